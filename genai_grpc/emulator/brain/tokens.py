"""Tokens: how a text is cut into pieces, and how many tokens other media cost.

The pieces of a text joined give the text, so that counting, bounding an answer, computing tokens
and log probabilities agree with one another. The vocabulary is not Gemini's; the size of a piece is
(about four characters of English).
"""

from __future__ import annotations

import re
import zlib
from functools import lru_cache

TEXT, IMAGE, VIDEO, AUDIO, DOCUMENT = "TEXT", "IMAGE", "VIDEO", "AUDIO", "DOCUMENT"
VOCABULARY = 256_000

# Scripts that are written without spaces, from Hangul jamo on: one token each character.
_UNSPACED = "\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff"
_PIECES = re.compile(rf"[{_UNSPACED}]| ?[^\W\d_{_UNSPACED}]{{1,6}}| ?\d{{1,3}}|\s+|.", re.DOTALL)

# Tokens of a file that is only referred to, and of bytes: production's rates for an image, a page
# of a document, a second of audio or video.
IMAGE_TOKENS = 258
PAGE_TOKENS, PAGE_BYTES = 258, 50_000
SECOND_OF_AUDIO_TOKENS, SECOND_OF_AUDIO_BYTES = 32, 32_000
SECOND_OF_VIDEO_TOKENS, SECOND_OF_VIDEO_BYTES = 263, 250_000
REFERENCED_SECONDS = 10


@lru_cache(maxsize=4096)
def pieces(text: str) -> tuple[str, ...]:
    """The tokens of a text, as texts."""
    return tuple(_PIECES.findall(text))


def count(text: str) -> int:
    """How many tokens a text has."""
    return len(pieces(text))


def token_id(piece: str) -> int:
    """The number of a token in the vocabulary."""
    return zlib.crc32(piece.encode("utf-8", "surrogatepass")) % VOCABULARY


def modality_of(mime_type: str) -> str:
    """The modality in which a file is counted."""
    kind, _, subtype = mime_type.partition("/")
    if kind in ("image", "video", "audio"):
        return kind.upper()
    return DOCUMENT if subtype == "pdf" else TEXT


def count_media(mime_type: str, size_bytes: int | None) -> tuple[str, int]:
    """Modality and tokens of a file; `size_bytes` is None when only its address is known."""
    modality = modality_of(mime_type)
    if modality == IMAGE:
        return IMAGE, IMAGE_TOKENS
    if modality == DOCUMENT:
        return DOCUMENT, PAGE_TOKENS * (1 + (size_bytes or 0) // PAGE_BYTES)
    if modality == AUDIO:
        seconds = _seconds(size_bytes, SECOND_OF_AUDIO_BYTES)
        return AUDIO, seconds * SECOND_OF_AUDIO_TOKENS
    if modality == VIDEO:
        seconds = _seconds(size_bytes, SECOND_OF_VIDEO_BYTES)
        return VIDEO, seconds * SECOND_OF_VIDEO_TOKENS
    return TEXT, max(1, (size_bytes or 400) // 4)


def billable_characters(text: str) -> int:
    """Characters that Vertex AI charges for: all but white space."""
    return sum(1 for character in text if not character.isspace())


def _seconds(size_bytes: int | None, bytes_per_second: int) -> int:
    return REFERENCED_SECONDS if size_bytes is None else 1 + size_bytes // bytes_per_second
