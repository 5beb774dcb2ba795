"""What streams leave behind, and what a slow reader makes a client hold: measured from outside Python."""

from __future__ import annotations

import json
from typing import Any

import pytest

from genai_grpc.emulator import Emulator
from tests.faults.calling import MODEL
from tests.plugins.processes import run

pytestmark = pytest.mark.faults

MEGABYTE = 1_000_000

PREAMBLE = f"""
import asyncio, gc, json, os, sys, time, tracemalloc
from genai_grpc import Client

PAGE = os.sysconf("SC_PAGE_SIZE")
client = Client(api_key="key", http_options={{"base_url": sys.argv[1]}})
request = {{"model": {MODEL!r}, "contents": "Hello"}}

def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * PAGE
"""

READERS = {
    "blocking": """
def read():
    for chunk in client.models.generate_content_stream(**request):
        chunk.text
def rounds(count):
    for _ in range(count):
        read()
""",
    "awaiting": """
async def read():
    async for chunk in await client.aio.models.generate_content_stream(**request):
        chunk.text
async def read_many(count):
    for _ in range(count):
        await read()
loop = asyncio.new_event_loop()
def rounds(count):
    loop.run_until_complete(read_many(count))
""",
    "blocking, every field": """
def rounds(count):
    for _ in range(count):
        for chunk in client.models.generate_content_stream(**request):
            chunk.candidates[0].content.parts[0].text
""",
    "left early": """
def rounds(count):
    for _ in range(count):
        for chunk in client.models.generate_content_stream(**request):
            break
""",
    "awaiting, left early": """
async def read_one_each(count):
    for _ in range(count):
        async for chunk in await client.aio.models.generate_content_stream(**request):
            break
loop = asyncio.new_event_loop()
def rounds(count):
    loop.run_until_complete(read_one_each(count))
""",
    "failing": """
from genai_grpc import errors
def rounds(count):
    for _ in range(count):
        try:
            for chunk in client.models.generate_content_stream(model="no-such", contents="x"):
                pass
        except errors.ClientError:
            pass
""",
}

MEASURE = """
rounds(50)
gc.collect()
before = resident()
tracemalloc.start()
rounds(10)
gc.collect()
objects = tracemalloc.get_traced_memory()[0]
rounds(190)
gc.collect()
grown = {"objects": tracemalloc.get_traced_memory()[0] - objects, "resident": resident() - before}
print(json.dumps(grown))
"""


def measured(server: Emulator, program: str) -> Any:
    return json.loads(run(PREAMBLE + program, server.url))


@pytest.mark.parametrize("reader", READERS)
def test_two_hundred_streams_leave_nothing_behind(server: Emulator, reader: str) -> None:
    server.reply_stream(["twenty characters..."] * 100, times=None)
    grown = measured(server, READERS[reader] + MEASURE)
    # 20,000 chunks: a single byte kept of each would be 20 kB, an object of each a megabyte.
    assert grown["objects"] < 20_000
    # tracemalloc itself and the allocators' slack need some.
    assert grown["resident"] < 3 * MEGABYTE


LEAVERS = {
    "unary calls whose tasks are cancelled": """
config = {"http_options": {"headers": {"x-emulator-fault": "stall"}}}
async def leave():
    try:
        await asyncio.wait_for(
            client.aio.models.generate_content(**request, config=config), 0.02
        )
    except asyncio.TimeoutError:
        return
    raise RuntimeError("a call that stalls was answered")
async def work(count):
    for _ in range(count // 20):
        await asyncio.gather(*(leave() for _ in range(20)))
warm, work_on = 400, 3000
""",
    "streams that are left before they answer": """
config = {"http_options": {"headers": {"x-emulator-fault": "stall"}}}
async def leave():
    async def read():
        async for chunk in await client.aio.models.generate_content_stream(**request, config=config):
            raise RuntimeError("a stream that stalls was answered")
    try:
        await asyncio.wait_for(read(), 0.02)
    except asyncio.TimeoutError:
        pass
async def work(count):
    for _ in range(count // 20):
        await asyncio.gather(*(leave() for _ in range(20)))
warm, work_on = 400, 3000
""",
    "live sessions that are closed while they listen": """
async def talk():
    config = {"response_modalities": ["TEXT"], "session_resumption": {}}
    async with client.aio.live.connect(model="gemini-live-2.5-flash-preview", config=config) as session:
        for _ in range(8):
            await session.send_client_content(turns={"parts": [{"text": "Hello"}]})
            async for message in session.receive():
                pass
async def work(count):
    for _ in range(count):
        await talk()
warm, work_on = 60, 400
""",
}

LEAVE = """
async def main():
    await work(warm)
    gc.collect()
    before = resident()
    await work(work_on)
    gc.collect()
    grown = resident() - before
    await client.aio.aclose()
    return grown
print(json.dumps(asyncio.run(main())))
"""


@pytest.mark.parametrize("leavers", LEAVERS)
def test_what_is_cancelled_in_the_middle_leaves_nothing_behind(
    server: Emulator, leavers: str
) -> None:
    """grpcio alone would keep 4 MB of the unary calls, and 2 MB of the live sessions."""
    assert measured(server, LEAVERS[leavers] + LEAVE) < 1 * MEGABYTE


SLOW_READERS = {
    "blocking": """
stream = client.models.generate_content_stream(**request)
next(stream)
before = resident()
time.sleep(1)
grown = resident() - before
stream.close()
print(json.dumps(grown))
""",
    "awaiting": """
async def main():
    stream = await client.aio.models.generate_content_stream(**request)
    await stream.__anext__()
    before = resident()
    await asyncio.sleep(1)
    grown = resident() - before
    await stream.aclose()
    return grown
print(json.dumps(asyncio.run(main())))
""",
}


@pytest.mark.parametrize("reader", SLOW_READERS)
def test_a_slow_reader_slows_the_server_and_holds_little(server: Emulator, reader: str) -> None:
    """A gigabyte waits at the server; HTTP/2 flow control lets through what has room."""
    server.reply_stream(["x" * 200_000] * 5000)
    grown = measured(server, SLOW_READERS[reader])
    (call,) = server.calls
    assert call.chunks_sent < 150
    assert grown < 30 * MEGABYTE
