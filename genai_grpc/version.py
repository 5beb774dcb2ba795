"""The version of this package, under the module name that google-genai uses."""

from __future__ import annotations

from ._version import __version__

__all__ = ["__version__"]
