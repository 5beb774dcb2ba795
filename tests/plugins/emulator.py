"""Emulators for tests: one in this process, one in a process of its own (for tests that fork)."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from genai_grpc.emulator import Emulator
from tests.plugins.environments import ROOT


@dataclass(frozen=True)
class EmulatorProcess:
    """An emulator that runs elsewhere."""

    url: str
    process: subprocess.Popen[str]

    @property
    def address(self) -> str:
        """host:port, as a gRPC channel takes it."""
        return self.url.removeprefix("http://")


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """A running emulator of its own for each test, with its recorded calls."""
    with Emulator() as running:
        yield running


@pytest.fixture
def emulator_process() -> Iterator[EmulatorProcess]:
    """An emulator in another process, which can neither be forked nor slow this one down."""
    with start_emulator("--port", "0") as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        yield EmulatorProcess(first.removeprefix("listening on ").strip(), process)
        process.terminate()


def start_emulator(*arguments: str) -> subprocess.Popen[str]:
    """Run the emulator's own entry function with a command line."""
    code = "import sys; from genai_grpc.emulator import main; sys.exit(main(sys.argv[1:]))"
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", code, *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
