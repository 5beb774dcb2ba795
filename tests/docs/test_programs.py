"""The programs of README and docs/ run, against the emulator and without a warning.

docs/local-tokenizer needs a model file and is run in tests/unit/local_tokenizer.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from genai_grpc.emulator import Emulator
from tests.docs.pages import DOCS, PAGES, PROGRAM, read
from tests.plugins.environments import ROOT

ELSEWHERE = {"local-tokenizer"}
WITH_PROGRAMS = [page for page in PAGES if page not in ELSEWHERE and PROGRAM.search(read(page))]

# Each block of these is a program of its own; the blocks of the others share their names, as the
# cells of a notebook do.
ON_THEIR_OWN = {
    "README",
    "chats",
    "emulator",
    "from-gapic",
    "from-google-genai",
    "function-calling",
}

# The official clients dial by TLS alone; here their channels lead to the emulator.
PRELUDES = {
    "from-gapic": """
import os
import grpc, grpc.aio
from genai_grpc._gapic import grpc_asyncio_transport, grpc_transport

address = os.environ["EMULATOR"]
grpc_transport.GrpcTransport.create_channel = classmethod(
    lambda cls, host, **options: grpc.insecure_channel(address)
)
grpc_asyncio_transport.GrpcAsyncIOTransport.create_channel = classmethod(
    lambda cls, host, **options: grpc.aio.insecure_channel(address)
)
"""
}

RUNNER = """
import json, sys
prelude, page, blocks, apart = json.load(sys.stdin)
exec(prelude)
names = {"__name__": "__main__"}
for line, text in blocks:
    if apart:
        names = {"__name__": "__main__"}
    exec(compile("\\n" * line + text, page, "exec"), names)
"""


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(job_s=0.1) as running:
        contents = [{"role": "user", "parts": [{"text": "Why is the sky blue?"}]}]
        line = json.dumps({"request": {"contents": contents}})
        running.put_object("gs://your-bucket/requests.jsonl", line)
        running.put_object("gs://bucket/report.pdf", "%PDF-1.4")
        yield running


@pytest.mark.parametrize("page", WITH_PROGRAMS)
def test_the_programs_of_a_page_run(
    page: str, emulator: Emulator, service_account_file: Path, tmp_path: Path
) -> None:
    text = read(page)
    shutil.copy(service_account_file, tmp_path / "key.json")
    blocks = [
        (text.count("\n", 0, found.start(1)), found.group(1)) for found in PROGRAM.finditer(text)
    ]
    result = subprocess.run(
        # google.api_core regrets by an ImportWarning that grpcio-status is not there.
        [sys.executable, "-Werror", "-Wignore::ImportWarning", "-c", RUNNER],
        input=json.dumps([PRELUDES.get(page, ""), f"{page}.md", blocks, page in ON_THEIR_OWN]),
        cwd=tmp_path,
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "EMULATOR": emulator.address,
            "GOOGLE_APPLICATION_CREDENTIALS": str(service_account_file),
            **emulator.env(),
        },
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert (result.returncode, result.stderr) == (0, "")
    assert bool(result.stdout.strip()) == ("print(" in text)


def test_the_pages_that_show_how_have_programs() -> None:
    without = {path.stem for path in DOCS.glob("*.md")} - set(WITH_PROGRAMS) - ELSEWHERE
    assert without == {
        "architecture",
        "cli",
        "compatibility",
        "google-genai-tests",
        "performance",
        "security",
    }
