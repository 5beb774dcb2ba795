"""Embeddings: configuration and results of `embed_content`.

Only shapes. Follows `EmbedContent` of both APIs and the prediction schema of Vertex AI.
"""

from __future__ import annotations

from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types.content import ContentListUnion
from genai_grpc.types.options import HttpOptions, HttpResponse
from genai_grpc.types.usage import ModalityTokenCount, UsageMetadata

__all__ = [
    "ContentEmbedding",
    "ContentEmbeddingStatistics",
    "EmbedContentConfig",
    "EmbedContentMetadata",
    "EmbedContentParameters",
    "EmbedContentResponse",
    "SingleEmbedContentResponse",
]


class EmbedContentConfig(BaseModel):
    """How contents are turned into vectors."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )
    task_type: str | None = Field(
        default=None,
        description="What the vectors are for, such as `RETRIEVAL_QUERY` or `SEMANTIC_SIMILARITY`.",
    )
    title: str | None = Field(
        default=None, description="Title of the text; only with the task type `RETRIEVAL_DOCUMENT`."
    )
    output_dimensionality: int | None = Field(
        default=None, description="Length of the vectors; the model's full length is cut to it."
    )
    mime_type: str | None = Field(
        default=None, description="MIME type of the input (Vertex AI only)."
    )
    auto_truncate: bool | None = Field(
        default=None,
        description=(
            "Whether input that is too long is cut; otherwise it is an error (Vertex AI only)."
        ),
    )
    document_ocr: bool | None = Field(
        default=None,
        description="Whether text is also read from images of PDF pages (Vertex AI only).",
    )
    audio_track_extraction: bool | None = Field(
        default=None, description="Whether the sound of videos counts too (Vertex AI only)."
    )


class EmbedContentParameters(BaseModel):
    """The arguments of embedding contents."""

    model: str | None = Field(default=None, description="Model that makes the vectors.")
    contents: ContentListUnion | None = Field(
        default=None, description="The contents, each of which gets a vector."
    )
    config: EmbedContentConfig | None = Field(
        default=None, description="How they are turned into vectors."
    )


class ContentEmbeddingStatistics(BaseModel):
    """What embedding one content took (Vertex AI only)."""

    truncated: bool | None = Field(
        default=None, description="Whether the content was too long and was cut."
    )
    token_count: float | None = Field(default=None, description="Number of tokens in the content.")
    tokens_details: list[ModalityTokenCount] | None = Field(
        default=None, description="Tokens of the content, one entry per kind of media."
    )


class ContentEmbedding(BaseModel):
    """The vector of one content."""

    values: list[float] | None = Field(default=None, description="The vector.")
    statistics: ContentEmbeddingStatistics | None = Field(
        default=None, description="What it took to make (Vertex AI only)."
    )


class EmbedContentMetadata(BaseModel):
    """What a call to `embed_content` took (Vertex AI only)."""

    billable_character_count: int | None = Field(
        default=None, description="Number of characters that are billed."
    )


class EmbedContentResponse(BaseModel):
    """The vectors of the contents."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the answer."
    )
    embeddings: list[ContentEmbedding] | None = Field(
        default=None, description="One vector per content, in the order of the contents."
    )
    metadata: EmbedContentMetadata | None = Field(
        default=None, description="What the call took (Vertex AI only)."
    )
    truncated: bool | None = Field(
        default=None, description="Whether a content was too long and was cut (Vertex AI only)."
    )
    usage_metadata: UsageMetadata | None = Field(
        default=None, description="Number of tokens in all contents, where the model counts them."
    )


class SingleEmbedContentResponse(BaseModel):
    """The vector of one content of a batch job."""

    embedding: ContentEmbedding | None = Field(default=None, description="The vector.")
    token_count: int | None = Field(default=None, description="Number of tokens in the content.")
