"""What the emulator has been asked: one record per call, and waiting for calls without sleeping.

Records are filled by the fronts and the service, read by tests and by the page of the emulator.
Decides nothing about answers.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

from genai_grpc._wire.method import Method

Metadata = Mapping[str, "str | bytes"]


class Connection(Protocol):
    """What can be done to the connection that carries a call."""

    peer: str

    def reset(self) -> None:
        """Cut it with a TCP reset."""

    def goaway(self) -> None:
        """Ask the client to make new calls on another one."""


class Call:
    """One call as the server saw it.

    `request` is the first message (`requests` has all of them when the client streams),
    `time_remaining` the seconds that the caller's deadline left on arrival, None without deadline.
    `cancelled` is set when the caller went away or its deadline passed before the answer was
    complete; `answered` says that the whole answer was handed to the transport. `status` is the name of the final code, None while the call runs.
    """

    def __init__(
        self,
        path: str,
        *,
        method: Method | None,
        version: str,
        metadata: Metadata,
        time_remaining: float | None,
        connection: Connection | None = None,
    ) -> None:
        self.path = path
        self.service, _, self.name = path.lstrip("/").rpartition("/")
        self.method = method
        self.version = version
        self.metadata = metadata
        self.peer = connection.peer if connection else ""
        self.time_remaining = time_remaining
        self.requests: list[Any] = []
        self.started = time.monotonic()
        self.ended: float | None = None
        self.status: str | None = None
        self.message = ""
        self.chunks_sent = 0
        self.answered = False
        self.cancelled = threading.Event()
        self._finished = threading.Event()
        self.connection = connection

    @property
    def request(self) -> Any:
        """The request message; None if it could not be read or has not come yet."""
        return self.requests[0] if self.requests else None

    @property
    def backend(self) -> str:
        """Which API was called: "gemini" or "vertex", "" for a path of neither."""
        return self.method.backend if self.method else ""

    def new_response(self) -> Any:
        """An empty message of the type that this method answers with."""
        if self.method is None:
            raise ValueError(f"{self.path} is not a method of the table")
        return self.method.response_type()()

    def wait_ended(self, timeout_s: float = 10.0) -> Call:
        """Return this call once it has ended on the server; TimeoutError if it does not."""
        if not self._finished.wait(timeout_s):
            raise TimeoutError(f"{self.path} is still running after {timeout_s} s")
        return self

    def finish(self, status: str, message: str = "") -> None:
        """Note the end; the first caller decides the status."""
        if self._finished.is_set():
            return
        if self.status is None:
            self.status, self.message = status, message
        self.ended = time.monotonic()
        self._finished.set()

    def __repr__(self) -> str:
        return f"<Call {self.name} {self.version} {self.status or 'running'}>"


class CallLog(Sequence[Call]):
    """The calls of an emulator in order of arrival; the oldest fall out beyond `limit`."""

    def __init__(self, limit: int) -> None:
        self._calls: deque[Call] = deque(maxlen=limit)
        self._total = 0
        self._arrived = threading.Condition()

    def add(self, call: Call) -> None:
        """Append a call and wake those who wait for it."""
        with self._arrived:
            self._calls.append(call)
            self._total += 1
            self._arrived.notify_all()

    def clear(self) -> None:
        """Forget all calls; counting starts again at zero."""
        with self._arrived:
            self._calls.clear()
            self._total = 0

    def wait(self, count: int, timeout_s: float) -> list[Call]:
        """Return the calls once `count` have come; TimeoutError if they do not."""
        with self._arrived:
            if not self._arrived.wait_for(lambda: self._total >= count, timeout_s):
                raise TimeoutError(f"{self._total} of {count} calls came within {timeout_s} s")
            return list(self._calls)

    def __len__(self) -> int:
        return len(self._calls)

    def __getitem__(self, index: Any) -> Any:
        with self._arrived:
            return list(self._calls)[index]

    def __iter__(self) -> Iterator[Call]:
        with self._arrived:
            return iter(list(self._calls))

    def __repr__(self) -> str:
        return f"<CallLog {list(self)!r}>"
