# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: env var."""

from __future__ import annotations

import proto

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "EnvVar",
    },
)


class EnvVar(proto.Message):
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
