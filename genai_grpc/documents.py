"""`client.file_search_stores.documents` and its `aio` twin, under the module name that google-genai uses."""

from __future__ import annotations

from ._surface.aio.documents import AsyncDocuments
from ._surface.sync.documents import Documents

__all__ = ["AsyncDocuments", "Documents"]
