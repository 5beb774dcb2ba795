"""Schemas as they arrive in requests, brought into the one form that the brain understands.

Two ways lead here: the APIs' own Schema message, and JSON Schema inside a google.protobuf.Value.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from genai_grpc.emulator.brain.schema import SchemaError, conforming
from genai_grpc.emulator.status import Violation

TYPES = frozenset(("string", "number", "integer", "boolean", "array", "object", "null"))

# Fields of the Schema message with their words in JSON Schema; zero and "" mean absent.
_PLAIN = {
    "format": "format",
    "title": "title",
    "description": "description",
    "pattern": "pattern",
    "nullable": "nullable",
    "max_items": "maxItems",
    "min_items": "minItems",
    "min_properties": "minProperties",
    "max_properties": "maxProperties",
    "min_length": "minLength",
    "max_length": "maxLength",
}
_BOUNDS = {"minimum": "minimum", "maximum": "maximum"}


def from_message(schema: Any) -> dict[str, Any]:
    """A Schema message as JSON Schema."""
    found: dict[str, Any] = {}
    names = schema.DESCRIPTOR.fields_by_name
    if schema.type:
        kind = names["type"].enum_type.values_by_number.get(schema.type)
        found["type"] = kind.name.lower() if kind else str(schema.type)
    for name, word in _PLAIN.items():
        if value := getattr(schema, name):
            found[word] = value
    for name, word in _BOUNDS.items():
        # Vertex has these without presence: there 0 cannot be told from absent.
        present = schema.HasField(name) if names[name].has_presence else getattr(schema, name)
        if present:
            found[word] = getattr(schema, name)
    if schema.enum:
        found["enum"] = list(schema.enum)
    if schema.HasField("items"):
        found["items"] = from_message(schema.items)
    if schema.any_of:
        found["anyOf"] = [from_message(each) for each in schema.any_of]
    if schema.properties:
        found["required"] = list(schema.required)
        found["propertyOrdering"] = list(schema.property_ordering)
        properties = {name: from_message(schema.properties[name]) for name in schema.properties}
        found["properties"] = in_order(found, properties)
    elif schema.required:
        found["required"] = list(schema.required)
    return {**found, **_extras(schema, names)}


def _extras(schema: Any, names: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that only Vertex AI has."""
    found: dict[str, Any] = {}
    if "additional_properties" in names and schema.HasField("additional_properties"):
        found["additionalProperties"] = to_python(schema.additional_properties)
    if getattr(schema, "ref", ""):
        found["$ref"] = schema.ref
    if definitions := getattr(schema, "defs", None):
        found["$defs"] = {name: from_message(definitions[name]) for name in sorted(definitions)}
    return found


def in_order(schema: Mapping[str, Any], properties: Mapping[str, Any]) -> dict[str, Any]:
    """Properties in the order that the schema wants; a protobuf map has none of its own.

    First come those that the ordering names, then the required ones, then the others by name.
    """
    first = [*schema.get("propertyOrdering", ()), *schema.get("required", ())]
    names = dict.fromkeys([*(each for each in first if each in properties), *sorted(properties)])
    return {name: properties[name] for name in names}


def to_python(value: Any) -> Any:
    """A google.protobuf.Value as Python's own types; whole numbers become int."""
    kind = value.WhichOneof("kind")
    if kind == "struct_value":
        return struct_to_python(value.struct_value)
    if kind == "list_value":
        return [to_python(each) for each in value.list_value.values]
    if kind == "number_value":
        number = value.number_value
        return int(number) if number.is_integer() else number
    if kind in (None, "null_value"):
        return None
    return getattr(value, kind)


def struct_to_python(struct: Any) -> dict[str, Any]:
    """A google.protobuf.Struct as a dict, with the names in a fixed order."""
    return {name: to_python(struct.fields[name]) for name in sorted(struct.fields)}


def from_value(value: Any) -> Any:
    """JSON Schema inside a Value, with properties in order."""
    return _reordered(to_python(value))


def _reordered(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_reordered(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    found = {key: _reordered(value) for key, value in schema.items()}
    if isinstance(found.get("properties"), dict):
        found["properties"] = in_order(_lists_of(found), found["properties"])
    return found


def _lists_of(schema: dict[str, Any]) -> dict[str, Any]:
    names = ("propertyOrdering", "required")
    return {each: schema[each] for each in names if isinstance(schema.get(each), list)}


def schema_of_config(config: Any) -> Any:
    """The schema of a GenerationConfig, None without one.

    The Gemini API carries JSON Schema in two fields, of which the ordered one is current.
    """
    if config.HasField("response_schema"):
        return from_message(config.response_schema)
    for name in JSON_SCHEMA_FIELDS:
        if name in config.DESCRIPTOR.fields_by_name and config.HasField(name):
            return from_value(getattr(config, name))
    return None


JSON_SCHEMA_FIELDS = ("response_json_schema_ordered", "response_json_schema")


def violations(schema: Any, path: str, *, of_object: bool = False) -> list[Violation]:
    """What is wrong with a schema, in the names of JSON Schema; some have to describe an object."""
    found = list(_walk(schema, path))
    if not found:
        try:
            made = conforming(schema, "")
            if of_object and schema != {} and not isinstance(made, dict):
                found.append(Violation(path, "must describe an object: it has arguments by name"))
        except SchemaError as error:
            found.append(Violation(f"{path}.{error.path}" if error.path else path, error.problem))
    return found


def _walk(schema: Any, path: str) -> Iterator[Violation]:
    if isinstance(schema, bool):
        return
    if not isinstance(schema, dict):
        yield Violation(path, "must be an object that describes a schema")
        return
    yield from _of_type(schema, path)
    yield from _of_bounds(schema, path)
    properties = schema.get("properties")
    if isinstance(properties, dict):
        for name, inner in properties.items():
            yield from _walk(inner, f"{path}.properties[{name}]")
        if schema.get("additionalProperties", False) is False:
            for at, name in enumerate(_list(schema.get("required"))):
                if not isinstance(name, str) or name not in properties:
                    yield Violation(f"{path}.required[{at}]", f"property {name!r} is not defined")
    elif properties is not None:
        yield Violation(f"{path}.properties", "must be an object")
    if isinstance(schema.get("items"), dict):
        yield from _walk(schema["items"], f"{path}.items")
    for word in ("anyOf", "oneOf", "allOf"):
        for at, inner in enumerate(_list(schema.get(word))):
            yield from _walk(inner, f"{path}.{word}[{at}]")
    definitions = schema.get("$defs")
    if isinstance(definitions, dict):
        for name, inner in definitions.items():
            yield from _walk(inner, f"{path}.$defs[{name}]")
    elif definitions is not None:
        yield Violation(f"{path}.$defs", "must be an object")


def _of_type(schema: dict[str, Any], path: str) -> Iterator[Violation]:
    kinds = [str(each).lower() for each in _list(schema.get("type"))]
    for kind in kinds:
        if kind not in TYPES:
            yield Violation(f"{path}.type", f"{kind!r} is not a type")
    if kinds == ["array"] and not schema.keys() & {"items", "prefixItems"}:
        yield Violation(f"{path}.items", "is missing: an array has to say what it holds")
    if "enum" in schema and not schema["enum"]:
        yield Violation(f"{path}.enum", "must have at least one value")


def _of_bounds(schema: dict[str, Any], path: str) -> Iterator[Violation]:
    for low, high in (
        ("minimum", "maximum"),
        ("minItems", "maxItems"),
        ("minLength", "maxLength"),
        ("minProperties", "maxProperties"),
    ):
        least, most = schema.get(low), schema.get(high)
        for word, bound in ((low, least), (high, most)):
            if bound is not None and not isinstance(bound, (int, float)):
                yield Violation(f"{path}.{word}", "must be a number")
                return
        if least is not None and most is not None and least > most:
            yield Violation(f"{path}.{low}", f"{least:g} is above {high} {most:g}")


def _list(value: Any) -> Iterable[Any]:
    if isinstance(value, list):
        return value
    return () if value is None else (value,)
