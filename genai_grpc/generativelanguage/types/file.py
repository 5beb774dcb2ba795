# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Gemini Developer API: file."""

from __future__ import annotations

import datetime

import proto
from google.protobuf import duration_pb2, timestamp_pb2
from google.rpc import status_pb2

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.generativelanguage",
    manifest={
        "File",
        "VideoFileMetadata",
    },
)


class File(_message.Message):
    """What the API knows about an uploaded file.

    Attributes:
        video_metadata (VideoFileMetadata):
            Named VideoMetadata in the published v1alpha. One of `metadata`.
        name (str):
            Resource name, `files/` and up to 40 letters, digits or dashes.
        display_name (str):
            Name shown to people, up to 512 characters.
        mime_type (str):
            Media type, such as `image/png`.
        size_bytes (int):
            Size in bytes.
        create_time (datetime.datetime):
            When it was created.
        update_time (datetime.datetime):
            When it last changed.
        expiration_time (datetime.datetime):
            When it will be deleted; unset if it stays.
        sha256_hash (bytes):
            The digest as 32 bytes; JSON shows it in base64.
        uri (str):
            Address by which a prompt refers to it.
        download_uri (str):
            Address of the bytes; only generated files can be downloaded.
        state (File.State):
            Processing state; only an ACTIVE file can be used in a prompt.
        source (File.Source):
            Where the file comes from.
        error (google.rpc.Status):
            Why processing failed, in state FAILED.
    """

    class State(_message.Enum):
        """Only an ACTIVE file can be used in a prompt."""

        STATE_UNSPECIFIED = 0
        PROCESSING = 1
        ACTIVE = 2
        FAILED = 10

    class Source(_message.Enum):
        """How the file came to be."""

        SOURCE_UNSPECIFIED = 0
        UPLOADED = 1
        GENERATED = 2
        REGISTERED = 3

    video_metadata: VideoFileMetadata = proto.Field(
        proto.MESSAGE,
        number=12,
        message="VideoFileMetadata",
        oneof="metadata",
    )
    name: str = proto.Field(proto.STRING, number=1)
    display_name: str = proto.Field(proto.STRING, number=2)
    mime_type: str = proto.Field(proto.STRING, number=3)
    size_bytes: int = proto.Field(proto.INT64, number=4)
    create_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=5,
        message=timestamp_pb2.Timestamp,
    )
    update_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=6,
        message=timestamp_pb2.Timestamp,
    )
    expiration_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=7,
        message=timestamp_pb2.Timestamp,
    )
    sha256_hash: bytes = proto.Field(proto.BYTES, number=8)
    uri: str = proto.Field(proto.STRING, number=9)
    download_uri: str = proto.Field(proto.STRING, number=14)
    state: File.State = proto.Field(proto.ENUM, number=10, enum="File.State")
    source: File.Source = proto.Field(proto.ENUM, number=13, enum="File.Source")
    error: status_pb2.Status = proto.Field(
        proto.MESSAGE,
        number=11,
        message=status_pb2.Status,
    )


class VideoFileMetadata(_message.Message):
    """How long a video is.

    Attributes:
        video_duration (datetime.timedelta):
            Video duration.
    """

    video_duration: datetime.timedelta = proto.Field(
        proto.MESSAGE,
        number=1,
        message=duration_pb2.Duration,
    )


__all__ = (
    "File",
    "VideoFileMetadata",
)
