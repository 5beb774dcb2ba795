"""Transports that record what passes through them, and transports that answer from a recording.

One attempt is one interaction, as for every transport: a call that was repeated has its failures in the
recording, and fails and is repeated in the replay, without the pauses. Blocking and awaiting.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .._call import MediaReply
from .._drivers.media import media_of
from ..errors import ReplayError, TransportError
from .exchange import (
    asked,
    failure_from,
    failure_json,
    kept_headers,
    message_from,
    message_json,
    reply_from,
    reply_json,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from google.protobuf.message import Message

    from .._call import Call, MediaCall
    from ..transports.base import (
        AsyncDialogue,
        AsyncMessageStream,
        AsyncTransport,
        Dialogue,
        MessageStream,
        Transport,
    )
    from .recording import Entry, Recording
    from .redaction import Redactor

# A download is handed on in pieces, as it came.
_PIECE_BYTES = 1 << 20


class Tape:
    """A recording as one side of a client uses it.

    Args:
      recording: the file; left when the tape is closed.
      redactor: what must not stand in it, for this client.
    """

    def __init__(self, recording: Recording, redactor: Redactor) -> None:
        self.recording = recording
        self.redactor = redactor
        self._closed = False

    def close(self) -> None:
        """Leaves the recording."""
        if not self._closed:
            self._closed = True
            self.recording.leave()

    def begin(self, call: Call) -> Track:
        """Starts to record a call."""
        return Track(self.recording.begin(asked(call, self.redactor)), call, self.redactor)

    def play(self, call: Call) -> Playback:
        """What answers a call.

        Raises:
          ReplayError: nothing does.
        """
        found = self.recording.take(asked(call, self.redactor))
        return Playback(found, call, self.redactor, str(self.recording.path))


class Track:
    """One call that is recorded."""

    __slots__ = ("_call", "_data", "_entry", "_redactor", "_reply")

    def __init__(self, entry: Entry, call: Call, redactor: Redactor) -> None:
        self._entry = entry
        self._call = call
        self._redactor = redactor
        self._data: list[bytes] = []
        self._reply: MediaReply | None = None

    def message(self, message: Message) -> None:
        """A message came."""
        version = self._call.options.api_version
        self._entry.add(message_json(message, version, self._redactor))

    def complete(self) -> None:
        """The call has ended well."""
        self._entry.end(**self._surroundings())

    def failed(self, failure: TransportError) -> None:
        """The attempt has failed, perhaps after messages."""
        more = self._surroundings()
        if self._reply is not None:  # of a download that broke off
            more["reply"] = reply_json(self._reply, b"".join(self._data), self._redactor)
        self._entry.end(error=failure_json(failure, self._redactor), **more)

    def left(self) -> None:
        """The caller went away before the end."""
        self._entry.end(left_early=True)

    def sink(self) -> Callable[[MediaReply, bytes], None] | None:
        """What takes the bytes of a download: the caller's sink, with an ear on it."""
        wanted: Callable[[MediaReply, bytes], None] | None = getattr(self._call, "sink", None)
        if wanted is None:
            return None

        def hear(reply: MediaReply, piece: bytes) -> None:
            self._reply = reply
            self._data.append(piece)
            wanted(reply, piece)

        return hear

    def replied(self, reply: MediaReply) -> None:
        """A step of an upload, or a download, has ended well."""
        data = reply.body or b"".join(self._data)
        self._entry.end(reply=reply_json(reply, data, self._redactor))

    def _surroundings(self) -> dict[str, Any]:
        """What came beside messages: headers, and the text if it was asked for."""
        headers = self._call.headers
        found: dict[str, Any] = {}
        if headers is not None:
            kept = kept_headers(dict(headers()).items())  # pairs over gRPC
            found["response_headers"] = self._redactor.redact(kept)
        if self._call.body is not None:
            found["body"] = self._redactor.redact(self._call.body)
        return found


class Playback:
    """One call that is answered from a recording."""

    __slots__ = ("_call", "_file", "_next", "_redactor", "_value")

    def __init__(self, value: dict[str, Any], call: Call, redactor: Redactor, file: str) -> None:
        self._value = value
        self._call = call
        self._redactor = redactor
        self._file = file
        self._next = 0
        headers = value.get("response_headers")
        if headers is not None:
            call.headers = lambda: redactor.restore(headers)
        if "body" in value:
            call.body = redactor.restore(value["body"])

    def message(self) -> Message | None:
        """The next message; None when there are no more.

        Raises:
          TransportError: the call failed here.
          ReplayError: the recording ends here without an end of the call.
        """
        responses = self._value["responses"]
        if self._next < len(responses):
            self._next += 1
            return self._made(responses[self._next - 1])
        self._check_end()
        return None

    def reply(self) -> MediaReply:
        """The answer to a step of an upload, or a download, whose bytes go to the sink.

        Raises:
          TransportError: it failed.
        """
        answer = self._value.get("reply")
        reply = MediaReply(200, {}, b"")
        if answer is not None:
            reply, data = reply_from(answer, self._redactor)
            sink: Callable[[MediaReply, bytes], None] | None = getattr(self._call, "sink", None)
            if sink is None:
                reply = reply._replace(body=data)
            else:
                for start in range(0, len(data), _PIECE_BYTES):
                    sink(reply, data[start : start + _PIECE_BYTES])
        self._check_end()
        return reply

    def _check_end(self) -> None:
        failure = self._value.get("error")
        if failure is not None:
            raise failure_from(failure, self._redactor)
        if self._value.get("left_early"):
            raise ReplayError(
                f"{self._file}: {self._call.method.name} was left after {self._next} messages when it "
                "was recorded, and is read further now. Record again."
            )

    def _made(self, value: dict[str, Any]) -> Message:
        method, version = self._call.method, self._call.options.api_version
        try:
            return message_from(method.response_type(), value, version, self._redactor)
        except ValueError as error:
            raise ReplayError(
                f"{self._file}: an answer of {method.name} cannot be read: {error}. Record again."
            ) from error


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
        from .dialogues import RecordedDialogue

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
        from .dialogues import PlayedDialogue

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
