"""Live sessions of the emulator, over a WebSocket and over gRPC: turns, sound, tools, errors."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import threading
from collections.abc import Iterable, Iterator
from typing import Any

import grpc
import pytest

from genai_grpc._stubs.generativelanguage import generative_service_pb2 as messages
from genai_grpc.emulator import Emulator
from tests.unit.emulator.live.talking import MODELS, PATHS, content, opened, said, talking, user

GRPC_PATH = "/google.ai.generativelanguage.v1beta.GenerativeService/BidiGenerateContent"
LOUD, SILENT = b"\x10\x27" * 16_000, b"\0\0" * 16_000


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


@pytest.fixture(params=list(PATHS))
def api(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def test_turns_are_answered_in_pieces_and_counted(emulator: Emulator, api: str) -> None:
    async with talking(emulator, api) as talk:
        for prompt in ("Why is the sky blue?", "And at night?"):
            await talk.say(client_content=user(prompt))
            heard = await talk.turn()
            assert len(said(heard).split()) > 20
            assert len(heard) > 3
            assert content(heard[-2]) == {"generationComplete": True}
            usage = heard[-1]["usageMetadata"]
            assert usage["totalTokenCount"] > usage["promptTokenCount"] > 0


@pytest.mark.parametrize("version", ["v1", "v1beta", "v1alpha"])
async def test_every_version_and_a_double_slash_lead_there(
    emulator: Emulator, version: str
) -> None:
    path = "/" + PATHS["gemini"].replace("v1beta", version) + "?key=k"
    async with talking(emulator, path=path) as talk:
        await talk.say(clientContent=user("Hello"))
        assert said(await talk.turn())


async def test_sound_is_answered_with_sound_and_its_words(emulator: Emulator, api: str) -> None:
    async with talking(
        emulator,
        api,
        generationConfig={"responseModalities": ["AUDIO"]},
        inputAudioTranscription={},
        outputAudioTranscription={},
    ) as talk:
        # Half a second of silence behind words ends a turn.
        for piece in (LOUD, SILENT):
            data = base64.b64encode(piece).decode()
            audio = {"mimeType": "audio/pcm;rate=16000", "data": data}
            await talk.say(realtimeInput={"audio": audio})
        heard = await talk.turn()
        assert "seconds of sound" in content(heard[0])["inputTranscription"]["text"]
        parts = [
            part for each in heard for part in content(each).get("modelTurn", {}).get("parts", ())
        ]
        assert {part["inlineData"]["mimeType"] for part in parts} == {"audio/pcm;rate=24000"}
        assert all(len(base64.b64decode(part["inlineData"]["data"])) <= 9600 for part in parts)
        words = "".join(
            content(each).get("outputTranscription", {}).get("text", "") for each in heard
        )
        assert len(words.split()) > 20


async def test_who_marks_activity_is_answered_at_its_end(emulator: Emulator) -> None:
    manual = {"automaticActivityDetection": {"disabled": True}}
    async with talking(emulator, realtimeInputConfig=manual) as talk:
        await talk.say(realtimeInput={"activityStart": {}})
        data = base64.b64encode(LOUD + SILENT * 2).decode()
        await talk.say(realtimeInput={"audio": {"mimeType": "audio/pcm", "data": data}})
        await talk.say(realtimeInput={"activityEnd": {}})
        assert said(await talk.turn())
    async with talking(emulator) as talk:
        await talk.say(realtimeInput={"activityStart": {}})
        code, reason = await talk.refusal()
    assert code == 1007
    assert "automatic_activity_detection" in reason


WEATHER = {
    "functionDeclarations": [
        {
            "name": "get_weather",
            "description": "Tells the weather",
            "parameters": {"type": "OBJECT", "properties": {"city": {"type": "STRING"}}},
        }
    ]
}


async def test_functions_are_called_and_their_results_are_used(
    emulator: Emulator, api: str
) -> None:
    async with talking(emulator, api, tools=[WEATHER]) as talk:
        await talk.say(clientContent=user("Get the weather in Boston"))
        (called,) = await talk.turn()
        (call,) = called["toolCall"]["functionCalls"]
        assert (call["name"], call["args"]) == ("get_weather", {"city": "Boston"})
        result = {"id": call["id"], "name": call["name"], "response": {"result": "snow"}}
        await talk.say(toolResponse={"functionResponses": [result]})
        assert "snow" in said(await talk.turn())


async def test_a_user_who_goes_on_interrupts(emulator: Emulator) -> None:
    emulator.trickle(0.2, times=1)
    async with talking(emulator) as talk:
        await talk.say(clientContent=user("Tell me a story"))
        await talk.hear()
        await talk.say(clientContent=user("No, another one"))
        heard = await talk.turn()
        assert content(heard[-1])["interrupted"]


async def test_a_session_is_resumed_with_what_was_said(emulator: Emulator) -> None:
    async with talking(emulator, sessionResumption={}) as talk:
        await talk.say(clientContent=user("My name is Fox"))
        await talk.turn()
        update = (await talk.hear())["sessionResumptionUpdate"]
    assert update["resumable"]
    resumption = {"handle": update["newHandle"]}
    async with talking(emulator, sessionResumption=resumption) as talk:
        await talk.say(clientContent=user("Who am I?"))
        usage = (await talk.turn())[-1]["usageMetadata"]
    # What was said before counts.
    assert usage["promptTokenCount"] > 20
    async with opened(emulator, PATHS["gemini"]) as talk:
        await talk.say(setup={"model": MODELS["gemini"], "sessionResumption": {"handle": "x"}})
        assert (await talk.refusal())[0] == 1007


async def test_a_server_that_goes_away_says_so_first(emulator: Emulator, api: str) -> None:
    async with talking(emulator, api) as talk:
        assert emulator.go_away(time_left_s=0.3) == 1
        assert (await talk.hear())["goAway"] == {"timeLeft": "0.300s"}
        await talk.say(clientContent=user("Quick, one more"))
        assert said(await talk.turn())
        assert (await talk.refusal())[0] == 1000


@pytest.mark.parametrize(
    ("frames", "code", "says"),
    [
        (['{"clientContent": {}}'], 1007, "must be the first message"),
        (["nonsense"], 1007, "Invalid JSON"),
        (["[]"], 1007, ""),
        (['{"setup": {"foo": 1}}'], 1007, "foo"),
        ([json.dumps({"setup": {"model": MODELS["gemini"]}})] * 2, 1007, "was sent before"),
        (['{"setup": {"model": "models/nope"}}'], 1008, "nope"),
        (['{"setup": {"model": "models/imagen-4.0-generate-001"}}'], 1008, "bidiGenerateContent"),
    ],
)
async def test_what_makes_no_sense_closes_the_session_and_nothing_else(
    emulator: Emulator, frames: list[str], code: int, says: str
) -> None:
    async with opened(emulator, PATHS["gemini"]) as talk:
        for frame in frames:
            await talk.socket.send_str(frame)
        closed, reason = await talk.refusal()
    assert closed == code
    assert says in reason
    async with talking(emulator) as talk:
        await talk.say(clientContent=user("Hello"))
        assert said(await talk.turn())


async def test_a_frame_beyond_all_bounds_is_refused(emulator: Emulator) -> None:
    async with talking(emulator) as talk:
        # The server closes while the frame is still on its way.
        with contextlib.suppress(ConnectionError):
            await talk.socket.send_str(" " * (17 << 20))
        assert (await talk.refusal())[0] in (1006, 1009)
    async with talking(emulator) as talk:
        await talk.say(clientContent=user("Hello"))
        assert said(await talk.turn())


async def test_a_hundred_sessions_at_once(emulator: Emulator) -> None:
    async def one(number: int) -> int:
        async with talking(emulator) as talk:
            for turn in range(3):
                await talk.say(clientContent=user(f"Reply with exactly: {number} {turn}"))
                assert f"{number} {turn}" in said(await talk.turn())
        return number

    assert len(await asyncio.gather(*map(one, range(100)))) == 100


async def test_music_plays_until_it_is_stopped(emulator: Emulator) -> None:
    path = PATHS["gemini"].replace("BidiGenerateContent", "BidiGenerateMusic")
    async with opened(emulator, path) as talk:
        await talk.say(setup={"model": "models/lyria-realtime-exp"})
        assert "setupComplete" in await talk.hear()
        await talk.say(clientContent={"weightedPrompts": [{"text": "jazz", "weight": 1.0}]})
        await talk.say(playbackControl="PLAY")
        for _ in range(3):
            (chunk,) = content(await talk.hear())["audioChunks"]
            assert len(base64.b64decode(chunk["data"])) % 4 == 0
        await talk.say(playbackControl="STOP")


async def test_an_unknown_control_of_music_is_refused(emulator: Emulator) -> None:
    path = PATHS["gemini"].replace("BidiGenerateContent", "BidiGenerateMusic")
    async with opened(emulator, path) as talk:
        await talk.say(setup={"model": "models/lyria-realtime-exp"})
        assert "setupComplete" in await talk.hear()
        await talk.say(playbackControl=99)
        code, reason = await talk.refusal()
        assert (code, "99 is no control" in reason) == (1007, True)


def dialogue(emulator: Emulator, sent: Iterable[Any]) -> Any:
    channel = grpc.insecure_channel(emulator.address)
    method = channel.stream_stream(
        GRPC_PATH,
        request_serializer=messages.BidiGenerateContentClientMessage.SerializeToString,
        response_deserializer=messages.BidiGenerateContentServerMessage.FromString,
    )
    return method(iter(sent), timeout=10)


SETUP = messages.BidiGenerateContentClientMessage(setup={"model": MODELS["gemini"]})
HELLO = messages.BidiGenerateContentClientMessage(
    client_content={"turns": [{"role": "user", "parts": [{"text": "Hi"}]}], "turn_complete": True}
)


def test_grpc_carries_the_same_conversation(emulator: Emulator) -> None:
    heard = list(dialogue(emulator, [SETUP, HELLO]))
    kinds = [each.WhichOneof("message_type") for each in heard]
    assert kinds[0] == "setup_complete"
    assert set(kinds[1:]) == {"server_content"}
    assert heard[-1].server_content.turn_complete
    assert heard[-1].usage_metadata.response_token_count > 20


def test_grpc_refuses_what_comes_before_the_setup(emulator: Emulator) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        list(dialogue(emulator, [HELLO]))
    error: Any = caught.value
    assert error.code() is grpc.StatusCode.INVALID_ARGUMENT
    assert "must be the first message" in error.details()


def test_a_client_that_leaves_ends_the_session(emulator: Emulator) -> None:
    leaves = threading.Event()

    def sent() -> Iterator[Any]:
        yield SETUP
        leaves.wait(10)

    calls = dialogue(emulator, sent())
    next(calls)
    calls.cancel()
    assert emulator.calls[-1].cancelled.wait(5)
    leaves.set()
