"""Runs flows by blocking. Knows effects and the transport protocol; decides nothing.

Hot path: one unary call costs this file a generator, two resumptions and one clock reading
(about 0.8 µs together); a streamed message costs one method call.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._flows.effects import Awaits, Flow, Invoke, Media, Now, Pause, Relay, Unary
from .._flows.retry import Single
from ..errors import TransportError
from .invocations import invoke
from .media import media_of

if TYPE_CHECKING:
    from ..transports.base import MessageStream, Transport

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Driver:
    """Performs the effects of flows over one transport. Thread-safe: it holds no state of a call."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def run(self, flow: Flow[T] | Single[T]) -> T:
        """Runs `flow` to its end and returns what it returns."""
        if not isinstance(flow, Single):
            return self._drive(flow)
        flow.started_s = flow.sent_s = time.monotonic()
        try:
            message = self._transport.unary(flow)
        except TransportError as error:
            message = self._drive(flow.recover(error))
        return flow.decode(message, flow.config, flow.headers)  # type: ignore[misc]  # as in `answer`

    def _drive(self, flow: Flow[T]) -> T:
        try:
            effect = next(flow)
            while True:
                try:
                    result = self._perform(effect)
                except TransportError as error:
                    effect = flow.throw(error)
                else:
                    effect = flow.send(result)
        except StopIteration as stop:
            value: T = stop.value
            return value

    def open(self, flow: Flow[Any]) -> Stream[Any]:
        """Starts a flow that relays streams; its messages come out of the result."""
        return Stream(flow, self)

    def _perform(self, effect: Any) -> Any:
        kind = type(effect)
        if kind is Unary:
            call = effect.call
            if call.started_s is None:
                call.started_s = call.sent_s = time.monotonic()
            return self._transport.unary(call)
        if kind is Now:
            return time.monotonic()
        if kind is Pause:
            if not getattr(self._transport, "skips_pauses", False):
                time.sleep(random.uniform(effect.at_least_s, effect.at_most_s))
            return None
        if kind is Media:
            call = effect.call
            if call.started_s is None:
                call.started_s = call.sent_s = time.monotonic()
            return media_of(self._transport, call)(call)
        if kind is Invoke:
            return [invoke(each) for each in effect.invocations]
        if kind is Awaits:
            return False
        raise TypeError(f"{kind.__name__} is no effect that this driver performs")

    def _open(self, relay: Relay) -> MessageStream:
        call = relay.call
        if call.started_s is None:
            call.started_s = call.sent_s = time.monotonic()
        return self._transport.stream(call)


class Stream(Generic[T_co]):
    """The answers of a streaming call, in order. Iterate it, or leave it early and it is cancelled.

    The call is on its way when the stream is made. Leaving a `for` loop drops the stream and so
    cancels the call at the server; `close()` and a `with` block do it for a stream that is kept.
    """

    __slots__ = (
        "_before",
        "_closed",
        "_decode",
        "_driver",
        "_flow",
        "_is_read",
        "_messages",
        "received",
    )

    def __init__(self, flow: Flow[Any], driver: Driver) -> None:
        self._flow = flow
        self._driver = driver
        self._closed = False
        self._is_read = False
        self._messages: MessageStream | None = None
        self._before = 0  # what had arrived when the request under way was sent
        self.received = 0
        self._run(lambda: next(flow))

    def __iter__(self) -> Iterator[T_co]:
        return self

    def __next__(self) -> T_co:
        if self._is_read:
            raise RuntimeError(
                "Another thread is reading this stream. Let one thread read, and hand on what it gets."
            )
        self._is_read = True
        try:
            while True:
                messages = self._messages
                if messages is None:
                    raise StopIteration
                try:
                    message = next(messages)
                except StopIteration:
                    self._resume(None)
                except TransportError as error:
                    error.received = self.received - self._before
                    self._resume(error)
                else:
                    self.received += 1
                    answer: T_co = self._decode(message)
                    return answer
        finally:
            self._is_read = False

    @property
    def received_earlier(self) -> int:
        """How many messages came before the request under way: some, once functions were called."""
        return self._before

    def close(self) -> None:
        """Cancels what is under way. Iterating further ends at once; safe from any thread."""
        self._closed = True
        messages, self._messages = self._messages, None
        if messages is not None:
            messages.cancel()

    cancel = close

    def __enter__(self) -> Stream[T_co]:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _resume(self, error: TransportError | None) -> None:
        """The relayed stream ended or broke: hears from the flow what comes next."""
        self._messages = None
        if self._closed:
            return
        if error is None:
            self._run(lambda: self._flow.send(self.received - self._before))
        else:
            self._run(lambda: self._flow.throw(error))

    def _run(self, go_on: Callable[[], Any]) -> None:
        """Performs what the flow asks for until a stream is relayed, or the flow has ended."""
        try:
            effect = go_on()
            while True:
                try:
                    if type(effect) is Relay:
                        self._relay(effect)
                        return
                    result = self._driver._perform(effect)
                except TransportError as error:
                    effect = self._flow.throw(error)
                    continue
                if self._closed:
                    self._flow.close()
                    return
                effect = self._flow.send(result)
        except StopIteration:
            return

    def _relay(self, relay: Relay) -> None:
        self._messages = self._driver._open(relay)
        self._decode = relay.decode
        self._before = self.received
        if self._closed:  # by another thread, meanwhile
            self.close()
