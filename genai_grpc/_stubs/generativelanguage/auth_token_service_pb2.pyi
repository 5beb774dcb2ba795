# Generated from protos/generativelanguage/auth_token_service.proto by scripts/proto. Do not edit.
from genai_grpc._stubs.generativelanguage import generative_service_pb2 as _generative_service_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CreateAuthTokenRequest(_message.Message):
    __slots__ = ("expire_time", "new_session_expire_time", "uses", "bidi_generate_content_setup", "field_mask")
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    NEW_SESSION_EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    USES_FIELD_NUMBER: _ClassVar[int]
    BIDI_GENERATE_CONTENT_SETUP_FIELD_NUMBER: _ClassVar[int]
    FIELD_MASK_FIELD_NUMBER: _ClassVar[int]
    expire_time: _timestamp_pb2.Timestamp
    new_session_expire_time: _timestamp_pb2.Timestamp
    uses: int
    bidi_generate_content_setup: _generative_service_pb2.BidiGenerateContentSetup
    field_mask: str
    def __init__(self, expire_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., new_session_expire_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., uses: _Optional[int] = ..., bidi_generate_content_setup: _Optional[_Union[_generative_service_pb2.BidiGenerateContentSetup, _Mapping]] = ..., field_mask: _Optional[str] = ...) -> None: ...

class AuthToken(_message.Message):
    __slots__ = ("name", "expire_time", "new_session_expire_time", "uses")
    NAME_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    NEW_SESSION_EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    USES_FIELD_NUMBER: _ClassVar[int]
    name: str
    expire_time: _timestamp_pb2.Timestamp
    new_session_expire_time: _timestamp_pb2.Timestamp
    uses: int
    def __init__(self, name: _Optional[str] = ..., expire_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., new_session_expire_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., uses: _Optional[int] = ...) -> None: ...
