"""Binds the fields of a model class to the fields of a message: rules.py joined with two sets of types.

A plan is made per (model class, message, backend, version) on first use and kept for the process.
encode.py and decode.py turn plans into functions; the accounting test reads plans to prove that no
field was forgotten. Nothing here touches a value.
"""

from __future__ import annotations

import enum
import types as python_types
import typing
from collections.abc import Mapping
from functools import cache
from typing import Any, Final, Literal, NamedTuple

import pydantic
from google.protobuf.descriptor import Descriptor, FieldDescriptor

from genai_grpc._codec.converters import CONVERTERS
from genai_grpc._codec.rules import RULES, SPREAD, Backend, Rule
from genai_grpc._stubs.versions import REST_ONLY_FROM, UNPUBLISHED

REST_ONLY: Final = "is part of the REST API alone"
"""Why gRPC does not carry what no published proto has."""

Status = Literal["bound", "refused", "client_side", "absent"]
Shape = Literal["one", "list", "map"]


class Binding(NamedTuple):
    """Where one field of a model goes and how."""

    name: str
    status: Status
    steps: tuple[FieldDescriptor, ...] = ()
    """The way from the message to the value; the last step is the field itself."""
    shape: Shape = "one"
    model: type[pydantic.BaseModel] | None = None
    """The model class of the value (or of each item), after its converter, if it is a model."""
    enum: type[enum.Enum] | None = None
    """The enum class of the value (or of each item), if it is an enum."""
    python: Any = None
    """The annotation of the value (or of each item): a class, or Any for a union of several."""
    convert: str = ""
    """The name of a converter that the value goes through first."""
    blocked: str = ""
    """Why gRPC does not carry the field in this version; empty if it does."""
    otherwise: str = ""
    """The name of the field that takes what the converter of this one has no words for."""

    @property
    def field(self) -> FieldDescriptor:
        return self.steps[-1]


class Plan(NamedTuple):
    """All bindings of a model class to a message."""

    model: type[pydantic.BaseModel]
    message: Descriptor
    backend: Backend
    version: str
    bindings: tuple[Binding, ...]

    def bound(self) -> tuple[Binding, ...]:
        return tuple(binding for binding in self.bindings if binding.status == "bound")


@cache
def plan(
    model: type[pydantic.BaseModel], message: Descriptor, backend: Backend, version: str
) -> Plan:
    """Returns the plan of a model class for a message as one backend and version see it."""
    if not model.__pydantic_complete__:
        model.model_rebuild()
    bindings = tuple(
        _bind(model, name, field.annotation, message, backend, version)
        for name, field in model.model_fields.items()
    )
    return Plan(model, message, backend, version, bindings)


def _bind(
    model: type[pydantic.BaseModel],
    name: str,
    annotation: Any,
    message: Descriptor,
    backend: Backend,
    version: str,
) -> Binding:
    rules = _rules_of(model, name)
    rule = next((rule for rule in rules if _holds(rule, backend, version, message)), None)
    if rule is not None and rule.client_side:
        return Binding(name, "client_side")
    steps = _find(model, rule.proto if rule else "", name, message)
    # An answer may carry what a request may not: decode uses the steps of a refused field.
    if rules and rule is None:
        return _typed(Binding(name, "refused", steps or ()), annotation, "")
    if steps is None:
        return Binding(name, "absent")
    blocked = next(filter(None, (_blocked(step, version) for step in steps)), "")
    converter, otherwise = (rule.convert, rule.otherwise) if rule else ("", "")
    binding = Binding(name, "bound", steps, blocked=blocked, otherwise=otherwise)
    return _typed(binding, annotation, converter)


def message_of(field: FieldDescriptor) -> Descriptor:
    """Returns the message type of a field that has one."""
    if field.message_type is None:
        raise TypeError(f"{field.full_name} holds no messages")
    return field.message_type


def model_of(binding: Binding) -> type[pydantic.BaseModel]:
    """Returns the model class of a binding to a message."""
    if binding.model is None:
        raise TypeError(f"{binding.name} is no model, but {binding.field.full_name} is a message")
    return binding.model


def _holds(rule: Rule, backend: Backend, version: str, message: Descriptor) -> bool:
    return (
        backend in rule.backends
        and (not rule.versions or version in rule.versions)
        and (not rule.message or rule.message == message.name)
    )


@cache
def _rule_index() -> Mapping[str, tuple[Rule, ...]]:
    index: dict[str, tuple[Rule, ...]] = {}
    for rule in RULES:
        index[rule.field] = (*index.get(rule.field, ()), rule)
    return index


def _rules_of(model: type[pydantic.BaseModel], name: str) -> tuple[Rule, ...]:
    """Rules of the field, also where a subclass (UserContent) inherits it (from Content)."""
    for owner in model.__mro__:
        found = _rule_index().get(f"{owner.__name__}.{name}")
        if found:
            return found
    return ()


def _find(
    model: type[pydantic.BaseModel], path: str, name: str, message: Descriptor
) -> tuple[FieldDescriptor, ...] | None:
    if path:
        return _walk(message, path)
    for prefix in SPREAD.get(model.__name__, ("",)):
        steps = _walk(message, f"{prefix}.{name}" if prefix else name)
        if steps is not None:
            return steps
    return None


def _walk(message: Descriptor, path: str) -> tuple[FieldDescriptor, ...] | None:
    steps: list[FieldDescriptor] = []
    for step in path.split("."):
        field = message.fields_by_name.get(step)
        if field is None:
            return None
        steps.append(field)
        if field.message_type is not None:
            message = field.message_type
    return tuple(steps)


def _blocked(field: FieldDescriptor, version: str) -> str:
    if field.number >= REST_ONLY_FROM:
        return REST_ONLY
    # The v1alpha surface is served from the v1beta view: the published v1alpha is older.
    if ("v1beta" if version == "v1alpha" else version) in UNPUBLISHED.get(field.full_name, ()):
        return f"is not published for gRPC in {version}"
    return ""


def _typed(binding: Binding, annotation: Any, converter: str) -> Binding:
    """Adds what the Python annotation says about the value."""
    shape, leaf = _shape(annotation)
    binding = binding._replace(shape=shape, python=leaf, convert=converter)
    made = CONVERTERS[converter].model if converter else None
    if made is not None:
        return binding._replace(model=made)
    # On Python 3.10 dict[str, Any] is an instance of type, and no class.
    if not isinstance(leaf, type) or typing.get_origin(leaf) is not None:
        return binding
    if issubclass(leaf, pydantic.BaseModel):
        return binding._replace(model=leaf)
    return binding._replace(enum=leaf) if issubclass(leaf, enum.Enum) else binding


def _shape(annotation: Any) -> tuple[Shape, Any]:
    """Reads `Optional[list[X]]` as ("list", X); a union of several types has leaf Any."""
    origin = typing.get_origin(annotation)
    arguments = typing.get_args(annotation)
    if origin is typing.Union or origin is python_types.UnionType:
        choices = [choice for choice in arguments if choice is not type(None)]
        return _shape(choices[0]) if len(choices) == 1 else ("one", Any)
    if origin is typing.Annotated:
        return _shape(arguments[0])
    if origin is list:
        return "list", _shape(arguments[0])[1]
    if origin is dict and arguments[1] is not Any:
        return "map", _shape(arguments[1])[1]
    return "one", annotation
