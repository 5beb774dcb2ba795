# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: gen ai cache service."""

from __future__ import annotations

from collections.abc import MutableSequence

import proto
from google.protobuf import field_mask_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import cached_content as _cached_content

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "CreateCachedContentRequest",
        "GetCachedContentRequest",
        "UpdateCachedContentRequest",
        "DeleteCachedContentRequest",
        "ListCachedContentsRequest",
        "ListCachedContentsResponse",
    },
)


class CreateCachedContentRequest(_message.Message):
    """The cached content to make.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        cached_content (CachedContent):
            A stored prompt prefix. Contents, tools and model cannot change once it is
            made; only its expiry can.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    cached_content: _cached_content.CachedContent = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_cached_content.CachedContent,
    )


class GetCachedContentRequest(_message.Message):
    """Names the cached content to read.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class UpdateCachedContentRequest(_message.Message):
    """The cached content and which of its fields to change.

    Attributes:
        cached_content (CachedContent):
            A stored prompt prefix. Contents, tools and model cannot change once it is
            made; only its expiry can.
        update_mask (google.protobuf.FieldMask):
            Names of the fields to change (AIP-134).
    """

    cached_content: _cached_content.CachedContent = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_cached_content.CachedContent,
    )
    update_mask: field_mask_pb2.FieldMask = proto.Field(
        proto.MESSAGE,
        number=2,
        message=field_mask_pb2.FieldMask,
    )


class DeleteCachedContentRequest(_message.Message):
    """Names the cached content to delete.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class ListCachedContentsRequest(_message.Message):
    """Asks for a page of cached contents.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        page_size (int):
            How many entries a page may have; the server may give fewer (AIP-158).
        page_token (str):
            Token that the previous page brought; empty for the first page (AIP-158).
    """

    parent: str = proto.Field(proto.STRING, number=1)
    page_size: int = proto.Field(proto.INT32, number=2)
    page_token: str = proto.Field(proto.STRING, number=3)


class ListCachedContentsResponse(_message.Message):
    """A page of cached contents.

    Attributes:
        cached_contents (MutableSequence[CachedContent]):
            The cached contents of this page.
        next_page_token (str):
            Token of the next page; empty on the last one.
    """

    cached_contents: MutableSequence[_cached_content.CachedContent] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_cached_content.CachedContent,
    )
    next_page_token: str = proto.Field(proto.STRING, number=2)

    @property
    def raw_page(self) -> ListCachedContentsResponse:
        """The page itself: what pagers of google.api_core call it."""
        return self


__all__ = (
    "CreateCachedContentRequest",
    "DeleteCachedContentRequest",
    "GetCachedContentRequest",
    "ListCachedContentsRequest",
    "ListCachedContentsResponse",
    "UpdateCachedContentRequest",
)
