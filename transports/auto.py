"""The transports of a client that has both ways: each call goes where its flow has sent it.

Which way that is was decided in `_flows/routing`; here are two transports behind one. Each of them
opens with its first call, so that a program which uploads files never loads gRPC, and one which
generates text never loads an HTTP client.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from .failures import closed
from .greenlets import asyncio_is_blocked

if TYPE_CHECKING:
    from google.protobuf.message import Message

    from .._auth import Authorizer
    from .._call import Call, MediaCall, MediaReply
    from .._settings import Settings
    from .base import AsyncDialogue, AsyncMessageStream, Dialogue, MessageStream
    from .grpc import GrpcTransport
    from .grpc_asyncio import GrpcAsyncioTransport
    from .rest import RestTransport
    from .rest_asyncio import RestAsyncioTransport
    from .websocket import WebSockets


logger = logging.getLogger("genai_grpc")


class AutoTransport:
    """gRPC, and REST for the calls that ask for it; blocking.

    Args:
      settings: where to connect and how.
      authorizer: whose credentials the calls carry.
    """

    kind = "auto"

    def __init__(self, settings: Settings, authorizer: Authorizer) -> None:
        self._settings = settings
        self._authorizer = authorizer
        self._lock = threading.Lock()
        self._closed = False
        self._grpc: GrpcTransport | None = None
        self._rest = _LazyRest(settings, authorizer)

    def unary(self, call: Call) -> Message:
        return self._rest.unary(call) if call.over_rest else self._over_grpc().unary(call)

    def stream(self, call: Call) -> MessageStream:
        if call.over_rest:
            return self._rest.open().stream(call)
        return (self._grpc or self._over_grpc()).stream(call)

    def bidi(self, call: Call) -> Dialogue:
        return self._over_grpc().bidi(call)

    def media(self, call: MediaCall) -> MediaReply:
        """As RestTransport.media."""
        return self._rest.open().media(call)

    def close(self) -> None:
        with self._lock:
            self._closed = True
        if self._grpc is not None:
            self._grpc.close()
        self._rest.close()

    def _over_grpc(self) -> GrpcTransport:
        from .grpc import GrpcTransport

        with self._lock:
            if self._grpc is None:
                if self._closed:
                    raise closed()
                opened = GrpcTransport(self._settings, self._authorizer, rest=self._rest.unary)
                self._grpc = opened
                # From now on calls reach it without this object in between, which is worth 1 µs each.
                self.__dict__["unary"] = opened.unary
            return self._grpc


class _LazyRest:
    """The REST half of an AutoTransport, opened by its first call."""

    __slots__ = ("_authorizer", "_closed", "_lock", "_settings", "_transport")

    def __init__(self, settings: Settings, authorizer: Authorizer) -> None:
        self._settings = settings
        self._authorizer = authorizer
        self._lock = threading.Lock()
        self._closed = False
        self._transport: RestTransport | None = None

    def unary(self, call: Call) -> Message:
        return self.open().unary(call)

    def open(self) -> RestTransport:
        from .rest import RestTransport

        with self._lock:
            if self._transport is None:
                if self._closed:
                    raise closed()
                self._transport = RestTransport(self._settings, self._authorizer)
            return self._transport

    def close(self) -> None:
        with self._lock:
            self._closed = True
        if self._transport is not None:
            self._transport.close()


class AsyncAutoTransport:
    """gRPC, and REST for the calls that ask for it; awaiting. One object serves every event loop.

    Args:
      settings: where to connect and how.
      authorizer: whose credentials the calls carry.
    """

    kind = "auto"

    def __init__(self, settings: Settings, authorizer: Authorizer) -> None:
        self._settings = settings
        self._authorizer = authorizer
        self._lock = threading.Lock()
        self._closed = False
        self._grpc: GrpcAsyncioTransport | RestAsyncioTransport | None = None
        self._rest: RestAsyncioTransport | None = None
        self._websockets: WebSockets | None = None

    # Not `async` themselves: another coroutine around a call's own would cost a microsecond.

    def unary(self, call: Call) -> Coroutine[Any, Any, Message]:
        if call.over_rest:
            return self._over_rest().unary(call)
        return (self._grpc or self._over_grpc()).unary(call)

    def stream(self, call: Call) -> Coroutine[Any, Any, AsyncMessageStream]:
        if call.over_rest:
            return self._over_rest().stream(call)
        return (self._grpc or self._over_grpc()).stream(call)

    async def bidi(self, call: Call) -> AsyncDialogue:
        if call.over_rest:
            return await self._over_websocket().bidi(call)
        return await self._over_grpc().bidi(call)

    async def media(self, call: MediaCall) -> MediaReply:
        """As RestAsyncioTransport.media."""
        return await self._over_rest().media(call)

    async def close(self) -> None:
        with self._lock:
            self._closed = True
        if self._grpc is not None:
            await self._grpc.close()
        if self._rest is not None:
            await self._rest.close()
        if self._websockets is not None:
            await self._websockets.close()

    def _over_grpc(self) -> GrpcAsyncioTransport | RestAsyncioTransport:
        if self._grpc is None and asyncio_is_blocked():
            logger.debug("All awaited calls go over REST: gRPC's asyncio side stops under gevent")
            self._grpc = self._over_rest()
            return self._grpc
        from .grpc_asyncio import GrpcAsyncioTransport

        with self._lock:
            if self._grpc is None:
                if self._closed:
                    raise closed()
                self._grpc = GrpcAsyncioTransport(self._settings, self._authorizer)
            return self._grpc

    def _over_rest(self) -> RestAsyncioTransport:
        from .rest_asyncio import RestAsyncioTransport

        with self._lock:
            if self._rest is None:
                if self._closed:
                    raise closed()
                self._rest = RestAsyncioTransport(self._settings, self._authorizer)
            return self._rest

    def _over_websocket(self) -> WebSockets:
        from .websocket import WebSockets

        with self._lock:
            if self._websockets is None:
                if self._closed:
                    raise closed()
                self._websockets = WebSockets(self._settings, self._authorizer)
            return self._websockets
