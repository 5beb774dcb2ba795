"""Files, file search stores and their documents: one call each, and waiting for a file to be usable.

Their bytes travel by `transfers`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ..errors import APIError, TransportError
from ..types.enums import FileSource, FileState
from ..types.file_service import RegisterFilesResponse
from ..types.files import File
from ..types.media import Video
from ..types.options import HttpResponse
from ..types.videos import GeneratedVideo
from . import poll
from .effects import work
from .resources import ask
from .retry import Single, unary
from .tools import option

if TYPE_CHECKING:
    from ..types import (
        DeleteFileResponse,
        Document,
        FileSearchStore,
        ImportFileOperation,
        ListDocumentsResponse,
        ListFileSearchStoresResponse,
        ListFilesResponse,
    )
    from .context import Context
    from .effects import Flow


def get(context: Context, *, name: Any, config: Any) -> Single[File]:
    """One file."""
    return ask(context, "files.get", name=name, config=config)


def list_page(context: Context, *, config: Any) -> Single[ListFilesResponse]:
    """A page of files."""
    return ask(context, "files.list", config=config)


def delete(context: Context, *, name: Any, config: Any) -> Single[DeleteFileResponse]:
    """Deletes a file."""
    return ask(context, "files.delete", name=name, config=config)


def wait(
    context: Context,
    *,
    name: Any,
    timeout_s: float | None,
    on_progress: Callable[[File], Any] | None,
    config: Any,
) -> Flow[File]:
    """Looks at a file until the service has processed it."""

    def look() -> Single[File]:
        return get(context, name=name, config=config)

    return poll.until(
        lambda file: file.state is not FileState.PROCESSING,
        look,
        timeout_s=timeout_s,
        on_progress=on_progress,
    )


def register(
    context: Context,
    *,
    auth: Any,
    headers_of: Callable[[Any], Mapping[str, str]],
    uris: Any,
    config: Any,
) -> Flow[RegisterFilesResponse]:
    """Makes files of objects in Cloud Storage, in the name of whoever may read them.

    Args:
      context: of the client.
      auth: google-auth credentials of the reader.
      headers_of: gives the headers of credentials; it may block.
      uris: the addresses of the objects.
      config: the config of the method.

    Raises:
      ValueError: `auth` or an address is none.
      APIError: the service refused the request or failed, or the credentials gave no token.
    """
    if not hasattr(auth, "before_request"):
        raise ValueError(
            f"auth must be credentials of google-auth, not {type(auth).__name__}: those of somebody "
            "who may read the objects, such as google.auth.default()[0]."
        )
    options = context.options_of(config)
    operation = context.resource("files.register_files", options)
    method, request, blockers = operation.encode(uris=uris, config=config)
    try:
        headers = yield from work(partial(headers_of, auth))
    except TransportError as failure:
        raise APIError.from_transport_error(failure, attempts=1) from failure
    options = options.override({"headers": headers})
    if not option(config, "should_return_http_response", "shouldReturnHttpResponse"):
        made: RegisterFilesResponse = yield from context.call(
            method, request, blockers, options, operation.decode, config
        )
        return made
    call = context.call(method, request, blockers, options.keeping_body())
    yield from unary(call, context.budget)
    told = None if call.headers is None else dict(call.headers())
    return RegisterFilesResponse(sdk_http_response=HttpResponse(headers=told, body=call.body))


def downloadable(file: Any, name: Any) -> Any:
    """What a user wants to download, under either name of the parameter.

    Raises:
      ValueError: nothing is named, it is named twice, or it is a file that was uploaded: those stay
        at the service.
    """
    wanted = _one_of("file", file, name)
    if isinstance(wanted, File) and wanted.source == FileSource.UPLOADED:
        raise ValueError(
            f"file: {wanted.name} was uploaded, and such files cannot be downloaded; `source` and "
            "`download_uri` tell which can."
        )
    return wanted


def keep_bytes(wanted: Any, data: bytes) -> None:
    """Puts the bytes of a video into it."""
    video = wanted.video if isinstance(wanted, GeneratedVideo) else wanted
    if isinstance(video, Video):
        video.video_bytes = data


def place_of(path: Any, destination: Any) -> Any:
    """Where a download goes, under either name of the parameter; None: it is returned.

    Raises:
      ValueError: it is given twice.
    """
    return _one_of("destination", destination, path)


def create_store(context: Context, *, config: Any) -> Single[FileSearchStore]:
    """An empty store."""
    return ask(context, "file_search_stores.create", config=config)


def get_store(context: Context, *, name: str, config: Any) -> Single[FileSearchStore]:
    """One store."""
    return ask(context, "file_search_stores.get", name=name, config=config)


def list_stores(context: Context, *, config: Any) -> Single[ListFileSearchStoresResponse]:
    """A page of stores."""
    return ask(context, "file_search_stores.list", config=config)


def delete_store(context: Context, *, name: str, config: Any) -> Single[None]:
    """Deletes a store."""
    return ask(context, "file_search_stores.delete", name=name, config=config)


def import_file(
    context: Context,
    *,
    file_search_store_name: str | None,
    store: str | None,
    file_name: Any,
    source: Any,
    config: Any,
) -> Single[ImportFileOperation]:
    """The operation that puts a file into a store. `store` and `source` are other names of the two."""
    return ask(
        context,
        "file_search_stores.import_file",
        store=_one_of("file_search_store_name", file_search_store_name, store),
        source=_one_of("file_name", file_name, source),
        config=config,
    )


def store_named(file_search_store_name: str | None, store: str | None) -> str | None:
    """The store, under either name of the parameter."""
    named: str | None = _one_of("file_search_store_name", file_search_store_name, store)
    return named


def get_document(context: Context, *, name: str, config: Any) -> Single[Document]:
    """One document of a store."""
    return ask(context, "documents.get", name=name, config=config)


def list_documents(context: Context, *, parent: str, config: Any) -> Single[ListDocumentsResponse]:
    """A page of the documents of a store."""
    return ask(context, "documents.list", parent=parent, config=config)


def delete_document(context: Context, *, name: str, config: Any) -> Single[None]:
    """Deletes a document of a store."""
    return ask(context, "documents.delete", name=name, config=config)


def _one_of(name: str, given: Any, other: Any) -> Any:
    if given is not None and other is not None:
        raise ValueError(f"{name} is given twice, under both of its names. Remove one.")
    return other if given is None else given
