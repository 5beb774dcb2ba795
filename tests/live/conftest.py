"""What the tests of live sessions share: one client for each way a session can go."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from typing import Any, NamedTuple

import pytest

from genai_grpc import Client
from genai_grpc.client import AsyncClient
from tests.live.servers import Brain, LiveServer, running
from tests.plugins.emulator import emulator, emulator_process

__all__ = ["emulator", "emulator_process", "serve"]


class Pair(NamedTuple):
    """A client and the server that it talks to."""

    client: AsyncClient
    server: LiveServer


Serve = Callable[[Brain], AbstractAsyncContextManager[Pair]]

KINDS = ("grpc", "websocket", "vertex")


def serve_kind(kind: str) -> Serve:
    """What runs a brain and makes a client that reaches it that way."""

    @contextlib.asynccontextmanager
    async def serve(brain: Brain) -> AsyncIterator[Pair]:
        wire = "grpc" if kind == "grpc" else "websocket"
        async with running(wire, brain) as server:
            async with client_for(kind, server.url).aio as client:
                yield Pair(client, server)

    return serve


def client_for(kind: str, url: str, **options: Any) -> Client:
    """A client of the Gemini API over gRPC or a WebSocket, or one of Vertex AI."""
    http_options: Any = {"base_url": url, **options.pop("http_options", {})}
    if kind == "vertex":
        options.setdefault("project", "p")
        return Client(vertexai=True, location="us-central1", http_options=http_options, **options)
    options.setdefault("transport", "grpc" if kind == "grpc" else "rest")
    return Client(api_key="k", http_options=http_options, **options)


@pytest.fixture(params=KINDS)
def serve(request: pytest.FixtureRequest) -> Serve:
    """Runs a brain behind each kind of session in turn."""
    return serve_kind(request.param)
