"""The fixture `genai_replay`, in test suites of its own that run in processes of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

from genai_grpc.emulator import Emulator
from tests.plugins.environments import ROOT

SUITE = """
import pytest
from genai_grpc import Client

def count(text):
    with Client() as client:
        return client.models.count_tokens(model="gemini-2.5-flash", contents=text).total_tokens

@pytest.mark.parametrize("text", ["one", "two words/here"])
def test_counts(genai_replay, text):
    assert count(text) == count(text) > 0

def test_the_value_is_a_config(genai_replay):
    with Client(debug_config=genai_replay) as client:
        client.models.count_tokens(model="gemini-2.5-flash", contents="x")
"""


def run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    (folder / "test_suite.py").write_text(SUITE)
    options = ["-q", "-W", "error", "--rootdir", str(folder)]
    options += ["-p", "no:cacheprovider", "-p", "no:asyncio"]
    if not any(entry.name == "genai_grpc" for entry in entry_points(group="pytest11")):
        options += ["-p", "genai_grpc._pytest_plugin"]
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("GOOGLE_", "GEMINI_"))
    }
    return subprocess.run(
        [sys.executable, "-m", "pytest", *options, *arguments, str(folder)],
        cwd=ROOT,
        env={**kept, **environment},
        capture_output=True,
        text=True,
    )


def test_a_suite_is_recorded_once_and_needs_nothing_afterwards(
    tmp_path: Path, server: Emulator
) -> None:
    recorded = run(tmp_path, "--genai-replay=record", **server.env())
    assert "3 passed" in recorded.stdout, recorded.stdout
    folder = tmp_path / "replays" / "test_suite"
    assert sorted(path.name for path in folder.iterdir()) == [
        "test_counts[one].json",
        "test_counts[two_words_here]-30d30ec6.json",
        "test_the_value_is_a_config.json",
    ]
    replayed = run(tmp_path)
    assert "3 passed" in replayed.stdout, replayed.stdout


def test_a_suite_without_recordings_says_how_to_make_them(tmp_path: Path) -> None:
    failed = run(tmp_path)
    assert "3 failed" in failed.stdout
    assert "There is no recording" in failed.stdout
    assert "pytest --genai-replay=record" in failed.stdout


ALIKE = """
import pytest
from genai_grpc import Client

def count(text):
    with Client() as client:
        assert client.models.count_tokens(model="gemini-2.5-flash", contents=text).total_tokens

class TestOne:
    def test_counts(self, genai_replay):
        count("one")

class TestTwo:
    def test_counts(self, genai_replay):
        count("two")

@pytest.mark.parametrize("text", ["a/b", "a_b", "a b", "\u00fc" * 200])
def test_counts(genai_replay, text):
    count(text)
"""
# Files of one name in two folders that are no packages.
ANY_FOLDER = "--import-mode=importlib"


def test_tests_that_are_called_alike_have_recordings_of_their_own(
    tmp_path: Path, server: Emulator
) -> None:
    places = [tmp_path / "first", tmp_path / "second"]
    common = {"GOOGLE_GENAI_REPLAYS_DIRECTORY": str(tmp_path / "all")}
    for place in places:
        place.mkdir()
        (place / "test_alike.py").write_text(ALIKE)
    beside = run(tmp_path, ANY_FOLDER, "--genai-replay=record", **server.env())
    assert "15 passed" in beside.stdout, beside.stdout
    together = run(tmp_path, ANY_FOLDER, "--genai-replay=record", **server.env(), **common)
    assert "15 passed" in together.stdout, together.stdout
    assert len(list((tmp_path / "all").rglob("*.json"))) == 15
    replayed = run(tmp_path, ANY_FOLDER)
    assert "15 passed" in replayed.stdout, replayed.stdout
