"""Exports that load with their module: what `__all__`, `__getattr__` and `__dir__` of the package do.

Knows no type by name; which names there are and where they live, is the caller's table. PEP 562.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable

__all__ = ["lazy_exports"]


def lazy_exports(
    package: str, table: str
) -> tuple[list[str], Callable[[str], object], Callable[[], list[str]]]:
    """Makes the three names that a package needs to load its exports when they are touched.

    Args:
        package: full name of the package.
        table: a line per module, `module: Name Name ...`; indented lines go on.

    Returns:
        `__all__`, `__getattr__` and `__dir__` of the package.
    """
    homes: dict[str, str] = {}
    for line in table.replace("\n  ", " ").splitlines():
        module, _, names = line.partition(": ")
        homes.update(dict.fromkeys(names.split(), module))
    offered = sorted(homes)

    def load(name: str) -> object:
        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value: object = getattr(importlib.import_module(f"{package}.{home}"), name)
        # From now on the name is an ordinary one, found without coming here.
        vars(sys.modules[package])[name] = value
        return value

    def list_names() -> list[str]:
        return sorted({*vars(sys.modules[package]), *offered})

    return offered, load, list_names
