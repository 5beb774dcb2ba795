"""`client.aio.live.music`, under the module name that google-genai uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._surface.live_music import AsyncLiveMusic, AsyncMusicSession

if TYPE_CHECKING:
    from websockets.asyncio.client import connect

__all__ = ["AsyncLiveMusic", "AsyncMusicSession", "connect"]


def __getattr__(name: str) -> Any:
    """What opens WebSockets, for tests that replace it."""
    if name == "connect":
        from websockets.asyncio.client import connect

        return connect
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
