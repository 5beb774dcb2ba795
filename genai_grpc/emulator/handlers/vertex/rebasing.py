"""RebaseTunedModel of Vertex AI: a tuned model moved to another base, as a tuning job of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from genai_grpc._stubs.aiplatform.genai_tuning_service_pb2 import RebaseTunedModelOperationMetadata
from genai_grpc._stubs.aiplatform.job_state_pb2 import JobState
from genai_grpc._stubs.aiplatform.tuning_job_pb2 import TuningJob
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.catalogue import split_name
from genai_grpc.emulator.handlers.resources import tuning_jobs
from genai_grpc.emulator.handlers.resources.records import (
    check_parent,
    find,
    missing,
    new_number,
    unready,
    wrong,
)
from genai_grpc.emulator.handlers.resources.times import stamp
from genai_grpc.emulator.handlers.vertex import lro
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.status import StatusError
from genai_grpc.emulator.world import World

WORK = "vertex.rebaseTunedModel"


def rebase(world: World, call: Call, request: Any) -> Any:
    """Start to move a tuned model; it ends with a job that has succeeded."""
    check_parent(call, request.parent)
    source = _source(world, call, request.tuned_model_ref)
    job = TuningJob()
    job.CopyFrom(request.tuning_job)
    if job.base_model:
        name = (
            job.base_model
            if "/" in job.base_model
            else f"publishers/google/models/{job.base_model}"
        )
        world.catalogue.find(call, name, field="tuning_job.base_model")
    metadata = RebaseTunedModelOperationMetadata()
    return lro.begin(world, call, request.parent, WORK, metadata, job, source=source)


def finish(world: World, operation: Record) -> Any:
    """Keep the new model and the job that made it."""
    job, now, number = lro.carried(operation, TuningJob), world.now(), new_number()
    model = world.tuned.get(operation.facts["source"])
    if model is None:
        raise StatusError("NOT_FOUND", "the tuned model was deleted meanwhile")
    base = job.base_model.rpartition("/")[2] or model.base_model
    title = job.tuned_model_display_name or model.display_name
    world.tuned.add(
        replace(
            model,
            id=number,
            base_model=base,
            display_name=title,
            create_time=now,
            update_time=now,
        )
    )
    job.name = f"{operation.parent}/tuningJobs/{number}"
    job.base_model, job.tuned_model_display_name = base, title
    job.state = JobState.JOB_STATE_SUCCEEDED
    job.tuned_model.model = f"{operation.parent}/models/{number}@1"
    job.tuned_model.endpoint = f"{operation.parent}/endpoints/{number}"
    for each in (job.create_time, job.start_time, job.end_time, job.update_time):
        stamp(each, now)
    facts = {"began": now}
    world.store.add(Record(tuning_jobs.KIND, job.name, job, operation.parent, facts))
    return job


def _source(world: World, call: Call, reference: Any) -> str:
    """The identifier of the tuned model that a reference means."""
    kind = reference.WhichOneof("tuned_model_ref")
    if kind is None:
        raise wrong(call, ("tuned_model_ref", "one of tuned_model, tuning_job must be set"))
    if kind == "pipeline_job":
        text = "tuned models of pipeline jobs are not emulated; name the model or its tuning job"
        raise StatusError("UNIMPLEMENTED", text)
    name = getattr(reference, kind)
    if kind == "tuning_job":
        field = "tuned_model_ref.tuning_job"
        job = find(world, call, tuning_jobs.KIND, name, tuning_jobs.PATTERN, field=field).message
        if not job.tuned_model.model:
            raise unready(call, f"{name} has no tuned model (yet)")
        name = job.tuned_model.model
    identifier = split_name(call.backend, name)[1].partition("@")[0]
    if world.tuned.get(identifier) is None:
        raise missing(call, "TunedModel", name)
    return identifier
