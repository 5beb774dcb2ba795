# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: completion stats."""

from __future__ import annotations

import proto

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "CompletionStats",
    },
)


class CompletionStats(_message.Message):
    """Rows that succeeded, failed, or are still to come.

    Attributes:
        successful_count (int):
            Number of requests that were answered.
        failed_count (int):
            Number of requests that failed.
        incomplete_count (int):
            Number of requests not done yet.
        successful_forecast_point_count (int):
            Number of forecast points made; for forecasting models.
    """

    successful_count: int = proto.Field(proto.INT64, number=1)
    failed_count: int = proto.Field(proto.INT64, number=2)
    incomplete_count: int = proto.Field(proto.INT64, number=3)
    successful_forecast_point_count: int = proto.Field(proto.INT64, number=5)


__all__ = (
    "CompletionStats",
)
