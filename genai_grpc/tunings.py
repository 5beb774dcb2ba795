"""`client.tunings` and `client.aio.tunings`, under the module name that google-genai uses."""

from __future__ import annotations

from ._surface.aio.tunings import AsyncTunings
from ._surface.sync.tunings import Tunings

__all__ = ["AsyncTunings", "Tunings"]
