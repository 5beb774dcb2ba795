"""Finds where in the input something went wrong, or what of it gRPC does not carry.

Slow and only run when there is something to say: compiled functions know a field, users need its
path. Walks the input along the same plans as encode.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import pydantic
from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass

from genai_grpc._codec.converters import CONVERTERS
from genai_grpc._codec.encode import blocked_value, writer
from genai_grpc._codec.errors import Inexpressible, Refused, Rivals, UnknownField
from genai_grpc._codec.names import Context
from genai_grpc._codec.plan import Binding, message_of, plan
from genai_grpc._codec.rules import (
    API_NAMES,
    CLIENT_NAMES,
    GEMINI,
    RULES,
    SHORT_API_NAMES,
    VERTEX,
    Backend,
)
from genai_grpc._codec.validate import as_model, unknown_field_message
from genai_grpc.types.content import Part

if TYPE_CHECKING:
    from genai_grpc._wire.method import Method

REMEDIES: dict[Backend, str] = {
    GEMINI: "Create Client(api_key=...)",
    VERTEX: "Create Client(vertexai=True, project=..., location=...)",
}


class Blocker(NamedTuple):
    """A field of the input that gRPC does not carry, and why."""

    path: str
    reason: str

    def __str__(self) -> str:
        return f"{self.path} {self.reason}"


EncodedCall = tuple["Method", Message, tuple[Blocker, ...]]
"""The method, its request, and what of it gRPC does not carry (nearly always ())."""


class Root(NamedTuple):
    """A parameter of a call: where it starts in error messages, what it is, what it goes into."""

    path: str
    model: type[pydantic.BaseModel]
    value: Any
    message: Descriptor


class _Found(NamedTuple):
    path: str
    owner: type[pydantic.BaseModel]
    binding: Binding | None
    value: Any
    message: Descriptor


def blockers(roots: Sequence[Root], context: Context, version: str) -> tuple[Blocker, ...]:
    """Returns what of the input gRPC does not carry."""
    found = []
    for item in _walk_all(roots, context, version):
        if item.binding is None:
            continue
        reason = item.binding.blocked or blocked_value(item.binding, item.value)
        if reason:
            found.append(Blocker(item.path, reason))
    return tuple(found)


def explain(error: Exception, roots: Sequence[Root], context: Context, version: str) -> Exception:
    """Returns the error that names the field, what came, what is accepted and the remedy."""
    if isinstance(error, pydantic.ValidationError):
        return error
    if isinstance(error, Rivals):
        return ValueError(_rivalry(error, roots, context, version))
    for item in _walk_all(roots, context, version):
        if item.binding is None:
            return ValueError(f"{item.path} {unknown_field_message(item.owner, _last(item.path))}")
        if item.binding.status in ("refused", "absent"):
            return ValueError(_refusal(item, context.backend))
        if not isinstance(error, (Refused, UnknownField)):
            reason = _failure(item, context, version)
            if reason is not None:
                # A UnicodeError cannot be made of a message alone.
                kind = ValueError if isinstance(reason, UnicodeError) else type(reason)
                return kind(_prefixed(item, reason))
    return error


def _rivalry(error: Rivals, roots: Sequence[Root], context: Context, version: str) -> str:
    """Where two fields are set of which one can be sent."""
    seen: set[str] = set()
    for item in _walk_all(roots, context, version):
        if item.owner is error.model and _last(item.path) in (error.first, error.second):
            place = item.path.rpartition(".")[0]
            if place in seen:
                remedy = "Make two parts of them" if error.model is Part else "Leave one out"
                return (
                    f"{place}: {error.first} and {error.second} are both set, and one of them can be "
                    f"sent. {remedy}."
                )
            seen.add(place)
    return str(error)


def _walk_all(roots: Sequence[Root], context: Context, version: str) -> Iterator[_Found]:
    for root in roots:
        yield from _walk(root, context, version)


def _walk(root: Root, context: Context, version: str) -> Iterator[_Found]:
    value = as_model(root.model, root.value, root.path)
    bindings = {
        binding.name: binding
        for binding in plan(root.model, root.message, context.backend, version).bindings
    }
    for name, item in value.__dict__.items():
        if item is None:
            continue
        binding = bindings.get(name)
        path = f"{root.path}.{name}"
        yield _Found(path, root.model, binding, item, root.message)
        if binding is not None and binding.status == "bound":
            for deeper in _inner_roots(path, binding, item, context):
                yield from _walk(deeper, context, version)


def _inner_roots(path: str, binding: Binding, value: Any, context: Context) -> Iterator[Root]:
    model, message = binding.model, binding.field.message_type
    if model is None or message is None:
        return
    if binding.convert:
        try:
            value = CONVERTERS[binding.convert].normalise(value, context)
        except (ValueError, TypeError):
            return  # explain() asks the field itself for its reason
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield Root(f"{path}[{index}]", model, item, message)
    elif isinstance(value, Mapping) and binding.shape == "map":
        inner = message_of(message.fields_by_name["value"])
        for key, item in value.items():
            yield Root(f"{path}[{key!r}]", model, item, inner)
    else:
        yield Root(path, model, value, message)


def refusal(path: str, where: str, backend: Backend, elsewhere: Backend | None = None) -> str:
    """Says that a field is not available, where it is, and what to do about it."""
    # The words in brackets are google-genai's: programs look for them.
    short = f"({_last(path)} parameter is not supported in {SHORT_API_NAMES[backend]}.)"
    if elsewhere is None:
        return f"{path} is not available on {where}. Remove it. {short}"
    remedy = REMEDIES[elsewhere]
    return (
        f"{path} is not available on {where} (it is on {API_NAMES[elsewhere]})."
        f" Remove it, or {remedy[0].lower()}{remedy[1:]}. {short}"
    )


def unavailable(name: str, backend: Backend) -> ValueError:
    """Returns the error that says that the backend lacks a whole method, and which one has it."""
    other: Backend = VERTEX if backend == GEMINI else GEMINI
    return ValueError(
        f"client.{name} is not available on {API_NAMES[backend]}: this method is only supported in"
        f" the {CLIENT_NAMES[other]} client. {REMEDIES[other]}."
    )


def _refusal(item: _Found, backend: Backend) -> str:
    other: Backend = VERTEX if backend == GEMINI else GEMINI
    elsewhere = other if _exists_on(item, other) else None
    return refusal(item.path, API_NAMES[backend], backend, elsewhere)


def _exists_on(item: _Found, backend: Backend) -> bool:
    owners = [owner.__name__ for owner in item.owner.__mro__]
    return any(
        rule.field == f"{owner}.{_last(item.path)}" and backend in rule.backends
        for rule in RULES
        for owner in owners
    )


def _failure(item: _Found, context: Context, version: str) -> Exception | None:
    """Writes the one field again, alone, and returns what it raises."""
    binding = item.binding
    if binding is None or binding.status != "bound":
        return None
    if binding.model is not None and not binding.convert:
        return None  # its fields come later in the walk
    target = GetMessageClass(_holder(binding.field))()
    try:
        writer(binding, context.backend, version)(target, item.value, context, [])
    except (ValueError, TypeError) as error:
        return None if isinstance(error, Inexpressible) else error
    return None


def _holder(field: FieldDescriptor) -> Descriptor:
    holder: Any = field.containing_type
    assert isinstance(holder, Descriptor), "only extensions have none"
    return holder


def _prefixed(item: _Found, reason: Exception) -> str:
    name = _last(item.path)
    text = str(reason)
    if text.startswith((f"{name}:", f"{name}[")):
        return item.path[: -len(name)] + text
    return f"{item.path}: {text}"


def _last(path: str) -> str:
    return path.rsplit(".", 1)[-1]
