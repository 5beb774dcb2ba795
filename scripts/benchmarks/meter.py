"""Counts what a process spends: CPU of all its threads, in segments. It knows no client and no path.

Wall time would measure the neighbours of a shared machine as well; CPU time does so far less. The
median of several segments drops those in which something else disturbed the caches or the collector.
"""

from __future__ import annotations

import resource
import statistics
from collections.abc import Iterator
from contextlib import contextmanager


def cpu_us() -> float:
    """CPU time of this process so far, user and system, all threads, in microseconds."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return (usage.ru_utime + usage.ru_stime) * 1e6


class Meter:
    """Collects the cost of one unit of work (a call, a chunk) over several segments."""

    def __init__(self) -> None:
        self.costs_us: list[float] = []

    @contextmanager
    def segment(self, units: int) -> Iterator[None]:
        """Charges what happens inside to `units` units of work."""
        start = cpu_us()
        yield
        self.costs_us.append((cpu_us() - start) / units)

    @property
    def cost_us(self) -> float:
        """CPU microseconds a unit: the median segment."""
        return statistics.median(self.costs_us)
