"""What a test orders of a running emulator: answers, faults, what happens to connections.

The part of `Emulator` that scripts and breaks. Decides nothing: orders wait in the books of the service
(`replies`, `faults`), connections are the front's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from google.protobuf.message import Message

from genai_grpc.emulator.faults import Fault, parse_fault
from genai_grpc.emulator.front import Front
from genai_grpc.emulator.latency import Seconds, read_latency
from genai_grpc.emulator.live.inbox import GoAway
from genai_grpc.emulator.orders import perform, read_script
from genai_grpc.emulator.replies import Reply, make_script
from genai_grpc.emulator.service import Service


class Director:
    """Takes the orders of a test."""

    _service: Service

    def _connections(self) -> Front:
        """The front that owns the connections; RuntimeError when the emulator does not run."""
        raise NotImplementedError

    # What is to be answered

    def reply(
        self,
        answer: Reply,
        *,
        method: str | None = None,
        times: int | None = 1,
        match: str | None = None,
    ) -> None:
        """Answer the next call with this: a text, message, dict of fields, exception or callable.

        A callable is given the Call and returns one of the others. `method` names the method that
        it is for, `times` how often it is given (None: always). For a stream it is one chunk.
        `match` is a regular expression that is searched for in the texts of the request's last
        content. The first script that fits is taken.
        """
        script = make_script([answer], method=method, times=times, match=match)
        self._service.replies.add(script)

    def reply_stream(
        self,
        answers: Iterable[Reply],
        *,
        method: str | None = None,
        times: int | None = 1,
        match: str | None = None,
    ) -> None:
        """Answer the next call with these, one chunk each; the rest as of `reply`."""
        script = make_script(list(answers), method=method, times=times, match=match)
        self._service.replies.add(script)

    def script(self, orders: str | Path | Mapping[str, Any]) -> None:
        """Order what a script file says, or its JSON: `{"faults": [lines], "replies": [objects]}`.

        A reply is an object as the endpoint /emulator/replies takes it. Nothing is ordered when a
        part makes no sense: ValueError says which.
        """
        perform(self, orders if isinstance(orders, Mapping) else read_script(orders))

    # What is to go wrong

    def fault(self, fault: Fault | str) -> None:
        """Queue a fault, given as an object or in its one-line form."""
        self._service.faults.add(parse_fault(fault) if isinstance(fault, str) else fault)

    def fail(
        self,
        status: str | Any,
        *,
        times: int | None = 1,
        method: str | None = None,
        retry_delay_s: float | None = None,
        message: str = "",
        details: Iterable[Message] = (),
    ) -> None:
        """End the next calls with a status ("UNAVAILABLE" or grpc.StatusCode.UNAVAILABLE)."""
        name = status if isinstance(status, str) else status.name
        self.fault(
            Fault(
                status=name,
                message=message,
                details=tuple(details),
                retry_delay_s=retry_delay_s,
                method=method,
                times=times,
            )
        )

    def delay(
        self, seconds: Seconds | str, *, times: int | None = None, method: str | None = None
    ) -> None:
        """Wait before each answer: seconds, or a distribution such as "normal(200ms,50ms)"."""
        self.fault(Fault(delay_s=read_latency(seconds), times=times, method=method))

    def trickle(
        self, seconds: Seconds | str, *, times: int | None = None, method: str | None = None
    ) -> None:
        """Wait before each chunk: seconds, or a distribution such as "uniform(0,0.1)"."""
        self.fault(Fault(trickle_s=read_latency(seconds), times=times, method=method))

    def stall(
        self, *, after: int | None = None, times: int | None = 1, method: str | None = None
    ) -> None:
        """Never answer, or never send more than `after` chunks; the caller has to give up."""
        fault = Fault(stall=after is None, stall_after=after, times=times, method=method)
        self.fault(fault)

    def break_stream(
        self,
        after_chunks: int,
        *,
        status: str = "UNAVAILABLE",
        message: str = "",
        times: int | None = 1,
        method: str | None = None,
    ) -> None:
        """End a stream with a status after so many chunks."""
        self.fault(
            Fault(
                break_after=after_chunks, status=status, message=message, times=times, method=method
            )
        )

    def reset(
        self, *, after: int | None = None, times: int | None = 1, method: str | None = None
    ) -> None:
        """Cut the connection of the next calls with a TCP reset, at once or after so many chunks."""
        fault = Fault(reset=after is None, reset_after=after, times=times, method=method)
        self.fault(fault)

    def rst_stream(
        self,
        code: str = "INTERNAL_ERROR",
        *,
        after: int = 0,
        times: int | None = 1,
        method: str | None = None,
    ) -> None:
        """Send RST_STREAM with a code of HTTP/2 after so many chunks; HTTP/1 gets a TCP reset."""
        self.fault(Fault(rst=code, rst_after=after, times=times, method=method))

    def half_close(
        self, *, after: int = 0, times: int | None = 1, method: str | None = None
    ) -> None:
        """End the stream without a status after so many chunks; over HTTP/1 the connection."""
        self.fault(Fault(half_close=True, half_close_after=after, times=times, method=method))

    def garbage_frames(
        self, *, after: int = 0, times: int | None = 1, method: str | None = None
    ) -> None:
        """Send bytes that are neither HTTP/2 nor HTTP/1 nor WebSocket, after so many chunks."""
        fault = Fault(garbage_frames=True, garbage_frames_after=after, times=times, method=method)
        self.fault(fault)

    def garbage(self, *, times: int | None = 1, method: str | None = None) -> None:
        """Answer with bytes that are no message."""
        self.fault(Fault(garbage=True, times=times, method=method))

    def reset_connections(self) -> None:
        """Cut every connection now, with a TCP reset."""
        self._connections().reset_all()

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """Within the block the connections that exist hang, as behind a middlebox that forgot them."""
        self._connections().freeze_all()
        try:
            yield
        finally:
            self._connections().thaw_all()

    @contextmanager
    def refusing(self) -> Iterator[None]:
        """Within the block new connections are refused; those that exist are cut."""
        self._connections().refuse()
        self._connections().reset_all()
        try:
            yield
        finally:
            self._connections().accept()

    def goaway(self) -> None:
        """Send GOAWAY on every connection: calls that run may end, new ones need a new connection."""
        self._connections().goaway_all()

    def go_away(self, *, time_left_s: float = 1.0) -> int:
        """Tells the live sessions that their connections end, and ends them when the time is over.

        Args:
          time_left_s: what the clients are given, in seconds.

        Returns:
          How many sessions were told.
        """
        sessions = list(self._service.sessions)
        for session in sessions:
            session.inbox.order(GoAway(time_left_s))
        return len(sessions)
