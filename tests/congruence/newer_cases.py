"""Calls that google-genai 1.51 does not know and later releases make: plain data, as in resource_cases."""

from __future__ import annotations

from typing import Any

from tests.congruence.resource_cases import Case, both, gemini, vertex


def _generate(**config: Any) -> dict[str, Any]:
    # With a temperature, since google-genai sends a generationConfig also when it is empty.
    return {"model": "m", "contents": "Why?", "config": {"temperature": 0.5, **config}}


def _part(**fields: Any) -> dict[str, Any]:
    return {"model": "m", "contents": {"role": "user", "parts": [fields]}}


_TRANSCRIPT = {
    "language_hints": {"language_codes": ["de-DE", "en-US"]},
    "custom_vocabulary": ["Rigi"],
    "word_timestamp": True,
    "diarization": True,
    "mode": "SMART",
}

GENERATE: list[Case] = [
    *(
        case
        for level in ("MINIMAL", "LOW", "MEDIUM", "HIGH")
        for case in both(
            "models.generate_content", **_generate(thinking_config={"thinking_level": level})
        )
    ),
    *(
        case
        for tier in ("flex", "standard", "priority")
        for case in both("models.generate_content", **_generate(service_tier=tier))
    ),
    *gemini("models.generate_content", **_generate(store=False)),
    *both("models.generate_content", **_generate(audio_transcription_config=_TRANSCRIPT)),
    *both("models.generate_content", **_generate(audio_transcription_config={"language_auto": {}})),
    *both("models.generate_content", **_generate(continuation_token="dG9rZW4=")),
    *vertex(
        "models.generate_content",
        **_generate(generation_output_config={"output_uri_prefix": "gs://b/out"}),
    ),
    *gemini("models.generate_content", **_generate(enable_enhanced_civic_answers=True)),
    *vertex(
        "models.generate_content",
        **_generate(
            model_armor_config={"prompt_template_name": "p", "response_template_name": "r"}
        ),
    ),
    *vertex(
        "models.generate_content",
        **_generate(
            image_config={
                "aspect_ratio": "1:1",
                "person_generation": "ALLOW_ADULT",
                "prominent_people": "BLOCK_PROMINENT_PEOPLE",
                "image_output_options": {"mime_type": "image/jpeg", "compression_quality": 80},
            }
        ),
    ),
    *both(
        "models.generate_content",
        **_generate(
            speech_config={
                "multi_speaker_voice_config": {
                    "speaker_voice_configs": [{"speaker": "A", "voice_config": {"voice": "Kore"}}]
                }
            }
        ),
    ),
    *both(
        "models.generate_content",
        **_generate(tools=[{"google_search": {"search_types": {"image_search": {}}}}]),
    ),
    *both(
        "models.generate_content",
        **_generate(
            tools=[
                {
                    "computer_use": {
                        "environment": "ENVIRONMENT_DESKTOP",
                        "enable_prompt_injection_detection": True,
                        "disabled_safety_policies": ["ACCOUNT_CREATION"],
                    }
                }
            ]
        ),
    ),
    *gemini(
        "models.generate_content",
        **_generate(
            tools=[
                {"google_maps": {"auth_config": {"api_key": "k"}}},
                {"mcp_servers": [{"name": "s", "streamable_http_transport": {"url": "https://s"}}]},
            ],
            tool_config={"include_server_side_tool_invocations": True},
        ),
    ),
    *vertex(
        "models.generate_content",
        **_generate(
            tools=[
                {"google_maps": {"grounding_types": {"places": {}, "routing": {}}}},
                {"exa_ai_search": {"api_key": "k", "custom_configs": {"n": 1}}},
                {"parallel_ai_search": {"api_key": "k", "enable_data_retention": True}},
            ]
        ),
    ),
]

CONTENTS: list[Case] = [
    *both(
        "models.generate_content",
        **_part(
            audio_transcription={
                "text": "Grüezi",
                "language_code": "de-CH",
                "speaker_label": "spk_1",
                "words": [{"word": "Grüezi", "start_offset": "1s", "end_offset": "1.500s"}],
                "start_offset": "1s",
                "end_offset": "2s",
            }
        ),
    ),
    *both(
        "models.generate_content",
        **_part(text="Hello", speech_metadata={"speaker": "A", "style": "whispering"}),
    ),
    *both(
        "models.generate_content",
        **_part(
            file_data={"file_uri": "gs://b/film.mp4", "mime_type": "video/mp4"},
            media_processing="AGENTIC",
        ),
    ),
    *gemini(
        "models.generate_content",
        **_part(tool_call={"id": "1", "tool_type": "GOOGLE_SEARCH_WEB", "args": {"q": "x"}}),
    ),
    *gemini("models.generate_content", **_part(text="x", part_metadata={"source": "mail"})),
    *gemini(
        "models.generate_content",
        **_part(
            function_response={
                "name": "f",
                "response": {},
                "parts": [
                    {
                        "file_data": {"file_uri": "files/a", "mime_type": "image/png"},
                        "media_processing": "STATIC",
                    }
                ],
            }
        ),
    ),
]

COUNTING: list[Case] = [
    *vertex(
        "models.count_tokens",
        model="m",
        contents="x",
        config={
            "generation_config": {
                "translation_config": {
                    "target_language_code": "fr-FR",
                    "echo_target_language": True,
                },
                "audio_transcription_config": _TRANSCRIPT,
                "response_format": [
                    {"image": {"aspect_ratio": "ASPECT_RATIO_FOUR_BY_FIVE", "delivery": "INLINE"}},
                    {"audio": {"mime_type": "audio/mp3", "sample_rate": 24000}},
                    {"video": {"duration": "8s", "resolution": "720p"}},
                    {"text": {"mime_type": "application/json", "schema": {"type": "object"}}},
                ],
            }
        },
    ),
    *vertex(
        "models.embed_content",
        model="gemini-embedding-2",
        contents="Why?",
        config={
            "task_type": "RETRIEVAL_QUERY",
            "output_dimensionality": 64,
            "document_ocr": True,
            "audio_track_extraction": True,
            "auto_truncate": True,
            "title": "t",
        },
    ),
]

_REWARD = {
    "reward_name": "r",
    "parse_response_config": {
        "parse_type": "REGEX_EXTRACT",
        "regex_extract_expression": "<a>(.*)</a>",
    },
    "string_match_reward_scorer": {
        "correct_answer_reward": 1.0,
        "wrong_answer_reward": -1.0,
        "string_match_expression": {"match_operation": "EXACT_MATCH", "expression": "{{answer}}"},
    },
}
_RATED = {
    "autorater_scorer": {
        "autorater_prompt": "Rate.",
        "autorater_config": {"sampling_count": 2},
        "parsed_response_conversion_scorer": {},
    }
}
_GCS = {"gcs_uri": "gs://b/train.jsonl"}


def _tune(**config: Any) -> list[Case]:
    return vertex("tunings.tune", base_model="m", training_dataset=_GCS, config=config)


TUNINGS: list[Case] = [
    *_tune(
        tuning_mode="TUNING_MODE_FULL",
        batch_size=4,
        learning_rate=0.25,
        custom_base_model="gs://b/weights",
        output_uri="gs://b/out",
        encryption_spec={"kms_key_name": "k"},
    ),
    *_tune(
        method="DISTILLATION",
        base_teacher_model="gemini-3-pro",
        sft_loss_weight_multiplier=0.5,
        epoch_count=2,
        batch_size=4,
        learning_rate=0.25,
        adapter_size="ADAPTER_SIZE_FOUR",
        tuning_mode="TUNING_MODE_PEFT_ADAPTER",
        export_last_checkpoint_only=True,
        validation_dataset={"gcs_uri": "gs://b/check.jsonl"},
    ),
    *_tune(method="DISTILLATION", tuned_teacher_model_source="projects/p/locations/l/models/7"),
    *_tune(
        method="REINFORCEMENT_TUNING",
        reward_config=_REWARD,
        samples_per_prompt=4,
        batch_size=8,
        evaluate_interval=10,
        checkpoint_interval=20,
        max_output_tokens=100,
        thinking_level="HIGH",
        epoch_count=1,
        learning_rate_multiplier=2.0,
        adapter_size="ADAPTER_SIZE_ONE",
        validation_dataset_uri="gs://b/check.jsonl",
    ),
    *_tune(
        method="REINFORCEMENT_TUNING",
        composite_reward_config={
            "weighted_reward_configs": [
                {"reward_config": _REWARD, "weight": 0.75},
                {"reward_config": _RATED, "weight": 0.25},
            ]
        },
    ),
    *_tune(
        evaluation_config={
            "metrics": [{"name": "bleu"}, {"predefined_metric_spec": {"metric_spec_name": "safe"}}],
            "output_config": {"gcs_destination": {"output_uri_prefix": "gs://b/o"}},
            "inference_generation_config": {"temperature": 0.5},
        }
    ),
    *vertex(
        "tunings.validate_reward",
        parent="projects/p/locations/l",
        sample_response={"role": "model", "parts": [{"text": "<a>4</a>"}]},
        example={
            "contents": [{"role": "user", "parts": [{"text": "2+2?"}]}],
            "references": {"answer": "4"},
        },
        single_reward_config=_REWARD,
        composite_reward_config=None,
    ),
]

_DATASET = "projects/p/locations/l/datasets/7"
_WEBHOOK = {"uris": ["https://hook"], "user_metadata": {"job": "j"}}

JOBS: list[Case] = [
    *vertex(
        "batches.create",
        model="m",
        src=_DATASET,
        config={
            "display_name": "d",
            "dest": {
                "format": "vertex-dataset",
                "vertex_dataset": {
                    "bigquery_destination": "bq://p.d.t",
                    "display_name": "answers",
                },
            },
        },
    ),
    *vertex(
        "batches.create",
        model="m",
        src={"vertex_dataset_name": _DATASET, "format": "vertex-dataset"},
        config={"display_name": "d", "dest": "gs://b/out"},
    ),
    *gemini(
        "batches.create",
        model="m",
        src="files/f",
        config={"display_name": "d", "webhook_config": _WEBHOOK},
    ),
    *gemini(
        "batches.create",
        model="m",
        src=[{"contents": "a", "metadata": {"key": "1"}}],
        config={"display_name": "d"},
    ),
    *vertex(
        "models.generate_videos",
        model="m",
        prompt="A cat.",
        config={"labels": {"team": "a"}, "resize_mode": "PAD"},
    ),
    *gemini(
        "models.generate_videos",
        model="m",
        prompt="A cat.",
        config={"webhook_config": _WEBHOOK},
    ),
]

CASES: list[Case] = [*GENERATE, *CONTENTS, *COUNTING, *TUNINGS, *JOBS]

_SESSION: dict[str, Any] = {
    "response_modalities": ["AUDIO"],
    "history_config": {"initial_history_in_client_content": True},
    "safety_settings": [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_ONLY_HIGH"}],
    "labels": {"team": "a"},
    "avatar_config": {"avatar_name": "Ada", "video_bitrate_bps": 1000},
    "translation_config": {"target_language_code": "fr-FR"},
    "input_audio_transcription": _TRANSCRIPT,
    "realtime_input_config": {"interim_transcript_timestamp_enabled": True},
}

SESSIONS: list[Case] = [
    *both("live.connect", model="m", config=_SESSION),
    *vertex(
        "live.connect",
        model="m",
        config={"response_modalities": ["TEXT"], "explicit_vad_signal": True},
    ),
    *both(
        "live.connect",
        model="m",
        config={"response_modalities": ["TEXT"]},
        update={"system_instruction": "Answer in French."},
    ),
    *both(
        "live.connect",
        model="m",
        config={"response_modalities": ["TEXT"]},
        update={"tools": [{"function_declarations": [{"name": "f"}]}]},
    ),
    *both(
        "live.connect",
        model="m",
        config={"response_modalities": ["TEXT"], "tools": [{"google_search": {}}]},
        update={"system_instruction": "Search no more.", "tools": []},
    ),
]
