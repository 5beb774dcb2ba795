"""What changes in the middle of a live session, and what the server tells beside its answers."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from genai_grpc import types
from tests.live.conftest import serve_kind
from tests.live.servers import Over, Session, said

MODEL = "gemini-live-2.5-flash-preview"
TEXT: types.LiveConnectConfigDict = {"response_modalities": [types.Modality.TEXT]}
RESUMABLE: types.LiveConnectConfigDict = {**TEXT, "session_resumption": {}}
OVER_WEBSOCKET = pytest.mark.parametrize("kind", ["websocket", "vertex"])


async def listen(session: Session) -> None:
    """Takes whatever comes."""
    await session.begin()
    while True:
        await session.hear()


def add(a: int, b: int) -> int:
    """Adds two numbers."""
    return a + b


def old() -> str:
    """Is taken away."""
    return "old"


@OVER_WEBSOCKET
async def test_instructions_change_in_order_with_other_input(kind: str) -> None:
    async with serve_kind(kind)(listen) as (client, server):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            await session.send_realtime_input(text="a")
            await session.send_context_update(system_instruction="Answer in French.")
            await session.send_realtime_input(text="b")
        await asyncio.wait_for(server.sessions[0].ended.wait(), 10)
        _, first, update, last = server.sessions[0].heard
    assert first["realtime_input"] == {"text": "a"}
    assert update == {
        "contextUpdate": {
            "systemInstruction": {"role": "user", "parts": [{"text": "Answer in French."}]}
        }
    }
    assert last["realtime_input"] == {"text": "b"}


@OVER_WEBSOCKET
async def test_tools_are_taken_away_by_an_empty_list(kind: str) -> None:
    async with serve_kind(kind)(listen) as (client, server):
        config: types.LiveConnectConfigDict = {**TEXT, "tools": [old]}
        async with client.live.connect(model=MODEL, config=config) as session:
            await session.send_context_update(tools=[])
            call = types.FunctionCall(id="1", name="old", args={})
            with pytest.raises(ValueError, match="asks for old"):
                await session.answer_tool_call(types.LiveServerToolCall(function_calls=[call]))
        await asyncio.wait_for(server.sessions[0].ended.wait(), 10)
    assert server.sessions[0].heard[1] == {"contextUpdate": {"tools": {}}}


@OVER_WEBSOCKET
async def test_functions_that_come_later_are_declared_and_called(kind: str) -> None:
    async def brain(session: Session) -> None:
        await session.begin()
        await session.hear()
        call = {"id": "1", "name": "add", "args": {"a": 1, "b": 2}}
        await session.say({"toolCall": {"functionCalls": [call]}})
        await session.hear()
        await session.answer("done")
        await session.hear()

    async with serve_kind(kind)(brain) as (client, server):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            await session.send_context_update(tools=[add])
            async for message in session.receive():
                if message.tool_call is not None:
                    await session.answer_tool_call(message.tool_call)
        _, update, answer = server.sessions[0].heard[:3]
    (tool,) = update["contextUpdate"]["tools"]["tools"]
    assert [one["name"] for one in tool["functionDeclarations"]] == ["add"]
    (response,) = answer["tool_response"]["functionResponses"]
    assert response["response"] == {"result": 3}


@OVER_WEBSOCKET
async def test_a_change_that_was_heard_holds_in_the_next_connection(kind: str) -> None:
    async def brain(session: Session) -> None:
        await session.begin()
        if session.number == 1:
            await session.hear()
            await session.hear()
            await session.answer("one")
            await session.say({"sessionResumptionUpdate": {"newHandle": "h", "resumable": True}})
            await session.say({"goAway": {"timeLeft": "1s"}})
            return
        await session.answer("two")
        await session.hear()

    async with serve_kind(kind)(brain) as (client, server):
        config: types.LiveConnectConfigDict = {
            **RESUMABLE,
            "system_instruction": "first",
            "tools": [{"google_search": {}}],
        }
        async with client.live.connect(model=MODEL, config=config) as session:
            await session.send_context_update(system_instruction="second", tools=[])
            await session.send_client_content(turns="x")
            texts = [message.text async for message in session.receive() if message.text]
            texts += [message.text async for message in session.receive() if message.text]
    assert texts == ["one", "two"]
    setup = server.sessions[1].heard[0]["setup"]
    assert setup["systemInstruction"]["parts"] == [{"text": "second"}]
    assert "tools" not in setup
    assert len(server.sessions[1].heard) == 1


async def test_over_grpc_a_change_is_refused_with_the_remedy() -> None:
    async with serve_kind("grpc")(listen) as (client, _):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            with pytest.raises(ValueError, match=r"goes over gRPC.*transport='rest'"):
                await session.send_context_update(system_instruction="x")


async def test_a_change_of_nothing_is_refused() -> None:
    async with serve_kind("websocket")(listen) as (client, _):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            with pytest.raises(ValueError, match="at least one of system_instruction and tools"):
                await session.send_context_update()


@OVER_WEBSOCKET
async def test_where_the_status_is_told_a_turn_ends_when_the_session_is_idle(kind: str) -> None:
    async def brain(session: Session) -> None:
        await session.begin()
        await session.hear()
        busy: dict[str, Any] = {"turnComplete": True, "interactionStatus": "IN_PROGRESS"}
        await session.say(said("Let me see."))
        await session.say({"serverContent": busy})
        await session.say(said("Four."))
        await session.say({"serverContent": {"turnComplete": True, "interactionStatus": "IDLE"}})
        await session.hear()

    async with serve_kind(kind)(brain) as (client, _):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            await session.send_client_content(turns="2+2?")
            messages = [message async for message in session.receive()]
    assert [message.text for message in messages if message.text] == ["Let me see.", "Four."]
    last = messages[-1].server_content
    assert last is not None
    assert last.interaction_status is types.InteractionStatus.IDLE


@OVER_WEBSOCKET
async def test_what_the_server_hears_arrives(kind: str) -> None:
    told: list[dict[str, Any]] = [
        {"voiceActivityDetectionSignal": {"vadSignalType": "VAD_SIGNAL_TYPE_SOS"}},
        {"voiceActivity": {"type": "ACTIVITY_START", "audioOffset": "1.500s"}},
        {"serverContent": {"interimInputTranscription": {"text": "Grü"}}},
        {
            "serverContent": {
                "inputTranscription": {
                    "text": "Grüezi",
                    "languageCode": "de-CH",
                    "speakerLabel": "spk_1",
                    "words": [{"word": "Grüezi", "startOffset": "1.500s", "endOffset": "2s"}],
                }
            }
        },
        {"usageMetadata": {"serviceTier": "priority"}},
    ]

    async def brain(session: Session) -> None:
        hears = await session.hear()
        assert hears["setup"]["inputAudioTranscription"] == {"wordTimestamp": True}
        await session.say({"setupComplete": {"voiceConsentSignature": {"signature": "s"}}})
        for message in told:
            await session.say(message)
        await session.answer()
        try:
            await session.hear()
        except Over:
            return

    async with serve_kind(kind)(brain) as (client, _):
        config: types.LiveConnectConfigDict = {
            **TEXT,
            "input_audio_transcription": {"word_timestamp": True},
        }
        async with client.live.connect(model=MODEL, config=config) as session:
            signal, activity, interim, whole, usage, _ = [
                message async for message in session.receive()
            ]
            complete = session.setup_complete
    assert complete is not None
    assert complete.voice_consent_signature == types.VoiceConsentSignature(signature="s")
    assert signal.voice_activity_detection_signal == types.VoiceActivityDetectionSignal(
        vad_signal_type=types.VadSignalType.VAD_SIGNAL_TYPE_SOS
    )
    assert activity.voice_activity == types.VoiceActivity(
        voice_activity_type=types.VoiceActivityType.ACTIVITY_START, audio_offset="1.500s"
    )
    assert interim.server_content is not None
    assert interim.server_content.interim_input_transcription == types.Transcription(text="Grü")
    assert whole.server_content is not None
    assert whole.server_content.input_transcription == types.Transcription(
        text="Grüezi",
        language_code="de-CH",
        speaker_label="spk_1",
        words=[types.WordInfo(word="Grüezi", start_offset="1.500s", end_offset="2s")],
    )
    assert usage.usage_metadata is not None
    assert usage.usage_metadata.service_tier is types.ServiceTier.PRIORITY


async def test_the_signal_of_speech_is_refused_on_the_gemini_api() -> None:
    async with serve_kind("websocket")(listen) as (client, _):
        with pytest.raises(ValueError, match="explicit_vad_signal is not available on the Gemini"):
            async with client.live.connect(model=MODEL, config={"explicit_vad_signal": True}):
                pass
