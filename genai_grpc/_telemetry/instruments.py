"""Writes spans and histograms: the one file that knows opentelemetry.

A call is one span of kind CLIENT over all its attempts, a function called for the model one of kind
INTERNAL. Histograms have the bounds that the conventions advise.
"""

from __future__ import annotations

import inspect
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

try:
    from opentelemetry import metrics, trace
    from opentelemetry.trace import SpanKind, Status, StatusCode
except ImportError as missing:
    raise ImportError(
        "telemetry needs opentelemetry-api, which is not installed: pip install 'genai-grpc[otel]', "
        "or leave telemetry out"
    ) from missing

from .._version import __version__
from ..errors import APIError, TransportError
from .content import Said, as_text, request_content
from .conventions import PROVIDERS, Answer, Attributes, request_attributes
from .watch import Abandoned

if TYPE_CHECKING:
    from google.protobuf.message import Message
    from opentelemetry.trace import Span

    from .._call import Call
    from .._flows.effects import Invocation
    from ..telemetry import Telemetry
    from ..types import FunctionCall

_SCOPE = "genai_grpc"

# Of the conventions: 10 ms to 82 s, and 1 to 67 million tokens.
_SECONDS = tuple(0.01 * 2**step for step in range(14))
_TOKENS = tuple(4**step for step in range(14))
# What of a call's attributes tells its series apart; the others would make one for each call.
_DIMENSIONS = (
    "gen_ai.operation.name",
    "gen_ai.provider.name",
    "gen_ai.request.model",
    "server.address",
    "server.port",
)


class Server(NamedTuple):
    """Whose API a client calls, and where."""

    backend: str
    host: str
    port: int


class Instruments:
    """What a client reports with. Safe for use from many threads and event loops.

    Args:
      telemetry: where to, and whether contents are wanted.
      server: what all calls of the client have in common.
    """

    def __init__(self, telemetry: Telemetry, server: Server) -> None:
        self.captures_content = bool(telemetry.capture_content)
        self._server = _server_attributes(server)
        self._tracer = trace.get_tracer(
            _SCOPE, __version__, tracer_provider=telemetry.tracer_provider
        )
        meter = metrics.get_meter(_SCOPE, __version__, meter_provider=telemetry.meter_provider)
        self.duration = meter.create_histogram(
            "gen_ai.client.operation.duration",
            unit="s",
            description="How long a call took, with all its attempts.",
            explicit_bucket_boundaries_advisory=_SECONDS,
        )
        self.first_chunk = meter.create_histogram(
            "gen_ai.client.operation.time_to_first_chunk",
            unit="s",
            description="How long the first chunk of a stream took to come.",
            explicit_bucket_boundaries_advisory=_SECONDS,
        )
        self.tokens = meter.create_histogram(
            "gen_ai.client.token.usage",
            unit="{token}",
            description="How many tokens a call took and gave.",
            explicit_bucket_boundaries_advisory=_TOKENS,
        )

    def begin(self, call: Call) -> CallObservation:
        """Starts the span of a call."""
        attributes = {**self._server, **request_attributes(call.method, call.request)}
        model = attributes.get("gen_ai.request.model")
        operation = attributes["gen_ai.operation.name"]
        span = self._tracer.start_span(
            f"{operation} {model}" if model else operation,
            kind=SpanKind.CLIENT,
            attributes=attributes,
        )
        if self.captures_content and span.is_recording():
            span.set_attributes(request_content(call.request))
        return CallObservation(self, span, attributes, is_stream=call.method.kind != "unary")

    def observed(self, invocation: Invocation) -> Invocation:
        """The invocation with a span around it, if it answers the model."""
        asked = invocation.answers
        if asked is None:
            return invocation
        return invocation._replace(start=lambda: self._start(invocation, asked))

    def _start(self, invocation: Invocation, asked: FunctionCall) -> Any:
        attributes: Attributes = {
            "gen_ai.operation.name": "execute_tool",
            "gen_ai.tool.name": asked.name or "",
            "gen_ai.tool.type": "function",
        }
        if asked.id:
            attributes["gen_ai.tool.call.id"] = asked.id
        if self.captures_content:
            attributes["gen_ai.tool.call.arguments"] = as_text(asked.args)
        span = self._tracer.start_span(f"execute_tool {asked.name}", attributes=attributes)
        if invocation.awaits:
            return self._awaited(span, invocation.start)
        with self._around(span):
            return self._with_result(span, invocation.start())

    async def _awaited(self, span: Span, start: Any) -> Any:
        with self._around(span):
            return self._with_result(span, await start())

    def _around(self, span: Span) -> _ToolSpan:
        return _ToolSpan(span)

    def _with_result(self, span: Span, result: Any) -> Any:
        # A function that gives something to await without saying so has not got a result yet.
        if self.captures_content and not inspect.isawaitable(result):
            span.set_attribute("gen_ai.tool.call.result", as_text(result))
        return result


class CallObservation:
    """One call: its span, and what is counted when it ends."""

    __slots__ = (
        "_answer",
        "_attributes",
        "_failures",
        "_first_chunk_s",
        "_instruments",
        "_is_stream",
        "_said",
        "_span",
        "_started_s",
    )

    def __init__(
        self, instruments: Instruments, span: Span, attributes: Attributes, *, is_stream: bool
    ) -> None:
        self._instruments = instruments
        self._span = span
        self._attributes = attributes
        self._is_stream = is_stream
        self._answer = Answer()
        self._said = Said() if instruments.captures_content and span.is_recording() else None
        self._failures = 0
        self._first_chunk_s: float | None = None
        self._started_s = time.monotonic()

    def chunk(self, message: Message) -> None:
        """A message has come."""
        if self._first_chunk_s is None:
            self._first_chunk_s = time.monotonic() - self._started_s
        self._answer.hear(message)
        if self._said is not None:
            self._said.hear(message)

    def attempt_failed(self, error: TransportError) -> None:
        """An attempt failed; the span says so, also where the next one succeeds."""
        self._failures += 1
        self._span.add_event(
            "genai_grpc.attempt_failed",
            {"error.type": error.status, "genai_grpc.attempt": self._failures},
        )

    def end(self, error: BaseException | None = None) -> None:
        """The call has ended."""
        duration_s = time.monotonic() - self._started_s
        span = self._span
        span.set_attributes(self._answer.attributes())
        if self._said is not None:
            span.set_attributes(self._said.attributes())
        if self._is_stream and self._first_chunk_s is not None:
            span.set_attribute("gen_ai.response.time_to_first_chunk", self._first_chunk_s)
        dimensions = self._dimensions()
        # Where to look for the trace of an outlier: histograms keep the span that is current.
        with trace.use_span(span, end_on_exit=False):
            self._count(dimensions, duration_s, error)
        if error is not None:
            _mark(span, error)
        span.end()

    def _count(
        self, dimensions: Attributes, duration_s: float, error: BaseException | None
    ) -> None:
        instruments = self._instruments
        for kind, number in self._answer.tokens():
            instruments.tokens.record(number, {**dimensions, "gen_ai.token.type": kind})
        if self._is_stream and self._first_chunk_s is not None:
            instruments.first_chunk.record(self._first_chunk_s, dimensions)
        if error is not None:
            dimensions = {**dimensions, "error.type": _error_type(error)}
        instruments.duration.record(duration_s, dimensions)

    def _dimensions(self) -> Attributes:
        found = {name: self._attributes[name] for name in _DIMENSIONS if name in self._attributes}
        if self._answer.model is not None:
            found["gen_ai.response.model"] = self._answer.model
        return found


class _ToolSpan:
    """Makes a span current while a function runs, and ends it."""

    def __init__(self, span: Span) -> None:
        self._span = span
        self._current = trace.use_span(
            span, end_on_exit=True, record_exception=True, set_status_on_exception=False
        )

    def __enter__(self) -> None:
        self._current.__enter__()

    def __exit__(self, kind: Any, error: BaseException | None, traceback: Any) -> None:
        if error is not None:
            _mark(self._span, error)
        self._current.__exit__(kind, error, traceback)


def _server_attributes(server: Server) -> Mapping[str, Any]:
    found: Attributes = {
        "gen_ai.provider.name": PROVIDERS[server.backend],
        "server.address": server.host,
    }
    if server.port:
        found["server.port"] = server.port
    return found


def _mark(span: Span, error: BaseException) -> None:
    span.set_attribute("error.type", _error_type(error))
    span.set_status(Status(StatusCode.ERROR, _description(error)))


def _error_type(error: BaseException) -> str:
    if isinstance(error, (APIError, TransportError)) and error.status:
        return error.status
    if isinstance(error, Abandoned):
        return "CANCELLED"
    return type(error).__qualname__


def _description(error: BaseException) -> str:
    if isinstance(error, Abandoned):
        return "the caller left before the answer was complete"
    message = getattr(error, "message", None)
    return message if isinstance(message, str) and message else str(error)
