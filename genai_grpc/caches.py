"""`client.caches` and `client.aio.caches`, under the module name that google-genai uses."""

from __future__ import annotations

from ._surface.aio.caches import AsyncCaches
from ._surface.sync.caches import Caches

__all__ = ["AsyncCaches", "Caches"]
