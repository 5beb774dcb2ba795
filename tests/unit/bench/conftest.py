"""The neutral server, as the benchmark starts it: a process of its own, once for all tests here."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.benchmarks.clients import Endpoint
from scripts.benchmarks.processes import Bench, bench


@pytest.fixture(scope="package")
def running_bench() -> Iterator[Bench]:
    """A benchmark that measures with the interpreter of the tests."""
    python = Path(sys.executable)
    with bench({"raw": python, "control": python}) as running:
        yield running


@pytest.fixture
def endpoints(running_bench: Bench) -> dict[str, Endpoint]:
    """Where each pace is served."""
    return {
        pace: Endpoint(int(address.grpc), int(address.http))
        for pace, address in running_bench.addresses.items()
    }
