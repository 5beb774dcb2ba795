# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: model evaluation slice."""

from __future__ import annotations

import datetime
from collections.abc import MutableMapping
from typing import Any

import proto
from google.protobuf import struct_pb2, timestamp_pb2, wrappers_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import explanation as _explanation

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "ModelEvaluationSlice",
    },
)


class ModelEvaluationSlice(_message.Message):
    """Metrics over a part of the data.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        slice_ (ModelEvaluationSlice.Slice):
            Slice.
        metrics_schema_uri (str):
            Metrics schema uri.
        metrics (Any):
            Metrics.
        create_time (datetime.datetime):
            When it was created; set by the server.
        model_explanation (ModelExplanation):
            Attributions over many predictions.
    """

    class Slice(_message.Message):
        """Carries nothing but itself.

        Attributes:
            dimension (str):
                Dimension.
            value (str):
                Value.
            slice_spec (ModelEvaluationSlice.Slice.SliceSpec):
                Slice spec.
        """

        class SliceSpec(_message.Message):
            """Carries nothing but itself.

            Attributes:
                configs (MutableMapping[str, ModelEvaluationSlice.Slice.SliceSpec.SliceConfig]):
                    Configs.
            """

            class SliceConfig(_message.Message):
                """Carries nothing but itself.

                Attributes:
                    value (ModelEvaluationSlice.Slice.SliceSpec.Value):
                        Value. One of `kind`.
                    range_ (ModelEvaluationSlice.Slice.SliceSpec.Range):
                        Range. One of `kind`.
                    all_values (bool | None):
                        All values. One of `kind`.
                """

                value: ModelEvaluationSlice.Slice.SliceSpec.Value = proto.Field(
                    proto.MESSAGE,
                    number=1,
                    message="ModelEvaluationSlice.Slice.SliceSpec.Value",
                    oneof="kind",
                )
                range_: ModelEvaluationSlice.Slice.SliceSpec.Range = proto.Field(
                    proto.MESSAGE,
                    number=2,
                    message="ModelEvaluationSlice.Slice.SliceSpec.Range",
                    oneof="kind",
                )
                all_values: bool | None = proto.Field(
                    proto.MESSAGE,
                    number=3,
                    message=wrappers_pb2.BoolValue,
                    oneof="kind",
                )

            class Range(_message.Message):
                """Carries nothing but itself.

                Attributes:
                    low (float):
                        Low.
                    high (float):
                        High.
                """

                low: float = proto.Field(proto.FLOAT, number=1)
                high: float = proto.Field(proto.FLOAT, number=2)

            class Value(_message.Message):
                """Carries nothing but itself.

                Attributes:
                    string_value (str):
                        String value. One of `kind`.
                    float_value (float):
                        Float value. One of `kind`.
                """

                string_value: str = proto.Field(proto.STRING, number=1, oneof="kind")
                float_value: float = proto.Field(proto.FLOAT, number=2, oneof="kind")

            configs: MutableMapping[str, ModelEvaluationSlice.Slice.SliceSpec.SliceConfig] = proto.MapField(
                proto.STRING,
                proto.MESSAGE,
                number=1,
                message="ModelEvaluationSlice.Slice.SliceSpec.SliceConfig",
            )

        dimension: str = proto.Field(proto.STRING, number=1)
        value: str = proto.Field(proto.STRING, number=2)
        slice_spec: ModelEvaluationSlice.Slice.SliceSpec = proto.Field(
            proto.MESSAGE,
            number=3,
            message="ModelEvaluationSlice.Slice.SliceSpec",
        )

    name: str = proto.Field(proto.STRING, number=1)
    slice_: ModelEvaluationSlice.Slice = proto.Field(
        proto.MESSAGE,
        number=2,
        message="ModelEvaluationSlice.Slice",
    )
    metrics_schema_uri: str = proto.Field(proto.STRING, number=3)
    metrics: Any = proto.Field(proto.MESSAGE, number=4, message=struct_pb2.Value)
    create_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=5,
        message=timestamp_pb2.Timestamp,
    )
    model_explanation: _explanation.ModelExplanation = proto.Field(
        proto.MESSAGE,
        number=6,
        message=_explanation.ModelExplanation,
    )


__all__ = (
    "ModelEvaluationSlice",
)
