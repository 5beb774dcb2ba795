"""Calling functions of the user's: together, in threads, in the caller's context, never crashing."""

from __future__ import annotations

import asyncio
import contextvars
import functools
import inspect
import threading
from collections.abc import Callable
from typing import Any

import pytest

from genai_grpc._drivers.invocations import invoke, invoke_together
from genai_grpc._flows.effects import Invocation, Outcome

USER: contextvars.ContextVar[str] = contextvars.ContextVar("USER")


def call(function: Callable[..., Any], *args: Any) -> Invocation:
    awaits = inspect.iscoroutinefunction(function)
    return Invocation(functools.partial(function, *args), lambda value: value, awaits)


def give(value: Any) -> Any:
    return value


def throw(error: BaseException) -> Any:
    raise error


async def throw_later(error: BaseException) -> Any:
    await asyncio.sleep(0)
    raise error


def test_a_failure_is_an_outcome() -> None:
    error = ZeroDivisionError("no")
    assert invoke(call(give, 3)) == Outcome(3)
    assert invoke(call(throw, error)) == Outcome(error=error)
    assert invoke(Invocation(lambda: 3, throw_on_three, False)).error is not None


def throw_on_three(value: int) -> None:
    raise ValueError(value)


@pytest.mark.parametrize("error", [ZeroDivisionError("no"), StopIteration("no")])
async def test_failures_of_both_colours_are_outcomes_in_their_places(error: Exception) -> None:
    later = [
        call(give, 1),
        call(throw, error),
        call(throw_later, ValueError("late")),
        call(give, 2),
    ]
    outcomes = await invoke_together(later)
    assert [outcome.value for outcome in outcomes] == [1, None, None, 2]
    assert [type(outcome.error) for outcome in outcomes][1:3] == [type(error), ValueError]


async def test_coroutines_run_at_the_same_time() -> None:
    first, second = asyncio.Event(), asyncio.Event()

    async def meet(mine: asyncio.Event, other: asyncio.Event) -> str:
        mine.set()
        await other.wait()
        return "met"

    outcomes = await invoke_together([call(meet, first, second), call(meet, second, first)])
    assert [outcome.value for outcome in outcomes] == ["met", "met"]


async def test_functions_that_block_run_at_the_same_time_in_threads() -> None:
    barrier = threading.Barrier(2, timeout=10)
    outcomes = await invoke_together([call(barrier.wait), call(barrier.wait)])
    assert sorted(outcome.value for outcome in outcomes) == [0, 1]


async def test_both_colours_see_the_context_of_the_caller() -> None:
    async def read_later() -> str:
        return USER.get()

    USER.set("ada")
    outcomes = await invoke_together([call(USER.get), call(read_later)])
    assert [outcome.value for outcome in outcomes] == ["ada", "ada"]


async def test_what_a_function_returns_is_awaited_if_it_must_be() -> None:
    async def later() -> str:
        return "later"

    assert await invoke_together([call(lambda: later())]) == [Outcome("later")]


async def test_a_function_that_cancels_itself_has_failed() -> None:
    (outcome,) = await invoke_together([call(throw_later, asyncio.CancelledError())])
    assert isinstance(outcome.error, asyncio.CancelledError)


async def test_cancelling_the_caller_cancels_the_coroutines() -> None:
    started, cancelled = asyncio.Event(), asyncio.Event()

    async def wait_for_ever() -> None:
        started.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cancelled.set()
            raise

    task = asyncio.ensure_future(invoke_together([call(wait_for_ever)]))
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.wait_for(cancelled.wait(), 10)


class Abort(BaseException):
    """Not for anyone to swallow."""


def test_what_is_no_failure_passes_through() -> None:
    with pytest.raises(Abort):
        invoke(call(throw, Abort()))


async def test_what_is_no_failure_passes_through_asynchronous_calls() -> None:
    with pytest.raises(Abort):
        await invoke_together([call(throw_later, Abort())])
