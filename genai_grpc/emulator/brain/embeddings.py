"""Embeddings: unit vectors in which texts with the same words, or nearly the same, lie near.

Hashed features: stems of words, pairs of them, and groups of three letters for misspellings and
inflections. Each feature moves a few coordinates; a faint constant part keeps every value non-zero.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from genai_grpc.emulator.brain.seeds import chooser
from genai_grpc.emulator.brain.words import stems, words

_WORD_WEIGHT = 1.0
_PAIR_WEIGHT = 0.4
_LETTERS_WEIGHT = 0.35
_TASK_WEIGHT = 0.15
_NOISE = 0.02
_SPREAD = 6


def embed(text: str, dimensions: int, *, task: str = "", title: str = "") -> list[float]:
    """A unit vector for a text."""
    values = list(_background(dimensions))
    for feature, weight in _features(f"{title}\n{text}" if title else text):
        _add(values, feature, weight)
    if task:
        _add(values, f"task {task}", _TASK_WEIGHT)
    length = math.sqrt(math.fsum(value * value for value in values))
    return [value / length for value in values]


def _features(text: str) -> Iterator[tuple[str, float]]:
    found = stems(text) or [word.lower() for word in words(text)] or [text]
    for word in found:
        yield f"word {word}", _WORD_WEIGHT
        padded = f"<{word}>"
        for at in range(len(padded) - 2):
            yield f"letters {padded[at : at + 3]}", _LETTERS_WEIGHT
    for first, second in pairwise(found):
        yield f"pair {first} {second}", _PAIR_WEIGHT


def _add(values: list[float], feature: str, weight: float) -> None:
    dimensions = len(values)
    for at, sign in _coordinates(feature):
        values[at % dimensions] += sign * weight


@lru_cache(maxsize=8192)
def _coordinates(feature: str) -> tuple[tuple[int, float], ...]:
    pick = chooser("coordinates", feature)
    return tuple((pick.getrandbits(32), pick.choice((-1.0, 1.0))) for _ in range(_SPREAD))


@lru_cache(maxsize=16)
def _background(dimensions: int) -> tuple[float, ...]:
    pick = chooser("background", dimensions)
    return tuple(pick.uniform(-_NOISE, _NOISE) or _NOISE for _ in range(dimensions))
