"""An HTTP/1.1 server that answers what it is told, byte by byte if need be: slowly, wrongly, halfway.

It shares no code with any client. What was asked stands in `requests`; `replies` are used up one by
one, and the last one stays.
"""

from __future__ import annotations

import asyncio
import gzip
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any, NamedTuple

import pytest

from tests.plugins.background import Listener


class Seen(NamedTuple):
    """A request as it arrived."""

    verb: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class Reply:
    """What is answered.

    Attributes:
      pieces: sent one after the other, the whole of the reply, head included.
      pause_s: before each piece.
      then: "keep" the connection for the next request, "close" it, "reset" it, or "hold" it open and
        say nothing more.
    """

    pieces: Sequence[bytes]
    pause_s: float = 0.0
    then: str = "keep"


def head(status: int = 200, **headers: str) -> bytes:
    """A status line and headers; an underscore in a name is a hyphen."""
    lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def whole(
    body: bytes, status: int = 200, content_type: str = "application/json", **headers: str
) -> Reply:
    """A reply with a length."""
    start = head(status, content_type=content_type, content_length=str(len(body)), **headers)
    return Reply([start + body])


def document(value: Any, status: int = 200, **headers: str) -> Reply:
    """A reply in JSON."""
    return whole(json.dumps(value).encode(), status, **headers)


def zipped(value: Any) -> Reply:
    """A reply in JSON, compressed."""
    return whole(gzip.compress(json.dumps(value).encode()), content_encoding="gzip")


def error(code: int, status: str, message: str, *details: Any, **headers: str) -> Reply:
    """An error as the services answer it."""
    body = {"code": code, "message": message, "status": status, "details": list(details)}
    return document({"error": body}, code, **headers)


def chunk(data: bytes) -> bytes:
    """A chunk of a chunked body; the empty one ends it."""
    return b"%x\r\n%s\r\n" % (len(data), data)


def event(value: Any) -> bytes:
    """A server-sent event."""
    return b"data: " + json.dumps(value).encode() + b"\r\n\r\n"


def events(*values: Any, pause_s: float = 0.0, then: str = "keep") -> Reply:
    """A stream of events; unless it is kept, its end is missing."""
    pieces = [head(content_type="text/event-stream", transfer_encoding="chunked")]
    pieces += [chunk(event(value)) for value in values]
    if then == "keep":
        pieces.append(chunk(b""))
    return Reply(pieces, pause_s, then)


def text_answer(text: str = "hello") -> dict[str, Any]:
    """A GenerateContentResponse."""
    return {"candidates": [{"content": {"role": "model", "parts": [{"text": text}]}}]}


@dataclass
class _Script:
    replies: list[Reply] = field(default_factory=list)
    requests: list[Seen] = field(default_factory=list)
    closed: int = 0


class HttpServer(Listener):
    """The server; as a proxy it takes what is meant for others, and passes tunnels on to `target`.

    Attributes:
      requests: what arrived.
      closed: connections that a client has closed before the reply was complete.
    """

    def __init__(self, *replies: Reply, target: int | None = None, **options: Any) -> None:
        self._script = _Script(list(replies) or [document(text_answer())])
        self._target = target
        self._scheme = "https" if "ssl" in options else "http"
        super().__init__(**options)

    @property
    def requests(self) -> list[Seen]:
        return self._script.requests

    @property
    def closed(self) -> int:
        return self._script.closed

    @property
    def url(self) -> str:
        return f"{self._scheme}://127.0.0.1:{self.port}"

    def answer(self, *replies: Reply) -> None:
        """What comes next; the last one again and again."""
        self._script.replies[:] = replies
        self._script.requests.clear()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while seen := await _read_request(reader):
            self.requests.append(seen)
            if seen.verb == "CONNECT" and self._target is not None:
                await self._tunnel(reader, writer)
                return
            replies = self._script.replies
            reply = replies.pop(0) if len(replies) > 1 else replies[0]
            if not await self._send(reply, reader, writer):
                return

    async def _send(
        self, reply: Reply, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        gone = asyncio.ensure_future(reader.read(1)) if reply.pause_s else None
        for piece in reply.pieces:
            if gone is not None:
                await asyncio.wait((gone,), timeout=reply.pause_s)
                if gone.done():
                    self._script.closed += 1
                    return False
            writer.write(piece)
            await writer.drain()
        if gone is not None:
            gone.cancel()
            await asyncio.wait((gone,))
        if reply.then == "hold":
            await reader.read(1)
            self._script.closed += 1
        elif reply.then == "reset":
            writer.transport.abort()
        return reply.then == "keep"

    async def _tunnel(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        there, back = await asyncio.open_connection("127.0.0.1", self._target)
        await asyncio.gather(_pump(reader, back), _pump(there, writer))


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()
    writer.close()


async def _read_request(reader: asyncio.StreamReader) -> Seen | None:
    try:
        text = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    except asyncio.IncompleteReadError:
        return None
    start, *lines = text.rstrip("\r\n").split("\r\n")
    verb, target, _ = start.split(" ")
    headers = {}
    for line in lines:
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Seen(verb, target, headers, body)


@pytest.fixture
def http_server() -> Iterator[HttpServer]:
    """A server of its own for each test; it answers "hello" until it is told otherwise."""
    with HttpServer() as server:
        yield server
