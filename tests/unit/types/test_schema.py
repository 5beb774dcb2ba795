"""JSON Schema and Schema say the same shapes in two dialects."""

from __future__ import annotations

from typing import Any

import pydantic
import pytest

from genai_grpc.types import JSONSchema, Schema, Type

STRING = {"type": "STRING"}
INTEGER = {"type": "INTEGER"}


def converted(tree: dict[str, Any], **options: Any) -> dict[str, Any]:
    schema = Schema.from_json_schema(json_schema=JSONSchema.model_validate(tree), **options)
    return schema.to_json_dict()


@pytest.mark.parametrize("api_option", ["GEMINI_API", "VERTEX_AI"])
@pytest.mark.parametrize(
    ("tree", "expected"),
    [
        ({}, {}),
        ({"type": "string"}, STRING),
        ({"type": ["string"]}, STRING),
        ({"type": "null"}, {"nullable": True}),
        ({"type": ["string", "null"]}, {**STRING, "nullable": True}),
        ({"type": ["string", "integer"]}, {"any_of": [STRING, INTEGER]}),
        ({"type": ["string", "integer", "null"]}, {"any_of": [STRING, INTEGER], "nullable": True}),
        (
            {
                "type": ["string", "integer"],
                "format": "x",
                "minimum": 1,
                "maxLength": 3,
                "default": 1,
            },
            {
                "any_of": [
                    {**STRING, "format": "x", "max_length": 3},
                    {**INTEGER, "format": "x", "minimum": 1.0},
                ]
            },
        ),
        (
            {"type": ["string", "integer"], "enum": ["a", 1]},
            {"any_of": [{**STRING, "enum": ["a"]}, {**INTEGER, "enum": ["1"]}]},
        ),
        (
            {"type": ["array", "object"], "items": {"type": "string"}, "required": ["a"]},
            {
                "any_of": [
                    {"type": "ARRAY", "items": STRING},
                    {"type": "OBJECT", "required": ["a"]},
                ]
            },
        ),
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, {**STRING, "nullable": True}),
        (
            {
                "anyOf": [{"type": "string", "description": "in"}, {"type": "null"}],
                "description": "out",
            },
            {**STRING, "nullable": True, "description": "out"},
        ),
        ({"anyOf": [{"type": "string"}]}, {"any_of": [STRING]}),
        (
            {"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}], "default": 1},
            {"any_of": [STRING, INTEGER, {"nullable": True}], "default": 1},
        ),
        (
            {"type": "array", "items": {"type": "string"}, "minItems": 1, "uniqueItems": True},
            {"type": "ARRAY", "items": STRING, "min_items": 1},
        ),
        (
            {
                "type": "object",
                "title": "T",
                "properties": {"b": {"type": "integer"}, "a": {"type": ["string", "null"]}},
                "required": ["b"],
                "minProperties": 1,
                "maxProperties": 2,
                "additionalProperties": False,
            },
            {
                "type": "OBJECT",
                "title": "T",
                "properties": {"b": INTEGER, "a": {**STRING, "nullable": True}},
                "required": ["b"],
                "min_properties": 1,
                "max_properties": 2,
            },
        ),
        (
            {
                "type": "string",
                "format": "date-time",
                "pattern": "p",
                "minLength": 1,
                "maxLength": 2,
                "enum": ["a", "b"],
                "default": "a",
                "description": "d",
            },
            {
                **STRING,
                "format": "date-time",
                "pattern": "p",
                "min_length": 1,
                "max_length": 2,
                "enum": ["a", "b"],
                "default": "a",
                "description": "d",
            },
        ),
        (
            {"type": "number", "minimum": 1.5, "maximum": 3},
            {"type": "NUMBER", "minimum": 1.5, "maximum": 3.0},
        ),
        ({"type": "integer", "enum": [1, 2]}, {**INTEGER, "enum": ["1", "2"]}),
        ({"enum": ["a", True, None]}, {"enum": ["a", "true"], "nullable": True}),
        (
            {"type": ["integer", "string", "array"], "enum": ["1", 2, "x"], "format": "f"},
            {
                "any_of": [
                    {**INTEGER, "enum": ["1", "2"], "format": "f"},
                    {**STRING, "enum": ["1", "x"], "format": "f"},
                    {"type": "ARRAY"},
                ]
            },
        ),
        (
            {
                "$defs": {"A": {"type": "string", "description": "in"}},
                "$ref": "#/$defs/A",
                "title": "t",
            },
            {**STRING, "description": "in", "title": "t"},
        ),
        (
            {
                "$defs": {
                    "A": {"type": "string"},
                    "B": {"type": "array", "items": {"$ref": "#/$defs/A"}},
                },
                "type": "object",
                "properties": {"x": {"$ref": "#/$defs/B"}, "y": {"$ref": "#/$defs/A"}},
            },
            {
                "type": "OBJECT",
                "properties": {"x": {"type": "ARRAY", "items": STRING}, "y": STRING},
            },
        ),
        (
            {
                "$defs": {"A": {"type": "string"}},
                "anyOf": [{"$ref": "#/$defs/A"}, {"type": "null"}],
            },
            {**STRING, "nullable": True},
        ),
    ],
)
def test_a_json_schema_becomes_a_schema(
    tree: dict[str, Any], expected: dict[str, Any], api_option: str
) -> None:
    assert converted(tree, api_option=api_option) == expected


def test_a_dict_is_taken_for_a_json_schema() -> None:
    assert Schema.from_json_schema(json_schema={"type": "string"}) == Schema(type=Type.STRING)


def test_properties_keep_their_order() -> None:
    schema = Schema.from_json_schema(
        json_schema={"type": "object", "properties": {name: {"type": "string"} for name in "zay"}}
    )
    assert list(schema.properties or ()) == ["z", "a", "y"]


@pytest.mark.parametrize(
    ("tree", "field"),
    [
        ({"type": "array", "uniqueItems": True}, "unique_items"),
        ({"type": "object", "additionalProperties": {"type": "string"}}, "additional_properties"),
        ({"type": "array", "items": {"type": "array", "uniqueItems": True}}, "unique_items"),
    ],
)
def test_what_gets_lost_is_refused_on_demand(tree: dict[str, Any], field: str) -> None:
    converted(tree)
    with pytest.raises(ValueError, match=f"no counterpart of '{field}'"):
        converted(tree, raise_error_on_unsupported_field=True)


@pytest.mark.parametrize(
    "tree",
    [
        {"type": "object", "additionalProperties": False},
        {"type": "object", "additionalProperties": True},
        {"type": "array", "uniqueItems": False},
    ],
)
def test_what_constrains_nothing_is_never_refused(tree: dict[str, Any]) -> None:
    assert set(converted(tree, raise_error_on_unsupported_field=True)) == {"type"}


def test_a_circular_reference_is_refused_by_name() -> None:
    tree = {
        "$defs": {"Node": {"type": "object", "properties": {"next": {"$ref": "#/$defs/Node"}}}},
        "$ref": "#/$defs/Node",
    }
    with pytest.raises(ValueError, match=r"'#/\$defs/Node' is circular.*response_json_schema"):
        converted(tree)


def test_a_reference_to_nothing_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match=r"'#/\$defs/B' points at none of \$defs: \['A'\]"):
        converted({"$defs": {"A": {"type": "string"}}, "$ref": "#/$defs/B"})


@pytest.mark.parametrize("key", ["exclusiveMinimum", "const", "prefixItems", "allOf"])
def test_keywords_beyond_the_model_are_refused_by_name(key: str) -> None:
    with pytest.raises(pydantic.ValidationError, match=key):
        Schema.from_json_schema(json_schema={key: 1})


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (Schema(), {}),
        (Schema(type=Type.STRING), {"type": "string"}),
        (Schema(type=Type.TYPE_UNSPECIFIED), {}),
        (Schema(nullable=True), {"type": "null"}),
        (Schema(type=Type.STRING, nullable=True), {"type": ["null", "string"]}),
        (
            Schema(type=Type.STRING, enum=["a"], nullable=True),
            {"type": ["null", "string"], "enum": ["a", None]},
        ),
        (
            Schema(any_of=[Schema(type=Type.STRING), Schema(type=Type.INTEGER)], nullable=True),
            {"any_of": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]},
        ),
        (
            Schema(
                type=Type.OBJECT,
                properties={"a": Schema(type=Type.STRING, format="f", min_length=2)},
                required=["a"],
                property_ordering=["a"],
                example={"a": 1},
            ),
            {
                "type": "object",
                "properties": {"a": {"type": "string", "format": "f", "min_length": 2}},
                "required": ["a"],
            },
        ),
        (
            Schema(type=Type.ARRAY, items=Schema(type=Type.NUMBER, minimum=1), min_items=2),
            {"type": "array", "items": {"type": "number", "minimum": 1.0}, "min_items": 2},
        ),
        (
            Schema(ref="#/defs/A", defs={"A": Schema(type=Type.STRING)}),
            {"ref": "#/defs/A", "defs": {"A": {"type": "string"}}},
        ),
        (
            Schema(type=Type.OBJECT, additional_properties=Schema(type=Type.STRING)),
            {"type": "object", "additional_properties": {"type": "string"}},
        ),
        (
            Schema(type=Type.OBJECT, additional_properties=True),
            {"type": "object", "additional_properties": True},
        ),
    ],
)
def test_a_schema_is_said_in_json_schema(schema: Schema, expected: dict[str, Any]) -> None:
    assert schema.json_schema.to_json_dict() == expected


def test_json_schema_has_no_word_for_an_unknown_type() -> None:
    with pytest.raises(ValueError, match="'TUPLE' is not a valid JSONSchemaType"):
        _ = Schema(type=Type.open_member("TUPLE")).json_schema


def test_both_ways_lead_back() -> None:
    tree = {
        "type": "object",
        "description": "d",
        "properties": {
            "a": {"type": "array", "items": {"type": "integer", "maximum": 3.0}, "maxItems": 4},
            "b": {"type": ["null", "string"], "pattern": "p"},
            "c": {"anyOf": [{"type": "boolean"}, {"type": "number"}]},
        },
        "required": ["a"],
    }
    schema = Schema.from_json_schema(json_schema=tree)
    assert schema.json_schema == JSONSchema.model_validate(tree)


def test_json_schema_spells_references_with_a_dollar() -> None:
    schema = JSONSchema.model_validate({"ref": "#/$defs/A", "defs": {"A": {}}})
    dump = schema.model_dump(by_alias=True, exclude_none=True)
    assert dump == {"$ref": "#/$defs/A", "$defs": {"A": {}}}
    assert JSONSchema.model_validate({"$ref": "x"}).ref == "x"
