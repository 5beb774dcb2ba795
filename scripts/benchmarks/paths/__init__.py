"""The measured paths, one file each: how a client is driven and what counts as one unit of work.

A path warms the client up first, so that imports, connections and caches are paid before the meter
runs, and it checks that every character arrived: a client that drops work must not look cheap.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Final, Literal, Protocol, cast

from ..clients import ClientModule, Endpoint
from ..meter import Meter

ALL_CLIENTS: Final = ("raw", "control", "ours", "ours_rest", "ours_gapic", "gapic", "google_genai")
PATHS: Final = (
    "sync_unary",
    "async_unary_1",
    "async_unary_50",
    "sync_stream",
    "async_stream_1",
    "async_stream_50",
)
ON_DEMAND: Final = ("sync_unary_vertex",)


class PathModule(Protocol):
    """What each file in this folder offers."""

    TITLE: str
    UNIT: Literal["call", "chunk"]
    PACE: Literal["alone", "crowd"]
    CLIENTS: tuple[str, ...]
    measure: Callable[[ClientModule, Endpoint, Meter], None]


def load(name: str) -> PathModule:
    """Imports one path."""
    return cast(PathModule, importlib.import_module(f".{name}", __name__))


def check_text(received: int, expected: int) -> None:
    """Raises unless every character of every answer was read."""
    if received != expected:
        raise AssertionError(f"{received} characters were read of {expected} that were sent")
