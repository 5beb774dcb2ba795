"""file_search_stores and their documents, on the Gemini API: all of it is part of the REST API alone."""

from __future__ import annotations

from typing import Any

from genai_grpc._codec.file_rows import file_name
from genai_grpc._codec.names import Context, resource_name
from genai_grpc._codec.resources import ResourceRow, ResourceTable, Tables, Target
from genai_grpc._codec.rules import GEMINI
from genai_grpc._stubs import methods
from genai_grpc._wire.json import to_json
from genai_grpc.types.file_search import (
    CreateFileSearchStoreConfig,
    DeleteDocumentConfig,
    DeleteFileSearchStoreConfig,
    Document,
    DownloadMediaConfig,
    FileSearchStore,
    GetDocumentConfig,
    GetFileSearchStoreConfig,
    ImportFileConfig,
    ListDocumentsConfig,
    ListDocumentsResponse,
    ListFileSearchStoresConfig,
    ListFileSearchStoresResponse,
    UploadToFileSearchStoreConfig,
)
from genai_grpc.types.operations import (
    ImportFileOperation,
    UploadToFileSearchStoreOperation,
)


def _locate_none(context: Context, config: Any) -> Target:
    return Target()


def _locate_store(context: Context, config: Any, *, name: str) -> Target:
    return Target(name=resource_name(name, "fileSearchStores", context))


def _locate_documents(context: Context, config: Any, *, parent: str) -> Target:
    return Target(name=resource_name(parent, "fileSearchStores", context, "parent"))


def _locate_document(context: Context, config: Any, *, name: Any) -> Target:
    if not isinstance(name, str) or "/documents/" not in name:
        raise ValueError(
            f"name is required: pass one such as 'fileSearchStores/.../documents/...', got {name!r}."
        )
    return Target(name=name)


def _locate_media(context: Context, config: Any, *, name: Any) -> Target:
    given = name.lstrip("/") if isinstance(name, str) else ""
    if "/media/" not in given:
        raise ValueError(
            f"media_id is required: pass one such as 'fileSearchStores/.../media/...', got {name!r}."
        )
    return Target(name=given)


def _locate_import(context: Context, config: Any, *, store: Any, source: Any) -> Target:
    name = resource_name(store, "fileSearchStores", context, "file_search_store_name")
    return Target(name=name, texts={"file_name": file_name(source, "file_name")})


def _locate_upload(context: Context, config: Any, *, store: Any, mime_type: str) -> Target:
    name = resource_name(store, "fileSearchStores", context, "file_search_store_name")
    return Target(name=name, texts={"mime_type": mime_type})


def _read_upload(message: Any, context: Context, version: str) -> UploadToFileSearchStoreOperation:
    return UploadToFileSearchStoreOperation.from_api_response(to_json(message, version))


def _read_import(message: Any, context: Context, version: str) -> ImportFileOperation:
    return ImportFileOperation.from_api_response(to_json(message, version))


TABLES: Tables = {
    "file_search_stores.create": ResourceTable(
        CreateFileSearchStoreConfig,
        FileSearchStore,
        _locate_none,
        (ResourceRow(GEMINI, methods.GEMINI_FILE_SEARCH_STORE_SERVICE_CREATE_FILE_SEARCH_STORE),),
    ),
    "file_search_stores.get": ResourceTable(
        GetFileSearchStoreConfig,
        FileSearchStore,
        _locate_store,
        (
            ResourceRow(
                GEMINI,
                methods.GEMINI_FILE_SEARCH_STORE_SERVICE_GET_FILE_SEARCH_STORE,
                target="name",
            ),
        ),
    ),
    "file_search_stores.list": ResourceTable(
        ListFileSearchStoresConfig,
        ListFileSearchStoresResponse,
        _locate_none,
        (ResourceRow(GEMINI, methods.GEMINI_FILE_SEARCH_STORE_SERVICE_LIST_FILE_SEARCH_STORES),),
    ),
    "file_search_stores.delete": ResourceTable(
        DeleteFileSearchStoreConfig,
        None,
        _locate_store,
        (
            ResourceRow(
                GEMINI,
                methods.GEMINI_FILE_SEARCH_STORE_SERVICE_DELETE_FILE_SEARCH_STORE,
                target="name",
            ),
        ),
    ),
    "file_search_stores.download_media": ResourceTable(
        DownloadMediaConfig,
        None,
        _locate_media,
        (
            ResourceRow(
                GEMINI,
                methods.GEMINI_FILE_SEARCH_STORE_SERVICE_DOWNLOAD_MEDIA,
                target="name",
            ),
        ),
    ),
    "file_search_stores.import_file": ResourceTable(
        ImportFileConfig,
        None,
        _locate_import,
        (
            ResourceRow(
                GEMINI,
                methods.GEMINI_FILE_SEARCH_STORE_SERVICE_IMPORT_FILE,
                target="file_search_store_name",
            ),
        ),
        read=_read_import,
    ),
    "file_search_stores.upload_to_file_search_store": ResourceTable(
        UploadToFileSearchStoreConfig,
        None,
        _locate_upload,
        (
            ResourceRow(
                GEMINI,
                methods.GEMINI_FILE_SEARCH_STORE_SERVICE_UPLOAD_TO_FILE_SEARCH_STORE,
                target="file_search_store_name",
            ),
        ),
        read=_read_upload,
    ),
    "documents.get": ResourceTable(
        GetDocumentConfig,
        Document,
        _locate_document,
        (
            ResourceRow(
                GEMINI, methods.GEMINI_FILE_SEARCH_STORE_SERVICE_GET_DOCUMENT, target="name"
            ),
        ),
    ),
    "documents.list": ResourceTable(
        ListDocumentsConfig,
        ListDocumentsResponse,
        _locate_documents,
        (
            ResourceRow(
                GEMINI, methods.GEMINI_FILE_SEARCH_STORE_SERVICE_LIST_DOCUMENTS, target="parent"
            ),
        ),
    ),
    "documents.delete": ResourceTable(
        DeleteDocumentConfig,
        None,
        _locate_document,
        (
            ResourceRow(
                GEMINI, methods.GEMINI_FILE_SEARCH_STORE_SERVICE_DELETE_DOCUMENT, target="name"
            ),
        ),
    ),
}
