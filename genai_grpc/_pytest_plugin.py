"""The pytest plugin: an emulator as a fixture, for test suites of programs that call models.

pytest loads this module in every run wherever the package is installed, so nothing else is loaded
before a test asks. What an emulator can do is in `emulator`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .emulator import Emulator

MARKER = "genai_emulator"


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
