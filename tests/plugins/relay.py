"""What stands between client and server in real networks, to be broken on purpose: a TCP relay that
freezes, cuts and trickles, a port that speaks no HTTP/2, a port that swallows connections. The bytes
themselves are never looked into.
"""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from genai_grpc.emulator import Emulator
from tests.plugins.background import Listener

# RST instead of FIN on close: linger for zero seconds.
NO_LINGER = struct.pack("ii", 1, 0)


class Relay(Listener):
    """Passes bytes on between its clients and a port of this machine, until told otherwise.

    Attributes:
      opened: connections accepted so far.
      trickle_s: pause after each byte that goes to the client; 0 for none.
    """

    def __init__(self, target_port: int, **options: Any) -> None:
        self._target_port = target_port
        self._frozen: set[asyncio.StreamWriter] = set()
        self._writers: set[asyncio.StreamWriter] = set()
        self._swallows = False
        self.trickle_s = 0.0
        super().__init__(**options)

    @property
    def open(self) -> int:
        """Connections that are there now."""
        return len(self._writers) // 2

    def freeze(self) -> None:
        """From now on the present connections swallow what is sent; new ones work."""
        self._background.run(self._freeze())

    def swallow(self) -> None:
        """From now on every connection, new ones too, swallows what is sent."""
        self._swallows = True
        self.freeze()

    def cut(self) -> None:
        """Ends the present connections with a TCP reset, on both sides."""
        self._background.run(self._end(rudely=True))

    def hang_up(self) -> None:
        """Ends the present connections as a server that closes does, in the middle of frames."""
        self._background.run(self._end(rudely=False))

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", self._target_port)
        both = {writer, back}
        self._writers |= both
        if self._swallows:
            self._frozen |= both
        try:
            await asyncio.gather(self._pump(reader, back, 0.0), self._pump(there, writer, None))
        finally:
            self._writers -= both
            self._frozen -= both
            back.close()

    async def _pump(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, pause_s: float | None
    ) -> None:
        while data := await reader.read(65536):
            slowly = pause_s is None and self.trickle_s > 0
            for piece in (data[i : i + 1] for i in range(len(data))) if slowly else (data,):
                if writer in self._frozen:
                    break
                writer.write(piece)
                await writer.drain()
                if slowly:
                    await asyncio.sleep(self.trickle_s)
        if writer in self._frozen:
            return
        if writer.can_write_eof():
            writer.write_eof()
        else:  # TLS has no half-close
            writer.close()

    async def _freeze(self) -> None:
        self._frozen |= self._writers

    async def _end(self, *, rudely: bool) -> None:
        for writer in list(self._writers):
            if rudely:
                connection = writer.get_extra_info("socket")
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
                writer.transport.abort()
            else:
                writer.close()


class Babbler(Listener):
    """A port that says the same to everybody, whatever it is asked.

    Args:
      speech: what it says after the first bytes from the client.
      hangs_up: whether it closes the connection then.
    """

    def __init__(self, speech: bytes, *, hangs_up: bool = False) -> None:
        self._speech = speech
        self._hangs_up = hangs_up
        super().__init__()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not await reader.read(65536):
            return
        writer.write(self._speech)
        await writer.drain()
        while not self._hangs_up and await reader.read(65536):
            pass


BAD_GATEWAY = (
    b"HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 40\r\n\r\n"
    b"<html><body>502 Bad Gateway</body></html>"
)


@contextmanager
def unreachable_port() -> Iterator[int]:
    """A port whose connections are never established, as behind a firewall that drops packets."""
    with socket.socket() as listener, socket.socket() as first, socket.socket() as second:
        listener.bind(("127.0.0.1", 0))
        # The queue of established connections is full with these; the system drops further SYNs.
        listener.listen(0)
        for blocker in (first, second):
            blocker.setblocking(False)
            blocker.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]


def refused_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@pytest.fixture
def relay(server: Emulator) -> Iterator[Relay]:
    """A relay to the emulator that breaks nothing yet."""
    with Relay(server.port) as relay:
        yield relay
