"""Reads loosely typed arguments: option objects, headers, numbers. Knows no option by name.

Bad input raises ValueError that names the argument, what came and what is accepted.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

from .._options import HTTP_ONLY_HEADERS

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_HEADER_NAME = re.compile(r"[0-9A-Za-z!#$%&'*+.^_`|~-]+")

_T = TypeVar("_T")


def agreed(first_name: str, first: _T | None, second_name: str, second: _T | None) -> _T | None:
    """The one that was given; both only when they are equal."""
    if first and second and first != second:
        raise ValueError(f"{first_name} and {second_name} contradict each other: pass one of them.")
    return first or second


def read_options(given: Any, names: Sequence[str], argument: str) -> dict[str, Any]:
    """The options that were set, by snake_case name; None counts as not set."""
    if given is None:
        return {}
    if isinstance(given, Mapping):
        found = _by_known_name(given, names, argument)
    elif isinstance(given, str | bytes | int | float | list | tuple):
        raise ValueError(
            f"{argument} must be a dict or an options object, not {type(given).__name__}."
        )
    else:
        found = {name: getattr(given, name, None) for name in names}
    return {name: value for name, value in found.items() if value is not None}


_Options = TypeVar("_Options", bound="DataclassInstance")


def from_fields(kind: type[_Options], given: Any, argument: str) -> _Options:
    """An options dataclass from itself, a dict of its fields, or None. None as a value counts."""
    if given is None:
        return kind()
    if isinstance(given, kind):
        return given
    if not isinstance(given, Mapping):
        raise ValueError(
            f"{argument} must be a {kind.__name__} or a dict, not {type(given).__name__}."
        )
    return kind(**_by_known_name(given, [each.name for each in fields(kind)], argument))


def _by_known_name(given: Mapping[Any, Any], names: Sequence[str], argument: str) -> dict[str, Any]:
    return {_known_name(key, names, argument): value for key, value in given.items()}


def _known_name(key: Any, names: Sequence[str], argument: str) -> str:
    snake = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", key).lower() if isinstance(key, str) else ""
    if snake in names:
        return snake
    import difflib  # late: hardly any program writes a name wrong

    close = difflib.get_close_matches(snake, names, n=1)
    hint = f" Did you mean {close[0]!r}?" if close else ""
    raise ValueError(
        f"{argument} has no option {key!r}.{hint} Known are {', '.join(sorted(names))}."
    )


def positive(name: str, value: Any) -> float:
    """`value` as a float greater than 0."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"{name} must be a number, not {type(value).__name__}.")
    if math.isnan(value) or value <= 0:
        raise ValueError(f"{name} must be greater than 0, not {value}.")
    return float(value)


def headers(given: Any) -> tuple[tuple[str, str], ...]:
    """HTTP headers as pairs, each one fit to be sent."""
    if given is None:
        return ()
    if not isinstance(given, Mapping):
        raise ValueError(f"http_options.headers must be a dict, not {type(given).__name__}.")
    return tuple(_header(name, value) for name, value in given.items())


def _header(name: Any, value: Any) -> tuple[str, str]:
    if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
        raise ValueError(f"http_options.headers: {name!r} is not the name of a header.")
    if not isinstance(value, str):
        raise ValueError(
            f"http_options.headers[{name!r}] must be a string, not {type(value).__name__}."
        )
    if not value.isascii() or not all(character.isprintable() for character in value):
        raise ValueError(
            f"http_options.headers[{name!r}] has characters that a header cannot carry; "
            "only printable ASCII may be sent."
        )
    return name, value


def metadata(pairs: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The headers that gRPC can send, lower-cased as HTTP/2 asks."""
    lowered = ((name.lower(), value) for name, value in pairs)
    return tuple(pair for pair in lowered if pair[0] not in HTTP_ONLY_HEADERS)
