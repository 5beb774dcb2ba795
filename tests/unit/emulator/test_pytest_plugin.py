"""The pytest plugin, in test suites of its own that run in processes of their own."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

from tests.plugins.environments import ROOT

SUITE = """
import os
import pytest
from genai_grpc import Client

@pytest.fixture(scope="session")
def genai_emulator_options():
    return {"chunks": 2}

def chunks_of(client):
    return len(list(client.models.generate_content_stream(model="gemini-2.5-flash", contents="Hi")))

def test_options_come_from_the_fixture(genai_emulator):
    with Client(api_key="any", http_options={"base_url": genai_emulator.url}) as client:
        assert chunks_of(client) == 2
    assert genai_emulator.calls[0].name == "StreamGenerateContent"

@pytest.mark.genai_emulator(chunks=4)
class TestMarked:
    def test_a_mark_of_the_class(self, genai_emulator_env):
        with Client() as client:
            assert chunks_of(client) == 4

    @pytest.mark.genai_emulator(chunks=5)
    def test_the_nearest_mark_counts(self, genai_emulator_env):
        assert os.environ["GOOGLE_GEMINI_BASE_URL"].startswith("http://127.0.0.1:")
        with Client() as client:
            assert chunks_of(client) == 5

def test_the_environment_is_put_back():
    assert "GOOGLE_GEMINI_BASE_URL" not in os.environ
"""


def run(folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    (folder / "test_suite.py").write_text(code)
    options = ["-q", "--strict-markers", "-W", "error", "--rootdir", str(folder)]
    options += ["-p", "no:cacheprovider", "-p", "no:asyncio"]
    if not any(entry.name == "genai_grpc" for entry in entry_points(group="pytest11")):
        # The environment of the checkout was made before the entry point was.
        options += ["-p", "genai_grpc._pytest_plugin"]
    return subprocess.run(
        [sys.executable, "-m", "pytest", *options, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )


def test_a_suite_gets_emulators(tmp_path: Path) -> None:
    done = run(tmp_path, SUITE)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "4 passed" in done.stdout


def test_a_suite_that_asks_for_none_loads_nothing(tmp_path: Path) -> None:
    code = """
import sys
def test_nothing_is_loaded():
    assert not {"grpc", "google.protobuf", "genai_grpc.emulator"} & set(sys.modules)
"""
    done = run(tmp_path, code)
    assert done.returncode == 0, done.stdout + done.stderr
