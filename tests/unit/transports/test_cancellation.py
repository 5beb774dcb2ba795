"""Waiting for a part of a call: what is cancelled is the call, and the part is always seen to its end."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest

from genai_grpc.transports.cancellation import Waiting


class Rpc:
    """A call as grpcio makes them: an operation holds memory until the step behind its future."""

    def __init__(self) -> None:
        self.future: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self.held = 0
        self.cancelled = 0
        self.after: asyncio.Future[None] | None = None

    async def operation(self) -> str:
        self.held += 1
        answer = await self.future
        self.held -= 1
        if self.after is not None:
            await self.after
        return answer

    def cancel(self) -> None:
        self.cancelled += 1
        if not self.future.done():
            # The core hears of it on a thread of its own.
            asyncio.get_running_loop().call_later(0.01, self._end)

    def _end(self) -> None:
        if not self.future.done():
            self.future.set_result("cut short")

    async def answer(self) -> str:
        answer: str = await Waiting(self.cancel).over(self.operation())
        return answer


async def started(coroutine: Coroutine[Any, Any, str]) -> asyncio.Task[str]:
    task = asyncio.create_task(coroutine)
    await asyncio.sleep(0)
    return task


async def test_an_answer_comes_through() -> None:
    rpc = Rpc()
    task = await started(rpc.answer())
    rpc.future.set_result("here")
    assert await task == "here"
    assert rpc.cancelled == 0


async def test_a_failure_comes_through() -> None:
    rpc = Rpc()
    task = await started(rpc.answer())
    rpc.future.set_exception(ValueError("broken"))
    with pytest.raises(ValueError, match="broken"):
        await task


async def test_a_cancelled_task_ends_when_the_operation_has() -> None:
    rpc = Rpc()
    task = await started(rpc.answer())
    assert task.cancel("enough")
    await asyncio.sleep(0)
    assert not task.done()
    assert not rpc.future.cancelled()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert task.cancelled()
    assert (rpc.cancelled, rpc.held) == (1, 0)


async def test_a_task_shows_what_it_waits_for() -> None:
    rpc = Rpc()
    task = await started(rpc.answer())
    assert "wait_for=<Future pending" in repr(task)
    rpc.future.set_result("here")
    await task


async def test_cancelling_says_what_it_was_told() -> None:
    rpc = Rpc()
    heard: list[tuple[object, ...]] = []

    async def listen() -> str:
        try:
            return await rpc.answer()
        except asyncio.CancelledError as error:
            heard.append(error.args)
            raise

    task = await started(listen())
    task.cancel("enough")
    await asyncio.wait((task,))
    assert heard == [("enough",)]


async def test_a_cancellation_between_the_answer_and_the_task_frees_what_is_held() -> None:
    rpc = Rpc()
    task = await started(rpc.answer())
    rpc.future.set_result("here")
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (rpc.cancelled, rpc.held) == (0, 0)


async def test_a_task_that_is_cancelled_before_it_waits() -> None:
    rpc = Rpc()

    async def cancel_itself() -> str:
        task = asyncio.current_task()
        assert task is not None
        task.cancel()
        return await rpc.answer()

    task = await started(cancel_itself())
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (rpc.cancelled, rpc.held) == (1, 0)


async def test_a_task_may_be_cancelled_again_and_again() -> None:
    rpc = Rpc()
    task = await started(rpc.answer())
    for _ in range(3):
        task.cancel()
        await asyncio.sleep(0)
    with pytest.raises(asyncio.CancelledError):
        await task
    assert rpc.held == 0


async def test_a_failure_that_the_cancellation_brings_about_is_the_cancellation() -> None:
    rpc = Rpc()
    task = await started(rpc.answer())
    task.cancel()
    rpc.future.set_exception(ValueError("CANCELLED"))
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_an_operation_that_waits_twice_is_cancelled_in_either_wait() -> None:
    rpc = Rpc()
    rpc.after = asyncio.get_running_loop().create_future()
    task = await started(rpc.answer())
    rpc.future.set_result("here")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    assert rpc.cancelled == 1
    rpc.after.set_result(None)
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_future_that_somebody_else_cancels() -> None:
    rpc = Rpc()
    task = await started(rpc.answer())
    rpc.future.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert rpc.cancelled == 0


async def test_a_timeout_of_asyncio() -> None:
    rpc = Rpc()
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(rpc.answer(), 0.01)
    assert (rpc.cancelled, rpc.held) == (1, 0)


async def test_a_task_of_its_own_is_waited_for_like_any_other_operation() -> None:
    rpc = Rpc()
    opening = asyncio.ensure_future(rpc.operation())

    async def wait() -> Any:
        return await Waiting(rpc.cancel).over(opening.__await__())

    task = await started(wait())
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await opening == "cut short"


async def test_what_was_cancelled_does_not_cancel_the_next_wait() -> None:
    rpc = Rpc()
    task = await started(rpc.answer())
    rpc.future.set_result("here")
    task.cancel()
    await asyncio.wait((task,))
    assert await rpc.answer() == "here"


async def test_a_wait_that_is_dropped_leaves_the_call_alone() -> None:
    rpc = Rpc()
    answering = rpc.answer()
    answering.send(None)
    answering.close()
    assert rpc.cancelled == 0
