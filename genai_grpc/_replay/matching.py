"""Finds the recorded answer to a question, and says what is different when there is none. Pure.

A question is found by what it asks, not by its place: calls that are made at the same time come in any
order. Questions that are equal are answered in the order in which they were recorded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from .exchange import key_of

# What makes a question; the rest of an interaction is its answer.
QUESTION = ("backend", "method", "version", "request", "extra_body", "headers", "content")

_LONGEST_SHOWN = 120
_MOST_SHOWN = 20


class _Absent:
    """What is on one side only."""

    def __repr__(self) -> str:
        return "nothing"


ABSENT: Any = _Absent()


class Difference(NamedTuple):
    """A field that was sent with another value than was recorded."""

    field: str
    recorded: Any
    sent: Any

    def __str__(self) -> str:
        recorded, sent = _shown(self.recorded, self.sent)
        return f"{self.field}: recorded {recorded}, sent {sent}"


class Interactions:
    """The interactions of a recording, each of which answers once."""

    def __init__(self, interactions: Iterable[dict[str, Any]]) -> None:
        self._all = list(interactions)
        self._unused = dict(enumerate(self._all))
        self._by_key: dict[str, list[int]] = {}
        for number, interaction in enumerate(self._all):
            self._by_key.setdefault(key_of(question_of(interaction)), []).append(number)

    def take(self, question: dict[str, Any]) -> dict[str, Any] | None:
        """The next answer to a question; None if there is none left."""
        for number in self._by_key.get(key_of(question), ()):
            if number in self._unused:
                return self._unused.pop(number)
        return None

    @property
    def unused(self) -> Sequence[dict[str, Any]]:
        """What nobody has asked for so far, in the order of the recording."""
        return list(self._unused.values())

    def times(self, question: dict[str, Any]) -> int:
        """How often a question was recorded."""
        return len(self._by_key.get(key_of(question), ()))

    def explain(self, question: dict[str, Any]) -> tuple[str, Sequence[Difference]]:
        """Why a question has no answer: a sentence, and the differences to the nearest that has one."""
        method = question["method"]
        if times := self.times(question):
            again = "once" if times == 1 else f"{times} times"
            return f"{method} was recorded {again} with this request, and is called once more.", ()
        nearest = min(
            (
                list(differences(question_of(each), question))
                for each in self.unused
                if each["method"] == method
            ),
            key=_distance,
            default=None,
        )
        if nearest is None:
            names = ", ".join(dict.fromkeys(each["method"] for each in self.unused)) or "nothing"
            return f"{method} is called, and {names} is left in the recording.", ()
        return f"{method} is called with another request than was recorded.", nearest


def question_of(interaction: dict[str, Any]) -> dict[str, Any]:
    """The question of an interaction, without its answer."""
    return {name: interaction[name] for name in QUESTION if name in interaction}


def differences(recorded: Any, sent: Any, path: str = "") -> Iterator[Difference]:
    """The smallest parts of two JSON values that are not equal, named by their paths."""
    if recorded == sent and type(recorded) is type(sent):
        return
    if isinstance(recorded, dict) and isinstance(sent, dict):
        for name in sorted({*recorded, *sent}):
            inner = f"{path}.{name}" if path else name
            yield from differences(recorded.get(name, ABSENT), sent.get(name, ABSENT), inner)
    elif isinstance(recorded, list) and isinstance(sent, list):
        for index in range(max(len(recorded), len(sent))):
            yield from differences(_at(recorded, index), _at(sent, index), f"{path}[{index}]")
    elif recorded != sent:
        yield Difference(path, recorded, sent)


def told(found: Sequence[Difference]) -> str:
    """Differences as lines of text."""
    lines = [f"  {each}" for each in found[:_MOST_SHOWN]]
    if len(found) > _MOST_SHOWN:
        lines.append(f"  and {len(found) - _MOST_SHOWN} more")
    return "\n".join(lines)


def _distance(found: Sequence[Difference]) -> int:
    """How far apart two questions are: what stands on one side only counts as its size."""
    return sum(1 + len(repr(each.recorded)) + len(repr(each.sent)) for each in found)


def _at(values: list[Any], index: int) -> Any:
    return values[index] if index < len(values) else ABSENT


def _shown(recorded: Any, sent: Any) -> tuple[str, str]:
    """Two values as text, of long ones the part where they part."""
    one, other = repr(recorded), repr(sent)
    if max(len(one), len(other)) <= _LONGEST_SHOWN:
        return one, other
    shared = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), 0)
    start = max(0, shared - _LONGEST_SHOWN // 3)
    return _cut(one, start), _cut(other, start)


def _cut(text: str, start: int) -> str:
    end = start + _LONGEST_SHOWN
    return ("…" if start else "") + text[start:end] + ("…" if end < len(text) else "")
