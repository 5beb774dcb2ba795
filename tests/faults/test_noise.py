"""Nothing is written to standard error that the user has not asked for."""

from __future__ import annotations

import pytest

from genai_grpc.emulator import Emulator
from tests.faults.calling import MODEL
from tests.plugins.processes import Program, run
from tests.plugins.relay import refused_port

pytestmark = pytest.mark.faults

TROUBLES = f"""
import os, sys
FIRST
from genai_grpc import Client, errors

def ask(url):
    client = Client(
        api_key="key",
        http_options={{"base_url": url, "retry_options": {{"initial_delay": 0.01}}}},
    )
    try:
        return client.models.generate_content(model={MODEL!r}, contents="Hello").text
    except errors.APIError as error:
        return error.status

server, nobody = sys.argv[1:]
assert ask(server) not in ("UNAVAILABLE", "")
assert ask(server.replace("http://", "https://")) == "UNAVAILABLE"  # a handshake that fails
assert ask(nobody) == "UNAVAILABLE"
print(os.environ.get("GRPC_VERBOSITY"))
"""


def program(first: str = "") -> str:
    return TROUBLES.replace("FIRST", first)


def test_servers_that_leave_and_handshakes_that_fail_are_no_news(server: Emulator) -> None:
    server.fault("goaway;times=1")
    assert run(program(), server.url, f"http://127.0.0.1:{refused_port()}") == "ERROR\n"


def test_whoever_asks_for_news_gets_them(server: Emulator) -> None:
    nobody = f"http://127.0.0.1:{refused_port()}"
    asked = {"GRPC_VERBOSITY": "INFO"}
    with Program(program(), server.url, nobody, variables=asked) as running:
        status, output, stderr = running.end()
    assert (status, output) == (0, "INFO\n")
    assert "andshake" in stderr


def test_whoever_imported_grpc_decides_how_loud_it_is(server: Emulator) -> None:
    nobody = f"http://127.0.0.1:{refused_port()}"
    with Program(program("import grpc"), server.url, nobody) as running:
        status, output, _ = running.end()
    assert (status, output) == (0, "None\n")
