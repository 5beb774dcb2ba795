"""Live sessions are recorded and replayed, over gRPC and WebSockets."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from genai_grpc import AsyncClient, errors, types
from tests.unit.replay.studio import Studio

MODELS = {"gemini": "gemini-live-2.5-flash-preview", "vertex": "gemini-live-2.5-flash"}
WAYS = [("gemini", "grpc"), ("gemini", "rest"), ("vertex", "auto")]


async def talk(client: AsyncClient, *texts: str) -> AsyncIterator[Any]:
    """Says something, hears the answer, and goes on."""
    model = MODELS["vertex" if client.vertexai else "gemini"]
    config = types.LiveConnectConfig(response_modalities=[types.Modality.TEXT])
    async with client.live.connect(model=model, config=config) as session:
        for text in texts:
            await session.send_client_content(turns={"parts": [{"text": text}]})
            async for message in session.receive():
                yield message.model_dump(exclude_none=True)


@pytest.mark.parametrize(("backend", "transport"), WAYS)
async def test_a_session_comes_back(studio: Studio, backend: str, transport: str) -> None:
    async with studio.recording(backend, transport=transport).aio as client:
        recorded = [message async for message in talk(client, "Hello?", "And then?")]
    async with studio.replaying(backend, transport=transport).aio as client:
        replayed = [message async for message in talk(client, "Hello?", "And then?")]
    assert len(recorded) > 3
    assert replayed == recorded


async def test_another_message_is_told_by_its_fields(studio: Studio) -> None:
    async with studio.recording(transport="grpc").aio as client:
        _ = [message async for message in talk(client, "Hello?")]
    async with studio.replaying(transport="grpc").aio as client:
        with pytest.raises(errors.ReplayError) as caught:
            _ = [message async for message in talk(client, "Goodbye!")]
    (difference,) = caught.value.differences
    assert (difference.recorded, difference.sent) == ("Hello?", "Goodbye!")
    assert difference.field == "message.clientContent.turns[0].parts[0].text"


async def test_one_message_too_many_is_told(studio: Studio) -> None:
    async with studio.recording(transport="grpc").aio as client:
        _ = [message async for message in talk(client, "Hello?")]
    async with studio.replaying(transport="grpc").aio as client:
        with pytest.raises(errors.ReplayError, match="recorded with 1 messages of the client"):
            _ = [message async for message in talk(client, "Hello?", "And then?")]


async def test_a_refused_session_is_refused_again(studio: Studio) -> None:
    studio.server.fail("PERMISSION_DENIED", message="not for you")

    async def failure(client: AsyncClient) -> str:
        with pytest.raises(errors.ClientError) as caught:
            _ = [message async for message in talk(client, "Hello?")]
        return str(caught.value)

    async with studio.recording(transport="grpc").aio as client:
        recorded = await failure(client)
    assert "not for you" in recorded
    async with studio.replaying(transport="grpc").aio as client:
        assert await failure(client) == recorded
