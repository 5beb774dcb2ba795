# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: llm utility service."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import Any

import proto
from google.protobuf import struct_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import content as _content

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "ComputeTokensRequest",
        "TokensInfo",
        "ComputeTokensResponse",
    },
)


class ComputeTokensRequest(_message.Message):
    """A prompt to cut.

    Attributes:
        endpoint (str):
            "projects/P/locations/L/endpoints/E", or a published model,
            "projects/P/locations/L/publishers/google/models/M".
        instances (MutableSequence[Any]):
            Prompts in the form of the model's schema; for models that take no contents.
        model (str):
            Model.
        contents (MutableSequence[Content]):
            Contents.
    """

    endpoint: str = proto.Field(proto.STRING, number=1)
    instances: MutableSequence[Any] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message=struct_pb2.Value,
    )
    model: str = proto.Field(proto.STRING, number=3)
    contents: MutableSequence[_content.Content] = proto.RepeatedField(
        proto.MESSAGE,
        number=4,
        message=_content.Content,
    )


class TokensInfo(_message.Message):
    """The tokens of one content.

    Attributes:
        tokens (MutableSequence[bytes]):
            Bytes, since a token need not be whole characters.
        token_ids (MutableSequence[int]):
            Numbers of the tokens in the model's vocabulary.
        role (str):
            Role of the content the tokens come from.
    """

    tokens: MutableSequence[bytes] = proto.RepeatedField(proto.BYTES, number=1)
    token_ids: MutableSequence[int] = proto.RepeatedField(proto.INT64, number=2)
    role: str = proto.Field(proto.STRING, number=3)


class ComputeTokensResponse(_message.Message):
    """The tokens of each content.

    Attributes:
        tokens_info (MutableSequence[TokensInfo]):
            One entry per content of the prompt.
    """

    tokens_info: MutableSequence[TokensInfo] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="TokensInfo",
    )


__all__ = (
    "ComputeTokensRequest",
    "ComputeTokensResponse",
    "TokensInfo",
)
