"""`google.genai` under its own name, for programs that cannot be edited: one finder, put in by `install()`.

Names only: a module `google.genai.x` is the module `genai_grpc.x`, the same object. Nothing happens
until `install()` is called, or `python -m genai_grpc.compat program.py` does it for a program. The
protocol of finders is that of PEP 451.
"""

from __future__ import annotations

import importlib
import importlib.machinery
import importlib.util
import os
import runpy
import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from types import ModuleType

__all__ = ["install"]

_THEIRS = "google.genai"
_OURS = "genai_grpc"


def install() -> None:
    """Lets `from google import genai` and `import google.genai` mean this library from now on.

    It makes no difference whether google-genai or other packages of Google are installed. Call it
    before the first import of google.genai, anywhere in the process; calling it again does nothing.

    Raises:
      RuntimeError: google.genai itself was imported before.

    Example:
      >>> from genai_grpc import compat
      >>> compat.install()
      >>> from google import genai
      >>> client = genai.Client(api_key="...")
    """
    if any(isinstance(finder, _Alias) for finder in sys.meta_path):
        return
    if _THEIRS in sys.modules:
        raise RuntimeError(
            f"{_THEIRS} has been imported already, from {sys.modules[_THEIRS].__file__}: call "
            f"{__name__}.install() before the first import of it."
        )
    sys.meta_path.insert(0, _Alias())
    sys.meta_path.append(_EmptyNamespace())


class _Alias(MetaPathFinder, Loader):
    """Finds google.genai and its modules in ours."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname != _THEIRS and not fullname.startswith(f"{_THEIRS}."):
            return None
        if importlib.util.find_spec(_own(fullname)) is None:
            # Others would look into our folder, and load a second copy of what they find.
            raise ModuleNotFoundError(
                f"No module named {fullname!r}: {_OURS} stands for {_THEIRS}, and has its public"
                " modules alone.",
                name=fullname,
            )
        return importlib.machinery.ModuleSpec(fullname, self)

    def exec_module(self, module: ModuleType) -> None:
        # The import system takes what stands here in the end. The new module is thrown away, so that
        # ours keeps its name and spec.
        name = module.__name__
        sys.modules[name] = importlib.import_module(_own(name))


class _EmptyNamespace(MetaPathFinder):
    """Stands for the package `google` where nothing of Google is installed. The last to be asked."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname != _THEIRS.partition(".")[0]:
            return None
        return importlib.machinery.ModuleSpec(fullname, None, is_package=True)


def _own(name: str) -> str:
    return _OURS + name.removeprefix(_THEIRS)


def _run(arguments: Sequence[str]) -> None:
    """Runs a program after `install()`, as Python runs a file or, after -m, a module."""
    by_module = list(arguments[:1]) == ["-m"]
    program = list(arguments[1:] if by_module else arguments)
    if not program:
        sys.exit(f"usage: python -m {__name__} (PROGRAM.py | -m MODULE) [ARGUMENT ...]")
    install()
    sys.argv = program
    if by_module:
        runpy.run_module(program[0], run_name="__main__", alter_sys=True)
    else:
        sys.path[0] = os.path.dirname(os.path.abspath(program[0]))
        runpy.run_path(program[0], run_name="__main__")


if __name__ == "__main__":
    # This file is loaded twice then; the finder is to come from the one that programs can import.
    from genai_grpc import compat

    compat._run(sys.argv[1:])
