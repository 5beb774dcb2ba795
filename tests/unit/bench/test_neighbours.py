"""Other work on the machine is told from the benchmark's own."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

from scripts.benchmarks.neighbours import Neighbours, process_busy_s

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

ONE_SECOND_OF_WORK = "import time\nwhile time.process_time() < 1: pass"


def test_a_stranger_is_counted_and_a_child_of_ours_is_not() -> None:
    everybody, others = Neighbours([]), Neighbours([os.getpid()])
    end_s = time.process_time() + 0.5
    while time.process_time() < end_s:
        pass
    seen_with_us, seen_without_us = everybody.share(), others.share()
    assert seen_with_us > seen_without_us


def test_the_work_of_another_process_is_read() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", f"{ONE_SECOND_OF_WORK}\ninput()"], stdin=subprocess.PIPE
    ) as worker:
        while process_busy_s(worker.pid) < 0.9:
            os.sched_yield()
        assert worker.stdin is not None
        worker.stdin.write(b"\n")
