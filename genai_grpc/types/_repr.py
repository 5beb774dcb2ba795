"""How a message prints: one field per line, without those that are None, long values cut short.

Pure text over `repr`; which fields a message has is for its class to say.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

_Item = TypeVar("_Item")

# An answer holds images and long lists: a console line per byte or item helps nobody.
_LISTED_WHOLE = 8
_SHOWN_ITEMS = 5
_BYTES_WHOLE = 64
_SHOWN_BYTES = 16


def render_fields(name: str, fields: Iterable[tuple[str, object]]) -> str:
    """Returns `name(...)` with one indented line per field whose value is not None."""
    lines = [f"{key}={_render(value)}" for key, value in fields if value is not None]
    return _bracket(f"{name}(", lines, ")")


def _render(value: object) -> str:
    if isinstance(value, dict):
        lines = [f"{key!r}: {_render(item)}" for key, item in _first(value.items(), len(value))]
        return _bracket("{", lines + _rest(len(value)), "}")
    if isinstance(value, list):
        lines = [_render(item) for item in _first(value, len(value))]
        return _bracket("[", lines + _rest(len(value)), "]")
    if isinstance(value, bytes) and len(value) > _BYTES_WHOLE:
        return f"<{len(value)} bytes: {value[:_SHOWN_BYTES]!r}...>"
    return repr(value)


def _first(items: Iterable[_Item], count: int) -> list[_Item]:
    listed = list(items)
    return listed if count <= _LISTED_WHOLE else listed[:_SHOWN_ITEMS]


def _rest(count: int) -> list[str]:
    return [] if count <= _LISTED_WHOLE else [f"<{count - _SHOWN_ITEMS} more>"]


def _bracket(opening: str, lines: list[str], closing: str) -> str:
    if not lines:
        return opening + closing
    # repr escapes line ends, so every one of them is layout and may be indented.
    body = ",\n".join(lines).replace("\n", "\n  ")
    return f"{opening}\n  {body}\n{closing}"
