"""The programs of docs/from-gapic run as they stand; only the channels that they open lead to the emulator."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from genai_grpc.emulator import Emulator

ROOT = Path(__file__).resolve().parents[3]
PAGE = (ROOT / "docs" / "from-gapic.md").read_text(encoding="utf-8")
PROGRAMS = re.findall(r"^```python\n(.*?)^```", PAGE, re.S | re.M)

HERE = """
import sys
import grpc, grpc.aio
from genai_grpc._gapic import grpc_asyncio_transport, grpc_transport

grpc_transport.GrpcTransport.create_channel = classmethod(
    lambda cls, host, **options: grpc.insecure_channel(sys.argv[1])
)
grpc_asyncio_transport.GrpcAsyncIOTransport.create_channel = classmethod(
    lambda cls, host, **options: grpc.aio.insecure_channel(sys.argv[1])
)
"""


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


@pytest.mark.parametrize("number", range(len(PROGRAMS)))
def test_a_program_of_the_guide_runs(number: int, emulator: Emulator) -> None:
    done = subprocess.run(
        [sys.executable, "-c", HERE + PROGRAMS[number], emulator.address],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip()


def test_the_guide_has_programs() -> None:
    assert len(PROGRAMS) >= 3
