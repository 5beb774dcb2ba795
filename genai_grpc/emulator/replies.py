"""Scripted answers: what a test wants said, instead of what the brain would say.

A reply is a text, a message, a dict of a message's fields, an exception, or a callable that is given
the call and returns one of those; a stream reply is a list of them. The service turns texts into
responses of the method that was called. Knows no transport.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from google.protobuf.message import Message

from genai_grpc.emulator.calls import Call

Reply = str | bytes | Message | Mapping[str, Any] | Exception | Callable[[Call], Any]


@dataclass
class Script:
    """Answers for the calls of one method, or of all; with `match` for those whose prompt fits."""

    parts: Sequence[Reply]
    method: str | None = None
    times: int | None = 1
    match: re.Pattern[str] | None = None

    def concerns(self, call: Call, request: Any = None) -> bool:
        """Whether this script is for the call."""
        names = (call.path, call.name, call.method.name if call.method else "")
        if self.method is not None and self.method not in names:
            return False
        return self.match is None or self.match.search(prompt_of(request)) is not None


def make_script(
    parts: Sequence[Reply], *, method: str | None, times: int | None, match: str | None
) -> Script:
    """A script from what a user gives; ValueError says what is wrong with it."""
    if times is not None and times < 1:
        raise ValueError(f"times must be at least 1, or None for always; got {times}")
    try:
        pattern = None if match is None else re.compile(match)
    except re.error as error:
        raise ValueError(f"match={match!r} is no regular expression: {error}") from error
    return Script(parts, method=method, times=times, match=pattern)


def prompt_of(request: Any) -> str:
    """The texts of a request, one a line: of its last content, or of the whole if it has none."""
    if not isinstance(request, Message):
        return ""
    contents = getattr(request, "contents", None)
    return "\n".join(_texts(contents[-1] if contents else request))


def _texts(message: Message) -> Iterator[str]:
    for field, value in message.ListFields():
        if field.name == "text" and isinstance(value, str):
            yield value
        elif field.message_type is not None:
            values = value.values() if isinstance(value, Mapping) else value
            for each in [values] if isinstance(values, Message) else values:
                if isinstance(each, Message):
                    yield from _texts(each)


class ReplyBook:
    """Scripts in the order in which they are used up."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._scripts: list[Script] = []

    def add(self, script: Script) -> None:
        """Queue a script behind the others."""
        with self._lock:
            self._scripts.append(script)

    def clear(self) -> None:
        """Forget all scripts."""
        with self._lock:
            self._scripts.clear()

    def needs_request(self) -> bool:
        """Whether which script is next depends on what a request says."""
        with self._lock:
            return any(script.match is not None for script in self._scripts)

    def take(self, call: Call, request: Any = None) -> Script | None:
        """The first script for this call, if there is one; it is used up after `times` calls."""
        if not self._scripts:
            return None
        with self._lock:
            for script in self._scripts:
                if script.concerns(call, request):
                    break
            else:
                return None
            if script.times is not None:
                script.times -= 1
                if script.times <= 0:
                    self._scripts.remove(script)
            return script
