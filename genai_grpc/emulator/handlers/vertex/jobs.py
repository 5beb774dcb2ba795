"""Jobs of Vertex AI's JobService: custom, hyperparameter tuning, architecture search, data labelling.

They are PENDING, RUNNING and SUCCEEDED by the clock, or CANCELLED on demand. The label
`emulator-error`, with a code such as `internal`, makes a job FAILED with that error. What is special
about a kind of job is in its row and in `trials`.
https://cloud.google.com/vertex-ai/docs/reference/rest/v1/projects.locations.customJobs
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from google.protobuf.empty_pb2 import Empty

from genai_grpc._stubs.aiplatform.custom_job_pb2 import CustomJob
from genai_grpc._stubs.aiplatform.data_labeling_job_pb2 import DataLabelingJob
from genai_grpc._stubs.aiplatform.hyperparameter_tuning_job_pb2 import HyperparameterTuningJob
from genai_grpc._stubs.aiplatform.job_state_pb2 import JobState
from genai_grpc._stubs.aiplatform.nas_job_pb2 import NasJob
from genai_grpc._stubs.aiplatform.operation_pb2 import DeleteOperationMetadata
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
from genai_grpc.emulator.handlers.resources.times import stamp
from genai_grpc.emulator.handlers.vertex import lro, trials
from genai_grpc.emulator.service import UnaryHandler
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.status import StatusError
from genai_grpc.emulator.world import Event, World
from genai_grpc.errors import STATUS_CODES

PENDING_SHARE = 0.25
ERROR_LABEL = "emulator-error"
Problems = Iterator[tuple[str, str]]


class Kind(NamedTuple):
    """One kind of job: its message, its names, what is refused, and what its steps leave behind."""

    message: Any
    field: str
    collection: str
    check: Callable[[Any], Problems]
    begin: Callable[[World, Any], None]
    finish: Callable[[World, Any], None]

    @property
    def kind(self) -> str:
        """Its kind in the store."""
        return f"vertex.{self.collection}"

    @property
    def pattern(self) -> str:
        """The shape of its names."""
        return f"projects/*/locations/*/{self.collection}/*"


def state(name: str) -> int:
    """The number of a job's state."""
    return int(JobState.Value(f"JOB_STATE_{name}"))


_ENDED = {state(each) for each in ("SUCCEEDED", "FAILED", "CANCELLED", "EXPIRED")}


def handlers() -> dict[str, UnaryHandler]:
    """The handler of each method."""
    found: dict[str, UnaryHandler] = {}
    for kind in KINDS:
        noun = kind.message.DESCRIPTOR.name
        found[f"Create{noun}"] = _creator(kind)
        found[f"Get{noun}"] = _getter(kind)
        found[f"List{noun}s"] = _lister(kind)
        found[f"Cancel{noun}"] = _canceller(kind)
        found[f"Delete{noun}"] = _deleter(kind)
    found["GetNasTrialDetail"] = trials.get_detail
    found["ListNasTrialDetails"] = trials.list_details
    return {f"JobService.{name}": handler for name, handler in found.items()}


def events() -> dict[str, Event]:
    """What happens to jobs by themselves."""
    return {kind.kind: _goer(kind) for kind in KINDS}


def _creator(kind: Kind) -> UnaryHandler:
    def create(world: World, call: Call, request: Any) -> Any:
        check_parent(call, request.parent)
        given = getattr(request, kind.field)
        problems = [(f"{kind.field}.{field}", text) for field, text in kind.check(given)]
        if not given.display_name:
            problems.insert(0, (f"{kind.field}.display_name", "is not specified"))
        problems += _label_problems(kind, given)
        if problems:
            raise wrong(call, *problems)
        now = world.now()
        job = kind.message()
        job.CopyFrom(given)
        job.name = f"{request.parent}/{kind.collection}/{new_number()}"
        job.state = state("PENDING")
        for each in (job.create_time, job.update_time):
            stamp(each, now)
        due = now + world.job_s * PENDING_SHARE
        make(world, call, Record(kind.kind, job.name, job, request.parent, {"began": now}, due=due))
        return job

    return create


def _getter(kind: Kind) -> UnaryHandler:
    def get(world: World, call: Call, request: Any) -> Any:
        return find(world, call, kind.kind, request.name, kind.pattern).message

    return get


def _lister(kind: Kind) -> UnaryHandler:
    def list_all(world: World, call: Call, request: Any) -> Any:
        check_parent(call, request.parent)
        response = call.new_response()
        page, response.next_page_token = list_page(
            world,
            call,
            request,
            kind.kind,
            request.parent,
            keep=keeper(call, request, kind.message),
        )
        getattr(response, f"{kind.field}s").extend(show(call, request, e.message) for e in page)
        return response

    return list_all


def _canceller(kind: Kind) -> UnaryHandler:
    def cancel(world: World, call: Call, request: Any) -> Any:
        with world.store.changing():
            record = find(world, call, kind.kind, request.name, kind.pattern)
            if record.message.state not in _ENDED:
                _end(world, record, "CANCELLED", StatusError("CANCELLED", "The job was cancelled."))
        return call.new_response()

    return cancel


def _deleter(kind: Kind) -> UnaryHandler:
    def delete(world: World, call: Call, request: Any) -> Any:
        with world.store.changing():
            record = find(world, call, kind.kind, request.name, kind.pattern)
            if record.message.state not in _ENDED:
                raise unready(call, f"{request.name} runs; cancel it before deleting it")
            world.remove(record)
        return lro.done(world, call, record.parent, DeleteOperationMetadata(), Empty())

    return delete


def _goer(kind: Kind) -> Event:
    def go_on(world: World, record: Record) -> None:
        job = record.message
        if job.state == state("PENDING"):
            job.state = state("RUNNING")
            _stamp(world, job, "start_time", "update_time")
            kind.begin(world, job)
            world.store.put(record.but(due=float(record.facts["began"]) + world.job_s))
            return
        code = job.labels.get(ERROR_LABEL, "")
        if code:
            text = f"The job failed, as its label {ERROR_LABEL} wants it."
            _end(world, record, "FAILED", StatusError(_code(code), text))
            return
        kind.finish(world, job)
        _end(world, record, "SUCCEEDED")

    return go_on


def _end(world: World, record: Record, name: str, error: StatusError | None = None) -> None:
    job = record.message
    job.state = state(name)
    if error is not None:
        job.error.CopyFrom(error.to_proto())
        trials.stop(job)
    _stamp(world, job, "end_time", "update_time")
    world.store.put(record.but(due=None))


def _stamp(world: World, job: Any, *names: str) -> None:
    for name in names:
        # Labelling has neither start nor end.
        if name in job.DESCRIPTOR.fields_by_name:
            stamp(getattr(job, name), world.now())


def _code(text: str) -> str:
    return text.upper().replace("-", "_")


def _label_problems(kind: Kind, job: Any) -> Problems:
    code = job.labels.get(ERROR_LABEL, "")
    if code and _code(code) not in STATUS_CODES:
        yield f"{kind.field}.labels.{ERROR_LABEL}", f"{code!r} is no status code such as internal"


# What is refused


def _pools(spec: Any, field: str) -> Problems:
    if not spec.worker_pool_specs:
        yield f"{field}.worker_pool_specs", "must have at least one entry"
    for at, pool in enumerate(spec.worker_pool_specs):
        where = f"{field}.worker_pool_specs[{at}]"
        task = pool.WhichOneof("task")
        if at == 0 and pool.replica_count > 1:
            yield f"{where}.replica_count", f"must be 1 in the first pool, got {pool.replica_count}"
        if pool.replica_count == 0 and task is None:
            # Pools that are left out keep their place.
            continue
        if task is None:
            yield f"{where}.task", "one of container_spec, python_package_spec must be set"
        elif task == "container_spec" and not pool.container_spec.image_uri:
            yield f"{where}.container_spec.image_uri", "is not specified"
        elif task == "python_package_spec":
            for name in ("executor_image_uri", "package_uris", "python_module"):
                if not getattr(pool.python_package_spec, name):
                    yield f"{where}.python_package_spec.{name}", "is not specified"
        if not pool.machine_spec.machine_type:
            yield f"{where}.machine_spec.machine_type", "is not specified"


def _check_custom(job: Any) -> Problems:
    yield from _pools(job.job_spec, "job_spec")


def _check_hyperparameter(job: Any) -> Problems:
    yield from trials.study_problems(job.study_spec)
    for name in ("max_trial_count", "parallel_trial_count"):
        if getattr(job, name) < 1:
            yield name, f"must be at least 1, got {getattr(job, name)}"
    if job.parallel_trial_count > job.max_trial_count:
        yield "parallel_trial_count", "must not be more than max_trial_count"
    yield from _pools(job.trial_job_spec, "trial_job_spec")


def _check_nas(job: Any) -> Problems:
    spec = job.nas_job_spec
    if not spec.search_space_spec:
        yield "nas_job_spec.search_space_spec", "is not specified"
    search = "multi_trial_algorithm_spec.search_trial_spec"
    found = spec.multi_trial_algorithm_spec.search_trial_spec
    for name in ("max_trial_count", "max_parallel_trial_count"):
        if getattr(found, name) < 1:
            yield f"nas_job_spec.{search}.{name}", f"must be at least 1, got {getattr(found, name)}"
    yield from _pools(found.search_trial_job_spec, f"nas_job_spec.{search}.search_trial_job_spec")


def _check_labeling(job: Any) -> Problems:
    for name in ("datasets", "instruction_uri", "inputs_schema_uri"):
        if not getattr(job, name):
            yield name, "is not specified"
    if not job.HasField("inputs"):
        yield "inputs", "is not specified"
    if job.labeler_count < 1:
        yield "labeler_count", f"must be at least 1, got {job.labeler_count}"


# What steps leave behind


def _begin_custom(world: World, job: Any) -> None:
    if job.job_spec.enable_web_access:
        for at, pool in enumerate(job.job_spec.worker_pool_specs):
            for replica in range(int(pool.replica_count) or 1):
                node = f"workerpool{at}-{replica}"
                job.web_access_uris[node] = f"https://{node}.{job.name.rpartition('/')[2]}.invalid/"


def _finish_custom(world: World, job: Any) -> None:
    job.web_access_uris.clear()


def _begin_labeling(world: World, job: Any) -> None:
    job.current_spend.currency_code = "USD"


def _finish_labeling(world: World, job: Any) -> None:
    job.labeling_progress = 100
    job.current_spend.units = int(job.labeler_count)


KINDS = (
    Kind(CustomJob, "custom_job", "customJobs", _check_custom, _begin_custom, _finish_custom),
    Kind(
        HyperparameterTuningJob,
        "hyperparameter_tuning_job",
        "hyperparameterTuningJobs",
        _check_hyperparameter,
        trials.begin_study,
        trials.finish_study,
    ),
    Kind(NasJob, "nas_job", "nasJobs", _check_nas, trials.begin_search, trials.finish_search),
    Kind(
        DataLabelingJob,
        "data_labeling_job",
        "dataLabelingJobs",
        _check_labeling,
        _begin_labeling,
        _finish_labeling,
    ),
)
