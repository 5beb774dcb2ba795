"""Calls on grpcio's core objects, past its Python layer. Opens no channel, knows no policy.

grpcio spends a fifth of a unary call in Python between its multicallable and its core, and more of a
streamed message: a state object with a lock, a set of events that are due, a task for each awaited
call, an object for its result. None of it is needed by a call whose answer is waited for where it is
made. What happens on the wire is the same: the same operations on the same channel.

These objects are not published, so they are used with those versions of grpcio alone that this file was
tried with, and only on plain multicallables; otherwise, and where a program observes its calls through
grpcio, calls go through the multicallable. docs/performance has the figures of both ways.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from time import time
from typing import TYPE_CHECKING, Any

import grpc

from .direct_core import (
    CODES,
    Parse,
    deadline_s_of,
    failure,
    handle_of,
    is_tried,
    is_watched,
    parsed,
)
from .interruptions import unlock

if TYPE_CHECKING:
    from .._call import Call

Send = Callable[["Call", Any], Any]
"""send(call, metadata) -> response message or Undecodable; raises grpc.RpcError."""

_LOGGER = logging.getLogger("genai_grpc")

Lose = Callable[[], None]
"""Called when Ctrl-C came between the start of a call and grpcio's handing it over."""

_STREAM_MULTICALLABLES = ("_SingleThreadedUnaryStreamMultiCallable", "_UnaryStreamMultiCallable")

# What an event of a stream is about.
_SENT, _STATUS, _HEADERS, _MESSAGE = range(4)


def blocking_unary(multicallable: Any, parse: Parse, lose: Lose = lambda: None) -> Send:
    """What sends calls of a unary method and waits for their answers.

    Args:
      multicallable: of the method, made by the channel.
      parse: makes the response of its bytes.
      lose: is told when a call was begun that nobody can cancel; where the channel cannot be
        replaced, such a call goes on until its deadline.
    """
    if not is_tried() or not _is_plain(multicallable, "_UnaryUnaryMultiCallable") or is_watched():
        return _through_multicallable(multicallable, lose)
    core: Any = import_module("grpc._cython.cygrpc")

    start = multicallable._channel.segregated_call
    method = multicallable._method
    flags = core.PropagationConstants.GRPC_PROPAGATE_DEFAULTS
    cancelled = core.StatusCode.cancelled
    rest = (multicallable._context, *handle_of(multicallable))
    outer_deadline_s = core.get_deadline_from_context
    send_metadata = core.SendInitialMetadataOperation
    send_message = core.SendMessageOperation
    send_end = core.SendCloseFromClientOperation
    receive_metadata = core.ReceiveInitialMetadataOperation
    receive_message = core.ReceiveMessageOperation
    receive_status = core.ReceiveStatusOnClientOperation

    def send(call: Call, metadata: Any) -> Any:
        timeout_s = call.timeout_s
        deadline_s = None if timeout_s is None else time() + timeout_s
        outer_s = outer_deadline_s()  # of the call that a server is answering in this thread
        if outer_s is not None:
            deadline_s = deadline_s_of(timeout_s, outer_s)
        request = call.request.SerializeToString()  # type: ignore[union-attr]  # unary calls have one
        headers, answer, status = receive_metadata(0), receive_message(0), receive_status(0)
        operations = (
            send_metadata(metadata, 0),
            send_message(request, 0),
            send_end(0),
            headers,
            answer,
            status,
        )
        rpc = None
        try:
            rpc = start(
                flags, method, None, deadline_s, metadata, None, ((operations, None),), *rest
            )
            rpc.next_event()
        except BaseException as error:  # Ctrl-C: the server need not go on
            unlock(error)
            if rpc is not None:
                rpc.cancel(cancelled, "The caller was interrupted.")
            elif not isinstance(error, Exception):
                lose()
            raise
        if status.code():
            raise failure(status, headers.initial_metadata())
        call.headers = headers.initial_metadata
        return parsed(answer.message(), parse)

    return send


class BlockingStream:
    """The messages of a server stream, waited for by the thread that reads them.

    One thread reads at a time; any may cancel. Raises grpc.RpcError when the stream broke.
    """

    __slots__ = (
        "_callbacks",
        "_core",
        "_deadline_s",
        "_due",
        "_headers",
        "_parse",
        "_rpc",
        "_status",
    )

    def __init__(
        self,
        core: Any,
        rpc: Any,
        headers: Any,
        status: Any,
        parse: Parse,
        deadline_s: float | None,
    ) -> None:
        self._core = core
        self._rpc = rpc
        self._deadline_s = deadline_s
        self._callbacks: list[Callable[[], Any]] = []
        self._headers = headers
        self._status = status
        self._parse = parse
        # Events that the core owes: a call whose last one was never taken is kept for ever.
        self._due = {_SENT, _STATUS, _HEADERS}

    def __iter__(self) -> BlockingStream:
        return self

    def __next__(self) -> Any:
        due = self._due
        if _STATUS not in due:
            raise self._end()
        receive = self._core.ReceiveMessageOperation(0)
        # Noted before it is asked for: Ctrl-C may come in between.
        due.add(_MESSAGE)
        if not self._rpc.operate((receive,), _MESSAGE):
            due.discard(_MESSAGE)
        take = self._rpc.next_event
        while _MESSAGE in due:
            due.discard(take().tag)
        answer = receive.message()
        if answer is not None:
            return parsed(answer, self._parse)
        while _STATUS in due:
            due.discard(take().tag)
        raise self._end()

    def initial_metadata(self) -> Any:
        """The headers; there when a message is, or when the stream has ended."""
        return self._headers.initial_metadata() or ()

    def cancel(self) -> None:
        self._rpc.cancel(self._core.StatusCode.cancelled, "The caller stopped reading.")

    def drain(self) -> None:
        """Takes what the core still owes of a call that has ended or was cancelled."""
        while self._due:
            self._due.discard(self._rpc.next_event().tag)
        self._call_back()

    def is_active(self) -> bool:
        """Whether the call goes on, as far as its reader knows."""
        return _STATUS in self._due

    def time_remaining(self) -> float | None:
        """Seconds until the deadline; None without one."""
        return None if self._deadline_s is None else max(self._deadline_s - time(), 0.0)

    def add_callback(self, callback: Callable[[], Any]) -> bool:
        """Has `callback` called when the call has ended, by the thread that learns of it.

        Returns:
          Whether it will be called; not when the call has ended already.
        """
        self._callbacks.append(callback)
        if self.is_active():
            return True
        try:
            self._callbacks.remove(callback)
        except ValueError:  # the reader has come to the end just now
            return True
        return False

    def code(self) -> grpc.StatusCode | None:
        """How the call ended; None as long as its reader does not know."""
        return None if self.is_active() else CODES[self._status.code()]

    def details(self) -> str | None:
        """What the server said about the end; None as long as the reader does not know."""
        return None if self.is_active() else self._status.details()

    def trailing_metadata(self) -> Any:
        """What the server sent behind its messages; empty until then."""
        return () if self.is_active() else self._status.trailing_metadata()

    def _call_back(self) -> None:
        while self._callbacks:
            callback = self._callbacks.pop(0)
            try:
                callback()
            except Exception:  # grpcio reports it, too: the reader is not to blame
                _LOGGER.exception("A callback of a call that has ended failed.")

    def _end(self) -> Exception:
        self._call_back()
        status = self._status
        if not status.code():
            return StopIteration()
        return failure(status, self.initial_metadata())


class StreamOfMulticallable:
    """The same, by grpcio's Python layer, whose call is `rpc`.

    What intercepts the channel may give an iterator in the call's place, as the instrumentation of
    OpenTelemetry gives a generator.
    """

    __slots__ = ("_rpc", "initial_metadata", "rpc")

    def __init__(self, rpc: Any) -> None:
        self._rpc = self.rpc = rpc
        self.initial_metadata = getattr(rpc, "initial_metadata", tuple)

    def cancel(self) -> None:
        """Stop the call. A generator that stands for it lets go of it when it is closed."""
        if hasattr(self._rpc, "cancel"):
            self._rpc.cancel()
        elif hasattr(self._rpc, "close"):
            # The thread that is reading just now cannot be stopped from here.
            with suppress(ValueError):
                self._rpc.close()

    def __iter__(self) -> StreamOfMulticallable:
        return self

    def __next__(self) -> Any:
        return next(self._rpc)

    def drain(self) -> None:
        """Takes what the core still owes of a call that has ended or was cancelled."""
        take_event = getattr(self._rpc, "_consume_next_event", None)
        while take_event is not None and self._rpc._state.due:
            take_event()


def blocking_stream(
    multicallable: Any, parse: Parse
) -> Callable[[Call, Any], BlockingStream | StreamOfMulticallable]:
    """What opens calls of a server-streaming method.

    The reader's thread waits for the messages, whatever the channel was told about threads.

    Args:
      multicallable: of the method.
      parse: makes a response of its bytes.
    """
    if not is_tried() or not _is_plain(multicallable, *_STREAM_MULTICALLABLES) or is_watched():

        def open_plainly(call: Call, metadata: Any) -> StreamOfMulticallable:
            return StreamOfMulticallable(multicallable(call.request, call.timeout_s, metadata))

        return open_plainly
    core: Any = import_module("grpc._cython.cygrpc")
    start = multicallable._channel.segregated_call
    method = multicallable._method
    flags = core.PropagationConstants.GRPC_PROPAGATE_DEFAULTS
    rest = (multicallable._context, *handle_of(multicallable))

    def open_stream(call: Call, metadata: Any) -> BlockingStream:
        request = call.request.SerializeToString()  # type: ignore[union-attr]  # as with unary calls
        headers = core.ReceiveInitialMetadataOperation(0)
        status = core.ReceiveStatusOnClientOperation(0)
        sending = (
            core.SendInitialMetadataOperation(metadata, 0),
            core.SendMessageOperation(request, 0),
            core.SendCloseFromClientOperation(0),
        )
        batches = ((sending, _SENT), ((status,), _STATUS), ((headers,), _HEADERS))
        deadline_s = deadline_s_of(call.timeout_s, core.get_deadline_from_context())
        rpc = start(flags, method, None, deadline_s, metadata, None, batches, *rest)
        return BlockingStream(core, rpc, headers, status, parse, deadline_s)

    return open_stream


def _is_plain(multicallable: Any, *kinds: str) -> bool:
    """Whether a channel made it itself; what intercepts a channel has classes of the same names."""
    kind = type(multicallable)
    return kind.__module__ == "grpc._channel" and kind.__name__ in kinds


def _through_multicallable(multicallable: Any, lose: Lose) -> Send:
    def send(call: Call, metadata: Any) -> Any:
        try:
            message, rpc = multicallable.with_call(call.request, call.timeout_s, metadata)
        except Exception:
            raise
        except BaseException as error:  # Ctrl-C, which grpcio does not cancel the call for
            unlock(error)
            lose()
            raise
        call.headers = rpc.initial_metadata
        return message

    return send
