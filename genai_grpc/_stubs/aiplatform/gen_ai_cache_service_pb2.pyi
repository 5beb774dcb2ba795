# Generated from protos/aiplatform/gen_ai_cache_service.proto by scripts/proto. Do not edit.
from genai_grpc._stubs.aiplatform import cached_content_pb2 as _cached_content_pb2
from google.protobuf import field_mask_pb2 as _field_mask_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CreateCachedContentRequest(_message.Message):
    __slots__ = ("parent", "cached_content")
    PARENT_FIELD_NUMBER: _ClassVar[int]
    CACHED_CONTENT_FIELD_NUMBER: _ClassVar[int]
    parent: str
    cached_content: _cached_content_pb2.CachedContent
    def __init__(self, parent: _Optional[str] = ..., cached_content: _Optional[_Union[_cached_content_pb2.CachedContent, _Mapping]] = ...) -> None: ...

class GetCachedContentRequest(_message.Message):
    __slots__ = ("name",)
    NAME_FIELD_NUMBER: _ClassVar[int]
    name: str
    def __init__(self, name: _Optional[str] = ...) -> None: ...

class UpdateCachedContentRequest(_message.Message):
    __slots__ = ("cached_content", "update_mask")
    CACHED_CONTENT_FIELD_NUMBER: _ClassVar[int]
    UPDATE_MASK_FIELD_NUMBER: _ClassVar[int]
    cached_content: _cached_content_pb2.CachedContent
    update_mask: _field_mask_pb2.FieldMask
    def __init__(self, cached_content: _Optional[_Union[_cached_content_pb2.CachedContent, _Mapping]] = ..., update_mask: _Optional[_Union[_field_mask_pb2.FieldMask, _Mapping]] = ...) -> None: ...

class DeleteCachedContentRequest(_message.Message):
    __slots__ = ("name",)
    NAME_FIELD_NUMBER: _ClassVar[int]
    name: str
    def __init__(self, name: _Optional[str] = ...) -> None: ...

class ListCachedContentsRequest(_message.Message):
    __slots__ = ("parent", "page_size", "page_token")
    PARENT_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    parent: str
    page_size: int
    page_token: str
    def __init__(self, parent: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListCachedContentsResponse(_message.Message):
    __slots__ = ("cached_contents", "next_page_token")
    CACHED_CONTENTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    cached_contents: _containers.RepeatedCompositeFieldContainer[_cached_content_pb2.CachedContent]
    next_page_token: str
    def __init__(self, cached_contents: _Optional[_Iterable[_Union[_cached_content_pb2.CachedContent, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...
