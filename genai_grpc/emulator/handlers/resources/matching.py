"""Which resources a list's filter means, by the fields of their messages, and what a read mask shows.

Comparisons joined by AND and OR, on fields that hold one value and on labels. Follows AIP-160.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from google.protobuf.descriptor import FieldDescriptor

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources import filters
from genai_grpc.emulator.handlers.resources.records import wrong
from genai_grpc.emulator.state.store import Record

_TIMESTAMP = "google.protobuf.Timestamp"
_CAPITAL = re.compile(r"(?<=[a-z0-9])([A-Z])")


def keeper(call: Call, request: Any, message: Any) -> Callable[[Record], bool]:
    """Whether the filter of a request keeps a record; `message` is the class of what is listed."""
    keeps = matcher(call, request.filter, message)
    return lambda record: keeps(record.message)


def matcher(call: Call, text: str, message: Any) -> Callable[[Any], bool]:
    """Whether a filter keeps a message; INVALID_ARGUMENT when it cannot be read."""
    try:
        alternatives = [
            [term._replace(key=_snake(term.key)) for term in each] for each in filters.parse(text)
        ]
    except ValueError as error:
        raise wrong(call, ("filter", str(error))) from error
    known = message.DESCRIPTOR.fields_by_name
    noun = _snake(message.DESCRIPTOR.name)
    for term in (each for alternative in alternatives for each in alternative):
        if term.key.partition(".")[0] not in (*known, noun):
            raise wrong(call, ("filter", f"{term.key!r} is not a field that can be filtered by"))
    return lambda each: filters.meets(facts_of(each, noun), alternatives)


def facts_of(message: Any, noun: str = "") -> dict[str, filters.Value]:
    """The fields of a message that hold one value, and its labels; `noun` stands for its identifier."""
    found: dict[str, filters.Value] = {}
    for field in message.DESCRIPTOR.fields:
        if field.name == "labels":
            found["labels"] = tuple(message.labels)
            found |= {f"labels.{key}": value for key, value in message.labels.items()}
            continue
        value = _fact(field, getattr(message, field.name))
        if value is not None:
            found[field.name] = value
    if noun and hasattr(message, "name"):
        found[noun] = message.name.rpartition("/")[2]
    return found


def show(call: Call, request: Any, message: Any) -> Any:
    """A message as the read mask of a request wants to see it."""
    mask = request.read_mask
    if not mask.paths or list(mask.paths) == ["*"]:
        return message
    if not mask.IsValidForDescriptor(message.DESCRIPTOR):
        name = message.DESCRIPTOR.name
        raise wrong(call, ("read_mask", f"{', '.join(mask.paths)}: not fields of {name}"))
    shown = type(message)()
    mask.MergeMessage(message, shown)
    return shown


def _fact(field: FieldDescriptor, value: Any) -> filters.Value | None:
    if field.message_type is not None:
        if field.message_type.full_name == _TIMESTAMP and value.ByteSize():
            return str(value.ToJsonString())
        return None
    if not isinstance(value, (str, int, float)):
        return None
    if field.enum_type is not None:
        known = field.enum_type.values_by_number.get(int(value))
        return known.name if known else str(value)
    if isinstance(value, bool):
        return str(value).lower()
    return value if isinstance(value, str) else float(value)


def _snake(key: str) -> str:
    """The name of a field in the proto's own spelling; what follows the dot of labels stays."""
    first, dot, rest = key.partition(".")
    return _CAPITAL.sub(r"_\1", first).lower() + dot + rest
