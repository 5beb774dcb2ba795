"""Reads what the methods of google-genai are called with: names, kinds, which are required. Facts, no text.

`python tests/data/signature_facts.py [API-REFERENCE.md] > tests/data/signatures_1_51.json`, run where
google-genai 1.51.0 and sentencepiece are installed, writes both: what the library has, and what its
reference documents, which is not always the same.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

# name, kind as inspect calls it, whether it must be given
Parameter = tuple[str, str, bool]

RESOURCES = (
    "models",
    "chats",
    "caches",
    "batches",
    "tunings",
    "files",
    "file_search_stores",
    "file_search_stores.documents",
    "operations",
    "auth_tokens",
    "live",
    "live.music",
)
# Class -> the module that has it.
CLASSES = {
    "Chat": "chats",
    "AsyncChat": "chats",
    "AsyncSession": "live",
    "AsyncMusicSession": "live_music",
    "LocalTokenizer": "local_tokenizer",
    "Client": "client",
    "AsyncClient": "client",
}
BUILT_BY_USERS = ("Client", "LocalTokenizer")
TYPES = ("Part", "Image", "Video", "FunctionDeclaration", "Schema", "FunctionResponse")
# What the reference calls a class -> where a client has it.
DOCUMENTED = {
    "Files": "files",
    "Caches": "caches",
    "Batches": "batches",
    "Tunings": "tunings",
    "FileSearchStores": "file_search_stores",
    "Operations": "operations",
    "AsyncLive": "aio.live",
    "Client": "Client",
    "AsyncClient": "AsyncClient",
    "Chat": "Chat",
    "AsyncSession": "AsyncSession",
    "LocalTokenizer": "LocalTokenizer",
}


def facts(package: str) -> Iterator[tuple[str, list[Parameter]]]:
    """The public callables of a package: those of the awaiting surface begin with "aio."."""
    client = importlib.import_module(package).Client(api_key="key")
    for prefix, root in (("", client), ("aio.", client.aio)):
        for name in RESOURCES:
            resource = root
            for word in name.split("."):
                resource = getattr(resource, word, None)
            if resource is not None:
                for method, function in _methods(type(resource)).items():
                    yield f"{prefix}{name}.{method}", parameters(function)
    for name, module in CLASSES.items():
        kind = getattr(importlib.import_module(f"{package}.{module}"), name)
        if name in BUILT_BY_USERS:
            yield name, parameters(kind.__init__)
        for method, function in _methods(kind).items():
            yield f"{name}.{method}", parameters(function)
    types = importlib.import_module(f"{package}.types")
    for name in TYPES:
        kind = getattr(types, name)
        own = [method for method in vars(kind) if not method.startswith(("_", "model_"))]
        for method in own:
            function = getattr(kind, method)
            if inspect.ismethod(function) or inspect.isfunction(function):
                yield f"types.{name}.{method}", parameters(function)


def _methods(kind: type[Any]) -> dict[str, Callable[..., Any]]:
    found = inspect.getmembers(kind, inspect.isfunction)
    return {name: function for name, function in found if not name.startswith("_")}


def parameters(function: Callable[..., Any]) -> list[Parameter]:
    """What a function takes, `self` left out."""
    return [
        (each.name, each.kind.name, each.default is each.empty)
        for each in inspect.signature(function).parameters.values()
        if each.name != "self"
    ]


def documented(page: str) -> Iterator[tuple[str, list[Parameter]]]:
    """The same of a reference in Markdown, whose blocks of signatures are marked `.api`."""
    for block in re.findall(r"```python \{ \.api \}\n(.*?)```", page, re.S):
        for node in ast.parse(block).body:
            if isinstance(node, ast.ClassDef) and node.name in DOCUMENTED:
                for each in node.body:
                    if not isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef)):
                        continue
                    place = DOCUMENTED[node.name]
                    if each.name == "__init__":
                        yield place, _written(each.args)
                    elif not each.name.startswith("__") and not each.decorator_list:
                        yield f"{place}.{each.name}", _written(each.args)
            elif isinstance(node, ast.FunctionDef):
                yield f"models.{node.name}", _written(node.args)


def _written(found: ast.arguments) -> list[Parameter]:
    required = len(found.args) - len(found.defaults)
    placed = [
        (each.arg, "POSITIONAL_OR_KEYWORD", index < required)
        for index, each in enumerate(found.args)
        if each.arg != "self"
    ]
    named = [
        (each.arg, "KEYWORD_ONLY", default is None)
        for each, default in zip(found.kwonlyargs, found.kw_defaults, strict=True)
    ]
    return [*placed, *named]


def _table(of: Iterator[tuple[str, list[Parameter]]]) -> Mapping[str, list[Parameter]]:
    return dict(sorted(of))


if __name__ == "__main__":
    tables = {"library": _table(facts("google.genai"))}
    if sys.argv[1:]:
        tables["reference"] = _table(documented(Path(sys.argv[1]).read_text("utf-8")))
    lines = (
        f'"{source}": {{\n'
        + ",\n".join(f"{json.dumps(name)}: {json.dumps(table[name])}" for name in table)
        + "\n}"
        for source, table in tables.items()
    )
    sys.stdout.write("{\n" + ",\n".join(lines) + "\n}\n")
