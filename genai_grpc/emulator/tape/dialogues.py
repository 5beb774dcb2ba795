"""Live sessions that are passed on and written down, or served from a recording.

A session is one interaction: its first message is the question, `events` are both directions in their
order, as in the recordings of clients. A message of the server comes as soon as all has been heard that
had been heard before it. Knows no wire; what a session needs of one is a `Link`.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any, Protocol

from google.protobuf.message import Message

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.live.inbox import GoAway, Inbox
from genai_grpc.emulator.service import GARBAGE, Gone, Service
from genai_grpc.emulator.status import StatusError
from genai_grpc.emulator.tape.form import (
    Json,
    answer_from,
    answer_json,
    asked_json,
    error_from,
    error_json,
    is_same,
    place_of,
    question,
)
from genai_grpc.emulator.tape.notes import Notes


class Link(Protocol):
    """A session with the other endpoint."""

    def send(self, message: Message) -> None:
        """Send a message; nothing happens when the other side has ended."""

    def half_close(self) -> None:
        """Say that no more will be sent."""

    def __iter__(self) -> Iterator[Message]:
        """The messages of the other side until its end; raises StatusError like a handler."""

    def close(self) -> None:
        """End the session."""


class TapedSession:
    """The conversation of one connection, as `live.session.Session` is one.

    Args:
      service: the emulator's.
      call: the call that carries it.
      fault: what is to go wrong.
    """

    def __init__(self, service: Service, call: Call, fault: Any) -> None:
        self.inbox = Inbox()
        self._service = service
        self._call = call
        self._fault = fault

    def run(self) -> Iterator[Any]:
        """The messages of the server, until either side has ended the session."""
        for answer in self._answers():
            self._service.between(self._call, self._fault)
            if self._call.cancelled.is_set():
                raise Gone
            if not self._fault.garbage:
                self._service.calls.keep_response(self._call, answer)
            yield GARBAGE if self._fault.garbage else answer
            self._call.chunks_sent += 1

    def _answers(self) -> Iterator[Message]:
        raise NotImplementedError

    def _heard(self) -> Any:
        """What the client says next, or an order; None when it has ended the session."""
        item = self.inbox.get()
        if self._call.cancelled.is_set():
            raise Gone
        if isinstance(item, Message):
            self._service.calls.keep_request(self._call, item)
        return item

    def _leave(self, order: GoAway) -> Iterator[Message]:
        """The warning that the connection ends, and the time until it does."""
        answer = self._call.new_response()
        if "go_away" in answer.DESCRIPTOR.fields_by_name:
            answer.go_away.time_left.FromMicroseconds(round(order.time_left_s * 1e6))
            yield answer
        ends = time.monotonic() + order.time_left_s
        while (left_s := ends - time.monotonic()) > 0 and not self.inbox.is_over:
            self.inbox.get(left_s)


class RecordedSession(TapedSession):
    """A session with the other endpoint.

    Args:
      open_link: connects to it.
      notes: where the interaction is written.
    """

    def __init__(
        self,
        service: Service,
        call: Call,
        fault: Any,
        *,
        open_link: Callable[[Call], Link],
        notes: Notes,
    ) -> None:
        super().__init__(service, call, fault)
        self._open_link = open_link
        self._notes = notes
        self._events: list[Json] = []
        # What the other side says: a client that is slow holds it up.
        self._arriving = Inbox()

    def _answers(self) -> Iterator[Message]:
        setup = self._heard()
        if not isinstance(setup, Message):
            return
        number = self._notes.begin()
        interaction = {**question(self._call, setup), "events": self._events}
        try:
            with closing(self._open_link(self._call)) as link:
                link.send(setup)
                self._start(self._pass_on, link)
                self._start(self._listen, link)
                yield from self._arrived()
            interaction["server_ended"] = not self.inbox.is_over
        except StatusError as error:
            interaction["error"] = error_json(error)
            raise
        finally:
            self.inbox.end()
            self._arriving.end()
            self._notes.end(number, interaction)

    def _arrived(self) -> Iterator[Message]:
        while (item := self._arriving.get()) is not None:
            if isinstance(item, GoAway):
                yield from self._leave(item)
                return
            self._events.append({"received": answer_json(self._call, item)})
            yield item

    def _pass_on(self, link: Link) -> None:
        """What the client says goes to the other side. In a thread of its own."""
        try:
            while (item := self._heard()) is not None:
                if isinstance(item, GoAway):
                    self._arriving.order(item)
                    return
                self._events.append({"sent": asked_json(item)})
                link.send(item)
            link.half_close()
        except Gone:
            self._arriving.end()
        except StatusError as error:
            # What makes no sense ends the session as it does without a recording.
            self._arriving.end(error)

    def _listen(self, link: Link) -> None:
        """What the other side says is put where the client's thread finds it. In a thread of its own."""
        try:
            for message in link:
                self._arriving.put(message)
            self._arriving.end()
        except Gone:
            self._arriving.end()
        except StatusError as error:
            self._arriving.end(error)

    def _start(self, target: Callable[[Link], None], link: Link) -> None:
        threading.Thread(target=target, args=(link,), name="emulator-tape", daemon=True).start()


class PlayedSession(TapedSession):
    """A session out of a recording.

    Args:
      take: finds the interaction that begins with a message; raises StatusError without one.
    """

    def __init__(
        self,
        service: Service,
        call: Call,
        fault: Any,
        *,
        take: Callable[[Call, Message], Json],
    ) -> None:
        super().__init__(service, call, fault)
        self._take = take

    def _answers(self) -> Iterator[Message]:
        setup = self._heard()
        if not isinstance(setup, Message):
            return
        interaction, place = self._take(self._call, setup), place_of(setup)
        events: list[Json] = interaction["events"]
        for at, event in enumerate(events):
            if "received" in event:
                yield answer_from(self._call, event["received"], place)
                continue
            item = self._heard()
            if not isinstance(item, Message):
                yield from self._end(item)
                return
            self._compare(item, event["sent"], sum("sent" in each for each in events[: at + 1]))
        if "error" in interaction:
            raise error_from(interaction["error"], place)
        if not interaction.get("server_ended"):
            yield from self._wait(sum("sent" in each for each in events))

    def _wait(self, sent: int) -> Iterator[Message]:
        """Stays silent, as the server did, until the client ends the session."""
        item = self._heard()
        if isinstance(item, Message):
            raise self._refusal(
                f"was recorded with {sent} messages after the setup, and one more came"
            )
        yield from self._end(item)

    def _end(self, item: Any) -> Iterator[Message]:
        if isinstance(item, GoAway):
            yield from self._leave(item)

    def _compare(self, item: Message, recorded: Any, number: int) -> None:
        if not is_same(asked_json(item), recorded):
            raise self._refusal(f"got another message {number} than was recorded")

    def _refusal(self, problem: str) -> StatusError:
        name = self._call.method.name if self._call.method else self._call.path
        text = f"{name} {problem}. Record again if the program is right."
        return StatusError("FAILED_PRECONDITION", text)
