"""Writes down what was measured: the tables of docs/performance.md. Numbers come in, text goes out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from .ratios import Readings, Spread, target

BEGIN: Final = "<!-- bench: begin, written by scripts/bench -->"
END: Final = "<!-- bench: end -->"

NAMES: Final = {
    "raw": "raw grpcio",
    "ours": "genai_grpc",
    "ours_rest": "genai_grpc over REST",
    "ours_gapic": "genai_grpc's GAPIC client",
    "gapic": "official GAPIC client",
    "google_genai": "google-genai",
}


class Scenario(NamedTuple):
    """One measured path, as the report names it."""

    name: str
    title: str
    unit: str
    clients: tuple[str, ...]


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A markdown table; the first column is text, the others are figures."""
    marks = ["---"] + ["---:"] * (len(header) - 1)
    return "\n".join("| " + " | ".join(cells) + " |" for cells in (header, marks, *rows))


def judged_if_measured(readings: Readings, scenario: Scenario, over: str, under: str) -> str:
    """A ratio with its verdict, or a dash if one of the clients took no part."""
    if not {over, under} <= set(scenario.clients):
        return "-"
    return judged(readings, scenario.name, over, under)


def judged(readings: Readings, scenario: str, over: str, under: str) -> str:
    """A ratio, and beside it the promise about it and whether it was kept."""
    ratio = readings.ratio(scenario, over, under)
    promise = target(scenario, over, under)
    if promise is None:
        return str(ratio)
    if readings.has_control(scenario) and readings.control(scenario).blind:
        return f"{ratio} (target {promise}: can't tell, blind)"
    verdict = "met" if promise.met(ratio) else "**missed**"
    return f"{ratio} (target {promise}: {verdict})"


def path_table(readings: Readings, scenarios: Sequence[Scenario]) -> str:
    """The ratios of every path."""
    header = (
        "path",
        "raw grpcio, µs",
        "genai_grpc / raw",
        "GAPIC / raw",
        "genai_grpc's GAPIC / GAPIC",
        "google-genai / genai_grpc",
        "genai_grpc over REST / google-genai",
    )
    rows = [
        (
            f"{scenario.title}, a {scenario.unit}",
            f"{readings.cost(scenario.name, 'raw').median:.0f}",
            judged_if_measured(readings, scenario, "ours", "raw"),
            judged_if_measured(readings, scenario, "gapic", "raw"),
            judged_if_measured(readings, scenario, "ours_gapic", "gapic"),
            judged_if_measured(readings, scenario, "google_genai", "ours"),
            judged_if_measured(readings, scenario, "ours_rest", "google_genai"),
        )
        for scenario in scenarios
    ]
    return table(header, rows)


def control_table(
    readings: Readings, scenarios: Sequence[Scenario], busy: Mapping[str, float]
) -> str:
    """What the bench saw of a cost that was certainly there, and how busy the server was."""
    header = ("path", "added, µs", "seen, µs", "seen / added", "server busy", "verdict")
    rows = []
    for scenario in scenarios:
        control = readings.control(scenario.name)
        rows.append(
            (
                f"{scenario.title}, a {scenario.unit}",
                f"{control.true_us:.1f}",
                _microseconds(control.seen_us),
                f"{control.share:.2f}",
                f"{busy[scenario.name]:.0%}",
                "**blind**" if control.blind else "sees it",
            )
        )
    return table(header, rows)


def _microseconds(value: Spread) -> str:
    return f"{value.median:.1f} [{value.low:.1f}-{value.high:.1f}]"


class Footprint(NamedTuple):
    """What a process holds at one moment: resident memory and loaded modules."""

    rss_mib: float
    modules: float


def startup_table(
    readings: Readings, footprints: Mapping[tuple[str, str], Footprint], clients: Sequence[str]
) -> str:
    """What is spent and held once a client is built, and once it has its first answer."""
    header = (
        "client",
        "import and build, ms",
        "of google-genai",
        "MiB",
        "modules",
        "to the first answer, ms",
        "of google-genai",
        "MiB",
        "modules",
    )
    return table(header, [_startup_row(readings, footprints, client) for client in clients])


def _startup_row(
    readings: Readings, footprints: Mapping[tuple[str, str], Footprint], client: str
) -> list[str]:
    cells = [NAMES[client]]
    for moment in ("built", "answered"):
        footprint = footprints[moment, client]
        cells += [
            f"{readings.cost(moment, client).median / 1000:.0f}",
            judged(readings, moment, client, "google_genai"),
            f"{footprint.rss_mib:.0f}",
            f"{footprint.modules:.0f}",
        ]
    return cells


def between_markers(page: str, block: str) -> str:
    """The page with the block in the place of what stood between the markers."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"the page lacks the markers {BEGIN} and {END}")
    return f"{before}{BEGIN}\n\n{block}\n\n{END}{after}"
