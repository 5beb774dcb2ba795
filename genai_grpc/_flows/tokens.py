"""Short-lived tokens: create. One call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .resources import ask

if TYPE_CHECKING:
    from ..types import AuthToken
    from .context import Context
    from .retry import Single


def create(context: Context, *, config: Any) -> Single[AuthToken]:
    """Creates a token."""
    return ask(context, "auth_tokens.create", config=config)
