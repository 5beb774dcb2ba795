"""The asyncio REST transport: JSON over HTTP/1.1. No policy: one call is one attempt.

The awaiting counterpart of `rest`: what is sent and what an answer means stands in `rest_messages`, the
bytes are the business of aiohttp, or of the httpx client that the user gave.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from .._call import MediaReply
from ..errors import TransportError
from .failures import closed
from .rest_clients import awaiting_client
from .rest_exchange import AsyncReply, Exchange, joined
from .rest_failures import MOST_ERROR_BYTES, failed, refusal
from .websocket import WebSockets

if TYPE_CHECKING:
    from google.protobuf.message import Message

    from .._auth import Authorizer
    from .._auth.headers import Authorization
    from .._call import Call, MediaCall
    from .._settings import Settings
    from .base import AsyncDialogue
    from .rest_messages import Chunks


class RestAsyncioTransport:
    """Sends calls as HTTP requests, awaiting. One object serves every event loop that awaits it.

    Args:
      settings: where to connect and how.
      authorizer: whose credentials the calls carry.
    """

    kind = "rest_asyncio"

    def __init__(self, settings: Settings, authorizer: Authorizer) -> None:
        self._authorizer = authorizer
        self._client, self._messages = awaiting_client(settings)
        self._websockets = WebSockets(settings, authorizer)
        self._closed = False

    async def unary(self, call: Call) -> Message:
        authorization = self._authorizer.headers_if_fresh()
        if authorization is None:
            authorization = await self._fetch_headers(call)
        exchange = self._messages.exchange(call, authorization)
        try:
            reply = await self._send(exchange, call.timeout_s)
            body = await reply.read()
            return self._messages.message(call, reply.status, reply.reason, reply.headers, body)
        except TransportError as failure:
            raise self._failed(call, authorization, failure) from failure.__cause__

    async def stream(self, call: Call) -> RestAsyncStream:
        authorization = self._authorizer.headers_if_fresh()
        if authorization is None:
            authorization = await self._fetch_headers(call)
        exchange = self._messages.exchange(call, authorization)
        return RestAsyncStream(self, call, authorization, exchange)

    async def bidi(self, call: Call) -> AsyncDialogue:
        """Opens a live session, over a WebSocket."""
        return await self._websockets.bidi(call)

    async def media(self, call: MediaCall) -> MediaReply:
        """As RestTransport.media, awaiting; a sink runs in a thread, since it may write to a disk."""
        authorization = self._authorizer.headers_if_fresh()
        if authorization is None:
            authorization = await self._fetch_headers(call)
        exchange = self._messages.media(call, authorization)
        try:
            reply = await self._send(exchange, call.timeout_s)
            try:
                if not 200 <= reply.status < 300:
                    body = (await reply.read())[:MOST_ERROR_BYTES]
                    raise refusal(reply.status, reply.reason, reply.headers, body)
                answer = MediaReply(reply.status, joined(reply.headers), b"")
                if call.sink is None:
                    return answer._replace(body=await reply.read())
                while piece := await reply.read_some():
                    await asyncio.to_thread(call.sink, answer, piece)
                return answer
            finally:
                reply.close()
        except TransportError as failure:
            raise self._failed(call, authorization, failure) from failure.__cause__

    async def close(self) -> None:
        self._closed = True
        await self._client.close()
        await self._websockets.close()

    async def _send(self, exchange: Exchange, timeout_s: float | None) -> AsyncReply:
        if self._closed:
            raise closed()
        return await self._client.send(exchange, timeout_s)

    async def _fetch_headers(self, call: Call) -> Authorization:
        started_s = time.monotonic()
        headers = await self._authorizer.async_headers(call.timeout_s)
        call.spend(time.monotonic() - started_s)
        return headers

    def _failed(
        self, call: Call, authorization: Authorization, failure: TransportError
    ) -> TransportError:
        return failed(call, failure, self._authorizer, authorization, is_closed=self._closed)


class RestAsyncStream:
    """The messages of one streamed reply. Dropping it ends the exchange.

    The request goes out at once, in a task of its own: whoever opened the stream can cancel it while
    the server is still silent.
    """

    __slots__ = (
        "_authorization",
        "_call",
        "_cancelled",
        "_chunks",
        "_opening",
        "_reply",
        "_transport",
    )

    def __init__(
        self,
        transport: RestAsyncioTransport,
        call: Call,
        authorization: Authorization,
        exchange: Exchange,
    ) -> None:
        self._transport = transport
        self._call = call
        self._authorization = authorization
        self._reply: AsyncReply | None = None
        self._chunks: Chunks | None = None
        self._cancelled = False
        self._opening: asyncio.Task[AsyncReply] | None = asyncio.ensure_future(
            transport._send(exchange, call.timeout_s)
        )

    def __aiter__(self) -> AsyncIterator[Message]:
        return self

    async def __anext__(self) -> Message:
        chunks = self._chunks
        if chunks is not None and chunks.ready:
            return chunks.ready.popleft()
        try:
            message = await self._next()
        except asyncio.CancelledError:
            self._close()
            raise
        except TransportError as failure:
            self._close()
            if self._cancelled:
                raise StopAsyncIteration from None
            raise self._transport._failed(
                self._call, self._authorization, failure
            ) from failure.__cause__
        if message is None:
            raise StopAsyncIteration
        return message

    def cancel(self) -> None:
        self._cancelled = True
        self._abandon_opening()
        if self._reply is not None:
            self._reply.cancel()

    async def _next(self) -> Message | None:
        chunks = self._chunks or await self._begin()
        while not chunks.ready:
            if chunks.failure is not None:
                raise chunks.failure
            reply = self._reply
            if reply is None or self._cancelled:
                self._close()
                return None
            data = await reply.read_some()
            if data:
                chunks.feed(data)
            else:
                chunks.finish()
                self._close()
        return chunks.ready.popleft()

    async def _begin(self) -> Chunks:
        reply = self._reply = await self._opened()
        if not 200 <= reply.status < 300:
            body = b""
            while len(body) < MOST_ERROR_BYTES and (data := await reply.read_some()):
                body += data
            raise refusal(reply.status, reply.reason, reply.headers, body)
        self._chunks = chunks = self._transport._messages.chunks(self._call, reply.headers)
        return chunks

    async def _opened(self) -> AsyncReply:
        opening = self._opening
        if opening is not None:
            await asyncio.wait((opening,))
        if opening is None or opening.cancelled():
            raise TransportError("CANCELLED", "The call was cancelled.")
        self._opening = None
        return opening.result()

    def _close(self) -> None:
        self._abandon_opening()
        reply, self._reply = self._reply, None
        if reply is not None:
            reply.close()

    def _abandon_opening(self) -> None:
        opening, self._opening = self._opening, None
        if opening is not None:
            opening.add_done_callback(_close_reply)
            opening.cancel()

    def __del__(self) -> None:
        # A loop left early drops the stream: the server must hear of it, and the connection be free.
        if not self._is_orphan():
            self._close()

    def _is_orphan(self) -> bool:
        """Whether the event loop has ended before the stream did."""
        opening = self._opening
        return opening is not None and opening.get_loop().is_closed()


def _close_reply(opening: asyncio.Task[AsyncReply]) -> None:
    """Nobody waits for this reply any more, or for the reason why there is none."""
    if not opening.cancelled() and opening.exception() is None:
        opening.result().close()
