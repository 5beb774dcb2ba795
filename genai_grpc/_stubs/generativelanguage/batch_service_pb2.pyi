# Generated from protos/generativelanguage/batch_service.proto by scripts/proto. Do not edit.
from genai_grpc._stubs.generativelanguage import generative_service_pb2 as _generative_service_pb2
from genai_grpc._stubs.generativelanguage import prediction_service_pb2 as _prediction_service_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.rpc import status_pb2 as _status_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BatchGenerateContentRequest(_message.Message):
    __slots__ = ("model", "batch")
    MODEL_FIELD_NUMBER: _ClassVar[int]
    BATCH_FIELD_NUMBER: _ClassVar[int]
    model: str
    batch: GenerateContentBatch
    def __init__(self, model: _Optional[str] = ..., batch: _Optional[_Union[GenerateContentBatch, _Mapping]] = ...) -> None: ...

class AsyncBatchEmbedContentRequest(_message.Message):
    __slots__ = ("model", "batch")
    MODEL_FIELD_NUMBER: _ClassVar[int]
    BATCH_FIELD_NUMBER: _ClassVar[int]
    model: str
    batch: EmbedContentBatch
    def __init__(self, model: _Optional[str] = ..., batch: _Optional[_Union[EmbedContentBatch, _Mapping]] = ...) -> None: ...

class GenerateContentBatch(_message.Message):
    __slots__ = ("display_name", "input_config", "webhook_config")
    class InlinedRequest(_message.Message):
        __slots__ = ("request", "metadata")
        class MetadataEntry(_message.Message):
            __slots__ = ("key", "value")
            KEY_FIELD_NUMBER: _ClassVar[int]
            VALUE_FIELD_NUMBER: _ClassVar[int]
            key: str
            value: str
            def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
        REQUEST_FIELD_NUMBER: _ClassVar[int]
        METADATA_FIELD_NUMBER: _ClassVar[int]
        request: _generative_service_pb2.GenerateContentRequest
        metadata: _containers.ScalarMap[str, str]
        def __init__(self, request: _Optional[_Union[_generative_service_pb2.GenerateContentRequest, _Mapping]] = ..., metadata: _Optional[_Mapping[str, str]] = ...) -> None: ...
    class InlinedRequests(_message.Message):
        __slots__ = ("requests",)
        REQUESTS_FIELD_NUMBER: _ClassVar[int]
        requests: _containers.RepeatedCompositeFieldContainer[GenerateContentBatch.InlinedRequest]
        def __init__(self, requests: _Optional[_Iterable[_Union[GenerateContentBatch.InlinedRequest, _Mapping]]] = ...) -> None: ...
    class InputConfig(_message.Message):
        __slots__ = ("requests", "file_name")
        REQUESTS_FIELD_NUMBER: _ClassVar[int]
        FILE_NAME_FIELD_NUMBER: _ClassVar[int]
        requests: GenerateContentBatch.InlinedRequests
        file_name: str
        def __init__(self, requests: _Optional[_Union[GenerateContentBatch.InlinedRequests, _Mapping]] = ..., file_name: _Optional[str] = ...) -> None: ...
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    INPUT_CONFIG_FIELD_NUMBER: _ClassVar[int]
    WEBHOOK_CONFIG_FIELD_NUMBER: _ClassVar[int]
    display_name: str
    input_config: GenerateContentBatch.InputConfig
    webhook_config: _prediction_service_pb2.WebhookConfig
    def __init__(self, display_name: _Optional[str] = ..., input_config: _Optional[_Union[GenerateContentBatch.InputConfig, _Mapping]] = ..., webhook_config: _Optional[_Union[_prediction_service_pb2.WebhookConfig, _Mapping]] = ...) -> None: ...

class EmbedContentBatch(_message.Message):
    __slots__ = ("display_name", "input_config", "webhook_config")
    class InlinedRequest(_message.Message):
        __slots__ = ("request", "metadata")
        REQUEST_FIELD_NUMBER: _ClassVar[int]
        METADATA_FIELD_NUMBER: _ClassVar[int]
        request: _generative_service_pb2.EmbedContentRequest
        metadata: _struct_pb2.Struct
        def __init__(self, request: _Optional[_Union[_generative_service_pb2.EmbedContentRequest, _Mapping]] = ..., metadata: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...
    class InlinedRequests(_message.Message):
        __slots__ = ("requests",)
        REQUESTS_FIELD_NUMBER: _ClassVar[int]
        requests: _containers.RepeatedCompositeFieldContainer[EmbedContentBatch.InlinedRequest]
        def __init__(self, requests: _Optional[_Iterable[_Union[EmbedContentBatch.InlinedRequest, _Mapping]]] = ...) -> None: ...
    class InputConfig(_message.Message):
        __slots__ = ("requests", "file_name")
        REQUESTS_FIELD_NUMBER: _ClassVar[int]
        FILE_NAME_FIELD_NUMBER: _ClassVar[int]
        requests: EmbedContentBatch.InlinedRequests
        file_name: str
        def __init__(self, requests: _Optional[_Union[EmbedContentBatch.InlinedRequests, _Mapping]] = ..., file_name: _Optional[str] = ...) -> None: ...
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    INPUT_CONFIG_FIELD_NUMBER: _ClassVar[int]
    WEBHOOK_CONFIG_FIELD_NUMBER: _ClassVar[int]
    display_name: str
    input_config: EmbedContentBatch.InputConfig
    webhook_config: _prediction_service_pb2.WebhookConfig
    def __init__(self, display_name: _Optional[str] = ..., input_config: _Optional[_Union[EmbedContentBatch.InputConfig, _Mapping]] = ..., webhook_config: _Optional[_Union[_prediction_service_pb2.WebhookConfig, _Mapping]] = ...) -> None: ...

class BatchOperation(_message.Message):
    __slots__ = ("name", "metadata", "done", "error", "response")
    NAME_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    DONE_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_FIELD_NUMBER: _ClassVar[int]
    name: str
    metadata: BatchJob
    done: bool
    error: _status_pb2.Status
    response: BatchOutput
    def __init__(self, name: _Optional[str] = ..., metadata: _Optional[_Union[BatchJob, _Mapping]] = ..., done: bool = ..., error: _Optional[_Union[_status_pb2.Status, _Mapping]] = ..., response: _Optional[_Union[BatchOutput, _Mapping]] = ...) -> None: ...

class BatchJob(_message.Message):
    __slots__ = ("name", "model", "display_name", "state", "create_time", "end_time", "update_time", "output")
    class State(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        BATCH_STATE_UNSPECIFIED: _ClassVar[BatchJob.State]
        BATCH_STATE_PENDING: _ClassVar[BatchJob.State]
        BATCH_STATE_RUNNING: _ClassVar[BatchJob.State]
        BATCH_STATE_SUCCEEDED: _ClassVar[BatchJob.State]
        BATCH_STATE_FAILED: _ClassVar[BatchJob.State]
        BATCH_STATE_CANCELLED: _ClassVar[BatchJob.State]
        BATCH_STATE_EXPIRED: _ClassVar[BatchJob.State]
    BATCH_STATE_UNSPECIFIED: BatchJob.State
    BATCH_STATE_PENDING: BatchJob.State
    BATCH_STATE_RUNNING: BatchJob.State
    BATCH_STATE_SUCCEEDED: BatchJob.State
    BATCH_STATE_FAILED: BatchJob.State
    BATCH_STATE_CANCELLED: BatchJob.State
    BATCH_STATE_EXPIRED: BatchJob.State
    NAME_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_FIELD_NUMBER: _ClassVar[int]
    name: str
    model: str
    display_name: str
    state: BatchJob.State
    create_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    output: BatchOutput
    def __init__(self, name: _Optional[str] = ..., model: _Optional[str] = ..., display_name: _Optional[str] = ..., state: _Optional[_Union[BatchJob.State, str]] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., output: _Optional[_Union[BatchOutput, _Mapping]] = ...) -> None: ...

class BatchOutput(_message.Message):
    __slots__ = ("responses_file", "inlined_responses", "inlined_embed_content_responses")
    class InlinedResponse(_message.Message):
        __slots__ = ("response", "error", "metadata")
        class MetadataEntry(_message.Message):
            __slots__ = ("key", "value")
            KEY_FIELD_NUMBER: _ClassVar[int]
            VALUE_FIELD_NUMBER: _ClassVar[int]
            key: str
            value: str
            def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
        RESPONSE_FIELD_NUMBER: _ClassVar[int]
        ERROR_FIELD_NUMBER: _ClassVar[int]
        METADATA_FIELD_NUMBER: _ClassVar[int]
        response: _generative_service_pb2.GenerateContentResponse
        error: _status_pb2.Status
        metadata: _containers.ScalarMap[str, str]
        def __init__(self, response: _Optional[_Union[_generative_service_pb2.GenerateContentResponse, _Mapping]] = ..., error: _Optional[_Union[_status_pb2.Status, _Mapping]] = ..., metadata: _Optional[_Mapping[str, str]] = ...) -> None: ...
    class InlinedResponses(_message.Message):
        __slots__ = ("inlined_responses",)
        INLINED_RESPONSES_FIELD_NUMBER: _ClassVar[int]
        inlined_responses: _containers.RepeatedCompositeFieldContainer[BatchOutput.InlinedResponse]
        def __init__(self, inlined_responses: _Optional[_Iterable[_Union[BatchOutput.InlinedResponse, _Mapping]]] = ...) -> None: ...
    class SingleEmbedContentResponse(_message.Message):
        __slots__ = ("embedding", "token_count")
        EMBEDDING_FIELD_NUMBER: _ClassVar[int]
        TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
        embedding: _generative_service_pb2.ContentEmbedding
        token_count: int
        def __init__(self, embedding: _Optional[_Union[_generative_service_pb2.ContentEmbedding, _Mapping]] = ..., token_count: _Optional[int] = ...) -> None: ...
    class InlinedEmbedContentResponse(_message.Message):
        __slots__ = ("response", "error", "metadata")
        RESPONSE_FIELD_NUMBER: _ClassVar[int]
        ERROR_FIELD_NUMBER: _ClassVar[int]
        METADATA_FIELD_NUMBER: _ClassVar[int]
        response: BatchOutput.SingleEmbedContentResponse
        error: _status_pb2.Status
        metadata: _struct_pb2.Struct
        def __init__(self, response: _Optional[_Union[BatchOutput.SingleEmbedContentResponse, _Mapping]] = ..., error: _Optional[_Union[_status_pb2.Status, _Mapping]] = ..., metadata: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...
    class InlinedEmbedContentResponses(_message.Message):
        __slots__ = ("inlined_responses",)
        INLINED_RESPONSES_FIELD_NUMBER: _ClassVar[int]
        inlined_responses: _containers.RepeatedCompositeFieldContainer[BatchOutput.InlinedEmbedContentResponse]
        def __init__(self, inlined_responses: _Optional[_Iterable[_Union[BatchOutput.InlinedEmbedContentResponse, _Mapping]]] = ...) -> None: ...
    RESPONSES_FILE_FIELD_NUMBER: _ClassVar[int]
    INLINED_RESPONSES_FIELD_NUMBER: _ClassVar[int]
    INLINED_EMBED_CONTENT_RESPONSES_FIELD_NUMBER: _ClassVar[int]
    responses_file: str
    inlined_responses: BatchOutput.InlinedResponses
    inlined_embed_content_responses: BatchOutput.InlinedEmbedContentResponses
    def __init__(self, responses_file: _Optional[str] = ..., inlined_responses: _Optional[_Union[BatchOutput.InlinedResponses, _Mapping]] = ..., inlined_embed_content_responses: _Optional[_Union[BatchOutput.InlinedEmbedContentResponses, _Mapping]] = ...) -> None: ...

class GetBatchRequest(_message.Message):
    __slots__ = ("name",)
    NAME_FIELD_NUMBER: _ClassVar[int]
    name: str
    def __init__(self, name: _Optional[str] = ...) -> None: ...

class ListBatchesRequest(_message.Message):
    __slots__ = ("page_size", "page_token")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListBatchesResponse(_message.Message):
    __slots__ = ("operations", "next_page_token")
    OPERATIONS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    operations: _containers.RepeatedCompositeFieldContainer[BatchOperation]
    next_page_token: str
    def __init__(self, operations: _Optional[_Iterable[_Union[BatchOperation, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class CancelBatchRequest(_message.Message):
    __slots__ = ("name",)
    NAME_FIELD_NUMBER: _ClassVar[int]
    name: str
    def __init__(self, name: _Optional[str] = ...) -> None: ...

class DeleteBatchRequest(_message.Message):
    __slots__ = ("name",)
    NAME_FIELD_NUMBER: _ClassVar[int]
    name: str
    def __init__(self, name: _Optional[str] = ...) -> None: ...
