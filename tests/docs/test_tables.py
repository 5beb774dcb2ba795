"""The pages of docs/ about failures and first steps are true: their programs run, top to bottom, against
the emulator; their links lead somewhere; their tables say what the code says.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from genai_grpc import cli, errors
from genai_grpc.emulator import Emulator

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES = ("quickstart", "deadlines-and-retries", "streaming", "errors", "transports", "cli")
WITH_PROGRAMS = [page for page in PAGES if page != "cli"]
BLOCK = re.compile(r"^```python\n(.*?)^```", re.S | re.M)
LINK = re.compile(r"\]\(([^):]+)\)")

# The blocks of a page share their names, as the cells of a notebook do.
RUNNER = """
import pathlib, re, sys
page = sys.argv[1]
text = pathlib.Path(page).read_text(encoding="utf-8")
names = {"__name__": "__main__"}
for found in re.finditer(r"^```python\\n(.*?)^```", text, re.S | re.M):
    line = text.count("\\n", 0, found.start(1))
    exec(compile("\\n" * line + found.group(1), page, "exec"), names)
"""


def read(page: str) -> str:
    return (DOCS / f"{page}.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


@pytest.mark.parametrize("page", WITH_PROGRAMS)
def test_the_programs_of_a_page_run(
    page: str, emulator: Emulator, service_account_file: Path, tmp_path: Path
) -> None:
    shutil.copy(service_account_file, tmp_path / "key.json")
    result = subprocess.run(
        # google.api_core regrets by an ImportWarning that grpcio-status is not there.
        [sys.executable, "-Werror", "-Wignore::ImportWarning", "-c", RUNNER, DOCS / f"{page}.md"],
        cwd=tmp_path,
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "GOOGLE_GEMINI_BASE_URL": emulator.url,
            "GOOGLE_VERTEX_BASE_URL": emulator.url,
            "GOOGLE_APPLICATION_CREDENTIALS": str(service_account_file),
        },
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert (result.returncode, result.stderr) == (0, "")
    assert len(result.stdout.splitlines()) >= len(BLOCK.findall(read(page))) / 2


@pytest.mark.parametrize("page", PAGES)
def test_the_links_of_a_page_lead_somewhere(page: str) -> None:
    for link in LINK.findall(read(page)):
        name, _, anchor = link.partition("#")
        target = DOCS / name
        assert target.exists(), link
        if anchor:
            assert anchor in anchors(target.read_text(encoding="utf-8")), link


def anchors(text: str) -> set[str]:
    """The anchors that a forge makes of the headings."""
    headings = re.findall(r"^#+ (.+)$", text, re.M)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def rows(page: str, heading: str) -> list[list[str]]:
    """The cells of the first table under a heading."""
    section = re.split(rf"^## {re.escape(heading)}$", read(page), flags=re.M)[1]
    table = re.search(r"(?:^\|.*\n)+", section, re.M)
    assert table is not None
    lines = table.group().strip().splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_the_table_of_exit_codes_is_the_codes() -> None:
    documented = {name: int(code) for code, name, _ in rows("cli", "Exit codes")}
    assert documented == cli.EXIT_CODES


def commands() -> dict[str, argparse.ArgumentParser]:
    """The parsers of the commands."""
    parser = cli._parser()
    (choices,) = (
        action.choices
        for action in parser._actions
        if isinstance(action, argparse._SubParsersAction)
    )
    return dict(choices)


def test_every_command_and_every_flag_is_documented() -> None:
    text = read("cli")
    documented = {word.strip("`") for row in rows("cli", "Flags") for word in row[0].split(", ")}
    offered: set[str] = set()
    for name, parser in commands().items():
        assert f"| `{name}` |" in text, name
        if name == "emulator":  # its flags stand on its own page
            continue
        for action in parser._actions:
            offered |= {flag for flag in action.option_strings if flag not in ("-h", "--help")}
    assert documented == offered


def test_the_help_of_a_command_names_the_flags_that_the_page_gives_it() -> None:
    names = [name for name in commands() if name not in ("emulator", *verbs())]
    for flags, where, _ in rows("cli", "Flags"):
        if flags == "`--debug`":
            continue
        meant = names if where == "all but `emulator`" else re.findall(r"`([^`]+)`", where)
        for name in names:
            parser = commands()[name]
            for flag in re.findall(r"`(--[^`]+)`", flags):
                assert (flag in parser.format_help()) == (name in meant), (flag, name)


def test_the_verbs_of_resources_are_documented_and_take_what_all_take() -> None:
    documented = {
        name.strip("`"): set(re.findall(r"`([^`]+)`", does))
        for name, does, _ in rows("cli", "Commands")
    }
    for name, found in verbs().items():
        assert documented[name] == set(found)
        for parser in found.values():
            for flag in ("--json", "--base-url", "--transport", "--timeout"):
                assert flag in parser.format_help(), (name, flag)


def verbs() -> dict[str, dict[str, argparse.ArgumentParser]]:
    """The commands that have verbs, with the parsers of those."""
    found = {}
    for name, parser in commands().items():
        for action in parser._actions:
            if isinstance(action, argparse._SubParsersAction):
                found[name] = dict(action.choices)
    return found


def test_the_table_of_statuses_is_the_table_of_the_code() -> None:
    documented = {
        status: (int(code), kind) for status, code, kind, _ in rows("errors", "Status and code")
    }
    known = {name: code for name, (_, code) in errors.STATUS_CODES.items() if name != "OK"}
    assert {status: code for status, (code, _) in documented.items()} == known
    for status, (code, kind) in documented.items():
        assert kind == errors.APIError._class_for(code).__name__, status


def test_the_attributes_of_errors_are_documented() -> None:
    text = read("errors")
    public = {name for name in vars(errors.APIError) if not name.startswith("_")}
    public |= {"code", "status", "message", "details", "response"}
    makers = {name for name in public if name.startswith(("raise_", "from_"))}
    for name in public - makers:
        assert f"`{name}`" in text, name
