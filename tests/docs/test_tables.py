"""What the pages list is what the code has: commands, flags, codes, arguments, variables, versions."""

from __future__ import annotations

import argparse
import inspect
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields

import pytest
from packaging.requirements import Requirement

from genai_grpc import Client, _settings, cli, errors
from genai_grpc.transports import ChannelOptions
from tests.docs.pages import names_in, read, rows
from tests.plugins.environments import ROOT, declared

CONSOLE = "".join(re.findall(r"```console\n(.*?)```", read("README"), re.S))
COMMANDS = sorted(set(re.findall(r"^\$ genai-grpc (\S+)", CONSOLE, re.M)))


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_of_the_readme_exists(command: str) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "genai_grpc", command, "--help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize("script", ["scripts/demo", "scripts/test"])
def test_newcomers_are_told_the_two_scripts_and_can_run_them(script: str) -> None:
    assert f"$ {script} " in CONSOLE
    assert os.access(ROOT / script, os.X_OK)


def test_every_script_is_explained_to_contributors() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    explained = set(re.findall(r"^\| `(scripts/\w+)` \|", text, re.M))
    assert explained == {
        f"scripts/{each.name}" for each in (ROOT / "scripts").glob("*") if each.is_file()
    }


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


def test_every_flag_of_a_verb_is_documented() -> None:
    told = {
        verb: set(re.findall(r"(--[a-z-]+)", flags))
        for verbs_, _, flags in rows("cli", "Verbs")
        for verb in re.findall(r"`([^`]+)`", verbs_)
    }
    common = {"--help", "--json", "--debug", *_flags_of(rows("cli", "Flags"), "`--api-key`")}
    for resource, found in verbs().items():
        for verb, parser in found.items():
            own = told[f"{resource} {verb}" if f"{resource} {verb}" in told else verb]
            offered = {flag for action in parser._actions for flag in action.option_strings}
            long = {flag for flag in offered if flag.startswith("--")} - common
            assert own == long, (resource, verb)


def _flags_of(cells: list[list[str]], first: str) -> set[str]:
    """The flags of the rows from one row on."""
    names = [re.findall(r"`([^`]+)`", row[0]) for row in cells]
    start = next(index for index, row in enumerate(cells) if row[0] == first)
    return {name for row in names[start:] for name in row}


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


def test_every_argument_of_a_client_is_explained() -> None:
    assert names_in(rows("configuration", "Arguments of Client")) == {
        name for name in inspect.signature(Client).parameters if name != "self"
    }


def test_every_option_of_calls_is_explained() -> None:
    known = set(_settings._HTTP_OPTIONS)
    assert names_in(rows("configuration", "Options of calls")) == known


def test_the_options_of_channels_are_listed_with_their_defaults() -> None:
    text = read("authentication")
    for field in fields(ChannelOptions):
        assert re.search(rf"`[^|]*\b{field.name}\b[^|]*`", text), field.name
    listed = {name: default for name, default, _ in rows("authentication", "Connections")}
    assert listed["`streams_per_connection`"] == str(ChannelOptions().streams_per_connection)
    assert listed["`max_connections`"] == str(ChannelOptions().max_connections)
    assert listed["`keepalive_time_s`, `keepalive_timeout_s`"] == "30, 10"
    assert listed["`idle_timeout_s`"] == "240"


_VARIABLE = re.compile(
    r"\"((?:GOOGLE|GENAI_GRPC|GRPC|OTEL|SSL|REQUESTS|XDG)_[A-Z_]+|GEMINI_API_KEY|LOCALAPPDATA)\""
)


def variables() -> Iterator[str]:
    """The environment variables that the sources name."""
    for folder in (ROOT / "genai_grpc", ROOT / "transports"):
        for path in folder.rglob("*.py"):
            if not {"_stubs", "types", "emulator"} & set(path.parts):
                yield from _VARIABLE.findall(path.read_text(encoding="utf-8"))


def test_every_environment_variable_is_explained_in_one_place() -> None:
    explained = names_in(rows("configuration", "Environment variables"))
    read_by_others = {
        "GOOGLE_APPLICATION_CREDENTIALS",
        "https_proxy",
        "no_proxy",
        "grpc_proxy",
        "no_grpc_proxy",
    }
    assert explained - read_by_others == set(variables())


def test_the_versions_that_are_promised_are_those_that_are_asked_for() -> None:
    asked = {"Python": "3.10 to 3.14"}
    for requirement in map(Requirement, declared("dependencies")):
        bounds = {each.operator: each.version for each in requirement.specifier}
        below = f", below {bounds['<']}" if "<" in bounds else ""
        asked[requirement.name] = f"{bounds['>=']} and later{below}"
    assert 'requires-python = ">=3.10"' in (ROOT / "pyproject.toml").read_text("utf-8")
    for name, told in rows("compatibility", "What it runs with"):
        assert told.partition(";")[0] == asked[name], name


def test_the_published_versions_of_the_apis_are_those_of_the_settings() -> None:
    told = [[*re.findall(r"`(\w+)`", row[1])] for row in rows("compatibility", "The services")]
    assert told == [list(versions) for versions in _settings.VERSIONS.values()]


def test_no_news_is_told_twice() -> None:
    news = re.findall(r"^- (.{1,100})", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.M)
    assert [each for each in news if news.count(each) > 1] == []
