# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: content."""

from __future__ import annotations

import datetime
from collections.abc import MutableSequence
from typing import Any

import proto
from google.protobuf import duration_pb2, struct_pb2
from google.type import date_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import openapi as _openapi
from genai_grpc.aiplatform.types import tool as _tool
from genai_grpc.aiplatform.types import vertex_rag_data as _vertex_rag_data

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "HarmCategory",
        "Modality",
        "Content",
        "Part",
        "Blob",
        "FileData",
        "VideoMetadata",
        "PrebuiltVoiceConfig",
        "ReplicatedVoiceConfig",
        "VoiceConfig",
        "SpeakerVoiceConfig",
        "MultiSpeakerVoiceConfig",
        "SpeechConfig",
        "ImageConfig",
        "GenerationConfig",
        "SafetySetting",
        "SafetyRating",
        "CitationMetadata",
        "Citation",
        "Candidate",
        "UrlContextMetadata",
        "UrlMetadata",
        "LogprobsResult",
        "Segment",
        "GroundingChunk",
        "GroundingSupport",
        "GroundingMetadata",
        "SearchEntryPoint",
        "RetrievalMetadata",
        "ModelArmorConfig",
        "ModalityTokenCount",
    },
)


class HarmCategory(_message.Enum):
    """Kinds of harm. Numbered differently on the Gemini API."""

    HARM_CATEGORY_UNSPECIFIED = 0
    HARM_CATEGORY_HATE_SPEECH = 1
    HARM_CATEGORY_DANGEROUS_CONTENT = 2
    HARM_CATEGORY_HARASSMENT = 3
    HARM_CATEGORY_SEXUALLY_EXPLICIT = 4
    HARM_CATEGORY_CIVIC_INTEGRITY = 5
    HARM_CATEGORY_JAILBREAK = 6


class Modality(_message.Enum):
    """What a token stands for."""

    MODALITY_UNSPECIFIED = 0
    TEXT = 1
    IMAGE = 2
    VIDEO = 3
    AUDIO = 4
    DOCUMENT = 5


class Content(_message.Message):
    """The parts of one turn and whose turn it is.

    Attributes:
        role (str):
            The author: `user` or `model`.
        parts (MutableSequence[Part]):
            The parts, in order.
    """

    role: str = proto.Field(proto.STRING, number=1)
    parts: MutableSequence[Part] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message="Part",
    )


class Part(_message.Message):
    """One piece of a turn: text, media, a call or its result.

    Attributes:
        text (str):
            Text. One of `data`.
        inline_data (Blob):
            Media by value. One of `data`.
        file_data (FileData):
            Media by address. One of `data`.
        function_call (FunctionCall):
            A function the model asks to be called. One of `data`.
        function_response (FunctionResponse):
            The answer to such a call. One of `data`.
        executable_code (ExecutableCode):
            Code that the model ran. One of `data`.
        code_execution_result (CodeExecutionResult):
            Result of code that the model ran. One of `data`.
        video_metadata (VideoMetadata):
            Stretch and sampling, if the data is a video. One of `metadata`.
        thought (bool):
            Whether the part belongs to the model's thinking.
        thought_signature (bytes):
            Opaque token of the thinking; send it back unchanged with the part.
        media_resolution (Part.MediaResolution):
            How finely the media of this part is sampled. Published in v1.
    """

    class MediaResolution(_message.Message):
        """How finely the media of the part is read; v1 alone publishes it.

        Attributes:
            level (Part.MediaResolution.Level):
                The level; what it costs depends on the model. One of `value`.
        """

        class Level(_message.Enum):
            """From coarse to fine."""

            MEDIA_RESOLUTION_UNSPECIFIED = 0
            MEDIA_RESOLUTION_LOW = 1
            MEDIA_RESOLUTION_MEDIUM = 2
            MEDIA_RESOLUTION_HIGH = 3
            MEDIA_RESOLUTION_ULTRA_HIGH = 4

        level: Part.MediaResolution.Level = proto.Field(
            proto.ENUM,
            number=1,
            enum="Part.MediaResolution.Level",
            oneof="value",
        )

    text: str = proto.Field(proto.STRING, number=1, oneof="data")
    inline_data: Blob = proto.Field(proto.MESSAGE, number=2, message="Blob", oneof="data")
    file_data: FileData = proto.Field(
        proto.MESSAGE,
        number=3,
        message="FileData",
        oneof="data",
    )
    function_call: _tool.FunctionCall = proto.Field(
        proto.MESSAGE,
        number=5,
        message=_tool.FunctionCall,
        oneof="data",
    )
    function_response: _tool.FunctionResponse = proto.Field(
        proto.MESSAGE,
        number=6,
        message=_tool.FunctionResponse,
        oneof="data",
    )
    executable_code: _tool.ExecutableCode = proto.Field(
        proto.MESSAGE,
        number=8,
        message=_tool.ExecutableCode,
        oneof="data",
    )
    code_execution_result: _tool.CodeExecutionResult = proto.Field(
        proto.MESSAGE,
        number=9,
        message=_tool.CodeExecutionResult,
        oneof="data",
    )
    video_metadata: VideoMetadata = proto.Field(
        proto.MESSAGE,
        number=4,
        message="VideoMetadata",
        oneof="metadata",
    )
    thought: bool = proto.Field(proto.BOOL, number=10)
    thought_signature: bytes = proto.Field(proto.BYTES, number=11)
    media_resolution: Part.MediaResolution = proto.Field(
        proto.MESSAGE,
        number=12,
        message="Part.MediaResolution",
    )


class Blob(_message.Message):
    """Media inside the message.

    Attributes:
        mime_type (str):
            Media type, such as `image/png`.
        data (bytes):
            The bytes themselves; base64 text is decoded.
    """

    mime_type: str = proto.Field(proto.STRING, number=1)
    data: bytes = proto.Field(proto.BYTES, number=2)


class FileData(_message.Message):
    """Media by URI.

    Attributes:
        mime_type (str):
            Media type, such as `video/mp4`.
        file_uri (str):
            Address: of an uploaded file, `gs://`, YouTube or public HTTP.
    """

    mime_type: str = proto.Field(proto.STRING, number=1)
    file_uri: str = proto.Field(proto.STRING, number=2)


class VideoMetadata(_message.Message):
    """Which stretch of a video is read, and how densely.

    Attributes:
        start_offset (datetime.timedelta):
            Start of the stretch, in seconds from the start: `2s`.
        end_offset (datetime.timedelta):
            End of the stretch, in seconds from the start: `12.5s`.
        fps (float):
            Frames read in one second; v1 alone publishes it. Published in v1.
    """

    start_offset: datetime.timedelta = proto.Field(
        proto.MESSAGE,
        number=1,
        message=duration_pb2.Duration,
    )
    end_offset: datetime.timedelta = proto.Field(
        proto.MESSAGE,
        number=2,
        message=duration_pb2.Duration,
    )
    fps: float = proto.Field(proto.DOUBLE, number=3)


class PrebuiltVoiceConfig(_message.Message):
    """One of the voices that the API offers.

    Attributes:
        voice_name (str):
            Name of the voice, for example `Kore`. Its presence is tracked: `in` tells
            zero from absent.
    """

    voice_name: str = proto.Field(proto.STRING, number=1, optional=True)


class ReplicatedVoiceConfig(_message.Message):
    """A voice copied from a recording.

    Attributes:
        mime_type (str):
            MIME type of the recording, for example `audio/pcm;rate=24000`.
        voice_sample_audio (bytes):
            The recording of the voice to imitate.
    """

    mime_type: str = proto.Field(proto.STRING, number=1)
    voice_sample_audio: bytes = proto.Field(proto.BYTES, number=2)


class VoiceConfig(_message.Message):
    """Which voice speaks.

    Attributes:
        prebuilt_voice_config (PrebuiltVoiceConfig):
            A ready-made voice. One of `voice_config`.
        replicated_voice_config (ReplicatedVoiceConfig):
            A voice learned from a recording. One of `voice_config`.
    """

    prebuilt_voice_config: PrebuiltVoiceConfig = proto.Field(
        proto.MESSAGE,
        number=1,
        message="PrebuiltVoiceConfig",
        oneof="voice_config",
    )
    replicated_voice_config: ReplicatedVoiceConfig = proto.Field(
        proto.MESSAGE,
        number=3,
        message="ReplicatedVoiceConfig",
        oneof="voice_config",
    )


class SpeakerVoiceConfig(_message.Message):
    """The voice of one speaker in a dialogue.

    Attributes:
        speaker (str):
            Name of the speaker, spelled as in the prompt.
        voice_config (VoiceConfig):
            Voice of that speaker.
    """

    speaker: str = proto.Field(proto.STRING, number=1)
    voice_config: VoiceConfig = proto.Field(proto.MESSAGE, number=2, message="VoiceConfig")


class MultiSpeakerVoiceConfig(_message.Message):
    """The voices of all speakers.

    Attributes:
        speaker_voice_configs (MutableSequence[SpeakerVoiceConfig]):
            One entry per speaker.
    """

    speaker_voice_configs: MutableSequence[SpeakerVoiceConfig] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message="SpeakerVoiceConfig",
    )


class SpeechConfig(_message.Message):
    """How the answer is spoken.

    Attributes:
        voice_config (VoiceConfig):
            Voice of a single speaker.
        language_code (str):
            Language of the speech as a BCP 47 code, for example `en-US`.
        multi_speaker_voice_config (MultiSpeakerVoiceConfig):
            Voices of several speakers; excludes `voice_config`.
    """

    voice_config: VoiceConfig = proto.Field(proto.MESSAGE, number=1, message="VoiceConfig")
    language_code: str = proto.Field(proto.STRING, number=2)
    multi_speaker_voice_config: MultiSpeakerVoiceConfig = proto.Field(
        proto.MESSAGE,
        number=3,
        message="MultiSpeakerVoiceConfig",
    )


class ImageConfig(_message.Message):
    """How generated images look.

    Attributes:
        aspect_ratio (str):
            Width to height, for example `16:9`. Its presence is tracked: `in` tells
            zero from absent.
        image_output_options (ImageConfig.ImageOutputOptions):
            File format of the images, in the form newer APIs use. Its presence is
            tracked: `in` tells zero from absent. Published in v1.
        person_generation (ImageConfig.PersonGeneration):
            Whether people may appear: `ALLOW_ALL`, `ALLOW_ADULT` or `ALLOW_NONE`. Its
            presence is tracked: `in` tells zero from absent. Published in v1.
        image_size (str):
            Size of the longer side: `1K`, `2K` or `4K`. Its presence is tracked: `in`
            tells zero from absent. Published in v1.
    """

    class PersonGeneration(_message.Enum):
        """Whether images may show people."""

        PERSON_GENERATION_UNSPECIFIED = 0
        ALLOW_ALL = 1
        ALLOW_ADULT = 2
        ALLOW_NONE = 3

    class ImageOutputOptions(_message.Message):
        """The file format of generated images.

        Attributes:
            mime_type (str):
                MIME type of the images, for example `image/png`. Its presence is tracked:
                `in` tells zero from absent.
            compression_quality (int):
                JPEG quality between 0 and 100. Its presence is tracked: `in` tells zero
                from absent.
        """

        mime_type: str = proto.Field(proto.STRING, number=1, optional=True)
        compression_quality: int = proto.Field(proto.INT32, number=2, optional=True)

    aspect_ratio: str = proto.Field(proto.STRING, number=2, optional=True)
    image_output_options: ImageConfig.ImageOutputOptions = proto.Field(
        proto.MESSAGE,
        number=1,
        message="ImageConfig.ImageOutputOptions",
        optional=True,
    )
    person_generation: ImageConfig.PersonGeneration = proto.Field(
        proto.ENUM,
        number=3,
        enum="ImageConfig.PersonGeneration",
        optional=True,
    )
    image_size: str = proto.Field(proto.STRING, number=4, optional=True)


class GenerationConfig(_message.Message):
    """The knobs of generation.

    Attributes:
        temperature (float):
            Randomness of the answer; 0 is the least, ranges differ between models. Its
            presence is tracked: `in` tells zero from absent.
        top_p (float):
            Share of probability, between 0 and 1, that the sampled tokens cover. Its
            presence is tracked: `in` tells zero from absent.
        top_k (float):
            A float here, an integer on the Gemini API. Its presence is tracked: `in`
            tells zero from absent.
        candidate_count (int):
            Number of candidates to return. Its presence is tracked: `in` tells zero
            from absent.
        max_output_tokens (int):
            Most tokens a candidate may have. Its presence is tracked: `in` tells zero
            from absent.
        stop_sequences (MutableSequence[str]):
            Texts at which generation stops; at most 5, not part of the answer.
        response_logprobs (bool):
            Whether log probabilities of the chosen tokens come back. Its presence is
            tracked: `in` tells zero from absent.
        logprobs (int):
            Number of likeliest tokens to report per position; needs
            `response_logprobs`. Its presence is tracked: `in` tells zero from absent.
        presence_penalty (float):
            Positive values make words that already occurred less likely; -2 to 2. Its
            presence is tracked: `in` tells zero from absent.
        frequency_penalty (float):
            Positive values make words that already occurred often less likely; -2 to 2.
            Its presence is tracked: `in` tells zero from absent.
        seed (int):
            Start of the random numbers; equal seeds make similar answers likelier. Its
            presence is tracked: `in` tells zero from absent.
        response_mime_type (str):
            MIME type of the answer: `text/plain`, `application/json` or `text/x.enum`.
        response_schema (Schema):
            Schema that a JSON answer has to satisfy. Its presence is tracked: `in`
            tells zero from absent.
        response_json_schema (Any):
            Field 28, as on the Gemini API, where its name is another. Its presence is
            tracked: `in` tells zero from absent.
        routing_config (GenerationConfig.RoutingConfig):
            Which model answers when the request names a router (Vertex AI only). Its
            presence is tracked: `in` tells zero from absent.
        audio_timestamp (bool):
            Whether the model is given timestamps of audio input (Vertex AI only). Its
            presence is tracked: `in` tells zero from absent.
        response_modalities (MutableSequence[GenerationConfig.Modality]):
            Kinds of media the answer may contain.
        media_resolution (GenerationConfig.MediaResolution):
            How finely images and video are looked at. Its presence is tracked: `in`
            tells zero from absent.
        speech_config (SpeechConfig):
            How an answer in audio sounds. Its presence is tracked: `in` tells zero from
            absent.
        thinking_config (GenerationConfig.ThinkingConfig):
            How much the model thinks before it answers.
        model_config (GenerationConfig.ModelConfig):
            What the choice of a model favours. Published in v1beta1.
        image_config (ImageConfig):
            How generated images look. Its presence is tracked: `in` tells zero from
            absent.
    """

    class Modality(_message.Enum):
        """What an answer may consist of."""

        MODALITY_UNSPECIFIED = 0
        TEXT = 1
        IMAGE = 2
        AUDIO = 3

    class MediaResolution(_message.Enum):
        """How finely input media are read."""

        MEDIA_RESOLUTION_UNSPECIFIED = 0
        MEDIA_RESOLUTION_LOW = 1
        MEDIA_RESOLUTION_MEDIUM = 2
        MEDIA_RESOLUTION_HIGH = 3

    class RoutingConfig(_message.Message):
        """How a request finds its model.

        Attributes:
            auto_mode (GenerationConfig.RoutingConfig.AutoRoutingMode):
                The service chooses; excludes `manual_mode`. One of `routing_config`.
            manual_mode (GenerationConfig.RoutingConfig.ManualRoutingMode):
                The caller chooses; excludes `auto_mode`. One of `routing_config`.
        """

        class AutoRoutingMode(_message.Message):
            """The server chooses.

            Attributes:
                model_routing_preference (GenerationConfig.RoutingConfig.AutoRoutingMode.ModelRoutingPreference):
                    What the choice of the model favours. Its presence is tracked: `in` tells
                    zero from absent.
            """

            class ModelRoutingPreference(_message.Enum):
                """What the choice favours."""

                UNKNOWN = 0
                PRIORITIZE_QUALITY = 1
                BALANCED = 2
                PRIORITIZE_COST = 3

            model_routing_preference: GenerationConfig.RoutingConfig.AutoRoutingMode.ModelRoutingPreference = proto.Field(
                proto.ENUM,
                number=1,
                enum="GenerationConfig.RoutingConfig.AutoRoutingMode.ModelRoutingPreference",
                optional=True,
            )

        class ManualRoutingMode(_message.Message):
            """The caller chooses.

            Attributes:
                model_name (str):
                    Name of the model, for example `gemini-2.5-flash`; only public models count.
                    Its presence is tracked: `in` tells zero from absent.
            """

            model_name: str = proto.Field(proto.STRING, number=1, optional=True)

        auto_mode: GenerationConfig.RoutingConfig.AutoRoutingMode = proto.Field(
            proto.MESSAGE,
            number=1,
            message="GenerationConfig.RoutingConfig.AutoRoutingMode",
            oneof="routing_config",
        )
        manual_mode: GenerationConfig.RoutingConfig.ManualRoutingMode = proto.Field(
            proto.MESSAGE,
            number=2,
            message="GenerationConfig.RoutingConfig.ManualRoutingMode",
            oneof="routing_config",
        )

    class ThinkingConfig(_message.Message):
        """Whether and how much the model thinks first.

        Attributes:
            include_thoughts (bool):
                Whether summaries of the thoughts come back, as parts with `thought=True`.
                Its presence is tracked: `in` tells zero from absent.
            thinking_budget (int):
                In tokens; 3 here, 2 on the Gemini API. Its presence is tracked: `in` tells
                zero from absent.
            thinking_level (GenerationConfig.ThinkingConfig.ThinkingLevel):
                v1 alone publishes it. Its presence is tracked: `in` tells zero from absent.
                Published in v1.
        """

        class ThinkingLevel(_message.Enum):
            """How much the model thinks before it answers."""

            THINKING_LEVEL_UNSPECIFIED = 0
            LOW = 1
            MEDIUM = 2
            HIGH = 3
            MINIMAL = 4

        include_thoughts: bool = proto.Field(proto.BOOL, number=1, optional=True)
        thinking_budget: int = proto.Field(proto.INT32, number=3, optional=True)
        thinking_level: GenerationConfig.ThinkingConfig.ThinkingLevel = proto.Field(
            proto.ENUM,
            number=4,
            enum="GenerationConfig.ThinkingConfig.ThinkingLevel",
            optional=True,
        )

    class ModelConfig(_message.Message):
        """What the choice of a model favours.

        Attributes:
            feature_selection_preference (GenerationConfig.ModelConfig.FeatureSelectionPreference):
                Feature selection preference.
        """

        class FeatureSelectionPreference(_message.Enum):
            """Carries nothing but itself."""

            FEATURE_SELECTION_PREFERENCE_UNSPECIFIED = 0
            PRIORITIZE_QUALITY = 1
            BALANCED = 2
            PRIORITIZE_COST = 3

        feature_selection_preference: GenerationConfig.ModelConfig.FeatureSelectionPreference = proto.Field(
            proto.ENUM,
            number=1,
            enum="GenerationConfig.ModelConfig.FeatureSelectionPreference",
        )

    temperature: float = proto.Field(proto.FLOAT, number=1, optional=True)
    top_p: float = proto.Field(proto.FLOAT, number=2, optional=True)
    top_k: float = proto.Field(proto.FLOAT, number=3, optional=True)
    candidate_count: int = proto.Field(proto.INT32, number=4, optional=True)
    max_output_tokens: int = proto.Field(proto.INT32, number=5, optional=True)
    stop_sequences: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=6)
    response_logprobs: bool = proto.Field(proto.BOOL, number=18, optional=True)
    logprobs: int = proto.Field(proto.INT32, number=7, optional=True)
    presence_penalty: float = proto.Field(proto.FLOAT, number=8, optional=True)
    frequency_penalty: float = proto.Field(proto.FLOAT, number=9, optional=True)
    seed: int = proto.Field(proto.INT32, number=12, optional=True)
    response_mime_type: str = proto.Field(proto.STRING, number=13)
    response_schema: _openapi.Schema = proto.Field(
        proto.MESSAGE,
        number=16,
        message=_openapi.Schema,
        optional=True,
    )
    response_json_schema: Any = proto.Field(
        proto.MESSAGE,
        number=28,
        message=struct_pb2.Value,
        optional=True,
    )
    routing_config: GenerationConfig.RoutingConfig = proto.Field(
        proto.MESSAGE,
        number=17,
        message="GenerationConfig.RoutingConfig",
        optional=True,
    )
    audio_timestamp: bool = proto.Field(proto.BOOL, number=20, optional=True)
    response_modalities: MutableSequence[GenerationConfig.Modality] = proto.RepeatedField(
        proto.ENUM,
        number=21,
        enum="GenerationConfig.Modality",
    )
    media_resolution: GenerationConfig.MediaResolution = proto.Field(
        proto.ENUM,
        number=22,
        enum="GenerationConfig.MediaResolution",
        optional=True,
    )
    speech_config: SpeechConfig = proto.Field(
        proto.MESSAGE,
        number=23,
        message="SpeechConfig",
        optional=True,
    )
    thinking_config: GenerationConfig.ThinkingConfig = proto.Field(
        proto.MESSAGE,
        number=25,
        message="GenerationConfig.ThinkingConfig",
    )
    model_config: GenerationConfig.ModelConfig = proto.Field(
        proto.MESSAGE,
        number=27,
        message="GenerationConfig.ModelConfig",
    )
    image_config: ImageConfig = proto.Field(
        proto.MESSAGE,
        number=30,
        message="ImageConfig",
        optional=True,
    )


class SafetySetting(_message.Message):
    """From where on one kind of harm is blocked.

    Attributes:
        category (HarmCategory):
            Category of harm that the threshold applies to.
        threshold (SafetySetting.HarmBlockThreshold):
            Lowest level that is blocked.
        method (SafetySetting.HarmBlockMethod):
            Whether severity or probability is compared with the threshold (Vertex AI
            only).
    """

    class HarmBlockThreshold(_message.Enum):
        """The threshold."""

        HARM_BLOCK_THRESHOLD_UNSPECIFIED = 0
        BLOCK_LOW_AND_ABOVE = 1
        BLOCK_MEDIUM_AND_ABOVE = 2
        BLOCK_ONLY_HIGH = 3
        BLOCK_NONE = 4
        OFF = 5

    class HarmBlockMethod(_message.Enum):
        """Whether severity or probability counts."""

        HARM_BLOCK_METHOD_UNSPECIFIED = 0
        SEVERITY = 1
        PROBABILITY = 2

    category: HarmCategory = proto.Field(proto.ENUM, number=1, enum="HarmCategory")
    threshold: SafetySetting.HarmBlockThreshold = proto.Field(
        proto.ENUM,
        number=2,
        enum="SafetySetting.HarmBlockThreshold",
    )
    method: SafetySetting.HarmBlockMethod = proto.Field(
        proto.ENUM,
        number=4,
        enum="SafetySetting.HarmBlockMethod",
    )


class SafetyRating(_message.Message):
    """How probable one kind of harm is.

    Attributes:
        category (HarmCategory):
            Category of harm that was rated.
        probability (SafetyRating.HarmProbability):
            Likelihood of harm, in steps.
        probability_score (float):
            Likelihood of harm between 0 and 1 (Vertex AI only).
        severity (SafetyRating.HarmSeverity):
            Severity of harm, in steps (Vertex AI only).
        severity_score (float):
            Severity of harm between 0 and 1 (Vertex AI only).
        blocked (bool):
            Whether the content was withheld because of this rating.
    """

    class HarmProbability(_message.Enum):
        """How probable the harm is."""

        HARM_PROBABILITY_UNSPECIFIED = 0
        NEGLIGIBLE = 1
        LOW = 2
        MEDIUM = 3
        HIGH = 4

    class HarmSeverity(_message.Enum):
        """How bad the harm would be."""

        HARM_SEVERITY_UNSPECIFIED = 0
        HARM_SEVERITY_NEGLIGIBLE = 1
        HARM_SEVERITY_LOW = 2
        HARM_SEVERITY_MEDIUM = 3
        HARM_SEVERITY_HIGH = 4

    category: HarmCategory = proto.Field(proto.ENUM, number=1, enum="HarmCategory")
    probability: SafetyRating.HarmProbability = proto.Field(
        proto.ENUM,
        number=2,
        enum="SafetyRating.HarmProbability",
    )
    probability_score: float = proto.Field(proto.FLOAT, number=5)
    severity: SafetyRating.HarmSeverity = proto.Field(
        proto.ENUM,
        number=6,
        enum="SafetyRating.HarmSeverity",
    )
    severity_score: float = proto.Field(proto.FLOAT, number=7)
    blocked: bool = proto.Field(proto.BOOL, number=3)


class CitationMetadata(_message.Message):
    """All sources of one candidate.

    Attributes:
        citations (MutableSequence[Citation]):
            Called `citation_sources` on the Gemini API.
    """

    citations: MutableSequence[Citation] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="Citation",
    )


class Citation(_message.Message):
    """A source and the span of the text that it covers.

    Attributes:
        start_index (int):
            In bytes of the UTF-8 text, not in characters.
        end_index (int):
            Where the stretch ends (exclusive), in bytes of the answer's UTF-8 text.
        uri (str):
            Address of the source.
        title (str):
            Title of the source (Vertex AI only).
        license_ (str):
            License of the source.
        publication_date (google.type.Date):
            Date of publication (Vertex AI only).
    """

    start_index: int = proto.Field(proto.INT32, number=1)
    end_index: int = proto.Field(proto.INT32, number=2)
    uri: str = proto.Field(proto.STRING, number=3)
    title: str = proto.Field(proto.STRING, number=4)
    license_: str = proto.Field(proto.STRING, number=5)
    publication_date: date_pb2.Date = proto.Field(
        proto.MESSAGE,
        number=6,
        message=date_pb2.Date,
    )


class Candidate(_message.Message):
    """One answer, or one piece of it.

    Attributes:
        index (int):
            Position among the candidates, counted from 0.
        content (Content):
            The answer.
        avg_logprobs (float):
            Mean log probability of the tokens of the answer.
        logprobs_result (LogprobsResult):
            Log probabilities, if they were asked for.
        finish_reason (Candidate.FinishReason):
            Why generation stopped; absent while a stream goes on.
        safety_ratings (MutableSequence[SafetyRating]):
            Ratings of the answer, at most one per category.
        finish_message (str):
            Why generation stopped, in words. Its presence is tracked: `in` tells zero
            from absent.
        citation_metadata (CitationMetadata):
            Sources that the answer quotes or resembles.
        grounding_metadata (GroundingMetadata):
            Sources the answer is grounded in.
        url_context_metadata (UrlContextMetadata):
            URLs that were read for the answer.
        score (float):
            v1 alone publishes it. Published in v1.
    """

    class FinishReason(_message.Enum):
        """Why the model stopped. Numbered differently on the Gemini API."""

        FINISH_REASON_UNSPECIFIED = 0
        STOP = 1
        MAX_TOKENS = 2
        SAFETY = 3
        RECITATION = 4
        OTHER = 5
        BLOCKLIST = 6
        PROHIBITED_CONTENT = 7
        SPII = 8
        MALFORMED_FUNCTION_CALL = 9
        MODEL_ARMOR = 10

    index: int = proto.Field(proto.INT32, number=1)
    content: Content = proto.Field(proto.MESSAGE, number=2, message="Content")
    avg_logprobs: float = proto.Field(proto.DOUBLE, number=9)
    logprobs_result: LogprobsResult = proto.Field(
        proto.MESSAGE,
        number=10,
        message="LogprobsResult",
    )
    finish_reason: Candidate.FinishReason = proto.Field(
        proto.ENUM,
        number=3,
        enum="Candidate.FinishReason",
    )
    safety_ratings: MutableSequence[SafetyRating] = proto.RepeatedField(
        proto.MESSAGE,
        number=4,
        message="SafetyRating",
    )
    finish_message: str = proto.Field(proto.STRING, number=5, optional=True)
    citation_metadata: CitationMetadata = proto.Field(
        proto.MESSAGE,
        number=6,
        message="CitationMetadata",
    )
    grounding_metadata: GroundingMetadata = proto.Field(
        proto.MESSAGE,
        number=7,
        message="GroundingMetadata",
    )
    url_context_metadata: UrlContextMetadata = proto.Field(
        proto.MESSAGE,
        number=11,
        message="UrlContextMetadata",
    )
    score: float = proto.Field(proto.DOUBLE, number=8)


class UrlContextMetadata(_message.Message):
    """The URLs that were read.

    Attributes:
        url_metadata (MutableSequence[UrlMetadata]):
            One entry per URL.
    """

    url_metadata: MutableSequence[UrlMetadata] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="UrlMetadata",
    )


class UrlMetadata(_message.Message):
    """One URL and whether it could be read.

    Attributes:
        retrieved_url (str):
            The URL.
        url_retrieval_status (UrlMetadata.UrlRetrievalStatus):
            Whether and why not it could be read.
    """

    class UrlRetrievalStatus(_message.Enum):
        """How the reading ended."""

        URL_RETRIEVAL_STATUS_UNSPECIFIED = 0
        URL_RETRIEVAL_STATUS_SUCCESS = 1
        URL_RETRIEVAL_STATUS_ERROR = 2

    retrieved_url: str = proto.Field(proto.STRING, number=1)
    url_retrieval_status: UrlMetadata.UrlRetrievalStatus = proto.Field(
        proto.ENUM,
        number=2,
        enum="UrlMetadata.UrlRetrievalStatus",
    )


class LogprobsResult(_message.Message):
    """How probable the chosen tokens were, and which others were close.

    Attributes:
        top_candidates (MutableSequence[LogprobsResult.TopCandidates]):
            The likeliest tokens at each position.
        chosen_candidates (MutableSequence[LogprobsResult.Candidate]):
            The token that was chosen at each position, not always the likeliest.
    """

    class Candidate(_message.Message):
        """A token and its log probability.

        Attributes:
            token (str):
                Text of the token. Its presence is tracked: `in` tells zero from absent.
            token_id (int):
                Number of the token in the model's vocabulary. Its presence is tracked: `in`
                tells zero from absent.
            log_probability (float):
                Natural logarithm of the token's probability. Its presence is tracked: `in`
                tells zero from absent.
        """

        token: str = proto.Field(proto.STRING, number=1, optional=True)
        token_id: int = proto.Field(proto.INT32, number=3, optional=True)
        log_probability: float = proto.Field(proto.FLOAT, number=2, optional=True)

    class TopCandidates(_message.Message):
        """The most probable tokens at one place.

        Attributes:
            candidates (MutableSequence[LogprobsResult.Candidate]):
                Tokens, likeliest first.
        """

        candidates: MutableSequence[LogprobsResult.Candidate] = proto.RepeatedField(
            proto.MESSAGE,
            number=1,
            message="LogprobsResult.Candidate",
        )

    top_candidates: MutableSequence[LogprobsResult.TopCandidates] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="LogprobsResult.TopCandidates",
    )
    chosen_candidates: MutableSequence[LogprobsResult.Candidate] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message="LogprobsResult.Candidate",
    )


class Segment(_message.Message):
    """A span of an answer.

    Attributes:
        part_index (int):
            Position of the part within its content, counted from 0.
        start_index (int):
            Where the stretch starts, in bytes from the start of the part.
        end_index (int):
            Where the stretch ends (exclusive), in bytes from the start of the part.
        text (str):
            Text of the stretch.
    """

    part_index: int = proto.Field(proto.INT32, number=1)
    start_index: int = proto.Field(proto.INT32, number=2)
    end_index: int = proto.Field(proto.INT32, number=3)
    text: str = proto.Field(proto.STRING, number=4)


class GroundingChunk(_message.Message):
    """One source of an answer.

    Attributes:
        web (GroundingChunk.Web):
            A web page. One of `chunk_type`.
        retrieved_context (GroundingChunk.RetrievedContext):
            A piece of a retrieved document. One of `chunk_type`.
        maps (GroundingChunk.Maps):
            A place or route on Google Maps. One of `chunk_type`.
    """

    class Web(_message.Message):
        """A web page.

        Attributes:
            uri (str):
                Address of the page, usually a redirect. Its presence is tracked: `in` tells
                zero from absent.
            title (str):
                Title of the page. Its presence is tracked: `in` tells zero from absent.
        """

        uri: str = proto.Field(proto.STRING, number=1, optional=True)
        title: str = proto.Field(proto.STRING, number=2, optional=True)

    class RetrievedContext(_message.Message):
        """A piece of a document that a retrieval tool found.

        Attributes:
            rag_chunk (RagChunk):
                The piece, if it comes from a RAG corpus. One of `context_details`.
            uri (str):
                Address of the document. Its presence is tracked: `in` tells zero from
                absent.
            title (str):
                Title of the document. Its presence is tracked: `in` tells zero from absent.
            text (str):
                Text of the piece. Its presence is tracked: `in` tells zero from absent.
            document_name (str):
                Full name of the document in the data store. Its presence is tracked: `in`
                tells zero from absent.
        """

        rag_chunk: _vertex_rag_data.RagChunk = proto.Field(
            proto.MESSAGE,
            number=4,
            message=_vertex_rag_data.RagChunk,
            oneof="context_details",
        )
        uri: str = proto.Field(proto.STRING, number=1, optional=True)
        title: str = proto.Field(proto.STRING, number=2, optional=True)
        text: str = proto.Field(proto.STRING, number=3, optional=True)
        document_name: str = proto.Field(proto.STRING, number=6, optional=True)

    class Maps(_message.Message):
        """A place in Google Maps.

        Attributes:
            uri (str):
                Address of the place on Google Maps. Its presence is tracked: `in` tells
                zero from absent.
            title (str):
                Name of the place. Its presence is tracked: `in` tells zero from absent.
            text (str):
                Description of the place. Its presence is tracked: `in` tells zero from
                absent.
            place_id (str):
                Identifier of the place: `places/{place}`. Its presence is tracked: `in`
                tells zero from absent.
            place_answer_sources (GroundingChunk.Maps.PlaceAnswerSources):
                Reviews and other sources about the place.
            route (GroundingChunk.Maps.Route):
                The route, if the chunk is one (Vertex AI only).
        """

        class PlaceAnswerSources(_message.Message):
            """Where the facts about a place come from.

            Attributes:
                review_snippets (MutableSequence[GroundingChunk.Maps.PlaceAnswerSources.ReviewSnippet]):
                    Reviews that the answer draws on.
            """

            class ReviewSnippet(_message.Message):
                """A review that was quoted.

                Attributes:
                    review_id (str):
                        Identifier of the review.
                    google_maps_uri (str):
                        Address of the review on Google Maps.
                    title (str):
                        Title of the review.
                """

                review_id: str = proto.Field(proto.STRING, number=1)
                google_maps_uri: str = proto.Field(proto.STRING, number=2)
                title: str = proto.Field(proto.STRING, number=3)

            review_snippets: MutableSequence[GroundingChunk.Maps.PlaceAnswerSources.ReviewSnippet] = proto.RepeatedField(
                proto.MESSAGE,
                number=1,
                message="GroundingChunk.Maps.PlaceAnswerSources.ReviewSnippet",
            )

        class Route(_message.Message):
            """A way from one place to another.

            Attributes:
                distance_meters (int):
                    Length of the route, in meters.
                duration (datetime.timedelta):
                    Travel time in seconds with the suffix `s`, for example `165s`.
                encoded_polyline (str):
                    Course of the route as an encoded polyline.
            """

            distance_meters: int = proto.Field(proto.INT32, number=1)
            duration: datetime.timedelta = proto.Field(
                proto.MESSAGE,
                number=2,
                message=duration_pb2.Duration,
            )
            encoded_polyline: str = proto.Field(proto.STRING, number=3)

        uri: str = proto.Field(proto.STRING, number=1, optional=True)
        title: str = proto.Field(proto.STRING, number=2, optional=True)
        text: str = proto.Field(proto.STRING, number=3, optional=True)
        place_id: str = proto.Field(proto.STRING, number=4, optional=True)
        place_answer_sources: GroundingChunk.Maps.PlaceAnswerSources = proto.Field(
            proto.MESSAGE,
            number=5,
            message="GroundingChunk.Maps.PlaceAnswerSources",
        )
        route: GroundingChunk.Maps.Route = proto.Field(
            proto.MESSAGE,
            number=6,
            message="GroundingChunk.Maps.Route",
        )

    web: GroundingChunk.Web = proto.Field(
        proto.MESSAGE,
        number=1,
        message="GroundingChunk.Web",
        oneof="chunk_type",
    )
    retrieved_context: GroundingChunk.RetrievedContext = proto.Field(
        proto.MESSAGE,
        number=2,
        message="GroundingChunk.RetrievedContext",
        oneof="chunk_type",
    )
    maps: GroundingChunk.Maps = proto.Field(
        proto.MESSAGE,
        number=3,
        message="GroundingChunk.Maps",
        oneof="chunk_type",
    )


class GroundingSupport(_message.Message):
    """A span of an answer and the sources that support it.

    Attributes:
        segment (Segment):
            The stretch that is supported. Its presence is tracked: `in` tells zero from
            absent.
        grounding_chunk_indices (MutableSequence[int]):
            Positions of the sources within `grounding_chunks`, counted from 0.
        confidence_scores (MutableSequence[float]):
            Confidence between 0 and 1, one per entry of `grounding_chunk_indices`.
    """

    segment: Segment = proto.Field(
        proto.MESSAGE,
        number=1,
        message="Segment",
        optional=True,
    )
    grounding_chunk_indices: MutableSequence[int] = proto.RepeatedField(
        proto.INT32,
        number=2,
    )
    confidence_scores: MutableSequence[float] = proto.RepeatedField(proto.FLOAT, number=3)


class GroundingMetadata(_message.Message):
    """What an answer is grounded in.

    Attributes:
        web_search_queries (MutableSequence[str]):
            Queries that were sent to web search.
        search_entry_point (SearchEntryPoint):
            What has to be shown along with results of Google Search. Its presence is
            tracked: `in` tells zero from absent.
        retrieval_queries (MutableSequence[str]):
            Queries that the retrieval tools ran (Vertex AI only).
        grounding_chunks (MutableSequence[GroundingChunk]):
            The sources.
        grounding_supports (MutableSequence[GroundingSupport]):
            Which sources support which stretch of the answer.
        retrieval_metadata (RetrievalMetadata):
            How the search was decided on. Its presence is tracked: `in` tells zero from
            absent.
        google_maps_widget_context_token (str):
            Token that renders a Google Maps widget for the answer. Its presence is
            tracked: `in` tells zero from absent.
        source_flagging_uris (MutableSequence[GroundingMetadata.SourceFlaggingUri]):
            Where to report the sources (Vertex AI only).
    """

    class SourceFlaggingUri(_message.Message):
        """Where a user can report a source.

        Attributes:
            source_id (str):
                Identifier of the place or review.
            flag_content_uri (str):
                Where to report a problem with the source.
        """

        source_id: str = proto.Field(proto.STRING, number=1)
        flag_content_uri: str = proto.Field(proto.STRING, number=2)

    web_search_queries: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=1)
    search_entry_point: SearchEntryPoint = proto.Field(
        proto.MESSAGE,
        number=4,
        message="SearchEntryPoint",
        optional=True,
    )
    retrieval_queries: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=3)
    grounding_chunks: MutableSequence[GroundingChunk] = proto.RepeatedField(
        proto.MESSAGE,
        number=5,
        message="GroundingChunk",
    )
    grounding_supports: MutableSequence[GroundingSupport] = proto.RepeatedField(
        proto.MESSAGE,
        number=6,
        message="GroundingSupport",
    )
    retrieval_metadata: RetrievalMetadata = proto.Field(
        proto.MESSAGE,
        number=7,
        message="RetrievalMetadata",
        optional=True,
    )
    google_maps_widget_context_token: str = proto.Field(
        proto.STRING,
        number=8,
        optional=True,
    )
    source_flagging_uris: MutableSequence[GroundingMetadata.SourceFlaggingUri] = proto.RepeatedField(
        proto.MESSAGE,
        number=9,
        message="GroundingMetadata.SourceFlaggingUri",
    )


class SearchEntryPoint(_message.Message):
    """Search suggestions that have to be shown with the answer.

    Attributes:
        rendered_content (str):
            HTML of the search suggestions, ready to embed.
        sdk_blob (bytes):
            JSON list of pairs of search term and search address, as UTF-8 bytes.
    """

    rendered_content: str = proto.Field(proto.STRING, number=1)
    sdk_blob: bytes = proto.Field(proto.BYTES, number=2)


class RetrievalMetadata(_message.Message):
    """Whether searching was likely to help.

    Attributes:
        google_search_dynamic_retrieval_score (float):
            Likelihood between 0 and 1 that a web search helps; compared with the
            threshold.
    """

    google_search_dynamic_retrieval_score: float = proto.Field(proto.FLOAT, number=2)


class ModelArmorConfig(_message.Message):
    """Model Armor templates that screen prompt and answer.

    Attributes:
        prompt_template_name (str):
            Template for the prompt:
            `projects/{project}/locations/{location}/templates/{template}`.
        response_template_name (str):
            Template for the answer:
            `projects/{project}/locations/{location}/templates/{template}`.
    """

    prompt_template_name: str = proto.Field(proto.STRING, number=1)
    response_template_name: str = proto.Field(proto.STRING, number=2)


class ModalityTokenCount(_message.Message):
    """Tokens of one modality.

    Attributes:
        modality (Modality):
            Kind of media that was counted.
        token_count (int):
            Number of tokens of that kind.
    """

    modality: Modality = proto.Field(proto.ENUM, number=1, enum="Modality")
    token_count: int = proto.Field(proto.INT32, number=2)


__all__ = (
    "Blob",
    "Candidate",
    "Citation",
    "CitationMetadata",
    "Content",
    "FileData",
    "GenerationConfig",
    "GroundingChunk",
    "GroundingMetadata",
    "GroundingSupport",
    "HarmCategory",
    "ImageConfig",
    "LogprobsResult",
    "Modality",
    "ModalityTokenCount",
    "ModelArmorConfig",
    "MultiSpeakerVoiceConfig",
    "Part",
    "PrebuiltVoiceConfig",
    "ReplicatedVoiceConfig",
    "RetrievalMetadata",
    "SafetyRating",
    "SafetySetting",
    "SearchEntryPoint",
    "Segment",
    "SpeakerVoiceConfig",
    "SpeechConfig",
    "UrlContextMetadata",
    "UrlMetadata",
    "VideoMetadata",
    "VoiceConfig",
)
