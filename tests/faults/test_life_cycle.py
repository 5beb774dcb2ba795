"""One client in several event loops, threads and processes, and what it does when it is closed."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import time
from typing import Any

import pytest

from genai_grpc import Client, errors
from genai_grpc.emulator import Emulator
from tests.faults.calling import MODEL, WAYS, ask, ask_from_loop, request
from tests.plugins.clients import BACKENDS, make_client
from tests.plugins.processes import run
from tests.plugins.relay import Relay

pytestmark = pytest.mark.faults


@pytest.fixture(params=BACKENDS)
def client(request: pytest.FixtureRequest, server: Emulator) -> Client:
    return make_client(request.param, server)


def saying(words: str) -> dict[str, Any]:
    return {"model": MODEL, "contents": words}


def echo(server: Emulator) -> None:
    """Every call is answered with its own words."""
    server.reply(lambda call: call.request.contents[0].parts[0].text, times=None)


async def say(client: Client, words: str) -> str | None:
    return (await client.aio.models.generate_content(**saying(words))).text


def test_one_event_loop_after_the_other(client: Client, server: Emulator) -> None:
    echo(server)
    assert [asyncio.run(say(client, words)) for words in "abc"] == ["a", "b", "c"]


def test_event_loops_in_several_threads_at_once(client: Client, server: Emulator) -> None:
    echo(server)
    server.delay(0.05)
    heard: dict[int, list[str | None]] = {}

    async def talk(number: int) -> list[str | None]:
        return list(await asyncio.gather(*(say(client, f"{number}.{i}") for i in range(20))))

    def loop(number: int) -> None:
        heard[number] = asyncio.run(talk(number))

    threads = [threading.Thread(target=loop, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert heard == {number: [f"{number}.{i}" for i in range(20)] for number in range(6)}


def test_a_hundred_event_loops_leave_no_connection_behind(relay: Relay) -> None:
    client = make_client("gemini", relay.url)
    for _ in range(100):
        asyncio.run(say(client, "x"))
    gc.collect()
    assert relay.opened == 100
    patience_s = time.monotonic() + 10
    while relay.open > 2:
        assert time.monotonic() < patience_s, f"{relay.open} connections are still open"
        time.sleep(0.01)


@pytest.mark.parametrize("way", WAYS)
async def test_a_client_for_each_request_leaves_no_connection_behind(
    relay: Relay, way: str
) -> None:
    """A habit of web handlers. The collector may be off, or long in coming where the heap is large."""
    gc.collect()
    gc.disable()
    try:
        for _ in range(20):
            assert (await ask_from_loop(make_client("gemini", relay.url), way)).error is None
        patience_s = time.monotonic() + 10
        while relay.open > 2:
            assert time.monotonic() < patience_s, f"{relay.open} connections are still open"
            await asyncio.sleep(0.01)
    finally:
        gc.enable()
    assert relay.opened == 20


async def test_blocking_and_awaiting_side_by_side(client: Client, server: Emulator) -> None:
    echo(server)

    def say_blocking(words: str) -> str | None:
        return client.models.generate_content(**saying(words)).text

    loop_side = asyncio.gather(*(say(client, str(i)) for i in range(20)))
    thread_side = asyncio.gather(*(asyncio.to_thread(say_blocking, str(i)) for i in range(20)))
    assert await loop_side == await thread_side == [str(i) for i in range(20)]
    await client.aio.aclose()


def test_a_client_that_nobody_keeps_answers(server: Emulator) -> None:
    assert make_client("gemini", server).models.generate_content(**request()).text
    assert asyncio.run(make_client("gemini", server).aio.models.generate_content(**request())).text


def test_a_stream_outlives_the_variable_of_its_client(server: Emulator) -> None:
    server.reply_stream(["chunk"] * 5)
    stream = make_client("gemini", server).models.generate_content_stream(**request())
    gc.collect()
    assert [chunk.text for chunk in stream] == ["chunk"] * 5


async def test_an_awaiting_stream_outlives_the_variable_of_its_client(server: Emulator) -> None:
    server.reply_stream(["chunk"] * 5)
    stream = await make_client("gemini", server).aio.models.generate_content_stream(**request())
    gc.collect()
    assert [chunk.text async for chunk in stream] == ["chunk"] * 5


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("was_used", [False, True])
async def test_a_closed_client_says_so(client: Client, way: str, was_used: bool) -> None:
    if was_used:
        assert (await ask_from_loop(client, way)).error is None
    client.close()
    await client.aio.aclose()
    outcome = await ask_from_loop(client, way)
    assert isinstance(outcome.error, RuntimeError)
    assert "This client is closed" in str(outcome.error)


async def test_closing_twice_is_closing_once(client: Client) -> None:
    for way in ("whole", "async whole"):
        assert (await ask_from_loop(client, way)).error is None
    for _ in range(2):
        client.close()
        await client.aio.aclose()


async def test_each_side_is_closed_for_itself(client: Client) -> None:
    with client:
        assert ask(client, "whole").error is None
        async with client.aio:
            assert (await ask_from_loop(client, "async whole")).error is None
        assert isinstance((await ask_from_loop(client, "async whole")).error, RuntimeError)
        assert ask(client, "whole").error is None
    assert isinstance(ask(client, "whole").error, RuntimeError)


def test_closing_races_with_calls_to_a_clear_end() -> None:
    """Whatever a call was doing when the client was closed, it ends with one of two clear errors."""
    with Emulator() as server:
        for _ in range(20):
            _race(server)


def _race(server: Emulator) -> None:
    client = make_client("gemini", server)
    assert ask(client, "whole").error is None
    ends: list[BaseException] = []

    def keep_asking() -> None:
        while True:
            outcome = ask(client, "whole")
            if outcome.error is not None:
                ends.append(outcome.error)
                return

    threads = [threading.Thread(target=keep_asking) for _ in range(4)]
    for thread in threads:
        thread.start()
    client.close()
    for thread in threads:
        thread.join()
    assert len(ends) == 4
    for end in ends:
        assert isinstance(end, (RuntimeError, errors.APIError)), end
        assert "client" in str(end)
        assert "closed" in str(end)


async def test_closing_in_one_loop_ends_the_calls_of_another(
    client: Client, server: Emulator
) -> None:
    server.stall(times=None)
    ends: list[BaseException] = []

    def elsewhere() -> None:
        try:
            asyncio.run(say(client, "x"))
        except BaseException as error:  # noqa: BLE001 - whatever comes is what the test is about
            ends.append(error)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    await asyncio.to_thread(server.wait_for_calls, 1)
    await client.aio.aclose()
    await asyncio.to_thread(thread.join)
    assert len(ends) == 1
    assert server.calls[0].cancelled.wait(1)


PREAMBLE = f"""
import asyncio, faulthandler, multiprocessing, os, sys, threading, warnings
warnings.simplefilter("ignore", DeprecationWarning)  # of fork in a process with threads
from genai_grpc import Client

client = Client(api_key="key", http_options={{"base_url": sys.argv[1]}})

def ask(words):
    answer = client.models.generate_content(model={MODEL!r}, contents=words).text
    assert answer == words, (answer, words)

def read(words):
    chunks = client.models.generate_content_stream(model={MODEL!r}, contents=words)
    assert "".join(chunk.text for chunk in chunks) == words

async def ask_async(words):
    answer = (await client.aio.models.generate_content(model={MODEL!r}, contents=words)).text
    assert answer == words, (answer, words)

async def many(words):
    await asyncio.gather(*(ask_async(f"{{words}} {{i}}") for i in range(20)))

def fork(in_child):
    child = os.fork()
    if child == 0:
        faulthandler.dump_traceback_later(20, exit=True)
        in_child()
        sys.exit(0)
    return child

def wait(child):
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code == 0, f"the child ended with {{code}}"
"""

FORKS: dict[str, str] = {
    "blocking": """
ask("before")
child = fork(lambda: [ask(f"child {i}") for i in range(50)])
for i in range(50):
    ask(f"parent {i}")
wait(child)
""",
    "streaming": """
read("before")
child = fork(lambda: [read(f"child {i}") for i in range(20)])
for i in range(20):
    read(f"parent {i}")
wait(child)
""",
    "asyncio": """
asyncio.run(many("before"))
child = fork(lambda: [asyncio.run(many(f"child {i}")) for i in range(3)])
for i in range(3):
    asyncio.run(many(f"parent {i}"))
wait(child)
asyncio.run(many("after"))
""",
    "both sides": """
ask("before")
asyncio.run(many("before"))
def in_child():
    ask("child")
    asyncio.run(many("child"))
child = fork(in_child)
ask("parent")
asyncio.run(many("parent"))
wait(child)
""",
    "with a stream open": """
stream = client.models.generate_content_stream(model="gemini-2.0-flash", contents="a b c d e f")
first = next(stream).text
wait(fork(lambda: ask("child")))
assert first + "".join(chunk.text for chunk in stream) == "a b c d e f"
""",
    "with threads that call": """
done = threading.Event()
calls = []
def keep_asking(number):
    while not done.is_set():
        ask(f"thread {number}")
        calls.append(number)
threads = [threading.Thread(target=keep_asking, args=(i,)) for i in range(4)]
for thread in threads:
    thread.start()
while len(calls) < 50:
    pass
for child in [fork(lambda: [ask(f"child {i}") for i in range(5)]) for _ in range(3)]:
    wait(child)
done.set()
for thread in threads:
    thread.join()
ask("after")
""",
    "multiprocessing": """
ask("before")
asyncio.run(many("before"))
with multiprocessing.get_context("fork").Pool(3) as pool:
    pool.map(ask, [f"child {i}" for i in range(30)])
ask("after")
""",
    "before the first call": """
child = fork(lambda: (ask("child"), asyncio.run(many("child"))))
ask("parent")
asyncio.run(many("parent"))
wait(child)
""",
    "a client that the child closes": """
ask("before")
asyncio.run(many("before"))
def in_child():
    ask("child")
    client.close()
    asyncio.run(client.aio.aclose())
wait(fork(in_child))
ask("after")
asyncio.run(many("after"))
""",
}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.parametrize("fork", FORKS)
def test_parent_and_child_go_on_after_a_fork(server: Emulator, fork: str) -> None:
    echo(server)
    run(PREAMBLE + FORKS[fork], server.url)


def test_an_interpreter_that_ends_without_closing_is_quiet(server: Emulator) -> None:
    echo(server)
    run(PREAMBLE + "ask('x'); asyncio.run(many('x'))", server.url)


ENDINGS = {
    "timed out": """
async def leave():
    try:
        await asyncio.wait_for(stalled(), 0.05)
    except asyncio.TimeoutError:
        pass
""",
    "a task is left": """
async def leave():
    kept.append(asyncio.ensure_future(stalled()))
    await asyncio.sleep(0.05)
""",
    "a loop is left": """
async def leave():
    async for chunk in await stream():
        break
""",
    "a stream is kept": """
async def leave():
    kept.append(await stream())
    await anext(kept[-1])
""",
    "a stream is kept unread": """
async def leave():
    kept.append(await stream())
""",
}


@pytest.mark.parametrize("ending", ENDINGS)
def test_what_an_event_loop_leaves_behind_does_not_trouble_the_next(
    server: Emulator, ending: str
) -> None:
    """Its last events came when it was closed, and asyncio logged an exception of the next one."""
    program = f"""
kept = []
def stalled():
    return client.aio.models.generate_content(model={MODEL!r}, contents="x")
async def stream():
    return await client.aio.models.generate_content_stream(model={MODEL!r}, contents="[[chunks=99]]")
async def count():
    return await client.aio.models.count_tokens(model={MODEL!r}, contents="x")
{ENDINGS[ending]}
for _ in range(5):
    asyncio.run(leave())
    asyncio.run(count())
"""
    server.fault("stall;method=GenerateContent")
    server.trickle(0.02, method="StreamGenerateContent")
    run(PREAMBLE + program, server.url)


@pytest.mark.parametrize("transport", ["auto", "grpc", "rest"])
@pytest.mark.parametrize("way", ["a call", "a stream"])
def test_an_event_loop_that_nobody_closes_is_quiet_at_the_end(
    server: Emulator, way: str, transport: str
) -> None:
    program = f"""
client = Client(api_key="key", http_options={{"base_url": sys.argv[1]}}, transport={transport!r})
kept = []
async def stream():
    chunks = await client.aio.models.generate_content_stream(model={MODEL!r}, contents="[[chunks=9]]")
    kept.append((chunks, await anext(chunks)))
loop = asyncio.new_event_loop()
loop.run_until_complete({"many('x')" if way == "a call" else "stream()"})
"""
    echo(server)
    run(PREAMBLE + program, server.url)


def test_a_stream_that_outlives_its_event_loop_is_quiet(server: Emulator) -> None:
    program = f"""
warnings.simplefilter("error", ResourceWarning)
client = Client(api_key="key", http_options={{"base_url": sys.argv[1]}}, transport="rest")
async def stream():
    chunks = await client.aio.models.generate_content_stream(model={MODEL!r}, contents="[[chunks=9]]")
    async for chunk in chunks:
        return chunks
kept = asyncio.run(stream())
"""
    server.trickle(0.2)
    run(PREAMBLE + program, server.url)


def test_a_client_in_a_thread_of_a_daemon_is_quiet_at_the_end(server: Emulator) -> None:
    server.stall(times=None)
    program = """
started = threading.Event()
def stall():
    started.set()
    ask("x")
threading.Thread(target=stall, daemon=True).start()
started.wait()
import time
time.sleep(0.2)
"""
    run(PREAMBLE + program, server.url)


def test_a_first_call_from_many_threads_opens_one_connection(server: Emulator) -> None:
    client = make_client("gemini", server)
    everybody = threading.Barrier(8)

    def ask_at_once() -> None:
        everybody.wait(10)
        client.models.generate_content(**request())

    threads = [threading.Thread(target=ask_at_once) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    client.close()
    assert len(server.calls) == 8
    assert len({call.peer for call in server.calls}) == 1


@pytest.mark.parametrize("transport", ["auto", "grpc", "rest"])
def test_awaiting_outside_of_asyncio_says_what_is_needed(server: Emulator, transport: str) -> None:
    client = make_client("gemini", server, transport=transport)
    # As trio would: it drives coroutines itself.
    whole = client.aio.models.generate_content(**request())
    with pytest.raises(RuntimeError, match=r"running event loop of asyncio.*trio\.to_thread"):
        whole.send(None)
    # Once it has worked, it is told as clearly.
    assert asyncio.run(say(client, "Hello"))
    whole = client.aio.models.generate_content(**request())
    with pytest.raises(RuntimeError, match="running event loop of asyncio"):
        whole.send(None)
    assert len(server.calls) == 1
