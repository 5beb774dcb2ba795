# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: openapi."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import Any

import proto
from google.protobuf import struct_pb2

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "Type",
        "Schema",
    },
)


class Type(_message.Enum):
    """The type of a value in a schema."""

    TYPE_UNSPECIFIED = 0
    STRING = 1
    NUMBER = 2
    INTEGER = 3
    BOOLEAN = 4
    ARRAY = 5
    OBJECT = 6


class Schema(_message.Message):
    """The subset of OpenAPI 3.0 schemas that the API understands.

    Attributes:
        type_ (Type):
            The type of the value.
        format_ (str):
            Named format, such as `int64`, `date-time` or `enum`.
        title (str):
            Short name of the value.
        description (str):
            What the value means, for the model.
        nullable (bool):
            Whether the value may be null.
        default (Any):
            The value that is meant if none is given.
        items (Schema):
            Schema of an array's elements.
        min_items (int):
            Fewest elements of an array.
        max_items (int):
            Most elements of an array.
        enum (MutableSequence[str]):
            The values that are allowed, as strings.
        properties (MutableMapping[str, Schema]):
            Schemas of an object's properties by name.
        property_ordering (MutableSequence[str]):
            Names of the properties in the order they are written.
        required (MutableSequence[str]):
            Names of the properties that have to be there.
        min_properties (int):
            Fewest properties of an object.
        max_properties (int):
            Most properties of an object.
        minimum (float):
            Smallest number, included.
        maximum (float):
            Largest number, included.
        min_length (int):
            Fewest characters of a string.
        max_length (int):
            Most characters of a string.
        pattern (str):
            Regular expression a string matches.
        example (Any):
            A value that satisfies the schema.
        any_of (MutableSequence[Schema]):
            Schemas of which the value satisfies at least one.
        additional_properties (Any):
            Whether, or by which schema, other properties are allowed.
        ref (str):
            Address of the schema meant, `#/defs/Name`. Alone in its schema.
        defs (MutableMapping[str, Schema]):
            Named schemas for `ref` to point at.
    """

    type_: Type = proto.Field(proto.ENUM, number=1, enum="Type")
    format_: str = proto.Field(proto.STRING, number=7)
    title: str = proto.Field(proto.STRING, number=24)
    description: str = proto.Field(proto.STRING, number=8)
    nullable: bool = proto.Field(proto.BOOL, number=6)
    default: Any = proto.Field(proto.MESSAGE, number=23, message=struct_pb2.Value)
    items: Schema = proto.Field(proto.MESSAGE, number=2, message="Schema")
    min_items: int = proto.Field(proto.INT64, number=21)
    max_items: int = proto.Field(proto.INT64, number=22)
    enum: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=9)
    properties: MutableMapping[str, Schema] = proto.MapField(
        proto.STRING,
        proto.MESSAGE,
        number=3,
        message="Schema",
    )
    property_ordering: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=25)
    required: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=5)
    min_properties: int = proto.Field(proto.INT64, number=14)
    max_properties: int = proto.Field(proto.INT64, number=15)
    minimum: float = proto.Field(proto.DOUBLE, number=16)
    maximum: float = proto.Field(proto.DOUBLE, number=17)
    min_length: int = proto.Field(proto.INT64, number=18)
    max_length: int = proto.Field(proto.INT64, number=19)
    pattern: str = proto.Field(proto.STRING, number=20)
    example: Any = proto.Field(proto.MESSAGE, number=4, message=struct_pb2.Value)
    any_of: MutableSequence[Schema] = proto.RepeatedField(
        proto.MESSAGE,
        number=11,
        message="Schema",
    )
    additional_properties: Any = proto.Field(
        proto.MESSAGE,
        number=26,
        message=struct_pb2.Value,
    )
    ref: str = proto.Field(proto.STRING, number=27)
    defs: MutableMapping[str, Schema] = proto.MapField(
        proto.STRING,
        proto.MESSAGE,
        number=28,
        message="Schema",
    )


__all__ = (
    "Schema",
    "Type",
)
