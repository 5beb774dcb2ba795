# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Gemini Developer API: generative service."""

from __future__ import annotations

import datetime
from collections.abc import MutableSequence
from typing import Any

import proto
from google.protobuf import duration_pb2, struct_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.generativelanguage.types import citation as _citation
from genai_grpc.generativelanguage.types import content as _content
from genai_grpc.generativelanguage.types import retriever as _retriever
from genai_grpc.generativelanguage.types import safety as _safety

__protobuf__ = proto.module(
    package="genai_grpc.generativelanguage",
    manifest={
        "TaskType",
        "GenerateContentRequest",
        "PrebuiltVoiceConfig",
        "VoiceConfig",
        "SpeakerVoiceConfig",
        "MultiSpeakerVoiceConfig",
        "SpeechConfig",
        "ThinkingConfig",
        "ImageConfig",
        "GenerationConfig",
        "SemanticRetrieverConfig",
        "GenerateContentResponse",
        "Candidate",
        "UrlContextMetadata",
        "UrlMetadata",
        "LogprobsResult",
        "AttributionSourceId",
        "GroundingAttribution",
        "RetrievalMetadata",
        "GroundingMetadata",
        "SearchEntryPoint",
        "GroundingChunk",
        "Segment",
        "GroundingSupport",
        "GenerateAnswerRequest",
        "GenerateAnswerResponse",
        "EmbedContentRequest",
        "ContentEmbedding",
        "EmbedContentResponse",
        "BatchEmbedContentsRequest",
        "BatchEmbedContentsResponse",
        "CountTokensRequest",
        "CountTokensResponse",
        "RealtimeInputConfig",
        "SessionResumptionConfig",
        "ContextWindowCompressionConfig",
        "AudioTranscriptionConfig",
        "BidiGenerateContentSetup",
        "BidiGenerateContentClientContent",
        "BidiGenerateContentRealtimeInput",
        "BidiGenerateContentToolResponse",
        "BidiGenerateContentClientMessage",
        "BidiGenerateContentSetupComplete",
        "BidiGenerateContentServerContent",
        "BidiGenerateContentToolCall",
        "BidiGenerateContentToolCallCancellation",
        "GoAway",
        "SessionResumptionUpdate",
        "BidiGenerateContentTranscription",
        "BidiGenerateContentServerMessage",
        "UsageMetadata",
    },
)


class TaskType(_message.Enum):
    """What a vector is for. Numbered differently on Vertex AI."""

    TASK_TYPE_UNSPECIFIED = 0
    RETRIEVAL_QUERY = 1
    RETRIEVAL_DOCUMENT = 2
    SEMANTIC_SIMILARITY = 3
    CLASSIFICATION = 4
    CLUSTERING = 5
    QUESTION_ANSWERING = 6
    FACT_VERIFICATION = 7
    CODE_RETRIEVAL_QUERY = 8


class GenerateContentRequest(_message.Message):
    """A prompt and how to answer it.

    Attributes:
        model (str):
            With its prefix: "models/..." or "tunedModels/...".
        system_instruction (Content):
            The parts of one turn and whose turn it is. Its presence is tracked: `in`
            tells zero from absent. Published in v1beta.
        contents (MutableSequence[Content]):
            The turns so far, the newest last.
        tools (MutableSequence[Tool]):
            Tools. Published in v1beta.
        tool_config (ToolConfig):
            Settings for all tools of a request. Published in v1beta.
        safety_settings (MutableSequence[SafetySetting]):
            Safety settings.
        generation_config (GenerationConfig):
            The knobs of generation. Its presence is tracked: `in` tells zero from
            absent.
        cached_content (str):
            "cachedContents/..."; then system instruction and tools stand in the cache
            alone. Its presence is tracked: `in` tells zero from absent. Published in
            v1beta.
    """

    model: str = proto.Field(proto.STRING, number=1)
    system_instruction: _content.Content = proto.Field(
        proto.MESSAGE,
        number=8,
        message=_content.Content,
        optional=True,
    )
    contents: MutableSequence[_content.Content] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message=_content.Content,
    )
    tools: MutableSequence[_content.Tool] = proto.RepeatedField(
        proto.MESSAGE,
        number=5,
        message=_content.Tool,
    )
    tool_config: _content.ToolConfig = proto.Field(
        proto.MESSAGE,
        number=7,
        message=_content.ToolConfig,
    )
    safety_settings: MutableSequence[_safety.SafetySetting] = proto.RepeatedField(
        proto.MESSAGE,
        number=3,
        message=_safety.SafetySetting,
    )
    generation_config: GenerationConfig = proto.Field(
        proto.MESSAGE,
        number=4,
        message="GenerationConfig",
        optional=True,
    )
    cached_content: str = proto.Field(proto.STRING, number=9, optional=True)


class PrebuiltVoiceConfig(_message.Message):
    """One of the voices that the API offers.

    Attributes:
        voice_name (str):
            Name of the voice, for example `Kore`. Its presence is tracked: `in` tells
            zero from absent.
    """

    voice_name: str = proto.Field(proto.STRING, number=1, optional=True)


class VoiceConfig(_message.Message):
    """Which voice speaks.

    Attributes:
        prebuilt_voice_config (PrebuiltVoiceConfig):
            A ready-made voice. One of `voice_config`.
    """

    prebuilt_voice_config: PrebuiltVoiceConfig = proto.Field(
        proto.MESSAGE,
        number=1,
        message="PrebuiltVoiceConfig",
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
        multi_speaker_voice_config (MultiSpeakerVoiceConfig):
            Voices of several speakers; excludes `voice_config`.
        language_code (str):
            Language of the speech as a BCP 47 code, for example `en-US`.
    """

    voice_config: VoiceConfig = proto.Field(proto.MESSAGE, number=1, message="VoiceConfig")
    multi_speaker_voice_config: MultiSpeakerVoiceConfig = proto.Field(
        proto.MESSAGE,
        number=3,
        message="MultiSpeakerVoiceConfig",
    )
    language_code: str = proto.Field(proto.STRING, number=2)


class ThinkingConfig(_message.Message):
    """Whether and how much the model thinks first.

    Attributes:
        include_thoughts (bool):
            Whether summaries of the thoughts come back, as parts with `thought=True`.
            Its presence is tracked: `in` tells zero from absent.
        thinking_budget (int):
            In tokens; 0 turns thinking off and -1 leaves it to the model. Its presence
            is tracked: `in` tells zero from absent.
    """

    include_thoughts: bool = proto.Field(proto.BOOL, number=1, optional=True)
    thinking_budget: int = proto.Field(proto.INT32, number=2, optional=True)


class ImageConfig(_message.Message):
    """How generated images look.

    Attributes:
        aspect_ratio (str):
            Such as "16:9". Its presence is tracked: `in` tells zero from absent.
    """

    aspect_ratio: str = proto.Field(proto.STRING, number=1, optional=True)


class GenerationConfig(_message.Message):
    """The knobs of generation.

    Attributes:
        candidate_count (int):
            Number of candidates to return. Its presence is tracked: `in` tells zero
            from absent.
        stop_sequences (MutableSequence[str]):
            Texts at which generation stops; at most 5, not part of the answer.
        max_output_tokens (int):
            Most tokens a candidate may have. Its presence is tracked: `in` tells zero
            from absent.
        temperature (float):
            Randomness of the answer; 0 is the least, ranges differ between models. Its
            presence is tracked: `in` tells zero from absent.
        top_p (float):
            Share of probability, between 0 and 1, that the sampled tokens cover. Its
            presence is tracked: `in` tells zero from absent.
        top_k (int):
            An integer here, a float on Vertex AI. Its presence is tracked: `in` tells
            zero from absent.
        seed (int):
            Start of the random numbers; equal seeds make similar answers likelier. Its
            presence is tracked: `in` tells zero from absent.
        response_mime_type (str):
            MIME type of the answer: `text/plain`, `application/json` or `text/x.enum`.
            Published in v1beta.
        response_schema (Schema):
            Schema that a JSON answer has to satisfy. Published in v1beta.
        response_json_schema (Any):
            The older, unordered form; its name in JSON has an underscore. Published in
            v1beta.
        response_json_schema_ordered (Any):
            What JSON calls responseJsonSchema; requests set this one.
        presence_penalty (float):
            Positive values make words that already occurred less likely; -2 to 2. Its
            presence is tracked: `in` tells zero from absent.
        frequency_penalty (float):
            Positive values make words that already occurred often less likely; -2 to 2.
            Its presence is tracked: `in` tells zero from absent.
        response_logprobs (bool):
            Whether log probabilities of the chosen tokens come back. Its presence is
            tracked: `in` tells zero from absent.
        logprobs (int):
            Number of likeliest tokens to report per position; needs
            `response_logprobs`. Its presence is tracked: `in` tells zero from absent.
        enable_enhanced_civic_answers (bool):
            Whether civic questions get the enhanced answers (Gemini API only). Its
            presence is tracked: `in` tells zero from absent.
        response_modalities (MutableSequence[GenerationConfig.Modality]):
            Kinds of media the answer may contain. Published in v1beta.
        speech_config (SpeechConfig):
            How an answer in audio sounds. Its presence is tracked: `in` tells zero from
            absent. Published in v1beta.
        thinking_config (ThinkingConfig):
            How much the model thinks before it answers. Its presence is tracked: `in`
            tells zero from absent. Published in v1beta.
        image_config (ImageConfig):
            How generated images look. Its presence is tracked: `in` tells zero from
            absent. Published in v1beta.
        media_resolution (GenerationConfig.MediaResolution):
            How finely images and video are looked at. Its presence is tracked: `in`
            tells zero from absent. Published in v1beta.
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

    candidate_count: int = proto.Field(proto.INT32, number=1, optional=True)
    stop_sequences: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=2)
    max_output_tokens: int = proto.Field(proto.INT32, number=4, optional=True)
    temperature: float = proto.Field(proto.FLOAT, number=5, optional=True)
    top_p: float = proto.Field(proto.FLOAT, number=6, optional=True)
    top_k: int = proto.Field(proto.INT32, number=7, optional=True)
    seed: int = proto.Field(proto.INT32, number=8, optional=True)
    response_mime_type: str = proto.Field(proto.STRING, number=13)
    response_schema: _content.Schema = proto.Field(
        proto.MESSAGE,
        number=14,
        message=_content.Schema,
    )
    response_json_schema: Any = proto.Field(
        proto.MESSAGE,
        number=24,
        message=struct_pb2.Value,
        json_name="_responseJsonSchema",
    )
    response_json_schema_ordered: Any = proto.Field(
        proto.MESSAGE,
        number=28,
        message=struct_pb2.Value,
        json_name="responseJsonSchema",
    )
    presence_penalty: float = proto.Field(proto.FLOAT, number=15, optional=True)
    frequency_penalty: float = proto.Field(proto.FLOAT, number=16, optional=True)
    response_logprobs: bool = proto.Field(proto.BOOL, number=17, optional=True)
    logprobs: int = proto.Field(proto.INT32, number=18, optional=True)
    enable_enhanced_civic_answers: bool = proto.Field(proto.BOOL, number=19, optional=True)
    response_modalities: MutableSequence[GenerationConfig.Modality] = proto.RepeatedField(
        proto.ENUM,
        number=20,
        enum="GenerationConfig.Modality",
    )
    speech_config: SpeechConfig = proto.Field(
        proto.MESSAGE,
        number=21,
        message="SpeechConfig",
        optional=True,
    )
    thinking_config: ThinkingConfig = proto.Field(
        proto.MESSAGE,
        number=22,
        message="ThinkingConfig",
        optional=True,
    )
    image_config: ImageConfig = proto.Field(
        proto.MESSAGE,
        number=27,
        message="ImageConfig",
        optional=True,
    )
    media_resolution: GenerationConfig.MediaResolution = proto.Field(
        proto.ENUM,
        number=23,
        enum="GenerationConfig.MediaResolution",
        optional=True,
    )


class SemanticRetrieverConfig(_message.Message):
    """Which corpus or document to answer from.

    Attributes:
        source (str):
            Source.
        query (Content):
            The parts of one turn and whose turn it is.
        metadata_filters (MutableSequence[MetadataFilter]):
            Metadata filters.
        max_chunks_count (int):
            Max chunks count. Its presence is tracked: `in` tells zero from absent.
        minimum_relevance_score (float):
            Minimum relevance score. Its presence is tracked: `in` tells zero from
            absent.
    """

    source: str = proto.Field(proto.STRING, number=1)
    query: _content.Content = proto.Field(proto.MESSAGE, number=2, message=_content.Content)
    metadata_filters: MutableSequence[_retriever.MetadataFilter] = proto.RepeatedField(
        proto.MESSAGE,
        number=3,
        message=_retriever.MetadataFilter,
    )
    max_chunks_count: int = proto.Field(proto.INT32, number=4, optional=True)
    minimum_relevance_score: float = proto.Field(proto.FLOAT, number=5, optional=True)


class GenerateContentResponse(_message.Message):
    """Candidates, or the reason why there are none.

    Attributes:
        candidates (MutableSequence[Candidate]):
            The answers on offer, usually one.
        prompt_feedback (GenerateContentResponse.PromptFeedback):
            Why the prompt was refused, if it was; then there are no candidates.
        usage_metadata (GenerateContentResponse.UsageMetadata):
            Tokens that the call consumed and produced.
        model_version (str):
            Version of the model that answered.
        response_id (str):
            Identifier of the answer, the same in each chunk of a stream.
    """

    class PromptFeedback(_message.Message):
        """Why the prompt was refused.

        Attributes:
            block_reason (GenerateContentResponse.PromptFeedback.BlockReason):
                Why the prompt was refused; rephrase it when set.
            safety_ratings (MutableSequence[SafetyRating]):
                Ratings of the prompt, at most one per category.
        """

        class BlockReason(_message.Enum):
            """What the refusal is about."""

            BLOCK_REASON_UNSPECIFIED = 0
            SAFETY = 1
            OTHER = 2
            BLOCKLIST = 3
            PROHIBITED_CONTENT = 4
            IMAGE_SAFETY = 5

        block_reason: GenerateContentResponse.PromptFeedback.BlockReason = proto.Field(
            proto.ENUM,
            number=1,
            enum="GenerateContentResponse.PromptFeedback.BlockReason",
        )
        safety_ratings: MutableSequence[_safety.SafetyRating] = proto.RepeatedField(
            proto.MESSAGE,
            number=2,
            message=_safety.SafetyRating,
        )

    class UsageMetadata(_message.Message):
        """Tokens that the request is charged for; the last chunk of a stream has the final
        counts.

        Attributes:
            prompt_token_count (int):
                Number of tokens in the prompt, cached ones included.
            cached_content_token_count (int):
                Number of prompt tokens that came from cached content. Published in v1beta.
            candidates_token_count (int):
                Number of tokens in all candidates, thoughts not included.
            tool_use_prompt_token_count (int):
                Number of tokens in the results of tools, fed back as prompt.
            thoughts_token_count (int):
                Number of tokens that the model spent on thinking.
            total_token_count (int):
                Sum of prompt, candidate, tool-use and thinking tokens.
            prompt_tokens_details (MutableSequence[ModalityTokenCount]):
                Tokens of the prompt, one entry per kind of media.
            cache_tokens_details (MutableSequence[ModalityTokenCount]):
                Tokens read from the cache, one entry per kind of media.
            candidates_tokens_details (MutableSequence[ModalityTokenCount]):
                Tokens of the candidates, one entry per kind of media.
            tool_use_prompt_tokens_details (MutableSequence[ModalityTokenCount]):
                Tokens of tool results, one entry per kind of media.
        """

        prompt_token_count: int = proto.Field(proto.INT32, number=1)
        cached_content_token_count: int = proto.Field(proto.INT32, number=4)
        candidates_token_count: int = proto.Field(proto.INT32, number=2)
        tool_use_prompt_token_count: int = proto.Field(proto.INT32, number=8)
        thoughts_token_count: int = proto.Field(proto.INT32, number=10)
        total_token_count: int = proto.Field(proto.INT32, number=3)
        prompt_tokens_details: MutableSequence[_content.ModalityTokenCount] = proto.RepeatedField(
            proto.MESSAGE,
            number=5,
            message=_content.ModalityTokenCount,
        )
        cache_tokens_details: MutableSequence[_content.ModalityTokenCount] = proto.RepeatedField(
            proto.MESSAGE,
            number=6,
            message=_content.ModalityTokenCount,
        )
        candidates_tokens_details: MutableSequence[_content.ModalityTokenCount] = proto.RepeatedField(
            proto.MESSAGE,
            number=7,
            message=_content.ModalityTokenCount,
        )
        tool_use_prompt_tokens_details: MutableSequence[_content.ModalityTokenCount] = proto.RepeatedField(
            proto.MESSAGE,
            number=9,
            message=_content.ModalityTokenCount,
        )

    candidates: MutableSequence[Candidate] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="Candidate",
    )
    prompt_feedback: GenerateContentResponse.PromptFeedback = proto.Field(
        proto.MESSAGE,
        number=2,
        message="GenerateContentResponse.PromptFeedback",
    )
    usage_metadata: GenerateContentResponse.UsageMetadata = proto.Field(
        proto.MESSAGE,
        number=3,
        message="GenerateContentResponse.UsageMetadata",
    )
    model_version: str = proto.Field(proto.STRING, number=4)
    response_id: str = proto.Field(proto.STRING, number=5)


class Candidate(_message.Message):
    """One answer, or one piece of it.

    Attributes:
        index (int):
            Absent means 0. Its presence is tracked: `in` tells zero from absent.
        content (Content):
            The answer.
        finish_reason (Candidate.FinishReason):
            Why generation stopped; absent while a stream goes on.
        finish_message (str):
            Why generation stopped, in words. Its presence is tracked: `in` tells zero
            from absent.
        safety_ratings (MutableSequence[SafetyRating]):
            Ratings of the answer, at most one per category.
        citation_metadata (CitationMetadata):
            Sources that the answer quotes or resembles.
        token_count (int):
            Number of tokens in the answer (Gemini API only).
        grounding_attributions (MutableSequence[GroundingAttribution]):
            Grounding attributions. Published in v1beta.
        grounding_metadata (GroundingMetadata):
            Sources the answer is grounded in.
        avg_logprobs (float):
            Mean log probability of the tokens of the answer.
        logprobs_result (LogprobsResult):
            Log probabilities, if they were asked for.
        url_context_metadata (UrlContextMetadata):
            URLs that were read for the answer.
    """

    class FinishReason(_message.Enum):
        """Why the model stopped. Absent in a chunk that is not the last."""

        FINISH_REASON_UNSPECIFIED = 0
        STOP = 1
        MAX_TOKENS = 2
        SAFETY = 3
        RECITATION = 4
        LANGUAGE = 6
        OTHER = 5
        BLOCKLIST = 7
        PROHIBITED_CONTENT = 8
        SPII = 9
        MALFORMED_FUNCTION_CALL = 10
        IMAGE_SAFETY = 11
        IMAGE_PROHIBITED_CONTENT = 14
        IMAGE_OTHER = 15
        NO_IMAGE = 16
        IMAGE_RECITATION = 17
        UNEXPECTED_TOOL_CALL = 12
        TOO_MANY_TOOL_CALLS = 13

    index: int = proto.Field(proto.INT32, number=3, optional=True)
    content: _content.Content = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_content.Content,
    )
    finish_reason: Candidate.FinishReason = proto.Field(
        proto.ENUM,
        number=2,
        enum="Candidate.FinishReason",
    )
    finish_message: str = proto.Field(proto.STRING, number=4, optional=True)
    safety_ratings: MutableSequence[_safety.SafetyRating] = proto.RepeatedField(
        proto.MESSAGE,
        number=5,
        message=_safety.SafetyRating,
    )
    citation_metadata: _citation.CitationMetadata = proto.Field(
        proto.MESSAGE,
        number=6,
        message=_citation.CitationMetadata,
    )
    token_count: int = proto.Field(proto.INT32, number=7)
    grounding_attributions: MutableSequence[GroundingAttribution] = proto.RepeatedField(
        proto.MESSAGE,
        number=8,
        message="GroundingAttribution",
    )
    grounding_metadata: GroundingMetadata = proto.Field(
        proto.MESSAGE,
        number=9,
        message="GroundingMetadata",
    )
    avg_logprobs: float = proto.Field(proto.DOUBLE, number=10)
    logprobs_result: LogprobsResult = proto.Field(
        proto.MESSAGE,
        number=11,
        message="LogprobsResult",
    )
    url_context_metadata: UrlContextMetadata = proto.Field(
        proto.MESSAGE,
        number=13,
        message="UrlContextMetadata",
    )


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
        URL_RETRIEVAL_STATUS_PAYWALL = 3
        URL_RETRIEVAL_STATUS_UNSAFE = 4

    retrieved_url: str = proto.Field(proto.STRING, number=1)
    url_retrieval_status: UrlMetadata.UrlRetrievalStatus = proto.Field(
        proto.ENUM,
        number=2,
        enum="UrlMetadata.UrlRetrievalStatus",
    )


class LogprobsResult(_message.Message):
    """How probable the chosen tokens were, and which others were close.

    Attributes:
        log_probability_sum (float):
            Sum of the log probabilities of all chosen tokens (Gemini API only). Its
            presence is tracked: `in` tells zero from absent.
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

    log_probability_sum: float = proto.Field(proto.FLOAT, number=3, optional=True)
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


class AttributionSourceId(_message.Message):
    """Which source an attribution means.

    Attributes:
        grounding_passage (AttributionSourceId.GroundingPassageId):
            A part of one of the caller's passages. One of `source`.
        semantic_retriever_chunk (AttributionSourceId.SemanticRetrieverChunk):
            A chunk of a corpus. One of `source`.
    """

    class GroundingPassageId(_message.Message):
        """A part of one of the caller's passages.

        Attributes:
            passage_id (str):
                Passage id.
            part_index (int):
                Part index.
        """

        passage_id: str = proto.Field(proto.STRING, number=1)
        part_index: int = proto.Field(proto.INT32, number=2)

    class SemanticRetrieverChunk(_message.Message):
        """A chunk of a corpus.

        Attributes:
            source (str):
                Source.
            chunk (str):
                Chunk.
        """

        source: str = proto.Field(proto.STRING, number=1)
        chunk: str = proto.Field(proto.STRING, number=2)

    grounding_passage: AttributionSourceId.GroundingPassageId = proto.Field(
        proto.MESSAGE,
        number=1,
        message="AttributionSourceId.GroundingPassageId",
        oneof="source",
    )
    semantic_retriever_chunk: AttributionSourceId.SemanticRetrieverChunk = proto.Field(
        proto.MESSAGE,
        number=2,
        message="AttributionSourceId.SemanticRetrieverChunk",
        oneof="source",
    )


class GroundingAttribution(_message.Message):
    """A source that an answer rests on.

    Attributes:
        source_id (AttributionSourceId):
            Which source an attribution means.
        content (Content):
            The parts of one turn and whose turn it is.
    """

    source_id: AttributionSourceId = proto.Field(
        proto.MESSAGE,
        number=3,
        message="AttributionSourceId",
    )
    content: _content.Content = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_content.Content,
    )


class RetrievalMetadata(_message.Message):
    """Whether searching was likely to help.

    Attributes:
        google_search_dynamic_retrieval_score (float):
            Likelihood between 0 and 1 that a web search helps; compared with the
            threshold.
    """

    google_search_dynamic_retrieval_score: float = proto.Field(proto.FLOAT, number=2)


class GroundingMetadata(_message.Message):
    """What an answer is grounded in.

    Attributes:
        search_entry_point (SearchEntryPoint):
            What has to be shown along with results of Google Search. Its presence is
            tracked: `in` tells zero from absent.
        grounding_chunks (MutableSequence[GroundingChunk]):
            The sources.
        grounding_supports (MutableSequence[GroundingSupport]):
            Which sources support which stretch of the answer.
        retrieval_metadata (RetrievalMetadata):
            How the search was decided on. Its presence is tracked: `in` tells zero from
            absent.
        web_search_queries (MutableSequence[str]):
            Queries that were sent to web search.
        google_maps_widget_context_token (str):
            Token that renders a Google Maps widget for the answer. Its presence is
            tracked: `in` tells zero from absent.
    """

    search_entry_point: SearchEntryPoint = proto.Field(
        proto.MESSAGE,
        number=1,
        message="SearchEntryPoint",
        optional=True,
    )
    grounding_chunks: MutableSequence[GroundingChunk] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message="GroundingChunk",
    )
    grounding_supports: MutableSequence[GroundingSupport] = proto.RepeatedField(
        proto.MESSAGE,
        number=3,
        message="GroundingSupport",
    )
    retrieval_metadata: RetrievalMetadata = proto.Field(
        proto.MESSAGE,
        number=4,
        message="RetrievalMetadata",
        optional=True,
    )
    web_search_queries: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=5)
    google_maps_widget_context_token: str = proto.Field(
        proto.STRING,
        number=7,
        optional=True,
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


class GroundingChunk(_message.Message):
    """One source of an answer.

    Attributes:
        web (GroundingChunk.Web):
            A web page. One of `chunk_type`.
        retrieved_context (GroundingChunk.RetrievedContext):
            A piece of a retrieved document. One of `chunk_type`. Published in v1beta.
        maps (GroundingChunk.Maps):
            A place or route on Google Maps. One of `chunk_type`. Published in v1beta.
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
            uri (str):
                Address of the document. Its presence is tracked: `in` tells zero from
                absent.
            title (str):
                Title of the document. Its presence is tracked: `in` tells zero from absent.
            text (str):
                Text of the piece. Its presence is tracked: `in` tells zero from absent.
        """

        uri: str = proto.Field(proto.STRING, number=1, optional=True)
        title: str = proto.Field(proto.STRING, number=2, optional=True)
        text: str = proto.Field(proto.STRING, number=3, optional=True)

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
                Reviews and other sources about the place. Its presence is tracked: `in`
                tells zero from absent.
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
                        Identifier of the review. Its presence is tracked: `in` tells zero from
                        absent.
                    google_maps_uri (str):
                        Address of the review on Google Maps. Its presence is tracked: `in` tells
                        zero from absent.
                    title (str):
                        Title of the review. Its presence is tracked: `in` tells zero from absent.
                """

                review_id: str = proto.Field(proto.STRING, number=1, optional=True)
                google_maps_uri: str = proto.Field(proto.STRING, number=2, optional=True)
                title: str = proto.Field(proto.STRING, number=3, optional=True)

            review_snippets: MutableSequence[GroundingChunk.Maps.PlaceAnswerSources.ReviewSnippet] = proto.RepeatedField(
                proto.MESSAGE,
                number=1,
                message="GroundingChunk.Maps.PlaceAnswerSources.ReviewSnippet",
            )

        uri: str = proto.Field(proto.STRING, number=1, optional=True)
        title: str = proto.Field(proto.STRING, number=2, optional=True)
        text: str = proto.Field(proto.STRING, number=3, optional=True)
        place_id: str = proto.Field(proto.STRING, number=4, optional=True)
        place_answer_sources: GroundingChunk.Maps.PlaceAnswerSources = proto.Field(
            proto.MESSAGE,
            number=5,
            message="GroundingChunk.Maps.PlaceAnswerSources",
            optional=True,
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


class Segment(_message.Message):
    """A span of an answer.

    Attributes:
        part_index (int):
            Position of the part within its content, counted from 0.
        start_index (int):
            In bytes of the UTF-8 text of the part, not in characters.
        end_index (int):
            In bytes, exclusive.
        text (str):
            Text of the stretch.
    """

    part_index: int = proto.Field(proto.INT32, number=1)
    start_index: int = proto.Field(proto.INT32, number=2)
    end_index: int = proto.Field(proto.INT32, number=3)
    text: str = proto.Field(proto.STRING, number=4)


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


class GenerateAnswerRequest(_message.Message):
    """A question and what to answer it from.

    Attributes:
        inline_passages (GroundingPassages):
            All such passages. One of `grounding_source`.
        semantic_retriever (SemanticRetrieverConfig):
            Which corpus or document to answer from. One of `grounding_source`.
        model (str):
            "models/M", one that answers from sources.
        contents (MutableSequence[Content]):
            The turns so far; the last one asks.
        answer_style (GenerateAnswerRequest.AnswerStyle):
            How close the answer keeps to the sources.
        safety_settings (MutableSequence[SafetySetting]):
            At most one for each category; the others have the service's threshold.
        temperature (float):
            Temperature. Its presence is tracked: `in` tells zero from absent.
    """

    class AnswerStyle(_message.Enum):
        """How close the answer keeps to the sources."""

        ANSWER_STYLE_UNSPECIFIED = 0
        ABSTRACTIVE = 1
        EXTRACTIVE = 2
        VERBOSE = 3

    inline_passages: _content.GroundingPassages = proto.Field(
        proto.MESSAGE,
        number=6,
        message=_content.GroundingPassages,
        oneof="grounding_source",
    )
    semantic_retriever: SemanticRetrieverConfig = proto.Field(
        proto.MESSAGE,
        number=7,
        message="SemanticRetrieverConfig",
        oneof="grounding_source",
    )
    model: str = proto.Field(proto.STRING, number=1)
    contents: MutableSequence[_content.Content] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message=_content.Content,
    )
    answer_style: GenerateAnswerRequest.AnswerStyle = proto.Field(
        proto.ENUM,
        number=5,
        enum="GenerateAnswerRequest.AnswerStyle",
    )
    safety_settings: MutableSequence[_safety.SafetySetting] = proto.RepeatedField(
        proto.MESSAGE,
        number=3,
        message=_safety.SafetySetting,
    )
    temperature: float = proto.Field(proto.FLOAT, number=4, optional=True)


class GenerateAnswerResponse(_message.Message):
    """The answer and how likely it is to be right.

    Attributes:
        answer (Candidate):
            One answer, or one piece of it.
        answerable_probability (float):
            Answerable probability. Its presence is tracked: `in` tells zero from
            absent.
        input_feedback (GenerateAnswerResponse.InputFeedback):
            Why the question was refused. Its presence is tracked: `in` tells zero from
            absent.
    """

    class InputFeedback(_message.Message):
        """Why the question was refused.

        Attributes:
            block_reason (GenerateAnswerResponse.InputFeedback.BlockReason):
                What the refusal is about. Its presence is tracked: `in` tells zero from
                absent.
            safety_ratings (MutableSequence[SafetyRating]):
                Safety ratings.
        """

        class BlockReason(_message.Enum):
            """What the refusal is about."""

            BLOCK_REASON_UNSPECIFIED = 0
            SAFETY = 1
            OTHER = 2

        block_reason: GenerateAnswerResponse.InputFeedback.BlockReason = proto.Field(
            proto.ENUM,
            number=1,
            enum="GenerateAnswerResponse.InputFeedback.BlockReason",
            optional=True,
        )
        safety_ratings: MutableSequence[_safety.SafetyRating] = proto.RepeatedField(
            proto.MESSAGE,
            number=2,
            message=_safety.SafetyRating,
        )

    answer: Candidate = proto.Field(proto.MESSAGE, number=1, message="Candidate")
    answerable_probability: float = proto.Field(proto.FLOAT, number=2, optional=True)
    input_feedback: GenerateAnswerResponse.InputFeedback = proto.Field(
        proto.MESSAGE,
        number=3,
        message="GenerateAnswerResponse.InputFeedback",
        optional=True,
    )


class EmbedContentRequest(_message.Message):
    """A content to embed. Inside a batch, its model has to equal the batch's.

    Attributes:
        model (str):
            "models/M".
        content (Content):
            The parts of one turn and whose turn it is.
        task_type (TaskType):
            What a vector is for. Numbered differently on Vertex AI. Its presence is
            tracked: `in` tells zero from absent.
        title (str):
            Title. Its presence is tracked: `in` tells zero from absent.
        output_dimensionality (int):
            Output dimensionality. Its presence is tracked: `in` tells zero from absent.
    """

    model: str = proto.Field(proto.STRING, number=1)
    content: _content.Content = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_content.Content,
    )
    task_type: TaskType = proto.Field(proto.ENUM, number=3, enum="TaskType", optional=True)
    title: str = proto.Field(proto.STRING, number=4, optional=True)
    output_dimensionality: int = proto.Field(proto.INT32, number=5, optional=True)


class ContentEmbedding(_message.Message):
    """A vector.

    Attributes:
        values (MutableSequence[float]):
            The vector.
    """

    values: MutableSequence[float] = proto.RepeatedField(proto.FLOAT, number=1)


class EmbedContentResponse(_message.Message):
    """The vector of one content.

    Attributes:
        embedding (ContentEmbedding):
            A vector.
    """

    embedding: ContentEmbedding = proto.Field(
        proto.MESSAGE,
        number=1,
        message="ContentEmbedding",
    )


class BatchEmbedContentsRequest(_message.Message):
    """Several contents to embed.

    Attributes:
        model (str):
            "models/M", as in each of the requests.
        requests (MutableSequence[EmbedContentRequest]):
            One for each vector, all for the same model.
    """

    model: str = proto.Field(proto.STRING, number=1)
    requests: MutableSequence[EmbedContentRequest] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message="EmbedContentRequest",
    )


class BatchEmbedContentsResponse(_message.Message):
    """Their vectors, in the order of the requests.

    Attributes:
        embeddings (MutableSequence[ContentEmbedding]):
            Embeddings.
    """

    embeddings: MutableSequence[ContentEmbedding] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="ContentEmbedding",
    )


class CountTokensRequest(_message.Message):
    """A prompt to count: bare contents, or a whole request.

    Attributes:
        model (str):
            "models/M".
        contents (MutableSequence[Content]):
            The turns to count. Absent where a whole request is given.
        generate_content_request (GenerateContentRequest):
            Counts system instruction and tools too; contents have to be absent then.
    """

    model: str = proto.Field(proto.STRING, number=1)
    contents: MutableSequence[_content.Content] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message=_content.Content,
    )
    generate_content_request: GenerateContentRequest = proto.Field(
        proto.MESSAGE,
        number=3,
        message="GenerateContentRequest",
    )


class CountTokensResponse(_message.Message):
    """How many tokens the prompt has.

    Attributes:
        total_tokens (int):
            Number of tokens in everything that was counted.
        cached_content_token_count (int):
            Number of those tokens that are in cached content (Gemini API only).
            Published in v1beta.
        prompt_tokens_details (MutableSequence[ModalityTokenCount]):
            Tokens of the prompt, one entry per kind of media.
        cache_tokens_details (MutableSequence[ModalityTokenCount]):
            Tokens in cached content, one entry per kind of media (Gemini API only).
    """

    total_tokens: int = proto.Field(proto.INT32, number=1)
    cached_content_token_count: int = proto.Field(proto.INT32, number=5)
    prompt_tokens_details: MutableSequence[_content.ModalityTokenCount] = proto.RepeatedField(
        proto.MESSAGE,
        number=6,
        message=_content.ModalityTokenCount,
    )
    cache_tokens_details: MutableSequence[_content.ModalityTokenCount] = proto.RepeatedField(
        proto.MESSAGE,
        number=7,
        message=_content.ModalityTokenCount,
    )


class RealtimeInputConfig(_message.Message):
    """How the server tells speech from silence.

    Attributes:
        automatic_activity_detection (RealtimeInputConfig.AutomaticActivityDetection):
            How the server finds out when the user speaks; on by default.
        activity_handling (RealtimeInputConfig.ActivityHandling):
            Whether speech of the user interrupts the model. Its presence is tracked:
            `in` tells zero from absent.
        turn_coverage (RealtimeInputConfig.TurnCoverage):
            Which input belongs to a turn of the user. Its presence is tracked: `in`
            tells zero from absent.
    """

    class ActivityHandling(_message.Enum):
        """Whether speech interrupts the model."""

        ACTIVITY_HANDLING_UNSPECIFIED = 0
        START_OF_ACTIVITY_INTERRUPTS = 1
        NO_INTERRUPTION = 2

    class TurnCoverage(_message.Enum):
        """How much of the input belongs to a turn."""

        TURN_COVERAGE_UNSPECIFIED = 0
        TURN_INCLUDES_ONLY_ACTIVITY = 1
        TURN_INCLUDES_ALL_INPUT = 2

    class AutomaticActivityDetection(_message.Message):
        """The server's own detection of speech.

        Attributes:
            disabled (bool):
                True leaves it to the client to send `ActivityStart` and `ActivityEnd`. Its
                presence is tracked: `in` tells zero from absent.
            start_of_speech_sensitivity (RealtimeInputConfig.AutomaticActivityDetection.StartSensitivity):
                How readily speech is taken to begin. Its presence is tracked: `in` tells
                zero from absent.
            prefix_padding_ms (int):
                Milliseconds of speech it takes before the beginning counts. Its presence is
                tracked: `in` tells zero from absent.
            end_of_speech_sensitivity (RealtimeInputConfig.AutomaticActivityDetection.EndSensitivity):
                How readily speech is taken to end. Its presence is tracked: `in` tells zero
                from absent.
            silence_duration_ms (int):
                Milliseconds of silence it takes before the end counts. Its presence is
                tracked: `in` tells zero from absent.
        """

        class StartSensitivity(_message.Enum):
            """How readily speech is taken to begin."""

            START_SENSITIVITY_UNSPECIFIED = 0
            START_SENSITIVITY_HIGH = 1
            START_SENSITIVITY_LOW = 2

        class EndSensitivity(_message.Enum):
            """How readily speech is taken to end."""

            END_SENSITIVITY_UNSPECIFIED = 0
            END_SENSITIVITY_HIGH = 1
            END_SENSITIVITY_LOW = 2

        disabled: bool = proto.Field(proto.BOOL, number=2, optional=True)
        start_of_speech_sensitivity: RealtimeInputConfig.AutomaticActivityDetection.StartSensitivity = proto.Field(
            proto.ENUM,
            number=3,
            enum="RealtimeInputConfig.AutomaticActivityDetection.StartSensitivity",
            optional=True,
        )
        prefix_padding_ms: int = proto.Field(proto.INT32, number=4, optional=True)
        end_of_speech_sensitivity: RealtimeInputConfig.AutomaticActivityDetection.EndSensitivity = proto.Field(
            proto.ENUM,
            number=5,
            enum="RealtimeInputConfig.AutomaticActivityDetection.EndSensitivity",
            optional=True,
        )
        silence_duration_ms: int = proto.Field(proto.INT32, number=6, optional=True)

    automatic_activity_detection: RealtimeInputConfig.AutomaticActivityDetection = proto.Field(
        proto.MESSAGE,
        number=1,
        message="RealtimeInputConfig.AutomaticActivityDetection",
    )
    activity_handling: RealtimeInputConfig.ActivityHandling = proto.Field(
        proto.ENUM,
        number=3,
        enum="RealtimeInputConfig.ActivityHandling",
        optional=True,
    )
    turn_coverage: RealtimeInputConfig.TurnCoverage = proto.Field(
        proto.ENUM,
        number=4,
        enum="RealtimeInputConfig.TurnCoverage",
        optional=True,
    )


class SessionResumptionConfig(_message.Message):
    """Which session to go on with.

    Attributes:
        handle (str):
            Handle of the earlier session; a new session begins without one. Its
            presence is tracked: `in` tells zero from absent.
    """

    handle: str = proto.Field(proto.STRING, number=1, optional=True)


class ContextWindowCompressionConfig(_message.Message):
    """How a long session is kept within the context window.

    Attributes:
        sliding_window (ContextWindowCompressionConfig.SlidingWindow):
            Forgets the oldest turns. One of `compression_mechanism`.
        trigger_tokens (int):
            Number of tokens at which the context is shortened; by default 80 % of the
            model's limit. Its presence is tracked: `in` tells zero from absent.
    """

    class SlidingWindow(_message.Message):
        """Drops the oldest turns.

        Attributes:
            target_tokens (int):
                Number of tokens to keep; by default half of `trigger_tokens`. Its presence
                is tracked: `in` tells zero from absent.
        """

        target_tokens: int = proto.Field(proto.INT64, number=1, optional=True)

    sliding_window: ContextWindowCompressionConfig.SlidingWindow = proto.Field(
        proto.MESSAGE,
        number=2,
        message="ContextWindowCompressionConfig.SlidingWindow",
        oneof="compression_mechanism",
    )
    trigger_tokens: int = proto.Field(proto.INT64, number=1, optional=True)


class AudioTranscriptionConfig(_message.Message):
    """How speech is turned into text; published without fields."""


class BidiGenerateContentSetup(_message.Message):
    """The settings of a session.

    Attributes:
        model (str):
            Model.
        generation_config (GenerationConfig):
            The knobs of generation.
        system_instruction (Content):
            The parts of one turn and whose turn it is.
        tools (MutableSequence[Tool]):
            Tools.
        realtime_input_config (RealtimeInputConfig):
            How the server tells speech from silence.
        session_resumption (SessionResumptionConfig):
            Which session to go on with.
        context_window_compression (ContextWindowCompressionConfig):
            How a long session is kept within the context window.
        input_audio_transcription (AudioTranscriptionConfig):
            How speech is turned into text; published without fields.
        output_audio_transcription (AudioTranscriptionConfig):
            How speech is turned into text; published without fields.
    """

    model: str = proto.Field(proto.STRING, number=1)
    generation_config: GenerationConfig = proto.Field(
        proto.MESSAGE,
        number=2,
        message="GenerationConfig",
    )
    system_instruction: _content.Content = proto.Field(
        proto.MESSAGE,
        number=3,
        message=_content.Content,
    )
    tools: MutableSequence[_content.Tool] = proto.RepeatedField(
        proto.MESSAGE,
        number=4,
        message=_content.Tool,
    )
    realtime_input_config: RealtimeInputConfig = proto.Field(
        proto.MESSAGE,
        number=6,
        message="RealtimeInputConfig",
    )
    session_resumption: SessionResumptionConfig = proto.Field(
        proto.MESSAGE,
        number=7,
        message="SessionResumptionConfig",
    )
    context_window_compression: ContextWindowCompressionConfig = proto.Field(
        proto.MESSAGE,
        number=8,
        message="ContextWindowCompressionConfig",
    )
    input_audio_transcription: AudioTranscriptionConfig = proto.Field(
        proto.MESSAGE,
        number=10,
        message="AudioTranscriptionConfig",
    )
    output_audio_transcription: AudioTranscriptionConfig = proto.Field(
        proto.MESSAGE,
        number=11,
        message="AudioTranscriptionConfig",
    )


class BidiGenerateContentClientContent(_message.Message):
    """Turns that the model reads in order.

    Attributes:
        turns (MutableSequence[Content]):
            Turns.
        turn_complete (bool):
            Turn complete.
    """

    turns: MutableSequence[_content.Content] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_content.Content,
    )
    turn_complete: bool = proto.Field(proto.BOOL, number=2)


class BidiGenerateContentRealtimeInput(_message.Message):
    """Media that stream in as they are recorded.

    Attributes:
        media_chunks (MutableSequence[Blob]):
            The older form of audio and video.
        audio (Blob):
            Media inside the message.
        audio_stream_end (bool):
            Audio stream end. Its presence is tracked: `in` tells zero from absent.
        video (Blob):
            Media inside the message.
        text (str):
            Text. Its presence is tracked: `in` tells zero from absent.
        activity_start (BidiGenerateContentRealtimeInput.ActivityStart):
            The user begins to speak, when the server does not detect it.
        activity_end (BidiGenerateContentRealtimeInput.ActivityEnd):
            The user stops speaking, when the server does not detect it.
    """

    class ActivityStart(_message.Message):
        """The user begins to speak, when the server does not detect it."""

    class ActivityEnd(_message.Message):
        """The user stops speaking, when the server does not detect it."""

    media_chunks: MutableSequence[_content.Blob] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_content.Blob,
    )
    audio: _content.Blob = proto.Field(proto.MESSAGE, number=2, message=_content.Blob)
    audio_stream_end: bool = proto.Field(proto.BOOL, number=3, optional=True)
    video: _content.Blob = proto.Field(proto.MESSAGE, number=4, message=_content.Blob)
    text: str = proto.Field(proto.STRING, number=5, optional=True)
    activity_start: BidiGenerateContentRealtimeInput.ActivityStart = proto.Field(
        proto.MESSAGE,
        number=6,
        message="BidiGenerateContentRealtimeInput.ActivityStart",
    )
    activity_end: BidiGenerateContentRealtimeInput.ActivityEnd = proto.Field(
        proto.MESSAGE,
        number=7,
        message="BidiGenerateContentRealtimeInput.ActivityEnd",
    )


class BidiGenerateContentToolResponse(_message.Message):
    """Answers to function calls.

    Attributes:
        function_responses (MutableSequence[FunctionResponse]):
            Function responses.
    """

    function_responses: MutableSequence[_content.FunctionResponse] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_content.FunctionResponse,
    )


class BidiGenerateContentClientMessage(_message.Message):
    """What a client sends; one field is set.

    Attributes:
        setup (BidiGenerateContentSetup):
            The settings of a session. One of `message_type`.
        client_content (BidiGenerateContentClientContent):
            Turns that the model reads in order. One of `message_type`.
        realtime_input (BidiGenerateContentRealtimeInput):
            Media that stream in as they are recorded. One of `message_type`.
        tool_response (BidiGenerateContentToolResponse):
            Answers to function calls. One of `message_type`.
    """

    setup: BidiGenerateContentSetup = proto.Field(
        proto.MESSAGE,
        number=1,
        message="BidiGenerateContentSetup",
        oneof="message_type",
    )
    client_content: BidiGenerateContentClientContent = proto.Field(
        proto.MESSAGE,
        number=2,
        message="BidiGenerateContentClientContent",
        oneof="message_type",
    )
    realtime_input: BidiGenerateContentRealtimeInput = proto.Field(
        proto.MESSAGE,
        number=3,
        message="BidiGenerateContentRealtimeInput",
        oneof="message_type",
    )
    tool_response: BidiGenerateContentToolResponse = proto.Field(
        proto.MESSAGE,
        number=4,
        message="BidiGenerateContentToolResponse",
        oneof="message_type",
    )


class BidiGenerateContentSetupComplete(_message.Message):
    """The session is open."""


class BidiGenerateContentServerContent(_message.Message):
    """A piece of the model's turn.

    Attributes:
        model_turn (Content):
            The parts of one turn and whose turn it is. Its presence is tracked: `in`
            tells zero from absent.
        generation_complete (bool):
            Generation complete.
        turn_complete (bool):
            Turn complete.
        interrupted (bool):
            Interrupted.
        grounding_metadata (GroundingMetadata):
            What an answer is grounded in.
        input_transcription (BidiGenerateContentTranscription):
            Text of the audio that went in or came out.
        output_transcription (BidiGenerateContentTranscription):
            Text of the audio that went in or came out.
        url_context_metadata (UrlContextMetadata):
            The URLs that were read.
        waiting_for_input (bool):
            Waiting for input.
    """

    model_turn: _content.Content = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_content.Content,
        optional=True,
    )
    generation_complete: bool = proto.Field(proto.BOOL, number=5)
    turn_complete: bool = proto.Field(proto.BOOL, number=2)
    interrupted: bool = proto.Field(proto.BOOL, number=3)
    grounding_metadata: GroundingMetadata = proto.Field(
        proto.MESSAGE,
        number=4,
        message="GroundingMetadata",
    )
    input_transcription: BidiGenerateContentTranscription = proto.Field(
        proto.MESSAGE,
        number=6,
        message="BidiGenerateContentTranscription",
    )
    output_transcription: BidiGenerateContentTranscription = proto.Field(
        proto.MESSAGE,
        number=7,
        message="BidiGenerateContentTranscription",
    )
    url_context_metadata: UrlContextMetadata = proto.Field(
        proto.MESSAGE,
        number=9,
        message="UrlContextMetadata",
    )
    waiting_for_input: bool = proto.Field(proto.BOOL, number=10)


class BidiGenerateContentToolCall(_message.Message):
    """Functions that the model wants called.

    Attributes:
        function_calls (MutableSequence[FunctionCall]):
            Function calls.
    """

    function_calls: MutableSequence[_content.FunctionCall] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message=_content.FunctionCall,
    )


class BidiGenerateContentToolCallCancellation(_message.Message):
    """Calls whose answers are no longer wanted.

    Attributes:
        ids (MutableSequence[str]):
            Ids.
    """

    ids: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=1)


class GoAway(_message.Message):
    """The connection will soon close.

    Attributes:
        time_left (datetime.timedelta):
            Time left.
    """

    time_left: datetime.timedelta = proto.Field(
        proto.MESSAGE,
        number=1,
        message=duration_pb2.Duration,
    )


class SessionResumptionUpdate(_message.Message):
    """A handle with which a later connection goes on from here.

    Attributes:
        new_handle (str):
            New handle.
        resumable (bool):
            Resumable.
    """

    new_handle: str = proto.Field(proto.STRING, number=1)
    resumable: bool = proto.Field(proto.BOOL, number=2)


class BidiGenerateContentTranscription(_message.Message):
    """Text of the audio that went in or came out.

    Attributes:
        text (str):
            Text.
    """

    text: str = proto.Field(proto.STRING, number=1)


class BidiGenerateContentServerMessage(_message.Message):
    """What the server sends; usage may stand beside the one field that is set.

    Attributes:
        setup_complete (BidiGenerateContentSetupComplete):
            The session is open. One of `message_type`.
        server_content (BidiGenerateContentServerContent):
            A piece of the model's turn. One of `message_type`.
        tool_call (BidiGenerateContentToolCall):
            Functions that the model wants called. One of `message_type`.
        tool_call_cancellation (BidiGenerateContentToolCallCancellation):
            Calls whose answers are no longer wanted. One of `message_type`.
        go_away (GoAway):
            The connection will soon close. One of `message_type`.
        session_resumption_update (SessionResumptionUpdate):
            A handle with which a later connection goes on from here. One of
            `message_type`.
        usage_metadata (UsageMetadata):
            Tokens that a session is charged for. Its response counts are called
            candidates counts elsewhere.
    """

    setup_complete: BidiGenerateContentSetupComplete = proto.Field(
        proto.MESSAGE,
        number=2,
        message="BidiGenerateContentSetupComplete",
        oneof="message_type",
    )
    server_content: BidiGenerateContentServerContent = proto.Field(
        proto.MESSAGE,
        number=3,
        message="BidiGenerateContentServerContent",
        oneof="message_type",
    )
    tool_call: BidiGenerateContentToolCall = proto.Field(
        proto.MESSAGE,
        number=4,
        message="BidiGenerateContentToolCall",
        oneof="message_type",
    )
    tool_call_cancellation: BidiGenerateContentToolCallCancellation = proto.Field(
        proto.MESSAGE,
        number=5,
        message="BidiGenerateContentToolCallCancellation",
        oneof="message_type",
    )
    go_away: GoAway = proto.Field(
        proto.MESSAGE,
        number=6,
        message="GoAway",
        oneof="message_type",
    )
    session_resumption_update: SessionResumptionUpdate = proto.Field(
        proto.MESSAGE,
        number=7,
        message="SessionResumptionUpdate",
        oneof="message_type",
    )
    usage_metadata: UsageMetadata = proto.Field(
        proto.MESSAGE,
        number=10,
        message="UsageMetadata",
    )


class UsageMetadata(_message.Message):
    """Tokens that a session is charged for. Its response counts are called candidates
    counts elsewhere.

    Attributes:
        prompt_token_count (int):
            Number of tokens in the prompt, cached ones included.
        cached_content_token_count (int):
            Number of prompt tokens that came from cached content.
        response_token_count (int):
            Number of tokens in all candidates of the answer.
        tool_use_prompt_token_count (int):
            Number of tokens in the results of tools, fed back as prompt.
        thoughts_token_count (int):
            Number of tokens that the model spent on thinking.
        total_token_count (int):
            Sum of prompt, response, tool-use and thinking tokens.
        prompt_tokens_details (MutableSequence[ModalityTokenCount]):
            Tokens of the prompt, one entry per kind of media.
        cache_tokens_details (MutableSequence[ModalityTokenCount]):
            Tokens read from the cache, one entry per kind of media.
        response_tokens_details (MutableSequence[ModalityTokenCount]):
            Tokens of the answer, one entry per kind of media.
        tool_use_prompt_tokens_details (MutableSequence[ModalityTokenCount]):
            Tokens of tool results, one entry per kind of media.
    """

    prompt_token_count: int = proto.Field(proto.INT32, number=1)
    cached_content_token_count: int = proto.Field(proto.INT32, number=4)
    response_token_count: int = proto.Field(proto.INT32, number=2)
    tool_use_prompt_token_count: int = proto.Field(proto.INT32, number=8)
    thoughts_token_count: int = proto.Field(proto.INT32, number=10)
    total_token_count: int = proto.Field(proto.INT32, number=3)
    prompt_tokens_details: MutableSequence[_content.ModalityTokenCount] = proto.RepeatedField(
        proto.MESSAGE,
        number=5,
        message=_content.ModalityTokenCount,
    )
    cache_tokens_details: MutableSequence[_content.ModalityTokenCount] = proto.RepeatedField(
        proto.MESSAGE,
        number=6,
        message=_content.ModalityTokenCount,
    )
    response_tokens_details: MutableSequence[_content.ModalityTokenCount] = proto.RepeatedField(
        proto.MESSAGE,
        number=7,
        message=_content.ModalityTokenCount,
    )
    tool_use_prompt_tokens_details: MutableSequence[_content.ModalityTokenCount] = proto.RepeatedField(
        proto.MESSAGE,
        number=9,
        message=_content.ModalityTokenCount,
    )


__all__ = (
    "AttributionSourceId",
    "AudioTranscriptionConfig",
    "BatchEmbedContentsRequest",
    "BatchEmbedContentsResponse",
    "BidiGenerateContentClientContent",
    "BidiGenerateContentClientMessage",
    "BidiGenerateContentRealtimeInput",
    "BidiGenerateContentServerContent",
    "BidiGenerateContentServerMessage",
    "BidiGenerateContentSetup",
    "BidiGenerateContentSetupComplete",
    "BidiGenerateContentToolCall",
    "BidiGenerateContentToolCallCancellation",
    "BidiGenerateContentToolResponse",
    "BidiGenerateContentTranscription",
    "Candidate",
    "ContentEmbedding",
    "ContextWindowCompressionConfig",
    "CountTokensRequest",
    "CountTokensResponse",
    "EmbedContentRequest",
    "EmbedContentResponse",
    "GenerateAnswerRequest",
    "GenerateAnswerResponse",
    "GenerateContentRequest",
    "GenerateContentResponse",
    "GenerationConfig",
    "GoAway",
    "GroundingAttribution",
    "GroundingChunk",
    "GroundingMetadata",
    "GroundingSupport",
    "ImageConfig",
    "LogprobsResult",
    "MultiSpeakerVoiceConfig",
    "PrebuiltVoiceConfig",
    "RealtimeInputConfig",
    "RetrievalMetadata",
    "SearchEntryPoint",
    "Segment",
    "SemanticRetrieverConfig",
    "SessionResumptionConfig",
    "SessionResumptionUpdate",
    "SpeakerVoiceConfig",
    "SpeechConfig",
    "TaskType",
    "ThinkingConfig",
    "UrlContextMetadata",
    "UrlMetadata",
    "UsageMetadata",
    "VoiceConfig",
)
