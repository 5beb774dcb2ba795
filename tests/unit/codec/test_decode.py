"""Decoding: what is set and what not, open enums, whole numbers, unknown fields, schemas of answers."""

from __future__ import annotations

import datetime
import enum
import pickle
from typing import Any

import pydantic
import pytest
from google.protobuf.struct_pb2 import Struct

from genai_grpc._codec import Codec, Operation
from genai_grpc._codec.decode import enum_members, reader
from genai_grpc._codec.slots import check_slots
from genai_grpc._stubs.aiplatform import prediction_service_pb2 as vertex_pb2
from genai_grpc._stubs.generativelanguage import content_pb2
from genai_grpc._stubs.generativelanguage.generative_service_pb2 import (
    Candidate as CandidateMessage,
)
from genai_grpc._stubs.generativelanguage.generative_service_pb2 import (
    CountTokensResponse as CountMessage,
)
from genai_grpc._stubs.generativelanguage.generative_service_pb2 import (
    GenerateContentResponse as ResponseMessage,
)
from genai_grpc.types.content import Content, Part
from genai_grpc.types.enums import BlockedReason, FinishReason
from genai_grpc.types.responses import Candidate, GenerateContentResponse
from genai_grpc.types.schema import Schema

GEMINI = Codec("gemini", "v1beta").operation("models.generate_content")
VERTEX = Codec("vertex", "v1beta1").operation("models.generate_content")


def _response(*texts: str, **fields: Any) -> ResponseMessage:
    message = ResponseMessage(**fields)
    content = message.candidates.add(finish_reason=CandidateMessage.STOP).content
    content.role = "model"
    for text in texts:
        content.parts.add(text=text)
    return message


def test_set_fields_are_exactly_those_of_the_message() -> None:
    response = GEMINI.decode(_response("hi", model_version="v"))
    assert response.model_fields_set == {"candidates", "model_version"}
    (candidate,) = response.candidates
    assert candidate.model_fields_set == {"content", "finish_reason"}
    assert candidate.content.parts[0].model_fields_set == {"text"}


def test_a_decoded_response_equals_a_validated_one() -> None:
    message = _response("hi", model_version="v", response_id="r")
    message.usage_metadata.prompt_tokens_details.add(modality=1, token_count=3)
    message.candidates[0].index = 0
    expected = GenerateContentResponse.model_validate(
        {
            "candidates": [
                {
                    "content": {"role": "model", "parts": [{"text": "hi"}]},
                    "finish_reason": "STOP",
                    "index": 0,
                }
            ],
            "model_version": "v",
            "response_id": "r",
            "usage_metadata": {"prompt_tokens_details": [{"modality": "TEXT", "token_count": 3}]},
        }
    )
    response = GEMINI.decode(message)
    assert response == expected
    assert list(response.__dict__) == list(expected.__dict__)
    assert response.model_dump_json() == expected.model_dump_json()


def test_unknown_numbers_of_enums_become_open_members() -> None:
    message = _response("hi")
    message.candidates[0].finish_reason = 77  # type: ignore[assignment]  # unknown on purpose
    reason = GEMINI.decode(message).candidates[0].finish_reason
    assert isinstance(reason, FinishReason)
    assert (reason.value, reason.number) == ("77", 77)
    assert GEMINI.decode(message).candidates[0].finish_reason is reason


def test_an_enum_value_that_the_facade_spells_otherwise_is_its_member() -> None:
    kind = ResponseMessage.PromptFeedback.DESCRIPTOR.enum_types_by_name["BlockReason"]
    assert enum_members(kind, BlockedReason)[0] is BlockedReason.BLOCKED_REASON_UNSPECIFIED


def test_every_known_number_of_an_enum_has_a_name() -> None:
    kind = CandidateMessage.DESCRIPTOR.enum_types_by_name["FinishReason"]
    members = enum_members(kind, FinishReason)
    assert {value.number: value.name for value in kind.values} == {
        number: member.value for number, member in members.items()
    }


def test_whole_numbers_in_arguments_stay_whole() -> None:
    message = _response()
    arguments = Struct()
    arguments.update(
        {"count": 5, "ratio": 0.5, "big": 1e300, "nested": [{"n": -3}, None, True, "s"]}
    )
    message.candidates[0].content.parts.add().function_call.args.CopyFrom(arguments)
    (call,) = GEMINI.decode(message).function_calls
    assert call.args == {
        "count": 5,
        "ratio": 0.5,
        "big": 1e300,
        "nested": [{"n": -3}, None, True, "s"],
    }
    assert [type(call.args[key]) for key in ("count", "ratio", "big")] == [int, float, float]


def test_unknown_fields_of_a_part_travel_back() -> None:
    # Field 999, bytes "sig": what a newer service may add, such as a signature.
    unknown = bytes([0xBA, 0x3E, 3]) + b"sig"
    part = content_pb2.Part.FromString(content_pb2.Part(text="hi").SerializeToString() + unknown)
    message = _response()
    message.candidates[0].content.parts.append(part)
    content = pickle.loads(pickle.dumps(GEMINI.decode(message))).candidates[0].content
    _, request, _ = GEMINI.encode(model="m", contents=[content.model_copy(deep=True), "next"])
    sent: Any = request
    assert sent.contents[0].parts[0].SerializeToString() == part.SerializeToString()


def test_a_part_without_unknown_fields_is_an_ordinary_one() -> None:
    part = GEMINI.decode(_response("hi")).candidates[0].content.parts[0]
    assert part == Part(text="hi")
    assert part.__pydantic_private__ is None


def test_citations_have_their_own_name_on_gemini() -> None:
    message = _response("hi")
    message.candidates[0].citation_metadata.citation_sources.add(uri="u", start_index=1)
    citations = GEMINI.decode(message).candidates[0].citation_metadata.citations
    assert (citations[0].uri, citations[0].start_index) == ("u", 1)


def test_times_are_aware() -> None:
    message = vertex_pb2.GenerateContentResponse()
    message.create_time.FromJsonString("2026-01-02T03:04:05.678901234Z")
    assert VERTEX.decode(message).create_time == datetime.datetime(
        2026, 1, 2, 3, 4, 5, 678901, tzinfo=datetime.timezone.utc
    )


def test_durations_are_text() -> None:
    part = content_pb2.Part()
    part.video_metadata.start_offset.FromMilliseconds(3500)
    decoded = reader(Part, content_pb2.Part.DESCRIPTOR, "gemini", "v1beta")(part)
    assert decoded.video_metadata.start_offset == "3.500s"


def test_schemas_contain_themselves() -> None:
    inner = content_pb2.Schema(type=content_pb2.STRING)
    message = content_pb2.Schema(
        type=content_pb2.ARRAY,
        items=content_pb2.Schema(properties={"a": inner}),
        any_of=[content_pb2.Schema(items=inner)],
    )
    decoded = reader(Schema, content_pb2.Schema.DESCRIPTOR, "gemini", "v1beta")(message)
    assert decoded == Schema.model_validate(
        {
            "type": "ARRAY",
            "items": {"properties": {"a": {"type": "STRING"}}},
            "any_of": [{"items": {"type": "STRING"}}],
        }
    )


def test_counts_are_decoded_at_once() -> None:
    operation = Codec("gemini", "v1beta").operation("models.count_tokens")
    message = CountMessage(total_tokens=7, cached_content_token_count=2)
    response = operation.decode(message, headers={"x-request-id": "1"})
    assert (response.total_tokens, response.cached_content_token_count) == (7, 2)
    assert response.sdk_http_response.headers == {"x-request-id": "1"}


# --- .parsed and headers


class City(pydantic.BaseModel):
    name: str


class Colour(enum.Enum):
    RED = "red"


_SCHEMAS: list[tuple[Any, str, Any]] = [
    ({"response_schema": City}, '{"name": "Rome"}', City(name="Rome")),
    ({"responseSchema": City}, '{"name": "Rome"}', City(name="Rome")),
    ({"response_json_schema": {"type": "object"}}, '{"name": "Rome"}', {"name": "Rome"}),
    ({"response_schema": list[City]}, '[{"name": "Rome"}]', [City(name="Rome")]),
    ({"response_schema": Colour}, "red", Colour.RED),
    ({"response_schema": City}, '{"nam', None),
    ({"temperature": 1}, '{"name": "Rome"}', None),
    (None, '{"name": "Rome"}', None),
]


@pytest.mark.parametrize(("config", "text", "expected"), _SCHEMAS)
def test_parsed_is_the_answer_by_its_schema(config: Any, text: str, expected: Any) -> None:
    response = GEMINI.decode(_response(text), config)
    assert response.parsed == expected
    assert ("parsed" in response.model_fields_set) == (expected is not None)


def test_chunks_of_a_stream_are_not_parsed() -> None:
    operation: Operation = Codec("gemini", "v1beta").operation("models.generate_content_stream")
    assert operation.decode(_response("7"), {"response_schema": int}).parsed is None


def test_headers_are_fetched_when_the_response_is_looked_at() -> None:
    asked = []

    def headers() -> dict[str, str]:
        asked.append(True)
        return {"server-timing": "gfet4t7"}

    response = GEMINI.decode(_response("hi"), None, headers)
    assert response.text == "hi"
    assert not asked
    assert response.sdk_http_response.headers == {"server-timing": "gfet4t7"}
    assert response.model_fields_set == {"candidates", "sdk_http_response"}


# --- the slots of pydantic that decoding writes


def test_an_instance_made_by_slots_is_one_made_by_construct() -> None:
    made = reader(Candidate, CandidateMessage.DESCRIPTOR, "gemini", "v1beta")(
        CandidateMessage(index=1)
    )
    expected = Candidate.model_construct(index=1)
    assert made == expected
    assert made.__dict__ == expected.__dict__
    assert made.model_fields_set == expected.model_fields_set
    assert made.__pydantic_extra__ is expected.__pydantic_extra__ is None
    assert made.__pydantic_private__ is expected.__pydantic_private__ is None


def test_a_class_with_private_attributes_is_not_filled_by_slots() -> None:
    class Secretive(pydantic.BaseModel):
        _secret: int = 1

    with pytest.raises(TypeError, match="private attributes"):
        check_slots(Secretive)


def test_no_two_models_share_a_default() -> None:
    first = GEMINI.decode(_response("a"))
    first.candidates[0].safety_ratings = []
    assert GEMINI.decode(_response("b")).candidates[0].safety_ratings is None
    assert isinstance(first.candidates[0].content, Content)
