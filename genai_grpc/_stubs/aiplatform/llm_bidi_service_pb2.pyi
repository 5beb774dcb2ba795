# Generated from protos/aiplatform/llm_bidi_service.proto by scripts/proto. Do not edit.
from genai_grpc._stubs.aiplatform import content_pb2 as _content_pb2
from genai_grpc._stubs.aiplatform import tool_pb2 as _tool_pb2
from genai_grpc._stubs.aiplatform import usage_metadata_pb2 as _usage_metadata_pb2
from google.protobuf import duration_pb2 as _duration_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

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
    generation_config: _content_pb2.GenerationConfig
    system_instruction: _content_pb2.Content
    tools: _containers.RepeatedCompositeFieldContainer[_tool_pb2.Tool]
    realtime_input_config: RealtimeInputConfig
    session_resumption: SessionResumptionConfig
    context_window_compression: ContextWindowCompressionConfig
    input_audio_transcription: _content_pb2.AudioTranscriptionConfig
    output_audio_transcription: _content_pb2.AudioTranscriptionConfig
    proactivity: ProactivityConfig
    explicit_vad_signal: bool
    history_config: HistoryConfig
    avatar_config: AvatarConfig
    safety_settings: _containers.RepeatedCompositeFieldContainer[_content_pb2.SafetySetting]
    labels: _containers.ScalarMap[str, str]
    def __init__(self, model: _Optional[str] = ..., generation_config: _Optional[_Union[_content_pb2.GenerationConfig, _Mapping]] = ..., system_instruction: _Optional[_Union[_content_pb2.Content, _Mapping]] = ..., tools: _Optional[_Iterable[_Union[_tool_pb2.Tool, _Mapping]]] = ..., realtime_input_config: _Optional[_Union[RealtimeInputConfig, _Mapping]] = ..., session_resumption: _Optional[_Union[SessionResumptionConfig, _Mapping]] = ..., context_window_compression: _Optional[_Union[ContextWindowCompressionConfig, _Mapping]] = ..., input_audio_transcription: _Optional[_Union[_content_pb2.AudioTranscriptionConfig, _Mapping]] = ..., output_audio_transcription: _Optional[_Union[_content_pb2.AudioTranscriptionConfig, _Mapping]] = ..., proactivity: _Optional[_Union[ProactivityConfig, _Mapping]] = ..., explicit_vad_signal: bool = ..., history_config: _Optional[_Union[HistoryConfig, _Mapping]] = ..., avatar_config: _Optional[_Union[AvatarConfig, _Mapping]] = ..., safety_settings: _Optional[_Iterable[_Union[_content_pb2.SafetySetting, _Mapping]]] = ..., labels: _Optional[_Mapping[str, str]] = ...) -> None: ...

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
    function_responses: _containers.RepeatedCompositeFieldContainer[_tool_pb2.FunctionResponse]
    def __init__(self, function_responses: _Optional[_Iterable[_Union[_tool_pb2.FunctionResponse, _Mapping]]] = ...) -> None: ...

class BidiGenerateContentContextUpdate(_message.Message):
    __slots__ = ("system_instruction", "tools")
    class Tools(_message.Message):
        __slots__ = ("tools",)
        TOOLS_FIELD_NUMBER: _ClassVar[int]
        tools: _containers.RepeatedCompositeFieldContainer[_tool_pb2.Tool]
        def __init__(self, tools: _Optional[_Iterable[_Union[_tool_pb2.Tool, _Mapping]]] = ...) -> None: ...
    SYSTEM_INSTRUCTION_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    system_instruction: _content_pb2.Content
    tools: BidiGenerateContentContextUpdate.Tools
    def __init__(self, system_instruction: _Optional[_Union[_content_pb2.Content, _Mapping]] = ..., tools: _Optional[_Union[BidiGenerateContentContextUpdate.Tools, _Mapping]] = ...) -> None: ...

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
    usage_metadata: _usage_metadata_pb2.UsageMetadata
    voice_activity_detection_signal: VoiceActivityDetectionSignal
    voice_activity: VoiceActivity
    def __init__(self, setup_complete: _Optional[_Union[BidiGenerateContentSetupComplete, _Mapping]] = ..., server_content: _Optional[_Union[BidiGenerateContentServerContent, _Mapping]] = ..., tool_call: _Optional[_Union[BidiGenerateContentToolCall, _Mapping]] = ..., tool_call_cancellation: _Optional[_Union[BidiGenerateContentToolCallCancellation, _Mapping]] = ..., go_away: _Optional[_Union[GoAway, _Mapping]] = ..., session_resumption_update: _Optional[_Union[SessionResumptionUpdate, _Mapping]] = ..., usage_metadata: _Optional[_Union[_usage_metadata_pb2.UsageMetadata, _Mapping]] = ..., voice_activity_detection_signal: _Optional[_Union[VoiceActivityDetectionSignal, _Mapping]] = ..., voice_activity: _Optional[_Union[VoiceActivity, _Mapping]] = ...) -> None: ...

class BidiGenerateContentSetupComplete(_message.Message):
    __slots__ = ("session_id", "voice_consent_signature")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    VOICE_CONSENT_SIGNATURE_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    voice_consent_signature: _content_pb2.VoiceConsentSignature
    def __init__(self, session_id: _Optional[str] = ..., voice_consent_signature: _Optional[_Union[_content_pb2.VoiceConsentSignature, _Mapping]] = ...) -> None: ...

class BidiGenerateContentServerContent(_message.Message):
    __slots__ = ("model_turn", "generation_complete", "turn_complete", "interrupted", "waiting_for_input", "grounding_metadata", "input_transcription", "output_transcription", "interim_input_transcription", "url_context_metadata", "turn_complete_reason", "interaction_status")
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
    WAITING_FOR_INPUT_FIELD_NUMBER: _ClassVar[int]
    GROUNDING_METADATA_FIELD_NUMBER: _ClassVar[int]
    INPUT_TRANSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_TRANSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    INTERIM_INPUT_TRANSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    URL_CONTEXT_METADATA_FIELD_NUMBER: _ClassVar[int]
    TURN_COMPLETE_REASON_FIELD_NUMBER: _ClassVar[int]
    INTERACTION_STATUS_FIELD_NUMBER: _ClassVar[int]
    model_turn: _content_pb2.Content
    generation_complete: bool
    turn_complete: bool
    interrupted: bool
    waiting_for_input: bool
    grounding_metadata: _content_pb2.GroundingMetadata
    input_transcription: BidiGenerateContentTranscription
    output_transcription: BidiGenerateContentTranscription
    interim_input_transcription: BidiGenerateContentTranscription
    url_context_metadata: _content_pb2.UrlContextMetadata
    turn_complete_reason: BidiGenerateContentServerContent.TurnCompleteReason
    interaction_status: BidiGenerateContentServerContent.InteractionStatus
    def __init__(self, model_turn: _Optional[_Union[_content_pb2.Content, _Mapping]] = ..., generation_complete: bool = ..., turn_complete: bool = ..., interrupted: bool = ..., waiting_for_input: bool = ..., grounding_metadata: _Optional[_Union[_content_pb2.GroundingMetadata, _Mapping]] = ..., input_transcription: _Optional[_Union[BidiGenerateContentTranscription, _Mapping]] = ..., output_transcription: _Optional[_Union[BidiGenerateContentTranscription, _Mapping]] = ..., interim_input_transcription: _Optional[_Union[BidiGenerateContentTranscription, _Mapping]] = ..., url_context_metadata: _Optional[_Union[_content_pb2.UrlContextMetadata, _Mapping]] = ..., turn_complete_reason: _Optional[_Union[BidiGenerateContentServerContent.TurnCompleteReason, str]] = ..., interaction_status: _Optional[_Union[BidiGenerateContentServerContent.InteractionStatus, str]] = ...) -> None: ...

class BidiGenerateContentToolCall(_message.Message):
    __slots__ = ("function_calls",)
    FUNCTION_CALLS_FIELD_NUMBER: _ClassVar[int]
    function_calls: _containers.RepeatedCompositeFieldContainer[_tool_pb2.FunctionCall]
    def __init__(self, function_calls: _Optional[_Iterable[_Union[_tool_pb2.FunctionCall, _Mapping]]] = ...) -> None: ...

class BidiGenerateContentToolCallCancellation(_message.Message):
    __slots__ = ("ids",)
    IDS_FIELD_NUMBER: _ClassVar[int]
    ids: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, ids: _Optional[_Iterable[str]] = ...) -> None: ...

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

class SessionResumptionConfig(_message.Message):
    __slots__ = ("handle", "transparent")
    HANDLE_FIELD_NUMBER: _ClassVar[int]
    TRANSPARENT_FIELD_NUMBER: _ClassVar[int]
    handle: str
    transparent: bool
    def __init__(self, handle: _Optional[str] = ..., transparent: bool = ...) -> None: ...

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
