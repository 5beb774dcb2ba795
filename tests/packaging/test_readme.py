"""README.md is true: its programs run against the emulator, its commands and links exist."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from genai_grpc.emulator import Emulator
from tests.plugins.environments import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
PROGRAMS = re.findall(r"```python\n(.*?)```", README, re.S)
CONSOLE = re.findall(r"```console\n(.*?)```", README, re.S)
COMMANDS = re.findall(r"^\$ genai-grpc (\S+)", "".join(CONSOLE), re.M)
SCRIPTS = re.findall(r"^\$ (scripts/\S+)", "".join(CONSOLE), re.M)
LINKS = re.findall(r"\]\(([^)#:]+)\)", README)


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda text: text.count("\n"))
def test_a_program_runs(
    program: str, emulator: Emulator, service_account_file: Path, tmp_path: Path
) -> None:
    shutil.copy(service_account_file, tmp_path / "key.json")
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
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
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip()


def test_there_are_programs_to_run() -> None:
    assert len(PROGRAMS) >= 7


@pytest.mark.parametrize("command", sorted(set(COMMANDS)))
def test_a_command_exists(command: str) -> None:
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
    assert script in SCRIPTS
    assert os.access(ROOT / script, os.X_OK)


@pytest.mark.parametrize("link", sorted(set(LINKS)))
def test_a_link_leads_somewhere(link: str) -> None:
    assert (ROOT / link).exists()
