"""Fixtures of the emulator's own tests: a running emulator, a plain channel, calls by name."""

from __future__ import annotations

from collections.abc import Iterator

import grpc
import pytest

from genai_grpc.emulator import Emulator
from tests.plugins.emulator import emulator, emulator_process
from tests.unit.emulator.caller import Caller
from tests.unit.emulator.fronts import Front

__all__ = ["api", "caller", "emulator", "emulator_process"]


@pytest.fixture
def caller(emulator: Emulator) -> Iterator[Caller]:
    """Calls to the running emulator, by raw grpcio."""
    options = [("grpc.max_receive_message_length", -1), ("grpc.enable_retries", 0)]
    with grpc.insecure_channel(emulator.address, options=options) as channel:
        yield Caller(channel)


@pytest.fixture(params=["gemini", "vertex"])
def api(caller: Caller, request: pytest.FixtureRequest) -> Caller:
    """The same, for each API in turn."""
    caller.backend = request.param
    return caller


@pytest.fixture(params=["grpc", "rest"])
def transport(request: pytest.FixtureRequest) -> str:
    """Each front in turn."""
    return str(request.param)


@pytest.fixture
def gemini(emulator: Emulator, caller: Caller, transport: str) -> Front:
    """The Gemini API behind each front in turn."""
    return Front(emulator, caller.channel, "gemini", transport)


@pytest.fixture
def vertex(emulator: Emulator, caller: Caller, transport: str) -> Front:
    """Vertex AI behind each front in turn."""
    return Front(emulator, caller.channel, "vertex", transport)


@pytest.fixture(params=["gemini", "vertex"])
def front(
    emulator: Emulator, caller: Caller, transport: str, request: pytest.FixtureRequest
) -> Front:
    """Each API behind each front in turn."""
    return Front(emulator, caller.channel, request.param, transport)
