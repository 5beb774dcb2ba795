"""Token and media counts reported by the service.

Only counts; asking for a count lives in `tokens`, a whole answer in `responses`.
Follows the `UsageMetadata` messages of the Gemini and Vertex AI protos.
"""

from __future__ import annotations

from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types.enums import MediaModality, ServiceTier, TrafficType

__all__ = [
    "CachedContentUsageMetadata",
    "GenerateContentResponseUsageMetadata",
    "ModalityTokenCount",
    "UsageMetadata",
]

INITIAL_PROMPT = "_initial_prompt_token_count"
"""Where a count is kept that is no field: beside the fields, as private attributes are."""


class ModalityTokenCount(BaseModel):
    """Number of tokens that one kind of media accounts for."""

    modality: MediaModality | None = Field(
        default=None, description="Kind of media that was counted."
    )
    token_count: int | None = Field(default=None, description="Number of tokens of that kind.")


class CachedContentUsageMetadata(BaseModel):
    """Size of a cached prompt, by kind of media."""

    audio_duration_seconds: int | None = Field(
        default=None, description="Length of the cached audio, in seconds (Vertex AI only)."
    )
    image_count: int | None = Field(
        default=None, description="Number of cached images (Vertex AI only)."
    )
    text_count: int | None = Field(
        default=None, description="Number of cached text characters (Vertex AI only)."
    )
    total_token_count: int | None = Field(
        default=None, description="Number of tokens that the cached content takes up."
    )
    video_duration_seconds: int | None = Field(
        default=None, description="Length of the cached video, in seconds (Vertex AI only)."
    )


class GenerateContentResponseUsageMetadata(BaseModel):
    """Tokens that one `generate_content` call consumed and produced."""

    cache_tokens_details: list[ModalityTokenCount] | None = Field(
        default=None, description="Tokens read from the cache, one entry per kind of media."
    )
    cached_content_token_count: int | None = Field(
        default=None, description="Number of prompt tokens that came from cached content."
    )
    candidates_token_count: int | None = Field(
        default=None, description="Number of tokens in all candidates, thoughts not included."
    )
    candidates_tokens_details: list[ModalityTokenCount] | None = Field(
        default=None, description="Tokens of the candidates, one entry per kind of media."
    )
    prompt_token_count: int | None = Field(
        default=None, description="Number of tokens in the prompt, cached ones included."
    )
    prompt_tokens_details: list[ModalityTokenCount] | None = Field(
        default=None, description="Tokens of the prompt, one entry per kind of media."
    )
    thoughts_token_count: int | None = Field(
        default=None, description="Number of tokens that the model spent on thinking."
    )
    tool_use_prompt_token_count: int | None = Field(
        default=None, description="Number of tokens in the results of tools, fed back as prompt."
    )
    tool_use_prompt_tokens_details: list[ModalityTokenCount] | None = Field(
        default=None, description="Tokens of tool results, one entry per kind of media."
    )
    total_token_count: int | None = Field(
        default=None, description="Sum of prompt, candidate, tool-use and thinking tokens."
    )
    traffic_type: TrafficType | None = Field(
        default=None, description="Which kind of quota served the request (Vertex AI only)."
    )
    service_tier: ServiceTier | None = Field(
        default=None, description="Tier that served the request, over REST."
    )

    @property
    def initial_prompt_token_count(self) -> int | None:
        """Tokens of the prompt alone, where an answer took several requests that count it anew."""
        private = self.__pydantic_private__ or {}
        count: int | None = private.get(INITIAL_PROMPT, self.prompt_token_count)
        return count


class UsageMetadata(BaseModel):
    """Tokens that one turn of a live session consumed and produced."""

    prompt_token_count: int | None = Field(
        default=None, description="Number of tokens in the prompt, cached ones included."
    )
    cached_content_token_count: int | None = Field(
        default=None, description="Number of prompt tokens that came from cached content."
    )
    response_token_count: int | None = Field(
        default=None, description="Number of tokens in all candidates of the answer."
    )
    tool_use_prompt_token_count: int | None = Field(
        default=None, description="Number of tokens in the results of tools, fed back as prompt."
    )
    thoughts_token_count: int | None = Field(
        default=None, description="Number of tokens that the model spent on thinking."
    )
    total_token_count: int | None = Field(
        default=None, description="Sum of prompt, response, tool-use and thinking tokens."
    )
    prompt_tokens_details: list[ModalityTokenCount] | None = Field(
        default=None, description="Tokens of the prompt, one entry per kind of media."
    )
    cache_tokens_details: list[ModalityTokenCount] | None = Field(
        default=None, description="Tokens read from the cache, one entry per kind of media."
    )
    response_tokens_details: list[ModalityTokenCount] | None = Field(
        default=None, description="Tokens of the answer, one entry per kind of media."
    )
    tool_use_prompt_tokens_details: list[ModalityTokenCount] | None = Field(
        default=None, description="Tokens of tool results, one entry per kind of media."
    )
    traffic_type: TrafficType | None = Field(
        default=None, description="Which kind of quota served the request (Vertex AI only)."
    )
    service_tier: ServiceTier | None = Field(
        default=None, description="Tier that served the turn (Gemini API only)."
    )
