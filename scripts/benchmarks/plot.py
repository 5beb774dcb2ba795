"""Draws the ratios as an SVG by hand: a row a path, a dot a client, a line from its best round to its
worst, on a logarithmic axis on which raw grpcio is 1. No plotting library, so no environment for one.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape
from typing import Final

from .ratios import Readings, Spread
from .report import NAMES, Scenario

COLOURS: Final = {"ours": "#1a73e8", "gapic": "#188038", "google_genai": "#d93025"}
LEFT: Final = 210
WIDTH: Final = 820
TOP: Final = 90
ROW_HEIGHT: Final = 46
MARGIN: Final = 30
TICKS: Final = (1, 1.5, 2, 3, 5, 10, 20, 50)


def svg(readings: Readings, scenarios: Sequence[Scenario]) -> str:
    """The whole picture."""
    highest = max(
        readings.ratio(scenario.name, client, "raw").high
        for scenario in scenarios
        for client in COLOURS
    )
    axis = _Axis(highest)
    height = TOP + ROW_HEIGHT * len(scenarios) + 20
    body = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        'font-family="sans-serif" font-size="13">',
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>',
        '<text x="16" y="24" font-size="15" font-weight="bold">'
        "Client CPU, as a multiple of raw grpcio</text>",
        *_legend(),
        *_grid(axis, height),
    ]
    for index, scenario in enumerate(scenarios):
        body += _row(readings, scenario, axis, TOP + ROW_HEIGHT * index)
    return "\n".join([*body, "</svg>", ""])


class _Axis:
    """From a ratio to a place on the page."""

    def __init__(self, highest: float) -> None:
        self._low = math.log(0.85)
        self._high = math.log(highest * 1.1)
        self.ticks = [tick for tick in TICKS if tick <= highest]

    def x(self, ratio: float) -> float:
        share = (math.log(ratio) - self._low) / (self._high - self._low)
        return round(LEFT + max(share, 0.0) * (WIDTH - LEFT - MARGIN), 1)


def _legend() -> list[str]:
    parts = []
    for index, (client, colour) in enumerate(COLOURS.items()):
        x = LEFT + 6 + index * 165
        parts.append(f'<circle cx="{x}" cy="46" r="5" fill="{colour}"/>')
        parts.append(f'<text x="{x + 10}" y="50">{escape(NAMES[client])}</text>')
    return parts


def _grid(axis: _Axis, height: int) -> list[str]:
    parts = []
    for tick in axis.ticks:
        x = axis.x(tick)
        colour = "#5f6368" if tick == 1 else "#dadce0"
        parts.append(
            f'<line x1="{x}" y1="{TOP - 8}" x2="{x}" y2="{height - 14}" stroke="{colour}"/>'
        )
        parts.append(f'<text x="{x}" y="{TOP - 14}" text-anchor="middle">{tick:g}</text>')
    return parts


def _row(readings: Readings, scenario: Scenario, axis: _Axis, top: int) -> list[str]:
    parts = [f'<text x="16" y="{top + 26}">{escape(scenario.title)}</text>']
    for index, (client, colour) in enumerate(COLOURS.items()):
        ratio = readings.ratio(scenario.name, client, "raw")
        parts += _dot(ratio, axis, top + 12 + 10 * index, colour)
    return parts


def _dot(ratio: Spread, axis: _Axis, y: int, colour: str) -> list[str]:
    low, middle, high = axis.x(ratio.low), axis.x(ratio.median), axis.x(ratio.high)
    return [
        f'<line x1="{low}" y1="{y}" x2="{high}" y2="{y}" stroke="{colour}" stroke-width="2"/>',
        f'<circle cx="{middle}" cy="{y}" r="5" fill="{colour}"/>',
    ]
