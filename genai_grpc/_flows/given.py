"""Reads what callers give in more than one form: models or dicts, arguments with two names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def option(config: Any, name: str, alias: str) -> Any:
    """One field of a config, given as a model or as a dict in either spelling; None without."""
    if isinstance(config, Mapping):
        return config.get(name, config.get(alias))
    return getattr(config, name, None)


def one_of(name: str, given: Any, other: Any) -> Any:
    """The argument `name`, which may be given under another name; None without.

    Raises:
      ValueError: it is given under both.
    """
    if given is not None and other is not None:
        raise ValueError(f"{name} is given twice, under both of its names. Remove one.")
    return other if given is None else given
