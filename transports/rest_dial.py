"""Opens connections for the blocking REST transport: TCP, proxies, TLS, all within one deadline.

Also the socket that keeps a deadline: Python's timeouts begin anew with every byte that arrives, so a
reply that trickles would outlive any of them. Here each operation gets what is left of the whole.
"""

from __future__ import annotations

import base64
import contextlib
import http.client
import io
import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .proxies import Proxy

_RECEIVE_BYTES = 1 << 16


class Deadline:
    """When everything has to be over.

    Args:
      timeout_s: from now on; None for no end.
    """

    __slots__ = ("_at",)

    def __init__(self, timeout_s: float | None) -> None:
        self._at = None if timeout_s is None else time.monotonic() + timeout_s

    def left_s(self) -> float | None:
        """Seconds that are left; None for no end.

        Raises:
          TimeoutError: none are left.
        """
        if self._at is None:
            return None
        left_s = self._at - time.monotonic()
        if left_s <= 0:
            raise TimeoutError("the time is over")
        return left_s


NO_DEADLINE = Deadline(None)


class DeadlineSocket:
    """As much of a socket as http.client uses, with a deadline over all that it does.

    Args:
      sock: a connected socket, plain or TLS.
    """

    __slots__ = ("_is_closing", "_readers", "deadline", "sock")

    def __init__(self, sock: Any) -> None:
        self.sock = sock
        self.deadline = NO_DEADLINE
        self._readers = 0
        self._is_closing = False

    def sendall(self, data: Any) -> None:
        rest = memoryview(data).cast("B")
        while rest:
            self.sock.settimeout(self.deadline.left_s())
            rest = rest[self.sock.send(rest) :]

    def recv_into(self, buffer: Any) -> int:
        self.sock.settimeout(self.deadline.left_s())
        received: int = self.sock.recv_into(buffer)
        return received

    def makefile(self, mode: str, buffer_bytes: int = _RECEIVE_BYTES) -> io.BufferedReader:
        self._readers += 1
        return io.BufferedReader(_Incoming(self), buffer_bytes)

    def reader_closed(self) -> None:
        self._readers -= 1
        if self._is_closing and not self._readers:
            self.destroy()

    def close(self) -> None:
        """Closes it once nobody reads from it any more: http.client closes before it has read."""
        self._is_closing = True
        if not self._readers:
            self.destroy()

    def destroy(self) -> None:
        """Closes it now."""
        self.sock.close()

    def abort(self) -> None:
        """Ends the connection under whoever reads from it, in any thread."""
        plain = self.sock
        while not isinstance(plain, socket.socket):
            plain = plain.socket  # of TLS inside TLS
        with contextlib.suppress(OSError):  # the other side was faster
            # Past SSLSocket.shutdown, which would take the TLS state from the reader.
            socket.socket.shutdown(plain, socket.SHUT_RDWR)

    def is_silent(self) -> bool:
        """Whether nothing has arrived since the last reply: what arrives then is the end."""
        return not _is_readable(self.sock)


class _Incoming(io.RawIOBase):
    """What a DeadlineSocket receives, for BufferedReader."""

    def __init__(self, sock: DeadlineSocket) -> None:
        self._sock = sock

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._sock.recv_into(buffer)

    def close(self) -> None:
        if not self.closed:
            super().close()
            self._sock.reader_closed()


def _is_readable(sock: Any) -> bool:
    import select

    if hasattr(select, "poll"):  # select.select cannot watch a thousandth file
        poll = select.poll()
        poll.register(sock.fileno(), select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([sock], [], [], 0)[0])


@dataclass(frozen=True)
class Origin:
    """Where a connection leads.

    Attributes:
      secure: TLS or plaintext.
      host, port: the server.
      server_name: name on its certificate, when it is not the host.
      unix: path of a Unix socket, instead of host and port.
    """

    secure: bool
    host: str
    port: int
    server_name: str | None = None
    unix: str | None = None

    @property
    def place(self) -> str:
        """Its name in messages."""
        return self.unix or f"{self.host}:{self.port}"


def dial(
    origin: Origin,
    proxy: Proxy | None,
    tls: Callable[[], ssl.SSLContext],
    deadline: Deadline,
) -> DeadlineSocket:
    """A connection to `origin`, through `proxy` if there is one.

    Raises:
      OSError: there is none to be had; TimeoutError when the deadline came first.
      ImportError: a SOCKS proxy needs the package PySocks.
    """
    sock = _connect(origin, proxy, tls, deadline)
    try:
        if origin.secure:
            sock.settimeout(deadline.left_s())
            sock = _wrap(sock, tls(), origin.server_name or origin.host)
    except BaseException:
        sock.close()
        raise
    return DeadlineSocket(sock)


def _connect(
    origin: Origin, proxy: Proxy | None, tls: Callable[[], ssl.SSLContext], deadline: Deadline
) -> Any:
    if origin.unix is not None:
        return _connect_unix(origin.unix, deadline)
    if proxy is None:
        return _connect_tcp(origin.host, origin.port, deadline)
    if proxy.is_socks:
        return _connect_socks(origin, proxy, deadline)
    sock: Any = _connect_tcp(proxy.host, proxy.port, deadline)
    try:
        if proxy.scheme == "https":
            sock.settimeout(deadline.left_s())
            sock = tls().wrap_socket(sock, server_hostname=proxy.host)
        if origin.secure:
            _tunnel(sock, origin, proxy, deadline)
    except BaseException:
        sock.close()
        raise
    return sock


def _connect_unix(path: str, deadline: Deadline) -> socket.socket:
    sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        sock.settimeout(deadline.left_s())
        sock.connect(path)
    except BaseException:
        sock.close()
        raise
    return sock


def _connect_tcp(host: str, port: int, deadline: Deadline) -> socket.socket:
    """Tries the addresses of a name one after the other; the deadline is theirs together."""
    failure: OSError | None = None
    addresses = _addresses(host, port, deadline)
    for number, (family, kind, protocol, _, address) in enumerate(addresses):
        sock = socket.socket(family, kind, protocol)
        try:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            left_s = deadline.left_s()
            # One that does not answer must leave time for those behind it.
            sock.settimeout(left_s and left_s / (len(addresses) - number))
            sock.connect(address)
        except OSError as error:
            sock.close()
            failure = error
        except BaseException:
            sock.close()
            raise
        else:
            return sock
    raise failure or OSError(f"{host} has no address")


def _addresses(host: str, port: int, deadline: Deadline) -> list[Any]:
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return _look_up(host, port, deadline)
    return socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM)


def _look_up(host: str, port: int, deadline: Deadline) -> list[Any]:
    """Asks the resolver in a thread of its own: it knows no timeout, and may take half a minute."""
    left_s = deadline.left_s()
    if left_s is None:
        return socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM)
    answer: Future[list[Any]] = Future()

    def ask() -> None:
        try:
            answer.set_result(socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM))
        except Exception as error:  # noqa: BLE001 - the waiting thread raises it
            answer.set_exception(error)

    threading.Thread(target=ask, name="genai-grpc-resolver", daemon=True).start()
    try:
        return answer.result(left_s)
    except FutureTimeoutError:
        raise TimeoutError(f"the name {host} was not resolved in time") from None


def _connect_socks(origin: Origin, proxy: Proxy, deadline: Deadline) -> Any:
    try:
        import socks  # type: ignore[import-untyped,import-not-found,unused-ignore]  # an extra
    except ImportError as error:
        raise ImportError(
            f"The proxy {proxy.address} needs the package PySocks: pip install 'genai-grpc[socks]'."
        ) from error
    try:
        return socks.create_connection(
            (origin.host, origin.port),
            timeout=deadline.left_s(),
            proxy_type=socks.SOCKS5 if proxy.scheme.startswith("socks5") else socks.SOCKS4,
            proxy_addr=proxy.host,
            proxy_port=proxy.port,
            proxy_rdns=proxy.looks_up_names,
            proxy_username=proxy.user or None,
            proxy_password=proxy.password or None,
            socket_options=((socket.IPPROTO_TCP, socket.TCP_NODELAY, 1),),
        )
    except socks.ProxyError as error:
        raise OSError(f"the proxy {proxy.address}: {error}") from error


def _tunnel(sock: Any, origin: Origin, proxy: Proxy, deadline: Deadline) -> None:
    """Asks an HTTP proxy to pass bytes on to the origin (RFC 9110, CONNECT)."""
    host = f"[{origin.host}]" if ":" in origin.host else origin.host
    lines = [f"CONNECT {host}:{origin.port} HTTP/1.1", f"Host: {host}:{origin.port}"]
    login = proxy_login(proxy)
    if login:
        lines.append(f"Proxy-Authorization: {login}")
    wire = DeadlineSocket(sock)
    wire.deadline = deadline
    wire.sendall("\r\n".join([*lines, "", ""]).encode("latin-1"))
    reply = http.client.HTTPResponse(_ByteByByte(wire), method="CONNECT")  # type: ignore[arg-type]  # only makefile is asked for
    try:
        reply.begin()
    except http.client.HTTPException as error:
        raise OSError(f"the proxy {proxy.address} did not answer in HTTP: {error!r}") from error
    if not 200 <= reply.status < 300:
        raise OSError(
            f"the proxy {proxy.address} refused the connection: {reply.status} {reply.reason}"
        )


class _ByteByByte:
    """Reads no further than it is asked to: what follows a proxy's answer is the origin's."""

    def __init__(self, wire: DeadlineSocket) -> None:
        self._wire = wire

    def makefile(self, mode: str) -> io.BufferedReader:
        return self._wire.makefile(mode, buffer_bytes=1)


def proxy_login(proxy: Proxy) -> str:
    """The value of Proxy-Authorization; "" when the proxy asks for none."""
    if not proxy.user:
        return ""
    return "Basic " + base64.b64encode(f"{proxy.user}:{proxy.password}".encode()).decode()


def _wrap(sock: Any, context: ssl.SSLContext, name: str) -> Any:
    if not isinstance(sock, ssl.SSLSocket):
        return context.wrap_socket(sock, server_hostname=name)
    from urllib3.util.ssltransport import SSLTransport

    return SSLTransport(sock, context, server_hostname=name)
