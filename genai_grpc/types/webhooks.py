"""Where the service reports the end of long work (Gemini Developer API only).

Only shapes. Follows `WebhookConfig` of the Gemini API, which has no published proto.
"""

from __future__ import annotations

from typing import Any

from pydantic import Field

from genai_grpc.types._base import BaseModel

__all__ = ["WebhookConfig"]


class WebhookConfig(BaseModel):
    """Where the end of one job is reported, in place of the webhooks of the project."""

    uris: list[str] | None = Field(default=None, description="Addresses that are called.")
    user_metadata: dict[str, Any] | None = Field(
        default=None, description="Values that each report repeats."
    )
