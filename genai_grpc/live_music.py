"""`client.aio.live.music`, under the module name that google-genai uses."""

from __future__ import annotations

from ._surface.live_music import AsyncLiveMusic, AsyncMusicSession

__all__ = ["AsyncLiveMusic", "AsyncMusicSession"]
