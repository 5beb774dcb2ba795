"""File search stores and their documents (Gemini API only).

Only shapes; the tool that searches a store lives in `tools`, the running imports in `operations`.
Follows `fileSearchStores` of the Gemini API, which has no published proto.
"""

from __future__ import annotations

import datetime

from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types.enums import DocumentState
from genai_grpc.types.options import HttpOptions, HttpResponse

__all__ = [
    "ChunkingConfig",
    "CreateFileSearchStoreConfig",
    "CustomMetadata",
    "DeleteDocumentConfig",
    "DeleteFileSearchStoreConfig",
    "Document",
    "DownloadMediaConfig",
    "FileSearchStore",
    "GetDocumentConfig",
    "GetFileSearchStoreConfig",
    "ImportFileConfig",
    "ImportFileResponse",
    "ListDocumentsConfig",
    "ListDocumentsResponse",
    "ListFileSearchStoresConfig",
    "ListFileSearchStoresResponse",
    "StringList",
    "UploadToFileSearchStoreConfig",
    "UploadToFileSearchStoreResponse",
    "UploadToFileSearchStoreResumableResponse",
    "WhiteSpaceConfig",
]


class StringList(BaseModel):
    """Several strings as one value."""

    values: list[str] | None = Field(default=None, description="The strings.")


class CustomMetadata(BaseModel):
    """A fact about a document to filter searches by; one of the values is set."""

    key: str | None = Field(default=None, description="Name of the fact.")
    numeric_value: float | None = Field(default=None, description="The fact as a number.")
    string_list_value: StringList | None = Field(
        default=None, description="The fact as several strings."
    )
    string_value: str | None = Field(default=None, description="The fact as a string.")


class WhiteSpaceConfig(BaseModel):
    """Splits documents at white space."""

    max_tokens_per_chunk: int | None = Field(
        default=None, description="Most tokens per chunk, a token being a word here."
    )
    max_overlap_tokens: int | None = Field(
        default=None, description="Tokens that a chunk shares with the one before."
    )


class ChunkingConfig(BaseModel):
    """How documents are split into the chunks that a search finds."""

    white_space_config: WhiteSpaceConfig | None = Field(
        default=None, description="Splits at white space."
    )


class FileSearchStore(BaseModel):
    """A store of documents that a model can search."""

    name: str | None = Field(default=None, description="Resource name: `fileSearchStores/{id}`.")
    display_name: str | None = Field(default=None, description="Name for people.")
    create_time: datetime.datetime | None = Field(default=None, description="When it was created.")
    update_time: datetime.datetime | None = Field(
        default=None, description="When it was last changed."
    )
    active_documents_count: int | None = Field(
        default=None, description="Number of documents that can be searched."
    )
    pending_documents_count: int | None = Field(
        default=None, description="Number of documents still being processed."
    )
    failed_documents_count: int | None = Field(
        default=None, description="Number of documents that could not be processed."
    )
    size_bytes: int | None = Field(default=None, description="Size of all documents, in bytes.")
    embedding_model: str | None = Field(
        default=None, description="Model that makes the vectors: `models/{model}`."
    )


class Document(BaseModel):
    """A document in a file search store."""

    name: str | None = Field(
        default=None, description="Resource name: `fileSearchStores/{store}/documents/{id}`."
    )
    display_name: str | None = Field(default=None, description="Name for people.")
    state: DocumentState | None = Field(default=None, description="Whether it can be searched yet.")
    size_bytes: int | None = Field(default=None, description="Size of the document, in bytes.")
    mime_type: str | None = Field(default=None, description="MIME type of the document.")
    create_time: datetime.datetime | None = Field(default=None, description="When it was created.")
    custom_metadata: list[CustomMetadata] | None = Field(
        default=None, description="Facts to filter searches by."
    )
    update_time: datetime.datetime | None = Field(
        default=None, description="When it was last changed."
    )


class CreateFileSearchStoreConfig(BaseModel):
    """What a new store is called."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )
    display_name: str | None = Field(default=None, description="Name for people.")
    embedding_model: str | None = Field(
        default=None,
        description="Model that makes the vectors: `models/{model}`; the service's choice if absent.",
    )


class GetFileSearchStoreConfig(BaseModel):
    """Options of getting a store."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )


class ListFileSearchStoresConfig(BaseModel):
    """Options of listing stores."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of each page's call."
    )
    page_size: int | None = Field(default=None, description="Most stores per page.")
    page_token: str | None = Field(
        default=None,
        description="Token of the page to start at, from an earlier `next_page_token`.",
    )


class ListFileSearchStoresResponse(BaseModel):
    """A page of stores."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the page."
    )
    next_page_token: str | None = Field(
        default=None, description="Token of the next page; empty on the last one."
    )
    file_search_stores: list[FileSearchStore] | None = Field(
        default=None, description="The stores of this page."
    )


class DeleteFileSearchStoreConfig(BaseModel):
    """Options of deleting a store."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )
    force: bool | None = Field(
        default=None,
        description=(
            "True deletes the store with its documents; otherwise only an empty store is deleted."
        ),
    )


class DownloadMediaConfig(BaseModel):
    """Options of downloading an image that a store has."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of each request."
    )


class ImportFileConfig(BaseModel):
    """How an uploaded file is added to a store."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )
    custom_metadata: list[CustomMetadata] | None = Field(
        default=None, description="Facts to filter searches by."
    )
    chunking_config: ChunkingConfig | None = Field(
        default=None, description="How the document is split."
    )


class ImportFileResponse(BaseModel):
    """What became of an imported file."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the answer."
    )
    parent: str | None = Field(default=None, description="Resource name of the store.")
    document_name: str | None = Field(
        default=None, description="Resource name of the new document."
    )


class UploadToFileSearchStoreConfig(BaseModel):
    """What to record about a file that is uploaded straight into a store."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of the upload."
    )
    should_return_http_response: bool | None = Field(
        default=None, description="Whether `sdk_http_response` carries the undecoded body."
    )
    mime_type: str | None = Field(
        default=None,
        description="MIME type of the file; guessed from the name of a path if absent.",
    )
    display_name: str | None = Field(default=None, description="Name for people.")
    custom_metadata: list[CustomMetadata] | None = Field(
        default=None, description="Facts to filter searches by."
    )
    chunking_config: ChunkingConfig | None = Field(
        default=None, description="How the document is split."
    )


class UploadToFileSearchStoreResponse(BaseModel):
    """What became of an uploaded file."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the answer."
    )
    parent: str | None = Field(default=None, description="Resource name of the store.")
    document_name: str | None = Field(
        default=None, description="Resource name of the new document."
    )


class UploadToFileSearchStoreResumableResponse(BaseModel):
    """The answer to announcing an upload; its headers say where to upload."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the answer."
    )


class GetDocumentConfig(BaseModel):
    """Options of getting a document."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )


class ListDocumentsConfig(BaseModel):
    """Options of listing the documents of a store."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of each page's call."
    )
    page_size: int | None = Field(default=None, description="Most documents per page.")
    page_token: str | None = Field(
        default=None,
        description="Token of the page to start at, from an earlier `next_page_token`.",
    )


class ListDocumentsResponse(BaseModel):
    """A page of documents."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the page."
    )
    next_page_token: str | None = Field(
        default=None, description="Token of the next page; empty on the last one."
    )
    documents: list[Document] | None = Field(
        default=None, description="The documents of this page."
    )


class DeleteDocumentConfig(BaseModel):
    """Options of deleting a document."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )
    force: bool | None = Field(
        default=None,
        description=(
            "True deletes the document with its chunks; otherwise only an empty document is "
            "deleted."
        ),
    )
