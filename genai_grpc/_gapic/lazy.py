"""Names that load their module when they are first used: a package's exports, a client's transports.

Importing a client must not load what it may never use: the REST transport alone loads requests.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any


def exports(
    module: str, names: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], Any]]:
    """`__getattr__` and `__dir__` for a package whose names stand elsewhere.

    Args:
      module: the package's `__name__`.
      names: exported name -> module that defines it, relative to the package; a name that ends with
        ":" is the module itself.
    """

    def __getattr__(name: str) -> Any:
        home = names.get(name)
        if home is None:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        loaded = import_module(home.removesuffix(":"), module)
        value = loaded if home.endswith(":") else getattr(loaded, name)
        setattr(sys.modules[module], name, value)
        return value

    def __dir__() -> list[str]:
        return sorted({*vars(sys.modules[module]), *names})

    return __getattr__, __dir__


class LazyClasses(Mapping[str, Any]):
    """Classes by label, each imported when it is asked for; the order is that of the argument.

    Args:
      package: what the module names are relative to.
      references: label -> "module:Class".
    """

    def __init__(self, package: str, references: Mapping[str, str]) -> None:
        self._package = package
        self._references = references
        self._loaded: dict[str, Any] = {}

    def __getitem__(self, label: str) -> Any:
        if label not in self._loaded:
            module, _, name = self._references[label].partition(":")
            self._loaded[label] = getattr(import_module(module, self._package), name)
        return self._loaded[label]

    def __iter__(self) -> Iterator[str]:
        return iter(self._references)

    def __len__(self) -> int:
        return len(self._references)
