"""Whoever stops listening frees the server at once: tasks, loops left early, Ctrl-C, closed clients."""

from __future__ import annotations

import asyncio
import gc
import random
import threading
import time

import pytest

from genai_grpc import Client, errors
from genai_grpc.emulator import Emulator
from tests.faults.calling import MODEL, ask, request
from tests.plugins.clients import BACKENDS, make_client
from tests.plugins.processes import Program

pytestmark = pytest.mark.faults

# What a cancellation may take on a busy machine; unheard, a call would go on for minutes.
AT_ONCE_S = 1.0


def assert_cancelled(server: Emulator) -> None:
    """The one call of this test was cancelled by its caller, and not long ago."""
    (call,) = server.calls
    assert call.cancelled.wait(AT_ONCE_S)
    assert call.wait_ended().status == "CANCELLED"


@pytest.fixture(params=BACKENDS)
def client(request: pytest.FixtureRequest, server: Emulator) -> Client:
    return make_client(request.param, server)


async def test_cancelling_the_task_of_a_unary_call(client: Client, server: Emulator) -> None:
    server.stall()
    task = asyncio.create_task(client.aio.models.generate_content(**request()))
    await asyncio.to_thread(server.wait_for_calls, 1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.to_thread(assert_cancelled, server)
    await client.aio.aclose()


async def test_a_timeout_of_asyncio(client: Client, server: Emulator) -> None:
    server.stall()
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(client.aio.models.generate_content(**request()), 0.3)
    await asyncio.to_thread(assert_cancelled, server)
    await client.aio.aclose()


async def test_cancelling_the_task_that_reads_a_stream(client: Client, server: Emulator) -> None:
    server.reply_stream(["chunk"] * 9)
    server.stall(after=1)
    first = asyncio.Event()

    async def read() -> None:
        async for _ in await client.aio.models.generate_content_stream(**request()):
            first.set()

    task = asyncio.create_task(read())
    await first.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.to_thread(assert_cancelled, server)
    await client.aio.aclose()


async def test_cancelling_a_task_that_pauses_between_attempts(
    client: Client, server: Emulator
) -> None:
    server.fail("UNAVAILABLE", times=None, retry_delay_s=30)
    task = asyncio.create_task(client.aio.models.generate_content(**request()))
    await asyncio.to_thread(lambda: server.wait_for_calls(1)[0].wait_ended())
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert len(server.calls) == 1
    await client.aio.aclose()


async def test_one_task_of_many_is_cancelled_alone(client: Client, server: Emulator) -> None:
    server.delay(0.2)
    tasks = [
        asyncio.create_task(client.aio.models.generate_content(**request())) for _ in range(10)
    ]
    await asyncio.to_thread(server.wait_for_calls, 10)
    tasks[3].cancel()
    answers = await asyncio.gather(*tasks, return_exceptions=True)
    assert [isinstance(answer, asyncio.CancelledError) for answer in answers].count(True) == 1
    assert sum(call.wait_ended().status == "CANCELLED" for call in server.calls) == 1
    await client.aio.aclose()


async def test_breaking_out_of_an_awaiting_loop_with_the_collector_off(
    client: Client, server: Emulator
) -> None:
    server.reply_stream(["chunk"] * 10_000)
    gc.disable()
    try:

        async def read_one() -> None:
            async for _ in await client.aio.models.generate_content_stream(**request()):
                break

        await read_one()
        await asyncio.to_thread(assert_cancelled, server)
    finally:
        gc.enable()
    await client.aio.aclose()


async def test_cancel_from_another_task_ends_the_loop_quietly(
    client: Client, server: Emulator
) -> None:
    server.reply_stream(["chunk"] * 9)
    server.stall(after=1)
    stream = await client.aio.models.generate_content_stream(**request())
    got = [await stream.__anext__()]

    async def read_on() -> None:
        got.extend([chunk async for chunk in stream])

    task = asyncio.create_task(read_on())
    await asyncio.sleep(0)
    stream.cancel()
    await task
    assert [chunk.text for chunk in got] == ["chunk"]
    await asyncio.to_thread(assert_cancelled, server)
    await client.aio.aclose()


def test_breaking_out_of_a_loop_with_the_collector_off(client: Client, server: Emulator) -> None:
    server.reply_stream(["chunk"] * 10_000)
    gc.disable()
    try:
        for _ in client.models.generate_content_stream(**request()):
            break
        assert_cancelled(server)
    finally:
        gc.enable()
    client.close()


def test_an_exception_in_the_body_of_the_loop(client: Client, server: Emulator) -> None:
    server.reply_stream(["chunk"] * 10_000)
    stream = client.models.generate_content_stream(**request())
    with pytest.raises(KeyError), stream:
        raise KeyError(next(stream).text)
    assert_cancelled(server)
    client.close()


def test_closing_a_stream_from_another_thread(client: Client, server: Emulator) -> None:
    server.reply_stream(["chunk"] * 9)
    server.stall(after=1)
    stream = client.models.generate_content_stream(**request())
    assert next(stream).text == "chunk"
    closer = threading.Timer(0.1, stream.close)
    closer.start()
    assert list(stream) == []
    closer.join()
    assert_cancelled(server)
    client.close()


def test_closing_a_stream_at_any_moment_from_several_threads(server: Emulator) -> None:
    """What grpcio holds of a call is taken once: twice would crash the process."""
    server.reply_stream(["chunk"] * 60, times=None)
    client = make_client("gemini", server)

    def work(seed: int) -> None:
        chance = random.Random(seed)
        for _ in range(30):
            stream = client.models.generate_content_stream(**request())
            closers = [threading.Timer(0.02 * chance.random(), stream.close) for _ in range(2)]
            for closer in closers:
                closer.start()
            read.append(len(list(stream)))
            for closer in closers:
                closer.join()

    read: list[int] = []
    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    client.close()
    assert len(read) == 180
    assert min(read) < max(read) <= 60


@pytest.mark.parametrize("way", ["whole", "stream"])
def test_closing_the_client_from_another_thread_during_a_call(
    client: Client, server: Emulator, way: str
) -> None:
    server.stall()

    def close() -> None:
        server.wait_for_calls(1)
        client.close()

    closer = threading.Thread(target=close)
    closer.start()
    outcome = ask(client, way)
    closer.join()
    assert isinstance(outcome.error, errors.APIError)
    assert outcome.error.status == "CANCELLED"
    assert "The client was closed during this call" in str(outcome.error)
    assert_cancelled(server)


@pytest.mark.parametrize("streamed", [False, True])
async def test_closing_the_client_from_another_task_during_a_call(
    client: Client, server: Emulator, streamed: bool
) -> None:
    server.stall()

    async def call() -> None:
        if streamed:
            async for _ in await client.aio.models.generate_content_stream(**request()):
                pass
        else:
            await client.aio.models.generate_content(**request())

    task = asyncio.create_task(call())
    await asyncio.to_thread(server.wait_for_calls, 1)
    await client.aio.aclose()
    # Python 3.10 cannot tell this cancellation from one of the task.
    expected = errors.APIError if hasattr(task, "cancelling") else asyncio.CancelledError
    with pytest.raises(expected, match=r"The client was closed|^$"):
        await task
    await asyncio.to_thread(assert_cancelled, server)


async def test_cancelling_wins_over_closing(client: Client, server: Emulator) -> None:
    server.stall()
    task = asyncio.create_task(client.aio.models.generate_content(**request()))
    await asyncio.to_thread(server.wait_for_calls, 1)
    task.cancel()
    await client.aio.aclose()
    with pytest.raises(asyncio.CancelledError):
        await task


CALLS: dict[str, str] = {
    "whole": "client.models.generate_content(**request)",
    "stream": "for chunk in client.models.generate_content_stream(**request): pass",
    "async whole": "asyncio.run(client.aio.models.generate_content(**request))",
    "async stream": """
async def read():
    async for chunk in await client.aio.models.generate_content_stream(**request):
        pass
asyncio.run(read())
""",
    "retry pause": "client.models.generate_content(**request)",
}


@pytest.mark.parametrize("way", CALLS)
def test_ctrl_c_frees_the_server_and_ends_the_program(server: Emulator, way: str) -> None:
    if way == "retry pause":
        server.fail("UNAVAILABLE", retry_delay_s=30)
    else:
        server.stall(after=1 if "stream" in way else None)
    code = (
        "import asyncio, signal, sys\n"
        # A shell that started the tests in the background has it ignored.
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "from genai_grpc import Client\n"
        "client = Client(api_key='key', http_options={'base_url': sys.argv[1]})\n"
        f"request = {{'model': {MODEL!r}, 'contents': 'Hello'}}\n"
        "try:\n"
        + "\n".join(f"    {line}" for line in CALLS[way].strip().splitlines())
        + "\nexcept KeyboardInterrupt:\n"
        "    print('interrupted')\n"
    )
    with Program(code, server.url) as program:
        (call,) = server.wait_for_calls(1, timeout_s=30)
        if way == "retry pause":
            call.wait_ended()
        program.interrupt()
        started_s = time.monotonic()
        if way != "retry pause":
            assert_cancelled(server)
        assert program.end() == (0, "interrupted\n", "")
    assert time.monotonic() - started_s < 3


def test_a_program_that_ends_with_a_stream_open_ends(server: Emulator) -> None:
    server.reply_stream(["chunk"] * 9)
    server.stall(after=1)
    code = f"""
        import sys
        from genai_grpc import Client
        client = Client(api_key="key", http_options={{"base_url": sys.argv[1]}})
        stream = client.models.generate_content_stream(model={MODEL!r}, contents="Hello")
        print(next(stream).text)
    """
    with Program(code, server.url) as program:
        assert program.end() == (0, "chunk\n", "")
    assert_cancelled(server)


def test_a_loop_that_ends_with_a_stream_open_ends(server: Emulator) -> None:
    server.reply_stream(["chunk"] * 9)
    server.stall(after=1)
    code = f"""
        import asyncio, sys
        from genai_grpc import Client
        client = Client(api_key="key", http_options={{"base_url": sys.argv[1]}})
        kept = []
        async def main():
            stream = await client.aio.models.generate_content_stream(
                model={MODEL!r}, contents="Hello"
            )
            kept.append(stream)
            print((await stream.__anext__()).text)
        asyncio.run(main())
    """
    with Program(code, server.url) as program:
        assert program.end() == (0, "chunk\n", "")
    assert_cancelled(server)
