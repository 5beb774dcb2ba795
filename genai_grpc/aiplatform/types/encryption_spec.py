# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: encryption spec."""

from __future__ import annotations

import proto

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "EncryptionSpec",
    },
)


class EncryptionSpec(_message.Message):
    """The Cloud KMS key that protects a resource.

    Attributes:
        kms_key_name (str):
            Resource name:
            `projects/{project}/locations/{location}/keyRings/{ring}/cryptoKeys/{key}`.
    """

    kms_key_name: str = proto.Field(proto.STRING, number=1)


__all__ = (
    "EncryptionSpec",
)
