"""Well-known protobuf types to plain Python values and back: Struct, Value, Timestamp, Duration, FieldMask.

Follows the JSON mapping of protobuf: a whole number in a Value is an int, a Duration is text such as
"1.5s", a Timestamp is an aware datetime. What a field means is for rules.py to say.
"""

from __future__ import annotations

import base64
import datetime
import enum
import math
import struct
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

import pydantic

from genai_grpc._wire import json_text
from genai_grpc._wire.carried import carried
from genai_grpc._wire.json import to_json
from genai_grpc._wire.json_read import filler
from genai_grpc._wire.json_write import keys_in_order

# Doubles hold every integer up to here; a larger whole number is left as the float that arrived.
_EXACT: Final = 2**53
_UTC: Final = datetime.timezone.utc
_EPOCH: Final = datetime.datetime(1970, 1, 1, tzinfo=_UTC)


def fill_value(message: Any, value: Any) -> None:
    """Writes a JSON-like Python value into a google.protobuf.Value."""
    if value is None:
        message.null_value = 0
    elif isinstance(value, enum.Enum):
        fill_value(message, value.value)
    elif isinstance(value, str):
        message.string_value = value
    elif isinstance(value, bool):
        message.bool_value = value
    elif isinstance(value, (int, float)):
        message.number_value = _finite(value)
    elif isinstance(value, Mapping):
        struct = message.struct_value
        struct.SetInParent()
        fill_struct(struct, value)
    elif isinstance(value, (bytes, bytearray)):
        message.string_value = base64.b64encode(value).decode("ascii")
    elif isinstance(value, Sequence):
        items = message.list_value
        items.SetInParent()
        fill_list(items, value)
    elif isinstance(value, pydantic.BaseModel):
        fill_value(message, value.model_dump(mode="json", exclude_none=True, by_alias=True))
    elif isinstance(value, (datetime.datetime, datetime.date)):
        message.string_value = value.isoformat()
    else:
        raise TypeError(f"{type(value).__name__} has no JSON form: {value!r}")


def fill_struct(message: Any, value: Mapping[Any, Any]) -> None:
    """Writes a mapping into a google.protobuf.Struct."""
    if not isinstance(value, Mapping):
        value = _dump_mapping(value)
    fields = message.fields
    for key, item in value.items():
        fill_value(fields[key if isinstance(key, str) else str(key)], item)


def fill_list(message: Any, value: Iterable[Any]) -> None:
    """Writes items into a google.protobuf.ListValue."""
    add = message.values.add
    for item in value:
        fill_value(add(), item)


def fill_in_order(message: Any, value: Any) -> None:
    """Writes a Value, Struct or ListValue that keeps what REST can carry: the order of its keys, and
    integers beyond 2**53. Over gRPC there is no place for either."""
    if message.DESCRIPTOR.name == "Struct" and not isinstance(value, Mapping):
        value = _dump_mapping(value)
    filler(message.DESCRIPTOR, "")(message, _plain(value))


def _plain(value: Any) -> Any:
    """A JSON-like Python value as nothing but JSON."""
    if value is None or type(value) in (str, bool, int):
        return value
    if isinstance(value, enum.Enum):
        return _plain(value.value)
    if isinstance(value, float):
        return _finite(value)
    if isinstance(value, Mapping):
        return {
            key if isinstance(key, str) else str(key): _plain(item) for key, item in value.items()
        }
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, (str, int)):
        return value
    if isinstance(value, Sequence):
        return [_plain(item) for item in value]
    if isinstance(value, pydantic.BaseModel):
        return _plain(value.model_dump(mode="json", exclude_none=True, by_alias=True))
    if isinstance(value, (datetime.datetime, datetime.date)):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no JSON form: {value!r}")


def read_value(message: Any) -> Any:
    """Returns the Python value of a google.protobuf.Value."""
    kind = message.WhichOneof("kind")
    if kind == "string_value":
        return message.string_value
    if kind == "number_value":
        return _number(message)
    if kind == "bool_value":
        return message.bool_value
    if kind == "struct_value":
        return read_struct(message.struct_value)
    if kind == "list_value":
        return read_list(message.list_value)
    return None


def read_struct(message: Any) -> dict[str, Any]:
    """Returns a google.protobuf.Struct as a dict, in order if REST brought one: gRPC keeps none."""
    fields = message.fields
    if len(fields) > 1 and carried(message):
        return {key: read_value(fields[key]) for key in keys_in_order(message)}
    return {key: read_value(value) for key, value in fields.items()}


def read_list(message: Any) -> list[Any]:
    """Returns a google.protobuf.ListValue as a list."""
    return [read_value(value) for value in message.values]


def fill_timestamp(message: Any, value: datetime.datetime) -> None:
    """Writes a datetime, naive ones taken as UTC, into a google.protobuf.Timestamp."""
    aware = value if value.tzinfo is not None else value.replace(tzinfo=_UTC)
    passed = aware - _EPOCH
    message.seconds = passed.days * 86_400 + passed.seconds
    message.nanos = passed.microseconds * 1_000


def read_timestamp(message: Any) -> datetime.datetime:
    """Returns a google.protobuf.Timestamp as an aware datetime in UTC, to the microsecond."""
    return _EPOCH + datetime.timedelta(seconds=message.seconds, microseconds=message.nanos // 1_000)


def fill_duration(message: Any, value: Any) -> None:
    """Writes "3.5s", a timedelta or a number of seconds into a google.protobuf.Duration."""
    if isinstance(value, datetime.timedelta):
        nanos = (value // datetime.timedelta(microseconds=1)) * 1_000
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        nanos = round(_finite(value) * 1e9)
    elif isinstance(value, str):
        message.seconds, message.nanos = json_text.read_duration(value)
        return
    else:
        raise ValueError(f"{value!r} is not a duration: write seconds, such as '3.5s'")
    seconds, rest = divmod(abs(nanos), 1_000_000_000)
    sign = -1 if nanos < 0 else 1
    message.seconds = sign * seconds
    message.nanos = sign * rest


def read_duration(message: Any) -> str:
    """Returns a google.protobuf.Duration as text: whole seconds, or 3, 6 or 9 decimals."""
    return json_text.duration_text(message.seconds, message.nanos)


def fill_field_mask(message: Any, value: Any) -> None:
    """Writes "a,b" or a sequence of paths into a google.protobuf.FieldMask."""
    message.paths.extend(value.split(",") if isinstance(value, str) else value)


def read_field_mask(message: Any) -> str:
    """Returns the paths of a google.protobuf.FieldMask, joined by commas."""
    return ",".join(message.paths)


def read_any(message: Any) -> dict[str, Any]:
    """Returns a google.protobuf.Any as its JSON object, with the name of its type under "@type"."""
    # The version only names messages of ours, and those never come from a server.
    packed: dict[str, Any] = to_json(message, "v1beta")
    return packed


FILL: Final[dict[str, Callable[[Any, Any], None]]] = {
    "google.protobuf.Value": fill_value,
    "google.protobuf.Struct": fill_struct,
    "google.protobuf.ListValue": fill_list,
    "google.protobuf.Timestamp": fill_timestamp,
    "google.protobuf.Duration": fill_duration,
    "google.protobuf.FieldMask": fill_field_mask,
}
# Of those, the ones that have an order to keep.
FILL_IN_ORDER: Final[dict[str, Callable[[Any, Any], None]]] = {
    "google.protobuf.Value": fill_in_order,
    "google.protobuf.Struct": fill_in_order,
    "google.protobuf.ListValue": fill_in_order,
}
READ: Final[dict[str, Callable[[Any], Any]]] = {
    "google.protobuf.Any": read_any,
    "google.protobuf.Value": read_value,
    "google.protobuf.Struct": read_struct,
    "google.protobuf.ListValue": read_list,
    "google.protobuf.Timestamp": read_timestamp,
    "google.protobuf.Duration": read_duration,
    "google.protobuf.FieldMask": read_field_mask,
}


def _number(message: Any) -> int | float:
    value: float = message.number_value
    if not value.is_integer():
        return value
    if -_EXACT <= value <= _EXACT:
        return int(value)
    exact = carried(message)
    return int(exact) if exact else value


def _finite(value: float) -> float:
    if not math.isfinite(value):
        raise ValueError(f"{value} has no JSON form: a number must be finite")
    return value


def _dump_mapping(value: Any) -> Mapping[str, Any]:
    if isinstance(value, pydantic.BaseModel):
        return value.model_dump(mode="json", exclude_none=True)
    raise TypeError(f"expected a mapping, got {type(value).__name__}: {value!r}")


def shortest_float(value: float) -> float:
    """The number with the fewest digits that single precision holds as `value`: 0.95, which arrives
    as 0.949999988079071. It is what was sent, and what the JSON of the REST APIs says."""
    for digits in (6, 7, 8, 9):
        short = float(f"{value:.{digits}g}")
        if _single(short) == value:
            return short
    return value


def _single(value: float) -> float:
    found: float = _SINGLE.unpack(_SINGLE.pack(value))[0]
    return found


_SINGLE = struct.Struct("f")
