"""Judges readings: is memory flat, is anything left open? Pure: no clock, no process.

The first third of a run is warming up: caches fill, allocators find their size. Over the rest a line is
laid through the memory (least squares), and what it rises over that time is what has leaked. Threads and
files go up and down with what runs just then, so the medians of the two halves are compared.
"""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from typing import Final, NamedTuple

from .readings import Reading

WARMING_UP: Final = 1 / 3
# What allocators keep moving to and fro however long a run is, and what each minute may add.
SLACK_BYTES: Final = 6_000_000
SLACK_BYTES_PER_MINUTE: Final = 150_000
# Pools of threads are filled in their own time.
SLACK_THREADS: Final = 8
SLACK_FILES: Final = 4
# SQLite opens one more temporary file for what no longer fits its cache.
SLACK_FILES_AT_REST: Final = 1


class Trend(NamedTuple):
    """How a process changed once it was warm.

    Attributes:
      seconds: how long it was watched.
      resident_bytes: memory in the middle of that time.
      rise_bytes: what the line through its memory rises from end to end; below 0, it falls.
      threads: how many more ran in the second half.
      files: how many more were open in the second half.
    """

    seconds: float
    resident_bytes: int
    rise_bytes: float
    threads: float
    files: float

    @property
    def bytes_per_minute(self) -> float:
        """The slope of the line."""
        return self.rise_bytes / self.seconds * 60


def trend(readings: Sequence[Reading]) -> Trend:
    """Judges the readings of one process, in their order."""
    warm = readings[int(len(readings) * WARMING_UP) :]
    if len(warm) < 4:
        raise ValueError(f"{len(readings)} readings are too few to see a trend")
    times = [each.at_s for each in warm]
    memory = [each.resident_bytes for each in warm]
    seconds = times[-1] - times[0]
    slope = statistics.linear_regression(times, memory).slope
    half = len(warm) // 2

    def more(values: Sequence[int]) -> float:
        return statistics.median(values[half:]) - statistics.median(values[:half])

    return Trend(
        seconds,
        int(statistics.median(memory)),
        slope * seconds,
        more([each.threads for each in warm]),
        more([each.files for each in warm]),
    )


def complaints(name: str, seen: Trend) -> list[str]:
    """What is wrong with a process while it works; nothing if it is flat."""
    allowed = SLACK_BYTES + SLACK_BYTES_PER_MINUTE * seen.seconds / 60
    found = []
    if seen.rise_bytes > allowed:
        found.append(
            f"{name}: memory rose by {seen.rise_bytes / 1e6:.1f} MB in {seen.seconds:.0f} s, "
            f"{allowed / 1e6:.1f} MB are allowed"
        )
    if seen.threads > SLACK_THREADS:
        found.append(f"{name}: {seen.threads:g} more threads in the second half")
    if seen.files > SLACK_FILES:
        found.append(f"{name}: {seen.files:g} more open files in the second half")
    return found


def left_open(name: str, before: Reading, after: Reading) -> list[str]:
    """What a process keeps when all clients are closed, beyond what it kept before the soak."""
    found = []
    if after.threads > before.threads + SLACK_THREADS:
        found.append(f"{name}: {before.threads} threads at rest before, {after.threads} after")
    if after.files > before.files + SLACK_FILES_AT_REST:
        found.append(f"{name}: {before.files} open files at rest before, {after.files} after")
    return found
