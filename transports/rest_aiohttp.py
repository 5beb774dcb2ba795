"""The HTTP client of the asyncio REST transport, on aiohttp.

aiohttp binds a session to an event loop, so each loop gets its own (`rest_loops`). A session that the
user gave is used as it is, in its own loop, and stays the user's to close.
"""

from __future__ import annotations

import asyncio
import inspect
import io
import weakref
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import aiohttp

from ..errors import TransportError
from .proxies import Proxy, proxy_for
from .rest_exchange import Exchange, Headers
from .rest_failures import broken, too_late, unreachable
from .rest_loops import PerLoop
from .rest_tls import ClientTls

if TYPE_CHECKING:
    from yarl import URL

    from .._settings import Settings
    from .mtls import ClientCertificate

# Load balancers let go of a silent connection after 60 s and more; an older one may be gone.
_IDLE_S = 50.0
_READ_BUFFER_BYTES = 1 << 16

# Arguments of the client as a whole, or that have their own way to aiohttp.
_NOT_OF_A_REQUEST = frozenset(
    ("cert", "http1", "limits", "proxy", "ssl", "timeout", "trust_env", "verify")
)

_LARGE_BYTES = 1 << 19


class AiohttpClient:
    """Sends exchanges over aiohttp. One object serves every event loop.

    Args:
      settings: how to connect.
      certificate: what the client shows.
      arguments: async_client_args.
      session: the user's own session, if there is one.
    """

    version = f"aiohttp/{aiohttp.__version__}"

    def __init__(
        self,
        settings: Settings,
        certificate: ClientCertificate | None,
        arguments: Mapping[str, Any],
        session: aiohttp.ClientSession | None = None,
    ) -> None:
        self._settings = settings
        self._arguments = arguments
        self._given = session
        self._request_arguments = {
            name: value for name, value in arguments.items() if name not in _NOT_OF_A_REQUEST
        }
        if settings.tls.server_name:
            self._request_arguments.setdefault("server_hostname", settings.tls.server_name)
        self._tls = ClientTls(settings, certificate, arguments)
        self._sessions = PerLoop(lambda: _Sessions(settings, session), _Sessions.close)

    async def send(self, exchange: Exchange, timeout_s: float | None) -> _Reply:
        sessions = await self._sessions.get()
        url = _raw_url(exchange.url)
        proxy = self._proxy(url)
        arguments = self._request_arguments
        if proxy is not None and not proxy.is_socks:
            arguments = {**arguments, "proxy": proxy.url}
        if url.scheme == "https" and self._given is None:
            # On the way through SOCKS, aiohttp-socks knows the host alone.
            name = (
                arguments.get("server_hostname") if proxy is not None and proxy.is_socks else None
            )
            arguments = {**arguments, "ssl": self._tls.context_for(name)}
        try:
            response = await sessions.through(proxy).request(
                exchange.verb,
                url,
                headers=exchange.headers,
                data=_payload(exchange.body),
                timeout=aiohttp.ClientTimeout(total=timeout_s),
                allow_redirects=False,
                **arguments,
            )
        except asyncio.CancelledError:
            raise
        except Exception as error:
            failure = _failure(error, "waiting for the answer")
            if failure is None:
                raise
            raise failure from error
        reply = _Reply(response)
        sessions.replies.add(reply)
        return reply

    async def close(self) -> None:
        await self._sessions.close()

    def _proxy(self, url: URL) -> Proxy | None:
        if self._given is not None or self._settings.endpoint.unix:
            return None
        return proxy_for(self._settings, self._arguments, url.scheme, url.host or "", url.port)


# Since aiohttp 3.12.
_ABORTS = "abort_ssl" in inspect.signature(aiohttp.BaseConnector.close).parameters


class _Sessions:
    """The sessions of one event loop: one for direct connections and HTTP proxies, one per SOCKS."""

    def __init__(self, settings: Settings, given: aiohttp.ClientSession | None) -> None:
        self._settings = settings
        self._given = given
        self._opened: dict[str, aiohttp.ClientSession] = {}
        # Replies that are being read. Whoever keeps one beyond its loop would be warned by aiohttp.
        self.replies: weakref.WeakSet[_Reply] = weakref.WeakSet()

    def through(self, proxy: Proxy | None) -> aiohttp.ClientSession:
        """The session whose connections go that way."""
        if self._given is not None:
            return self._given
        key = proxy.url if proxy is not None and proxy.is_socks else ""
        session = self._opened.get(key)
        if session is None:
            session = self._opened[key] = aiohttp.ClientSession(
                connector=self._connector(proxy if key else None),
                cookie_jar=aiohttp.DummyCookieJar(),
                read_bufsize=_READ_BUFFER_BYTES,
                # Ours to decide, by request.
                trust_env=False,
            )
        return session

    async def close(self) -> None:
        for reply in list(self.replies):
            reply.close()
        for session in list(self._opened.values()):
            # Without waiting for the other side's goodbye: the loop may end right after this, and an
            # open TLS connection would be reported as forgotten.
            if _ABORTS and session.connector is not None:
                await session.connector.close(abort_ssl=True)
            await session.close()
        self._opened.clear()

    def _connector(self, proxy: Proxy | None) -> aiohttp.BaseConnector:
        endpoint = self._settings.endpoint
        if proxy is not None:
            return _socks_connector(proxy)
        if endpoint.unix:
            return aiohttp.UnixConnector(endpoint.host, limit=0, keepalive_timeout=_IDLE_S)
        # No limit: a thousand calls at once are a thousand connections, in HTTP/1.1.
        return aiohttp.TCPConnector(limit=0, keepalive_timeout=_IDLE_S)


def _socks_connector(proxy: Proxy) -> aiohttp.BaseConnector:
    try:
        from aiohttp_socks import ProxyConnector  # type: ignore[import-not-found,unused-ignore]  # an extra
    except ImportError as error:
        raise ImportError(
            f"The proxy {proxy.address} needs the package aiohttp-socks: "
            "pip install 'genai-grpc[socks]'."
        ) from error
    connector: aiohttp.BaseConnector = ProxyConnector.from_url(
        proxy.url.replace("socks5h://", "socks5://").replace("socks4a://", "socks4://"),
        rdns=proxy.looks_up_names,
        limit=0,
        keepalive_timeout=_IDLE_S,
    )
    return connector


class _Reply:
    """A reply of aiohttp."""

    __slots__ = (
        "__weakref__",
        "_cancelled",
        "_closing",
        "_response",
        "headers",
        "reason",
        "status",
    )

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self.status = response.status
        self.reason = response.reason or ""
        self.headers: Headers = [(name.lower(), value) for name, value in response.headers.items()]
        self._response = response
        self._cancelled = False
        self._closing = self._watched()

    async def read(self) -> bytes:
        try:
            data = await self._response.read()
        except asyncio.CancelledError:
            self.close()
            raise
        except Exception as error:
            failure = self._ended(error)
            if failure is None:
                raise
            raise failure from error
        self._unwatch()
        if self.status < 200:
            # After 101 the connection speaks another protocol, and aiohttp leaves it to us.
            self._response.close()
        return data

    async def read_some(self) -> bytes:
        try:
            data = await self._response.content.readany()
        except asyncio.CancelledError:
            self.close()
            raise
        except Exception as error:
            failure = self._ended(error)
            if failure is None:
                raise
            raise failure from error
        if not data:
            self._unwatch()
        return data

    def close(self) -> None:
        self._unwatch()
        # Keeps the connection if everything was read.
        self._response.close()

    def cancel(self) -> None:
        self._cancelled = True
        self.close()

    def _ended(self, error: Exception) -> TransportError | None:
        self.close()
        if self._cancelled:
            return TransportError("CANCELLED", "The call was cancelled.")
        return _failure(error, "reading the answer")

    def _watched(self) -> asyncio.Future[None] | None:
        """What tells that the connection has closed, while some of the body is still to come.

        aiohttp (3.14) closes the connection over a chunk that is none, and wakes nobody who waits for
        the body. Older releases have no such future.
        """
        connection = self._response.connection
        if connection is None:
            return None
        closing: asyncio.Future[None] | None = getattr(connection.protocol, "closed", None)
        if closing is not None:
            closing.add_done_callback(self._lost)
        return closing

    def _unwatch(self) -> None:
        closing, self._closing = self._closing, None
        if closing is not None:
            closing.remove_done_callback(self._lost)

    def _lost(self, closing: asyncio.Future[None]) -> None:
        reason = None if closing.cancelled() else closing.exception()
        content = self._response.content
        if not content.is_eof() and content.exception() is None:
            content.set_exception(reason or aiohttp.ClientPayloadError("the connection has closed"))


def _failure(error: Exception, doing: str) -> TransportError | None:
    """The failure that an exception of aiohttp stands for; None for others."""
    if isinstance(error, (asyncio.TimeoutError, TimeoutError)):
        return too_late(doing)
    if isinstance(error, aiohttp.ClientConnectorError):
        return unreachable(f"{error.host}:{error.port}", error.os_error)
    if isinstance(error, aiohttp.ClientPayloadError):
        return broken(doing, EOFError("it ended before it was complete"))
    if isinstance(error, (aiohttp.ClientError, OSError, EOFError)):
        return broken(doing, error)
    return None


def _payload(body: bytes | None) -> bytes | io.BytesIO | None:
    """A large body in pieces: written in one go, it would hold up the event loop."""
    return body if body is None or len(body) < _LARGE_BYTES else io.BytesIO(body)


def _raw_url(url: str) -> URL:
    """The URL as it is: it is encoded already."""
    from yarl import URL

    return URL(url, encoded=True)
