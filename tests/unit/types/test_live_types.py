"""Live messages: their short cuts, and how a session's configuration is accepted."""

from __future__ import annotations

import logging
import pickle
from typing import Any

import pytest
from pydantic import ValidationError

from genai_grpc import types
from genai_grpc.types import _candidates

Json = dict[str, Any]

PCM_A: Json = {"inlineData": {"data": b"a", "mimeType": "audio/pcm"}}
PCM_B: Json = {"inline_data": {"data": b"\xff", "mime_type": "audio/pcm"}}


@pytest.fixture(autouse=True)
def _warnings_start_afresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_candidates, "_already_warned", set())


def message(*parts: Json) -> types.LiveServerMessage:
    return types.LiveServerMessage.model_validate(
        {"serverContent": {"modelTurn": {"parts": list(parts)}}}
    )


@pytest.mark.parametrize(
    "silent",
    [
        types.LiveServerMessage(),
        types.LiveServerMessage(server_content=types.LiveServerContent(turn_complete=True)),
        types.LiveServerMessage(server_content=types.LiveServerContent(model_turn=types.Content())),
        message(),
        message({"text": ""}),
    ],
)
def test_a_message_without_content_has_neither_text_nor_data(
    silent: types.LiveServerMessage, caplog: pytest.LogCaptureFixture
) -> None:
    assert silent.text is None
    assert silent.data is None
    assert caplog.records == []


def test_text_joins_the_text_parts_without_thoughts(caplog: pytest.LogCaptureFixture) -> None:
    thought = {"text": "hm", "thought": True}
    assert message(thought, {"text": "a"}, {"text": "b"}).text == "ab"
    assert message(thought).text is None
    assert caplog.records == []


def test_data_joins_the_inline_bytes(caplog: pytest.LogCaptureFixture) -> None:
    assert message(PCM_A, PCM_B).data == b"a\xff"
    assert message({"inline_data": {"mime_type": "audio/pcm"}}).data is None
    assert caplog.records == []


def test_each_short_cut_tells_once_what_it_leaves_out(caplog: pytest.LogCaptureFixture) -> None:
    mixed = message({"text": "q"}, PCM_A)
    with caplog.at_level(logging.WARNING, logger="genai_grpc.types"):
        assert [mixed.text, mixed.text] == ["q", "q"]
        assert [mixed.data, mixed.data] == [b"a", b"a"]
    about_text, about_data = (record.getMessage() for record in caplog.records)
    assert "inline_data" in about_text
    assert "holds text;" in about_data


def test_a_session_config_takes_dicts_in_either_spelling() -> None:
    config = types.LiveConnectConfig.model_validate(
        {
            "responseModalities": ["AUDIO"],
            "system_instruction": "Be brief.",
            "tools": [{"googleSearch": {}}, print],
            "realtimeInputConfig": {
                "automatic_activity_detection": {
                    "startOfSpeechSensitivity": "START_SENSITIVITY_LOW",
                    "silence_duration_ms": 100,
                }
            },
            "contextWindowCompression": {"slidingWindow": {"targetTokens": 10}},
            "inputAudioTranscription": {},
        }
    )
    assert config.response_modalities == [types.Modality.AUDIO]
    assert config.tools == [types.Tool(google_search=types.GoogleSearch()), print]
    assert config.realtime_input_config == types.RealtimeInputConfig(
        automatic_activity_detection=types.AutomaticActivityDetection(
            start_of_speech_sensitivity=types.StartSensitivity.START_SENSITIVITY_LOW,
            silence_duration_ms=100,
        )
    )
    assert config.input_audio_transcription == types.AudioTranscriptionConfig()
    assert config.output_audio_transcription is None


def test_a_session_config_wants_the_whole_speech_config() -> None:
    with pytest.raises(ValidationError, match="speech"):
        types.LiveConnectConfig.model_validate({"speech_config": "Kore"})


def test_a_server_message_survives_json_and_pickling() -> None:
    full = types.LiveServerMessage.model_validate(
        {
            "setupComplete": {"sessionId": "s"},
            "serverContent": {
                "modelTurn": {"parts": [PCM_B]},
                "turnCompleteReason": "NEED_MORE_INPUT",
                "inputTranscription": {"text": "hi", "finished": True},
            },
            "toolCall": {"functionCalls": [{"id": "1", "name": "f", "args": {"x": 1}}]},
            "toolCallCancellation": {"ids": ["1"]},
            "usageMetadata": {"responseTokenCount": 2},
            "goAway": {"timeLeft": "10s"},
            "sessionResumptionUpdate": {"newHandle": "h", "resumable": True},
        }
    )
    text = full.model_dump_json(by_alias=True, exclude_none=True)
    assert types.LiveServerMessage.model_validate_json(text) == full
    assert pickle.loads(pickle.dumps(full)) == full
    assert full.data == b"\xff"


def test_a_client_message_carries_empty_marks_of_activity() -> None:
    sent = types.LiveClientMessage(
        realtime_input=types.LiveClientRealtimeInput(activity_start=types.ActivityStart())
    )
    assert sent.model_dump(exclude_none=True, by_alias=True) == {
        "realtimeInput": {"activityStart": {}}
    }


def test_constraints_of_a_token_hold_a_session_config() -> None:
    config = types.CreateAuthTokenConfig.model_validate(
        {
            "uses": 1,
            "expireTime": "2025-01-01T00:00:00Z",
            "liveConnectConstraints": {"model": "m", "config": {"temperature": 0.5}},
            "lock_additional_fields": [],
        }
    )
    assert config.live_connect_constraints == types.LiveConnectConstraints(
        model="m", config=types.LiveConnectConfig(temperature=0.5)
    )
    assert config.lock_additional_fields == []


def test_music_settings_are_checked_by_type() -> None:
    config = types.LiveMusicGenerationConfig.model_validate(
        {"bpm": 120, "scale": "C_MAJOR_A_MINOR", "onlyBassAndDrums": True}
    )
    assert config.scale is types.Scale.C_MAJOR_A_MINOR
    assert config.only_bass_and_drums is True
    with pytest.raises(ValidationError, match="bpm"):
        types.LiveMusicGenerationConfig.model_validate({"bpm": 120.5})


def test_a_piece_of_music_survives_json() -> None:
    heard = types.LiveMusicServerMessage(
        server_content=types.LiveMusicServerContent(
            audio_chunks=[
                types.AudioChunk(
                    data=b"\xff\xfe",
                    mime_type="audio/l16;rate=48000;channels=2",
                    source_metadata=types.LiveMusicSourceMetadata(
                        client_content=types.LiveMusicClientContent(
                            weighted_prompts=[types.WeightedPrompt(text="jazz", weight=0.5)]
                        )
                    ),
                )
            ]
        )
    )
    assert types.LiveMusicServerMessage.model_validate_json(heard.model_dump_json()) == heard
