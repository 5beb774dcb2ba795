# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: model evaluation."""

from __future__ import annotations

import datetime
from collections.abc import MutableSequence
from typing import Any

import proto
from google.protobuf import struct_pb2, timestamp_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import explanation as _explanation
from genai_grpc.aiplatform.types import model_evaluation_slice as _model_evaluation_slice

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "ModelEvaluation",
    },
)


class ModelEvaluation(_message.Message):
    """Metrics of a model.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        display_name (str):
            Its name for people; need not be unique.
        metrics_schema_uri (str):
            Metrics schema uri.
        metrics (Any):
            Metrics.
        create_time (datetime.datetime):
            When it was created; set by the server.
        slice_dimensions (MutableSequence[str]):
            Slice dimensions.
        model_explanation (ModelExplanation):
            Attributions over many predictions.
        explanation_specs (MutableSequence[ModelEvaluation.ModelEvaluationExplanationSpec]):
            Explanation specs.
        metadata (Any):
            Metadata.
        bias_configs (ModelEvaluation.BiasConfig):
            Bias configs. Published in v1beta1.
        data_item_schema_uri (str):
            Data item schema uri. Published in v1.
        annotation_schema_uri (str):
            Annotation schema uri. Published in v1.
    """

    class ModelEvaluationExplanationSpec(_message.Message):
        """Carries nothing but itself.

        Attributes:
            explanation_type (str):
                Explanation type.
            explanation_spec (ExplanationSpec):
                How a model is explained.
        """

        explanation_type: str = proto.Field(proto.STRING, number=1)
        explanation_spec: _explanation.ExplanationSpec = proto.Field(
            proto.MESSAGE,
            number=2,
            message=_explanation.ExplanationSpec,
        )

    class BiasConfig(_message.Message):
        """Carries nothing but itself.

        Attributes:
            bias_slices (ModelEvaluationSlice.Slice.SliceSpec):
                Bias slices.
            labels (MutableSequence[str]):
                Labels by key; keys and values are lower case, at most 64 characters.
        """

        bias_slices: _model_evaluation_slice.ModelEvaluationSlice.Slice.SliceSpec = proto.Field(
            proto.MESSAGE,
            number=1,
            message=_model_evaluation_slice.ModelEvaluationSlice.Slice.SliceSpec,
        )
        labels: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=2)

    name: str = proto.Field(proto.STRING, number=1)
    display_name: str = proto.Field(proto.STRING, number=10)
    metrics_schema_uri: str = proto.Field(proto.STRING, number=2)
    metrics: Any = proto.Field(proto.MESSAGE, number=3, message=struct_pb2.Value)
    create_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=4,
        message=timestamp_pb2.Timestamp,
    )
    slice_dimensions: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=5)
    model_explanation: _explanation.ModelExplanation = proto.Field(
        proto.MESSAGE,
        number=8,
        message=_explanation.ModelExplanation,
    )
    explanation_specs: MutableSequence[ModelEvaluation.ModelEvaluationExplanationSpec] = proto.RepeatedField(
        proto.MESSAGE,
        number=9,
        message="ModelEvaluation.ModelEvaluationExplanationSpec",
    )
    metadata: Any = proto.Field(proto.MESSAGE, number=11, message=struct_pb2.Value)
    bias_configs: ModelEvaluation.BiasConfig = proto.Field(
        proto.MESSAGE,
        number=12,
        message="ModelEvaluation.BiasConfig",
    )
    data_item_schema_uri: str = proto.Field(proto.STRING, number=6)
    annotation_schema_uri: str = proto.Field(proto.STRING, number=7)


__all__ = (
    "ModelEvaluation",
)
