# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Gemini Developer API: text service."""

from __future__ import annotations

from collections.abc import MutableSequence

import proto

from genai_grpc._gapic import message as _message
from genai_grpc.generativelanguage.types import citation as _citation
from genai_grpc.generativelanguage.types import safety as _safety

__protobuf__ = proto.module(
    package="genai_grpc.generativelanguage",
    manifest={
        "GenerateTextRequest",
        "GenerateTextResponse",
        "TextPrompt",
        "TextCompletion",
        "EmbedTextRequest",
        "EmbedTextResponse",
        "BatchEmbedTextRequest",
        "BatchEmbedTextResponse",
        "Embedding",
        "CountTextTokensRequest",
        "CountTextTokensResponse",
    },
)


class GenerateTextRequest(_message.Message):
    """A prompt to complete.

    Attributes:
        model (str):
            "models/M" or "tunedModels/M".
        prompt (TextPrompt):
            The text of a prompt.
        temperature (float):
            Temperature. Its presence is tracked: `in` tells zero from absent.
        candidate_count (int):
            Candidate count. Its presence is tracked: `in` tells zero from absent.
        max_output_tokens (int):
            Max output tokens. Its presence is tracked: `in` tells zero from absent.
        top_p (float):
            Top p. Its presence is tracked: `in` tells zero from absent.
        top_k (int):
            Top k. Its presence is tracked: `in` tells zero from absent.
        safety_settings (MutableSequence[SafetySetting]):
            Safety settings.
        stop_sequences (MutableSequence[str]):
            Stop sequences.
    """

    model: str = proto.Field(proto.STRING, number=1)
    prompt: TextPrompt = proto.Field(proto.MESSAGE, number=2, message="TextPrompt")
    temperature: float = proto.Field(proto.FLOAT, number=3, optional=True)
    candidate_count: int = proto.Field(proto.INT32, number=4, optional=True)
    max_output_tokens: int = proto.Field(proto.INT32, number=5, optional=True)
    top_p: float = proto.Field(proto.FLOAT, number=6, optional=True)
    top_k: int = proto.Field(proto.INT32, number=7, optional=True)
    safety_settings: MutableSequence[_safety.SafetySetting] = proto.RepeatedField(
        proto.MESSAGE,
        number=8,
        message=_safety.SafetySetting,
    )
    stop_sequences: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=9)


class GenerateTextResponse(_message.Message):
    """The completions.

    Attributes:
        candidates (MutableSequence[TextCompletion]):
            Candidates.
        filters (MutableSequence[ContentFilter]):
            Filters.
        safety_feedback (MutableSequence[SafetyFeedback]):
            Safety feedback.
    """

    candidates: MutableSequence[TextCompletion] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="TextCompletion",
    )
    filters: MutableSequence[_safety.ContentFilter] = proto.RepeatedField(
        proto.MESSAGE,
        number=3,
        message=_safety.ContentFilter,
    )
    safety_feedback: MutableSequence[_safety.SafetyFeedback] = proto.RepeatedField(
        proto.MESSAGE,
        number=4,
        message=_safety.SafetyFeedback,
    )


class TextPrompt(_message.Message):
    """The text of a prompt.

    Attributes:
        text (str):
            Text.
    """

    text: str = proto.Field(proto.STRING, number=1)


class TextCompletion(_message.Message):
    """One completion.

    Attributes:
        output (str):
            Output.
        safety_ratings (MutableSequence[SafetyRating]):
            Safety ratings.
        citation_metadata (CitationMetadata):
            All sources of one candidate. Its presence is tracked: `in` tells zero from
            absent.
    """

    output: str = proto.Field(proto.STRING, number=1)
    safety_ratings: MutableSequence[_safety.SafetyRating] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message=_safety.SafetyRating,
    )
    citation_metadata: _citation.CitationMetadata = proto.Field(
        proto.MESSAGE,
        number=3,
        message=_citation.CitationMetadata,
        optional=True,
    )


class EmbedTextRequest(_message.Message):
    """A text to embed.

    Attributes:
        model (str):
            "models/M".
        text (str):
            What becomes a vector.
    """

    model: str = proto.Field(proto.STRING, number=1)
    text: str = proto.Field(proto.STRING, number=2)


class EmbedTextResponse(_message.Message):
    """Its vector.

    Attributes:
        embedding (Embedding):
            A vector. Its presence is tracked: `in` tells zero from absent.
    """

    embedding: Embedding = proto.Field(
        proto.MESSAGE,
        number=1,
        message="Embedding",
        optional=True,
    )


class BatchEmbedTextRequest(_message.Message):
    """Several texts to embed.

    Attributes:
        model (str):
            "models/M".
        texts (MutableSequence[str]):
            At most 100, each of which becomes a vector.
        requests (MutableSequence[EmbedTextRequest]):
            Requests.
    """

    model: str = proto.Field(proto.STRING, number=1)
    texts: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=2)
    requests: MutableSequence[EmbedTextRequest] = proto.RepeatedField(
        proto.MESSAGE,
        number=3,
        message="EmbedTextRequest",
    )


class BatchEmbedTextResponse(_message.Message):
    """Their vectors.

    Attributes:
        embeddings (MutableSequence[Embedding]):
            Embeddings.
    """

    embeddings: MutableSequence[Embedding] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="Embedding",
    )


class Embedding(_message.Message):
    """A vector.

    Attributes:
        value (MutableSequence[float]):
            Value.
    """

    value: MutableSequence[float] = proto.RepeatedField(proto.FLOAT, number=1)


class CountTextTokensRequest(_message.Message):
    """A text to count.

    Attributes:
        model (str):
            "models/M".
        prompt (TextPrompt):
            The text of a prompt.
    """

    model: str = proto.Field(proto.STRING, number=1)
    prompt: TextPrompt = proto.Field(proto.MESSAGE, number=2, message="TextPrompt")


class CountTextTokensResponse(_message.Message):
    """How many tokens it has.

    Attributes:
        token_count (int):
            Token count.
    """

    token_count: int = proto.Field(proto.INT32, number=1)


__all__ = (
    "BatchEmbedTextRequest",
    "BatchEmbedTextResponse",
    "CountTextTokensRequest",
    "CountTextTokensResponse",
    "EmbedTextRequest",
    "EmbedTextResponse",
    "Embedding",
    "GenerateTextRequest",
    "GenerateTextResponse",
    "TextCompletion",
    "TextPrompt",
)
