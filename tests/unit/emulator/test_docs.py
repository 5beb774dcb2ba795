"""docs/emulator.md is true: its flags and the parts of its faults exist."""

from __future__ import annotations

import argparse
import re

import pytest

from genai_grpc.emulator import Emulator, serve
from genai_grpc.emulator.faults import parse_fault
from tests.plugins.environments import ROOT

PAGE = (ROOT / "docs" / "emulator.md").read_text(encoding="utf-8")
FAULTS = re.findall(r"^\| (`.*?) \|", PAGE.partition("## Faults")[2].partition("\n## ")[0], re.M)
LINES = [line for cell in FAULTS for line in re.findall(r"`([^`]+)`", cell)]


def test_every_flag_is_documented_and_exists() -> None:
    parser = argparse.ArgumentParser(add_help=False)
    serve.add_arguments(parser)
    known = {option for action in parser._actions for option in action.option_strings}
    table = PAGE.partition("| flag |")[2].partition("\n\n")[0]
    assert set(re.findall(r"--[a-z][a-z-]+", table)) == known


@pytest.mark.parametrize("line", sorted(set(LINES)))
def test_the_parts_of_faults_exist(line: str) -> None:
    parse_fault(line)
    assert len(set(LINES)) > 12


def test_the_readiness_lines_are_those_shown() -> None:
    with Emulator() as emulator:
        for name in emulator.env():
            assert f"export {name}=" in PAGE
