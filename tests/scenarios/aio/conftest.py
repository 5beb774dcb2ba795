"""The client that the scenarios of this folder drive."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from genai_grpc import AsyncClient
from genai_grpc.emulator import Emulator
from tests.plugins.clients import BACKENDS, make_client


@pytest.fixture(params=BACKENDS)
async def client(request: pytest.FixtureRequest, server: Emulator) -> AsyncIterator[AsyncClient]:
    """A client of each API in turn."""
    async with make_client(request.param, server).aio as client:
        yield client


@pytest.fixture
async def gemini(server: Emulator) -> AsyncIterator[AsyncClient]:
    """A client of the Gemini Developer API."""
    async with make_client("gemini", server).aio as client:
        yield client


@pytest.fixture
async def vertex(server: Emulator) -> AsyncIterator[AsyncClient]:
    """A client of Vertex AI."""
    async with make_client("vertex", server).aio as client:
        yield client
