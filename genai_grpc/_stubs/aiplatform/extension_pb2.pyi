# Generated from protos/aiplatform/extension.proto by scripts/proto. Do not edit.
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class HttpElementLocation(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    HTTP_IN_UNSPECIFIED: _ClassVar[HttpElementLocation]
    HTTP_IN_QUERY: _ClassVar[HttpElementLocation]
    HTTP_IN_HEADER: _ClassVar[HttpElementLocation]
    HTTP_IN_PATH: _ClassVar[HttpElementLocation]
    HTTP_IN_BODY: _ClassVar[HttpElementLocation]
    HTTP_IN_COOKIE: _ClassVar[HttpElementLocation]

class AuthType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    AUTH_TYPE_UNSPECIFIED: _ClassVar[AuthType]
    NO_AUTH: _ClassVar[AuthType]
    API_KEY_AUTH: _ClassVar[AuthType]
    HTTP_BASIC_AUTH: _ClassVar[AuthType]
    GOOGLE_SERVICE_ACCOUNT_AUTH: _ClassVar[AuthType]
    OAUTH: _ClassVar[AuthType]
    OIDC_AUTH: _ClassVar[AuthType]
HTTP_IN_UNSPECIFIED: HttpElementLocation
HTTP_IN_QUERY: HttpElementLocation
HTTP_IN_HEADER: HttpElementLocation
HTTP_IN_PATH: HttpElementLocation
HTTP_IN_BODY: HttpElementLocation
HTTP_IN_COOKIE: HttpElementLocation
AUTH_TYPE_UNSPECIFIED: AuthType
NO_AUTH: AuthType
API_KEY_AUTH: AuthType
HTTP_BASIC_AUTH: AuthType
GOOGLE_SERVICE_ACCOUNT_AUTH: AuthType
OAUTH: AuthType
OIDC_AUTH: AuthType

class AuthConfig(_message.Message):
    __slots__ = ("api_key_config", "http_basic_auth_config", "google_service_account_config", "oauth_config", "oidc_config", "auth_type")
    class ApiKeyConfig(_message.Message):
        __slots__ = ("name", "api_key_secret", "http_element_location", "api_key_string")
        NAME_FIELD_NUMBER: _ClassVar[int]
        API_KEY_SECRET_FIELD_NUMBER: _ClassVar[int]
        HTTP_ELEMENT_LOCATION_FIELD_NUMBER: _ClassVar[int]
        API_KEY_STRING_FIELD_NUMBER: _ClassVar[int]
        name: str
        api_key_secret: str
        http_element_location: HttpElementLocation
        api_key_string: str
        def __init__(self, name: _Optional[str] = ..., api_key_secret: _Optional[str] = ..., http_element_location: _Optional[_Union[HttpElementLocation, str]] = ..., api_key_string: _Optional[str] = ...) -> None: ...
    class HttpBasicAuthConfig(_message.Message):
        __slots__ = ("credential_secret",)
        CREDENTIAL_SECRET_FIELD_NUMBER: _ClassVar[int]
        credential_secret: str
        def __init__(self, credential_secret: _Optional[str] = ...) -> None: ...
    class GoogleServiceAccountConfig(_message.Message):
        __slots__ = ("service_account",)
        SERVICE_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        service_account: str
        def __init__(self, service_account: _Optional[str] = ...) -> None: ...
    class OauthConfig(_message.Message):
        __slots__ = ("access_token", "service_account")
        ACCESS_TOKEN_FIELD_NUMBER: _ClassVar[int]
        SERVICE_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        access_token: str
        service_account: str
        def __init__(self, access_token: _Optional[str] = ..., service_account: _Optional[str] = ...) -> None: ...
    class OidcConfig(_message.Message):
        __slots__ = ("id_token", "service_account")
        ID_TOKEN_FIELD_NUMBER: _ClassVar[int]
        SERVICE_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        id_token: str
        service_account: str
        def __init__(self, id_token: _Optional[str] = ..., service_account: _Optional[str] = ...) -> None: ...
    API_KEY_CONFIG_FIELD_NUMBER: _ClassVar[int]
    HTTP_BASIC_AUTH_CONFIG_FIELD_NUMBER: _ClassVar[int]
    GOOGLE_SERVICE_ACCOUNT_CONFIG_FIELD_NUMBER: _ClassVar[int]
    OAUTH_CONFIG_FIELD_NUMBER: _ClassVar[int]
    OIDC_CONFIG_FIELD_NUMBER: _ClassVar[int]
    AUTH_TYPE_FIELD_NUMBER: _ClassVar[int]
    api_key_config: AuthConfig.ApiKeyConfig
    http_basic_auth_config: AuthConfig.HttpBasicAuthConfig
    google_service_account_config: AuthConfig.GoogleServiceAccountConfig
    oauth_config: AuthConfig.OauthConfig
    oidc_config: AuthConfig.OidcConfig
    auth_type: AuthType
    def __init__(self, api_key_config: _Optional[_Union[AuthConfig.ApiKeyConfig, _Mapping]] = ..., http_basic_auth_config: _Optional[_Union[AuthConfig.HttpBasicAuthConfig, _Mapping]] = ..., google_service_account_config: _Optional[_Union[AuthConfig.GoogleServiceAccountConfig, _Mapping]] = ..., oauth_config: _Optional[_Union[AuthConfig.OauthConfig, _Mapping]] = ..., oidc_config: _Optional[_Union[AuthConfig.OidcConfig, _Mapping]] = ..., auth_type: _Optional[_Union[AuthType, str]] = ...) -> None: ...
