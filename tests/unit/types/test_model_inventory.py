"""Every model of google-genai 1.51 is here with its fields, and every field says what it is."""

from __future__ import annotations

from pathlib import Path

import pydantic
import pytest
from pydantic.alias_generators import to_camel

from genai_grpc import types

LISTING = Path(__file__).with_name("google_genai_1_51_fields.txt")

# What newer versions of the APIs carry and google-genai 1.51 does not know.
LATER: dict[str, set[str]] = {
    "AudioTranscriptionConfig": {
        "adaptation_phrases",
        "custom_vocabulary",
        "diarization",
        "language_auto",
        "language_codes",
        "language_hints",
        "mode",
        "source_text",
        "word_timestamp",
    },
    "AuthConfig": {"api_key"},
    "AuthToken": {"expire_time", "new_session_expire_time", "uses"},
    "BatchJob": {"output_info"},
    "BatchJobDestination": {"vertex_dataset"},
    "BatchJobSource": {"vertex_dataset_name"},
    "Candidate": {"continuation_token"},
    "CodeExecutionResult": {"id"},
    "ComputerUse": {"disabled_safety_policies", "enable_prompt_injection_detection"},
    "ContentEmbeddingStatistics": {"tokens_details"},
    "CountTokensResponse": {"cache_tokens_details", "prompt_tokens_details"},
    "CreateBatchJobConfig": {"webhook_config"},
    "CreateFileSearchStoreConfig": {"embedding_model"},
    "CreateTuningJobConfig": {
        "base_teacher_model",
        "checkpoint_interval",
        "composite_reward_config",
        "custom_base_model",
        "encryption_spec",
        "evaluate_interval",
        "max_output_tokens",
        "output_uri",
        "reward_config",
        "samples_per_prompt",
        "sft_loss_weight_multiplier",
        "thinking_level",
        "tuned_teacher_model_source",
        "tuning_mode",
        "validation_dataset_uri",
    },
    "DatasetStats": {
        "contents_per_example_distribution",
        "dropped_example_indices",
        "dropped_example_reasons",
        "reinforcement_tuning_user_dataset_examples",
        "total_billable_token_count",
    },
    "EmbedContentConfig": {"audio_track_extraction", "document_ocr"},
    "EmbedContentResponse": {"truncated", "usage_metadata"},
    "EvaluationConfig": {"inference_generation_config"},
    "ExecutableCode": {"id"},
    "FileSearchStore": {"embedding_model"},
    "FunctionResponsePart": {
        "audio_metadata",
        "document_metadata",
        "media_processing",
        "media_resolution",
        "spreadsheet_metadata",
        "video_metadata",
    },
    "GenerateContentConfig": {
        "audio_transcription_config",
        "automatic_continuation",
        "continuation_token",
        "enable_enhanced_civic_answers",
        "generation_output_config",
        "model_armor_config",
        "service_tier",
        "store",
    },
    "GenerateContentResponse": {"model_status"},
    "GenerateContentResponseUsageMetadata": {"service_tier"},
    "GenerateVideosConfig": {"labels", "resize_mode", "webhook_config"},
    "GenerationConfig": {"audio_transcription_config", "response_format", "translation_config"},
    "GoogleMaps": {"grounding_types"},
    "GoogleSearch": {"search_types"},
    "GroundingChunk": {"image"},
    "GroundingChunkMaps": {"route"},
    "GroundingChunkMapsPlaceAnswerSources": {"review_snippet"},
    "GroundingChunkRetrievedContext": {
        "custom_metadata",
        "file_search_store",
        "media_id",
        "page_number",
    },
    "GroundingMetadata": {"image_search_queries"},
    "GroundingSupport": {"rendered_parts"},
    "HttpOptions": {"aiohttp_client", "base_url_resource_scope"},
    "ImageConfig": {"image_output_options", "person_generation", "prominent_people"},
    "InlinedEmbedContentResponse": {"metadata"},
    "InlinedResponse": {"metadata"},
    "JSONSchema": {"one_of"},
    "LiveClientMessage": {"context_update"},
    "LiveClientSetup": {
        "avatar_config",
        "explicit_vad_signal",
        "history_config",
        "labels",
        "safety_settings",
    },
    "LiveConnectConfig": {
        "avatar_config",
        "explicit_vad_signal",
        "history_config",
        "labels",
        "safety_settings",
        "translation_config",
    },
    "LiveServerContent": {"interaction_status", "interim_input_transcription"},
    "LiveServerMessage": {"voice_activity", "voice_activity_detection_signal"},
    "LiveServerSetupComplete": {"voice_consent_signature"},
    "LogprobsResult": {"log_probability_sum"},
    "Part": {
        "audio_metadata",
        "audio_transcription",
        "document_metadata",
        "media_processing",
        "part_metadata",
        "speech_metadata",
        "spreadsheet_metadata",
        "tool_call",
        "tool_response",
    },
    "PreferenceOptimizationDataStats": {"dropped_example_indices", "dropped_example_reasons"},
    "ProactivityConfig": {"proactive_video"},
    "RagChunk": {"chunk_id", "file_id"},
    "RealtimeInputConfig": {"interim_transcript_timestamp_enabled"},
    "Tool": {"exa_ai_search", "mcp_servers", "parallel_ai_search"},
    "ToolConfig": {"include_server_side_tool_invocations"},
    "Transcription": {"end_offset", "language_code", "speaker_label", "start_offset", "words"},
    "TuningDataStats": {"reinforcement_tuning_data_stats"},
    "TuningJob": {
        "distillation_sampling_spec",
        "distillation_spec",
        "evaluate_dataset_runs",
        "full_fine_tuning_spec",
        "gcs_metrics_uri",
        "reinforcement_tuning_spec",
        "tuning_job_metadata",
        "tuning_job_state",
        "veo_lora_tuning_spec",
    },
    "UsageMetadata": {"service_tier"},
    "VeoHyperParameters": {"adapter_size", "tuning_speed", "veo_data_mixture_ratio"},
    "VideoMetadata": {"content_layers"},
    "VoiceConfig": {"replicated_voice_config", "voice"},
}
LATER_MODELS = {
    "AggregationOutput",
    "AggregationResult",
    "AudioMetadata",
    "AudioResponseFormat",
    "AvatarConfig",
    "BatchJobOutputInfo",
    "BigQuerySource",
    "BleuMetricValue",
    "CancelTuningJobResponse",
    "CompositeReinforcementTuningRewardConfig",
    "CompositeReinforcementTuningRewardConfigWeightedRewardConfig",
    "ComputationBasedMetricSpec",
    "CustomCodeExecutionResult",
    "CustomCodeExecutionSpec",
    "CustomOutput",
    "CustomizedAvatar",
    "DistillationHyperParameters",
    "DistillationSamplingSpec",
    "DistillationSpec",
    "DocumentMetadata",
    "DownloadMediaConfig",
    "EmbedContentParameters",
    "EvaluateDatasetResponse",
    "EvaluateDatasetRun",
    "EvaluationDataset",
    "EvaluationParserConfig",
    "EvaluationParserConfigCustomCodeParserConfig",
    "ExactMatchMetricValue",
    "FullFineTuningSpec",
    "GcsSource",
    "GenerationOutputConfig",
    "GoogleMapsGroundingTypes",
    "GoogleMapsPlaces",
    "GoogleMapsRouting",
    "GroundingChunkCustomMetadata",
    "GroundingChunkImage",
    "GroundingChunkMapsRoute",
    "GroundingChunkStringList",
    "HistoryConfig",
    "ImageConfigImageOutputOptions",
    "ImageResponseFormat",
    "ImageSearch",
    "LLMBasedMetricSpec",
    "LanguageAuto",
    "LanguageHints",
    "LiveClientContextUpdate",
    "LiveClientContextUpdateTools",
    "McpServer",
    "ModelArmorConfig",
    "ModelStatus",
    "OutputInfo",
    "PairwiseMetricResult",
    "PointwiseMetricResult",
    "PredefinedMetricSpec",
    "RawOutput",
    "RegisterFilesConfig",
    "RegisterFilesResponse",
    "ReinforcementTuningAutoraterScorer",
    "ReinforcementTuningAutoraterScorerExactMatchScorer",
    "ReinforcementTuningAutoraterScorerParsedResponseConversionScorer",
    "ReinforcementTuningCloudRunRewardScorer",
    "ReinforcementTuningCodeExecutionRewardScorer",
    "ReinforcementTuningExample",
    "ReinforcementTuningHyperParameters",
    "ReinforcementTuningParseResponseConfig",
    "ReinforcementTuningRewardInfo",
    "ReinforcementTuningSpec",
    "ReinforcementTuningStringMatchRewardScorer",
    "ReinforcementTuningStringMatchRewardScorerJsonMatchExpression",
    "ReinforcementTuningStringMatchRewardScorerStringMatchExpression",
    "ReinforcementTuningUserDatasetExamples",
    "ReplicatedVoiceConfig",
    "ResponseFormat",
    "RougeMetricValue",
    "RubricGenerationSpec",
    "SearchTypes",
    "SingleReinforcementTuningRewardConfig",
    "SpeechMetadata",
    "SpreadsheetMetadata",
    "StreamableHttpTransport",
    "TextResponseFormat",
    "ToolCall",
    "ToolExaAiSearch",
    "ToolParallelAiSearch",
    "ToolResponse",
    "TranslationConfig",
    "TuningJobMetadata",
    "UnifiedMetric",
    "ValidateRewardConfig",
    "ValidateRewardResponse",
    "VeoLoraTuningSpec",
    "VertexMultimodalDatasetDestination",
    "VideoResponseFormat",
    "VoiceActivity",
    "VoiceActivityDetectionSignal",
    "VoiceConsentSignature",
    "WebSearch",
    "WebhookConfig",
    "WordInfo",
}

# Their alias is not the camelCase of their name.
ALIASES = {
    ("JSONSchema", "ref"): "$ref",
    ("JSONSchema", "defs"): "$defs",
    ("TextResponseFormat", "json_schema"): "schema",
}


def listed() -> dict[str, list[str]]:
    lines = LISTING.read_text(encoding="utf-8").splitlines()
    pairs = (line.split(":") for line in lines if not line.startswith("#"))
    return {name: fields.split() for name, fields in pairs}


EXPECTED = listed()


def model(name: str) -> type[pydantic.BaseModel]:
    found = getattr(types, name)
    assert isinstance(found, type)
    assert issubclass(found, pydantic.BaseModel)
    found.model_rebuild()
    return found


def test_the_listing_is_whole() -> None:
    assert len(EXPECTED) == 322


@pytest.mark.parametrize("name", EXPECTED)
def test_a_model_has_its_fields_and_no_unlisted_ones(name: str) -> None:
    fields = set(model(name).model_fields)
    assert fields - LATER.get(name, set()) == set(EXPECTED[name])


@pytest.mark.parametrize("name", [*EXPECTED, *sorted(LATER_MODELS)])
def test_a_field_is_optional_described_and_spelled_in_both_ways(name: str) -> None:
    for field, info in model(name).model_fields.items():
        assert info.description, f"{name}.{field} does not say what it is"
        assert info.alias == ALIASES.get((name, field), to_camel(field))
        # Who speaks is fixed in these two, and they exist to take the parts.
        assert not info.is_required() or name in {"UserContent", "ModelContent"}
