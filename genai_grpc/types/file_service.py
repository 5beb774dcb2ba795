"""Options and answers of the calls that manage uploaded files (Gemini API only).

Only shapes; the file itself lives in `files`.
"""

from __future__ import annotations

from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types.files import File
from genai_grpc.types.options import HttpOptions, HttpResponse

__all__ = [
    "CreateFileConfig",
    "CreateFileResponse",
    "DeleteFileConfig",
    "DeleteFileResponse",
    "DownloadFileConfig",
    "GetFileConfig",
    "ListFilesConfig",
    "ListFilesResponse",
    "RegisterFilesConfig",
    "RegisterFilesResponse",
    "UploadFileConfig",
]


class UploadFileConfig(BaseModel):
    """What to record about an uploaded file."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of the upload."
    )
    name: str | None = Field(
        default=None,
        description=(
            "Name to give the file: `files/{id}`, with lower-case letters, digits and dashes in "
            "the id; chosen by the server if absent."
        ),
    )
    mime_type: str | None = Field(
        default=None,
        description="MIME type of the file; guessed from the name of a path if absent.",
    )
    display_name: str | None = Field(default=None, description="Name for people.")


class CreateFileConfig(BaseModel):
    """Options of announcing a file before its bytes are uploaded."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )
    should_return_http_response: bool | None = Field(
        default=None, description="Whether `sdk_http_response` carries the undecoded body."
    )


class CreateFileResponse(BaseModel):
    """The answer to announcing a file; its headers say where to upload."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the answer."
    )


class GetFileConfig(BaseModel):
    """Options of getting what is known of a file."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )


class DownloadFileConfig(BaseModel):
    """Options of downloading a generated file."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of the download."
    )


class ListFilesConfig(BaseModel):
    """Options of listing files."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of each page's call."
    )
    page_size: int | None = Field(default=None, description="Most files per page.")
    page_token: str | None = Field(
        default=None,
        description="Token of the page to start at, from an earlier `next_page_token`.",
    )


class ListFilesResponse(BaseModel):
    """A page of files."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the page."
    )
    next_page_token: str | None = Field(
        default=None, description="Token of the next page; empty on the last one."
    )
    files: list[File] | None = Field(default=None, description="The files of this page.")


class DeleteFileConfig(BaseModel):
    """Options of deleting a file."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )


class DeleteFileResponse(BaseModel):
    """The empty answer to deleting a file."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the answer."
    )


class RegisterFilesConfig(BaseModel):
    """Options of making files of objects in Cloud Storage."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )
    should_return_http_response: bool | None = Field(
        default=None, description="Whether `sdk_http_response` carries the undecoded body."
    )


class RegisterFilesResponse(BaseModel):
    """The files that objects in Cloud Storage have become."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the answer."
    )
    files: list[File] | None = Field(
        default=None, description="One file for each address, in their order."
    )
