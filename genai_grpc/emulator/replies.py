"""Scripted answers: what a test wants said, instead of what the brain would say.

A reply is a text, a message, a dict of a message's fields, an exception, or a callable that is given
the call and returns one of those; a stream reply is a list of them. The service turns texts into
responses of the method that was called. Knows no transport.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from google.protobuf.message import Message

from genai_grpc.emulator.calls import Call

Reply = str | bytes | Message | Mapping[str, Any] | Exception | Callable[[Call], Any]


@dataclass
class Script:
    """Answers for the calls of one method, or of all."""

    parts: Sequence[Reply]
    method: str | None = None
    times: int | None = 1

    def concerns(self, call: Call) -> bool:
        """Whether this script is for the call."""
        if self.method is not None:
            return self.method in (call.path, call.name, call.method.name if call.method else "")
        return True


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

    def take(self, call: Call) -> Script | None:
        """The script for this call, if there is one; it is used up after `times` calls."""
        if not self._scripts:
            return None
        with self._lock:
            for script in self._scripts:
                if script.concerns(call):
                    break
            else:
                return None
            if script.times is not None:
                script.times -= 1
                if script.times <= 0:
                    self._scripts.remove(script)
            return script
