"""What the GAPIC-style clients write to their log, and when."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from genai_grpc.emulator import Emulator

PROGRAM = """
import sys
import grpc
from genai_grpc import generativelanguage as glm

address = sys.argv[1]
make = glm.services.generative_service.transports.GenerativeServiceGrpcTransport
with glm.GenerativeServiceClient(transport=make(channel=grpc.insecure_channel(address))) as client:
    contents = [{"parts": [{"text": "hi"}]}]
    client.count_tokens(model="models/gemini-2.5-flash", contents=contents, metadata=[("x-a", "b")])
    list(client.stream_generate_content(model="models/gemini-2.5-flash", contents=contents))
"""


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


def logged(emulator: Emulator, scope: str) -> str:
    """What a program writes to standard error with this value of the variable."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", PROGRAM, emulator.address],
        env={**os.environ, "GOOGLE_SDK_PYTHON_LOGGING_SCOPE": scope},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stderr


@pytest.mark.parametrize(
    "scope", ["google", "google.ai.generativelanguage_v1beta", "genai_grpc", "genai_grpc.gapic"]
)
def test_the_variable_turns_the_log_on(emulator: Emulator, scope: str) -> None:
    records = [json.loads(line) for line in logged(emulator, scope).splitlines()]
    ours = [each for each in records if each["name"] == "genai_grpc.gapic"]
    assert [each["rpcName"] for each in ours] == ["CountTokens"] * 2 + ["StreamGenerateContent"] * 2
    asked, counted, *_, streamed = ours
    assert asked["serviceName"] == "google.ai.generativelanguage.v1beta.GenerativeService"
    assert json.loads(asked["request"]["payload"])["model"] == "models/gemini-2.5-flash"
    assert asked["metadata"]["x-a"] == "b"
    assert json.loads(counted["response"]["payload"])["totalTokens"] > 0
    assert streamed["response"]["payload"] == "MessageStream"


@pytest.mark.parametrize("scope", ["", "google.cloud.storage", "genai"])
def test_other_scopes_leave_it_off(emulator: Emulator, scope: str) -> None:
    assert logged(emulator, scope) == ""
