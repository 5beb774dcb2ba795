"""From readings to verdicts: ratios, their spread, targets, and whether the bench saw the control.

Pure: no process, no clock, no file. A ratio is formed of two turns that ran one after the other; a
round's ratio is the median of its turns', and what is reported is the median of the rounds. So what
disturbs the machine for a minute cancels out, and what disturbs it for a second is voted down.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

# Under half of a cost that is certainly there: the scenario can't tell clients apart.
BLIND_UNDER: Final = 0.5


class Spread(NamedTuple):
    """The median of the rounds, with the smallest and the largest."""

    median: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.median:.2f} [{self.low:.2f}-{self.high:.2f}]"


def spread(values: Iterable[float]) -> Spread:
    """Sums up one value a round."""
    ordered = sorted(values)
    return Spread(statistics.median(ordered), ordered[0], ordered[-1])


class Readings:
    """What was read: for each scenario and client its rounds, a round being the costs of its turns in
    microseconds of CPU a unit of work.
    """

    def __init__(self) -> None:
        self._rounds: dict[tuple[str, str], list[Sequence[float]]] = {}
        self._extras: dict[str, list[float]] = {}

    def add(
        self, scenario: str, client: str, turns: Sequence[float], *, extra_us: float = 0.0
    ) -> None:
        """Adds the turns of the next round; `extra_us` is the control's true burden."""
        self._rounds.setdefault((scenario, client), []).append(turns)
        if client == "control":
            self._extras.setdefault(scenario, []).append(extra_us)

    def cost(self, scenario: str, client: str) -> Spread:
        """The cost in microseconds."""
        return spread(statistics.median(turns) for turns in self._rounds[scenario, client])

    def ratio(self, scenario: str, over: str, under: str) -> Spread:
        """How many times the cost of `under` the client `over` has."""
        return self._compare(scenario, over, under, lambda dividend, divisor: dividend / divisor)

    def control(self, scenario: str) -> Control:
        """What was read of the control's burden, and what was true."""
        seen = self._compare(scenario, "control", "raw", lambda control, raw: control - raw)
        return Control(seen, statistics.median(self._extras[scenario]))

    def _compare(
        self, scenario: str, one: str, other: str, compare: Callable[[float, float], float]
    ) -> Spread:
        rounds = zip(self._rounds[scenario, one], self._rounds[scenario, other], strict=True)
        return spread(
            statistics.median(compare(*pair) for pair in zip(ones, others, strict=True))
            for ones, others in rounds
        )

    def has_control(self, scenario: str) -> bool:
        """Whether the scenario has a control; starting has none, nothing can hide there."""
        return scenario in self._extras


class Control(NamedTuple):
    """A burden as the bench saw it and as it was, in microseconds a unit."""

    seen_us: Spread
    true_us: float

    @property
    def share(self) -> float:
        """What part of the truth was seen; 1 is perfect."""
        return self.seen_us.median / self.true_us

    @property
    def blind(self) -> bool:
        """Whether the scenario hides what a client costs."""
        return self.share < BLIND_UNDER


class Target(NamedTuple):
    """A promise about one ratio in one scenario."""

    scenario: str
    over: str
    under: str
    at_most: float | None = None
    at_least: float | None = None

    def met(self, ratio: Spread) -> bool:
        """Whether the median keeps the promise."""
        return (self.at_most is None or ratio.median <= self.at_most) and (
            self.at_least is None or ratio.median >= self.at_least
        )

    def __str__(self) -> str:
        return f"<= {self.at_most}" if self.at_most is not None else f">= {self.at_least}"


TARGETS: Final = (
    Target("sync_unary", "ours", "raw", at_most=1.15),
    Target("async_unary_50", "ours", "raw", at_most=1.2),
    Target("sync_stream", "ours", "raw", at_most=1.2),
    Target("async_stream_1", "ours", "raw", at_most=1.2),
    Target("async_stream_50", "ours", "raw", at_most=1.2),
    Target("sync_unary", "google_genai", "ours", at_least=3.3),
    Target("async_unary_50", "google_genai", "ours", at_least=5),
    Target("sync_stream", "google_genai", "ours", at_least=3),
    Target("async_stream_1", "google_genai", "ours", at_least=3),
    Target("async_stream_50", "google_genai", "ours", at_least=4),
    Target("sync_unary", "ours_gapic", "gapic", at_most=0.8),
    Target("async_unary_1", "ours_gapic", "gapic", at_most=0.8),
    Target("sync_stream", "ours_gapic", "gapic", at_most=0.8),
    Target("async_stream_1", "ours_gapic", "gapic", at_most=0.8),
    Target("sync_unary", "ours_rest", "google_genai", at_most=0.6),
    Target("async_unary_1", "ours_rest", "google_genai", at_most=0.6),
    Target("async_unary_50", "ours_rest", "google_genai", at_most=0.6),
    Target("sync_stream", "ours_rest", "google_genai", at_most=0.5),
    Target("async_stream_1", "ours_rest", "google_genai", at_most=0.5),
    Target("async_stream_50", "ours_rest", "google_genai", at_most=0.5),
    Target("built", "ours", "google_genai", at_most=0.4),
)


def target(scenario: str, over: str, under: str) -> Target | None:
    """The promise about a ratio, if one was made."""
    for candidate in TARGETS:
        if (candidate.scenario, candidate.over, candidate.under) == (scenario, over, under):
            return candidate
    return None
