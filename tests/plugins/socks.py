"""A SOCKS proxy (RFC 1928, version 5, without a login) that opens every connection to one port of this
machine, whatever it is asked for.
"""

from __future__ import annotations

import asyncio

from tests.plugins.background import Listener, pump

_NAME = 3


class SocksProxy(Listener):
    """A proxy in front of `target_port`; `asked` has the names that it was asked for, "host:port"."""

    def __init__(self, target_port: int) -> None:
        self._target_port = target_port
        self.asked: list[str] = []
        super().__init__()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        _, count = await reader.readexactly(2)
        await reader.readexactly(count)
        writer.write(b"\x05\x00")
        *_, kind = await reader.readexactly(4)
        assert kind == _NAME, "the client has looked up the name itself"
        (length,) = await reader.readexactly(1)
        name = (await reader.readexactly(length)).decode("ascii")
        port = int.from_bytes(await reader.readexactly(2), "big")
        self.asked.append(f"{name}:{port}")
        there, back = await asyncio.open_connection("127.0.0.1", self._target_port)
        writer.write(b"\x05\x00\x00\x01" + bytes(6))
        try:
            await asyncio.gather(pump(reader, back), pump(there, writer))
        finally:
            back.close()
