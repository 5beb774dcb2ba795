"""The four ways to ask (blocking or awaiting, whole or streamed), at the same time, and how each ended."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from genai_grpc import Client
from tests.plugins.clients import BACKENDS, make_client

MODEL = "gemini-2.0-flash"
WAYS = ("whole", "stream", "async whole", "async stream")
STREAMS = ("stream", "async stream")


@dataclass
class Outcome:
    """What a caller got, how its call ended, and how long it took."""

    texts: list[str | None] = field(default_factory=list)
    error: BaseException | None = None
    seconds: float = 0.0


def http_options(timeout_s: float | None = None, **retry: Any) -> dict[str, Any]:
    """The options of a call, or of a client: its budget and its retries."""
    options: dict[str, Any] = {}
    if timeout_s is not None:
        options["timeout"] = round(timeout_s * 1000)
    if retry:
        options["retry_options"] = retry
    return options


def ask(
    client: Client,
    way: str,
    options: dict[str, Any] | None = None,
    outcome: Outcome | None = None,
) -> Outcome:
    """Asks in one of the ways; an awaiting one in an event loop of its own.

    Who wants to watch how far it has come gives the `outcome` that is to be filled.
    """
    if way.startswith("async"):
        return asyncio.run(ask_awaiting(client, way, options, outcome))
    outcome = outcome or Outcome()
    with _timed(outcome):
        arguments = request(options)
        if way == "whole":
            outcome.texts.append(client.models.generate_content(**arguments).text)
        else:
            for chunk in client.models.generate_content_stream(**arguments):
                outcome.texts.append(chunk.text)
    return outcome


async def ask_awaiting(
    client: Client,
    way: str,
    options: dict[str, Any] | None = None,
    outcome: Outcome | None = None,
) -> Outcome:
    """Asks in one of the awaiting ways, in the running event loop."""
    outcome = outcome or Outcome()
    with _timed(outcome):
        arguments = request(options)
        if way == "async whole":
            outcome.texts.append((await client.aio.models.generate_content(**arguments)).text)
        else:
            async for chunk in await client.aio.models.generate_content_stream(**arguments):
                outcome.texts.append(chunk.text)
    return outcome


async def ask_from_loop(
    client: Client,
    way: str,
    options: dict[str, Any] | None = None,
    outcome: Outcome | None = None,
) -> Outcome:
    """Asks in any of the ways: an awaiting one in the running loop, a blocking one in a thread."""
    if way.startswith("async"):
        return await ask_awaiting(client, way, options, outcome)
    return await asyncio.to_thread(ask, client, way, options, outcome)


@contextmanager
def _timed(outcome: Outcome) -> Iterator[None]:
    started_s = time.monotonic()
    try:
        yield
    except Exception as error:  # noqa: BLE001 - whatever comes is what the test is about
        outcome.error = error
    outcome.seconds = time.monotonic() - started_s


def ask_in_all_ways(
    url: str,
    options: dict[str, Any] | None = None,
    *,
    ways: tuple[str, ...] = WAYS,
    **client_options: Any,
) -> dict[str, Outcome]:
    """Asks both APIs in several ways, all at once, each with a client and a thread of its own.

    Returns:
      How each ended, by "API way", e.g. "vertex async stream".
    """
    outcomes: dict[str, Outcome] = {}

    def run(backend: str, way: str) -> None:
        with make_client(backend, url, **client_options) as client:
            outcomes[f"{backend} {way}"] = ask(client, way, options)

    threads = [
        threading.Thread(target=run, args=(backend, way)) for backend in BACKENDS for way in ways
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(outcomes) == len(threads)
    return outcomes


def request(options: dict[str, Any] | None = None) -> dict[str, Any]:
    """The arguments of a call that says little."""
    config = {"http_options": options} if options else None
    return {"model": MODEL, "contents": "Hello", "config": config}
