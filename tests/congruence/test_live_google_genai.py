"""One program with live sessions, run with google-genai and with this library: it prints the same, and
the server hears the same. By TLS with an authority of the environment, as google-genai knows no other way.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from genai_grpc.emulator import Emulator
from tests.plugins.environments import ROOT, cached_environment

pytestmark = [
    pytest.mark.congruence,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.xdist_group("packaging"),
]

PROGRAM = Path(__file__).with_name("live_program.py")


class Run(NamedTuple):
    """What a run printed, and what the server heard in each session."""

    printed: dict[str, Any]
    heard: list[list[str]]


def run(python: str | Path, package: str, **more: str) -> Run:
    """Runs the program against an emulator of its own."""
    with Emulator(tls=True) as emulator:
        done = subprocess.run(
            [python, str(PROGRAM), package, emulator.url, json.dumps(more)],
            env={
                "PATH": "/usr/bin:/bin",
                "PYTHONPATH": str(ROOT) if package == "genai_grpc" else "",
                "SSL_CERT_FILE": emulator.ca_file,
            },
            capture_output=True,
            text=True,
            timeout=200,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        heard = [
            [re.sub(r"function-call-\d+", "*", str(request)) for request in call.requests]
            for call in emulator.calls
            if call.method is not None and call.method.name.startswith("BidiGenerate")
        ]
    return Run(json.loads(done.stdout), heard)


def _is_refused(requests: list[str]) -> bool:
    return len(requests) == 1 and "bogus" in requests[0] and "projects/" not in requests[0]


@pytest.fixture(scope="module")
def expected() -> Run:
    """What google-genai 1.51 prints and says."""
    return run(cached_environment("google-genai==1.51.0").python, "google.genai")


@pytest.mark.parametrize("transport", ["auto", "rest"])
def test_the_same_program_prints_and_says_the_same(expected: Run, transport: str) -> None:
    found = run(sys.executable, "genai_grpc", transport=transport)
    printed, heard = expected
    if transport == "auto":
        printed = {name: value for name, value in printed.items() if name != "gemini refusals"}
    assert found.printed == printed
    assert found.heard == [each for each in heard if transport == "rest" or not _is_refused(each)]


def test_a_later_google_genai_still_does(expected: Run) -> None:
    found = run(cached_environment("google-genai==2.34.0").python, "google.genai")
    assert found.printed == expected.printed
    assert found.heard == expected.heard
