"""What a response says through its properties, and that it survives dumping, pickling and copying."""

from __future__ import annotations

import copy
import json
import logging
import pickle
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from genai_grpc import types
from genai_grpc.types import _candidates

Json = dict[str, Any]

TEXT_A: Json = {"text": "a"}
TEXT_B: Json = {"text": "b"}
THOUGHT: Json = {"text": "hm", "thought": True, "thought_signature": b"s"}
CALL_F: Json = {"function_call": {"name": "f", "args": {"x": 1}}}
CALL_G: Json = {"functionCall": {"name": "g"}}
CODE_1: Json = {"executable_code": {"code": "1+1", "language": "PYTHON"}}
CODE_2: Json = {"executable_code": {"code": "2+2", "language": "PYTHON"}}
RESULT: Json = {"code_execution_result": {"outcome": "OUTCOME_OK", "output": "2"}}
PICTURE: Json = {"inline_data": {"data": b"\xff\xd8", "mime_type": "image/jpeg"}}


@pytest.fixture(autouse=True)
def _warnings_start_afresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_candidates, "_already_warned", set())


@pytest.fixture
def warned(caplog: pytest.LogCaptureFixture) -> Iterator[list[str]]:
    """The messages that the types have logged so far, filled as they come."""
    messages: list[str] = []

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            messages.append(record.getMessage())

    handler = Collector(logging.WARNING)
    logger = logging.getLogger("genai_grpc.types")
    logger.addHandler(handler)
    yield messages
    logger.removeHandler(handler)


def answer(*candidates: list[Json] | None) -> types.GenerateContentResponse:
    """A response with one candidate per list of parts; None is a candidate without content."""
    return types.GenerateContentResponse.model_validate(
        {
            "candidates": [
                {} if parts is None else {"content": {"role": "model", "parts": parts}}
                for parts in candidates
            ]
        }
    )


@pytest.mark.parametrize(
    "response",
    [
        types.GenerateContentResponse(),
        types.GenerateContentResponse(candidates=[]),
        answer(None),
        types.GenerateContentResponse(candidates=[types.Candidate(content=types.Content())]),
    ],
    ids=["no candidates", "empty list", "no content", "no parts"],
)
def test_a_response_without_content_has_nothing_to_say(
    response: types.GenerateContentResponse, warned: list[str]
) -> None:
    assert response.text is None
    assert response.parts is None
    assert response.function_calls is None
    assert response.executable_code is None
    assert response.code_execution_result is None
    assert warned == []


def test_text_joins_the_text_parts_and_leaves_thoughts_out(warned: list[str]) -> None:
    assert answer([THOUGHT, TEXT_A, TEXT_B]).text == "ab"
    assert warned == []


@pytest.mark.parametrize(
    ("parts", "text"),
    [([], None), ([THOUGHT], None), ([{"text": ""}], ""), ([{}, TEXT_A], "a"), ([{}], None)],
)
def test_empty_text_differs_from_no_text(parts: list[Json], text: str | None) -> None:
    assert answer(parts).text == text


def test_text_tells_once_what_else_the_answer_holds(warned: list[str]) -> None:
    response = answer([TEXT_A, CALL_F, PICTURE, CALL_G])
    assert [response.text, response.text] == ["a", "a"]
    (message,) = warned
    assert "function_call, inline_data" in message
    assert "response.parts" in message


def test_describing_fields_of_a_part_are_no_other_kind(warned: list[str]) -> None:
    signed = {"text": "a", "thought_signature": b"s", "video_metadata": {"fps": 1}}
    assert answer([signed]).text == "a"
    assert warned == []


def test_parts_are_the_very_parts_of_the_first_candidate() -> None:
    response = answer([TEXT_A, CALL_F])
    assert response.candidates is not None
    content = response.candidates[0].content
    assert content is not None
    assert response.parts is content.parts
    assert answer([]).parts == []


def test_function_calls_are_listed_in_order_and_none_when_there_are_none() -> None:
    calls = answer([TEXT_A, CALL_F, CALL_G]).function_calls
    assert calls == [
        types.FunctionCall(name="f", args={"x": 1}),
        types.FunctionCall(name="g"),
    ]
    assert answer([TEXT_A]).function_calls is None


def test_code_and_its_result_are_the_first_of_their_kind() -> None:
    response = answer([TEXT_A, CODE_1, RESULT, CODE_2])
    assert response.executable_code == "1+1"
    assert response.code_execution_result == "2"


@pytest.mark.parametrize(
    "name", ["text", "parts", "function_calls", "executable_code", "code_execution_result"]
)
def test_each_property_tells_once_that_it_speaks_for_the_first_candidate_only(
    name: str, warned: list[str]
) -> None:
    single = answer([TEXT_A])
    several = answer([TEXT_A], [TEXT_B, CALL_F, CODE_1, RESULT])
    assert getattr(several, name) == getattr(single, name)
    assert getattr(several, name) == getattr(single, name)
    (message,) = warned
    assert "2 candidates" in message
    assert f".{name}" in message


def test_a_first_candidate_without_content_is_not_skipped() -> None:
    assert answer(None, [TEXT_B]).text is None


class Recipe(BaseModel):
    title: str


@pytest.mark.parametrize("value", [Recipe(title="x"), {"a": 1}, [Recipe(title="x")], 3, "x"])
def test_parsed_holds_whatever_the_schema_made(value: object) -> None:
    response = types.GenerateContentResponse(parsed=value)
    assert response.parsed is value


def test_a_parsed_model_is_dumped_with_the_response() -> None:
    response = types.GenerateContentResponse(parsed=[Recipe(title="x")])
    assert response.model_dump(exclude_none=True) == {"parsed": [{"title": "x"}]}


def full_response() -> types.GenerateContentResponse:
    return types.GenerateContentResponse.model_validate(
        {
            "candidates": [
                {
                    "content": {"role": "model", "parts": [TEXT_A, PICTURE, CALL_F]},
                    "finishReason": "STOP",
                    "avgLogprobs": -0.5,
                    "safetyRatings": [
                        {"category": "HARM_CATEGORY_HARASSMENT", "probability": "LOW"}
                    ],
                    "citationMetadata": {
                        "citations": [{"uri": "u", "publicationDate": {"year": 2020}}]
                    },
                    "groundingMetadata": {
                        "groundingChunks": [{"web": {"uri": "u", "title": "t"}}],
                        "groundingSupports": [
                            {"segment": {"endIndex": 3}, "groundingChunkIndices": [0]}
                        ],
                        "searchEntryPoint": {"sdkBlob": "__4="},
                    },
                    "logprobsResult": {"chosenCandidates": [{"token": "a", "logProbability": -1}]},
                    "urlContextMetadata": {
                        "urlMetadata": [
                            {
                                "retrievedUrl": "u",
                                "urlRetrievalStatus": "URL_RETRIEVAL_STATUS_SUCCESS",
                            }
                        ]
                    },
                }
            ],
            "createTime": "2025-01-02T03:04:05.678Z",
            "usageMetadata": {
                "totalTokenCount": 3,
                "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 3}],
                "trafficType": "ON_DEMAND",
            },
            "promptFeedback": {"blockReason": "SAFETY"},
            "responseId": "r1",
        }
    )


def test_nested_json_becomes_typed_fields() -> None:
    response = full_response()
    assert response.candidates is not None
    candidate = response.candidates[0]
    assert candidate.finish_reason is types.FinishReason.STOP
    assert candidate.grounding_metadata is not None
    assert candidate.grounding_metadata.search_entry_point == types.SearchEntryPoint(
        sdk_blob=b"\xff\xfe"
    )
    assert isinstance(response.usage_metadata, types.GenerateContentResponseUsageMetadata)
    assert response.usage_metadata.prompt_tokens_details == [
        types.ModalityTokenCount(modality=types.MediaModality.TEXT, token_count=3)
    ]
    assert response.prompt_feedback is not None
    assert response.prompt_feedback.block_reason is types.BlockedReason.SAFETY


@pytest.mark.parametrize("by_alias", [False, True])
def test_a_response_survives_json(by_alias: bool) -> None:
    response = full_response()
    text = response.model_dump_json(by_alias=by_alias)
    assert types.GenerateContentResponse.model_validate_json(text) == response


def test_a_response_survives_a_dump_pickling_and_copying() -> None:
    response = full_response()
    assert types.GenerateContentResponse.model_validate(response.model_dump()) == response
    assert pickle.loads(pickle.dumps(response)) == response
    assert copy.deepcopy(response) == response


def test_a_misspelt_field_is_refused_rather_than_lost() -> None:
    with pytest.raises(ValidationError, match="candidate\n"):
        types.GenerateContentResponse.model_validate({"candidate": []})


@pytest.mark.parametrize("name", ["citations", "citationSources", "citation_sources"])
def test_the_json_of_either_api_is_a_response(name: str) -> None:
    source = {"startIndex": 1880, "endIndex": 2009, "uri": "http://x.example"}
    text = json.dumps({"candidates": [{"citationMetadata": {name: [source]}}]})
    found = types.GenerateContentResponse.model_validate_json(text)
    assert found.candidates is not None
    metadata = found.candidates[0].citation_metadata
    assert metadata == types.CitationMetadata(
        citations=[types.Citation(start_index=1880, end_index=2009, uri="http://x.example")]
    )
