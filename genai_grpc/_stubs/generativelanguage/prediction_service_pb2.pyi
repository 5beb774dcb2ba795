# Generated from protos/generativelanguage/prediction_service.proto by scripts/proto. Do not edit.
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PredictRequest(_message.Message):
    __slots__ = ("model", "instances", "parameters")
    MODEL_FIELD_NUMBER: _ClassVar[int]
    INSTANCES_FIELD_NUMBER: _ClassVar[int]
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    model: str
    instances: _containers.RepeatedCompositeFieldContainer[_struct_pb2.Value]
    parameters: _struct_pb2.Value
    def __init__(self, model: _Optional[str] = ..., instances: _Optional[_Iterable[_Union[_struct_pb2.Value, _Mapping]]] = ..., parameters: _Optional[_Union[_struct_pb2.Value, _Mapping]] = ...) -> None: ...

class PredictLongRunningRequest(_message.Message):
    __slots__ = ("model", "instances", "parameters", "webhook_config")
    MODEL_FIELD_NUMBER: _ClassVar[int]
    INSTANCES_FIELD_NUMBER: _ClassVar[int]
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    WEBHOOK_CONFIG_FIELD_NUMBER: _ClassVar[int]
    model: str
    instances: _containers.RepeatedCompositeFieldContainer[_struct_pb2.Value]
    parameters: _struct_pb2.Value
    webhook_config: WebhookConfig
    def __init__(self, model: _Optional[str] = ..., instances: _Optional[_Iterable[_Union[_struct_pb2.Value, _Mapping]]] = ..., parameters: _Optional[_Union[_struct_pb2.Value, _Mapping]] = ..., webhook_config: _Optional[_Union[WebhookConfig, _Mapping]] = ...) -> None: ...

class PredictResponse(_message.Message):
    __slots__ = ("predictions", "positive_prompt_safety_attributes")
    PREDICTIONS_FIELD_NUMBER: _ClassVar[int]
    POSITIVE_PROMPT_SAFETY_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    predictions: _containers.RepeatedCompositeFieldContainer[_struct_pb2.Value]
    positive_prompt_safety_attributes: _struct_pb2.Value
    def __init__(self, predictions: _Optional[_Iterable[_Union[_struct_pb2.Value, _Mapping]]] = ..., positive_prompt_safety_attributes: _Optional[_Union[_struct_pb2.Value, _Mapping]] = ...) -> None: ...

class PredictLongRunningResponse(_message.Message):
    __slots__ = ("generate_video_response",)
    GENERATE_VIDEO_RESPONSE_FIELD_NUMBER: _ClassVar[int]
    generate_video_response: PredictLongRunningGeneratedVideoResponse
    def __init__(self, generate_video_response: _Optional[_Union[PredictLongRunningGeneratedVideoResponse, _Mapping]] = ...) -> None: ...

class PredictLongRunningMetadata(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class Media(_message.Message):
    __slots__ = ("video",)
    VIDEO_FIELD_NUMBER: _ClassVar[int]
    video: Video
    def __init__(self, video: _Optional[_Union[Video, _Mapping]] = ...) -> None: ...

class Video(_message.Message):
    __slots__ = ("video", "uri", "encoded_video", "encoding")
    VIDEO_FIELD_NUMBER: _ClassVar[int]
    URI_FIELD_NUMBER: _ClassVar[int]
    ENCODED_VIDEO_FIELD_NUMBER: _ClassVar[int]
    ENCODING_FIELD_NUMBER: _ClassVar[int]
    video: bytes
    uri: str
    encoded_video: bytes
    encoding: str
    def __init__(self, video: _Optional[bytes] = ..., uri: _Optional[str] = ..., encoded_video: _Optional[bytes] = ..., encoding: _Optional[str] = ...) -> None: ...

class PredictLongRunningGeneratedVideoResponse(_message.Message):
    __slots__ = ("generated_samples", "rai_media_filtered_count", "rai_media_filtered_reasons")
    GENERATED_SAMPLES_FIELD_NUMBER: _ClassVar[int]
    RAI_MEDIA_FILTERED_COUNT_FIELD_NUMBER: _ClassVar[int]
    RAI_MEDIA_FILTERED_REASONS_FIELD_NUMBER: _ClassVar[int]
    generated_samples: _containers.RepeatedCompositeFieldContainer[Media]
    rai_media_filtered_count: int
    rai_media_filtered_reasons: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, generated_samples: _Optional[_Iterable[_Union[Media, _Mapping]]] = ..., rai_media_filtered_count: _Optional[int] = ..., rai_media_filtered_reasons: _Optional[_Iterable[str]] = ...) -> None: ...

class WebhookConfig(_message.Message):
    __slots__ = ("uris", "user_metadata")
    URIS_FIELD_NUMBER: _ClassVar[int]
    USER_METADATA_FIELD_NUMBER: _ClassVar[int]
    uris: _containers.RepeatedScalarFieldContainer[str]
    user_metadata: _struct_pb2.Struct
    def __init__(self, uris: _Optional[_Iterable[str]] = ..., user_metadata: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...
