"""How much of the machine is busy with work that is not the benchmark's. Linux only; elsewhere unknown.

Neighbours slow a waiting client down more than a working one, since they empty its caches while it
waits: raw grpcio's cost a chunk doubles, and ratios draw nearer to one. So it is worth to be told.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

KNOWN = sys.platform == "linux"


class Neighbours:
    """Watches from its making on.

    Args:
      own: the process ids that belong to the benchmark; they must live until `share` is called.
    """

    def __init__(self, own: Sequence[int]) -> None:
        self._own = own
        self._start = self._now()

    def share(self) -> float:
        """The share of all CPUs that other processes took since then, from 0 to 1; 0 if unknown."""
        if not KNOWN:
            return 0.0
        wall_s, others_s = (
            now - start for now, start in zip(self._now(), self._start, strict=True)
        )
        # Both clocks tick in hundredths of a second and not together.
        return max(0.0, others_s / wall_s / (os.cpu_count() or 1))

    def _now(self) -> tuple[float, float]:
        if not KNOWN:
            return time.monotonic(), 0.0
        return time.monotonic(), machine_busy_s() - sum(map(process_busy_s, self._own))


def machine_busy_s() -> float:
    """Seconds that all CPUs together have worked; proc(5), first line of /proc/stat."""
    user, nice, system, _idle, _iowait, irq, softirq, steal = (
        int(ticks) for ticks in Path("/proc/stat").read_text().splitlines()[0].split()[1:9]
    )
    return (user + nice + system + irq + softirq + steal) / os.sysconf("SC_CLK_TCK")


def process_busy_s(process_id: int) -> float:
    """Seconds that one process has worked; proc(5), /proc/PID/stat, where the name may hold spaces."""
    fields = Path(f"/proc/{process_id}/stat").read_text().rpartition(")")[2].split()
    utime, stime = fields[11:13]
    return (int(utime) + int(stime)) / os.sysconf("SC_CLK_TCK")
