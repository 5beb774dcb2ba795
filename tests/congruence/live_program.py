"""A program with live sessions, written for google-genai: run with it and with this library, it has to
print the same. Not a test: `test_live_google_genai` runs it. The first argument is the library's
package, the second the server's address; the rest goes to the clients.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
import warnings
from typing import Any

genai: Any = importlib.import_module(sys.argv[1])
types: Any = importlib.import_module(f"{sys.argv[1]}.types")
URL = sys.argv[2]
MORE: dict[str, Any] = json.loads(sys.argv[3]) if len(sys.argv) > 3 else {}
MODELS = {"gemini": "gemini-live-2.5-flash-preview", "vertex": "gemini-live-2.5-flash"}
# Chosen by chance at the server.
CHANCE = ("id", "new_handle", "session_id")
# They count the ids, too, where there are any.
COUNTS = ("prompt_token_count", "total_token_count")


def client_of(api: str, version: str | None = None) -> Any:
    options = types.HttpOptions(base_url=URL, api_version=version)
    if api == "gemini":
        return genai.Client(api_key="key", http_options=options, **MORE)
    from google.oauth2.credentials import Credentials

    return genai.Client(
        vertexai=True,
        project="p",
        location="us-central1",
        credentials=Credentials(token="token"),
        http_options=options,
        **MORE,
    )


def shown(value: Any) -> Any:
    """A message without what is left to chance."""
    if isinstance(value, dict):
        return {k: "*" if k in CHANCE else shown(v) for k, v in value.items() if v is not None}
    return [shown(item) for item in value] if isinstance(value, list) else value


async def heard(session: Any) -> list[Any]:
    """The messages of a turn, and what functions they asked for is answered."""
    found = []
    async for message in session.receive():
        found.append(shown(message.model_dump(mode="json", exclude_none=True)))
        if message.tool_call:
            await session.send_tool_response(
                function_responses=[
                    types.FunctionResponse(id=call.id, name=call.name, response={"result": "sunny"})
                    for call in message.tool_call.function_calls
                ]
            )
    return found


async def texts(client: Any, model: str) -> list[Any]:
    config = types.LiveConnectConfig(
        response_modalities=["TEXT"],
        temperature=0.5,
        top_k=9,
        seed=3,
        system_instruction="Be brief.",
        media_resolution="MEDIA_RESOLUTION_LOW",
        session_resumption=types.SessionResumptionConfig(),
        context_window_compression=types.ContextWindowCompressionConfig(
            trigger_tokens=1000, sliding_window=types.SlidingWindow(target_tokens=10)
        ),
        tools=[{"google_search": {}}],
    )
    found = []
    async with client.aio.live.connect(model=model, config=config) as session:
        await session.send_client_content(
            turns=[
                types.Content(role="user", parts=[types.Part(text="I am Ada.")]),
                {"role": "model", "parts": [{"text": "Hello."}]},
            ],
            turn_complete=False,
        )
        await session.send_client_content(turns={"role": "user", "parts": [{"text": "Who am I?"}]})
        found.append(await heard(session))
        await session.send_realtime_input(text="And who are you?")
        async for message in session.receive():
            if message.session_resumption_update:
                found.append(shown(message.model_dump(mode="json", exclude_none=True)))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            await session.send(input="The old way.", end_of_turn=True)
        found.append(await heard(session))
    return found


async def functions(client: Any, model: str) -> list[Any]:
    declared = {
        "name": "get_weather",
        "description": "The weather of a city.",
        "parameters": {"type": "OBJECT", "properties": {"city": {"type": "STRING"}}},
    }
    config = {"response_modalities": ["TEXT"], "tools": [{"function_declarations": [declared]}]}
    async with client.aio.live.connect(model=model, config=config) as session:
        turn = {"role": "user", "parts": [{"text": "What is the weather in Bern?"}]}
        await session.send_client_content(turns=turn)
        found = await heard(session)
    for message in found:
        for name in COUNTS:
            message.get("usage_metadata", {}).pop(name, None)
    return found


async def sounds(client: Any, model: str) -> list[Any]:
    config = {
        "response_modalities": ["AUDIO"],
        "input_audio_transcription": {},
        "output_audio_transcription": {},
        "speech_config": {"voice_config": {"prebuilt_voice_config": {"voice_name": "Kore"}}},
        "realtime_input_config": {"automatic_activity_detection": {"disabled": True}},
    }
    async with client.aio.live.connect(model=model, config=config) as session:
        await session.send_realtime_input(activity_start=types.ActivityStart())
        for _ in range(3):
            sound = types.Blob(data=b"\x00\x10" * 1600, mime_type="audio/pcm;rate=16000")
            await session.send_realtime_input(audio=sound)
        await session.send_realtime_input(
            video=types.Blob(data=b"\xff\xd8\xff", mime_type="image/jpeg")
        )
        await session.send_realtime_input(
            media=types.Blob(data=b"\x00\x10" * 800, mime_type="audio/pcm")
        )
        await session.send_realtime_input(activity_end=types.ActivityEnd())
        return await heard(session)


async def refusals(client: Any, model: str) -> list[Any]:
    """The codes that the WebSockets of refused sessions are closed with."""
    found = []
    for wrong in ("no-such-model", model):
        config = {"response_modalities": ["TEXT"], "session_resumption": {"handle": "bogus"}}
        try:
            async with client.aio.live.connect(model=wrong, config=config) as session:
                await session.receive().__anext__()
        except Exception as error:  # noqa: BLE001 - 1.51 lets those of websockets through
            code = getattr(error, "code", None)
            found.append(code if isinstance(code, int) else error.rcvd.code)  # type: ignore[attr-defined]  # of a closed websocket
    return found


async def music(client: Any) -> list[Any]:
    async with client.aio.live.music.connect(model="models/lyria-realtime-exp") as session:
        await session.set_weighted_prompts(prompts=[types.WeightedPrompt(text="piano", weight=1.0)])
        await session.set_music_generation_config(
            config=types.LiveMusicGenerationConfig(bpm=90, temperature=1.0)
        )
        await session.play()
        async for message in session.receive():
            chunks = message.server_content and message.server_content.audio_chunks
            if chunks:
                return [len(chunks[0].data), chunks[0].mime_type]
    return []


async def token(client: Any) -> list[Any]:
    made = await client.aio.auth_tokens.create(
        config={"uses": 1, "live_connect_constraints": {"model": MODELS["gemini"]}}
    )
    options = types.HttpOptions(base_url=URL, api_version="v1alpha")
    phone = genai.Client(api_key=made.name, http_options=options, **MORE)
    config = {"response_modalities": ["TEXT"]}
    async with phone.aio.live.connect(model=MODELS["gemini"], config=config) as session:
        await session.send_client_content(turns={"role": "user", "parts": [{"text": "Hello"}]})
        return await heard(session)


async def main() -> None:
    warnings.simplefilter("ignore")
    found: dict[str, Any] = {}
    for api, model in MODELS.items():
        client = client_of(api)
        for case in (texts, functions, sounds):
            found[f"{api} {case.__name__}"] = await case(client, model)
        if api == "vertex" or MORE.get("transport") != "auto":  # gRPC has codes of its own
            found[f"{api} refusals"] = await refusals(client, model)
    early = client_of("gemini", "v1alpha")
    found["music"] = await music(early)
    found["token"] = await token(early)
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    asyncio.run(main())
