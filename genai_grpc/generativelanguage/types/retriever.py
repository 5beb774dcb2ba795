# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Gemini Developer API: retriever."""

from __future__ import annotations

import datetime
from collections.abc import MutableSequence

import proto
from google.protobuf import timestamp_pb2

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.generativelanguage",
    manifest={
        "Corpus",
        "Document",
        "StringList",
        "CustomMetadata",
        "MetadataFilter",
        "Condition",
        "Chunk",
        "ChunkData",
    },
)


class Corpus(_message.Message):
    """A collection of documents.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        display_name (str):
            Its name for people; need not be unique.
        create_time (datetime.datetime):
            When it was created; set by the server.
        update_time (datetime.datetime):
            When it was last changed; set by the server.
    """

    name: str = proto.Field(proto.STRING, number=1)
    display_name: str = proto.Field(proto.STRING, number=2)
    create_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=3,
        message=timestamp_pb2.Timestamp,
    )
    update_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=4,
        message=timestamp_pb2.Timestamp,
    )


class Document(_message.Message):
    """A collection of chunks.

    Attributes:
        name (str):
            Resource name: `fileSearchStores/{store}/documents/{id}`.
        display_name (str):
            Name for people.
        custom_metadata (MutableSequence[CustomMetadata]):
            Facts to filter searches by.
        update_time (datetime.datetime):
            When it was last changed.
        create_time (datetime.datetime):
            When it was created.
    """

    name: str = proto.Field(proto.STRING, number=1)
    display_name: str = proto.Field(proto.STRING, number=2)
    custom_metadata: MutableSequence[CustomMetadata] = proto.RepeatedField(
        proto.MESSAGE,
        number=3,
        message="CustomMetadata",
    )
    update_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=4,
        message=timestamp_pb2.Timestamp,
    )
    create_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=5,
        message=timestamp_pb2.Timestamp,
    )


class StringList(_message.Message):
    """Several strings as one value.

    Attributes:
        values (MutableSequence[str]):
            The strings.
    """

    values: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=1)


class CustomMetadata(_message.Message):
    """A key and a value of the caller's.

    Attributes:
        string_value (str):
            The fact as a string. One of `value`.
        string_list_value (StringList):
            The fact as several strings. One of `value`.
        numeric_value (float):
            The fact as a number. One of `value`.
        key (str):
            Name of the fact.
    """

    string_value: str = proto.Field(proto.STRING, number=2, oneof="value")
    string_list_value: StringList = proto.Field(
        proto.MESSAGE,
        number=6,
        message="StringList",
        oneof="value",
    )
    numeric_value: float = proto.Field(proto.FLOAT, number=7, oneof="value")
    key: str = proto.Field(proto.STRING, number=1)


class MetadataFilter(_message.Message):
    """Conditions on one key, any of which suffices.

    Attributes:
        key (str):
            Key.
        conditions (MutableSequence[Condition]):
            Conditions.
    """

    key: str = proto.Field(proto.STRING, number=1)
    conditions: MutableSequence[Condition] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message="Condition",
    )


class Condition(_message.Message):
    """One comparison.

    Attributes:
        string_value (str):
            String value. One of `value`.
        numeric_value (float):
            Numeric value. One of `value`.
        operation (Condition.Operator):
            How the value is compared.
    """

    class Operator(_message.Enum):
        """How the value is compared."""

        OPERATOR_UNSPECIFIED = 0
        LESS = 1
        LESS_EQUAL = 2
        EQUAL = 3
        GREATER_EQUAL = 4
        GREATER = 5
        NOT_EQUAL = 6
        INCLUDES = 7
        EXCLUDES = 8

    string_value: str = proto.Field(proto.STRING, number=1, oneof="value")
    numeric_value: float = proto.Field(proto.FLOAT, number=6, oneof="value")
    operation: Condition.Operator = proto.Field(
        proto.ENUM,
        number=5,
        enum="Condition.Operator",
    )


class Chunk(_message.Message):
    """A piece of text that is embedded and found.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        data (ChunkData):
            The text of a chunk.
        custom_metadata (MutableSequence[CustomMetadata]):
            Custom metadata.
        create_time (datetime.datetime):
            When it was created; set by the server.
        update_time (datetime.datetime):
            When it was last changed; set by the server.
        state (Chunk.State):
            Only an active chunk is found.
    """

    class State(_message.Enum):
        """Only an active chunk is found."""

        STATE_UNSPECIFIED = 0
        STATE_PENDING_PROCESSING = 1
        STATE_ACTIVE = 2
        STATE_FAILED = 10

    name: str = proto.Field(proto.STRING, number=1)
    data: ChunkData = proto.Field(proto.MESSAGE, number=2, message="ChunkData")
    custom_metadata: MutableSequence[CustomMetadata] = proto.RepeatedField(
        proto.MESSAGE,
        number=3,
        message="CustomMetadata",
    )
    create_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=4,
        message=timestamp_pb2.Timestamp,
    )
    update_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=5,
        message=timestamp_pb2.Timestamp,
    )
    state: Chunk.State = proto.Field(proto.ENUM, number=6, enum="Chunk.State")


class ChunkData(_message.Message):
    """The text of a chunk.

    Attributes:
        string_value (str):
            String value. One of `data`.
    """

    string_value: str = proto.Field(proto.STRING, number=1, oneof="data")


__all__ = (
    "Chunk",
    "ChunkData",
    "Condition",
    "Corpus",
    "CustomMetadata",
    "Document",
    "MetadataFilter",
    "StringList",
)
