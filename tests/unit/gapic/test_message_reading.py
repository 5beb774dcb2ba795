"""Fields are read by our own way; proto-plus's way is the reference, on every field of every message."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from typing import Any

import proto
import pytest
from google.protobuf.message import DecodeError

from genai_grpc import aiplatform, generativelanguage
from genai_grpc._gapic.message import Message, deserializer


def message_classes() -> Iterator[type[Any]]:
    for package in (generativelanguage, aiplatform):
        for name in package.__all__:
            found = getattr(package, name)
            if isinstance(found, type) and issubclass(found, proto.Message):
                yield found


CLASSES = sorted(message_classes(), key=lambda kind: kind._meta.full_name)


def filled(kind: Any, depth: int = 2) -> Any:
    """A message of the wire with something in every field."""
    raw = kind.pb()()
    fill(raw, depth)
    return kind.wrap(raw)


def fill(raw: Any, depth: int) -> None:
    for field in raw.DESCRIPTOR.fields:
        value = getattr(raw, field.name)
        repeated = hasattr(value, "insert")
        if field.message_type is not None and field.message_type.GetOptions().map_entry:
            continue
        if field.message_type is not None:
            if depth:
                fill(value.add() if repeated else value, depth - 1)
                if not repeated:
                    value.SetInParent()
        elif repeated:
            value.extend([scalar(field)] * 2)
        else:
            setattr(raw, field.name, scalar(field))


def scalar(field: Any) -> Any:
    return {
        field.CPPTYPE_STRING: "x" if field.type == field.TYPE_STRING else b"x",
        field.CPPTYPE_BOOL: True,
        field.CPPTYPE_DOUBLE: 0.5,
        field.CPPTYPE_FLOAT: 0.5,
        field.CPPTYPE_ENUM: 1,
    }.get(field.cpp_type, 7)


@pytest.mark.parametrize("package", ["generativelanguage", "aiplatform"])
@pytest.mark.filterwarnings("ignore:Unrecognized")
def test_every_field_reads_as_proto_plus_reads_it(package: str) -> None:
    kinds = [kind for kind in CLASSES if f".{package}." in kind._meta.full_name]
    assert len(kinds) > 100
    for kind in kinds:
        for message in (kind(), filled(kind)):
            for name in kind._meta.fields:
                ours = getattr(message, name)
                reference = proto.Message.__getattr__(message, name)
                assert isinstance(ours, type(reference)), (kind, name)
                assert ours == reference, (kind, name)


def test_what_is_read_can_be_changed() -> None:
    answer = generativelanguage.GenerateContentResponse()
    two = generativelanguage.Content({"parts": [{"text": "a"}, {"text": "b"}]})
    answer.candidates.append(generativelanguage.Candidate(content=two))
    parts = answer.candidates[0].content.parts
    parts[0].text = "c"
    parts[1] = generativelanguage.Part(text="d")
    assert [part.text for part in answer.candidates[0].content.parts] == ["c", "d"]
    assert [type(part) for part in parts] == [generativelanguage.Part] * 2
    assert len(copy.copy(parts)) == 2
    del parts[0]
    assert [part.text for part in answer.candidates[-1].content.parts] == ["d"]
    with pytest.raises(IndexError):
        parts[1]


def test_messages_are_copied_and_pickled_and_refuse_unknown_names() -> None:
    part = generativelanguage.Part(text="a")
    assert isinstance(part, Message)
    assert pickle.loads(pickle.dumps(part)) == copy.deepcopy(part) == part
    with pytest.raises(AttributeError, match="no_such_field"):
        _ = part.no_such_field  # type: ignore[attr-defined]
    # proto-plus finds `type_` under the wire's name too.
    schema = generativelanguage.Schema(type_=generativelanguage.Type.STRING)
    wire_name = schema.type  # type: ignore[attr-defined]  # not declared
    assert wire_name is schema.type_ is generativelanguage.Type.STRING


def test_bytes_that_are_no_message_are_an_error() -> None:
    with pytest.raises(DecodeError):
        deserializer(generativelanguage.Content)(b"\xff\xff")
