"""`client.aio.live`, under the module name that google-genai uses."""

from __future__ import annotations

from ._surface.live import AsyncLive, AsyncSession

__all__ = ["AsyncLive", "AsyncSession"]
