"""A list in pages knows what it was asked for, where it is and whether there is more."""

from __future__ import annotations

from typing import Any

import pytest

from genai_grpc import pagers
from genai_grpc.types import ListModelsConfig, ListModelsResponse, Model


def page(*names: str, token: str | None = None) -> ListModelsResponse:
    return ListModelsResponse(models=[Model(name=name) for name in names], next_page_token=token)


class Book:
    """Gives the pages that it has, by their token, and keeps what it was asked for."""

    def __init__(self, *pages: tuple[str, ...]) -> None:
        self.pages = pages
        self.asked: list[Any] = []

    def __call__(self, *, config: Any) -> ListModelsResponse:
        self.asked.append(config)
        number = int(config.get("page_token") or 0)
        token = str(number + 1) if number + 1 < len(self.pages) else None
        return page(*self.pages[number], token=token)

    def pager(self, config: Any = None) -> pagers.Pager[Model]:
        given = config if isinstance(config, dict) else {}
        return pagers.Pager("models", self, self(config=given), config)


def names(items: Any) -> list[str]:
    return [item.name for item in items]


def test_iterating_goes_over_all_pages_and_skips_empty_ones() -> None:
    assert names(Book(("a", "b"), (), ("c",)).pager()) == ["a", "b", "c"]


def test_length_and_index_concern_the_current_page() -> None:
    pager = Book(("a", "b"), ("c",)).pager()
    assert len(pager) == 2
    assert (pager[0].name, pager[-1].name) == ("a", "b")
    assert names(pager.next_page()) == names(pager.page) == ["c"]
    assert len(pager) == 1
    with pytest.raises(IndexError):
        pager[1]


def test_after_the_last_page_there_is_none() -> None:
    pager = Book(("a",)).pager()
    with pytest.raises(IndexError, match="No more pages"):
        pager.next_page()
    assert names(pager.page) == ["a"]


def test_iterating_again_starts_at_the_current_page() -> None:
    pager = Book(("a",), ("b", "c")).pager()
    assert names(pager) == ["a", "b", "c"]
    assert names(pager) == ["b", "c"]


@pytest.mark.parametrize(
    "config", [{"page_size": 2}, {"pageSize": 2, "pageToken": None}, ListModelsConfig(page_size=2)]
)
def test_the_next_page_is_asked_for_like_the_first(config: Any) -> None:
    book = Book(("a", "b"), ("c", "d"))
    pager = book.pager(config)
    assert pager.config == {"page_size": 2, "page_token": "1"}
    assert pager.page_size == 2
    pager.next_page()
    assert book.asked[-1] == {"page_size": 2, "page_token": "1"}
    assert pager.config == {"page_size": 2, "page_token": None}


def test_without_a_size_the_page_tells_it() -> None:
    assert Book(("a", "b", "c")).pager().page_size == 3


def test_a_pager_says_what_it_is() -> None:
    pager = Book(("a", "b"), ("c",)).pager()
    assert pager.name == "models"
    assert repr(pager) == "<Pager of models: 2 here, more follow>"
    pager.next_page()
    assert repr(pager) == "<Pager of models: 1 here, the last ones>"


def test_a_page_that_could_not_be_fetched_can_be_asked_for_again() -> None:
    book = Book(("a",), ("b",))
    pager = book.pager()
    good, pager._request = pager._request, failing
    with pytest.raises(ConnectionError):
        list(pager)
    pager._request = good
    assert names(pager) == ["a", "b"]


def failing(*, config: Any) -> Any:
    raise ConnectionError


def test_an_index_error_of_the_request_is_not_the_end_of_the_list() -> None:
    def request(*, config: Any) -> Any:
        raise IndexError("not ours")

    pager = Book(("a",), ("b",)).pager()
    pager._request = request
    with pytest.raises(IndexError, match="not ours"):
        list(pager)


def test_a_page_may_lack_the_field_altogether() -> None:
    empty = ListModelsResponse()
    pager: pagers.Pager[Model] = pagers.Pager("models", failing, empty, None)
    assert list(pager) == []
