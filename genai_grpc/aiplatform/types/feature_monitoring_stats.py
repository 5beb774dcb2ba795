# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: feature monitoring stats."""

from __future__ import annotations

import datetime

import proto
from google.protobuf import timestamp_pb2

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "FeatureStatsAnomaly",
    },
)


class FeatureStatsAnomaly(_message.Message):
    """When a feature went astray and by how much.

    Attributes:
        score (float):
            Score.
        stats_uri (str):
            Stats uri.
        anomaly_uri (str):
            Anomaly uri.
        distribution_deviation (float):
            Distribution deviation.
        anomaly_detection_threshold (float):
            Anomaly detection threshold.
        start_time (datetime.datetime):
            When it started; set by the server.
        end_time (datetime.datetime):
            When it ended; set by the server.
    """

    score: float = proto.Field(proto.DOUBLE, number=1)
    stats_uri: str = proto.Field(proto.STRING, number=3)
    anomaly_uri: str = proto.Field(proto.STRING, number=4)
    distribution_deviation: float = proto.Field(proto.DOUBLE, number=5)
    anomaly_detection_threshold: float = proto.Field(proto.DOUBLE, number=9)
    start_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=7,
        message=timestamp_pb2.Timestamp,
    )
    end_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=8,
        message=timestamp_pb2.Timestamp,
    )


__all__ = (
    "FeatureStatsAnomaly",
)
