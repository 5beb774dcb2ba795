# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: reservation affinity."""

from __future__ import annotations

from collections.abc import MutableSequence

import proto

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "ReservationAffinity",
    },
)


class ReservationAffinity(_message.Message):
    """Which reservations may be used.

    Attributes:
        reservation_affinity_type (ReservationAffinity.Type):
            Reservation affinity type.
        key (str):
            Key.
        values (MutableSequence[str]):
            Values.
    """

    class Type(_message.Enum):
        """Carries nothing but itself."""

        TYPE_UNSPECIFIED = 0
        NO_RESERVATION = 1
        ANY_RESERVATION = 2
        SPECIFIC_RESERVATION = 3

    reservation_affinity_type: ReservationAffinity.Type = proto.Field(
        proto.ENUM,
        number=1,
        enum="ReservationAffinity.Type",
    )
    key: str = proto.Field(proto.STRING, number=2)
    values: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=3)


__all__ = (
    "ReservationAffinity",
)
