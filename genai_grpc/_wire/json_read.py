"""JSON of the REST APIs to messages: one compiled function per message type. Pure.

Follows protobuf's JSON mapping (protobuf.dev/programming-guides/json) and is as lenient as answers in
the wild ask for: camelCase and snake_case, enums by name or number, numbers as text, both alphabets of
base64, null for anything. Nothing that is merely newer than these stubs is an error:

- an enum name that is not known becomes a number of open_names.py;
- members that are not known are carried with the message they came in (carried.py);
- of two members of a oneof one gives way (json_rivals.py).

Budget: 8 us for a chunk of 350 bytes, six messages; json.loads takes 3 us of it, json_format 53.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import Any, Final

from google.protobuf.descriptor import Descriptor, FieldDescriptor

from .._stubs.versions import UNPUBLISHED
from . import any_names
from .carried import carry
from .descriptors import is_repeated
from .json_rivals import DIVISIBLE, divided, rivals_of, settled
from .json_scalars import DIRECT, JsonError, kind_of, scalar_reader, text_of
from .json_text import read_duration, read_timestamp, snake_path
from .json_write import json_name

Put = Callable[[Any, Any], None]
"""put(message, JSON value of one of its fields)"""
Fill = Callable[[Any, Any], None]
"""fill(message, its JSON value)"""

_EXACT: Final = 2**53


@cache
def filler(message: Descriptor, version: str) -> Fill:
    """Returns the function that fills an empty message of this type from its JSON value.

    It raises JsonError when a value cannot be what its place asks for.

    Args:
        message: the type.
        version: the API version: some fields have the same name and another number in each.
    """
    known = _WELL_KNOWN.get(message.full_name)
    if known is not None:
        return _naming_errors(known)
    if message.full_name == "google.protobuf.Any":
        return _naming_errors(partial(_fill_any, version=version))
    return _make_fill(message, version)


def _make_fill(message: Descriptor, version: str) -> Fill:
    table = _table(message, version)
    takes_null = {
        name
        for field in message.fields
        if _is_value(field) or _is_null(field)
        for name in _names(field)
    }
    rivals = rivals_of(message)

    def fill(target: Any, value: Any) -> None:
        key, item = "", None
        strange: dict[str, Any] | None = None
        if type(value) is not dict:
            raise JsonError(f"expected an object, got {kind_of(value)}")
        if rivals and len(value) > 1:
            value, strange = settled(value, rivals)
        try:
            for key, item in value.items():
                put = table.get(key)
                if put is None:
                    strange = strange or {}
                    strange[key] = item
                elif item is not None or key in takes_null:
                    put(target, item)
        except JsonError as error:
            raise error.inside(key) from error.__cause__
        except (TypeError, ValueError, OverflowError) as error:
            raise JsonError(f"{kind_of(item)} does not fit here ({error})").inside(key) from error
        if strange:
            carry(target, json.dumps(strange, ensure_ascii=True))

    return fill


def _table(message: Descriptor, version: str) -> dict[str, Put]:
    """Every name that a field may have -> what puts its value in place."""
    table: dict[str, Put] = {}
    # Fields that this version publishes come last and take over a name that two have.
    fields = sorted(
        message.fields, key=lambda field: version not in UNPUBLISHED.get(field.full_name, ())
    )
    for field in fields:
        put = _put(field, table, version)
        table[field.name] = put
    for field in fields:
        table[json_name(field)] = table[field.name]
    return table


def _names(field: FieldDescriptor) -> tuple[str, str]:
    return field.name, json_name(field)


def _put(field: FieldDescriptor, table: dict[str, Put], version: str) -> Put:
    inner = field.message_type
    if inner is not None and inner.GetOptions().map_entry:
        return _put_map(field, version)
    if inner is not None:
        return _late_message(field, table, version)
    if is_repeated(field):
        return _put_scalars(field)
    return _put_scalar(field)


def _put_scalar(field: FieldDescriptor) -> Put:
    name, read = field.name, scalar_reader(field)
    direct = DIRECT.get(field.cpp_type, ())
    if _is_null(field):
        return lambda target, value: setattr(target, name, 0 if value is None else read(value))
    if field.type == FieldDescriptor.TYPE_BYTES or field.enum_type is not None:
        return lambda target, value: setattr(target, name, read(value))

    def put(target: Any, value: Any) -> None:
        if type(value) in direct:
            setattr(target, name, value)
        else:
            setattr(target, name, read(value))

    def put_text(target: Any, value: Any) -> None:
        try:
            setattr(target, name, value)
        except UnicodeEncodeError:
            setattr(target, name, read(value))

    return put_text if field.type == FieldDescriptor.TYPE_STRING else put


def _put_scalars(field: FieldDescriptor) -> Put:
    name, read = field.name, scalar_reader(field)

    def put(target: Any, value: Any) -> None:
        if type(value) is not list:
            raise JsonError(f"expected a list, got {kind_of(value)}")
        getattr(target, name).extend([read(item) for item in value])

    return put


def _late_message(field: FieldDescriptor, table: dict[str, Put], version: str) -> Put:
    """Compiles on first use, then takes its own places: types such as Schema contain themselves."""

    def first_use(target: Any, value: Any) -> None:
        put = _put_messages(field, version) if is_repeated(field) else _put_message(field, version)
        for name in _names(field):
            if table.get(name) is first_use:
                table[name] = put
        put(target, value)

    return first_use


def _put_message(field: FieldDescriptor, version: str) -> Put:
    assert field.message_type is not None
    name, fill = field.name, filler(field.message_type, version)

    def put(target: Any, value: Any) -> None:
        inner = getattr(target, name)
        inner.SetInParent()
        fill(inner, value)

    return put


def _put_messages(field: FieldDescriptor, version: str) -> Put:
    inner = field.message_type
    assert inner is not None
    name, fill = field.name, filler(inner, version)
    rivals = rivals_of(inner) if inner.full_name in DIVISIBLE else ()
    empty: Any = None if _is_value(field) else {}

    def put(target: Any, value: Any) -> None:
        if type(value) is not list:
            raise JsonError(f"expected a list, got {kind_of(value)}")
        if rivals:
            value = [part for item in value for part in divided(item, rivals)]
        add = getattr(target, name).add
        for index, item in enumerate(value):
            try:
                fill(add(), empty if item is None else item)
            except JsonError as error:
                raise error.inside(index) from error.__cause__

    return put


def _put_map(field: FieldDescriptor, version: str) -> Put:
    entry = field.message_type
    assert entry is not None
    name, value_field = field.name, entry.fields_by_name["value"]
    inner = value_field.message_type
    read_key = scalar_reader(entry.fields_by_name["key"])

    def put(target: Any, value: Any) -> None:
        if type(value) is not dict:
            raise JsonError(f"expected an object, got {kind_of(value)}")
        container = getattr(target, name)
        key = ""
        try:
            for key, item in value.items():
                if inner is None:
                    container[read_key(key)] = scalar_reader(value_field)(item)
                else:
                    filler(inner, version)(container[read_key(key)], {} if item is None else item)
        except JsonError as error:
            raise error.inside(key) from error.__cause__

    return put


# --- well-known types


def _fill_value(target: Any, value: Any) -> None:
    if isinstance(value, str):
        try:
            target.string_value = value
        except UnicodeEncodeError:
            target.string_value = text_of(value)
    elif isinstance(value, bool):
        target.bool_value = value
    elif isinstance(value, (int, float)):
        target.number_value = value
        if isinstance(value, int) and not -_EXACT <= value <= _EXACT:
            carry(target, str(value))
    elif value is None:
        target.null_value = 0
    elif isinstance(value, dict):
        inner = target.struct_value
        inner.SetInParent()
        _fill_struct(inner, value)
    else:
        inner = target.list_value
        inner.SetInParent()
        _fill_list(inner, value)


def _fill_struct(target: Any, value: Any) -> None:
    if not isinstance(value, dict):
        raise JsonError(f"expected an object, got {kind_of(value)}")
    fields = target.fields
    keys = list(value)
    for key in keys:
        try:
            _fill_value(fields[key], value[key])
        except UnicodeEncodeError:
            _fill_value(fields[text_of(key)], value[key])
    if len(keys) > 1:
        carry(target, json.dumps(list(map(text_of, keys))))


def _fill_list(target: Any, value: Any) -> None:
    if not isinstance(value, (list, tuple)):
        raise JsonError(f"expected a list, got {kind_of(value)}")
    add = target.values.add
    for item in value:
        # Vectors: thousands of numbers, one by one.
        if type(item) is float:
            add(number_value=item)
        else:
            _fill_value(add(), item)


def _fill_timestamp(target: Any, value: Any) -> None:
    target.seconds, target.nanos = read_timestamp(text_of(value))


def _fill_duration(target: Any, value: Any) -> None:
    target.seconds, target.nanos = read_duration(text_of(value))


def _fill_field_mask(target: Any, value: Any) -> None:
    text = text_of(value)
    target.paths.extend(map(snake_path, text.split(",")) if text else ())


def _fill_wrapper(target: Any, value: Any) -> None:
    target.value = scalar_reader(target.DESCRIPTOR.fields_by_name["value"])(value)


def _fill_any(target: Any, value: Any, *, version: str) -> None:
    if not isinstance(value, dict):
        raise JsonError(f"expected an object, got {kind_of(value)}")
    if not value:
        return
    url = value.get("@type")
    if not isinstance(url, str):
        raise JsonError('expected an object with "@type"')
    target.type_url = url
    try:
        payload: Any = any_names.message_class(url)()
    except LookupError:
        carry(target, json.dumps(value))
        return
    descriptor = payload.DESCRIPTOR
    if descriptor.full_name in _WELL_KNOWN:
        content = value.get("value")
    else:
        content = {key: item for key, item in value.items() if key != "@type"}
    filler(descriptor, version)(payload, content)
    target.value = payload.SerializeToString()


_WRAPPERS: Final = "Double Float Int64 UInt64 Int32 UInt32 Bool String Bytes".split()

_WELL_KNOWN: Final[Mapping[str, Fill]] = {
    "google.protobuf.Value": _fill_value,
    "google.protobuf.Struct": _fill_struct,
    "google.protobuf.ListValue": _fill_list,
    "google.protobuf.Timestamp": _fill_timestamp,
    "google.protobuf.Duration": _fill_duration,
    "google.protobuf.FieldMask": _fill_field_mask,
    **{f"google.protobuf.{name}Value": _fill_wrapper for name in _WRAPPERS},
}


def _naming_errors(fill: Fill) -> Fill:
    def filled(target: Any, value: Any) -> None:
        try:
            fill(target, value)
        except JsonError:
            raise
        except (TypeError, ValueError, OverflowError) as error:
            raise JsonError(f"{kind_of(value)} does not fit here ({error})") from error

    return filled


def _is_value(field: FieldDescriptor) -> bool:
    kind = field.message_type
    return kind is not None and kind.full_name == "google.protobuf.Value"


def _is_null(field: FieldDescriptor) -> bool:
    """Whether null is the one value that the field has."""
    kind = field.enum_type
    return kind is not None and kind.full_name == "google.protobuf.NullValue"
