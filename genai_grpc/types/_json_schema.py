"""JSON Schema and the APIs' `Schema`, translated into each other. Pure: dicts in, dicts out.

Neither models nor Python annotations are known here. Keywords follow JSON Schema draft 2020-12.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator, Mapping
from typing import Any, Protocol

__all__ = ["Strictness", "UnsupportedSchemaError", "from_schema", "to_schema"]

Tree = Mapping[str, Any]


class Strictness(enum.Enum):
    """What `to_schema` does with keywords that `Schema` has no word for."""

    MEANING = "leave out constraints, refuse what would change the shape"
    EVERYTHING = "refuse any keyword that is lost"


class UnsupportedSchemaError(ValueError):
    """A JSON Schema says what the APIs' `Schema` can't."""


# JSON Schema keyword -> field of Schema, where the value is taken as it is.
_SAME_FOR_ALL = {
    "title": "title",
    "description": "description",
    "default": "default",
}
_SAME_FOR_TYPE: dict[str, dict[str, str]] = {
    "string": {
        "format": "format",
        "minLength": "min_length",
        "maxLength": "max_length",
        "pattern": "pattern",
    },
    "number": {"format": "format", "minimum": "minimum", "maximum": "maximum"},
    "integer": {"format": "format", "minimum": "minimum", "maximum": "maximum"},
    "boolean": {},
    "array": {"minItems": "min_items", "maxItems": "max_items"},
    "object": {
        "minProperties": "min_properties",
        "maxProperties": "max_properties",
        "required": "required",
    },
}
_SAME: dict[str, str] = dict(_SAME_FOR_ALL)
for _fields in _SAME_FOR_TYPE.values():
    _SAME.update(_fields)

_TRANSLATED = {
    *_SAME,
    *("type", "$ref", "$defs", "anyOf", "oneOf", "allOf", "enum", "const", "items", "properties"),
}
# Keywords that narrow a value without changing its shape.
_CONSTRAINTS = {"uniqueItems", "additionalProperties", "discriminator", "examples", "example"}
_CONSTRAINTS |= {"readOnly", "writeOnly", "deprecated", "$schema", "$id", "$comment"}
_CONSTRAINTS |= {"contentEncoding", "contentMediaType", "contentSchema"}


def to_schema(tree: Tree, strictness: Strictness = Strictness.MEANING) -> dict[str, Any]:
    """Translates a JSON Schema into the fields of a `Schema`.

    Args:
        tree: the JSON Schema, keywords in its own spelling.
        strictness: which keywords may get lost.

    Returns:
        A dict that validates as `Schema`.

    Raises:
        UnsupportedSchemaError: a keyword that matters has no counterpart, or a reference is circular
            or points nowhere.
    """
    return _Translation(tree.get("$defs", {}), strictness).translate(tree, ())


class _Translation:
    def __init__(self, definitions: Tree, strictness: Strictness) -> None:
        self.definitions = definitions
        self.strictness = strictness

    def translate(self, tree: Tree, open_references: tuple[str, ...]) -> dict[str, Any]:
        self.refuse_what_gets_lost(tree)
        if "$ref" in tree:
            return self.translate_reference(tree, open_references)
        types = tree.get("type")
        if isinstance(types, list):
            return self.translate_types(tree, types, open_references)
        schema = {field: tree[key] for key, field in _SAME.items() if key in tree}
        schema.update(_type_fields(types))
        schema.update(_enum_fields(tree))
        if "items" in tree:
            schema["items"] = self.translate(tree["items"], open_references)
        if "properties" in tree:
            schema["properties"] = {
                name: self.translate(child, open_references)
                for name, child in tree["properties"].items()
            }
        if "allOf" in tree:
            schema = {**self.translate_only_one(tree["allOf"], open_references), **schema}
        choices = tree.get("anyOf") or tree.get("oneOf")
        if choices:
            schema = {**self.translate_choices(choices, open_references), **schema}
        return schema

    def refuse_what_gets_lost(self, tree: Tree) -> None:
        for key, value in tree.items():
            if key in _TRANSLATED:
                continue
            if key not in _CONSTRAINTS or (
                self.strictness is Strictness.EVERYTHING and _constrains(key, value)
            ):
                raise UnsupportedSchemaError(
                    f"Schema has no counterpart of {_snake(key)!r} in JSON Schema."
                    " Remove it, or pass the JSON Schema itself as response_json_schema or"
                    " parameters_json_schema."
                )

    def translate_reference(self, tree: Tree, open_references: tuple[str, ...]) -> dict[str, Any]:
        reference = tree["$ref"]
        name = reference.removeprefix("#/$defs/")
        if name not in self.definitions:
            raise UnsupportedSchemaError(
                f"The reference {reference!r} points at none of $defs: {list(self.definitions)}"
            )
        if name in open_references:
            raise UnsupportedSchemaError(
                f"The reference {reference!r} is circular, which Schema can't express."
                " Pass the JSON Schema itself as response_json_schema or parameters_json_schema."
            )
        target = self.translate(self.definitions[name], (*open_references, name))
        beside = {key: value for key, value in tree.items() if key not in ("$ref", "$defs")}
        return {**target, **self.translate(beside, open_references)}

    def translate_types(
        self, tree: Tree, types: list[str], open_references: tuple[str, ...]
    ) -> dict[str, Any]:
        """A list of types: each takes the keywords that speak of it, the default belongs to none."""
        nullable = {"nullable": True} if "null" in types else {}
        named = [name for name in types if name != "null"]
        if len(named) <= 1:
            only = named[0] if named else None
            return {
                **self.translate({**tree, "type": only}, open_references),
                **nullable,
            }
        choices = [self.translate(_narrowed(tree, name), open_references) for name in named]
        return {"any_of": choices, **nullable}

    def translate_choices(
        self, choices: list[Tree], open_references: tuple[str, ...]
    ) -> dict[str, Any]:
        translated = [self.translate(choice, open_references) for choice in choices]
        rest = [choice for choice in translated if choice != {"nullable": True}]
        # "X or null" is the common case of an optional value, and has a word of its own.
        if len(rest) == 1 and len(translated) == 2:
            return {**rest[0], "nullable": True}
        return {"any_of": translated}

    def translate_only_one(
        self, trees: list[Tree], open_references: tuple[str, ...]
    ) -> dict[str, Any]:
        if len(trees) != 1:
            raise UnsupportedSchemaError(
                "Schema has no counterpart of 'all_of' with several schemas in JSON Schema."
                " Merge them, or pass the JSON Schema itself as response_json_schema or"
                " parameters_json_schema."
            )
        return self.translate(trees[0], open_references)


def _constrains(key: str, value: Any) -> bool:
    if key == "additionalProperties":
        # False is what a closed model says of itself, True what every object is.
        return not isinstance(value, bool)
    return key == "uniqueItems" and bool(value)


def _type_fields(name: str | None) -> dict[str, Any]:
    if name is None:
        return {}
    return {"nullable": True} if name == "null" else {"type": name.upper()}


def _enum_fields(tree: Tree) -> dict[str, Any]:
    if "const" in tree:
        values = [tree["const"]]
    elif "enum" in tree:
        values = tree["enum"]
    else:
        return {}
    nullable = {"nullable": True} if None in values else {}
    words = [_enum_word(value) for value in values if value is not None]
    return {"enum": words, **nullable} if words else nullable


def _enum_word(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


_NUMBER = re.compile(r"-?\d+(\.\d+)?\Z", re.ASCII)
_PYTHON_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "number": (int, float),
    "integer": (int,),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
}


def _narrowed(tree: Tree, name: str) -> dict[str, Any]:
    other = {key for kind, keys in _SAME_FOR_TYPE.items() if kind != name for key in keys}
    foreign = other - _SAME_FOR_TYPE[name].keys() | {"default"}
    foreign |= {"items"} if name != "array" else set()
    foreign |= {"properties"} if name != "object" else set()
    narrowed = {key: value for key, value in tree.items() if key not in foreign}
    narrowed["type"] = name
    if "enum" in narrowed:
        narrowed["enum"] = [value for value in narrowed["enum"] if _is_of_type(value, name)]
        if not narrowed["enum"]:
            del narrowed["enum"]
    return narrowed


def _is_of_type(value: Any, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    if isinstance(value, str) and name in ("integer", "number"):
        # Schema's own enum holds words only, so people write numbers as words here, too.
        return _NUMBER.match(value) is not None
    return isinstance(value, _PYTHON_TYPES[name])


def _snake(key: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in key)


class SchemaLike(Protocol):
    """What is read of a `Schema`: its fields by name."""

    def __iter__(self) -> Iterator[tuple[str, Any]]: ...


_SAME_BACK = {field: key for key, field in _SAME.items()}
_SCHEMA_TYPES = {"STRING", "NUMBER", "INTEGER", "BOOLEAN", "ARRAY", "OBJECT", "NULL"}


def from_schema(schema: SchemaLike) -> dict[str, Any]:
    """Translates a `Schema` into a JSON Schema.

    Raises:
        ValueError: a type is not one of JSON Schema's.
    """
    given = {name: value for name, value in schema if value is not None}
    tree: dict[str, Any] = {_SAME_BACK[name]: given[name] for name in given if name in _SAME_BACK}
    name = _json_type(given.get("type"))
    if name is not None:
        tree["type"] = name
    for field, key in (("properties", "properties"), ("defs", "$defs")):
        if field in given:
            tree[key] = {child: from_schema(value) for child, value in given[field].items()}
    if "items" in given:
        tree["items"] = from_schema(given["items"])
    if "any_of" in given:
        tree["anyOf"] = [from_schema(choice) for choice in given["any_of"]]
    if "enum" in given:
        tree["enum"] = list(given["enum"])
    if "ref" in given:
        tree["$ref"] = given["ref"]
    if "additional_properties" in given:
        tree["additionalProperties"] = _additional(given["additional_properties"])
    if given.get("nullable"):
        _allow_null(tree)
    return tree


def _json_type(name: str | None) -> str | None:
    if name is None or name == "TYPE_UNSPECIFIED":
        return None
    if name not in _SCHEMA_TYPES:
        raise ValueError(f"{str.__str__(name)!r} is not a valid JSONSchemaType")
    return name.lower()


def _additional(value: Any) -> Any:
    # A Schema iterates over its fields; a dict or a bool stands for itself.
    return value if isinstance(value, (bool, dict)) else from_schema(value)


def _allow_null(tree: dict[str, Any]) -> None:
    if "enum" in tree:
        tree["enum"].append(None)
    if "type" in tree:
        tree["type"] = ["null", tree["type"]] if tree["type"] != "null" else "null"
    elif "anyOf" in tree:
        tree["anyOf"].append({"type": "null"})
    elif "enum" not in tree:
        tree["type"] = "null"
