"""The guides in docs/ are true: their programs run against the emulator, their links lead somewhere.

A block behind a comment that begins with "not run" shows a fragment and stays out.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from genai_grpc.emulator import Emulator
from tests.plugins.environments import ROOT

GUIDES = ("chats", "from-google-genai", "function-calling")
BLOCK = re.compile(r"(<!-- not run[^>]*-->\n)?```python\n(.*?)```", re.S)
LINK = re.compile(r"\]\(([^)#:]+)\)")


def guide(name: str) -> str:
    return (ROOT / "docs" / f"{name}.md").read_text(encoding="utf-8")


def programs() -> Iterator[tuple[str, str]]:
    """Guide and text of every program."""
    for name in GUIDES:
        for is_fragment, text in BLOCK.findall(guide(name)):
            if not is_fragment:
                yield name, text


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


@pytest.mark.parametrize(("name", "program"), list(programs()), ids=lambda text: text[:16])
def test_a_program_runs(name: str, program: str, emulator: Emulator, tmp_path: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **emulator.env()},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, f"{name}: {result.stderr}"
    assert result.stdout.strip()


@pytest.mark.parametrize("name", GUIDES)
def test_a_guide_has_programs_and_its_links_lead_somewhere(name: str) -> None:
    assert name in dict(programs())
    for link in LINK.findall(guide(name)):
        assert (ROOT / "docs" / link).exists()
