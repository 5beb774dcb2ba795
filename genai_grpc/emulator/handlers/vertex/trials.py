"""Trials of tuning and search jobs: parameters out of the study's space, and what they measure.

A measurement is a smooth function of the parameters, so that better ones can be told from worse; the
same study tries the same parameters on every machine.
"""

from __future__ import annotations

import json
import math
import random
from collections.abc import Iterator
from typing import Any

from genai_grpc._stubs.aiplatform.nas_job_pb2 import NasJobSpec, NasTrial, NasTrialDetail
from genai_grpc._stubs.aiplatform.study_pb2 import StudySpec, Trial
from genai_grpc.emulator.brain.seeds import chooser
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources.records import find, list_page
from genai_grpc.emulator.handlers.resources.times import stamp
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.world import World

NAS_JOBS, NAS_JOB = "vertex.nasJobs", "projects/*/locations/*/nasJobs/*"
DETAILS = "vertex.nasTrialDetails"
DETAIL = f"{NAS_JOB}/nasTrialDetails/*"
STEPS = 100
# Trials stand inside their job's message.
MOST_TRIALS = 1000
_Scale = StudySpec.ParameterSpec.ScaleType


def study_problems(spec: Any) -> Iterator[tuple[str, str]]:
    """What is wrong with a StudySpec."""
    if not spec.metrics:
        yield "study_spec.metrics", "must have at least one entry"
    for at, metric in enumerate(spec.metrics):
        if not metric.metric_id:
            yield f"study_spec.metrics[{at}].metric_id", "is not specified"
        if not metric.goal:
            yield f"study_spec.metrics[{at}].goal", "is not specified"
    if not spec.parameters:
        yield "study_spec.parameters", "must have at least one entry"
    for at, parameter in enumerate(spec.parameters):
        where = f"study_spec.parameters[{at}]"
        if not parameter.parameter_id:
            yield f"{where}.parameter_id", "is not specified"
        kind = parameter.WhichOneof("parameter_value_spec")
        if kind is None:
            yield f"{where}.parameter_value_spec", "one of its kinds must be set"
            continue
        given = getattr(parameter, kind)
        if kind in ("double_value_spec", "integer_value_spec"):
            if given.min_value > given.max_value:
                text = f"must be at least min_value, got {given.max_value:g}"
                yield f"{where}.{kind}.max_value", text
        elif not given.values:
            yield f"{where}.{kind}.values", "must have at least one entry"


def begin_study(world: World, job: Any) -> None:
    """Start the first trials of a hyperparameter tuning job."""
    for number in range(1, min(job.parallel_trial_count, job.max_trial_count) + 1):
        _try(world, job, number)


def finish_study(world: World, job: Any) -> None:
    """Make and measure all trials."""
    for number in range(len(job.trials) + 1, min(job.max_trial_count, MOST_TRIALS) + 1):
        _try(world, job, number)
    for trial in job.trials:
        known = {each.parameter_id: _plain(each.value) for each in trial.parameters}
        trial.final_measurement.step_count = STEPS
        for metric in job.study_spec.metrics:
            value = _measured(metric.metric_id, known)
            trial.final_measurement.metrics.add(metric_id=metric.metric_id, value=value)
        trial.measurements.add().CopyFrom(trial.final_measurement)
        trial.state = Trial.SUCCEEDED
        stamp(trial.end_time, world.now())


def stop(job: Any) -> None:
    """Stop the trials of a job that ends before its time."""
    for trial in getattr(job, "trials", ()):
        if trial.state == Trial.ACTIVE:
            trial.state = Trial.INFEASIBLE
            trial.infeasible_reason = "The job ended before the trial."


def begin_search(world: World, job: Any) -> None:
    """Start the first search trials of an architecture search."""
    spec = job.nas_job_spec.multi_trial_algorithm_spec.search_trial_spec
    output = job.nas_job_output.multi_trial_job_output
    for number in range(1, min(spec.max_parallel_trial_count, spec.max_trial_count) + 1):
        trial = output.search_trials.add(id=str(number), state=NasTrial.ACTIVE)
        stamp(trial.start_time, world.now())


def finish_search(world: World, job: Any) -> None:
    """Make and measure all search trials, and train those whose turn it is; details stand beside."""
    algorithm = job.nas_job_spec.multi_trial_algorithm_spec
    output = job.nas_job_output.multi_trial_job_output
    every = algorithm.train_trial_spec.frequency
    for number in range(1, min(algorithm.search_trial_spec.max_trial_count, MOST_TRIALS) + 1):
        if number > len(output.search_trials):
            stamp(output.search_trials.add(id=str(number)).start_time, world.now())
        parameters = _architecture(job.nas_job_spec, number)
        search = output.search_trials[number - 1]
        _measure(world, search, algorithm, parameters)
        detail = NasTrialDetail(name=f"{job.name}/nasTrialDetails/{number}")
        detail.parameters = json.dumps(parameters)
        detail.search_trial.CopyFrom(search)
        if every and number % every == 0:
            train = output.train_trials.add(id=str(number))
            stamp(train.start_time, world.now())
            _measure(world, train, algorithm, parameters)
            detail.train_trial.CopyFrom(train)
        world.store.add(Record(DETAILS, detail.name, detail, job.name))


def get_detail(world: World, call: Call, request: Any) -> Any:
    """The parameters and trials of one step of an architecture search."""
    return find(world, call, DETAILS, request.name, DETAIL).message


def list_details(world: World, call: Call, request: Any) -> Any:
    """A page of them."""
    find(world, call, NAS_JOBS, request.parent, NAS_JOB, field="parent")
    response = call.new_response()
    page, response.next_page_token = list_page(world, call, request, DETAILS, request.parent)
    response.nas_trial_details.extend(each.message for each in page)
    return response


def forget_details(world: World, record: Record) -> None:
    """Forget the details of a search with it."""
    while details := world.store.page(DETAILS, record.name, 0, 500):
        for each in details:
            world.remove(each)


def _try(world: World, job: Any, number: int) -> None:
    trial = job.trials.add(id=str(number), name=f"{job.name}/trials/{number}", state=Trial.ACTIVE)
    stamp(trial.start_time, world.now())
    for spec in job.study_spec.parameters:
        pick = chooser("trial", number, spec.SerializeToString(deterministic=True))
        parameter = trial.parameters.add(parameter_id=spec.parameter_id)
        chosen = _choose(spec, pick)
        if isinstance(chosen, str):
            parameter.value.string_value = chosen
        else:
            parameter.value.number_value = chosen


def _choose(spec: Any, pick: random.Random) -> str | float:
    kind = spec.WhichOneof("parameter_value_spec")
    given = getattr(spec, kind)
    if kind == "integer_value_spec":
        return float(pick.randint(given.min_value, given.max_value))
    if kind != "double_value_spec":
        values: list[str | float] = list(given.values)
        return pick.choice(values)
    low, high = float(given.min_value), float(given.max_value)
    if spec.scale_type == _Scale.UNIT_LOG_SCALE and low > 0:
        return min(high, math.exp(pick.uniform(math.log(low), math.log(high))))
    return pick.uniform(low, high)


def _plain(value: Any) -> str | float:
    kind = value.WhichOneof("kind")
    return str(value.string_value) if kind == "string_value" else float(value.number_value)


def _measured(metric: str, parameters: dict[str, Any]) -> float:
    """A value between 0 and 1 that depends on the metric and changes slowly with every parameter."""
    total = chooser("metric", metric).random()
    for name, value in parameters.items():
        pick = chooser("weight", metric, name, value if isinstance(value, str) else "")
        amount = 1.0 if isinstance(value, str) else math.atan(float(value))
        total += pick.uniform(-1, 1) * amount
    return round(1 / (1 + math.exp(-total)), 6)


def _architecture(spec: Any, number: int) -> dict[str, int]:
    """The choices of an architecture; the search space is the user's own language."""
    pick = chooser("architecture", number, spec.search_space_spec)
    return {f"choice_{at}": pick.randint(0, 3) for at in range(4)}


def _measure(
    world: World,
    trial: Any,
    algorithm: NasJobSpec.MultiTrialAlgorithmSpec,
    parameters: dict[str, Any],
) -> None:
    metric = algorithm.metric.metric_id
    trial.final_measurement.step_count = STEPS
    trial.final_measurement.metrics.add(metric_id=metric, value=_measured(metric, parameters))
    trial.state = NasTrial.SUCCEEDED
    stamp(trial.end_time, world.now())
