"""Calling one RPC on an event loop: the twin of `calls`, with the same defaults and errors.

Hot path: as there. A stream reads grpcio's call without google.api_core's two generators around it.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, Any

import grpc.aio
from google.api_core import exceptions

from .calls import is_simple, left_s, names_the_client
from .failures import api_error, is_lasting, reached_nobody
from .log import LOGGER, log_request, log_response
from .options import DEFAULT, Metadata, ours, theirs
from .stubs import ClientMetadata

if TYPE_CHECKING:
    from google.api_core.retry_async import AsyncRetry

    from .renewal import AwaitedRenewal
    from .rpc import Rpc


class AsyncCall:
    """An RPC with its defaults: what an async client calls and awaits.

    Args:
      rpc: what is called.
      stub: sends one attempt.
      wrapped: the same stub behind google.api_core's machinery, for options that are not defaults.
      retry: the default retry; None for an RPC that is not repeated.
      client_info: names this client in x-goog-api-client; None for no such header.
      translates: whether a stream of the stub is grpcio's, whose errors need translation.
      renewal: replaces the channel's client certificate, where it shows one.
    """

    __slots__ = (
        "_renewal",
        "_retry",
        "_rpc",
        "_static",
        "_streams",
        "_stub",
        "_timeout_s",
        "_wrapped",
    )

    def __init__(
        self,
        rpc: Rpc[Any, Any],
        stub: Callable[..., Any],
        wrapped: Callable[..., Any],
        retry: AsyncRetry | None,
        client_info: Any,
        *,
        translates: bool = True,
        renewal: AwaitedRenewal | None = None,
    ) -> None:
        self._renewal = renewal
        self._rpc = rpc
        self._stub = stub
        self._wrapped = wrapped
        self._retry = retry
        self._timeout_s = rpc.timeout_s
        self._streams = translates and rpc.kind in ("server_stream", "bidi")
        self._static = () if client_info is None else (client_info.to_grpc_metadata(),)

    async def __call__(
        self,
        request: Any,
        *,
        retry: Any = DEFAULT,
        timeout: Any = DEFAULT,
        metadata: Metadata = (),
        **options: Any,
    ) -> Any:
        if self._renewal is not None and self._renewal.is_due:
            await self._renewal.await_if_due()
        logs = LOGGER.isEnabledFor(10)
        if logs:
            log_request(self._rpc, request, metadata)
        simple = is_simple(retry, timeout)
        if not simple:
            retry, timeout = ours(retry), ours(timeout)
            simple = is_simple(retry, timeout)
        if not simple or options or names_the_client(metadata):
            answer = await self._wrapped(
                request, retry=theirs(retry), timeout=theirs(timeout), metadata=metadata, **options
            )
        else:
            timeout_s = self._timeout_s if timeout is DEFAULT else timeout
            policy = self._retry if retry is DEFAULT else None
            pairs = ClientMetadata((*self._static, *metadata))
            answer = await self._call(request, timeout_s, policy, pairs)
        return log_response(self._rpc, answer) if logs else answer

    async def _call(
        self, request: Any, timeout_s: float | None, policy: AsyncRetry | None, pairs: Metadata
    ) -> Any:
        started_s = time.monotonic()
        try:
            return await self._attempt(request, timeout_s, pairs)
        except exceptions.GoogleAPICallError as error:
            if policy is None or is_lasting(error) or not policy._predicate(error):
                raise
            first = error
        failed = [first]

        async def attempt() -> Any:
            if failed:
                raise failed.pop()  # what the first attempt, made above, ended with
            return await self._attempt(request, left_s(timeout_s, started_s), pairs)

        return await policy(attempt)()

    async def _attempt(self, request: Any, timeout_s: float | None, pairs: Metadata) -> Any:
        renewal = self._renewal
        count = 0 if renewal is None else renewal.count
        try:
            return await self._sent(request, timeout_s, pairs)
        except grpc.RpcError as error:
            if renewal is None or not (reached_nobody(error) and await renewal.await_after(count)):
                raise api_error(error) from error
        try:
            return await self._sent(request, timeout_s, pairs)  # with the certificate of now
        except grpc.RpcError as error:
            raise api_error(error) from error

    async def _sent(self, request: Any, timeout_s: float | None, pairs: Metadata) -> Any:
        if timeout_s is None:
            call = self._stub(request, metadata=pairs)
        else:
            call = self._stub(request, timeout=timeout_s, metadata=pairs)
        if not self._streams:
            return await call
        await call.wait_for_connection()
        return (AsyncDialogue if self._rpc.kind == "bidi" else AsyncMessageStream)(call)


class AsyncMessageStream(grpc.aio.UnaryStreamCall[Any, Any]):
    """A stream of messages for `async for` or `read`; its errors are google.api_core's.

    A stream that is dropped is cancelled: grpcio's asyncio calls sit in a reference cycle and would
    go on until the garbage collector comes by.

    Args:
      call: grpcio's asyncio stream.

    Raises:
      google.api_core.exceptions.GoogleAPICallError: the stream ended with an error.
    """

    __slots__ = ("_call", "_keeper", "_messages")

    def __init__(self, call: Any) -> None:
        self._call = call
        self._keeper = _Keeper(call)
        self._messages: AsyncIterator[Any] | None = None

    def __aiter__(self) -> AsyncIterator[Any]:
        if self._messages is None:
            self._messages = _translated(self._keeper)
        return self._messages

    async def read(self) -> Any:
        """The next message, or grpc.aio.EOF after the last one."""
        try:
            return await self._call.read()
        except grpc.RpcError as error:
            raise api_error(error) from error

    async def wait_for_connection(self) -> None:
        """Wait for the headers of the answer."""
        try:
            await self._call.wait_for_connection()
        except grpc.RpcError as error:
            if self._call.cancelled():
                raise asyncio.CancelledError from error
            raise api_error(error) from error

    async def initial_metadata(self) -> grpc.aio.Metadata:
        """The headers of the answer."""
        return _metadata(await self._call.initial_metadata())

    async def trailing_metadata(self) -> grpc.aio.Metadata:
        """What the server sends behind its messages; waits for the end."""
        return _metadata(await self._call.trailing_metadata())

    async def code(self) -> grpc.StatusCode:
        """How the call ended; waits for the end."""
        code: grpc.StatusCode = await self._call.code()
        return code

    async def details(self) -> str:
        """What the server said about the end; waits for it."""
        details: str = await self._call.details()
        return details

    def done(self) -> bool:
        """Whether the call has ended."""
        done: bool = self._call.done()
        return done

    def cancelled(self) -> bool:
        """Whether the caller has cancelled the call."""
        cancelled: bool = self._call.cancelled()
        return cancelled

    def time_remaining(self) -> float | None:
        """Seconds until the deadline; None without one."""
        left: float | None = self._call.time_remaining()
        return left

    def cancel(self) -> bool:
        """Stop the call; whether there was something to stop."""
        stops: bool = self._call.cancel()
        return stops

    def add_done_callback(self, callback: Callable[[Any], Any]) -> None:
        """Have `callback` called with the call when it has ended."""
        self._call.add_done_callback(callback)

    def __getattr__(self, name: str) -> Any:
        """What else the call has that was wrapped."""
        if name in AsyncMessageStream.__slots__:
            raise AttributeError(name)
        return getattr(self._call, name)


class AsyncDialogue(AsyncMessageStream, grpc.aio.StreamStreamCall[Any, Any]):
    """The same for RPCs whose requests stream, too."""

    __slots__ = ()

    async def write(self, request: Any) -> None:
        """Send one more message."""
        try:
            await self._call.write(request)
        except grpc.RpcError as error:
            raise api_error(error) from error

    async def done_writing(self) -> None:
        """Say that no further message will be written."""
        try:
            await self._call.done_writing()
        except grpc.RpcError as error:
            raise api_error(error) from error


class _Keeper:
    """Cancels a call when neither the stream nor a loop over it is left.

    The loop holds the generator and not the stream, so neither of them can do it.
    """

    __slots__ = ("call",)

    def __init__(self, call: Any) -> None:
        self.call = call

    def __del__(self) -> None:
        self.call.cancel()


async def _translated(keeper: _Keeper) -> AsyncIterator[Any]:
    """The messages of a call, with google.api_core's errors."""
    read = keeper.call.read
    try:
        while (message := await read()) is not grpc.aio.EOF:
            yield message
    except grpc.RpcError as error:
        raise api_error(error) from error


def _metadata(pairs: Any) -> grpc.aio.Metadata:
    """Metadata in the form in which grpcio's asyncio calls hand it over."""
    return pairs if isinstance(pairs, grpc.aio.Metadata) else grpc.aio.Metadata(*pairs)
