# Generated from genai_grpc/_surface/aio/files.py by scripts/unasync: edit that file and run scripts/unasync.
"""`client.files`: files at the service, for prompts. The Gemini Developer API alone has them.

Each method starts a flow; what is sent and what the answer becomes stands in `_flows` and `_codec`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import IO, TYPE_CHECKING, Any, overload

from ..._drivers.local_files import Memory, download_into, mime_type_of, upload_from
from ..._flows import files, transfers
from ..._flows.given import option
from .pagers import Pager, first_page

if TYPE_CHECKING:
    from google.auth.credentials import Credentials

    from ..._drivers.sync import Driver
    from ...types import (
        DeleteFileConfigOrDict,
        DeleteFileResponse,
        DownloadFileConfigOrDict,
        File,
        GeneratedVideo,
        GetFileConfigOrDict,
        ListFilesConfigOrDict,
        ListFilesResponse,
        RegisterFilesConfigOrDict,
        RegisterFilesResponse,
        UploadFileConfigOrDict,
        Video,
    )
    from ..api_client import ApiClient


class Files:
    """Files at the service."""

    __module__ = "genai_grpc.files"

    def __init__(self, api_client: ApiClient[Driver]) -> None:
        self._api_client = api_client

    def get(
        self,
        *,
        name: str | File | Video | GeneratedVideo,
        config: GetFileConfigOrDict | None = None,
    ) -> File:
        """Reads what the service tells about a file.

        Args:
          name: "files/...", its last part, its address, or what the service returned for it.
          config: call options.

        Returns:
          The file; `state` says whether it can be used yet.

        Raises:
          ValueError: it names no file, or the client is one of Vertex AI; nothing was sent.
          errors.APIError: there is no such file, or the service refused the request, failed, or was
            not reached in time.
        """
        return self._api_client.driver.run(
            files.get(self._api_client.context, name=name, config=config)
        )

    def delete(
        self,
        *,
        name: str | File | Video | GeneratedVideo,
        config: DeleteFileConfigOrDict | None = None,
    ) -> DeleteFileResponse:
        """Deletes a file.

        Args:
          name: as in `get`.
          config: call options.

        Returns:
          An empty response.

        Raises:
          ValueError: it names no file, or the client is one of Vertex AI; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.
        """
        return self._api_client.driver.run(
            files.delete(self._api_client.context, name=name, config=config)
        )

    def upload(
        self,
        *,
        file: str | os.PathLike[str] | IO[bytes],
        config: UploadFileConfigOrDict | None = None,
        on_progress: Callable[[int, int | None], Any] | None = None,
    ) -> File:
        """Uploads a file, in pieces of 8 MiB that survive a broken connection.

        Memory holds one piece, whatever the size. After a failure the service is asked how much has
        arrived, and the upload goes on there.

        Args:
          file: a path, or a binary stream, which stays open. A stream without `seek` works as well.
          config: `name`, `display_name`, `mime_type` (guessed from a path's name if absent) and call
            options; their timeout and retries hold for each piece by itself.
          on_progress: called with the number of bytes that the service has, and of all bytes (None
            if a stream cannot tell). It must not block.

        Returns:
          The file at the service; `wait` waits until it can be used. Its SHA-256 has been compared
          with what was sent.

        Raises:
          FileNotFoundError: there is no file at the path.
          TypeError: `file` is neither a path nor a binary stream.
          ValueError: the MIME type is not known, or the client is one of Vertex AI; nothing was sent.
          errors.APIError: the service refused the file, failed, was not reached in time, or has
            other bytes than were sent (DATA_LOSS).

        Example:
          >>> file = client.files.upload(file="report.pdf")
          >>> client.models.generate_content(model="gemini-2.0-flash", contents=["Sum up", file])
        """
        transfers.require(self._api_client.context, "files.upload")
        with upload_from(file) as source:
            uploaded: File = self._api_client.driver.run(
                transfers.upload(
                    self._api_client.context,
                    "files.upload",
                    source,
                    mime_type=mime_type_of(source.name, option(config, "mime_type", "mimeType")),
                    on_progress=on_progress,
                    config=config,
                )
            )
            return uploaded

    @overload
    def download(
        self,
        *,
        file: str | File | Video | GeneratedVideo | None = None,
        name: str | File | Video | GeneratedVideo | None = None,
        path: str | os.PathLike[str] | None = None,
        destination: None = None,
        config: DownloadFileConfigOrDict | None = None,
        on_progress: Callable[[int, int | None], Any] | None = None,
    ) -> bytes: ...

    @overload
    def download(
        self,
        *,
        file: str | File | Video | GeneratedVideo | None = None,
        name: str | File | Video | GeneratedVideo | None = None,
        destination: str | os.PathLike[str] | IO[bytes],
        config: DownloadFileConfigOrDict | None = None,
        on_progress: Callable[[int, int | None], Any] | None = None,
    ) -> None: ...

    def download(
        self,
        *,
        file: str | File | Video | GeneratedVideo | None = None,
        name: str | File | Video | GeneratedVideo | None = None,
        path: str | os.PathLike[str] | None = None,
        destination: str | os.PathLike[str] | IO[bytes] | None = None,
        config: DownloadFileConfigOrDict | None = None,
        on_progress: Callable[[int, int | None], Any] | None = None,
    ) -> bytes | None:
        """Downloads the bytes of a file that a model made.

        A broken connection is resumed where it broke. The bytes of a video are also put into it, as
        `video_bytes`, unless they go to a path.

        Args:
          file: as `name` in `get`; `name` is another name of it.
          destination: where the bytes go, piece by piece: a path, where the file appears when it is
            whole, or a stream that is open for writing bytes, and stays open. Without it they are
            returned.
          path: another name of `destination`, for paths.
          config: call options; their timeout and retries hold for each request by itself.
          on_progress: called with the number of bytes that came, and of all bytes (None if the service
            does not say). It must not block.

        Returns:
          The bytes; None if they went to `destination`, b"" if they went to `path`.

        Raises:
          ValueError: no file is named, it is one that was uploaded, or the client is one of Vertex AI;
            nothing was sent.
          TypeError: `destination` is neither a path nor a binary stream.
          OSError: it cannot be written.
          errors.APIError: there is no such file, it cannot be downloaded, or the service failed or
            was not reached in time.
        """
        wanted = files.downloadable(file, name)
        place = files.place_of(path, destination)
        if place is None:
            memory = Memory()
            self._download(wanted, memory, config, on_progress)
            data = memory.value()
            files.keep_bytes(wanted, data)
            return data
        with download_into(place) as sink:
            self._download(wanted, sink, config, on_progress)
        return None if path is None else b""

    def _download(
        self,
        wanted: Any,
        sink: transfers.Sink,
        config: DownloadFileConfigOrDict | None,
        on_progress: Callable[[int, int | None], Any] | None,
    ) -> None:
        self._api_client.driver.run(
            transfers.download(
                self._api_client.context,
                "files.download",
                name=wanted,
                sink=sink,
                on_progress=on_progress,
                config=config,
            )
        )

    def register_files(
        self,
        *,
        auth: Credentials,
        uris: Sequence[str],
        config: RegisterFilesConfigOrDict | None = None,
    ) -> RegisterFilesResponse:
        """Makes files of objects in Cloud Storage, which stay where they are.

        Args:
          auth: google-auth credentials of somebody who may read the objects; they go with this call
            beside those of the client.
          uris: addresses such as "gs://bucket/object", up to a hundred.
          config: call options; `should_return_http_response` gives the answer as text, not read.

        Returns:
          The files, in the order of the addresses.

        Raises:
          ValueError: `auth` or an address is none, or the client is one of Vertex AI; nothing was sent.
          errors.APIError: the credentials gave no token, or the service refused the request, failed,
            or was not reached in time.
        """
        return self._api_client.driver.run(
            files.register(
                self._api_client.context,
                auth=auth,
                headers_of=self._api_client.headers_of,
                uris=uris,
                config=config,
            )
        )

    def wait(
        self,
        *,
        name: str | File | Video | GeneratedVideo,
        timeout_s: float | None = None,
        on_progress: Callable[[File], Any] | None = None,
        config: GetFileConfigOrDict | None = None,
    ) -> File:
        """Waits until the service has processed a file, looking now and then.

        Args:
          name: as in `get`.
          timeout_s: how long to wait at most, in seconds; None for ever.
          on_progress: called with the file each time it was looked at. It must not block.
          config: call options of each look.

        Returns:
          The file, which is ACTIVE, or FAILED with an `error`.

        Raises:
          TimeoutError: it is processed still.
          ValueError: it names no file, or the client is one of Vertex AI; nothing was sent.
          errors.APIError: as in `get`.
        """
        return self._api_client.driver.run(
            files.wait(
                self._api_client.context,
                name=name,
                timeout_s=timeout_s,
                on_progress=on_progress,
                config=config,
            )
        )

    def _list(self, *, config: ListFilesConfigOrDict | None) -> ListFilesResponse:
        return self._api_client.driver.run(files.list_page(self._api_client.context, config=config))

    # The last one: below it, `list` in an annotation would be this method.
    def list(self, *, config: ListFilesConfigOrDict | None = None) -> Pager[File]:
        """Lists files.

        Args:
          config: `page_size`, `page_token` and call options, which hold for each page.

        Returns:
          A pager whose first page is there; iterating fetches the others as they are needed.

        Raises:
          ValueError: an argument cannot be sent as it is, or the client is one of Vertex AI.
          errors.APIError: the service refused the request, failed, or was not reached in time; also
            while iterating.
        """
        return first_page("files", self._list, config)
