"""Every service of the official packages and of ours: one program prints the same against the emulator.

Each transport in its turn, blocking and on asyncio: answers, pages, streams, a live session, errors with
all their details; then faults, retries, timeouts, and operations that are cancelled. The official packages stand in an environment of their own.
"""

from __future__ import annotations

import difflib
import re
import subprocess
import sys
from pathlib import Path

import pytest

from genai_grpc.emulator import Emulator
from tests.congruence.gapic_programs import (
    CONVERSATION,
    GEMINI,
    GEMINI_FAULTS,
    VERTEX,
    VERTEX_FAULTS,
)
from tests.plugins.environments import ROOT, cached_environment, runtime_requirements

pytestmark = [
    pytest.mark.congruence,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.xdist_group("packaging"),
]

KINDS = ("grpc", "rest", "grpc_asyncio")
GEMINI_BETA = ("google.ai.generativelanguage_v1beta", "genai_grpc.generativelanguage", GEMINI)
VERTEX_BETA = ("google.cloud.aiplatform_v1beta1", "genai_grpc.aiplatform", VERTEX)
FAULTY = ("google.ai.generativelanguage_v1beta", "genai_grpc.generativelanguage", GEMINI_FAULTS)
VERTEX_STABLE = ("google.cloud.aiplatform_v1", "genai_grpc.aiplatform_v1", VERTEX)
CASES = [
    *((*GEMINI_BETA, kind) for kind in KINDS),
    ("google.ai.generativelanguage_v1", "genai_grpc.generativelanguage_v1", GEMINI, "grpc"),
    *((*VERTEX_BETA, kind) for kind in (*KINDS, "rest_asyncio")),
    (*VERTEX_STABLE, "grpc"),
    *((*FAULTY, kind) for kind in KINDS),
    ("google.cloud.aiplatform_v1beta1", "genai_grpc.aiplatform", VERTEX_FAULTS, "rest_asyncio"),
]


@pytest.mark.parametrize(
    ("theirs", "ours", "program", "kind"), CASES, ids=[case[1] + "-" + case[3] for case in CASES]
)
def test_every_service_says_the_same(
    theirs: str, ours: str, program: str, kind: str, tmp_path: Path
) -> None:
    official = cached_environment(
        *runtime_requirements(),
        "google-ai-generativelanguage==0.12.1",
        "grpc-google-iam-v1>=0.14",
        "aiohttp>=3.9",
        without_dependencies=("google-cloud-aiplatform==2.7.0",),
    )
    expected = printed(official.python, theirs, program, kind, tmp_path)
    found = printed(Path(sys.executable), ours, program, kind, ROOT)
    assert len(expected) > 10
    assert found == expected, "\n".join(difflib.unified_diff(expected, found, n=1))[:5000]


def printed(python: Path, package: str, program: str, kind: str, folder: Path) -> list[str]:
    """What the program prints, against an emulator of its own."""
    with Emulator() as emulator:
        command = [str(python), "-c", CONVERSATION + program, package, emulator.address, kind]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return comparable(done.stdout.replace(emulator.address, "ADDRESS")).splitlines()


def comparable(text: str) -> str:
    """The text without times and etags, with numbers for the names that the server made up, and with the
    published names of what an `Any` holds, for which ours stand in our operations.
    """
    text = re.sub(r"'etag': '[^']*'", "'etag': 'ETAG'", text)
    text = re.sub(r"\d{4}-\d\d-\d\dT[\d:.]+Z", "TIME", text)
    text = re.sub(r"(google\.(ai|cloud)\.\w+\.v1\w*|genai_grpc\.\w+)\.(?=[A-Z])", "", text)
    made_up: dict[str, str] = {}
    return re.sub(
        r"(?<=[/-])[a-z0-9]{12,}(?![A-Za-z-])|(?<=/)\d{9,}",
        lambda match: made_up.setdefault(match[0], f"ID{len(made_up)}"),
        text,
    )
