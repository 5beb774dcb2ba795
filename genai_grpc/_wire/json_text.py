"""Texts that JSON writes for well-known protobuf values: times, durations, masks, bytes. Pure.

Both directions of each. Follows protobuf's JSON mapping; reading is as lenient as servers are.
"""

from __future__ import annotations

import base64
import binascii
import re
from datetime import datetime, timedelta, timezone
from typing import Final

_DURATION: Final = re.compile(r"(-?)(\d+)(?:\.(\d{1,9}))?s\Z", re.ASCII)
_TIMESTAMP: Final = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?([Zz]|[+-]\d\d:\d\d)\Z", re.ASCII
)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=timezone.utc)
_HUMP: Final = re.compile(r"[A-Z]")
_SNAKE: Final = re.compile(r"_([a-z0-9])")


def duration_text(seconds: int, nanos: int) -> str:
    """A Duration: "3s", "1.500s"."""
    sign = "-" if seconds < 0 or nanos < 0 else ""
    return f"{sign}{abs(seconds)}{_fraction(abs(nanos))}s"


def read_duration(text: str) -> tuple[int, int]:
    """Seconds and nanoseconds of a Duration, both with its sign."""
    found = _DURATION.match(text)
    if found is None:
        raise ValueError(f"{text!r} is not a duration: write seconds, such as '3.5s'")
    sign, seconds, fraction = found.groups()
    nanos = int((fraction or "").ljust(9, "0"))
    return (-int(seconds), -nanos) if sign else (int(seconds), nanos)


def timestamp_text(seconds: int, nanos: int) -> str:
    """A Timestamp: "2026-01-31T12:00:00.250Z"."""
    moment = _EPOCH.replace(tzinfo=None) + timedelta(seconds=seconds)
    return f"{moment.isoformat()}{_fraction(nanos)}Z"


def read_timestamp(text: str) -> tuple[int, int]:
    """Seconds since 1970 and nanoseconds of a Timestamp in any time zone."""
    found = _TIMESTAMP.match(text)
    if found is None:
        raise ValueError(f"{text!r} is no time such as '2026-01-31T12:00:00Z'")
    day, time, fraction, zone = found.groups()
    offset = "+00:00" if zone in "Zz" else zone
    passed = datetime.fromisoformat(f"{day}T{time}{offset}") - _EPOCH
    return passed.days * 86_400 + passed.seconds, int((fraction or "").ljust(9, "0"))


def _fraction(nanos: int) -> str:
    """3, 6 or 9 digits, or nothing."""
    if not nanos:
        return ""
    digits = f"{nanos:09d}"
    while digits.endswith("000"):
        digits = digits[:-3]
    return f".{digits}"


def camel_path(path: str) -> str:
    """A path of a FieldMask in JSON: "generationConfig.topP"."""
    return _SNAKE.sub(lambda found: found[1].upper(), path)


def snake_path(path: str) -> str:
    """A path of a FieldMask in a message: "generation_config.top_p"."""
    return _HUMP.sub(lambda found: f"_{found[0].lower()}", path)


def read_bytes(text: str) -> bytes:
    """Bytes in base64, standard or URL-safe, with or without padding."""
    if "-" in text or "_" in text:
        text = text.replace("-", "+").replace("_", "/")
    padding = -len(text) % 4
    try:
        return base64.b64decode(text + "=" * padding if padding else text, validate=True)
    except binascii.Error:
        return _read_broken_lines(text)


def _read_broken_lines(text: str) -> bytes:
    """Base64 of MIME has line breaks, which JSON can carry."""
    joined = "".join(text.split())
    try:
        return base64.b64decode(joined + "=" * (-len(joined) % 4), validate=True)
    except binascii.Error as error:
        raise ValueError(f"{text[:40]!r} is no base64: {error}") from error
