"""Pagers: lists that are fetched page by page while one goes through them.

What a page is and when there is another stands in `_flows.pages`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any, TypeVar

from ..._flows.pages import Pages

T = TypeVar("T")


class AsyncPager(Pages[T]):
    """A list in pages. `async for` goes through all pages; `len` and indexing concern the current one.

    Args:
      name: what is listed, such as "models".
      request: fetches a page for a config.
      response: the first page.
      config: what the first page was asked for with.

    Example:
      >>> pager = await client.aio.models.list(config={"page_size": 10})
      >>> print(pager[0], len(pager))
      >>> async for model in pager:
      ...     print(model.name)
    """

    __module__ = "genai_grpc.pagers"

    def __init__(self, name: str, request: Callable[..., Any], response: Any, config: Any) -> None:
        super().__init__(name, response, config)
        self._request = request

    def __aiter__(self) -> AsyncIterator[T]:
        """Starts at the first item of the current page."""
        self._index = 0
        return self

    async def __anext__(self) -> T:
        while self._index >= len(self._page):
            if not self._has_next:
                raise StopAsyncIteration
            await self.next_page()
        return self._take()

    async def next_page(self) -> list[T]:
        """Fetches the next page, which becomes the current one, and returns its items.

        Raises:
          IndexError: the current page is the last one.
          errors.APIError: the service refused the request, failed, or was not reached in time. The
            current page stays, so that it may be tried again.
        """
        self._turn_to(await self._request(config=self._next_config()))
        return self._page


async def first_page(name: str, request: Callable[..., Any], config: Any) -> AsyncPager[Any]:
    """Fetches the first page of a list and returns its pager."""
    return AsyncPager(name, request, await request(config=config), config)
