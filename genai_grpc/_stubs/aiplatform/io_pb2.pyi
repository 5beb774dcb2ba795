# Generated from protos/aiplatform/io.proto by scripts/proto. Do not edit.
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class GcsSource(_message.Message):
    __slots__ = ("uris",)
    URIS_FIELD_NUMBER: _ClassVar[int]
    uris: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, uris: _Optional[_Iterable[str]] = ...) -> None: ...

class GcsDestination(_message.Message):
    __slots__ = ("output_uri_prefix",)
    OUTPUT_URI_PREFIX_FIELD_NUMBER: _ClassVar[int]
    output_uri_prefix: str
    def __init__(self, output_uri_prefix: _Optional[str] = ...) -> None: ...

class BigQuerySource(_message.Message):
    __slots__ = ("input_uri",)
    INPUT_URI_FIELD_NUMBER: _ClassVar[int]
    input_uri: str
    def __init__(self, input_uri: _Optional[str] = ...) -> None: ...

class BigQueryDestination(_message.Message):
    __slots__ = ("output_uri",)
    OUTPUT_URI_FIELD_NUMBER: _ClassVar[int]
    output_uri: str
    def __init__(self, output_uri: _Optional[str] = ...) -> None: ...

class VertexMultimodalDatasetSource(_message.Message):
    __slots__ = ("dataset_name",)
    DATASET_NAME_FIELD_NUMBER: _ClassVar[int]
    dataset_name: str
    def __init__(self, dataset_name: _Optional[str] = ...) -> None: ...

class VertexMultimodalDatasetDestination(_message.Message):
    __slots__ = ("bigquery_destination", "display_name")
    BIGQUERY_DESTINATION_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    bigquery_destination: BigQueryDestination
    display_name: str
    def __init__(self, bigquery_destination: _Optional[_Union[BigQueryDestination, _Mapping]] = ..., display_name: _Optional[str] = ...) -> None: ...

class ContainerRegistryDestination(_message.Message):
    __slots__ = ("output_uri",)
    OUTPUT_URI_FIELD_NUMBER: _ClassVar[int]
    output_uri: str
    def __init__(self, output_uri: _Optional[str] = ...) -> None: ...
