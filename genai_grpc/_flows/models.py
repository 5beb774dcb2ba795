"""The models themselves: get, list, change, delete. One call each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .resources import ask

if TYPE_CHECKING:
    from ..types import DeleteModelResponse, ListModelsResponse, Model
    from .context import Context
    from .retry import Single


def get(context: Context, *, model: str, config: Any) -> Single[Model]:
    """One model, base or tuned."""
    return ask(context, "models.get", model=model, config=config)


def list_page(context: Context, *, config: Any) -> Single[ListModelsResponse]:
    """A page of models, base or tuned."""
    return ask(context, "models.list", config=config)


def update(context: Context, *, model: str, config: Any) -> Single[Model]:
    """Changes a tuned model."""
    return ask(context, "models.update", model=model, config=config)


def delete(context: Context, *, model: str, config: Any) -> Single[DeleteModelResponse]:
    """Deletes a tuned model."""
    return ask(context, "models.delete", model=model, config=config)
