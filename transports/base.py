"""What a transport is: four verbs, and a fifth where it speaks HTTP. Protocols, and nothing else.

A transport sends a prepared call and returns messages. It raises `errors.TransportError` and only
that for whatever goes wrong on the way; it repeats nothing and knows no user types. A deadline comes
with the call (`call.timeout_s`, what is left of it) and covers everything that the transport does.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from .._call import Call, MediaCall, MediaReply

if TYPE_CHECKING:
    from google.protobuf.message import Message

__all__ = [
    "AsyncDialogue",
    "AsyncMediaTransport",
    "AsyncMessageStream",
    "AsyncTransport",
    "Call",
    "Dialogue",
    "MediaCall",
    "MediaReply",
    "MediaTransport",
    "MessageStream",
    "Transport",
]


class MessageStream(Protocol):
    """The messages of a streaming call, in order. Dropping it cancels the call."""

    def __iter__(self) -> Iterator[Message]: ...

    def __next__(self) -> Message: ...

    def cancel(self) -> None:
        """Ends the call, here and at the server; iterating then stops. Safe from any thread."""


class AsyncMessageStream(Protocol):
    """The messages of a streaming call, in order. Dropping it cancels the call."""

    def __aiter__(self) -> AsyncIterator[Message]: ...

    async def __anext__(self) -> Message: ...

    def cancel(self) -> None:
        """Ends the call, here and at the server; iterating then stops."""


class Dialogue(MessageStream, Protocol):
    """Both directions of a bidirectional call."""

    def send(self, message: Message) -> None:
        """Sends one message; blocks while the peer's flow-control window is closed."""

    def half_close(self) -> None:
        """Says that nothing more will be sent; messages may still arrive."""


class AsyncDialogue(AsyncMessageStream, Protocol):
    """Both directions of a bidirectional call."""

    async def send(self, message: Message) -> None:
        """Sends one message; waits while the peer's flow-control window is closed."""

    async def half_close(self) -> None:
        """Says that nothing more will be sent; messages may still arrive."""

    async def close(self) -> None:
        """Ends the call in good order: what was sent has left, and the server hears of the end."""


@runtime_checkable
class Transport(Protocol):
    """A blocking transport. Safe for use from many threads at once."""

    kind: str

    def unary(self, call: Call) -> Message:
        """Sends the request, returns the response.

        Raises:
          TransportError: no response came, for whatever reason.
        """

    def stream(self, call: Call) -> MessageStream:
        """Sends the request, returns the stream of responses without waiting for the first."""

    def bidi(self, call: Call) -> Dialogue:
        """Opens both directions. `call.request` is None: messages go through the dialogue."""

    def close(self) -> None:
        """Cancels what is under way and frees connections. Later calls fail with a clear error."""


@runtime_checkable
class AsyncTransport(Protocol):
    """An awaiting transport. One object serves every event loop that awaits it."""

    kind: str

    async def unary(self, call: Call) -> Message:
        """Sends the request, returns the response.

        Raises:
          TransportError: no response came, for whatever reason.
        """

    async def stream(self, call: Call) -> AsyncMessageStream:
        """Sends the request, returns the stream of responses without waiting for the first."""

    async def bidi(self, call: Call) -> AsyncDialogue:
        """Opens both directions. `call.request` is None: messages go through the dialogue."""

    async def close(self) -> None:
        """Cancels what is under way and frees connections. Later calls fail with a clear error."""


class MediaTransport(Transport, Protocol):
    """A blocking transport that also carries bytes: uploads and downloads need one."""

    def media(self, call: MediaCall) -> MediaReply:
        """Sends one HTTP request that carries bytes or asks for them.

        Raises:
          TransportError: no reply came, or one with a status of 300 or above.
        """


class AsyncMediaTransport(AsyncTransport, Protocol):
    """An awaiting transport that also carries bytes: uploads and downloads need one."""

    async def media(self, call: MediaCall) -> MediaReply:
        """As `MediaTransport.media`."""
