"""The asyncio gRPC transport, on grpcio's aio channels. No policy: one call is one attempt.

grpcio binds an aio channel to the event loop that made it, so each loop gets a pool of its own with
its first call and loses it with its end: one client serves `asyncio.run` after `asyncio.run`, and
loops in several threads at once.

Hot path: about 4 µs above a prebuilt aio multicallable for a unary call, 0.7 µs for a streamed
message (one coroutine).
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
import weakref
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import grpc
import grpc.aio

from ..errors import TransportError
from .cancellation import Waiting
from .channel_pool import AioChannelPool, AioLane, is_refused
from .direct_asyncio import at_once, core_writer
from .failures import (
    Undecodable,
    closed,
    closed_during,
    no_event_loop,
    transport_error,
    undecodable,
)
from .metadata import MetadataCache, api_client_header

if TYPE_CHECKING:
    from google.protobuf.message import Message

    from .._auth import Authorizer
    from .._auth.headers import Authorization
    from .._call import Call
    from .._settings import Settings

_EOF: Any = grpc.aio.EOF
# How often a loop that is to close its channels is asked whether it still runs.
_LOOK_AGAIN_S = 0.05
# All that grpcio says when it cannot write; the call counts as ended then, whatever is unread.
_LATE_WRITE = "Internal error from Core"


class GrpcAsyncioTransport:
    """Sends calls over grpcio's aio channels. One object serves every event loop that awaits it.

    Args:
      settings: where to connect and how.
      authorizer: whose credentials the calls carry.
    """

    kind = "grpc_asyncio"

    def __init__(self, settings: Settings, authorizer: Authorizer) -> None:
        self._settings = settings
        self._authorizer = authorizer
        constant = (("x-goog-api-client", api_client_header(f"grpc/{grpc.__version__}")),)
        self._metadata = MetadataCache(constant)
        self._closed = False
        self._lock = threading.Lock()
        # Channels hold their loop, so weak keys would never go: `_open_pool` drops what has ended.
        self._pools: dict[asyncio.AbstractEventLoop, AioChannelPool] = {}
        weakref.finalize(self, _forget, self._pools)

    async def unary(self, call: Call) -> Message:
        authorizer = self._authorizer
        if (call.sent_s or time.monotonic()) < authorizer.fresh_until_s:
            headers = authorizer.pairs
        else:
            headers = await self._fetch_headers(call)
        lane = self._acquire(call)
        try:
            send = lane.callables.get(call.path) or lane.unary(call.method, call.path)
            message = await send(call, self._metadata.of(call, headers))
        except grpc.RpcError as error:
            raise self._failure(call, headers, error, lane) from error
        except asyncio.CancelledError as error:
            raise self._cancellation(call, error) from None
        except grpc.aio.BaseError as error:
            raise self._refusal(call, error) from error
        finally:
            lane.release()
        if type(message) is Undecodable:
            raise undecodable(call, message)
        return message  # type: ignore[no-any-return]  # grpcio's multicallables are untyped

    async def stream(self, call: Call) -> AsyncMessages:
        headers = await self._fetch_headers(call)
        lane = self._acquire(call)
        try:
            rpc = lane.stream(call.method, call.path)(call, self._metadata.of(call, headers))
        except grpc.aio.BaseError as error:
            lane.release()
            raise self._refusal(call, error) from error
        except BaseException:
            lane.release()
            raise
        call.headers = lambda: at_once(rpc.initial_metadata())
        return AsyncMessages(self, call, headers, rpc, lane)

    async def bidi(self, call: Call) -> AsyncGrpcDialogue:
        headers = await self._fetch_headers(call)
        lane = self._acquire(call)
        try:
            rpc = lane.bidi(call.method, call.path)(
                timeout=call.timeout_s, metadata=self._metadata.of(call, headers)
            )
        except grpc.aio.BaseError as error:
            lane.release()
            raise self._refusal(call, error) from error
        except BaseException:
            lane.release()
            raise
        return AsyncGrpcDialogue(self, call, headers, rpc, lane)

    async def close(self) -> None:
        self._closed = True
        with self._lock:
            pools = list(self._pools.items())
            self._pools.clear()
        here = asyncio.get_running_loop()
        for loop, pool in pools:
            if loop is here:
                await pool.close()
            elif loop.is_running():
                await _close_elsewhere(pool, loop)
            # The channels of a loop that has ended are gone with it.

    async def _fetch_headers(self, call: Call) -> Authorization:
        fresh = self._authorizer.headers_if_fresh()
        if fresh is not None:
            return fresh
        started_s = time.monotonic()
        headers = await self._authorizer.async_headers(call.timeout_s)
        call.spend(time.monotonic() - started_s)
        return headers

    def _acquire(self, call: Call) -> AioLane:
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError as error:
            raise no_event_loop() from error
        pool = self._pools.get(loop)
        if pool is None:
            pool = self._open_pool(loop)
        now_s = call.sent_s or time.monotonic()
        if now_s - pool.used_s > pool.idle_after_s:
            pool.renew()
        pool.used_s = now_s
        try:
            return pool.take()
        except IndexError:
            return pool.acquire()

    def _open_pool(self, loop: asyncio.AbstractEventLoop) -> AioChannelPool:
        with self._lock:
            if self._closed:
                raise closed()
            for ended in [known for known in self._pools if known.is_closed()]:
                del self._pools[ended]
            pool = self._pools[loop] = AioChannelPool(self._settings)
            return pool

    def _failure(
        self, call: Call, headers: Authorization, error: grpc.RpcError, lane: AioLane | None
    ) -> TransportError:
        failure = transport_error(call, error)
        if failure.status == "UNAUTHENTICATED":
            failure.reauthenticated = self._authorizer.invalidate(headers)
        failure.refused = is_refused(failure.status, failure.message)
        if lane is not None:
            lane.report(failure.status, failure.message, call.timeout_s or 0.0)
        return failure

    def _cancellation(self, call: Call, error: asyncio.CancelledError) -> BaseException:
        """What grpcio's cancellation of a call means: its task was cancelled, or we were closed."""
        if self._closed and _task_is_cancelled() is False:
            return closed_during(call)
        return error

    def _refusal(self, call: Call, error: grpc.aio.BaseError) -> Exception:
        """What grpcio means when it fails without a status: most likely we were just closed."""
        if self._closed:
            return closed()
        return TransportError("INTERNAL", f"gRPC failed during {call.method.name}: {error!r}")


class AsyncMessages:
    """The messages of one server stream."""

    __slots__ = ("_call", "_cancelled", "_headers", "_lane", "_loop", "_read", "_rpc", "_transport")

    def __init__(
        self,
        transport: GrpcAsyncioTransport,
        call: Call,
        headers: Authorization,
        rpc: Any,
        lane: AioLane,
    ) -> None:
        self._transport = transport
        self._call = call
        self._headers = headers
        self._rpc = rpc
        self._read = rpc.read
        self._loop = asyncio.get_running_loop()
        self._lane: AioLane | None = lane
        self._cancelled = False

    def __aiter__(self) -> AsyncIterator[Message]:
        return self

    async def __anext__(self) -> Message:
        try:
            message = await self._read()
        except grpc.RpcError as error:
            lane = self._lane
            self._release()
            if self._cancelled:
                raise StopAsyncIteration from None
            raise self._failure(error, lane) from error
        except asyncio.CancelledError as error:
            # This task is cancelled, or another one cancelled the stream or closed the client.
            if self._cancelled and not _task_is_cancelled():
                raise StopAsyncIteration from None
            self.cancel()
            raise self._transport._cancellation(self._call, error) from None
        except grpc.aio.BaseError as error:
            self.cancel()
            raise self._transport._refusal(self._call, error) from error
        if message is _EOF:
            self._release()
            raise StopAsyncIteration
        if type(message) is Undecodable:
            self.cancel()
            raise undecodable(self._call, message)
        return message  # type: ignore[no-any-return]  # grpcio's calls are untyped

    def cancel(self) -> None:
        self._cancelled = True
        self._rpc.cancel()
        self._release()

    def _failure(self, error: grpc.RpcError, lane: AioLane | None = None) -> TransportError:
        return self._transport._failure(self._call, self._headers, error, lane)

    def _release(self) -> None:
        lane, self._lane = self._lane, None
        if lane is not None:
            lane.release()

    def __del__(self) -> None:
        # A loop left early drops the stream. grpcio keeps the call in a reference cycle, so without
        # this the server would go on until the garbage collector comes by.
        if self._lane is not None:
            self._abandon()

    def _abandon(self) -> None:
        self._release()
        if not self._loop.is_closed():
            self._rpc.cancel()


class AsyncGrpcDialogue(AsyncMessages):
    """Both directions of one bidirectional call."""

    __slots__ = ("_is_begun",)

    def __init__(
        self,
        transport: GrpcAsyncioTransport,
        call: Call,
        headers: Authorization,
        rpc: Any,
        lane: AioLane,
    ) -> None:
        super().__init__(transport, call, headers, rpc, lane)
        self._read = lambda: Waiting(rpc.cancel).over(rpc.read())
        self._is_begun = False

    async def send(self, message: Message) -> None:
        write = core_writer(self._rpc)
        try:
            if write is not None and not self._is_begun:
                await self._begin()
            if write is None or self._rpc.done():
                await self._rpc.write(message)
            else:
                await write(message.SerializeToString())
        except (grpc.RpcError, asyncio.InvalidStateError) as error:
            raise await self._broken(error) from error
        except grpc.aio.InternalError as error:
            raise self._late() from error
        except asyncio.CancelledError as error:
            # As in __anext__: this task is cancelled, or the call was, by whoever ends it.
            if self._cancelled and _task_is_cancelled() is False:
                raise TransportError(
                    "CANCELLED", f"{self._call.method.name} was ended while a message was sent."
                ) from None
            raise self._transport._cancellation(self._call, error) from None

    async def _begin(self) -> None:
        """Waits for the connection, which grpcio would do for ever if the call is cancelled before."""
        connecting = asyncio.ensure_future(self._rpc.wait_for_connection())
        self._rpc.add_done_callback(lambda rpc: rpc.cancelled() and connecting.cancel())
        await connecting
        self._is_begun = True

    async def half_close(self) -> None:
        await self._rpc.done_writing()

    async def close(self) -> None:
        # When it has ended already, that is what was wanted.
        with contextlib.suppress(grpc.RpcError, asyncio.InvalidStateError, grpc.aio.BaseError):
            await self._rpc.done_writing()
        self.cancel()

    def _failure(self, error: grpc.RpcError, lane: AioLane | None = None) -> TransportError:
        found = super()._failure(error, lane)
        return self._late() if found.message == _LATE_WRITE else found

    def _late(self) -> TransportError:
        return TransportError(
            "UNAVAILABLE",
            f"The server had ended {self._call.method.name} when a message was sent. "
            "What it said before, and why, can still be received.",
        )

    async def _broken(self, error: Exception) -> TransportError:
        """Writing fails with little to say; the status of the call says why."""
        if isinstance(error, grpc.RpcError):
            return self._failure(error)
        status = await self._rpc.code()
        return TransportError(status.name, await self._rpc.details() or str(error))


def _forget(pools: dict[asyncio.AbstractEventLoop, AioChannelPool]) -> None:
    for pool in list(pools.values()):
        pool.forget()


async def _close_elsewhere(pool: AioChannelPool, loop: asyncio.AbstractEventLoop) -> None:
    """Lets another thread's loop close its channels: it alone can. It may end before it does."""
    closing = asyncio.wrap_future(asyncio.run_coroutine_threadsafe(pool.close(), loop))
    while loop.is_running() and not closing.done():
        await asyncio.wait((closing,), timeout=_LOOK_AGAIN_S)
    closing.cancel()


def _task_is_cancelled() -> bool | None:
    """Whether the running task was itself asked to stop; None where python (3.10) cannot tell."""
    cancelling = getattr(asyncio.current_task(), "cancelling", None)
    return None if cancelling is None else cancelling() > 0
