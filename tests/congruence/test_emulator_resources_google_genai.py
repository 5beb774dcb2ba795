"""The real google-genai works with the emulator's resources: batches, file search, tunings, films, caches.

Each release runs in an environment and a process of its own; what it sees comes back as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from genai_grpc.emulator import Emulator
from tests.plugins.environments import cached_environment

pytestmark = [
    pytest.mark.congruence,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.xdist_group("packaging"),
]

PROGRAM = """
import io, json, sys, time
from google import genai
from google.genai import types
from google.oauth2.credentials import Credentials

url = sys.argv[1]
MODEL = "gemini-2.5-flash"
gemini = genai.Client(api_key="key", http_options={"base_url": url})
vertex = genai.Client(
    vertexai=True, project="p", location="us-central1", credentials=Credentials("token"),
    http_options={"base_url": url},
)


def ended(client, job):
    while job.state.name not in ("JOB_STATE_SUCCEEDED", "JOB_STATE_FAILED"):
        time.sleep(0.05)
        job = client.batches.get(name=job.name)
    return job


def done(client, operation):
    while not operation.done:
        time.sleep(0.05)
        operation = client.operations.get(operation)
    return operation


def upload(text, kind="text/plain"):
    return gemini.files.upload(file=io.BytesIO(text.encode()), config={"mime_type": kind})


def batches():
    source = [types.InlinedRequest(contents="Reply with exactly: one")]
    inline = ended(gemini, gemini.batches.create(model=MODEL, src=source))
    line = {"key": "k", "request": {"contents": [{"parts": [{"text": "Reply with exactly: two"}]}]}}
    file = upload(json.dumps(line), "application/jsonl")
    filed = ended(gemini, gemini.batches.create(model=MODEL, src=file.name))
    answers = gemini.files.download(file=filed.dest.file_name)
    gemini.batches.delete(name=filed.name)
    return {
        "inline": inline.dest.inlined_responses[0].response.text,
        "key": json.loads(answers)["key"],
        "file": json.loads(answers)["response"]["candidates"][0]["content"]["parts"][0]["text"],
        "left": [each.name for each in gemini.batches.list()] == [inline.name],
    }


def search():
    store = gemini.file_search_stores.create(config={"display_name": "Animals"})
    done(gemini, gemini.file_search_stores.upload_to_file_search_store(
        file_search_store_name=store.name,
        file=io.BytesIO(b"The den of the fox is in the sand."),
        config={"mime_type": "text/plain", "display_name": "Foxes"},
    ))
    done(gemini, gemini.file_search_stores.import_file(
        file_search_store_name=store.name, file_name=upload("Whales live in the sea.").name
    ))
    documents = len(list(gemini.file_search_stores.documents.list(parent=store.name)))
    tool = types.Tool(file_search=types.FileSearch(file_search_store_names=[store.name]))
    answer = gemini.models.generate_content(
        model=MODEL, contents="Where is the den of the fox?", config={"tools": [tool]}
    )
    gemini.file_search_stores.delete(name=store.name, config={"force": True})
    chunks = answer.candidates[0].grounding_metadata.grounding_chunks
    return {"documents": documents, "titles": [each.retrieved_context.title for each in chunks]}


def films():
    operation = gemini.models.generate_videos(model="veo-3.0-generate-001", prompt="A fox")
    film = done(gemini, operation).response.generated_videos[0].video
    operation = vertex.models.generate_videos(model="veo-3.0-generate-001", prompt="A fox")
    other = done(vertex, operation).response.generated_videos[0].video
    return [gemini.files.download(file=film)[4:8].decode(), other.video_bytes[4:8].decode()]


def tunings():
    job = vertex.tunings.tune(
        base_model=MODEL,
        training_dataset=types.TuningDataset(gcs_uri="gs://bucket/examples.jsonl"),
        config={"tuned_model_display_name": "fox"},
    )
    while not job.has_ended:
        time.sleep(0.05)
        job = vertex.tunings.get(name=job.name)
    answer = vertex.models.generate_content(model=job.tuned_model.endpoint, contents="Hello")
    shown = vertex.models.get(model=job.tuned_model.model).display_name
    return {"state": job.state.name, "answers": bool(answer.text), "shown": shown}


def jobs():
    job = vertex.batches.create(model=MODEL, src="gs://b/in.jsonl", config={"dest": "gs://b/out"})
    job = ended(vertex, job)
    failed = ended(vertex, vertex.batches.create(model=MODEL, src="gs://b/no.jsonl"))
    deleted = vertex.batches.delete(name=failed.name)
    return [job.state.name, failed.state.name, failed.error.code, deleted.done]


print(json.dumps({
    "batches": batches(), "search": search(), "films": films(), "tunings": tunings(), "jobs": jobs()
}))
"""


@pytest.mark.parametrize("release", ["1.51.0", "2.34.0"])
def test_google_genai_works_with_resources(release: str) -> None:
    if release > "2" and sys.version_info < (3, 11):
        pytest.skip(f"google-genai {release} needs Python 3.11")
    environment = cached_environment(f"google-genai=={release}")
    with Emulator(job_s=0.2) as emulator:
        request = {"contents": [{"role": "user", "parts": [{"text": "Hello"}]}]}
        emulator.put_object("gs://b/in.jsonl", json.dumps({"request": request}))
        command = [str(environment.python), "-W", "ignore", "-c", PROGRAM, emulator.url]
        run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
        assert run.returncode == 0, run.stderr
        assert len(emulator.objects("gs://b/out")) == 1
    assert json.loads(run.stdout) == {
        "batches": {"inline": "one", "key": "k", "file": "two", "left": True},
        "search": {"documents": 2, "titles": ["Foxes"]},
        "films": ["ftyp", "ftyp"],
        "tunings": {"state": "JOB_STATE_SUCCEEDED", "answers": True, "shown": "fox"},
        "jobs": ["JOB_STATE_SUCCEEDED", "JOB_STATE_FAILED", 5, True],
    }
