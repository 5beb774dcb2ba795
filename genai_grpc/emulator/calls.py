"""What the emulator has been asked: one record per call, and waiting for calls without sleeping.

Records are filled by the fronts and the service, read by tests and by the page of the emulator.
Decides nothing about answers.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, Protocol

from genai_grpc._wire.method import Method

Metadata = Mapping[str, "str | bytes"]

# What the requests that are remembered may take.
KEEP_BYTES = 256 * 1024 * 1024
# What the responses of one call, and the requests behind its first one, may take of it: streams may be
# endless, and so are live sessions.
KEEP_RESPONSE_BYTES = 1024 * 1024
KEEP_REQUEST_BYTES = 1024 * 1024


class Breach(NamedTuple):
    """What happens to one stream below its messages: "rst" (RST_STREAM with a code of HTTP/2),
    "half-close" (it ends without a status) or "garbage-frames" (bytes that are no frame).
    """

    kind: str
    code: int = 0


class Connection(Protocol):
    """What can be done to the connection that carries a call."""

    peer: str

    def reset(self) -> None:
        """Cut it with a TCP reset."""

    def goaway(self) -> None:
        """Ask the client to make new calls on another one."""

    def breach(self, how: Breach) -> bytes:
        """Break the stream of the call behind what it was answered.

        Returns b"" when it is done. Else the message that has to be sent now: the connection puts
        the breach in its place.
        """


class Call:
    """One call as the server saw it.

    Attributes:
      transport: "grpc" or "rest".
      path: of the RPC, or of the HTTP request, which has its `verb`, `query` and `body` beside it.
      service, name: the published service and the name of the method.
      method: its row of the method table; None for a path of none.
      version: of the API, such as "v1beta".
      metadata: what came with it, or the HTTP headers, by name in lower case.
      peer: address and port of the caller, as gRPC writes them.
      number: counts the calls of the emulator from 1.
      requests: the messages of a client that streams, the first MiB of them; `heard` is their number.
      responses: the messages that were answered, the first MiB of them; `chunks_sent` is their number.
      time_remaining: seconds that the caller's deadline left on arrival; None without a deadline.
      started, ended: seconds of the monotonic clock; `ended` is None while the call runs.
      status, message: the final code and what it said; None and "" while the call runs.
      cancelled: set when the caller went away, or its deadline passed, before the answer was complete.
      answered: whether the whole answer was handed to the transport.
    """

    def __init__(
        self,
        path: str,
        *,
        method: Method | None,
        version: str,
        metadata: Metadata,
        time_remaining: float | None = None,
        connection: Connection | None = None,
        transport: str = "grpc",
        verb: str = "POST",
        query: str = "",
        body: bytes = b"",
    ) -> None:
        self.transport = transport
        self.verb = verb
        self.path = path
        self.query = query
        self.body = body
        self.service, self.name = _names(path, method, version, transport)
        self.method = method
        self.version = version
        self.metadata = metadata
        self.peer = connection.peer if connection else ""
        self.time_remaining = time_remaining
        # Counts all calls of an emulator from 1; 0 before the call is recorded.
        self.number = 0
        self.requests: list[Any] = []
        self.heard = 0
        self.responses: list[Any] = []
        self.started = time.monotonic()
        self.ended: float | None = None
        self.status: str | None = None
        self.message = ""
        self.size_bytes = 0
        self.request_bytes = 0
        self.response_bytes = 0
        self.remembered = False
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

    def tokens(self) -> int | None:
        """The total of the usage that was answered last; None if there was none."""
        for response in reversed(self.responses):
            usage: Any = getattr(response, "usage_metadata", None)
            total: Any = getattr(usage, "total_token_count", None)
            total = total or getattr(response, "total_tokens", None)
            if total:
                return int(total)
        return None

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


def _names(path: str, method: Method | None, version: str, transport: str) -> tuple[str, str]:
    """The published service and the name of the method that was called."""
    if transport == "rest" and method is not None:
        row = method.paths.get(version) or next(iter(method.paths.values()), "")
        service, _, name = method.name.rpartition(".")
        return row.lstrip("/").rpartition("/")[0] or service, name
    service, _, name = path.lstrip("/").rpartition("/")
    return service, name


class CallLog(Sequence[Call]):
    """The calls of an emulator in order of arrival; the oldest fall out beyond `limit`.

    So that large requests do not fill the memory, they also fall out beyond `limit_bytes`.
    """

    def __init__(self, limit: int, limit_bytes: int = KEEP_BYTES) -> None:
        self._limit = limit
        self._limit_bytes = limit_bytes
        self._calls: deque[Call] = deque()
        self._total = 0
        self._number = 0
        self._bytes = 0
        self._arrived = threading.Condition()

    def add(self, call: Call) -> None:
        """Append a call and wake those who wait for it."""
        with self._arrived:
            self._calls.append(call)
            self._number += 1
            call.number = self._number
            call.remembered = True
            self._total += 1
            self._shrink()
            self._arrived.notify_all()

    def grow(self, call: Call, size_bytes: int) -> None:
        """Count the size of a request that a call has brought, or of what it was answered."""
        with self._arrived:
            call.size_bytes += size_bytes
            if call.remembered:
                self._bytes += size_bytes
                self._shrink()

    def keep_request(self, call: Call, request: Any) -> None:
        """Remember what a call asks: the first message, and more until that takes too much."""
        size = request.ByteSize()
        is_first = not call.heard
        call.heard += 1
        if is_first or call.request_bytes + size <= KEEP_REQUEST_BYTES:
            call.request_bytes += 0 if is_first else size
            call.requests.append(request)
            self.grow(call, size)

    def keep_response(self, call: Call, response: Any) -> None:
        """Remember what a call was answered, until that takes too much."""
        size = len(response) if isinstance(response, bytes) else response.ByteSize()
        if call.response_bytes + size <= KEEP_RESPONSE_BYTES:
            call.response_bytes += size
            call.responses.append(response)
            self.grow(call, size)

    def clear(self) -> None:
        """Forget all calls; `wait` counts from zero again."""
        with self._arrived:
            for call in self._calls:
                call.remembered = False
            self._calls.clear()
            self._total = 0
            self._bytes = 0

    def wait(self, count: int, timeout_s: float) -> list[Call]:
        """Return the calls once `count` have come; TimeoutError if they do not."""
        with self._arrived:
            if not self._arrived.wait_for(lambda: self._total >= count, timeout_s):
                raise TimeoutError(f"{self._total} of {count} calls came within {timeout_s} s")
            return list(self._calls)

    def _shrink(self) -> None:
        while len(self._calls) > self._limit or (
            self._bytes > self._limit_bytes and len(self._calls) > 1
        ):
            oldest = self._calls.popleft()
            oldest.remembered = False
            self._bytes -= oldest.size_bytes

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
