"""Schemas: any way to say what an answer must look like, to types.Schema or to JSON Schema, and back.

`to_schema` serves response_schema (an OpenAPI subset: references inlined, null as `nullable`),
`to_json_schema` serves response_json_schema (JSON Schema as it stands), `parser` reads the answer.
Nothing here mutates what the user gave.
"""

from __future__ import annotations

import enum
import json
import typing
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, Final

import pydantic
from pydantic.alias_generators import to_camel

from genai_grpc._codec.errors import Inexpressible
from genai_grpc._codec.rules import GEMINI, Backend
from genai_grpc.types.schema import Schema

Parser = Callable[[str], Any]

# What GenerateContentConfig makes of a Literal; its name says nothing to the model.
LITERAL_ENUM: Final = "PlaceholderLiteralEnum"

_REMEDY: Final = "Pass it as response_json_schema instead, which takes JSON Schema as it stands."
# Keywords that describe and do not constrain.
_DROPPED: Final = frozenset(
    ("$comment", "$defs", "$id", "$schema", "definitions", "deprecated", "discriminator",
     "examples", "readOnly", "writeOnly")
)  # fmt: skip
# What JSON Schema can say and types.Schema cannot. Any other unknown word is a slip of the pen.
_JSON_SCHEMA_WORDS: Final = frozenset(
    ("$anchor", "$dynamicAnchor", "$dynamicRef", "$vocabulary", "allOf", "contains", "contentEncoding",
     "contentMediaType", "contentSchema", "dependentRequired", "dependentSchemas", "else",
     "exclusiveMaximum", "exclusiveMinimum", "if", "maxContains", "minContains", "multipleOf", "not",
     "patternProperties", "prefixItems", "propertyNames", "then", "unevaluatedItems",
     "unevaluatedProperties", "uniqueItems")
)  # fmt: skip
_SPELLINGS: Final = {
    "$ref": "$ref",
    "any_of": "anyOf",
    "one_of": "anyOf",
    "oneOf": "anyOf",
    "all_of": "allOf",
    "additional_properties": "additionalProperties",
    "property_ordering": "propertyOrdering",
    "prefix_items": "prefixItems",
}


def to_schema(given: Any, backend: Backend) -> Schema:
    """Returns a model class, type, union, enum, dict or Schema as types.Schema.

    Raises:
        Inexpressible: the schema says in JSON Schema what types.Schema has no word for.
        ValueError: the schema says something that this backend does not know.
    """
    if isinstance(given, enum.EnumMeta):
        return _enum_schema(given)
    source = _json_schema_of(given)
    definitions = {**source.get("definitions", {}), **source.get("$defs", {})}
    try:
        return Schema.model_validate(_Inliner(definitions, backend).convert(source, ()))
    except Inexpressible as error:
        if _speaks_openapi(given):
            raise ValueError(str(error)) from error
        raise


def _speaks_openapi(given: Any) -> bool:
    """Whether a schema is in the APIs' dialect, which has its types in capitals."""
    kind = given.get("type") if isinstance(given, Mapping) else None
    return isinstance(given, Schema) or (isinstance(kind, str) and kind.isupper())


def to_json_schema(given: Any) -> Any:
    """Returns JSON Schema with `propertyOrdering`, since a Struct does not keep the order of keys."""
    if isinstance(given, Schema):
        given = given.model_dump(mode="json", exclude_none=True, by_alias=True)
    elif not isinstance(given, Mapping):
        given = _json_schema_of(given)
    return _ordered(given)


def parser(schema: Any) -> Parser:
    """Returns what turns the text of an answer into `.parsed`; it gives None for text that misfits."""
    if isinstance(schema, (Mapping, Schema)):
        return _parse_json
    return _typed_parser(schema)


@lru_cache(maxsize=256)
def _typed_parser(schema: Any) -> Parser:
    if isinstance(schema, enum.EnumMeta):
        return _enum_parser(schema)
    validate = pydantic.TypeAdapter(schema).validate_json

    def parse(text: str) -> Any:
        try:
            return validate(text)
        except pydantic.ValidationError:
            return None

    return parse


def _parse_json(text: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        return None


def _enum_parser(kind: enum.EnumMeta) -> Parser:
    members: dict[str, Any] = {str(member.value): member for member in _members(kind)}
    if kind.__name__ == LITERAL_ENUM:
        members = {text: text for text in members}
    # text/x.enum answers with the bare value, application/json with a JSON string.
    return lambda text: members.get(text.strip().strip('"'))


def _members(kind: enum.EnumMeta) -> list[enum.Enum]:
    return list(typing.cast("type[enum.Enum]", kind))


def _enum_schema(kind: enum.EnumMeta) -> Schema:
    values = [member.value for member in _members(kind)]
    for value in values:
        if not isinstance(value, (str, int)):
            raise TypeError(
                f"{kind.__name__} has the value {value!r};"
                " an enum for the model must have strings or integers"
            )
    title = None if kind.__name__ == LITERAL_ENUM else kind.__name__
    fields: dict[str, Any] = {"type": "STRING", "enum": [str(value) for value in values]}
    return Schema.model_validate({**fields, "title": title} if title else fields)


def _json_schema_of(given: Any) -> Mapping[str, Any]:
    if isinstance(given, Mapping):
        return given
    if isinstance(given, Schema):
        if not given.model_fields_set:
            raise ValueError(f"Unsupported schema type or empty schema: {given!r}")
        return given.model_dump(exclude_unset=True)
    if isinstance(given, pydantic.BaseModel) and type(given).__name__ == "Schema":
        return given.model_dump(exclude_unset=True)
    if isinstance(given, (pydantic.BaseModel, str, bytes, int, float, list)):
        raise ValueError(
            f"Unsupported schema type: {type(given).__name__}. Pass a pydantic model"
            " class, a type such as list[str], an enum, a dict or types.Schema."
        )
    try:
        return pydantic.TypeAdapter(given).json_schema()
    except pydantic.PydanticUserError as error:
        raise ValueError(f"Unsupported schema type: {given!r}: {error}") from error


class _Inliner:
    """Turns JSON Schema with references into the tree that types.Schema can hold."""

    def __init__(self, definitions: Mapping[str, Any], backend: Backend) -> None:
        self._definitions = definitions
        self._backend = backend

    def convert(self, source: Mapping[str, Any], inside: tuple[str, ...]) -> dict[str, Any]:
        """Returns the fields of types.Schema; `inside` are the references that lead here."""
        node = {_SPELLINGS.get(key, key): value for key, value in source.items()}
        node, inside = self._resolved(node, inside)
        _name_type(node)
        _fold_null(node)
        node, inside = self._resolved(node, inside)
        result: dict[str, Any] = {}
        for key, value in node.items():
            self._convert_keyword(key, value, result, inside)
        properties = result.get("properties") or {}
        if len(properties) > 1 and "propertyOrdering" not in result:
            result["propertyOrdering"] = list(properties)
        return result

    def _convert_keyword(
        self, key: str, value: Any, result: dict[str, Any], inside: tuple[str, ...]
    ) -> None:
        if key in _DROPPED or value is None or (key == "title" and value == LITERAL_ENUM):
            return
        if key in ("properties", "defs"):
            result[key] = {name: self.convert(item, inside) for name, item in value.items()}
        elif key == "items":
            result[key] = self.convert(value, inside)
        elif key == "anyOf":
            result[key] = [self.convert(item, inside) for item in value]
        elif key == "additionalProperties":
            self._convert_additional(value, result, inside)
        elif key == "const":
            result["enum"] = _texts([value])
            result.setdefault("type", "STRING")
        elif key == "enum":
            result[key] = _texts(value)
        elif key in _SCHEMA_KEYS:
            result[key] = value
        elif key in _JSON_SCHEMA_WORDS:
            raise Inexpressible(f"types.Schema has no {key!r}. {_REMEDY}")
        else:
            raise ValueError(f"types.Schema has no {key!r}. {_REMEDY}")

    def _convert_additional(
        self, value: Any, result: dict[str, Any], inside: tuple[str, ...]
    ) -> None:
        if self._backend == GEMINI:
            if value:
                raise ValueError(
                    f"additionalProperties is not supported in the Gemini API. {_REMEDY}"
                )
            return
        if isinstance(value, Mapping):
            # The field holds any JSON: nothing but this brings a schema in it to its usual spelling.
            inner = Schema.model_validate(self.convert(value, inside))
            value = inner.model_dump(mode="json", exclude_none=True, by_alias=True)
        result["additionalProperties"] = value

    def _resolved(
        self, node: dict[str, Any], inside: tuple[str, ...]
    ) -> tuple[dict[str, Any], tuple[str, ...]]:
        """Puts the definition in place of a reference, under what stands beside it."""
        if len(node.get("allOf") or ()) == 1:
            node = {**node.pop("allOf")[0], **node}
        while (reference := node.pop("$ref", None)) is not None:
            name = str(reference).rsplit("/", 1)[-1]
            if name in inside:
                raise Inexpressible(
                    f"{name} contains itself, and types.Schema has no references. {_REMEDY}"
                )
            if name not in self._definitions:
                raise ValueError(f"{reference!r} is not defined in $defs")
            definition = self._definitions[name]
            spelled = {_SPELLINGS.get(key, key): value for key, value in definition.items()}
            node, inside = {**spelled, **node}, (*inside, name)
        return node, inside


_SCHEMA_KEYS: Final = frozenset(
    key for name in Schema.model_fields for key in (name, to_camel(name))
)


def _name_type(node: dict[str, Any]) -> None:
    """`{"type": ["string", "null"]}` is JSON Schema for a choice of types."""
    kinds = node.get("type")
    if isinstance(kinds, list):
        del node["type"]
        node["anyOf"] = [{"type": kind} for kind in kinds]


def _fold_null(node: dict[str, Any]) -> None:
    """Null is no type of its own here but a property of the others."""
    if _is_null(node):
        node["nullable"] = True
        del node["type"]
        return
    choices = node.get("anyOf")
    if not choices:
        return
    remaining = [choice for choice in choices if not _is_null(choice)]
    if len(remaining) == len(choices):
        return
    node["nullable"] = True
    if len(remaining) == 1:
        del node["anyOf"]
        for key, value in remaining[0].items():
            node.setdefault(_SPELLINGS.get(key, key), value)
    else:
        node["anyOf"] = remaining


def _is_null(node: Mapping[str, Any]) -> bool:
    kind = node.get("type")
    return isinstance(kind, str) and kind.lower() == "null"


def _texts(values: Any) -> Any:
    """The values of an enum or a constant, which types.Schema wants to be text."""
    for value in values:
        if not isinstance(value, str):
            raise Inexpressible(f"Literal values must be strings, got {value!r}. {_REMEDY}")
    return values


def _ordered(node: Any) -> Any:
    if isinstance(node, Mapping):
        result = {key: _ordered(value) for key, value in node.items()}
        properties = node.get("properties")
        if _is_object(node) and isinstance(properties, Mapping) and len(properties) > 1:
            result.setdefault("propertyOrdering", list(properties))
        return result
    if isinstance(node, (list, tuple)):
        return [_ordered(item) for item in node]
    return node


def _is_object(node: Mapping[str, Any]) -> bool:
    kind = node.get("type")
    return isinstance(kind, str) and kind.lower() == "object"
