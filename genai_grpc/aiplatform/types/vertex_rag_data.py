# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: vertex rag data."""

from __future__ import annotations

import proto

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "RagChunk",
    },
)


class RagChunk(_message.Message):
    """A piece of a retrieved document.

    Attributes:
        text (str):
            Text of the piece.
        page_span (RagChunk.PageSpan):
            Pages that the piece comes from. Its presence is tracked: `in` tells zero
            from absent.
        file_id (str):
            Identifier of the file the piece belongs to. Published in v1beta1.
        chunk_id (str):
            Identifier of the piece. Published in v1beta1.
    """

    class PageSpan(_message.Message):
        """The pages that it comes from.

        Attributes:
            first_page (int):
                First page, counted from 1.
            last_page (int):
                Last page (inclusive), counted from 1.
        """

        first_page: int = proto.Field(proto.INT32, number=1)
        last_page: int = proto.Field(proto.INT32, number=2)

    text: str = proto.Field(proto.STRING, number=1)
    page_span: RagChunk.PageSpan = proto.Field(
        proto.MESSAGE,
        number=2,
        message="RagChunk.PageSpan",
        optional=True,
    )
    file_id: str = proto.Field(proto.STRING, number=3)
    chunk_id: str = proto.Field(proto.STRING, number=4)


__all__ = (
    "RagChunk",
)
