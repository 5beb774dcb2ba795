"""What every test of faults starts from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from genai_grpc.emulator import Emulator
from tests.faults.calling import ask_in_all_ways
from tests.plugins.nginx import Nginx
from tests.plugins.tls import Authority
from tests.unit.transports.servers import Certificate, certify


@pytest.fixture(scope="session", autouse=True)
def _warm(_shared_emulator: Emulator) -> None:
    """Imports and plans cost their time with the first call of a process: not in these tests."""
    for outcome in ask_in_all_ways(_shared_emulator.url).values():
        assert outcome.error is None


@pytest.fixture(scope="session")
def company() -> Certificate:
    """The authority that signs the certificates of clients."""
    return certify("company")


@pytest.fixture
def gate(
    server: Emulator, authority: Authority, company: Certificate, tmp_path: Path
) -> Iterator[Nginx]:
    """nginx in front of the emulator."""
    with Nginx(server.port, authority, company.pem, tmp_path) as running:
        yield running
