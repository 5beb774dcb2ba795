"""Live sessions over both wires and both APIs: what is sent, what comes back, and how they end."""

from __future__ import annotations

import asyncio
from typing import Any

import grpc
import pytest

from genai_grpc import Client, errors, types
from genai_grpc.live import AsyncSession
from tests.live.conftest import Serve, client_for, serve_kind
from tests.live.servers import Over, Refuse, Session, echo, running, said, text_of

MODEL = "gemini-live-2.5-flash-preview"
TEXT: types.LiveConnectConfigDict = {"response_modalities": [types.Modality.TEXT]}


async def turn_of(session: Any) -> str:
    """The text of one turn."""
    return "".join([message.text or "" async for message in session.receive()])


async def test_turns_of_text_come_back_in_order(serve: Serve) -> None:
    async with serve(echo) as (client, server):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            for number in range(5):
                await session.send_client_content(turns={"parts": [{"text": f"t{number}"}]})
                assert await turn_of(session) == f"t{number}-at{number}-b"
        await asyncio.wait_for(server.sessions[0].ended.wait(), 10)


async def test_the_setup_carries_model_and_config(serve: Serve) -> None:
    async with serve(echo) as (client, server):
        config = types.LiveConnectConfig(
            response_modalities=[types.Modality.TEXT],
            temperature=0.5,
            system_instruction="be brief",
            session_resumption=types.SessionResumptionConfig(handle="h1"),
            input_audio_transcription=types.AudioTranscriptionConfig(),
        )
        async with client.live.connect(model=MODEL, config=config):
            pass
        setup = server.sessions[0].heard[0]["setup"]
    assert setup["model"].endswith(f"models/{MODEL}")
    assert setup["generationConfig"] == {"responseModalities": ["TEXT"], "temperature": 0.5}
    assert setup["systemInstruction"]["parts"] == [{"text": "be brief"}]
    assert setup["sessionResumption"] == {"handle": "h1"}
    assert setup["inputAudioTranscription"] == {}


EVERYTHING: types.LiveConnectConfigDict = {
    "response_modalities": [types.Modality.AUDIO],
    "temperature": 0.5,
    "top_p": 0.9,
    "top_k": 9,
    "max_output_tokens": 10,
    "seed": 3,
    "media_resolution": types.MediaResolution.MEDIA_RESOLUTION_LOW,
    "speech_config": {
        "voice_config": {"prebuilt_voice_config": {"voice_name": "Kore"}},
        "language_code": "de-CH",
    },
    "thinking_config": {"include_thoughts": True, "thinking_budget": 64},
    "enable_affective_dialog": True,
    "system_instruction": types.Content(parts=[types.Part(text="be brief")]),
    "tools": [{"google_search": {}}],
    "session_resumption": {"handle": "h1"},
    "input_audio_transcription": {},
    "output_audio_transcription": {},
    "realtime_input_config": {
        "automatic_activity_detection": {
            "start_of_speech_sensitivity": types.StartSensitivity.START_SENSITIVITY_HIGH,
            "end_of_speech_sensitivity": types.EndSensitivity.END_SENSITIVITY_LOW,
            "prefix_padding_ms": 20,
            "silence_duration_ms": 100,
        },
        "activity_handling": types.ActivityHandling.NO_INTERRUPTION,
        "turn_coverage": types.TurnCoverage.TURN_INCLUDES_ALL_INPUT,
    },
    "context_window_compression": {
        "trigger_tokens": 1000,
        "sliding_window": {"target_tokens": 10},
    },
    "proactivity": {"proactive_audio": True},
}


@pytest.mark.parametrize("kind", ["websocket", "vertex"])
async def test_every_setting_of_a_session_arrives(kind: str) -> None:
    async with serve_kind(kind)(echo) as (client, server):
        async with client.live.connect(model=MODEL, config=EVERYTHING):
            pass
        setup = server.sessions[0].heard[0]["setup"]
    assert setup.pop("model").endswith(MODEL)
    instruction = setup.pop("systemInstruction")
    assert instruction["parts"] == [{"text": "be brief"}]
    assert setup == {
        "generationConfig": {
            "responseModalities": ["AUDIO"],
            "temperature": 0.5,
            "topP": 0.9,
            "topK": 9,
            "maxOutputTokens": 10,
            "seed": 3,
            "mediaResolution": "MEDIA_RESOLUTION_LOW",
            "speechConfig": {
                "voiceConfig": {"prebuiltVoiceConfig": {"voiceName": "Kore"}},
                "languageCode": "de-CH",
            },
            "thinkingConfig": {"includeThoughts": True, "thinkingBudget": 64},
            "enableAffectiveDialog": True,
        },
        "tools": [{"googleSearch": {}}],
        "sessionResumption": {"handle": "h1"},
        "inputAudioTranscription": {},
        "outputAudioTranscription": {},
        "realtimeInputConfig": {
            "automaticActivityDetection": {
                "startOfSpeechSensitivity": "START_SENSITIVITY_HIGH",
                "endOfSpeechSensitivity": "END_SENSITIVITY_LOW",
                "prefixPaddingMs": 20,
                "silenceDurationMs": 100,
            },
            "activityHandling": "NO_INTERRUPTION",
            "turnCoverage": "TURN_INCLUDES_ALL_INPUT",
        },
        "contextWindowCompression": {
            "triggerTokens": "1000",
            "slidingWindow": {"targetTokens": "10"},
        },
        "proactivity": {"proactiveAudio": True},
    }


async def test_pictures_of_pillow_are_frames_of_video(serve: Serve) -> None:
    images = pytest.importorskip("PIL.Image", reason="the extra images is not installed")
    picture = images.new("RGB", (4, 4), "red")

    async def brain(session: Session) -> None:
        await session.begin()
        for _ in range(2):
            await session.hear()
        await session.answer("ok")
        await session.hear()

    async with serve(brain) as (client, server):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            await session.send_realtime_input(video=picture)
            await session.send_realtime_input(media=picture)
            assert await turn_of(session) == "ok"
    inputs = [
        each.get("realtime_input") or each["realtimeInput"] for each in server.sessions[0].heard[1:]
    ]
    assert inputs[0]["video"] == inputs[1]["mediaChunks"][0]
    assert inputs[0]["video"]["mimeType"].startswith("image/")


async def test_iterating_the_session_goes_on_from_turn_to_turn(serve: Serve) -> None:
    async with serve(echo) as (client, _):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            for text in ("a", "b"):
                await session.send_client_content(
                    turns=types.Content(parts=[types.Part(text=text)])
                )
            texts: list[str] = []
            async for message in session:
                texts.append(message.text or "|")
                if len(texts) == 6:
                    break
    assert texts == ["a-a", "a-b", "|", "b-a", "b-b", "|"]


@pytest.mark.parametrize(
    ("given", "seen"),
    [
        ({"text": "hi"}, {"text": "hi"}),
        ({"audio_stream_end": True}, {"audioStreamEnd": True}),
        ({"activity_start": {}}, {"activityStart": {}}),
        ({"activity_end": types.ActivityEnd()}, {"activityEnd": {}}),
        (
            {"audio": types.Blob(data=b"\x01\x02", mime_type="audio/pcm;rate=16000")},
            {"audio": {"mimeType": "audio/pcm;rate=16000", "data": "AQI="}},
        ),
        (
            {"video": {"data": b"\x03", "mime_type": "image/jpeg"}},
            {"video": {"mimeType": "image/jpeg", "data": "Aw=="}},
        ),
        (
            {"media": {"data": b"\x03", "mime_type": "image/png"}},
            {"mediaChunks": [{"mimeType": "image/png", "data": "Aw=="}]},
        ),
        (
            {"media_chunks": [types.Blob(data=b"\x03", mime_type="audio/pcm")]},
            {"mediaChunks": [{"mimeType": "audio/pcm", "data": "Aw=="}]},
        ),
    ],
    ids=lambda value: next(iter(value)),
)
async def test_realtime_input_arrives_as_it_is(
    serve: Serve, given: dict[str, Any], seen: dict[str, Any]
) -> None:
    async def brain(session: Session) -> None:
        await session.begin()
        await session.hear()
        await session.answer("ok")
        await session.hear()

    async with serve(brain) as (client, server):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            await session.send_realtime_input(**given)
            assert await turn_of(session) == "ok"
        message = server.sessions[0].heard[1]
        assert (message.get("realtime_input") or message["realtimeInput"]) == seen


async def test_functions_are_declared_and_answered_on_request(serve: Serve) -> None:
    async def brain(session: Session) -> None:
        setup = await session.begin()
        declared = setup["tools"][0]["functionDeclarations"][0]["name"]
        await session.hear()
        calls = [{"id": "c1", "name": declared, "args": {"city": "Bern"}}]
        await session.say({"toolCall": {"functionCalls": calls}})
        message = await session.hear()
        result = (message.get("tool_response") or message["toolResponse"])["functionResponses"][0]
        await session.answer(f"{result['id']}:{result['response']['result']}")
        await session.hear()

    def temperature(city: str) -> str:
        """The temperature of a city."""
        return f"5 in {city}"

    async with serve(brain) as (client, _):
        config = types.LiveConnectConfig(
            response_modalities=[types.Modality.TEXT], tools=[temperature]
        )
        async with client.live.connect(model=MODEL, config=config) as session:
            await session.send_client_content(turns="how warm is it?")
            text = ""
            async for message in session.receive():
                if message.tool_call is not None:
                    await session.answer_tool_call(message.tool_call)
                text += message.text or ""
    assert text == "c1:5 in Bern"


async def test_an_error_of_the_server_says_code_status_and_message(serve: Serve) -> None:
    async def brain(session: Session) -> None:
        await session.begin()
        await session.hear()
        await session.say(said("half"))
        raise Refuse(1008, grpc.StatusCode.FAILED_PRECONDITION, "not now")

    async with serve(brain) as (client, _):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            await session.send_client_content(turns="x")
            messages = session.receive()
            assert (await anext(messages)).text == "half"
            with pytest.raises(errors.APIError, match="not now") as caught:
                await anext(messages)
            assert caught.value.status == "FAILED_PRECONDITION"
            assert caught.value.code in (1008, 400)
            with pytest.raises(errors.APIError, match="not now"):
                await session.send_client_content(turns="y")


async def test_what_came_before_the_end_and_why_is_received_behind_a_late_message(
    serve: Serve,
) -> None:
    """A program that goes on speaking still hears what the server had to say."""

    async def brain(session: Session) -> None:
        await session.begin()
        await session.hear()
        for number in range(5):
            await session.say(said(str(number)))
        raise Refuse(1008, grpc.StatusCode.FAILED_PRECONDITION, "enough")

    async def speak(session: Any) -> None:
        while True:
            await session.send_realtime_input(text="and another thing")
            await asyncio.sleep(0)

    async with serve(brain) as (client, _):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            with pytest.raises(errors.APIError):
                await asyncio.wait_for(speak(session), 20)
            messages = session.receive()
            assert [(await anext(messages)).text for _ in range(5)] == list("01234")
            with pytest.raises(errors.APIError, match="enough") as caught:
                await anext(messages)
            assert caught.value.status == "FAILED_PRECONDITION"


async def test_a_setup_that_is_refused_raises_from_connect(serve: Serve) -> None:
    async def brain(session: Session) -> None:
        await session.hear()
        raise Refuse(1007, grpc.StatusCode.INVALID_ARGUMENT, "bad setup")

    async with serve(brain) as (client, server):
        with pytest.raises(errors.APIError, match="bad setup") as caught:
            async with client.live.connect(model=MODEL, config=TEXT):
                pass
        assert caught.value.status == "INVALID_ARGUMENT"
        assert len(server.sessions) == 1


async def test_cancelling_the_task_ends_the_session_at_the_server(serve: Serve) -> None:
    began = asyncio.Event()

    async def talk(client: Any) -> None:
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            await session.send_client_content(turns="x")
            await turn_of(session)
            began.set()
            await turn_of(session)

    async with serve(echo) as (client, server):
        task = asyncio.create_task(talk(client))
        await asyncio.wait_for(began.wait(), 10)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.wait_for(server.sessions[0].ended.wait(), 10)


async def test_a_receive_that_is_cancelled_loses_nothing(serve: Serve) -> None:
    go_on = asyncio.Event()

    async def brain(session: Session) -> None:
        await session.begin()
        await session.hear()
        await go_on.wait()
        await session.answer("late")
        await session.hear()

    async with serve(brain) as (client, _):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            await session.send_client_content(turns="x")
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(anext(session.receive()), 0.05)
            go_on.set()
            assert await turn_of(session) == "late"


async def test_a_closed_session_says_so(serve: Serve) -> None:
    async with serve(echo) as (client, _):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            await session.close()
            await session.close()
            with pytest.raises(RuntimeError, match="closed"):
                await session.send_client_content(turns="x")
            with pytest.raises(RuntimeError, match="closed"):
                await turn_of(session)


async def test_closing_ends_a_receive_that_waits(serve: Serve) -> None:
    async with serve(echo) as (client, _):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            waiting = asyncio.create_task(turn_of(session))
            await asyncio.sleep(0)
            await session.close()
            assert await asyncio.wait_for(waiting, 10) == ""


async def test_one_task_receives_at_a_time(serve: Serve) -> None:
    async with serve(echo) as (client, _):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            waiting = asyncio.create_task(turn_of(session))
            await asyncio.sleep(0)
            with pytest.raises(RuntimeError, match="received from already"):
                await turn_of(session)
            await session.close()
            await waiting


@pytest.mark.parametrize(
    ("given", "said_so"),
    [
        ({}, "Only one argument can be set, got 0"),
        ({"text": "a", "audio_stream_end": True}, "got 2.*text.*audio_stream_end"),
        ({"audio": {"data": b"a", "mime_type": "image/png"}}, "Unsupported mime type"),
        ({"audio": {"data": b"a"}}, "audio.mime_type is required"),
        ({"media": 5}, "media"),
    ],
)
async def test_wrong_realtime_input_is_refused_before_it_is_sent(
    given: dict[str, Any], said_so: str
) -> None:
    async with serve_kind("websocket")(echo) as (client, server):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            with pytest.raises((ValueError, TypeError), match=said_so):
                await session.send_realtime_input(**given)
        assert len(server.sessions[0].heard) == 1


async def test_a_result_without_an_id_is_refused_on_the_gemini_api() -> None:
    async with serve_kind("grpc")(echo) as (client, _):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            with pytest.raises(ValueError, match=r"function_responses\[0\] must have an `id`"):
                await session.send_tool_response(function_responses={"name": "f", "response": {}})


async def test_what_grpc_cannot_carry_opens_a_websocket_and_the_log_says_why(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("DEBUG", logger="genai_grpc")
    async with running("websocket", echo) as server:
        async with client_for("auto", server.url, transport="auto").aio as client:
            config: types.LiveConnectConfigDict = {**TEXT, "proactivity": {"proactive_audio": True}}
            async with client.live.connect(model=MODEL, config=config) as session:
                await session.send_client_content(turns="x")
                assert await turn_of(session) == "x-ax-b"
        path = server.sessions[0].path
    assert path == "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"
    assert "config.proactivity" in caplog.text


async def test_what_only_a_websocket_carries_is_refused_over_grpc() -> None:
    async with serve_kind("grpc")(echo) as (client, server):
        with pytest.raises(ValueError, match="proactivity"):
            async with client.live.connect(
                model=MODEL, config={"proactivity": {"proactive_audio": True}}
            ):
                pass
        assert not server.sessions


async def test_a_short_lived_token_opens_the_constrained_method() -> None:
    async with running("websocket", echo) as server:
        http_options: types.HttpOptionsDict = {"base_url": server.url, "api_version": "v1alpha"}
        async with Client(api_key="auth_tokens/x", http_options=http_options).aio as client:
            with pytest.warns(errors.ExperimentalWarning, match="experimental"):
                async with client.live.connect(model=MODEL, config=TEXT):
                    pass
        session = server.sessions[0]
    assert session.path.endswith("v1alpha.GenerativeService.BidiGenerateContentConstrained")
    assert session.headers["authorization"] == "Token auth_tokens/x"


async def test_messages_wait_for_a_slow_reader_at_the_server(serve: Serve) -> None:
    """What the client has not read stops the server from sending more."""
    chunk = "x" * 100_000
    sent = 0

    async def brain(session: Session) -> None:
        nonlocal sent
        await session.begin()
        await session.hear()
        for _ in range(400):
            await session.say(said(chunk))
            sent += 1
        await session.say({"serverContent": {"turnComplete": True}})
        with pytest.raises(Over):
            await session.hear()

    async with serve(brain) as (client, _):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            await session.send_client_content(turns="x")
            messages = session.receive()
            await anext(messages)
            before = -1
            while before != sent:  # until the server does not get on
                before = sent
                await asyncio.sleep(0.3)
            assert sent < 200
            count = 1
            async for message in messages:
                count += bool(message.text)
            assert count == 400


async def test_text_of_unknown_length_is_not_cut(serve: Serve) -> None:
    async def brain(session: Session) -> None:
        await session.begin()
        await session.answer(text_of(await session.hear()))
        await session.hear()

    async with serve(brain) as (client, _):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            text = "ü" * 3_000_000
            await session.send_client_content(turns=text)
            assert await turn_of(session) == text


@pytest.mark.parametrize("vertexai", [False, True])
async def test_a_session_over_a_websocket_of_ones_own(vertexai: bool) -> None:
    from types import SimpleNamespace

    from websockets.asyncio.client import connect

    async with running("websocket", echo) as server:
        async with connect(server.url.replace("http", "ws")) as websocket:
            await websocket.send('{"setup": {}}')
            await websocket.recv()
            owner = SimpleNamespace(vertexai=vertexai)
            session = AsyncSession(api_client=owner, websocket=websocket, session_id="s")
            with pytest.warns(DeprecationWarning, match="send_client_content"):
                await session.send(input="x", end_of_turn=True)
            assert await turn_of(session) == "x-ax-b"
            await session.close()
        assert session.session_id == "s"
    assert server.sessions[0].heard[1]["client_content"]["turn_complete"] is True


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        (None, "client_content"),
        (["a", types.Part(text="b")], "client_content"),
        ({"turns": [{"parts": [{"text": "a"}]}], "turn_complete": True}, "client_content"),
        (types.LiveClientContent(turn_complete=True), "client_content"),
        (types.Blob(data=b"a", mime_type="audio/pcm"), "realtime_input"),
        ({"data": b"a", "mime_type": "audio/pcm"}, "realtime_input"),
        ({"media_chunks": [{"data": b"a", "mime_type": "audio/pcm"}]}, "realtime_input"),
        (types.FunctionResponse(id="1", name="f", response={}), "tool_response"),
        ([{"id": "1", "name": "f", "response": {}}], "tool_response"),
        ({"function_responses": [{"id": "1", "name": "f", "response": {}}]}, "tool_response"),
    ],
)
async def test_the_deprecated_send_sorts_its_input(given: Any, kind: str) -> None:
    async def brain(session: Session) -> None:
        await session.begin()
        await session.hear()
        await session.answer()

    async with serve_kind("websocket")(brain) as (client, server):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            with pytest.warns(DeprecationWarning, match="send is deprecated"):
                await session.send(input=given, end_of_turn=True)
            assert await turn_of(session) == ""
    assert list(server.sessions[0].heard[1]) == [kind]


async def test_the_deprecated_send_refuses_what_it_does_not_know() -> None:
    async with serve_kind("websocket")(echo) as (client, _):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            with (
                pytest.warns(DeprecationWarning, match="send is deprecated"),
                pytest.raises(ValueError, match="Unsupported input type"),
            ):
                await session.send(input=5)


async def test_the_deprecated_start_stream_sends_and_receives() -> None:
    async def brain(session: Session) -> None:
        await session.begin()
        for number in range(3):
            await session.hear()
            await session.say(said(str(number)))
        with pytest.raises(Over):
            await session.hear()

    heard: list[str | None] = []
    go_on = asyncio.Event()

    async def microphone() -> Any:
        for _ in range(3):
            yield b"\x00"
        await go_on.wait()

    async with serve_kind("websocket")(brain) as (client, _):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            stream = session.start_stream(stream=microphone(), mime_type="audio/pcm")
            with pytest.warns(DeprecationWarning, match="start_stream"):
                heard.append((await anext(stream)).text)
            async for message in stream:
                heard.append(message.text)
                if len(heard) == 3:
                    go_on.set()
    assert heard == ["0", "1", "2"]


async def test_a_turn_that_goes_on_says_so(serve: Serve) -> None:
    async def brain(session: Session) -> None:
        await session.begin()
        await session.hear()
        await session.hear()
        await session.answer("ok")
        await session.hear()

    async with serve(brain) as (client, server):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            await session.send_client_content(turns="a", turn_complete=False)
            await session.send_client_content()
            assert await turn_of(session) == "ok"
        first, second = server.sessions[0].heard[1:]
    if "client_content" in first:  # over a WebSocket it is said, whatever it is
        assert first["client_content"]["turnComplete"] is False
        assert second["client_content"] == {"turnComplete": True}
    else:
        assert "turnComplete" not in first["clientContent"]
        assert second["clientContent"] == {"turnComplete": True}
