"""Live sessions: the messages of both directions, and how a session is configured.

Only shapes and the short cuts over a server message; music sessions live in `live_music`.
Follows `BidiGenerateContent` of both APIs.
"""

from __future__ import annotations

from pydantic import Field

from genai_grpc.types import _candidates
from genai_grpc.types._base import BaseModel
from genai_grpc.types.content import (
    Blob,
    Content,
    ContentUnion,
    FunctionCall,
    FunctionResponse,
    Part,
)
from genai_grpc.types.enums import (
    ActivityHandling,
    EndSensitivity,
    InteractionStatus,
    MediaResolution,
    Modality,
    StartSensitivity,
    TurnCompleteReason,
    TurnCoverage,
    VadSignalType,
    VoiceActivityType,
)
from genai_grpc.types.generation import GenerationConfig, ThinkingConfig
from genai_grpc.types.grounding import GroundingMetadata, UrlContextMetadata
from genai_grpc.types.options import HttpOptions
from genai_grpc.types.safety import SafetySetting
from genai_grpc.types.speech import SpeechConfig, VoiceConsentSignature
from genai_grpc.types.tools import ToolListUnion
from genai_grpc.types.transcription import (
    AudioTranscriptionConfig,
    Transcription,
    TranslationConfig,
)
from genai_grpc.types.usage import UsageMetadata

__all__ = [
    "ActivityEnd",
    "ActivityStart",
    "AutomaticActivityDetection",
    "AvatarConfig",
    "ContextWindowCompressionConfig",
    "CustomizedAvatar",
    "HistoryConfig",
    "LiveClientContent",
    "LiveClientContextUpdate",
    "LiveClientContextUpdateTools",
    "LiveClientMessage",
    "LiveClientRealtimeInput",
    "LiveClientSetup",
    "LiveClientToolResponse",
    "LiveConnectConfig",
    "LiveConnectParameters",
    "LiveSendRealtimeInputParameters",
    "LiveServerContent",
    "LiveServerGoAway",
    "LiveServerMessage",
    "LiveServerSessionResumptionUpdate",
    "LiveServerSetupComplete",
    "LiveServerToolCall",
    "LiveServerToolCallCancellation",
    "ProactivityConfig",
    "RealtimeInputConfig",
    "SessionResumptionConfig",
    "SlidingWindow",
    "VoiceActivity",
    "VoiceActivityDetectionSignal",
]


class AutomaticActivityDetection(BaseModel):
    """How the server finds out when the user speaks."""

    disabled: bool | None = Field(
        default=None,
        description="True leaves it to the client to send `ActivityStart` and `ActivityEnd`.",
    )
    start_of_speech_sensitivity: StartSensitivity | None = Field(
        default=None, description="How readily speech is taken to begin."
    )
    end_of_speech_sensitivity: EndSensitivity | None = Field(
        default=None, description="How readily speech is taken to end."
    )
    prefix_padding_ms: int | None = Field(
        default=None, description="Milliseconds of speech it takes before the beginning counts."
    )
    silence_duration_ms: int | None = Field(
        default=None, description="Milliseconds of silence it takes before the end counts."
    )


class RealtimeInputConfig(BaseModel):
    """How realtime input is understood."""

    automatic_activity_detection: AutomaticActivityDetection | None = Field(
        default=None, description="How the server finds out when the user speaks; on by default."
    )
    activity_handling: ActivityHandling | None = Field(
        default=None, description="Whether speech of the user interrupts the model."
    )
    turn_coverage: TurnCoverage | None = Field(
        default=None, description="Which input belongs to a turn of the user."
    )
    interim_transcript_timestamp_enabled: bool | None = Field(
        default=None, description="Whether interim transcripts say when they were spoken."
    )


class SessionResumptionConfig(BaseModel):
    """Whether a session can be taken up again after its connection is gone."""

    handle: str | None = Field(
        default=None, description="Handle of the earlier session; a new session begins without one."
    )
    transparent: bool | None = Field(
        default=None,
        description=(
            "Whether updates tell which client message was the last to count (Vertex AI only)."
        ),
    )


class SlidingWindow(BaseModel):
    """Forgets the oldest turns when the context grows too long."""

    target_tokens: int | None = Field(
        default=None, description="Number of tokens to keep; by default half of `trigger_tokens`."
    )


class ContextWindowCompressionConfig(BaseModel):
    """How a session that grows too long goes on."""

    trigger_tokens: int | None = Field(
        default=None,
        description=(
            "Number of tokens at which the context is shortened; by default 80 % of the model's "
            "limit."
        ),
    )
    sliding_window: SlidingWindow | None = Field(
        default=None, description="Forgets the oldest turns."
    )


class ProactivityConfig(BaseModel):
    """What the model may do of its own accord."""

    proactive_audio: bool | None = Field(
        default=None,
        description="Whether the model may stay silent when it is not spoken to, or speak first.",
    )
    proactive_video: bool | None = Field(
        default=None, description="Whether what the camera shows may make the model speak."
    )


class HistoryConfig(BaseModel):
    """How a conversation that took place elsewhere is told to a session."""

    initial_history_in_client_content: bool | None = Field(
        default=None,
        description=(
            "Whether the first `send_client_content` tells the history: all its turns are read, "
            "those of the model too, and none is answered."
        ),
    )


class CustomizedAvatar(BaseModel):
    """A face of one's own."""

    image_mime_type: str | None = Field(
        default=None, description="MIME type of the image, for example `image/jpeg`."
    )
    image_data: bytes | None = Field(default=None, description="The image.")


class AvatarConfig(BaseModel):
    """The face that speaks the answers, as video."""

    avatar_name: str | None = Field(default=None, description="Name of a ready-made face.")
    customized_avatar: CustomizedAvatar | None = Field(
        default=None, description="A face of one's own; excludes `avatar_name`."
    )
    audio_bitrate_bps: int | None = Field(
        default=None, description="Bits per second of the sound of the video."
    )
    video_bitrate_bps: int | None = Field(
        default=None, description="Bits per second of the images of the video."
    )


class LiveConnectConfig(BaseModel):
    """How a live session is set up."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers and deadline of the connection."
    )
    generation_config: GenerationConfig | None = Field(
        default=None, description="Generation settings in one object; those below take precedence."
    )
    response_modalities: list[Modality] | None = Field(
        default=None,
        description="Kinds of media of the answers; audio by default, one kind per session.",
    )
    temperature: float | None = Field(
        default=None,
        description="Randomness of the answers; 0 is the least, ranges differ between models.",
    )
    top_p: float | None = Field(
        default=None,
        description="Share of probability, between 0 and 1, that the sampled tokens cover.",
    )
    top_k: float | None = Field(
        default=None, description="Number of likeliest tokens to sample from."
    )
    max_output_tokens: int | None = Field(
        default=None, description="Most tokens an answer may have."
    )
    media_resolution: MediaResolution | None = Field(
        default=None, description="How finely images and video are looked at."
    )
    seed: int | None = Field(
        default=None,
        description="Start of the random numbers; equal seeds make similar answers likelier.",
    )
    speech_config: SpeechConfig | None = Field(
        default=None, description="How answers in audio sound."
    )
    thinking_config: ThinkingConfig | None = Field(
        default=None, description="How much the model thinks before it answers."
    )
    enable_affective_dialog: bool | None = Field(
        default=None, description="Whether the model adapts its tone to the speaker's feelings."
    )
    system_instruction: ContentUnion | None = Field(
        default=None,
        description="What the model should know or obey throughout; text, parts or a content.",
    )
    tools: ToolListUnion | None = Field(
        default=None,
        description=(
            "Tools the model may use: `Tool` objects or their dicts, and Python functions to "
            "declare."
        ),
    )
    session_resumption: SessionResumptionConfig | None = Field(
        default=None, description="Makes the session resumable, or takes up an earlier one."
    )
    input_audio_transcription: AudioTranscriptionConfig | None = Field(
        default=None, description="Asks for a transcript of the user's audio."
    )
    output_audio_transcription: AudioTranscriptionConfig | None = Field(
        default=None, description="Asks for a transcript of the model's audio."
    )
    realtime_input_config: RealtimeInputConfig | None = Field(
        default=None, description="How realtime input is understood."
    )
    context_window_compression: ContextWindowCompressionConfig | None = Field(
        default=None, description="How the session goes on when it grows too long."
    )
    proactivity: ProactivityConfig | None = Field(
        default=None, description="What the model may do of its own accord."
    )
    explicit_vad_signal: bool | None = Field(
        default=None,
        description="Whether messages say where speech begins and ends (Vertex AI only).",
    )
    history_config: HistoryConfig | None = Field(
        default=None, description="How a conversation that took place elsewhere is told."
    )
    avatar_config: AvatarConfig | None = Field(
        default=None, description="The face that speaks the answers."
    )
    safety_settings: list[SafetySetting] | None = Field(
        default=None, description="Thresholds for harmful content, one entry per category."
    )
    translation_config: TranslationConfig | None = Field(
        default=None, description="Asks for what is said in another language."
    )
    labels: dict[str, str] | None = Field(default=None, description="Labels to split the bill by.")


class LiveConnectParameters(BaseModel):
    """The arguments of opening a live session."""

    model: str | None = Field(default=None, description="Model to talk to.")
    config: LiveConnectConfig | None = Field(default=None, description="How the session is set up.")


class LiveClientSetup(BaseModel):
    """The first message of a session, which sets it up."""

    model: str | None = Field(default=None, description="Resource name of the model.")
    generation_config: GenerationConfig | None = Field(
        default=None, description="Generation settings."
    )
    system_instruction: ContentUnion | None = Field(
        default=None, description="What the model should know or obey throughout."
    )
    tools: ToolListUnion | None = Field(default=None, description="Tools the model may use.")
    session_resumption: SessionResumptionConfig | None = Field(
        default=None, description="Makes the session resumable, or takes up an earlier one."
    )
    context_window_compression: ContextWindowCompressionConfig | None = Field(
        default=None, description="How the session goes on when it grows too long."
    )
    input_audio_transcription: AudioTranscriptionConfig | None = Field(
        default=None, description="Asks for a transcript of the user's audio."
    )
    output_audio_transcription: AudioTranscriptionConfig | None = Field(
        default=None, description="Asks for a transcript of the model's audio."
    )
    proactivity: ProactivityConfig | None = Field(
        default=None, description="What the model may do of its own accord."
    )
    explicit_vad_signal: bool | None = Field(
        default=None,
        description="Whether messages say where speech begins and ends (Vertex AI only).",
    )
    history_config: HistoryConfig | None = Field(
        default=None, description="How a conversation that took place elsewhere is told."
    )
    avatar_config: AvatarConfig | None = Field(
        default=None, description="The face that speaks the answers."
    )
    safety_settings: list[SafetySetting] | None = Field(
        default=None, description="Thresholds for harmful content, one entry per category."
    )
    labels: dict[str, str] | None = Field(default=None, description="Labels to split the bill by.")


class LiveClientContent(BaseModel):
    """Turns of the conversation; they interrupt the model."""

    turns: list[Content] | None = Field(
        default=None, description="The turns, in their order, to be appended to the history."
    )
    turn_complete: bool | None = Field(
        default=None,
        description="Whether the model should answer now; otherwise it waits for more.",
    )


class ActivityStart(BaseModel):
    """Says that the user begins to speak."""


class ActivityEnd(BaseModel):
    """Says that the user has spoken."""


class LiveClientRealtimeInput(BaseModel):
    """Audio, video or text as it comes in; it does not end the turn by itself."""

    media_chunks: list[Blob] | None = Field(
        default=None, description="Audio or video; `audio` and `video` are preferred."
    )
    audio: Blob | None = Field(
        default=None, description="Audio, for example of the type `audio/pcm;rate=16000`."
    )
    audio_stream_end: bool | None = Field(
        default=None, description="Says that no audio comes for now, as when the microphone is off."
    )
    video: Blob | None = Field(
        default=None, description="A frame of video, for example of the type `image/jpeg`."
    )
    text: str | None = Field(default=None, description="Text.")
    activity_start: ActivityStart | None = Field(
        default=None, description="The user begins to speak; only without automatic detection."
    )
    activity_end: ActivityEnd | None = Field(
        default=None, description="The user has spoken; only without automatic detection."
    )


class LiveSendRealtimeInputParameters(BaseModel):
    """The arguments of `send_realtime_input`; one is given."""

    media: Blob | None = Field(
        default=None, description="Audio, or a frame of video, told apart by the MIME type."
    )
    audio: Blob | None = Field(
        default=None, description="Audio, for example of the type `audio/pcm;rate=16000`."
    )
    audio_stream_end: bool | None = Field(
        default=None, description="Says that no audio comes for now, as when the microphone is off."
    )
    video: Blob | None = Field(
        default=None, description="A frame of video, for example of the type `image/jpeg`."
    )
    text: str | None = Field(default=None, description="Text.")
    activity_start: ActivityStart | None = Field(
        default=None, description="The user begins to speak; only without automatic detection."
    )
    activity_end: ActivityEnd | None = Field(
        default=None, description="The user has spoken; only without automatic detection."
    )


class LiveClientToolResponse(BaseModel):
    """Results of functions the model called; the ids match them with the calls."""

    function_responses: list[FunctionResponse] | None = Field(
        default=None, description="The results."
    )


class LiveClientContextUpdateTools(BaseModel):
    """The tools that hold from now on."""

    tools: ToolListUnion | None = Field(
        default=None, description="The tools; an empty list takes all of them away."
    )


class LiveClientContextUpdate(BaseModel):
    """What changes in the middle of a session; what is not set stays."""

    system_instruction: ContentUnion | None = Field(
        default=None, description="What the model should know or obey from now on."
    )
    tools: LiveClientContextUpdateTools | None = Field(
        default=None, description="The tools the model may use from now on."
    )


class LiveClientMessage(BaseModel):
    """A message to the server; one field is set."""

    setup: LiveClientSetup | None = Field(
        default=None, description="Sets up the session; only as the first message."
    )
    client_content: LiveClientContent | None = Field(
        default=None, description="Turns of the conversation."
    )
    realtime_input: LiveClientRealtimeInput | None = Field(
        default=None, description="Audio, video or text as it comes in."
    )
    tool_response: LiveClientToolResponse | None = Field(
        default=None, description="Results of functions."
    )
    context_update: LiveClientContextUpdate | None = Field(
        default=None, description="Other instructions or tools."
    )


class LiveServerSetupComplete(BaseModel):
    """Says that the session is set up."""

    session_id: str | None = Field(
        default=None, description="Identifier of the session (Vertex AI only)."
    )
    voice_consent_signature: VoiceConsentSignature | None = Field(
        default=None,
        description="Stands for the consent that was given in a recording; it can be used again.",
    )


class LiveServerContent(BaseModel):
    """A piece of the model's answer, or a fact about its turn."""

    model_turn: Content | None = Field(default=None, description="The piece.")
    turn_complete: bool | None = Field(default=None, description="Whether the turn ends here.")
    interrupted: bool | None = Field(
        default=None,
        description="Whether the user interrupted the turn; drop what has not been played yet.",
    )
    grounding_metadata: GroundingMetadata | None = Field(
        default=None, description="Sources the answer is grounded in."
    )
    generation_complete: bool | None = Field(
        default=None,
        description="Whether the whole answer has been generated, though it may still be played.",
    )
    input_transcription: Transcription | None = Field(
        default=None, description="A piece of the transcript of the user's audio."
    )
    output_transcription: Transcription | None = Field(
        default=None, description="A piece of the transcript of the model's audio."
    )
    url_context_metadata: UrlContextMetadata | None = Field(
        default=None, description="URLs that were read for the answer."
    )
    turn_complete_reason: TurnCompleteReason | None = Field(
        default=None, description="Why the turn ended."
    )
    waiting_for_input: bool | None = Field(
        default=None, description="Whether the model waits for more before it goes on."
    )
    interim_input_transcription: Transcription | None = Field(
        default=None,
        description="What has been heard of an utterance so far; it may still change.",
    )
    interaction_status: InteractionStatus | None = Field(
        default=None, description="What the session is doing; IDLE ends the turn where it is told."
    )


class LiveServerToolCall(BaseModel):
    """Functions the model asks the client to call."""

    function_calls: list[FunctionCall] | None = Field(
        default=None, description="The calls; their ids go back with the results."
    )


class LiveServerToolCallCancellation(BaseModel):
    """Calls whose results are no longer wanted, since the user interrupted."""

    ids: list[str] | None = Field(default=None, description="Ids of the calls.")


class LiveServerGoAway(BaseModel):
    """Says that the server is about to close the connection."""

    time_left: str | None = Field(
        default=None,
        description="Time until then in seconds with the suffix `s`, for example `10s`.",
    )


class LiveServerSessionResumptionUpdate(BaseModel):
    """Where the session can be taken up again."""

    new_handle: str | None = Field(
        default=None,
        description="Handle to resume with; empty while the session cannot be resumed.",
    )
    resumable: bool | None = Field(
        default=None, description="Whether the session can be resumed at this point."
    )
    last_consumed_client_message_index: int | None = Field(
        default=None,
        description=(
            "Number of the last client message that counts; later ones have to be sent again."
        ),
    )


class VoiceActivityDetectionSignal(BaseModel):
    """The server heard speech begin or end."""

    vad_signal_type: VadSignalType | None = Field(
        default=None, description="Whether speech began or ended."
    )


class VoiceActivity(BaseModel):
    """The user began or ceased to speak."""

    voice_activity_type: VoiceActivityType | None = Field(
        default=None, description="Whether speech began or ended."
    )
    audio_offset: str | None = Field(
        default=None, description="When, in seconds from the start of the audio: `1.5s`."
    )


class LiveServerMessage(BaseModel):
    """A message from the server."""

    setup_complete: LiveServerSetupComplete | None = Field(
        default=None, description="The session is set up."
    )
    server_content: LiveServerContent | None = Field(
        default=None, description="A piece of the model's answer."
    )
    tool_call: LiveServerToolCall | None = Field(default=None, description="Functions to call.")
    tool_call_cancellation: LiveServerToolCallCancellation | None = Field(
        default=None, description="Calls whose results are no longer wanted."
    )
    usage_metadata: UsageMetadata | None = Field(
        default=None, description="Tokens consumed and produced so far."
    )
    go_away: LiveServerGoAway | None = Field(
        default=None, description="The connection is about to be closed."
    )
    session_resumption_update: LiveServerSessionResumptionUpdate | None = Field(
        default=None, description="Where the session can be taken up again."
    )
    voice_activity_detection_signal: VoiceActivityDetectionSignal | None = Field(
        default=None, description="Speech began or ended, if `explicit_vad_signal` is set."
    )
    voice_activity: VoiceActivity | None = Field(
        default=None, description="Speech began or ended, and when."
    )

    @property
    def text(self) -> str | None:
        """The text of this message, thoughts left out, or None if it has none.

        Logs a warning, once per process, if the message also holds other kinds of parts.
        """
        parts = self._model_parts()
        kinds = _candidates.non_text_kinds(parts)
        if kinds:
            _candidates.warn_once(
                "kinds:live.text",
                "the message also holds %s; .text leaves that out,"
                " server_content.model_turn.parts has everything",
                ", ".join(dict.fromkeys(kinds)),
            )
        # Unlike a whole answer, a message without any visible text has None here, not "".
        return _candidates.text_of_parts(parts) or None

    @property
    def data(self) -> bytes | None:
        """The inline bytes of this message, such as audio, joined, or None if it has none.

        Logs a warning, once per process, if the message also holds other kinds of parts.
        """
        parts = self._model_parts()
        kinds = [kind for kind in _candidates.non_text_kinds(parts) if kind != "inline_data"]
        if any(part.text for part in parts):
            kinds.insert(0, "text")
        if kinds:
            _candidates.warn_once(
                "kinds:live.data",
                "the message also holds %s; .data leaves that out,"
                " server_content.model_turn.parts has everything",
                ", ".join(dict.fromkeys(kinds)),
            )
        blobs = (part.inline_data for part in parts)
        return b"".join(blob.data for blob in blobs if blob is not None and blob.data) or None

    def _model_parts(self) -> list[Part]:
        content = self.server_content
        turn = content.model_turn if content is not None else None
        return (turn.parts if turn is not None else None) or []
