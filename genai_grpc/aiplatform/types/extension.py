# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: extension."""

from __future__ import annotations

import proto

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "HttpElementLocation",
        "AuthType",
        "AuthConfig",
    },
)


class HttpElementLocation(_message.Enum):
    """Where in a request a key goes."""

    HTTP_IN_UNSPECIFIED = 0
    HTTP_IN_QUERY = 1
    HTTP_IN_HEADER = 2
    HTTP_IN_PATH = 3
    HTTP_IN_BODY = 4
    HTTP_IN_COOKIE = 5


class AuthType(_message.Enum):
    """The kind of credentials."""

    AUTH_TYPE_UNSPECIFIED = 0
    NO_AUTH = 1
    API_KEY_AUTH = 2
    HTTP_BASIC_AUTH = 3
    GOOGLE_SERVICE_ACCOUNT_AUTH = 4
    OAUTH = 6
    OIDC_AUTH = 8


class AuthConfig(_message.Message):
    """Credentials for a tool. v1beta1 alone publishes it.

    Attributes:
        api_key_config (AuthConfig.ApiKeyConfig):
            For API_KEY_AUTH. One of `auth_config`.
        http_basic_auth_config (AuthConfig.HttpBasicAuthConfig):
            For HTTP_BASIC_AUTH. One of `auth_config`.
        google_service_account_config (AuthConfig.GoogleServiceAccountConfig):
            For GOOGLE_SERVICE_ACCOUNT_AUTH. One of `auth_config`.
        oauth_config (AuthConfig.OauthConfig):
            For OAUTH. One of `auth_config`.
        oidc_config (AuthConfig.OidcConfig):
            For OIDC_AUTH. One of `auth_config`.
        auth_type (AuthType):
            The way of entry.
    """

    class ApiKeyConfig(_message.Message):
        """A key and where in the request it goes.

        Attributes:
            name (str):
                Name of the query parameter, header or field that carries it.
            api_key_secret (str):
                Secret Manager version, `projects/{}/secrets/{}/versions/{}`.
            http_element_location (HttpElementLocation):
                Part of the request that carries it.
        """

        name: str = proto.Field(proto.STRING, number=1)
        api_key_secret: str = proto.Field(proto.STRING, number=2)
        http_element_location: HttpElementLocation = proto.Field(
            proto.ENUM,
            number=3,
            enum="HttpElementLocation",
        )

    class HttpBasicAuthConfig(_message.Message):
        """A secret with user and password.

        Attributes:
            credential_secret (str):
                Secret Manager version that holds the base64 of `user:password`.
        """

        credential_secret: str = proto.Field(proto.STRING, number=2)

    class GoogleServiceAccountConfig(_message.Message):
        """A service account to act as.

        Attributes:
            service_account (str):
                Its e-mail address; unset means the service agent of Vertex AI Extensions.
        """

        service_account: str = proto.Field(proto.STRING, number=1)

    class OauthConfig(_message.Message):
        """A token, or an account to get one for.

        Attributes:
            access_token (str):
                An access token. One of `oauth_config`.
            service_account (str):
                E-mail address of the service account that gets a token. One of
                `oauth_config`.
        """

        access_token: str = proto.Field(proto.STRING, number=1, oneof="oauth_config")
        service_account: str = proto.Field(proto.STRING, number=2, oneof="oauth_config")

    class OidcConfig(_message.Message):
        """An ID token, or an account to get one for.

        Attributes:
            id_token (str):
                An identity token. One of `oidc_config`.
            service_account (str):
                E-mail address of the service account that gets a token. One of
                `oidc_config`.
        """

        id_token: str = proto.Field(proto.STRING, number=1, oneof="oidc_config")
        service_account: str = proto.Field(proto.STRING, number=2, oneof="oidc_config")

    api_key_config: AuthConfig.ApiKeyConfig = proto.Field(
        proto.MESSAGE,
        number=2,
        message="AuthConfig.ApiKeyConfig",
        oneof="auth_config",
    )
    http_basic_auth_config: AuthConfig.HttpBasicAuthConfig = proto.Field(
        proto.MESSAGE,
        number=3,
        message="AuthConfig.HttpBasicAuthConfig",
        oneof="auth_config",
    )
    google_service_account_config: AuthConfig.GoogleServiceAccountConfig = proto.Field(
        proto.MESSAGE,
        number=4,
        message="AuthConfig.GoogleServiceAccountConfig",
        oneof="auth_config",
    )
    oauth_config: AuthConfig.OauthConfig = proto.Field(
        proto.MESSAGE,
        number=5,
        message="AuthConfig.OauthConfig",
        oneof="auth_config",
    )
    oidc_config: AuthConfig.OidcConfig = proto.Field(
        proto.MESSAGE,
        number=7,
        message="AuthConfig.OidcConfig",
        oneof="auth_config",
    )
    auth_type: AuthType = proto.Field(proto.ENUM, number=101, enum="AuthType")


__all__ = (
    "AuthConfig",
    "AuthType",
    "HttpElementLocation",
)
