# Generated from protos/aiplatform/content.proto by scripts/proto. Do not edit.
from genai_grpc._stubs.aiplatform import openapi_pb2 as _openapi_pb2
from genai_grpc._stubs.aiplatform import tool_pb2 as _tool_pb2
from genai_grpc._stubs.aiplatform import vertex_rag_data_pb2 as _vertex_rag_data_pb2
from google.protobuf import duration_pb2 as _duration_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class HarmCategory(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    HARM_CATEGORY_UNSPECIFIED: _ClassVar[HarmCategory]
    HARM_CATEGORY_HATE_SPEECH: _ClassVar[HarmCategory]
    HARM_CATEGORY_DANGEROUS_CONTENT: _ClassVar[HarmCategory]
    HARM_CATEGORY_HARASSMENT: _ClassVar[HarmCategory]
    HARM_CATEGORY_SEXUALLY_EXPLICIT: _ClassVar[HarmCategory]
    HARM_CATEGORY_CIVIC_INTEGRITY: _ClassVar[HarmCategory]
    HARM_CATEGORY_JAILBREAK: _ClassVar[HarmCategory]
    HARM_CATEGORY_IMAGE_HATE: _ClassVar[HarmCategory]
    HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT: _ClassVar[HarmCategory]
    HARM_CATEGORY_IMAGE_HARASSMENT: _ClassVar[HarmCategory]
    HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT: _ClassVar[HarmCategory]

class Modality(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    MODALITY_UNSPECIFIED: _ClassVar[Modality]
    TEXT: _ClassVar[Modality]
    IMAGE: _ClassVar[Modality]
    VIDEO: _ClassVar[Modality]
    AUDIO: _ClassVar[Modality]
    DOCUMENT: _ClassVar[Modality]
HARM_CATEGORY_UNSPECIFIED: HarmCategory
HARM_CATEGORY_HATE_SPEECH: HarmCategory
HARM_CATEGORY_DANGEROUS_CONTENT: HarmCategory
HARM_CATEGORY_HARASSMENT: HarmCategory
HARM_CATEGORY_SEXUALLY_EXPLICIT: HarmCategory
HARM_CATEGORY_CIVIC_INTEGRITY: HarmCategory
HARM_CATEGORY_JAILBREAK: HarmCategory
HARM_CATEGORY_IMAGE_HATE: HarmCategory
HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT: HarmCategory
HARM_CATEGORY_IMAGE_HARASSMENT: HarmCategory
HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT: HarmCategory
MODALITY_UNSPECIFIED: Modality
TEXT: Modality
IMAGE: Modality
VIDEO: Modality
AUDIO: Modality
DOCUMENT: Modality

class Content(_message.Message):
    __slots__ = ("role", "parts")
    ROLE_FIELD_NUMBER: _ClassVar[int]
    PARTS_FIELD_NUMBER: _ClassVar[int]
    role: str
    parts: _containers.RepeatedCompositeFieldContainer[Part]
    def __init__(self, role: _Optional[str] = ..., parts: _Optional[_Iterable[_Union[Part, _Mapping]]] = ...) -> None: ...

class Part(_message.Message):
    __slots__ = ("text", "inline_data", "file_data", "function_call", "function_response", "executable_code", "code_execution_result", "video_metadata", "thought", "thought_signature", "media_resolution", "media_processing", "audio_transcription", "speech_metadata", "audio_metadata", "document_metadata", "spreadsheet_metadata")
    class MediaProcessing(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        MEDIA_PROCESSING_UNSPECIFIED: _ClassVar[Part.MediaProcessing]
        STATIC: _ClassVar[Part.MediaProcessing]
        AGENTIC: _ClassVar[Part.MediaProcessing]
    MEDIA_PROCESSING_UNSPECIFIED: Part.MediaProcessing
    STATIC: Part.MediaProcessing
    AGENTIC: Part.MediaProcessing
    class MediaResolution(_message.Message):
        __slots__ = ("level", "num_tokens")
        class Level(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
            __slots__ = ()
            MEDIA_RESOLUTION_UNSPECIFIED: _ClassVar[Part.MediaResolution.Level]
            MEDIA_RESOLUTION_LOW: _ClassVar[Part.MediaResolution.Level]
            MEDIA_RESOLUTION_MEDIUM: _ClassVar[Part.MediaResolution.Level]
            MEDIA_RESOLUTION_HIGH: _ClassVar[Part.MediaResolution.Level]
            MEDIA_RESOLUTION_ULTRA_HIGH: _ClassVar[Part.MediaResolution.Level]
        MEDIA_RESOLUTION_UNSPECIFIED: Part.MediaResolution.Level
        MEDIA_RESOLUTION_LOW: Part.MediaResolution.Level
        MEDIA_RESOLUTION_MEDIUM: Part.MediaResolution.Level
        MEDIA_RESOLUTION_HIGH: Part.MediaResolution.Level
        MEDIA_RESOLUTION_ULTRA_HIGH: Part.MediaResolution.Level
        LEVEL_FIELD_NUMBER: _ClassVar[int]
        NUM_TOKENS_FIELD_NUMBER: _ClassVar[int]
        level: Part.MediaResolution.Level
        num_tokens: int
        def __init__(self, level: _Optional[_Union[Part.MediaResolution.Level, str]] = ..., num_tokens: _Optional[int] = ...) -> None: ...
    TEXT_FIELD_NUMBER: _ClassVar[int]
    INLINE_DATA_FIELD_NUMBER: _ClassVar[int]
    FILE_DATA_FIELD_NUMBER: _ClassVar[int]
    FUNCTION_CALL_FIELD_NUMBER: _ClassVar[int]
    FUNCTION_RESPONSE_FIELD_NUMBER: _ClassVar[int]
    EXECUTABLE_CODE_FIELD_NUMBER: _ClassVar[int]
    CODE_EXECUTION_RESULT_FIELD_NUMBER: _ClassVar[int]
    VIDEO_METADATA_FIELD_NUMBER: _ClassVar[int]
    THOUGHT_FIELD_NUMBER: _ClassVar[int]
    THOUGHT_SIGNATURE_FIELD_NUMBER: _ClassVar[int]
    MEDIA_RESOLUTION_FIELD_NUMBER: _ClassVar[int]
    MEDIA_PROCESSING_FIELD_NUMBER: _ClassVar[int]
    AUDIO_TRANSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    SPEECH_METADATA_FIELD_NUMBER: _ClassVar[int]
    AUDIO_METADATA_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_METADATA_FIELD_NUMBER: _ClassVar[int]
    SPREADSHEET_METADATA_FIELD_NUMBER: _ClassVar[int]
    text: str
    inline_data: Blob
    file_data: FileData
    function_call: _tool_pb2.FunctionCall
    function_response: _tool_pb2.FunctionResponse
    executable_code: _tool_pb2.ExecutableCode
    code_execution_result: _tool_pb2.CodeExecutionResult
    video_metadata: VideoMetadata
    thought: bool
    thought_signature: bytes
    media_resolution: Part.MediaResolution
    media_processing: Part.MediaProcessing
    audio_transcription: SpeechTranscription
    speech_metadata: SpeechMetadata
    audio_metadata: AudioMetadata
    document_metadata: DocumentMetadata
    spreadsheet_metadata: SpreadsheetMetadata
    def __init__(self, text: _Optional[str] = ..., inline_data: _Optional[_Union[Blob, _Mapping]] = ..., file_data: _Optional[_Union[FileData, _Mapping]] = ..., function_call: _Optional[_Union[_tool_pb2.FunctionCall, _Mapping]] = ..., function_response: _Optional[_Union[_tool_pb2.FunctionResponse, _Mapping]] = ..., executable_code: _Optional[_Union[_tool_pb2.ExecutableCode, _Mapping]] = ..., code_execution_result: _Optional[_Union[_tool_pb2.CodeExecutionResult, _Mapping]] = ..., video_metadata: _Optional[_Union[VideoMetadata, _Mapping]] = ..., thought: bool = ..., thought_signature: _Optional[bytes] = ..., media_resolution: _Optional[_Union[Part.MediaResolution, _Mapping]] = ..., media_processing: _Optional[_Union[Part.MediaProcessing, str]] = ..., audio_transcription: _Optional[_Union[SpeechTranscription, _Mapping]] = ..., speech_metadata: _Optional[_Union[SpeechMetadata, _Mapping]] = ..., audio_metadata: _Optional[_Union[AudioMetadata, _Mapping]] = ..., document_metadata: _Optional[_Union[DocumentMetadata, _Mapping]] = ..., spreadsheet_metadata: _Optional[_Union[SpreadsheetMetadata, _Mapping]] = ...) -> None: ...

class Blob(_message.Message):
    __slots__ = ("mime_type", "data", "display_name")
    MIME_TYPE_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    mime_type: str
    data: bytes
    display_name: str
    def __init__(self, mime_type: _Optional[str] = ..., data: _Optional[bytes] = ..., display_name: _Optional[str] = ...) -> None: ...

class FileData(_message.Message):
    __slots__ = ("mime_type", "file_uri", "display_name")
    MIME_TYPE_FIELD_NUMBER: _ClassVar[int]
    FILE_URI_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    mime_type: str
    file_uri: str
    display_name: str
    def __init__(self, mime_type: _Optional[str] = ..., file_uri: _Optional[str] = ..., display_name: _Optional[str] = ...) -> None: ...

class VideoMetadata(_message.Message):
    __slots__ = ("start_offset", "end_offset", "fps", "content_layers")
    class ContentLayer(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        CONTENT_LAYER_UNSPECIFIED: _ClassVar[VideoMetadata.ContentLayer]
        FRAMES: _ClassVar[VideoMetadata.ContentLayer]
        AUDIO: _ClassVar[VideoMetadata.ContentLayer]
        TRANSCRIPT: _ClassVar[VideoMetadata.ContentLayer]
    CONTENT_LAYER_UNSPECIFIED: VideoMetadata.ContentLayer
    FRAMES: VideoMetadata.ContentLayer
    AUDIO: VideoMetadata.ContentLayer
    TRANSCRIPT: VideoMetadata.ContentLayer
    START_OFFSET_FIELD_NUMBER: _ClassVar[int]
    END_OFFSET_FIELD_NUMBER: _ClassVar[int]
    FPS_FIELD_NUMBER: _ClassVar[int]
    CONTENT_LAYERS_FIELD_NUMBER: _ClassVar[int]
    start_offset: _duration_pb2.Duration
    end_offset: _duration_pb2.Duration
    fps: float
    content_layers: _containers.RepeatedScalarFieldContainer[VideoMetadata.ContentLayer]
    def __init__(self, start_offset: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ..., end_offset: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ..., fps: _Optional[float] = ..., content_layers: _Optional[_Iterable[_Union[VideoMetadata.ContentLayer, str]]] = ...) -> None: ...

class PrebuiltVoiceConfig(_message.Message):
    __slots__ = ("voice_name",)
    VOICE_NAME_FIELD_NUMBER: _ClassVar[int]
    voice_name: str
    def __init__(self, voice_name: _Optional[str] = ...) -> None: ...

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
    __slots__ = ("voice_config", "language_code", "multi_speaker_voice_config")
    VOICE_CONFIG_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_CODE_FIELD_NUMBER: _ClassVar[int]
    MULTI_SPEAKER_VOICE_CONFIG_FIELD_NUMBER: _ClassVar[int]
    voice_config: VoiceConfig
    language_code: str
    multi_speaker_voice_config: MultiSpeakerVoiceConfig
    def __init__(self, voice_config: _Optional[_Union[VoiceConfig, _Mapping]] = ..., language_code: _Optional[str] = ..., multi_speaker_voice_config: _Optional[_Union[MultiSpeakerVoiceConfig, _Mapping]] = ...) -> None: ...

class ImageConfig(_message.Message):
    __slots__ = ("aspect_ratio", "image_output_options", "person_generation", "image_size", "prominent_people")
    class PersonGeneration(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        PERSON_GENERATION_UNSPECIFIED: _ClassVar[ImageConfig.PersonGeneration]
        ALLOW_ALL: _ClassVar[ImageConfig.PersonGeneration]
        ALLOW_ADULT: _ClassVar[ImageConfig.PersonGeneration]
        ALLOW_NONE: _ClassVar[ImageConfig.PersonGeneration]
    PERSON_GENERATION_UNSPECIFIED: ImageConfig.PersonGeneration
    ALLOW_ALL: ImageConfig.PersonGeneration
    ALLOW_ADULT: ImageConfig.PersonGeneration
    ALLOW_NONE: ImageConfig.PersonGeneration
    class ProminentPeople(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        PROMINENT_PEOPLE_UNSPECIFIED: _ClassVar[ImageConfig.ProminentPeople]
        ALLOW_PROMINENT_PEOPLE: _ClassVar[ImageConfig.ProminentPeople]
        BLOCK_PROMINENT_PEOPLE: _ClassVar[ImageConfig.ProminentPeople]
    PROMINENT_PEOPLE_UNSPECIFIED: ImageConfig.ProminentPeople
    ALLOW_PROMINENT_PEOPLE: ImageConfig.ProminentPeople
    BLOCK_PROMINENT_PEOPLE: ImageConfig.ProminentPeople
    class ImageOutputOptions(_message.Message):
        __slots__ = ("mime_type", "compression_quality")
        MIME_TYPE_FIELD_NUMBER: _ClassVar[int]
        COMPRESSION_QUALITY_FIELD_NUMBER: _ClassVar[int]
        mime_type: str
        compression_quality: int
        def __init__(self, mime_type: _Optional[str] = ..., compression_quality: _Optional[int] = ...) -> None: ...
    ASPECT_RATIO_FIELD_NUMBER: _ClassVar[int]
    IMAGE_OUTPUT_OPTIONS_FIELD_NUMBER: _ClassVar[int]
    PERSON_GENERATION_FIELD_NUMBER: _ClassVar[int]
    IMAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PROMINENT_PEOPLE_FIELD_NUMBER: _ClassVar[int]
    aspect_ratio: str
    image_output_options: ImageConfig.ImageOutputOptions
    person_generation: ImageConfig.PersonGeneration
    image_size: str
    prominent_people: ImageConfig.ProminentPeople
    def __init__(self, aspect_ratio: _Optional[str] = ..., image_output_options: _Optional[_Union[ImageConfig.ImageOutputOptions, _Mapping]] = ..., person_generation: _Optional[_Union[ImageConfig.PersonGeneration, str]] = ..., image_size: _Optional[str] = ..., prominent_people: _Optional[_Union[ImageConfig.ProminentPeople, str]] = ...) -> None: ...

class GenerationConfig(_message.Message):
    __slots__ = ("temperature", "top_p", "top_k", "candidate_count", "max_output_tokens", "stop_sequences", "response_logprobs", "logprobs", "presence_penalty", "frequency_penalty", "seed", "response_mime_type", "response_schema", "response_json_schema", "routing_config", "audio_timestamp", "response_modalities", "media_resolution", "speech_config", "thinking_config", "model_config", "image_config", "enable_affective_dialog", "audio_transcription_config", "response_format", "translation_config")
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
    class ThinkingConfig(_message.Message):
        __slots__ = ("include_thoughts", "thinking_budget", "thinking_level")
        class ThinkingLevel(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
            __slots__ = ()
            THINKING_LEVEL_UNSPECIFIED: _ClassVar[GenerationConfig.ThinkingConfig.ThinkingLevel]
            LOW: _ClassVar[GenerationConfig.ThinkingConfig.ThinkingLevel]
            MEDIUM: _ClassVar[GenerationConfig.ThinkingConfig.ThinkingLevel]
            HIGH: _ClassVar[GenerationConfig.ThinkingConfig.ThinkingLevel]
            MINIMAL: _ClassVar[GenerationConfig.ThinkingConfig.ThinkingLevel]
            XHIGH: _ClassVar[GenerationConfig.ThinkingConfig.ThinkingLevel]
        THINKING_LEVEL_UNSPECIFIED: GenerationConfig.ThinkingConfig.ThinkingLevel
        LOW: GenerationConfig.ThinkingConfig.ThinkingLevel
        MEDIUM: GenerationConfig.ThinkingConfig.ThinkingLevel
        HIGH: GenerationConfig.ThinkingConfig.ThinkingLevel
        MINIMAL: GenerationConfig.ThinkingConfig.ThinkingLevel
        XHIGH: GenerationConfig.ThinkingConfig.ThinkingLevel
        INCLUDE_THOUGHTS_FIELD_NUMBER: _ClassVar[int]
        THINKING_BUDGET_FIELD_NUMBER: _ClassVar[int]
        THINKING_LEVEL_FIELD_NUMBER: _ClassVar[int]
        include_thoughts: bool
        thinking_budget: int
        thinking_level: GenerationConfig.ThinkingConfig.ThinkingLevel
        def __init__(self, include_thoughts: bool = ..., thinking_budget: _Optional[int] = ..., thinking_level: _Optional[_Union[GenerationConfig.ThinkingConfig.ThinkingLevel, str]] = ...) -> None: ...
    class ModelConfig(_message.Message):
        __slots__ = ("feature_selection_preference",)
        class FeatureSelectionPreference(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
            __slots__ = ()
            FEATURE_SELECTION_PREFERENCE_UNSPECIFIED: _ClassVar[GenerationConfig.ModelConfig.FeatureSelectionPreference]
            PRIORITIZE_QUALITY: _ClassVar[GenerationConfig.ModelConfig.FeatureSelectionPreference]
            BALANCED: _ClassVar[GenerationConfig.ModelConfig.FeatureSelectionPreference]
            PRIORITIZE_COST: _ClassVar[GenerationConfig.ModelConfig.FeatureSelectionPreference]
        FEATURE_SELECTION_PREFERENCE_UNSPECIFIED: GenerationConfig.ModelConfig.FeatureSelectionPreference
        PRIORITIZE_QUALITY: GenerationConfig.ModelConfig.FeatureSelectionPreference
        BALANCED: GenerationConfig.ModelConfig.FeatureSelectionPreference
        PRIORITIZE_COST: GenerationConfig.ModelConfig.FeatureSelectionPreference
        FEATURE_SELECTION_PREFERENCE_FIELD_NUMBER: _ClassVar[int]
        feature_selection_preference: GenerationConfig.ModelConfig.FeatureSelectionPreference
        def __init__(self, feature_selection_preference: _Optional[_Union[GenerationConfig.ModelConfig.FeatureSelectionPreference, str]] = ...) -> None: ...
    TEMPERATURE_FIELD_NUMBER: _ClassVar[int]
    TOP_P_FIELD_NUMBER: _ClassVar[int]
    TOP_K_FIELD_NUMBER: _ClassVar[int]
    CANDIDATE_COUNT_FIELD_NUMBER: _ClassVar[int]
    MAX_OUTPUT_TOKENS_FIELD_NUMBER: _ClassVar[int]
    STOP_SEQUENCES_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_LOGPROBS_FIELD_NUMBER: _ClassVar[int]
    LOGPROBS_FIELD_NUMBER: _ClassVar[int]
    PRESENCE_PENALTY_FIELD_NUMBER: _ClassVar[int]
    FREQUENCY_PENALTY_FIELD_NUMBER: _ClassVar[int]
    SEED_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_MIME_TYPE_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_JSON_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    ROUTING_CONFIG_FIELD_NUMBER: _ClassVar[int]
    AUDIO_TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_MODALITIES_FIELD_NUMBER: _ClassVar[int]
    MEDIA_RESOLUTION_FIELD_NUMBER: _ClassVar[int]
    SPEECH_CONFIG_FIELD_NUMBER: _ClassVar[int]
    THINKING_CONFIG_FIELD_NUMBER: _ClassVar[int]
    MODEL_CONFIG_FIELD_NUMBER: _ClassVar[int]
    IMAGE_CONFIG_FIELD_NUMBER: _ClassVar[int]
    ENABLE_AFFECTIVE_DIALOG_FIELD_NUMBER: _ClassVar[int]
    AUDIO_TRANSCRIPTION_CONFIG_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_FORMAT_FIELD_NUMBER: _ClassVar[int]
    TRANSLATION_CONFIG_FIELD_NUMBER: _ClassVar[int]
    temperature: float
    top_p: float
    top_k: float
    candidate_count: int
    max_output_tokens: int
    stop_sequences: _containers.RepeatedScalarFieldContainer[str]
    response_logprobs: bool
    logprobs: int
    presence_penalty: float
    frequency_penalty: float
    seed: int
    response_mime_type: str
    response_schema: _openapi_pb2.Schema
    response_json_schema: _struct_pb2.Value
    routing_config: GenerationConfig.RoutingConfig
    audio_timestamp: bool
    response_modalities: _containers.RepeatedScalarFieldContainer[GenerationConfig.Modality]
    media_resolution: GenerationConfig.MediaResolution
    speech_config: SpeechConfig
    thinking_config: GenerationConfig.ThinkingConfig
    model_config: GenerationConfig.ModelConfig
    image_config: ImageConfig
    enable_affective_dialog: bool
    audio_transcription_config: AudioTranscriptionConfig
    response_format: _containers.RepeatedCompositeFieldContainer[ResponseFormat]
    translation_config: TranslationConfig
    def __init__(self, temperature: _Optional[float] = ..., top_p: _Optional[float] = ..., top_k: _Optional[float] = ..., candidate_count: _Optional[int] = ..., max_output_tokens: _Optional[int] = ..., stop_sequences: _Optional[_Iterable[str]] = ..., response_logprobs: bool = ..., logprobs: _Optional[int] = ..., presence_penalty: _Optional[float] = ..., frequency_penalty: _Optional[float] = ..., seed: _Optional[int] = ..., response_mime_type: _Optional[str] = ..., response_schema: _Optional[_Union[_openapi_pb2.Schema, _Mapping]] = ..., response_json_schema: _Optional[_Union[_struct_pb2.Value, _Mapping]] = ..., routing_config: _Optional[_Union[GenerationConfig.RoutingConfig, _Mapping]] = ..., audio_timestamp: bool = ..., response_modalities: _Optional[_Iterable[_Union[GenerationConfig.Modality, str]]] = ..., media_resolution: _Optional[_Union[GenerationConfig.MediaResolution, str]] = ..., speech_config: _Optional[_Union[SpeechConfig, _Mapping]] = ..., thinking_config: _Optional[_Union[GenerationConfig.ThinkingConfig, _Mapping]] = ..., model_config: _Optional[_Union[GenerationConfig.ModelConfig, _Mapping]] = ..., image_config: _Optional[_Union[ImageConfig, _Mapping]] = ..., enable_affective_dialog: bool = ..., audio_transcription_config: _Optional[_Union[AudioTranscriptionConfig, _Mapping]] = ..., response_format: _Optional[_Iterable[_Union[ResponseFormat, _Mapping]]] = ..., translation_config: _Optional[_Union[TranslationConfig, _Mapping]] = ...) -> None: ...

class SafetySetting(_message.Message):
    __slots__ = ("category", "threshold", "method")
    class HarmBlockThreshold(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        HARM_BLOCK_THRESHOLD_UNSPECIFIED: _ClassVar[SafetySetting.HarmBlockThreshold]
        BLOCK_LOW_AND_ABOVE: _ClassVar[SafetySetting.HarmBlockThreshold]
        BLOCK_MEDIUM_AND_ABOVE: _ClassVar[SafetySetting.HarmBlockThreshold]
        BLOCK_ONLY_HIGH: _ClassVar[SafetySetting.HarmBlockThreshold]
        BLOCK_NONE: _ClassVar[SafetySetting.HarmBlockThreshold]
        OFF: _ClassVar[SafetySetting.HarmBlockThreshold]
    HARM_BLOCK_THRESHOLD_UNSPECIFIED: SafetySetting.HarmBlockThreshold
    BLOCK_LOW_AND_ABOVE: SafetySetting.HarmBlockThreshold
    BLOCK_MEDIUM_AND_ABOVE: SafetySetting.HarmBlockThreshold
    BLOCK_ONLY_HIGH: SafetySetting.HarmBlockThreshold
    BLOCK_NONE: SafetySetting.HarmBlockThreshold
    OFF: SafetySetting.HarmBlockThreshold
    class HarmBlockMethod(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        HARM_BLOCK_METHOD_UNSPECIFIED: _ClassVar[SafetySetting.HarmBlockMethod]
        SEVERITY: _ClassVar[SafetySetting.HarmBlockMethod]
        PROBABILITY: _ClassVar[SafetySetting.HarmBlockMethod]
    HARM_BLOCK_METHOD_UNSPECIFIED: SafetySetting.HarmBlockMethod
    SEVERITY: SafetySetting.HarmBlockMethod
    PROBABILITY: SafetySetting.HarmBlockMethod
    CATEGORY_FIELD_NUMBER: _ClassVar[int]
    THRESHOLD_FIELD_NUMBER: _ClassVar[int]
    METHOD_FIELD_NUMBER: _ClassVar[int]
    category: HarmCategory
    threshold: SafetySetting.HarmBlockThreshold
    method: SafetySetting.HarmBlockMethod
    def __init__(self, category: _Optional[_Union[HarmCategory, str]] = ..., threshold: _Optional[_Union[SafetySetting.HarmBlockThreshold, str]] = ..., method: _Optional[_Union[SafetySetting.HarmBlockMethod, str]] = ...) -> None: ...

class SafetyRating(_message.Message):
    __slots__ = ("category", "probability", "probability_score", "severity", "severity_score", "blocked", "overwritten_threshold")
    class HarmProbability(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        HARM_PROBABILITY_UNSPECIFIED: _ClassVar[SafetyRating.HarmProbability]
        NEGLIGIBLE: _ClassVar[SafetyRating.HarmProbability]
        LOW: _ClassVar[SafetyRating.HarmProbability]
        MEDIUM: _ClassVar[SafetyRating.HarmProbability]
        HIGH: _ClassVar[SafetyRating.HarmProbability]
    HARM_PROBABILITY_UNSPECIFIED: SafetyRating.HarmProbability
    NEGLIGIBLE: SafetyRating.HarmProbability
    LOW: SafetyRating.HarmProbability
    MEDIUM: SafetyRating.HarmProbability
    HIGH: SafetyRating.HarmProbability
    class HarmSeverity(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        HARM_SEVERITY_UNSPECIFIED: _ClassVar[SafetyRating.HarmSeverity]
        HARM_SEVERITY_NEGLIGIBLE: _ClassVar[SafetyRating.HarmSeverity]
        HARM_SEVERITY_LOW: _ClassVar[SafetyRating.HarmSeverity]
        HARM_SEVERITY_MEDIUM: _ClassVar[SafetyRating.HarmSeverity]
        HARM_SEVERITY_HIGH: _ClassVar[SafetyRating.HarmSeverity]
    HARM_SEVERITY_UNSPECIFIED: SafetyRating.HarmSeverity
    HARM_SEVERITY_NEGLIGIBLE: SafetyRating.HarmSeverity
    HARM_SEVERITY_LOW: SafetyRating.HarmSeverity
    HARM_SEVERITY_MEDIUM: SafetyRating.HarmSeverity
    HARM_SEVERITY_HIGH: SafetyRating.HarmSeverity
    CATEGORY_FIELD_NUMBER: _ClassVar[int]
    PROBABILITY_FIELD_NUMBER: _ClassVar[int]
    PROBABILITY_SCORE_FIELD_NUMBER: _ClassVar[int]
    SEVERITY_FIELD_NUMBER: _ClassVar[int]
    SEVERITY_SCORE_FIELD_NUMBER: _ClassVar[int]
    BLOCKED_FIELD_NUMBER: _ClassVar[int]
    OVERWRITTEN_THRESHOLD_FIELD_NUMBER: _ClassVar[int]
    category: HarmCategory
    probability: SafetyRating.HarmProbability
    probability_score: float
    severity: SafetyRating.HarmSeverity
    severity_score: float
    blocked: bool
    overwritten_threshold: SafetySetting.HarmBlockThreshold
    def __init__(self, category: _Optional[_Union[HarmCategory, str]] = ..., probability: _Optional[_Union[SafetyRating.HarmProbability, str]] = ..., probability_score: _Optional[float] = ..., severity: _Optional[_Union[SafetyRating.HarmSeverity, str]] = ..., severity_score: _Optional[float] = ..., blocked: bool = ..., overwritten_threshold: _Optional[_Union[SafetySetting.HarmBlockThreshold, str]] = ...) -> None: ...

class CitationMetadata(_message.Message):
    __slots__ = ("citations",)
    CITATIONS_FIELD_NUMBER: _ClassVar[int]
    citations: _containers.RepeatedCompositeFieldContainer[Citation]
    def __init__(self, citations: _Optional[_Iterable[_Union[Citation, _Mapping]]] = ...) -> None: ...

class Citation(_message.Message):
    __slots__ = ("start_index", "end_index", "uri", "title", "license", "publication_date")
    START_INDEX_FIELD_NUMBER: _ClassVar[int]
    END_INDEX_FIELD_NUMBER: _ClassVar[int]
    URI_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    LICENSE_FIELD_NUMBER: _ClassVar[int]
    PUBLICATION_DATE_FIELD_NUMBER: _ClassVar[int]
    start_index: int
    end_index: int
    uri: str
    title: str
    license: str
    publication_date: _date_pb2.Date
    def __init__(self, start_index: _Optional[int] = ..., end_index: _Optional[int] = ..., uri: _Optional[str] = ..., title: _Optional[str] = ..., license: _Optional[str] = ..., publication_date: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class Candidate(_message.Message):
    __slots__ = ("index", "content", "avg_logprobs", "logprobs_result", "finish_reason", "safety_ratings", "finish_message", "citation_metadata", "grounding_metadata", "url_context_metadata", "score", "token_count", "continuation_token")
    class FinishReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        FINISH_REASON_UNSPECIFIED: _ClassVar[Candidate.FinishReason]
        STOP: _ClassVar[Candidate.FinishReason]
        MAX_TOKENS: _ClassVar[Candidate.FinishReason]
        SAFETY: _ClassVar[Candidate.FinishReason]
        RECITATION: _ClassVar[Candidate.FinishReason]
        OTHER: _ClassVar[Candidate.FinishReason]
        BLOCKLIST: _ClassVar[Candidate.FinishReason]
        PROHIBITED_CONTENT: _ClassVar[Candidate.FinishReason]
        SPII: _ClassVar[Candidate.FinishReason]
        MALFORMED_FUNCTION_CALL: _ClassVar[Candidate.FinishReason]
        MODEL_ARMOR: _ClassVar[Candidate.FinishReason]
        LANGUAGE: _ClassVar[Candidate.FinishReason]
        IMAGE_SAFETY: _ClassVar[Candidate.FinishReason]
        UNEXPECTED_TOOL_CALL: _ClassVar[Candidate.FinishReason]
        IMAGE_PROHIBITED_CONTENT: _ClassVar[Candidate.FinishReason]
        NO_IMAGE: _ClassVar[Candidate.FinishReason]
        IMAGE_RECITATION: _ClassVar[Candidate.FinishReason]
        IMAGE_OTHER: _ClassVar[Candidate.FinishReason]
        TOO_MANY_TOOL_CALLS: _ClassVar[Candidate.FinishReason]
        MALFORMED_RESPONSE: _ClassVar[Candidate.FinishReason]
        MISSING_THOUGHT_SIGNATURE: _ClassVar[Candidate.FinishReason]
        CONTINUATION: _ClassVar[Candidate.FinishReason]
        ESCALATION: _ClassVar[Candidate.FinishReason]
        PUP_LIMITED_DISABLED: _ClassVar[Candidate.FinishReason]
    FINISH_REASON_UNSPECIFIED: Candidate.FinishReason
    STOP: Candidate.FinishReason
    MAX_TOKENS: Candidate.FinishReason
    SAFETY: Candidate.FinishReason
    RECITATION: Candidate.FinishReason
    OTHER: Candidate.FinishReason
    BLOCKLIST: Candidate.FinishReason
    PROHIBITED_CONTENT: Candidate.FinishReason
    SPII: Candidate.FinishReason
    MALFORMED_FUNCTION_CALL: Candidate.FinishReason
    MODEL_ARMOR: Candidate.FinishReason
    LANGUAGE: Candidate.FinishReason
    IMAGE_SAFETY: Candidate.FinishReason
    UNEXPECTED_TOOL_CALL: Candidate.FinishReason
    IMAGE_PROHIBITED_CONTENT: Candidate.FinishReason
    NO_IMAGE: Candidate.FinishReason
    IMAGE_RECITATION: Candidate.FinishReason
    IMAGE_OTHER: Candidate.FinishReason
    TOO_MANY_TOOL_CALLS: Candidate.FinishReason
    MALFORMED_RESPONSE: Candidate.FinishReason
    MISSING_THOUGHT_SIGNATURE: Candidate.FinishReason
    CONTINUATION: Candidate.FinishReason
    ESCALATION: Candidate.FinishReason
    PUP_LIMITED_DISABLED: Candidate.FinishReason
    INDEX_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    AVG_LOGPROBS_FIELD_NUMBER: _ClassVar[int]
    LOGPROBS_RESULT_FIELD_NUMBER: _ClassVar[int]
    FINISH_REASON_FIELD_NUMBER: _ClassVar[int]
    SAFETY_RATINGS_FIELD_NUMBER: _ClassVar[int]
    FINISH_MESSAGE_FIELD_NUMBER: _ClassVar[int]
    CITATION_METADATA_FIELD_NUMBER: _ClassVar[int]
    GROUNDING_METADATA_FIELD_NUMBER: _ClassVar[int]
    URL_CONTEXT_METADATA_FIELD_NUMBER: _ClassVar[int]
    SCORE_FIELD_NUMBER: _ClassVar[int]
    TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    CONTINUATION_TOKEN_FIELD_NUMBER: _ClassVar[int]
    index: int
    content: Content
    avg_logprobs: float
    logprobs_result: LogprobsResult
    finish_reason: Candidate.FinishReason
    safety_ratings: _containers.RepeatedCompositeFieldContainer[SafetyRating]
    finish_message: str
    citation_metadata: CitationMetadata
    grounding_metadata: GroundingMetadata
    url_context_metadata: UrlContextMetadata
    score: float
    token_count: int
    continuation_token: bytes
    def __init__(self, index: _Optional[int] = ..., content: _Optional[_Union[Content, _Mapping]] = ..., avg_logprobs: _Optional[float] = ..., logprobs_result: _Optional[_Union[LogprobsResult, _Mapping]] = ..., finish_reason: _Optional[_Union[Candidate.FinishReason, str]] = ..., safety_ratings: _Optional[_Iterable[_Union[SafetyRating, _Mapping]]] = ..., finish_message: _Optional[str] = ..., citation_metadata: _Optional[_Union[CitationMetadata, _Mapping]] = ..., grounding_metadata: _Optional[_Union[GroundingMetadata, _Mapping]] = ..., url_context_metadata: _Optional[_Union[UrlContextMetadata, _Mapping]] = ..., score: _Optional[float] = ..., token_count: _Optional[int] = ..., continuation_token: _Optional[bytes] = ...) -> None: ...

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
    __slots__ = ("top_candidates", "chosen_candidates")
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
    TOP_CANDIDATES_FIELD_NUMBER: _ClassVar[int]
    CHOSEN_CANDIDATES_FIELD_NUMBER: _ClassVar[int]
    top_candidates: _containers.RepeatedCompositeFieldContainer[LogprobsResult.TopCandidates]
    chosen_candidates: _containers.RepeatedCompositeFieldContainer[LogprobsResult.Candidate]
    def __init__(self, top_candidates: _Optional[_Iterable[_Union[LogprobsResult.TopCandidates, _Mapping]]] = ..., chosen_candidates: _Optional[_Iterable[_Union[LogprobsResult.Candidate, _Mapping]]] = ...) -> None: ...

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
        __slots__ = ("rag_chunk", "uri", "title", "text", "document_name")
        RAG_CHUNK_FIELD_NUMBER: _ClassVar[int]
        URI_FIELD_NUMBER: _ClassVar[int]
        TITLE_FIELD_NUMBER: _ClassVar[int]
        TEXT_FIELD_NUMBER: _ClassVar[int]
        DOCUMENT_NAME_FIELD_NUMBER: _ClassVar[int]
        rag_chunk: _vertex_rag_data_pb2.RagChunk
        uri: str
        title: str
        text: str
        document_name: str
        def __init__(self, rag_chunk: _Optional[_Union[_vertex_rag_data_pb2.RagChunk, _Mapping]] = ..., uri: _Optional[str] = ..., title: _Optional[str] = ..., text: _Optional[str] = ..., document_name: _Optional[str] = ...) -> None: ...
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

class GroundingMetadata(_message.Message):
    __slots__ = ("web_search_queries", "search_entry_point", "retrieval_queries", "grounding_chunks", "grounding_supports", "retrieval_metadata", "google_maps_widget_context_token", "source_flagging_uris", "image_search_queries")
    class SourceFlaggingUri(_message.Message):
        __slots__ = ("source_id", "flag_content_uri")
        SOURCE_ID_FIELD_NUMBER: _ClassVar[int]
        FLAG_CONTENT_URI_FIELD_NUMBER: _ClassVar[int]
        source_id: str
        flag_content_uri: str
        def __init__(self, source_id: _Optional[str] = ..., flag_content_uri: _Optional[str] = ...) -> None: ...
    WEB_SEARCH_QUERIES_FIELD_NUMBER: _ClassVar[int]
    SEARCH_ENTRY_POINT_FIELD_NUMBER: _ClassVar[int]
    RETRIEVAL_QUERIES_FIELD_NUMBER: _ClassVar[int]
    GROUNDING_CHUNKS_FIELD_NUMBER: _ClassVar[int]
    GROUNDING_SUPPORTS_FIELD_NUMBER: _ClassVar[int]
    RETRIEVAL_METADATA_FIELD_NUMBER: _ClassVar[int]
    GOOGLE_MAPS_WIDGET_CONTEXT_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FLAGGING_URIS_FIELD_NUMBER: _ClassVar[int]
    IMAGE_SEARCH_QUERIES_FIELD_NUMBER: _ClassVar[int]
    web_search_queries: _containers.RepeatedScalarFieldContainer[str]
    search_entry_point: SearchEntryPoint
    retrieval_queries: _containers.RepeatedScalarFieldContainer[str]
    grounding_chunks: _containers.RepeatedCompositeFieldContainer[GroundingChunk]
    grounding_supports: _containers.RepeatedCompositeFieldContainer[GroundingSupport]
    retrieval_metadata: RetrievalMetadata
    google_maps_widget_context_token: str
    source_flagging_uris: _containers.RepeatedCompositeFieldContainer[GroundingMetadata.SourceFlaggingUri]
    image_search_queries: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, web_search_queries: _Optional[_Iterable[str]] = ..., search_entry_point: _Optional[_Union[SearchEntryPoint, _Mapping]] = ..., retrieval_queries: _Optional[_Iterable[str]] = ..., grounding_chunks: _Optional[_Iterable[_Union[GroundingChunk, _Mapping]]] = ..., grounding_supports: _Optional[_Iterable[_Union[GroundingSupport, _Mapping]]] = ..., retrieval_metadata: _Optional[_Union[RetrievalMetadata, _Mapping]] = ..., google_maps_widget_context_token: _Optional[str] = ..., source_flagging_uris: _Optional[_Iterable[_Union[GroundingMetadata.SourceFlaggingUri, _Mapping]]] = ..., image_search_queries: _Optional[_Iterable[str]] = ...) -> None: ...

class SearchEntryPoint(_message.Message):
    __slots__ = ("rendered_content", "sdk_blob")
    RENDERED_CONTENT_FIELD_NUMBER: _ClassVar[int]
    SDK_BLOB_FIELD_NUMBER: _ClassVar[int]
    rendered_content: str
    sdk_blob: bytes
    def __init__(self, rendered_content: _Optional[str] = ..., sdk_blob: _Optional[bytes] = ...) -> None: ...

class RetrievalMetadata(_message.Message):
    __slots__ = ("google_search_dynamic_retrieval_score",)
    GOOGLE_SEARCH_DYNAMIC_RETRIEVAL_SCORE_FIELD_NUMBER: _ClassVar[int]
    google_search_dynamic_retrieval_score: float
    def __init__(self, google_search_dynamic_retrieval_score: _Optional[float] = ...) -> None: ...

class ModelArmorConfig(_message.Message):
    __slots__ = ("prompt_template_name", "response_template_name")
    PROMPT_TEMPLATE_NAME_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_TEMPLATE_NAME_FIELD_NUMBER: _ClassVar[int]
    prompt_template_name: str
    response_template_name: str
    def __init__(self, prompt_template_name: _Optional[str] = ..., response_template_name: _Optional[str] = ...) -> None: ...

class ModalityTokenCount(_message.Message):
    __slots__ = ("modality", "token_count")
    MODALITY_FIELD_NUMBER: _ClassVar[int]
    TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    modality: Modality
    token_count: int
    def __init__(self, modality: _Optional[_Union[Modality, str]] = ..., token_count: _Optional[int] = ...) -> None: ...

class AudioMetadata(_message.Message):
    __slots__ = ("start_offset", "end_offset")
    START_OFFSET_FIELD_NUMBER: _ClassVar[int]
    END_OFFSET_FIELD_NUMBER: _ClassVar[int]
    start_offset: _duration_pb2.Duration
    end_offset: _duration_pb2.Duration
    def __init__(self, start_offset: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ..., end_offset: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ...) -> None: ...

class DocumentMetadata(_message.Message):
    __slots__ = ("start_page", "end_page", "content_layers")
    class ContentLayer(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        CONTENT_LAYER_UNSPECIFIED: _ClassVar[DocumentMetadata.ContentLayer]
        PAGE_IMAGE: _ClassVar[DocumentMetadata.ContentLayer]
        PAGE_TEXT: _ClassVar[DocumentMetadata.ContentLayer]
    CONTENT_LAYER_UNSPECIFIED: DocumentMetadata.ContentLayer
    PAGE_IMAGE: DocumentMetadata.ContentLayer
    PAGE_TEXT: DocumentMetadata.ContentLayer
    START_PAGE_FIELD_NUMBER: _ClassVar[int]
    END_PAGE_FIELD_NUMBER: _ClassVar[int]
    CONTENT_LAYERS_FIELD_NUMBER: _ClassVar[int]
    start_page: int
    end_page: int
    content_layers: _containers.RepeatedScalarFieldContainer[DocumentMetadata.ContentLayer]
    def __init__(self, start_page: _Optional[int] = ..., end_page: _Optional[int] = ..., content_layers: _Optional[_Iterable[_Union[DocumentMetadata.ContentLayer, str]]] = ...) -> None: ...

class SpreadsheetMetadata(_message.Message):
    __slots__ = ("visible_cells", "sheet_index", "content_layers")
    class ContentLayer(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        CONTENT_LAYER_UNSPECIFIED: _ClassVar[SpreadsheetMetadata.ContentLayer]
        DATA: _ClassVar[SpreadsheetMetadata.ContentLayer]
        FORMULAS: _ClassVar[SpreadsheetMetadata.ContentLayer]
        VISUAL: _ClassVar[SpreadsheetMetadata.ContentLayer]
    CONTENT_LAYER_UNSPECIFIED: SpreadsheetMetadata.ContentLayer
    DATA: SpreadsheetMetadata.ContentLayer
    FORMULAS: SpreadsheetMetadata.ContentLayer
    VISUAL: SpreadsheetMetadata.ContentLayer
    VISIBLE_CELLS_FIELD_NUMBER: _ClassVar[int]
    SHEET_INDEX_FIELD_NUMBER: _ClassVar[int]
    CONTENT_LAYERS_FIELD_NUMBER: _ClassVar[int]
    visible_cells: str
    sheet_index: int
    content_layers: _containers.RepeatedScalarFieldContainer[SpreadsheetMetadata.ContentLayer]
    def __init__(self, visible_cells: _Optional[str] = ..., sheet_index: _Optional[int] = ..., content_layers: _Optional[_Iterable[_Union[SpreadsheetMetadata.ContentLayer, str]]] = ...) -> None: ...

class SpeechMetadata(_message.Message):
    __slots__ = ("speaker", "style")
    SPEAKER_FIELD_NUMBER: _ClassVar[int]
    STYLE_FIELD_NUMBER: _ClassVar[int]
    speaker: str
    style: str
    def __init__(self, speaker: _Optional[str] = ..., style: _Optional[str] = ...) -> None: ...

class SpeechTranscription(_message.Message):
    __slots__ = ("text", "finished", "language_code", "speaker_label", "words", "start_offset", "end_offset")
    class Word(_message.Message):
        __slots__ = ("word", "start_offset", "end_offset")
        WORD_FIELD_NUMBER: _ClassVar[int]
        START_OFFSET_FIELD_NUMBER: _ClassVar[int]
        END_OFFSET_FIELD_NUMBER: _ClassVar[int]
        word: str
        start_offset: _duration_pb2.Duration
        end_offset: _duration_pb2.Duration
        def __init__(self, word: _Optional[str] = ..., start_offset: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ..., end_offset: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ...) -> None: ...
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
    words: _containers.RepeatedCompositeFieldContainer[SpeechTranscription.Word]
    start_offset: _duration_pb2.Duration
    end_offset: _duration_pb2.Duration
    def __init__(self, text: _Optional[str] = ..., finished: bool = ..., language_code: _Optional[str] = ..., speaker_label: _Optional[str] = ..., words: _Optional[_Iterable[_Union[SpeechTranscription.Word, _Mapping]]] = ..., start_offset: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ..., end_offset: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ...) -> None: ...

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
