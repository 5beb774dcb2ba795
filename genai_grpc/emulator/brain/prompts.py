"""What a prompt asks of the emulator itself: sizes, exact wordings, blocks.

Two ways, both documented in docs/emulator: a marker `[[chunks=40 chars=20]]` anywhere in the prompt,
and plain English ("stream 40 chunks", "in 300 words", "reply with exactly: ...").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_MARKER = re.compile(r"\[\[([^\[\]]*)\]\]")
_SETTING = re.compile(r"(\w+)\s*=\s*(\"[^\"]*\"|\S+)")
_CHUNKS = re.compile(r"\b(\d{1,6}) chunks\b", re.IGNORECASE)
_WORDS = re.compile(r"\b(\d{1,5}) words\b", re.IGNORECASE)
_SENTENCES = re.compile(r"\b(one|two|three|four|five|\d{1,2}) sentences?\b", re.IGNORECASE)
_EXACTLY = re.compile(
    r"\b(?:reply|answer|respond|say|write|repeat)\b[^:.\n]{0,40}:\s*(.+)", re.IGNORECASE | re.DOTALL
)
# Bounds of what a prompt may ask for, so that a slip of the finger does not fill the memory.
MOST = {"chunks": 100_000, "chars": 65_536, "words": 200_000, "sentences": 10_000}
MOST_CHARS = 64_000_000
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}


@dataclass(frozen=True)
class Wishes:
    """What a prompt asks for; None where it asks for nothing."""

    chunks: int | None = None
    chars: int | None = None
    words: int | None = None
    sentences: int | None = None
    exactly: str | None = None
    block: str | None = None
    finish: str | None = None
    tool: str | None = None


@lru_cache(maxsize=1024)
def read_wishes(prompt: str) -> Wishes:
    """Read the wishes in a prompt; markers win over English."""
    plain = without_markers(prompt)
    found: dict[str, object] = {}
    for name, pattern in (("chunks", _CHUNKS), ("words", _WORDS)):
        if match := pattern.search(plain):
            found[name] = _bounded(name, match[1])
    if match := _SENTENCES.search(plain):
        found["sentences"] = _NUMBERS.get(match[1].lower()) or _bounded("sentences", match[1])
    if match := _EXACTLY.search(plain):
        found["exactly"] = match[1].strip()
    for marker in _MARKER.findall(prompt):
        found.update(_read_marker(marker))
    if "chunks" in found and "chars" in found:
        found["chunks"] = min(int(str(found["chunks"])), MOST_CHARS // int(str(found["chars"])))
    return Wishes(**found)  # type: ignore[arg-type]  # _read_marker gives each name its type


def without_markers(prompt: str) -> str:
    """The prompt as a person would read it."""
    return _MARKER.sub("", prompt).strip()


def _bounded(name: str, number: str) -> int:
    return max(1, min(int(number), MOST[name]))


def _read_marker(marker: str) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in _SETTING.findall(marker):
        value = value.strip('"')
        if name in ("chunks", "chars", "words", "sentences"):
            if value.isdecimal() and int(value) > 0:
                found[name] = _bounded(name, value)
        elif name in ("block", "finish"):
            found[name] = value.upper()
        elif name == "tool":
            found[name] = value
        elif name == "text":
            found["exactly"] = value
    return found
