"""`client.auth_tokens` and `client.aio.auth_tokens`, under the module name that google-genai uses."""

from __future__ import annotations

from ._surface.aio.tokens import AsyncTokens
from ._surface.sync.tokens import Tokens

__all__ = ["AsyncTokens", "Tokens"]
