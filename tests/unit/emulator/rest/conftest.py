"""Fixtures of the REST side's tests: plain HTTP requests to a running emulator."""

from __future__ import annotations

import pytest

from genai_grpc.emulator import Emulator
from tests.unit.emulator.rest.web import Web


@pytest.fixture
def web(emulator: Emulator) -> Web:
    """Requests to the running emulator."""
    return Web(emulator)
