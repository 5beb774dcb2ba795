"""Many sessions at once of many turns each: nothing lost, nothing reordered."""

from __future__ import annotations

import asyncio

import pytest

from genai_grpc import types
from genai_grpc.client import AsyncClient
from tests.live.conftest import Serve
from tests.live.servers import echo


async def talk(client: AsyncClient, name: str, turns: int) -> list[str]:
    config = types.LiveConnectConfig(response_modalities=[types.Modality.TEXT])
    heard = []
    async with client.live.connect(model="gemini-live-2.5-flash-preview", config=config) as session:
        for turn in range(turns):
            await session.send_client_content(turns=f"{name}.{turn}")
            heard += [message.text or "|" async for message in session.receive()]
    return heard


@pytest.mark.parametrize(
    ("sessions", "turns"),
    [
        (20, 10),
        pytest.param(100, 200, marks=[pytest.mark.slow, pytest.mark.timeout(600)]),
    ],
)
async def test_a_crowd_of_sessions_loses_and_reorders_nothing(
    serve: Serve, sessions: int, turns: int
) -> None:
    async with serve(echo) as (client, server):
        talks = [talk(client, f"s{number}", turns) for number in range(sessions)]
        answers = await asyncio.gather(*talks)
    for number, heard in enumerate(answers):
        expected = [f"s{number}.{turn}-{end}" for turn in range(turns) for end in "ab|"]
        assert heard == [text if text[-1] != "|" else "|" for text in expected]
    assert len(server.sessions) == sessions
