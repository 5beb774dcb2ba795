"""Model deployment monitoring jobs of Vertex AI: created, paused, resumed, changed, and what they found.

They never end: an hour (or whatever their interval is) after another on the emulator's clock is a run.
Each run compares the features that have thresholds; the deviations are made up, and the same each time.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from google.protobuf.empty_pb2 import Empty

from genai_grpc._stubs.aiplatform.job_service_pb2 import (
    UpdateModelDeploymentMonitoringJobOperationMetadata,
)
from genai_grpc._stubs.aiplatform.job_state_pb2 import JobState
from genai_grpc._stubs.aiplatform.model_deployment_monitoring_job_pb2 import (
    ModelDeploymentMonitoringJob,
    ModelDeploymentMonitoringObjectiveType,
    ModelMonitoringStatsAnomalies,
)
from genai_grpc._stubs.aiplatform.operation_pb2 import DeleteOperationMetadata
from genai_grpc.emulator.brain.seeds import chooser
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources.matching import keeper, show
from genai_grpc.emulator.handlers.resources.records import (
    check_parent,
    find,
    list_page,
    make,
    new_number,
    unready,
    wrong,
)
from genai_grpc.emulator.handlers.resources.times import seconds_of, stamp
from genai_grpc.emulator.handlers.resources.updates import apply_update
from genai_grpc.emulator.handlers.vertex import lro
from genai_grpc.emulator.handlers.vertex.listing import page_of
from genai_grpc.emulator.service import UnaryHandler
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.world import World

KIND = "vertex.modelDeploymentMonitoringJobs"
PATTERN = "projects/*/locations/*/modelDeploymentMonitoringJobs/*"
UPDATE = "vertex.updateMonitoring"
MUTABLE = (
    "display_name",
    "model_deployment_monitoring_schedule_config",
    "model_monitoring_alert_config",
    "logging_sampling_strategy",
    "labels",
    "log_ttl",
    "enable_monitoring_pipeline_logs",
    "model_deployment_monitoring_objective_configs",
)
MOST_RUNS = 20
_FIELD = "model_deployment_monitoring_job"
_PENDING = JobState.JOB_STATE_PENDING
_RUNNING = JobState.JOB_STATE_RUNNING
_PAUSED = JobState.JOB_STATE_PAUSED
_Objective = ModelDeploymentMonitoringObjectiveType
# Which thresholds belong to an objective: config and map inside the objective's config.
_THRESHOLDS = {
    "RAW_FEATURE_SKEW": ("training_prediction_skew_detection_config", "skew_thresholds"),
    "RAW_FEATURE_DRIFT": ("prediction_drift_detection_config", "drift_thresholds"),
    "FEATURE_ATTRIBUTION_SKEW": (
        "training_prediction_skew_detection_config",
        "attribution_score_skew_thresholds",
    ),
    "FEATURE_ATTRIBUTION_DRIFT": (
        "prediction_drift_detection_config",
        "attribution_score_drift_thresholds",
    ),
}


def handlers() -> dict[str, UnaryHandler]:
    """The handler of each method."""
    noun = "ModelDeploymentMonitoringJob"
    found: dict[str, UnaryHandler] = {
        f"Create{noun}": create,
        f"Get{noun}": get,
        f"List{noun}s": list_all,
        f"Update{noun}": update,
        f"Delete{noun}": delete,
        f"Pause{noun}": pause,
        f"Resume{noun}": resume,
        "SearchModelDeploymentMonitoringStatsAnomalies": search,
    }
    return {f"JobService.{name}": handler for name, handler in found.items()}


def create(world: World, call: Call, request: Any) -> Any:
    """Start to watch an endpoint."""
    check_parent(call, request.parent)
    given = getattr(request, _FIELD)
    problems = [(f"{_FIELD}.{field}", text) for field, text in _problems(given)]
    if problems:
        raise wrong(call, *problems)
    now = world.now()
    job = ModelDeploymentMonitoringJob()
    job.CopyFrom(given)
    job.name = f"{request.parent}/modelDeploymentMonitoringJobs/{new_number()}"
    job.state, job.schedule_state = _PENDING, job.PENDING
    for each in (job.create_time, job.update_time):
        stamp(each, now)
    due = now + world.job_s
    make(world, call, Record(KIND, job.name, job, request.parent, {"began": now}, due=due))
    return job


def go_on(world: World, record: Record) -> None:
    """The job watches from now on."""
    record.message.state = _RUNNING
    record.message.schedule_state = record.message.RUNNING
    world.store.put(record.but(due=None))


def get(world: World, call: Call, request: Any) -> Any:
    """One job."""
    return _shown(world, find(world, call, KIND, request.name, PATTERN))


def list_all(world: World, call: Call, request: Any) -> Any:
    """A page of jobs."""
    check_parent(call, request.parent)
    response = call.new_response()
    keep = keeper(call, request, ModelDeploymentMonitoringJob)
    page, response.next_page_token = list_page(
        world, call, request, KIND, request.parent, keep=keep
    )
    response.model_deployment_monitoring_jobs.extend(
        show(call, request, _shown(world, each)) for each in page
    )
    return response


def update(world: World, call: Call, request: Any) -> Any:
    """Change a job; it is changed when the operation ends."""
    given = getattr(request, _FIELD)
    record = find(world, call, KIND, given.name, PATTERN, field=f"{_FIELD}.name")
    if not request.update_mask.paths:
        raise wrong(call, ("update_mask", "is not specified"))
    job = ModelDeploymentMonitoringJob()
    job.CopyFrom(record.message)
    apply_update(call, job, given, request.update_mask, mutable=MUTABLE, field=_FIELD)
    metadata = UpdateModelDeploymentMonitoringJobOperationMetadata()
    return lro.begin(world, call, record.name, UPDATE, metadata, job)


def finish_update(world: World, operation: Record) -> Any:
    """Put the changed job in the place of the old one; its state is what it is by now."""
    job = lro.carried(operation, ModelDeploymentMonitoringJob)
    record = lro.existing(world, KIND, job.name)
    job.state, job.schedule_state = record.message.state, record.message.schedule_state
    stamp(job.update_time, world.now())
    world.store.put(record.but(message=job))
    return job


def delete(world: World, call: Call, request: Any) -> Any:
    """Forget a job."""
    with world.store.changing():
        record = find(world, call, KIND, request.name, PATTERN)
        world.remove(record)
    return lro.done(world, call, record.parent, DeleteOperationMetadata(), Empty())


def pause(world: World, call: Call, request: Any) -> Any:
    """Stop to watch for a while."""
    return _switch(world, call, request, _RUNNING, _PAUSED)


def resume(world: World, call: Call, request: Any) -> Any:
    """Watch on."""
    return _switch(world, call, request, _PAUSED, _RUNNING)


def search(world: World, call: Call, request: Any) -> Any:
    """What the runs of a job have found, for each objective and deployed model."""
    record = find(world, call, KIND, request.model_deployment_monitoring_job, PATTERN, field=_FIELD)
    response = call.new_response()
    found = enumerate(_statistics(world, record, request))
    page, response.next_page_token = page_of(world, call, request, found, of=record.name)
    response.monitoring_stats.extend(page)
    return response


def _switch(world: World, call: Call, request: Any, before: int, after: int) -> Any:
    with world.store.changing():
        record = find(world, call, KIND, request.name, PATTERN)
        job = record.message
        if job.state != before:
            text = f"{job.name} is {JobState.Name(job.state)}, not {JobState.Name(before)}"
            raise unready(call, text)
        job.state = after
        job.schedule_state = job.OFFLINE if after == _PAUSED else job.RUNNING
        stamp(job.update_time, world.now())
        world.store.put(record)
    return Empty()


def _problems(job: Any) -> Iterator[tuple[str, str]]:
    for name in ("display_name", "endpoint"):
        if not getattr(job, name):
            yield name, "is not specified"
    if not job.model_deployment_monitoring_objective_configs:
        yield "model_deployment_monitoring_objective_configs", "must have at least one entry"
    if _interval(job) <= 0:
        field = "model_deployment_monitoring_schedule_config.monitor_interval"
        yield field, "must be positive"
    if not job.HasField("logging_sampling_strategy"):
        yield "logging_sampling_strategy", "is not specified"


def _interval(job: Any) -> float:
    return seconds_of(job.model_deployment_monitoring_schedule_config.monitor_interval)


def _runs(world: World, record: Record) -> int:
    """How often a job has run by now."""
    return int((world.now() - float(record.facts["began"])) // _interval(record.message))


def _shown(world: World, record: Record) -> Any:
    """A job with the time of its last run and its next one."""
    job, began = record.message, float(record.facts["began"])
    interval, runs = _interval(record.message), _runs(world, record)
    if job.state == _RUNNING:
        stamp(job.next_schedule_time, began + (runs + 1) * interval)
    if runs:
        stamp(job.latest_monitoring_pipeline_metadata.run_time, began + runs * interval)
    return job


def _statistics(
    world: World, record: Record, request: Any
) -> Iterator[ModelMonitoringStatsAnomalies]:
    wanted = [each.type for each in request.objectives] or list(_Objective.values())
    most = {each.type: each.top_feature_count for each in request.objectives}
    for config in record.message.model_deployment_monitoring_objective_configs:
        if request.deployed_model_id not in ("", config.deployed_model_id):
            continue
        for kind in wanted:
            rows = _THRESHOLDS.get(_Objective.Name(kind))
            if rows is None:
                continue
            thresholds = getattr(getattr(config.objective_config, rows[0]), rows[1])
            found = ModelMonitoringStatsAnomalies(
                objective=kind, deployed_model_id=config.deployed_model_id
            )
            for name in sorted(thresholds)[: most.get(kind) or None]:
                if request.feature_display_name in ("", name):
                    _add_feature(world, record, found, name, thresholds[name])
            if thresholds:
                yield found


def _add_feature(world: World, record: Record, found: Any, name: str, threshold: Any) -> None:
    feature = found.feature_stats.add(feature_display_name=name)
    feature.threshold.CopyFrom(threshold)
    began, interval = float(record.facts["began"]), _interval(record.message)
    last = _runs(world, record)
    for run in range(max(1, last - MOST_RUNS + 1), last + 1):
        pick = chooser("deviation", found.objective, name, run)
        row = feature.prediction_stats.add(distribution_deviation=round(pick.random(), 4))
        row.score = row.distribution_deviation
        row.anomaly_detection_threshold = threshold.value
        stamp(row.start_time, began + (run - 1) * interval)
        stamp(row.end_time, began + run * interval)
        found.anomaly_count += row.score > threshold.value
