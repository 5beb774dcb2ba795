"""The releases of google-genai that are compared with, each run in an environment of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from genai_grpc.emulator import Emulator
from tests.plugins.environments import cached_environment

# The release whose names this project has, and the newest of the lines after it.
RELEASES = ("1.51.0", "2.34.0", "3.4.0")


def drive(release: str, emulator: Emulator, program: str) -> dict[str, Any]:
    """Run a program with a release of google-genai and return what it saw."""
    if release > "2" and sys.version_info < (3, 11):
        pytest.skip(f"google-genai {release} needs Python 3.11")
    environment = cached_environment(f"google-genai=={release}")
    command = [str(environment.python), "-c", program, emulator.url]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout)
    return seen
