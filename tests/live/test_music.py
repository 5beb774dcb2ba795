"""Music sessions: what is sent, and what comes back."""

from __future__ import annotations

import pytest

from genai_grpc import errors, types
from tests.live.conftest import client_for
from tests.live.servers import Session, echo, running


async def test_music_is_steered_and_heard() -> None:
    async def brain(session: Session) -> None:
        await session.begin()
        for _ in range(6):
            await session.hear()
        chunk = {"data": "AQI=", "mimeType": "audio/l16;rate=48000;channels=2"}
        await session.say({"serverContent": {"audioChunks": [chunk]}})
        await session.say({"filteredPrompt": {"text": "x", "filteredReason": "y"}})

    async with running("websocket", brain) as server:
        async with client_for(
            "auto", server.url, transport="auto", http_options={"api_version": "v1alpha"}
        ).aio as client:
            connecting = client.live.music.connect(model="models/lyria-realtime-exp")
            with pytest.warns(errors.ExperimentalWarning, match="experimental"):
                session = await connecting.__aenter__()
            await session.set_weighted_prompts(
                [types.WeightedPrompt(text="piano", weight=1.0), {"text": "rain", "weight": 0.5}]
            )
            await session.set_music_generation_config(
                types.LiveMusicGenerationConfig(bpm=90, scale=types.Scale.C_MAJOR_A_MINOR)
            )
            await session.play()
            await session.pause()
            await session.reset_context()
            await session.stop()
            messages = [message async for message in session.receive()]
            await connecting.__aexit__(None, None, None)
        seen = server.sessions[0]
    assert (
        seen.path == "/ws/google.ai.generativelanguage.v1alpha.GenerativeService.BidiGenerateMusic"
    )
    assert seen.heard == [
        {"setup": {"model": "models/lyria-realtime-exp"}},
        {
            "clientContent": {
                "weightedPrompts": [
                    {"text": "piano", "weight": 1.0},
                    {"text": "rain", "weight": 0.5},
                ]
            }
        },
        {"musicGenerationConfig": {"bpm": 90, "scale": "C_MAJOR_A_MINOR"}},
        {"playbackControl": "PLAY"},
        {"playbackControl": "PAUSE"},
        {"playbackControl": "RESET_CONTEXT"},
        {"playbackControl": "STOP"},
    ]
    first = messages[0].server_content
    assert first is not None
    assert first.audio_chunks is not None
    assert first.audio_chunks[0].data == b"\x01\x02"
    assert messages[1].filtered_prompt is not None


async def test_vertex_ai_has_no_music() -> None:
    async with running("websocket", echo) as server, client_for("vertex", server.url).aio as client:
        with (
            pytest.warns(errors.ExperimentalWarning),
            pytest.raises(ValueError, match=r"live\.music"),
        ):
            async with client.live.music.connect(model="m"):
                pass
