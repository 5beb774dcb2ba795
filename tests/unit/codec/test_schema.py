"""Schemas in every form a user may give them, and the answers read by them."""

from __future__ import annotations

import copy
import enum
from typing import Any, Literal, Optional, Union

import pydantic
import pytest

from genai_grpc._codec.schema import parser, to_json_schema, to_schema
from genai_grpc.types.enums import Type
from genai_grpc.types.generation import GenerateContentConfig
from genai_grpc.types.schema import Schema


class City(pydantic.BaseModel):
    name: str
    mayor: str | None = None


class Country(pydantic.BaseModel):
    name: str = pydantic.Field(description="What it is called.")
    cities: list[City]
    capital: City | None = None


class Node(pydantic.BaseModel):
    children: list[Node]


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


_CITY = {
    "type": "OBJECT",
    "title": "City",
    "properties": {
        "name": {"type": "STRING", "title": "Name"},
        "mayor": {"type": "STRING", "nullable": True, "title": "Mayor"},
    },
    "required": ["name"],
    "property_ordering": ["name", "mayor"],
}


def _dump(given: Any, backend: Literal["gemini", "vertex"] = "gemini") -> dict[str, Any]:
    return to_schema(given, backend).model_dump(mode="json", exclude_none=True)


def test_a_model_class_is_inlined_in_order() -> None:
    assert _dump(Country) == {
        "type": "OBJECT",
        "title": "Country",
        "properties": {
            "name": {"type": "STRING", "title": "Name", "description": "What it is called."},
            "cities": {"type": "ARRAY", "title": "Cities", "items": _CITY},
            "capital": {**_CITY, "nullable": True},
        },
        "required": ["name", "cities"],
        "property_ordering": ["name", "cities", "capital"],
    }


_FORMS: list[tuple[Any, dict[str, Any]]] = [
    (int, {"type": "INTEGER"}),
    (list[str], {"type": "ARRAY", "items": {"type": "STRING"}}),
    (list[City], {"type": "ARRAY", "items": _CITY}),
    (Optional[int], {"type": "INTEGER", "nullable": True}),  # noqa: UP045 - another class
    (Union[int, str], {"any_of": [{"type": "INTEGER"}, {"type": "STRING"}]}),  # noqa: UP007
    (int | str | None, {"any_of": [{"type": "INTEGER"}, {"type": "STRING"}], "nullable": True}),
    (Colour, {"type": "STRING", "enum": ["red", "blue"], "title": "Colour"}),
    (Level, {"type": "STRING", "enum": ["1", "2"], "title": "Level"}),
    ({"type": "string", "enum": ["a"]}, {"type": "STRING", "enum": ["a"]}),
    ({"type": ["integer", "null"]}, {"type": "INTEGER", "nullable": True}),
    ({"any_of": [{"type": "STRING"}], "min_items": 1}, {"any_of": [{"type": "STRING"}],
                                                        "min_items": 1}),
    (Schema(type=Type.ARRAY, items=Schema(type=Type.NUMBER)), {"type": "ARRAY",
                                                          "items": {"type": "NUMBER"}}),
]  # fmt: skip


@pytest.mark.parametrize(("given", "expected"), _FORMS, ids=[str(form[0]) for form in _FORMS])
def test_forms(given: Any, expected: Any) -> None:
    before = copy.deepcopy(given)
    assert _dump(given) == expected
    assert given == before


def test_a_literal_becomes_an_enum_without_a_title() -> None:
    config = GenerateContentConfig(response_schema=Literal["a", "b"])  # type: ignore[arg-type]  # no type to mypy
    assert _dump(config.response_schema) == {"type": "STRING", "enum": ["a", "b"]}


def test_a_literal_inside_a_model_becomes_an_enum() -> None:
    class Film(pydantic.BaseModel):
        genre: Literal["action"]

    assert _dump(Film)["properties"]["genre"]["enum"] == ["action"]


def test_free_properties_depend_on_the_backend() -> None:
    assert _dump(dict[str, int], "vertex")["additional_properties"] == {"type": "INTEGER"}
    with pytest.raises(ValueError, match="additionalProperties is not supported in the Gemini API"):
        _dump(dict[str, int])


def test_a_closed_model_is_no_different_on_gemini() -> None:
    closed = pydantic.create_model("Closed", __config__={"extra": "forbid"}, x=(int, ...))
    assert "additional_properties" not in _dump(closed)
    assert _dump(closed, "vertex")["additional_properties"] is False


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (Node, "Node contains itself.*response_json_schema"),
        ({"type": "array", "prefixItems": []}, "no 'prefixItems'.*response_json_schema"),
        ({"$ref": "#/$defs/X"}, "'#/\\$defs/X' is not defined"),
        ({"const": 5}, "Literal values must be strings"),
        (Schema(), "Unsupported schema type"),
        (5, "Unsupported schema type"),
        (City(name="x"), "Unsupported schema type"),
    ],
)
def test_what_cannot_be_said_is_refused_with_the_remedy(given: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        to_schema(given, "gemini")


def test_json_schema_of_a_class_keeps_references() -> None:
    made = to_json_schema(Node)
    assert made["$defs"]["Node"]["properties"]["children"]["items"] == {"$ref": "#/$defs/Node"}


def test_json_schema_keeps_what_a_property_is_called() -> None:
    # A property named "properties" is no keyword.
    given = {"type": "object", "properties": {"properties": {"type": "string"}, "b": {}}}
    assert to_json_schema(given) == {**given, "propertyOrdering": ["properties", "b"]}


# --- answers


_ANSWERS: list[tuple[Any, str, Any]] = [
    (City, '{"name": "Rome"}', City(name="Rome")),
    (list[City], '[{"name": "Rome"}]', [City(name="Rome")]),
    (list[int], "[1, 2]", [1, 2]),
    (int | City, '{"name": "Rome"}', City(name="Rome")),
    (Colour, '"red"', Colour.RED),
    (Colour, "blue", Colour.BLUE),
    (Level, "2", Level.HIGH),
    ({"type": "object"}, '{"a": [1, 2.5]}', {"a": [1, 2.5]}),
    (Schema(type=Type.INTEGER), "7", 7),
    (Literal["a", "b"], '"a"', "a"),
]


@pytest.mark.parametrize(("schema", "text", "expected"), _ANSWERS)
def test_an_answer_is_read_by_its_schema(schema: Any, text: str, expected: Any) -> None:
    assert parser(schema)(text) == expected


@pytest.mark.parametrize("schema", [City, list[int], Colour, {"type": "object"}])
@pytest.mark.parametrize("text", ["", "no json", '{"name": ', "null x"])
def test_an_answer_that_misfits_is_none(schema: Any, text: str) -> None:
    assert parser(schema)(text) is None


def test_a_literal_is_read_as_its_text() -> None:
    config = GenerateContentConfig(response_schema=Literal["a", "b"])  # type: ignore[arg-type]  # no type to mypy
    assert parser(config.response_schema)('"b"') == "b"
