# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: types."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence

import proto

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "Tensor",
    },
)


class Tensor(_message.Message):
    """Numbers or texts with a shape.

    Attributes:
        dtype (Tensor.DataType):
            Dtype.
        shape (MutableSequence[int]):
            Shape.
        bool_val (MutableSequence[bool]):
            Bool val.
        string_val (MutableSequence[str]):
            String val.
        bytes_val (MutableSequence[bytes]):
            Bytes val.
        float_val (MutableSequence[float]):
            Float val.
        double_val (MutableSequence[float]):
            Double val.
        int_val (MutableSequence[int]):
            Int val.
        int64_val (MutableSequence[int]):
            Int64 val.
        uint_val (MutableSequence[int]):
            Uint val.
        uint64_val (MutableSequence[int]):
            Uint64 val.
        list_val (MutableSequence[Tensor]):
            List val.
        struct_val (MutableMapping[str, Tensor]):
            Struct val.
        tensor_val (bytes):
            Tensor val.
    """

    class DataType(_message.Enum):
        """Carries nothing but itself."""

        DATA_TYPE_UNSPECIFIED = 0
        BOOL = 1
        STRING = 2
        FLOAT = 3
        DOUBLE = 4
        INT8 = 5
        INT16 = 6
        INT32 = 7
        INT64 = 8
        UINT8 = 9
        UINT16 = 10
        UINT32 = 11
        UINT64 = 12

    dtype: Tensor.DataType = proto.Field(proto.ENUM, number=1, enum="Tensor.DataType")
    shape: MutableSequence[int] = proto.RepeatedField(proto.INT64, number=2)
    bool_val: MutableSequence[bool] = proto.RepeatedField(proto.BOOL, number=3)
    string_val: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=14)
    bytes_val: MutableSequence[bytes] = proto.RepeatedField(proto.BYTES, number=15)
    float_val: MutableSequence[float] = proto.RepeatedField(proto.FLOAT, number=5)
    double_val: MutableSequence[float] = proto.RepeatedField(proto.DOUBLE, number=6)
    int_val: MutableSequence[int] = proto.RepeatedField(proto.INT32, number=7)
    int64_val: MutableSequence[int] = proto.RepeatedField(proto.INT64, number=8)
    uint_val: MutableSequence[int] = proto.RepeatedField(proto.UINT32, number=9)
    uint64_val: MutableSequence[int] = proto.RepeatedField(proto.UINT64, number=10)
    list_val: MutableSequence[Tensor] = proto.RepeatedField(
        proto.MESSAGE,
        number=11,
        message="Tensor",
    )
    struct_val: MutableMapping[str, Tensor] = proto.MapField(
        proto.STRING,
        proto.MESSAGE,
        number=12,
        message="Tensor",
    )
    tensor_val: bytes = proto.Field(proto.BYTES, number=13)


__all__ = (
    "Tensor",
)
