# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: cached content."""

from __future__ import annotations

import datetime
from collections.abc import MutableSequence

import proto
from google.protobuf import duration_pb2, timestamp_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import content as _content
from genai_grpc.aiplatform.types import encryption_spec as _encryption_spec
from genai_grpc.aiplatform.types import tool as _tool

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "CachedContent",
    },
)


class CachedContent(_message.Message):
    """A stored prompt prefix. Contents, tools and model cannot change once it is made;
    only its expiry can.

    Attributes:
        expire_time (datetime.datetime):
            When it is going to be deleted. One of `expiration`.
        ttl (datetime.timedelta):
            How long from now on; input only. One of `expiration`.
        name (str):
            Resource name: `cachedContents/{id}`, or the full name on Vertex AI.
        display_name (str):
            Name for people.
        model (str):
            Resource name of the model that can use it.
        system_instruction (Content):
            The parts of one turn and whose turn it is.
        contents (MutableSequence[Content]):
            Contents.
        tools (MutableSequence[Tool]):
            Tools.
        tool_config (ToolConfig):
            Settings for all tools of a request.
        create_time (datetime.datetime):
            When it was created.
        update_time (datetime.datetime):
            When it was last changed.
        usage_metadata (CachedContent.UsageMetadata):
            How large it is.
        encryption_spec (EncryptionSpec):
            The Cloud KMS key that protects a resource.
    """

    class UsageMetadata(_message.Message):
        """What the stored prefix is charged for.

        Attributes:
            total_token_count (int):
                Number of tokens that the cached content takes up.
            text_count (int):
                Number of cached text characters (Vertex AI only).
            image_count (int):
                Number of cached images (Vertex AI only).
            video_duration_seconds (int):
                Length of the cached video, in seconds (Vertex AI only).
            audio_duration_seconds (int):
                Length of the cached audio, in seconds (Vertex AI only).
        """

        total_token_count: int = proto.Field(proto.INT32, number=1)
        text_count: int = proto.Field(proto.INT32, number=2)
        image_count: int = proto.Field(proto.INT32, number=3)
        video_duration_seconds: int = proto.Field(proto.INT32, number=4)
        audio_duration_seconds: int = proto.Field(proto.INT32, number=5)

    expire_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=9,
        message=timestamp_pb2.Timestamp,
        oneof="expiration",
    )
    ttl: datetime.timedelta = proto.Field(
        proto.MESSAGE,
        number=10,
        message=duration_pb2.Duration,
        oneof="expiration",
    )
    name: str = proto.Field(proto.STRING, number=1)
    display_name: str = proto.Field(proto.STRING, number=11)
    model: str = proto.Field(proto.STRING, number=2)
    system_instruction: _content.Content = proto.Field(
        proto.MESSAGE,
        number=3,
        message=_content.Content,
    )
    contents: MutableSequence[_content.Content] = proto.RepeatedField(
        proto.MESSAGE,
        number=4,
        message=_content.Content,
    )
    tools: MutableSequence[_tool.Tool] = proto.RepeatedField(
        proto.MESSAGE,
        number=5,
        message=_tool.Tool,
    )
    tool_config: _tool.ToolConfig = proto.Field(
        proto.MESSAGE,
        number=6,
        message=_tool.ToolConfig,
    )
    create_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=7,
        message=timestamp_pb2.Timestamp,
    )
    update_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=8,
        message=timestamp_pb2.Timestamp,
    )
    usage_metadata: CachedContent.UsageMetadata = proto.Field(
        proto.MESSAGE,
        number=12,
        message="CachedContent.UsageMetadata",
    )
    encryption_spec: _encryption_spec.EncryptionSpec = proto.Field(
        proto.MESSAGE,
        number=13,
        message=_encryption_spec.EncryptionSpec,
    )


__all__ = (
    "CachedContent",
)
