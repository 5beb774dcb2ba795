"""Batch prediction jobs of Vertex AI: from objects or tables to objects or tables, through the usual handlers.

Sources and destinations are the emulator's own objects, under gs:// and bq:// addresses; a table is
JSON Lines, one row each.

https://cloud.google.com/vertex-ai/generative-ai/docs/multimodal/batch-prediction-gemini
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timezone
from typing import Any

from google.protobuf.empty_pb2 import Empty

from genai_grpc._stubs.aiplatform.batch_prediction_job_pb2 import BatchPredictionJob
from genai_grpc._stubs.aiplatform.job_state_pb2 import JobState
from genai_grpc._stubs.aiplatform.operation_pb2 import DeleteOperationMetadata
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources import blobs
from genai_grpc.emulator.handlers.resources.matching import keeper, show
from genai_grpc.emulator.handlers.resources.operations import done_at_once
from genai_grpc.emulator.handlers.resources.records import (
    check_parent,
    find,
    list_page,
    make,
    new_number,
    unready,
    wrong,
)
from genai_grpc.emulator.handlers.resources.running import (
    GENERATE,
    PREDICT,
    Runner,
    lines_of,
    to_json,
    to_lines,
)
from genai_grpc.emulator.handlers.resources.times import stamp
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.status import StatusError
from genai_grpc.emulator.world import World

KIND = "vertex.batchPredictionJobs"
PATTERN = "projects/*/locations/*/batchPredictionJobs/*"
PENDING_SHARE = 0.25
ENDED = ("SUCCEEDED", "FAILED", "CANCELLED", "EXPIRED", "PARTIALLY_SUCCEEDED")
_ENDED = {JobState.Value(f"JOB_STATE_{name}") for name in ENDED}


def create(world: World, call: Call, request: Any) -> Any:
    """Start a job."""
    check_parent(call, request.parent)
    given = request.batch_prediction_job
    _check(world, call, given)
    now = world.now()
    job = type(given)()
    job.CopyFrom(given)
    job.name = f"{request.parent}/batchPredictionJobs/{new_number()}"
    job.state = JobState.Value("JOB_STATE_PENDING")
    for each in (job.create_time, job.update_time):
        stamp(each, now)
    facts = {"began": now, "version": call.version}
    due = now + world.job_s * PENDING_SHARE
    make(world, call, Record(KIND, job.name, job, request.parent, facts, due=due))
    return job


def get(world: World, call: Call, request: Any) -> Any:
    """One job."""
    return find(world, call, KIND, request.name, PATTERN).message


def list_all(world: World, call: Call, request: Any) -> Any:
    """A page of jobs."""
    check_parent(call, request.parent)
    response = call.new_response()
    keep = keeper(call, request, BatchPredictionJob)
    page, response.next_page_token = list_page(
        world, call, request, KIND, request.parent, keep=keep
    )
    response.batch_prediction_jobs.extend(show(call, request, each.message) for each in page)
    return response


def cancel(world: World, call: Call, request: Any) -> Any:
    """Stop a job; one that has ended stays as it is."""
    with world.store.changing():
        record = find(world, call, KIND, request.name, PATTERN)
        if record.message.state not in _ENDED:
            _end(world, record, "CANCELLED")
    return call.new_response()


def delete(world: World, call: Call, request: Any) -> Any:
    """Forget a job that has ended."""
    with world.store.changing():
        record = find(world, call, KIND, request.name, PATTERN)
        if record.message.state not in _ENDED:
            raise unready(call, f"{request.name} runs; cancel it before deleting it")
        world.remove(record)
    return done_at_once(world, call, record.parent, DeleteOperationMetadata(), Empty())


def go_on(world: World, record: Record) -> None:
    """Take the next step of a job: to run, then to end."""
    job = record.message
    if job.state == JobState.Value("JOB_STATE_PENDING"):
        job.state = JobState.Value("JOB_STATE_RUNNING")
        for each in (job.start_time, job.update_time):
            stamp(each, world.now())
        world.store.put(record.but(due=float(record.facts["began"]) + world.job_s))
        return
    try:
        rows = _source(world, job)
    except StatusError as error:
        job.error.CopyFrom(error.to_proto())
        _end(world, record, "FAILED")
        return
    answers = _answers(world, record, rows)
    failed = sum(1 for each in answers if each["status"])
    job.completion_stats.successful_count = len(answers) - failed
    job.completion_stats.failed_count = failed
    _write(world, job, answers)
    _end(world, record, "SUCCEEDED")


def _check(world: World, call: Call, job: Any) -> None:
    found = []
    if not job.display_name:
        found.append(("batch_prediction_job.display_name", "is not specified"))
    if not job.model:
        found.append(("batch_prediction_job.model", "is not specified"))
    if job.input_config.WhichOneof("source") is None:
        found.append(("batch_prediction_job.input_config.source", "is not specified"))
    found += _destination_problems(job.output_config)
    if found:
        raise wrong(call, *found)
    world.catalogue.find(call, _full_name(job.model), field="batch_prediction_job.model")


def _destination_problems(config: Any) -> Iterator[tuple[str, str]]:
    where = "batch_prediction_job.output_config"
    kind = config.WhichOneof("destination")
    if kind is None:
        yield f"{where}.destination", "is not specified"
        return
    if kind == "gcs_destination":
        prefix = config.gcs_destination.output_uri_prefix
        if not blobs.is_address(prefix, "gs://"):
            text = f"{prefix!r} must look like gs://BUCKET/PREFIX"
            yield f"{where}.gcs_destination.output_uri_prefix", text
        return
    table = _table(config)
    # A dataset whose table nobody names gets one.
    if table is not None and not blobs.is_address(table, "bq://"):
        yield f"{where}.{kind}", f"{table!r} must look like bq://PROJECT.DATASET.TABLE"


def _table(config: Any) -> str | None:
    """The table that a job is to write: its destination, or what its dataset is to be made of."""
    if config.HasField("bigquery_destination"):
        return str(config.bigquery_destination.output_uri)
    made = config.vertex_multimodal_dataset_destination
    return str(made.bigquery_destination.output_uri) or None


def _source(world: World, job: Any) -> list[tuple[int, dict[str, Any] | StatusError]]:
    """The rows that a job reads."""
    config = job.input_config
    kind = config.WhichOneof("source")
    if kind == "bigquery_source":
        return _rows(world, config.bigquery_source.input_uri)
    if kind == "vertex_multimodal_dataset_source":
        return _rows(world, config.vertex_multimodal_dataset_source.dataset_name)
    found = []
    for address in config.gcs_source.uris:
        found += _rows(world, address)
    return found


def _rows(world: World, address: str) -> list[tuple[int, dict[str, Any] | StatusError]]:
    data = blobs.read_object(world, address)
    if data is None:
        text = f"{address} does not exist; put it into the emulator before the job runs"
        raise StatusError("NOT_FOUND", text)
    return list(lines_of(data))


def _answers(world: World, record: Record, rows: Any) -> list[dict[str, Any]]:
    version = record.facts["version"]
    runners = {each: Runner(world, "vertex", version, each) for each in (GENERATE, PREDICT)}
    return [_answer(world, runners, record.message.model, *row) for row in rows]


def _answer(
    world: World, runners: dict[str, Runner], model: str, number: int, row: Any
) -> dict[str, Any]:
    """The row that a job writes for one that it has read: all of it, with the answer beside."""
    when = datetime.fromtimestamp(world.now(), timezone.utc).isoformat()
    answer: dict[str, Any] = {"status": "", "processed_time": when}
    try:
        if isinstance(row, StatusError):
            raise row
        if "request" in row:
            answer |= row
            answer["response"] = _generated(runners[GENERATE], model, row["request"])
        elif "content" in row:
            answer["instance"] = row
            answer["predictions"] = _embedded(runners[PREDICT], model, row)
        else:
            answer |= row
            raise StatusError("INVALID_ARGUMENT", f"row {number} has no request")
    except StatusError as error:
        answer["status"] = f"{error.code}: {error.message}"
        answer.setdefault("response", {})
    return answer


def _generated(runner: Runner, model: str, value: Any) -> Any:
    request = runner.read(json.loads(value) if isinstance(value, str) else value)
    request.model = _full_name(model)
    return to_json(runner.answer(request))


def _embedded(runner: Runner, model: str, row: dict[str, Any]) -> Any:
    request = runner.read({"endpoint": _full_name(model), "instances": [row]})
    return to_json(runner.answer(request))["predictions"]


def _full_name(model: str) -> str:
    return model if "/" in model else f"publishers/google/models/{model}"


def _write(world: World, job: Any, answers: list[dict[str, Any]]) -> None:
    """Put answers where the job wants them, and say where that is."""
    destination = job.output_config
    kind = destination.WhichOneof("destination")
    if kind != "gcs_destination":
        parent, _, number = job.name.partition("/batchPredictionJobs/")
        table = _table(destination) or f"bq://{parent.split('/')[1]}.batches.job_{number}"
        dataset, _, last = table.removeprefix("bq://").rpartition(".")
        job.output_info.bigquery_output_table = last
        if kind == "bigquery_destination":
            job.output_info.bigquery_output_dataset = f"bq://{dataset}"
        else:
            job.output_info.vertex_multimodal_dataset_name = f"{parent}/datasets/{new_number()}"
        blobs.put_object(world, table, to_lines([_row(each) for each in answers]))
        return
    when = datetime.fromtimestamp(world.now(), timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    prefix = destination.gcs_destination.output_uri_prefix.rstrip("/")
    directory = f"{prefix}/prediction-model-{when}"
    job.output_info.gcs_output_directory = directory
    blobs.put_object(world, f"{directory}/predictions.jsonl", to_lines(answers))


def _row(answer: dict[str, Any]) -> dict[str, Any]:
    """A row of a table: objects are texts of JSON there."""
    return {
        name: json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else value
        for name, value in answer.items()
    }


def _end(world: World, record: Record, state: str) -> None:
    job = record.message
    job.state = JobState.Value(f"JOB_STATE_{state}")
    for each in (job.end_time, job.update_time):
        stamp(each, world.now())
    world.store.put(record.but(due=None))
