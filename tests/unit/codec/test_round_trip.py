"""Random models survive the way into a message, over the wire as bytes and as JSON, and back, on each
backend and version; and a slow reference fills the message alike.
"""

from __future__ import annotations

import datetime
import enum
import json
import typing
from functools import cache
from typing import Any

import pydantic
import pytest
from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message_factory import GetMessageClass
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genai_grpc._codec.decode import reader
from genai_grpc._codec.encode import filler
from genai_grpc._codec.names import Context
from genai_grpc._codec.plan import Binding, message_of, plan
from genai_grpc._codec.rules import Backend
from genai_grpc._wire.descriptors import is_map, is_repeated
from genai_grpc._wire.json import from_json, loads, to_json
from genai_grpc.types.content import Content
from genai_grpc.types.generation import GenerationConfig
from genai_grpc.types.responses import GenerateContentResponse
from genai_grpc.types.safety import SafetySetting
from genai_grpc.types.schema import Schema
from genai_grpc.types.tokens import ComputeTokensResponse, CountTokensResponse
from genai_grpc.types.tools import Tool, ToolConfig
from tests.unit.codec.reach import SIDES, plans
from tests.unit.codec.slow_reference import fill_slowly

_ROOTS = (
    ComputeTokensResponse,
    Content,
    CountTokensResponse,
    GenerateContentResponse,
    GenerationConfig,
    SafetySetting,
    Schema,
    Tool,
    ToolConfig,
)
_DEEPEST = 5
_WIDEST = 3
_TEXT = st.text(min_size=1, max_size=5)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-100, 100) | _TEXT,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_TEXT, inner, max_size=2),
    max_leaves=4,
)
_KNOWN: dict[str, st.SearchStrategy[Any]] = {
    # An absent value and a null cannot be told apart once they are in a model.
    "google.protobuf.Value": _JSON.filter(lambda value: value is not None),
    "google.protobuf.Struct": st.dictionaries(_TEXT, _JSON, max_size=3),
    "google.protobuf.ListValue": st.lists(_JSON, max_size=3),
    "google.protobuf.Timestamp": st.datetimes(timezones=st.just(datetime.timezone.utc)),
    "google.protobuf.Duration": st.integers(0, 10**6).map(lambda seconds: f"{seconds}s"),
}


def _cases() -> list[Any]:
    cases = {}
    for backend, version in SIDES:
        if version == "v1alpha":
            continue  # the view of v1beta
        for made, _, _ in plans(backend, version):
            if made.model in _ROOTS:
                key = (backend, version, made.model.__name__, made.message.full_name)
                cases[key] = pytest.param(
                    backend, version, made.model, made.message, id=" ".join(key)
                )
    return list(cases.values())


@pytest.mark.parametrize(("backend", "version", "model", "message"), _cases())
@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_models_survive(
    backend: Backend, version: str, model: Any, message: Descriptor, data: st.DataObject
) -> None:
    original = data.draw(_models(model, message, backend, version, 0))
    target = GetMessageClass(message)()
    filler(model, message, backend, version)(target, original, Context(backend, "p", "l"), [])
    received = GetMessageClass(message).FromString(target.SerializeToString())
    returned = reader(model, message, backend, version)(received)
    assert returned == original
    assert returned.model_fields_set == original.model_fields_set
    # The same over REST: JSON instead of bytes.
    text = json.dumps(to_json(target, version))
    over_rest = from_json(GetMessageClass(message), loads(text), version)
    assert reader(model, message, backend, version)(over_rest) == original
    slow = GetMessageClass(message)()
    fill_slowly(slow, original, backend, version)
    assert slow == target


@cache
def _models(
    model: type[pydantic.BaseModel], message: Descriptor, backend: Backend, version: str, depth: int
) -> st.SearchStrategy[Any]:
    """Models of which any subset of the fields is set, at most one of each oneof."""
    alternatives: dict[str, list[tuple[str, st.SearchStrategy[Any]]]] = {}
    for binding in plan(model, message, backend, version).bound():
        values = _values(binding, backend, version, depth)
        if values is not None:
            alternatives.setdefault(_oneof_of(binding), []).append((binding.name, values))
    groups = [
        st.one_of([_named(name, item) for name, item in group]) for group in alternatives.values()
    ]
    if not groups:
        return st.builds(model.model_construct)
    return st.lists(st.sampled_from(range(len(groups))), unique=True, max_size=_WIDEST).flatmap(
        lambda chosen: st.tuples(*(groups[index] for index in chosen)).map(
            lambda fields: model.model_construct(**dict(fields))
        )
    )


def _named(name: str, values: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[str, Any]]:
    return values.map(lambda value: (name, value))


def _oneof_of(binding: Binding) -> str:
    oneof = binding.field.containing_oneof
    is_real = oneof is not None and len(oneof.fields) > 1
    return oneof.full_name if is_real and oneof is not None else binding.field.full_name


def _values(
    binding: Binding, backend: Backend, version: str, depth: int
) -> st.SearchStrategy[Any] | None:
    field = binding.field
    if binding.convert:
        return None  # what goes in has other forms than what comes out
    if is_map(field):
        field = message_of(field).fields_by_name["value"]
    item = _items(field, binding, backend, version, depth)
    if item is None:
        return None
    if is_map(binding.field):
        return st.dictionaries(_TEXT, item, min_size=1, max_size=2)
    return st.lists(item, min_size=1, max_size=2) if is_repeated(field) else item


def _items(
    field: FieldDescriptor, binding: Binding, backend: Backend, version: str, depth: int
) -> st.SearchStrategy[Any] | None:
    if field.message_type is not None:
        if field.message_type.full_name in _KNOWN:
            return _KNOWN[field.message_type.full_name]
        if depth == _DEEPEST or binding.model is None:
            return None
        return _models(binding.model, field.message_type, backend, version, depth + 1)
    if field.enum_type is not None:
        return st.sampled_from(_words(field, binding.python))
    if binding.enum is not None:
        return st.sampled_from(list(binding.enum))
    values: st.SearchStrategy[Any] = _SCALARS[field.cpp_type](binding)
    return values


def _words(field: FieldDescriptor, python: Any) -> list[Any]:
    """Members that the wire knows; not the one for zero, which is the same as none at all."""
    assert field.enum_type is not None
    known = {value.name for value in field.enum_type.values if value.number}
    if isinstance(python, type) and issubclass(python, enum.Enum):
        return [member for member in python if member.value in known]
    if typing.get_origin(python) is typing.Literal and field.enum_type.name == "NullValue":
        return ["NULL_VALUE"]
    return sorted(known)


def _integers(low: int, high: int) -> Any:
    def values(binding: Binding) -> st.SearchStrategy[Any]:
        whole = st.integers(low, high).filter(bool)
        return whole.map(float) if binding.python is float else whole

    return values


_SCALARS: dict[int, Any] = {
    FieldDescriptor.CPPTYPE_INT32: _integers(-(2**31), 2**31 - 1),
    FieldDescriptor.CPPTYPE_INT64: _integers(-(2**63), 2**63 - 1),
    FieldDescriptor.CPPTYPE_UINT32: _integers(0, 2**32 - 1),
    FieldDescriptor.CPPTYPE_UINT64: _integers(0, 2**64 - 1),
    # Eighths: single precision holds them exactly, and their shortest names are their own.
    FieldDescriptor.CPPTYPE_FLOAT: lambda _: (
        st.integers(-8000, 8000).filter(bool).map(lambda number: number / 8)
    ),
    FieldDescriptor.CPPTYPE_DOUBLE: lambda _: st.floats(allow_nan=False).filter(bool),
    FieldDescriptor.CPPTYPE_BOOL: lambda _: st.just(True),
    FieldDescriptor.CPPTYPE_STRING: lambda binding: (
        _TEXT if binding.python is not bytes else st.binary(min_size=1, max_size=5)
    ),
}
