"""The one port of the emulator: looks at the first bytes of a connection and hands it on.

An HTTP/2 preface (RFC 9113 section 3.4) means gRPC: from there on bytes are relayed to the real
gRPC server behind, with half-close, back-pressure and resets. Anything else is HTTP/1 and is given
to the HTTP library in this same event loop. Faults of connections (reset, GOAWAY, freeze, refuse) happen
here, as this is the one place that owns the sockets. Messages are never looked into.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import threading
import typing
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar, cast

from genai_grpc.emulator.calls import Breach
from genai_grpc.emulator.frames import GOAWAY, FrameWalker, dropped
from genai_grpc.emulator.http_link import HttpLink
from genai_grpc.emulator.sockets import peer_name, reset_transport

T = TypeVar("T")
PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
BUFFER_BYTES = 64 * 1024
BACKLOG = 4096
ACCEPT_PAUSE_S = 0.1


class HttpSide(typing.Protocol):
    """What answers HTTP/1."""

    async def factory(self) -> Callable[[], asyncio.Protocol]:
        """Get what makes the protocol of a connection."""

    async def close(self) -> None:
        """End all its connections."""


class Front:
    """A listening port with an event loop in a thread of its own."""

    def __init__(
        self, *, host: str, port: int, http: HttpSide, tls: ssl.SSLContext | None = None
    ) -> None:
        self.host = host
        self.port = port
        self.backend_port = 0
        self.http = http
        self.links: dict[int, Link] = {}
        self.http_links: set[HttpLink] = set()
        self.tasks: set[asyncio.Task[None]] = set()
        # A view: asyncio's TLS fills slices of it, and a slice of a bytearray is a copy.
        self.buffer = memoryview(bytearray(BUFFER_BYTES))
        self.sniffing: set[Sniffer] = set()
        self._tls = tls
        self._arriving: set[socket.socket] = set()
        self._gone = asyncio.Event()
        # Windows' own loop cannot watch a listening socket.
        self._loop = asyncio.SelectorEventLoop()
        self._thread = threading.Thread(target=self._run, name="emulator-front", daemon=True)
        self._listener: socket.socket | None = None
        self._closing = False

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        """The loop that runs in the front's thread."""
        return self._loop

    def start(self) -> None:
        """Listen; afterwards `port` is the true one."""
        self._thread.start()
        try:
            self.run(self._listen())
        except BaseException:
            self._end()
            raise

    def stop(self) -> None:
        """Close the port and every connection, and end the thread."""
        self.run(self._close())
        self._end()

    def refuse(self) -> None:
        """Stop listening: further connections are refused by the system."""
        self.run(self._unlisten())

    def accept(self) -> None:
        """Listen again on the same port."""
        self.run(self._listen())

    def reset_all(self) -> None:
        """Cut every connection with a TCP reset."""
        self._each("reset")

    def goaway_all(self) -> None:
        """Ask every client to go on with another connection."""
        self._each("goaway")

    def freeze_all(self) -> None:
        """Let every present connection hang: nothing is read or written, nothing is closed."""
        self._each("freeze")

    def thaw_all(self) -> None:
        """Let frozen connections go on."""
        self._each("thaw")

    def link_of(self, backend_peer: str) -> Link | None:
        """The connection behind which the gRPC server sees this peer ("ipv4:127.0.0.1:4711")."""
        port = backend_peer.rpartition(":")[2]
        return self.links.get(int(port)) if port.isdecimal() else None

    def call(self, action: Callable[[], object]) -> None:
        """Do something in the loop's thread, soon."""
        self._loop.call_soon_threadsafe(action)

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine in the loop's thread and return its result."""
        future: Future[T] = asyncio.run_coroutine_threadsafe(coroutine, self._loop)
        return future.result()

    def spawn(self, coroutine: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Start a task that the front waits for when it closes. In the loop's thread only."""
        task = self._loop.create_task(coroutine)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
        return task

    def forget(self, link: Link) -> None:
        """Drop a link that has ended. In the loop's thread only."""
        self.links.pop(link.port, None)
        if not self.links and self._closing:
            self._gone.set()

    def _each(self, action: str) -> None:
        """Do something with every present connection, and wait until it is done."""

        async def act() -> None:
            for link in (*self._current(), *list(self.http_links)):
                getattr(link, action)()

        self.run(act())

    def _current(self) -> list[Link]:
        return list(self.links.values())

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()

    def _end(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _listen(self) -> None:
        if self._listener is not None:
            return
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        listener = socket.create_server((self.host, self.port), family=family, backlog=BACKLOG)
        listener.setblocking(False)
        self.port = listener.getsockname()[1]
        self._listener = listener
        self._loop.add_reader(listener, self._accept, listener)

    async def _unlisten(self) -> None:
        if self._listener is not None:
            self._loop.remove_reader(self._listener)
            self._listener.close()
            self._listener = None
        if self._tls is not None:
            # Who does not finish a handshake must not hold up the end.
            for connection in self._arriving:
                with contextlib.suppress(OSError):  # gone already
                    connection.shutdown(socket.SHUT_RDWR)
        # What was accepted is taken over by its protocol, so that nobody loses a socket.
        await asyncio.gather(*self.tasks, return_exceptions=True)

    def _accept(self, listener: socket.socket) -> None:
        """Take the next connection.

        Not by loop.create_server: that loses connections which it is accepting while it is closed.
        """
        try:
            connection, _ = listener.accept()
        except BlockingIOError:
            return
        except OSError:  # no file descriptors left: others may be closed meanwhile
            self._loop.remove_reader(listener)
            self._loop.call_later(ACCEPT_PAUSE_S, self._resume_accepting, listener)
            return
        connection.setblocking(False)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.spawn(self._adopt(connection))

    def _resume_accepting(self, listener: socket.socket) -> None:
        if listener is self._listener:
            self._loop.add_reader(listener, self._accept, listener)

    async def _adopt(self, connection: socket.socket) -> None:
        self._arriving.add(connection)
        try:
            await self._loop.connect_accepted_socket(
                lambda: Sniffer(self), connection, ssl=self._tls
            )
        except OSError:  # reset before it began, or no handshake came about
            connection.close()
        finally:
            self._arriving.discard(connection)

    async def _close(self) -> None:
        self._closing = True
        await self._unlisten()
        for sniffer in list(self.sniffing):
            sniffer.transport.abort()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        await self.http.close()
        for link in self._current():
            link.close()
        if not self.links:
            self._gone.set()
        await self._gone.wait()
        await self._loop.shutdown_default_executor()


class Sniffer(asyncio.Protocol):
    """Reads the first bytes of a connection and decides who gets it."""

    def __init__(self, front: Front) -> None:
        self.front = front
        self.seen = b""
        self.transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)
        self.front.sniffing.add(self)

    def data_received(self, data: bytes) -> None:
        self.seen += data
        if self.seen.startswith(PREFACE):
            self.transport.pause_reading()
            self.front.spawn(self._relay())
        elif not PREFACE.startswith(self.seen):
            self.transport.pause_reading()
            self.front.spawn(self._serve_http())

    def connection_lost(self, error: Exception | None) -> None:
        self.front.sniffing.discard(self)

    async def _relay(self) -> None:
        """Connect to the gRPC server and join the two connections."""
        link = Link(self.front)
        link.client.transport = self.transport  # the server may speak first
        try:
            await self.front.loop.create_connection(
                lambda: link.backend, "127.0.0.1", self.front.backend_port
            )
        except OSError:  # it stops just now
            self.transport.abort()
            return
        if self.transport.is_closing():
            link.backend.transport.abort()
            return
        self.front.sniffing.discard(self)
        link.join(self.transport, self.seen)

    async def _serve_http(self) -> None:
        """Give the connection, with what was read of it, to the HTTP library."""
        try:
            protocol = (await self.front.http.factory())()
        except BaseException:
            # Nobody is left to answer, and the caller must not wait for ever.
            self.transport.abort()
            raise
        if self.transport.is_closing():
            return
        self.front.sniffing.discard(self)
        link = HttpLink(self.transport, self.front.http_links.discard)
        self.front.http_links.add(link)
        link.join(protocol, self.seen)


class Link:
    """A client's connection and the one to the gRPC server, joined."""

    def __init__(self, front: Front) -> None:
        self.front = front
        self.client = Side(self)
        self.backend = Side(self)
        self.client.other, self.backend.other = self.backend, self.client
        self.peer = ""
        self.port = 0
        self.frozen = False
        self.frames = FrameWalker()
        self.upward = FrameWalker(preface=len(PREFACE))

    def join(self, transport: asyncio.Transport, first: bytes) -> None:
        """Start relaying; `first` was read already."""
        self.peer = peer_name(transport)
        self.port = self.backend.transport.get_extra_info("sockname")[1]
        self.front.links[self.port] = self
        transport.set_protocol(self.client)
        self.client.connection_made(transport)
        self.backend.transport.write(self.upward.pass_on(first))
        transport.resume_reading()

    def reset(self) -> None:
        """Cut both connections with a TCP reset."""
        for side in (self.client, self.backend):
            side.reset()

    def goaway(self) -> None:
        """Ask the client to leave: calls under way go on, new ones need another connection."""
        if frame := self.frames.insert(GOAWAY):
            self.client.transport.write(frame)

    def breach(self, marker: bytes, how: Breach) -> None:
        """Break the stream that brings a message of these bytes, in place of the message."""

        def found(stream: int, size: int) -> None:
            if frames := self.upward.insert(dropped(stream, size)):
                self.backend.transport.write(frames)

        self.frames.look_for(marker, how, found)

    def freeze(self) -> None:
        """Stop reading on both sides and keep the connections."""
        self.frozen = True
        for side in (self.client, self.backend):
            side.transport.pause_reading()

    def thaw(self) -> None:
        """Read again."""
        self.frozen = False
        for side in (self.client, self.backend):
            side.resume()

    def close(self) -> None:
        """Close both connections in an orderly way, without waiting for slow readers."""
        for side in (self.client, self.backend):
            side.transport.abort()

    def lost(self) -> None:
        """Forget this link once a side is gone."""
        self.front.forget(self)


class Side(asyncio.BufferedProtocol):
    """One end of a link: what it reads is written to the other end."""

    def __init__(self, link: Link) -> None:
        self.link = link
        self.other: Side
        self.transport: asyncio.Transport
        self.ended = False
        self.full = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)

    def get_buffer(self, sizehint: int) -> memoryview:
        # One buffer serves all connections: it is copied before the loop reads again.
        return self.link.front.buffer

    def buffer_updated(self, nbytes: int) -> None:
        data = bytes(self.link.front.buffer[:nbytes])
        walker = self.link.frames if self is self.link.backend else self.link.upward
        data = walker.pass_on(data)
        self.other.transport.write(data)

    def eof_received(self) -> bool:
        """Pass a half-close on; the connection ends when both directions have."""
        self.ended = True
        if self.other.ended:
            self.close()
            self.other.close()
        else:
            self.other.finish()
        # TLS has no half-close: it ends both directions.
        return self.transport.can_write_eof()

    def connection_lost(self, error: Exception | None) -> None:
        self.link.lost()
        if error is not None:
            self.other.reset()
        else:
            self.other.close()

    def pause_writing(self) -> None:
        self.full = True
        self.other.transport.pause_reading()

    def resume_writing(self) -> None:
        self.full = False
        self.other.resume()

    def resume(self) -> None:
        """Read on, unless the other end is full or the link is frozen."""
        if not self.other.full and not self.link.frozen and not self.transport.is_closing():
            self.transport.resume_reading()

    def finish(self) -> None:
        """Half-close towards this end."""
        if self.transport.can_write_eof():
            self.transport.write_eof()
        else:
            self.close()

    def close(self) -> None:
        """Close this end once what is written has gone out."""
        # A TLS transport that is closed a second time can no more be aborted before python 3.11.4.
        if not self.transport.is_closing():
            self.transport.close()

    def reset(self) -> None:
        """Close this end with a TCP reset."""
        reset_transport(self.transport)
