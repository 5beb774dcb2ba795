# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: usage metadata."""

from __future__ import annotations

from collections.abc import MutableSequence

import proto

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import content as _content

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "UsageMetadata",
    },
)


class UsageMetadata(_message.Message):
    """Tokens that a request is charged for.

    Attributes:
        prompt_token_count (int):
            Number of tokens in the prompt, cached ones included.
        candidates_token_count (int):
            Candidates token count.
        total_token_count (int):
            Sum of prompt, response, tool-use and thinking tokens.
        tool_use_prompt_token_count (int):
            Number of tokens in the results of tools, fed back as prompt.
        thoughts_token_count (int):
            Number of tokens that the model spent on thinking.
        cached_content_token_count (int):
            Number of prompt tokens that came from cached content.
        prompt_tokens_details (MutableSequence[ModalityTokenCount]):
            Tokens of the prompt, one entry per kind of media.
        cache_tokens_details (MutableSequence[ModalityTokenCount]):
            Tokens read from the cache, one entry per kind of media.
        candidates_tokens_details (MutableSequence[ModalityTokenCount]):
            Candidates tokens details.
        tool_use_prompt_tokens_details (MutableSequence[ModalityTokenCount]):
            Tokens of tool results, one entry per kind of media.
        traffic_type (UsageMetadata.TrafficType):
            Which kind of quota served the request (Vertex AI only).
    """

    class TrafficType(_message.Enum):
        """How the request was paid for."""

        TRAFFIC_TYPE_UNSPECIFIED = 0
        ON_DEMAND = 1
        PROVISIONED_THROUGHPUT = 2

    prompt_token_count: int = proto.Field(proto.INT32, number=1)
    candidates_token_count: int = proto.Field(proto.INT32, number=2)
    total_token_count: int = proto.Field(proto.INT32, number=3)
    tool_use_prompt_token_count: int = proto.Field(proto.INT32, number=13)
    thoughts_token_count: int = proto.Field(proto.INT32, number=14)
    cached_content_token_count: int = proto.Field(proto.INT32, number=5)
    prompt_tokens_details: MutableSequence[_content.ModalityTokenCount] = proto.RepeatedField(
        proto.MESSAGE,
        number=9,
        message=_content.ModalityTokenCount,
    )
    cache_tokens_details: MutableSequence[_content.ModalityTokenCount] = proto.RepeatedField(
        proto.MESSAGE,
        number=10,
        message=_content.ModalityTokenCount,
    )
    candidates_tokens_details: MutableSequence[_content.ModalityTokenCount] = proto.RepeatedField(
        proto.MESSAGE,
        number=11,
        message=_content.ModalityTokenCount,
    )
    tool_use_prompt_tokens_details: MutableSequence[_content.ModalityTokenCount] = proto.RepeatedField(
        proto.MESSAGE,
        number=12,
        message=_content.ModalityTokenCount,
    )
    traffic_type: UsageMetadata.TrafficType = proto.Field(
        proto.ENUM,
        number=8,
        enum="UsageMetadata.TrafficType",
    )


__all__ = (
    "UsageMetadata",
)
