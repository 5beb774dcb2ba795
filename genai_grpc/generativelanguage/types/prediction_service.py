# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Gemini Developer API: prediction service."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import Any

import proto
from google.protobuf import struct_pb2

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.generativelanguage",
    manifest={
        "PredictRequest",
        "PredictLongRunningRequest",
        "PredictResponse",
        "PredictLongRunningResponse",
        "PredictLongRunningMetadata",
        "Media",
        "Video",
        "PredictLongRunningGeneratedVideoResponse",
    },
)


class PredictRequest(_message.Message):
    """Instances and parameters in the shape that the model defines.

    Attributes:
        model (str):
            "models/M".
        instances (MutableSequence[Any]):
            One for each prediction, in the form of the model's schema.
        parameters (Any):
            Parameters.
    """

    model: str = proto.Field(proto.STRING, number=1)
    instances: MutableSequence[Any] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message=struct_pb2.Value,
    )
    parameters: Any = proto.Field(proto.MESSAGE, number=3, message=struct_pb2.Value)


class PredictLongRunningRequest(_message.Message):
    """Instances and parameters in the shape that the model defines.

    Attributes:
        model (str):
            "models/M".
        instances (MutableSequence[Any]):
            One for each prediction, in the form of the model's schema.
        parameters (Any):
            Parameters.
    """

    model: str = proto.Field(proto.STRING, number=1)
    instances: MutableSequence[Any] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message=struct_pb2.Value,
    )
    parameters: Any = proto.Field(proto.MESSAGE, number=3, message=struct_pb2.Value)


class PredictResponse(_message.Message):
    """One prediction for each instance.

    Attributes:
        predictions (MutableSequence[Any]):
            Predictions.
    """

    predictions: MutableSequence[Any] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=struct_pb2.Value,
    )


class PredictLongRunningResponse(_message.Message):
    """What the finished operation holds.

    Attributes:
        generate_video_response (PredictLongRunningGeneratedVideoResponse):
            Generated videos, and how many were withheld. One of `response`.
    """

    generate_video_response: PredictLongRunningGeneratedVideoResponse = proto.Field(
        proto.MESSAGE,
        number=1,
        message="PredictLongRunningGeneratedVideoResponse",
        oneof="response",
    )


class PredictLongRunningMetadata(_message.Message):
    """Has no fields."""


class Media(_message.Message):
    """A generated medium.

    Attributes:
        video (Video):
            A generated video. One of `type`.
    """

    video: Video = proto.Field(proto.MESSAGE, number=1, message="Video", oneof="type")


class Video(_message.Message):
    """A generated video.

    Attributes:
        video (bytes):
            Video. One of `content`.
        uri (str):
            Address, `gs://bucket/object` or that of a stored file. One of `content`.
    """

    video: bytes = proto.Field(proto.BYTES, number=1, oneof="content")
    uri: str = proto.Field(proto.STRING, number=2, oneof="content")


class PredictLongRunningGeneratedVideoResponse(_message.Message):
    """Generated videos, and how many were withheld.

    Attributes:
        generated_samples (MutableSequence[Media]):
            Generated samples.
        rai_media_filtered_count (int):
            Rai media filtered count.
        rai_media_filtered_reasons (MutableSequence[str]):
            Rai media filtered reasons.
    """

    generated_samples: MutableSequence[Media] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="Media",
    )
    rai_media_filtered_count: int = proto.Field(proto.INT32, number=2)
    rai_media_filtered_reasons: MutableSequence[str] = proto.RepeatedField(
        proto.STRING,
        number=3,
    )


__all__ = (
    "Media",
    "PredictLongRunningGeneratedVideoResponse",
    "PredictLongRunningMetadata",
    "PredictLongRunningRequest",
    "PredictLongRunningResponse",
    "PredictRequest",
    "PredictResponse",
    "Video",
)
