"""Both REST transports behind one blocking face, so that one test body runs over each of them."""

from __future__ import annotations

import time
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, Protocol

from google.protobuf.message import Message

from genai_grpc import _settings
from genai_grpc._auth import authorizer
from genai_grpc._call import Call
from genai_grpc._options import CallOptions, RestOptions
from genai_grpc._stubs import methods
from genai_grpc._stubs.generativelanguage import generative_service_pb2 as messages
from genai_grpc._wire.method import Method
from genai_grpc.errors import TransportError
from genai_grpc.transports.rest import RestTransport
from genai_grpc.transports.rest_asyncio import RestAsyncioTransport
from tests.plugins.background import Background

UNARY = methods.GEMINI_GENERATIVE_SERVICE_GENERATE_CONTENT
STREAM = methods.GEMINI_GENERATIVE_SERVICE_STREAM_GENERATE_CONTENT
WAYS = ("rest", "rest_asyncio")


def call(
    method: Method = UNARY,
    request: Message | None = None,
    *,
    rest: RestOptions | None = None,
    **options: Any,
) -> Call:
    """A call of the Gemini API, about "models/m" unless it has a request of its own."""
    request = request or messages.GenerateContentRequest(model="models/m")
    options = {"timeout_s": 20.0, **options}
    if rest is not None:
        options["rest"] = rest
    return Call(method, "", request, CallOptions("v1beta", **options), over_rest=True)


def text(message: Any) -> str:
    return str(message.candidates[0].content.parts[0].text)


def texts(received: list[Message]) -> list[str]:
    return [text(message) for message in received]


class Way(Protocol):
    """A REST transport, of either colour."""

    transport: Any

    def unary(self, call: Call) -> Message: ...

    def stream(self, call: Call) -> tuple[list[Message], TransportError | None]:
        """What arrived, and what the stream broke with."""

    def close(self) -> None: ...


class Blocking:
    """RestTransport."""

    def __init__(self, settings: _settings.Settings) -> None:
        self.transport = RestTransport(settings, authorizer(settings))

    def unary(self, call: Call) -> Message:
        return self.transport.unary(call)

    def stream(self, call: Call) -> tuple[list[Message], TransportError | None]:
        received: list[Message] = []
        try:
            for message in self.transport.stream(call):
                received.append(message)
        except TransportError as error:
            return received, error
        return received, None

    def close(self) -> None:
        self.transport.close()


class Awaiting:
    """RestAsyncioTransport, in the event loop of a thread of its own."""

    def __init__(self, settings: _settings.Settings) -> None:
        self.transport = RestAsyncioTransport(settings, authorizer(settings))
        self._loop = Background()

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self._loop.run(work)

    def unary(self, call: Call) -> Message:
        message: Message = self.run(self.transport.unary(call))
        return message

    def stream(self, call: Call) -> tuple[list[Message], TransportError | None]:
        async def read() -> tuple[list[Message], TransportError | None]:
            received: list[Message] = []
            try:
                async for message in await self.transport.stream(call):
                    received.append(message)
            except TransportError as error:
                return received, error
            return received, None

        found: tuple[list[Message], TransportError | None] = self.run(read())
        return found

    def close(self) -> None:
        self.run(self.transport.close())
        self._loop.stop()


@contextmanager
def opened(way: str, url: str, **options: Any) -> Iterator[Way]:
    """A transport to a server; `options` are those of http_options and of Client."""
    arguments = {
        name: options.pop(name)
        for name in (
            *("tls", "proxy", "vertexai", "project", "location", "credentials", "api_key"),
            "channel",
        )
        if name in options
    }
    if not arguments.get("vertexai"):
        arguments.setdefault("api_key", "key")
    settings = _settings.resolve(**arguments, http_options={"base_url": url, **options}, environ={})
    chosen: Way = Blocking(settings) if way == "rest" else Awaiting(settings)
    try:
        yield chosen
    finally:
        chosen.close()


def seconds_of(work: Any) -> tuple[float, Any]:
    """How long a call takes, and what it gives or raises."""
    started_s = time.monotonic()
    try:
        result = work()
    except TransportError as error:
        result = error
    return time.monotonic() - started_s, result
