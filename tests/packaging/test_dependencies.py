"""Every third-party package that the product imports is declared: for all, or by the extra that
the importing folder belongs to.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from importlib.metadata import requires
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Imported name -> the distribution that carries it. Longest match wins.
DISTRIBUTIONS = {
    "PIL": "pillow",
    "aiohttp": "aiohttp",
    "aiohttp_socks": "aiohttp-socks",
    "certifi": "google-auth",  # by its extra `requests`, which we ask for
    "cryptography": "cryptography",
    "google.api": "googleapis-common-protos",
    "google.api_core": "google-api-core",
    "google.auth": "google-auth",
    "google.cloud": "googleapis-common-protos",
    "google.iam": "grpc-google-iam-v1",
    "google.longrunning": "googleapis-common-protos",
    "google.oauth2": "google-auth",
    "google.protobuf": "protobuf",
    "google.rpc": "googleapis-common-protos",
    "google.type": "googleapis-common-protos",
    "grpc": "grpcio",
    "mcp": "mcp",
    "opentelemetry": "opentelemetry-api",
    "proto": "proto-plus",
    "pydantic": "pydantic",
    "pydantic_core": "pydantic",
    "requests": "google-auth",
    "rich": "rich",
    "sentencepiece": "sentencepiece",
    "socks": "pysocks",
    "typing_extensions": "typing-extensions",
    "urllib3": "google-auth",
    "websockets": "websockets",
    "yarl": "aiohttp",
}

# Used only where they already are: in a notebook, by a type checker, in a run of tests.
NEVER_INSTALLED_BY_US = {"IPython", "_typeshed", "pytest"}


class Import(NamedTuple):
    """A third-party module and the place that imports it."""

    name: str
    place: str


def third_party_imports(folder: Path) -> Iterator[Import]:
    """Yield what the files below a folder import from neither the standard library nor us."""
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                # from google import auth names a distribution only together with its name.
                names = [f"{node.module}.{alias.name}" for alias in node.names]
            for name in names:
                top = name.split(".")[0]
                if top not in sys.stdlib_module_names | {"genai_grpc", *NEVER_INSTALLED_BY_US}:
                    yield Import(name, path.relative_to(ROOT).as_posix())


def distribution_of(name: str) -> str | None:
    """The distribution that an imported name comes from, if the table knows it."""
    while name and name not in DISTRIBUTIONS:
        name = name.rpartition(".")[0]
    return DISTRIBUTIONS.get(name)


def declared() -> dict[str, set[str]]:
    """Distribution -> the extras that bring it; "" for the ones that always come."""
    found: dict[str, set[str]] = {}
    for line in requires("genai-grpc") or []:
        match = re.match(r"[A-Za-z0-9.-]+", line)
        assert match is not None
        extra = re.search(r"extra == ['\"](\w+)['\"]", line)
        found.setdefault(match.group().lower(), set()).add(extra.group(1) if extra else "")
    return found


@pytest.mark.parametrize("folder", ["genai_grpc", "transports"])
def test_every_import_is_declared(folder: str) -> None:
    known = {name for name, extras in declared().items() if extras != {"dev"}}
    imports = list(third_party_imports(ROOT / folder))
    assert imports
    assert [each for each in imports if distribution_of(each.name) not in known] == []


def test_what_always_loads_needs_no_extra() -> None:
    always = {name for name, extras in declared().items() if "" in extras}
    core = [
        ROOT / "genai_grpc" / name for name in ("_wire", "_codec", "_flows", "types", "_surface")
    ]
    imports = [each for folder in core for each in third_party_imports(folder)]
    assert imports
    optional = {"pillow", "mcp"}  # recognised when the user hands such an object over
    needed = [each for each in imports if distribution_of(each.name) not in optional]
    assert [each for each in needed if distribution_of(each.name) not in always] == []


def test_extras_that_gather_others_name_extras_that_exist() -> None:
    extras = set().union(*declared().values())
    gathered = {
        name
        for line in requires("genai-grpc") or []
        if line.startswith("genai-grpc[")
        for name in line[line.index("[") + 1 : line.index("]")].split(",")
    }
    assert gathered <= extras
    assert {"rest", "live", "emulator", "cli", "images", "mcp", "tokenizer"} <= gathered
