"""Short-lived tokens that let a browser or a phone open a live session (Gemini API only).

Only shapes. Follows the `auth_tokens` resource of the Gemini API, which has no published proto.
"""

from __future__ import annotations

import datetime

from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types.live import LiveConnectConfig
from genai_grpc.types.options import HttpOptions

__all__ = [
    "AuthToken",
    "CreateAuthTokenConfig",
    "CreateAuthTokenParameters",
    "LiveConnectConstraints",
]


class LiveConnectConstraints(BaseModel):
    """What the sessions of a token are bound to."""

    model: str | None = Field(default=None, description="Model the sessions have to use.")
    config: LiveConnectConfig | None = Field(
        default=None, description="Configuration the sessions have to use."
    )


class CreateAuthTokenConfig(BaseModel):
    """How long a token is good, for how many sessions, and of which kind."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )
    expire_time: datetime.datetime | None = Field(
        default=None,
        description=(
            "When sessions of the token stop taking messages; at most 20 hours ahead, 30 minutes "
            "by default."
        ),
    )
    new_session_expire_time: datetime.datetime | None = Field(
        default=None,
        description=(
            "When the token stops opening sessions; at most 20 hours ahead, 60 seconds by default."
        ),
    )
    uses: int | None = Field(
        default=None,
        description="Number of sessions the token may open; 0 means any number, 1 is the default.",
    )
    live_connect_constraints: LiveConnectConstraints | None = Field(
        default=None, description="Model and configuration that the sessions have to use."
    )
    lock_additional_fields: list[str] | None = Field(
        default=None,
        description=(
            "Fields a session may not set beside the constrained ones; an empty list locks "
            "exactly the constrained ones, None locks everything."
        ),
    )


class CreateAuthTokenParameters(BaseModel):
    """The arguments of creating a token."""

    config: CreateAuthTokenConfig | None = Field(
        default=None, description="How long the token is good, and for what."
    )


class AuthToken(BaseModel):
    """A short-lived token."""

    name: str | None = Field(
        default=None, description="The token, to be given as API key: `auth_tokens/{id}`."
    )
    expire_time: str | None = Field(
        default=None, description="When its sessions stop taking messages, as RFC 3339."
    )
    new_session_expire_time: str | None = Field(
        default=None, description="When it stops opening sessions, as RFC 3339."
    )
    uses: int | None = Field(
        default=None, description="Number of sessions it opens; 0 means any number."
    )
