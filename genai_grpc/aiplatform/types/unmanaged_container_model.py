# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: unmanaged container model."""

from __future__ import annotations

import proto

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import model as _model

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "UnmanagedContainerModel",
    },
)


class UnmanagedContainerModel(_message.Message):
    """The container and its artifacts.

    Attributes:
        artifact_uri (str):
            Artifact uri.
        predict_schemata (PredictSchemata):
            Schemas of instances, parameters and predictions.
        container_spec (ModelContainerSpec):
            The container that serves the model.
    """

    artifact_uri: str = proto.Field(proto.STRING, number=1)
    predict_schemata: _model.PredictSchemata = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_model.PredictSchemata,
    )
    container_spec: _model.ModelContainerSpec = proto.Field(
        proto.MESSAGE,
        number=3,
        message=_model.ModelContainerSpec,
    )


__all__ = (
    "UnmanagedContainerModel",
)
