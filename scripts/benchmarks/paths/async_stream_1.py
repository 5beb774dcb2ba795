"""One asyncio stream at a time, its chunks arriving one by one."""

from __future__ import annotations

from typing import Final, Literal

from ..pace import PACES
from . import ALL_CLIENTS
from ._crowd import Streams

TITLE: Final = "async stream, 1 at once"
UNIT: Final[Literal["chunk"]] = "chunk"
PACE: Final[Literal["alone"]] = "alone"
CLIENTS: Final = ALL_CLIENTS

measure = Streams(tasks=1, streams=2, chunks=PACES[PACE].chunks).measure
