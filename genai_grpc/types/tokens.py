"""Counting tokens: configuration and results of `count_tokens` and `compute_tokens`.

Only shapes; the counts inside an answer live in `usage`.
Follows `CountTokens` of both APIs and `ComputeTokens` of Vertex AI.
"""

from __future__ import annotations

from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types.content import ContentUnion
from genai_grpc.types.generation import GenerationConfig
from genai_grpc.types.options import HttpOptions, HttpResponse
from genai_grpc.types.tools import Tool
from genai_grpc.types.usage import ModalityTokenCount

__all__ = [
    "ComputeTokensConfig",
    "ComputeTokensResponse",
    "ComputeTokensResult",
    "CountTokensConfig",
    "CountTokensResponse",
    "CountTokensResult",
    "TokensInfo",
]


class CountTokensConfig(BaseModel):
    """What `count_tokens` counts besides the contents."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )
    system_instruction: ContentUnion | None = Field(
        default=None, description="System instruction that is counted too."
    )
    tools: list[Tool] | None = Field(
        default=None, description="Tools whose declarations are counted too."
    )
    generation_config: GenerationConfig | None = Field(
        default=None, description="Generation settings whose schemas are counted too."
    )


class CountTokensResponse(BaseModel):
    """How many tokens a prompt has."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the answer."
    )
    total_tokens: int | None = Field(
        default=None, description="Number of tokens in everything that was counted."
    )
    cached_content_token_count: int | None = Field(
        default=None,
        description="Number of those tokens that are in cached content (Gemini API only).",
    )
    prompt_tokens_details: list[ModalityTokenCount] | None = Field(
        default=None, description="Tokens of the prompt, one entry per kind of media."
    )
    cache_tokens_details: list[ModalityTokenCount] | None = Field(
        default=None,
        description="Tokens in cached content, one entry per kind of media (Gemini API only).",
    )


class CountTokensResult(BaseModel):
    """How many tokens the local tokenizer finds in a prompt."""

    total_tokens: int | None = Field(
        default=None, description="Number of tokens in everything that was counted."
    )


class ComputeTokensConfig(BaseModel):
    """Options of `compute_tokens`."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )


class TokensInfo(BaseModel):
    """The tokens of one content."""

    role: str | None = Field(default=None, description="Role of the content the tokens come from.")
    token_ids: list[int] | None = Field(
        default=None, description="Numbers of the tokens in the model's vocabulary."
    )
    tokens: list[bytes] | None = Field(
        default=None, description="The tokens as UTF-8 bytes; one token may hold half a character."
    )


class ComputeTokensResponse(BaseModel):
    """The tokens a prompt is split into."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the answer."
    )
    tokens_info: list[TokensInfo] | None = Field(
        default=None, description="One entry per content of the prompt."
    )


class ComputeTokensResult(BaseModel):
    """The tokens the local tokenizer splits a prompt into."""

    tokens_info: list[TokensInfo] | None = Field(
        default=None, description="One entry per content of the prompt."
    )
