"""Raw grpcio plus a cost that is known: the bench must read it, or it is blind and its ratios are void.

The cost is burnt by the clock of the calling thread, so the truth needs no calibration and holds on a
busy machine too. It sits where a wrapper's own work would: after a reply, before the caller has it.
"""

from __future__ import annotations

import time
from typing import Any, Final

from . import raw

CALL_COST_US: Final = 30
CHUNK_COST_US: Final = 10

_burnt_ns = 0
_burns = 0


def extra_us() -> float:
    """What one unit of work was really burdened with, on average."""
    return _burnt_ns / _burns / 1000


def burn(cost_us: int) -> None:
    """Spends CPU of this thread, and keeps account of what it really spent."""
    global _burnt_ns, _burns
    start = now = time.thread_time_ns()
    end = start + cost_us * 1000
    while now < end:
        now = time.thread_time_ns()
    _burnt_ns += now - start
    _burns += 1


class ControlSync(raw.RawSync):
    """The blocking stub with a burden."""

    def unary(self) -> str:
        answer = super().unary()
        burn(CALL_COST_US)
        return answer

    def text(self, chunk: Any) -> str:
        burn(CHUNK_COST_US)
        return raw.text(chunk)


class ControlAsync(raw.RawAsync):
    """The asyncio stub with a burden."""

    async def unary(self) -> str:
        answer = await super().unary()
        burn(CALL_COST_US)
        return answer

    def text(self, chunk: Any) -> str:
        burn(CHUNK_COST_US)
        return raw.text(chunk)


connect_sync = ControlSync
connect_async = ControlAsync
