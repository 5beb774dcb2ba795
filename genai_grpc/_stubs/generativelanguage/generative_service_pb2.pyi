# Generated from protos/generativelanguage/generative_service.proto by scripts/proto. Do not edit.
from genai_grpc._stubs.generativelanguage import citation_pb2 as _citation_pb2
from genai_grpc._stubs.generativelanguage import content_pb2 as _content_pb2
from genai_grpc._stubs.generativelanguage import retriever_pb2 as _retriever_pb2
from genai_grpc._stubs.generativelanguage import safety_pb2 as _safety_pb2
from google.protobuf import duration_pb2 as _duration_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class TaskType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TASK_TYPE_UNSPECIFIED: _ClassVar[TaskType]
    RETRIEVAL_QUERY: _ClassVar[TaskType]
    RETRIEVAL_DOCUMENT: _ClassVar[TaskType]
    SEMANTIC_SIMILARITY: _ClassVar[TaskType]
    CLASSIFICATION: _ClassVar[TaskType]
    CLUSTERING: _ClassVar[TaskType]
    QUESTION_ANSWERING: _ClassVar[TaskType]
    FACT_VERIFICATION: _ClassVar[TaskType]
    CODE_RETRIEVAL_QUERY: _ClassVar[TaskType]

class TrafficType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TRAFFIC_TYPE_UNSPECIFIED: _ClassVar[TrafficType]
    ON_DEMAND: _ClassVar[TrafficType]
    PROVISIONED_THROUGHPUT: _ClassVar[TrafficType]
    ON_DEMAND_PRIORITY: _ClassVar[TrafficType]
    ON_DEMAND_FLEX: _ClassVar[TrafficType]
    ON_DEMAND_OFFPEAK: _ClassVar[TrafficType]
TASK_TYPE_UNSPECIFIED: TaskType
RETRIEVAL_QUERY: TaskType
RETRIEVAL_DOCUMENT: TaskType
SEMANTIC_SIMILARITY: TaskType
CLASSIFICATION: TaskType
CLUSTERING: TaskType
QUESTION_ANSWERING: TaskType
FACT_VERIFICATION: TaskType
CODE_RETRIEVAL_QUERY: TaskType
TRAFFIC_TYPE_UNSPECIFIED: TrafficType
ON_DEMAND: TrafficType
PROVISIONED_THROUGHPUT: TrafficType
ON_DEMAND_PRIORITY: TrafficType
ON_DEMAND_FLEX: TrafficType
ON_DEMAND_OFFPEAK: TrafficType

class GenerateContentRequest(_message.Message):
    __slots__ = ("model", "system_instruction", "contents", "tools", "tool_config", "safety_settings", "generation_config", "cached_content", "service_tier", "store", "continuation_token", "labels")
    class LabelsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    MODEL_FIELD_NUMBER: _ClassVar[int]
    SYSTEM_INSTRUCTION_FIELD_NUMBER: _ClassVar[int]
    CONTENTS_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    TOOL_CONFIG_FIELD_NUMBER: _ClassVar[int]
    SAFETY_SETTINGS_FIELD_NUMBER: _ClassVar[int]
    GENERATION_CONFIG_FIELD_NUMBER: _ClassVar[int]
    CACHED_CONTENT_FIELD_NUMBER: _ClassVar[int]
    SERVICE_TIER_FIELD_NUMBER: _ClassVar[int]
    STORE_FIELD_NUMBER: _ClassVar[int]
    CONTINUATION_TOKEN_FIELD_NUMBER: _ClassVar[int]
    LABELS_FIELD_NUMBER: _ClassVar[int]
    model: str
    system_instruction: _content_pb2.Content
    contents: _containers.RepeatedCompositeFieldContainer[_content_pb2.Content]
    tools: _containers.RepeatedCompositeFieldContainer[_content_pb2.Tool]
    tool_config: _content_pb2.ToolConfig
    safety_settings: _containers.RepeatedCompositeFieldContainer[_safety_pb2.SafetySetting]
    generation_config: GenerationConfig
    cached_content: str
    service_tier: str
    store: bool
    continuation_token: bytes
    labels: _containers.ScalarMap[str, str]
    def __init__(self, model: _Optional[str] = ..., system_instruction: _Optional[_Union[_content_pb2.Content, _Mapping]] = ..., contents: _Optional[_Iterable[_Union[_content_pb2.Content, _Mapping]]] = ..., tools: _Optional[_Iterable[_Union[_content_pb2.Tool, _Mapping]]] = ..., tool_config: _Optional[_Union[_content_pb2.ToolConfig, _Mapping]] = ..., safety_settings: _Optional[_Iterable[_Union[_safety_pb2.SafetySetting, _Mapping]]] = ..., generation_config: _Optional[_Union[GenerationConfig, _Mapping]] = ..., cached_content: _Optional[str] = ..., service_tier: _Optional[str] = ..., store: bool = ..., continuation_token: _Optional[bytes] = ..., labels: _Optional[_Mapping[str, str]] = ...) -> None: ...

class PrebuiltVoiceConfig(_message.Message):
    __slots__ = ("voice_name",)
    VOICE_NAME_FIELD_NUMBER: _ClassVar[int]
    voice_name: str
    def __init__(self, voice_name: _Optional[str] = ...) -> None: ...

class VoiceConfig(_message.Message):
    __slots__ = ("prebuilt_voice_config", "replicated_voice_config", "voice")
    PREBUILT_VOICE_CONFIG_FIELD_NUMBER: _ClassVar[int]
    REPLICATED_VOICE_CONFIG_FIELD_NUMBER: _ClassVar[int]
    VOICE_FIELD_NUMBER: _ClassVar[int]
    prebuilt_voice_config: PrebuiltVoiceConfig
    replicated_voice_config: ReplicatedVoiceConfig
    voice: str
    def __init__(self, prebuilt_voice_config: _Optional[_Union[PrebuiltVoiceConfig, _Mapping]] = ..., replicated_voice_config: _Optional[_Union[ReplicatedVoiceConfig, _Mapping]] = ..., voice: _Optional[str] = ...) -> None: ...

class SpeakerVoiceConfig(_message.Message):
    __slots__ = ("speaker", "voice_config")
    SPEAKER_FIELD_NUMBER: _ClassVar[int]
    VOICE_CONFIG_FIELD_NUMBER: _ClassVar[int]
    speaker: str
    voice_config: VoiceConfig
    def __init__(self, speaker: _Optional[str] = ..., voice_config: _Optional[_Union[VoiceConfig, _Mapping]] = ...) -> None: ...

class MultiSpeakerVoiceConfig(_message.Message):
    __slots__ = ("speaker_voice_configs",)
    SPEAKER_VOICE_CONFIGS_FIELD_NUMBER: _ClassVar[int]
    speaker_voice_configs: _containers.RepeatedCompositeFieldContainer[SpeakerVoiceConfig]
    def __init__(self, speaker_voice_configs: _Optional[_Iterable[_Union[SpeakerVoiceConfig, _Mapping]]] = ...) -> None: ...

class SpeechConfig(_message.Message):
    __slots__ = ("voice_config", "multi_speaker_voice_config", "language_code")
    VOICE_CONFIG_FIELD_NUMBER: _ClassVar[int]
    MULTI_SPEAKER_VOICE_CONFIG_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_CODE_FIELD_NUMBER: _ClassVar[int]
    voice_config: VoiceConfig
    multi_speaker_voice_config: MultiSpeakerVoiceConfig
    language_code: str
    def __init__(self, voice_config: _Optional[_Union[VoiceConfig, _Mapping]] = ..., multi_speaker_voice_config: _Optional[_Union[MultiSpeakerVoiceConfig, _Mapping]] = ..., language_code: _Optional[str] = ...) -> None: ...

class ThinkingConfig(_message.Message):
    __slots__ = ("include_thoughts", "thinking_budget", "thinking_level")
    class ThinkingLevel(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        THINKING_LEVEL_UNSPECIFIED: _ClassVar[ThinkingConfig.ThinkingLevel]
        LOW: _ClassVar[ThinkingConfig.ThinkingLevel]
        MEDIUM: _ClassVar[ThinkingConfig.ThinkingLevel]
        HIGH: _ClassVar[ThinkingConfig.ThinkingLevel]
        MINIMAL: _ClassVar[ThinkingConfig.ThinkingLevel]
        XHIGH: _ClassVar[ThinkingConfig.ThinkingLevel]
    THINKING_LEVEL_UNSPECIFIED: ThinkingConfig.ThinkingLevel
    LOW: ThinkingConfig.ThinkingLevel
    MEDIUM: ThinkingConfig.ThinkingLevel
    HIGH: ThinkingConfig.ThinkingLevel
    MINIMAL: ThinkingConfig.ThinkingLevel
    XHIGH: ThinkingConfig.ThinkingLevel
    INCLUDE_THOUGHTS_FIELD_NUMBER: _ClassVar[int]
    THINKING_BUDGET_FIELD_NUMBER: _ClassVar[int]
    THINKING_LEVEL_FIELD_NUMBER: _ClassVar[int]
    include_thoughts: bool
    thinking_budget: int
    thinking_level: ThinkingConfig.ThinkingLevel
    def __init__(self, include_thoughts: bool = ..., thinking_budget: _Optional[int] = ..., thinking_level: _Optional[_Union[ThinkingConfig.ThinkingLevel, str]] = ...) -> None: ...

class ImageConfig(_message.Message):
    __slots__ = ("aspect_ratio", "image_size")
    ASPECT_RATIO_FIELD_NUMBER: _ClassVar[int]
    IMAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    aspect_ratio: str
    image_size: str
    def __init__(self, aspect_ratio: _Optional[str] = ..., image_size: _Optional[str] = ...) -> None: ...

class GenerationConfig(_message.Message):
    __slots__ = ("candidate_count", "stop_sequences", "max_output_tokens", "temperature", "top_p", "top_k", "seed", "response_mime_type", "response_schema", "response_json_schema", "response_json_schema_ordered", "presence_penalty", "frequency_penalty", "response_logprobs", "logprobs", "enable_enhanced_civic_answers", "response_modalities", "speech_config", "thinking_config", "image_config", "media_resolution", "audio_transcription_config", "response_format", "translation_config", "model_selection_config", "routing_config", "audio_timestamp", "enable_affective_dialog")
    class Modality(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        MODALITY_UNSPECIFIED: _ClassVar[GenerationConfig.Modality]
        TEXT: _ClassVar[GenerationConfig.Modality]
        IMAGE: _ClassVar[GenerationConfig.Modality]
        AUDIO: _ClassVar[GenerationConfig.Modality]
        VIDEO: _ClassVar[GenerationConfig.Modality]
    MODALITY_UNSPECIFIED: GenerationConfig.Modality
    TEXT: GenerationConfig.Modality
    IMAGE: GenerationConfig.Modality
    AUDIO: GenerationConfig.Modality
    VIDEO: GenerationConfig.Modality
    class MediaResolution(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        MEDIA_RESOLUTION_UNSPECIFIED: _ClassVar[GenerationConfig.MediaResolution]
        MEDIA_RESOLUTION_LOW: _ClassVar[GenerationConfig.MediaResolution]
        MEDIA_RESOLUTION_MEDIUM: _ClassVar[GenerationConfig.MediaResolution]
        MEDIA_RESOLUTION_HIGH: _ClassVar[GenerationConfig.MediaResolution]
    MEDIA_RESOLUTION_UNSPECIFIED: GenerationConfig.MediaResolution
    MEDIA_RESOLUTION_LOW: GenerationConfig.MediaResolution
    MEDIA_RESOLUTION_MEDIUM: GenerationConfig.MediaResolution
    MEDIA_RESOLUTION_HIGH: GenerationConfig.MediaResolution
    class ModelSelectionConfig(_message.Message):
        __slots__ = ("feature_selection_preference",)
        class FeatureSelectionPreference(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
            __slots__ = ()
            FEATURE_SELECTION_PREFERENCE_UNSPECIFIED: _ClassVar[GenerationConfig.ModelSelectionConfig.FeatureSelectionPreference]
            PRIORITIZE_QUALITY: _ClassVar[GenerationConfig.ModelSelectionConfig.FeatureSelectionPreference]
            BALANCED: _ClassVar[GenerationConfig.ModelSelectionConfig.FeatureSelectionPreference]
            PRIORITIZE_COST: _ClassVar[GenerationConfig.ModelSelectionConfig.FeatureSelectionPreference]
        FEATURE_SELECTION_PREFERENCE_UNSPECIFIED: GenerationConfig.ModelSelectionConfig.FeatureSelectionPreference
        PRIORITIZE_QUALITY: GenerationConfig.ModelSelectionConfig.FeatureSelectionPreference
        BALANCED: GenerationConfig.ModelSelectionConfig.FeatureSelectionPreference
        PRIORITIZE_COST: GenerationConfig.ModelSelectionConfig.FeatureSelectionPreference
        FEATURE_SELECTION_PREFERENCE_FIELD_NUMBER: _ClassVar[int]
        feature_selection_preference: GenerationConfig.ModelSelectionConfig.FeatureSelectionPreference
        def __init__(self, feature_selection_preference: _Optional[_Union[GenerationConfig.ModelSelectionConfig.FeatureSelectionPreference, str]] = ...) -> None: ...
    class RoutingConfig(_message.Message):
        __slots__ = ("auto_mode", "manual_mode")
        class AutoRoutingMode(_message.Message):
            __slots__ = ("model_routing_preference",)
            class ModelRoutingPreference(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
                __slots__ = ()
                UNKNOWN: _ClassVar[GenerationConfig.RoutingConfig.AutoRoutingMode.ModelRoutingPreference]
                PRIORITIZE_QUALITY: _ClassVar[GenerationConfig.RoutingConfig.AutoRoutingMode.ModelRoutingPreference]
                BALANCED: _ClassVar[GenerationConfig.RoutingConfig.AutoRoutingMode.ModelRoutingPreference]
                PRIORITIZE_COST: _ClassVar[GenerationConfig.RoutingConfig.AutoRoutingMode.ModelRoutingPreference]
            UNKNOWN: GenerationConfig.RoutingConfig.AutoRoutingMode.ModelRoutingPreference
            PRIORITIZE_QUALITY: GenerationConfig.RoutingConfig.AutoRoutingMode.ModelRoutingPreference
            BALANCED: GenerationConfig.RoutingConfig.AutoRoutingMode.ModelRoutingPreference
            PRIORITIZE_COST: GenerationConfig.RoutingConfig.AutoRoutingMode.ModelRoutingPreference
            MODEL_ROUTING_PREFERENCE_FIELD_NUMBER: _ClassVar[int]
            model_routing_preference: GenerationConfig.RoutingConfig.AutoRoutingMode.ModelRoutingPreference
            def __init__(self, model_routing_preference: _Optional[_Union[GenerationConfig.RoutingConfig.AutoRoutingMode.ModelRoutingPreference, str]] = ...) -> None: ...
        class ManualRoutingMode(_message.Message):
            __slots__ = ("model_name",)
            MODEL_NAME_FIELD_NUMBER: _ClassVar[int]
            model_name: str
            def __init__(self, model_name: _Optional[str] = ...) -> None: ...
        AUTO_MODE_FIELD_NUMBER: _ClassVar[int]
        MANUAL_MODE_FIELD_NUMBER: _ClassVar[int]
        auto_mode: GenerationConfig.RoutingConfig.AutoRoutingMode
        manual_mode: GenerationConfig.RoutingConfig.ManualRoutingMode
        def __init__(self, auto_mode: _Optional[_Union[GenerationConfig.RoutingConfig.AutoRoutingMode, _Mapping]] = ..., manual_mode: _Optional[_Union[GenerationConfig.RoutingConfig.ManualRoutingMode, _Mapping]] = ...) -> None: ...
    CANDIDATE_COUNT_FIELD_NUMBER: _ClassVar[int]
    STOP_SEQUENCES_FIELD_NUMBER: _ClassVar[int]
    MAX_OUTPUT_TOKENS_FIELD_NUMBER: _ClassVar[int]
    TEMPERATURE_FIELD_NUMBER: _ClassVar[int]
    TOP_P_FIELD_NUMBER: _ClassVar[int]
    TOP_K_FIELD_NUMBER: _ClassVar[int]
    SEED_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_MIME_TYPE_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_JSON_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_JSON_SCHEMA_ORDERED_FIELD_NUMBER: _ClassVar[int]
    PRESENCE_PENALTY_FIELD_NUMBER: _ClassVar[int]
    FREQUENCY_PENALTY_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_LOGPROBS_FIELD_NUMBER: _ClassVar[int]
    LOGPROBS_FIELD_NUMBER: _ClassVar[int]
    ENABLE_ENHANCED_CIVIC_ANSWERS_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_MODALITIES_FIELD_NUMBER: _ClassVar[int]
    SPEECH_CONFIG_FIELD_NUMBER: _ClassVar[int]
    THINKING_CONFIG_FIELD_NUMBER: _ClassVar[int]
    IMAGE_CONFIG_FIELD_NUMBER: _ClassVar[int]
    MEDIA_RESOLUTION_FIELD_NUMBER: _ClassVar[int]
    AUDIO_TRANSCRIPTION_CONFIG_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_FORMAT_FIELD_NUMBER: _ClassVar[int]
    TRANSLATION_CONFIG_FIELD_NUMBER: _ClassVar[int]
    MODEL_SELECTION_CONFIG_FIELD_NUMBER: _ClassVar[int]
    ROUTING_CONFIG_FIELD_NUMBER: _ClassVar[int]
    AUDIO_TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    ENABLE_AFFECTIVE_DIALOG_FIELD_NUMBER: _ClassVar[int]
    candidate_count: int
    stop_sequences: _containers.RepeatedScalarFieldContainer[str]
    max_output_tokens: int
    temperature: float
    top_p: float
    top_k: int
    seed: int
    response_mime_type: str
    response_schema: _content_pb2.Schema
    response_json_schema: _struct_pb2.Value
    response_json_schema_ordered: _struct_pb2.Value
    presence_penalty: float
    frequency_penalty: float
    response_logprobs: bool
    logprobs: int
    enable_enhanced_civic_answers: bool
    response_modalities: _containers.RepeatedScalarFieldContainer[GenerationConfig.Modality]
    speech_config: SpeechConfig
    thinking_config: ThinkingConfig
    image_config: ImageConfig
    media_resolution: GenerationConfig.MediaResolution
    audio_transcription_config: AudioTranscriptionConfig
    response_format: _containers.RepeatedCompositeFieldContainer[ResponseFormat]
    translation_config: TranslationConfig
    model_selection_config: GenerationConfig.ModelSelectionConfig
    routing_config: GenerationConfig.RoutingConfig
    audio_timestamp: bool
    enable_affective_dialog: bool
    def __init__(self, candidate_count: _Optional[int] = ..., stop_sequences: _Optional[_Iterable[str]] = ..., max_output_tokens: _Optional[int] = ..., temperature: _Optional[float] = ..., top_p: _Optional[float] = ..., top_k: _Optional[int] = ..., seed: _Optional[int] = ..., response_mime_type: _Optional[str] = ..., response_schema: _Optional[_Union[_content_pb2.Schema, _Mapping]] = ..., response_json_schema: _Optional[_Union[_struct_pb2.Value, _Mapping]] = ..., response_json_schema_ordered: _Optional[_Union[_struct_pb2.Value, _Mapping]] = ..., presence_penalty: _Optional[float] = ..., frequency_penalty: _Optional[float] = ..., response_logprobs: bool = ..., logprobs: _Optional[int] = ..., enable_enhanced_civic_answers: bool = ..., response_modalities: _Optional[_Iterable[_Union[GenerationConfig.Modality, str]]] = ..., speech_config: _Optional[_Union[SpeechConfig, _Mapping]] = ..., thinking_config: _Optional[_Union[ThinkingConfig, _Mapping]] = ..., image_config: _Optional[_Union[ImageConfig, _Mapping]] = ..., media_resolution: _Optional[_Union[GenerationConfig.MediaResolution, str]] = ..., audio_transcription_config: _Optional[_Union[AudioTranscriptionConfig, _Mapping]] = ..., response_format: _Optional[_Iterable[_Union[ResponseFormat, _Mapping]]] = ..., translation_config: _Optional[_Union[TranslationConfig, _Mapping]] = ..., model_selection_config: _Optional[_Union[GenerationConfig.ModelSelectionConfig, _Mapping]] = ..., routing_config: _Optional[_Union[GenerationConfig.RoutingConfig, _Mapping]] = ..., audio_timestamp: bool = ..., enable_affective_dialog: bool = ...) -> None: ...

class SemanticRetrieverConfig(_message.Message):
    __slots__ = ("source", "query", "metadata_filters", "max_chunks_count", "minimum_relevance_score")
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    QUERY_FIELD_NUMBER: _ClassVar[int]
    METADATA_FILTERS_FIELD_NUMBER: _ClassVar[int]
    MAX_CHUNKS_COUNT_FIELD_NUMBER: _ClassVar[int]
    MINIMUM_RELEVANCE_SCORE_FIELD_NUMBER: _ClassVar[int]
    source: str
    query: _content_pb2.Content
    metadata_filters: _containers.RepeatedCompositeFieldContainer[_retriever_pb2.MetadataFilter]
    max_chunks_count: int
    minimum_relevance_score: float
    def __init__(self, source: _Optional[str] = ..., query: _Optional[_Union[_content_pb2.Content, _Mapping]] = ..., metadata_filters: _Optional[_Iterable[_Union[_retriever_pb2.MetadataFilter, _Mapping]]] = ..., max_chunks_count: _Optional[int] = ..., minimum_relevance_score: _Optional[float] = ...) -> None: ...

class GenerateContentResponse(_message.Message):
    __slots__ = ("candidates", "prompt_feedback", "usage_metadata", "model_version", "response_id", "model_status")
    class PromptFeedback(_message.Message):
        __slots__ = ("block_reason", "safety_ratings", "block_reason_message")
        class BlockReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
            __slots__ = ()
            BLOCK_REASON_UNSPECIFIED: _ClassVar[GenerateContentResponse.PromptFeedback.BlockReason]
            SAFETY: _ClassVar[GenerateContentResponse.PromptFeedback.BlockReason]
            OTHER: _ClassVar[GenerateContentResponse.PromptFeedback.BlockReason]
            BLOCKLIST: _ClassVar[GenerateContentResponse.PromptFeedback.BlockReason]
            PROHIBITED_CONTENT: _ClassVar[GenerateContentResponse.PromptFeedback.BlockReason]
            IMAGE_SAFETY: _ClassVar[GenerateContentResponse.PromptFeedback.BlockReason]
            MODEL_ARMOR: _ClassVar[GenerateContentResponse.PromptFeedback.BlockReason]
            JAILBREAK: _ClassVar[GenerateContentResponse.PromptFeedback.BlockReason]
        BLOCK_REASON_UNSPECIFIED: GenerateContentResponse.PromptFeedback.BlockReason
        SAFETY: GenerateContentResponse.PromptFeedback.BlockReason
        OTHER: GenerateContentResponse.PromptFeedback.BlockReason
        BLOCKLIST: GenerateContentResponse.PromptFeedback.BlockReason
        PROHIBITED_CONTENT: GenerateContentResponse.PromptFeedback.BlockReason
        IMAGE_SAFETY: GenerateContentResponse.PromptFeedback.BlockReason
        MODEL_ARMOR: GenerateContentResponse.PromptFeedback.BlockReason
        JAILBREAK: GenerateContentResponse.PromptFeedback.BlockReason
        BLOCK_REASON_FIELD_NUMBER: _ClassVar[int]
        SAFETY_RATINGS_FIELD_NUMBER: _ClassVar[int]
        BLOCK_REASON_MESSAGE_FIELD_NUMBER: _ClassVar[int]
        block_reason: GenerateContentResponse.PromptFeedback.BlockReason
        safety_ratings: _containers.RepeatedCompositeFieldContainer[_safety_pb2.SafetyRating]
        block_reason_message: str
        def __init__(self, block_reason: _Optional[_Union[GenerateContentResponse.PromptFeedback.BlockReason, str]] = ..., safety_ratings: _Optional[_Iterable[_Union[_safety_pb2.SafetyRating, _Mapping]]] = ..., block_reason_message: _Optional[str] = ...) -> None: ...
    class UsageMetadata(_message.Message):
        __slots__ = ("prompt_token_count", "cached_content_token_count", "candidates_token_count", "tool_use_prompt_token_count", "thoughts_token_count", "total_token_count", "prompt_tokens_details", "cache_tokens_details", "candidates_tokens_details", "tool_use_prompt_tokens_details", "traffic_type", "service_tier")
        PROMPT_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
        CACHED_CONTENT_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
        CANDIDATES_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
        TOOL_USE_PROMPT_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
        THOUGHTS_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
        TOTAL_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
        PROMPT_TOKENS_DETAILS_FIELD_NUMBER: _ClassVar[int]
        CACHE_TOKENS_DETAILS_FIELD_NUMBER: _ClassVar[int]
        CANDIDATES_TOKENS_DETAILS_FIELD_NUMBER: _ClassVar[int]
        TOOL_USE_PROMPT_TOKENS_DETAILS_FIELD_NUMBER: _ClassVar[int]
        TRAFFIC_TYPE_FIELD_NUMBER: _ClassVar[int]
        SERVICE_TIER_FIELD_NUMBER: _ClassVar[int]
        prompt_token_count: int
        cached_content_token_count: int
        candidates_token_count: int
        tool_use_prompt_token_count: int
        thoughts_token_count: int
        total_token_count: int
        prompt_tokens_details: _containers.RepeatedCompositeFieldContainer[_content_pb2.ModalityTokenCount]
        cache_tokens_details: _containers.RepeatedCompositeFieldContainer[_content_pb2.ModalityTokenCount]
        candidates_tokens_details: _containers.RepeatedCompositeFieldContainer[_content_pb2.ModalityTokenCount]
        tool_use_prompt_tokens_details: _containers.RepeatedCompositeFieldContainer[_content_pb2.ModalityTokenCount]
        traffic_type: TrafficType
        service_tier: str
        def __init__(self, prompt_token_count: _Optional[int] = ..., cached_content_token_count: _Optional[int] = ..., candidates_token_count: _Optional[int] = ..., tool_use_prompt_token_count: _Optional[int] = ..., thoughts_token_count: _Optional[int] = ..., total_token_count: _Optional[int] = ..., prompt_tokens_details: _Optional[_Iterable[_Union[_content_pb2.ModalityTokenCount, _Mapping]]] = ..., cache_tokens_details: _Optional[_Iterable[_Union[_content_pb2.ModalityTokenCount, _Mapping]]] = ..., candidates_tokens_details: _Optional[_Iterable[_Union[_content_pb2.ModalityTokenCount, _Mapping]]] = ..., tool_use_prompt_tokens_details: _Optional[_Iterable[_Union[_content_pb2.ModalityTokenCount, _Mapping]]] = ..., traffic_type: _Optional[_Union[TrafficType, str]] = ..., service_tier: _Optional[str] = ...) -> None: ...
    class ModelStatus(_message.Message):
        __slots__ = ("model_stage", "retirement_time", "message")
        class ModelStage(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
            __slots__ = ()
            MODEL_STAGE_UNSPECIFIED: _ClassVar[GenerateContentResponse.ModelStatus.ModelStage]
            UNSTABLE_EXPERIMENTAL: _ClassVar[GenerateContentResponse.ModelStatus.ModelStage]
            EXPERIMENTAL: _ClassVar[GenerateContentResponse.ModelStatus.ModelStage]
            PREVIEW: _ClassVar[GenerateContentResponse.ModelStatus.ModelStage]
            STABLE: _ClassVar[GenerateContentResponse.ModelStatus.ModelStage]
            LEGACY: _ClassVar[GenerateContentResponse.ModelStatus.ModelStage]
            DEPRECATED: _ClassVar[GenerateContentResponse.ModelStatus.ModelStage]
            RETIRED: _ClassVar[GenerateContentResponse.ModelStatus.ModelStage]
        MODEL_STAGE_UNSPECIFIED: GenerateContentResponse.ModelStatus.ModelStage
        UNSTABLE_EXPERIMENTAL: GenerateContentResponse.ModelStatus.ModelStage
        EXPERIMENTAL: GenerateContentResponse.ModelStatus.ModelStage
        PREVIEW: GenerateContentResponse.ModelStatus.ModelStage
        STABLE: GenerateContentResponse.ModelStatus.ModelStage
        LEGACY: GenerateContentResponse.ModelStatus.ModelStage
        DEPRECATED: GenerateContentResponse.ModelStatus.ModelStage
        RETIRED: GenerateContentResponse.ModelStatus.ModelStage
        MODEL_STAGE_FIELD_NUMBER: _ClassVar[int]
        RETIREMENT_TIME_FIELD_NUMBER: _ClassVar[int]
        MESSAGE_FIELD_NUMBER: _ClassVar[int]
        model_stage: GenerateContentResponse.ModelStatus.ModelStage
        retirement_time: _timestamp_pb2.Timestamp
        message: str
        def __init__(self, model_stage: _Optional[_Union[GenerateContentResponse.ModelStatus.ModelStage, str]] = ..., retirement_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., message: _Optional[str] = ...) -> None: ...
    CANDIDATES_FIELD_NUMBER: _ClassVar[int]
    PROMPT_FEEDBACK_FIELD_NUMBER: _ClassVar[int]
    USAGE_METADATA_FIELD_NUMBER: _ClassVar[int]
    MODEL_VERSION_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_ID_FIELD_NUMBER: _ClassVar[int]
    MODEL_STATUS_FIELD_NUMBER: _ClassVar[int]
    candidates: _containers.RepeatedCompositeFieldContainer[Candidate]
    prompt_feedback: GenerateContentResponse.PromptFeedback
    usage_metadata: GenerateContentResponse.UsageMetadata
    model_version: str
    response_id: str
    model_status: GenerateContentResponse.ModelStatus
    def __init__(self, candidates: _Optional[_Iterable[_Union[Candidate, _Mapping]]] = ..., prompt_feedback: _Optional[_Union[GenerateContentResponse.PromptFeedback, _Mapping]] = ..., usage_metadata: _Optional[_Union[GenerateContentResponse.UsageMetadata, _Mapping]] = ..., model_version: _Optional[str] = ..., response_id: _Optional[str] = ..., model_status: _Optional[_Union[GenerateContentResponse.ModelStatus, _Mapping]] = ...) -> None: ...

class Candidate(_message.Message):
    __slots__ = ("index", "content", "finish_reason", "finish_message", "safety_ratings", "citation_metadata", "token_count", "grounding_attributions", "grounding_metadata", "avg_logprobs", "logprobs_result", "url_context_metadata", "continuation_token")
    class FinishReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        FINISH_REASON_UNSPECIFIED: _ClassVar[Candidate.FinishReason]
        STOP: _ClassVar[Candidate.FinishReason]
        MAX_TOKENS: _ClassVar[Candidate.FinishReason]
        SAFETY: _ClassVar[Candidate.FinishReason]
        RECITATION: _ClassVar[Candidate.FinishReason]
        LANGUAGE: _ClassVar[Candidate.FinishReason]
        OTHER: _ClassVar[Candidate.FinishReason]
        BLOCKLIST: _ClassVar[Candidate.FinishReason]
        PROHIBITED_CONTENT: _ClassVar[Candidate.FinishReason]
        SPII: _ClassVar[Candidate.FinishReason]
        MALFORMED_FUNCTION_CALL: _ClassVar[Candidate.FinishReason]
        IMAGE_SAFETY: _ClassVar[Candidate.FinishReason]
        IMAGE_PROHIBITED_CONTENT: _ClassVar[Candidate.FinishReason]
        IMAGE_OTHER: _ClassVar[Candidate.FinishReason]
        NO_IMAGE: _ClassVar[Candidate.FinishReason]
        IMAGE_RECITATION: _ClassVar[Candidate.FinishReason]
        UNEXPECTED_TOOL_CALL: _ClassVar[Candidate.FinishReason]
        TOO_MANY_TOOL_CALLS: _ClassVar[Candidate.FinishReason]
        MALFORMED_RESPONSE: _ClassVar[Candidate.FinishReason]
        MISSING_THOUGHT_SIGNATURE: _ClassVar[Candidate.FinishReason]
        CONTINUATION: _ClassVar[Candidate.FinishReason]
        MODEL_ARMOR: _ClassVar[Candidate.FinishReason]
        ESCALATION: _ClassVar[Candidate.FinishReason]
        PUP_LIMITED_DISABLED: _ClassVar[Candidate.FinishReason]
    FINISH_REASON_UNSPECIFIED: Candidate.FinishReason
    STOP: Candidate.FinishReason
    MAX_TOKENS: Candidate.FinishReason
    SAFETY: Candidate.FinishReason
    RECITATION: Candidate.FinishReason
    LANGUAGE: Candidate.FinishReason
    OTHER: Candidate.FinishReason
    BLOCKLIST: Candidate.FinishReason
    PROHIBITED_CONTENT: Candidate.FinishReason
    SPII: Candidate.FinishReason
    MALFORMED_FUNCTION_CALL: Candidate.FinishReason
    IMAGE_SAFETY: Candidate.FinishReason
    IMAGE_PROHIBITED_CONTENT: Candidate.FinishReason
    IMAGE_OTHER: Candidate.FinishReason
    NO_IMAGE: Candidate.FinishReason
    IMAGE_RECITATION: Candidate.FinishReason
    UNEXPECTED_TOOL_CALL: Candidate.FinishReason
    TOO_MANY_TOOL_CALLS: Candidate.FinishReason
    MALFORMED_RESPONSE: Candidate.FinishReason
    MISSING_THOUGHT_SIGNATURE: Candidate.FinishReason
    CONTINUATION: Candidate.FinishReason
    MODEL_ARMOR: Candidate.FinishReason
    ESCALATION: Candidate.FinishReason
    PUP_LIMITED_DISABLED: Candidate.FinishReason
    INDEX_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    FINISH_REASON_FIELD_NUMBER: _ClassVar[int]
    FINISH_MESSAGE_FIELD_NUMBER: _ClassVar[int]
    SAFETY_RATINGS_FIELD_NUMBER: _ClassVar[int]
    CITATION_METADATA_FIELD_NUMBER: _ClassVar[int]
    TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    GROUNDING_ATTRIBUTIONS_FIELD_NUMBER: _ClassVar[int]
    GROUNDING_METADATA_FIELD_NUMBER: _ClassVar[int]
    AVG_LOGPROBS_FIELD_NUMBER: _ClassVar[int]
    LOGPROBS_RESULT_FIELD_NUMBER: _ClassVar[int]
    URL_CONTEXT_METADATA_FIELD_NUMBER: _ClassVar[int]
    CONTINUATION_TOKEN_FIELD_NUMBER: _ClassVar[int]
    index: int
    content: _content_pb2.Content
    finish_reason: Candidate.FinishReason
    finish_message: str
    safety_ratings: _containers.RepeatedCompositeFieldContainer[_safety_pb2.SafetyRating]
    citation_metadata: _citation_pb2.CitationMetadata
    token_count: int
    grounding_attributions: _containers.RepeatedCompositeFieldContainer[GroundingAttribution]
    grounding_metadata: GroundingMetadata
    avg_logprobs: float
    logprobs_result: LogprobsResult
    url_context_metadata: UrlContextMetadata
    continuation_token: bytes
    def __init__(self, index: _Optional[int] = ..., content: _Optional[_Union[_content_pb2.Content, _Mapping]] = ..., finish_reason: _Optional[_Union[Candidate.FinishReason, str]] = ..., finish_message: _Optional[str] = ..., safety_ratings: _Optional[_Iterable[_Union[_safety_pb2.SafetyRating, _Mapping]]] = ..., citation_metadata: _Optional[_Union[_citation_pb2.CitationMetadata, _Mapping]] = ..., token_count: _Optional[int] = ..., grounding_attributions: _Optional[_Iterable[_Union[GroundingAttribution, _Mapping]]] = ..., grounding_metadata: _Optional[_Union[GroundingMetadata, _Mapping]] = ..., avg_logprobs: _Optional[float] = ..., logprobs_result: _Optional[_Union[LogprobsResult, _Mapping]] = ..., url_context_metadata: _Optional[_Union[UrlContextMetadata, _Mapping]] = ..., continuation_token: _Optional[bytes] = ...) -> None: ...

class UrlContextMetadata(_message.Message):
    __slots__ = ("url_metadata",)
    URL_METADATA_FIELD_NUMBER: _ClassVar[int]
    url_metadata: _containers.RepeatedCompositeFieldContainer[UrlMetadata]
    def __init__(self, url_metadata: _Optional[_Iterable[_Union[UrlMetadata, _Mapping]]] = ...) -> None: ...

class UrlMetadata(_message.Message):
    __slots__ = ("retrieved_url", "url_retrieval_status")
    class UrlRetrievalStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        URL_RETRIEVAL_STATUS_UNSPECIFIED: _ClassVar[UrlMetadata.UrlRetrievalStatus]
        URL_RETRIEVAL_STATUS_SUCCESS: _ClassVar[UrlMetadata.UrlRetrievalStatus]
        URL_RETRIEVAL_STATUS_ERROR: _ClassVar[UrlMetadata.UrlRetrievalStatus]
        URL_RETRIEVAL_STATUS_PAYWALL: _ClassVar[UrlMetadata.UrlRetrievalStatus]
        URL_RETRIEVAL_STATUS_UNSAFE: _ClassVar[UrlMetadata.UrlRetrievalStatus]
    URL_RETRIEVAL_STATUS_UNSPECIFIED: UrlMetadata.UrlRetrievalStatus
    URL_RETRIEVAL_STATUS_SUCCESS: UrlMetadata.UrlRetrievalStatus
    URL_RETRIEVAL_STATUS_ERROR: UrlMetadata.UrlRetrievalStatus
    URL_RETRIEVAL_STATUS_PAYWALL: UrlMetadata.UrlRetrievalStatus
    URL_RETRIEVAL_STATUS_UNSAFE: UrlMetadata.UrlRetrievalStatus
    RETRIEVED_URL_FIELD_NUMBER: _ClassVar[int]
    URL_RETRIEVAL_STATUS_FIELD_NUMBER: _ClassVar[int]
    retrieved_url: str
    url_retrieval_status: UrlMetadata.UrlRetrievalStatus
    def __init__(self, retrieved_url: _Optional[str] = ..., url_retrieval_status: _Optional[_Union[UrlMetadata.UrlRetrievalStatus, str]] = ...) -> None: ...

class LogprobsResult(_message.Message):
    __slots__ = ("log_probability_sum", "top_candidates", "chosen_candidates")
    class Candidate(_message.Message):
        __slots__ = ("token", "token_id", "log_probability")
        TOKEN_FIELD_NUMBER: _ClassVar[int]
        TOKEN_ID_FIELD_NUMBER: _ClassVar[int]
        LOG_PROBABILITY_FIELD_NUMBER: _ClassVar[int]
        token: str
        token_id: int
        log_probability: float
        def __init__(self, token: _Optional[str] = ..., token_id: _Optional[int] = ..., log_probability: _Optional[float] = ...) -> None: ...
    class TopCandidates(_message.Message):
        __slots__ = ("candidates",)
        CANDIDATES_FIELD_NUMBER: _ClassVar[int]
        candidates: _containers.RepeatedCompositeFieldContainer[LogprobsResult.Candidate]
        def __init__(self, candidates: _Optional[_Iterable[_Union[LogprobsResult.Candidate, _Mapping]]] = ...) -> None: ...
    LOG_PROBABILITY_SUM_FIELD_NUMBER: _ClassVar[int]
    TOP_CANDIDATES_FIELD_NUMBER: _ClassVar[int]
    CHOSEN_CANDIDATES_FIELD_NUMBER: _ClassVar[int]
    log_probability_sum: float
    top_candidates: _containers.RepeatedCompositeFieldContainer[LogprobsResult.TopCandidates]
    chosen_candidates: _containers.RepeatedCompositeFieldContainer[LogprobsResult.Candidate]
    def __init__(self, log_probability_sum: _Optional[float] = ..., top_candidates: _Optional[_Iterable[_Union[LogprobsResult.TopCandidates, _Mapping]]] = ..., chosen_candidates: _Optional[_Iterable[_Union[LogprobsResult.Candidate, _Mapping]]] = ...) -> None: ...

class AttributionSourceId(_message.Message):
    __slots__ = ("grounding_passage", "semantic_retriever_chunk")
    class GroundingPassageId(_message.Message):
        __slots__ = ("passage_id", "part_index")
        PASSAGE_ID_FIELD_NUMBER: _ClassVar[int]
        PART_INDEX_FIELD_NUMBER: _ClassVar[int]
        passage_id: str
        part_index: int
        def __init__(self, passage_id: _Optional[str] = ..., part_index: _Optional[int] = ...) -> None: ...
    class SemanticRetrieverChunk(_message.Message):
        __slots__ = ("source", "chunk")
        SOURCE_FIELD_NUMBER: _ClassVar[int]
        CHUNK_FIELD_NUMBER: _ClassVar[int]
        source: str
        chunk: str
        def __init__(self, source: _Optional[str] = ..., chunk: _Optional[str] = ...) -> None: ...
    GROUNDING_PASSAGE_FIELD_NUMBER: _ClassVar[int]
    SEMANTIC_RETRIEVER_CHUNK_FIELD_NUMBER: _ClassVar[int]
    grounding_passage: AttributionSourceId.GroundingPassageId
    semantic_retriever_chunk: AttributionSourceId.SemanticRetrieverChunk
    def __init__(self, grounding_passage: _Optional[_Union[AttributionSourceId.GroundingPassageId, _Mapping]] = ..., semantic_retriever_chunk: _Optional[_Union[AttributionSourceId.SemanticRetrieverChunk, _Mapping]] = ...) -> None: ...

class GroundingAttribution(_message.Message):
    __slots__ = ("source_id", "content")
    SOURCE_ID_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    source_id: AttributionSourceId
    content: _content_pb2.Content
    def __init__(self, source_id: _Optional[_Union[AttributionSourceId, _Mapping]] = ..., content: _Optional[_Union[_content_pb2.Content, _Mapping]] = ...) -> None: ...

class RetrievalMetadata(_message.Message):
    __slots__ = ("google_search_dynamic_retrieval_score",)
    GOOGLE_SEARCH_DYNAMIC_RETRIEVAL_SCORE_FIELD_NUMBER: _ClassVar[int]
    google_search_dynamic_retrieval_score: float
    def __init__(self, google_search_dynamic_retrieval_score: _Optional[float] = ...) -> None: ...

class GroundingMetadata(_message.Message):
    __slots__ = ("search_entry_point", "grounding_chunks", "grounding_supports", "retrieval_metadata", "web_search_queries", "google_maps_widget_context_token", "retrieval_queries", "source_flagging_uris", "image_search_queries")
    class SourceFlaggingUri(_message.Message):
        __slots__ = ("source_id", "flag_content_uri")
        SOURCE_ID_FIELD_NUMBER: _ClassVar[int]
        FLAG_CONTENT_URI_FIELD_NUMBER: _ClassVar[int]
        source_id: str
        flag_content_uri: str
        def __init__(self, source_id: _Optional[str] = ..., flag_content_uri: _Optional[str] = ...) -> None: ...
    SEARCH_ENTRY_POINT_FIELD_NUMBER: _ClassVar[int]
    GROUNDING_CHUNKS_FIELD_NUMBER: _ClassVar[int]
    GROUNDING_SUPPORTS_FIELD_NUMBER: _ClassVar[int]
    RETRIEVAL_METADATA_FIELD_NUMBER: _ClassVar[int]
    WEB_SEARCH_QUERIES_FIELD_NUMBER: _ClassVar[int]
    GOOGLE_MAPS_WIDGET_CONTEXT_TOKEN_FIELD_NUMBER: _ClassVar[int]
    RETRIEVAL_QUERIES_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FLAGGING_URIS_FIELD_NUMBER: _ClassVar[int]
    IMAGE_SEARCH_QUERIES_FIELD_NUMBER: _ClassVar[int]
    search_entry_point: SearchEntryPoint
    grounding_chunks: _containers.RepeatedCompositeFieldContainer[GroundingChunk]
    grounding_supports: _containers.RepeatedCompositeFieldContainer[GroundingSupport]
    retrieval_metadata: RetrievalMetadata
    web_search_queries: _containers.RepeatedScalarFieldContainer[str]
    google_maps_widget_context_token: str
    retrieval_queries: _containers.RepeatedScalarFieldContainer[str]
    source_flagging_uris: _containers.RepeatedCompositeFieldContainer[GroundingMetadata.SourceFlaggingUri]
    image_search_queries: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, search_entry_point: _Optional[_Union[SearchEntryPoint, _Mapping]] = ..., grounding_chunks: _Optional[_Iterable[_Union[GroundingChunk, _Mapping]]] = ..., grounding_supports: _Optional[_Iterable[_Union[GroundingSupport, _Mapping]]] = ..., retrieval_metadata: _Optional[_Union[RetrievalMetadata, _Mapping]] = ..., web_search_queries: _Optional[_Iterable[str]] = ..., google_maps_widget_context_token: _Optional[str] = ..., retrieval_queries: _Optional[_Iterable[str]] = ..., source_flagging_uris: _Optional[_Iterable[_Union[GroundingMetadata.SourceFlaggingUri, _Mapping]]] = ..., image_search_queries: _Optional[_Iterable[str]] = ...) -> None: ...

class SearchEntryPoint(_message.Message):
    __slots__ = ("rendered_content", "sdk_blob")
    RENDERED_CONTENT_FIELD_NUMBER: _ClassVar[int]
    SDK_BLOB_FIELD_NUMBER: _ClassVar[int]
    rendered_content: str
    sdk_blob: bytes
    def __init__(self, rendered_content: _Optional[str] = ..., sdk_blob: _Optional[bytes] = ...) -> None: ...

class GroundingChunk(_message.Message):
    __slots__ = ("web", "retrieved_context", "maps", "image")
    class Web(_message.Message):
        __slots__ = ("uri", "title", "domain")
        URI_FIELD_NUMBER: _ClassVar[int]
        TITLE_FIELD_NUMBER: _ClassVar[int]
        DOMAIN_FIELD_NUMBER: _ClassVar[int]
        uri: str
        title: str
        domain: str
        def __init__(self, uri: _Optional[str] = ..., title: _Optional[str] = ..., domain: _Optional[str] = ...) -> None: ...
    class RetrievedContext(_message.Message):
        __slots__ = ("uri", "title", "text", "document_name", "rag_chunk", "custom_metadata", "file_search_store", "page_number", "media_id")
        class CustomMetadata(_message.Message):
            __slots__ = ("key", "string_value", "string_list_value", "numeric_value")
            class StringList(_message.Message):
                __slots__ = ("values",)
                VALUES_FIELD_NUMBER: _ClassVar[int]
                values: _containers.RepeatedScalarFieldContainer[str]
                def __init__(self, values: _Optional[_Iterable[str]] = ...) -> None: ...
            KEY_FIELD_NUMBER: _ClassVar[int]
            STRING_VALUE_FIELD_NUMBER: _ClassVar[int]
            STRING_LIST_VALUE_FIELD_NUMBER: _ClassVar[int]
            NUMERIC_VALUE_FIELD_NUMBER: _ClassVar[int]
            key: str
            string_value: str
            string_list_value: GroundingChunk.RetrievedContext.CustomMetadata.StringList
            numeric_value: float
            def __init__(self, key: _Optional[str] = ..., string_value: _Optional[str] = ..., string_list_value: _Optional[_Union[GroundingChunk.RetrievedContext.CustomMetadata.StringList, _Mapping]] = ..., numeric_value: _Optional[float] = ...) -> None: ...
        URI_FIELD_NUMBER: _ClassVar[int]
        TITLE_FIELD_NUMBER: _ClassVar[int]
        TEXT_FIELD_NUMBER: _ClassVar[int]
        DOCUMENT_NAME_FIELD_NUMBER: _ClassVar[int]
        RAG_CHUNK_FIELD_NUMBER: _ClassVar[int]
        CUSTOM_METADATA_FIELD_NUMBER: _ClassVar[int]
        FILE_SEARCH_STORE_FIELD_NUMBER: _ClassVar[int]
        PAGE_NUMBER_FIELD_NUMBER: _ClassVar[int]
        MEDIA_ID_FIELD_NUMBER: _ClassVar[int]
        uri: str
        title: str
        text: str
        document_name: str
        rag_chunk: RagChunk
        custom_metadata: _containers.RepeatedCompositeFieldContainer[GroundingChunk.RetrievedContext.CustomMetadata]
        file_search_store: str
        page_number: int
        media_id: str
        def __init__(self, uri: _Optional[str] = ..., title: _Optional[str] = ..., text: _Optional[str] = ..., document_name: _Optional[str] = ..., rag_chunk: _Optional[_Union[RagChunk, _Mapping]] = ..., custom_metadata: _Optional[_Iterable[_Union[GroundingChunk.RetrievedContext.CustomMetadata, _Mapping]]] = ..., file_search_store: _Optional[str] = ..., page_number: _Optional[int] = ..., media_id: _Optional[str] = ...) -> None: ...
    class Maps(_message.Message):
        __slots__ = ("uri", "title", "text", "place_id", "place_answer_sources", "route")
        class PlaceAnswerSources(_message.Message):
            __slots__ = ("review_snippets", "flag_content_uri", "review_snippet")
            class ReviewSnippet(_message.Message):
                __slots__ = ("review_id", "google_maps_uri", "title", "author_attribution", "flag_content_uri", "relative_publish_time_description", "review")
                class AuthorAttribution(_message.Message):
                    __slots__ = ("display_name", "photo_uri", "uri")
                    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
                    PHOTO_URI_FIELD_NUMBER: _ClassVar[int]
                    URI_FIELD_NUMBER: _ClassVar[int]
                    display_name: str
                    photo_uri: str
                    uri: str
                    def __init__(self, display_name: _Optional[str] = ..., photo_uri: _Optional[str] = ..., uri: _Optional[str] = ...) -> None: ...
                REVIEW_ID_FIELD_NUMBER: _ClassVar[int]
                GOOGLE_MAPS_URI_FIELD_NUMBER: _ClassVar[int]
                TITLE_FIELD_NUMBER: _ClassVar[int]
                AUTHOR_ATTRIBUTION_FIELD_NUMBER: _ClassVar[int]
                FLAG_CONTENT_URI_FIELD_NUMBER: _ClassVar[int]
                RELATIVE_PUBLISH_TIME_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
                REVIEW_FIELD_NUMBER: _ClassVar[int]
                review_id: str
                google_maps_uri: str
                title: str
                author_attribution: GroundingChunk.Maps.PlaceAnswerSources.ReviewSnippet.AuthorAttribution
                flag_content_uri: str
                relative_publish_time_description: str
                review: str
                def __init__(self, review_id: _Optional[str] = ..., google_maps_uri: _Optional[str] = ..., title: _Optional[str] = ..., author_attribution: _Optional[_Union[GroundingChunk.Maps.PlaceAnswerSources.ReviewSnippet.AuthorAttribution, _Mapping]] = ..., flag_content_uri: _Optional[str] = ..., relative_publish_time_description: _Optional[str] = ..., review: _Optional[str] = ...) -> None: ...
            REVIEW_SNIPPETS_FIELD_NUMBER: _ClassVar[int]
            FLAG_CONTENT_URI_FIELD_NUMBER: _ClassVar[int]
            REVIEW_SNIPPET_FIELD_NUMBER: _ClassVar[int]
            review_snippets: _containers.RepeatedCompositeFieldContainer[GroundingChunk.Maps.PlaceAnswerSources.ReviewSnippet]
            flag_content_uri: str
            review_snippet: _containers.RepeatedCompositeFieldContainer[GroundingChunk.Maps.PlaceAnswerSources.ReviewSnippet]
            def __init__(self, review_snippets: _Optional[_Iterable[_Union[GroundingChunk.Maps.PlaceAnswerSources.ReviewSnippet, _Mapping]]] = ..., flag_content_uri: _Optional[str] = ..., review_snippet: _Optional[_Iterable[_Union[GroundingChunk.Maps.PlaceAnswerSources.ReviewSnippet, _Mapping]]] = ...) -> None: ...
        class Route(_message.Message):
            __slots__ = ("distance_meters", "duration", "encoded_polyline")
            DISTANCE_METERS_FIELD_NUMBER: _ClassVar[int]
            DURATION_FIELD_NUMBER: _ClassVar[int]
            ENCODED_POLYLINE_FIELD_NUMBER: _ClassVar[int]
            distance_meters: int
            duration: _duration_pb2.Duration
            encoded_polyline: str
            def __init__(self, distance_meters: _Optional[int] = ..., duration: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ..., encoded_polyline: _Optional[str] = ...) -> None: ...
        URI_FIELD_NUMBER: _ClassVar[int]
        TITLE_FIELD_NUMBER: _ClassVar[int]
        TEXT_FIELD_NUMBER: _ClassVar[int]
        PLACE_ID_FIELD_NUMBER: _ClassVar[int]
        PLACE_ANSWER_SOURCES_FIELD_NUMBER: _ClassVar[int]
        ROUTE_FIELD_NUMBER: _ClassVar[int]
        uri: str
        title: str
        text: str
        place_id: str
        place_answer_sources: GroundingChunk.Maps.PlaceAnswerSources
        route: GroundingChunk.Maps.Route
        def __init__(self, uri: _Optional[str] = ..., title: _Optional[str] = ..., text: _Optional[str] = ..., place_id: _Optional[str] = ..., place_answer_sources: _Optional[_Union[GroundingChunk.Maps.PlaceAnswerSources, _Mapping]] = ..., route: _Optional[_Union[GroundingChunk.Maps.Route, _Mapping]] = ...) -> None: ...
    class Image(_message.Message):
        __slots__ = ("source_uri", "image_uri", "title", "domain")
        SOURCE_URI_FIELD_NUMBER: _ClassVar[int]
        IMAGE_URI_FIELD_NUMBER: _ClassVar[int]
        TITLE_FIELD_NUMBER: _ClassVar[int]
        DOMAIN_FIELD_NUMBER: _ClassVar[int]
        source_uri: str
        image_uri: str
        title: str
        domain: str
        def __init__(self, source_uri: _Optional[str] = ..., image_uri: _Optional[str] = ..., title: _Optional[str] = ..., domain: _Optional[str] = ...) -> None: ...
    WEB_FIELD_NUMBER: _ClassVar[int]
    RETRIEVED_CONTEXT_FIELD_NUMBER: _ClassVar[int]
    MAPS_FIELD_NUMBER: _ClassVar[int]
    IMAGE_FIELD_NUMBER: _ClassVar[int]
    web: GroundingChunk.Web
    retrieved_context: GroundingChunk.RetrievedContext
    maps: GroundingChunk.Maps
    image: GroundingChunk.Image
    def __init__(self, web: _Optional[_Union[GroundingChunk.Web, _Mapping]] = ..., retrieved_context: _Optional[_Union[GroundingChunk.RetrievedContext, _Mapping]] = ..., maps: _Optional[_Union[GroundingChunk.Maps, _Mapping]] = ..., image: _Optional[_Union[GroundingChunk.Image, _Mapping]] = ...) -> None: ...

class Segment(_message.Message):
    __slots__ = ("part_index", "start_index", "end_index", "text")
    PART_INDEX_FIELD_NUMBER: _ClassVar[int]
    START_INDEX_FIELD_NUMBER: _ClassVar[int]
    END_INDEX_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    part_index: int
    start_index: int
    end_index: int
    text: str
    def __init__(self, part_index: _Optional[int] = ..., start_index: _Optional[int] = ..., end_index: _Optional[int] = ..., text: _Optional[str] = ...) -> None: ...

class GroundingSupport(_message.Message):
    __slots__ = ("segment", "grounding_chunk_indices", "confidence_scores", "rendered_parts")
    SEGMENT_FIELD_NUMBER: _ClassVar[int]
    GROUNDING_CHUNK_INDICES_FIELD_NUMBER: _ClassVar[int]
    CONFIDENCE_SCORES_FIELD_NUMBER: _ClassVar[int]
    RENDERED_PARTS_FIELD_NUMBER: _ClassVar[int]
    segment: Segment
    grounding_chunk_indices: _containers.RepeatedScalarFieldContainer[int]
    confidence_scores: _containers.RepeatedScalarFieldContainer[float]
    rendered_parts: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, segment: _Optional[_Union[Segment, _Mapping]] = ..., grounding_chunk_indices: _Optional[_Iterable[int]] = ..., confidence_scores: _Optional[_Iterable[float]] = ..., rendered_parts: _Optional[_Iterable[int]] = ...) -> None: ...

class GenerateAnswerRequest(_message.Message):
    __slots__ = ("inline_passages", "semantic_retriever", "model", "contents", "answer_style", "safety_settings", "temperature")
    class AnswerStyle(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        ANSWER_STYLE_UNSPECIFIED: _ClassVar[GenerateAnswerRequest.AnswerStyle]
        ABSTRACTIVE: _ClassVar[GenerateAnswerRequest.AnswerStyle]
        EXTRACTIVE: _ClassVar[GenerateAnswerRequest.AnswerStyle]
        VERBOSE: _ClassVar[GenerateAnswerRequest.AnswerStyle]
    ANSWER_STYLE_UNSPECIFIED: GenerateAnswerRequest.AnswerStyle
    ABSTRACTIVE: GenerateAnswerRequest.AnswerStyle
    EXTRACTIVE: GenerateAnswerRequest.AnswerStyle
    VERBOSE: GenerateAnswerRequest.AnswerStyle
    INLINE_PASSAGES_FIELD_NUMBER: _ClassVar[int]
    SEMANTIC_RETRIEVER_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    CONTENTS_FIELD_NUMBER: _ClassVar[int]
    ANSWER_STYLE_FIELD_NUMBER: _ClassVar[int]
    SAFETY_SETTINGS_FIELD_NUMBER: _ClassVar[int]
    TEMPERATURE_FIELD_NUMBER: _ClassVar[int]
    inline_passages: _content_pb2.GroundingPassages
    semantic_retriever: SemanticRetrieverConfig
    model: str
    contents: _containers.RepeatedCompositeFieldContainer[_content_pb2.Content]
    answer_style: GenerateAnswerRequest.AnswerStyle
    safety_settings: _containers.RepeatedCompositeFieldContainer[_safety_pb2.SafetySetting]
    temperature: float
    def __init__(self, inline_passages: _Optional[_Union[_content_pb2.GroundingPassages, _Mapping]] = ..., semantic_retriever: _Optional[_Union[SemanticRetrieverConfig, _Mapping]] = ..., model: _Optional[str] = ..., contents: _Optional[_Iterable[_Union[_content_pb2.Content, _Mapping]]] = ..., answer_style: _Optional[_Union[GenerateAnswerRequest.AnswerStyle, str]] = ..., safety_settings: _Optional[_Iterable[_Union[_safety_pb2.SafetySetting, _Mapping]]] = ..., temperature: _Optional[float] = ...) -> None: ...

class GenerateAnswerResponse(_message.Message):
    __slots__ = ("answer", "answerable_probability", "input_feedback")
    class InputFeedback(_message.Message):
        __slots__ = ("block_reason", "safety_ratings")
        class BlockReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
            __slots__ = ()
            BLOCK_REASON_UNSPECIFIED: _ClassVar[GenerateAnswerResponse.InputFeedback.BlockReason]
            SAFETY: _ClassVar[GenerateAnswerResponse.InputFeedback.BlockReason]
            OTHER: _ClassVar[GenerateAnswerResponse.InputFeedback.BlockReason]
        BLOCK_REASON_UNSPECIFIED: GenerateAnswerResponse.InputFeedback.BlockReason
        SAFETY: GenerateAnswerResponse.InputFeedback.BlockReason
        OTHER: GenerateAnswerResponse.InputFeedback.BlockReason
        BLOCK_REASON_FIELD_NUMBER: _ClassVar[int]
        SAFETY_RATINGS_FIELD_NUMBER: _ClassVar[int]
        block_reason: GenerateAnswerResponse.InputFeedback.BlockReason
        safety_ratings: _containers.RepeatedCompositeFieldContainer[_safety_pb2.SafetyRating]
        def __init__(self, block_reason: _Optional[_Union[GenerateAnswerResponse.InputFeedback.BlockReason, str]] = ..., safety_ratings: _Optional[_Iterable[_Union[_safety_pb2.SafetyRating, _Mapping]]] = ...) -> None: ...
    ANSWER_FIELD_NUMBER: _ClassVar[int]
    ANSWERABLE_PROBABILITY_FIELD_NUMBER: _ClassVar[int]
    INPUT_FEEDBACK_FIELD_NUMBER: _ClassVar[int]
    answer: Candidate
    answerable_probability: float
    input_feedback: GenerateAnswerResponse.InputFeedback
    def __init__(self, answer: _Optional[_Union[Candidate, _Mapping]] = ..., answerable_probability: _Optional[float] = ..., input_feedback: _Optional[_Union[GenerateAnswerResponse.InputFeedback, _Mapping]] = ...) -> None: ...

class EmbedContentRequest(_message.Message):
    __slots__ = ("model", "content", "task_type", "title", "output_dimensionality")
    MODEL_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    TASK_TYPE_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_DIMENSIONALITY_FIELD_NUMBER: _ClassVar[int]
    model: str
    content: _content_pb2.Content
    task_type: TaskType
    title: str
    output_dimensionality: int
    def __init__(self, model: _Optional[str] = ..., content: _Optional[_Union[_content_pb2.Content, _Mapping]] = ..., task_type: _Optional[_Union[TaskType, str]] = ..., title: _Optional[str] = ..., output_dimensionality: _Optional[int] = ...) -> None: ...

class ContentEmbedding(_message.Message):
    __slots__ = ("values", "statistics")
    VALUES_FIELD_NUMBER: _ClassVar[int]
    STATISTICS_FIELD_NUMBER: _ClassVar[int]
    values: _containers.RepeatedScalarFieldContainer[float]
    statistics: ContentEmbeddingStatistics
    def __init__(self, values: _Optional[_Iterable[float]] = ..., statistics: _Optional[_Union[ContentEmbeddingStatistics, _Mapping]] = ...) -> None: ...

class EmbedContentResponse(_message.Message):
    __slots__ = ("embedding", "usage_metadata")
    EMBEDDING_FIELD_NUMBER: _ClassVar[int]
    USAGE_METADATA_FIELD_NUMBER: _ClassVar[int]
    embedding: ContentEmbedding
    usage_metadata: UsageMetadata
    def __init__(self, embedding: _Optional[_Union[ContentEmbedding, _Mapping]] = ..., usage_metadata: _Optional[_Union[UsageMetadata, _Mapping]] = ...) -> None: ...

class BatchEmbedContentsRequest(_message.Message):
    __slots__ = ("model", "requests")
    MODEL_FIELD_NUMBER: _ClassVar[int]
    REQUESTS_FIELD_NUMBER: _ClassVar[int]
    model: str
    requests: _containers.RepeatedCompositeFieldContainer[EmbedContentRequest]
    def __init__(self, model: _Optional[str] = ..., requests: _Optional[_Iterable[_Union[EmbedContentRequest, _Mapping]]] = ...) -> None: ...

class BatchEmbedContentsResponse(_message.Message):
    __slots__ = ("embeddings", "metadata", "usage_metadata")
    EMBEDDINGS_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    USAGE_METADATA_FIELD_NUMBER: _ClassVar[int]
    embeddings: _containers.RepeatedCompositeFieldContainer[ContentEmbedding]
    metadata: EmbedContentMetadata
    usage_metadata: UsageMetadata
    def __init__(self, embeddings: _Optional[_Iterable[_Union[ContentEmbedding, _Mapping]]] = ..., metadata: _Optional[_Union[EmbedContentMetadata, _Mapping]] = ..., usage_metadata: _Optional[_Union[UsageMetadata, _Mapping]] = ...) -> None: ...

class CountTokensRequest(_message.Message):
    __slots__ = ("model", "contents", "generate_content_request")
    MODEL_FIELD_NUMBER: _ClassVar[int]
    CONTENTS_FIELD_NUMBER: _ClassVar[int]
    GENERATE_CONTENT_REQUEST_FIELD_NUMBER: _ClassVar[int]
    model: str
    contents: _containers.RepeatedCompositeFieldContainer[_content_pb2.Content]
    generate_content_request: GenerateContentRequest
    def __init__(self, model: _Optional[str] = ..., contents: _Optional[_Iterable[_Union[_content_pb2.Content, _Mapping]]] = ..., generate_content_request: _Optional[_Union[GenerateContentRequest, _Mapping]] = ...) -> None: ...

class CountTokensResponse(_message.Message):
    __slots__ = ("total_tokens", "cached_content_token_count", "prompt_tokens_details", "cache_tokens_details")
    TOTAL_TOKENS_FIELD_NUMBER: _ClassVar[int]
    CACHED_CONTENT_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    PROMPT_TOKENS_DETAILS_FIELD_NUMBER: _ClassVar[int]
    CACHE_TOKENS_DETAILS_FIELD_NUMBER: _ClassVar[int]
    total_tokens: int
    cached_content_token_count: int
    prompt_tokens_details: _containers.RepeatedCompositeFieldContainer[_content_pb2.ModalityTokenCount]
    cache_tokens_details: _containers.RepeatedCompositeFieldContainer[_content_pb2.ModalityTokenCount]
    def __init__(self, total_tokens: _Optional[int] = ..., cached_content_token_count: _Optional[int] = ..., prompt_tokens_details: _Optional[_Iterable[_Union[_content_pb2.ModalityTokenCount, _Mapping]]] = ..., cache_tokens_details: _Optional[_Iterable[_Union[_content_pb2.ModalityTokenCount, _Mapping]]] = ...) -> None: ...

class RealtimeInputConfig(_message.Message):
    __slots__ = ("automatic_activity_detection", "activity_handling", "turn_coverage", "interim_transcript_timestamp_enabled")
    class ActivityHandling(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        ACTIVITY_HANDLING_UNSPECIFIED: _ClassVar[RealtimeInputConfig.ActivityHandling]
        START_OF_ACTIVITY_INTERRUPTS: _ClassVar[RealtimeInputConfig.ActivityHandling]
        NO_INTERRUPTION: _ClassVar[RealtimeInputConfig.ActivityHandling]
    ACTIVITY_HANDLING_UNSPECIFIED: RealtimeInputConfig.ActivityHandling
    START_OF_ACTIVITY_INTERRUPTS: RealtimeInputConfig.ActivityHandling
    NO_INTERRUPTION: RealtimeInputConfig.ActivityHandling
    class TurnCoverage(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TURN_COVERAGE_UNSPECIFIED: _ClassVar[RealtimeInputConfig.TurnCoverage]
        TURN_INCLUDES_ONLY_ACTIVITY: _ClassVar[RealtimeInputConfig.TurnCoverage]
        TURN_INCLUDES_ALL_INPUT: _ClassVar[RealtimeInputConfig.TurnCoverage]
        TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO: _ClassVar[RealtimeInputConfig.TurnCoverage]
    TURN_COVERAGE_UNSPECIFIED: RealtimeInputConfig.TurnCoverage
    TURN_INCLUDES_ONLY_ACTIVITY: RealtimeInputConfig.TurnCoverage
    TURN_INCLUDES_ALL_INPUT: RealtimeInputConfig.TurnCoverage
    TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO: RealtimeInputConfig.TurnCoverage
    class AutomaticActivityDetection(_message.Message):
        __slots__ = ("disabled", "start_of_speech_sensitivity", "prefix_padding_ms", "end_of_speech_sensitivity", "silence_duration_ms")
        class StartSensitivity(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
            __slots__ = ()
            START_SENSITIVITY_UNSPECIFIED: _ClassVar[RealtimeInputConfig.AutomaticActivityDetection.StartSensitivity]
            START_SENSITIVITY_HIGH: _ClassVar[RealtimeInputConfig.AutomaticActivityDetection.StartSensitivity]
            START_SENSITIVITY_LOW: _ClassVar[RealtimeInputConfig.AutomaticActivityDetection.StartSensitivity]
        START_SENSITIVITY_UNSPECIFIED: RealtimeInputConfig.AutomaticActivityDetection.StartSensitivity
        START_SENSITIVITY_HIGH: RealtimeInputConfig.AutomaticActivityDetection.StartSensitivity
        START_SENSITIVITY_LOW: RealtimeInputConfig.AutomaticActivityDetection.StartSensitivity
        class EndSensitivity(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
            __slots__ = ()
            END_SENSITIVITY_UNSPECIFIED: _ClassVar[RealtimeInputConfig.AutomaticActivityDetection.EndSensitivity]
            END_SENSITIVITY_HIGH: _ClassVar[RealtimeInputConfig.AutomaticActivityDetection.EndSensitivity]
            END_SENSITIVITY_LOW: _ClassVar[RealtimeInputConfig.AutomaticActivityDetection.EndSensitivity]
        END_SENSITIVITY_UNSPECIFIED: RealtimeInputConfig.AutomaticActivityDetection.EndSensitivity
        END_SENSITIVITY_HIGH: RealtimeInputConfig.AutomaticActivityDetection.EndSensitivity
        END_SENSITIVITY_LOW: RealtimeInputConfig.AutomaticActivityDetection.EndSensitivity
        DISABLED_FIELD_NUMBER: _ClassVar[int]
        START_OF_SPEECH_SENSITIVITY_FIELD_NUMBER: _ClassVar[int]
        PREFIX_PADDING_MS_FIELD_NUMBER: _ClassVar[int]
        END_OF_SPEECH_SENSITIVITY_FIELD_NUMBER: _ClassVar[int]
        SILENCE_DURATION_MS_FIELD_NUMBER: _ClassVar[int]
        disabled: bool
        start_of_speech_sensitivity: RealtimeInputConfig.AutomaticActivityDetection.StartSensitivity
        prefix_padding_ms: int
        end_of_speech_sensitivity: RealtimeInputConfig.AutomaticActivityDetection.EndSensitivity
        silence_duration_ms: int
        def __init__(self, disabled: bool = ..., start_of_speech_sensitivity: _Optional[_Union[RealtimeInputConfig.AutomaticActivityDetection.StartSensitivity, str]] = ..., prefix_padding_ms: _Optional[int] = ..., end_of_speech_sensitivity: _Optional[_Union[RealtimeInputConfig.AutomaticActivityDetection.EndSensitivity, str]] = ..., silence_duration_ms: _Optional[int] = ...) -> None: ...
    AUTOMATIC_ACTIVITY_DETECTION_FIELD_NUMBER: _ClassVar[int]
    ACTIVITY_HANDLING_FIELD_NUMBER: _ClassVar[int]
    TURN_COVERAGE_FIELD_NUMBER: _ClassVar[int]
    INTERIM_TRANSCRIPT_TIMESTAMP_ENABLED_FIELD_NUMBER: _ClassVar[int]
    automatic_activity_detection: RealtimeInputConfig.AutomaticActivityDetection
    activity_handling: RealtimeInputConfig.ActivityHandling
    turn_coverage: RealtimeInputConfig.TurnCoverage
    interim_transcript_timestamp_enabled: bool
    def __init__(self, automatic_activity_detection: _Optional[_Union[RealtimeInputConfig.AutomaticActivityDetection, _Mapping]] = ..., activity_handling: _Optional[_Union[RealtimeInputConfig.ActivityHandling, str]] = ..., turn_coverage: _Optional[_Union[RealtimeInputConfig.TurnCoverage, str]] = ..., interim_transcript_timestamp_enabled: bool = ...) -> None: ...

class SessionResumptionConfig(_message.Message):
    __slots__ = ("handle",)
    HANDLE_FIELD_NUMBER: _ClassVar[int]
    handle: str
    def __init__(self, handle: _Optional[str] = ...) -> None: ...

class ContextWindowCompressionConfig(_message.Message):
    __slots__ = ("sliding_window", "trigger_tokens")
    class SlidingWindow(_message.Message):
        __slots__ = ("target_tokens",)
        TARGET_TOKENS_FIELD_NUMBER: _ClassVar[int]
        target_tokens: int
        def __init__(self, target_tokens: _Optional[int] = ...) -> None: ...
    SLIDING_WINDOW_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_TOKENS_FIELD_NUMBER: _ClassVar[int]
    sliding_window: ContextWindowCompressionConfig.SlidingWindow
    trigger_tokens: int
    def __init__(self, sliding_window: _Optional[_Union[ContextWindowCompressionConfig.SlidingWindow, _Mapping]] = ..., trigger_tokens: _Optional[int] = ...) -> None: ...

class AudioTranscriptionConfig(_message.Message):
    __slots__ = ("language_codes", "language_auto", "language_hints", "custom_vocabulary", "adaptation_phrases", "word_timestamp", "diarization", "mode", "source_text")
    class Mode(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        MODE_UNSPECIFIED: _ClassVar[AudioTranscriptionConfig.Mode]
        VERBATIM: _ClassVar[AudioTranscriptionConfig.Mode]
        SMART: _ClassVar[AudioTranscriptionConfig.Mode]
    MODE_UNSPECIFIED: AudioTranscriptionConfig.Mode
    VERBATIM: AudioTranscriptionConfig.Mode
    SMART: AudioTranscriptionConfig.Mode
    class LanguageAuto(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class LanguageHints(_message.Message):
        __slots__ = ("language_codes",)
        LANGUAGE_CODES_FIELD_NUMBER: _ClassVar[int]
        language_codes: _containers.RepeatedScalarFieldContainer[str]
        def __init__(self, language_codes: _Optional[_Iterable[str]] = ...) -> None: ...
    LANGUAGE_CODES_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_AUTO_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_HINTS_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_VOCABULARY_FIELD_NUMBER: _ClassVar[int]
    ADAPTATION_PHRASES_FIELD_NUMBER: _ClassVar[int]
    WORD_TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    DIARIZATION_FIELD_NUMBER: _ClassVar[int]
    MODE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_TEXT_FIELD_NUMBER: _ClassVar[int]
    language_codes: _containers.RepeatedScalarFieldContainer[str]
    language_auto: AudioTranscriptionConfig.LanguageAuto
    language_hints: AudioTranscriptionConfig.LanguageHints
    custom_vocabulary: _containers.RepeatedScalarFieldContainer[str]
    adaptation_phrases: _containers.RepeatedScalarFieldContainer[str]
    word_timestamp: bool
    diarization: bool
    mode: AudioTranscriptionConfig.Mode
    source_text: str
    def __init__(self, language_codes: _Optional[_Iterable[str]] = ..., language_auto: _Optional[_Union[AudioTranscriptionConfig.LanguageAuto, _Mapping]] = ..., language_hints: _Optional[_Union[AudioTranscriptionConfig.LanguageHints, _Mapping]] = ..., custom_vocabulary: _Optional[_Iterable[str]] = ..., adaptation_phrases: _Optional[_Iterable[str]] = ..., word_timestamp: bool = ..., diarization: bool = ..., mode: _Optional[_Union[AudioTranscriptionConfig.Mode, str]] = ..., source_text: _Optional[str] = ...) -> None: ...

class BidiGenerateContentSetup(_message.Message):
    __slots__ = ("model", "generation_config", "system_instruction", "tools", "realtime_input_config", "session_resumption", "context_window_compression", "input_audio_transcription", "output_audio_transcription", "proactivity", "explicit_vad_signal", "history_config", "avatar_config", "safety_settings", "labels")
    class LabelsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    MODEL_FIELD_NUMBER: _ClassVar[int]
    GENERATION_CONFIG_FIELD_NUMBER: _ClassVar[int]
    SYSTEM_INSTRUCTION_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    REALTIME_INPUT_CONFIG_FIELD_NUMBER: _ClassVar[int]
    SESSION_RESUMPTION_FIELD_NUMBER: _ClassVar[int]
    CONTEXT_WINDOW_COMPRESSION_FIELD_NUMBER: _ClassVar[int]
    INPUT_AUDIO_TRANSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_AUDIO_TRANSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    PROACTIVITY_FIELD_NUMBER: _ClassVar[int]
    EXPLICIT_VAD_SIGNAL_FIELD_NUMBER: _ClassVar[int]
    HISTORY_CONFIG_FIELD_NUMBER: _ClassVar[int]
    AVATAR_CONFIG_FIELD_NUMBER: _ClassVar[int]
    SAFETY_SETTINGS_FIELD_NUMBER: _ClassVar[int]
    LABELS_FIELD_NUMBER: _ClassVar[int]
    model: str
    generation_config: GenerationConfig
    system_instruction: _content_pb2.Content
    tools: _containers.RepeatedCompositeFieldContainer[_content_pb2.Tool]
    realtime_input_config: RealtimeInputConfig
    session_resumption: SessionResumptionConfig
    context_window_compression: ContextWindowCompressionConfig
    input_audio_transcription: AudioTranscriptionConfig
    output_audio_transcription: AudioTranscriptionConfig
    proactivity: ProactivityConfig
    explicit_vad_signal: bool
    history_config: HistoryConfig
    avatar_config: AvatarConfig
    safety_settings: _containers.RepeatedCompositeFieldContainer[_safety_pb2.SafetySetting]
    labels: _containers.ScalarMap[str, str]
    def __init__(self, model: _Optional[str] = ..., generation_config: _Optional[_Union[GenerationConfig, _Mapping]] = ..., system_instruction: _Optional[_Union[_content_pb2.Content, _Mapping]] = ..., tools: _Optional[_Iterable[_Union[_content_pb2.Tool, _Mapping]]] = ..., realtime_input_config: _Optional[_Union[RealtimeInputConfig, _Mapping]] = ..., session_resumption: _Optional[_Union[SessionResumptionConfig, _Mapping]] = ..., context_window_compression: _Optional[_Union[ContextWindowCompressionConfig, _Mapping]] = ..., input_audio_transcription: _Optional[_Union[AudioTranscriptionConfig, _Mapping]] = ..., output_audio_transcription: _Optional[_Union[AudioTranscriptionConfig, _Mapping]] = ..., proactivity: _Optional[_Union[ProactivityConfig, _Mapping]] = ..., explicit_vad_signal: bool = ..., history_config: _Optional[_Union[HistoryConfig, _Mapping]] = ..., avatar_config: _Optional[_Union[AvatarConfig, _Mapping]] = ..., safety_settings: _Optional[_Iterable[_Union[_safety_pb2.SafetySetting, _Mapping]]] = ..., labels: _Optional[_Mapping[str, str]] = ...) -> None: ...

class BidiGenerateContentClientContent(_message.Message):
    __slots__ = ("turns", "turn_complete")
    TURNS_FIELD_NUMBER: _ClassVar[int]
    TURN_COMPLETE_FIELD_NUMBER: _ClassVar[int]
    turns: _containers.RepeatedCompositeFieldContainer[_content_pb2.Content]
    turn_complete: bool
    def __init__(self, turns: _Optional[_Iterable[_Union[_content_pb2.Content, _Mapping]]] = ..., turn_complete: bool = ...) -> None: ...

class BidiGenerateContentRealtimeInput(_message.Message):
    __slots__ = ("media_chunks", "audio", "audio_stream_end", "video", "text", "activity_start", "activity_end")
    class ActivityStart(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class ActivityEnd(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    MEDIA_CHUNKS_FIELD_NUMBER: _ClassVar[int]
    AUDIO_FIELD_NUMBER: _ClassVar[int]
    AUDIO_STREAM_END_FIELD_NUMBER: _ClassVar[int]
    VIDEO_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    ACTIVITY_START_FIELD_NUMBER: _ClassVar[int]
    ACTIVITY_END_FIELD_NUMBER: _ClassVar[int]
    media_chunks: _containers.RepeatedCompositeFieldContainer[_content_pb2.Blob]
    audio: _content_pb2.Blob
    audio_stream_end: bool
    video: _content_pb2.Blob
    text: str
    activity_start: BidiGenerateContentRealtimeInput.ActivityStart
    activity_end: BidiGenerateContentRealtimeInput.ActivityEnd
    def __init__(self, media_chunks: _Optional[_Iterable[_Union[_content_pb2.Blob, _Mapping]]] = ..., audio: _Optional[_Union[_content_pb2.Blob, _Mapping]] = ..., audio_stream_end: bool = ..., video: _Optional[_Union[_content_pb2.Blob, _Mapping]] = ..., text: _Optional[str] = ..., activity_start: _Optional[_Union[BidiGenerateContentRealtimeInput.ActivityStart, _Mapping]] = ..., activity_end: _Optional[_Union[BidiGenerateContentRealtimeInput.ActivityEnd, _Mapping]] = ...) -> None: ...

class BidiGenerateContentToolResponse(_message.Message):
    __slots__ = ("function_responses",)
    FUNCTION_RESPONSES_FIELD_NUMBER: _ClassVar[int]
    function_responses: _containers.RepeatedCompositeFieldContainer[_content_pb2.FunctionResponse]
    def __init__(self, function_responses: _Optional[_Iterable[_Union[_content_pb2.FunctionResponse, _Mapping]]] = ...) -> None: ...

class BidiGenerateContentClientMessage(_message.Message):
    __slots__ = ("setup", "client_content", "realtime_input", "tool_response", "context_update")
    SETUP_FIELD_NUMBER: _ClassVar[int]
    CLIENT_CONTENT_FIELD_NUMBER: _ClassVar[int]
    REALTIME_INPUT_FIELD_NUMBER: _ClassVar[int]
    TOOL_RESPONSE_FIELD_NUMBER: _ClassVar[int]
    CONTEXT_UPDATE_FIELD_NUMBER: _ClassVar[int]
    setup: BidiGenerateContentSetup
    client_content: BidiGenerateContentClientContent
    realtime_input: BidiGenerateContentRealtimeInput
    tool_response: BidiGenerateContentToolResponse
    context_update: BidiGenerateContentContextUpdate
    def __init__(self, setup: _Optional[_Union[BidiGenerateContentSetup, _Mapping]] = ..., client_content: _Optional[_Union[BidiGenerateContentClientContent, _Mapping]] = ..., realtime_input: _Optional[_Union[BidiGenerateContentRealtimeInput, _Mapping]] = ..., tool_response: _Optional[_Union[BidiGenerateContentToolResponse, _Mapping]] = ..., context_update: _Optional[_Union[BidiGenerateContentContextUpdate, _Mapping]] = ...) -> None: ...

class BidiGenerateContentSetupComplete(_message.Message):
    __slots__ = ("session_id", "voice_consent_signature")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    VOICE_CONSENT_SIGNATURE_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    voice_consent_signature: VoiceConsentSignature
    def __init__(self, session_id: _Optional[str] = ..., voice_consent_signature: _Optional[_Union[VoiceConsentSignature, _Mapping]] = ...) -> None: ...

class BidiGenerateContentServerContent(_message.Message):
    __slots__ = ("model_turn", "generation_complete", "turn_complete", "interrupted", "grounding_metadata", "input_transcription", "output_transcription", "url_context_metadata", "waiting_for_input", "turn_complete_reason", "interim_input_transcription", "interaction_status")
    class TurnCompleteReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TURN_COMPLETE_REASON_UNSPECIFIED: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        MALFORMED_FUNCTION_CALL: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        RESPONSE_REJECTED: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        NEED_MORE_INPUT: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        PROHIBITED_INPUT_CONTENT: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        IMAGE_PROHIBITED_INPUT_CONTENT: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        INPUT_TEXT_CONTAIN_PROMINENT_PERSON_PROHIBITED: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        INPUT_IMAGE_CELEBRITY: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        INPUT_IMAGE_PHOTO_REALISTIC_CHILD_PROHIBITED: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        INPUT_TEXT_NCII_PROHIBITED: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        INPUT_OTHER: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        INPUT_IP_PROHIBITED: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        BLOCKLIST: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        UNSAFE_PROMPT_FOR_IMAGE_GENERATION: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        GENERATED_IMAGE_SAFETY: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        GENERATED_CONTENT_SAFETY: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        GENERATED_AUDIO_SAFETY: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        GENERATED_VIDEO_SAFETY: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        GENERATED_CONTENT_PROHIBITED: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        GENERATED_CONTENT_BLOCKLIST: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        GENERATED_IMAGE_PROHIBITED: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        GENERATED_IMAGE_CELEBRITY: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        GENERATED_IMAGE_PROMINENT_PEOPLE_DETECTED_BY_REWRITER: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        GENERATED_IMAGE_IDENTIFIABLE_PEOPLE: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        GENERATED_IMAGE_MINORS: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        OUTPUT_IMAGE_IP_PROHIBITED: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        GENERATED_OTHER: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
        MAX_REGENERATION_REACHED: _ClassVar[BidiGenerateContentServerContent.TurnCompleteReason]
    TURN_COMPLETE_REASON_UNSPECIFIED: BidiGenerateContentServerContent.TurnCompleteReason
    MALFORMED_FUNCTION_CALL: BidiGenerateContentServerContent.TurnCompleteReason
    RESPONSE_REJECTED: BidiGenerateContentServerContent.TurnCompleteReason
    NEED_MORE_INPUT: BidiGenerateContentServerContent.TurnCompleteReason
    PROHIBITED_INPUT_CONTENT: BidiGenerateContentServerContent.TurnCompleteReason
    IMAGE_PROHIBITED_INPUT_CONTENT: BidiGenerateContentServerContent.TurnCompleteReason
    INPUT_TEXT_CONTAIN_PROMINENT_PERSON_PROHIBITED: BidiGenerateContentServerContent.TurnCompleteReason
    INPUT_IMAGE_CELEBRITY: BidiGenerateContentServerContent.TurnCompleteReason
    INPUT_IMAGE_PHOTO_REALISTIC_CHILD_PROHIBITED: BidiGenerateContentServerContent.TurnCompleteReason
    INPUT_TEXT_NCII_PROHIBITED: BidiGenerateContentServerContent.TurnCompleteReason
    INPUT_OTHER: BidiGenerateContentServerContent.TurnCompleteReason
    INPUT_IP_PROHIBITED: BidiGenerateContentServerContent.TurnCompleteReason
    BLOCKLIST: BidiGenerateContentServerContent.TurnCompleteReason
    UNSAFE_PROMPT_FOR_IMAGE_GENERATION: BidiGenerateContentServerContent.TurnCompleteReason
    GENERATED_IMAGE_SAFETY: BidiGenerateContentServerContent.TurnCompleteReason
    GENERATED_CONTENT_SAFETY: BidiGenerateContentServerContent.TurnCompleteReason
    GENERATED_AUDIO_SAFETY: BidiGenerateContentServerContent.TurnCompleteReason
    GENERATED_VIDEO_SAFETY: BidiGenerateContentServerContent.TurnCompleteReason
    GENERATED_CONTENT_PROHIBITED: BidiGenerateContentServerContent.TurnCompleteReason
    GENERATED_CONTENT_BLOCKLIST: BidiGenerateContentServerContent.TurnCompleteReason
    GENERATED_IMAGE_PROHIBITED: BidiGenerateContentServerContent.TurnCompleteReason
    GENERATED_IMAGE_CELEBRITY: BidiGenerateContentServerContent.TurnCompleteReason
    GENERATED_IMAGE_PROMINENT_PEOPLE_DETECTED_BY_REWRITER: BidiGenerateContentServerContent.TurnCompleteReason
    GENERATED_IMAGE_IDENTIFIABLE_PEOPLE: BidiGenerateContentServerContent.TurnCompleteReason
    GENERATED_IMAGE_MINORS: BidiGenerateContentServerContent.TurnCompleteReason
    OUTPUT_IMAGE_IP_PROHIBITED: BidiGenerateContentServerContent.TurnCompleteReason
    GENERATED_OTHER: BidiGenerateContentServerContent.TurnCompleteReason
    MAX_REGENERATION_REACHED: BidiGenerateContentServerContent.TurnCompleteReason
    class InteractionStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        INTERACTION_STATUS_UNSPECIFIED: _ClassVar[BidiGenerateContentServerContent.InteractionStatus]
        IN_PROGRESS: _ClassVar[BidiGenerateContentServerContent.InteractionStatus]
        REQUIRES_ACTION: _ClassVar[BidiGenerateContentServerContent.InteractionStatus]
        IDLE: _ClassVar[BidiGenerateContentServerContent.InteractionStatus]
    INTERACTION_STATUS_UNSPECIFIED: BidiGenerateContentServerContent.InteractionStatus
    IN_PROGRESS: BidiGenerateContentServerContent.InteractionStatus
    REQUIRES_ACTION: BidiGenerateContentServerContent.InteractionStatus
    IDLE: BidiGenerateContentServerContent.InteractionStatus
    MODEL_TURN_FIELD_NUMBER: _ClassVar[int]
    GENERATION_COMPLETE_FIELD_NUMBER: _ClassVar[int]
    TURN_COMPLETE_FIELD_NUMBER: _ClassVar[int]
    INTERRUPTED_FIELD_NUMBER: _ClassVar[int]
    GROUNDING_METADATA_FIELD_NUMBER: _ClassVar[int]
    INPUT_TRANSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_TRANSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    URL_CONTEXT_METADATA_FIELD_NUMBER: _ClassVar[int]
    WAITING_FOR_INPUT_FIELD_NUMBER: _ClassVar[int]
    TURN_COMPLETE_REASON_FIELD_NUMBER: _ClassVar[int]
    INTERIM_INPUT_TRANSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    INTERACTION_STATUS_FIELD_NUMBER: _ClassVar[int]
    model_turn: _content_pb2.Content
    generation_complete: bool
    turn_complete: bool
    interrupted: bool
    grounding_metadata: GroundingMetadata
    input_transcription: BidiGenerateContentTranscription
    output_transcription: BidiGenerateContentTranscription
    url_context_metadata: UrlContextMetadata
    waiting_for_input: bool
    turn_complete_reason: BidiGenerateContentServerContent.TurnCompleteReason
    interim_input_transcription: BidiGenerateContentTranscription
    interaction_status: BidiGenerateContentServerContent.InteractionStatus
    def __init__(self, model_turn: _Optional[_Union[_content_pb2.Content, _Mapping]] = ..., generation_complete: bool = ..., turn_complete: bool = ..., interrupted: bool = ..., grounding_metadata: _Optional[_Union[GroundingMetadata, _Mapping]] = ..., input_transcription: _Optional[_Union[BidiGenerateContentTranscription, _Mapping]] = ..., output_transcription: _Optional[_Union[BidiGenerateContentTranscription, _Mapping]] = ..., url_context_metadata: _Optional[_Union[UrlContextMetadata, _Mapping]] = ..., waiting_for_input: bool = ..., turn_complete_reason: _Optional[_Union[BidiGenerateContentServerContent.TurnCompleteReason, str]] = ..., interim_input_transcription: _Optional[_Union[BidiGenerateContentTranscription, _Mapping]] = ..., interaction_status: _Optional[_Union[BidiGenerateContentServerContent.InteractionStatus, str]] = ...) -> None: ...

class BidiGenerateContentToolCall(_message.Message):
    __slots__ = ("function_calls",)
    FUNCTION_CALLS_FIELD_NUMBER: _ClassVar[int]
    function_calls: _containers.RepeatedCompositeFieldContainer[_content_pb2.FunctionCall]
    def __init__(self, function_calls: _Optional[_Iterable[_Union[_content_pb2.FunctionCall, _Mapping]]] = ...) -> None: ...

class BidiGenerateContentToolCallCancellation(_message.Message):
    __slots__ = ("ids",)
    IDS_FIELD_NUMBER: _ClassVar[int]
    ids: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, ids: _Optional[_Iterable[str]] = ...) -> None: ...

class GoAway(_message.Message):
    __slots__ = ("time_left",)
    TIME_LEFT_FIELD_NUMBER: _ClassVar[int]
    time_left: _duration_pb2.Duration
    def __init__(self, time_left: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ...) -> None: ...

class SessionResumptionUpdate(_message.Message):
    __slots__ = ("new_handle", "resumable", "last_consumed_client_message_index")
    NEW_HANDLE_FIELD_NUMBER: _ClassVar[int]
    RESUMABLE_FIELD_NUMBER: _ClassVar[int]
    LAST_CONSUMED_CLIENT_MESSAGE_INDEX_FIELD_NUMBER: _ClassVar[int]
    new_handle: str
    resumable: bool
    last_consumed_client_message_index: int
    def __init__(self, new_handle: _Optional[str] = ..., resumable: bool = ..., last_consumed_client_message_index: _Optional[int] = ...) -> None: ...

class BidiGenerateContentTranscription(_message.Message):
    __slots__ = ("text", "finished", "language_code", "speaker_label", "words", "start_offset", "end_offset")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    FINISHED_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_CODE_FIELD_NUMBER: _ClassVar[int]
    SPEAKER_LABEL_FIELD_NUMBER: _ClassVar[int]
    WORDS_FIELD_NUMBER: _ClassVar[int]
    START_OFFSET_FIELD_NUMBER: _ClassVar[int]
    END_OFFSET_FIELD_NUMBER: _ClassVar[int]
    text: str
    finished: bool
    language_code: str
    speaker_label: str
    words: _containers.RepeatedCompositeFieldContainer[_content_pb2.SpeechTranscription.Word]
    start_offset: _duration_pb2.Duration
    end_offset: _duration_pb2.Duration
    def __init__(self, text: _Optional[str] = ..., finished: bool = ..., language_code: _Optional[str] = ..., speaker_label: _Optional[str] = ..., words: _Optional[_Iterable[_Union[_content_pb2.SpeechTranscription.Word, _Mapping]]] = ..., start_offset: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ..., end_offset: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ...) -> None: ...

class BidiGenerateContentServerMessage(_message.Message):
    __slots__ = ("setup_complete", "server_content", "tool_call", "tool_call_cancellation", "go_away", "session_resumption_update", "usage_metadata", "voice_activity_detection_signal", "voice_activity")
    SETUP_COMPLETE_FIELD_NUMBER: _ClassVar[int]
    SERVER_CONTENT_FIELD_NUMBER: _ClassVar[int]
    TOOL_CALL_FIELD_NUMBER: _ClassVar[int]
    TOOL_CALL_CANCELLATION_FIELD_NUMBER: _ClassVar[int]
    GO_AWAY_FIELD_NUMBER: _ClassVar[int]
    SESSION_RESUMPTION_UPDATE_FIELD_NUMBER: _ClassVar[int]
    USAGE_METADATA_FIELD_NUMBER: _ClassVar[int]
    VOICE_ACTIVITY_DETECTION_SIGNAL_FIELD_NUMBER: _ClassVar[int]
    VOICE_ACTIVITY_FIELD_NUMBER: _ClassVar[int]
    setup_complete: BidiGenerateContentSetupComplete
    server_content: BidiGenerateContentServerContent
    tool_call: BidiGenerateContentToolCall
    tool_call_cancellation: BidiGenerateContentToolCallCancellation
    go_away: GoAway
    session_resumption_update: SessionResumptionUpdate
    usage_metadata: UsageMetadata
    voice_activity_detection_signal: VoiceActivityDetectionSignal
    voice_activity: VoiceActivity
    def __init__(self, setup_complete: _Optional[_Union[BidiGenerateContentSetupComplete, _Mapping]] = ..., server_content: _Optional[_Union[BidiGenerateContentServerContent, _Mapping]] = ..., tool_call: _Optional[_Union[BidiGenerateContentToolCall, _Mapping]] = ..., tool_call_cancellation: _Optional[_Union[BidiGenerateContentToolCallCancellation, _Mapping]] = ..., go_away: _Optional[_Union[GoAway, _Mapping]] = ..., session_resumption_update: _Optional[_Union[SessionResumptionUpdate, _Mapping]] = ..., usage_metadata: _Optional[_Union[UsageMetadata, _Mapping]] = ..., voice_activity_detection_signal: _Optional[_Union[VoiceActivityDetectionSignal, _Mapping]] = ..., voice_activity: _Optional[_Union[VoiceActivity, _Mapping]] = ...) -> None: ...

class UsageMetadata(_message.Message):
    __slots__ = ("prompt_token_count", "cached_content_token_count", "response_token_count", "tool_use_prompt_token_count", "thoughts_token_count", "total_token_count", "prompt_tokens_details", "cache_tokens_details", "response_tokens_details", "tool_use_prompt_tokens_details", "traffic_type", "service_tier")
    PROMPT_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    CACHED_CONTENT_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    TOOL_USE_PROMPT_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    THOUGHTS_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    TOTAL_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    PROMPT_TOKENS_DETAILS_FIELD_NUMBER: _ClassVar[int]
    CACHE_TOKENS_DETAILS_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_TOKENS_DETAILS_FIELD_NUMBER: _ClassVar[int]
    TOOL_USE_PROMPT_TOKENS_DETAILS_FIELD_NUMBER: _ClassVar[int]
    TRAFFIC_TYPE_FIELD_NUMBER: _ClassVar[int]
    SERVICE_TIER_FIELD_NUMBER: _ClassVar[int]
    prompt_token_count: int
    cached_content_token_count: int
    response_token_count: int
    tool_use_prompt_token_count: int
    thoughts_token_count: int
    total_token_count: int
    prompt_tokens_details: _containers.RepeatedCompositeFieldContainer[_content_pb2.ModalityTokenCount]
    cache_tokens_details: _containers.RepeatedCompositeFieldContainer[_content_pb2.ModalityTokenCount]
    response_tokens_details: _containers.RepeatedCompositeFieldContainer[_content_pb2.ModalityTokenCount]
    tool_use_prompt_tokens_details: _containers.RepeatedCompositeFieldContainer[_content_pb2.ModalityTokenCount]
    traffic_type: TrafficType
    service_tier: str
    def __init__(self, prompt_token_count: _Optional[int] = ..., cached_content_token_count: _Optional[int] = ..., response_token_count: _Optional[int] = ..., tool_use_prompt_token_count: _Optional[int] = ..., thoughts_token_count: _Optional[int] = ..., total_token_count: _Optional[int] = ..., prompt_tokens_details: _Optional[_Iterable[_Union[_content_pb2.ModalityTokenCount, _Mapping]]] = ..., cache_tokens_details: _Optional[_Iterable[_Union[_content_pb2.ModalityTokenCount, _Mapping]]] = ..., response_tokens_details: _Optional[_Iterable[_Union[_content_pb2.ModalityTokenCount, _Mapping]]] = ..., tool_use_prompt_tokens_details: _Optional[_Iterable[_Union[_content_pb2.ModalityTokenCount, _Mapping]]] = ..., traffic_type: _Optional[_Union[TrafficType, str]] = ..., service_tier: _Optional[str] = ...) -> None: ...

class ReplicatedVoiceConfig(_message.Message):
    __slots__ = ("mime_type", "voice_sample_audio", "consent_audio", "voice_consent_signature")
    MIME_TYPE_FIELD_NUMBER: _ClassVar[int]
    VOICE_SAMPLE_AUDIO_FIELD_NUMBER: _ClassVar[int]
    CONSENT_AUDIO_FIELD_NUMBER: _ClassVar[int]
    VOICE_CONSENT_SIGNATURE_FIELD_NUMBER: _ClassVar[int]
    mime_type: str
    voice_sample_audio: bytes
    consent_audio: bytes
    voice_consent_signature: VoiceConsentSignature
    def __init__(self, mime_type: _Optional[str] = ..., voice_sample_audio: _Optional[bytes] = ..., consent_audio: _Optional[bytes] = ..., voice_consent_signature: _Optional[_Union[VoiceConsentSignature, _Mapping]] = ...) -> None: ...

class RagChunk(_message.Message):
    __slots__ = ("text", "page_span")
    class PageSpan(_message.Message):
        __slots__ = ("first_page", "last_page")
        FIRST_PAGE_FIELD_NUMBER: _ClassVar[int]
        LAST_PAGE_FIELD_NUMBER: _ClassVar[int]
        first_page: int
        last_page: int
        def __init__(self, first_page: _Optional[int] = ..., last_page: _Optional[int] = ...) -> None: ...
    TEXT_FIELD_NUMBER: _ClassVar[int]
    PAGE_SPAN_FIELD_NUMBER: _ClassVar[int]
    text: str
    page_span: RagChunk.PageSpan
    def __init__(self, text: _Optional[str] = ..., page_span: _Optional[_Union[RagChunk.PageSpan, _Mapping]] = ...) -> None: ...

class ContentEmbeddingStatistics(_message.Message):
    __slots__ = ("truncated", "token_count", "tokens_details")
    TRUNCATED_FIELD_NUMBER: _ClassVar[int]
    TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    TOKENS_DETAILS_FIELD_NUMBER: _ClassVar[int]
    truncated: bool
    token_count: float
    tokens_details: _containers.RepeatedCompositeFieldContainer[_content_pb2.ModalityTokenCount]
    def __init__(self, truncated: bool = ..., token_count: _Optional[float] = ..., tokens_details: _Optional[_Iterable[_Union[_content_pb2.ModalityTokenCount, _Mapping]]] = ...) -> None: ...

class EmbedContentMetadata(_message.Message):
    __slots__ = ("billable_character_count",)
    BILLABLE_CHARACTER_COUNT_FIELD_NUMBER: _ClassVar[int]
    billable_character_count: int
    def __init__(self, billable_character_count: _Optional[int] = ...) -> None: ...

class BidiGenerateContentContextUpdate(_message.Message):
    __slots__ = ("system_instruction", "tools")
    class Tools(_message.Message):
        __slots__ = ("tools",)
        TOOLS_FIELD_NUMBER: _ClassVar[int]
        tools: _containers.RepeatedCompositeFieldContainer[_content_pb2.Tool]
        def __init__(self, tools: _Optional[_Iterable[_Union[_content_pb2.Tool, _Mapping]]] = ...) -> None: ...
    SYSTEM_INSTRUCTION_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    system_instruction: _content_pb2.Content
    tools: BidiGenerateContentContextUpdate.Tools
    def __init__(self, system_instruction: _Optional[_Union[_content_pb2.Content, _Mapping]] = ..., tools: _Optional[_Union[BidiGenerateContentContextUpdate.Tools, _Mapping]] = ...) -> None: ...

class ResponseFormat(_message.Message):
    __slots__ = ("text", "image", "audio", "video")
    class Delivery(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        DELIVERY_UNSPECIFIED: _ClassVar[ResponseFormat.Delivery]
        INLINE: _ClassVar[ResponseFormat.Delivery]
        URI: _ClassVar[ResponseFormat.Delivery]
    DELIVERY_UNSPECIFIED: ResponseFormat.Delivery
    INLINE: ResponseFormat.Delivery
    URI: ResponseFormat.Delivery
    class AspectRatio(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        ASPECT_RATIO_UNSPECIFIED: _ClassVar[ResponseFormat.AspectRatio]
        ASPECT_RATIO_ONE_BY_ONE: _ClassVar[ResponseFormat.AspectRatio]
        ASPECT_RATIO_TWO_BY_THREE: _ClassVar[ResponseFormat.AspectRatio]
        ASPECT_RATIO_THREE_BY_TWO: _ClassVar[ResponseFormat.AspectRatio]
        ASPECT_RATIO_THREE_BY_FOUR: _ClassVar[ResponseFormat.AspectRatio]
        ASPECT_RATIO_FOUR_BY_THREE: _ClassVar[ResponseFormat.AspectRatio]
        ASPECT_RATIO_FOUR_BY_FIVE: _ClassVar[ResponseFormat.AspectRatio]
        ASPECT_RATIO_FIVE_BY_FOUR: _ClassVar[ResponseFormat.AspectRatio]
        ASPECT_RATIO_NINE_BY_SIXTEEN: _ClassVar[ResponseFormat.AspectRatio]
        ASPECT_RATIO_SIXTEEN_BY_NINE: _ClassVar[ResponseFormat.AspectRatio]
        ASPECT_RATIO_TWENTY_ONE_BY_NINE: _ClassVar[ResponseFormat.AspectRatio]
        ASPECT_RATIO_ONE_BY_EIGHT: _ClassVar[ResponseFormat.AspectRatio]
        ASPECT_RATIO_EIGHT_BY_ONE: _ClassVar[ResponseFormat.AspectRatio]
        ASPECT_RATIO_ONE_BY_FOUR: _ClassVar[ResponseFormat.AspectRatio]
        ASPECT_RATIO_FOUR_BY_ONE: _ClassVar[ResponseFormat.AspectRatio]
    ASPECT_RATIO_UNSPECIFIED: ResponseFormat.AspectRatio
    ASPECT_RATIO_ONE_BY_ONE: ResponseFormat.AspectRatio
    ASPECT_RATIO_TWO_BY_THREE: ResponseFormat.AspectRatio
    ASPECT_RATIO_THREE_BY_TWO: ResponseFormat.AspectRatio
    ASPECT_RATIO_THREE_BY_FOUR: ResponseFormat.AspectRatio
    ASPECT_RATIO_FOUR_BY_THREE: ResponseFormat.AspectRatio
    ASPECT_RATIO_FOUR_BY_FIVE: ResponseFormat.AspectRatio
    ASPECT_RATIO_FIVE_BY_FOUR: ResponseFormat.AspectRatio
    ASPECT_RATIO_NINE_BY_SIXTEEN: ResponseFormat.AspectRatio
    ASPECT_RATIO_SIXTEEN_BY_NINE: ResponseFormat.AspectRatio
    ASPECT_RATIO_TWENTY_ONE_BY_NINE: ResponseFormat.AspectRatio
    ASPECT_RATIO_ONE_BY_EIGHT: ResponseFormat.AspectRatio
    ASPECT_RATIO_EIGHT_BY_ONE: ResponseFormat.AspectRatio
    ASPECT_RATIO_ONE_BY_FOUR: ResponseFormat.AspectRatio
    ASPECT_RATIO_FOUR_BY_ONE: ResponseFormat.AspectRatio
    class ImageSize(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        IMAGE_SIZE_UNSPECIFIED: _ClassVar[ResponseFormat.ImageSize]
        IMAGE_SIZE_FIVE_TWELVE: _ClassVar[ResponseFormat.ImageSize]
        IMAGE_SIZE_ONE_K: _ClassVar[ResponseFormat.ImageSize]
        IMAGE_SIZE_TWO_K: _ClassVar[ResponseFormat.ImageSize]
        IMAGE_SIZE_FOUR_K: _ClassVar[ResponseFormat.ImageSize]
    IMAGE_SIZE_UNSPECIFIED: ResponseFormat.ImageSize
    IMAGE_SIZE_FIVE_TWELVE: ResponseFormat.ImageSize
    IMAGE_SIZE_ONE_K: ResponseFormat.ImageSize
    IMAGE_SIZE_TWO_K: ResponseFormat.ImageSize
    IMAGE_SIZE_FOUR_K: ResponseFormat.ImageSize
    class Text(_message.Message):
        __slots__ = ("mime_type", "json_schema")
        MIME_TYPE_FIELD_NUMBER: _ClassVar[int]
        JSON_SCHEMA_FIELD_NUMBER: _ClassVar[int]
        mime_type: str
        json_schema: _struct_pb2.Value
        def __init__(self, mime_type: _Optional[str] = ..., json_schema: _Optional[_Union[_struct_pb2.Value, _Mapping]] = ...) -> None: ...
    class Image(_message.Message):
        __slots__ = ("mime_type", "aspect_ratio", "image_size", "delivery")
        MIME_TYPE_FIELD_NUMBER: _ClassVar[int]
        ASPECT_RATIO_FIELD_NUMBER: _ClassVar[int]
        IMAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
        DELIVERY_FIELD_NUMBER: _ClassVar[int]
        mime_type: str
        aspect_ratio: ResponseFormat.AspectRatio
        image_size: ResponseFormat.ImageSize
        delivery: ResponseFormat.Delivery
        def __init__(self, mime_type: _Optional[str] = ..., aspect_ratio: _Optional[_Union[ResponseFormat.AspectRatio, str]] = ..., image_size: _Optional[_Union[ResponseFormat.ImageSize, str]] = ..., delivery: _Optional[_Union[ResponseFormat.Delivery, str]] = ...) -> None: ...
    class Audio(_message.Message):
        __slots__ = ("mime_type", "sample_rate", "bit_rate", "delivery")
        MIME_TYPE_FIELD_NUMBER: _ClassVar[int]
        SAMPLE_RATE_FIELD_NUMBER: _ClassVar[int]
        BIT_RATE_FIELD_NUMBER: _ClassVar[int]
        DELIVERY_FIELD_NUMBER: _ClassVar[int]
        mime_type: str
        sample_rate: int
        bit_rate: int
        delivery: ResponseFormat.Delivery
        def __init__(self, mime_type: _Optional[str] = ..., sample_rate: _Optional[int] = ..., bit_rate: _Optional[int] = ..., delivery: _Optional[_Union[ResponseFormat.Delivery, str]] = ...) -> None: ...
    class Video(_message.Message):
        __slots__ = ("aspect_ratio", "duration", "resolution", "gcs_uri", "delivery")
        ASPECT_RATIO_FIELD_NUMBER: _ClassVar[int]
        DURATION_FIELD_NUMBER: _ClassVar[int]
        RESOLUTION_FIELD_NUMBER: _ClassVar[int]
        GCS_URI_FIELD_NUMBER: _ClassVar[int]
        DELIVERY_FIELD_NUMBER: _ClassVar[int]
        aspect_ratio: ResponseFormat.AspectRatio
        duration: _duration_pb2.Duration
        resolution: str
        gcs_uri: str
        delivery: ResponseFormat.Delivery
        def __init__(self, aspect_ratio: _Optional[_Union[ResponseFormat.AspectRatio, str]] = ..., duration: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ..., resolution: _Optional[str] = ..., gcs_uri: _Optional[str] = ..., delivery: _Optional[_Union[ResponseFormat.Delivery, str]] = ...) -> None: ...
    TEXT_FIELD_NUMBER: _ClassVar[int]
    IMAGE_FIELD_NUMBER: _ClassVar[int]
    AUDIO_FIELD_NUMBER: _ClassVar[int]
    VIDEO_FIELD_NUMBER: _ClassVar[int]
    text: ResponseFormat.Text
    image: ResponseFormat.Image
    audio: ResponseFormat.Audio
    video: ResponseFormat.Video
    def __init__(self, text: _Optional[_Union[ResponseFormat.Text, _Mapping]] = ..., image: _Optional[_Union[ResponseFormat.Image, _Mapping]] = ..., audio: _Optional[_Union[ResponseFormat.Audio, _Mapping]] = ..., video: _Optional[_Union[ResponseFormat.Video, _Mapping]] = ...) -> None: ...

class TranslationConfig(_message.Message):
    __slots__ = ("target_language_code", "echo_target_language")
    TARGET_LANGUAGE_CODE_FIELD_NUMBER: _ClassVar[int]
    ECHO_TARGET_LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    target_language_code: str
    echo_target_language: bool
    def __init__(self, target_language_code: _Optional[str] = ..., echo_target_language: bool = ...) -> None: ...

class VoiceConsentSignature(_message.Message):
    __slots__ = ("signature",)
    SIGNATURE_FIELD_NUMBER: _ClassVar[int]
    signature: str
    def __init__(self, signature: _Optional[str] = ...) -> None: ...

class ProactivityConfig(_message.Message):
    __slots__ = ("proactive_audio", "proactive_video")
    PROACTIVE_AUDIO_FIELD_NUMBER: _ClassVar[int]
    PROACTIVE_VIDEO_FIELD_NUMBER: _ClassVar[int]
    proactive_audio: bool
    proactive_video: bool
    def __init__(self, proactive_audio: bool = ..., proactive_video: bool = ...) -> None: ...

class HistoryConfig(_message.Message):
    __slots__ = ("initial_history_in_client_content",)
    INITIAL_HISTORY_IN_CLIENT_CONTENT_FIELD_NUMBER: _ClassVar[int]
    initial_history_in_client_content: bool
    def __init__(self, initial_history_in_client_content: bool = ...) -> None: ...

class AvatarConfig(_message.Message):
    __slots__ = ("avatar_name", "customized_avatar", "audio_bitrate_bps", "video_bitrate_bps")
    class CustomizedAvatar(_message.Message):
        __slots__ = ("image_mime_type", "image_data")
        IMAGE_MIME_TYPE_FIELD_NUMBER: _ClassVar[int]
        IMAGE_DATA_FIELD_NUMBER: _ClassVar[int]
        image_mime_type: str
        image_data: bytes
        def __init__(self, image_mime_type: _Optional[str] = ..., image_data: _Optional[bytes] = ...) -> None: ...
    AVATAR_NAME_FIELD_NUMBER: _ClassVar[int]
    CUSTOMIZED_AVATAR_FIELD_NUMBER: _ClassVar[int]
    AUDIO_BITRATE_BPS_FIELD_NUMBER: _ClassVar[int]
    VIDEO_BITRATE_BPS_FIELD_NUMBER: _ClassVar[int]
    avatar_name: str
    customized_avatar: AvatarConfig.CustomizedAvatar
    audio_bitrate_bps: int
    video_bitrate_bps: int
    def __init__(self, avatar_name: _Optional[str] = ..., customized_avatar: _Optional[_Union[AvatarConfig.CustomizedAvatar, _Mapping]] = ..., audio_bitrate_bps: _Optional[int] = ..., video_bitrate_bps: _Optional[int] = ...) -> None: ...

class VoiceActivityDetectionSignal(_message.Message):
    __slots__ = ("vad_signal_type",)
    class VadSignalType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        VAD_SIGNAL_TYPE_UNSPECIFIED: _ClassVar[VoiceActivityDetectionSignal.VadSignalType]
        VAD_SIGNAL_TYPE_SOS: _ClassVar[VoiceActivityDetectionSignal.VadSignalType]
        VAD_SIGNAL_TYPE_EOS: _ClassVar[VoiceActivityDetectionSignal.VadSignalType]
    VAD_SIGNAL_TYPE_UNSPECIFIED: VoiceActivityDetectionSignal.VadSignalType
    VAD_SIGNAL_TYPE_SOS: VoiceActivityDetectionSignal.VadSignalType
    VAD_SIGNAL_TYPE_EOS: VoiceActivityDetectionSignal.VadSignalType
    VAD_SIGNAL_TYPE_FIELD_NUMBER: _ClassVar[int]
    vad_signal_type: VoiceActivityDetectionSignal.VadSignalType
    def __init__(self, vad_signal_type: _Optional[_Union[VoiceActivityDetectionSignal.VadSignalType, str]] = ...) -> None: ...

class VoiceActivity(_message.Message):
    __slots__ = ("voice_activity_type", "audio_offset")
    class Type(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TYPE_UNSPECIFIED: _ClassVar[VoiceActivity.Type]
        ACTIVITY_START: _ClassVar[VoiceActivity.Type]
        ACTIVITY_END: _ClassVar[VoiceActivity.Type]
    TYPE_UNSPECIFIED: VoiceActivity.Type
    ACTIVITY_START: VoiceActivity.Type
    ACTIVITY_END: VoiceActivity.Type
    VOICE_ACTIVITY_TYPE_FIELD_NUMBER: _ClassVar[int]
    AUDIO_OFFSET_FIELD_NUMBER: _ClassVar[int]
    voice_activity_type: VoiceActivity.Type
    audio_offset: _duration_pb2.Duration
    def __init__(self, voice_activity_type: _Optional[_Union[VoiceActivity.Type, str]] = ..., audio_offset: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ...) -> None: ...
