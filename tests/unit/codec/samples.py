"""Makes values for fields by their annotations: the least that is not a default, and random ones."""

from __future__ import annotations

import datetime
import enum
import types as python_types
import typing
from typing import Any

import pydantic

MOMENT = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)

# What a user may pass where the annotation is a union of forms, or anything at all.
SPECIAL: dict[str, Any] = {
    "contents": [{"parts": [{}]}],
    "system_instruction": {"parts": [{}]},
    "tools": [{}],
    "response_schema": {"type": "OBJECT"},
    "speech_config": {},
    "cached_content": "cachedContents/c",
    "start_offset": "3.5s",
    "end_offset": "4s",
    "response_modalities": ["AUDIO"],
    "task_type": "RETRIEVAL_QUERY",
    "type": "STRING",
    "top_k": 4,
    "category": "HARM_CATEGORY_HARASSMENT",
}
SCALARS: dict[object, Any] = {
    str: "s",
    int: 3,
    float: 0.5,
    bool: True,
    bytes: b"b",
    datetime.datetime: MOMENT,
}


def leaf_of(annotation: Any) -> tuple[str, Any]:
    """Reads an annotation as ("one" | "list" | "map", class of the value or of its items)."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (typing.Union, python_types.UnionType):
        choices = [choice for choice in arguments if choice is not type(None)]
        return leaf_of(choices[0]) if len(choices) == 1 else ("one", Any)
    if origin is list:
        return "list", arguments[0]
    if origin is dict:
        return "map", arguments[1]
    if origin is typing.Literal:
        return "one", enum.Enum("Words", {word: word for word in arguments})
    return "one", annotation


def sample(name: str, annotation: Any) -> Any:
    """Returns a small value that a field of this name and annotation accepts."""
    if name in SPECIAL:
        return SPECIAL[name]
    shape, leaf = leaf_of(annotation)
    item = _sample_item(leaf)
    return [item] if shape == "list" else {"k": item} if shape == "map" else item


def _sample_item(leaf: Any) -> Any:
    if leaf is Any:
        return {"k": 1}
    if isinstance(leaf, type) and issubclass(leaf, pydantic.BaseModel):
        return {}
    if isinstance(leaf, type) and issubclass(leaf, enum.Enum):
        return list(leaf)[-1].value
    shape, inner = leaf_of(leaf)
    return [_sample_item(inner)] if shape == "list" else SCALARS[leaf]
