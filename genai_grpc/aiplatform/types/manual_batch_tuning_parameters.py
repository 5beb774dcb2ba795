# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: manual batch tuning parameters."""

from __future__ import annotations

import proto

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "ManualBatchTuningParameters",
    },
)


class ManualBatchTuningParameters(_message.Message):
    """The size of a batch.

    Attributes:
        batch_size (int):
            Batch size.
    """

    batch_size: int = proto.Field(proto.INT32, number=1)


__all__ = (
    "ManualBatchTuningParameters",
)
