"""The real google-genai holds live sessions with the emulator, by TLS: that is the only way it dials.

Text, functions, sound, resumption, short-lived tokens, music and refusals, on both APIs. Each release
runs in an environment and a process of its own; what it sees comes back as JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from genai_grpc.emulator import Emulator
from tests.congruence.google_genai import RELEASES
from tests.plugins.environments import cached_environment

pytestmark = [
    pytest.mark.congruence,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.xdist_group("packaging"),
]

PROGRAM = r'''
import asyncio, json, sys
from google import genai
from google.genai import errors, types
from google.oauth2.credentials import Credentials

url = sys.argv[1]
TEXT = {"response_modalities": ["TEXT"]}
MODELS = {"gemini": "gemini-live-2.5-flash-preview", "vertex": "gemini-live-2.5-flash"}
CLIENTS = {
    "gemini": genai.Client(api_key="key", http_options={"base_url": url}),
    "vertex": genai.Client(
        vertexai=True, project="p", location="us-central1", credentials=Credentials("token"),
        http_options={"base_url": url},
    ),
}


def get_weather(city: str) -> str:
    """Tells the weather in a city."""
    return "sunny"


def user(text):
    return types.Content(role="user", parts=[types.Part(text=text)])


async def text_of(session):
    return "".join([message.text or "" async for message in session.receive()])


async def turns(client, model):
    texts = []
    async with client.aio.live.connect(model=model, config=TEXT) as session:
        for number in ("one", "two", "three"):
            await session.send_client_content(turns=user(f"Reply with exactly: {number}"))
            texts.append(await text_of(session))
        await session.send_realtime_input(text="Reply with exactly: four")
        texts.append(await text_of(session))
    return texts


async def functions(client, model):
    declared = types.FunctionDeclaration(
        name="get_weather", description="Tells the weather",
        parameters={"type": "OBJECT", "properties": {"city": {"type": "STRING"}}},
    )
    config = {**TEXT, "tools": [types.Tool(function_declarations=[declared])]}
    async with client.aio.live.connect(model=model, config=config) as session:
        await session.send_client_content(turns=user("What is the weather in Boston?"))
        async for message in session.receive():
            if message.tool_call:
                break
        (call,) = message.tool_call.function_calls
        answer = types.FunctionResponse(id=call.id, name=call.name, response={"result": "sunny"})
        await session.send_tool_response(function_responses=[answer])
        return [call.name, call.args, "sunny" in await text_of(session)]


async def sound(client, model):
    config = types.LiveConnectConfig(
        response_modalities=["AUDIO"],
        speech_config={"voice_config": {"prebuilt_voice_config": {"voice_name": "Kore"}}},
        output_audio_transcription={}, input_audio_transcription={},
    )
    async with client.aio.live.connect(model=model, config=config) as session:
        for _ in range(4):
            piece = types.Blob(data=b"\x22\x11" * 1600, mime_type="audio/pcm;rate=16000")
            await session.send_realtime_input(audio=piece)
        await session.send_realtime_input(audio_stream_end=True)
        data, words, kinds = 0, "", set()
        async for message in session.receive():
            content = message.server_content
            data += len(message.data or b"")
            if content and content.output_transcription:
                words += content.output_transcription.text or ""
            for part in content.model_turn.parts if content and content.model_turn else ():
                kinds.add(part.inline_data.mime_type)
        return [data > 24_000, bool(words), sorted(kinds)]


async def resumption(client, model):
    config = {**TEXT, "session_resumption": {}}
    async with client.aio.live.connect(model=model, config=config) as session:
        await session.send_client_content(turns=user("My name is Fox"))
        handle = None
        async for message in session.receive():
            pass
        while not handle:
            message = await session._receive()
            if message.session_resumption_update:
                handle = message.session_resumption_update.new_handle
    config = {**TEXT, "session_resumption": {"handle": handle}}
    async with client.aio.live.connect(model=model, config=config) as session:
        await session.send_client_content(turns=user("Who am I?"))
        counts = [
            message.usage_metadata.prompt_token_count
            async for message in session.receive() if message.usage_metadata
        ]
    return counts[-1] > 20


async def refused(call):
    try:
        await call()
    except errors.APIError as error:
        return [error.code, error.message or ""]
    except Exception as error:
        code = getattr(getattr(error, "rcvd", None), "code", None)
        return [code, str(error)]


async def refusals(client, model):
    async def unknown():
        async with client.aio.live.connect(model="nope", config=TEXT) as session:
            await text_of(session)

    async def deaf():
        async with client.aio.live.connect(model="gemini-2.5-flash", config=TEXT) as session:
            await text_of(session)

    return [(await refused(unknown))[0], (await refused(deaf))[0]]


async def tokens():
    options = {"base_url": url, "api_version": "v1alpha"}
    owner = genai.Client(api_key="key", http_options=options)
    model = MODELS["gemini"]
    made = owner.auth_tokens.create(config={
        "uses": 1,
        "live_connect_constraints": {
            "model": model, "config": {**TEXT, "system_instruction": 'start with "Hello"'},
        },
    })
    again = await owner.aio.auth_tokens.create(config={"uses": 1})
    guest = genai.Client(api_key=made.name, http_options=options)
    async with guest.aio.live.connect(model=model, config=TEXT) as session:
        await session.send_client_content(turns=user("Good morning"))
        said = await text_of(session)

    first = guest

    async def used_up():
        async with first.aio.live.connect(model=model, config=TEXT) as session:
            await session.send_client_content(turns=user("Again"))
            await text_of(session)

    locked = owner.auth_tokens.create(config={
        "live_connect_constraints": {"model": model, "config": {**TEXT, "temperature": 0.5}},
        "lock_additional_fields": ["top_k"],
    })
    guest = genai.Client(api_key=locked.name, http_options=options)
    config = {**TEXT, "system_instruction": 'start with "Hi"'}
    async with guest.aio.live.connect(model=model, config=config) as session:
        await session.send_client_content(turns=user("Good morning"))
        own = await text_of(session)
    refusal = await refused(used_up)
    return [made.name != again.name, said[:5], own[:2], refusal[0]]


async def music():
    options = {"base_url": url, "api_version": "v1alpha"}
    client = genai.Client(api_key="key", http_options=options)
    async with client.aio.live.music.connect(model="models/lyria-realtime-exp") as session:
        await session.set_weighted_prompts(prompts=[types.WeightedPrompt(text="Jazz", weight=1.0)])
        await session.set_music_generation_config(
            config=types.LiveMusicGenerationConfig(bpm=90, temperature=1.0)
        )
        await session.play()
        async for message in session.receive():
            if message.server_content and message.server_content.audio_chunks:
                break
        await session.pause()
        await session.reset_context()
        await session.stop()
    return len(message.server_content.audio_chunks[0].data) > 1000


async def main():
    seen = {}
    for name, client in CLIENTS.items():
        model = MODELS[name]
        parts = (turns, functions, sound, resumption, refusals)
        seen[name] = {part.__name__: await part(client, model) for part in parts}
    seen["tokens"], seen["music"] = await tokens(), await music()
    print(json.dumps(seen))


asyncio.run(main())
'''


def drive(release: str, emulator: Emulator, program: str) -> Any:
    """Run a program with a release of google-genai that trusts the emulator."""
    environment = cached_environment(f"google-genai=={release}")
    done = subprocess.run(
        [environment.python, "-W", "ignore", "-c", program, emulator.url],
        env={**os.environ, **emulator.env(), "PYTHONPATH": ""},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("release", RELEASES)
def test_google_genai_holds_live_sessions(release: str) -> None:
    if release > "2" and sys.version_info < (3, 11):
        pytest.skip(f"google-genai {release} needs Python 3.11")
    with Emulator(tls=True) as emulator:
        seen = drive(release, emulator, PROGRAM)
        sessions = [call for call in emulator.calls if call.name.startswith("Bidi")]
    assert {call.transport for call in sessions} == {"websocket"}
    for name in ("gemini", "vertex"):
        assert seen[name] == {
            "turns": ["one", "two", "three", "four"],
            "functions": ["get_weather", {"city": "Boston"}, True],
            "sound": [True, True, ["audio/pcm;rate=24000"]],
            "resumption": True,
            "refusals": [1008, 1008],
        }, name
    assert seen["tokens"] == [True, "Hello", "Hi", 1008]
    assert seen["music"]
