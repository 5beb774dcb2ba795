"""`client.operations` and `client.aio.operations`, under the module name that google-genai uses."""

from __future__ import annotations

from ._surface.aio.operations import AsyncOperations
from ._surface.sync.operations import Operations

__all__ = ["AsyncOperations", "Operations"]
