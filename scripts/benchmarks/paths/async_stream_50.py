"""Fifty asyncio streams at once on one client, their chunks interleaved."""

from __future__ import annotations

from typing import Final, Literal

from ..pace import PACES
from . import ALL_CLIENTS
from ._crowd import Streams

TITLE: Final = "async stream, 50 at once"
UNIT: Final[Literal["chunk"]] = "chunk"
PACE: Final[Literal["crowd"]] = "crowd"
CLIENTS: Final = ALL_CLIENTS

measure = Streams(tasks=50, streams=1, chunks=PACES[PACE].chunks).measure
