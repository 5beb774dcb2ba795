"""An HTTP proxy that opens tunnels (CONNECT, RFC 9110 9.3.6) to one port of this machine, whatever name
it is asked for: it knows names that the system's resolver does not, as a company's proxy does.
"""

from __future__ import annotations

import asyncio

from tests.plugins.background import Listener, pump


class Proxy(Listener):
    """A proxy in front of `target_port`; `asked` has what it was asked for, "host:port".

    Args:
      target_port: where every tunnel ends.
      answer: the status line of the answer to CONNECT; 200 opens the tunnel.
    """

    def __init__(self, target_port: int, *, answer: str = "200 Connection established") -> None:
        self._target_port = target_port
        self._answer = answer
        self.asked: list[str] = []
        super().__init__()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One tunnel."""
        request = await reader.readuntil(b"\r\n\r\n")
        verb, name, _ = request.decode("ascii").split(" ", 2)
        self.asked.append(name)
        assert verb == "CONNECT"
        writer.write(f"HTTP/1.1 {self._answer}\r\n\r\n".encode())
        await writer.drain()
        if not self._answer.startswith("200"):
            return
        there, back = await asyncio.open_connection("127.0.0.1", self._target_port)
        try:
            await asyncio.gather(pump(reader, back), pump(there, writer))
        finally:
            back.close()
