"""What is sent about resources is what google-genai 1.51 sends: its HTTP request is our message.

google-genai runs in an environment and a process of its own, against a server that only takes notes.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from pydantic.alias_generators import to_camel

from genai_grpc import types
from genai_grpc._codec import Codec
from genai_grpc._wire.json import to_json
from tests.congruence.resource_cases import CASES, Case
from tests.plugins.environments import Environment, cached_environment
from tests.unit.wire.parsing import parse_request

pytestmark = [
    pytest.mark.congruence,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.xdist_group("packaging"),
]

RECORDER = """
import inspect, json, sys, threading, warnings
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

warnings.simplefilter("ignore")
from google.oauth2.credentials import Credentials
from google.genai import Client, types

notes = []

class Recorder(BaseHTTPRequestHandler):
    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        notes.append([self.command, self.path, json.loads(body) if body else None])
        answer = b'{"name": "models/m/operations/o"}'
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    do_GET = do_POST = do_PATCH = do_DELETE = answer

    def log_message(self, *words):
        pass

server = ThreadingHTTPServer(("127.0.0.1", 0), Recorder)
threading.Thread(target=server.serve_forever, daemon=True).start()
options = {"base_url": f"http://127.0.0.1:{server.server_port}"}
clients = {
    "gemini": Client(api_key="k", http_options=options),
    "vertex": Client(
        vertexai=True, project="p", location="l", credentials=Credentials("token"),
        http_options=options,
    ),
}
found = []
for backend, method, arguments in json.load(sys.stdin):
    call = clients[backend]
    for name in method.split("."):
        call = getattr(call, name)
    notes.clear()
    references = arguments.get("reference_images")
    if references:
        arguments["reference_images"] = [
            getattr(types, each.pop("type"))(**each) for each in references
        ]
    try:
        call(**arguments)
        error = None
    except Exception as caught:  # what it refuses, and what it makes of the empty answer
        error = f"{type(caught).__name__}: {caught}"
    found.append({"request": notes[0] if notes else None, "error": error})
json.dump(found, sys.stdout)
"""


@pytest.fixture(scope="session")
def google_genai() -> Environment:
    return cached_environment("google-genai==1.51.0")


@pytest.fixture(scope="session")
def recorded(google_genai: Environment, tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    """What google-genai sent for each case."""
    folder: Path = tmp_path_factory.mktemp("google_genai")
    done = subprocess.run(
        [google_genai.python, "-c", RECORDER],
        input=json.dumps(CASES),
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "HOME": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    notes: list[Any] = json.loads(done.stdout)
    return notes


_CODECS = {
    "gemini": Codec("gemini", "v1beta"),
    "vertex": Codec("vertex", "v1beta1", project="p", location="l"),
}


def _name(case: Case) -> str:
    return f"{case[0]} {case[1]}({', '.join(case[2])})"


@pytest.mark.parametrize("number", range(len(CASES)), ids=lambda number: _name(CASES[number]))
def test_the_request_is_that_of_google_genai(recorded: list[Any], number: int) -> None:
    backend, name, arguments = CASES[number]
    codec = _CODECS[backend]
    note = recorded[number]
    assert note["request"], note["error"]
    if name == "batches.create":
        arguments = {**arguments, "unique": "unused"}
    if "reference_images" in arguments:
        arguments = {
            **arguments,
            "reference_images": [
                getattr(types, each["type"])(**{key: each[key] for key in each if key != "type"})
                for each in arguments["reference_images"]
            ],
        }
    name = name.replace("file_search_stores.documents.", "documents.")
    if name == "file_search_stores.import_file":
        arguments = {
            "store": arguments["file_search_store_name"],
            "source": arguments["file_name"],
            "config": arguments["config"],
        }
    method, request, _ = codec.resource(name).encode(**arguments)
    verb, target, body = note["request"]
    address = urlsplit(target)
    expected = parse_request(
        method, codec.version, verb, address.path, query_of(address.query), body
    )
    # google-genai leaves the mask to the server; over gRPC a server may insist on it.
    if "update_mask" in request.DESCRIPTOR.fields_by_name:
        request.ClearField("update_mask")
    # As JSON: messages that came as JSON remember the order of keys.
    assert to_json(request, codec.version) == in_camel_case(to_json(expected, codec.version))


def query_of(text: str) -> list[tuple[str, str]]:
    """The parameters of a query; google-genai writes Python's True where the API says true."""
    words = {"True": "true", "False": "false"}
    return [(name, words.get(value, value)) for name, value in parse_qsl(text)]


def in_camel_case(value: Any) -> Any:
    """The same JSON with keys as the API documents them: google-genai writes a few of the keys inside
    the instances of Predict in snake_case, where no field tells the server that they are the same."""
    if isinstance(value, list):
        return [in_camel_case(item) for item in value]
    if isinstance(value, dict):
        return {to_camel(key): in_camel_case(item) for key, item in value.items()}
    return value
