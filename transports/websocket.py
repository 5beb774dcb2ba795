"""Live sessions over a WebSocket: one frame of JSON for each message. No policy: one session is one
attempt. Awaiting only, like the sessions themselves.

Frames wait in a queue of a few, and a full one stops the reading from the socket: a slow reader holds
up the server, not memory. That is also why pings are sent by ourselves: the library's would take a
reader that is busy for a peer that is dead. Follows RFC 6455 and the handshake of google-genai.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

from .._wire.json import JsonError
from .._wire.live_frames import error_of, frame_of, message_of
from ..errors import TransportError
from .failures import closed
from .metadata import api_client_header
from .mtls import choose_connection
from .proxies import proxy_for
from .rest_failures import broken, error_in_stream, refusal, unreachable, unreadable
from .rest_tls import ClientTls

if TYPE_CHECKING:
    from google.protobuf.message import Message
    from websockets.asyncio.client import ClientConnection

    from .._auth import Authorizer
    from .._auth.headers import Authorization
    from .._call import Call
    from .._settings import Settings

logger = logging.getLogger("genai_grpc")

# Frames that wait for the reader. Audio comes in frames of some ten kB.
_MOST_WAITING = 16
# Middleboxes forget a silent connection after a minute and more.
PING_EVERY_S = 20.0
_PONG_WITHIN_S = 20.0
_CLOSE_WITHIN_S = 2.0

# RFC 6455 and the registry of close codes -> what it means for a call.
STATUS_OF_CLOSE_CODE = {
    1000: "CANCELLED",
    1001: "UNAVAILABLE",
    1002: "INTERNAL",
    1003: "INVALID_ARGUMENT",
    1005: "UNKNOWN",
    1006: "UNAVAILABLE",
    1007: "INVALID_ARGUMENT",
    1008: "FAILED_PRECONDITION",
    1009: "OUT_OF_RANGE",
    1010: "FAILED_PRECONDITION",
    1011: "INTERNAL",
    1012: "UNAVAILABLE",
    1013: "UNAVAILABLE",
    1014: "UNAVAILABLE",
    1015: "UNAVAILABLE",
}


class WebSockets:
    """Opens sessions. One object serves every event loop that awaits it.

    Args:
      settings: where to connect and how.
      authorizer: whose credentials the sessions carry.
    """

    _pings = True

    def __init__(self, settings: Settings, authorizer: Authorizer) -> None:
        self._settings = settings
        self._authorizer = authorizer
        self._endpoint, certificate = choose_connection(settings)
        self._tls = ClientTls(settings, certificate, settings.async_client_args)
        self._closed = False
        self._open: set[WebSocketDialogue] = set()

    async def bidi(self, call: Call) -> WebSocketDialogue:
        """Opens a session.

        Raises:
          TransportError: there is no connection, or the server refuses the session.
          ImportError: the library for WebSockets is not installed.
        """
        if self._closed:
            raise closed()
        authorization = await self._authorizer.async_headers(call.timeout_s)
        try:
            connection = await self._connect(call, authorization)
        except TransportError as failure:
            if failure.status == "UNAUTHENTICATED":
                failure.reauthenticated = self._authorizer.invalidate(authorization)
            raise
        dialogue = WebSocketDialogue(connection, call, self._open.discard, pings=self._pings)
        self._open.add(dialogue)
        return dialogue

    async def close(self) -> None:
        self._closed = True
        for dialogue in tuple(self._open):
            dialogue.cancel()

    async def _connect(self, call: Call, authorization: Authorization) -> ClientConnection:
        library = _library()
        url = self._url(call)
        place = f"{self._endpoint.host}:{self._endpoint.port}"
        try:
            return await library.connecting(
                url, self._headers(call, authorization), **self._arguments(library)
            )
        except library.InvalidStatus as error:
            reply = error.response
            pairs = tuple(reply.headers.raw_items())
            raise refusal(
                reply.status_code, reply.reason_phrase, pairs, bytes(reply.body or b"")
            ) from error
        except library.InvalidHandshake as error:
            raise broken("opening a WebSocket", error) from error
        except (OSError, EOFError) as error:
            raise unreachable(place, error) from error

    def _url(self, call: Call) -> str:
        endpoint = self._endpoint
        base_url = f"http://{endpoint.authority}" if endpoint.unix else endpoint.url
        base_url = "ws" + base_url.removeprefix("http")
        if self._settings.gateway:
            return base_url  # it knows by itself what its one address leads to
        template = call.method.http[0].template
        return base_url + template.format(version=call.options.api_version)

    def _headers(self, call: Call, authorization: Authorization) -> list[tuple[str, str]]:
        added = call.options.metadata
        names = {name for name, _ in added}
        ours = (("x-goog-api-client", api_client_header(_library().version)),)
        pairs = [pair for pair in (*ours, *authorization) if pair[0] not in names]
        return [
            (name, value if isinstance(value, str) else value.decode("latin-1"))
            for name, value in (*pairs, *added)
        ]

    def _arguments(self, library: _Library) -> dict[str, Any]:
        endpoint = self._endpoint
        arguments: dict[str, Any] = {}
        if endpoint.unix:
            arguments["path"] = endpoint.host
            return arguments
        if endpoint.secure:
            arguments["ssl"] = self._tls.context()
            if self._settings.tls.server_name:
                arguments["server_hostname"] = self._settings.tls.server_name
        scheme = "https" if endpoint.secure else "http"
        proxy = proxy_for(
            self._settings,
            self._settings.async_client_args,
            scheme,
            endpoint.host,
            endpoint.port,
        )
        if library.takes_proxy:
            arguments["proxy"] = None if proxy is None else proxy.url
        elif proxy is not None:
            raise ValueError(
                "A live session through a proxy needs websockets 15 or newer: "
                "pip install -U websockets."
            )
        return arguments


class WebSocketDialogue:
    """Both directions of one session.

    Args:
      connection: open; anything with `send`, `recv` and `close` as the library has them.
      call: what is called.
      forget: told when it has ended.
      pings: whether to keep the connection alive; whoever opened it elsewhere does so there.
    """

    def __init__(
        self, connection: Any, call: Call, forget: Any = None, *, pings: bool = True
    ) -> None:
        self._connection = connection
        self._call = call
        self._kind: Any = call.method.response_type()
        self._forget = forget or (lambda dialogue: None)
        self._is_reading = False
        self._ended = False
        self.closing: asyncio.Future[None] | None = None
        """What is left to do after `cancel`, if it could not be done at once."""
        self._pings: asyncio.Task[None] | None = None
        if pings:
            self._pings = asyncio.ensure_future(self._ping())

    def __aiter__(self) -> AsyncIterator[Message]:
        return self

    async def __anext__(self) -> Message:
        library = _library()
        self._is_reading = True
        try:
            frame = await self._connection.recv()
        except library.ConnectionClosed as error:
            ended = self._ended
            self._end()
            if ended or _code_of(error) == 1000:
                raise StopAsyncIteration from None
            raise closed_by_server(error) from error
        except StopAsyncIteration as error:
            # Nothing of a WebSocket's: a test double has run out of what it was given.
            raise RuntimeError("recv() of the WebSocket raised StopAsyncIteration.") from error
        finally:
            self._is_reading = False
        return self._read(frame)

    async def send(self, message: Message) -> None:
        await self._send(frame_of(message, self._call.options.api_version))

    async def send_old(self, message: Message) -> None:
        """The same in the spelling of the deprecated `send`."""
        await self._send(frame_of(message, self._call.options.api_version, is_old=True))

    async def _send(self, frame: str) -> None:
        library = _library()
        try:
            await self._connection.send(frame)
        except library.ConnectionClosed as error:
            raise closed_by_server(error) from error

    async def half_close(self) -> None:
        """A WebSocket has no such thing; what was sent is on its way."""

    async def close(self) -> None:
        """Ends the session in good order: with a closing handshake."""
        self._end()
        await self._connection.close()

    def cancel(self) -> None:
        """Ends the session at once."""
        ended = self._ended
        self._end()
        if ended:
            return
        transport = getattr(self._connection, "transport", None)
        if transport is not None:
            transport.abort()
        else:  # a connection of somebody else's
            self.closing = asyncio.ensure_future(self._connection.close())

    def _read(self, frame: str | bytes) -> Message:
        try:
            error = error_of(frame)
            if error is not None:
                raise error_in_stream(error, ())
            message: Message = message_of(self._kind, frame, self._call.options.api_version)
        except JsonError as error:
            body = frame.encode() if isinstance(frame, str) else frame
            raise unreadable(self._call, (), body, error) from error
        return message

    def _end(self) -> None:
        self._ended = True
        if self._pings is not None:
            self._pings.cancel()
        self._forget(self)

    async def _ping(self) -> None:
        """Keeps the connection from being forgotten, and finds out when the peer is gone."""
        library = _library()
        with contextlib.suppress(library.ConnectionClosed):
            while True:
                await asyncio.sleep(PING_EVERY_S)
                was_reading = self._is_reading
                pong = await self._connection.ping()
                done, _ = await asyncio.wait((pong,), timeout=_PONG_WITHIN_S)
                # While nobody reads, the queue may be full and the pong unread.
                if not done and was_reading and self._is_reading:
                    logger.debug(
                        "No pong came within %g s: the connection is dead.", _PONG_WITHIN_S
                    )
                    self._connection.transport.abort()
                    return


def closed_by_server(error: Any) -> TransportError:
    """The failure that a closed connection stands for; its HTTP code is the close code."""
    code = _code_of(error)
    frame = error.rcvd
    reason = frame.reason if frame is not None else ""
    return TransportError(
        STATUS_OF_CLOSE_CODE.get(code, "UNKNOWN"),
        reason or f"The server closed the session with code {code} and gave no reason.",
        http_code=code,
    )


def _code_of(error: Any) -> int:
    # Without a closing handshake the connection broke: 1006 stands for that.
    return error.rcvd.code if error.rcvd is not None else 1006


class _Library:
    """What is used of `websockets`, which loads with the first session."""

    def __init__(self) -> None:
        from websockets.asyncio.client import connect, unix_connect
        from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidStatus
        from websockets.version import version

        class Connecting(connect):
            """Credentials go to the address that was asked for, and to no other."""

            def process_redirect(self, exc: Exception) -> Exception:
                return exc

        self.ConnectionClosed = ConnectionClosed
        self.InvalidHandshake = InvalidHandshake
        self.InvalidStatus = InvalidStatus
        self.version = f"websockets/{version}"
        self.takes_proxy = int(version.split(".")[0]) >= 15
        self._connect: Any = Connecting
        self._unix_connect: Any = unix_connect

    async def connecting(
        self, url: str, headers: list[tuple[str, str]], **arguments: Any
    ) -> ClientConnection:
        connect = self._unix_connect if "path" in arguments else self._connect
        connection: ClientConnection = await connect(
            uri=url,
            **arguments,
            additional_headers=headers,
            user_agent_header=None,
            # Base64 of compressed audio does not get smaller for the time it would cost.
            compression=None,
            max_size=None,
            max_queue=_MOST_WAITING,
            open_timeout=None,
            ping_interval=None,
            close_timeout=_CLOSE_WITHIN_S,
        )
        return connection


_loaded: _Library | None = None


def _library() -> _Library:
    global _loaded
    if _loaded is None:
        try:
            _loaded = _Library()
        except ImportError as error:
            raise ImportError(
                "Live sessions over a WebSocket need websockets: pip install websockets."
            ) from error
    return _loaded
