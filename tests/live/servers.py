"""Servers of live sessions that do what a test tells them, over a WebSocket and over gRPC.

A test writes one coroutine that speaks dicts in the JSON of the API; both servers run it. They share
no code with the client: frames are `json`, messages are protobuf's own JSON mapping.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import grpc
import grpc.aio
import websockets
from google.protobuf import json_format
from websockets.asyncio.server import ServerConnection, serve

from genai_grpc._stubs.generativelanguage import generative_service_pb2 as pb

Say = Callable[[dict[str, Any]], Awaitable[None]]
Hear = Callable[[], Awaitable[dict[str, Any]]]


class Over(Exception):
    """The client has ended the session."""


class Refuse(Exception):
    """Ends the session with an error: a close code and its reason, or a status and its message."""

    def __init__(self, code: int, status: grpc.StatusCode, reason: str) -> None:
        super().__init__(reason)
        self.code, self.status, self.reason = code, status, reason


@dataclass
class Session:
    """One connection, as the server sees it.

    Attributes:
      number: which connection it is, from 1.
      path: what was asked for.
      headers: headers or metadata, names in lower case.
      heard: what arrived, setup included.
      ended: set when the connection is over, from whichever side.
    """

    number: int
    path: str
    headers: dict[str, str]
    say: Say
    listen: Hear
    heard: list[dict[str, Any]] = field(default_factory=list)
    ended: asyncio.Event = field(default_factory=asyncio.Event)

    async def hear(self) -> dict[str, Any]:
        """The next message; raises Over when there is none."""
        message = await self.listen()
        self.heard.append(message)
        return message

    async def begin(self) -> dict[str, Any]:
        """Takes the setup and confirms it."""
        setup = await self.hear()
        await self.say({"setupComplete": {}})
        return dict(setup["setup"])

    async def answer(self, *texts: str) -> None:
        """A turn of text."""
        for text in texts:
            await self.say(said(text))
        await self.say({"serverContent": {"turnComplete": True}})


Brain = Callable[[Session], Awaitable[None]]


def said(text: str) -> dict[str, Any]:
    """A piece of a turn."""
    return {"serverContent": {"modelTurn": {"role": "model", "parts": [{"text": text}]}}}


def text_of(message: dict[str, Any]) -> str:
    """The text of the first turn that a client sent."""
    content = message.get("client_content") or message["clientContent"]
    return str(content["turns"][0]["parts"][0]["text"])


async def echo(session: Session) -> None:
    """Answers each turn with its text in two pieces."""
    await session.begin()
    while True:
        text = text_of(await session.hear())
        await session.answer(f"{text}-a", f"{text}-b")


class LiveServer:
    """Runs a brain for each connection; `url` is where."""

    def __init__(self, brain: Brain) -> None:
        self.brain = brain
        self.sessions: list[Session] = []
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def _new(self, path: str, headers: dict[str, str], say: Say, listen: Hear) -> Session:
        session = Session(len(self.sessions) + 1, path, headers, say, listen)
        self.sessions.append(session)
        return session


class WebSocketServer(LiveServer):
    """Frames of JSON, sent as binary as the services do."""

    async def handle(self, connection: ServerConnection) -> None:
        async def say(message: dict[str, Any]) -> None:
            try:
                await connection.send(json.dumps(message).encode())
            except websockets.ConnectionClosed as error:
                raise Over from error

        async def listen() -> dict[str, Any]:
            try:
                message: dict[str, Any] = json.loads(await connection.recv())
            except websockets.ConnectionClosed as error:
                raise Over from error
            return message

        request = connection.request
        assert request is not None
        headers = {name.lower(): value for name, value in request.headers.raw_items()}
        session = self._new(request.path, headers, say, listen)
        try:
            await self.brain(session)
        except Over:
            pass
        except Refuse as refusal:
            await connection.close(refusal.code, refusal.reason)
        finally:
            session.ended.set()


class GrpcServer(LiveServer, grpc.GenericRpcHandler):
    """The bidirectional method of the Gemini API."""

    def service(self, details: grpc.HandlerCallDetails) -> grpc.RpcMethodHandler[Any, Any]:
        async def handle(requests: Any, context: Any) -> None:
            async def say(message: dict[str, Any]) -> None:
                response = json_format.ParseDict(
                    message, pb.BidiGenerateContentServerMessage(), ignore_unknown_fields=True
                )
                if context.cancelled():
                    raise Over
                await context.write(response.SerializeToString())

            async def listen() -> dict[str, Any]:
                data = await context.read()
                if data is grpc.aio.EOF:
                    raise Over
                message = pb.BidiGenerateContentClientMessage.FromString(data)
                return dict(json_format.MessageToDict(message))

            headers = {name: str(value) for name, value in context.invocation_metadata()}
            session = self._new(details.method, headers, say, listen)
            try:
                await self.brain(session)
            except Over:
                pass
            except Refuse as refusal:
                await context.abort(refusal.status, refusal.reason)
            finally:
                session.ended.set()

        return grpc.stream_stream_rpc_method_handler(handle)


@contextlib.asynccontextmanager
async def running(kind: str, brain: Brain) -> AsyncIterator[LiveServer]:
    """A server of that kind ("grpc" or "websocket") on loopback."""
    if kind == "websocket":
        plain = WebSocketServer(brain)
        async with serve(plain.handle, "127.0.0.1", 0, max_size=None) as listening:
            plain.port = next(iter(listening.sockets)).getsockname()[1]
            yield plain
        return
    server = GrpcServer(brain)
    grpc_server = grpc.aio.server(options=[("grpc.max_receive_message_length", -1)])
    grpc_server.add_generic_rpc_handlers((server,))
    server.port = grpc_server.add_insecure_port("127.0.0.1:0")
    await grpc_server.start()
    try:
        yield server
    finally:
        await grpc_server.stop(grace=None)
