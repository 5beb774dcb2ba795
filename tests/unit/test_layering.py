"""Who may import whom: the import graph of the package, read from its syntax, against one table.

Every import has to point inward, also one inside a function or under TYPE_CHECKING: a type is a
dependency too. A cycle counts when it can run, so one that hides in functions counts; annotations of
two modules that name each other's types do not.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "genai_grpc"

# The product's floors, lowest first. A row may use itself and what it names; a name covers what is
# below it. "*" allows everything except cli and emulator.
PURE = ("errors", "_version", "_wire", "_stubs", "_options", "_call", "types")
FOUNDATION = ("errors", "_version", "_endpoint", "_settings")
GAPIC = (*PURE, *FOUNDATION, "_auth", "transports")
LAYERS: Mapping[str, tuple[str, ...]] = {
    "_error_details": (),
    "errors": ("_error_details",),
    "_version": (),
    "_quiet": (),
    "_parts": (),
    "_stubs": ("_wire.method",),
    "_wire": ("errors", "_stubs"),
    "_options": ("errors",),
    "_call": ("_options", "_wire.method"),
    "_endpoint": ("errors",),
    "types": ("errors",),
    "_codec": PURE,
    "_flows": (*PURE, "_codec"),
    "_settings": ("errors", "_options", "_endpoint", "_version"),
    "_auth": ("errors", "_options", "_endpoint", "_settings", "_version"),
    "transports": (*FOUNDATION, "_options", "_call", "_auth", "_wire", "_stubs"),
    "_drivers": (*PURE, "_codec", "_flows", "transports"),
    "_surface": (*PURE, "_codec", "_flows", "_drivers"),
    "_replay": (*PURE, "_drivers.media", "_settings", "_endpoint", "transports"),
    "telemetry": (),
    "_telemetry": (*PURE, "_flows", "_drivers", "transports", "telemetry"),
    "_gapic": (*GAPIC, "generativelanguage", "aiplatform"),
    "generativelanguage": (*GAPIC, "_gapic"),
    "generativelanguage_v1": (*GAPIC, "_gapic", "generativelanguage"),
    "generativelanguage_v1alpha": (*GAPIC, "_gapic", "generativelanguage"),
    "generativelanguage_v1beta": (*GAPIC, "_gapic", "generativelanguage"),
    "aiplatform": (*GAPIC, "_gapic"),
    "aiplatform_v1": (*GAPIC, "_gapic", "aiplatform"),
    "aiplatform_v1beta1": (*GAPIC, "_gapic", "aiplatform"),
    "_local_tokenizer": PURE,
    "local_tokenizer": (*PURE, "_codec", "_surface.arguments", "_local_tokenizer"),
    "version": ("_version",),
    "compat": (),
    "_core": ("*",),
    "client": ("*",),
    "emulator": ("errors", "_version", "_stubs", "_wire.method"),
    "cli": ("*", "emulator"),
    "_pytest_plugin": ("emulator", "client", "_replay"),
    "__main__": ("cli",),
    "__init__": ("*", "emulator"),
}
# Root modules that only give public names to what _surface holds.
FACADES = frozenset(
    (
        "models chats files caches batches tunings operations documents file_search_stores tokens"
        " live live_music pagers"
    ).split()
)
FACADE = (*PURE, "_surface")

# Decisions are made without a clock, a socket or a thread.
OUTSIDE_WORLD = (
    "grpc",
    "http",
    "requests",
    "aiohttp",
    "httpx",
    "urllib.request",
    "socket",
    "asyncio",
)
FORBIDDEN: Mapping[str, tuple[str, ...]] = {
    "_flows": (*OUTSIDE_WORLD, "threading", "concurrent", "time", "random", "os", "subprocess"),
    "_wire": (*OUTSIDE_WORLD, "threading", "concurrent", "time", "random", "os", "pydantic"),
    "_codec": (*OUTSIDE_WORLD, "time", "random"),
    "_telemetry": (*OUTSIDE_WORLD, "threading", "os"),
    "types": ("grpc", "asyncio", "google.auth", "google.api_core"),
    "errors": ("grpc", "pydantic", "google.auth", "google.api_core"),
}


class Import(NamedTuple):
    """One imported name, the line it stands on, and whether only type checkers execute it."""

    name: str
    line: int
    typing_only: bool = False


class Graph(NamedTuple):
    """The modules of a package, their files, and whom each imports of ours and of others."""

    files: Mapping[str, Path]
    inner: Mapping[str, tuple[Import, ...]]
    outer: Mapping[str, tuple[Import, ...]]


def find_modules(root: Path) -> dict[str, Path]:
    """Return the module names of a checkout and their files; compiler output is left out.

    The table of methods is generated too, but is made of our own types.
    """
    modules = {}
    folders = {PACKAGE: root / PACKAGE, f"{PACKAGE}.transports": root / "transports"}
    for prefix, folder in folders.items():
        for path in sorted(folder.rglob("*.py")):
            parts = path.relative_to(folder).with_suffix("").parts
            if prefix == PACKAGE and parts[0] == "transports":
                continue  # the same files by way of the symlink
            if parts[-1].endswith(("_pb2", "_pb2_grpc")):
                continue
            name = ".".join([prefix, *parts])
            modules[name.removesuffix(".__init__")] = path
    return modules


def read_imports(tree: ast.Module, module: str, *, is_package: bool) -> Iterator[Import]:
    """Yield what a module imports; from a import b is a.b, whether b is a module or not."""
    home = module.split(".") if is_package else module.split(".")[:-1]
    for node, typing_only in walk_with_guards(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            start = home[: len(home) - node.level + 1] if node.level else []
            base = ".".join([*start, *([node.module] if node.module else [])])
            names = [f"{base}.{alias.name}" for alias in node.names]
        else:
            continue
        yield from (Import(name, node.lineno, typing_only) for name in names)


def walk_with_guards(node: ast.AST, typing_only: bool = False) -> Iterator[tuple[ast.AST, bool]]:
    """Yield every node below, and whether it stands under TYPE_CHECKING."""
    yield node, typing_only
    guarded = node.body if isinstance(node, ast.If) and is_type_checking(node.test) else []
    for child in ast.iter_child_nodes(node):
        yield from walk_with_guards(child, typing_only or child in guarded)


def is_type_checking(test: ast.expr) -> bool:
    """Whether a condition is TYPE_CHECKING, by itself or as an attribute of typing."""
    name = test.attr if isinstance(test, ast.Attribute) else getattr(test, "id", None)
    return name == "TYPE_CHECKING"


def read_graph(root: Path) -> Graph:
    """Read the import graph of the checkout below root."""
    files = find_modules(root)
    inner: dict[str, tuple[Import, ...]] = {}
    outer: dict[str, tuple[Import, ...]] = {}
    for module, path in files.items():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        imports = list(read_imports(tree, module, is_package=path.name == "__init__.py"))
        ours = [each for each in imports if each.name.split(".")[0] == PACKAGE]
        inner[module] = tuple(
            each._replace(name=target)
            for each in ours
            if (target := owner(each.name, files)) != module
        )
        outer[module] = tuple(each for each in imports if each not in ours)
    return Graph(files, inner, outer)


def owner(name: str, files: Mapping[str, Path]) -> str:
    """The module that an imported name is or stands in; compiler output stays as it is."""
    parent = name.rpartition(".")[0]
    return parent if name not in files and parent in files else name


def floor_of(module: str) -> str:
    """The row of the table that a module belongs to."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def may_import(floor: str, target: str) -> bool:
    """Whether the table lets a floor use a module."""
    allowed = FACADE if floor in FACADES else LAYERS[floor]
    inside = target.removeprefix(f"{PACKAGE}.")
    if floor_of(target) == floor:
        return True
    if "*" in allowed and floor_of(target) not in ("cli", "emulator", "__init__", "__main__"):
        return True
    return any(inside == name or inside.startswith(f"{name}.") for name in allowed)


def find_violations(graph: Graph) -> list[str]:
    """Name every import that the tables forbid, and every module that they don't know."""
    found = []
    for module in graph.files:
        floor = floor_of(module)
        if floor not in LAYERS and floor not in FACADES:
            found.append(f"{module} has no row in LAYERS")
            continue
        found += [
            f"{module}:{line} imports {target}: {floor} may not use it"
            for target, line, _ in graph.inner[module]
            if not may_import(floor, target)
        ]
        found += [
            f"{module}:{line} imports {name}: forbidden in {floor}"
            for name, line, _ in graph.outer[module]
            if any(f"{name}.".startswith(f"{banned}.") for banned in FORBIDDEN.get(floor, ()))
        ]
    return found


def find_cycles(graph: Graph) -> list[str]:
    """Name the groups of modules that import each other (Tarjan's components, iterative enough)."""
    edges = {
        module: [
            each.name
            for each in graph.inner[module]
            if each.name in graph.files and not each.typing_only
        ]
        for module in graph.files
    }
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    cycles: list[str] = []

    def visit(module: str) -> None:
        order[module] = low[module] = len(order)
        stack.append(module)
        for target in edges[module]:
            if target not in order:
                visit(target)
                low[module] = min(low[module], low[target])
            elif target in stack:
                low[module] = min(low[module], order[target])
        if low[module] == order[module]:
            group = stack[stack.index(module) :]
            del stack[stack.index(module) :]
            if len(group) > 1:
                cycles.append(" <-> ".join(sorted(group)))

    for module in edges:
        if module not in order:
            visit(module)
    return cycles


def test_every_import_points_inward() -> None:
    assert find_violations(read_graph(ROOT)) == []


def test_no_modules_import_each_other() -> None:
    assert find_cycles(read_graph(ROOT)) == []


def test_the_graph_holds_what_it_should() -> None:
    modules = read_graph(ROOT).files
    assert {"genai_grpc", "genai_grpc.errors", "genai_grpc.transports.base"} <= modules.keys()
    assert not any("_pb2" in module for module in modules)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A small checkout that obeys the table."""
    files = {
        "genai_grpc/__init__.py": "from genai_grpc import errors\n",
        "genai_grpc/errors.py": "",
        "genai_grpc/_wire/__init__.py": "",
        "genai_grpc/_wire/method.py": "from genai_grpc import errors\n",
        "genai_grpc/_wire/transcode.py": "from . import method\n",
        "genai_grpc/_flows/__init__.py": "",
        "genai_grpc/_flows/retry.py": "from genai_grpc._wire.method import Method\n",
        "genai_grpc/emulator/__init__.py": "from .._wire import method\n",
        "genai_grpc/client.py": "from genai_grpc.transports import base\n",
        "transports/__init__.py": "",
        "transports/base.py": "import grpc\nfrom genai_grpc._wire import method\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    (tmp_path / "genai_grpc/transports").symlink_to("../transports")
    return tmp_path


def test_a_tree_that_obeys_is_accepted(tree: Path) -> None:
    graph = read_graph(tree)
    assert find_violations(graph) == []
    assert find_cycles(graph) == []


@pytest.mark.parametrize(
    ("file", "text", "complaint"),
    [
        ("genai_grpc/errors.py", "import genai_grpc.client", "errors may not use it"),
        ("genai_grpc/errors.py", "from genai_grpc import client", "errors may not use it"),
        ("genai_grpc/_flows/poll.py", "import time", "time: forbidden in _flows"),
        ("genai_grpc/_flows/poll.py", "from asyncio import sleep", "asyncio.sleep: forbidden"),
        ("genai_grpc/_flows/poll.py", "def f():\n    import grpc.aio", "forbidden in _flows"),
        ("genai_grpc/_flows/poll.py", "from ..transports import base", "_flows may not use it"),
        ("genai_grpc/emulator/a.py", "from genai_grpc._wire.transcode import x", "emulator may"),
        ("genai_grpc/emulator/a.py", "from genai_grpc._wire import transcode", "emulator may"),
        ("genai_grpc/emulator/a.py", "from genai_grpc.client import Client", "emulator may"),
        ("genai_grpc/emulator/a.py", "from genai_grpc import Client", "emulator may"),
        ("transports/rest.py", "from genai_grpc._flows import retry", "transports may"),
        ("genai_grpc/_wire/a.py", "from genai_grpc import types", "_wire may not use it"),
        ("genai_grpc/novelty.py", "", "genai_grpc.novelty has no row"),
    ],
)
def test_a_planted_violation_is_named(tree: Path, file: str, text: str, complaint: str) -> None:
    (tree / file).write_text(f"{text}\n")
    messages = find_violations(read_graph(tree))
    assert len(messages) == 1
    assert complaint in messages[0]


@pytest.mark.parametrize(
    "text",
    [
        "from genai_grpc._wire import transcode",
        "def f():\n    from genai_grpc._wire import transcode",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    pass\nelse:\n    from . import transcode",
    ],
)
def test_a_planted_cycle_is_named(tree: Path, text: str) -> None:
    (tree / "genai_grpc/_wire/method.py").write_text(f"{text}\n")
    cycles = find_cycles(read_graph(tree))
    assert cycles == ["genai_grpc._wire.method <-> genai_grpc._wire.transcode"]


def test_types_that_name_each_other_are_no_cycle(tree: Path) -> None:
    text = "import typing\nif typing.TYPE_CHECKING:\n    from . import transcode\n"
    (tree / "genai_grpc/_wire/method.py").write_text(text)
    assert find_cycles(read_graph(tree)) == []


def test_a_type_from_an_outer_floor_is_a_violation(tree: Path) -> None:
    text = "import typing\nif typing.TYPE_CHECKING:\n    from .. import client\n"
    (tree / "genai_grpc/_wire/method.py").write_text(text)
    assert len(find_violations(read_graph(tree))) == 1
