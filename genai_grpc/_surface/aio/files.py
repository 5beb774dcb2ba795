"""`client.aio.files`: files at the service, for prompts. The Gemini Developer API alone has them.

Each method starts a flow; what is sent and what the answer becomes stands in `_flows` and `_codec`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._flows import files
from .pagers import AsyncPager, first_page

if TYPE_CHECKING:
    from ..._drivers.async_ import AsyncDriver
    from ...types import (
        DeleteFileConfigOrDict,
        DeleteFileResponse,
        File,
        GeneratedVideo,
        GetFileConfigOrDict,
        ListFilesConfigOrDict,
        ListFilesResponse,
        Video,
    )
    from ..api_client import ApiClient


class AsyncFiles:
    """Files at the service."""

    __module__ = "genai_grpc.files"
    __slots__ = ("_api_client",)

    def __init__(self, api_client: ApiClient[AsyncDriver]) -> None:
        self._api_client = api_client

    async def get(
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
        return await self._api_client.driver.run(
            files.get(self._api_client.context, name=name, config=config)
        )

    async def delete(
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
        return await self._api_client.driver.run(
            files.delete(self._api_client.context, name=name, config=config)
        )

    async def wait(
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
        return await self._api_client.driver.run(
            files.wait(
                self._api_client.context,
                name=name,
                timeout_s=timeout_s,
                on_progress=on_progress,
                config=config,
            )
        )

    async def _list(self, *, config: ListFilesConfigOrDict | None) -> ListFilesResponse:
        return await self._api_client.driver.run(
            files.list_page(self._api_client.context, config=config)
        )

    # The last one: below it, `list` in an annotation would be this method.
    async def list(self, *, config: ListFilesConfigOrDict | None = None) -> AsyncPager[File]:
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
        return await first_page("files", self._list, config)
