"""Where answers come from when handlers do not make them: another endpoint, or a recording.

A `Recorder` passes calls on and writes down what came, a `Player` answers from what was written. Files are
read and written here alone; their form is in `form`.
"""

from __future__ import annotations

import json
import os
import tempfile
import threading
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from google.protobuf.message import Message

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.service import Gone
from genai_grpc.emulator.status import StatusError
from genai_grpc.emulator.tape.form import (
    FORMAT,
    FORMAT_NAME,
    Json,
    answer_from,
    answer_json,
    error_from,
    error_json,
    key_of,
    place_of,
    question,
)
from genai_grpc.emulator.tape.upstream import Upstream

FILE_NAME = "emulator.json"


class Recorder:
    """Passes calls on to another endpoint and keeps what it answers, in DIR/emulator.json.

    The file is whole after each call, its interactions in the order in which they began. A file that is
    there already is gone on with.
    """

    def __init__(self, directory: str | Path, upstream: Upstream) -> None:
        self._path = Path(directory) / FILE_NAME
        self._upstream = upstream
        self._lock = threading.Lock()
        self._interactions: list[Json] = _read(self._path) if self._path.exists() else []
        Path(directory).mkdir(parents=True, exist_ok=True)

    def close(self) -> None:
        """Ends the connections to the other endpoint."""
        self._upstream.close()

    def answers(self, call: Call, request: Message) -> Iterator[Message]:
        """What the other endpoint answers."""
        interaction: Json = {**question(call, request), "responses": []}
        with self._lock:
            self._interactions.append(interaction)
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
            self._save()

    def _save(self) -> None:
        with self._lock:
            value = {FORMAT_NAME: FORMAT, "interactions": self._interactions}
            _write(self._path, json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False))


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
            for interaction in _read(path):
                if not interaction.get("left_early") and "request" in interaction:
                    self._answers[key_of(interaction)].append(interaction)
        if not self._answers:
            raise ValueError(f"there are no recordings in {directory}")

    def close(self) -> None:
        """Nothing is open."""

    def answers(self, call: Call, request: Message) -> Iterator[Message]:
        """What was recorded for this question."""
        interaction, place = self._take(call, request), place_of(request)
        for value in interaction["responses"]:
            yield answer_from(call, value, place)
        if "error" in interaction:
            raise error_from(interaction["error"], place)

    def _take(self, call: Call, request: Message) -> Json:
        asked = question(call, request)
        key = key_of(asked)
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


def _read(path: Path) -> list[Json]:
    """The interactions in a file; none if it is something else."""
    try:
        value: Any = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ValueError(f"{path} is no JSON: {error}") from error
    if not isinstance(value, dict) or FORMAT_NAME not in value:
        return []
    if value[FORMAT_NAME] != FORMAT:
        raise ValueError(f"{path} has form {value[FORMAT_NAME]} of recordings; {FORMAT} is known")
    found: list[Json] = value["interactions"]
    return found


def _write(path: Path, text: str) -> None:
    """Replace a file as a whole: nobody ever reads half of it."""
    descriptor, draft = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with open(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text + "\n")
        os.chmod(draft, 0o644)
        os.replace(draft, path)
    except BaseException:
        os.unlink(draft)
        raise
