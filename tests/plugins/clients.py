"""An emulator for a test, and clients of both APIs that talk to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from genai_grpc import Client
from genai_grpc.emulator import Emulator

BACKENDS = ("gemini", "vertex")


@pytest.fixture(scope="session")
def _shared_emulator() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def server(_shared_emulator: Emulator) -> Iterator[Emulator]:
    """A running emulator with no faults, no scripted answers and an empty call log."""
    _shared_emulator.clear()
    yield _shared_emulator
    _shared_emulator.clear()


def make_client(backend: str, server: Emulator | str, **options: Any) -> Client:
    """A client of one API; `options` are those of Client, http_options without the base URL.

    `server` may be the URL of one that stands for the emulator.
    """
    url = server if isinstance(server, str) else server.url
    http_options: Any = {"base_url": url, **options.pop("http_options", {})}
    if backend == "vertex":
        options = {"vertexai": True, "project": "p", "location": "us-central1", **options}
    else:
        options = {"api_key": "key", **options}
    return Client(http_options=http_options, **options)
