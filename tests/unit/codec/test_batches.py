"""A batch of the Gemini API is read from the JSON of its operation; answers are joined by key."""

from __future__ import annotations

from typing import Any

import pytest

from genai_grpc import types
from genai_grpc._codec import Codec
from genai_grpc._flows.batches import answers_by_key
from genai_grpc._stubs.generativelanguage import batch_service_pb2
from genai_grpc._wire.json import from_json

CODEC = Codec("gemini", "v1beta")


def job(state: str = "BATCH_STATE_SUCCEEDED", **output: Any) -> types.BatchJob:
    answer = {
        "name": "batches/b",
        "metadata": {
            "model": "models/m",
            "displayName": "n",
            "state": state,
            "createTime": "2026-01-02T03:04:05Z",
            "output": output,
        },
    }
    message = from_json(batch_service_pb2.BatchOperation, answer, "v1beta")
    found: types.BatchJob = CODEC.resource("batches.get").decode(message)
    return found


def answer(key: str, text: str) -> dict[str, Any]:
    content = {"role": "model", "parts": [{"text": text}]}
    return {"response": {"candidates": [{"content": content}]}, "metadata": {"key": key}}


@pytest.mark.parametrize("state", ["PENDING", "RUNNING", "SUCCEEDED", "FAILED", "EXPIRED"])
def test_states_have_the_names_of_jobs(state: str) -> None:
    found = job(f"BATCH_STATE_{state}")
    assert found.state is types.JobState[f"JOB_STATE_{state}"]
    assert found.done == (state in ("SUCCEEDED", "FAILED", "EXPIRED"))
    assert (found.name, found.model, found.display_name) == ("batches/b", "models/m", "n")


def test_answers_may_be_in_a_file() -> None:
    assert job(responsesFile="files/f").dest == types.BatchJobDestination(file_name="files/f")


def test_answers_are_joined_by_key_and_not_by_position() -> None:
    error = {"code": 3, "message": "no", "details": [{"@type": "x/unknown", "a": 1}]}
    answers = [
        answer("b", "two"),
        {"error": error, "metadata": {"key": "c"}},
        answer("a", "one"),
    ]
    found = answers_by_key(job(inlinedResponses={"inlinedResponses": answers}), "key")
    assert sorted(found) == ["a", "b", "c"]
    first, failed = found["a"], found["c"]
    assert isinstance(first, types.InlinedResponse)
    assert first.response is not None
    assert first.response.text == "one"
    assert failed.response is None
    assert failed.error == types.JobError(
        code=3, message="no", details=['{"@type": "x/unknown", "a": 1}']
    )


VECTORS: list[Any] = [
    {"response": {"embedding": {"values": [1, 2.5]}, "tokenCount": "3"}, "metadata": {"key": "a"}},
    {"error": {"code": 3}, "metadata": {"key": "b"}},
]


@pytest.mark.parametrize("name", ["inlinedEmbedContentResponses", "inlinedResponses"])
def test_vectors_are_vectors_under_either_name(name: str) -> None:
    output: dict[str, Any] = {name: {"inlinedResponses": VECTORS}}
    dest = job(**output).dest
    assert dest is not None
    assert dest.inlined_responses is None
    assert dest.inlined_embed_content_responses is not None
    first, second = dest.inlined_embed_content_responses
    assert first == types.InlinedEmbedContentResponse(
        response=types.SingleEmbedContentResponse(
            embedding=types.ContentEmbedding(values=[1.0, 2.5]), token_count=3
        ),
        metadata={"key": "a"},
    )
    assert second.error == types.JobError(code=3)


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ([], "holds no answers"),
        ([{"error": {"code": 3}}], "answer 0 of batches/b has no 'key'"),
        ([answer("a", "x"), answer("a", "y")], "answer 1 .* has the 'key' 'a' of another one"),
    ],
)
def test_answers_without_a_key_of_their_own_are_not_guessed(answers: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        answers_by_key(job(inlinedResponses={"inlinedResponses": answers}), "key")


def test_a_list_has_the_jobs_of_its_page() -> None:
    page = {"operations": [{"name": "batches/a"}, {"name": "batches/b"}], "nextPageToken": "t"}
    message = from_json(batch_service_pb2.ListBatchesResponse, page, "v1beta")
    found = CODEC.resource("batches.list").decode(message)
    assert [each.name for each in found.batch_jobs] == ["batches/a", "batches/b"]
    assert found.next_page_token == "t"
