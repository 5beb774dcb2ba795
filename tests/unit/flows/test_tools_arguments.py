"""From the JSON of a function call to Python arguments, and from a result to JSON."""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import math
import pathlib
import typing
import uuid
from typing import Annotated, Any, Literal

import pydantic
import pytest

from genai_grpc._flows.arguments import Arguments, Binder, as_json
from genai_grpc.errors import UnknownFunctionCallArgumentError


class Unit(enum.Enum):
    CELSIUS = "C"
    FAHRENHEIT = "F"


class Place(pydantic.BaseModel):
    city: str
    population: int = 0


class Region(pydantic.BaseModel):
    name: str
    places: list[Place]
    parent: Region | None = None


@dataclasses.dataclass
class Point:
    x: float
    y: float


def bound(annotation: Any, given: Any) -> Any:
    """What a parameter with this annotation receives."""

    def function(value: Any) -> None: ...

    function.__annotations__["value"] = annotation
    return Binder("function", function).bind({"value": given}).named["value"]


@pytest.mark.parametrize(
    ("annotation", "given", "expected"),
    [
        (int, 3, 3),
        (int, 3.0, 3),
        (float, 3, 3.0),
        (bool, True, True),
        (str, "3", "3"),
        (Any, {"a": 1}, {"a": 1}),
        (Unit, "C", Unit.CELSIUS),
        (Literal["a", "b"], "b", "b"),
        (list[int], [1.0, 2], [1, 2]),
        (tuple[int, ...], [1, 2], (1, 2)),
        (set[str], ["a"], {"a"}),
        (dict[str, float], {"a": 1}, {"a": 1.0}),
        (int | str, "3", "3"),
        (int | str, 3, 3),
        (typing.Optional[int], None, None),  # noqa: UP045 - users write this form
        (Place, {"city": "Rome"}, Place(city="Rome")),
        (list[Place], [{"city": "Rome"}], [Place(city="Rome")]),
        (dict[str, Place], {"a": {"city": "Rome"}}, {"a": Place(city="Rome")}),
        (Place | Point, {"x": 1, "y": 2}, Point(1.0, 2.0)),
        (
            Region,
            {"name": "b", "places": [], "parent": {"name": "a", "places": [{"city": "Rome"}]}},
            Region(
                name="b", places=[], parent=Region(name="a", places=[Place(city="Rome")])
            ),
        ),
        (Point, {"x": 1, "y": 2}, Point(1.0, 2.0)),
        (datetime.date, "2025-01-31", datetime.date(2025, 1, 31)),
        (uuid.UUID, "12345678123456781234567812345678", uuid.UUID(int=0x12345678 << 96 | 0x12345678 << 64 | 0x12345678 << 32 | 0x12345678)),
        (Annotated[int, pydantic.Field(gt=0)], 1, 1),
    ],
)  # fmt: skip
def test_an_argument_becomes_what_is_annotated(annotation: Any, given: Any, expected: Any) -> None:
    found = bound(annotation, given)
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize(
    ("annotation", "given", "problem"),
    [
        (int, 3.5, "value: Input should be a valid integer"),
        (str, 3, "value: Input should be a valid string, got 3"),
        (Unit, "K", "value: Input should be 'C' or 'F', got 'K'"),
        (Place, {"city": 1}, "value.city: Input should be a valid string"),
        (list[int], [1, "x"], "value.1: Input should be a valid integer"),
        (Annotated[int, pydantic.Field(gt=0)], -1, "value: Input should be greater than 0"),
    ],
)
def test_an_argument_that_does_not_fit_is_named(annotation: Any, given: Any, problem: str) -> None:
    with pytest.raises(UnknownFunctionCallArgumentError) as caught:
        bound(annotation, given)
    assert str(caught.value).startswith(
        f"function cannot be called with these arguments. {problem}"
    )


def test_all_problems_are_named_at_once() -> None:
    def function(a: int, b: int, c: int) -> None: ...

    with pytest.raises(UnknownFunctionCallArgumentError) as caught:
        Binder("function", function).bind({"a": "x", "b": "y"})
    assert all(f"{name}: " in str(caught.value) for name in "abc")
    assert "c: it is required and missing" in str(caught.value)


def test_parameters_are_filled_by_their_kind() -> None:
    def function(
        a: int, b: int = 2, /, c: int = 3, *rest: int, d: int = 4, **more: Any
    ) -> None: ...

    binder = Binder("function", function)
    assert binder.bind({"a": 1, "d": 5, "e": 6}) == Arguments((1, 2), {"d": 5, "e": 6})
    assert binder.bind({"a": 1, "b": 7, "c": 8}) == Arguments((1, 7), {"c": 8})


def test_an_argument_without_parameter_is_left_out() -> None:
    def function(a: int) -> None: ...

    assert Binder("function", function).bind({"a": 1, "b": 2}) == Arguments((), {"a": 1})


def test_null_stands_for_a_default_of_none() -> None:
    def function(a: str = None, b: str = "x") -> None: ...  # type: ignore[assignment]  # noqa: RUF013

    binder = Binder("function", function)
    assert binder.bind({"a": None}).named == {"a": None}
    with pytest.raises(UnknownFunctionCallArgumentError, match="b: "):
        binder.bind({"b": None})


def test_what_may_be_null_may_be_missing() -> None:
    def function(a: int | None, b: int) -> None: ...

    assert Binder("function", function).bind({"b": 1}).named == {"a": None, "b": 1}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (True, True),
        (3, 3),
        (2**53, 2**53),
        (2**53 + 1, "9007199254740993"),
        (1.5, 1.5),
        (math.inf, "inf"),
        (b"\xff\x00", "_wA="),
        (Unit.CELSIUS, "C"),
        ({Unit.CELSIUS: {1}}, {"C": [1]}),
        ((1, [2]), [1, [2]]),
        (Place(city="Rome"), {"city": "Rome", "population": 0}),
        (Point(1, 2), {"x": 1, "y": 2}),
        (decimal.Decimal("1.10"), "1.10"),
        (datetime.datetime(2025, 1, 31, tzinfo=datetime.timezone.utc), "2025-01-31T00:00:00Z"),
        (ValueError("text of an object"), "text of an object"),
        ([ValueError("inside")], ["inside"]),
        ("\U0001f600", "\U0001f600"),
        (["a\udcff.txt"], ["a\ufffd.txt"]),  # what os.listdir makes of a name that is no UTF-8
        (pathlib.Path("a\udcff.txt"), "a\ufffd.txt"),
        (ValueError("\ud800"), "\ufffd"),
    ],
)
def test_a_result_becomes_json(value: Any, expected: Any) -> None:
    found = as_json(value)
    assert found == expected
    assert type(found) is type(expected)


def test_a_result_that_contains_itself_is_refused() -> None:
    circle: list[Any] = []
    circle.append(circle)
    with pytest.raises(ValueError, match="Circular"):
        as_json(circle)
