"""The public surface is a list: what each public module offers, to programs and to type checkers."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import genai_grpc

ROOT = Path(__file__).resolve().parents[2]

ROOT_NAMES = ["AsyncClient", "Client", "__version__", "errors", "types"]


def public_modules() -> list[str]:
    """The modules that users import; beside the classes of a transport, its folder is our own."""
    stems = (path.stem for path in (ROOT / "genai_grpc").glob("*.py"))
    modules = [f"genai_grpc.{stem}" for stem in stems if not stem.startswith("_")]
    return sorted(["genai_grpc", "genai_grpc.transports", "genai_grpc.types", *modules])


def names_for_checkers(module: str) -> Iterator[str]:
    """The names that a module imports under TYPE_CHECKING for whoever imports from it."""
    file = importlib.import_module(module).__file__
    assert file is not None
    for node in ast.parse(Path(file).read_text(encoding="utf-8")).body:
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            for statement in node.body:
                if isinstance(statement, ast.ImportFrom):
                    yield from (alias.asname or alias.name for alias in statement.names)


def test_the_package_offers_exactly_these_names() -> None:
    assert genai_grpc.__all__ == ROOT_NAMES
    assert set(ROOT_NAMES) <= set(dir(genai_grpc))


@pytest.mark.parametrize("name", public_modules())
def test_a_public_module_states_its_names_in_order_and_has_them(name: str) -> None:
    module = importlib.import_module(name)
    stated = module.__all__
    assert list(stated) == sorted(stated)
    assert len(set(stated)) == len(stated)
    assert [each for each in stated if not hasattr(module, each)] == []


@pytest.mark.parametrize("name", ["genai_grpc", "genai_grpc.types"])
def test_a_lazy_module_shows_checkers_the_names_that_programs_get(name: str) -> None:
    module = importlib.import_module(name)
    assert set(names_for_checkers(name)) == set(module.__all__) - {"__version__"}


@pytest.mark.parametrize("name", ["genai_grpc", "genai_grpc.types"])
def test_a_name_that_is_not_there_is_an_attribute_error(name: str) -> None:
    with pytest.raises(AttributeError, match="no attribute 'Clinet'"):
        _ = importlib.import_module(name).Clinet


def test_a_star_import_gives_the_stated_names() -> None:
    code = "from genai_grpc import *; print(*sorted(n for n in dir() if n[:2] != '__'))"
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert result.stdout.split() == [name for name in ROOT_NAMES if name != "__version__"]


def test_transports_is_no_module_of_its_own() -> None:
    result = subprocess.run(
        [sys.executable, "-c", "import transports"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode != 0
    assert "ImportError: " in result.stderr
    assert "genai_grpc.transports" in result.stderr
