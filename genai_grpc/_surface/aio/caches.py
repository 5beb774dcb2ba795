"""`client.aio.caches`: prompts that are kept at the server and used by name.

Each method starts a flow; what is sent and what the answer becomes stands in `_flows` and `_codec`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._flows import caches
from .pagers import AsyncPager, first_page

if TYPE_CHECKING:
    from ..._drivers.async_ import AsyncDriver
    from ...types import (
        CachedContent,
        CreateCachedContentConfigOrDict,
        DeleteCachedContentConfigOrDict,
        DeleteCachedContentResponse,
        GetCachedContentConfigOrDict,
        ListCachedContentsConfigOrDict,
        ListCachedContentsResponse,
        UpdateCachedContentConfigOrDict,
    )
    from ..api_client import ApiClient


class AsyncCaches:
    """Prompts that are kept at the server; a request names one in `config.cached_content`."""

    __module__ = "genai_grpc.caches"

    def __init__(self, api_client: ApiClient[AsyncDriver]) -> None:
        self._api_client = api_client

    async def create(
        self, *, model: str, config: CreateCachedContentConfigOrDict | None = None
    ) -> CachedContent:
        """Keeps a prompt at the server, for requests to one model.

        Args:
          model: the model that will use it, as in `models.generate_content`.
          config: what to keep: `contents`, `system_instruction`, `tools`, `tool_config`; for how long:
            `ttl` ("3600s") or `expire_time`; `display_name`, `kms_key_name` (Vertex AI), and call
            options.

        Returns:
          The cache, without its contents; `name` is what `cached_content` of a request takes.

        Raises:
          ValueError: an argument cannot be sent as it is; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.

        Example:
          >>> cache = await client.aio.caches.create(
          ...     model="gemini-2.0-flash-001", config={"contents": [book], "ttl": "3600s"}
          ... )
          >>> response = await client.aio.models.generate_content(
          ...     model="gemini-2.0-flash-001",
          ...     contents="Who is the narrator?",
          ...     config={"cached_content": cache.name},
          ... )
        """
        return await self._api_client.driver.run(
            caches.create(self._api_client.context, model=model, config=config)
        )

    async def get(
        self, *, name: str, config: GetCachedContentConfigOrDict | None = None
    ) -> CachedContent:
        """Reads what the service tells about a cache.

        Args:
          name: "cachedContents/...", its last part alone, or the full name on Vertex AI.
          config: call options.

        Returns:
          The cache, without its contents.

        Raises:
          ValueError: there is no name; nothing was sent.
          errors.APIError: there is no such cache, or the service refused the request, failed, or was
            not reached in time.
        """
        return await self._api_client.driver.run(
            caches.get(self._api_client.context, name=name, config=config)
        )

    async def update(
        self, *, name: str, config: UpdateCachedContentConfigOrDict | None = None
    ) -> CachedContent:
        """Changes how long a cache is kept; nothing else of it can be changed.

        Args:
          name: as in `get`.
          config: `ttl`, counted from now, or `expire_time`; and call options.

        Returns:
          The cache as it is now.

        Raises:
          ValueError: the config has nothing to change; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.
        """
        return await self._api_client.driver.run(
            caches.update(self._api_client.context, name=name, config=config)
        )

    async def delete(
        self, *, name: str, config: DeleteCachedContentConfigOrDict | None = None
    ) -> DeleteCachedContentResponse:
        """Deletes a cache.

        Args:
          name: as in `get`.
          config: call options.

        Returns:
          An empty response.

        Raises:
          ValueError: there is no name; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.
        """
        return await self._api_client.driver.run(
            caches.delete(self._api_client.context, name=name, config=config)
        )

    async def _list(
        self, *, config: ListCachedContentsConfigOrDict | None
    ) -> ListCachedContentsResponse:
        return await self._api_client.driver.run(
            caches.list_page(self._api_client.context, config=config)
        )

    # The last one: below it, `list` in an annotation would be this method.
    async def list(
        self, *, config: ListCachedContentsConfigOrDict | None = None
    ) -> AsyncPager[CachedContent]:
        """Lists caches.

        Args:
          config: `page_size`, `page_token` and call options, which hold for each page.

        Returns:
          A pager whose first page is there; iterating fetches the others as they are needed.

        Raises:
          ValueError: an argument cannot be sent as it is; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time; also
            while iterating.

        Example:
          >>> async for cache in await client.aio.caches.list():
          ...     print(cache.name, cache.expire_time)
        """
        return await first_page("cached_contents", self._list, config)
