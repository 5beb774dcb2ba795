"""`client.chats` and `client.aio.chats`, under the module name that google-genai uses."""

from __future__ import annotations

from ._surface.aio.chats import AsyncChat, AsyncChats
from ._surface.sync.chats import Chat, Chats

__all__ = ["AsyncChat", "AsyncChats", "Chat", "Chats"]
