"""The messages of a package, read as text: where each stands, its fields and what is said of them.

Nothing is imported from types/, so that half-written packages can be read.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]


class Types:
    """The messages below one `types` package.

    `home` is the module that a message stands in.
    """

    def __init__(self, package: str) -> None:
        self.package = package
        self.home: dict[str, str] = {}
        self.nodes: dict[str, ast.ClassDef] = {}
        folder = ROOT / package.replace(".", "/") / "types"
        for path in sorted(folder.glob("*.py")):
            if path.stem == "__init__":
                continue
            for node in ast.parse(path.read_text(encoding="utf-8")).body:
                if isinstance(node, ast.ClassDef):
                    self.home[node.name] = path.stem
                    self.nodes[node.name] = node

    def annotation(self, message: str, name: str) -> str:
        """The annotation of a field, in terms of the modules of the types package."""
        home = self.home[message]
        for node in self.nodes[message].body:
            if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == name:
                return self._qualified(ast.unparse(node.annotation), message, home)
        raise SystemExit(f"{message} has no field {name}")

    def _qualified(self, text: str, message: str, home: str) -> str:
        text = text.replace("'", "").replace('"', "")
        nested = {node.name for node in self.nodes[message].body if isinstance(node, ast.ClassDef)}

        def replace(match: re.Match[str]) -> str:
            name = match[0]
            first = name.partition(".")[0]
            if first.startswith("_"):
                return name[1:]
            if first in nested:
                return f"{home}.{message}.{name}"
            return f"{self.home[first]}.{name}" if first in self.home else name

        return re.sub(r"[A-Za-z_][\w.]*", replace, text)

    def described(self, message: str, name: str) -> str:
        """The sentence about a field."""
        doc = ast.get_docstring(self.nodes[message]) or ""
        found = re.search(rf"^    {name} \([^\n]*\):\n((?:        .*\n?)+)", doc, re.M)
        return " ".join(found[1].split()) if found else ""

    def summary(self, message: str) -> str:
        """The first sentence about a message."""
        doc = (
            ast.get_docstring(self.nodes[message]) or message if message in self.nodes else message
        )
        return " ".join(doc.partition("\n\n")[0].split())
