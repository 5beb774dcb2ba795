"""Two members of one oneof in a JSON object: who gives way. Pure.

Protobuf holds one of them; answers in the wild have had both. A member that says nothing (an empty
text) gives way. When both speak, a part of a content becomes two parts, since their order is what
counts there; elsewhere the first one stays and the other one is carried with the message.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from google.protobuf.descriptor import Descriptor

from .json_write import json_name

Rivals = tuple[Mapping[str, str], ...]
"""Of each oneof with several fields: every name of a field in JSON -> the field."""

DIVISIBLE: Final = frozenset(
    ("genai_grpc.wire.generativelanguage.Part", "genai_grpc.wire.aiplatform.Part")
)
# What belongs to the last of them alone; `thought` and the rest describe all.
_OF_THE_LAST: Final = frozenset(("thoughtSignature", "thought_signature"))


def rivals_of(message: Descriptor) -> Rivals:
    """Of each oneof with several fields: every name of a field -> the field."""
    return tuple(
        {name: field.name for field in oneof.fields for name in (field.name, json_name(field))}
        for oneof in message.oneofs
        if len(oneof.fields) > 1
    )


def settled(value: dict[str, Any], rivals: Rivals) -> tuple[dict[str, Any], dict[str, Any] | None]:
    """The value with one member of each oneof, and the members that had to give way, if any."""
    given_way: dict[str, Any] | None = None
    for names in rivals:
        speaking = _speaking(value, names)
        if len({names[key] for key in speaking}) > 1:
            given_way = {**(given_way or {}), **{key: value[key] for key in speaking[1:]}}
        if speaking:
            value = {
                key: item
                for key, item in value.items()
                if key not in names or key == speaking[0] or names[key] == names[speaking[0]]
            }
    return value, given_way


def divided(value: Any, rivals: Rivals) -> list[Any]:
    """A part for each member of the oneof that says something; nearly always the value itself."""
    if type(value) is not dict or len(value) < 2:
        return [value]
    speaking = next((found for names in rivals if len(found := _speaking(value, names)) > 1), None)
    if speaking is None:
        return [value]
    parts = []
    for kept in speaking:
        others = set(speaking) - {kept}
        if kept != speaking[-1]:
            others |= _OF_THE_LAST
        parts.append({key: item for key, item in value.items() if key not in others})
    return parts


def _speaking(value: dict[str, Any], names: Mapping[str, str]) -> list[str]:
    """The members of a oneof that say something; the last one if none does."""
    present = [key for key in value if key in names and value[key] is not None]
    if len(present) < 2:
        return present
    return [key for key in present if value[key] not in ("", False, 0)] or present[-1:]
