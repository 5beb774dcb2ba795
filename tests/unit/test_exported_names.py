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
from genai_grpc import Client

ROOT = Path(__file__).resolve().parents[2]

ALL_TYPES: list[str] = importlib.import_module("genai_grpc.types").__all__
ROOT_NAMES = ["AsyncClient", "Client", "__version__", "errors", "types"]

# The modules of google-genai 1.51 and their classes: `from genai_grpc.chats import Chat` works as
# soon as we have chats.
GOOGLE_GENAI = {
    "batches": "AsyncBatches Batches",
    "caches": "AsyncCaches Caches",
    "chats": "AsyncChat AsyncChats Chat Chats",
    "client": "AsyncClient Client",
    "documents": "AsyncDocuments Documents",
    "errors": "APIError ClientError ServerError FunctionInvocationError UnknownApiResponseError"
    " UnknownFunctionCallArgumentError UnsupportedFunctionError",
    "file_search_stores": "AsyncFileSearchStores FileSearchStores",
    "files": "AsyncFiles Files",
    "live": "AsyncLive AsyncSession",
    "live_music": "AsyncLiveMusic AsyncMusicSession",
    "local_tokenizer": "LocalTokenizer",
    "models": "AsyncModels Models",
    "operations": "AsyncOperations Operations",
    "pagers": "AsyncPager Pager",
    "tokens": "AsyncTokens Tokens",
    "tunings": "AsyncTunings Tunings",
    "types": "Content GenerateContentConfig GenerateContentConfigDict GenerateContentConfigOrDict",
    "version": "__version__",
}


def public_modules() -> list[str]:
    """The modules that users import, and the package; `cli` is a program."""
    folder = ROOT / "genai_grpc"
    stems = {path.stem for path in (*folder.glob("*.py"), *folder.glob("*/"))} - {"cli"}
    modules = [f"genai_grpc.{stem}" for stem in stems if not stem.startswith("_")]
    return sorted(["genai_grpc", *modules])


def public_objects() -> Iterator[tuple[str, str]]:
    """Module and name of everything that a public module states."""
    for module in public_modules():
        yield from ((module, name) for name in importlib.import_module(module).__all__)


def run(code: str) -> str:
    """What a fresh process prints."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout


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


def test_the_public_modules_are_attributes_of_the_package() -> None:
    stems = {name.partition(".")[2] for name in public_modules()} - {""}
    assert stems == genai_grpc._SUBMODULES, "each is named twice in genai_grpc/__init__.py"
    assert stems <= set(dir(genai_grpc))
    code = (
        f"import genai_grpc\nfor stem in {sorted(stems)}: print(getattr(genai_grpc, stem).__name__)"
    )
    assert run(code).split() == [f"genai_grpc.{stem}" for stem in sorted(stems)]


def test_a_module_that_google_genai_has_too_has_its_names() -> None:
    common = GOOGLE_GENAI.keys() & genai_grpc._SUBMODULES
    assert {"client", "models", "chats", "types", "errors"} <= common
    for stem in common:
        module = importlib.import_module(f"genai_grpc.{stem}")
        assert set(GOOGLE_GENAI[stem].split()) <= set(module.__all__), stem


def test_what_is_public_names_a_public_place() -> None:
    hidden = [
        f"{module}.{name}: {place}"
        for module, name in public_objects()
        if isinstance(
            place := getattr(getattr(importlib.import_module(module), name), "__module__", None),
            str,
        )
        and "._" in place
    ]
    assert hidden == [], "set __module__ in the class, as Models does"


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
    submodules = genai_grpc._SUBMODULES if name == "genai_grpc" else set()
    assert set(names_for_checkers(name)) == {*module.__all__, *submodules} - {"__version__"}


@pytest.mark.parametrize("name", ["genai_grpc", "genai_grpc.types"])
def test_a_name_that_is_not_there_is_an_attribute_error(name: str) -> None:
    with pytest.raises(AttributeError, match="no attribute 'Clinet'"):
        _ = importlib.import_module(name).Clinet


def test_a_star_import_gives_the_stated_names() -> None:
    printed = run("from genai_grpc import *; print(*sorted(n for n in dir() if n[:2] != '__'))")
    assert printed.split() == [name for name in ROOT_NAMES if name != "__version__"]


def test_a_star_import_of_the_types_gives_all_of_them() -> None:
    printed = run(
        "from genai_grpc.types import *; print(*sorted(n for n in dir() if n[:2] != '__'))"
    )
    assert printed.split() == list(ALL_TYPES)
    assert len(printed.split()) > 1000


def test_completion_sees_names_that_have_not_been_loaded() -> None:
    printed = run("from genai_grpc import types; print(*dir(types))")
    assert set(ALL_TYPES) <= set(printed.split())
    client = Client(api_key="key")
    assert {"models", "chats", "aio", "close"} <= set(dir(client))
    assert {"models", "chats", "aclose"} <= set(dir(client.aio))
    assert {"generate_content", "count_tokens"} <= set(dir(client.models))


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
