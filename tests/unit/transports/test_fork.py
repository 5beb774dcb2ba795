"""A used client works after os.fork, in the parent and in the child, blocking and asyncio alike.

The programs run in an interpreter of their own: what forks must not have a server inside.
"""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from genai_grpc.emulator import Emulator
from tests.plugins.environments import (
    ROOT,
    Environment,
    cached_environment,
    runtime_requirements,
)
from tests.unit.transports.servers import Server, serving

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")

PREAMBLE = """
import asyncio, faulthandler, gc, os, sys, threading
from genai_grpc._call import Call
from genai_grpc._options import CallOptions
from genai_grpc._settings import resolve
from genai_grpc._stubs.generativelanguage.generative_service_pb2 import CountTokensRequest
from genai_grpc._stubs.methods import GEMINI_GENERATIVE_SERVICE_COUNT_TOKENS as METHOD
from genai_grpc.transports.channel_pool import AioChannelPool, ChannelPool
from genai_grpc.transports.fork import asyncio_is_lost

settings = resolve(api_key="key", http_options={"base_url": sys.argv[1]}, environ={})
PATH = METHOD.paths["v1beta"]

def request(delay_s):
    message = CountTokensRequest(model=str(delay_s))
    return Call(METHOD, PATH, message, CallOptions("v1beta", timeout_s=10))

blocking = ChannelPool(settings)

def call(delay_s=0):
    lane = blocking.acquire()
    try:
        return lane.unary(METHOD, PATH)(request(delay_s), ())
    finally:
        lane.release()

kept = []

async def call_async(delay_s=0):
    pool = AioChannelPool(settings)
    kept.append(pool)

    async def one():
        lane = pool.acquire()
        try:
            return await lane.unary(METHOD, PATH)(request(delay_s), ())
        finally:
            lane.release()

    return await asyncio.gather(*(one() for _ in range(100)))

def fork(in_child):
    child = os.fork()
    if child == 0:
        faulthandler.dump_traceback_later(20, exit=True)
        in_child()
        sys.exit(0)
    return child

def wait(child):
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code == 0, f"the child ended with {code}"
"""


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


def run(server: Server, program: str, python: str | Path = sys.executable) -> str:
    """Runs a program after the preamble; returns what it printed."""
    code = PREAMBLE + textwrap.dedent(program)
    done = subprocess.run(
        [python, "-W", "ignore::DeprecationWarning", "-c", code, f"http://{server.target}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_blocking_calls_go_on_in_both(server: Server) -> None:
    run(
        server,
        """
        call()
        child = fork(lambda: [call() for _ in range(3)])
        for _ in range(3):
            call()
        wait(child)
        call()
        """,
    )
    assert len(set(server.peers)) == 2


def test_asyncio_calls_go_on_in_both(server: Server) -> None:
    run(
        server,
        """
        asyncio.run(call_async())
        child = fork(lambda: (asyncio.run(call_async()), call()))
        asyncio.run(call_async())
        wait(child)
        asyncio.run(call_async())
        """,
    )
    assert len(server.peers) == 401


def test_a_loop_that_is_running_may_fork_between_calls(server: Server) -> None:
    run(
        server,
        """
        def in_child():
            asyncio._set_running_loop(None)
            asyncio.run(call_async())
            os._exit(0)  # Python 3.14 lets no exception through the parent's loop on the stack

        async def main():
            await call_async()
            # What the loop has still to do for calls that are over holds their channel.
            for _ in range(10):
                await asyncio.sleep(0)
            child = fork(in_child)
            await call_async()
            wait(child)

        asyncio.run(main())
        """,
    )


def test_every_child_of_a_preloading_parent_works(server: Server) -> None:
    run(
        server,
        """
        def in_child():
            call()
            asyncio.run(call_async())

        call()
        asyncio.run(call_async())
        for child in [fork(in_child) for _ in range(4)]:
            wait(child)
        call()
        """,
    )
    assert len(server.peers) == 101 * 5 + 1


def test_a_stream_that_is_held_open_is_the_parents(server: Server) -> None:
    run(
        server,
        """
        lane = blocking.acquire()
        stream = lane.stream(METHOD, PATH.replace("Count", "StreamCount"))(request(0), ())
        next(stream)
        wait(fork(lambda: call()))
        assert len(list(stream)) == 2
        """,
    )


def test_asyncio_calls_in_flight_go_on_in_the_parent(server: Server) -> None:
    program = """
        async def main():
            pending = asyncio.ensure_future(call_async(1))
            while not kept or not kept[0].connections:
                await asyncio.sleep(0.01)
            child = os.fork()
            if child == 0:
                os._exit(0)
            # grpcio may crash the child of such a fork before it runs a line of ours.
            os.waitpid(child, 0)
            assert len(await pending) == 100
            await call_async()

        asyncio.run(main())
        """
    run(server, program)


def test_a_child_that_inherits_asyncio_channels_is_told(server: Server) -> None:
    program = """
        import grpc.aio

        def in_child():
            asyncio._set_running_loop(None)
            assert asyncio_is_lost()
            try:
                asyncio.run(call_async())
            except RuntimeError as error:
                assert "forked while asyncio gRPC channels were in use" in str(error)
                # As multiprocessing does: what belongs to the parent cannot be torn down here.
                os._exit(0)

        async def main():
            somebody_elses = grpc.aio.insecure_channel("localhost:1")
            await call_async()
            wait(fork(in_child))
            await call_async()
            await somebody_elses.close()

        asyncio.run(main())
        """
    run(server, program)


def environment_with_gevent() -> Environment:
    return cached_environment(*runtime_requirements(), "gevent", "aiohttp")


@pytest.mark.slow
@pytest.mark.timeout(300)  # the first run installs gevent
def test_greenlets_of_gevent_wait_side_by_side(server: Server) -> None:
    environment = environment_with_gevent()
    program = """
        import gevent, time
        started_at = time.monotonic()
        calls = [gevent.spawn(call, 0.5) for _ in range(20)]
        gevent.joinall(calls)
        assert all(each.value.total_tokens > 0 for each in calls)
        print(time.monotonic() - started_at)
        """
    code = "from gevent import monkey; monkey.patch_all()\n" + PREAMBLE + textwrap.dedent(program)
    done = subprocess.run(
        [environment.python, "-c", code, f"http://{server.target}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    # One after the other they would take ten seconds.
    assert float(done.stdout) < 5


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_awaiting_under_gevent_goes_over_rest_or_is_refused() -> None:
    code = """
        from gevent import monkey; monkey.patch_all()
        import asyncio, faulthandler, sys
        from genai_grpc import Client
        faulthandler.dump_traceback_later(30, exit=True)

        async def ask(client):
            question = {"model": "gemini-2.5-flash", "contents": "[[chunks=3]] Hello"}
            whole = await client.aio.models.generate_content(**question)
            stream = await client.aio.models.generate_content_stream(**question)
            assert whole.text == "".join([chunk.text async for chunk in stream])
            return "answered"

        for transport in ("auto", "rest", "grpc"):
            client = Client(
                api_key="any", http_options={"base_url": sys.argv[1]}, transport=transport
            )
            try:
                print(asyncio.run(ask(client)))
            except RuntimeError as error:
                print(error)
        """
    with Emulator() as server:
        done = subprocess.run(
            [environment_with_gevent().python, "-c", textwrap.dedent(code), server.url],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        auto, rest, grpc = done.stdout.splitlines()
        assert auto == rest == "answered"
        assert "cannot wait under gevent" in grpc
        assert {call.transport for call in server.calls} == {"rest"}


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_eventlet_is_refused_before_it_stops_the_program(server: Server) -> None:
    environment = cached_environment(*runtime_requirements(), "eventlet")
    code = (
        "import eventlet; eventlet.monkey_patch()\n"
        + PREAMBLE
        + "try:\n    call()\nexcept RuntimeError as error:\n    print(error)\n"
    )
    done = subprocess.run(
        [environment.python, "-W", "ignore", "-c", code, f"http://{server.target}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "gRPC cannot wait under eventlet" in done.stdout, done.stderr
