"""Lists of results that fetch their next page when it is reached. AIP-158.

The generated pagers name the types; this is what they do. All pages are asked for with the call
options of the first one.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from .options import DEFAULT


class _Page(Protocol):
    @property
    def next_page_token(self) -> str: ...


Page = TypeVar("Page", bound=_Page)
Item = TypeVar("Item")
Metadata = Sequence[tuple[str, str | bytes]]


class _Pages(Generic[Page]):
    """The pages so far: the request of the next one and the latest answer, whose fields it shows."""

    ITEMS: ClassVar[str]
    """The repeated field of the answer."""

    def __init__(
        self,
        method: Callable[..., Any],
        request: Any,
        response: Page,
        *,
        retry: Any = DEFAULT,
        timeout: Any = DEFAULT,
        metadata: Metadata = (),
    ) -> None:
        self._method = method
        self._request = type(request)(request)
        self._response = response
        self._retry = retry
        self._timeout = timeout
        self._metadata = metadata

    def __getattr__(self, name: str) -> Any:
        if name == "_response":  # a copy that has no fields yet
            raise AttributeError(name)
        return getattr(self._response, name)

    def _next(self) -> Any:
        self._request.page_token = self._response.next_page_token
        return self._method(
            self._request, retry=self._retry, timeout=self._timeout, metadata=self._metadata
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}<{self._response!r}>"


class Pager(_Pages[Page], Generic[Page, Item]):
    """The items of all pages, in order; attributes are those of the latest page.

    Args:
      method: sends the request of a page.
      request: the request of the first page; it is copied.
      response: the first page.
      retry, timeout, metadata: the call options of every further page.
    """

    @property
    def pages(self) -> Iterator[Page]:
        """Whole answers, the first of which is already here."""
        yield self._response
        while self._response.next_page_token:
            self._response = self._next()
            yield self._response

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages:
            yield from getattr(page, self.ITEMS)


class AsyncPager(_Pages[Page], Generic[Page, Item]):
    """The items of all pages for `async for`, in order; attributes are those of the latest page.

    Args:
      method: sends the request of a page.
      request: the request of the first page; it is copied.
      response: the first page.
      retry, timeout, metadata: the call options of every further page.
    """

    @property
    async def pages(self) -> AsyncIterator[Page]:
        """Whole answers, the first of which is already here."""
        yield self._response
        while self._response.next_page_token:
            answer: Awaitable[Page] = self._next()
            self._response = await answer
            yield self._response

    def __aiter__(self) -> AsyncIterator[Item]:
        return self._items()

    async def _items(self) -> AsyncIterator[Item]:
        async for page in self.pages:
            for item in getattr(page, self.ITEMS):
                yield item
