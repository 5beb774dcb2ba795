"""Prompts kept at the server: create, get, list, change, delete. One call each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .resources import ask

if TYPE_CHECKING:
    from ..types import CachedContent, DeleteCachedContentResponse, ListCachedContentsResponse
    from .context import Context
    from .retry import Single


def create(context: Context, *, model: str, config: Any) -> Single[CachedContent]:
    """Keeps a prompt for a model."""
    return ask(context, "caches.create", model=model, config=config)


def get(context: Context, *, name: str, config: Any) -> Single[CachedContent]:
    """One cache."""
    return ask(context, "caches.get", name=name, config=config)


def list_page(context: Context, *, config: Any) -> Single[ListCachedContentsResponse]:
    """A page of caches."""
    return ask(context, "caches.list", config=config)


def update(context: Context, *, name: str, config: Any) -> Single[CachedContent]:
    """Changes how long a cache is kept."""
    return ask(context, "caches.update", name=name, config=config)


def delete(context: Context, *, name: str, config: Any) -> Single[DeleteCachedContentResponse]:
    """Deletes a cache."""
    return ask(context, "caches.delete", name=name, config=config)
