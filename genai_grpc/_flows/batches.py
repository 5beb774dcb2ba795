"""Batch jobs: start one, look at it, list, cancel and delete them, wait for one, join its answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..types.enums import JobState
from . import poll
from .resources import ask
from .retry import Single

if TYPE_CHECKING:
    from ..types import (
        BatchJob,
        DeleteResourceJob,
        InlinedEmbedContentResponse,
        InlinedResponse,
        ListBatchJobsResponse,
    )
    from .context import Context
    from .effects import Flow


def create(
    context: Context, *, model: str, src: Any, dest: Any, config: Any, unique: str
) -> Single[BatchJob]:
    """Starts a job that generates. `unique` makes names that nobody gave unlike any other's."""
    return ask(
        context,
        "batches.create",
        model=model,
        src=src,
        config=_with_destination(config, dest),
        unique=unique,
    )


def create_embeddings(
    context: Context, *, model: str, src: Any, dest: Any, config: Any
) -> Single[BatchJob]:
    """Starts a job that embeds."""
    if dest is not None:
        raise ValueError(
            f"dest={dest!r} is not available for embeddings: the job itself has the answers, or names "
            "the file that has them. Remove it."
        )
    return ask(context, "batches.create_embeddings", model=model, src=src, config=config)


def get(context: Context, *, name: str, config: Any) -> Single[BatchJob]:
    """One job."""
    return ask(context, "batches.get", name=name, config=config)


def list_page(context: Context, *, config: Any) -> Single[ListBatchJobsResponse]:
    """A page of jobs."""
    return ask(context, "batches.list", config=config)


def cancel(context: Context, *, name: str, config: Any) -> Single[None]:
    """Asks the server to stop a job."""
    return ask(context, "batches.cancel", name=name, config=config)


def delete(context: Context, *, name: str, config: Any) -> Single[DeleteResourceJob]:
    """Deletes a job."""
    return ask(context, "batches.delete", name=name, config=config)


def wait(
    context: Context,
    *,
    name: str,
    timeout_s: float | None,
    on_progress: Callable[[BatchJob], Any] | None,
    config: Any,
) -> Flow[BatchJob]:
    """Looks at a job until it has ended."""

    def look() -> Single[BatchJob]:
        return get(context, name=name, config=config)

    return poll.until(_has_ended, look, timeout_s=timeout_s, on_progress=on_progress)


def _has_ended(job: BatchJob) -> bool:
    # `done` is google-genai's, which does not know that a job may end with a part of the answers.
    return job.done or job.state == JobState.JOB_STATE_PARTIALLY_SUCCEEDED


def answers_by_key(
    job: BatchJob, key: str
) -> dict[str, InlinedResponse | InlinedEmbedContentResponse]:
    """The answers that a job holds, by what their requests had as metadata under `key`.

    Raises:
      ValueError: the job holds no answers, or some have no key of their own.
    """
    dest = job.dest
    answers: list[Any] = []
    if dest is not None:
        answers = [*(dest.inlined_responses or ()), *(dest.inlined_embed_content_responses or ())]
    if not answers:
        raise ValueError(
            f"{job.name} holds no answers: it has not ended, or its answers are in a file or table."
        )
    joined: dict[str, InlinedResponse | InlinedEmbedContentResponse] = {}
    for index, answer in enumerate(answers):
        name = (answer.metadata or {}).get(key)
        if name is None or name in joined:
            what = f"has no {key!r}" if name is None else f"has the {key!r} {name!r} of another one"
            raise ValueError(
                f"answer {index} of {job.name} {what}. Give each request"
                f" metadata={{{key!r}: ...}} of its own."
            )
        joined[name] = answer
    return joined


def _with_destination(config: Any, dest: Any) -> Any:
    if dest is None:
        return config
    if config is None:
        return {"dest": dest}
    if isinstance(config, dict):
        given, config = config.get("dest"), {**config, "dest": dest}
    else:
        given, config = config.dest, config.model_copy(update={"dest": dest})
    if given is not None:
        raise ValueError("dest is given twice, as an argument and in the config. Remove one.")
    return config
