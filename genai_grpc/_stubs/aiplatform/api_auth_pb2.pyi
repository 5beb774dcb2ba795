# Generated from protos/aiplatform/api_auth.proto by scripts/proto. Do not edit.
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ApiAuth(_message.Message):
    __slots__ = ("api_key_config",)
    class ApiKeyConfig(_message.Message):
        __slots__ = ("api_key_secret_version", "api_key_string")
        API_KEY_SECRET_VERSION_FIELD_NUMBER: _ClassVar[int]
        API_KEY_STRING_FIELD_NUMBER: _ClassVar[int]
        api_key_secret_version: str
        api_key_string: str
        def __init__(self, api_key_secret_version: _Optional[str] = ..., api_key_string: _Optional[str] = ...) -> None: ...
    API_KEY_CONFIG_FIELD_NUMBER: _ClassVar[int]
    api_key_config: ApiAuth.ApiKeyConfig
    def __init__(self, api_key_config: _Optional[_Union[ApiAuth.ApiKeyConfig, _Mapping]] = ...) -> None: ...
