"""Which texts answer a question best: BM25 over stems (Robertson and Zaragoza, 2009)."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from genai_grpc.emulator.brain.words import stems

_SATURATION = 1.2
_LENGTH_WEIGHT = 0.75


def rank(query: str, texts: Sequence[str]) -> list[tuple[int, float]]:
    """Places of the texts that share words with a query, the best first, with scores above 0."""
    wanted = set(stems(query))
    counted = [Counter(stems(text)) for text in texts]
    if not wanted or not counted:
        return []
    average = sum(count.total() for count in counted) / len(counted) or 1.0
    holding = {word: sum(1 for count in counted if word in count) for word in wanted}
    scored = [
        (at, _score(count, wanted, holding, len(counted), average))
        for at, count in enumerate(counted)
    ]
    return sorted((each for each in scored if each[1] > 0), key=lambda each: (-each[1], each[0]))


def _score(
    count: Counter[str], wanted: set[str], holding: dict[str, int], number: int, average: float
) -> float:
    length = _SATURATION * (1 - _LENGTH_WEIGHT + _LENGTH_WEIGHT * count.total() / average)
    return math.fsum(
        math.log(1 + (number - holding[word] + 0.5) / (holding[word] + 0.5))
        * count[word]
        * (_SATURATION + 1)
        / (count[word] + length)
        for word in wanted
        if count[word]
    )
