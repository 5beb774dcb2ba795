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
        """Answer the next call with this. The first script that fits a call is taken.

        Args:
          answer: a text, a message of the method's response type, a dict of its fields, an exception,
            or a callable that is given the Call and returns one of these. For a stream it is one chunk.
          method: the method that it is for: its name, with the service before it, or its path.
          times: how often it is given; None for always.
          match: a regular expression that is searched for in the texts of the request's last content.

        Raises:
          ValueError: an argument makes no sense.
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
        """Answer the next call, a stream, with these.

        Args:
          answers: the chunks, each as in `reply`; an exception ends the stream.
          method: as in `reply`.
          times: as in `reply`.
          match: as in `reply`.

        Raises:
          ValueError: an argument makes no sense.
        """
        script = make_script(list(answers), method=method, times=times, match=match)
        self._service.replies.add(script)

    def script(self, orders: str | Path | Mapping[str, Any]) -> None:
        """Order what a script says; nothing of it when a part makes no sense.

        Args:
          orders: path of a JSON file, or what stands in one: `{"faults": [lines], "replies": [objects]}`.
            A reply is an object as the endpoint /emulator/replies takes it.

        Raises:
          ValueError: a part makes no sense; it says which.
        """
        perform(self, orders if isinstance(orders, Mapping) else read_script(orders))

    # What is to go wrong

    def fault(self, fault: Fault | str) -> None:
        """Queue a fault.

        Args:
          fault: an object, or its one-line form, such as "break-after=3;times=2" (docs/emulator.md).

        Raises:
          ValueError: the line makes no sense.
        """
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
        """End the next calls with an error.

        Args:
          status: "UNAVAILABLE" or grpc.StatusCode.UNAVAILABLE, for example.
          times: for how many calls; None for all that follow.
          method: for this method only: its name, with the service before it, or its path.
          retry_delay_s: seconds that the error asks the caller to wait (RetryInfo, over REST Retry-After).
          message: the message of the error; one is made up if it is empty.
          details: messages of google.rpc that the error carries.

        Raises:
          ValueError: there is no such status.
        """
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
        """Wait before each answer.

        Args:
          seconds: how long, or a distribution such as "normal(200ms,50ms)".
          times: for how many calls; None for all that follow.
          method: for this method only: its name, with the service before it, or its path.

        Raises:
          ValueError: there is no such distribution.
        """
        self.fault(Fault(delay_s=read_latency(seconds), times=times, method=method))

    def trickle(
        self, seconds: Seconds | str, *, times: int | None = None, method: str | None = None
    ) -> None:
        """Wait before each chunk of a stream.

        Args:
          seconds: how long, or a distribution such as "uniform(0,0.1)".
          times: for how many calls; None for all that follow.
          method: for this method only: its name, with the service before it, or its path.

        Raises:
          ValueError: there is no such distribution.
        """
        self.fault(Fault(trickle_s=read_latency(seconds), times=times, method=method))

    def stall(
        self, *, after: int | None = None, times: int | None = 1, method: str | None = None
    ) -> None:
        """Fall silent: the caller has to give up.

        Args:
          after: behind how many chunks; None for no answer at all.
          times: for how many calls; None for all that follow.
          method: for this method only: its name, with the service before it, or its path.
        """
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
        """End a stream with an error.

        Args:
          after_chunks: behind how many chunks.
          status: status of the error.
          message: message of the error; one is made up if it is empty.
          times: for how many calls; None for all that follow.
          method: for this method only: its name, with the service before it, or its path.

        Raises:
          ValueError: there is no such status.
        """
        self.fault(
            Fault(
                break_after=after_chunks, status=status, message=message, times=times, method=method
            )
        )

    def reset(
        self, *, after: int | None = None, times: int | None = 1, method: str | None = None
    ) -> None:
        """Cut the connection of the next calls with a TCP reset.

        Args:
          after: behind how many chunks; None for at once.
          times: for how many calls; None for all that follow.
          method: for this method only: its name, with the service before it, or its path.
        """
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
        """Send RST_STREAM; over HTTP/1, which has no streams, a TCP reset.

        Args:
          code: name of an error code of HTTP/2, such as "CANCEL" or "REFUSED_STREAM".
          after: behind how many chunks.
          times: for how many calls; None for all that follow.
          method: for this method only: its name, with the service before it, or its path.

        Raises:
          ValueError: there is no such code.
        """
        self.fault(Fault(rst=code, rst_after=after, times=times, method=method))

    def half_close(
        self, *, after: int = 0, times: int | None = 1, method: str | None = None
    ) -> None:
        """End the stream without a status; over HTTP/1 the connection in the middle of the body.

        Args:
          after: behind how many chunks.
          times: for how many calls; None for all that follow.
          method: for this method only: its name, with the service before it, or its path.
        """
        self.fault(Fault(half_close=True, half_close_after=after, times=times, method=method))

    def garbage_frames(
        self, *, after: int = 0, times: int | None = 1, method: str | None = None
    ) -> None:
        """Send bytes that are neither HTTP/2 nor HTTP/1 nor WebSocket.

        Args:
          after: behind how many chunks.
          times: for how many calls; None for all that follow.
          method: for this method only: its name, with the service before it, or its path.
        """
        fault = Fault(garbage_frames=True, garbage_frames_after=after, times=times, method=method)
        self.fault(fault)

    def garbage(self, *, times: int | None = 1, method: str | None = None) -> None:
        """Answer with bytes that are no message.

        Args:
          times: for how many calls; None for all that follow.
          method: for this method only: its name, with the service before it, or its path.
        """
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
