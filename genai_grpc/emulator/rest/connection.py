"""The connection of a call over HTTP/1 or a WebSocket, as faults see it, for threads other than the front's.

HTTP/1 has no streams and no GOAWAY; what comes nearest is done instead: RST_STREAM cuts the connection,
a half-close ends it in the middle of the body, GOAWAY closes it after the answer.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from genai_grpc.emulator.calls import Breach
from genai_grpc.emulator.http_link import HttpLink
from genai_grpc.emulator.rest.pipe import Pipe

# How long a client may take to read what was sent before its connection is cut on demand.
FLUSH_S = 5.0
# Neither a line of HTTP/1 nor the size of a chunk nor a frame of a WebSocket (reserved bits are set).
NO_HTTP = b"\xff\xff\xff\xff this is no HTTP\r\n\r\n"


class WebConnection:
    """What can be done to the connection that carries a call.

    Args:
      link: the connection.
      loop: the loop that it lives in.
      goaway: what is done instead of closing it after the next answer.
    """

    def __init__(
        self,
        link: HttpLink,
        loop: asyncio.AbstractEventLoop,
        *,
        goaway: Callable[[], None] | None = None,
    ) -> None:
        self.peer = link.peer
        self.pipe: Pipe | None = None
        self._link = link
        self._loop = loop
        self._goaway = goaway

    def reset(self) -> None:
        """Cut it with a TCP reset, once what was said before is on its way."""
        self._flush()
        self._soon(self._link.reset)

    def goaway(self) -> None:
        """Close it after the next answer."""
        if self._goaway is not None:
            self._goaway()
        else:
            self._soon(self._link.goaway)

    def breach(self, how: Breach) -> bytes:
        """Break it, once what was said before is on its way."""
        self._flush()
        if how.kind == "rst":
            self._soon(self._link.reset)
        else:
            self._soon(lambda: self._link.end(NO_HTTP if how.kind == "garbage-frames" else b""))
        return b""

    def _flush(self) -> None:
        if self.pipe is not None:
            self.pipe.wait_sent(FLUSH_S)

    def _soon(self, action: Callable[[], None]) -> None:
        self._loop.call_soon_threadsafe(action)
