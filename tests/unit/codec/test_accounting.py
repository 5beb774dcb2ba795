"""Every field of every model that a call can reach is bound, refused or client-side, and fits its place."""

from __future__ import annotations

import typing

import pytest
from google.protobuf.descriptor import FieldDescriptor

from genai_grpc._codec.plan import Binding, message_of
from genai_grpc._codec.rules import CLIENT_NAMES, PREDICT_FIELDS, RULES, Backend
from genai_grpc._codec.wellknown import READ
from genai_grpc._wire.descriptors import is_map, is_repeated
from genai_grpc.types.embeddings import EmbedContentConfig
from tests.unit.codec.reach import SIDES, plans

# On Vertex AI this config also goes into the JSON of Predict, which no descriptor knows.
_IN_JSON = {f"EmbedContentConfig.{name}" for name in PREDICT_FIELDS}


@pytest.mark.parametrize(("backend", "version"), SIDES)
def test_no_field_is_forgotten(backend: Backend, version: str) -> None:
    forgotten = [
        f"{path}: {made.model.__name__}.{binding.name} has no place in {made.message.full_name}"
        for made, _, path in plans(backend, version)
        for binding in made.bindings
        if binding.status == "absent" and f"{made.model.__name__}.{binding.name}" not in _IN_JSON
    ]
    assert not forgotten, "\n".join(forgotten)


@pytest.mark.parametrize(("backend", "version"), SIDES)
def test_every_bound_field_has_the_type_of_its_place(backend: Backend, version: str) -> None:
    misfits = [
        f"{path}.{binding.name}: {binding.python} is not for {binding.field.full_name}"
        for made, _, path in plans(backend, version)
        for binding in made.bound()
        if not _fits(binding)
    ]
    assert not misfits, "\n".join(misfits)


@pytest.mark.parametrize(("backend", "version"), SIDES)
def test_lists_and_maps_go_where_lists_and_maps_are(backend: Backend, version: str) -> None:
    for made, _, path in plans(backend, version):
        for binding in made.bound():
            if binding.convert or (binding.field.message_type and _is_json(binding.field)):
                continue
            where = f"{path}.{binding.name}"
            if is_map(binding.field) and typing.get_origin(binding.python) is dict:
                continue  # a JSON object that the wire has as a map of JSON values
            assert (binding.shape == "map") == is_map(binding.field), where
            if not is_map(binding.field):
                assert (binding.shape == "list") == is_repeated(binding.field), where


def test_every_rule_is_used() -> None:
    met: dict[str, set[str]] = {}
    for backend, version in SIDES:
        for made, _, _ in plans(backend, version):
            for owner in made.model.__mro__:
                met.setdefault(owner.__name__, set()).update(made.model.model_fields)
    unused = [
        rule.field
        for rule in RULES
        if rule.field.split(".")[1] not in met.get(rule.field.split(".")[0], set())
    ]
    assert not unused


def test_the_table_for_predict_names_fields_of_the_config() -> None:
    assert PREDICT_FIELDS.keys() <= EmbedContentConfig.model_fields.keys()
    assert {place for place, _ in PREDICT_FIELDS.values()} == {
        "instance",
        "parameters",
        "client_side",
    }


def test_both_backends_have_a_name_for_messages() -> None:
    assert set(CLIENT_NAMES) == {"gemini", "vertex"}


def _is_json(field: FieldDescriptor) -> bool:
    return not is_map(field) and message_of(field).full_name in READ


def _fits(binding: Binding) -> bool:
    field = binding.field
    if is_map(field):
        field = message_of(field).fields_by_name["value"]
    if binding.convert:
        return True
    if field.message_type is not None:
        is_object = typing.get_origin(binding.python) is dict  # decoded as JSON
        return field.message_type.full_name in READ or binding.model is not None or is_object
    if field.enum_type is not None:
        return binding.model is None and (
            binding.enum is not None or binding.python is str or _is_literal(binding.python)
        )
    if binding.enum is not None:
        return field.cpp_type == FieldDescriptor.CPPTYPE_STRING and issubclass(binding.enum, str)
    return binding.python in _PYTHON_OF[field.cpp_type]


def _is_literal(annotation: object) -> bool:
    return "Literal" in str(annotation)


_INTEGERS = (int, float)
_PYTHON_OF: dict[int, tuple[object, ...]] = {
    FieldDescriptor.CPPTYPE_INT32: _INTEGERS,
    FieldDescriptor.CPPTYPE_INT64: _INTEGERS,
    FieldDescriptor.CPPTYPE_UINT32: _INTEGERS,
    FieldDescriptor.CPPTYPE_UINT64: _INTEGERS,
    FieldDescriptor.CPPTYPE_FLOAT: (float,),
    FieldDescriptor.CPPTYPE_DOUBLE: (float,),
    FieldDescriptor.CPPTYPE_BOOL: (bool,),
    FieldDescriptor.CPPTYPE_STRING: (str, bytes),
}
