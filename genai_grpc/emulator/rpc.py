"""The gRPC side: a real grpcio server that answers every path of the method table by the service.

grpcio's threaded server, not grpc.aio: a second event loop with grpc.aio in one process (the
client's, in a test) makes both print BlockingIOError, and a call costs the same here or there.
Messages are parsed and serialised here by hand, so that a call whose request cannot be read is
recorded too, and so that a fault can send bytes that are no message.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from functools import partial
from typing import Any, NoReturn

import grpc
from google.protobuf.message import DecodeError, Message

from genai_grpc._stubs.methods import GEMINI, VERTEX
from genai_grpc._wire.method import Method
from genai_grpc.emulator.calls import Call, Connection
from genai_grpc.emulator.discovery.rpcs import Discovery
from genai_grpc.emulator.live.inbox import Inbox
from genai_grpc.emulator.live.session import Session
from genai_grpc.emulator.mixins import mixins
from genai_grpc.emulator.service import Breached, Gone, Plan, Service
from genai_grpc.emulator.status import StatusError, unimplemented
from genai_grpc.emulator.view import View, view_of
from genai_grpc.emulator.workers import WorkerPool

Options = Sequence[tuple[str, Any]]
DETAILS_KEY = "grpc-status-details-bin"
# Pings of eager clients are welcome; messages may be as large as memory allows.
OPTIONS: Options = (
    ("grpc.so_reuseport", 0),
    ("grpc.max_receive_message_length", -1),
    ("grpc.max_send_message_length", -1),
    ("grpc.http2.max_ping_strikes", 0),
    ("grpc.http2.min_recv_ping_interval_without_data_ms", 100),
    ("grpc.keepalive_permit_without_calls", 1),
)
# grpcio reports "no deadline" as the distance to the end of time.
NO_DEADLINE_S = 1e9
# The caller's clock started before ours: its deadline passes a moment earlier.
CLOCK_SKEW_S = 0.02
STOP_GRACE_S = 0.05
# How long grpcio may take from the end of a client's messages to saying that it has cancelled.
FAREWELL_S = 0.05
# What grpcio answers when a handler or a scripted callable raises; it logs the trace, too.
UNEXPECTED = "UNKNOWN"

# Finds the client's connection behind the peer that gRPC sees.
Locate = Callable[[str], "Connection | None"]

LIVE = "GenerativeService.BidiGenerateContent"


class RpcServer(grpc.GenericRpcHandler):
    """A grpcio server on a loopback port behind the front."""

    def __init__(self, service: Service, locate: Locate, *, options: Options = ()) -> None:
        self._service = service
        self._locate = locate
        self._pool = WorkerPool()
        self._discovery = Discovery(self._pool.waiting)
        self.health = self._discovery.health
        self._rows = _rows()
        self._handlers: dict[str, grpc.RpcMethodHandler[Any, Any]] = {}
        self._server = grpc.server(self._pool, handlers=(self,), options=(*OPTIONS, *options))  # type: ignore[arg-type]  # any executor will do
        self.port = 0

    def start(self) -> None:
        """Listen on a free port of the loopback interface."""
        self.port = self._server.add_insecure_port("127.0.0.1:0")
        self._server.start()

    def stop(self, grace_s: float = STOP_GRACE_S) -> None:
        """Send GOAWAY, let calls run for `grace_s`, cancel what remains, end the threads.

        Takes no longer than the calls. Without any grace clients would be told of an error and
        would log it, even those that are idle.
        """
        self.health.end()
        self._server.stop(grace_s).wait()
        self._pool.shutdown()

    def service(
        self, handler_call_details: grpc.HandlerCallDetails
    ) -> grpc.RpcMethodHandler[Any, Any]:
        path = str(handler_call_details.method)
        if self._service.faults.concern_frames(handler_call_details.invocation_metadata or ()):
            row = self._rows.get(path)
            if row is not None and row[0].kind == "unary":
                return grpc.unary_stream_rpc_method_handler(partial(self._fragile, Row(path, *row)))
        handler = self._handlers.get(path)
        if handler is None:
            handler = self._handlers[path] = self._make(path)
        return handler

    def _make(self, path: str) -> grpc.RpcMethodHandler[Any, Any]:
        if path not in self._rows:
            about_the_server = self._discovery.handler(path)
            if about_the_server is not None:
                return about_the_server
            return grpc.stream_stream_rpc_method_handler(partial(self._unknown, path))
        method, version = self._rows[path]
        row = Row(path, method, version)
        if method.kind == "unary":
            return grpc.unary_unary_rpc_method_handler(partial(self._unary, row))
        if method.kind == "server_stream":
            return grpc.unary_stream_rpc_method_handler(partial(self._stream, row))
        if method.name == LIVE:
            return grpc.stream_stream_rpc_method_handler(partial(self._dialogue, row))
        if self._service.is_dialogue(method):
            return grpc.stream_stream_rpc_method_handler(partial(self._exchange, row))
        return grpc.stream_stream_rpc_method_handler(partial(self._unknown, path))

    def _unary(self, row: Row, data: bytes, context: grpc.ServicerContext) -> bytes:
        call, plan = self._open(row.path, row.method, row.version, context)
        try:
            request = row.parse(data)
            with self._pool.waiting() if self._service.may_wait(call, plan) else nullcontext():
                answer = row.serialize(self._service.unary(call, plan, request))
            call.answered = True
            return answer
        except (StatusError, Gone) as error:
            _end(call, context, error)
        except Exception:
            call.status = UNEXPECTED
            raise

    def _fragile(self, row: Row, data: bytes, context: grpc.ServicerContext) -> Iterator[bytes]:
        """The same as a stream of one message.

        So that it goes out before the status: then a stream can still be broken below the messages.
        """
        call, plan = self._open(row.path, row.method, row.version, context)

        def answers() -> Iterator[bytes]:
            answer = row.serialize(self._service.unary(call, plan, row.parse(data)))
            call.answered = True
            yield answer

        with self._pool.waiting():
            yield from _until_it_ends(call, context, answers())

    def _stream(self, row: Row, data: bytes, context: grpc.ServicerContext) -> Iterator[bytes]:
        call, plan = self._open(row.path, row.method, row.version, context)

        def answers() -> Iterator[bytes]:
            for answer in self._service.stream(call, plan, row.parse(data)):
                yield row.serialize(answer)

        # A slow reader blocks the thread that sends to it.
        with self._pool.waiting():
            yield from _until_it_ends(call, context, answers())

    def _exchange(
        self, row: Row, requests: Iterator[bytes], context: grpc.ServicerContext
    ) -> Iterator[bytes]:
        """A stream of requests that are answered one by one."""
        call, plan = self._open(row.path, row.method, row.version, context)
        if self._service.source is not None and plan.script is None:
            yield from self._converse(row, call, plan, requests, context)
            return

        def answers() -> Iterator[bytes]:
            for answer in self._service.dialogue(call, plan, map(row.parse, requests)):
                yield row.serialize(answer)

        with self._pool.waiting():
            yield from _until_it_ends(call, context, answers())

    def _dialogue(
        self, row: Row, requests: Iterator[bytes], context: grpc.ServicerContext
    ) -> Iterator[bytes]:
        """A live session."""
        call, plan = self._open(row.path, row.method, row.version, context)
        yield from self._converse(row, call, plan, requests, context)

    def _converse(
        self,
        row: Row,
        call: Call,
        plan: Plan,
        requests: Iterator[bytes],
        context: grpc.ServicerContext,
    ) -> Iterator[bytes]:
        """Hold a session, or let a source hold a stream of requests as it holds sessions."""
        session = self._session(call, plan)
        reading = threading.Thread(
            target=self._read,
            args=(row, requests, session.inbox),
            name="emulator-live",
            daemon=True,
        )

        def answers() -> Iterator[bytes]:
            self._service.world.check_key(call)
            self._service.precede(call, plan)
            context.add_callback(session.inbox.end)
            reading.start()
            for answer in session.run():
                yield row.serialize(answer)
            # A cancellation first looks as if the client had said its last.
            if call.cancelled.wait(FAREWELL_S) or not context.is_active():
                raise Gone

        self._service.sessions.add(session)
        with self._pool.waiting():
            try:
                yield from _until_it_ends(call, context, answers())
            finally:
                self._service.sessions.discard(session)
                session.inbox.end()

    def _session(self, call: Call, plan: Plan) -> Any:
        source = self._service.source
        if source is not None:
            return source.session(self._service, call, plan.fault)
        return Session(self._service, call, self._service.live, plan.fault)

    def _read(self, row: Row, requests: Iterator[bytes], inbox: Inbox) -> None:
        """Gives what the client of a live session says to the session, until it ends."""
        error: StatusError | None = None
        try:
            for data in requests:
                self._service.world.check_size(len(data))
                inbox.put(row.parse(data))
        except StatusError as failure:
            error = failure
        except Exception:  # noqa: BLE001  # grpcio raises a bare one when the call was cancelled
            error = None
        inbox.end(error)

    def _unknown(
        self, path: str, requests: Iterator[bytes], context: grpc.ServicerContext
    ) -> Iterator[bytes]:
        method, version = self._rows.get(path, (None, ""))
        call, _ = self._open(path, method, version, context)
        _end(call, context, unimplemented(path))

    def _open(
        self, path: str, method: Method | None, version: str, context: grpc.ServicerContext
    ) -> tuple[Call, Plan]:
        """Record a call, watch for its end, and find out what is ordered for it."""
        remaining = context.time_remaining()
        call = Call(
            path,
            method=method,
            version=version,
            metadata=dict(context.invocation_metadata()),
            time_remaining=None if remaining > NO_DEADLINE_S else remaining,
            connection=self._locate(context.peer()),
        )
        if not context.add_callback(partial(_ended, call, context)):
            _ended(call, context)
        return call, self._service.admit(call)


class Row:
    """A path of the table with what reading and writing its messages takes."""

    def __init__(self, path: str, method: Method, version: str) -> None:
        self.path = path
        self.method = method
        self.version = version
        self._request = method.request_type()
        self._request_view: View = view_of(method.request_type().DESCRIPTOR, version)
        self._response_view: View = view_of(method.response_type().DESCRIPTOR, version)

    def parse(self, data: bytes) -> Message:
        """The request, without fields that this version does not publish."""
        try:
            request = self._request.FromString(data)
        except DecodeError as error:
            raise StatusError("INTERNAL", f"the request is no {self._request.__name__}") from error
        self._request_view.clear_unpublished(request)
        return request

    def serialize(self, answer: Message | bytes) -> bytes:
        """The bytes of an answer, without fields that this version does not publish."""
        if isinstance(answer, bytes):
            return answer
        self._response_view.clear_unpublished(answer)
        return answer.SerializeToString()


def _until_it_ends(
    call: Call, context: grpc.ServicerContext, answers: Iterator[bytes]
) -> Iterator[bytes]:
    """The answers of a call; what ends them early ends the RPC."""
    try:
        yield from answers
        call.answered = True
    except Breached as breach:
        # The front puts the breach in its place; grpcio learns of it as a cancellation.
        yield breach.marker
        call.cancelled.wait()
    except (StatusError, Gone) as error:
        _end(call, context, error)
    except Exception:
        call.status = UNEXPECTED
        raise


def _rows() -> dict[str, tuple[Method, str]]:
    """Every path of both APIs, and of the services that they share with others."""
    methods = (*GEMINI.values(), *VERTEX.values(), *mixins())
    return {path: (method, version) for method in methods for version, path in method.paths.items()}


def _end(call: Call, context: grpc.ServicerContext, error: StatusError | Gone) -> NoReturn:
    """End the RPC with the status of an error; nobody is left to read it after Gone."""
    if isinstance(error, Gone):
        context.abort(grpc.StatusCode.CANCELLED, "")
    call.status, call.message = error.code, error.message
    if error.details:
        context.set_trailing_metadata(((DETAILS_KEY, error.to_proto().SerializeToString()),))
    context.abort(grpc.StatusCode[error.code], error.message)


def _ended(call: Call, context: grpc.ServicerContext) -> None:
    """Note how a call ended, when grpcio says that it has."""
    if call.answered or call.status is not None:
        call.finish("OK")
        return
    late = call.time_remaining is not None and (context.time_remaining() or 0) <= CLOCK_SKEW_S
    call.cancelled.set()
    call.finish("DEADLINE_EXCEEDED" if late else "CANCELLED")
