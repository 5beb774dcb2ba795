"""Makes models of messages: compiles one function per (model class, message, backend, version).

A compiled function copies a dict of defaults, writes what the message has set, and fills the slots of
a new instance: no validation, since the wire is typed already. `model_fields_set` is exact. Unknown
enum numbers become open members; unknown fields of parts are kept, to be sent back by encode.py.

Budget: 10 us for a typical chunk with every field read.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import pydantic
from google.protobuf.descriptor import Descriptor, EnumDescriptor, FieldDescriptor

from genai_grpc._codec.plan import Binding, is_map, is_repeated, plan
from genai_grpc._codec.rules import KEEPS_UNKNOWN_FIELDS, Backend
from genai_grpc._codec.slots import defaults_of, new_model
from genai_grpc._codec.wellknown import READ

Read = Callable[[Any], Any]


@cache
def reader(
    model: type[pydantic.BaseModel], message: Descriptor, backend: Backend, version: str
) -> Read:
    """Returns the function that makes a model of this class from a message."""
    compiled = plan(model, message, backend, version)
    # A refused field has its way in the message too: answers may carry what requests may not.
    placed = [binding for binding in compiled.bindings if binding.steps]
    own: dict[FieldDescriptor, tuple[str, Read | None]] = {}
    nested: dict[FieldDescriptor, list[Binding]] = {}
    for binding in placed:
        if len(binding.steps) == 1:
            own[binding.field] = (binding.name, _value_reader(binding, backend, version))
        else:
            nested.setdefault(binding.steps[0], []).append(binding)
    for field, bindings in nested.items():
        own[field] = ("", _nested_reader(bindings, backend, version))
    keep_unknown = model.__name__ in KEEPS_UNKNOWN_FIELDS
    return _make_read(model, own, keep_unknown)


def _make_read(
    model: type[pydantic.BaseModel],
    own: Mapping[FieldDescriptor, tuple[str, Read | None]],
    keep_unknown: bool,
) -> Read:
    find = own.get
    template = defaults_of(model)
    copy_template = template.copy
    make = new_model(model)

    def read(message: Any) -> Any:
        values = copy_template()
        names = set()
        for field, value in message.ListFields():
            found = find(field)
            if found is None:
                continue
            name, convert = found
            if not name:
                inner = convert(value)  # type: ignore[misc]
                values.update(inner)
                names.update(inner)
                continue
            values[name] = value if convert is None else convert(value)
            names.add(name)
        return make(values, names)

    return read


def _value_reader(binding: Binding, backend: Backend, version: str) -> Read | None:
    field = binding.field
    if is_map(field):
        return _map_reader(binding, backend, version)
    read_item = _item_reader(field, binding, backend, version)
    if not is_repeated(field):
        return read_item
    if read_item is None:
        return list
    return lambda items: [read_item(item) for item in items]


def _item_reader(
    field: FieldDescriptor, binding: Binding, backend: Backend, version: str
) -> Read | None:
    if field.enum_type is not None:
        return enum_member(field.enum_type, binding.enum)
    message = field.message_type
    if message is None:
        return None
    known = READ.get(message.full_name)
    if known is not None:
        return known
    if binding.model is None:
        raise TypeError(f"no model for {binding.name}: {field.full_name}")
    return _late(binding.model, message, backend, version)


def _late(
    model: type[pydantic.BaseModel], message: Descriptor, backend: Backend, version: str
) -> Read:
    """Compiles on first use: types such as Schema contain themselves."""
    made: list[Read] = []

    def read(value: Any) -> Any:
        if not made:
            made.append(reader(model, message, backend, version))
        return made[0](value)

    return read


def _map_reader(binding: Binding, backend: Backend, version: str) -> Read:
    value_field = binding.field.message_type.fields_by_name["value"]
    read_item = _item_reader(value_field, binding, backend, version)
    if read_item is None:
        return dict
    return lambda items: {key: read_item(item) for key, item in items.items()}


def _nested_reader(bindings: list[Binding], backend: Backend, version: str) -> Read:
    """Reads fields of ours that the wire keeps one message deeper; returns them by name."""
    deeper = {}
    for binding in bindings:
        shorter = binding._replace(steps=binding.steps[1:])
        if len(shorter.steps) > 1:
            raise TypeError(f"{binding.name} lies more than two messages deep")
        deeper[shorter.field] = (binding.name, _value_reader(shorter, backend, version))

    def read(message: Any) -> dict[str, Any]:
        return {
            name: value if convert is None else convert(value)
            for field, value in message.ListFields()
            for name, convert in (deeper.get(field),)
        }

    return read


@cache
def enum_member(kind: EnumDescriptor, python: type[enum.Enum] | None) -> Read:
    """Returns the function that makes an enum member, open if need be, of a wire number."""
    members: dict[int, Any] = {}
    for value in kind.values:
        if value.number not in members:
            members[value.number] = _member(value.name, python)

    def member(number: int) -> Any:
        found = members.get(number)
        if found is None:
            found = members[number] = _open_member(number, python)
        return found

    return member


def _member(name: str, python: type[enum.Enum] | None) -> Any:
    if python is None:
        return name
    return python.open_member(name)  # type: ignore[attr-defined]


def _open_member(number: int, python: type[enum.Enum] | None) -> Any:
    if python is None:
        return str(number)
    return python.open_member(number)  # type: ignore[attr-defined]
