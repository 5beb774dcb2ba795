"""Runs the whole benchmark and writes docs/performance.md: rounds, in each every path, in each path
every client, in an order that moves on from round to round. scripts/bench makes the environments first.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from . import paths, report
from .plot import svg
from .processes import Bench, bench, pins, versions
from .ratios import Readings
from .report import Footprint, Scenario

CLIENTS: Final = ("raw", "control", "ours", "gapic", "google_genai")
STARTUP_CLIENTS: Final = ("raw", "ours", "gapic", "google_genai")
ROUNDS: Final = 5
DOCS: Final = Path(__file__).parents[2] / "docs"


def rotated(clients: Sequence[str], turn: int) -> list[str]:
    """The clients in the order of one turn: over the turns each comes first, last and between."""
    start = turn % len(clients)
    return [*clients[start:], *clients[:start]]


class Run:
    """One run of the benchmark: the readings as they come in."""

    def __init__(self, bench: Bench, rounds: int, scenarios: Sequence[Scenario]) -> None:
        self._bench = bench
        self._rounds = rounds
        self._scenarios = scenarios
        self._busy: dict[str, list[float]] = {}
        self._footprints: dict[tuple[str, str], Footprint] = {}
        self.readings = Readings()

    def measure(self) -> None:
        """Measures everything, round by round."""
        for turn in range(self._rounds):
            started = time.monotonic()
            for offset, scenario in enumerate(self._scenarios):
                for client in rotated(CLIENTS, turn + offset):
                    self._measure(client, scenario.name)
            for client in rotated(STARTUP_CLIENTS, turn):
                self._start_up(client)
            took = time.monotonic() - started
            print(f"round {turn + 1} of {self._rounds}: {took:.0f} s", file=sys.stderr)

    def _measure(self, client: str, path: str) -> None:
        sample = self._bench.measure(client, path, paths.load(path).PACE)
        self.readings.add(path, client, sample["cost_us"], sample["extra_us"])
        if client == "raw":
            self._busy.setdefault(path, []).append(sample["server_busy"])

    def _start_up(self, client: str) -> None:
        for moment, sample in self._bench.start_up(client).items():
            self.readings.add(moment, client, sample["cpu_us"])
            self._footprints[moment, client] = Footprint(sample["rss_mib"], sample["modules"])

    @property
    def blind(self) -> list[str]:
        """The scenarios that did not see the control's cost."""
        return [each.title for each in self._scenarios if self.readings.control(each.name).blind]

    def report(self) -> str:
        """All tables."""
        busy = {path: statistics.median(shares) for path, shares in self._busy.items()}
        return "\n\n".join(
            (
                self._circumstances(),
                report.path_table(self.readings, self._scenarios),
                "The control, raw grpcio with a known cost added to each unit:",
                report.control_table(self.readings, self._scenarios, busy),
                "Starting, CPU in fresh processes:",
                report.startup_table(self.readings, self._footprints, STARTUP_CLIENTS),
            )
        )

    def _circumstances(self) -> str:
        pythons = self._bench.pythons
        ours = versions(pythons["ours"], ("grpcio", "protobuf", "pydantic"))
        theirs = versions(pythons["google_genai"], ("google-genai", "httpx", "pydantic"))
        gapic = versions(pythons["gapic"], ("google-ai-generativelanguage", "google-api-core"))
        pinned = "client and server pinned to a CPU each" if pins().client else "nothing pinned"
        return (
            f"{self._rounds} rounds on {os.cpu_count()} CPUs, {pinned}. Medians of the rounds' "
            f"ratios, in brackets the smallest and the largest.\n"
            f"Ours and raw: {_listed(ours)}. google-genai: {_listed(theirs)}. "
            f"GAPIC: {_listed(gapic)}."
        )


def _listed(found: dict[str, str]) -> str:
    return ", ".join(f"{name} {version}" for name, version in found.items())


def main(cache: str) -> int:
    """Measures with the environments in `cache`; 1 if a scenario was blind."""
    rounds = int(os.environ.get("BENCH_ROUNDS", ROUNDS))
    chosen = os.environ.get("BENCH_PATHS", "").split() or list(paths.PATHS)
    scenarios = [Scenario(name, paths.load(name).TITLE, paths.load(name).UNIT) for name in chosen]
    with bench(_pythons(Path(cache))) as running:
        run = Run(running, rounds, scenarios)
        run.measure()
        block = run.report()
    print(block)
    if rounds >= ROUNDS and len(chosen) == len(paths.PATHS):
        page = DOCS / "performance.md"
        page.write_text(report.between_markers(page.read_text("utf-8"), block), "utf-8")
        (DOCS / "performance.svg").write_text(svg(run.readings, scenarios), "utf-8")
    for title in run.blind:
        print(f"BLIND: {title} doesn't show a cost that is there; trust no ratio of it.")
    return 1 if run.blind else 0


def _pythons(cache: Path) -> dict[str, Path]:
    ours = cache / "bench-ours/bin/python"
    return {
        "raw": ours,
        "control": ours,
        "ours": ours,
        "gapic": cache / "bench-gapic/bin/python",
        "google_genai": cache / "bench-google-genai/bin/python",
    }


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
