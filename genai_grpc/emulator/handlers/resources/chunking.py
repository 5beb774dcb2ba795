"""Cuts documents into overlapping chunks at white space, and reads text out of bytes."""

from __future__ import annotations

import re

from genai_grpc.emulator.brain import tokens

MOST_TOKENS = 200
OVERLAP_TOKENS = 20
_LEGIBLE = re.compile(r"[^\W_][\w ,.;:!?'()%-]{3,}")


def text_in(data: bytes) -> str:
    """The text in a file: all of it in UTF-8, else the runs that can be read."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return " ".join(_LEGIBLE.findall(data.decode("latin-1")))


def chunks_of(text: str, most: int = MOST_TOKENS, overlap: int = OVERLAP_TOKENS) -> list[str]:
    """Chunks of at most so many tokens; each begins with the last tokens of the one before."""
    words = [(word, max(1, tokens.count(word))) for word in text.split()]
    found: list[str] = []
    start = 0
    while start < len(words):
        end, size = start, 0
        while end < len(words) and (end == start or size + words[end][1] <= most):
            size += words[end][1]
            end += 1
        found.append(" ".join(word for word, _ in words[start:end]))
        if end == len(words):
            break
        back, kept = end, 0
        while back - 1 > start and kept + words[back - 1][1] <= overlap:
            back -= 1
            kept += words[back][1]
        start = back
    return found
