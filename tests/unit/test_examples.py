"""Every program in examples/ runs, quietly and without a key, and says something."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from genai_grpc.emulator import Emulator

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_runs(path: Path, emulator: Emulator, service_account_file: Path) -> None:
    result = run(path, emulator, service_account_file)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.strip()


def run(
    path: Path, emulator: Emulator, service_account_file: Path
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", path],
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "GOOGLE_APPLICATION_CREDENTIALS": str(service_account_file),
            **emulator.env(),
        },
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )


def test_there_are_examples() -> None:
    assert {path.stem for path in EXAMPLES} >= {
        "quickstart",
        "streaming",
        "structured_output",
        "error_handling",
        "async_service",
        "backend_service",
        "agent",
        "live",
    }


def test_the_agent_calls_what_can_be_called_at_once_and_then_the_rest(
    emulator: Emulator, service_account_file: Path
) -> None:
    said = run(ROOT / "examples/agent.py", emulator, service_account_file).stdout.splitlines()
    assert [line.split("(")[0].strip() for line in said if "calls" in line] == [
        "calls get_weather",
        "calls convert_money",
        "calls book_table",
    ]
    generated = [call for call in emulator.calls if "GenerateContent" in call.path]
    together = [content for content in generated[-1].request.contents if len(content.parts) == 2]
    assert together, "two functions were asked for in one turn"
    assert "weather=" in said[-1]
