"""Blocking calls to Vertex AI, whose names are longer and whose credentials are tokens. On demand only:
the official client of that API is a package of its own, so it takes no part.
"""

from __future__ import annotations

from typing import Final

from ..clients import ClientModule, Endpoint
from ..meter import Meter
from . import sync_unary

TITLE: Final = "sync unary, Vertex AI"
UNIT: Final = sync_unary.UNIT
PACE: Final = sync_unary.PACE
CLIENTS: Final = ("raw", "control", "ours", "ours_rest", "google_genai")


def measure(module: ClientModule, endpoint: Endpoint, meter: Meter) -> None:
    """Charges CPU per call."""
    sync_unary.measure(module, endpoint._replace(vertex=True), meter)
