"""The blocking REST transport: JSON over HTTP/1.1. No policy: one call is one attempt.

What is sent and what an answer means stands in `rest_messages`; the bytes are the business of an HTTP
client: sockets of our own, or the httpx client that the user gave. Both are chosen in `rest_clients`.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .._call import MediaReply
from ..errors import TransportError
from .failures import closed
from .rest_clients import blocking_client
from .rest_exchange import Exchange, Reply, joined
from .rest_failures import MOST_ERROR_BYTES, failed, refusal

if TYPE_CHECKING:
    from google.protobuf.message import Message

    from .._auth import Authorizer
    from .._auth.headers import Authorization
    from .._call import Call, MediaCall
    from .._settings import Settings
    from .base import Dialogue
    from .rest_messages import Chunks


class RestTransport:
    """Sends calls as HTTP requests, blocking. Thread-safe, and usable in a forked child.

    Args:
      settings: where to connect and how.
      authorizer: whose credentials the calls carry.
    """

    kind = "rest"

    def __init__(self, settings: Settings, authorizer: Authorizer) -> None:
        self._authorizer = authorizer
        self._client, self._messages = blocking_client(settings)
        self._closed = False

    def unary(self, call: Call) -> Message:
        authorization = self._authorization(call)
        exchange = self._messages.exchange(call, authorization)
        try:
            reply = self._send(exchange, call.timeout_s)
            reply.begin()
            body = reply.read()
            return self._messages.message(call, reply.status, reply.reason, reply.headers, body)
        except TransportError as failure:
            raise self._failed(call, authorization, failure) from failure.__cause__

    def stream(self, call: Call) -> RestStream:
        authorization = self._authorization(call)
        exchange = self._messages.exchange(call, authorization)
        try:
            reply = self._send(exchange, call.timeout_s)
        except TransportError as failure:
            raise self._failed(call, authorization, failure) from failure.__cause__
        return RestStream(self, call, authorization, reply)

    def bidi(self, call: Call) -> Dialogue:
        raise ValueError(
            f"{call.method.name} speaks in both directions at once, which REST cannot: use "
            "transport='auto' or 'grpc'."
        )

    def media(self, call: MediaCall) -> MediaReply:
        """Sends a request that carries bytes, or asks for them: a step of an upload, or a download.

        Raises:
          TransportError: no reply came, it was an error, or it broke off; a sink then has what came.
        """
        authorization = self._authorization(call)
        exchange = self._messages.media(call, authorization)
        try:
            reply = self._send(exchange, call.timeout_s)
            try:
                reply.begin()
                if not 200 <= reply.status < 300:
                    body = reply.read()[:MOST_ERROR_BYTES]
                    raise refusal(reply.status, reply.reason, reply.headers, body)
                answer = MediaReply(reply.status, joined(reply.headers), b"")
                if call.sink is None:
                    return answer._replace(body=reply.read())
                while piece := reply.read_some():
                    call.sink(answer, piece)
                return answer
            finally:
                reply.close()
        except TransportError as failure:
            raise self._failed(call, authorization, failure) from failure.__cause__

    def close(self) -> None:
        self._closed = True
        self._client.close()

    def _send(self, exchange: Exchange, timeout_s: float | None) -> Reply:
        if self._closed:
            raise closed()
        return self._client.send(exchange, timeout_s)

    def _authorization(self, call: Call) -> Authorization:
        headers = self._authorizer.headers_if_fresh()
        if headers is not None:
            return headers
        started_s = time.monotonic()
        headers = self._authorizer.headers(call.timeout_s)
        call.spend(time.monotonic() - started_s)
        return headers

    def _failed(
        self, call: Call, authorization: Authorization, failure: TransportError
    ) -> TransportError:
        return failed(call, failure, self._authorizer, authorization, is_closed=self._closed)


class RestStream:
    """The messages of one streamed reply. Dropping it ends the exchange."""

    __slots__ = ("_authorization", "_call", "_cancelled", "_chunks", "_reply", "_transport")

    def __init__(
        self, transport: RestTransport, call: Call, authorization: Authorization, reply: Reply
    ) -> None:
        self._transport = transport
        self._call = call
        self._authorization = authorization
        self._reply: Reply | None = reply
        self._chunks: Chunks | None = None
        self._cancelled = False

    def __iter__(self) -> Iterator[Message]:
        return self

    def __next__(self) -> Message:
        try:
            message = self._next()
        except TransportError as failure:
            self._close()
            if self._cancelled:
                raise StopIteration from None
            raise self._transport._failed(
                self._call, self._authorization, failure
            ) from failure.__cause__
        if message is None:
            raise StopIteration
        return message

    def cancel(self) -> None:
        self._cancelled = True
        if self._reply is not None:
            self._reply.cancel()

    def _next(self) -> Message | None:
        chunks = self._chunks or self._begin()
        while not chunks.ready:
            if chunks.failure is not None:
                raise chunks.failure
            if self._reply is None or self._cancelled:
                self._close()
                return None
            data = self._reply.read_some()
            if data:
                chunks.feed(data)
            else:
                chunks.finish()
                self._reply = None
        return chunks.ready.popleft()

    def _begin(self) -> Chunks:
        reply = self._reply
        if reply is None:
            raise TransportError("CANCELLED", "The call was cancelled.")
        reply.begin()
        if not 200 <= reply.status < 300:
            body = b""
            while len(body) < MOST_ERROR_BYTES and (data := reply.read_some()):
                body += data
            raise refusal(reply.status, reply.reason, reply.headers, body)
        self._chunks = chunks = self._transport._messages.chunks(self._call, reply.headers)
        return chunks

    def _close(self) -> None:
        reply, self._reply = self._reply, None
        if reply is not None:
            reply.close()

    def __del__(self) -> None:
        # A loop left early drops the stream: the server must hear of it, and the connection be free.
        self._close()
