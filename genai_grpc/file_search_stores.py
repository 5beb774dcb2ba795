"""`client.file_search_stores` and its `aio` twin, under the module name that google-genai uses."""

from __future__ import annotations

from ._surface.aio.file_search_stores import AsyncFileSearchStores
from ._surface.sync.file_search_stores import FileSearchStores

__all__ = ["AsyncFileSearchStores", "FileSearchStores"]
