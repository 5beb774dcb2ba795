"""Jobs of Vertex AI and tuned models of the Gemini API: they advance, end, and leave something behind."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import grpc
import pytest

from genai_grpc.emulator import Emulator
from tests.unit.emulator.fronts import Front

PROJECT = "projects/p/locations/us-central1"
SOURCE, TARGET = "gs://bucket/in.jsonl", "gs://bucket/out"
TUNE = {
    "baseModel": "models/gemini-2.0-flash-001",
    "displayName": "Fox",
    "tuningTask": {
        "trainingData": {"examples": {"examples": [{"textInput": "1", "output": "2"}] * 8}},
        "hyperparameters": {"epochCount": 5, "batchSize": 4},
    },
}


def start(vertex: Front, source: Any, target: Any) -> str:
    job = {
        "displayName": "b",
        "model": "publishers/google/models/gemini-2.5-flash",
        "inputConfig": source,
        "outputConfig": target,
    }
    made = vertex.ask("JobService.CreateBatchPredictionJob", parent=PROJECT, batchPredictionJob=job)
    assert made["state"] == "JOB_STATE_PENDING"
    return str(made["name"])


def from_objects(vertex: Front) -> str:
    source = {"instancesFormat": "jsonl", "gcsSource": {"uris": [SOURCE]}}
    target = {"predictionsFormat": "jsonl", "gcsDestination": {"outputUriPrefix": TARGET}}
    return start(vertex, source, target)


def job(vertex: Front, name: str) -> Any:
    return vertex.ask("JobService.GetBatchPredictionJob", name=name)


def row(prompt: str) -> dict[str, Any]:
    return {"request": {"contents": [{"role": "user", "parts": [{"text": prompt}]}]}}


def test_a_job_writes_an_answer_beside_each_request(vertex: Front) -> None:
    rows = [{**row("Reply with exactly: one"), "id": 7}, {"nothing": 1}, row("")]
    vertex.emulator.put_object(SOURCE, "\n".join(map(json.dumps, rows)))
    name = from_objects(vertex)
    vertex.emulator.advance(5)
    done = job(vertex, name)
    assert done["state"] == "JOB_STATE_SUCCEEDED"
    directory = done["outputInfo"]["gcsOutputDirectory"]
    [written] = vertex.emulator.objects(directory)
    answers = [json.loads(line) for line in vertex.emulator.read_object(written).splitlines()]
    assert answers[0]["id"] == 7
    assert answers[0]["response"]["candidates"][0]["content"]["parts"][0]["text"] == "one"
    assert answers[1]["status"].startswith("INVALID_ARGUMENT")
    assert done["completionStats"]["failedCount"] == "1"


def test_tables_are_read_and_written(vertex: Front) -> None:
    request = json.dumps(row("Reply with exactly: two")["request"])
    vertex.emulator.put_object("bq://p.d.t", json.dumps({"request": request}))
    source = {"instancesFormat": "bigquery", "bigquerySource": {"inputUri": "bq://p.d.t"}}
    target = {
        "predictionsFormat": "bigquery",
        "bigqueryDestination": {"outputUri": "bq://p.d.out"},
    }
    name = start(vertex, source, target)
    vertex.emulator.advance(5)
    assert job(vertex, name)["outputInfo"]["bigqueryOutputTable"] == "out"
    answer = json.loads(vertex.emulator.read_object("bq://p.d.out"))
    assert "two" in answer["response"]


def test_a_job_without_its_source_fails(vertex: Front) -> None:
    name = from_objects(vertex)
    vertex.emulator.advance(5)
    failed = job(vertex, name)
    assert failed["state"] == "JOB_STATE_FAILED"
    assert SOURCE in failed["error"]["message"]


def test_jobs_are_cancelled_listed_and_deleted(vertex: Front) -> None:
    names = [from_objects(vertex) for _ in range(3)]
    listed = vertex.pages(
        "JobService.ListBatchPredictionJobs", "batchPredictionJobs", 2, parent=PROJECT
    )
    assert [each["name"] for page in listed for each in page] == names
    refused = vertex.refusal("JobService.DeleteBatchPredictionJob", name=names[0])
    assert refused.code == "FAILED_PRECONDITION"
    vertex.ask("JobService.CancelBatchPredictionJob", name=names[0])
    assert job(vertex, names[0])["state"] == "JOB_STATE_CANCELLED"
    assert vertex.ask("JobService.DeleteBatchPredictionJob", name=names[0])["done"] is True
    assert vertex.refusal("JobService.GetBatchPredictionJob", name=names[0]).code == "NOT_FOUND"


def tune(vertex: Front, **fields: Any) -> str:
    spec = {"trainingDatasetUri": SOURCE, "hyperParameters": {"epochCount": "2"}}
    given = {"baseModel": "gemini-2.0-flash-001", "supervisedTuningSpec": spec, **fields}
    made = vertex.ask("GenAiTuningService.CreateTuningJob", parent=PROJECT, tuningJob=given)
    return str(made["name"])


def tuned(vertex: Front, name: str) -> Any:
    return vertex.ask("GenAiTuningService.GetTuningJob", name=name)


def test_a_tuning_job_ends_with_a_model_that_answers(vertex: Front) -> None:
    example = {"contents": row("x")["request"]["contents"]}
    vertex.emulator.put_object(SOURCE, "\n".join([json.dumps(example)] * 20))
    name = tune(vertex, tunedModelDisplayName="fox")
    vertex.emulator.advance(5)
    done = tuned(vertex, name)
    assert done["state"] == "JOB_STATE_SUCCEEDED"
    stats = done["tuningDataStats"]["supervisedTuningDataStats"]
    assert stats["tuningDatasetExampleCount"] == "20"
    assert [each["epoch"] for each in done["tunedModel"]["checkpoints"]] == ["1", "2"]
    answer = vertex.ask(
        "PredictionService.GenerateContent",
        model=done["tunedModel"]["endpoint"],
        contents=row("Hello")["request"]["contents"],
    )
    assert answer["candidates"]
    model = done["tunedModel"]["model"]
    assert model.endswith("@1")
    assert vertex.ask("ModelService.GetModel", name=model)["displayName"] == "fox"


def test_bad_examples_fail_a_tuning_job(vertex: Front) -> None:
    vertex.emulator.put_object(SOURCE, '{"contents": []}')
    name = tune(vertex)
    vertex.emulator.advance(5)
    assert tuned(vertex, name)["state"] == "JOB_STATE_FAILED"


def test_a_tuning_job_is_cancelled_once(vertex: Front) -> None:
    name = tune(vertex)
    vertex.ask("GenAiTuningService.CancelTuningJob", name=name)
    assert tuned(vertex, name)["state"] == "JOB_STATE_CANCELLED"
    refused = vertex.refusal("GenAiTuningService.CancelTuningJob", name=name)
    assert refused.code == "FAILED_PRECONDITION"


@pytest.mark.parametrize("transport", ["rest"])  # which alone has most of them
@pytest.mark.parametrize(
    ("spec", "data", "kind"),
    [
        ("distillationSpec", "promptDatasetUri", "distillation"),
        ("distillationSpec", "trainingDatasetUri", "distillation"),
        ("distillationSamplingSpec", "promptDatasetUri", "distillation"),
        ("reinforcementTuningSpec", "trainingDatasetUri", "reinforcement"),
        ("preferenceOptimizationSpec", "trainingDatasetUri", "preference"),
    ],
)
def test_every_method_of_tuning_ends_with_a_model(
    vertex: Front, spec: str, data: str, kind: str
) -> None:
    given = {"baseModel": "gemini-2.5-flash", spec: {data: "gs://elsewhere/data.jsonl"}}
    made = vertex.ask("GenAiTuningService.CreateTuningJob", parent=PROJECT, tuningJob=given)
    vertex.emulator.advance(60)
    done = vertex.ask("GenAiTuningService.GetTuningJob", name=made["name"])
    assert done["state"] == "JOB_STATE_SUCCEEDED"
    name = done["tunedModel"]["model"].partition("@")[0]
    model = vertex.ask("ModelService.GetModel", name=name)
    assert model["labels"]["tune-type"] == kind


def test_distillation_needs_prompts(vertex: Front) -> None:
    given = {"baseModel": "gemini-2.5-flash", "distillationSpec": {"baseTeacherModel": "m"}}
    method = "GenAiTuningService.CreateTuningJob"
    refused = vertex.refusal(method, parent=PROJECT, tuningJob=given)
    assert refused.fields == ["tuning_job.distillation_spec.training_dataset_uri"]


def test_tuning_needs_a_model_and_a_dataset(vertex: Front) -> None:
    method = "GenAiTuningService.CreateTuningJob"
    refused = vertex.refusal(method, parent=PROJECT, tuningJob={"description": "x"})
    assert refused.fields == ["tuning_job.base_model", "tuning_job.tuning_spec"]


@pytest.fixture
def slow(caller: Any, transport: str) -> Iterator[Front]:
    with Emulator(job_s=100.0) as running, grpc.insecure_channel(running.address) as channel:
        yield Front(running, channel, "gemini", transport)


def test_tuning_shows_its_progress_and_ends_with_a_model(slow: Front) -> None:
    started = slow.ask("ModelService.CreateTunedModel", tunedModel=TUNE)
    name = started["metadata"]["tunedModel"]
    assert started["metadata"]["totalSteps"] == 10
    assert slow.ask("ModelService.GetTunedModel", name=name)["state"] == "CREATING"
    slow.emulator.advance(55)
    half = slow.ask("Operations.GetOperation", name=started["name"])
    assert half["metadata"]["completedPercent"] == 50
    assert len(half["metadata"]["snapshots"]) == 5
    slow.emulator.advance(55)
    done = slow.ask("Operations.GetOperation", name=started["name"])
    assert done["response"]["name"] == name
    assert slow.ask("ModelService.GetTunedModel", name=name)["state"] == "ACTIVE"


def test_a_tuning_is_cancelled_once(slow: Front) -> None:
    started = slow.ask("ModelService.CreateTunedModel", tunedModel=TUNE)
    name = started["metadata"]["tunedModel"]
    # Only REST has an address for it.
    front = Front(slow.emulator, None, "gemini", "rest")
    front.ask("ModelService.CancelTunedModel", name=name)
    assert slow.ask("ModelService.GetTunedModel", name=name)["state"] == "FAILED"
    done = slow.ask("Operations.GetOperation", name=started["name"])
    assert done["error"]["code"] == 1
    refused = front.refusal("ModelService.CancelTunedModel", name=name)
    assert refused.code == "FAILED_PRECONDITION"


def test_tuning_without_examples_is_refused(gemini: Front) -> None:
    given = {"baseModel": "models/gemini-2.0-flash-001"}
    refused = gemini.refusal("ModelService.CreateTunedModel", tunedModel=given)
    assert refused.fields == ["tuned_model.tuning_task.training_data"]


NO_PLACES = [
    {"gcsDestination": {"outputUriPrefix": "bucket/out"}},
    {"gcsDestination": {"outputUriPrefix": "bq://p.d.t"}},
    {"gcsDestination": {}},
    {"bigqueryDestination": {"outputUri": "p.d.t"}},
    {"bigqueryDestination": {}},
    {"vertexMultimodalDatasetDestination": {"bigqueryDestination": {"outputUri": "p.d.t"}}},
]


@pytest.mark.parametrize("target", NO_PLACES)
def test_a_job_with_no_place_for_its_answers_is_refused(vertex: Front, target: Any) -> None:
    job = {
        "displayName": "b",
        "model": "publishers/google/models/gemini-2.5-flash",
        "inputConfig": {"gcsSource": {"uris": [SOURCE]}},
        "outputConfig": target,
    }
    refused = vertex.refusal(
        "JobService.CreateBatchPredictionJob", parent=PROJECT, batchPredictionJob=job
    )
    assert refused.code == "INVALID_ARGUMENT"
    [field] = refused.fields
    assert field.startswith("batch_prediction_job.output_config.")


def test_answers_may_become_a_dataset(vertex: Front) -> None:
    vertex.emulator.put_object(SOURCE, json.dumps(row("x")))
    source = {"instancesFormat": "jsonl", "gcsSource": {"uris": [SOURCE]}}
    name = start(vertex, source, {"vertexMultimodalDatasetDestination": {"displayName": "d"}})
    vertex.emulator.advance(5)
    done = job(vertex, name)
    assert done["state"] == "JOB_STATE_SUCCEEDED"
    assert done["outputInfo"]["vertexMultimodalDatasetName"].startswith(f"{PROJECT}/datasets/")
    assert len(vertex.emulator.objects("bq://p.batches.")) == 1


def test_a_job_of_a_dataset_that_nobody_made_fails(vertex: Front) -> None:
    source = {"vertexMultimodalDatasetSource": {"datasetName": f"{PROJECT}/datasets/1"}}
    name = start(vertex, source, {"bigqueryDestination": {"outputUri": "bq://p.d.out"}})
    vertex.emulator.advance(5)
    assert job(vertex, name)["state"] == "JOB_STATE_FAILED"


def test_films_go_to_no_place_but_a_bucket() -> None:
    with Emulator() as running:
        refused = Front(running, None, "vertex", "rest").refusal(
            "PredictionService.PredictLongRunning",
            endpoint=f"{PROJECT}/publishers/google/models/veo-2.0-generate-001",
            instances=[{"prompt": "x"}],
            parameters={"storageUri": "bucket/films"},
        )
    assert refused.fields == ["parameters.storageUri"]


def test_what_cannot_go_on_fails_no_call(caplog: pytest.LogCaptureFixture) -> None:
    with Emulator() as running:
        front = Front(running, None, "vertex", "rest")
        running.put_object(SOURCE, json.dumps(row("x")))
        name = from_objects(front)
        # A kind of job that nothing can be done with: the store is asked, as after another release.
        record = running._world.store.get("vertex.batchPredictionJobs", name)
        assert record is not None
        record.message.output_config.gcs_destination.output_uri_prefix = "nowhere"
        running._world.store.put(record)
        for _ in range(2):
            running.advance(5)
            assert job(front, name)["state"] == "JOB_STATE_RUNNING"
    assert [each.name for each in caplog.records if "could not go on" in each.getMessage()] == [
        "genai_grpc.emulator.world"
    ]


def test_resources_outlive_the_emulator_in_a_file(tmp_path: Path) -> None:
    data = tmp_path / "data.sqlite"
    with Emulator(data=data) as first:
        first.put_object("gs://b/x", b"kept")
        first.add_tuned_model("fox")
        front = Front(first, None, "gemini", "rest")
        store = front.ask("FileSearchStoreService.CreateFileSearchStore", displayName="kept")
    with Emulator(data=data) as second:
        front = Front(second, None, "gemini", "rest")
        assert second.read_object("gs://b/x") == b"kept"
        assert front.ask("ModelService.GetTunedModel", name="tunedModels/fox")
        found = front.ask("FileSearchStoreService.GetFileSearchStore", name=store["name"])
        assert found["displayName"] == "kept"


def test_auth_tokens_have_their_times() -> None:
    with Emulator() as running:
        front = Front(running, None, "gemini", "rest")
        method = "AuthTokenService.CreateAuthToken"
        token = front.ask(method, "v1alpha", uses=2)
        assert token["name"].startswith("auth_tokens/")
        assert token["uses"] == 2
        refused = front.refusal(method, "v1alpha", expireTime="2020-01-01T00:00:00Z")
        assert refused.fields == ["expire_time"]
