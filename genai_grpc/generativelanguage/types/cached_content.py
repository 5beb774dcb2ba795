# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Gemini Developer API: cached content."""

from __future__ import annotations

import datetime
from collections.abc import MutableSequence

import proto
from google.protobuf import duration_pb2, timestamp_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.generativelanguage.types import content as _content

__protobuf__ = proto.module(
    package="genai_grpc.generativelanguage",
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
            Resource name: `cachedContents/{id}`, or the full name on Vertex AI. Its
            presence is tracked: `in` tells zero from absent.
        display_name (str):
            Name for people. Its presence is tracked: `in` tells zero from absent.
        model (str):
            With its prefix: "models/...". Its presence is tracked: `in` tells zero from
            absent.
        system_instruction (Content):
            The parts of one turn and whose turn it is. Its presence is tracked: `in`
            tells zero from absent.
        contents (MutableSequence[Content]):
            Contents.
        tools (MutableSequence[Tool]):
            Tools.
        tool_config (ToolConfig):
            Settings for all tools of a request. Its presence is tracked: `in` tells
            zero from absent.
        create_time (datetime.datetime):
            When it was created.
        update_time (datetime.datetime):
            When it was last changed.
        usage_metadata (CachedContent.UsageMetadata):
            How large it is.
    """

    class UsageMetadata(_message.Message):
        """What the stored prefix is charged for.

        Attributes:
            total_token_count (int):
                Number of tokens that the cached content takes up.
        """

        total_token_count: int = proto.Field(proto.INT32, number=1)

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
    name: str = proto.Field(proto.STRING, number=1, optional=True)
    display_name: str = proto.Field(proto.STRING, number=11, optional=True)
    model: str = proto.Field(proto.STRING, number=2, optional=True)
    system_instruction: _content.Content = proto.Field(
        proto.MESSAGE,
        number=3,
        message=_content.Content,
        optional=True,
    )
    contents: MutableSequence[_content.Content] = proto.RepeatedField(
        proto.MESSAGE,
        number=4,
        message=_content.Content,
    )
    tools: MutableSequence[_content.Tool] = proto.RepeatedField(
        proto.MESSAGE,
        number=5,
        message=_content.Tool,
    )
    tool_config: _content.ToolConfig = proto.Field(
        proto.MESSAGE,
        number=6,
        message=_content.ToolConfig,
        optional=True,
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


__all__ = (
    "CachedContent",
)
