"""Runs the whole benchmark and writes docs/performance.md. scripts/bench makes the environments first.

In each round and for each path every client gets a fresh process; when all are warm they take turns,
one working while the others sleep, in an order that moves on from turn to turn.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final, TypeVar

from . import paths, report
from .neighbours import KNOWN, Neighbours
from .plot import svg
from .processes import Bench, Measured, bench, pins, versions
from .ratios import Readings
from .report import Footprint, Scenario

STARTUP_CLIENTS: Final = ("raw", "ours", "gapic", "google_genai")
ROUNDS: Final = 4
TURNS: Final = 6
# Turns that were taken while others used more of the machine than this are taken again, for as long
# as patience lasts over the whole run.
DISTURBED_OVER: Final = 0.15
PATIENCE_S: Final = 120.0
T = TypeVar("T")
DOCS: Final = Path(__file__).parents[2] / "docs"


def rotated(items: Sequence[T], turn: int) -> list[T]:
    """The items in the order of one turn: over the turns each comes first, last and between."""
    start = turn % len(items)
    return [*items[start:], *items[:start]]


class Run:
    """One run of the benchmark: the readings as they come in."""

    def __init__(self, bench: Bench, rounds: int, scenarios: Sequence[Scenario]) -> None:
        self._bench = bench
        self._rounds = rounds
        self._scenarios = scenarios
        self._busy: dict[str, list[float]] = {}
        self._neighbours: list[float] = []
        self._patience_s = PATIENCE_S
        self._footprints: dict[tuple[str, str], Footprint] = {}
        self.readings = Readings()

    def measure(self) -> None:
        """Measures everything, round by round."""
        for number in range(self._rounds):
            started = time.monotonic()
            for offset, scenario in enumerate(self._scenarios):
                self._measure(scenario, offset=number + offset)
            for client in rotated(STARTUP_CLIENTS, number):
                self._start_up(client)
            took = time.monotonic() - started
            print(f"round {number + 1} of {self._rounds}: {took:.0f} s", file=sys.stderr)

    def _measure(self, scenario: Scenario, *, offset: int) -> None:
        path, clients = scenario.name, scenario.clients
        turns: dict[str, list[dict[str, float]]] = {client: [] for client in clients}
        with self._bench.started(clients, path, paths.load(path).PACE) as processes:
            for turn in range(TURNS):
                for client, taken in self._turn_of_each(rotated(processes, offset + turn)):
                    turns[client].append(taken)
        for client, all_taken in turns.items():
            costs_us = [taken["cost_us"] for taken in all_taken]
            self.readings.add(path, client, costs_us, extra_us=all_taken[-1]["extra_us"])
        self._busy.setdefault(path, []).extend(taken["server_busy"] for taken in turns["raw"])

    def _turn_of_each(self, processes: Sequence[Measured]) -> list[tuple[str, dict[str, float]]]:
        own = [os.getpid(), self._bench.server.pid, *(each.process.pid for each in processes)]
        while True:
            started, neighbours = time.monotonic(), Neighbours(own)
            taken = [(measured.client, measured.turn()) for measured in processes]
            share = neighbours.share()
            if share <= DISTURBED_OVER or self._patience_s <= 0:
                self._neighbours.append(share)
                return taken
            self._patience_s -= time.monotonic() - started

    def _start_up(self, client: str) -> None:
        for moment, sample in self._bench.start_up(client).items():
            self.readings.add(moment, client, [sample["cpu_us"]])
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
        neighbours = statistics.median(self._neighbours)
        return (
            f"{self._rounds} rounds of {TURNS} turns on {os.cpu_count()} CPUs, {pinned}. Medians of the rounds' "
            f"ratios, in brackets the smallest and the largest.\n"
            f"{_disturbance(neighbours)}\n"
            f"Ours and raw: {_listed(ours)}. google-genai: {_listed(theirs)}. "
            f"GAPIC: {_listed(gapic)}."
        )


def _disturbance(share: float) -> str:
    if not KNOWN:
        return "How busy the machine was with other work is not known on this system."
    said = f"Meanwhile other work took {share:.0%} of the machine"
    if share <= DISTURBED_OVER:
        return f"{said}."
    return (
        f"{said}, **so these figures are disturbed**: ratios draw nearer to 1, paced chunks most."
    )


def _listed(found: dict[str, str]) -> str:
    return ", ".join(f"{name} {version}" for name, version in found.items())


def main(cache: str) -> int:
    """Measures with the environments in `cache`; 1 if a scenario was blind."""
    rounds = int(os.environ.get("BENCH_ROUNDS", ROUNDS))
    chosen = os.environ.get("BENCH_PATHS", "").split() or list(paths.PATHS)
    scenarios = [_scenario(name) for name in chosen]
    with bench(_pythons(Path(cache))) as running:
        run = Run(running, rounds, scenarios)
        run.measure()
        block = run.report()
    print(block)
    if rounds >= ROUNDS and tuple(chosen) == paths.PATHS:
        page = DOCS / "performance.md"
        page.write_text(report.between_markers(page.read_text("utf-8"), block), "utf-8")
        (DOCS / "performance.svg").write_text(svg(run.readings, scenarios), "utf-8")
    for title in run.blind:
        print(f"BLIND: {title} doesn't show a cost that is there; trust no ratio of it.")
    return 1 if run.blind else 0


def _scenario(name: str) -> Scenario:
    path = paths.load(name)
    return Scenario(name, path.TITLE, path.UNIT, path.CLIENTS)


def _pythons(cache: Path) -> dict[str, Path]:
    ours = cache / "bench-ours/bin/python"
    return {
        "raw": ours,
        "control": ours,
        "ours": ours,
        "ours_rest": ours,
        "ours_gapic": ours,
        "gapic": cache / "bench-gapic/bin/python",
        "google_genai": cache / "bench-google-genai/bin/python",
    }


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
