"""Hypothesis strategies for messages of any type, made from descriptors. Knows no API by name."""

from __future__ import annotations

from typing import Any

from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from hypothesis import strategies as st

from genai_grpc._wire.descriptors import is_repeated

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
_DOUBLES = st.floats(allow_nan=False)
# Written in its shortest form the largest one is a little larger, and protobuf's own reader refuses it.
_FLOATS = st.floats(width=32, allow_nan=False).filter(
    lambda value: f"{abs(value):.7e}" != "3.4028235e+38"
)
JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**60), 2**60)
    | _TEXT
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXT, inner, max_size=3),
    max_leaves=6,
)

_SCALARS: dict[int, st.SearchStrategy[Any]] = {
    FieldDescriptor.TYPE_INT32: st.integers(-(2**31), 2**31 - 1),
    FieldDescriptor.TYPE_UINT32: st.integers(0, 2**32 - 1),
    FieldDescriptor.TYPE_INT64: st.integers(-(2**63), 2**63 - 1),
    FieldDescriptor.TYPE_UINT64: st.integers(0, 2**64 - 1),
    FieldDescriptor.TYPE_DOUBLE: _DOUBLES,
    FieldDescriptor.TYPE_FLOAT: _FLOATS,
    FieldDescriptor.TYPE_BOOL: st.booleans(),
    FieldDescriptor.TYPE_STRING: _TEXT,
    FieldDescriptor.TYPE_BYTES: st.binary(max_size=8),
}


@st.composite
def messages(draw: st.DrawFn, kind: Any, depth: int = 3) -> Message:
    """A message of this type with a few of its fields set."""
    message = GetMessageClass(kind)()
    if _fill_well_known(draw, message):
        return message
    fields = [field for field in kind.fields if depth or field.message_type is None]
    if not fields:
        return message
    for field in draw(
        st.lists(st.sampled_from(fields), max_size=4, unique_by=lambda each: each.number)
    ):
        _set(draw, message, field, depth)
    return message


def _set(draw: st.DrawFn, message: Any, field: FieldDescriptor, depth: int) -> None:
    inner = field.message_type
    if inner is not None and inner.GetOptions().map_entry:
        _set_map(draw, getattr(message, field.name), inner, depth)
    elif is_repeated(field):
        count = draw(st.integers(1, 2))
        getattr(message, field.name).extend([_value(draw, field, depth) for _ in range(count)])
    elif inner is not None:
        getattr(message, field.name).CopyFrom(_value(draw, field, depth))
        getattr(message, field.name).SetInParent()
    else:
        setattr(message, field.name, _value(draw, field, depth))


def _set_map(draw: st.DrawFn, container: Any, entry: Descriptor, depth: int) -> None:
    key = draw(_SCALARS[entry.fields_by_name["key"].type])
    value = _value(draw, entry.fields_by_name["value"], depth)
    if isinstance(value, Message):
        container[key].CopyFrom(value)
    else:
        container[key] = value


def _value(draw: st.DrawFn, field: FieldDescriptor, depth: int) -> Any:
    if field.message_type is not None:
        return draw(messages(field.message_type, depth - 1))
    if field.enum_type is not None:
        if field.enum_type.full_name == "google.protobuf.NullValue":
            return 0
        return draw(st.sampled_from([value.number for value in field.enum_type.values]))
    return draw(_SCALARS[field.type])


def _fill_well_known(draw: st.DrawFn, message: Any) -> bool:
    """Fills what has rules of its own; False for every other message."""
    name: str = message.DESCRIPTOR.full_name
    if name == "google.protobuf.Timestamp":
        message.seconds = draw(st.integers(-62_135_596_800, 253_402_300_799))
        message.nanos = draw(st.integers(0, 999_999_999))
    elif name == "google.protobuf.Duration":
        nanos = draw(st.integers(-(10**18), 10**18))
        sign = -1 if nanos < 0 else 1
        message.seconds, message.nanos = (sign * part for part in divmod(abs(nanos), 10**9))
    elif name == "google.protobuf.FieldMask":
        message.paths.extend(draw(st.lists(st.sampled_from(["a", "a_b.c", "top_p"]), max_size=2)))
    elif name in ("google.protobuf.Value", "google.protobuf.Struct", "google.protobuf.ListValue"):
        _fill_json(draw, message, name)
    else:
        # Any stays empty: its payloads have tests of their own.
        return name == "google.protobuf.Any"
    return True


def _fill_json(draw: st.DrawFn, message: Any, name: str) -> None:
    if name.endswith("Struct"):
        message.update(draw(st.dictionaries(_TEXT, _small_numbers(), max_size=3)))
    elif name.endswith("ListValue"):
        message.extend(draw(st.lists(_small_numbers(), max_size=3)))
    else:
        message.list_value.SetInParent()
        message.list_value.extend(draw(st.lists(_small_numbers(), max_size=3)))


def _small_numbers() -> st.SearchStrategy[Any]:
    """Values that protobuf's own Struct takes and that doubles hold."""
    leaves = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | _TEXT
    return st.recursive(
        leaves, lambda inner: st.dictionaries(_TEXT, inner, max_size=2), max_leaves=4
    )
