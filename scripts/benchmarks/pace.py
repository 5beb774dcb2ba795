"""When the server answers: the two timetables, and nothing that sends or receives.

A server that answers as fast as it can is slower than a good client, and then hides what a client
costs: replies pile up and are handled many to a wake-up, by the cheap client and the dear one alike.
So answers are spread over time, and the clients wait.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Final, NamedTuple

GOLDEN_RATIO: Final = 0.6180339887498949


class Pace(NamedTuple):
    """How long an answer takes and how far apart the chunks of a stream are."""

    answer_from_s: float
    answer_to_s: float
    chunk_gap_s: float
    chunks: int


PACES: Final = {
    # One caller at a time waits for each reply anyway: nothing can pile up in a unary call.
    "alone": Pace(answer_from_s=0.0, answer_to_s=0.0, chunk_gap_s=0.0011, chunks=100),
    # Fifty callers: replies of one moment are answered at different moments.
    "crowd": Pace(answer_from_s=0.010, answer_to_s=0.040, chunk_gap_s=0.016, chunks=25),
}


class Timetable:
    """Keeps one pace for all calls of a server. Multiples of the golden ratio spread evenly, and are
    the same in every run, which random numbers are not.
    """

    def __init__(self, pace: Pace) -> None:
        self.pace = pace
        self._calls = 0

    def _fraction(self) -> float:
        self._calls += 1
        return self._calls * GOLDEN_RATIO % 1.0

    async def before_answer(self) -> None:
        """Waits as long as this call's answer is to take."""
        low, high, _, _ = self.pace
        if high > 0:
            await asyncio.sleep(low + (high - low) * self._fraction())

    async def chunk_turns(self) -> AsyncIterator[int]:
        """Yields the index of each chunk when it is due; a late chunk doesn't put off the next."""
        clock = asyncio.get_running_loop().time
        due = clock() + self.pace.chunk_gap_s * self._fraction()
        for index in range(self.pace.chunks):
            wait = due - clock()
            if wait > 0:
                await asyncio.sleep(wait)
            yield index
            due += self.pace.chunk_gap_s
