"""Transports of one's own: what satisfies the protocol, and what does not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from google.protobuf.message import Message

from genai_grpc import Client
from genai_grpc.errors import TransportError
from genai_grpc.transports.base import AsyncTransport, Call, Dialogue, MessageStream, Transport
from genai_grpc.transports.grpc import GrpcTransport
from genai_grpc.transports.grpc_asyncio import GrpcAsyncioTransport


class Answers:
    """A stream without an answer."""

    def __iter__(self) -> Iterator[Message]:
        return self

    def __next__(self) -> Message:
        raise StopIteration

    def cancel(self) -> None: ...


class Refusing:
    """A transport that sends nothing."""

    kind = "grpc"

    def __init__(self, settings: Any, authorizer: Any) -> None: ...

    def unary(self, call: Call) -> Message:
        raise TransportError("UNAVAILABLE", f"{call.path} is not sent")

    def stream(self, call: Call) -> MessageStream:
        return Answers()

    def bidi(self, call: Call) -> Dialogue:
        raise TransportError("UNIMPLEMENTED", "no dialogues here")

    def close(self) -> None: ...


class WithoutStreams:
    """Lacks verbs of the protocol."""

    kind = "grpc"

    def unary(self, call: Call) -> Message:
        raise TransportError("UNAVAILABLE", "not sent")


class Backwards(Refusing):
    """Has them all, and one that takes something else."""

    def unary(self, call: str) -> Message:  # type: ignore[override]
        raise TransportError("UNAVAILABLE", call)


def accepted(blocking: GrpcTransport, awaiting: GrpcAsyncioTransport) -> list[Transport]:
    _: AsyncTransport = awaiting
    Client(transport=Refusing)
    Client(transport=Refusing(None, None))
    return [blocking, Refusing(None, None)]


def refused(blocking: GrpcTransport, awaiting: GrpcAsyncioTransport) -> None:
    takes_blocking(WithoutStreams())  # type: ignore[arg-type]
    takes_blocking(Backwards(None, None))  # type: ignore[arg-type]
    takes_blocking(awaiting)  # type: ignore[arg-type]
    takes_awaiting(blocking)  # type: ignore[arg-type]
    takes_messages(iter(()))  # type: ignore[arg-type]
    TransportError(14, "x")  # type: ignore[arg-type]


def takes_blocking(transport: Transport) -> None: ...


def takes_awaiting(transport: AsyncTransport) -> None: ...


def takes_messages(stream: MessageStream) -> None: ...
