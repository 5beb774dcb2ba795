"""Client certificates that are replaced on an event loop; tests/faults/test_mtls_gapic has the servers."""

from __future__ import annotations

import asyncio
import threading

import pytest

from genai_grpc._gapic.renewal import AwaitedRenewal, Pair

FIRST: Pair = (b"first", b"key")
SECOND: Pair = (b"second", b"key")


async def test_a_source_that_takes_its_time_is_asked_once_and_beside_the_loop() -> None:
    asked = asyncio.Event()
    loop, answered, times = asyncio.get_running_loop(), threading.Event(), []

    def source() -> Pair:
        times.append(threading.current_thread())
        loop.call_soon_threadsafe(asked.set)
        assert answered.wait(10)
        return SECOND

    used: list[Pair] = []
    renewal = AwaitedRenewal(source, FIRST, used.append)
    gives_up, waits = (asyncio.create_task(renewal.await_after(0)) for _ in range(2))
    await asked.wait()  # the loop goes on while the source is at it
    gives_up.cancel()
    with pytest.raises(asyncio.CancelledError):
        await gives_up
    answered.set()
    assert await waits
    assert used == [SECOND]
    assert times != [threading.current_thread()]
    assert len(times) == 1
    assert await renewal.await_after(0)  # a call that began before: nobody is asked again
    assert len(times) == 1


async def test_the_same_certificate_is_no_reason_to_repeat_a_call() -> None:
    used: list[Pair] = []
    renewal = AwaitedRenewal(lambda: FIRST, FIRST, used.append)
    assert not await renewal.await_after(renewal.count)
    assert used == []
