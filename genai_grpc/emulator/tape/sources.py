"""Where answers come from when handlers do not make them: another endpoint, or a recording.

A `Recorder` passes calls on and writes down what came, a `Player` answers from what was written.
"""

from __future__ import annotations

import json
import secrets
import threading
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from google.protobuf.message import Message

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.service import Gone, Service
from genai_grpc.emulator.status import StatusError
from genai_grpc.emulator.tape.dialogues import PlayedSession, RecordedSession, TapedSession
from genai_grpc.emulator.tape.form import (
    Json,
    answer_from,
    answer_json,
    error_from,
    error_json,
    key_of,
    place_of,
    question,
)
from genai_grpc.emulator.tape.notes import Notes, read
from genai_grpc.emulator.tape.transfers import (
    URL_HEADER,
    Reply,
    Step,
    moved,
    reply_from,
    reply_json,
    step_key,
    step_question,
)
from genai_grpc.emulator.tape.upstream import Upstream

FILE_NAME = "emulator.json"
# Uploads whose addresses are known; the oldest are forgotten.
_MOST_UPLOADS = 1000

# What makes the address of an upload here, given its identifier.
Address = Callable[[str], str]


class Recorder:
    """Passes calls on to another endpoint and keeps what it answers, in DIR/emulator.json.

    A file that is there already is gone on with.
    """

    def __init__(self, directory: str | Path, upstream: Upstream) -> None:
        self._notes = Notes(Path(directory) / FILE_NAME)
        self._upstream = upstream
        self._lock = threading.Lock()
        # Where uploads go on at the other endpoint, by their identifiers here.
        self._addresses: OrderedDict[str, str] = OrderedDict()

    def close(self) -> None:
        """Ends the connections to the other endpoint."""
        self._upstream.close()

    def answers(self, call: Call, request: Message) -> Iterator[Message]:
        """What the other endpoint answers."""
        interaction: Json = {**question(call, request), "responses": []}
        number = self._notes.begin()
        try:
            for answer in self._upstream.answers(call, request):
                # In the making, not in a list: readers of a stream may leave it.
                interaction["responses"].append(answer_json(call, answer))
                yield answer
        except StatusError as error:
            interaction["error"] = error_json(error)
            raise
        except (Gone, GeneratorExit):
            interaction["left_early"] = True
            raise
        finally:
            self._notes.end(number, interaction)

    def session(self, service: Service, call: Call, fault: Any) -> TapedSession:
        """A live session with the other endpoint."""
        return RecordedSession(
            service,
            call,
            fault,
            open_link=self._upstream.link,
            notes=self._notes,
        )

    def transfer(self, call: Call, step: Step, upload_id: str, address: Address) -> Reply:
        """What the other endpoint answers to a step of an upload, or a download.

        Args:
          call: the step's.
          step: what is sent.
          upload_id: of the upload that goes on; "" otherwise.
          address: makes the address of an upload that begins.

        Raises:
          StatusError: it refuses, or the upload is not known here.
        """
        there = self._addresses.get(upload_id, "")
        if upload_id and not there:
            raise StatusError("NOT_FOUND", "there is no such upload, or it was forgotten")
        interaction = step_question(call, step)
        number = self._notes.begin()
        try:
            reply = self._upstream.transfer(call, step, there)
            interaction["reply"] = reply_json(reply)
        except StatusError as error:
            interaction["error"] = error_json(error)
            raise
        finally:
            self._notes.end(number, interaction)
        if URL_HEADER not in reply.headers or upload_id:
            return reply
        return moved(reply, address(self._know(reply.headers[URL_HEADER])))

    def _know(self, there: str) -> str:
        """Remember where an upload goes on; returns its identifier here."""
        upload_id = secrets.token_urlsafe(24)
        with self._lock:
            self._addresses[upload_id] = there
            if len(self._addresses) > _MOST_UPLOADS:
                self._addresses.popitem(last=False)
        return upload_id


class Player:
    """Answers from the recordings in a directory, of emulators and of clients.

    Calls that ask the same get the recorded answers in their order, and then from the first one again,
    so that a long-lived emulator answers each run of a test alike.
    """

    def __init__(self, directory: str | Path) -> None:
        self._directory = Path(directory)
        if not self._directory.is_dir():
            raise ValueError(f"{directory} is no directory with recordings")
        self._lock = threading.Lock()
        self._answers: defaultdict[str, list[Json]] = defaultdict(list)
        self._next: defaultdict[str, int] = defaultdict(int)
        for path in sorted(self._directory.rglob("*.json")):
            for interaction in read(path):
                if not interaction.get("left_early") and _is_whole(interaction):
                    self._answers[_key(interaction)].append(interaction)
        if not self._answers:
            raise ValueError(f"there are no recordings in {directory}")

    def close(self) -> None:
        """Nothing is open."""

    def answers(self, call: Call, request: Message) -> Iterator[Message]:
        """What was recorded for this question."""
        interaction, place = self._take(question(call, request)), place_of(request)
        for value in interaction["responses"]:
            yield answer_from(call, value, place)
        if "error" in interaction:
            raise error_from(interaction["error"], place)

    def session(self, service: Service, call: Call, fault: Any) -> TapedSession:
        """A live session that was recorded."""
        return PlayedSession(
            service, call, fault, take=lambda call, setup: self._take(question(call, setup))
        )

    def transfer(self, call: Call, step: Step, upload_id: str, address: Address) -> Reply:
        """What was recorded for a step of an upload, or a download; arguments as of the Recorder's."""
        interaction = self._take(step_question(call, step))
        place = None if step.request is None else place_of(step.request)
        if "error" in interaction:
            raise error_from(interaction["error"], place)
        own = address(upload_id or secrets.token_urlsafe(24))
        return reply_from(interaction["reply"], place, own)

    def _take(self, asked: Json) -> Json:
        key = _key(asked)
        with self._lock:
            found = self._answers.get(key)
            if found is None:
                raise self._refusal(asked)
            number = self._next[key]
            self._next[key] = number + 1
            return found[number % len(found)]

    def _refusal(self, asked: Json) -> StatusError:
        method = asked["method"]
        others = sum(json.loads(each)["method"] == method for each in self._answers)
        message = (
            f"{self._directory} has no answer to this {method}; it has {others} other requests of it. "
            "Record again if the program is right."
        )
        return StatusError("FAILED_PRECONDITION", message)


Source = Recorder | Player


def _key(interaction: Json) -> str:
    """By what an interaction is found; steps of uploads and downloads are told by their headers."""
    return step_key(interaction) if "headers" in interaction else key_of(interaction)


def _is_whole(interaction: Json) -> bool:
    """Whether an interaction can answer: what was under way when it was written may have no end."""
    if "headers" in interaction:
        return "reply" in interaction or "error" in interaction
    return "request" in interaction and ("responses" in interaction or "events" in interaction)
