# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: env var."""

from __future__ import annotations

import proto

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "EnvVar",
    },
)


class EnvVar(_message.Message):
    """A name and a value.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        value (str):
            Value.
    """

    name: str = proto.Field(proto.STRING, number=1)
    value: str = proto.Field(proto.STRING, number=2)


__all__ = (
    "EnvVar",
)
