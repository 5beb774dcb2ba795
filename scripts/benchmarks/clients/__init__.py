"""The measured clients, one file each, all asked the same: connect, one call, one stream, read a text.

What is measured must be the client: these files add one method call a unit, equal for all of them.
Each builds its request anew for every call, as a program does, and reads the text of every reply.
"""

from __future__ import annotations

import importlib
from collections.abc import AsyncIterable, Callable, Iterable
from typing import Any, NamedTuple, Protocol, cast


class Endpoint(NamedTuple):
    """Where the neutral server listens at one pace."""

    grpc_port: int
    http_port: int
    vertex: bool = False
    """Whether the client is to be one of Vertex AI; the server answers both."""


class SyncCalls(Protocol):
    """One connected blocking client."""

    def unary(self) -> str:
        """Calls once and returns the text of the answer."""

    def stream(self) -> Iterable[Any]:  # a chunk is whatever the client at hand makes of it
        """Opens a stream and returns its chunks."""

    def text(self, chunk: Any) -> str:
        """The text of one chunk."""

    def close(self) -> None:
        """Lets the connections go."""


class AsyncCalls(Protocol):
    """One connected asyncio client."""

    async def unary(self) -> str:
        """Calls once and returns the text of the answer."""

    async def stream(self) -> AsyncIterable[Any]:
        """Opens a stream and returns its chunks."""

    def text(self, chunk: Any) -> str:
        """The text of one chunk."""

    async def close(self) -> None:
        """Lets the connections go."""


class ClientModule(Protocol):
    """What each file in this folder offers."""

    connect_sync: Callable[[Endpoint], SyncCalls]
    connect_async: Callable[[Endpoint], AsyncCalls]


def load(name: str) -> ClientModule:
    """Imports one client, and with it only what that client needs."""
    return cast(ClientModule, importlib.import_module(f".{name}", __name__))
