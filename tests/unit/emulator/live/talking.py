"""Talks with the emulator over a WebSocket: what is said, and what is heard."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from genai_grpc.emulator import Emulator

MODELS = {
    "gemini": "models/gemini-2.0-flash-live-001",
    "vertex": "projects/p/locations/l/publishers/google/models/gemini-live-2.5-flash",
}
PATHS = {
    "gemini": "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent",
    "vertex": "/ws/google.cloud.aiplatform.v1beta1.LlmBidiService/BidiGenerateContent",
}


class Talk:
    """One session over a WebSocket, in JSON."""

    def __init__(self, socket: Any) -> None:
        self.socket = socket

    async def say(self, **message: Any) -> None:
        await self.socket.send_str(json.dumps(message))

    async def hear(self) -> dict[str, Any]:
        """The next message of the server."""
        frame = await self.socket.receive(timeout=10)
        assert frame.type is aiohttp.WSMsgType.BINARY, (frame, self.socket.close_code)
        value: dict[str, Any] = json.loads(frame.data)
        return value

    async def turn(self) -> list[dict[str, Any]]:
        """What comes until the turn is complete, or functions are called."""
        heard = [await self.hear()]
        while "toolCall" not in heard[-1] and "turnComplete" not in content(heard[-1]):
            heard.append(await self.hear())
        return heard

    async def refusal(self) -> tuple[int | None, str]:
        """How the server closes."""
        while True:
            frame = await self.socket.receive(timeout=10)
            if frame.type is not aiohttp.WSMsgType.BINARY:
                return self.socket.close_code, str(frame.extra)


def content(message: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = message.get("serverContent", {})
    return found


def said(heard: list[dict[str, Any]]) -> str:
    parts = [part for each in heard for part in content(each).get("modelTurn", {}).get("parts", ())]
    return "".join(part.get("text", "") for part in parts)


@asynccontextmanager
async def talking(
    emulator: Emulator, api: str = "gemini", *, path: str = "", **setup: Any
) -> AsyncIterator[Talk]:
    """A session whose setup is complete."""
    async with opened(emulator, path or PATHS[api]) as talk:
        await talk.say(setup={"model": MODELS[api], **setup})
        assert "setupComplete" in await talk.hear()
        yield talk


@asynccontextmanager
async def opened(emulator: Emulator, path: str) -> AsyncIterator[Talk]:
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(emulator.url + path) as socket,
    ):
        yield Talk(socket)


def user(text: str) -> dict[str, Any]:
    return {"turns": [{"role": "user", "parts": [{"text": text}]}], "turnComplete": True}
