"""What every test of faults starts from."""

from __future__ import annotations

import pytest

from genai_grpc.emulator import Emulator
from tests.faults.calling import ask_in_all_ways


@pytest.fixture(scope="session", autouse=True)
def _warm(_shared_emulator: Emulator) -> None:
    """Imports and plans cost their time with the first call of a process: not in these tests."""
    for outcome in ask_in_all_ways(_shared_emulator.url).values():
        assert outcome.error is None
