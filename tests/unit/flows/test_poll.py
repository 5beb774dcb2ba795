"""Waiting looks again until the end, tells each time what it saw, and gives up in time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from genai_grpc._flows import poll
from genai_grpc._flows.effects import Flow, Now, Pause


class Work(NamedTuple):
    name: str
    is_done: bool


def looking(*states: Work) -> Iterator[Flow[Work]]:
    def look(state: Work) -> Flow[Work]:
        yield "look"
        return state

    return map(look, states)


def run(flow: Flow[Work], *, look_takes_s: float = 0.0) -> tuple[Work, list[float]]:
    """Performs the flow on a clock of its own; returns its result and the pauses."""
    now_s, pauses = 100.0, []
    effect = next(flow)
    try:
        while True:
            result: Any = None
            if isinstance(effect, Now):
                result = now_s
            elif isinstance(effect, Pause):
                assert effect.at_least_s == effect.at_most_s
                pauses.append(effect.at_least_s)
                now_s += effect.at_least_s
            else:
                now_s += look_takes_s
            effect = flow.send(result)
    except StopIteration as stop:
        return stop.value, pauses


def until(looks: Iterator[Flow[Work]], **options: Any) -> Flow[Work]:
    options = {"timeout_s": None, "on_progress": None, **options}
    return poll.until(lambda work: work.is_done, lambda: next(looks), **options)


BUSY, DONE = Work("w", False), Work("w", True)


def test_it_looks_until_the_end() -> None:
    found, pauses = run(until(looking(BUSY, BUSY, DONE)))
    assert found is DONE
    assert pauses == [1.0, 1.5]


def test_pauses_grow_up_to_twenty_seconds() -> None:
    _, pauses = run(until(looking(*[BUSY] * 12, DONE)))
    assert pauses[-1] == 20.0
    assert pauses == sorted(pauses)


def test_what_has_ended_already_is_not_asked_again() -> None:
    assert run(until(looking(), first=DONE)) == (DONE, [])


def test_every_look_is_reported() -> None:
    seen: list[Work] = []
    run(until(looking(BUSY, DONE), first=BUSY, on_progress=seen.append))
    assert seen == [BUSY, BUSY, DONE]


def test_it_gives_up_in_time_and_says_what_goes_on() -> None:
    flow = until(looking(*[BUSY] * 9), timeout_s=5.0)
    with pytest.raises(TimeoutError, match=r"w has not ended after 5 s\. It goes on at the server"):
        run(flow)


def test_the_last_pause_ends_with_the_time() -> None:
    seen: list[Work] = []
    flow = until(looking(*[BUSY] * 9), timeout_s=3.0, on_progress=seen.append)
    with pytest.raises(TimeoutError):
        run(flow)
    assert len(seen) == 4  # at once, after 1 s, after 2.5 s, and a last time after 3 s


def test_looking_is_paid_from_the_time_too() -> None:
    with pytest.raises(TimeoutError):
        run(until(looking(BUSY), timeout_s=1.0), look_takes_s=2.0)
