"""One recording: a JSON file of interactions, written while calls are made, or read to answer them.

Safe for use from many threads. The file is brought up to date with every call that ends, so that a
program that dies keeps what it had; only the part that has changed is written, mostly the end. Nothing
in it differs from run to run by itself: no times, no durations, members in the order of their names.
"""

from __future__ import annotations

import json
import os
import tempfile
import threading
import weakref
from pathlib import Path
from typing import Any

from ..errors import ReplayError
from .choice import MODE_VARIABLE, Choice
from .exchange import key_of
from .matching import Interactions, told

FORMAT = 1
_FORMAT_NAME = "genai_grpc_replay"

_HEAD = f'{{\n  "{_FORMAT_NAME}": {FORMAT},\n  "interactions": [\n'.encode()
_SEPARATOR = b",\n"
_TAIL = b"\n  ]\n}\n"

# Clients of one program that use a file at the same time share it; the next one begins anew.
_open: weakref.WeakValueDictionary[tuple[Path, str], Recording] = weakref.WeakValueDictionary()
_opening = threading.Lock()


def open_recording(choice: Choice) -> Recording:
    """The recording that a client was told to use; the same object until everybody has left it.

    Whoever opens it calls `leave` in the end.
    """
    with _opening:
        key = (choice.path, choice.mode)
        found = _open.get(key)
        if found is None:
            found = _open[key] = Recording(choice)
        found.users += 1
        return found


class Entry:
    """One interaction while it is recorded: the question, and what has come of the answer."""

    __slots__ = ("_block", "_recording", "began", "ended", "key", "value")

    def __init__(self, recording: Recording, question: dict[str, Any], began: int) -> None:
        self._recording = recording
        self._block = b""
        self.key = key_of(question)
        self.value: dict[str, Any] = {**question, "responses": []}
        self.began = began
        self.ended: int | None = None

    def add(self, message: dict[str, Any]) -> None:
        """Keeps a message that came."""
        self.value["responses"].append(message)

    def end(self, **more: Any) -> None:
        """Keeps what is known when the call has ended, and saves; only the first time counts."""
        if self.ended is None:
            self.value.update(more)
            self._recording.ended(self)

    @property
    def block(self) -> bytes:
        """The interaction as it stands in the file."""
        if not self._block:
            self._block = f"    {pretty(self.value, '    ')}".encode()
        return self._block


class Recording:
    """A file of interactions.

    Args:
      choice: which file, and whether it answers or is written.
    """

    def __init__(self, choice: Choice) -> None:
        self.choice = choice
        self.path = choice.path
        self.users = 0
        self.is_replaying = choice.replays
        self._lock = threading.Lock()
        self._moment = 0
        self._entries: list[Entry] = []
        self._written: list[Entry] = []
        self._size = 0  # of the file without its last lines
        self._last_end = 0
        self._interactions: Interactions | None = None

    def leave(self) -> None:
        """Says that one of those who opened it is done."""
        with _opening:
            self.users -= 1
            key = (self.path, self.choice.mode)
            if self.users <= 0 and _open.get(key) is self:
                del _open[key]

    def begin(self, question: dict[str, Any]) -> Entry:
        """Starts to record a call."""
        with self._lock:
            self._moment += 1
            return Entry(self, question, self._moment)

    def ended(self, entry: Entry) -> None:
        """Saves a call that has ended, and all before it."""
        with self._lock:
            self._moment += 1
            entry.ended = self._moment
            self._entries.append(entry)
            self._save(entry)

    def take(self, question: dict[str, Any]) -> dict[str, Any]:
        """The recorded interaction that answers a question.

        Raises:
          ReplayError: there is no file, it is no recording, or nothing in it answers the question.
        """
        with self._lock:
            interactions = self._loaded()
            found = interactions.take(question)
            if found is not None:
                return found
            reason, differences = interactions.explain(question)
        lines = [f"{self.path}: {reason}"]
        if differences:
            lines.append(told(differences))
        lines.append(f"If the program is right, record again: {_REMEDY}")
        raise ReplayError("\n".join(lines), differences)

    @property
    def unused(self) -> list[dict[str, Any]]:
        """The interactions that nobody has asked for so far."""
        with self._lock:
            return list(self._loaded().unused)

    def _save(self, entry: Entry) -> None:
        """Brings the file up to date with an entry that is new. The lock is held."""
        follows_all = entry.began > self._last_end
        self._last_end = entry.ended or 0
        if not self._written or not self.path.is_file():
            _write(self.path, _HEAD + _TAIL)
            self._written, self._size = [], len(_HEAD)
            self._write_from(0, _ordered(self._entries))
        elif follows_all:
            self._write_from(len(self._written), [entry])
        else:
            ordered = _ordered(self._entries)
            same = 0
            while same < len(self._written) and ordered[same] is self._written[same]:
                same += 1
            self._write_from(same, ordered[same:])

    def _write_from(self, place: int, entries: list[Entry]) -> None:
        """Replaces all entries from a place on."""
        for dropped in self._written[place:]:
            self._size -= len(dropped.block)
        self._size -= len(_SEPARATOR) * (max(len(self._written) - 1, 0) - max(place - 1, 0))
        del self._written[place:]
        data = (_SEPARATOR if place else b"") + _SEPARATOR.join(each.block for each in entries)
        with open(self.path, "r+b") as file:
            file.seek(self._size)
            file.write(data + _TAIL)
            file.truncate()
        self._written += entries
        self._size += len(data)

    def _loaded(self) -> Interactions:
        if self._interactions is None:
            self._interactions = Interactions(_read(self.path))
        return self._interactions


_REMEDY = (
    f"run it once with {MODE_VARIABLE}=record, or DebugConfig(client_mode='record'); with the pytest "
    "fixture genai_replay, `pytest --genai-replay=record`."
)


def _read(path: Path) -> list[dict[str, Any]]:
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ReplayError(f"There is no recording {path}. Make it: {_REMEDY}") from None
    try:
        value = json.loads(text)
    except ValueError as error:
        raise ReplayError(f"{path} is no recording: {error}. Record again: {_REMEDY}") from error
    form = value.get(_FORMAT_NAME) if isinstance(value, dict) else None
    if form != FORMAT:
        what = (
            f"has format {form}, and this version reads {FORMAT}"
            if form is not None
            else "is no recording of genai_grpc's (google-genai's have another form)"
        )
        raise ReplayError(f"{path} {what}. Record again: {_REMEDY}")
    interactions: list[dict[str, Any]] = value["interactions"]
    return interactions


def pretty(value: Any, margin: str = "") -> str:
    """A JSON value as text to read: members by name, one to a line, but numbers side by side.

    Args:
      value: the value.
      margin: what its lines begin with, all but the first.
    """
    inner = f"{margin}  "
    if isinstance(value, dict) and value:
        lines = [
            f"{inner}{_text(name)}: {pretty(item, inner)}" for name, item in sorted(value.items())
        ]
        return "{\n" + ",\n".join(lines) + f"\n{margin}}}"
    if isinstance(value, list) and value and not all(type(item) in (int, float) for item in value):
        lines = [f"{inner}{pretty(item, inner)}" for item in value]
        return "[\n" + ",\n".join(lines) + f"\n{margin}]"
    return _text(value)


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _ordered(entries: list[Entry]) -> list[Entry]:
    """Entries as they began; of calls that were under way together, in the order of what they ask.

    Which of such calls begins first is chance, and would change the file with every recording.
    """
    ordered: list[Entry] = []
    together: list[Entry] = []
    last_end = 0
    for entry in sorted(entries, key=lambda entry: entry.began):
        if entry.began > last_end:
            ordered += _by_question(together)
            together = []
        together.append(entry)
        last_end = max(last_end, entry.ended or 0)
    return ordered + _by_question(together)


def _by_question(entries: list[Entry]) -> list[Entry]:
    return sorted(entries, key=lambda entry: entry.key)


def _write(path: Path, data: bytes) -> None:
    """Replaces the file as a whole: nobody ever reads half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, draft = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with open(descriptor, "wb") as file:
            file.write(data)
        os.chmod(draft, 0o644)
        os.replace(draft, path)
    except BaseException:
        os.unlink(draft)
        raise
