"""What only JSON can say, on its way through messages: order, long integers, names that are new."""

from __future__ import annotations

import json
from typing import Any

import pytest

from genai_grpc import types
from genai_grpc._codec import Codec
from genai_grpc._stubs.aiplatform import prediction_service_pb2 as vertex
from genai_grpc._stubs.generativelanguage import generative_service_pb2 as gemini
from genai_grpc._wire.json import from_json, to_json

ARGUMENTS = {
    "zeta": 1,
    "alpha": {"m": [1, {"y": 0, "x": 1.5}], "b": 12345678901234567890},
    "k": None,
}


def answer(part: dict[str, Any], **candidate: Any) -> types.GenerateContentResponse:
    """The response that a JSON answer of one part becomes."""
    document = {"candidates": [{"content": {"role": "model", "parts": [part]}, **candidate}]}
    message = from_json(gemini.GenerateContentResponse, document, "v1beta")
    response: types.GenerateContentResponse = (
        Codec("gemini", "v1beta").operation("models.generate_content").decode(message)
    )
    return response


def request_json(codec: Codec, contents: Any, config: Any = None) -> tuple[Any, Any]:
    """The JSON of a request, and what of it gRPC cannot carry."""
    _, request, blockers = codec.operation("models.generate_content").encode(
        model="m", contents=contents, config=config
    )
    return to_json(request, codec.version), blockers


def test_arguments_of_a_function_keep_their_order_and_their_long_integers() -> None:
    response = answer({"functionCall": {"name": "f", "args": ARGUMENTS}})
    assert response.function_calls is not None
    assert json.dumps(response.function_calls[0].args) == json.dumps(ARGUMENTS)


def test_an_unknown_enum_name_becomes_an_open_member() -> None:
    response = answer({"text": "x"}, finishReason="TIRED_OF_TALKING")
    assert response.candidates is not None
    reason = response.candidates[0].finish_reason
    assert isinstance(reason, types.FinishReason)
    assert reason.value == reason.name == "TIRED_OF_TALKING"


def test_an_unknown_enum_name_goes_back_over_rest_alone() -> None:
    response = answer({"executableCode": {"language": "COBOL", "code": "x"}})
    assert response.candidates is not None
    content = response.candidates[0].content
    sent, blockers = request_json(Codec("gemini", "v1beta"), [content])
    assert sent["contents"][0]["parts"] == [{"executableCode": {"language": "COBOL", "code": "x"}}]
    assert "COBOL, which is part of the REST API alone" in str(blockers[0])


def test_a_name_that_no_answer_had_is_a_slip() -> None:
    code = {"parts": [{"executable_code": {"language": "PYTHNO", "code": "x"}}]}
    with pytest.warns(UserWarning, match="PYTHNO"), pytest.raises(ValueError, match="PYTHNO"):
        request_json(Codec("gemini", "v1beta"), [types.Content.model_validate(code)])


def test_members_of_a_part_that_are_new_go_back_with_it() -> None:
    part = {"text": "x", "novelty": {"b": 1, "a": [2]}}
    response = answer(part)
    assert response.candidates is not None
    sent, _ = request_json(
        Codec("gemini", "v1beta", keeps_order=True), [response.candidates[0].content]
    )
    assert sent["contents"][0]["parts"] == [part]


@pytest.mark.parametrize(("backend", "version"), [("gemini", "v1beta"), ("vertex", "v1beta1")])
def test_a_schema_keeps_its_order_over_rest(backend: Any, version: str) -> None:
    schema = {
        "type": "object",
        "properties": {"zulu": {"type": "string"}, "alpha": {"type": "integer", "maximum": 5}},
    }
    sent, _ = request_json(
        Codec(backend, version, keeps_order=True), "x", {"response_json_schema": schema}
    )
    given = sent["generationConfig"]["responseJsonSchema"]
    assert given.pop("propertyOrdering") == ["zulu", "alpha"]  # what gRPC needs, and REST allows
    assert json.dumps(given) == json.dumps(schema)


def test_a_request_that_has_to_go_over_rest_keeps_its_order() -> None:
    config = {
        "response_json_schema": {"zulu": 1, "alpha": 2, "mike": 3},
        "thinking_config": {"thinking_level": "HIGH"},
    }
    sent, blockers = request_json(Codec("gemini", "v1beta"), "x", config)
    assert blockers
    assert list(sent["generationConfig"]["responseJsonSchema"]) == ["zulu", "alpha", "mike"]


def test_without_rest_nothing_is_carried_that_grpc_does_not_know() -> None:
    _, request, _ = (
        Codec("gemini", "v1beta")
        .operation("models.generate_content")
        .encode(model="m", contents="x", config={"response_json_schema": {"b": 1, "a": 2}})
    )
    copy = type(request).FromString(request.SerializeToString())
    copy.DiscardUnknownFields()
    assert copy == request


def test_a_part_with_two_contents_reaches_the_user_as_two() -> None:
    response = answer({"text": "Let me see.", "functionCall": {"name": "f"}})
    assert response.text == "Let me see."
    assert response.function_calls is not None
    assert response.function_calls[0].name == "f"


def test_vectors_stay_floats() -> None:
    document = {
        "predictions": [{"embeddings": {"values": [0, 1.0, 0.5], "statistics": {"token_count": 2}}}]
    }
    message = from_json(vertex.PredictResponse, document, "v1beta1")
    response = Codec("vertex", "v1beta1").operation("models.embed_content").decode([message])
    assert response.embeddings is not None
    assert list(map(type, response.embeddings[0].values or [])) == [float, float, float]
