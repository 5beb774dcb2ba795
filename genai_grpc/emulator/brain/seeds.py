"""Chance that is none: numbers that depend on the content of a request only.

Python's own hash differs from process to process, so digests are used.
"""

from __future__ import annotations

import base64
import hashlib
import random


def seed_of(*parts: object) -> int:
    """A 64-bit number that depends on all parts and their order."""
    digest = hashlib.blake2b(digest_size=8)
    for part in parts:
        digest.update(part if isinstance(part, bytes) else str(part).encode())
        digest.update(b"\x1f")
    return int.from_bytes(digest.digest(), "big")


def chooser(*parts: object) -> random.Random:
    """A generator of choices that depends on all parts."""
    return random.Random(seed_of(*parts))


def token_of(*parts: object, size: int = 22) -> str:
    """An identifier of up to 64 letters and digits that depends on all parts."""
    digest = hashlib.blake2b(digest_size=48)
    for part in parts:
        digest.update(part if isinstance(part, bytes) else str(part).encode())
    return base64.b64encode(digest.digest(), b"xY").decode()[:size]
