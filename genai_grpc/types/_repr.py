"""How a message prints: one field per line, by name, without those that are None, as google-genai prints it.

Text with line ends stands as it is between triple quotes; long lists and bytes are cut short. Unlike
google-genai's, what is deep within an answer, such as the arguments of a call, is shown all the same.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence

import pydantic

# An answer holds images and long lists: a console line per byte or item helps nobody.
_SHOWN_ITEMS = 5
_SHOWN_BYTES = 100
_STEP = "  "
# JSON nests no deeper than this, and what contains itself has to end.
_DEEPEST = _STEP * 60


def render(value: object, margin: str = "") -> str:
    """Returns the text of a value whose lines, except the first, begin with the margin."""
    if len(margin) > len(_DEEPEST):
        return "<...>"
    if isinstance(value, pydantic.BaseModel):
        return _model(value, margin)
    if isinstance(value, Mapping):
        return _mapping(value, margin)
    if isinstance(value, (list, tuple)):
        opening, closing = "[]" if isinstance(value, list) else "()"
        return _sequence(opening, value, closing, margin)
    if isinstance(value, bytes):
        return _bytes(value)
    if isinstance(value, str) and not isinstance(value, enum.Enum):
        return _text(value)
    return repr(value).replace("\n", f"\n{margin}{_STEP}")


def _model(model: pydantic.BaseModel, margin: str) -> str:
    kind = type(model)
    shown = [name for name, field in kind.model_fields.items() if field.repr]
    values = {name: getattr(model, name, None) for name in shown} | (model.model_extra or {})
    lines = [
        f"{name}={render(values[name], margin + _STEP)}"
        for name in sorted(values)
        if values[name] is not None
    ]
    return _block(f"{kind.__name__}(", lines, ")", margin)


def _mapping(mapping: Mapping[object, object], margin: str) -> str:
    keys = sorted(mapping, key=str)
    lines = [f"{key!r}: {render(mapping[key], margin + _STEP)}" for key in keys[:_SHOWN_ITEMS]]
    return _block("{", [*lines, *_rest(len(keys))], "}", margin)


def _sequence(opening: str, items: Sequence[object], closing: str, margin: str) -> str:
    lines = [render(item, margin + _STEP) for item in items[:_SHOWN_ITEMS]]
    return _block(opening, [*lines, *_rest(len(items))], closing, margin, after_last=",")


def _rest(count: int) -> list[str]:
    return [f"<... {count - _SHOWN_ITEMS} more items ...>"] if count > _SHOWN_ITEMS else []


def _bytes(data: bytes) -> str:
    if len(data) <= _SHOWN_BYTES:
        return repr(data)
    shown = repr(data[: _SHOWN_BYTES - 3])
    return f"{shown[:-1]}...{shown[-1]}"


def _text(text: str) -> str:
    if "\n" not in text:
        return repr(text)
    escaped = text.replace('"""', r"\"\"\"")
    return f'"""{escaped}"""'


def _block(
    opening: str, lines: Iterable[str], closing: str, margin: str, *, after_last: str = ""
) -> str:
    body = f",\n{margin}{_STEP}".join(lines)
    if not body:
        return opening + closing
    return f"{opening}\n{margin}{_STEP}{body}{after_last}\n{margin}{closing}"
