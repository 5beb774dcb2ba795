# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Gemini Developer API: safety."""

from __future__ import annotations

import proto

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.generativelanguage",
    manifest={
        "HarmCategory",
        "ContentFilter",
        "SafetyFeedback",
        "SafetyRating",
        "SafetySetting",
    },
)


class HarmCategory(_message.Enum):
    """Kinds of harm. Values 1 to 6 belong to the PaLM models."""

    HARM_CATEGORY_UNSPECIFIED = 0
    HARM_CATEGORY_DEROGATORY = 1
    HARM_CATEGORY_TOXICITY = 2
    HARM_CATEGORY_VIOLENCE = 3
    HARM_CATEGORY_SEXUAL = 4
    HARM_CATEGORY_MEDICAL = 5
    HARM_CATEGORY_DANGEROUS = 6
    HARM_CATEGORY_HARASSMENT = 7
    HARM_CATEGORY_HATE_SPEECH = 8
    HARM_CATEGORY_SEXUALLY_EXPLICIT = 9
    HARM_CATEGORY_DANGEROUS_CONTENT = 10
    HARM_CATEGORY_CIVIC_INTEGRITY = 11


class ContentFilter(_message.Message):
    """Why content was withheld.

    Attributes:
        reason (ContentFilter.BlockedReason):
            What the withholding is about.
        message (str):
            Message. Its presence is tracked: `in` tells zero from absent.
    """

    class BlockedReason(_message.Enum):
        """What the withholding is about."""

        BLOCKED_REASON_UNSPECIFIED = 0
        SAFETY = 1
        OTHER = 2

    reason: ContentFilter.BlockedReason = proto.Field(
        proto.ENUM,
        number=1,
        enum="ContentFilter.BlockedReason",
    )
    message: str = proto.Field(proto.STRING, number=2, optional=True)


class SafetyFeedback(_message.Message):
    """A rating and the setting that it went against.

    Attributes:
        rating (SafetyRating):
            How probable one kind of harm is.
        setting (SafetySetting):
            From where on one kind of harm is blocked.
    """

    rating: SafetyRating = proto.Field(proto.MESSAGE, number=1, message="SafetyRating")
    setting: SafetySetting = proto.Field(proto.MESSAGE, number=2, message="SafetySetting")


class SafetyRating(_message.Message):
    """How probable one kind of harm is.

    Attributes:
        category (HarmCategory):
            Category of harm that was rated.
        probability (SafetyRating.HarmProbability):
            Likelihood of harm, in steps.
        blocked (bool):
            Whether the content was withheld because of this rating.
    """

    class HarmProbability(_message.Enum):
        """How probable the harm is."""

        HARM_PROBABILITY_UNSPECIFIED = 0
        NEGLIGIBLE = 1
        LOW = 2
        MEDIUM = 3
        HIGH = 4

    category: HarmCategory = proto.Field(proto.ENUM, number=3, enum="HarmCategory")
    probability: SafetyRating.HarmProbability = proto.Field(
        proto.ENUM,
        number=4,
        enum="SafetyRating.HarmProbability",
    )
    blocked: bool = proto.Field(proto.BOOL, number=5)


class SafetySetting(_message.Message):
    """From where on one kind of harm is blocked.

    Attributes:
        category (HarmCategory):
            Category of harm that the threshold applies to.
        threshold (SafetySetting.HarmBlockThreshold):
            Lowest level that is blocked.
    """

    class HarmBlockThreshold(_message.Enum):
        """The threshold."""

        HARM_BLOCK_THRESHOLD_UNSPECIFIED = 0
        BLOCK_LOW_AND_ABOVE = 1
        BLOCK_MEDIUM_AND_ABOVE = 2
        BLOCK_ONLY_HIGH = 3
        BLOCK_NONE = 4
        OFF = 5

    category: HarmCategory = proto.Field(proto.ENUM, number=3, enum="HarmCategory")
    threshold: SafetySetting.HarmBlockThreshold = proto.Field(
        proto.ENUM,
        number=4,
        enum="SafetySetting.HarmBlockThreshold",
    )


__all__ = (
    "ContentFilter",
    "HarmCategory",
    "SafetyFeedback",
    "SafetyRating",
    "SafetySetting",
)
