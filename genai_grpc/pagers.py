"""Lists that come in pages, under the module name that google-genai uses."""

from __future__ import annotations

from ._surface.aio.pagers import AsyncPager
from ._surface.sync.pagers import Pager

__all__ = ["AsyncPager", "Pager"]
