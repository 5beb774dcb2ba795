"""`client.files` and `client.aio.files`, under the module name that google-genai uses."""

from __future__ import annotations

from ._surface.aio.files import AsyncFiles
from ._surface.sync.files import Files

__all__ = ["AsyncFiles", "Files"]
