"""What is gone, is not ready or may not be used is refused with the service's codes, over all transports."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any

import pytest

from genai_grpc import errors, types
from genai_grpc.emulator import Emulator
from tests.plugins.clients import BACKENDS
from tests.ways.same import MIXED, same

MODEL = "gemini-2.5-flash"
on_both = pytest.mark.parametrize("backend", BACKENDS)


def refused(*calls: Callable[[], Any]) -> list[errors.APIError]:
    """How each of some calls fails."""
    found = []
    for call in calls:
        with pytest.raises(errors.APIError) as caught:
            call()
        found.append(caught.value)
    return found


def codes(found: Any) -> list[tuple[int, str]]:
    return [(each["code"], each["status"]) for each in found]


@on_both
def test_a_cache_that_has_expired_is_gone(server: Emulator, backend: str) -> None:
    def body(client: Any) -> Any:
        config = {"contents": ["fox " * 9000], "ttl": "60s"}
        cache = client.caches.create(model=MODEL, config=config)
        server.advance(61)
        return refused(
            lambda: client.caches.get(name=cache.name),
            lambda: client.caches.update(name=cache.name, config={"ttl": "60s"}),
            lambda: client.models.generate_content(
                model=MODEL, contents="x", config={"cached_content": cache.name}
            ),
        )

    for code, status in codes(same(server, backend, body)):
        assert (code, status) in ((404, "NOT_FOUND"), (403, "PERMISSION_DENIED"))


@on_both
def test_a_cache_belongs_to_its_model(server: Emulator, backend: str) -> None:
    def body(client: Any) -> Any:
        cache = client.caches.create(model=MODEL, config={"contents": ["fox " * 9000]})
        return refused(
            lambda: client.models.generate_content(
                model="gemini-2.0-flash", contents="x", config={"cached_content": cache.name}
            )
        )

    assert codes(same(server, backend, body)) == [(400, "INVALID_ARGUMENT")]


def test_files_that_are_gone_are_nobodys(server: Emulator) -> None:
    def body(client: Any) -> Any:
        file = client.files.upload(file=io.BytesIO(b"fox"), config={"mime_type": "text/plain"})
        server.advance(49 * 3600)
        return refused(
            lambda: client.files.get(name=file.name),
            lambda: client.files.delete(name=file.name),
            lambda: client.models.generate_content(model=MODEL, contents=[file]),
        )

    # The service does not tell whether a file is missing or somebody else's.
    assert codes(same(server, "gemini", body, MIXED)) == [(403, "PERMISSION_DENIED")] * 3


def test_a_file_is_not_used_before_it_is_active(server: Emulator) -> None:
    def body(client: Any) -> Any:
        film = client.files.upload(file=io.BytesIO(b"film"), config={"mime_type": "video/mp4"})
        early = refused(lambda: client.models.generate_content(model=MODEL, contents=[film]))
        server.advance(60)
        return early, client.models.generate_content(model=MODEL, contents=[film]).text

    early, later = same(server, "gemini", body, MIXED)
    assert codes(early) == [(400, "FAILED_PRECONDITION")]
    assert later


def test_a_name_is_taken_once(server: Emulator) -> None:
    config = {"mime_type": "text/plain", "name": "files/fox"}

    def body(client: Any) -> Any:
        client.files.upload(file=io.BytesIO(b"fox"), config=config)
        return refused(lambda: client.files.upload(file=io.BytesIO(b"fox"), config=config))

    assert codes(same(server, "gemini", body, MIXED)) == [(409, "ALREADY_EXISTS")]


def test_a_tuning_job_that_has_ended_is_not_cancelled(server: Emulator) -> None:
    examples = [types.TuningExample(text_input="a", output="b")]

    def body(client: Any) -> Any:
        job = client.tunings.tune(
            base_model="models/gemini-2.0-flash-001",
            training_dataset=types.TuningDataset(examples=examples),
        )
        server.advance(60)
        done = client.tunings.get(name=job.name)
        late = refused(lambda: client.tunings.cancel(name=job.name))
        return done.state, late

    state, late = same(server, "gemini", body, MIXED)
    assert state == types.JobState.JOB_STATE_SUCCEEDED
    assert codes(late) == [(400, "FAILED_PRECONDITION")]


def test_jobs_that_are_deleted_are_gone(server: Emulator) -> None:
    def body(client: Any) -> Any:
        request = {"contents": [{"role": "user", "parts": [{"text": "Hello"}]}]}
        server.put_object("gs://b/in.jsonl", json.dumps({"request": request}))
        job = client.batches.create(
            model=MODEL, src="gs://b/in.jsonl", config={"display_name": "n"}
        )
        server.advance(60)
        client.batches.delete(name=job.name)
        return refused(
            lambda: client.batches.get(name=job.name),
            lambda: client.batches.cancel(name=job.name),
            lambda: client.batches.delete(name=job.name),
        )

    assert codes(same(server, "vertex", body)) == [(404, "NOT_FOUND")] * 3
