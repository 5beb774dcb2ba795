# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: deployed model ref."""

from __future__ import annotations

import proto

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "DeployedModelRef",
    },
)


class DeployedModelRef(_message.Message):
    """An endpoint and the deployed model on it.

    Attributes:
        endpoint (str):
            Endpoint.
        deployed_model_id (str):
            Deployed model id.
    """

    endpoint: str = proto.Field(proto.STRING, number=1)
    deployed_model_id: str = proto.Field(proto.STRING, number=2)


__all__ = (
    "DeployedModelRef",
)
