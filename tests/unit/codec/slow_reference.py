"""The codec's other opinion: fills a message by walking a plan field by field, with protobuf's own means.

Nothing here is compiled or kept, and every value is looked at anew; what converters do is left out. It is
slow, and plain enough to be believed.
"""

from __future__ import annotations

import base64
import enum
from typing import Any

import pydantic
from google.protobuf import json_format
from google.protobuf.descriptor import FieldDescriptor

from genai_grpc._codec.plan import Binding, message_of, plan
from genai_grpc._codec.rules import Backend
from genai_grpc._wire.descriptors import is_map, is_repeated

_JSON_VALUES = ("google.protobuf.Value", "google.protobuf.Struct", "google.protobuf.ListValue")


def fill_slowly(message: Any, value: pydantic.BaseModel, backend: Backend, version: str) -> None:
    """Puts the fields that are set on a model into a message."""
    for binding in plan(type(value), message.DESCRIPTOR, backend, version).bound():
        item = getattr(value, binding.name, None)
        if item is None or binding.name not in value.model_fields_set:
            continue
        place = message
        for step in binding.steps[:-1]:
            place = getattr(place, step.name)
        _put(place, binding, item, backend, version)


def _put(place: Any, binding: Binding, item: Any, backend: Backend, version: str) -> None:
    field = binding.field
    if is_map(field):
        inner = message_of(field).fields_by_name["value"]
        for key, each in item.items():
            if inner.message_type is None:
                getattr(place, field.name)[key] = _plain(inner, each)
            else:
                _put_message(getattr(place, field.name)[key], inner, each, backend, version)
    elif is_repeated(field):
        for each in item:
            if field.message_type is None:
                getattr(place, field.name).append(_plain(field, each))
            else:
                added = getattr(place, field.name).add()
                _put_message(added, field, each, backend, version)
    elif field.message_type is None:
        setattr(place, field.name, _plain(field, item))
    else:
        getattr(place, field.name).SetInParent()
        _put_message(getattr(place, field.name), field, item, backend, version)


def _put_message(
    message: Any, field: FieldDescriptor, item: Any, backend: Backend, version: str
) -> None:
    assert field.message_type is not None
    kind = field.message_type.full_name
    if kind in _JSON_VALUES:
        json_format.ParseDict(item, message)
    elif kind == "google.protobuf.Timestamp":
        message.FromDatetime(item)
    elif kind == "google.protobuf.Duration":
        message.FromJsonString(item)
    else:
        fill_slowly(message, item, backend, version)


def _plain(field: FieldDescriptor, item: Any) -> Any:
    if field.enum_type is not None:
        word = item.value if isinstance(item, enum.Enum) else item
        return field.enum_type.values_by_name[word].number
    if isinstance(item, enum.Enum):
        return item.value
    if field.type == FieldDescriptor.TYPE_BYTES and isinstance(item, str):
        return base64.b64decode(item)
    if field.type == FieldDescriptor.TYPE_STRING and isinstance(item, bytes):
        return base64.b64encode(item).decode()
    if field.cpp_type in (FieldDescriptor.CPPTYPE_INT32, FieldDescriptor.CPPTYPE_INT64):
        return int(item)
    return item
