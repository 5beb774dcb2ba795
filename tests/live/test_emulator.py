"""Live sessions against the emulator, which shares no code with them: connections that end, break and
are refused; functions, tokens and what the server sees.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from genai_grpc import Client, errors, types
from genai_grpc.client import AsyncClient
from genai_grpc.emulator import Emulator
from genai_grpc.live import AsyncSession
from genai_grpc.transports.grpc_asyncio import AsyncGrpcDialogue
from tests.live.conftest import KINDS, client_for
from tests.plugins.emulator import EmulatorProcess

MODELS = {
    "grpc": "gemini-live-2.5-flash-preview",
    "websocket": "gemini-live-2.5-flash-preview",
    "vertex": "gemini-live-2.5-flash",
}
TEXT: types.LiveConnectConfigDict = {"response_modalities": [types.Modality.TEXT]}
RESUMABLE: types.LiveConnectConfigDict = {**TEXT, "session_resumption": {}}


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    """Each way a session can go."""
    return str(request.param)


@pytest.fixture
def speaker() -> Iterator[Emulator]:
    """An emulator that speaks in eight pieces, and slowly enough to be interrupted."""
    with Emulator(chunks=6) as running:
        running.trickle(0.01)
        yield running


async def turn(session: AsyncSession, text: str, after: Callable[[int], object] = id) -> str:
    """Says something and gives the answer; `after` is told how many pieces have come."""
    await session.send_client_content(turns=text)
    heard, pieces = "", 0
    async for message in session.receive():
        content = message.server_content
        if content is not None and content.interrupted:
            heard = ""
        elif message.text:
            heard += message.text
            pieces += 1
            after(pieces)
    return heard


async def rest_of(session: AsyncSession) -> list[types.LiveServerMessage]:
    """What comes until the session ends."""
    return [message async for message in session]


def texts_of(call: Any) -> list[str]:
    """What the server was told in a connection."""
    return [
        part.text
        for request in call.requests
        for content in request.client_content.turns
        for part in content.parts
    ]


def handle_of(call: Any) -> str:
    """The handle that a connection began with."""
    return str(call.requests[0].setup.session_resumption.handle)


async def talk(client: AsyncClient, model: str, during: Callable[[int], object]) -> list[str]:
    """Three turns, of which something happens to the second."""
    async with client.live.connect(model=model, config=RESUMABLE) as session:
        first = await turn(session, "Tell me of rivers")
        second = await turn(session, "Tell me of mountains", during)
        return [first, second, await turn(session, "Tell me of clouds")]


@pytest.mark.parametrize("what", ["go away", "reset"])
async def test_a_turn_that_is_cut_off_comes_whole_and_nothing_is_lost(
    speaker: Emulator, kind: str, what: str
) -> None:
    def cut(pieces: int) -> None:
        if pieces == 2:
            if what == "reset":
                speaker.reset_connections()
            else:
                assert speaker.go_away(time_left_s=0.0) == 1

    async with client_for(kind, speaker.url).aio as client:
        undisturbed = await talk(client, MODELS[kind], id)
        disturbed = await talk(client, MODELS[kind], cut)
    assert disturbed == undisturbed
    _, before, after = speaker.calls
    assert texts_of(before) == ["Tell me of rivers", "Tell me of mountains"]
    # A machine under load may hear of the end when the turn is over: then it is not begun anew.
    assert texts_of(after)[-2:] in (
        ["Tell me of mountains", "Tell me of clouds"],
        ["Tell me of clouds"],
    )
    assert not handle_of(before)
    assert handle_of(after)


async def test_what_is_sent_while_the_connection_ends_is_not_lost(
    speaker: Emulator, kind: str
) -> None:
    """The user goes on to speak into a connection that has been given up."""
    async with client_for(kind, speaker.url).aio as client:
        async with client.live.connect(model=MODELS[kind], config=RESUMABLE) as session:
            assert await turn(session, "Tell me of rivers")
            speaker.go_away(time_left_s=0.0)
            speaker.calls[0].wait_ended()
            assert await turn(session, "Tell me of clouds")
            assert await turn(session, "Tell me of rain")
    said = [text for call in speaker.calls for text in texts_of(call)]
    assert said == ["Tell me of rivers", "Tell me of clouds", "Tell me of rain"]


async def test_without_a_handle_the_end_says_why_nothing_is_resumed(
    speaker: Emulator, kind: str
) -> None:
    async with client_for(kind, speaker.url).aio as client:
        for config, remedy in ((RESUMABLE, "no handle"), (TEXT, "session_resumption")):
            async with client.live.connect(model=MODELS[kind], config=config) as session:
                speaker.go_away(time_left_s=0.0)
                messages = session.receive()
                assert (await anext(messages)).go_away is not None
                with pytest.raises(errors.APIError, match=remedy) as caught:
                    await anext(messages)
                assert caught.value.status == "UNAVAILABLE"
                assert "go_away" in str(caught.value.message)


async def test_iterating_ends_with_an_error_when_a_resumable_session_cannot_go_on(
    speaker: Emulator, kind: str
) -> None:
    async with client_for(kind, speaker.url).aio as client:
        async with client.live.connect(model=MODELS[kind], config=RESUMABLE) as session:
            speaker.go_away(time_left_s=0.0)
            with pytest.raises(errors.APIError, match="no handle"):
                await rest_of(session)


@pytest.mark.parametrize("kind", ["grpc", "websocket"])
async def test_a_server_that_is_terminated_ends_the_session_with_an_error(
    emulator_process: EmulatorProcess, kind: str
) -> None:
    async with client_for(kind, emulator_process.url).aio as client:
        async with client.live.connect(model=MODELS[kind], config=RESUMABLE) as session:
            assert await turn(session, "Hello")
            emulator_process.process.terminate()
            with pytest.raises(errors.APIError) as caught:
                await rest_of(session)
    assert caught.value.status == "UNAVAILABLE"


async def test_cancelling_ends_the_session_at_the_server(speaker: Emulator, kind: str) -> None:
    began = asyncio.Event()

    async def talk_on(client: AsyncClient) -> None:
        async with client.live.connect(model=MODELS[kind], config=TEXT) as session:
            await turn(session, "Hello", lambda pieces: began.set())

    async with client_for(kind, speaker.url).aio as client:
        task = asyncio.create_task(talk_on(client))
        await asyncio.wait_for(began.wait(), 20)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        call = speaker.calls[0]
        await asyncio.to_thread(call.wait_ended)
    assert call.status == "CANCELLED" or kind != "grpc"  # a WebSocket just ends


@pytest.mark.parametrize(
    ("model", "config", "expected", "says"),
    [
        ("no-such-model", TEXT, (404, "NOT_FOUND", 1008, "FAILED_PRECONDITION"), "no-such-model"),
        (
            "",
            {"session_resumption": {"handle": "bogus"}},
            (400, "INVALID_ARGUMENT", 1007, "INVALID_ARGUMENT"),
            "handle",
        ),
    ],
    ids=["model", "setup"],
)
async def test_a_setup_that_is_refused_says_code_status_and_message(
    emulator: Emulator, kind: str, model: str, config: Any, expected: Any, says: str
) -> None:
    async with client_for(kind, emulator.url).aio as client:
        with pytest.raises(errors.APIError, match=says) as caught:
            async with client.live.connect(model=model or MODELS[kind], config=config):
                pass
    found = caught.value
    assert (found.code, found.status) == (expected[:2] if kind == "grpc" else expected[2:])
    assert len(emulator.calls) == 1


async def test_a_refusal_that_comes_before_the_setup_is_sent_is_not_lost(
    speaker: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    send = AsyncGrpcDialogue.send

    async def late(dialogue: AsyncGrpcDialogue, message: Any) -> None:
        await dialogue._rpc.initial_metadata()  # which tells of no refusal
        stand_still()
        await send(dialogue, message)

    def stand_still() -> None:
        """Keeps the loop from hearing of the refusal before it sends."""
        while not (speaker.calls and speaker.calls[0].status):
            time.sleep(0.01)
        time.sleep(0.1)

    monkeypatch.setattr(AsyncGrpcDialogue, "send", late)
    speaker.fail("PERMISSION_DENIED", message="not for you")
    async with client_for("grpc", speaker.url).aio as client:
        with pytest.raises(errors.ClientError, match="not for you") as caught:
            async with client.live.connect(model=MODELS["grpc"], config=TEXT):
                pass
    assert caught.value.status == "PERMISSION_DENIED"
    assert len(speaker.calls) == 1


async def test_a_wrong_key_is_refused_with_a_typed_error(kind: str) -> None:
    with Emulator(require_key="good") as emulator:
        options = (
            {} if kind == "vertex" else {"http_options": {"headers": {"x-goog-api-key": "bad"}}}
        )
        async with client_for(kind, emulator.url, **options).aio as client:
            with pytest.raises(errors.APIError, match=r"(?i)key") as caught:
                async with client.live.connect(model=MODELS[kind], config=TEXT):
                    pass
    assert caught.value.code == (400 if kind == "grpc" else 1008 if kind == "vertex" else 1007)
    assert caught.value.status in ("INVALID_ARGUMENT", "FAILED_PRECONDITION", "UNAUTHENTICATED")


async def test_a_message_before_the_setup_is_refused_by_the_server(emulator: Emulator) -> None:
    from websockets.asyncio.client import connect

    path = "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"
    async with connect(emulator.url.replace("http", "ws") + path) as websocket:
        session = AsyncSession(api_client=SimpleNamespace(vertexai=False), websocket=websocket)
        await session.send_client_content(turns="Hello")
        with pytest.raises(errors.APIError, match="first message") as caught:
            await anext(session.receive())
    assert (caught.value.code, caught.value.status) == (1007, "INVALID_ARGUMENT")


async def test_functions_blocking_or_not_are_called_and_their_results_are_used(
    emulator: Emulator, kind: str
) -> None:
    called: list[str] = []

    async def get_weather(city: str) -> str:
        """The weather of a city."""
        await asyncio.sleep(0)
        called.append(city)
        return "sunny"

    config: types.LiveConnectConfigDict = {**TEXT, "tools": [get_weather]}
    async with client_for(kind, emulator.url).aio as client:
        async with client.live.connect(model=MODELS[kind], config=config) as session:
            await session.send_client_content(turns="What is the weather in Bern?")
            text, asked = "", []
            async for message in session.receive():
                if message.tool_call is not None:
                    asked = message.tool_call.function_calls or []
                    answered = await session.answer_tool_call(message.tool_call)
                    assert [one.id for one in answered] == [one.id for one in asked]
                text += message.text or ""
    assert len(called) == 1
    assert "sunny" in text
    declared = emulator.calls[0].requests[0].setup.tools[0].function_declarations[0]
    assert declared.name == "get_weather"


async def test_sound_goes_in_and_words_come_beside_the_answer(
    emulator: Emulator, kind: str
) -> None:
    config: types.LiveConnectConfigDict = {
        "response_modalities": [types.Modality.AUDIO],
        "input_audio_transcription": {},
        "output_audio_transcription": {},
        "speech_config": {"voice_config": {"prebuilt_voice_config": {"voice_name": "Kore"}}},
        "realtime_input_config": {"automatic_activity_detection": {"disabled": True}},
    }
    async with client_for(kind, emulator.url).aio as client:
        async with client.live.connect(model=MODELS[kind], config=config) as session:
            await session.send_realtime_input(activity_start={})
            for _ in range(5):
                sound = types.Blob(data=b"\x00\x10" * 1600, mime_type="audio/pcm;rate=16000")
                await session.send_realtime_input(audio=sound)
            await session.send_realtime_input(activity_end={})
            heard, spoken, sounds, usage = "", "", 0, None
            async for message in session.receive():
                content = message.server_content
                assert content is not None
                if content.input_transcription is not None:
                    heard += content.input_transcription.text or ""
                if content.output_transcription is not None:
                    spoken += content.output_transcription.text or ""
                sounds += len(message.data or b"")
                usage = message.usage_metadata or usage
    assert "0.5 seconds" in heard
    assert spoken
    assert sounds > 0
    assert usage is not None
    assert usage.total_token_count
    assert usage.response_token_count


async def test_a_token_opens_the_session_that_it_is_for(emulator: Emulator) -> None:
    http_options: types.HttpOptionsDict = {"base_url": emulator.url, "api_version": "v1alpha"}
    model = MODELS["grpc"]
    async with Client(api_key="k", http_options=http_options).aio as client:
        with pytest.warns(errors.ExperimentalWarning):
            token = await client.auth_tokens.create(
                config={"uses": 1, "live_connect_constraints": {"model": model}}
            )
    assert token.name is not None
    assert token.name.startswith("auth_tokens/")
    async with Client(api_key=token.name, http_options=http_options).aio as phone:
        connecting = phone.live.connect(model=model, config=TEXT)
        with pytest.warns(errors.ExperimentalWarning):
            session = await connecting.__aenter__()
        assert await turn(session, "Hello")
        await connecting.__aexit__(None, None, None)
    call = emulator.calls[-1]
    assert call.path.endswith("v1alpha.GenerativeService.BidiGenerateContentConstrained")
    assert call.metadata["authorization"] == f"Token {token.name}"
