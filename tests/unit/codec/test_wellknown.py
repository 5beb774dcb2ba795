"""Well-known types and Python values turn into each other as protobuf's JSON mapping says."""

from __future__ import annotations

import datetime
import enum
import math
import struct
from typing import Any

import pydantic
import pytest
from google.protobuf.duration_pb2 import Duration
from google.protobuf.field_mask_pb2 import FieldMask
from google.protobuf.struct_pb2 import Struct, Value
from google.protobuf.timestamp_pb2 import Timestamp
from hypothesis import given
from hypothesis import strategies as st

from genai_grpc._codec import wellknown

_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False).filter(lambda x: not x.is_integer())
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(_JSON)
def test_json_survives_a_value(value: Any) -> None:
    message = Value()
    wellknown.fill_value(message, value)
    read = wellknown.read_value(Value.FromString(message.SerializeToString()))
    assert read == value
    assert repr(sorted(map(repr, _leaves(read)))) == repr(sorted(map(repr, _leaves(value))))


def _leaves(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [leaf for item in value.values() for leaf in _leaves(item)]
    if isinstance(value, list):
        return [leaf for item in value for leaf in _leaves(item)]
    return [value]


class Colour(enum.Enum):
    RED = "red"


class Point(pydantic.BaseModel):
    x_axis: int
    y_axis: int | None = None


@pytest.mark.parametrize(
    ("given_value", "expected"),
    [
        (Colour.RED, "red"),
        (Point(x_axis=1), {"x_axis": 1}),
        (b"\xfb", "+w=="),
        ((1, 2), [1, 2]),
        (datetime.date(2026, 1, 2), "2026-01-02"),
        ({1: "a"}, {"1": "a"}),
        (2.0, 2),
        ({}, {}),
        ([], []),
    ],
)
def test_python_values_have_a_json_form(given_value: Any, expected: Any) -> None:
    message = Value()
    wellknown.fill_value(message, given_value)
    assert wellknown.read_value(message) == expected


@pytest.mark.parametrize("bad", [math.nan, math.inf, -math.inf])
def test_numbers_without_a_json_form_are_refused(bad: float) -> None:
    with pytest.raises(ValueError, match="must be finite"):
        wellknown.fill_value(Value(), {"a": bad})


def test_other_objects_are_refused_by_their_kind() -> None:
    with pytest.raises(TypeError, match="object has no JSON form"):
        wellknown.fill_value(Value(), object())
    with pytest.raises(TypeError, match="expected a mapping, got list"):
        wellknown.fill_struct(Struct(), [])  # type: ignore[arg-type]


def test_an_unset_value_is_null() -> None:
    assert wellknown.read_value(Value()) is None


@given(
    st.datetimes(
        min_value=datetime.datetime(1, 1, 1),
        timezones=st.sampled_from(
            [datetime.timezone.utc, datetime.timezone(datetime.timedelta(hours=5, minutes=30))]
        ),
    ).filter(lambda moment: 1 < moment.year < 9999)
)
def test_moments_survive_a_timestamp(moment: datetime.datetime) -> None:
    message = Timestamp()
    wellknown.fill_timestamp(message, moment)
    assert wellknown.read_timestamp(message) == moment
    assert message.ToDatetime(datetime.timezone.utc) == moment


def test_a_moment_without_zone_is_utc() -> None:
    message = Timestamp()
    wellknown.fill_timestamp(message, datetime.datetime(1970, 1, 1, 0, 0, 5))
    assert message.seconds == 5


@given(st.integers(-(10**17), 10**17))
def test_durations_survive(nanos: int) -> None:
    message = Duration()
    message.FromNanoseconds(nanos)
    text = wellknown.read_duration(message)
    assert text == message.ToJsonString()
    again = Duration()
    wellknown.fill_duration(again, text)
    assert again == message


@pytest.mark.parametrize(
    ("given_value", "nanos"),
    [
        ("1.5s", 1_500_000_000),
        ("-0.25s", -250_000_000),
        (2, 2_000_000_000),
        (0.5, 500_000_000),
        (datetime.timedelta(milliseconds=-1500), -1_500_000_000),
    ],
)
def test_forms_of_durations(given_value: Any, nanos: int) -> None:
    message = Duration()
    wellknown.fill_duration(message, given_value)
    assert message.ToNanoseconds() == nanos


@pytest.mark.parametrize("bad", ["5", "1m", "s", "1.s", "", None, "1.0000000001s", "१s"])
def test_bad_durations_say_what_is_accepted(bad: Any) -> None:
    with pytest.raises(ValueError, match=r"not a duration: write seconds, such as '3.5s'"):
        wellknown.fill_duration(Duration(), bad)


def test_field_masks_are_text_or_lists() -> None:
    for value in ("a,b.c", ["a", "b.c"]):
        message = FieldMask()
        wellknown.fill_field_mask(message, value)
        assert wellknown.read_field_mask(message) == "a,b.c"


@given(st.floats(width=32, allow_nan=False, allow_infinity=False))
def test_a_single_precision_number_is_read_back_by_its_shortest_name(value: float) -> None:
    short = wellknown.shortest_float(value)
    assert struct.unpack("f", struct.pack("f", short))[0] == value
    assert len(repr(short)) <= len(repr(value))


def test_what_was_sent_as_095_is_read_as_095() -> None:
    assert wellknown.shortest_float(0.949999988079071) == 0.95
