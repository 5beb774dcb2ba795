"""As `direct`, awaiting: calls on the core objects of grpcio's asyncio side."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from importlib import import_module
from time import monotonic, time
from typing import TYPE_CHECKING, Any

import grpc
import grpc.aio

from .cancellation import Waiting
from .direct_core import (
    CODES,
    Parse,
    UnderWay,
    deadline_s_of,
    failure,
    handle_of,
    is_tried,
    is_watched,
    parsed,
)

if TYPE_CHECKING:
    from .._call import Call

AioSend = Callable[["Call", Any], Coroutine[Any, Any, Any]]
"""send(call, metadata) -> response message or Undecodable; raises grpc.RpcError."""


def awaiting_unary(multicallable: Any, parse: Parse, under_way: UnderWay) -> AioSend:
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
        or is_watched()
    ):
        return _through_aio_multicallable(multicallable)
    core: Any = import_module("grpc._cython.cygrpc")

    start = multicallable._channel.call
    method = multicallable._method
    rest = handle_of(multicallable)
    make_context = core.build_census_context

    async def send(call: Call, metadata: Any) -> Any:
        timeout_s = call.timeout_s
        deadline_s = None if timeout_s is None else time() + timeout_s
        request = call.request.SerializeToString()  # type: ignore[union-attr]  # unary calls have one
        rpc = start(method, deadline_s, None, None, *rest)
        under_way.add(rpc)
        try:
            answering = rpc.unary_unary(request, metadata, make_context())
            answer = await Waiting(partial(_stop, rpc, under_way)).over(answering)
        except BaseException:  # the coroutine was dropped, or nothing was sent yet
            _stop(rpc, under_way)
            raise
        finally:
            under_way.discard(rpc)
        if not rpc.is_ok():
            if rpc.is_locally_cancelled():
                raise asyncio.CancelledError
            raise failure(await rpc.status(), await rpc.initial_metadata(), awaited=True)
        call.headers = lambda: at_once(rpc.initial_metadata())
        return parsed(answer, parse)

    # grpcio keeps a channel open as long as one of its multicallables is there.
    send.multicallable = multicallable  # type: ignore[attr-defined]
    return send


class AwaitingStream:
    """The messages of a server stream, awaited. Raises grpc.RpcError when the stream broke."""

    __slots__ = ("_core", "_opening", "_parse", "_receive", "_rpc", "_under_way")

    def __init__(
        self, core: Any, rpc: Any, opening: asyncio.Task[None], parse: Parse, under_way: UnderWay
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
                await self._opened()
            # Not through Waiting, which would make each message 3 µs dearer; a wait for one that is
            # cancelled loses less than 0.5 kB.
            answer = await self._receive()
        except asyncio.CancelledError:
            self.cancel()
            raise
        if answer is not self._core.EOF:
            return parsed(answer, self._parse)
        self._under_way.discard(self._rpc)
        rpc = self._rpc
        if rpc.is_locally_cancelled():
            raise asyncio.CancelledError
        status = await rpc.status()
        if status.code():
            raise failure(status, await rpc.initial_metadata(), awaited=True)
        return grpc.aio.EOF

    async def wait_for_connection(self) -> None:
        """Waits for the headers; raises grpc.RpcError when the call has ended badly by then."""
        if self._opening is not None:
            try:
                await self._opened()
            except asyncio.CancelledError:
                self.cancel()
                raise
        if self._rpc.done():
            status = await self._rpc.status()
            if status.code():
                raise failure(status, await self._rpc.initial_metadata(), awaited=True)

    async def _opened(self) -> None:
        assert self._opening is not None
        await Waiting(self.cancel).over(self._opening.__await__())
        self._opening = None

    def initial_metadata(self) -> Awaitable[Any]:
        """The headers; there when a message is, or when the stream has ended."""
        return self._rpc.initial_metadata()  # type: ignore[no-any-return]  # the core is untyped

    async def trailing_metadata(self) -> Any:
        """What the server sends behind its messages; waits for the end."""
        return (await self._rpc.status()).trailing_metadata()

    async def code(self) -> grpc.StatusCode:
        """How the call ended; waits for the end."""
        return CODES[(await self._rpc.status()).code()]

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

    def add_done_callback(self, callback: Callable[[AwaitingStream], Any]) -> None:
        """Has `callback` called with this object when the call has ended; at once if it has."""
        self._rpc.add_done_callback(partial(callback, self))

    def cancel(self) -> bool:
        """Stop the call; whether there was something to stop."""
        self._under_way.discard(self._rpc)
        stops = not self._rpc.done()
        if stops:
            self._rpc.cancel("The caller stopped reading.")
            self._under_way.cancelled_s = monotonic()
        if self._opening is not None:
            self._opening.add_done_callback(_seen)
        return stops


def _stop(rpc: Any, under_way: UnderWay) -> None:
    """Cancels a unary call that has not ended."""
    if not rpc.done():
        rpc.cancel("The caller stopped waiting.")
        under_way.cancelled_s = monotonic()


def _seen(opening: asyncio.Task[None]) -> None:
    """Looks at how the opening of a stream ended that nobody waits for any more, else asyncio complains."""
    if not opening.cancelled():
        opening.exception()


def awaiting_stream(
    multicallable: Any, parse: Parse, under_way: UnderWay
) -> Callable[[Call, Any], Any]:
    """As `blocking_stream`, awaiting: the result has `read`, `cancel` and `initial_metadata`."""
    if (
        not is_tried()
        or type(multicallable).__name__ != "UnaryStreamMultiCallable"
        or multicallable._interceptors
        or is_watched()
    ):

        def open_plainly(call: Call, metadata: Any) -> AwaitingStreamOfMulticallable:
            rpc = multicallable(call.request, timeout=call.timeout_s, metadata=metadata)
            return AwaitingStreamOfMulticallable(rpc)

        return open_plainly
    core: Any = import_module("grpc._cython.cygrpc")
    start = multicallable._channel.call
    method = multicallable._method
    rest = handle_of(multicallable)

    def open_stream(call: Call, metadata: Any) -> AwaitingStream:
        request = call.request.SerializeToString()  # type: ignore[union-attr]  # as with unary calls
        rpc = start(method, deadline_s_of(call.timeout_s, None), None, None, *rest)
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


def core_writer(rpc: Any) -> Callable[[bytes], Awaitable[None]] | None:
    """What writes to the core call of an asyncio call; None where it is not known.

    grpcio's own `write` takes a failure for the end of the call: what the server has said before, its
    status included, cannot be read any more.
    """
    core = getattr(rpc, "_cython_call", None) if is_tried() else None
    return getattr(core, "send_serialized_message", None)


def at_once(awaitable: Awaitable[Any]) -> dict[str, Any]:
    """The result of something that has nothing to wait for any more."""
    try:
        next(awaitable.__await__())
    except StopIteration as stop:
        # Not dict(): grpc.aio.Metadata of older versions looks like a mapping and is none.
        return {name: value for name, value in stop.value}  # noqa: C416
    raise RuntimeError("the headers of a call that has ended were not there")


def _through_aio_multicallable(multicallable: Any) -> AioSend:
    async def send(call: Call, metadata: Any) -> Any:
        rpc = multicallable(call.request, timeout=call.timeout_s, metadata=metadata)
        message = await rpc
        call.headers = lambda: at_once(rpc.initial_metadata())
        return message

    return send
