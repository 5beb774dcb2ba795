"""Waiting for work at the server: look, report, pause, look again. Pure: no clock and no sleep.

Pauses grow as google-genai's do: from one second by half each time, up to twenty.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from .effects import NOW, Flow, Pause
from .retry import Single

T = TypeVar("T")

_FIRST_PAUSE_S = 1.0
_LONGEST_PAUSE_S = 20.0
_GROWTH = 1.5


def until(
    has_ended: Callable[[T], bool],
    look: Callable[[], Single[T] | Flow[T]],
    *,
    timeout_s: float | None,
    on_progress: Callable[[T], Any] | None,
    first: T | None = None,
) -> Flow[T]:
    """Looks until the work has ended, and returns what was seen then.

    Args:
      has_ended: whether what was seen is the end, good or bad.
      look: the call that asks.
      timeout_s: how long to go on; None for ever.
      on_progress: is given what was seen, each time, the first and the last included.
      first: what is known already.

    Raises:
      TimeoutError: it goes on still; at the server it is not stopped.
    """
    started_s = yield NOW
    pause_s = _FIRST_PAUSE_S
    current = first
    while True:
        if current is None:
            current = yield from look()
        if on_progress is not None:
            on_progress(current)
        if has_ended(current):
            return current
        pause_s = yield from _pause(current, started_s, pause_s, timeout_s)
        current = None


def _pause(current: Any, started_s: float, pause_s: float, timeout_s: float | None) -> Flow[float]:
    if timeout_s is not None:
        passed_s = (yield NOW) - started_s
        if passed_s >= timeout_s:
            raise TimeoutError(
                f"{getattr(current, 'name', None) or 'the work'} has not ended after {timeout_s:g} s."
                " It goes on at the server: wait again, or cancel it."
            )
        pause_s = min(pause_s, timeout_s - passed_s)
    yield Pause(pause_s, pause_s)
    return min(pause_s * _GROWTH, _LONGEST_PAUSE_S)
