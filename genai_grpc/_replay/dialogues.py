"""Live sessions, recorded and replayed: both directions of a connection as a list of events.

A message of the server comes in the replay as soon as all has been sent that had been sent before it
came in the recording. What is sent has to be what was recorded, in the same order.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

from ..errors import ReplayError, TransportError
from .exchange import asked, failure_from, failure_json, message_from, message_json, request_json
from .matching import differences, told

if TYPE_CHECKING:
    from google.protobuf.message import Message

    from .._call import Call
    from ..transports.base import AsyncDialogue
    from .recording import Entry
    from .tape import Tape


class RecordedDialogue:
    """A dialogue that is recorded while it goes on."""

    def __init__(self, inner: AsyncDialogue, tape: Tape, call: Call) -> None:
        self._inner = inner
        self._tape = tape
        self._call = call
        self._entry: Entry | None = None
        self._events: list[dict[str, Any]] = []
        self._late: TransportError | None = None

    def __aiter__(self) -> AsyncIterator[Message]:
        return self

    async def __anext__(self) -> Message:
        try:
            message = await self._inner.__anext__()
        except StopAsyncIteration:
            self._end(server_ended=True)
            raise
        except TransportError as failure:
            self._end(error=failure_json(failure, self._tape.redactor))
            raise
        version = self._call.options.api_version
        self._events.append({"received": message_json(message, version, self._tape.redactor)})
        return message

    async def send(self, message: Message) -> None:
        """As the inner dialogue's. The first message is what the session is found by."""
        sent = _sent(message, self._call, self._tape)
        if self._entry is None:
            question = {**asked(self._call, self._tape.redactor), "request": sent}
            self._entry = self._tape.recording.begin(question)
            self._entry.value.pop("responses")
        else:
            self._events.append({"sent": sent})
        try:
            await self._inner.send(message)
        except TransportError as failure:
            # The server had ended it before. What it said about that is still to be received, and
            # counts more than this.
            self._late = failure
            raise

    async def half_close(self) -> None:
        """As the inner dialogue's."""
        await self._inner.half_close()

    async def close(self) -> None:
        """As the inner dialogue's."""
        self._end()
        await self._inner.close()

    def cancel(self) -> None:
        """As the inner dialogue's."""
        self._end()
        self._inner.cancel()

    def _end(self, **more: Any) -> None:
        if self._late is not None and not more:
            more = {"error": failure_json(self._late, self._tape.redactor)}
        if self._entry is not None:
            self._entry.end(events=self._events, **more)


class PlayedDialogue:
    """A recorded dialogue."""

    def __init__(self, tape: Tape, call: Call) -> None:
        self._tape = tape
        self._call = call
        self._value: dict[str, Any] | None = None
        self._expected: list[Any] = []
        self._answers: list[tuple[int, dict[str, Any]]] = []
        self._sent = 0
        self._received = 0
        self._closed = False
        self._changed = asyncio.Event()

    def __aiter__(self) -> AsyncIterator[Message]:
        return self

    async def __anext__(self) -> Message:
        while not self._closed:
            if self._value is not None and self._received >= len(self._answers):
                self._check_end(self._value)
            elif self._value is not None and self._answers[self._received][0] <= self._sent:
                self._received += 1
                return self._made(self._answers[self._received - 1][1])
            self._changed.clear()
            await self._changed.wait()
        raise StopAsyncIteration

    async def send(self, message: Message) -> None:
        """Takes the next message.

        Raises:
          ReplayError: another one was recorded, or none.
        """
        sent = _sent(message, self._call, self._tape)
        if self._value is None:
            self._begin(sent)
        else:
            self._compare(sent)
        self._changed.set()

    async def half_close(self) -> None:
        """Nothing hears of it."""

    async def close(self) -> None:
        """Ends the session; who waits for a message hears of it."""
        self.cancel()

    def cancel(self) -> None:
        """As `close`."""
        self._closed = True
        self._changed.set()

    def _begin(self, setup: Any) -> None:
        question = {**asked(self._call, self._tape.redactor), "request": setup}
        self._value = self._tape.recording.take(question)
        for event in self._value.get("events", ()):
            if "sent" in event:
                self._expected.append(event["sent"])
            else:
                self._answers.append((len(self._expected), event["received"]))

    def _compare(self, sent: Any) -> None:
        if self._sent >= len(self._expected):
            raise ReplayError(
                f"{self._tape.recording.path}: {self._call.method.name} was recorded with "
                f"{self._sent} messages of the client after the setup, and one more is sent. "
                "Record again."
            )
        found = list(differences(self._expected[self._sent], sent, "message"))
        if found:
            raise ReplayError(
                f"{self._tape.recording.path}: message {self._sent + 1} of the client in "
                f"{self._call.method.name} is another one than was recorded.\n{told(found)}\n"
                "If the program is right, record again.",
                found,
            )
        self._sent += 1

    def _check_end(self, value: dict[str, Any]) -> None:
        """Ends as the connection did; one that the client closed stays silent until it does."""
        failure = value.get("error")
        if failure is not None:
            raise failure_from(failure, self._tape.redactor)
        if value.get("server_ended"):
            raise StopAsyncIteration

    def _made(self, value: dict[str, Any]) -> Message:
        kind, version = self._call.method.response_type(), self._call.options.api_version
        return message_from(kind, value, version, self._tape.redactor)


def _sent(message: Message, call: Call, tape: Tape) -> Any:
    return request_json(message, call.options.api_version, tape.redactor)
