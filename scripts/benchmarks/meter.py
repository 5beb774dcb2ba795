"""Counts what a process spends: CPU of all its threads, turn by turn. It knows no client and no path.

Wall time would measure the neighbours of a shared machine as well; CPU time does so less, but a
neighbour that empties the caches shows in it too. So the processes of one path take short turns, a
turn of each after the other, and figures are compared that were taken within a second or two.
"""

from __future__ import annotations

import resource
from collections.abc import Callable, Iterator


def cpu_us() -> float:
    """CPU time of this process so far, user and system, all threads, in microseconds."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return (usage.ru_utime + usage.ru_stime) * 1e6


class Meter:
    """Charges work by turns. `wait` blocks until it is this process's turn, or returns False at the
    end; `report` takes what a unit of work (a call, a chunk) cost in a turn, in microseconds.
    """

    def __init__(self, wait: Callable[[], bool], report: Callable[[float], None]) -> None:
        self._wait = wait
        self._report = report

    def turns(self, units: int) -> Iterator[None]:
        """Yields at the start of each turn; what happens until it is asked again is charged."""
        while self._wait():
            start = cpu_us()
            yield
            self._report((cpu_us() - start) / units)
