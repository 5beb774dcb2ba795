"""`client.models` and `client.aio.models`, under the module name that google-genai uses."""

from __future__ import annotations

from ._surface.aio.models import AsyncModels
from ._surface.sync.models import Models

__all__ = ["AsyncModels", "Models"]
