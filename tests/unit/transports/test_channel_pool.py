"""A pool opens connections as calls need them, loses none of the calls, and replaces bad connections."""

from __future__ import annotations

import asyncio
import gc
import threading
import weakref
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import pytest

from genai_grpc.transports.channel_pool import AioChannelPool, ChannelPool, Lane, is_refused
from tests.unit.transports.servers import Server, ask, relaying, serving, settings_for

LIMIT = [("grpc.max_concurrent_streams", 100)]


@pytest.fixture
def server() -> Iterator[Server]:
    with serving(options=LIMIT) as running:
        yield running


def pool_of(address: str, **channel: Any) -> ChannelPool:
    return ChannelPool(settings_for(f"http://{address}", channel=channel))


def call(pool: ChannelPool, delay_s: float = 0, *, timeout_s: float = 20) -> Any:
    """One call as a transport makes it."""
    lane = pool.acquire()
    try:
        return ask(lane, delay_s, timeout_s=timeout_s)
    except grpc.RpcError as error:
        lane.report(error.code().name, error.details() or "", timeout_s)
        raise
    finally:
        lane.release()


async def call_async(pool: AioChannelPool, delay_s: float = 0) -> Any:
    """The same, awaiting."""
    lane = pool.acquire()
    try:
        return await ask(lane, delay_s)
    finally:
        lane.release()


def test_a_thousand_calls_at_once_are_all_answered(server: Server) -> None:
    async def main() -> int:
        pool = AioChannelPool(settings_for(f"http://{server.target}"))
        answers = await asyncio.gather(*(call_async(pool, 0.3) for _ in range(1000)))
        await pool.close()
        return len({answer.total_tokens for answer in answers})

    assert asyncio.run(main()) == 1000
    assert len(server.peers) == 1000
    assert len(set(server.peers)) == 12


def test_many_threads_share_connections(server: Server) -> None:
    pool = pool_of(server.target)
    with ThreadPoolExecutor(250) as threads:
        answers = list(threads.map(lambda _: call(pool, 0.3), range(250)))
    pool.close()
    assert len(answers) == 250
    assert 1 < len(set(server.peers)) <= 3


def test_calls_one_after_the_other_share_one_connection(server: Server) -> None:
    pool = pool_of(server.target, streams_per_connection=2)
    for _ in range(5):
        call(pool)
    assert pool.connections == 1
    pool.close()


def test_a_full_connection_calls_for_another(server: Server) -> None:
    pool = pool_of(server.target, streams_per_connection=2)
    lanes = [pool.acquire() for _ in range(5)]
    assert pool.connections == 3
    assert max(lanes.count(lane) for lane in lanes) == 2
    for lane in lanes:
        lane.release()
    again = [pool.acquire() for _ in range(6)]
    assert pool.connections == 3
    assert {again.count(lane) for lane in again} == {2}
    pool.close()


def test_beyond_the_last_connection_calls_are_spread(server: Server) -> None:
    pool = pool_of(server.target, streams_per_connection=1, max_connections=2)
    lanes = [pool.acquire() for _ in range(6)]
    assert {lanes.count(lane) for lane in lanes} <= {2, 3, 4}
    for lane in lanes:
        lane.release()
    within = [pool.acquire(), pool.acquire()]
    assert within[0] is not within[1]
    pool.close()


def test_tokens_survive_a_stampede_of_threads(server: Server) -> None:
    pool = pool_of(server.target, streams_per_connection=7, max_connections=3)

    def work(_: int) -> None:
        for _ in range(300):
            pool.acquire().release()

    with ThreadPoolExecutor(30) as threads:
        list(threads.map(work, range(30)))
    lanes: list[Lane] = [pool.acquire() for _ in range(7 * pool.connections)]
    assert {lanes.count(lane) for lane in lanes} == {7}
    pool.close()


def test_a_closed_pool_says_so(server: Server) -> None:
    pool = pool_of(server.target)
    lane = pool.acquire()
    pool.close()
    lane.release()
    with pytest.raises(RuntimeError, match="closed"):
        pool.acquire()


def test_closing_ends_the_calls_in_flight(server: Server) -> None:
    pool = pool_of(server.target)
    with ThreadPoolExecutor(1) as threads:
        future = threads.submit(call, pool, 60)
        _until_calls(server, 1)
        pool.close()
        error = future.exception(timeout=10)
    assert isinstance(error, grpc.RpcError)


def _until_calls(server: Server, count: int) -> None:
    tick = threading.Event()
    for _ in range(1000):
        if len(server.peers) >= count:
            return
        tick.wait(0.01)
    raise AssertionError(f"the server saw {len(server.peers)} calls")


def test_renewing_lets_calls_finish_and_closes_what_is_drained(server: Server) -> None:
    pool = pool_of(server.target)
    with ThreadPoolExecutor(1) as threads:
        future = threads.submit(call, pool, 0.5)
        _until_calls(server, 1)
        pool.renew()
        call(pool)
        assert future.result().total_tokens > 0
    assert len(set(server.peers)) == 2
    pool.renew()
    call(pool)
    assert len(set(server.peers)) == 3
    pool.close()


def test_a_connection_on_which_calls_run_out_of_time_is_replaced(server: Server) -> None:
    with relaying(server.target) as relay:
        pool = pool_of(relay.address, keepalive_time_s=None)
        call(pool)
        relay.silence()
        lane = pool.acquire()
        with pytest.raises(grpc.RpcError):
            ask(lane, timeout_s=0.2)
        lane.report("DEADLINE_EXCEEDED", "Deadline Exceeded", 6)
        lane.release()
        call(pool, timeout_s=5)
        pool.close()


def test_a_short_wait_raises_no_doubt(server: Server) -> None:
    pool = pool_of(server.target)
    lane = pool.acquire()
    lane.report("DEADLINE_EXCEEDED", "Deadline Exceeded", 0.5)
    lane.report("UNAVAILABLE", "failed to connect", 6)
    assert pool.connections == 1
    pool.close()


def test_a_refused_stream_halves_what_a_connection_is_trusted_with(server: Server) -> None:
    message = "Stream removed (RST_STREAM (Received RST_STREAM with error code 7))"
    assert is_refused("UNAVAILABLE", message)
    pool = pool_of(server.target)
    for expected in (45, 22, 11, 10, 10):
        pool.acquire().report("UNAVAILABLE", message)
        lanes = [pool.acquire() for _ in range(expected)]
        assert pool.connections == 1
        pool.acquire()
        assert pool.connections == 2
        del lanes
    pool.close()


def test_a_server_that_minds_pings_gets_fewer() -> None:
    minds = [
        ("grpc.http2.min_ping_interval_without_data_ms", 60_000),
        ("grpc.http2.max_ping_strikes", 1),
    ]
    with serving(options=minds) as server:
        # gRPC itself pings a silent connection once a minute after the second time.
        often = (("grpc.http2.max_pings_without_data", 0),)
        pool = pool_of(server.target, keepalive_time_s=0.05, extra=often)
        with pytest.raises(grpc.RpcError) as caught:
            call(pool, 5)
        assert "pings" in (caught.value.details() or "")
        assert call(pool, 0.5).total_tokens > 0
        pool.close()


def test_an_asyncio_connection_that_nobody_holds_is_closed(server: Server) -> None:
    async def main() -> None:
        pool = AioChannelPool(settings_for(f"http://{server.target}"))
        await call_async(pool)
        lane = pool.acquire()
        lane.release()
        channel = weakref.ref(lane.channel)
        del lane
        pool.renew()
        gc.collect()
        assert channel() is None
        await call_async(pool)
        await pool.close()

    asyncio.run(main())
    assert len(set(server.peers)) == 2
