"""What is said about services, their methods and our base classes, read as text where it is written."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]


@cache
def comments(api: str) -> dict[str, str]:
    """Service and service.method -> what protos/ says about it."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "protos" / api).glob("*.proto")):
        service = ""
        above: list[str] = []
        for line in path.read_text(encoding="utf-8").splitlines():
            text = line.strip()
            if text.startswith("//"):
                above.append(text.removeprefix("//").strip())
                continue
            if match := re.match(r"service (\w+)", text):
                service = match[1]
                found[service] = " ".join(above)
            elif match := re.match(r"rpc (\w+)", text):
                found[f"{service}.{match[1]}"] = " ".join(above)
            above = []
    return found


def class_doc(module: str, name: str) -> str:
    """The part of a docstring of genai_grpc._gapic behind its first line."""
    path = ROOT / "genai_grpc" / "_gapic" / f"{module}.py"
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef) and node.name == name:
            return (ast.get_docstring(node) or "").partition("\n\n")[2]
    raise SystemExit(f"{path} has no class {name}")
