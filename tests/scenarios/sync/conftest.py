# Generated from tests/scenarios/aio/conftest.py by scripts/unasync: edit that file and run scripts/unasync.
"""The client that the scenarios of this folder drive."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from genai_grpc import Client
from genai_grpc.emulator import Emulator
from tests.plugins.clients import BACKENDS, make_client


@pytest.fixture(params=BACKENDS)
def client(request: pytest.FixtureRequest, server: Emulator) -> Iterator[Client]:
    """A client of each API in turn."""
    with make_client(request.param, server) as client:
        yield client


@pytest.fixture
def gemini(server: Emulator) -> Iterator[Client]:
    """A client of the Gemini Developer API."""
    with make_client("gemini", server) as client:
        yield client


@pytest.fixture
def vertex(server: Emulator) -> Iterator[Client]:
    """A client of Vertex AI."""
    with make_client("vertex", server) as client:
        yield client
