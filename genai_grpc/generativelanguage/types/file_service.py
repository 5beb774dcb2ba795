# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Gemini Developer API: file service."""

from __future__ import annotations

from collections.abc import MutableSequence

import proto

from genai_grpc._gapic import message as _message
from genai_grpc.generativelanguage.types import file as _file

__protobuf__ = proto.module(
    package="genai_grpc.generativelanguage",
    manifest={
        "CreateFileRequest",
        "CreateFileResponse",
        "ListFilesRequest",
        "ListFilesResponse",
        "GetFileRequest",
        "DeleteFileRequest",
        "DownloadFileRequest",
        "DownloadFileResponse",
    },
)


class CreateFileRequest(_message.Message):
    """The record to make.

    Attributes:
        file (File):
            What the API knows about an uploaded file.
    """

    file: _file.File = proto.Field(proto.MESSAGE, number=1, message=_file.File)


class CreateFileResponse(_message.Message):
    """The record as made.

    Attributes:
        file (File):
            What the API knows about an uploaded file.
    """

    file: _file.File = proto.Field(proto.MESSAGE, number=1, message=_file.File)


class ListFilesRequest(_message.Message):
    """Asks for a page of files.

    Attributes:
        page_size (int):
            How many entries a page may have; the server may give fewer (AIP-158).
        page_token (str):
            Token that the previous page brought; empty for the first page (AIP-158).
    """

    page_size: int = proto.Field(proto.INT32, number=1)
    page_token: str = proto.Field(proto.STRING, number=3)


class ListFilesResponse(_message.Message):
    """A page of files.

    Attributes:
        files (MutableSequence[File]):
            The files of this page.
        next_page_token (str):
            Token of the next page; empty on the last one.
    """

    files: MutableSequence[_file.File] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_file.File,
    )
    next_page_token: str = proto.Field(proto.STRING, number=2)

    @property
    def raw_page(self) -> ListFilesResponse:
        """The page itself: what pagers of google.api_core call it."""
        return self


class GetFileRequest(_message.Message):
    """Names the file to read.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class DeleteFileRequest(_message.Message):
    """Names the file to delete.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class DownloadFileRequest(_message.Message):
    """Names the file to download.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class DownloadFileResponse(_message.Message):
    """Has no fields."""


__all__ = (
    "CreateFileRequest",
    "CreateFileResponse",
    "DeleteFileRequest",
    "DownloadFileRequest",
    "DownloadFileResponse",
    "GetFileRequest",
    "ListFilesRequest",
    "ListFilesResponse",
)
