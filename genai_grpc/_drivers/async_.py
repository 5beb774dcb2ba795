"""Runs flows by awaiting. Knows effects and the transport protocol; decides nothing.

Hot path: one unary call costs this file a coroutine, a generator, two resumptions and one clock
reading (about 1 µs together); a streamed message costs one coroutine.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator, Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._flows.effects import Awaits, Flow, Invoke, Media, Now, Pause, Relay, Unary
from .._flows.retry import Single
from ..errors import TransportError
from .invocations import invoke_together
from .media import media_of

if TYPE_CHECKING:
    from ..transports.base import AsyncMessageStream, AsyncTransport

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class AsyncDriver:
    """Performs the effects of flows over one transport, in whatever event loop awaits it."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @property
    def transport(self) -> AsyncTransport:
        """What sends, for conversations that are no flows: live sessions."""
        return self._transport

    async def run(self, flow: Flow[T] | Single[T]) -> T:
        """Runs `flow` to its end and returns what it returns."""
        if not isinstance(flow, Single):
            return await self._drive(flow)
        flow.started_s = flow.sent_s = time.monotonic()
        try:
            message = await self._transport.unary(flow)
        except TransportError as error:
            message = await self._drive(flow.recover(error))
        return flow.decode(message, flow.config, flow.headers)  # type: ignore[misc]  # as in `answer`

    async def _drive(self, flow: Flow[T]) -> T:
        try:
            effect = next(flow)
            while True:
                try:
                    result = await self._perform(effect)
                except TransportError as error:
                    effect = flow.throw(error)
                else:
                    effect = flow.send(result)
        except StopIteration as stop:
            value: T = stop.value
            return value

    async def open(self, flow: Flow[Any]) -> AsyncStream[Any]:
        """Starts a flow that relays streams; its messages come out of the result."""
        stream: AsyncStream[Any] = AsyncStream(flow, self)
        await stream._run(lambda: next(flow))
        return stream

    async def _perform(self, effect: Any) -> Any:
        kind = type(effect)
        if kind is Unary:
            call = effect.call
            if call.started_s is None:
                call.started_s = call.sent_s = time.monotonic()
            return await self._transport.unary(call)
        if kind is Now:
            return time.monotonic()
        if kind is Pause:
            if not getattr(self._transport, "skips_pauses", False):
                await asyncio.sleep(random.uniform(effect.at_least_s, effect.at_most_s))
            return None
        if kind is Media:
            call = effect.call
            if call.started_s is None:
                call.started_s = call.sent_s = time.monotonic()
            return await media_of(self._transport, call)(call)
        if kind is Invoke:
            return await invoke_together(effect.invocations)
        if kind is Awaits:
            return True
        raise TypeError(f"{kind.__name__} is no effect that this driver performs")

    async def _open(self, relay: Relay) -> AsyncMessageStream:
        call = relay.call
        if call.started_s is None:
            call.started_s = call.sent_s = time.monotonic()
        return await self._transport.stream(call)


class AsyncStream(Generic[T_co]):
    """The answers of a streaming call, in order. Iterate it, or leave it early and it is cancelled.

    The call is on its way when the stream is made. Leaving an `async for` loop drops the stream and
    so cancels the call at the server; `aclose()`, `cancel()` and an `async with` block do it for a
    stream that is kept. `cancel()` may be called from any task of the same event loop: the loop
    that iterates then ends.
    """

    __slots__ = (
        "_before",
        "_closed",
        "_decode",
        "_driver",
        "_flow",
        "_messages",
        "_work",
        "received",
    )

    def __init__(self, flow: Flow[Any], driver: AsyncDriver) -> None:
        self._flow = flow
        self._driver = driver
        self._closed = False
        self._messages: AsyncMessageStream | None = None
        self._work: asyncio.Task[Any] | None = None
        self._before = 0  # what had arrived when the request under way was sent
        self.received = 0

    def __aiter__(self) -> AsyncIterator[T_co]:
        return self

    async def __anext__(self) -> T_co:
        while True:
            messages = self._messages
            if messages is None:
                raise StopAsyncIteration
            try:
                message = await messages.__anext__()
            except StopAsyncIteration:
                await self._resume(None)
            except TransportError as error:
                error.received = self.received - self._before
                await self._resume(error)
            else:
                self.received += 1
                answer: T_co = self._decode(message)
                return answer

    @property
    def received_earlier(self) -> int:
        """How many messages came before the request under way: some, once functions were called."""
        return self._before

    def cancel(self) -> None:
        """Cancels what is under way. Iterating further ends at once."""
        self._closed = True
        messages, self._messages = self._messages, None
        if messages is not None:
            messages.cancel()
        if self._work is not None:
            self._work.cancel()

    async def aclose(self) -> None:
        """Cancels what is under way, as `cancel()` does."""
        self.cancel()

    async def __aenter__(self) -> AsyncStream[T_co]:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.cancel()

    async def _resume(self, error: TransportError | None) -> None:
        """The relayed stream ended or broke: hears from the flow what comes next."""
        self._messages = None
        if self._closed:
            return
        if error is None:
            await self._run(lambda: self._flow.send(self.received - self._before))
        else:
            await self._run(lambda: self._flow.throw(error))

    async def _run(self, go_on: Callable[[], Any]) -> None:
        """Performs what the flow asks for until a stream is relayed, or the flow has ended."""
        try:
            effect = go_on()
            while True:
                try:
                    if type(effect) is Relay:
                        await self._relay(effect)
                        return
                    result = await self._perform(effect)
                except TransportError as error:
                    effect = self._flow.throw(error)
                    continue
                if self._closed:
                    self._flow.close()
                    return
                effect = self._flow.send(result)
        except StopIteration:
            return

    async def _relay(self, relay: Relay) -> None:
        self._messages = await self._driver._open(relay)
        self._decode = relay.decode
        self._before = self.received
        if self._closed:  # while the call was being opened
            self.cancel()

    async def _perform(self, effect: Any) -> Any:
        """Performs an effect in a task of its own, so that `cancel()` ends it and not the caller."""
        work = self._work = asyncio.ensure_future(self._driver._perform(effect))
        try:
            await asyncio.wait((work,))
        finally:
            self._work = None
            work.cancel()
        return None if self._closed else work.result()
