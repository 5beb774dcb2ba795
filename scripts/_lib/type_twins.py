"""Writes what of genai_grpc.types follows from its models: dicts.py, where every model X has a twin
XDict and a union XOrDict, and __init__.py, the list of what the package offers. It reads the source
of the domain modules as text; nothing is imported, so a broken model can't spoil the output.

Twins have the names that google-genai gives them. Checking compares whole files.
"""

from __future__ import annotations

import argparse
import ast
import builtins
import difflib
import subprocess
import sys
import textwrap
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "genai_grpc" / "types"

# Models that are made by a constructor of their own, or by the library alone, so no dict stands for them.
WITHOUT_TWIN = {
    "GenerateVideosOperation",
    "ImportFileOperation",
    "JSONSchema",
    "ModelContent",
    "UploadToFileSearchStoreOperation",
    "UserContent",
}
GENERATED = ("dicts", "__init__")
BANNER = (
    "# Generated from the modules beside it by scripts/types: edit those and run scripts/types.\n"
)
EXPORTS_HEAD = '''# ruff: noqa: I001 - sorted already; ruff would write each `X as X` as a statement of its own
"""The public types: messages, enums, and the dicts and unions that may stand for them.

Names only. A name is loaded from its domain module when it is first touched, so that importing the
package costs nothing; type checkers see an ordinary import.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

'''


class Field(NamedTuple):
    name: str
    annotation: ast.expr
    description: str


class Model(NamedTuple):
    name: str
    module: str
    bases: tuple[str, ...]
    fields: tuple[Field, ...]


class Union(NamedTuple):
    name: str
    module: str
    value: ast.expr


class Origin(NamedTuple):
    """Where a name comes from: `from module import name`, or `import module as name`."""

    module: str
    name: str | None


class Sources(NamedTuple):
    models: dict[str, Model]
    unions: dict[str, Union]
    exports: dict[str, list[str]]
    origins: dict[str, dict[str, Origin]]


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--check", action="store_true", help="compare, write nothing")
    check = arguments.parse_args().check
    sources = read_sources()
    wanted = {"dicts": write_dicts(sources)}
    sources.exports["dicts"] = sorted(twin_names(sources))
    wanted["__init__"] = write_exports(sources.exports)
    differing = [stem for stem, text in wanted.items() if not settle(stem, text, check=check)]
    if differing and check:
        print(
            f"Differs from its sources: {', '.join(differing)}. Run scripts/types.", file=sys.stderr
        )
        return 1
    return 0


def settle(stem: str, text: str, *, check: bool) -> bool:
    """Compares a file with what it should be, shows or removes the difference."""
    path = PACKAGE / f"{stem}.py"
    new = format_source(text)
    old = path.read_text(encoding="utf-8") if path.exists() else ""
    if new == old:
        return True
    if check:
        lines = difflib.unified_diff(
            old.splitlines(), new.splitlines(), str(path), "wanted", "", "", 1
        )
        print("\n".join(list(lines)[:40]))
    else:
        path.write_text(new, encoding="utf-8")
        print(f"wrote {path.relative_to(ROOT)}")
    return False


def format_source(text: str) -> str:
    # ruff sorts the imports and formats, so that the checks on style hold here too.
    for command in (["check", "--select=I", "--fix", "--quiet"], ["format", "--quiet"]):
        line = [sys.executable, "-m", "ruff", *command, "--stdin-filename", "generated.py", "-"]
        done = subprocess.run(
            line, input=text, capture_output=True, text=True, check=True, cwd=ROOT
        )
        text = done.stdout
    return text


# --- reading ---------------------------------------------------------------------------------------


def read_sources() -> Sources:
    sources = Sources({}, {}, {}, {})
    private_bases: dict[str, Model] = {}
    for path in sorted(PACKAGE.glob("*.py")):
        module = path.stem
        if module.startswith("_") or module in GENERATED:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        offered = read_offer(tree, path)
        sources.exports[module] = sorted(offered)
        sources.origins[module] = dict(read_imports(tree))
        for name in offered:
            sources.origins[module][name] = Origin(f"genai_grpc.types.{module}", name)
        for node in flat(tree.body):
            read_definition(node, module, offered, sources, private_bases)
    return sources


def read_definition(
    node: ast.stmt,
    module: str,
    offered: set[str],
    sources: Sources,
    private_bases: dict[str, Model],
) -> None:
    if isinstance(node, ast.ClassDef):
        bases = tuple(base.id for base in node.bases if isinstance(base, ast.Name))
        inherited = [
            f for base in bases if base in private_bases for f in private_bases[base].fields
        ]
        known = {"BaseModel", *sources.models, *private_bases}
        if not known & set(bases):
            return
        public_bases = tuple(base for base in bases if base in sources.models)
        model = Model(node.name, module, public_bases, (*inherited, *read_fields(node)))
        if node.name in offered:
            sources.models[node.name] = model
        else:
            private_bases[node.name] = model
    elif isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target
        if isinstance(target, ast.Name) and target.id.endswith("Union") and target.id in offered:
            sources.unions.setdefault(target.id, Union(target.id, module, node.value))


def flat(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """Statements of a module and of its `if TYPE_CHECKING` blocks."""
    for node in body:
        yield from flat(node.body) if isinstance(node, ast.If) else (node,)


def read_offer(tree: ast.Module, path: Path) -> set[str]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return set(ast.literal_eval(node.value))
    raise SystemExit(f"{path} has no __all__, so what it offers is unknown.")


def read_imports(tree: ast.Module) -> Iterator[tuple[str, Origin]]:
    for node in flat(tree.body):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                yield alias.asname or alias.name, Origin(node.module, alias.name)
        elif isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.asname or alias.name, Origin(alias.name, None)


def read_fields(node: ast.ClassDef) -> Iterator[Field]:
    for item in node.body:
        if not isinstance(item, ast.AnnAssign) or not isinstance(item.target, ast.Name):
            continue
        if not item.target.id.startswith("_"):
            yield Field(item.target.id, item.annotation, read_description(item.value))


def read_description(value: ast.expr | None) -> str:
    if isinstance(value, ast.Call):
        for keyword in value.keywords:
            if keyword.arg == "description":
                return str(ast.literal_eval(keyword.value))
    return ""


# --- translating -----------------------------------------------------------------------------------


class ToTwin(ast.NodeTransformer):
    """Puts XDict in the place of a model X, or adds it, and XUnionDict in the place of a union."""

    def __init__(self, sources: Sources, *, keep_models: bool) -> None:
        self.sources = sources
        self.keep_models = keep_models

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id in self.sources.unions:
            return ast.Name(f"{node.id}Dict")
        if node.id not in self.sources.models or node.id in WITHOUT_TWIN:
            return node
        twin = ast.Name(f"{node.id}Dict")
        return ast.BinOp(node, ast.BitOr(), twin) if self.keep_models else twin

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        left, right = self.visit(node.left), self.visit(node.right)
        if isinstance(right, ast.BinOp):
            # `a | (b | c)` reads better, and means the same, without the brackets.
            left, right = ast.BinOp(left, ast.BitOr(), right.left), right.right
        return ast.BinOp(left, ast.BitOr(), right)


def copied(expression: ast.expr) -> ast.expr:
    """A tree of its own: transforming works in place, and a base's fields are written twice."""
    return ast.parse(ast.unparse(expression), mode="eval").body


def twin_names(sources: Sources) -> Iterator[str]:
    for name in twinned(sources):
        yield f"{name}Dict"
        yield f"{name}OrDict"
    for name in sources.unions:
        yield f"{name}Dict"


def twinned(sources: Sources) -> list[str]:
    return [name for name in sources.models if name not in WITHOUT_TWIN]


# --- writing ---------------------------------------------------------------------------------------


def write_dicts(sources: Sources) -> str:
    imports = Imports(sources)
    body: list[str] = []
    for name in twinned(sources):
        body.append(write_twin(sources.models[name], sources, imports))
    for name in twinned(sources):
        imports.need(name, sources.models[name].module)
        body.append(f"{name}OrDict: TypeAlias = {name} | {name}Dict")
    for union in sources.unions.values():
        value = ToTwin(sources, keep_models=True).visit(copied(union.value))
        imports.need_all(value, union.module)
        body.append(f"{union.name}Dict: TypeAlias = {ast.unparse(value)}")
    head = (
        f"{BANNER}"
        '"""Dicts in the place of models: `XDict` spells `X`, `XOrDict` takes either."""\n\n'
        "from __future__ import annotations\n\n"
        "from typing import TypeAlias\n\n"
        "from typing_extensions import TypedDict\n\n"
        f"{imports}\n"
    )
    return head + "\n\n" + "\n".join(body) + "\n"


def write_twin(model: Model, sources: Sources, imports: Imports) -> str:
    bases = [f"{base}Dict" for base in model.bases] or ["TypedDict"]
    lines = [f"class {model.name}Dict({', '.join(bases)}, total=False):"]
    lines.append(f'    """Dict in the place of `{model.name}`."""\n')
    for field in model.fields:
        annotation = ToTwin(sources, keep_models=False).visit(copied(field.annotation))
        imports.need_all(annotation, model.module)
        lines.append(f"    {field.name}: {ast.unparse(annotation)}")
        if field.description:
            lines.append(f"    {quoted(field.description)}\n")
    return "\n".join(lines) + "\n\n"


def quoted(text: str) -> str:
    text = text.replace("\\", "\\\\")
    return f'"""{text} """' if text.endswith('"') else f'"""{text}"""'


class Imports:
    """The imports that the written annotations need, found in the modules that they came from."""

    def __init__(self, sources: Sources) -> None:
        self.sources = sources
        self.own = set(twin_names(sources))
        self.lines: set[str] = set()

    def need_all(self, expression: ast.expr, module: str) -> None:
        for node in ast.walk(expression):
            if isinstance(node, ast.Name) and node.id not in self.own:
                self.need(node.id, module)

    def need(self, name: str, module: str) -> None:
        origin = self.sources.origins[module].get(name)
        if origin is None:
            if not hasattr(builtins, name):
                raise SystemExit(f"{module}: an annotation names {name}, which comes from nowhere.")
            return
        if origin.name is None:
            alias = "" if origin.module == name else f" as {name}"
            self.lines.add(f"import {origin.module}{alias}")
        else:
            alias = "" if origin.name == name else f" as {name}"
            self.lines.add(f"from {origin.module} import {origin.name}{alias}")

    def __str__(self) -> str:
        return "\n".join(sorted(self.lines)) + "\n"


def write_exports(exports: dict[str, list[str]]) -> str:
    offered = [name for names in exports.values() for name in names]
    doubled = {name for name in offered if offered.count(name) > 1}
    if doubled:
        raise SystemExit(f"Offered by two modules: {', '.join(sorted(doubled))}.")
    lines = [BANNER, EXPORTS_HEAD, "if TYPE_CHECKING:\n"]
    for module in sorted(exports):
        lines.append(f"    from genai_grpc.types.{module} import (\n")
        lines += [f"        {name} as {name},\n" for name in exports[module]]
        lines.append("    )\n")
    lines.append("else:\n    from genai_grpc.types._lazy import lazy_exports\n\n")
    lines.append('    __all__, __getattr__, __dir__ = lazy_exports(\n__name__,\n"""\\\n')
    for module in sorted(exports):
        text = f"{module}: {' '.join(exports[module])}"
        lines += [f"{line}\n" for line in textwrap.wrap(text, 100, subsequent_indent="  ")]
    lines.append('""",\n)\n')
    return "".join(lines)


if __name__ == "__main__":
    sys.exit(main())
