# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: deployment stage."""

from __future__ import annotations

import proto

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "DeploymentStage",
    },
)


class DeploymentStage(_message.Enum):
    """Where a deployment stands."""

    DEPLOYMENT_STAGE_UNSPECIFIED = 0
    STARTING_DEPLOYMENT = 5
    PREPARING_MODEL = 6
    CREATING_SERVING_CLUSTER = 7
    ADDING_NODES_TO_CLUSTER = 8
    GETTING_CONTAINER_IMAGE = 9
    STARTING_MODEL_SERVER = 3
    FINISHING_UP = 4
    DEPLOYMENT_TERMINATED = 10
    SUCCESSFULLY_DEPLOYED = 11
    FAILED_TO_DEPLOY = 12


__all__ = (
    "DeploymentStage",
)
