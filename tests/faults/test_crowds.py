"""A thousand calls at once on one client, against a server that allows a hundred on a connection."""

from __future__ import annotations

import asyncio
import random
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from genai_grpc.emulator import Emulator
from tests.faults.calling import MODEL
from tests.plugins.clients import BACKENDS, make_client

pytestmark = [pytest.mark.faults, pytest.mark.timeout(120)]

CROWD = 1000
STREAMS_PER_CONNECTION = 100


@pytest.fixture(scope="module")
def narrow_server() -> Iterator[Emulator]:
    """An emulator with the limit of Google's front ends."""
    with Emulator(max_streams=STREAMS_PER_CONNECTION, keep_calls=10 * CROWD) as emulator:
        yield emulator


@pytest.fixture
def crowded_server(narrow_server: Emulator) -> Emulator:
    narrow_server.clear()
    return narrow_server


def asking(number: int, *, fault: str = "") -> dict[str, Any]:
    """A call that is answered after 50 to 300 ms with its own number."""
    delay_ms = random.Random(number).randrange(50, 300)
    headers = {"x-emulator-fault": f"delay={delay_ms}ms{fault}", "x-number": str(number)}
    # One attempt: nothing may be lost and then made good.
    http_options = {"headers": headers, "retry_options": {"attempts": 1}}
    return {"model": MODEL, "contents": "Hello", "config": {"http_options": http_options}}


def echo(server: Emulator, *, chunks: int = 1) -> None:
    """Every call is answered with its number, in as many chunks."""
    server.reply(lambda call: [str(call.metadata["x-number"])] * chunks, times=None)


def assert_few_connections(server: Emulator, *, calls: int) -> None:
    assert len(server.calls) == calls
    connections = {call.peer for call in server.calls}
    assert len(connections) <= 2 * CROWD / STREAMS_PER_CONNECTION


@pytest.mark.parametrize("backend", BACKENDS)
async def test_a_thousand_calls_at_once_lose_nothing(
    crowded_server: Emulator, backend: str
) -> None:
    echo(crowded_server)
    client = make_client(backend, crowded_server)
    async with client.aio as aio:
        answers = await asyncio.gather(
            *(aio.models.generate_content(**asking(number)) for number in range(CROWD))
        )
    assert [answer.text for answer in answers] == [str(number) for number in range(CROWD)]
    assert_few_connections(crowded_server, calls=CROWD)


async def test_a_thousand_streams_at_once_lose_nothing(crowded_server: Emulator) -> None:
    echo(crowded_server, chunks=4)

    async def read(number: int) -> list[str | None]:
        stream = await aio.models.generate_content_stream(**asking(number))
        return [chunk.text async for chunk in stream]

    client = make_client("gemini", crowded_server)
    async with client.aio as aio:
        answers = await asyncio.gather(*(read(number) for number in range(CROWD)))
    assert answers == [[str(number)] * 4 for number in range(CROWD)]
    assert_few_connections(crowded_server, calls=CROWD)


def test_two_hundred_threads_lose_nothing(crowded_server: Emulator) -> None:
    echo(crowded_server)
    everybody = threading.Barrier(200)

    def ask_five(number: int) -> list[str | None]:
        everybody.wait(30)
        return [
            client.models.generate_content(**asking(5 * number + each)).text for each in range(5)
        ]

    with make_client("gemini", crowded_server) as client, ThreadPoolExecutor(200) as threads:
        answers = list(threads.map(ask_five, range(200)))
    assert [text for texts in answers for text in texts] == [str(number) for number in range(CROWD)]
    assert_few_connections(crowded_server, calls=CROWD)


def test_two_hundred_threads_stream_and_lose_nothing(crowded_server: Emulator) -> None:
    echo(crowded_server, chunks=4)
    everybody = threading.Barrier(200)

    def read(number: int) -> list[str | None]:
        everybody.wait(30)
        return [chunk.text for chunk in client.models.generate_content_stream(**asking(number))]

    with make_client("gemini", crowded_server) as client, ThreadPoolExecutor(200) as threads:
        answers = list(threads.map(read, range(200)))
    assert answers == [[str(number)] * 4 for number in range(200)]
    assert_few_connections(crowded_server, calls=200)


async def test_connections_are_not_kept_open_one_by_one(crowded_server: Emulator) -> None:
    """Crowd after crowd uses the connections of the first."""
    echo(crowded_server)
    client = make_client("gemini", crowded_server)
    async with client.aio as aio:
        for _ in range(3):
            await asyncio.gather(
                *(aio.models.generate_content(**asking(number)) for number in range(300))
            )
    assert len({call.peer for call in crowded_server.calls}) <= 4


async def test_a_bounded_pool_serves_a_crowd_all_the_same(crowded_server: Emulator) -> None:
    """Beyond its bound the calls wait for each other on the connections that there are."""
    echo(crowded_server)
    client = make_client("gemini", crowded_server, channel={"max_connections": 2})
    async with client.aio as aio:
        answers = await asyncio.gather(
            *(aio.models.generate_content(**asking(number)) for number in range(CROWD))
        )
    assert [answer.text for answer in answers] == [str(number) for number in range(CROWD)]
    assert len({call.peer for call in crowded_server.calls}) == 2
