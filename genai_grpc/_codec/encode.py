"""Fills messages from models: compiles one function per (model class, message, backend, version).

A compiled function is `fill(message, value, context, blocked)`. It reads what was set on the model,
never validates, and adds to `blocked` each binding that gRPC does not carry. Facts come from
plan.py; paths for error messages are worked out in explain.py, after something went wrong.

Budget: 2.5 us for a string and a configuration of three fields, model name included.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, NamedTuple

import pydantic
from google.protobuf.descriptor import Descriptor, EnumDescriptor, FieldDescriptor

from genai_grpc._codec.converters import CONVERTERS
from genai_grpc._codec.errors import Refused, UnknownField
from genai_grpc._codec.names import Context
from genai_grpc._codec.plan import Binding, is_map, is_repeated, plan
from genai_grpc._codec.rules import SPREAD, Backend
from genai_grpc._codec.validate import as_model
from genai_grpc._codec.wellknown import FILL
from genai_grpc._stubs.versions import REST_ONLY_FROM

Fill = Callable[[Any, Any, Context, list[Binding]], None]
"""fill(message, value, context, blocked)"""

UNKNOWN_FIELDS_KEY = "wire_unknown_fields"
"""Where decode.py leaves what the stubs do not know, so that it can be sent back."""


class _Slot(NamedTuple):
    """The write access of one binding: `direct` names a scalar that a plain assignment fills."""

    direct: str
    set: Fill


@cache
def filler(
    model: type[pydantic.BaseModel], message: Descriptor, backend: Backend, version: str
) -> Fill:
    """Returns the function that fills a message from a model of this class."""
    compiled = plan(model, message, backend, version)
    group = next(filter(None, SPREAD.get(model.__name__, ())), "")
    slots = {binding.name: _slot(binding, group, backend, version) for binding in compiled.bindings}
    direct = {name: slot.direct for name, slot in slots.items() if slot.direct}
    setters = {name: slot.set for name, slot in slots.items()}
    has_defaults = any(
        field.get_default(call_default_factory=False) is not None
        for field in model.model_fields.values()
        if not field.is_required()
    )
    return _make_fill(model, direct, setters, has_defaults, group)


def _make_fill(
    model: type[pydantic.BaseModel],
    direct: Mapping[str, str],
    setters: Mapping[str, Fill],
    has_defaults: bool,
    group: str,
) -> Fill:
    get_direct = direct.get
    get_setter = setters.get

    def fill(message: Any, value: Any, context: Context, blocked: list[Binding]) -> None:
        if type(value) is not model and not isinstance(value, pydantic.BaseModel):
            value = as_model(model, value)
        values = value.__dict__
        # A subclass may have defaults that nobody set, such as the role of UserContent.
        names = (
            values if has_defaults or type(value) is not model else value.__pydantic_fields_set__
        )
        plain = getattr(message, group) if group else message
        for name in names:
            item = values.get(name)
            if item is None:
                continue
            attribute = get_direct(name)
            if attribute is not None:
                setattr(plain, attribute, item)
                continue
            setter = get_setter(name)
            if setter is None:
                raise UnknownField(model, name)
            setter(message, item, context, blocked)
        private = value.__pydantic_private__
        if private is not None and UNKNOWN_FIELDS_KEY in private:
            message.MergeFromString(private[UNKNOWN_FIELDS_KEY])

    return fill


def _slot(binding: Binding, group: str, backend: Backend, version: str) -> _Slot:
    if binding.status == "client_side":
        return _Slot("", _ignore)
    if binding.status != "bound":
        return _Slot("", _refuser(binding))
    if _is_plain_scalar(binding, (group,) if group else ()):
        return _Slot(binding.field.name, _ignore)
    write = writer(binding, backend, version)
    for step in reversed(binding.steps[:-1]):
        write = _step_into(step.name, write)
    return _Slot("", _noting(binding, write) if binding.blocked else write)


def writer(binding: Binding, backend: Backend, version: str) -> Fill:
    """Returns what writes a value into the message that holds the field directly."""
    write = _write_by_type(binding, backend, version)
    if binding.convert not in CONVERTERS:
        return write
    convert = CONVERTERS[binding.convert].normalise

    def converted(message: Any, value: Any, context: Context, blocked: list[Binding]) -> None:
        value = convert(value, context)
        if value is not None:
            write(message, value, context, blocked)

    return converted


def _write_by_type(binding: Binding, backend: Backend, version: str) -> Fill:
    field = binding.field
    if is_map(field):
        return _map_writer(binding, backend, version)
    write_item = _item_filler(field, binding, backend, version)
    if write_item is not None:
        return _repeated_fill(field, write_item) if is_repeated(field) else _fill(field, write_item)
    convert = _scalar_converter(binding)
    return _repeated_scalar(field, convert) if is_repeated(field) else _scalar(field, convert)


def _item_filler(
    field: FieldDescriptor, binding: Binding, backend: Backend, version: str
) -> Fill | None:
    """Returns what fills one message of the field's type; None if the field holds no messages."""
    message = field.message_type
    if message is None:
        return None
    known = FILL.get(message.full_name)
    if known is not None:
        return lambda target, value, context, blocked: known(target, value)
    converter = CONVERTERS.get(binding.convert)
    model = (converter.model if converter is not None else None) or binding.model
    if model is None:
        raise TypeError(f"no model for {binding.name}: {field.full_name}")
    return _late(model, message, backend, version)


def _late(
    model: type[pydantic.BaseModel], message: Descriptor, backend: Backend, version: str
) -> Fill:
    """Compiles on first use: types such as Schema contain themselves."""
    made: list[Fill] = []

    def fill(target: Any, value: Any, context: Context, blocked: list[Binding]) -> None:
        if not made:
            made.append(filler(model, message, backend, version))
        made[0](target, value, context, blocked)

    return fill


def _fill(field: FieldDescriptor, fill_item: Fill) -> Fill:
    name = field.name

    def write(message: Any, value: Any, context: Context, blocked: list[Binding]) -> None:
        target = getattr(message, name)
        target.SetInParent()
        fill_item(target, value, context, blocked)

    return write


def _repeated_fill(field: FieldDescriptor, fill_item: Fill) -> Fill:
    name = field.name

    def write(message: Any, value: Any, context: Context, blocked: list[Binding]) -> None:
        add = getattr(message, name).add
        for item in value:
            fill_item(add(), item, context, blocked)

    return write


def _scalar(field: FieldDescriptor, convert: Callable[[Any], Any] | None) -> Fill:
    name = field.name
    if convert is None:
        return lambda message, value, context, blocked: setattr(message, name, value)
    return lambda message, value, context, blocked: setattr(message, name, convert(value))


def _repeated_scalar(field: FieldDescriptor, convert: Callable[[Any], Any] | None) -> Fill:
    name = field.name

    def write(message: Any, value: Any, context: Context, blocked: list[Binding]) -> None:
        getattr(message, name).extend(value if convert is None else map(convert, value))

    return write


def _map_writer(binding: Binding, backend: Backend, version: str) -> Fill:
    name = binding.field.name
    value_field = binding.field.message_type.fields_by_name["value"]
    fill_item = _item_filler(value_field, binding, backend, version)

    def write(message: Any, value: Any, context: Context, blocked: list[Binding]) -> None:
        target = getattr(message, name)
        if fill_item is None:
            target.update(value)
            return
        for key, item in value.items():
            entry = target[key]
            fill_item(entry, item, context, blocked)

    return write


def _step_into(name: str, write: Fill) -> Fill:
    return lambda message, value, context, blocked: write(
        getattr(message, name), value, context, blocked
    )


def _is_plain_scalar(binding: Binding, parents: tuple[str, ...]) -> bool:
    field = binding.field
    if is_repeated(field) or field.message_type is not None or binding.convert or binding.blocked:
        return False
    in_place = tuple(step.name for step in binding.steps[:-1]) == parents
    return in_place and _scalar_converter(binding) is None


def _scalar_converter(binding: Binding) -> Callable[[Any], Any] | None:
    field = binding.field
    if field.enum_type is not None:
        return enum_number(field.enum_type)
    if field.cpp_type in _INTEGERS and binding.python is float:
        return _whole
    return None


_INTEGERS = frozenset(
    (
        FieldDescriptor.CPPTYPE_INT32,
        FieldDescriptor.CPPTYPE_INT64,
        FieldDescriptor.CPPTYPE_UINT32,
        FieldDescriptor.CPPTYPE_UINT64,
    )
)


def _whole(value: Any) -> int:
    if value != int(value):
        raise ValueError(f"{value!r} is not a whole number, and this API takes no other")
    return int(value)


@cache
def enum_number(kind: EnumDescriptor) -> Callable[[Any], int]:
    """Returns the function that gives the wire number of an enum member, a name or a number."""
    numbers: dict[str, int] = {name: value.number for name, value in kind.values_by_name.items()}

    def number(value: Any) -> int:
        found = numbers.get(value)
        if found is None:
            found = numbers[value] = _find_number(kind, numbers, value)
        return found

    return number


def _find_number(kind: EnumDescriptor, numbers: Mapping[str, int], value: Any) -> int:
    text = value.value if isinstance(value, enum.Enum) else value
    if isinstance(text, int):
        return text
    found = numbers.get(text.upper())
    if found is not None:
        return found
    if text.lstrip("-").isdigit():
        return int(text)
    raise ValueError(
        f"{text!r} is not a value of {kind.name} on this API; it has {', '.join(numbers)}"
    )


def _noting(binding: Binding, write: Fill) -> Fill:
    def noted(message: Any, value: Any, context: Context, blocked: list[Binding]) -> None:
        blocked.append(binding)
        write(message, value, context, blocked)

    return noted


def _refuser(binding: Binding) -> Fill:
    def refuse(message: Any, value: Any, context: Context, blocked: list[Binding]) -> None:
        raise Refused(binding.name)

    return refuse


def blocked_value(binding: Binding, value: Any) -> str:
    """Says why gRPC does not carry this value of a field that it carries; empty if it does."""
    kind = binding.field.enum_type if binding.status == "bound" else None
    if kind is None:
        return ""
    number = enum_number(kind)
    for item in value if isinstance(value, list) else [value]:
        if number(item) >= REST_ONLY_FROM:
            return f"has the value {item!s}, which is part of the REST API alone"
    return ""


def _ignore(message: Any, value: Any, context: Context, blocked: list[Binding]) -> None:
    """A client-side field: another layer reads it."""
