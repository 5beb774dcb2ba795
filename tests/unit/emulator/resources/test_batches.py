"""Batches of the Gemini API: they run by the emulator's clock, and answer as single calls do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from genai_grpc import Client, errors, types
from genai_grpc.emulator import Emulator
from tests.unit.emulator.caller import Caller
from tests.unit.emulator.fronts import Front

MODEL = "models/gemini-2.5-flash"


@pytest.fixture
def rest(emulator: Emulator, caller: Caller) -> Front:
    """Batches are known to REST alone."""
    return Front(emulator, caller.channel, "gemini", "rest")


def start(rest: Front, *prompts: str, **fields: object) -> str:
    requests = [
        {
            "request": {"contents": [{"role": "user", "parts": [{"text": prompt}]}], **fields},
            "metadata": {"key": f"k{at}"},
        }
        for at, prompt in enumerate(prompts)
    ]
    batch = {"displayName": "b", "inputConfig": {"requests": {"requests": requests}}}
    made = rest.ask("BatchService.BatchGenerateContent", model=MODEL, batch=batch)
    return str(made["name"])


def state(rest: Front, name: str) -> str:
    return str(rest.ask("BatchService.GetBatch", name=name)["metadata"]["state"])


@pytest.fixture
def slow() -> Iterator[Emulator]:
    """An emulator whose jobs take long."""
    with Emulator(job_s=100.0) as running:
        yield running


def test_a_batch_is_pending_then_runs_then_has_its_answers(slow: Emulator) -> None:
    rest = Front(slow, None, "gemini", "rest")
    name = start(rest, "Why is the sky blue?", "Reply with exactly: good night")
    assert state(rest, name) == "BATCH_STATE_PENDING"
    slow.advance(50)
    assert state(rest, name) == "BATCH_STATE_RUNNING"
    slow.advance(51)
    done = rest.ask("BatchService.GetBatch", name=name)
    assert done["done"] is True
    assert done["metadata"]["state"] == "BATCH_STATE_SUCCEEDED"
    answers = done["response"]["inlinedResponses"]["inlinedResponses"]
    assert [each["metadata"]["key"] for each in answers] == ["k0", "k1"]
    text = answers[1]["response"]["candidates"][0]["content"]["parts"][0]["text"]
    assert text == "good night"


def test_a_request_that_is_refused_does_not_spoil_the_others(
    emulator: Emulator, rest: Front
) -> None:
    name = start(rest, "x", generationConfig={"temperature": 9})
    emulator.advance(5)
    answers = rest.ask("BatchService.GetBatch", name=name)["response"]["inlinedResponses"]
    assert answers["inlinedResponses"][0]["error"]["code"] == 3


def test_a_cancelled_batch_stays_cancelled(emulator: Emulator, rest: Front) -> None:
    name = start(rest, "x")
    rest.ask("BatchService.CancelBatch", name=name)
    emulator.advance(5)
    assert state(rest, name) == "BATCH_STATE_CANCELLED"
    assert rest.refusal("BatchService.CancelBatch", name=name).code == "FAILED_PRECONDITION"


def test_a_deleted_batch_is_gone(rest: Front) -> None:
    name = start(rest, "x")
    rest.ask("BatchService.DeleteBatch", name=name)
    refused = rest.refusal("BatchService.GetBatch", name=name)
    assert refused.code == "NOT_FOUND"
    assert refused.message.startswith(f"Batch {name} ")


def test_a_batch_without_requests_is_refused(rest: Front) -> None:
    method = "BatchService.BatchGenerateContent"
    refused = rest.refusal(method, model=MODEL, batch={"displayName": "x"})
    assert refused.code == "INVALID_ARGUMENT"
    assert refused.fields == ["batch.input_config"]
    refused = rest.refusal(
        method, model=MODEL, batch={"inputConfig": {"fileName": "files/missing"}}
    )
    assert refused.code == "NOT_FOUND"


def test_batches_are_listed_in_pages(rest: Front) -> None:
    names = [start(rest, "x") for _ in range(5)]
    pages = rest.pages("BatchService.ListBatches", "operations", 2)
    assert [len(page) for page in pages] == [2, 2, 1]
    assert [each["name"] for page in pages for each in page] == names


def test_our_client_runs_batches_and_joins_their_answers(emulator: Emulator) -> None:
    with Client(api_key="any", http_options={"base_url": emulator.url}) as client:
        job = client.batches.create(
            model="gemini-2.5-flash",
            src=[{"contents": "Reply with exactly: one", "metadata": {"key": "a"}}],
        )
        job = client.batches.wait(name=job.name or "", timeout_s=30)
        assert job.state == types.JobState.JOB_STATE_SUCCEEDED
        answer = client.batches.answers(job)["a"]
        assert isinstance(answer, types.InlinedResponse)
        assert answer.response is not None
        assert answer.response.text == "one"
        with pytest.raises(errors.ClientError) as caught:
            client.batches.get(name="batches/none")
        assert caught.value.status == "NOT_FOUND"


def test_our_client_runs_batches_of_embeddings(emulator: Emulator) -> None:
    with Client(api_key="any", http_options={"base_url": emulator.url}) as client:
        source = {
            "inlined_requests": {
                "contents": ["a fox", "a dog"],
                "config": {"output_dimensionality": 8},
            }
        }
        job = client.batches.create_embeddings(
            model="gemini-embedding-001",
            src=types.EmbeddingsBatchJobSource.model_validate(source),
        )
        job = client.batches.wait(name=job.name or "", timeout_s=30)
        assert job.dest is not None
        answers = job.dest.inlined_embed_content_responses or []
        assert [
            len(each.response.embedding.values or ())
            for each in answers
            if each.response and each.response.embedding
        ] == [8, 8]
