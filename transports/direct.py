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

import asyncio
import re
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from importlib import import_module
from time import time
from typing import TYPE_CHECKING, Any

import grpc
import grpc.aio
from google.protobuf.message import DecodeError

from .failures import Undecodable

if TYPE_CHECKING:
    from google.protobuf.message import Message

    from .._call import Call

Send = Callable[["Call", Any], Any]
"""send(call, metadata) -> response message or Undecodable; raises grpc.RpcError."""

AioSend = Callable[["Call", Any], Coroutine[Any, Any, Any]]
"""The same, awaiting."""

Parse = Callable[[bytes], "Message"]

_FIRST_TRIED = (1, 60)
_LAST_TRIED = (1, 85)
_STREAM_MULTICALLABLES = ("_SingleThreadedUnaryStreamMultiCallable", "_UnaryStreamMultiCallable")
_CODES = {code.value[0]: code for code in grpc.StatusCode}
_NO_MESSAGE = "The server said that all went well and sent no message."


class Failed(grpc.RpcError):
    """How a call ended that did not succeed; the part of grpc.Call that a failure is read by."""

    def __init__(
        self, code: int, details: str, metadata: Any, headers: Any = (), debug: str = ""
    ) -> None:
        super().__init__(details)
        self._code = _CODES.get(code, grpc.StatusCode.UNKNOWN)
        self._details = details
        self._metadata = metadata
        self._headers = headers
        self._debug = debug

    def code(self) -> grpc.StatusCode:
        return self._code

    def details(self) -> str:
        return self._details

    def trailing_metadata(self) -> Any:
        return self._metadata

    def initial_metadata(self) -> Any:
        return self._headers

    def debug_error_string(self) -> str:
        return self._debug


def _failure(status: Any, headers: Any, *, awaited: bool = False) -> Failed:
    """The failure that a status of the core tells of.

    Args:
      status: the operation that received it; asyncio's object, which is another, if `awaited`.
      headers: the metadata that came before it; None and empty are the same.
    """
    debug = status.debug_error_string() if awaited else status.error_string()
    return Failed(
        status.code(), status.details(), status.trailing_metadata(), headers or (), debug or ""
    )


def core_writer(rpc: Any) -> Callable[[bytes], Awaitable[None]] | None:
    """What writes to the core call of an asyncio call; None where it is not known.

    grpcio's own `write` takes a failure for the end of the call: what the server has said before, its
    status included, cannot be read any more.
    """
    core = getattr(rpc, "_cython_call", None) if is_tried() else None
    return getattr(core, "send_serialized_message", None)


def is_tried(version: str = grpc.__version__) -> bool:
    """Whether this version of grpcio is one whose core objects are known."""
    numbers = tuple(map(int, re.findall(r"\d+", version)[:2]))
    return _FIRST_TRIED <= numbers <= _LAST_TRIED


def blocking_unary(multicallable: Any, parse: Parse) -> Send:
    """What sends calls of a unary method and waits for their answers.

    Args:
      multicallable: of the method, made by the channel.
      parse: makes the response of its bytes.
    """
    if not is_tried() or not _is_plain(multicallable, "_UnaryUnaryMultiCallable") or _is_watched():
        return _through_multicallable(multicallable)
    core: Any = import_module("grpc._cython.cygrpc")

    start = multicallable._channel.segregated_call
    method = multicallable._method
    flags = core.PropagationConstants.GRPC_PROPAGATE_DEFAULTS
    cancelled = core.StatusCode.cancelled
    # The handle came with grpcio 1.62.
    rest = (multicallable._context, *_handle(multicallable))
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
            deadline_s = _deadline_s(timeout_s, outer_s)
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
        rpc = start(flags, method, None, deadline_s, metadata, None, ((operations, None),), *rest)
        try:
            rpc.next_event()
        except BaseException:  # Ctrl-C: the server need not go on
            rpc.cancel(cancelled, "The caller was interrupted.")
            raise
        if status.code():
            raise _failure(status, headers.initial_metadata())
        call.headers = headers.initial_metadata
        return _parsed(answer.message(), parse)

    return send


def awaiting_unary(multicallable: Any, parse: Parse, under_way: set[Any]) -> AioSend:
    """As `blocking_unary`, awaiting.

    Args:
      multicallable: of the method, made by the asyncio channel.
      parse: makes the response of its bytes.
      under_way: the calls of the channel that have not ended; whoever closes it cancels them.
    """
    if (
        not is_tried()
        or type(multicallable).__name__ != "UnaryUnaryMultiCallable"
        or multicallable._interceptors
        or _is_watched()
    ):
        return _through_aio_multicallable(multicallable)
    core: Any = import_module("grpc._cython.cygrpc")

    start = multicallable._channel.call
    method = multicallable._method
    rest = _handle(multicallable)
    make_context = core.build_census_context

    async def send(call: Call, metadata: Any) -> Any:
        timeout_s = call.timeout_s
        deadline_s = None if timeout_s is None else time() + timeout_s
        request = call.request.SerializeToString()  # type: ignore[union-attr]  # unary calls have one
        rpc = start(method, deadline_s, None, None, *rest)
        under_way.add(rpc)
        try:
            answer = await rpc.unary_unary(request, metadata, make_context())
        except BaseException:  # cancelled, or the coroutine was dropped
            if not rpc.done():
                rpc.cancel("The caller stopped waiting.")
            raise
        finally:
            under_way.discard(rpc)
        if not rpc.is_ok():
            if rpc.is_locally_cancelled():
                raise asyncio.CancelledError
            raise _failure(await rpc.status(), await rpc.initial_metadata(), awaited=True)
        call.headers = lambda: at_once(rpc.initial_metadata())
        return _parsed(answer, parse)

    # grpcio keeps a channel open as long as one of its multicallables is there.
    send.multicallable = multicallable  # type: ignore[attr-defined]
    return send


class BlockingStream:
    """The messages of a server stream, waited for by the thread that reads them.

    One thread reads at a time; any may cancel. Raises grpc.RpcError when the stream broke.
    """

    __slots__ = ("_core", "_due", "_headers", "_parse", "_rpc", "_status")

    def __init__(self, core: Any, rpc: Any, headers: Any, status: Any, parse: Parse) -> None:
        self._core = core
        self._rpc = rpc
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
            return _parsed(answer, self._parse)
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

    def is_active(self) -> bool:
        """Whether the call goes on, as far as its reader knows."""
        return _STATUS in self._due

    def code(self) -> grpc.StatusCode | None:
        """How the call ended; None as long as its reader does not know."""
        return None if self.is_active() else _CODES[self._status.code()]

    def details(self) -> str | None:
        """What the server said about the end; None as long as the reader does not know."""
        return None if self.is_active() else self._status.details()

    def trailing_metadata(self) -> Any:
        """What the server sent behind its messages; empty until then."""
        return () if self.is_active() else self._status.trailing_metadata()

    def _end(self) -> Exception:
        status = self._status
        if not status.code():
            return StopIteration()
        return _failure(status, self.initial_metadata())


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
    if not is_tried() or not _is_plain(multicallable, *_STREAM_MULTICALLABLES) or _is_watched():

        def open_plainly(call: Call, metadata: Any) -> StreamOfMulticallable:
            return StreamOfMulticallable(multicallable(call.request, call.timeout_s, metadata))

        return open_plainly
    core: Any = import_module("grpc._cython.cygrpc")
    start = multicallable._channel.segregated_call
    method = multicallable._method
    flags = core.PropagationConstants.GRPC_PROPAGATE_DEFAULTS
    rest = (multicallable._context, *_handle(multicallable))

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
        deadline_s = _deadline_s(call.timeout_s, core.get_deadline_from_context())
        rpc = start(flags, method, None, deadline_s, metadata, None, batches, *rest)
        return BlockingStream(core, rpc, headers, status, parse)

    return open_stream


# What an event of a stream is about.
_SENT, _STATUS, _HEADERS, _MESSAGE = range(4)


class AwaitingStream:
    """The messages of a server stream, awaited. Raises grpc.RpcError when the stream broke."""

    __slots__ = ("_core", "_opening", "_parse", "_receive", "_rpc", "_under_way")

    def __init__(
        self, core: Any, rpc: Any, opening: asyncio.Task[None], parse: Parse, under_way: set[Any]
    ) -> None:
        self._core = core
        self._rpc = rpc
        self._receive = rpc.receive_serialized_message
        self._opening: asyncio.Task[None] | None = opening
        self._parse = parse
        self._under_way = under_way

    async def read(self) -> Any:
        """The next message, or grpc.aio.EOF."""
        try:
            if self._opening is not None:
                await self._opening
                self._opening = None
            answer = await self._receive()
        except asyncio.CancelledError:
            self.cancel()
            raise
        if answer is not self._core.EOF:
            return _parsed(answer, self._parse)
        self._under_way.discard(self._rpc)
        rpc = self._rpc
        if rpc.is_locally_cancelled():
            raise asyncio.CancelledError
        status = await rpc.status()
        if status.code():
            raise _failure(status, await rpc.initial_metadata(), awaited=True)
        return grpc.aio.EOF

    async def wait_for_connection(self) -> None:
        """Waits for the headers; raises grpc.RpcError when the call has ended badly by then."""
        if self._opening is not None:
            try:
                await self._opening
            except asyncio.CancelledError:
                self.cancel()
                raise
            self._opening = None
        if self._rpc.done():
            status = await self._rpc.status()
            if status.code():
                raise _failure(status, await self._rpc.initial_metadata(), awaited=True)

    def initial_metadata(self) -> Awaitable[Any]:
        """The headers; there when a message is, or when the stream has ended."""
        return self._rpc.initial_metadata()  # type: ignore[no-any-return]  # the core is untyped

    async def trailing_metadata(self) -> Any:
        """What the server sends behind its messages; waits for the end."""
        return (await self._rpc.status()).trailing_metadata()

    async def code(self) -> grpc.StatusCode:
        """How the call ended; waits for the end."""
        return _CODES[(await self._rpc.status()).code()]

    async def details(self) -> str:
        """What the server said about the end; waits for it."""
        return (await self._rpc.status()).details()  # type: ignore[no-any-return]  # untyped

    def done(self) -> bool:
        """Whether the call has ended."""
        return self._rpc.done()  # type: ignore[no-any-return]  # untyped

    def cancelled(self) -> bool:
        """Whether the caller has cancelled the call."""
        return self._rpc.cancelled()  # type: ignore[no-any-return]  # untyped

    def time_remaining(self) -> float | None:
        """Seconds until the deadline; None without one."""
        return self._rpc.time_remaining()  # type: ignore[no-any-return]  # untyped

    def cancel(self) -> bool:
        """Stop the call; whether there was something to stop."""
        self._under_way.discard(self._rpc)
        stops = not self._rpc.done()
        if stops:
            self._rpc.cancel("The caller stopped reading.")
        if self._opening is not None:
            self._opening.cancel()
        return stops


def awaiting_stream(
    multicallable: Any, parse: Parse, under_way: set[Any]
) -> Callable[[Call, Any], Any]:
    """As `blocking_stream`, awaiting: the result has `read`, `cancel` and `initial_metadata`."""
    if (
        not is_tried()
        or type(multicallable).__name__ != "UnaryStreamMultiCallable"
        or multicallable._interceptors
        or _is_watched()
    ):

        def open_plainly(call: Call, metadata: Any) -> AwaitingStreamOfMulticallable:
            rpc = multicallable(call.request, timeout=call.timeout_s, metadata=metadata)
            return AwaitingStreamOfMulticallable(rpc)

        return open_plainly
    core: Any = import_module("grpc._cython.cygrpc")
    start = multicallable._channel.call
    method = multicallable._method
    rest = _handle(multicallable)

    def open_stream(call: Call, metadata: Any) -> AwaitingStream:
        request = call.request.SerializeToString()  # type: ignore[union-attr]  # as with unary calls
        rpc = start(method, _deadline_s(call.timeout_s, None), None, None, *rest)
        opening = rpc.initiate_unary_stream(request, metadata, core.build_census_context())
        under_way.add(rpc)
        # It waits for the server's headers, which nobody who opens a stream has to.
        task = asyncio.get_running_loop().create_task(opening)
        return AwaitingStream(core, rpc, task, parse, under_way)

    open_stream.multicallable = multicallable  # type: ignore[attr-defined]  # as in awaiting_unary
    return open_stream


class AwaitingStreamOfMulticallable:
    """The same as AwaitingStream, by grpcio's Python layer, whose call is `rpc`."""

    __slots__ = ("cancel", "initial_metadata", "read", "rpc")

    def __init__(self, rpc: Any) -> None:
        self.rpc = rpc
        self.read = rpc.read
        self.cancel = rpc.cancel
        self.initial_metadata = rpc.initial_metadata


def _deadline_s(timeout_s: float | None, outer_s: float | None) -> float | None:
    """When a call has to be over, in seconds of the epoch."""
    own_s = None if timeout_s is None else time() + timeout_s
    if own_s is None or outer_s is None:
        return outer_s if own_s is None else own_s
    return min(own_s, outer_s)


def _is_plain(multicallable: Any, *kinds: str) -> bool:
    """Whether a channel made it itself; what intercepts a channel has classes of the same names."""
    kind = type(multicallable)
    return kind.__module__ == "grpc._channel" and kind.__name__ in kinds


def _handle(multicallable: Any) -> tuple[Any, ...]:
    try:
        return (multicallable._registered_call_handle,)
    except AttributeError:
        return ()


def _is_watched() -> bool:
    """Whether the program has an observability plugin in grpcio, which measures in the Python layer."""
    from grpc import _observability

    with _observability.get_plugin() as plugin:
        return plugin is not None


def _parsed(answer: bytes | None, parse: Parse) -> Any:
    if answer is None:
        raise Failed(grpc.StatusCode.INTERNAL.value[0], _NO_MESSAGE, ())
    try:
        return parse(answer)
    except DecodeError as error:
        return Undecodable(len(answer), str(error))


def at_once(awaitable: Awaitable[Any]) -> dict[str, Any]:
    """The result of something that has nothing to wait for any more."""
    try:
        next(awaitable.__await__())
    except StopIteration as stop:
        # Not dict(): grpc.aio.Metadata of older versions looks like a mapping and is none.
        return {name: value for name, value in stop.value}  # noqa: C416
    raise RuntimeError("the headers of a call that has ended were not there")


def _through_multicallable(multicallable: Any) -> Send:
    def send(call: Call, metadata: Any) -> Any:
        message, rpc = multicallable.with_call(call.request, call.timeout_s, metadata)
        call.headers = rpc.initial_metadata
        return message

    return send


def _through_aio_multicallable(multicallable: Any) -> AioSend:
    async def send(call: Call, metadata: Any) -> Any:
        rpc = multicallable(call.request, timeout=call.timeout_s, metadata=metadata)
        message = await rpc
        call.headers = lambda: at_once(rpc.initial_metadata())
        return message

    return send
