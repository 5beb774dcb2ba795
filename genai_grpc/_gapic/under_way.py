"""The calls of an asyncio transport that have not ended, and their end together with the event loop."""

from __future__ import annotations

import asyncio
import time
import weakref
from collections.abc import AsyncGenerator
from functools import partial
from typing import Any

from ..transports.direct_core import LAST_EVENTS_S, UnderWay
from ..transports.loop_end import at_loop_end


class CallsUnderWay(UnderWay):
    """The asyncio calls of a transport, cancelled when their event loop ends.

    What gRPC has to say of a cancelled call comes a moment later, and must not come to a loop that is
    closed by then: the next one would log it as an exception of its own.
    """

    def __init__(self) -> None:
        super().__init__()
        self._guardian: AsyncGenerator[None, None] | None = None
        # Their channel closes them, and they leave when nobody holds them any more.
        self._of_grpcio: weakref.WeakSet[Any] = weakref.WeakSet()

    def add(self, call: Any) -> None:
        """Note a call on grpcio's core objects, until it is discarded."""
        if self._guardian is None:
            self._guardian = at_loop_end(partial(_end, weakref.ref(self)))
        super().add(call)

    def note(self, call: Any) -> None:
        """Note a call as grpcio's multicallables make them."""
        if self._guardian is None:
            self._guardian = at_loop_end(partial(_end, weakref.ref(self)))
        self._of_grpcio.add(call)
        call.add_done_callback(self._ended)

    async def end(self) -> None:
        """Cancel what is under way, since the event loop ends, and wait until gRPC has said all."""
        self._guardian = None
        for call in list(self._of_grpcio):
            call.cancel()
        if self.cancel("The event loop ended."):
            await asyncio.sleep(LAST_EVENTS_S)

    def _ended(self, call: Any) -> None:
        if call.cancelled():
            self.cancelled_s = time.monotonic()


async def _end(calls: weakref.ref[CallsUnderWay]) -> None:
    guarded = calls()
    if guarded is not None:
        await guarded.end()
