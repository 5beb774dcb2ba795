"""JSON to messages: what is accepted, and how each mistake is named."""

from __future__ import annotations

from typing import Any

import pytest

from genai_grpc._stubs.aiplatform import content_pb2 as vertex_content
from genai_grpc._stubs.aiplatform import tool_pb2 as vertex_tool
from genai_grpc._stubs.generativelanguage import (
    cached_content_pb2,
    file_pb2,
    generative_service_pb2,
)
from genai_grpc._stubs.generativelanguage import content_pb2 as gemini_content
from genai_grpc.emulator.rest.reading import Reader
from genai_grpc.emulator.status import StatusError

Request = generative_service_pb2.GenerateContentRequest


def read(kind: Any, value: Any, version: str = "v1beta") -> Any:
    """Read a message; StatusError when something is wrong with it."""
    reader = Reader("vertex" if version == "v1beta1" else "gemini", version)
    message = kind()
    reader.fill(message, value)
    reader.refuse()
    return message


def problems(kind: Any, value: Any) -> list[tuple[str, str]]:
    """What is wrong with a value."""
    reader = Reader("gemini", "v1beta")
    reader.fill(kind(), value)
    return [(each.field, each.description) for each in reader.problems]


def test_both_spellings_of_names_may_be_mixed() -> None:
    found = read(
        Request,
        {
            "system_instruction": {"parts": [{"text": "s"}]},
            "generationConfig": {"max_output_tokens": 5, "stopSequences": ["x"]},
            "toolConfig": {"function_calling_config": {"allowedFunctionNames": ["f"]}},
        },
    )
    assert found.system_instruction.parts[0].text == "s"
    assert found.generation_config.max_output_tokens == 5
    assert found.tool_config.function_calling_config.allowed_function_names == ["f"]


def test_a_single_value_is_a_list_of_one() -> None:
    found = read(Request, {"contents": {"parts": {"text": "a"}}})
    assert found.contents[0].parts[0].text == "a"


@pytest.mark.parametrize("value", ["OBJECT", "object", "Object", 6, "6"])
def test_enums_may_be_names_in_any_case_or_numbers(value: Any) -> None:
    assert read(gemini_content.Schema, {"type": value}).type == gemini_content.OBJECT


def test_numbers_of_enums_that_are_not_known_are_kept() -> None:
    assert read(gemini_content.Schema, {"type": 77}).type == 77


@pytest.mark.parametrize("value", [5, "5", 5.0])
def test_whole_numbers_may_be_texts_or_have_a_point(value: Any) -> None:
    assert read(gemini_content.Schema, {"maxItems": value}).max_items == 5


@pytest.mark.parametrize("text", ["/+8=", "_-8=", "/+8", "_-8"])
def test_bytes_may_be_in_either_alphabet(text: str) -> None:
    assert read(gemini_content.Blob, {"data": text}).data == b"\xff\xef"


def test_null_leaves_a_field_alone_but_is_a_value_of_value() -> None:
    found = read(Request, {"contents": None, "model": None})
    assert not found.ListFields()
    schema = read(gemini_content.Schema, {"default": None})
    assert schema.default.WhichOneof("kind") == "null_value"


def test_times_durations_and_structs() -> None:
    cache = read(cached_content_pb2.CachedContent, {"ttl": "90.5s", "name": "n"})
    assert cache.ttl.ToMilliseconds() == 90_500
    cache = read(cached_content_pb2.CachedContent, {"expireTime": "2030-01-02T03:04:05.5+01:00"})
    assert cache.expire_time.ToJsonString() == "2030-01-02T02:04:05.500Z"
    call = read(gemini_content.FunctionCall, {"name": "f", "args": {"a": [1, None, {"b": "c"}]}})
    assert call.args["a"][2]["b"] == "c"


def test_a_json_name_of_its_own_wins_over_the_usual_one() -> None:
    config = generative_service_pb2.GenerationConfig
    assert read(config, {"responseJsonSchema": {"type": "x"}}).HasField(
        "response_json_schema_ordered"
    )
    assert read(config, {"_responseJsonSchema": {"type": "x"}}).HasField("response_json_schema")


def test_a_name_with_two_meanings_is_read_as_its_version_has_it() -> None:
    search = vertex_tool.EnterpriseWebSearch
    sent = {"blockingConfidence": "BLOCK_LOW_AND_ABOVE"}
    assert read(search, sent, "v1beta1").HasField("blocking_confidence")
    assert read(search, sent, "v1").HasField("blocking_confidence_v1")


def test_fields_that_only_rest_carries_are_read_in_every_version() -> None:
    blob = {"displayName": "n", "mimeType": "image/png"}
    for version in ("v1", "v1beta", "v1alpha"):
        assert read(gemini_content.Blob, blob, version).display_name == "n"
    assert read(vertex_content.VideoMetadata, {"fps": 2}, "v1beta1").fps == 2


MISTAKES: list[tuple[Any, Any, str, str]] = [
    (Request, {"foo": 1}, "", 'Unknown name "foo": Cannot find field.'),
    (
        Request,
        {"contents": [{"parts": [{"tex": 1}]}]},
        "contents[0].parts[0]",
        "Unknown name \"tex\" at 'contents[0].parts[0]'",
    ),
    (Request, {"contents": "hello"}, "contents[0]", 'v1beta.Content), "hello"'),
    (Request, {"generationConfig": []}, "", "is not repeating, cannot start list"),
    (Request, {"model": 5}, "model", "(TYPE_STRING), 5"),
    (Request, {"model": "\ud800"}, "model", "(TYPE_STRING)"),
    (Request, {"generationConfig": {"topK": "x"}}, "generation_config.top_k", '(TYPE_INT32), "x"'),
    (Request, {"generationConfig": {"topK": 1.5}}, "generation_config.top_k", "(TYPE_INT32), 1.5"),
    (Request, {"generationConfig": {"topK": 1 << 31}}, "generation_config.top_k", "(TYPE_INT32)"),
    (Request, {"generationConfig": {"topK": True}}, "generation_config.top_k", "), true"),
    (Request, {"generationConfig": {"topP": "x"}}, "generation_config.top_p", "(TYPE_FLOAT)"),
    (
        Request,
        {"generationConfig": {"responseLogprobs": "maybe"}},
        "generation_config.response_logprobs",
        "(TYPE_BOOL)",
    ),
    (
        Request,
        {"safetySettings": [{"category": "NOPE"}]},
        "safety_settings[0].category",
        '(type.googleapis.com/google.ai.generativelanguage.v1beta.HarmCategory), "NOPE"',
    ),
    (gemini_content.Blob, {"data": "%"}, "data", 'Base64 decoding failed for "%"'),
    (
        gemini_content.Part,
        {"text": "a", "inlineData": {"mimeType": "x"}},
        "",
        "oneof field 'data' is already set. Cannot set 'inlineData'",
    ),
    (
        cached_content_pb2.CachedContent,
        {"ttl": "soon"},
        "ttl",
        "(type.googleapis.com/google.protobuf.Duration)",
    ),
    (file_pb2.File, {"createTime": 5}, "create_time", "google.protobuf.Timestamp"),
    (gemini_content.Schema, {"properties": [1]}, "", "cannot start list"),
]


@pytest.mark.parametrize(("kind", "value", "field", "text"), MISTAKES)
def test_a_mistake_is_named(kind: Any, value: Any, field: str, text: str) -> None:
    ((where, description),) = problems(kind, value)
    assert text in description
    assert where == field


def test_all_mistakes_are_named_at_once() -> None:
    with pytest.raises(StatusError) as caught:
        read(Request, {"foo": 1, "generationConfig": {"topK": "x", "bar": 1}})
    assert caught.value.code == "INVALID_ARGUMENT"
    assert len(caught.value.message.splitlines()) == 3


def test_depth_is_bounded() -> None:
    value: Any = {}
    for _ in range(200):
        value = {"items": value}
    ((_, text),) = problems(gemini_content.Schema, value)
    assert "too deep" in text


def test_names_of_a_newer_service_are_left_out_of_its_answers() -> None:
    reader = Reader("gemini", "v1beta", refuses_unknown=False)
    message = Request()
    reader.fill(message, {"model": "m", "brandNew": 1, "contents": [{"alsoNew": {}}]})
    reader.refuse()
    assert (message.model, len(message.contents)) == ("m", 1)
