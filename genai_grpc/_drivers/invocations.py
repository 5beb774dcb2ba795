"""Calls functions of the user's for both drivers: one by one, or together. Knows nothing of models.

What such a function raises is a value here, an Outcome: whoever asked decides what becomes of it.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Sequence
from typing import Any

from .._flows.effects import Invocation, Outcome
from ..errors import UnsupportedFunctionError


def invoke(invocation: Invocation) -> Outcome:
    """Makes one call here and now."""
    ended = _call(invocation)
    if isinstance(ended, Outcome):
        return ended
    if inspect.iscoroutine(ended):
        ended.close()
    return Outcome(
        error=UnsupportedFunctionError(
            "it returned something to await, which a synchronous call cannot do: use client.aio"
        )
    )


async def invoke_together(invocations: Sequence[Invocation]) -> list[Outcome]:
    """Makes all calls at the same time: coroutines as tasks, what may block in threads.

    Each sees the context variables of the caller. Cancelling cancels every task; a thread cannot be
    interrupted and runs to its end unheard.
    """
    ended = await asyncio.gather(*map(_invoke, invocations), return_exceptions=True)
    return [_outcome(each) for each in ended]


async def _invoke(invocation: Invocation) -> Outcome:
    try:
        if invocation.awaits:
            return Outcome(invocation.finish(await invocation.start()))
        ended = await asyncio.to_thread(_call, invocation)
        if isinstance(ended, Outcome):
            return ended
        return Outcome(invocation.finish(await ended))
    except Exception as error:  # noqa: BLE001 - a failing function is an outcome, not a crash
        return Outcome(error=error)


def _call(invocation: Invocation) -> Outcome | Awaitable[Any]:
    """Makes a call that may block; gives what it returned if that has to be awaited."""
    try:
        value = invocation.start()
        return value if inspect.isawaitable(value) else Outcome(invocation.finish(value))
    # Also because a StopIteration could not leave the thread: a future refuses it.
    except Exception as error:  # noqa: BLE001 - a failing function is an outcome, not a crash
        return Outcome(error=error)


def _outcome(ended: Outcome | BaseException) -> Outcome:
    if isinstance(ended, Outcome):
        return ended
    # The function cancelled itself. Had the caller been cancelled, gather would have raised.
    if isinstance(ended, asyncio.CancelledError):
        return Outcome(error=ended)
    raise ended
