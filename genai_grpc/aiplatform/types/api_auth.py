# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: api auth."""

from __future__ import annotations

import proto

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "ApiAuth",
    },
)


class ApiAuth(_message.Message):
    """Credentials for another API.

    Attributes:
        api_key_config (ApiAuth.ApiKeyConfig):
            By API key. One of `auth_config`.
    """

    class ApiKeyConfig(_message.Message):
        """A key, or the secret that holds it.

        Attributes:
            api_key_secret_version (str):
                Secret Manager version, `projects/{}/secrets/{}/versions/{}`.
        """

        api_key_secret_version: str = proto.Field(proto.STRING, number=1)

    api_key_config: ApiAuth.ApiKeyConfig = proto.Field(
        proto.MESSAGE,
        number=1,
        message="ApiAuth.ApiKeyConfig",
        oneof="auth_config",
    )


__all__ = (
    "ApiAuth",
)
