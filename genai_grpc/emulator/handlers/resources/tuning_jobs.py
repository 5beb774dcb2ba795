"""Tuning jobs of Vertex AI: they advance by the clock and end with a tuned model that answers.

A dataset under gs:// is read when the emulator has that object: its examples are counted, and a bad
one fails the job. A dataset that the emulator cannot see is taken on trust, and nothing is said of it.

https://cloud.google.com/vertex-ai/generative-ai/docs/models/gemini-tuning
"""

from __future__ import annotations

import math
from typing import Any

from genai_grpc._stubs.aiplatform.job_state_pb2 import JobState
from genai_grpc._stubs.aiplatform.tuning_job_pb2 import TuningJob
from genai_grpc.emulator.brain import tokens
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources import blobs
from genai_grpc.emulator.handlers.resources.matching import keeper
from genai_grpc.emulator.handlers.resources.records import (
    check_parent,
    find,
    list_page,
    make,
    new_number,
    unready,
    wrong,
)
from genai_grpc.emulator.handlers.resources.running import lines_of
from genai_grpc.emulator.handlers.resources.times import stamp
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.status import StatusError
from genai_grpc.emulator.tuned import TunedModel
from genai_grpc.emulator.world import World

KIND = "vertex.tuningJobs"
PATTERN = "projects/*/locations/*/tuningJobs/*"
PENDING_SHARE = 0.25
DEFAULT_EPOCHS = 3
BATCH_SIZE = 16
SPECS = {
    "supervised_tuning_spec": "sft",
    "preference_optimization_spec": "preference",
    "distillation_spec": "distillation",
    "distillation_sampling_spec": "distillation",
    "full_fine_tuning_spec": "full",
    "reinforcement_tuning_spec": "reinforcement",
}
_ENDED = {
    JobState.Value(f"JOB_STATE_{name}") for name in ("SUCCEEDED", "FAILED", "CANCELLED", "EXPIRED")
}


def create(world: World, call: Call, request: Any) -> Any:
    """Start a job."""
    check_parent(call, request.parent)
    given = request.tuning_job
    _check(world, call, given)
    now = world.now()
    job = type(given)()
    job.CopyFrom(given)
    job.name = f"{request.parent}/tuningJobs/{new_number()}"
    job.state = JobState.Value("JOB_STATE_PENDING")
    for each in (job.create_time, job.update_time):
        stamp(each, now)
    due = now + world.job_s * PENDING_SHARE
    make(world, call, Record(KIND, job.name, job, request.parent, {"began": now}, due=due))
    return job


def get(world: World, call: Call, request: Any) -> Any:
    """One job."""
    return find(world, call, KIND, request.name, PATTERN).message


def list_all(world: World, call: Call, request: Any) -> Any:
    """A page of jobs."""
    check_parent(call, request.parent)
    response = call.new_response()
    keep = keeper(call, request, TuningJob)
    page, response.next_page_token = list_page(
        world, call, request, KIND, request.parent, keep=keep
    )
    response.tuning_jobs.extend(each.message for each in page)
    return response


def cancel(world: World, call: Call, request: Any) -> Any:
    """Stop a job."""
    with world.store.changing():
        record = find(world, call, KIND, request.name, PATTERN)
        if record.message.state in _ENDED:
            state = JobState.Name(record.message.state)
            raise unready(call, f"{request.name} has ended ({state}) and cannot be cancelled")
        _end(world, record, "CANCELLED")
    return call.new_response()


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
        steps = _study(world, job)
    except StatusError as error:
        job.error.CopyFrom(error.to_proto())
        _end(world, record, "FAILED")
        return
    _add_model(world, record, steps)
    _end(world, record, "SUCCEEDED")


def _check(world: World, call: Call, job: Any) -> None:
    source, spec = job.WhichOneof("source_model"), job.WhichOneof("tuning_spec")
    found = []
    if source is None:
        found.append(("tuning_job.base_model", "is not specified"))
    if spec is None:
        found.append(("tuning_job.tuning_spec", "is not specified"))
    elif spec in SPECS and not _training(job):
        found.append((f"tuning_job.{spec}.training_dataset_uri", "is not specified"))
    if found:
        raise wrong(call, *found)
    if source == "base_model":
        name = job.base_model if "/" in job.base_model else _publisher_model(job.base_model)
        world.catalogue.find(call, name, field="tuning_job.base_model")


def _publisher_model(identifier: str) -> str:
    return f"publishers/google/models/{identifier}"


def _training(job: Any) -> str:
    """What is learned from: examples, or prompts that a larger model answers."""
    spec = getattr(job, job.WhichOneof("tuning_spec"))
    names = ("training_dataset_uri", "prompt_dataset_uri")
    return next((str(uri) for name in names if (uri := getattr(spec, name, ""))), "")


def _epochs(job: Any) -> int:
    spec = getattr(job, job.WhichOneof("tuning_spec"))
    # Sampled distillation spells it as one word.
    settings = getattr(spec, "hyper_parameters", None) or getattr(spec, "hyperparameters", None)
    return int(getattr(settings, "epoch_count", 0)) or DEFAULT_EPOCHS


def _study(world: World, job: Any) -> int:
    """Look at the dataset, if it can be seen; returns the number of steps of an epoch."""
    data = blobs.read_object(world, _training(job))
    if data is None:
        return 1
    examples = [_example(number, row) for number, row in lines_of(data)]
    if not examples:
        raise StatusError("INVALID_ARGUMENT", f"{_training(job)} has no examples")
    steps = math.ceil(len(examples) / BATCH_SIZE)
    if job.WhichOneof("tuning_spec") == "supervised_tuning_spec":
        stats = job.tuning_data_stats.supervised_tuning_data_stats
        stats.tuning_dataset_example_count = len(examples)
        stats.total_tuning_character_count = sum(map(len, examples))
        stats.total_billable_token_count = sum(map(tokens.count, examples))
        stats.tuning_step_count = steps * _epochs(job)
    return steps


def _example(number: int, row: dict[str, Any] | StatusError) -> str:
    """All that an example says."""
    if isinstance(row, StatusError):
        raise row
    turns = row.get("contents") or row.get("messages")
    if not isinstance(turns, list) or not turns:
        raise StatusError("INVALID_ARGUMENT", f"example {number} has no contents")
    said = []
    for turn in turns:
        parts = turn.get("parts") if isinstance(turn, dict) else None
        for part in parts if isinstance(parts, list) else ():
            said.append(str(part.get("text", "")) if isinstance(part, dict) else "")
    return "\n".join(said)


def _add_model(world: World, record: Record, steps: int) -> None:
    """The model that was tuned exists from now on, with an endpoint of its own."""
    job, number = record.message, new_number()
    tuned = job.tuned_model
    tuned.model = f"{record.parent}/models/{number}@1"
    tuned.endpoint = f"{record.parent}/endpoints/{number}"
    spec = getattr(job, job.WhichOneof("tuning_spec"))
    epochs = _epochs(job)
    last_only = bool(getattr(spec, "export_last_checkpoint_only", False))
    kept = [] if last_only else list(range(1, epochs + 1))
    for at, epoch in enumerate(kept, start=1):
        tuned.checkpoints.add(
            checkpoint_id=str(at), epoch=epoch, step=epoch * steps, endpoint=tuned.endpoint
        )
    base = job.base_model or job.pre_tuned_model.base_model or job.pre_tuned_model.tuned_model_name
    world.tuned.add(
        TunedModel(
            number,
            base_model=base.rpartition("/")[2],
            display_name=job.tuned_model_display_name,
            description=job.description,
            labels={**job.labels, "tune-type": SPECS.get(job.WhichOneof("tuning_spec"), "sft")},
            default_checkpoint_id=str(len(kept)) if kept else "",
            checkpoints=tuple((str(at), epoch) for at, epoch in enumerate(kept, start=1)),
        )
    )


def _end(world: World, record: Record, state: str) -> None:
    job = record.message
    job.state = JobState.Value(f"JOB_STATE_{state}")
    for each in (job.end_time, job.update_time):
        stamp(each, world.now())
    world.store.put(record.but(due=None))
