"""Describes a module of types as plain data: names, fields, aliases, annotations, methods. Both
google-genai's and ours go through it, so that what is compared was made by the same code.

`python tests/data/type_facts.py google.genai.types` prints types_1_51.json where google-genai 1.51.0
is installed without Pillow and mcp.
"""

from __future__ import annotations

import enum
import inspect
import json
import sys
import types
import typing
from collections.abc import Callable
from importlib import import_module
from typing import Any

import pydantic
import typing_extensions
from pydantic.alias_generators import to_camel
from pydantic.fields import FieldInfo

Facts = dict[str, Any]

# One thing, named after how and where it was written.
UNIONS = {"Union", "UnionType", "_UnionGenericAlias"}


def describe_module(module: types.ModuleType, names: list[str]) -> dict[str, Facts]:
    """Returns name -> facts for the public names of a module."""
    return {name: describe(getattr(module, name)) for name in sorted(names)}


def describe(value: Any) -> Facts:
    """Returns the facts about one type."""
    # Python 3.10 takes list[int] for a class.
    # Python 3.14 has one class for unions of either spelling, which 1.51 names as two.
    written = typing.get_origin(value) is not None or value is types.UnionType
    if written or not inspect.isclass(value):
        return {"kind": "union", "annotation": canonical(value)}
    if issubclass(value, enum.Enum):
        return {"kind": "enum", "members": {member.name: member.value for member in value}}
    if issubclass(value, pydantic.BaseModel):
        return describe_model(value)
    if typing_extensions.is_typeddict(value):
        keys = hints(value)
        return {"kind": "dict", "fields": {k: canonical(v) for k, v in keys.items()}}
    return {"kind": "class", "methods": describe_methods(value)}


def describe_model(model: type[pydantic.BaseModel]) -> Facts:
    annotations = hints(model)
    fields = {
        name: describe_field(name, field, canonical(annotations[name]))
        for name, field in model.model_fields.items()
    }
    return {"kind": "model", "fields": fields, "methods": describe_methods(model)}


def describe_field(name: str, field: FieldInfo, annotation: str) -> str:
    """The annotation, and the alias and the default where they are not the usual ones."""
    alias = "" if field.alias in (None, to_camel(name)) else f" as {field.alias}"
    default = "" if not field.is_required() and field.default is None else f" = {field.default!r}"
    return annotation + alias + default


def describe_methods(kind: type) -> dict[str, list[str]]:
    """Public methods and properties of a class of the module itself, with their parameters."""
    found: dict[str, list[str]] = {}
    for name, value in vars(kind).items():
        if name.startswith(("_", "model_")):
            continue
        if isinstance(value, property):
            found[name] = ["property"]
        elif isinstance(value, (classmethod, staticmethod)):
            found[name] = parameters(value.__func__)
        elif inspect.isfunction(value) and not is_validator(kind, name):
            found[name] = parameters(value)
    return found


def is_validator(kind: type, name: str) -> bool:
    decorators = getattr(kind, "__pydantic_decorators__", None)
    return decorators is not None and name in {
        *decorators.model_validators,
        *decorators.field_validators,
    }


def parameters(function: Callable[..., Any]) -> list[str]:
    return [name for name in inspect.signature(function).parameters if name not in ("self", "cls")]


def hints(value: Any) -> dict[str, Any]:
    return typing_extensions.get_type_hints(value, include_extras=True)


def canonical(annotation: Any) -> str:
    """Spells an annotation in one way, whatever form it was written in."""
    if annotation is None or annotation is type(None):
        return "None"
    if isinstance(annotation, (str, typing.ForwardRef)):
        return getattr(annotation, "__forward_arg__", str(annotation))
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated or type(annotation).__name__ == "LateClass":
        # The class of an optional library; the facts were taken where those are not installed.
        return ""
    if origin is typing.Literal:
        return f"Literal{sorted(map(str, arguments))}"
    if origin in (typing.Union, types.UnionType):
        return " | ".join(sorted({spelt for part in arguments if (spelt := canonical(part))}))
    if "Callable" in str(origin):
        return "Callable"
    if origin is not None and arguments:
        inner = ", ".join(canonical(part) for part in arguments)
        return f"{origin.__name__}[{inner}]"
    name = str(getattr(annotation, "__name__", annotation))
    return "UnionType" if name in UNIONS else name


if __name__ == "__main__":
    module = import_module(sys.argv[1])
    public = [
        name
        for name, value in vars(module).items()
        if not name.startswith("_")
        and (
            getattr(value, "__module__", None) == module.__name__
            or (name != "Union" and name.endswith(("Union", "UnionDict", "OrDict", "UnionType")))
        )
        and not isinstance(value, (typing.TypeVar, types.FunctionType))
    ]
    sys.stdout.write(json.dumps(describe_module(module, public), indent=1, sort_keys=True) + "\n")
