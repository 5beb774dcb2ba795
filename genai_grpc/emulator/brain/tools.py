"""Function calling: whether a prompt asks for a function, which one, and with which arguments."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from genai_grpc.emulator.brain.schema import Schema, conforming, kind_of, ordered
from genai_grpc.emulator.brain.words import name_stems, stems

_QUOTED = re.compile("[\"'\u201c\u2018]([^\"'\u201d\u2019]{1,200})[\"'\u201d\u2019]")
_NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?(?![\w])")
# Capitalised words in a row, not at the start of a sentence: "San Francisco, CA".
_PROPER = re.compile(
    r"(?<=[a-z,;:] )([A-Z][\w'\u2019-]*(?:(?:, | )[A-Z][\w'\u2019-]*)*)", re.UNICODE
)
_AT_START = re.compile(r"^([A-Z][\w'\u2019-]+)$")


@dataclass(frozen=True)
class Function:
    """A declared function."""

    name: str
    description: str = ""
    parameters: Schema = field(default_factory=dict)


def wanted_function(functions: Sequence[Function], prompt: str) -> Function | None:
    """The function that a prompt asks for: it shares words with its name or its description."""
    best = best_function(functions, prompt)
    return best if best is not None and score(best, prompt) >= 2 else None


def wanted_steps(functions: Sequence[Function], prompt: str) -> list[list[tuple[Function, str]]]:
    """The functions that a prompt asks for, each with the words that do.

    What is asked for in sentences or halves of sentences is called at the same time; what comes
    behind "then" waits for the results of what comes before.
    """
    steps = [
        [
            (function, clause)
            for clause in _CLAUSE.split(step)
            if (function := wanted_function(functions, clause)) is not None
        ]
        for step in _STEP.split(prompt)
    ]
    found = [step for step in steps if step]
    if sum(map(len, found)) > 1:
        return found
    whole = wanted_function(functions, prompt)
    return [] if whole is None else [[(whole, prompt)]]


_STEP = re.compile(r"\b(?:and |, )?then\b|\bafter that\b", re.IGNORECASE)
_CLAUSE = re.compile(r"[.;!?\n]+(?:\s|$)|,? \band\b (?=[a-z])")


def best_function(functions: Sequence[Function], prompt: str) -> Function | None:
    """The function that suits the prompt best; the first when none does."""
    return max(functions, key=lambda each: score(each, prompt), default=None)


def score(function: Function, prompt: str) -> int:
    """How much a prompt speaks of a function."""
    if re.search(rf"(?<!\w){re.escape(function.name)}(?!\w)", prompt):
        return 10
    said = set(stems(prompt))
    return 2 * len(said & name_stems(function.name)) + len(said & set(stems(function.description)))


def arguments_for(function: Function, prompt: str, seed: int) -> dict[str, Any]:
    """Arguments that conform to the parameters and take their values from the prompt."""
    properties: Mapping[str, Any] = function.parameters.get("properties") or {}
    if not properties:
        return {}
    made: dict[str, Any] = conforming(function.parameters, prompt, seed)
    required = set(function.parameters.get("required") or properties)
    numbers, texts = _numbers(prompt), _texts(prompt)
    found: dict[str, Any] = {}
    for name in ordered(function.parameters, properties):
        value = _from_prompt(properties[name], numbers, texts)
        if value is not None:
            found[name] = value
        elif name in required and name in made:
            found[name] = made[name]
    return found


def describe_response(name: str, response: Mapping[str, Any]) -> str:
    """What the model says once it knows what a function returned."""
    if "error" in response:
        return f"The call of {name} failed: {_plain(response['error'])}."
    for key in ("result", "output"):
        if key in response:
            return f"According to {name}, the answer is {_plain(response[key])}."
    return f"According to {name}: {_plain(dict(response))}."


def _plain(value: Any) -> str:
    if isinstance(value, str):
        return value.rstrip(".")
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _from_prompt(schema: Any, numbers: Iterator[float], texts: Iterator[str]) -> Any:
    """The next thing in the prompt that may be the value of a plain parameter."""
    if not isinstance(schema, Mapping) or schema.keys() & _NOT_PLAIN:
        return None
    kind = kind_of(schema, "")
    if kind == "string":
        return next(texts, None)
    if kind in ("integer", "number"):
        value = next(numbers, None)
        if value is None or not _within(schema, value):
            return None
        return int(value) if kind == "integer" else value
    return None


_NOT_PLAIN = frozenset(
    ("enum", "const", "anyOf", "oneOf", "allOf", "$ref", "pattern", "format")
) | frozenset(("minLength", "maxLength", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"))


def _within(schema: Schema, value: float) -> bool:
    low, high = schema.get("minimum"), schema.get("maximum")
    return (low is None or value >= low) and (high is None or value <= high)


def _numbers(prompt: str) -> Iterator[float]:
    return iter([float(each) for each in _NUMBER.findall(prompt)])


def _texts(prompt: str) -> Iterator[str]:
    quoted = _QUOTED.findall(prompt)
    return iter(quoted or _PROPER.findall(prompt) or _AT_START.findall(prompt))
