# Generated from tests/scenarios/aio/readme/conftest.py by scripts/unasync: edit that file and run scripts/unasync.
"""The programs of google-genai's README, with only the import changed: `import genai_grpc as genai`.

Each test is one block, named after its heading, with the calls as they stand there; it asserts what
the reader of the block is promised. Where a block names no API, it runs on both. What a block copies
from a bucket is written here instead, and where one sleeps, the emulator's clock is put forward.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import genai_grpc as genai
from genai_grpc.emulator import Emulator
from tests.plugins.clients import BACKENDS, make_client


@pytest.fixture(params=BACKENDS)
def client(request: pytest.FixtureRequest, server: Emulator) -> Iterator[genai.Client]:
    """A client of each API in turn."""
    client = make_client(request.param, server)
    yield client
    client.close()


@pytest.fixture
def gemini(server: Emulator) -> Iterator[genai.Client]:
    """A client of the Gemini Developer API, for blocks that say so."""
    client = make_client("gemini", server)
    yield client
    client.close()


@pytest.fixture
def vertex(server: Emulator) -> Iterator[genai.Client]:
    """A client of Vertex AI, for blocks that say so."""
    client = make_client("vertex", server)
    yield client
    client.close()
