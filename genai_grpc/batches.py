"""`client.batches` and `client.aio.batches`, under the module name that google-genai uses."""

from __future__ import annotations

from ._surface.aio.batches import AsyncBatches
from ._surface.sync.batches import Batches

__all__ = ["AsyncBatches", "Batches"]
