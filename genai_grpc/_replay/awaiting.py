"""Awaiting transports that record what passes through them, or answer from a recording."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from .._drivers.media import media_of
from ..errors import TransportError
from .blocking import ReplayTransport
from .dialogues import PlayedDialogue, RecordedDialogue

if TYPE_CHECKING:
    from google.protobuf.message import Message

    from .._call import Call, MediaCall, MediaReply
    from ..transports.base import AsyncDialogue, AsyncMessageStream, AsyncTransport, MessageStream
    from .tape import Tape, Track


class RecordingAsyncTransport:
    """Sends by another transport, awaiting, and records it."""

    def __init__(self, inner: AsyncTransport, tape: Tape) -> None:
        self._inner = inner
        self._tape = tape
        self.kind = inner.kind

    async def unary(self, call: Call) -> Message:
        track = self._tape.begin(call)
        try:
            message = await self._inner.unary(call)
        except TransportError as failure:
            track.failed(failure)
            raise
        track.message(message)
        track.complete()
        return message

    async def stream(self, call: Call) -> AsyncMessageStream:
        track = self._tape.begin(call)
        try:
            return _RecordedAsyncStream(await self._inner.stream(call), track)
        except TransportError as failure:
            track.failed(failure)
            raise

    async def bidi(self, call: Call) -> AsyncDialogue:
        return RecordedDialogue(await self._inner.bidi(call), self._tape, call)

    async def media(self, call: MediaCall) -> MediaReply:
        """As the inner transport's."""
        send = media_of(self._inner, call)
        track = self._tape.begin(call)
        given, call.sink = call.sink, track.sink()
        try:
            reply: MediaReply = await send(call)
        except TransportError as failure:
            track.failed(failure)
            raise
        finally:
            call.sink = given
        track.replied(reply)
        return reply

    async def close(self) -> None:
        await self._inner.close()
        self._tape.close()


class _RecordedAsyncStream:
    """A stream that is recorded while it is read."""

    __slots__ = ("_inner", "_track")

    def __init__(self, inner: AsyncMessageStream, track: Track) -> None:
        self._inner = inner
        self._track = track

    def __aiter__(self) -> AsyncIterator[Message]:
        return self

    async def __anext__(self) -> Message:
        try:
            message = await self._inner.__anext__()
        except StopAsyncIteration:
            self._track.complete()
            raise
        except TransportError as failure:
            self._track.failed(failure)
            raise
        self._track.message(message)
        return message

    def cancel(self) -> None:
        self._track.left()
        self._inner.cancel()

    def __del__(self) -> None:
        # As of _RecordedStream.
        if hasattr(self, "_track"):
            self._track.left()


class ReplayAsyncTransport:
    """Answers from a recording, awaiting. There is no connection, and no credentials are asked for."""

    kind = "replay"
    skips_pauses = True

    def __init__(self, tape: Tape) -> None:
        self._tape = tape
        self._blocking = ReplayTransport(tape)

    async def unary(self, call: Call) -> Message:
        return self._blocking.unary(call)

    async def stream(self, call: Call) -> AsyncMessageStream:
        return _PlayedAsyncStream(self._blocking.stream(call))

    async def bidi(self, call: Call) -> AsyncDialogue:
        return PlayedDialogue(self._tape, call)

    async def media(self, call: MediaCall) -> MediaReply:
        """As RestAsyncioTransport.media."""
        return self._blocking.media(call)

    async def close(self) -> None:
        self._tape.close()


class _PlayedAsyncStream:
    """A recorded stream."""

    __slots__ = ("_inner",)

    def __init__(self, inner: MessageStream) -> None:
        self._inner = inner

    def __aiter__(self) -> AsyncIterator[Message]:
        return self

    async def __anext__(self) -> Message:
        try:
            return next(self._inner)
        except StopIteration:
            raise StopAsyncIteration from None

    def cancel(self) -> None:
        self._inner.cancel()
