"""Parts of an object that are built with their first use, as `functools.cached_property` does. Builds nothing.

They are properties, so that `unittest.mock.create_autospec` takes them for something whose type it cannot
know, and gives a double of a client the methods of its resources; in a cached_property it would look for
them in vain. A part can be replaced by assignment, and comes back when that is deleted.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

__all__ = ["part"]


def part(build: Callable[[Any], Any]) -> property:
    """A property whose value is what `build` returned the first time, or what was assigned since."""
    name = build.__name__

    def get(self: Any) -> Any:
        known = self.__dict__
        try:
            return known[name]
        except KeyError:
            value = known[name] = build(self)
            return value

    def put(self: Any, value: Any) -> None:
        self.__dict__[name] = value

    def drop(self: Any) -> None:
        try:
            del self.__dict__[name]
        except KeyError:
            raise AttributeError(name) from None

    return property(get, put, drop, build.__doc__)
