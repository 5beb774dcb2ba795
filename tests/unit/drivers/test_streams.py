"""Streams that pause between requests: what closing and cancelling do while a flow works.

The transport is a stand-in, since the moment between two requests must be the test's.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, cast

import pytest
from google.protobuf.empty_pb2 import Empty

from genai_grpc._call import Call
from genai_grpc._drivers.async_ import AsyncDriver
from genai_grpc._drivers.sync import Driver
from genai_grpc._flows import retry
from genai_grpc._flows.budget import RetryBudget
from genai_grpc._flows.effects import AWAITS, Flow, Invocation, Invoke, Relay
from genai_grpc._options import CallOptions, RetryPolicy
from genai_grpc._wire.method import Method
from genai_grpc.errors import TransportError
from genai_grpc.transports.base import AsyncTransport, Transport


def call() -> Call:
    method = Method("S.M", "gemini", "server_stream", {"v1": "/S/M"}, "", "", ())
    return Call(method, "/S/M", Empty(), CallOptions("v1"))


def two_requests(between: Invocation) -> Flow[None]:
    """Relays a stream, invokes something, relays another."""
    yield Relay(call(), lambda message: message)
    yield Invoke([between])
    yield Relay(call(), lambda message: message)


class Messages:
    """A stream of one message, in either colour."""

    def __init__(self) -> None:
        self.left = [Empty()]
        self.cancelled = False

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        if not self.left:
            raise StopIteration
        return self.left.pop()

    def __aiter__(self) -> Messages:
        return self

    async def __anext__(self) -> Any:
        if not self.left:
            raise StopAsyncIteration
        return self.left.pop()

    def cancel(self) -> None:
        self.cancelled = True


class Opened(list[Messages]):
    """A transport that remembers the streams it opened."""

    def stream(self, call: Call) -> Messages:
        self.append(Messages())
        return self[-1]


class AsyncOpened(Opened):
    async def stream(self, call: Call) -> Messages:  # type: ignore[override]  # the other colour
        return super().stream(call)


def sync_stream(between: Callable[[], Any]) -> tuple[Any, Opened]:
    opened = Opened()
    flow = two_requests(Invocation(between, lambda value: value, False))
    return Driver(cast(Transport, opened)).open(flow), opened


async def async_stream(between: Callable[[], Any]) -> tuple[Any, Opened]:
    opened = AsyncOpened()
    flow = two_requests(Invocation(between, lambda value: value, True))
    return await AsyncDriver(cast(AsyncTransport, opened)).open(flow), opened


def test_a_stream_goes_on_with_the_next_request() -> None:
    stream, opened = sync_stream(lambda: None)
    assert len(list(stream)) == 2
    assert len(opened) == 2


def test_a_stream_closed_between_two_requests_opens_no_other() -> None:
    stream, opened = sync_stream(lambda: stream.close())
    assert len(list(stream)) == 1
    assert len(opened) == 1


def test_a_stream_closed_by_another_thread_while_a_function_runs_opens_no_other() -> None:
    running, go_on = threading.Event(), threading.Event()

    def wait() -> None:
        running.set()
        assert go_on.wait(10)

    stream, opened = sync_stream(wait)

    def close() -> None:
        assert running.wait(10)
        stream.close()
        go_on.set()

    thread = threading.Thread(target=close)
    thread.start()
    assert len(list(stream)) == 1
    thread.join()
    assert len(opened) == 1


async def test_cancelling_a_stream_cancels_the_function_under_way_and_not_the_reader() -> None:
    running, ended = asyncio.Event(), asyncio.Event()

    async def wait_for_ever() -> None:
        running.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    stream, opened = await async_stream(wait_for_ever)

    async def read() -> int:
        return len([message async for message in stream])

    reader = asyncio.create_task(read())
    await running.wait()
    stream.cancel()
    assert await asyncio.wait_for(reader, 10) == 1
    await asyncio.wait_for(ended.wait(), 10)
    assert len(opened) == 1


async def test_cancelling_the_reader_cancels_the_function_under_way() -> None:
    running, ended = asyncio.Event(), asyncio.Event()

    async def wait_for_ever() -> None:
        running.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    stream, _ = await async_stream(wait_for_ever)

    async def read() -> None:
        async for _ in stream:
            pass

    reader = asyncio.create_task(read())
    await running.wait()
    reader.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reader
    await asyncio.wait_for(ended.wait(), 10)


class Refusing(Opened):
    """A transport that cannot open its first streams."""

    def stream(self, call: Call) -> Messages:
        messages = super().stream(call)
        if len(self) <= 2:
            raise TransportError("UNAVAILABLE", "no token")
        return messages


class AsyncRefusing(Refusing):
    async def stream(self, call: Call) -> Messages:  # type: ignore[override]  # the other colour
        return super().stream(call)


async def test_a_stream_that_cannot_be_opened_is_the_flows_matter() -> None:
    def flow() -> Flow[Any]:
        a_call = call()
        a_call.options = replace(a_call.options, retry=RetryPolicy(initial_delay_s=0.001))
        return retry.stream(a_call, lambda message: message, RetryBudget())

    sync, later = Refusing(), AsyncRefusing()
    assert len(list(Driver(cast(Transport, sync)).open(flow()))) == 1
    stream = await AsyncDriver(cast(AsyncTransport, later)).open(flow())
    assert len([message async for message in stream]) == 1
    assert len(sync) == len(later) == 3


def asking_first(seen: list[bool]) -> Flow[None]:
    """Asks something before its first stream."""
    seen.append((yield AWAITS))
    yield Relay(call(), lambda message: message)


async def test_a_flow_may_ask_before_it_relays() -> None:
    seen: list[bool] = []
    assert len(list(Driver(cast(Transport, Opened())).open(asking_first(seen)))) == 1
    stream = await AsyncDriver(cast(AsyncTransport, AsyncOpened())).open(asking_first(seen))
    assert len([message async for message in stream]) == 1
    assert seen == [False, True]


def test_a_flow_that_fails_before_it_relays_fails_the_opening() -> None:
    def failing() -> Flow[None]:
        yield AWAITS
        raise ValueError("not like this")

    with pytest.raises(ValueError, match="not like this"):
        Driver(cast(Transport, Opened())).open(failing())


def test_a_stream_has_one_reader_at_a_time() -> None:
    """The messages of one call cannot be waited for twice: gRPC fails both readers with its own words."""
    working, may_end = threading.Event(), threading.Event()

    def work() -> None:
        working.set()
        assert may_end.wait(10)

    stream = Driver(cast(Transport, Opened())).open(
        two_requests(Invocation(work, lambda value: value, False))
    )
    read: list[Any] = []
    reader = threading.Thread(target=lambda: read.extend(stream))
    reader.start()
    assert working.wait(10)
    with pytest.raises(RuntimeError, match="Another thread is reading this stream"):
        next(stream)
    may_end.set()
    reader.join()
    assert len(read) == 2
    assert next(stream, None) is None
