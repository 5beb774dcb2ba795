"""The drivers of a client that reports: they watch each flow and otherwise do as the plain ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from .._drivers.async_ import AsyncDriver, AsyncStream
from .._drivers.sync import Driver, Stream
from .._flows.effects import Flow
from .._flows.retry import Single
from .watch import watch

if TYPE_CHECKING:
    from ..transports.base import AsyncTransport, Transport
    from .watch import Observer

T = TypeVar("T")


class ObservedDriver(Driver):
    """Performs flows by blocking, before an observer."""

    __slots__ = ("_observer",)

    def __init__(self, transport: Transport, observer: Observer) -> None:
        super().__init__(transport)
        self._observer = observer

    def run(self, flow: Flow[T] | Single[T]) -> T:
        """As Driver.run."""
        watched = watch(_generator(flow), self._observer)
        try:
            return super().run(watched)
        finally:
            watched.close()  # where something else than the call's failure ended it

    def open(self, flow: Flow[Any]) -> Stream[Any]:
        """As Driver.open."""
        return super().open(watch(flow, self._observer))


class ObservedAsyncDriver(AsyncDriver):
    """Performs flows by awaiting, before an observer."""

    __slots__ = ("_observer",)

    def __init__(self, transport: AsyncTransport, observer: Observer) -> None:
        super().__init__(transport)
        self._observer = observer

    async def run(self, flow: Flow[T] | Single[T]) -> T:
        """As AsyncDriver.run."""
        watched = watch(_generator(flow), self._observer)
        try:
            return await super().run(watched)
        finally:
            watched.close()  # where the task was cancelled

    async def open(self, flow: Flow[Any]) -> AsyncStream[Any]:
        """As AsyncDriver.open."""
        return await super().open(watch(flow, self._observer))


def _generator(flow: Flow[T] | Single[T]) -> Flow[T]:
    """A call that is a whole conversation, as the generator that it saves elsewhere."""
    return iter(flow) if isinstance(flow, Single) else flow
