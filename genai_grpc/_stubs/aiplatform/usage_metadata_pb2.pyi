# Generated from protos/aiplatform/usage_metadata.proto by scripts/proto. Do not edit.
from genai_grpc._stubs.aiplatform import content_pb2 as _content_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class UsageMetadata(_message.Message):
    __slots__ = ("prompt_token_count", "candidates_token_count", "total_token_count", "tool_use_prompt_token_count", "thoughts_token_count", "cached_content_token_count", "prompt_tokens_details", "cache_tokens_details", "candidates_tokens_details", "tool_use_prompt_tokens_details", "traffic_type", "service_tier")
    class TrafficType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TRAFFIC_TYPE_UNSPECIFIED: _ClassVar[UsageMetadata.TrafficType]
        ON_DEMAND: _ClassVar[UsageMetadata.TrafficType]
        PROVISIONED_THROUGHPUT: _ClassVar[UsageMetadata.TrafficType]
        ON_DEMAND_PRIORITY: _ClassVar[UsageMetadata.TrafficType]
        ON_DEMAND_FLEX: _ClassVar[UsageMetadata.TrafficType]
        ON_DEMAND_OFFPEAK: _ClassVar[UsageMetadata.TrafficType]
    TRAFFIC_TYPE_UNSPECIFIED: UsageMetadata.TrafficType
    ON_DEMAND: UsageMetadata.TrafficType
    PROVISIONED_THROUGHPUT: UsageMetadata.TrafficType
    ON_DEMAND_PRIORITY: UsageMetadata.TrafficType
    ON_DEMAND_FLEX: UsageMetadata.TrafficType
    ON_DEMAND_OFFPEAK: UsageMetadata.TrafficType
    PROMPT_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    CANDIDATES_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    TOTAL_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    TOOL_USE_PROMPT_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    THOUGHTS_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    CACHED_CONTENT_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    PROMPT_TOKENS_DETAILS_FIELD_NUMBER: _ClassVar[int]
    CACHE_TOKENS_DETAILS_FIELD_NUMBER: _ClassVar[int]
    CANDIDATES_TOKENS_DETAILS_FIELD_NUMBER: _ClassVar[int]
    TOOL_USE_PROMPT_TOKENS_DETAILS_FIELD_NUMBER: _ClassVar[int]
    TRAFFIC_TYPE_FIELD_NUMBER: _ClassVar[int]
    SERVICE_TIER_FIELD_NUMBER: _ClassVar[int]
    prompt_token_count: int
    candidates_token_count: int
    total_token_count: int
    tool_use_prompt_token_count: int
    thoughts_token_count: int
    cached_content_token_count: int
    prompt_tokens_details: _containers.RepeatedCompositeFieldContainer[_content_pb2.ModalityTokenCount]
    cache_tokens_details: _containers.RepeatedCompositeFieldContainer[_content_pb2.ModalityTokenCount]
    candidates_tokens_details: _containers.RepeatedCompositeFieldContainer[_content_pb2.ModalityTokenCount]
    tool_use_prompt_tokens_details: _containers.RepeatedCompositeFieldContainer[_content_pb2.ModalityTokenCount]
    traffic_type: UsageMetadata.TrafficType
    service_tier: str
    def __init__(self, prompt_token_count: _Optional[int] = ..., candidates_token_count: _Optional[int] = ..., total_token_count: _Optional[int] = ..., tool_use_prompt_token_count: _Optional[int] = ..., thoughts_token_count: _Optional[int] = ..., cached_content_token_count: _Optional[int] = ..., prompt_tokens_details: _Optional[_Iterable[_Union[_content_pb2.ModalityTokenCount, _Mapping]]] = ..., cache_tokens_details: _Optional[_Iterable[_Union[_content_pb2.ModalityTokenCount, _Mapping]]] = ..., candidates_tokens_details: _Optional[_Iterable[_Union[_content_pb2.ModalityTokenCount, _Mapping]]] = ..., tool_use_prompt_tokens_details: _Optional[_Iterable[_Union[_content_pb2.ModalityTokenCount, _Mapping]]] = ..., traffic_type: _Optional[_Union[UsageMetadata.TrafficType, str]] = ..., service_tier: _Optional[str] = ...) -> None: ...
