"""Connections die in many ways: silently, with a reset, by GOAWAY, of idleness. Clients live on."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from genai_grpc import Client, errors
from genai_grpc.emulator import Emulator
from tests.faults.calling import STREAMS, WAYS, Outcome, ask, ask_from_loop, http_options, request
from tests.plugins.clients import BACKENDS, make_client
from tests.plugins.relay import Relay

pytestmark = pytest.mark.faults

every_way = pytest.mark.parametrize("way", WAYS)
ONCE = http_options(attempts=1)
KEEPALIVE = {"keepalive_time_s": 0.3, "keepalive_timeout_s": 0.3}
# A dead connection is found within both together. gRPC sends no two pings within a second, which is
# nothing beside the seconds of real settings, and doubles these.
FOUND_WITHIN_S = 0.3 + 0.3 + 1.0


@asynccontextmanager
async def used(client: Client, way: str) -> AsyncIterator[Client]:
    """The client with a connection of the side that `way` uses."""
    try:
        assert (await ask_from_loop(client, way)).error is None
        yield client
    finally:
        client.close()
        await client.aio.aclose()


async def received(outcome: Outcome, count: int) -> None:
    """Returns when a caller has got so many chunks: what was only sent may still be on its way."""
    while len(outcome.texts) < count:  # noqa: ASYNC110 - a thread fills it, and does not tell
        await asyncio.sleep(0.01)


@every_way
@pytest.mark.parametrize("backend", BACKENDS)
async def test_keepalive_finds_a_dead_connection_and_the_call_is_answered_on_another(
    relay: Relay, backend: str, way: str
) -> None:
    async with used(make_client(backend, relay.url, channel=KEEPALIVE), way) as client:
        await asyncio.to_thread(relay.freeze)
        outcome = await ask_from_loop(client, way, http_options(initial_delay=0.01))
    assert outcome.error is None
    assert outcome.texts
    assert outcome.seconds <= FOUND_WITHIN_S
    assert relay.opened == 2


def test_keepalive_goes_on_however_long_the_server_is_silent(
    relay: Relay, server: Emulator
) -> None:
    """A model may think for minutes: the pings must not end after the first few."""
    with make_client("gemini", relay.url, channel=KEEPALIVE) as client:
        server.stall()
        breaking = threading.Timer(3.5, relay.freeze)
        breaking.start()
        outcome = ask(client, "whole", http_options(10, attempts=1))
        breaking.join()
    assert isinstance(outcome.error, errors.ServerError)
    assert outcome.error.status == "UNAVAILABLE"
    assert 3.5 < outcome.seconds <= 3.5 + FOUND_WITHIN_S


@pytest.mark.parametrize("way", STREAMS)
async def test_keepalive_ends_a_stream_whose_connection_died(
    relay: Relay, server: Emulator, way: str
) -> None:
    async with used(make_client("gemini", relay.url, channel=KEEPALIVE), way) as client:
        server.reply_stream(["chunk"] * 9)
        server.stall(after=2)
        outcome = Outcome()
        reading = asyncio.create_task(ask_from_loop(client, way, ONCE, outcome))
        await received(outcome, 2)
        await asyncio.to_thread(relay.freeze)
        await reading
        assert outcome.texts == ["chunk"] * 2
        assert isinstance(outcome.error, errors.ServerError)
        assert outcome.error.status == "UNAVAILABLE"
        assert outcome.error.received == 2
        assert outcome.seconds <= FOUND_WITHIN_S + 0.5
        # A call that comes in the same millisecond may still meet the connection that is going down.
        assert (await ask_from_loop(client, way, http_options(initial_delay=0.01))).error is None


@every_way
async def test_a_reset_in_the_middle_of_a_call_is_repeated(server: Emulator, way: str) -> None:
    async with used(make_client("gemini", server), way) as client:
        server.reset()
        outcome = await ask_from_loop(client, way, http_options(initial_delay=0.01))
    assert outcome.error is None
    assert len(server.calls) == 3


@pytest.mark.parametrize("way", STREAMS)
@pytest.mark.parametrize("fate", ["cut", "hang_up"])
async def test_a_stream_that_loses_its_connection_is_not_repeated(
    relay: Relay, server: Emulator, way: str, fate: str
) -> None:
    async with used(make_client("gemini", relay.url), way) as client:
        server.reply_stream(["chunk"] * 9)
        server.stall(after=3)
        outcome = Outcome()
        reading = asyncio.create_task(ask_from_loop(client, way, outcome=outcome))
        await received(outcome, 3)
        await asyncio.to_thread(getattr(relay, fate))
        await reading
    assert outcome.texts == ["chunk"] * 3
    assert isinstance(outcome.error, errors.ServerError)
    assert "the stream broke after 3 messages" in str(outcome.error)
    assert len(server.calls) == 2


@every_way
async def test_a_connection_that_was_closed_between_calls_is_no_failure(
    relay: Relay, way: str
) -> None:
    async with used(make_client("gemini", relay.url), way) as client:
        await asyncio.to_thread(relay.cut)
        outcome = await ask_from_loop(client, way, http_options(initial_delay=0.01))
    assert outcome.error is None
    assert relay.opened == 2


@every_way
async def test_a_client_outlives_its_server(way: str) -> None:
    with Emulator() as server:
        async with used(make_client("gemini", server), way) as client:
            await asyncio.to_thread(server.stop)
            await asyncio.to_thread(server.start)
            outcome = await ask_from_loop(client, way, http_options(initial_delay=0.05))
    assert outcome.error is None


@every_way
async def test_a_call_waits_out_a_restart_of_the_server(way: str) -> None:
    with Emulator() as server:
        async with used(make_client("gemini", server), way) as client:
            await asyncio.to_thread(server.stop)
            asking = asyncio.create_task(
                ask_from_loop(client, way, http_options(10, initial_delay=0.2, attempts=40))
            )
            await asyncio.sleep(0.3)
            await asyncio.to_thread(server.start)
            outcome = await asking
    assert outcome.error is None


async def test_calls_on_a_connection_that_gets_goaway_finish(server: Emulator) -> None:
    """A server that leaves says so, answers what it has, and gets what is new on another connection."""
    async with used(make_client("gemini", server), "async whole") as client:
        server.delay(0.3, times=20)
        calls = [
            asyncio.create_task(ask_from_loop(client, way, ONCE)) for way in WAYS for _ in range(5)
        ]
        await asyncio.to_thread(server.wait_for_calls, 21)
        await asyncio.to_thread(server.goaway)
        outcomes = await asyncio.gather(*calls)
    assert [outcome.error for outcome in outcomes] == [None] * 20


@every_way
async def test_a_server_that_keeps_leaving_loses_no_call(server: Emulator, way: str) -> None:
    outcomes: list[Outcome] = []
    async with used(make_client("gemini", server), way) as client:

        async def keep_asking() -> None:
            while not done.is_set():
                outcomes.append(await ask_from_loop(client, way))

        done = asyncio.Event()
        askers = [asyncio.create_task(keep_asking()) for _ in range(8)]
        for _ in range(5):
            await asyncio.sleep(0.05)
            await asyncio.to_thread(server.goaway)
        done.set()
        await asyncio.gather(*askers)
    assert len(outcomes) > 20
    assert [outcome.error for outcome in outcomes if outcome.error] == []


@every_way
async def test_a_server_that_closes_idle_connections_is_asked_on_another(way: str) -> None:
    options = (("grpc.max_connection_idle_ms", 200),)
    with Emulator(grpc_options=options) as server:
        async with used(make_client("gemini", server), way) as client:
            await asyncio.sleep(0.8)
            outcome = await ask_from_loop(client, way, ONCE)
    assert outcome.error is None
    assert len({call.peer for call in server.calls}) == 2


async def test_an_idle_connection_is_given_up_before_a_middlebox_forgets_it(
    server: Emulator,
) -> None:
    async def be_idle(way: str) -> None:
        with Relay(server.port) as relay:
            client = make_client("gemini", relay.url, channel={"idle_timeout_s": 1})
            async with used(client, way):
                await asyncio.sleep(2.5)
                await asyncio.to_thread(relay.freeze)
                outcome = await ask_from_loop(client, way, http_options(1, attempts=1))
        assert outcome.error is None, way
        assert relay.opened == 2, way

    await asyncio.gather(*(be_idle(way) for way in WAYS))


def test_a_connection_broken_at_any_byte_ends_in_an_answer_or_our_error(server: Emulator) -> None:
    """Bytes are cut off wherever they are: in the greeting, in headers, in a message."""
    for quota in [*range(1, 120, 7), *range(120, 700, 61)]:
        with Cutter(server.port, quota) as cutter, make_client("gemini", cutter.url) as client:
            for way in ("whole", "stream"):
                outcome = ask(client, way, ONCE)
                assert outcome.error is None or isinstance(outcome.error, errors.ServerError)


class Cutter(Relay):
    """A relay that resets each connection after so many bytes towards the client."""

    def __init__(self, target_port: int, quota: int) -> None:
        self._quota = quota
        super().__init__(target_port)

    async def _pump(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, pause_s: float | None
    ) -> None:
        if pause_s is not None:
            return await super()._pump(reader, writer, pause_s)
        left = self._quota
        while left > 0 and (data := await reader.read(min(left, 65536))):
            left -= len(data)
            writer.write(data)
            await writer.drain()
        await self._end(rudely=True)
        return None


async def test_many_connections_that_die_at_once_lose_no_call(relay: Relay) -> None:
    """Three hundred calls are in flight on several connections when all of them are cut."""
    client = make_client("gemini", relay.url)
    # gRPC tries a connection that failed again after 0.2 s; the attempts must reach beyond that.
    options = http_options(20, initial_delay=0.05, attempts=10)
    async with client.aio as aio:
        calls = [
            asyncio.create_task(aio.models.generate_content(**request(options))) for _ in range(300)
        ]
        while relay.opened < 3:  # noqa: ASYNC110 - connections are counted, and not told
            await asyncio.sleep(0)
        await asyncio.to_thread(relay.cut)
        answers = await asyncio.gather(*calls)
    assert all(answer.text for answer in answers)
