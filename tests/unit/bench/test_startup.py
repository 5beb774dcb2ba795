"""The start-up programs ask what the paths ask, and say what building and answering took."""

from __future__ import annotations

from scripts.benchmarks import payloads, startup
from scripts.benchmarks.__main__ import STARTUP_CLIENTS
from scripts.benchmarks.processes import Bench


def test_it_asks_what_the_paths_ask() -> None:
    """It repeats the constants, since it imports nothing that a client may need to load."""
    asked = (startup.KEY, startup.MODEL, startup.PROMPT)
    assert asked == (payloads.API_KEY, payloads.MODEL, payloads.PROMPT)
    assert set(startup.PROGRAMS) == set(STARTUP_CLIENTS)


def test_both_moments_of_a_fresh_process_are_read(running_bench: Bench) -> None:
    moments = running_bench.start_up("raw")
    built, answered = moments["built"], moments["answered"]
    assert 0 < built["cpu_us"] < answered["cpu_us"]
    assert 0 < built["modules"] <= answered["modules"]
    assert 1 < built["rss_mib"] <= answered["rss_mib"] < 1000
