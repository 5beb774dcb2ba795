"""The proto-plus messages of the GAPIC-style surface, and what may stand for one of them."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
import subprocess
import sys
from typing import Any

import pytest
from google.protobuf.any_pb2 import Any as PackedAny
from google.protobuf.struct_pb2 import Struct

from genai_grpc import aiplatform, generativelanguage
from genai_grpc._gapic.messages import class_named, coerce, from_wire, to_wire, unpack
from genai_grpc._stubs.aiplatform import tuning_job_pb2
from genai_grpc._stubs.generativelanguage import content_pb2, generative_service_pb2

glm: Any = generativelanguage

ASK: dict[str, Any] = {
    "model": "models/m",
    "contents": [{"role": "user", "parts": [{"text": "Why?"}]}],
    "generation_config": {"temperature": 0.5, "response_schema": {"type": "STRING"}},
}


@pytest.fixture
def request_message() -> Any:
    return glm.GenerateContentRequest(ASK)


def test_a_message_survives_json_dict_bytes_copy_and_pickle(request_message: Any) -> None:
    kind = type(request_message)
    assert kind.from_json(kind.to_json(request_message)) == request_message
    assert kind(kind.to_dict(request_message)) == request_message
    assert kind.deserialize(kind.serialize(request_message)) == request_message
    assert copy.deepcopy(request_message) == request_message
    assert pickle.loads(pickle.dumps(request_message)) == request_message


def test_a_reserved_name_has_an_underscore_in_python_and_none_in_json() -> None:
    schema = glm.Schema(type_=glm.Type.STRING, format="date")
    assert (schema.type_, schema.format_) == (glm.Type.STRING, "date")
    assert glm.Schema.to_dict(schema)["type_"] == glm.Type.STRING
    assert json.loads(glm.Schema.to_json(schema, use_integers_for_enums=False))["type"] == "STRING"


def test_presence_is_told_for_messages_oneofs_and_optional_fields() -> None:
    config = glm.GenerationConfig(temperature=0)
    assert "temperature" in config
    assert "top_p" not in config
    part = glm.Part(text="x")
    part.inline_data = glm.Blob(mime_type="image/png", data=b"\x00")
    assert "text" not in part
    assert "inline_data" in part
    assert not glm.Part()


def test_repeated_fields_and_maps_behave_like_lists_and_dicts() -> None:
    content = glm.Content(parts=[{"text": "a"}])
    content.parts.append({"text": "b"})
    content.parts.insert(0, glm.Part(text="c"))
    assert [part.text for part in content.parts] == ["c", "a", "b"]
    schema = glm.Schema(type_="OBJECT")
    schema.properties["n"] = glm.Schema(type_="NUMBER")
    assert dict(schema.properties) == {"n": glm.Schema(type_="NUMBER")}
    del content.parts
    assert list(content.parts) == []


def test_shared_types_are_python_values() -> None:
    cache = glm.CachedContent(ttl=datetime.timedelta(minutes=5))
    assert cache.ttl == datetime.timedelta(minutes=5)
    moment = datetime.datetime(2026, 1, 2, tzinfo=datetime.timezone.utc)
    assert glm.CachedContent(expire_time=moment).expire_time == moment
    call = glm.FunctionCall(name="f", args={"a": [1, {"b": None}]})
    assert call.args["a"][1]["b"] is None


def test_nested_names_stand_in_their_class() -> None:
    assert glm.Candidate.FinishReason.STOP == 1
    assert glm.Tool.GoogleSearch is not glm.GoogleSearchRetrieval
    assert aiplatform.Tool.GoogleSearch().exclude_domains == []


def test_a_wrong_field_is_named() -> None:
    with pytest.raises(ValueError, match="GenerateContentRequest: modl"):
        glm.GenerateContentRequest(modl="m")
    with pytest.raises(ValueError, match="GenerateContentRequest: modl"):
        coerce(glm.GenerateContentRequest, {"modl": "m"})


def test_what_only_rest_carries_is_no_field() -> None:
    assert "media_resolution" not in glm.Part.pb().DESCRIPTOR.fields_by_name
    numbers = [
        field.number
        for api in (generativelanguage, aiplatform)
        for name in api.types.MODULES
        if hasattr(kind := getattr(api, name), "pb")
        for field in kind.pb().DESCRIPTOR.fields
    ]
    assert len(numbers) > 1000
    assert max(numbers) < 50000


def test_every_message_has_its_fields_in_the_stubs() -> None:
    for api in (generativelanguage, aiplatform):
        for name in api.types.MODULES:
            kind = getattr(api, name)
            if hasattr(kind, "pb"):
                stub = type(to_wire(kind())).DESCRIPTOR
                for field in kind.pb().DESCRIPTOR.fields:
                    wire = stub.fields_by_number[field.number]
                    assert (wire.name, wire.type) == (_plain_name(wire, field), field.type)


def _plain_name(wire: Any, field: Any) -> str:
    name: str = field.name
    return name.removesuffix("_") if name != wire.name else name


def test_a_request_is_taken_from_a_dict_from_ours_and_from_the_stubs(request_message: Any) -> None:
    kind = glm.GenerateContentRequest
    assert coerce(kind, request_message) is request_message
    assert coerce(kind, ASK) == request_message
    assert coerce(kind, to_wire(request_message)) == request_message
    assert from_wire(kind, to_wire(request_message)) == request_message
    assert coerce(kind, None) == kind()
    raw = kind.pb(request_message)
    copied = coerce(kind, raw)
    copied.model = "other"
    assert raw.model == "models/m"


def test_messages_of_the_stubs_may_stand_inside_a_dict() -> None:
    mixed = {
        "contents": [content_pb2.Content(role="a"), glm.Content(role="b"), {"role": "c"}],
        "system_instruction": content_pb2.Content(role="d"),
    }
    found = coerce(glm.GenerateContentRequest, mixed)
    assert [content.role for content in found.contents] == ["a", "b", "c"]
    assert found.system_instruction.role == "d"
    assert isinstance(mixed["contents"], list), "the mapping itself is left as it was"


@pytest.mark.parametrize(
    "value", [generativelanguage.Content(), content_pb2.Content(), Struct(), "text", 5]
)
def test_another_message_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="Expected a GenerateContentRequest"):
        coerce(glm.GenerateContentRequest, value)


def test_an_equal_name_of_the_other_api_is_another_message() -> None:
    with pytest.raises(TypeError, match="Expected a GenerateContentRequest"):
        coerce(aiplatform.GenerateContentRequest, generative_service_pb2.GenerateContentRequest())


def test_published_names_lead_to_our_classes() -> None:
    assert class_named("google.cloud.aiplatform.v1.TuningJob") is aiplatform.TuningJob
    assert class_named("google.ai.generativelanguage.v1.Content") is glm.Content
    name = "google.ai.generativelanguage.v1beta.Candidate.FinishReason"
    assert class_named(name) is glm.Candidate.FinishReason
    assert class_named("google.protobuf.Struct") is None
    assert class_named("google.cloud.aiplatform.v1.Nothing") is None


def test_a_packed_message_is_read_by_its_published_name() -> None:
    job = tuning_job_pb2.TuningJob(name="n")
    url = "type.googleapis.com/google.cloud.aiplatform.v1beta1.TuningJob"
    packed = PackedAny(type_url=url, value=job.SerializeToString())
    assert unpack(packed) == aiplatform.TuningJob(name="n")
    shared = PackedAny()
    shared.Pack(Struct(fields={}))
    assert unpack(shared) == Struct()
    with pytest.raises(LookupError):
        unpack(PackedAny(type_url="type.googleapis.com/google.cloud.aiplatform.v1.Nothing"))


def test_importing_the_names_loads_no_message() -> None:
    code = (
        "import sys; from genai_grpc import generativelanguage as glm, aiplatform;"
        "print([m for m in ('proto', 'google.protobuf', 'grpc') if m in sys.modules]);"
        "glm.Content; print('genai_grpc.generativelanguage.types.generative_service' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["[]", "False"]


@pytest.mark.parametrize(
    ("field", "value"), [("model", 3), ("contents", "hello"), ("contents", [{"parts": ["a"]}])]
)
def test_the_field_that_is_refused_is_named(field: str, value: object) -> None:
    fields = {"model": "models/m", "contents": [], field: value}
    with pytest.raises(TypeError, match=rf"^CountTokensRequest\.{field} does not take "):
        coerce(glm.CountTokensRequest, fields)
