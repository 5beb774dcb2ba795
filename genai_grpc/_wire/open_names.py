"""Names of enum values that are newer than these stubs. Pure but for a table that grows.

Over gRPC an unknown value arrives as a number and stays one. JSON sends its name, and a message
holds numbers only: each unknown name is given a number of this process, far above published ones and
above those of REST-only values. What shows it to a user, or writes it to JSON, asks here for the name.
"""

from __future__ import annotations

from itertools import count
from typing import Final

FIRST: Final = 1_000_000_000
"""Numbers from here on stand for names of this table."""

# A service adds a few values a year. What sends thousands must not fill memory: further names are 0,
# which every enum calls unspecified.
_MOST: Final = 10_000

_numbers: dict[str, int] = {}
_names: dict[int, str] = {}
_next = count(FIRST)


def number_of(name: str) -> int:
    """The number that stands for an unknown name, the same in all enums."""
    number = _numbers.get(name)
    if number is not None:
        return number
    if len(_numbers) >= _MOST:
        return 0
    # Of two threads that come together, the one that enters the name first decides its number.
    number = _numbers.setdefault(name, next(_next))
    _names[number] = name
    return number


def known_number(name: str) -> int | None:
    """The number of a name that some answer had; None for every other."""
    return _numbers.get(name)


def name_of(number: int) -> str | None:
    """The name that a number stands for; None if it is not one of this table."""
    return _names.get(number)
