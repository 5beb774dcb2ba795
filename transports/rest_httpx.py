"""HTTP clients on httpx: for a client that the user gave, and for client_args that only httpx has.

httpx has timeouts for each operation and none for the whole: the blocking client looks at the deadline
between the pieces of an answer, so one that trickles ends at most one operation late. The package may
be called httpx or httpx2.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import inspect
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import TransportError
from . import fork
from .failures import closed
from .rest_exchange import Exchange, Headers
from .rest_failures import broken, too_late, unreachable
from .rest_loops import PerLoop
from .rest_tls import ClientTls

if TYPE_CHECKING:
    from .._settings import Settings
    from .mtls import ClientCertificate

T = TypeVar("T")

# An exchange that may take for ever still notices a connection that cannot be made.
_PACKAGES = ("httpx", "httpx2")


class HttpxClient:
    """Sends exchanges over httpx.Client.

    Args:
      settings: how to connect.
      certificate: what the client shows.
      arguments: client_args.
      given: the user's own client, if there is one; it stays the user's to close.
    """

    def __init__(
        self,
        settings: Settings,
        certificate: ClientCertificate | None,
        arguments: Mapping[str, Any],
        given: Any = None,
    ) -> None:
        self._package = _package_of(given)
        self.version = _version(self._package)
        self._tls = ClientTls(settings, certificate, arguments)
        self._arguments = _arguments(
            self._package.Client, settings, self._tls, arguments, "client_args"
        )
        self._given = given
        self._client = given or self._package.Client(**self._arguments)
        self._closed = False
        fork.watch(self)

    def send(self, exchange: Exchange, timeout_s: float | None) -> _Reply:
        if self._closed:
            raise closed()
        if self._given is None:
            self._tls.context()  # the same one, with the certificate of now
        return _Reply(self._client, self._package, exchange, timeout_s)

    def close(self) -> None:
        self._closed = True
        if self._given is None:
            self._client.close()

    def before_fork(self) -> bool:
        """Nothing has to be let go of: sockets survive a fork."""
        return False

    def after_fork_in_child(self) -> None:
        """The parent's connections stay the parent's."""
        if self._given is None:
            self._client = self._package.Client(**self._arguments)


class _Reply:
    """A reply of httpx.Client; the request is sent when its head is wanted."""

    def __init__(
        self, client: Any, package: Any, exchange: Exchange, timeout_s: float | None
    ) -> None:
        self.status = 0
        self.reason = ""
        self.headers: Headers = ()
        self._client = client
        self._package = package
        self._exchange = exchange
        self._ends_at = None if timeout_s is None else time.monotonic() + timeout_s
        self._response: Any = None
        self._pieces: Iterator[bytes] = iter(())
        self._cancelled = False

    def begin(self) -> None:
        verb, url, headers, body = self._exchange
        with self._translated("waiting for the answer"):
            request = self._client.build_request(
                verb, url, headers=list(headers), content=body, timeout=self._left_s()
            )
            response = self._client.send(request, stream=True)
        self._response = response
        self.status = response.status_code
        self.reason = response.reason_phrase
        self.headers = _headers(response)
        self._pieces = response.iter_bytes()

    def read(self) -> bytes:
        return b"".join(iter(self.read_some, b""))

    def read_some(self) -> bytes:
        with self._translated("reading the answer"):
            piece = next(self._pieces, b"")
            if piece:
                self._left_s()
        if not piece:
            self.close()
        return piece

    def close(self) -> None:
        if self._response is not None:
            self._response.close()

    def cancel(self) -> None:
        self._cancelled = True
        stream = self._response and self._response.extensions.get("network_stream")
        sock = stream and stream.get_extra_info("socket")
        if isinstance(sock, socket.socket):
            with contextlib.suppress(OSError):  # the other side was faster
                socket.socket.shutdown(sock, socket.SHUT_RDWR)

    def _left_s(self) -> float | None:
        if self._ends_at is None:
            return None
        left_s = self._ends_at - time.monotonic()
        if left_s <= 0:
            raise TimeoutError("the time is over")
        return left_s

    @contextlib.contextmanager
    def _translated(self, doing: str) -> Iterator[None]:
        try:
            yield
        except Exception as error:
            self.close()
            if self._cancelled:
                raise TransportError("CANCELLED", "The call was cancelled.") from error
            failure = _failure(self._package, error, doing, self._exchange.url)
            if failure is None:
                raise
            raise failure from error


class AsyncHttpxClient:
    """Sends exchanges over httpx.AsyncClient; each event loop has one of its own.

    Args:
      settings: how to connect.
      certificate: what the client shows.
      arguments: async_client_args.
      given: the user's own client, if there is one; it stays the user's to close.
    """

    def __init__(
        self,
        settings: Settings,
        certificate: ClientCertificate | None,
        arguments: Mapping[str, Any],
        given: Any = None,
    ) -> None:
        package = self._package = _package_of(given)
        self.version = _version(package)
        self._tls = ClientTls(settings, certificate, arguments)
        self._given = given
        full = _arguments(package.AsyncClient, settings, self._tls, arguments, "async_client_args")

        def open_one() -> Any:
            return given or package.AsyncClient(**full)

        async def close_one(client: Any) -> None:
            if given is None:
                await client.aclose()

        self._clients = PerLoop(open_one, close_one)

    async def send(self, exchange: Exchange, timeout_s: float | None) -> _AsyncReply:
        if self._given is None:
            self._tls.context()  # the same one, with the certificate of now
        reply = _AsyncReply(self._package, exchange, timeout_s)
        await reply.begin(await self._clients.get())
        return reply

    async def close(self) -> None:
        await self._clients.close()


class _AsyncReply:
    """A reply of httpx.AsyncClient."""

    def __init__(self, package: Any, exchange: Exchange, timeout_s: float | None) -> None:
        self.status = 0
        self.reason = ""
        self.headers: Headers = ()
        self._package = package
        self._exchange = exchange
        self._ends_at = None if timeout_s is None else time.monotonic() + timeout_s
        self._response: Any = None
        self._pieces: AsyncIterator[bytes] | None = None
        self._cancelled = False
        self._closing: asyncio.Task[None] | None = None

    async def begin(self, client: Any) -> None:
        """Sends the request and waits for the head of the reply."""
        verb, url, headers, body = self._exchange
        request = client.build_request(
            verb, url, headers=list(headers), content=body, timeout=self._left_s()
        )
        sending = client.send(request, stream=True)
        self._response = response = await self._within(sending, "waiting for the answer")
        self.status = response.status_code
        self.reason = response.reason_phrase
        self.headers = _headers(response)
        self._pieces = response.aiter_bytes()

    async def read(self) -> bytes:
        pieces = []
        while piece := await self.read_some():
            pieces.append(piece)
        return b"".join(pieces)

    async def read_some(self) -> bytes:
        assert self._pieces is not None
        piece = await self._within(anext(self._pieces, b""), "reading the answer")
        if not piece:
            self.close()
        return piece

    def close(self) -> None:
        response, self._response = self._response, None
        if response is not None and not response.is_closed:
            # httpx closes by awaiting; the loop keeps only weak references to its tasks.
            self._closing = asyncio.ensure_future(response.aclose())

    def cancel(self) -> None:
        self._cancelled = True
        self.close()

    def _left_s(self) -> float | None:
        return None if self._ends_at is None else max(0.001, self._ends_at - time.monotonic())

    async def _within(self, work: Awaitable[T], doing: str) -> T:
        try:
            return await asyncio.wait_for(work, self._left_s())
        except asyncio.CancelledError:
            self.close()
            raise
        except Exception as error:
            self.close()
            if self._cancelled:
                raise TransportError("CANCELLED", "The call was cancelled.") from error
            failure = _failure(self._package, error, doing, self._exchange.url)
            if failure is None:
                raise
            raise failure from error


def _package_of(given: Any) -> Any:
    """The package that the user's client comes from, or the one that is installed."""
    if given is not None:
        for kind in type(given).__mro__:
            name = kind.__module__.partition(".")[0]
            if name in _PACKAGES:
                return importlib.import_module(name)
        raise ValueError(
            f"http_options: {type(given).__name__} is no client of httpx; pass httpx.Client as "
            "httpx_client and httpx.AsyncClient as httpx_async_client."
        )
    for name in _PACKAGES:
        with contextlib.suppress(ImportError):
            return importlib.import_module(name)
    raise ImportError(
        "http_options.client_args has options of httpx, which is not installed: pip install httpx."
    )


def _version(package: Any) -> str:
    return f"{package.__name__}/{package.__version__}"


def _arguments(
    kind: Any,
    settings: Settings,
    tls: ClientTls,
    given: Mapping[str, Any],
    source: str,
) -> dict[str, Any]:
    known = inspect.signature(kind.__init__).parameters
    unknown = [name for name in given if name not in known]
    if unknown:
        raise ValueError(
            f"http_options.{source} has {', '.join(map(repr, unknown))}, which no HTTP client takes. "
            f"Leave it out; {kind.__name__} of httpx takes {', '.join(list(known)[1:])}."
        )
    arguments = {name: value for name, value in given.items() if name not in ("cert", "verify")}
    arguments["verify"] = tls.context_for(settings.tls.server_name)
    if settings.proxy:
        arguments.setdefault("proxy", settings.proxy)
    elif settings.proxy == "":
        arguments.setdefault("trust_env", False)
    return arguments


def _headers(response: Any) -> Headers:
    return [
        (name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw
    ]


def _failure(package: Any, error: Exception, doing: str, url: str) -> TransportError | None:
    """The failure that an exception of httpx stands for; None for others."""
    if isinstance(error, (package.TimeoutException, TimeoutError, asyncio.TimeoutError)):
        return too_late(doing)
    if isinstance(error, (package.ConnectError, package.ProxyError)):
        return unreachable(url.split("/", 3)[2], error)
    if isinstance(error, (package.TransportError, package.DecodingError, OSError)):
        return broken(doing, error)
    return None
