"""JSON of the REST APIs: what protobuf's own mapping says, and what answers in the wild ask for."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from google.longrunning.operations_pb2 import Operation  # type: ignore[import-untyped,unused-ignore]  # has no stubs
from google.protobuf import json_format, struct_pb2
from google.protobuf.any_pb2 import Any as PackedAny
from google.protobuf.message import Message
from hypothesis import assume, given
from hypothesis import strategies as st

from genai_grpc._stubs import methods
from genai_grpc._stubs.aiplatform import prediction_service_pb2 as vertex
from genai_grpc._stubs.aiplatform import tool_pb2 as vertex_tool
from genai_grpc._stubs.aiplatform import tuning_job_pb2
from genai_grpc._stubs.generativelanguage import content_pb2, prediction_service_pb2
from genai_grpc._stubs.generativelanguage import generative_service_pb2 as gemini
from genai_grpc._wire import any_names, open_names
from genai_grpc._wire.carried import carried
from genai_grpc._wire.json import JsonError, from_json, loads, parse, to_json
from tests.unit.wire.messages import JSON_VALUES, messages

KINDS = [
    kind
    for method in (*methods.GEMINI.values(), *methods.VERTEX.values())
    for kind in (method.request_type(), method.response_type())
]


@given(st.sampled_from(KINDS).flatmap(lambda kind: messages(kind.DESCRIPTOR)))
def test_a_message_survives_the_way_to_json_and_back(message: Message) -> None:
    written = json.loads(json.dumps(to_json(message, "v1")))
    assert from_json(type(message), written, "v1") == _with_orders(message)


def _with_orders(message: Message) -> Message:
    """The message with what reading adds: the order of keys in Structs."""
    return from_json(type(message), to_json(message, "v1"), "v1")


@given(st.sampled_from(KINDS).flatmap(lambda kind: messages(kind.DESCRIPTOR)))
def test_what_is_written_is_what_protobuf_writes(message: Message) -> None:
    ours = json.loads(json.dumps(to_json(message, "v1")))
    assert _normal(ours) == _normal(json_format.MessageToDict(message))


def _normal(value: Any) -> Any:
    """5.0 is 5, and names that only we give a field are taken back."""
    if isinstance(value, dict):
        names = {"blockingConfidenceV1": "blockingConfidence"}
        return {names.get(key, key): _normal(item) for key, item in value.items()}
    return [_normal(item) for item in value] if isinstance(value, list) else value


@given(st.sampled_from(KINDS).flatmap(lambda kind: messages(kind.DESCRIPTOR)))
def test_protobuf_reads_what_we_write_and_we_read_what_it_writes(message: Message) -> None:
    # One name in JSON for two fields: which is meant depends on the version, which protobuf lacks.
    assume("blocking_confidence" not in str(message))
    kind = type(message)
    ours = json.loads(json.dumps(to_json(message, "v1")))
    assert json_format.ParseDict(ours, kind()) == message
    assert _bare(from_json(kind, json_format.MessageToDict(message), "v1")) == message
    snake = json_format.MessageToDict(message, preserving_proto_field_name=True)
    assert _bare(from_json(kind, snake, "v1")) == message


def _bare(message: Message) -> Message:
    message.DiscardUnknownFields()
    return message


@given(JSON_VALUES)
def test_any_json_survives_inside_a_value_with_the_order_of_its_keys(value: Any) -> None:
    text = json.dumps(value)
    message = parse(struct_pb2.Value, text, "v1")
    copied = struct_pb2.Value.FromString(message.SerializeToString())
    assert _typed(json.loads(text)) == _typed(to_json(copied, "v1"))


def _typed(value: Any) -> Any:
    """A form in which 5 differs from "5" but not from 5.0, and the order of keys counts."""
    if isinstance(value, dict):
        return [(key, _typed(item)) for key, item in value.items()]
    return [_typed(item) for item in value] if isinstance(value, list) else value


@given(JSON_VALUES, st.sampled_from([gemini.GenerateContentResponse, vertex.PredictResponse]))
def test_any_json_is_read_or_refused_with_a_reason(value: Any, kind: type[Message]) -> None:
    message, error = read_or_refused(kind, value)
    assert isinstance(message, kind) or error is not None


@given(st.data())
def test_a_value_of_the_wrong_kind_anywhere_is_read_or_refused_with_its_path(
    data: st.DataObject,
) -> None:
    document = {
        "candidates": [
            {
                "content": {"parts": [{"text": "x"}], "role": "model"},
                "finishReason": "STOP",
                "index": 0,
                "avgLogprobs": 0.5,
                "citationMetadata": {"citationSources": [{"startIndex": 1, "uri": "u"}]},
            }
        ],
        "usageMetadata": {"promptTokenCount": 1},
    }
    place, key = data.draw(st.sampled_from(list(_places(document))))
    place[key] = data.draw(JSON_VALUES)
    _, error = read_or_refused(gemini.GenerateContentResponse, document)
    if error is not None:
        assert error.path.startswith(("candidates", "usageMetadata"))


def read_or_refused(kind: type[Message], value: Any) -> tuple[Message | None, JsonError | None]:
    """The message, or why there is none; nothing else may be raised."""
    try:
        return from_json(kind, value, "v1"), None
    except JsonError as error:
        return None, error


def _places(value: Any) -> Any:
    for key, item in list(value.items() if isinstance(value, dict) else enumerate(value)):
        yield value, key
        if isinstance(item, (dict, list)):
            yield from _places(item)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"", "no JSON"),
        (b"<html>", "no JSON"),
        (b'{"a": ', "no JSON"),
        (b'"\xff"', "no JSON"),
        (b"[" * 100_000 + b"]" * 100_000, "nested too deeply"),
        (b'{"a": ' + b"9" * 5_000 + b"}", "no JSON"),
        (b"[]", "expected an object, got a list"),
        (b"null", "expected an object, got null"),
        (b'{"candidates": {}}', "candidates: expected a list, got an object"),
        (b'{"candidates": [{"index": "x"}]}', "candidates[0].index: expected a number"),
        (b'{"candidates": [{"index": 1e99}]}', "candidates[0].index"),
        (
            b'{"candidates": [{"index": true}]}',
            "candidates[0].index: expected a number, got a boolean",
        ),
        (b'{"candidates": [{"content": "x"}]}', "candidates[0].content: expected an object"),
        (b'{"modelVersion": 5}', "modelVersion: a number does not fit here"),
        (b'{"candidates": [{"finishReason": {}}]}', "candidates[0].finishReason"),
        (b'{"candidates":[{"content":{"parts":[{"thoughtSignature":"*"}]}}]}', "no base64"),
    ],
)
def test_what_is_no_answer_is_refused_by_name(text: bytes, reason: str) -> None:
    with pytest.raises(JsonError) as refused:
        parse(gemini.GenerateContentResponse, text, "v1beta")
    assert reason in str(refused.value)


def test_deep_nesting_inside_a_value_is_refused() -> None:
    value: Any = []
    for _ in range(100_000):
        value = [value]
    with pytest.raises(JsonError, match="nested too deeply"):
        from_json(struct_pb2.Value, value, "v1")


# --- names


def test_names_may_come_in_either_spelling_and_go_out_in_camel_case() -> None:
    mixed = {"usage_metadata": {"promptTokenCount": 1, "total_token_count": 2}}
    message = from_json(gemini.GenerateContentResponse, mixed, "v1beta")
    assert to_json(message, "v1beta") == {
        "usageMetadata": {"promptTokenCount": 1, "totalTokenCount": 2}
    }


def test_the_json_schema_is_the_ordered_field() -> None:
    config = gemini.GenerationConfig()
    config.response_json_schema_ordered.string_value = "x"
    assert to_json(config, "v1beta") == {"responseJsonSchema": "x"}
    back = from_json(gemini.GenerationConfig, {"responseJsonSchema": "x"}, "v1beta")
    assert back == config


@pytest.mark.parametrize(
    ("version", "field"), [("v1", "blocking_confidence_v1"), ("v1beta1", "blocking_confidence")]
)
def test_one_name_of_two_fields_means_the_one_of_the_version(version: str, field: str) -> None:
    kind: Any = vertex_tool.Tool
    given_json = {"enterpriseWebSearch": {"blockingConfidence": "BLOCK_LOW_AND_ABOVE"}}
    message = from_json(kind, given_json, version)
    assert [each.name for each, _ in message.enterprise_web_search.ListFields()] == [field]
    assert to_json(message, version) == given_json


def test_rest_only_fields_are_written_and_read() -> None:
    given_json = {"thinkingConfig": {"thinkingLevel": "HIGH"}}
    message = from_json(gemini.GenerationConfig, given_json, "v1beta")
    assert message.thinking_config.ListFields()[0][0].number >= 50_000
    assert to_json(message, "v1beta") == given_json


# --- enums


def test_an_unknown_enum_name_survives_and_an_unknown_number_too() -> None:
    given_json = {"candidates": [{"finishReason": "TIRED"}, {"finishReason": 777}]}
    message = from_json(gemini.GenerateContentResponse, given_json, "v1beta")
    first, second = (candidate.finish_reason for candidate in message.candidates)
    assert (open_names.name_of(first), second) == ("TIRED", 777)
    assert to_json(message, "v1beta") == given_json


def test_enum_names_are_read_in_any_case_and_numbers_as_text() -> None:
    given_json = {
        "candidates": [{"finishReason": "stop"}, {"finishReason": "2"}, {"finishReason": 3.0}]
    }
    message = from_json(gemini.GenerateContentResponse, given_json, "v1beta")
    assert [candidate.finish_reason for candidate in message.candidates] == [1, 2, 3]


def test_unknown_names_do_not_fill_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(open_names, "_MOST", 0)
    message = from_json(gemini.Candidate, {"finishReason": "NEVER_SEEN_BEFORE"}, "v1beta")
    assert message.finish_reason == 0
    assert open_names.known_number("NEVER_SEEN_BEFORE") is None


# --- values


def test_integers_stay_integers_and_keys_stay_in_order() -> None:
    text = (
        '{"zeta": 5, "alpha": {"m": 1.5, "b": 12345678901234567890}, "list": [1, {"y": 0, "x": 1}]}'
    )
    call = parse(content_pb2.FunctionCall, f'{{"name": "f", "args": {text}}}', "v1beta")
    assert json.dumps(to_json(call, "v1beta")["args"]) == text


def test_a_struct_that_was_changed_writes_what_it_has_now() -> None:
    call: Any = parse(content_pb2.FunctionCall, b'{"args": {"b": 1, "a": 2, "c": 3}}', "v1beta")
    del call.args.fields["b"]
    call.args.fields["aa"].number_value = 4
    assert list(to_json(call, "v1beta")["args"]) == ["a", "c", "aa"]


@pytest.mark.parametrize(
    "text",
    ["AP//", "AP__", base64.b64encode(b"\0\xff\xff").decode(), "AP//\n"],
)
def test_both_alphabets_of_base64_are_read(text: str) -> None:
    part = from_json(content_pb2.Part, {"thoughtSignature": text}, "v1beta")
    assert part.thought_signature == b"\0\xff\xff"


@pytest.mark.parametrize("text", ["YQ", "YQ=="])
def test_padding_may_be_missing(text: str) -> None:
    assert from_json(content_pb2.Blob, {"data": text}, "v1beta").data == b"a"


def test_numbers_that_are_no_numbers_are_texts() -> None:
    message = from_json(gemini.Candidate, {"avgLogprobs": "-Infinity"}, "v1beta")
    assert message.avg_logprobs == float("-inf")
    assert to_json(message, "v1beta") == {"avgLogprobs": "-Infinity"}


def test_an_infinite_number_in_a_struct_is_refused() -> None:
    message = struct_pb2.Value(number_value=float("inf"))
    with pytest.raises(ValueError, match="must be finite"):
        to_json(message, "v1")


def test_half_a_surrogate_pair_does_not_lose_the_text() -> None:
    message = parse(content_pb2.Part, rb'{"text": "a\ud800b"}', "v1beta")
    assert message.text == "a\ufffdb"


def test_null_means_not_set_except_in_a_value() -> None:
    given_json: Any = {
        "candidates": None,
        "usageMetadata": None,
        "modelVersion": None,
        "promptFeedback": {"blockReason": None},
    }
    message = from_json(gemini.GenerateContentResponse, given_json, "v1beta")
    assert to_json(message, "v1beta") == {"promptFeedback": {}}
    predicted = from_json(
        vertex.PredictResponse, {"predictions": [None, 1], "metadata": None}, "v1"
    )
    assert to_json(predicted, "v1") == {"predictions": [None, 1], "metadata": None}


@pytest.mark.parametrize("value", [None, "NULL_VALUE", 0])
def test_null_is_the_value_of_a_field_that_has_no_other(value: object) -> None:
    read = from_json(vertex_tool.PartialArg, {"nullValue": value, "jsonPath": "$.a"}, "v1")
    assert read.WhichOneof("delta") == "null_value"
    assert to_json(read, "v1") == {"nullValue": None, "jsonPath": "$.a"}


def test_null_in_a_list_of_messages_keeps_the_place() -> None:
    response = from_json(
        gemini.BatchEmbedContentsResponse, {"embeddings": [None, {"values": [1]}]}, "v1beta"
    )
    assert [list(each.values) for each in response.embeddings] == [[], [1.0]]


@pytest.mark.parametrize(
    ("text", "seconds", "nanos"),
    [
        ("2026-01-31T12:00:00Z", 1769860800, 0),
        ("2026-01-31T13:00:00.25+01:00", 1769860800, 250_000_000),
        ("2026-01-31T12:00:00.123456789Z", 1769860800, 123_456_789),
    ],
)
def test_times_are_read_from_any_zone(text: str, seconds: int, nanos: int) -> None:
    model = from_json(tuning_job_pb2.TuningJob, {"createTime": text}, "v1")
    assert (model.create_time.seconds, model.create_time.nanos) == (seconds, nanos)


# --- members that nobody knows, and too many of them


def test_unknown_members_travel_with_their_message() -> None:
    given_json = {"parts": [{"text": "a", "futureThing": {"x": [1, None]}}], "role": "model"}
    message = from_json(content_pb2.Content, given_json, "v1beta")
    copied = content_pb2.Content.FromString(message.SerializeToString())
    assert to_json(copied, "v1beta") == given_json
    assert json.loads(carried(copied.parts[0])) == {"futureThing": {"x": [1, None]}}


def test_a_part_with_two_contents_is_two_parts() -> None:
    given_json = {
        "parts": [
            {
                "text": "thinking",
                "functionCall": {"name": "f"},
                "thought": True,
                "thoughtSignature": "YQ==",
            },
            {"text": "after"},
        ]
    }
    message = from_json(content_pb2.Content, given_json, "v1beta")
    assert to_json(message, "v1beta")["parts"] == [
        {"text": "thinking", "thought": True},
        {"functionCall": {"name": "f"}, "thought": True, "thoughtSignature": "YQ=="},
        {"text": "after"},
    ]


@pytest.mark.parametrize("order", [("text", "functionCall"), ("functionCall", "text")])
def test_an_empty_text_does_not_displace_a_function_call(order: tuple[str, str]) -> None:
    contents: dict[str, Any] = {"text": "", "functionCall": {"name": "f"}}
    given_json = {"parts": [{key: contents[key] for key in order}]}
    message = from_json(content_pb2.Content, given_json, "v1beta")
    assert [part.function_call.name for part in message.parts] == ["f"]


def test_elsewhere_the_second_member_of_a_oneof_is_carried() -> None:
    given_json = {"web": {"uri": "u"}, "retrievedContext": {"uri": "r"}}
    message = from_json(gemini.GroundingChunk, given_json, "v1beta")
    assert message.WhichOneof("chunk_type") == "web"
    assert to_json(message, "v1beta") == given_json


# --- Any


def test_payloads_have_their_published_names() -> None:
    metadata = prediction_service_pb2.PredictLongRunningMetadata()
    operation = Operation(name="operations/1", metadata=any_names.pack(metadata, "v1beta"))
    url = "type.googleapis.com/google.ai.generativelanguage.v1beta.PredictLongRunningMetadata"
    assert to_json(operation, "v1beta") == {"name": "operations/1", "metadata": {"@type": url}}


def test_a_payload_is_read_under_its_published_name() -> None:
    url = "type.googleapis.com/google.cloud.aiplatform.v1beta1.TuningJob"
    given_json = {"done": True, "response": {"@type": url, "name": "jobs/1"}}
    operation = from_json(Operation, given_json, "v1beta1")
    job: Any = any_names.unpack(operation.response)
    assert job.name == "jobs/1"
    assert to_json(operation, "v1beta1") == given_json


def test_a_well_known_payload_stands_under_value() -> None:
    given_json = {"@type": "type.googleapis.com/google.protobuf.Duration", "value": "1.500s"}
    assert to_json(from_json(PackedAny, given_json, "v1"), "v1") == given_json


def test_a_payload_of_an_unknown_type_is_kept_whole() -> None:
    given_json = {"@type": "type.googleapis.com/google.internal.Novelty", "a": [1, 2]}
    packed = from_json(PackedAny, given_json, "v1")
    assert packed.type_url == given_json["@type"]
    assert to_json(PackedAny.FromString(packed.SerializeToString()), "v1") == given_json


def test_bytes_of_an_unknown_type_are_written_as_bytes() -> None:
    packed = PackedAny(type_url="type.googleapis.com/google.internal.Novelty", value=b"a")
    assert to_json(packed, "v1") == {
        "@type": "type.googleapis.com/google.internal.Novelty",
        "value": "YQ==",
    }


def test_loads_takes_text_and_bytes() -> None:
    assert loads('{"a": 1}') == loads(b'{"a": 1}') == {"a": 1}
