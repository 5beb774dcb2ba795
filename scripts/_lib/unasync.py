"""Writes the sync twin of every async source: the surface and the scenarios. Pure text work on
tokens: what cannot be said as a rule below belongs in a flow or a driver, not in a special case here.

Everything between the edited tokens stays as it was written; ruff then sorts the imports and
formats. Checking compares whole files, so a truncated, missing or extra twin is noticed, and so is
a rule that no longer matches anything.
"""

from __future__ import annotations

import argparse
import ast
import difflib
import io
import keyword
import re
import subprocess
import sys
import tempfile
import token
import tokenize
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]

PAIRS = (
    ("genai_grpc/_surface/aio", "genai_grpc/_surface/sync"),
    ("tests/scenarios/aio", "tests/scenarios/sync"),
)

BANNER = "# Generated from {origin} by scripts/unasync: edit that file and run scripts/unasync.\n"
GENERATED = re.compile(r"# Generated from \S+ by scripts/unasync: ")

# Words that vanish, in code with the space behind them.
DROPPED = ("async", "await")

# Whole identifiers, in code, strings and comments. A rule comes with the first source that needs it.
NAMES: Mapping[str, str] = {
    "StopAsyncIteration": "StopIteration",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "aclose": "close",
    "async_": "sync",
}

# Everything of ours and of collections.abc that has a twin carries this prefix.
PREFIX = re.compile(r"Async(?=[A-Z])")

# The async half of a client: client.aio.models is client.models in the twin.
ACCESSOR = ".aio"

# Packages of one colour: their modules name each other relatively, which is right in both.
COLOURED_PACKAGES = ("_surface", "scenarios")

FORBIDDEN: Mapping[str, str] = {
    "AsyncGenerator": "Generator takes other type arguments; annotate AsyncIterator",
    "asyncio": "it has no sync twin; let a driver do it, or test it outside the scenarios",
}

WORDS_IN_TEXT = re.compile(r"\basync (?=def\b|for\b|with\b)|\bawait (?=\S)")


class Untranslatable(Exception):
    """The source uses something that has no sync twin."""


class Edit(NamedTuple):
    """Replace source[start:end] by text."""

    start: int
    end: int
    text: str


class Token(NamedTuple):
    """A token with its place as offsets into the source."""

    type: int
    string: str
    start: int
    end: int


class Translator:
    """Translates sources one by one and remembers which rules were of use."""

    def __init__(self) -> None:
        """Start with no rule used."""
        self.used: Counter[str] = Counter()

    def translate(self, source: str) -> str:
        """Return the sync twin of one module, before formatting."""
        edits = sorted(self._edits(list(read_tokens(source)), source))
        pieces, position = [], 0
        for edit in edits:
            pieces += [source[position : edit.start], edit.text]
            position = edit.end
        twin = "".join([*pieces, source[position:]])
        refuse_leftovers(twin)
        return twin

    def unused_rules(self) -> list[str]:
        """Name the rules that matched nowhere: they are stale or misspelt."""
        rules = [*DROPPED, *NAMES, PREFIX.pattern, ACCESSOR]
        return [rule for rule in rules if not self.used[rule]]

    def _edits(self, tokens: list[Token], source: str) -> Iterator[Edit]:
        for index, this in enumerate(tokens):
            if this.type == token.NAME:
                yield from self._edit_name(tokens, index, source)
            elif this.type in TEXT_TOKENS:
                text = self._translate_text(this.string)
                if text != this.string:
                    yield Edit(this.start, this.end, text)

    def _edit_name(self, tokens: list[Token], index: int, source: str) -> Iterator[Edit]:
        this = tokens[index]
        if this.string in FORBIDDEN:
            line = source.count("\n", 0, this.start) + 1
            raise Untranslatable(f"line {line}: {this.string}: {FORBIDDEN[this.string]}")
        if this.string in DROPPED:
            self.used[this.string] += 1
            yield Edit(this.start, tokens[index + 1].start, "")
            if this.string == "await":
                yield from drop_parentheses(tokens, index, source)
        elif this.string == "aio":
            yield from self._edit_aio(tokens, index, source)
        else:
            name = self._translate_name(this.string)
            if name != this.string:
                yield Edit(this.start, this.end, name)

    def _edit_aio(self, tokens: list[Token], index: int, source: str) -> Iterator[Edit]:
        if tokens[index - 1].string != ".":
            return
        if tokens[index - 2].string in COLOURED_PACKAGES:
            line = source.count("\n", 0, tokens[index].start) + 1
            raise Untranslatable(f"line {line}: import a neighbour relatively, from . import x")
        self.used[ACCESSOR] += 1
        yield Edit(tokens[index - 1].start, tokens[index].end, "")

    def _translate_name(self, name: str) -> str:
        if name in NAMES:
            self.used[name] += 1
            return NAMES[name]
        if PREFIX.match(name):
            self.used[PREFIX.pattern] += 1
            return PREFIX.sub("", name, count=1)
        return name

    def _translate_text(self, text: str) -> str:
        """Apply the same rules inside a string or a comment, where examples and names stand."""
        text = WORDS_IN_TEXT.sub("", text)
        text, count = re.subn(rf"{re.escape(ACCESSOR)}\b", "", text)
        self.used[ACCESSOR] += count
        return re.sub(r"\b[A-Za-z_]\w*", lambda match: self._translate_name(match.group()), text)


# From Python 3.12 on, the text parts of an f-string are tokens of their own.
TEXT_TOKENS = {token.STRING, token.COMMENT, getattr(token, "FSTRING_MIDDLE", token.STRING)}
PRIMARY_TOKENS = {token.NAME, token.NUMBER, token.STRING}


def read_tokens(source: str) -> Iterator[Token]:
    """Yield the tokens of a module, placed by offset instead of line and column."""
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for item in tokenize.generate_tokens(io.StringIO(source).readline):
        start = starts[item.start[0] - 1] + item.start[1]
        end = starts[item.end[0] - 1] + item.end[1]
        # Not item.string: it unescapes doubled braces in the text of an f-string.
        yield Token(item.type, source[start:end], start, end)


def drop_parentheses(tokens: list[Token], index: int, source: str) -> Iterator[Edit]:
    """Yield edits that turn (await call()).attribute into call().attribute."""
    opening = tokens[index - 1]
    if opening.string != "(" or is_operand(tokens[index - 2]):
        return
    depth = 0
    for this in tokens[index + 1 :]:
        if depth == 0 and this.string == ")":
            yield Edit(opening.start, opening.end, "")
            yield Edit(this.start, this.end, "")
            return
        if this.string in ("(", "[", "{"):
            depth += 1
        elif this.string in (")", "]", "}"):
            depth -= 1
        elif depth == 0 and this.string != "." and not is_primary(this):
            return


def is_primary(this: Token) -> bool:
    """Whether a token can be part of a name, call or attribute: an operator or keyword cannot."""
    return this.type in PRIMARY_TOKENS and not keyword.iskeyword(this.string)


def is_operand(before: Token) -> bool:
    """Whether a parenthesis behind this token is a call's, not a group's."""
    return is_primary(before) or before.string in (")", "]")


def refuse_leftovers(twin: str) -> None:
    """Raise Untranslatable unless the twin is valid Python without a coroutine in it."""
    try:
        tree = ast.parse(twin)
    except SyntaxError as error:
        raise Untranslatable(f"the twin is not valid Python: {error}") from error
    coloured = (ast.AsyncFor, ast.AsyncFunctionDef, ast.AsyncWith, ast.Await)
    for node in ast.walk(tree):
        if isinstance(node, coloured):
            raise Untranslatable(f"line {node.lineno} of the twin is still async")


def translate_folders(root: Path, translator: Translator) -> dict[str, str]:
    """Return path -> text of every twin below root that there should be, formatted."""
    twins: dict[str, str] = {}
    for origin, target in PAIRS:
        for source in sorted((root / origin).rglob("*.py")):
            place = source.relative_to(root / origin).as_posix()
            name = f"{origin}/{place}"
            try:
                text = translator.translate(source.read_text(encoding="utf-8"))
            except Untranslatable as error:
                raise Untranslatable(f"{name}: {error}") from error
            twins[f"{target}/{place}"] = BANNER.format(origin=name) + text
    return formatted(twins)


def formatted(twins: dict[str, str]) -> dict[str, str]:
    """Return the same files as ruff would leave them: imports sorted, code formatted."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in twins.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        ruff = [sys.executable, "-m", "ruff"]
        quiet = ["--quiet", "--no-cache", "--config", str(ROOT / "pyproject.toml"), folder]
        subprocess.run([*ruff, "check", "--select", "I", "--fix", *quiet], check=True)
        subprocess.run([*ruff, "format", *quiet], check=True)
        return {name: Path(folder, name).read_text(encoding="utf-8") for name in twins}


def existing_twins(root: Path) -> dict[str, str]:
    """Return path -> text of the files that stand in the target folders now."""
    return {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for _, target in PAIRS
        for path in sorted((root / target).rglob("*.py"))
    }


def find_differences(expected: Mapping[str, str], found: Mapping[str, str]) -> Iterator[str]:
    """Yield one message per file that is missing, extra or different."""
    for name in sorted(expected.keys() | found.keys()):
        if name not in found:
            yield f"{name} is missing"
        elif name not in expected:
            yield f"{name} has no origin"
        elif expected[name] != found[name]:
            lines = difflib.unified_diff(
                found[name].splitlines(), expected[name].splitlines(), name, "expected", lineterm=""
            )
            yield "\n".join([f"{name} differs from its origin", *list(lines)[:20]])


def write(root: Path, expected: Mapping[str, str], found: Mapping[str, str]) -> None:
    """Make the target folders hold the expected twins and nothing else that was generated."""
    for name in found.keys() - expected.keys():
        if not GENERATED.match(found[name]):
            raise Untranslatable(f"{name} stands among generated files but is written by hand")
        (root / name).unlink()
    for name, text in expected.items():
        if found.get(name) != text:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")


def main(arguments: list[str] | None = None, *, root: Path = ROOT) -> int:
    """Write or check the twins below root; return the exit code."""
    parser = argparse.ArgumentParser(prog="scripts/unasync", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, say what differs")
    options = parser.parse_args(arguments)
    translator = Translator()
    found = existing_twins(root)
    try:
        expected = translate_folders(root, translator)
        if not options.check:
            write(root, expected, found)
            return 0
    except Untranslatable as error:
        print(f"scripts/unasync: {error}", file=sys.stderr)
        return 1
    messages = list(find_differences(expected, found))
    if messages:
        messages.append("Run scripts/unasync.")
    messages += [
        f"{origin} holds no sources"
        for origin, _ in PAIRS
        if not any((root / origin).rglob("*.py"))
    ]
    messages += [f"the rule for {rule!r} matches nothing" for rule in translator.unused_rules()]
    for message in messages:
        print(message, file=sys.stderr)
    return 1 if messages else 0


if __name__ == "__main__":
    sys.exit(main())
