"""Filters on custom metadata: comparisons joined by AND and OR, as in AIP-160."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

_TERM = re.compile(
    r'\s*(?P<key>[\w.-]+)\s*(?P<sign><=|>=|!=|=|<|>|:)\s*(?P<value>"[^"]*"|\'[^\']*\'|[^\s"\']+)\s*\Z'
)
Value = str | float | tuple[str, ...]


class Term(NamedTuple):
    """One comparison."""

    key: str
    sign: str
    value: str


def parse(text: str) -> list[list[Term]]:
    """Alternatives of terms that all have to hold; ValueError says what cannot be read."""
    if not text.strip():
        return []
    return [
        [_term(part) for part in re.split(r"\s+AND\s+", each)]
        for each in re.split(r"\s+OR\s+", text.strip())
    ]


def meets(facts: Mapping[str, Value], alternatives: list[list[Term]]) -> bool:
    """Whether one alternative holds; no filter always does."""
    return not alternatives or any(
        all(_holds(facts.get(term.key), term) for term in each) for each in alternatives
    )


def _term(text: str) -> Term:
    found = _TERM.match(text)
    if found is None:
        raise ValueError(f'{text.strip()!r} is no comparison such as key = "value"')
    return Term(found["key"], found["sign"], found["value"].strip("\"'"))


def _holds(value: Value | None, term: Term) -> bool:
    if value is None:
        return term.sign == "!="
    if term.value == "*" and term.sign == ":":
        return True
    if isinstance(value, tuple):
        return (term.value in value) != (term.sign == "!=")
    if isinstance(value, float):
        try:
            return _compare(value, float(term.value), term.sign)
        except ValueError:
            return False
    return _compare(value, term.value, term.sign)


def _compare(left: str | float, right: str | float, sign: str) -> bool:
    if sign in ("=", ":"):
        return left == right
    if sign == "!=":
        return left != right
    before = left < right  # type: ignore[operator]  # both are of one type
    return {"<": before, "<=": before or left == right, ">": not before and left != right}.get(
        sign, not before
    )
