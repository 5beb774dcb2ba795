"""The Gemini Developer API as GAPIC's client shows it: its messages, at the names where the official package has them.

Names only, loaded when they are first touched. Messages are proto-plus classes in `types`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import types

if TYPE_CHECKING:
    from .types import *  # noqa: F403


def __getattr__(name: str) -> Any:
    if name in types.MODULES:
        value = globals()[name] = getattr(types, name)
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *types.MODULES})


__all__ = sorted(["types", *types.MODULES])
