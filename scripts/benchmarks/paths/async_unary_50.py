"""Fifty asyncio calls in flight on one client, answered at fifty different moments."""

from __future__ import annotations

from typing import Final, Literal

from . import ALL_CLIENTS
from ._crowd import Calls

TITLE: Final = "async unary, 50 at once"
UNIT: Final[Literal["call"]] = "call"
PACE: Final[Literal["crowd"]] = "crowd"
CLIENTS: Final = ALL_CLIENTS

measure = Calls(tasks=50, calls=7).measure
