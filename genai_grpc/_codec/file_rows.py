"""files.get, list, delete, upload, download and register_files, on the Gemini API, which alone has files.

A file is named by its name, by its address, or by what a model made of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

from genai_grpc._codec.decode import reader
from genai_grpc._codec.names import Context
from genai_grpc._codec.resources import ResourceRow, ResourceTable, Tables, Target
from genai_grpc._codec.rules import GEMINI
from genai_grpc._stubs import methods
from genai_grpc.types.file_service import (
    DeleteFileConfig,
    DeleteFileResponse,
    DownloadFileConfig,
    GetFileConfig,
    ListFilesConfig,
    ListFilesResponse,
    RegisterFilesConfig,
    RegisterFilesResponse,
    UploadFileConfig,
)
from genai_grpc.types.files import File
from genai_grpc.types.media import Video
from genai_grpc.types.videos import GeneratedVideo

_IN_ADDRESS: Final = re.compile(r"://.*/files/([^/:?#]+)")
_OBJECT: Final = re.compile(r"gs://[^/]+/.+", re.DOTALL)


def file_name(given: Any, parameter: str = "name") -> str:
    """Returns the name of a file on the wire.

    Args:
        given: a name with or without "files/", an address, a File, Video or GeneratedVideo.
        parameter: what users call it.

    Raises:
        ValueError: it names no file.
    """
    name = _told(given)
    if not name or not isinstance(name, str):
        raise ValueError(f"{parameter} is required: pass one such as 'files/...', got {given!r}.")
    if "://" in name:
        found = _IN_ADDRESS.search(name)
        if found is None:
            raise ValueError(f"{parameter}: {name!r} is no file's address; it has no '/files/...'.")
        name = found[1]
    name = name if name.startswith("files/") else f"files/{name}"
    if name.count("/") > 1 or name == "files/":
        raise ValueError(f"{parameter}: {given!r} names no file: pass one such as 'files/...'.")
    return name


def _told(given: Any) -> Any:
    if isinstance(given, GeneratedVideo):
        given = given.video
    if isinstance(given, Video):
        return given.uri
    return given.name if isinstance(given, File) else given


def _locate_one(context: Context, config: Any, *, name: Any) -> Target:
    return Target(name=file_name(name))


def _locate_many(context: Context, config: Any) -> Target:
    return Target()


def _locate_upload(context: Context, config: Any, *, mime_type: str) -> Target:
    texts = {"file.mime_type": mime_type}
    if config is not None and config.name:
        texts["file.name"] = file_name(config.name, "config.name")
        config = config.model_copy(update={"name": None})
    return Target(texts=texts, config=config)


def _locate_objects(context: Context, config: Any, *, uris: Any) -> Target:
    if isinstance(uris, (str, bytes)) or not isinstance(uris, Iterable):
        raise ValueError(f"uris must be a list such as ['gs://bucket/object'], got {uris!r}.")
    addresses = list(uris)
    if not addresses:
        raise ValueError("uris is empty: pass the addresses of objects, ['gs://bucket/object'].")
    for at, address in enumerate(addresses):
        if not isinstance(address, str) or not _OBJECT.fullmatch(address):
            raise ValueError(f"uris[{at}] must look like 'gs://bucket/object', got {address!r}.")
    return Target(texts={"uris": addresses})


def _read_upload(message: Any, context: Context, version: str) -> File:
    file = message.file
    found: File = reader(File, file.DESCRIPTOR, context.backend, version)(file)
    return found


TABLES: Tables = {
    "files.upload": ResourceTable(
        UploadFileConfig,
        None,
        _locate_upload,
        (ResourceRow(GEMINI, methods.GEMINI_FILE_SERVICE_UPLOAD_FILE, body="file"),),
        read=_read_upload,
    ),
    "files.download": ResourceTable(
        DownloadFileConfig,
        None,
        _locate_one,
        (ResourceRow(GEMINI, methods.GEMINI_FILE_SERVICE_DOWNLOAD_FILE_CONTENT, target="name"),),
    ),
    "files.get": ResourceTable(
        GetFileConfig,
        File,
        _locate_one,
        (ResourceRow(GEMINI, methods.GEMINI_FILE_SERVICE_GET_FILE, target="name"),),
    ),
    "files.list": ResourceTable(
        ListFilesConfig,
        ListFilesResponse,
        _locate_many,
        (ResourceRow(GEMINI, methods.GEMINI_FILE_SERVICE_LIST_FILES),),
    ),
    "files.delete": ResourceTable(
        DeleteFileConfig,
        DeleteFileResponse,
        _locate_one,
        (ResourceRow(GEMINI, methods.GEMINI_FILE_SERVICE_DELETE_FILE, target="name"),),
    ),
    "files.register_files": ResourceTable(
        RegisterFilesConfig,
        RegisterFilesResponse,
        _locate_objects,
        (ResourceRow(GEMINI, methods.GEMINI_FILE_SERVICE_REGISTER_FILES),),
    ),
}
