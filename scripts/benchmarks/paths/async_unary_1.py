"""asyncio calls, one after another: every reply costs the loop a wake-up of its own."""

from __future__ import annotations

from typing import Final, Literal

from . import ALL_CLIENTS
from ._crowd import Calls

TITLE: Final = "async unary, 1 at once"
UNIT: Final[Literal["call"]] = "call"
PACE: Final[Literal["alone"]] = "alone"
CLIENTS: Final = ALL_CLIENTS

measure = Calls(tasks=1, calls=300).measure
