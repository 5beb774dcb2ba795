"""A hundred sessions at once of two hundred turns each: nothing lost, nothing reordered."""

from __future__ import annotations

import asyncio

import pytest

from genai_grpc import types
from genai_grpc.client import AsyncClient
from tests.live.conftest import Serve
from tests.live.servers import echo

SESSIONS = 100
TURNS = 200


async def talk(client: AsyncClient, name: str) -> list[str]:
    config = types.LiveConnectConfig(response_modalities=[types.Modality.TEXT])
    heard = []
    async with client.live.connect(model="gemini-live-2.5-flash-preview", config=config) as session:
        for turn in range(TURNS):
            await session.send_client_content(turns=f"{name}.{turn}")
            heard += [message.text or "|" async for message in session.receive()]
    return heard


@pytest.mark.slow
@pytest.mark.timeout(600)
async def test_a_hundred_sessions_lose_and_reorder_nothing(serve: Serve) -> None:
    async with serve(echo) as (client, server):
        talks = [talk(client, f"s{number}") for number in range(SESSIONS)]
        answers = await asyncio.gather(*talks)
    for number, heard in enumerate(answers):
        expected = [f"s{number}.{turn}-{end}" for turn in range(TURNS) for end in "ab|"]
        assert heard == [text if text[-1] != "|" else "|" for text in expected]
    assert len(server.sessions) == SESSIONS
