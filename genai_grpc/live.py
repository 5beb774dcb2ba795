"""`client.aio.live`, under the module name that google-genai uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._surface.live import AsyncLive
from ._surface.live_session import AsyncSession

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection
    from websockets.asyncio.client import connect as ws_connect

__all__ = ["AsyncLive", "AsyncSession", "ClientConnection", "ws_connect"]


def __getattr__(name: str) -> Any:
    """Names of `websockets` that programs use for annotations and replace in their tests."""
    if name == "ClientConnection":
        from websockets.asyncio.client import ClientConnection

        return ClientConnection
    if name == "ws_connect":
        from websockets.asyncio.client import connect

        return connect
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
