"""Where one is in a list that comes in pages. Pure state: whoever fetches a page hands it in.

Follows the pagers of google-genai: iterating goes on over all pages, indexing and `len` concern the
current one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from pydantic.alias_generators import to_snake

if TYPE_CHECKING:
    from ..types import HttpResponse

T = TypeVar("T")


class Pages(Generic[T]):
    """The current page of a list, and how to ask for the next one.

    Args:
      name: field of the response that holds the items, such as "models".
      response: the first page.
      config: what it was asked for with: a model, a dict or None.
    """

    def __init__(self, name: str, response: Any, config: Any) -> None:
        self._name = name
        self._config = _given(config)
        self._turn_to(response)

    @property
    def page(self) -> list[T]:
        """The items of the current page."""
        return self._page

    @property
    def name(self) -> str:
        """What is listed, such as "models"."""
        return self._name

    @property
    def page_size(self) -> int:
        """How many items a page has at most; of the current page, if none was asked for."""
        size: int = self._config.get("page_size") or len(self._page)
        return size

    @property
    def config(self) -> dict[str, Any]:
        """What the next page is asked for with; `page_token` is empty after the last one."""
        return self._config

    @property
    def sdk_http_response(self) -> HttpResponse | None:
        """Headers that came with the current page."""
        return self._sdk_http_response

    def __len__(self) -> int:
        return len(self._page)

    def __getitem__(self, index: int) -> T:
        return self._page[index]

    def __repr__(self) -> str:
        more = "more follow" if self._has_next else "the last ones"
        return f"<{type(self).__name__} of {self._name}: {len(self._page)} here, {more}>"

    @property
    def _has_next(self) -> bool:
        return bool(self._config["page_token"])

    def _next_config(self) -> dict[str, Any]:
        """What to ask for the next page with. Raises IndexError after the last one."""
        if not self._has_next:
            raise IndexError("No more pages to fetch.")
        return self._config

    def _turn_to(self, response: Any) -> None:
        self._page: list[T] = getattr(response, self._name) or []
        self._index = 0
        self._sdk_http_response = getattr(response, "sdk_http_response", None)
        self._config = {**self._config, "page_token": response.next_page_token}

    def _take(self) -> T:
        """The item that an iteration comes to next; the current page has one."""
        item = self._page[self._index]
        self._index += 1
        return item


def _given(config: Any) -> dict[str, Any]:
    if config is None:
        return {}
    items = config.items() if isinstance(config, Mapping) else config
    return {to_snake(key): value for key, value in items if value is not None}
