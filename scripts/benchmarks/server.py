"""The neutral server: gRPC and REST with the same precomputed answers, from one process and one loop.

It reads no request beyond what framing needs and shares no code with any client. Each pace has a port
for gRPC and one for HTTP/1.1. Started as a process of its own, it prints its ports as a line of JSON,
and ends when its standard input is closed, so that it can't outlive the benchmark.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

import grpc
import grpc.aio
from google.protobuf import json_format

from . import payloads
from .pace import PACES, Pace, Timetable

if TYPE_CHECKING:
    from google.protobuf.message import Message

GEMINI_SERVICE = "google.ai.generativelanguage.v1beta.GenerativeService"
VERTEX_SERVICE = "google.cloud.aiplatform.v1beta1.PredictionService"


class Replies(NamedTuple):
    """The bytes of one encoding: a whole answer and the chunks of a stream."""

    answer: bytes
    chunks: Sequence[bytes]


def json_replies(pace: Pace) -> Replies:
    """The answers as REST sends them; chunks are framed as server-sent events in HTTP chunks."""
    answer = _json(payloads.answer())
    events = (b"data: " + _json(chunk) + b"\r\n\r\n" for chunk in payloads.chunks(pace.chunks))
    return Replies(answer, [b"%x\r\n%s\r\n" % (len(event), event) for event in events])


def protobuf_replies(pace: Pace, response_type: type[Message]) -> Replies:
    """The same answers as messages of one API."""
    return Replies(
        _protobuf(payloads.answer(), response_type),
        [_protobuf(chunk, response_type) for chunk in payloads.chunks(pace.chunks)],
    )


def _json(document: payloads.Document) -> bytes:
    return json.dumps(document, separators=(",", ":")).encode()


def _protobuf(document: payloads.Document, response_type: type[Message]) -> bytes:
    return json_format.ParseDict(dict(document), response_type()).SerializeToString()


def response_types() -> dict[str, type[Message]]:
    """The response message of each gRPC service served."""
    from genai_grpc._stubs.aiplatform import prediction_service_pb2
    from genai_grpc._stubs.generativelanguage import generative_service_pb2

    return {
        GEMINI_SERVICE: generative_service_pb2.GenerateContentResponse,
        VERTEX_SERVICE: prediction_service_pb2.GenerateContentResponse,
    }


def grpc_handler(service: str, replies: Replies, timetable: Timetable) -> grpc.GenericRpcHandler:
    """GenerateContent and StreamGenerateContent of one service, bytes in and bytes out."""

    async def generate(_request: bytes, _context: object) -> bytes:
        await timetable.before_answer()
        return replies.answer

    async def stream(_request: bytes, _context: object) -> AsyncIterator[bytes]:
        async for index in timetable.chunk_turns():
            yield replies.chunks[index]

    return grpc.method_handlers_generic_handler(
        service,
        {
            "GenerateContent": grpc.unary_unary_rpc_method_handler(generate),
            "StreamGenerateContent": grpc.unary_stream_rpc_method_handler(stream),
        },
    )


class RestServer:
    """As much HTTP/1.1 as the REST clients speak: kept connections, bodies with a length, SSE out."""

    def __init__(self, replies: Replies, timetable: Timetable) -> None:
        self._chunks = replies.chunks
        self._answer = _whole_body(replies.answer)
        self._timetable = timetable

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answers the requests of one connection until the client closes it."""
        try:
            while True:
                target = await _read_request(reader)
                await self._reply(target, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # The client is done with this connection: the ordinary end of it.
        finally:
            writer.close()

    async def _reply(self, target: str, writer: asyncio.StreamWriter) -> None:
        if target == "/cpu":
            writer.write(_whole_body(_json({"cpu_s": time.process_time()})))
        elif ":streamGenerateContent" in target:
            await self._stream(writer)
        elif ":generateContent" in target:
            await self._timetable.before_answer()
            writer.write(self._answer)
        else:
            writer.write(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()

    async def _stream(self, writer: asyncio.StreamWriter) -> None:
        writer.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
            b"Transfer-Encoding: chunked\r\n\r\n"
        )
        async for index in self._timetable.chunk_turns():
            writer.write(self._chunks[index])
            await writer.drain()
        writer.write(b"0\r\n\r\n")


def _whole_body(body: bytes) -> bytes:
    head = "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=UTF-8\r\nContent-Length: "
    return f"{head}{len(body)}\r\n\r\n".encode() + body


async def _read_request(reader: asyncio.StreamReader) -> str:
    """Reads one request with its body and returns its target."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    start_line, *fields = head.split("\r\n")
    for field in fields:
        name, _, value = field.partition(":")
        if name.lower() == "content-length":
            await reader.readexactly(int(value))
    return start_line.split(" ")[1]


class Ports(NamedTuple):
    """Where one pace is served."""

    grpc: int
    http: int


class Server:
    """All paces, served from the running loop between `start` and `stop`."""

    def __init__(self) -> None:
        self._grpc_servers: list[grpc.aio.Server] = []
        self._http_servers: list[asyncio.Server] = []

    async def start(self) -> dict[str, Ports]:
        """Binds every port on the loopback interface and says which they are."""
        return {name: await self._start_pace(pace) for name, pace in PACES.items()}

    async def _start_pace(self, pace: Pace) -> Ports:
        timetable = Timetable(pace)
        grpc_server = grpc.aio.server()
        grpc_server.add_generic_rpc_handlers(
            [
                grpc_handler(service, protobuf_replies(pace, response_type), timetable)
                for service, response_type in response_types().items()
            ]
        )
        grpc_port = grpc_server.add_insecure_port("127.0.0.1:0")
        await grpc_server.start()
        self._grpc_servers.append(grpc_server)

        rest = RestServer(json_replies(pace), timetable)
        http_server = await asyncio.start_server(rest.serve, "127.0.0.1", 0)
        self._http_servers.append(http_server)
        return Ports(grpc=grpc_port, http=http_server.sockets[0].getsockname()[1])

    async def stop(self) -> None:
        """Ends all calls at once."""
        for http_server in self._http_servers:
            http_server.close()
        for grpc_server in self._grpc_servers:
            await grpc_server.stop(grace=None)


async def main() -> None:
    """Serves until standard input ends."""
    server = Server()
    ports = await server.start()
    print(json.dumps({name: pair._asdict() for name, pair in ports.items()}), flush=True)
    await asyncio.to_thread(sys.stdin.read)
    await server.stop()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        os.sched_setaffinity(0, {int(sys.argv[1])})
    asyncio.run(main())
