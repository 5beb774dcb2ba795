"""Safety: the thresholds a caller sets and the ratings the service returns.

Only shapes; which thresholds a model honours is the service's business.
Follows `SafetySetting` and `SafetyRating` of the Gemini and Vertex AI protos.
"""

from __future__ import annotations

from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types.enums import (
    HarmBlockMethod,
    HarmBlockThreshold,
    HarmCategory,
    HarmProbability,
    HarmSeverity,
)

__all__ = [
    "SafetyRating",
    "SafetySetting",
]


class SafetySetting(BaseModel):
    """From which level on one category of harmful content is blocked."""

    category: HarmCategory | None = Field(
        default=None, description="Category of harm that the threshold applies to."
    )
    method: HarmBlockMethod | None = Field(
        default=None,
        description=(
            "Whether severity or probability is compared with the threshold (Vertex AI only)."
        ),
    )
    threshold: HarmBlockThreshold | None = Field(
        default=None, description="Lowest level that is blocked."
    )


class SafetyRating(BaseModel):
    """How one prompt or candidate scored in one category of harm."""

    blocked: bool | None = Field(
        default=None, description="Whether the content was withheld because of this rating."
    )
    category: HarmCategory | None = Field(
        default=None, description="Category of harm that was rated."
    )
    overwritten_threshold: HarmBlockThreshold | None = Field(
        default=None,
        description="Threshold that replaced the requested one for image output (Vertex AI only).",
    )
    probability: HarmProbability | None = Field(
        default=None, description="Likelihood of harm, in steps."
    )
    probability_score: float | None = Field(
        default=None, description="Likelihood of harm between 0 and 1 (Vertex AI only)."
    )
    severity: HarmSeverity | None = Field(
        default=None, description="Severity of harm, in steps (Vertex AI only)."
    )
    severity_score: float | None = Field(
        default=None, description="Severity of harm between 0 and 1 (Vertex AI only)."
    )
