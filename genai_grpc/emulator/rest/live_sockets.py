"""Live sessions over a WebSocket: frames of JSON, close codes for errors. The conversation is `session`'s.

Follows RFC 6455. Servers of these APIs send their JSON in binary frames and take either kind.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from typing import Any, cast
from urllib.parse import unquote

from aiohttp import WSMsgType, web

from genai_grpc._stubs.methods import GEMINI, VERTEX
from genai_grpc._wire.method import Method
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.http_link import HttpLink
from genai_grpc.emulator.live.inbox import GoAway
from genai_grpc.emulator.live.memory import Memory
from genai_grpc.emulator.live.music import MusicSession
from genai_grpc.emulator.live.session import Session
from genai_grpc.emulator.rest.connection import WebConnection
from genai_grpc.emulator.rest.pipe import Pipe, PipeClosed
from genai_grpc.emulator.rest.reading import Reader, parse_json
from genai_grpc.emulator.rest.writing import Writer
from genai_grpc.emulator.service import Gone, Plan, Service
from genai_grpc.emulator.status import StatusError
from genai_grpc.emulator.workers import WorkerPool

# The most that a frame may hold; production takes less of most kinds.
MOST_BYTES = 16 << 20
# What the fault "goaway" leaves a session.
LEAVE_S = 1.0
_PATHS = (
    (
        re.compile(r"google\.ai\.generativelanguage\.(v\w+)\.GenerativeService[./](\w+)"),
        {
            "BidiGenerateContent": GEMINI["GenerativeService.BidiGenerateContent"],
            "BidiGenerateContentConstrained": GEMINI[
                "GenerativeService.BidiGenerateContentConstrained"
            ],
            "BidiGenerateMusic": GEMINI["LiveMusicService.BidiGenerateMusic"],
        },
    ),
    (
        re.compile(r"google\.cloud\.aiplatform\.(v\w+)\.LlmBidiService[./](\w+)"),
        {"BidiGenerateContent": VERTEX["LlmBidiService.BidiGenerateContent"]},
    ),
)
# As production closes: wrong arguments as data that makes no sense, refusals as policy.
_CLOSE_CODES = {
    "INVALID_ARGUMENT": 1007,
    "NOT_FOUND": 1008,
    "FAILED_PRECONDITION": 1008,
    "PERMISSION_DENIED": 1008,
    "UNAUTHENTICATED": 1008,
    "UNIMPLEMENTED": 1008,
    "DEADLINE_EXCEEDED": 1008,
    "RESOURCE_EXHAUSTED": 1011,
    "UNAVAILABLE": 1013,
}
_OTHER_ERROR = 1011
_MOST_REASON_BYTES = 123


def method_of(path: str) -> tuple[Method, str] | None:
    """The method and the version that a WebSocket's path names."""
    words = [unquote(word) for word in path.split("/") if word]
    if words[:1] != ["ws"]:
        return None
    name = "/".join(words[1:])
    for pattern, methods in _PATHS:
        found = pattern.fullmatch(name)
        if found is not None and found[2] in methods:
            return methods[found[2]], found[1]
    return None


class LiveSockets:
    """The WebSocket sessions of one emulator."""

    def __init__(self, service: Service, pool: WorkerPool) -> None:
        self._service = service
        self._pool = pool
        self._memory: Memory = service.live

    async def serve(self, http: web.BaseRequest, call: Call) -> web.StreamResponse:
        """Hold one session."""
        socket = web.WebSocketResponse(max_msg_size=MOST_BYTES, heartbeat=None)
        loop = asyncio.get_running_loop()
        # The library's transport is the front's link.
        link = cast(HttpLink, http.transport)
        pipe = Pipe(loop)
        leave: list[Any] = []
        connection = WebConnection(link, loop, goaway=lambda: leave[0].inbox.order(GoAway(LEAVE_S)))
        connection.pipe = pipe
        call.peer, call.connection = connection.peer, connection
        plan = self._service.admit(call)
        await socket.prepare(http)
        session = self._session(call, plan)
        leave.append(session)
        reading = asyncio.ensure_future(self._read(socket, call, session))
        self._service.sessions.add(session)
        self._pool.submit(self._talk, call, plan, session, pipe)
        try:
            error = await self._write(socket, pipe)
        except asyncio.CancelledError:
            # The connection is gone: after a farewell, or without one.
            call.finish("OK" if reading.done() else "CANCELLED")
            raise
        finally:
            self._service.sessions.discard(session)
            pipe.close()
            call.cancelled.set()
            session.inbox.end()
            reading.cancel()
            # A call that is remembered must not keep its connection and buffers alive.
            call.connection = None
            with contextlib.suppress(asyncio.CancelledError):
                await reading
        call.answered = error is None
        call.finish(error.code if error else "OK", error.message if error else "")
        if error is None:
            await socket.close()
        else:
            reason = error.message.encode()[:_MOST_REASON_BYTES]
            code = _CLOSE_CODES.get(error.code, _OTHER_ERROR)
            await socket.close(code=code, message=reason.decode("utf-8", "ignore").encode())
        return socket

    def _session(self, call: Call, plan: Plan) -> Any:
        if self._service.source is not None:
            return self._service.source.session(self._service, call, plan.fault)
        if call.method is not None and call.method.name.endswith("BidiGenerateMusic"):
            return MusicSession(self._service, call, plan.fault)
        return Session(self._service, call, self._memory, plan.fault)

    async def _read(self, socket: web.WebSocketResponse, call: Call, session: Any) -> None:
        """Frames become messages for the session, until the client has closed."""
        loop = asyncio.get_running_loop()
        error: StatusError | None = None
        async for frame in socket:
            if frame.type not in (WSMsgType.TEXT, WSMsgType.BINARY):
                continue
            try:
                message = self._message(call, frame.data)
            except StatusError as failure:
                error = failure
                break
            await loop.run_in_executor(None, session.inbox.put, message)
        if socket.close_code == 1009:
            error = StatusError("INVALID_ARGUMENT", f"a frame has more than {MOST_BYTES} bytes")
        session.inbox.end(error)

    def _message(self, call: Call, data: str | bytes) -> Any:
        assert call.method is not None
        try:
            value = parse_json(data)
        except ValueError as error:
            text = f"Invalid JSON payload received: {error}"
            raise StatusError("INVALID_ARGUMENT", text) from error
        message = call.method.request_type()()
        reader = Reader(call.method.backend, call.version)
        reader.fill(message, value)
        reader.refuse()
        return message

    def _talk(self, call: Call, plan: Plan, session: Any, pipe: Pipe) -> None:
        """What the session says goes into the pipe. In a worker's thread."""
        writer = Writer()
        with self._pool.waiting():
            try:
                self._service.world.check_key(call)
                self._service.precede(call, plan)
                for answer in session.run():
                    is_raw = isinstance(answer, bytes)
                    pipe.put(answer if is_raw else writer.text(answer).encode())
            except PipeClosed:
                call.cancelled.set()
            except BaseException as error:  # noqa: BLE001  # the loop's end raises it
                pipe.end(error)
            else:
                pipe.end()

    async def _write(self, socket: web.WebSocketResponse, pipe: Pipe) -> StatusError | None:
        """Sends what the session says; returns what ended it, if that was an error."""
        try:
            while pieces := await pipe.take():
                for piece in pieces:
                    await socket.send_bytes(piece)
                pipe.sent(len(pieces))
        except StatusError as error:
            return error
        except (Gone, ConnectionError):
            return StatusError("CANCELLED", "the client has gone away")
        except Exception as error:  # noqa: BLE001  # whatever a handler raised
            return StatusError("INTERNAL", f"Exception in the session: {error}")
        return None
