"""Blocking transports that record what passes through them, or answer from a recording."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .._drivers.media import media_of
from ..errors import ReplayError, TransportError

if TYPE_CHECKING:
    from google.protobuf.message import Message

    from .._call import Call, MediaCall, MediaReply
    from ..transports.base import Dialogue, MessageStream, Transport
    from .tape import Playback, Tape, Track


class RecordingTransport:
    """Sends by another transport, blocking, and records it."""

    def __init__(self, inner: Transport, tape: Tape) -> None:
        self._inner = inner
        self._tape = tape
        self.kind = inner.kind

    def unary(self, call: Call) -> Message:
        track = self._tape.begin(call)
        try:
            message = self._inner.unary(call)
        except TransportError as failure:
            track.failed(failure)
            raise
        track.message(message)
        track.complete()
        return message

    def stream(self, call: Call) -> MessageStream:
        track = self._tape.begin(call)
        try:
            return _RecordedStream(self._inner.stream(call), track)
        except TransportError as failure:
            track.failed(failure)
            raise

    def bidi(self, call: Call) -> Dialogue:
        return self._inner.bidi(call)

    def media(self, call: MediaCall) -> MediaReply:
        """As the inner transport's."""
        send = media_of(self._inner, call)
        track = self._tape.begin(call)
        given, call.sink = call.sink, track.sink()
        try:
            reply: MediaReply = send(call)
        except TransportError as failure:
            track.failed(failure)
            raise
        finally:
            call.sink = given
        track.replied(reply)
        return reply

    def close(self) -> None:
        self._inner.close()
        self._tape.close()


class _RecordedStream:
    """A stream that is recorded while it is read."""

    __slots__ = ("_inner", "_track")

    def __init__(self, inner: MessageStream, track: Track) -> None:
        self._inner = inner
        self._track = track

    def __iter__(self) -> Iterator[Message]:
        return self

    def __next__(self) -> Message:
        try:
            message = next(self._inner)
        except StopIteration:
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
        # Leaving a loop drops the stream, which nobody else would tell the recording.
        if hasattr(self, "_track"):
            self._track.left()


class ReplayTransport:
    """Answers from a recording, blocking. There is no connection, and no credentials are asked for."""

    kind = "replay"
    skips_pauses = True

    def __init__(self, tape: Tape) -> None:
        self._tape = tape

    def unary(self, call: Call) -> Message:
        message = self._tape.play(call).message()
        if message is None:
            raise ReplayError(f"{call.method.name} has no answer in the recording. Record again.")
        return message

    def stream(self, call: Call) -> MessageStream:
        return _PlayedStream(self._tape.play(call))

    def bidi(self, call: Call) -> Dialogue:
        raise ValueError(f"{call.method.name} is replayed through client.aio only.")

    def media(self, call: MediaCall) -> MediaReply:
        """As RestTransport.media."""
        return self._tape.play(call).reply()

    def close(self) -> None:
        self._tape.close()


class _PlayedStream:
    """A recorded stream."""

    __slots__ = ("_playback",)

    def __init__(self, playback: Playback) -> None:
        self._playback: Playback | None = playback

    def __iter__(self) -> Iterator[Message]:
        return self

    def __next__(self) -> Message:
        message = None if self._playback is None else self._playback.message()
        if message is None:
            raise StopIteration
        return message

    def cancel(self) -> None:
        self._playback = None
