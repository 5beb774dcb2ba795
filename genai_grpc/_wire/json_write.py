"""Messages to the JSON that the REST APIs take: one compiled function per message type. Pure.

Follows protobuf's JSON mapping (protobuf.dev/programming-guides/json): names in lowerCamel, enums by
name, 64-bit integers and bytes as text. Beyond it: an enum number without a name stays a number, whole
numbers in a Value are integers, a Struct keeps the order of its keys where it carries one, and members
that a message carries without knowing them (carried.py) are written again.

Budget: 12 us for a prompt with a configuration of three fields. json_format takes 60 us.
"""

from __future__ import annotations

import base64
import json
import math
import struct
from collections.abc import Callable
from functools import cache
from typing import Any, Final

from google.protobuf.descriptor import Descriptor, EnumDescriptor, FieldDescriptor

from .._stubs.versions import JSON_NAMES
from . import any_names
from .carried import carried
from .descriptors import is_repeated
from .json_text import camel_path, duration_text, timestamp_text
from .open_names import name_of

Write = Callable[[Any], Any]
"""write(value of a field, or message) -> JSON value"""

# Doubles hold every integer up to here.
_EXACT: Final = 2.0**53


@cache
def writer(message: Descriptor, version: str) -> Write:
    """Returns the function that turns messages of this type into JSON values.

    Args:
        message: the type.
        version: the API version, which payloads of Any are named by.
    """
    if message.full_name == "google.protobuf.Any":
        return lambda packed: _any(packed, version)
    return _WELL_KNOWN.get(message.full_name) or _make_write(message, version)


def json_name(field: FieldDescriptor) -> str:
    """The name of a field in JSON."""
    name: str = JSON_NAMES.get(field.full_name) or field.json_name
    return name


def _make_write(message: Descriptor, version: str) -> Write:
    table: dict[FieldDescriptor, tuple[str, Write | None]] = {}
    for field in message.fields:
        table[field] = (json_name(field), _field_writer(field, table, version))

    def write(source: Any) -> dict[str, Any]:
        out = {}
        for field, value in source.ListFields():
            name, convert = table[field]
            out[name] = value if convert is None else convert(value)
        text = carried(source)
        if text:
            # A known field wins: its name may have become known since.
            out = {**json.loads(text), **out}
        return out

    return write


def _field_writer(
    field: FieldDescriptor, table: dict[FieldDescriptor, tuple[str, Write | None]], version: str
) -> Write | None:
    entry = field.message_type
    if entry is not None and entry.GetOptions().map_entry:
        return _map_writer(entry, version)
    if entry is not None:
        return _late_message(field, table, version)
    convert = _scalar_writer(field)
    if not is_repeated(field):
        return convert
    return list if convert is None else _each(convert)


def _late_message(
    field: FieldDescriptor, table: dict[FieldDescriptor, tuple[str, Write | None]], version: str
) -> Write:
    """Compiles on first use, then takes its own place: types such as Schema contain themselves."""
    inner = field.message_type
    assert inner is not None

    def first_use(value: Any) -> Any:
        write = writer(inner, version)
        final = _each(write) if is_repeated(field) else write
        table[field] = (json_name(field), final)
        return final(value)

    return first_use


def _each(write: Write) -> Write:
    return lambda items: [write(item) for item in items]


def _map_writer(entry: Descriptor, version: str) -> Write:
    value_field = entry.fields_by_name["value"]
    inner = value_field.message_type

    def write(items: Any) -> dict[str, Any]:
        convert = _scalar_writer(value_field) if inner is None else writer(inner, version)
        keys = sorted(items)  # the map has an order of its own, which would change from run to run
        return {_key(key): items[key] if convert is None else convert(items[key]) for key in keys}

    return write


def _key(key: Any) -> str:
    if isinstance(key, bool):
        return "true" if key else "false"
    return str(key)


def _scalar_writer(field: FieldDescriptor) -> Write | None:
    """What turns a value of the field into JSON; None where it is JSON already."""
    if field.enum_type is not None:
        return _enum_writer(field.enum_type)
    return _SCALARS.get(field.type)


@cache
def _enum_writer(kind: EnumDescriptor) -> Write:
    if kind.full_name == "google.protobuf.NullValue":
        return lambda number: None
    names = {value.number: value.name for value in reversed(kind.values)}

    def write(number: int) -> str | int:
        return names.get(number) or name_of(number) or number

    return write


def _bytes(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


def _double(value: float) -> float | str:
    if math.isfinite(value):
        return value
    return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"


def _float(value: float) -> float | str:
    """The shortest number that is the same float: 0.2, not 0.20000000298023224."""
    if not math.isfinite(value):
        return _double(value)
    for digits in (6, 7, 8):
        short = float(f"{value:.{digits}g}")
        if _is_same_float(short, value):
            return short
    return value


def _is_same_float(first: float, second: float) -> bool:
    try:
        return struct.pack("<f", first) == struct.pack("<f", second)
    except OverflowError:  # rounded up beyond the largest float
        return False


_SCALARS: Final[dict[int, Write]] = {
    FieldDescriptor.TYPE_INT64: str,
    FieldDescriptor.TYPE_UINT64: str,
    FieldDescriptor.TYPE_SINT64: str,
    FieldDescriptor.TYPE_FIXED64: str,
    FieldDescriptor.TYPE_SFIXED64: str,
    FieldDescriptor.TYPE_BYTES: _bytes,
    FieldDescriptor.TYPE_DOUBLE: _double,
    FieldDescriptor.TYPE_FLOAT: _float,
}


def _value(message: Any) -> Any:
    kind = message.WhichOneof("kind")
    if kind == "string_value":
        return message.string_value
    if kind == "number_value":
        return _number(message)
    if kind == "bool_value":
        return message.bool_value
    if kind == "struct_value":
        return _struct(message.struct_value)
    if kind == "list_value":
        return _list(message.list_value)
    return None


def _number(message: Any) -> int | float:
    number: float = message.number_value
    if not number.is_integer():
        if not math.isfinite(number):
            raise ValueError(f"{number} has no JSON form: a number must be finite")
        return number
    if -_EXACT <= number <= _EXACT:
        return int(number)
    exact = carried(message)
    return int(exact) if exact else number


def _struct(message: Any) -> dict[str, Any]:
    fields = message.fields
    return {key: _value(fields[key]) for key in keys_in_order(message)}


def keys_in_order(message: Any) -> list[str]:
    """The keys of a Struct: as it carries them, else sorted, since its map has no order to tell."""
    fields = message.fields
    order = carried(message) if len(fields) > 1 else ""
    if not order:
        return sorted(fields)
    # The struct may have been changed since.
    kept = [key for key in json.loads(order) if key in fields]
    return kept + sorted(set(fields).difference(kept)) if len(kept) < len(fields) else kept


def _list(message: Any) -> list[Any]:
    return [_value(item) for item in message.values]


def _any(packed: Any, version: str) -> dict[str, Any]:
    text = carried(packed)
    if text:
        return dict(json.loads(text))
    if not packed.type_url:
        return {}
    url = any_names.published_url(packed.type_url, version)
    try:
        payload = any_names.unpack(packed)
    except LookupError:
        return {"@type": url, "value": _bytes(packed.value)}
    written = writer(payload.DESCRIPTOR, version)(payload)
    if payload.DESCRIPTOR.full_name in _WELL_KNOWN:
        return {"@type": url, "value": written}
    return {"@type": url, **written}


def _wrapped(message: Any) -> Any:
    field = message.DESCRIPTOR.fields_by_name["value"]
    convert = _scalar_writer(field)
    return message.value if convert is None else convert(message.value)


def _field_mask(message: Any) -> str:
    return ",".join(map(camel_path, message.paths))


_WRAPPERS: Final = "Double Float Int64 UInt64 Int32 UInt32 Bool String Bytes".split()

_WELL_KNOWN: Final[dict[str, Write]] = {
    "google.protobuf.Value": _value,
    "google.protobuf.Struct": _struct,
    "google.protobuf.ListValue": _list,
    "google.protobuf.Timestamp": lambda message: timestamp_text(message.seconds, message.nanos),
    "google.protobuf.Duration": lambda message: duration_text(message.seconds, message.nanos),
    "google.protobuf.FieldMask": _field_mask,
    **{f"google.protobuf.{name}Value": _wrapped for name in _WRAPPERS},
}
