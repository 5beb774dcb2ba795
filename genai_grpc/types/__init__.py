"""The public types: messages, enums, and the dicts and unions that may stand for them.

Names only. Each is loaded from its domain module when it is first touched, so that importing this
package costs nothing; which module that is, stands in the generated `_exports`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from genai_grpc.types import _exports

if TYPE_CHECKING:
    from genai_grpc.types._exports import *  # noqa: F403 - generated, each name listed there
else:
    import importlib

    def _read_homes(table):
        homes = {}
        for line in table.replace("\n  ", " ").splitlines():
            module, _, names = line.partition(": ")
            homes.update(dict.fromkeys(names.split(), module))
        return homes

    _HOMES = _read_homes(_exports.TABLE)
    __all__ = sorted(_HOMES)

    # Hidden from type checkers: a module with __getattr__ has every name, misspelt ones too.
    def __getattr__(name):
        home = _HOMES.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(importlib.import_module(f"{__name__}.{home}"), name)
        globals()[name] = value
        return value

    def __dir__():
        return sorted({*globals(), *__all__})
