"""What happens to a call, whichever front it came through: faults, scripts, handlers, in this order.

Takes and gives messages. Blocks while it waits, so it runs in a worker's thread. Never touches
grpc or HTTP: a front gives it a Call and an iterator of requests and sends what it yields.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain, cycle
from typing import Any

from google.protobuf.json_format import SerializeToJsonError
from google.protobuf.message import Message

from genai_grpc._wire.method import Method
from genai_grpc.emulator.calls import Call, CallLog, Connection
from genai_grpc.emulator.faults import NO_FAULT, Fault, FaultBook
from genai_grpc.emulator.latency import drawn
from genai_grpc.emulator.replies import Reply, ReplyBook, Script
from genai_grpc.emulator.status import StatusError, unimplemented
from genai_grpc.emulator.world import World

# Not a protobuf message: field number 0 is not allowed.
GARBAGE = b"\x00\xff not a message"

# A client drops what it has not read when its stream or connection is reset. What was sent before a
# break is meant to arrive, so clients get a moment to read it.
LET_READ_S = 0.1

# Handlers take and give messages of either API; their fields are read by name.
UnaryHandler = Callable[[World, Call, Any], Any]
StreamHandler = Callable[[World, Call, Any], Iterator[Any]]
DialogueHandler = Callable[[World, Call, Iterator[Any]], Iterator[Any]]
TextWriter = Callable[[World, Call, str], Any]


@dataclass(frozen=True)
class Handlers:
    """Which function answers which method; keys are (backend, name of the method)."""

    unary: Mapping[tuple[str, str], UnaryHandler]
    stream: Mapping[tuple[str, str], StreamHandler]
    # How a text becomes a response, for scripts.
    texts: Mapping[tuple[str, str], TextWriter]
    # Streams of requests that are answered message by message; live sessions are not among them.
    dialogues: Mapping[tuple[str, str], DialogueHandler] = field(default_factory=dict)


@dataclass(frozen=True)
class Plan:
    """What is ordered for a call: a fault, a script, or the refusal of a fault that makes no sense."""

    fault: Fault = NO_FAULT
    script: Script | None = None
    error: StatusError | None = None
    # The script can be chosen only when the request has been read.
    chooses_late: bool = False


class Breached(Exception):
    """The stream breaks here: its front sends `marker` as a message and waits for the caller's end."""

    def __init__(self, marker: bytes) -> None:
        super().__init__()
        self.marker = marker


class Gone(Exception):
    """The caller has gone away; there is nobody to answer."""


@dataclass
class Service:
    """The one way from a request to its answers."""

    world: World
    handlers: Handlers
    calls: CallLog
    faults: FaultBook = field(default_factory=FaultBook)
    replies: ReplyBook = field(default_factory=ReplyBook)
    # Live sessions that are open, and what those that were can be resumed from.
    sessions: set[Any] = field(default_factory=set)
    live: Any = None
    # What answers in place of the handlers: another endpoint, or a recording.
    source: Any = None

    def admit(self, call: Call) -> Plan:
        """Decide what happens to a call, then record it.

        In this order, so that faults and scripts which are changed once a call is seen concern
        later calls only.
        """
        try:
            fault = self.faults.take(call)
            if self.replies.needs_request():
                plan = Plan(fault, chooses_late=True)
            else:
                plan = Plan(fault, self.replies.take(call))
        except StatusError as error:
            plan = Plan(error=error)
        self.calls.add(call)
        return plan

    def may_wait(self, call: Call, plan: Plan) -> bool:
        """Whether answering this call may block, so that its worker needs a replacement."""
        if call.method is None or call.method.kind != "unary":
            return True
        is_scripted = plan.script is not None or plan.chooses_late
        is_scripted = is_scripted or self.source is not None
        return plan.fault is not NO_FAULT or is_scripted or bool(self.world.delay_s)

    def unary(self, call: Call, plan: Plan, request: Any) -> Any:
        """Answer with one message, or raise StatusError."""
        self._precede(call, plan, request)
        script = self._script(call, plan, request)
        response = self._scripted_one(call, script) if script else self._handle(call, request)
        if plan.fault.garbage:
            return GARBAGE
        self.calls.keep_response(call, response)
        call.chunks_sent = 1
        return response

    def stream(self, call: Call, plan: Plan, request: Any) -> Iterator[Any]:
        """Answer with messages one by one, or raise StatusError at any point."""
        self._precede(call, plan, request)
        fault, script = plan.fault, self._script(call, plan, request)
        answers = self._scripted(call, script) if script else self._handle_stream(call, request)
        if fault.endless:
            answers = cycle(answers)
        for answer in answers:
            self.between(call, fault)
            if call.cancelled.is_set():
                raise Gone
            if not fault.garbage:
                self.calls.keep_response(call, answer)
            yield GARBAGE if fault.garbage else answer
            call.chunks_sent += 1
        self.between(call, fault, at_end=True)

    def is_dialogue(self, method: Method) -> bool:
        """Whether a method answers a stream of requests message by message."""
        return (method.backend, method.name) in self.handlers.dialogues

    def dialogue(self, call: Call, plan: Plan, requests: Iterator[Any]) -> Iterator[Any]:
        """Answer a stream of requests with messages, or raise StatusError at any point."""
        self.world.check_key(call)
        self.precede(call, plan)
        answers: Iterator[Any]
        heard = self._heard(call, requests)
        script = None
        if plan.chooses_late or plan.script is not None:
            first = next(heard, None)
            script = self._script(call, plan, first)
            heard = chain(() if first is None else (first,), heard)
        if script is not None:
            answers = self._scripted(call, script)
        else:
            self.world.settle()
            answers = self.handlers.dialogues[_key(call)](self.world, call, heard)
        for answer in answers:
            self.between(call, plan.fault)
            if call.cancelled.is_set():
                raise Gone
            if not plan.fault.garbage:
                self.calls.keep_response(call, answer)
            yield GARBAGE if plan.fault.garbage else answer
            call.chunks_sent += 1
        self.between(call, plan.fault, at_end=True)

    def _heard(self, call: Call, requests: Iterator[Any]) -> Iterator[Any]:
        """The requests of a stream, each recorded as it comes."""
        for request in requests:
            self.calls.keep_request(call, request)
            yield request

    def _script(self, call: Call, plan: Plan, request: Any) -> Script | None:
        return self.replies.take(call, request) if plan.chooses_late else plan.script

    def _precede(self, call: Call, plan: Plan, request: Any) -> None:
        """Do what comes before the first answer, above all what a fault wants done."""
        self.calls.keep_request(call, request)
        if plan.error is None:
            if call.transport == "grpc":
                self.world.check_size(request.ByteSize())
            self.world.check_key(call)
            self.world.check_quota(call, getattr(request, "model", ""))
        self.precede(call, plan)

    def precede(self, call: Call, plan: Plan) -> None:
        """Do what a fault wants done before the first answer."""
        if plan.error is not None:
            raise plan.error
        fault = plan.fault
        delay_s = drawn(fault.delay_s) + drawn(self.world.delay_s)
        if delay_s:
            wait(call, delay_s)
        if fault.goaway:
            _connection(call).goaway()
        if fault.reset:
            _connection(call).reset()
            wait(call, None)
        if fault.stall:
            wait(call, None)
        self._breach(call, fault)
        if fault.status and fault.break_after is None:
            raise fault.error()

    def between(self, call: Call, fault: Fault, *, at_end: bool = False) -> None:
        """Do what a fault wants done before the next chunk, or before the end."""
        if fault.trickle_s and not at_end:
            wait(call, drawn(fault.trickle_s))
        if fault.stall_after == call.chunks_sent:
            wait(call, None)
        if fault.reset_after == call.chunks_sent:
            wait(call, LET_READ_S)
            _connection(call).reset()
            wait(call, None)
        self._breach(call, fault)
        if fault.break_after == call.chunks_sent:
            raise fault.error()

    def _breach(self, call: Call, fault: Fault) -> None:
        """Break the stream below its messages, if that is ordered and its time has come."""
        found = fault.breach()
        if found is None or found[1] != call.chunks_sent:
            return
        if call.chunks_sent:
            wait(call, LET_READ_S)
        marker = _connection(call).breach(found[0])
        if marker:
            raise Breached(marker)
        wait(call, None)

    def _handle(self, call: Call, request: Any) -> Any:
        if self.source is not None:
            (answer,) = list(self.source.answers(call, request))
            return answer
        handler = self.handlers.unary.get(_key(call))
        if handler is None:
            raise unimplemented(call.path)
        self.world.settle()
        with _readable():
            return handler(self.world, call, request)

    def _handle_stream(self, call: Call, request: Any) -> Iterator[Any]:
        if self.source is not None:
            yield from self.source.answers(call, request)
            return
        handler = self.handlers.stream.get(_key(call))
        if handler is None:
            raise unimplemented(call.path)
        self.world.settle()
        with _readable():
            yield from handler(self.world, call, request)

    def _scripted_one(self, call: Call, script: Script) -> Any:
        """The single answer of a script; the texts of a stream script are joined."""
        parts = list(self._scripted(call, script))
        if len(parts) != 1:
            raise StatusError(
                "FAILED_PRECONDITION",
                f"the script has {len(parts)} answers, but {call.path} answers once",
            )
        return parts[0]

    def _scripted(self, call: Call, script: Script) -> Iterator[Any]:
        for part in script.parts:
            yield from self._resolve(call, part)

    def _resolve(self, call: Call, reply: Reply | Any) -> Iterator[Any]:
        """Turn a reply into answers of the method that was called."""
        if callable(reply) and not isinstance(reply, (Message, type)):
            reply = reply(call)
        if isinstance(reply, Exception):
            raise reply
        if isinstance(reply, (Message, bytes)):
            yield reply
        elif isinstance(reply, str):
            yield self._text(call, reply)
        elif isinstance(reply, Mapping):
            yield self._message(call, reply)
        elif isinstance(reply, Iterable):
            for each in reply:
                yield from self._resolve(call, each)
        else:
            raise TypeError(f"a reply cannot be a {type(reply).__name__}")

    def _message(self, call: Call, fields: Mapping[str, Any]) -> Any:
        kind = type(call.new_response())
        try:
            return kind(**fields)
        except (TypeError, ValueError) as error:
            raise StatusError(
                "FAILED_PRECONDITION",
                f"the fields that the script has are none of {kind.DESCRIPTOR.name}: {error}",
            ) from error

    def _text(self, call: Call, text: str) -> Any:
        writer = self.handlers.texts.get(_key(call))
        if writer is None:
            raise StatusError(
                "FAILED_PRECONDITION",
                f"a text is no answer of {call.path}; script a message or a dict of its fields",
            )
        return writer(self.world, call, text)


@contextmanager
def _readable() -> Iterator[None]:
    """Refuses values that have no JSON: protobuf lets NaN stand in a Struct until somebody reads it."""
    try:
        yield
    except SerializeToJsonError as error:
        raise StatusError("INVALID_ARGUMENT", f"the request has no JSON: {error}") from error


def wait(call: Call, seconds: float | None) -> None:
    """Wait so long, or for ever; ends at once with Gone when the caller goes away."""
    if call.cancelled.wait(seconds):
        raise Gone


def _connection(call: Call) -> Connection:
    if call.connection is None:
        raise StatusError("FAILED_PRECONDITION", "the connection of this call is not known")
    return call.connection


def _key(call: Call) -> tuple[str, str]:
    return (call.backend, call.method.name if call.method else "")
