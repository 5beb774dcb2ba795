"""File search stores and their documents: one call each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .given import one_of
from .resources import ask

if TYPE_CHECKING:
    from ..types import (
        Document,
        FileSearchStore,
        ImportFileOperation,
        ListDocumentsResponse,
        ListFileSearchStoresResponse,
    )
    from .context import Context
    from .retry import Single


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
        store=one_of("file_search_store_name", file_search_store_name, store),
        source=one_of("file_name", file_name, source),
        config=config,
    )


def store_named(file_search_store_name: str | None, store: str | None) -> str | None:
    """The store, under either name of the parameter."""
    named: str | None = one_of("file_search_store_name", file_search_store_name, store)
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
