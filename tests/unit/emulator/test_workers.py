"""The pool: few threads for quick work, one more for each that waits, none too many afterwards."""

from __future__ import annotations

import threading
from concurrent.futures import wait

import pytest

from genai_grpc.emulator.workers import WorkerPool


def alive() -> int:
    return sum(1 for each in threading.enumerate() if each.name.startswith("emulator-worker"))


def test_results_and_errors_come_back() -> None:
    pool = WorkerPool(2)
    assert pool.submit(divmod, 7, 2).result(5) == (3, 1)
    with pytest.raises(ZeroDivisionError):
        pool.submit(divmod, 1, 0).result(5)
    pool.shutdown()


def test_work_that_waits_does_not_hold_up_the_rest() -> None:
    before = alive()
    pool = WorkerPool(2)
    released = threading.Event()

    def stall() -> bool:
        with pool.waiting():
            return released.wait(20)

    stalled = [pool.submit(stall) for _ in range(50)]
    assert pool.submit(int, "7").result(5) == 7
    assert alive() - before <= 53
    released.set()
    assert all(each.result(5) for each in stalled)
    wait([pool.submit(int) for _ in range(10)])
    pool.shutdown()
    assert alive() == before


def test_quick_work_uses_no_more_threads_than_the_size() -> None:
    pool = WorkerPool(3)
    seen = set()

    def note() -> None:
        seen.add(threading.get_ident())

    wait([pool.submit(note) for _ in range(500)])
    pool.shutdown()
    assert 1 <= len(seen) <= 3


def test_a_closed_pool_takes_nothing() -> None:
    pool = WorkerPool(1)
    pool.shutdown()
    with pytest.raises(RuntimeError, match="shut down"):
        pool.submit(int)
