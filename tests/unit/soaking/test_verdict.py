"""A leak is seen, noise is not: readings that were made up, judged as a soak judges its own."""

from __future__ import annotations

import os
import random

import pytest

from scripts.soaking.readings import Reading, read
from scripts.soaking.verdict import complaints, left_open, trend


def readings(
    seconds: float = 600, *, rise_bytes_per_s: float = 0.0, new_threads: int = 0, new_files: int = 0
) -> list[Reading]:
    """A process that warms up by 30 MB, and whose memory then goes up and down by a megabyte."""
    chance = random.Random(7)
    found = []
    for number in range(240):
        share = number / 240
        memory = 80e6 + 30e6 * min(1.0, share * 4) + chance.uniform(-1e6, 1e6)
        found.append(
            Reading(
                share * seconds,
                int(memory + rise_bytes_per_s * share * seconds),
                20 + int(new_threads * share) + chance.randrange(3),
                30 + int(new_files * share) + chance.randrange(3),
            )
        )
    return found


@pytest.mark.parametrize("seconds", [20, 600])
def test_warming_up_and_noise_are_no_leak(seconds: float) -> None:
    assert complaints("x", trend(readings(seconds))) == []


def test_a_slow_leak_shows_in_a_long_run() -> None:
    seen = trend(readings(rise_bytes_per_s=30_000))
    assert seen.rise_bytes == pytest.approx(30_000 * 400, rel=0.1)
    assert seen.bytes_per_minute == pytest.approx(1_800_000, rel=0.1)
    assert "memory rose by 1" in complaints("x", seen)[0]


def test_a_fast_leak_shows_in_a_short_run() -> None:
    assert complaints("x", trend(readings(20, rise_bytes_per_s=1_000_000)))


def test_threads_and_files_that_pile_up_are_seen() -> None:
    (threads,) = complaints("x", trend(readings(new_threads=60)))
    assert "threads" in threads
    (files,) = complaints("x", trend(readings(new_files=60)))
    assert "files" in files


def test_what_is_left_at_rest_is_named() -> None:
    before = Reading(0, 1, 20, 10)
    assert left_open("x", before, before) == []
    assert "files" in left_open("x", before, Reading(0, 1, 20, 12))[0]
    assert "threads" in left_open("x", before, Reading(0, 1, 60, 10))[0]


def test_few_readings_are_refused() -> None:
    with pytest.raises(ValueError, match="too few"):
        trend(readings()[:3])


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="reads /proc, which is Linux")
def test_a_process_is_read_from_outside() -> None:
    before = read(os.getpid())
    with open(os.devnull, "rb"):
        assert read(os.getpid()).files == before.files + 1
    assert before.resident_bytes > 1_000_000
    assert before.threads >= 1
