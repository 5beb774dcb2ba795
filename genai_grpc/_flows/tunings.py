"""Tuning jobs: start one, look at it, list them, cancel one, wait for one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._codec.validate import as_model
from ..types.evaluation import EvaluationConfig
from . import poll
from .given import option
from .resources import ask
from .retry import Single

if TYPE_CHECKING:
    from ..types import (
        CancelTuningJobResponse,
        ListTuningJobsResponse,
        TuningJob,
        ValidateRewardResponse,
    )
    from .context import Context
    from .effects import Flow


def tune(
    context: Context, *, base_model: str, training_dataset: Any, config: Any
) -> Single[TuningJob]:
    """Starts a job."""
    single: Single[TuningJob] = ask(
        context,
        "tunings.tune",
        base_model=base_model,
        training_dataset=training_dataset,
        config=config,
    )
    evaluation = option(config, "evaluation_config", "evaluationConfig")
    if evaluation is None:
        return single
    decode: Any = single.decode

    def with_evaluation(message: Any, config: Any = None, headers: Any = None) -> TuningJob:
        # The service does not repeat it.
        job: TuningJob = decode(message, config, headers)
        job.evaluation_config = as_model(EvaluationConfig, evaluation)
        return job

    return single.answered_by(with_evaluation, config)


def get(context: Context, *, name: str, config: Any) -> Single[TuningJob]:
    """One job."""
    return ask(context, "tunings.get", name=name, config=config)


def list_page(context: Context, *, config: Any) -> Single[ListTuningJobsResponse]:
    """A page of jobs."""
    return ask(context, "tunings.list", config=config)


def cancel(context: Context, *, name: str, config: Any) -> Single[CancelTuningJobResponse]:
    """Asks the server to stop a job."""
    return ask(context, "tunings.cancel", name=name, config=config)


def validate_reward(
    context: Context,
    *,
    parent: str | None,
    sample_response: Any,
    example: Any,
    single_reward_config: Any,
    composite_reward_config: Any,
    config: Any,
) -> Single[ValidateRewardResponse]:
    """What rewards come to for one answer."""
    return ask(
        context,
        "tunings.validate_reward",
        parent=parent,
        sample_response=sample_response,
        example=example,
        single_reward_config=single_reward_config,
        composite_reward_config=composite_reward_config,
        config=config,
    )


def wait(
    context: Context,
    *,
    name: str,
    timeout_s: float | None,
    on_progress: Callable[[TuningJob], Any] | None,
    config: Any,
) -> Flow[TuningJob]:
    """Looks at a job until it has ended."""

    def look() -> Single[TuningJob]:
        return get(context, name=name, config=config)

    return poll.until(lambda job: job.has_ended, look, timeout_s=timeout_s, on_progress=on_progress)
