"""Reading a Python callable: its name, its docstring, and a schema of its annotations.

It describes and never calls. The schema is pydantic's JSON Schema of the annotations, said in the
APIs' dialect by `_json_schema`.
"""

from __future__ import annotations

import copy
import functools
import inspect
import typing
from collections.abc import Callable, Mapping
from typing import Any

import pydantic
from pydantic.errors import PydanticInvalidForJsonSchema, PydanticUserError
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode
from pydantic_core import PydanticSerializationError, to_jsonable_python

from genai_grpc.types import _json_schema

__all__ = ["describe", "name_of"]

_NULL = {"nullable": True}
_SKIPPED = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)


def describe(
    callable: Callable[..., Any], *, with_response: bool, in_json_schema: bool = False
) -> dict[str, Any]:
    """Returns the fields of a `FunctionDeclaration` for a callable.

    Args:
        callable: function, method, class, partial or object with `__call__`.
        with_response: whether to describe what it returns, too.
        in_json_schema: whether all of it is said in JSON Schema, also what `Schema` can say.

    Raises:
        ValueError: an annotation is missing, can't be resolved or has no schema.
    """
    name = name_of(callable)
    signature = _signature_of(callable, name)
    fields: dict[str, Any] = {"name": name}
    documentation = inspect.getdoc(_documented(callable))
    if documentation:
        fields["description"] = documentation
    fields.update(_parameter_fields(name, signature, in_json_schema=in_json_schema))
    if with_response:
        annotation = signature.return_annotation
        fields.update(_response_fields(name, annotation, in_json_schema=in_json_schema))
    return fields


def name_of(callable: Callable[..., Any]) -> str:
    """Returns the name that a callable is declared under: its own, or that of its class."""
    target = callable.func if isinstance(callable, functools.partial) else callable
    name = getattr(target, "__name__", None)
    return name if isinstance(name, str) else type(target).__name__


def _documented(callable: Callable[..., Any]) -> object:
    target = callable.func if isinstance(callable, functools.partial) else callable
    if inspect.isroutine(target) or inspect.isclass(target):
        return target
    return type(target).__call__


def _signature_of(callable: Callable[..., Any], name: str) -> inspect.Signature:
    try:
        return inspect.signature(callable, eval_str=True)
    except NameError as error:
        raise ValueError(
            f"An annotation of function {name} can't be resolved: {error}."
            " Define the name in the function's module, or declare the function with"
            " FunctionDeclaration(name=..., parameters=...)."
        ) from error


def _parameter_fields(
    name: str, signature: inspect.Signature, *, in_json_schema: bool
) -> dict[str, Any]:
    parameters = {
        parameter.name: parameter
        for parameter in signature.parameters.values()
        if parameter.kind not in _SKIPPED
    }
    if not parameters:
        return {}
    trees = {key: _parameter_tree(name, parameter) for key, parameter in parameters.items()}
    if in_json_schema:
        return {"parameters_json_schema": _object_tree(trees, parameters)}
    try:
        schemas = {key: _declared(_json_schema.to_schema(tree)) for key, tree in trees.items()}
    except _json_schema.UnsupportedSchemaError:
        return {"parameters_json_schema": _object_tree(trees, parameters)}
    for key, parameter in parameters.items():
        # As google-genai has it: a model stays a model, and becomes JSON when it is sent.
        if isinstance(parameter.default, pydantic.BaseModel):
            schemas[key]["default"] = parameter.default
    required = [
        key
        for key, parameter in parameters.items()
        if parameter.default is parameter.empty and not schemas[key].get("nullable")
    ]
    return {"parameters": {"type": "OBJECT", "properties": schemas, "required": required}}


def _parameter_tree(function: str, parameter: inspect.Parameter) -> dict[str, Any]:
    if parameter.annotation is parameter.empty:
        raise ValueError(_failure(function, parameter, "it has no annotation"))
    annotation: Any = parameter.annotation
    if parameter.default is None:
        annotation = typing.Optional[annotation]  # noqa: UP045 - a string or TypeVar takes no `|`
    try:
        tree = _json_tree(annotation, "validation")
    except (PydanticUserError, PydanticInvalidForJsonSchema) as error:
        raise ValueError(_failure(function, parameter, "its type has no JSON schema")) from error
    if parameter.default is not parameter.empty and parameter.default is not None:
        tree["default"] = _json_default(function, parameter)
    return tree


def _json_default(function: str, parameter: inspect.Parameter) -> Any:
    try:
        return to_jsonable_python(parameter.default, exclude_none=True)
    except PydanticSerializationError as error:
        raise ValueError(
            _failure(function, parameter, f"its default {parameter.default!r} is not JSON")
        ) from error


def _response_fields(name: str, annotation: Any, *, in_json_schema: bool) -> dict[str, Any]:
    if annotation is inspect.Signature.empty or annotation is Any:
        return {}
    try:
        tree = _json_tree(annotation, "serialization")
    except (PydanticUserError, PydanticInvalidForJsonSchema) as error:
        raise ValueError(
            f"The return type {annotation!r} of function {name} can't be declared to the model: it has"
            " no JSON schema. Annotate one that has, or declare the function with"
            " FunctionDeclaration(name=..., response=...)."
        ) from error
    if not tree:
        return {}
    if in_json_schema or tree.get("type") == "null":
        return {"response_json_schema": tree}
    try:
        schema = _declared(_json_schema.to_schema(tree))
    except _json_schema.UnsupportedSchemaError:
        return {"response_json_schema": tree}
    return {"response": schema}


def _declared(schema: dict[str, Any]) -> dict[str, Any]:
    """Says a choice the way the APIs want it in declarations: an OBJECT, with null as a flag."""
    if "properties" in schema:
        children = {name: _declared(child) for name, child in schema["properties"].items()}
        schema["properties"] = children
        # google-genai asks for none of the values that may be null, and says so with an empty list.
        schema["required"] = [
            name for name in schema.get("required", ()) if not children[name].get("nullable")
        ]
    if "items" in schema:
        # An array of anything: the APIs read an empty schema as a missing type.
        items = _declared(schema.pop("items"))
        schema.update({"items": items} if items else {})
    if "any_of" in schema:
        choices = schema["any_of"]
        schema["any_of"] = [_declared(choice) for choice in choices if choice != _NULL]
        schema.update({"nullable": True} if _NULL in choices else {})
        schema.setdefault("type", "OBJECT")
    return schema


def _object_tree(
    trees: Mapping[str, dict[str, Any]], parameters: Mapping[str, inspect.Parameter]
) -> dict[str, Any]:
    definitions: dict[str, Any] = {}
    for tree in trees.values():
        definitions.update(tree.pop("$defs", {}))
    whole: dict[str, Any] = {"type": "object", "properties": dict(trees)}
    required = [key for key, value in parameters.items() if value.default is value.empty]
    if required:
        whole["required"] = required
    if definitions:
        whole["$defs"] = definitions
    return whole


def _failure(function: str, parameter: inspect.Parameter, reason: str) -> str:
    return (
        f"Parameter {parameter} of function {function} can't be declared to the model: {reason}."
        " Annotate it with a type that has a schema (str, int, list, dict, Enum,"
        " Literal, a pydantic model ...), or declare the function with"
        " FunctionDeclaration(name=..., parameters=...)."
    )


class _WithoutFieldNames(GenerateJsonSchema):
    """Leaves out the titles that only repeat a field's name: the model reads, and pays for, each."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False

    def tuple_schema(self, schema: Any) -> Any:
        """Says of a tuple of fixed length that nothing follows its items."""
        tree = super().tuple_schema(schema)
        items = tree.get("prefixItems")
        if items and tree.get("maxItems") == len(items):
            tree["unevaluatedItems"] = False
        return tree


def _json_tree(annotation: Any, mode: JsonSchemaMode) -> dict[str, Any]:
    try:
        hash(annotation)
    except TypeError:  # Annotated[...] with a list or dict in it
        return _build_json_tree(annotation, mode)
    return copy.deepcopy(_remembered_json_tree(annotation, mode))


def _build_json_tree(annotation: Any, mode: JsonSchemaMode) -> dict[str, Any]:
    adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(annotation)
    tree = adapter.json_schema(mode=mode, schema_generator=_WithoutFieldNames)
    _drop_class_name(tree, getattr(annotation, "__name__", None))
    for name, definition in tree.get("$defs", {}).items():
        _drop_class_name(definition, name)
    return tree


# Tools are declared anew in each request, and pydantic takes 100 microseconds for an `int`.
_remembered_json_tree = functools.lru_cache(maxsize=256)(_build_json_tree)


def _drop_class_name(tree: dict[str, Any], name: str | None) -> None:
    # An enum keeps its name, which tells what its words are words for.
    if "enum" not in tree and tree.get("title") == name:
        tree.pop("title", None)
