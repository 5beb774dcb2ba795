"""The first words of a message, for lists of calls. Never looks at all of a large one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from google.protobuf.message import Message

MOST_CHARS = 160
# What is said stands in these fields, whichever message has them.
_SAYING = frozenset(("text", "content", "prompt", "output", "query"))
_DEEPEST = 8
_MOST_ITEMS = 50


def gist(messages: Iterable[Any]) -> str:
    """What messages say, in up to `MOST_CHARS` characters; other fields where nothing is said."""
    kept = list(messages)
    return _joined(_said(kept, 0)) or _joined(_facts(kept))


def _joined(pieces: Iterator[str]) -> str:
    found = ""
    for piece in pieces:
        found += piece
        if len(found) > MOST_CHARS:
            return f"{found[:MOST_CHARS].rstrip()}…"
    return found.strip()


def _said(messages: Iterable[Any], depth: int) -> Iterator[str]:
    """The texts of messages, in the order of their fields."""
    for message in messages:
        if not isinstance(message, Message) or depth > _DEEPEST:
            continue
        for field, value in message.ListFields():
            if isinstance(value, str):
                if field.name in _SAYING:
                    yield value[: MOST_CHARS + 1]
            elif field.message_type is not None and not isinstance(value, Mapping):
                inner = [value] if isinstance(value, Message) else value[:_MOST_ITEMS]
                yield from _said(inner, depth + 1)


def _facts(messages: list[Any]) -> Iterator[str]:
    """The plain fields of messages."""
    for message in messages[:_MOST_ITEMS]:
        if not isinstance(message, Message):
            continue
        for field, value in message.ListFields():
            if isinstance(value, (str, int, float)):
                yield f"{field.name}: {str(value)[:MOST_CHARS]}  "
            elif isinstance(value, bytes):
                yield f"{field.name}: {len(value)} bytes  "
            elif not isinstance(value, (Message, Mapping)):
                yield f"{field.name}: {len(value)}  "
