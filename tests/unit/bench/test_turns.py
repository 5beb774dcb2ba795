"""Clients in processes of their own take turns, each turn read on its own."""

from __future__ import annotations

import pytest

from scripts.benchmarks.processes import Bench


def test_processes_take_turns_when_they_are_asked_to(running_bench: Bench) -> None:
    with running_bench.started(("raw", "control"), "sync_unary", "alone") as (raw, control):
        first, second, burdened = raw.turn(), raw.turn(), control.turn()
    assert first["cost_us"] > 0
    assert second["cost_us"] > 0
    assert (first["extra_us"], second["extra_us"]) == (0, 0)
    assert burdened["extra_us"] >= 30
    assert 0 < first["server_busy"] < 2


def test_a_process_that_fails_says_so(running_bench: Bench) -> None:
    with (
        pytest.raises(RuntimeError, match="ended with status 1"),
        running_bench.started(("raw",), "no_such_path", "alone"),
    ):
        pass
