"""How a text is cut for streaming. The chunks joined give the text."""

from __future__ import annotations

import re
from itertools import pairwise

DEFAULT_CHARS = 60
_WORDS = re.compile(r"\s*\S+\s*?(?=\s|$)|\s+$", re.DOTALL)


def cut(text: str, *, chunks: int | None = None, chars: int | None = None) -> list[str]:
    """Cut a text into that many chunks, or into chunks of about that many characters.

    With both given, chunks have exactly `chars` characters. Otherwise words stay whole where they
    can. There are never more chunks than characters, and there is always at least one chunk.
    """
    if chunks is not None and chars is not None:
        return [text[at : at + chars] for at in range(0, len(text), chars)] or [text]
    if chunks is not None:
        return _cut_evenly(text, chunks)
    return _cut_at_words(text, chars or DEFAULT_CHARS)


def _cut_evenly(text: str, chunks: int) -> list[str]:
    words = _WORDS.findall(text)
    units = words if len(words) >= chunks and "".join(words) == text else list(text)
    chunks = max(1, min(chunks, len(units)))
    edges = [len(units) * at // chunks for at in range(chunks + 1)]
    return ["".join(units[start:end]) for start, end in pairwise(edges)]


def _cut_at_words(text: str, chars: int) -> list[str]:
    found: list[str] = []
    at = 0
    while len(text) - at > chars:
        space = text.rfind(" ", at + 1, at + chars + 1)
        end = space if space > at else at + chars
        found.append(text[at:end])
        at = end
    return [*found, text[at:]] if at < len(text) or not found else found
