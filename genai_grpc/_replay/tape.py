"""A recording as one side of a client uses it: what is written of a call, and what answers one.

One attempt is one interaction, as for every transport: a call that was repeated has its failures in the
recording, and fails and is repeated in the replay, without the pauses. Nothing here sends or waits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._call import MediaReply
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
    from collections.abc import Callable

    from google.protobuf.message import Message

    from .._call import Call
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
