"""What a service keeps (caches, files, jobs, stores, films): the same over all transports."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from genai_grpc import errors, types
from genai_grpc.emulator import Emulator
from tests.plugins.clients import BACKENDS
from tests.ways.same import MIXED, same

MODEL = "gemini-2.5-flash"
VEO = "veo-2.0-generate-001"
BOOK = "A book about foxes. " * 3000

on_both = pytest.mark.parametrize("backend", BACKENDS)


@on_both
def test_caches(server: Emulator, backend: str) -> None:
    def body(client: Any) -> Any:
        made = client.caches.create(
            model=MODEL,
            config={
                "contents": [BOOK],
                "system_instruction": "Be brief.",
                "display_name": "Book",
                "ttl": "3600s",
            },
        )
        shown = client.caches.get(name=made.name)
        used = client.models.generate_content(
            model=MODEL, contents="Summarize it", config={"cached_content": made.name}
        )
        longer = client.caches.update(name=made.name, config={"ttl": "7200s"})
        assert longer.expire_time > made.expire_time
        listed = list(client.caches.list(config={"page_size": 1}))
        gone = client.caches.delete(name=made.name)
        with pytest.raises(errors.ClientError) as caught:
            client.caches.get(name=made.name)
        for each in (made, shown, longer, *listed):
            # Counts of kinds are among the fields that the Gemini API answers over REST alone.
            each.usage_metadata.text_count = None
        return made, shown, used, longer, listed, gone, caught.value

    made, shown, used, _, listed, _, error = same(server, backend, body)
    assert made == shown
    assert used["usage_metadata"]["cached_content_token_count"] > 0
    assert len(listed) == 1
    assert error["code"] in (403, 404)


def test_tunings_from_examples(server: Emulator) -> None:
    examples = [types.TuningExample(text_input=f"in {n}", output=f"out {n}") for n in range(5)]

    def body(client: Any) -> Any:
        job = client.tunings.tune(
            base_model="models/gemini-2.0-flash-001",
            training_dataset=types.TuningDataset(examples=examples),
            config={"epoch_count": 2, "tuned_model_display_name": "fox"},
        )
        server.advance(60)
        ended = client.tunings.get(name=job.name)
        answer = client.models.generate_content(model=ended.tuned_model.model, contents="Hello")
        return job, ended, answer.text, list(client.tunings.list())

    _, ended, text, jobs = same(server, "gemini", body)
    assert ended["state"] == types.JobState.JOB_STATE_SUCCEEDED
    assert text
    assert len(jobs) == 1


def test_tunings_from_a_bucket(server: Emulator) -> None:
    def body(client: Any) -> Any:
        line = {"contents": [{"role": "user", "parts": [{"text": "Hello"}]}]}
        server.put_object("gs://b/train.jsonl", "\n".join([json.dumps(line)] * 10))
        job = client.tunings.tune(
            base_model=MODEL,
            training_dataset=types.TuningDataset(gcs_uri="gs://b/train.jsonl"),
            config={"epoch_count": 2, "tuned_model_display_name": "fox", "labels": {"a": "b"}},
        )
        second = client.tunings.tune(
            base_model=MODEL, training_dataset=types.TuningDataset(gcs_uri="gs://b/train.jsonl")
        )
        client.tunings.cancel(name=second.name)
        server.advance(60)
        ended = client.tunings.get(name=job.name)
        model = client.models.get(model=ended.tuned_model.model)
        cancelled = client.tunings.get(name=second.name)
        listed = list(client.tunings.list(config={"page_size": 1}))
        return job, ended, model, cancelled, listed

    _, ended, model, cancelled, listed = same(server, "vertex", body)
    assert ended["state"] == types.JobState.JOB_STATE_SUCCEEDED
    assert model["display_name"] == "fox"
    assert cancelled["state"] == types.JobState.JOB_STATE_CANCELLED
    assert len(listed) == 2


def test_batches_from_a_bucket(server: Emulator) -> None:
    def body(client: Any) -> Any:
        request = {"contents": [{"role": "user", "parts": [{"text": "Hello"}]}]}
        server.put_object("gs://b/in.jsonl", json.dumps({"request": request}))
        job = client.batches.create(
            model=MODEL, src="gs://b/in.jsonl", config={"dest": "gs://b/out", "display_name": "n"}
        )
        lost = client.batches.create(
            model=MODEL, src="gs://b/nothing.jsonl", config={"display_name": "lost"}
        )
        server.advance(60)
        ended = client.batches.get(name=job.name)
        failed = client.batches.get(name=lost.name)
        listed = list(client.batches.list(config={"page_size": 1}))
        return job, ended, failed, listed, client.batches.delete(name=job.name)

    _, ended, failed, listed, deleted = same(server, "vertex", body)
    assert ended["state"] == types.JobState.JOB_STATE_SUCCEEDED
    assert failed["error"]["code"] == 5
    assert len(listed) == 2
    assert deleted["done"]


def test_batches_of_requests(server: Emulator) -> None:
    requests: list[Any] = [
        {"contents": f"Reply with exactly: {n}", "metadata": {"key": str(n)}} for n in range(3)
    ]

    def body(client: Any) -> Any:
        job = client.batches.create(model=MODEL, src=requests, config={"display_name": "n"})
        vectors = client.batches.create_embeddings(
            model="gemini-embedding-001",
            src={"inlined_requests": {"contents": ["a", "b"]}},
        )
        server.advance(60)
        ended = client.batches.get(name=job.name)
        embedded = client.batches.get(name=vectors.name)
        listed = list(client.batches.list(config={"page_size": 1}))
        client.batches.delete(name=job.name)
        with pytest.raises(errors.ClientError) as caught:
            client.batches.get(name=job.name)
        return job, ended, embedded, listed, caught.value

    _, ended, _, listed, error = same(server, "gemini", body, MIXED)
    answers = ended["dest"]["inlined_responses"]
    assert [
        each["response"]["candidates"][0]["content"]["parts"][0]["text"] for each in answers
    ] == ["0", "1", "2"]
    assert len(listed) == 2
    assert error["code"] == 404


def test_files(server: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "fox.txt"
    path.write_text("The den of the fox is in the sand.")

    def body(client: Any) -> Any:
        one = client.files.upload(file=path)
        two = client.files.upload(
            file=io.BytesIO(b"\x00\x01"),
            config={"mime_type": "application/pdf", "display_name": "Two", "name": "files/two"},
        )
        shown = client.files.get(name=one.name)
        used = client.models.generate_content(model=MODEL, contents=["What is it?", one])
        listed = list(client.files.list(config={"page_size": 1}))
        gone = client.files.delete(name=two.name)
        refused = []
        calls: tuple[Callable[[], Any], ...] = (
            lambda: client.files.get(name=two.name),
            lambda: client.files.download(file=one),
            lambda: client.files.delete(name="files/never-was"),
        )
        for call in calls:
            with pytest.raises((errors.ClientError, ValueError)) as caught:
                call()
            refused.append(caught.value)
        return one, two, shown, used.text, listed, gone, refused

    one, two, shown, text, listed, _, _ = same(server, "gemini", body, MIXED)
    assert one == shown
    assert two["name"] == "files/two"
    assert text
    assert len(listed) == 2


def test_file_search(server: Emulator) -> None:
    def body(client: Any) -> Any:
        stores = client.file_search_stores
        store = stores.create(config={"display_name": "Animals"})
        uploaded = stores.upload_to_file_search_store(
            file_search_store_name=store.name,
            file=io.BytesIO(b"The den of the fox is in the sand."),
            config={"mime_type": "text/plain", "display_name": "Foxes"},
        )
        file = client.files.upload(
            file=io.BytesIO(b"Whales live in the sea."), config={"mime_type": "text/plain"}
        )
        imported = stores.import_file(file_search_store_name=store.name, file_name=file.name)
        server.advance(60)
        done = [client.operations.get(each) for each in (uploaded, imported)]
        documents = list(stores.documents.list(parent=store.name))
        document = stores.documents.get(name=documents[0].name)
        tool = types.Tool(file_search=types.FileSearch(file_search_store_names=[store.name]))
        answer = client.models.generate_content(
            model=MODEL, contents="Where is the den of the fox?", config={"tools": [tool]}
        )
        with pytest.raises(errors.ClientError) as full:
            stores.delete(name=store.name)
        stores.documents.delete(name=document.name, config={"force": True})
        left = stores.get(name=store.name), list(stores.list())
        stores.delete(name=store.name, config={"force": True})
        with pytest.raises(errors.ClientError) as gone:
            stores.get(name=store.name)
        return store, done, documents, document, answer, full.value, left, gone.value

    _, done, documents, _, answer, full, _, gone = same(server, "gemini", body, MIXED)
    assert [each["done"] for each in done] == [True, True]
    assert len(documents) == 2
    assert answer["candidates"][0]["grounding_metadata"]["grounding_chunks"]
    assert full["status"] == "FAILED_PRECONDITION"
    assert gone["code"] in (403, 404)


@on_both
def test_films(server: Emulator, backend: str) -> None:
    def body(client: Any) -> Any:
        operation = client.models.generate_videos(
            model=VEO, prompt="A fox", config={"duration_seconds": 5, "number_of_videos": 1}
        )
        server.advance(60)
        done = client.operations.get(operation)
        film = done.response.generated_videos[0].video
        data = client.files.download(file=film) if backend == "gemini" else film.video_bytes
        # The type is one of the fields that the Gemini API answers over REST alone.
        film.mime_type = None
        return operation, done.done, done.response, data

    operation, is_done, _, data = same(server, backend, body, MIXED)
    assert not operation.get("done")
    assert is_done
    assert data[4:8] == b"ftyp"
