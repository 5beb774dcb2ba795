"""The pytest plugin: an emulator and recordings as fixtures, for tests of programs that call models.

pytest loads this module in every run wherever the package is installed, so nothing else is loaded
before a test asks. What an emulator can do is in `emulator`, what a recording is in `_replay`.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .client import DebugConfig
    from .emulator import Emulator

MARKER = "genai_emulator"
REPLAY_OPTION = "--genai-replay"
REPLAY_MODES = ("replay", "record", "auto", "api")

# File systems take 255 bytes; the rest is room for other alphabets.
_MOST_CHARACTERS = 100


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that says what becomes of recordings."""
    parser.getgroup("genai_grpc").addoption(
        REPLAY_OPTION,
        choices=REPLAY_MODES,
        default=None,
        help="what tests with the fixture genai_replay do: answer from their recordings (replay, the "
        "default), make them anew (record), make those that are missing (auto), or neither (api)",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line(
        "markers", f"{MARKER}(**options): arguments of genai_grpc.emulator.Emulator for this test"
    )


@pytest.fixture(scope="session")
def genai_emulator_options() -> Mapping[str, Any]:
    """Arguments of `genai_grpc.emulator.Emulator` for all tests; override it in a conftest."""
    return {}


@pytest.fixture
def genai_emulator(
    request: pytest.FixtureRequest, genai_emulator_options: Mapping[str, Any]
) -> Iterator[Emulator]:
    """A running emulator of both APIs, of its own for each test.

    Its arguments are those of `genai_emulator_options`; the marker `genai_emulator(...)` of a test, a
    class or a module adds some or has the last word, the nearest one above all.
    """
    from .emulator import Emulator

    options = dict(genai_emulator_options)
    for mark in reversed(list(request.node.iter_markers(MARKER))):
        options.update(mark.kwargs)
    with Emulator(**options) as emulator:
        yield emulator


@pytest.fixture
def genai_emulator_env(
    genai_emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> Mapping[str, str]:
    """The same, with the environment variables set that send clients to it."""
    variables = genai_emulator.env()
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return variables


@pytest.fixture(scope="session")
def genai_replays_directory() -> str | None:
    """Folder of all recordings; override it in a conftest.

    None: GOOGLE_GENAI_REPLAYS_DIRECTORY or, where that is not set, "replays" beside each test file.
    """
    return None


@pytest.fixture
def genai_replay(
    request: pytest.FixtureRequest,
    genai_replays_directory: str | None,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[DebugConfig]:
    """A recording of the test's own, which every client that is built in the test uses.

    `pytest --genai-replay=record` makes it; otherwise the test is answered from it, without a network
    and without a key. The value is what `Client(debug_config=...)` takes; nothing needs to be passed,
    because the environment says the same.
    """
    from ._replay.choice import DIRECTORY_VARIABLE, ID_VARIABLE, MODE_VARIABLE, chosen
    from ._replay.recording import open_recording
    from .client import DebugConfig

    mode = request.config.getoption(REPLAY_OPTION) or os.environ.get(MODE_VARIABLE) or "replay"
    folder = genai_replays_directory or os.environ.get(DIRECTORY_VARIABLE)
    # In a folder of all recordings, files of tests in two places may have the same name.
    module = (
        Path(os.path.relpath(request.path, request.config.rootpath)) if folder else request.path
    )
    place = [_file_name(part) for part in module.parent.parts] if folder else []
    config = DebugConfig(
        client_mode=mode,
        replays_directory=str(folder or request.path.parent / "replays"),
        replay_id="/".join([*place, module.stem, _test_name(request.node)]),
    )
    monkeypatch.setenv(MODE_VARIABLE, mode)
    monkeypatch.setenv(DIRECTORY_VARIABLE, str(config.replays_directory))
    monkeypatch.setenv(ID_VARIABLE, str(config.replay_id))
    choice = chosen(config, os.environ)
    # Held for the whole test: its clients share one recording, also one after the other.
    recording = None if choice is None else open_recording(choice)
    yield config
    if recording is not None:
        recording.leave()


def _test_name(node: pytest.Item) -> str:
    """The name of a test within its file: classes and parameters tell tests apart."""
    return _file_name(".".join(node.nodeid.split("::")[1:]) or node.name)


def _file_name(name: str) -> str:
    """A name that every file system takes. Other names never become the same one."""
    plain = re.sub(r"[^\w.=,+\[\]-]+", "_", name)[:_MOST_CHARACTERS]
    if plain == name and not plain.startswith("."):
        return plain
    return f"{plain.strip('._')}-{hashlib.sha256(name.encode()).hexdigest()[:8]}"
