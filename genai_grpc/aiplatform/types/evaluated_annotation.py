# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: evaluated annotation."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import Any

import proto
from google.protobuf import struct_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import explanation as _explanation

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "EvaluatedAnnotation",
        "EvaluatedAnnotationExplanation",
        "ErrorAnalysisAnnotation",
    },
)


class EvaluatedAnnotation(_message.Message):
    """Predictions and truths for one item.

    Attributes:
        type_ (EvaluatedAnnotation.EvaluatedAnnotationType):
            Type.
        predictions (MutableSequence[Any]):
            Predictions.
        ground_truths (MutableSequence[Any]):
            Ground truths.
        data_item_payload (Any):
            Data item payload.
        evaluated_data_item_view_id (str):
            Evaluated data item view id.
        explanations (MutableSequence[EvaluatedAnnotationExplanation]):
            Explanations.
        error_analysis_annotations (MutableSequence[ErrorAnalysisAnnotation]):
            Error analysis annotations.
    """

    class EvaluatedAnnotationType(_message.Enum):
        """Carries nothing but itself."""

        EVALUATED_ANNOTATION_TYPE_UNSPECIFIED = 0
        TRUE_POSITIVE = 1
        FALSE_POSITIVE = 2
        FALSE_NEGATIVE = 3

    type_: EvaluatedAnnotation.EvaluatedAnnotationType = proto.Field(
        proto.ENUM,
        number=1,
        enum="EvaluatedAnnotation.EvaluatedAnnotationType",
    )
    predictions: MutableSequence[Any] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message=struct_pb2.Value,
    )
    ground_truths: MutableSequence[Any] = proto.RepeatedField(
        proto.MESSAGE,
        number=3,
        message=struct_pb2.Value,
    )
    data_item_payload: Any = proto.Field(proto.MESSAGE, number=5, message=struct_pb2.Value)
    evaluated_data_item_view_id: str = proto.Field(proto.STRING, number=6)
    explanations: MutableSequence[EvaluatedAnnotationExplanation] = proto.RepeatedField(
        proto.MESSAGE,
        number=8,
        message="EvaluatedAnnotationExplanation",
    )
    error_analysis_annotations: MutableSequence[ErrorAnalysisAnnotation] = proto.RepeatedField(
        proto.MESSAGE,
        number=9,
        message="ErrorAnalysisAnnotation",
    )


class EvaluatedAnnotationExplanation(_message.Message):
    """Why the prediction was made.

    Attributes:
        explanation_type (str):
            Explanation type.
        explanation (Explanation):
            Attributions and neighbours of one prediction.
    """

    explanation_type: str = proto.Field(proto.STRING, number=1)
    explanation: _explanation.Explanation = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_explanation.Explanation,
    )


class ErrorAnalysisAnnotation(_message.Message):
    """Items of the training data that are like this one.

    Attributes:
        attributed_items (MutableSequence[ErrorAnalysisAnnotation.AttributedItem]):
            Attributed items.
        query_type (ErrorAnalysisAnnotation.QueryType):
            Query type.
        outlier_score (float):
            Outlier score.
        outlier_threshold (float):
            Outlier threshold.
    """

    class QueryType(_message.Enum):
        """Carries nothing but itself."""

        QUERY_TYPE_UNSPECIFIED = 0
        ALL_SIMILAR = 1
        SAME_CLASS_SIMILAR = 2
        SAME_CLASS_DISSIMILAR = 3

    class AttributedItem(_message.Message):
        """Carries nothing but itself.

        Attributes:
            annotation_resource_name (str):
                Annotation resource name.
            distance (float):
                Distance.
        """

        annotation_resource_name: str = proto.Field(proto.STRING, number=1)
        distance: float = proto.Field(proto.DOUBLE, number=2)

    attributed_items: MutableSequence[ErrorAnalysisAnnotation.AttributedItem] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="ErrorAnalysisAnnotation.AttributedItem",
    )
    query_type: ErrorAnalysisAnnotation.QueryType = proto.Field(
        proto.ENUM,
        number=2,
        enum="ErrorAnalysisAnnotation.QueryType",
    )
    outlier_score: float = proto.Field(proto.DOUBLE, number=3)
    outlier_threshold: float = proto.Field(proto.DOUBLE, number=4)


__all__ = (
    "ErrorAnalysisAnnotation",
    "EvaluatedAnnotation",
    "EvaluatedAnnotationExplanation",
)
