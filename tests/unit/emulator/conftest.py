"""Fixtures of the emulator's own tests: a running emulator, a plain channel, calls by name."""

from __future__ import annotations

from collections.abc import Iterator

import grpc
import pytest

from genai_grpc.emulator import Emulator
from tests.plugins.emulator import emulator, emulator_process
from tests.unit.emulator.caller import PROJECT, Caller
from tests.unit.emulator.fronts import Front

__all__ = ["api", "caller", "emulator", "emulator_process", "endpoint"]


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


@pytest.fixture
def endpoint(emulator: Emulator, caller: Caller) -> str:
    """An endpoint with a deployed model that explains itself."""
    vertex = Front(emulator, caller.channel, "vertex", "grpc")
    spec = {"parameters": {"sampledShapleyAttribution": {"pathCount": 5}}}
    model = {
        "displayName": "scorer",
        "containerSpec": {"imageUri": "gcr.io/p/s"},
        "explanationSpec": spec,
    }
    ask = {"parent": PROJECT, "model": model, "modelId": "scorer"}
    vertex.ask("ModelService.UploadModel", **ask)
    vertex.ask(
        "EndpointService.CreateEndpoint",
        parent=PROJECT,
        endpoint={"displayName": "e"},
        endpointId="scores",
    )
    emulator.advance(2)
    name = f"{PROJECT}/endpoints/scores"
    deployed = {"model": f"{PROJECT}/models/scorer", "id": "7"}
    vertex.ask(
        "EndpointService.DeployModel",
        endpoint=name,
        deployedModel=deployed,
        trafficSplit={"0": 100},
    )
    emulator.advance(2)
    return name
