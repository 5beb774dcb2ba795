"""How long something takes: a number of seconds, or a distribution that is drawn from.

Draws are pseudo-random with a seed, so that every run of a test waits alike. Pure: nothing waits here.

    0.2    200ms    uniform(0.1,0.5)    normal(200ms,50ms)    lognormal(200ms,0.5)
    percentiles(50:100ms,95:400ms,99:2s)    uniform(0,1,seed=7)
"""

from __future__ import annotations

import math
import random
import re
import threading
from bisect import bisect_left
from collections.abc import Sequence

_FORM = re.compile(r"(\w+)\((.*)\)")
# Kind -> what its numbers are, in order.
_KINDS = {
    "constant": ("seconds",),
    "uniform": ("least", "most"),
    "normal": ("mean", "deviation"),
    "lognormal": ("median", "sigma"),
    "percentiles": (),
}


class Latency:
    """A distribution of seconds.

    Args:
      kind: "constant" (seconds), "uniform" (least, most), "normal" (mean, standard deviation; cut at
        zero), "lognormal" (median, and the standard deviation of the logarithm), or "percentiles"
        (pairs of a percentage and seconds, with straight lines between them).
      numbers: of this kind, in this order; seconds, but for percentages and sigma.
      seed: draws with the same seed are the same.
    """

    def __init__(self, kind: str, *numbers: float, seed: int = 0) -> None:
        self.kind = kind
        self.numbers = numbers
        self.seed = seed
        _check(kind, numbers)
        self._lock = threading.Lock()
        self._random = random.Random(seed)

    def draw(self) -> float:
        """The next number of seconds; never negative."""
        with self._lock:
            chance, normal = self._random.random(), self._random.gauss(0, 1)
        if self.kind == "constant":
            return self.numbers[0]
        if self.kind == "percentiles":
            return self._at(chance * 100)
        first, second = self.numbers
        if self.kind == "uniform":
            return first + (second - first) * chance
        if self.kind == "normal":
            return max(0.0, first + second * normal)
        return first * math.exp(second * normal)

    def _at(self, percent: float) -> float:
        """The seconds at a percentage: straight lines from (0, 0), level behind the last one."""
        steps, seconds = (0.0, *self.numbers[::2]), (0.0, *self.numbers[1::2])
        at = bisect_left(steps, percent)
        if at >= len(steps):
            return seconds[-1]
        if at == 0:
            return seconds[0]
        share = (percent - steps[at - 1]) / (steps[at] - steps[at - 1])
        return seconds[at - 1] + (seconds[at] - seconds[at - 1]) * share

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Latency):
            return NotImplemented
        return (self.kind, self.numbers, self.seed) == (other.kind, other.numbers, other.seed)

    def __hash__(self) -> int:
        return hash((self.kind, self.numbers, self.seed))

    def __repr__(self) -> str:
        numbers = ", ".join(map(repr, self.numbers))
        return f"Latency({self.kind!r}, {numbers}, seed={self.seed})"


Seconds = float | Latency


def drawn(seconds: Seconds) -> float:
    """How long it takes this time."""
    return seconds.draw() if isinstance(seconds, Latency) else seconds


def read_latency(given: Seconds | str) -> Seconds:
    """Read what a user gives, a number or one line; ValueError says what is wrong with it."""
    if not isinstance(given, str):
        return given
    found = _FORM.fullmatch(given.strip())
    if found is None:
        return seconds_of(given)
    kind, words = found[1], [each.strip() for each in found[2].split(",") if each.strip()]
    seed = 0
    if words and words[-1].startswith("seed="):
        seed = int(words.pop().removeprefix("seed="))
    return Latency(kind, *_numbers(kind, words), seed=seed)


def seconds_of(text: str) -> float:
    """Seconds in "0.2", "0.2s" or "200ms"."""
    text = text.strip()
    return float(text[:-2]) / 1000 if text.endswith("ms") else float(text.removesuffix("s"))


def _numbers(kind: str, words: Sequence[str]) -> list[float]:
    if kind != "percentiles":
        return [seconds_of(word) for word in words]
    numbers: list[float] = []
    for word in words:
        percent, colon, seconds = word.partition(":")
        if not colon:
            raise ValueError(f"{word!r} is no pair of percentage and seconds, like 95:400ms")
        numbers += [float(percent.strip().removeprefix("p")), seconds_of(seconds)]
    return numbers


def _check(kind: str, numbers: Sequence[float]) -> None:
    if kind not in _KINDS:
        raise ValueError(f"{kind!r} is no distribution; known are {', '.join(_KINDS)}")
    if any(not math.isfinite(each) or each < 0 for each in numbers):
        raise ValueError(f"{kind} takes numbers that are not negative, got {list(numbers)}")
    if kind == "percentiles":
        steps, seconds = list(numbers[::2]), list(numbers[1::2])
        if not seconds or len(steps) != len(seconds):
            raise ValueError("percentiles takes pairs of a percentage and seconds")
        if steps != sorted(set(steps)) or not 0 < steps[0] <= steps[-1] <= 100:
            raise ValueError(f"percentages go up, from above 0 to at most 100, got {steps}")
        if seconds != sorted(seconds):
            raise ValueError(f"seconds of percentiles do not go down, got {seconds}")
        return
    wanted = _KINDS[kind]
    if len(numbers) != len(wanted):
        raise ValueError(f"{kind} takes {', '.join(wanted)}; got {len(numbers)} numbers")
    if kind == "uniform" and numbers[0] > numbers[1]:
        raise ValueError(f"uniform takes the least before the most, got {list(numbers)}")
