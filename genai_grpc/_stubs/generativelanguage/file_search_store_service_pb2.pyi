# Generated from protos/generativelanguage/file_search_store_service.proto by scripts/proto. Do not edit.
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.rpc import status_pb2 as _status_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class FileSearchStore(_message.Message):
    __slots__ = ("name", "display_name", "embedding_model", "create_time", "update_time", "active_documents_count", "pending_documents_count", "failed_documents_count", "size_bytes")
    NAME_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    EMBEDDING_MODEL_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    ACTIVE_DOCUMENTS_COUNT_FIELD_NUMBER: _ClassVar[int]
    PENDING_DOCUMENTS_COUNT_FIELD_NUMBER: _ClassVar[int]
    FAILED_DOCUMENTS_COUNT_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    name: str
    display_name: str
    embedding_model: str
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    active_documents_count: int
    pending_documents_count: int
    failed_documents_count: int
    size_bytes: int
    def __init__(self, name: _Optional[str] = ..., display_name: _Optional[str] = ..., embedding_model: _Optional[str] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., active_documents_count: _Optional[int] = ..., pending_documents_count: _Optional[int] = ..., failed_documents_count: _Optional[int] = ..., size_bytes: _Optional[int] = ...) -> None: ...

class FileSearchDocument(_message.Message):
    __slots__ = ("name", "display_name", "state", "size_bytes", "mime_type", "create_time", "update_time", "custom_metadata")
    class State(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STATE_UNSPECIFIED: _ClassVar[FileSearchDocument.State]
        STATE_PENDING: _ClassVar[FileSearchDocument.State]
        STATE_ACTIVE: _ClassVar[FileSearchDocument.State]
        STATE_FAILED: _ClassVar[FileSearchDocument.State]
    STATE_UNSPECIFIED: FileSearchDocument.State
    STATE_PENDING: FileSearchDocument.State
    STATE_ACTIVE: FileSearchDocument.State
    STATE_FAILED: FileSearchDocument.State
    NAME_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    MIME_TYPE_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_METADATA_FIELD_NUMBER: _ClassVar[int]
    name: str
    display_name: str
    state: FileSearchDocument.State
    size_bytes: int
    mime_type: str
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    custom_metadata: _containers.RepeatedCompositeFieldContainer[FileSearchMetadata]
    def __init__(self, name: _Optional[str] = ..., display_name: _Optional[str] = ..., state: _Optional[_Union[FileSearchDocument.State, str]] = ..., size_bytes: _Optional[int] = ..., mime_type: _Optional[str] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., custom_metadata: _Optional[_Iterable[_Union[FileSearchMetadata, _Mapping]]] = ...) -> None: ...

class FileSearchMetadata(_message.Message):
    __slots__ = ("key", "string_value", "string_list_value", "numeric_value")
    class StringList(_message.Message):
        __slots__ = ("values",)
        VALUES_FIELD_NUMBER: _ClassVar[int]
        values: _containers.RepeatedScalarFieldContainer[str]
        def __init__(self, values: _Optional[_Iterable[str]] = ...) -> None: ...
    KEY_FIELD_NUMBER: _ClassVar[int]
    STRING_VALUE_FIELD_NUMBER: _ClassVar[int]
    STRING_LIST_VALUE_FIELD_NUMBER: _ClassVar[int]
    NUMERIC_VALUE_FIELD_NUMBER: _ClassVar[int]
    key: str
    string_value: str
    string_list_value: FileSearchMetadata.StringList
    numeric_value: float
    def __init__(self, key: _Optional[str] = ..., string_value: _Optional[str] = ..., string_list_value: _Optional[_Union[FileSearchMetadata.StringList, _Mapping]] = ..., numeric_value: _Optional[float] = ...) -> None: ...

class ChunkingConfig(_message.Message):
    __slots__ = ("white_space_config",)
    class WhiteSpaceConfig(_message.Message):
        __slots__ = ("max_tokens_per_chunk", "max_overlap_tokens")
        MAX_TOKENS_PER_CHUNK_FIELD_NUMBER: _ClassVar[int]
        MAX_OVERLAP_TOKENS_FIELD_NUMBER: _ClassVar[int]
        max_tokens_per_chunk: int
        max_overlap_tokens: int
        def __init__(self, max_tokens_per_chunk: _Optional[int] = ..., max_overlap_tokens: _Optional[int] = ...) -> None: ...
    WHITE_SPACE_CONFIG_FIELD_NUMBER: _ClassVar[int]
    white_space_config: ChunkingConfig.WhiteSpaceConfig
    def __init__(self, white_space_config: _Optional[_Union[ChunkingConfig.WhiteSpaceConfig, _Mapping]] = ...) -> None: ...

class FileSearchOperation(_message.Message):
    __slots__ = ("name", "metadata", "done", "error", "response")
    class Response(_message.Message):
        __slots__ = ("parent", "document_name")
        PARENT_FIELD_NUMBER: _ClassVar[int]
        DOCUMENT_NAME_FIELD_NUMBER: _ClassVar[int]
        parent: str
        document_name: str
        def __init__(self, parent: _Optional[str] = ..., document_name: _Optional[str] = ...) -> None: ...
    NAME_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    DONE_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_FIELD_NUMBER: _ClassVar[int]
    name: str
    metadata: _struct_pb2.Struct
    done: bool
    error: _status_pb2.Status
    response: FileSearchOperation.Response
    def __init__(self, name: _Optional[str] = ..., metadata: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., done: bool = ..., error: _Optional[_Union[_status_pb2.Status, _Mapping]] = ..., response: _Optional[_Union[FileSearchOperation.Response, _Mapping]] = ...) -> None: ...

class CreateFileSearchStoreRequest(_message.Message):
    __slots__ = ("display_name", "embedding_model")
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    EMBEDDING_MODEL_FIELD_NUMBER: _ClassVar[int]
    display_name: str
    embedding_model: str
    def __init__(self, display_name: _Optional[str] = ..., embedding_model: _Optional[str] = ...) -> None: ...

class GetFileSearchStoreRequest(_message.Message):
    __slots__ = ("name",)
    NAME_FIELD_NUMBER: _ClassVar[int]
    name: str
    def __init__(self, name: _Optional[str] = ...) -> None: ...

class ListFileSearchStoresRequest(_message.Message):
    __slots__ = ("page_size", "page_token")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListFileSearchStoresResponse(_message.Message):
    __slots__ = ("file_search_stores", "next_page_token")
    FILE_SEARCH_STORES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    file_search_stores: _containers.RepeatedCompositeFieldContainer[FileSearchStore]
    next_page_token: str
    def __init__(self, file_search_stores: _Optional[_Iterable[_Union[FileSearchStore, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class DeleteFileSearchStoreRequest(_message.Message):
    __slots__ = ("name", "force")
    NAME_FIELD_NUMBER: _ClassVar[int]
    FORCE_FIELD_NUMBER: _ClassVar[int]
    name: str
    force: bool
    def __init__(self, name: _Optional[str] = ..., force: bool = ...) -> None: ...

class ImportFileRequest(_message.Message):
    __slots__ = ("file_search_store_name", "file_name", "custom_metadata", "chunking_config")
    FILE_SEARCH_STORE_NAME_FIELD_NUMBER: _ClassVar[int]
    FILE_NAME_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_METADATA_FIELD_NUMBER: _ClassVar[int]
    CHUNKING_CONFIG_FIELD_NUMBER: _ClassVar[int]
    file_search_store_name: str
    file_name: str
    custom_metadata: _containers.RepeatedCompositeFieldContainer[FileSearchMetadata]
    chunking_config: ChunkingConfig
    def __init__(self, file_search_store_name: _Optional[str] = ..., file_name: _Optional[str] = ..., custom_metadata: _Optional[_Iterable[_Union[FileSearchMetadata, _Mapping]]] = ..., chunking_config: _Optional[_Union[ChunkingConfig, _Mapping]] = ...) -> None: ...

class UploadToFileSearchStoreRequest(_message.Message):
    __slots__ = ("file_search_store_name", "display_name", "mime_type", "custom_metadata", "chunking_config")
    FILE_SEARCH_STORE_NAME_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    MIME_TYPE_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_METADATA_FIELD_NUMBER: _ClassVar[int]
    CHUNKING_CONFIG_FIELD_NUMBER: _ClassVar[int]
    file_search_store_name: str
    display_name: str
    mime_type: str
    custom_metadata: _containers.RepeatedCompositeFieldContainer[FileSearchMetadata]
    chunking_config: ChunkingConfig
    def __init__(self, file_search_store_name: _Optional[str] = ..., display_name: _Optional[str] = ..., mime_type: _Optional[str] = ..., custom_metadata: _Optional[_Iterable[_Union[FileSearchMetadata, _Mapping]]] = ..., chunking_config: _Optional[_Union[ChunkingConfig, _Mapping]] = ...) -> None: ...

class DownloadMediaRequest(_message.Message):
    __slots__ = ("name",)
    NAME_FIELD_NUMBER: _ClassVar[int]
    name: str
    def __init__(self, name: _Optional[str] = ...) -> None: ...

class GetFileSearchDocumentRequest(_message.Message):
    __slots__ = ("name",)
    NAME_FIELD_NUMBER: _ClassVar[int]
    name: str
    def __init__(self, name: _Optional[str] = ...) -> None: ...

class ListFileSearchDocumentsRequest(_message.Message):
    __slots__ = ("parent", "page_size", "page_token")
    PARENT_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    parent: str
    page_size: int
    page_token: str
    def __init__(self, parent: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListFileSearchDocumentsResponse(_message.Message):
    __slots__ = ("documents", "next_page_token")
    DOCUMENTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    documents: _containers.RepeatedCompositeFieldContainer[FileSearchDocument]
    next_page_token: str
    def __init__(self, documents: _Optional[_Iterable[_Union[FileSearchDocument, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class DeleteFileSearchDocumentRequest(_message.Message):
    __slots__ = ("name", "force")
    NAME_FIELD_NUMBER: _ClassVar[int]
    FORCE_FIELD_NUMBER: _ClassVar[int]
    name: str
    force: bool
    def __init__(self, name: _Optional[str] = ..., force: bool = ...) -> None: ...
