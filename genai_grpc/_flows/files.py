"""Files: one call each, and waiting for a file to be usable. Their bytes travel by `transfers`."""

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
from .given import one_of, option
from .resources import ask
from .retry import Single, unary

if TYPE_CHECKING:
    from ..types import DeleteFileResponse, ListFilesResponse
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
    wanted = one_of("file", file, name)
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
    return one_of("destination", destination, path)
