"""What a release of google-genai sends for a list of calls, and the same call as our request.

google-genai runs in an environment and a process of its own, against servers that only take notes.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from pydantic.alias_generators import to_camel

from genai_grpc import types
from genai_grpc._codec import Codec
from genai_grpc._wire.json import to_json
from tests.congruence.resource_cases import Case
from tests.plugins.environments import Environment
from tests.unit.wire.parsing import parse_request

RECORDER = """
import asyncio, json, sys, threading, warnings
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

warnings.simplefilter("ignore")
import websockets
from google.oauth2.credentials import Credentials
from google.genai import Client, live, types


def connect(uri, *, ssl=None, **others):
    return websockets.connect(uri.replace("wss://", "ws://", 1), **others)


live.ws_connect = connect  # it would not talk in plaintext
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

def client_for(backend, base_url):
    options = {"base_url": base_url}
    if backend == "gemini":
        return Client(api_key="k", http_options=options)
    return Client(
        vertexai=True, project="p", location="l", credentials=Credentials("token"),
        http_options=options,
    )


address = f"http://127.0.0.1:{server.server_port}"
clients = {backend: client_for(backend, address) for backend in ("gemini", "vertex")}

def frames_of_session(backend, model, config=None, update=None):
    frames = []

    async def listen(socket):
        frames.append(json.loads(await socket.recv()))
        await socket.send('{"setupComplete": {}}')
        async for frame in socket:
            frames.append(json.loads(frame))

    async def converse():
        async with websockets.serve(listen, "127.0.0.1", 0) as listening:
            port = listening.sockets[0].getsockname()[1]
            client = client_for(backend, f"ws://127.0.0.1:{port}")
            async with client.aio.live.connect(model=model, config=config) as session:
                if update:
                    await session.send_context_update(**update)

    asyncio.run(converse())
    return frames


found = []
for backend, method, arguments in json.load(sys.stdin):
    if method == "live.connect":
        found.append({"request": frames_of_session(backend, **arguments), "error": None})
        continue
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

CODECS = {
    "gemini": Codec("gemini", "v1beta"),
    "vertex": Codec("vertex", "v1beta1", project="p", location="l"),
}


def record(google_genai: Environment, cases: Sequence[Case], folder: Path) -> list[Any]:
    """What google-genai sent for each case: `request` (the frames of a live session), and `error`."""
    done = subprocess.run(
        [google_genai.python, "-c", RECORDER],
        input=json.dumps(cases),
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "HOME": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    notes: list[Any] = json.loads(done.stdout)
    return notes


def name_of(case: Case) -> str:
    """The call in words, for the ids of tests."""
    backend, method, arguments = case
    config = arguments.get("config") or {}
    return f"{backend} {method}({', '.join(arguments)}) {' '.join(config)}".rstrip()


def requests_of(case: Case, note: Any) -> tuple[Any, Any]:
    """Our request of a call and the one that was sent, both as JSON of the API."""
    backend, name, arguments = case
    codec = CODECS[backend]
    assert note["request"], note["error"]
    method, request = _encoded(codec, name, arguments)
    if name == "models.count_tokens" and backend == "vertex":
        request.ClearField("model")  # the endpoint says it; over gRPC both are sent
    verb, target, body = note["request"]
    address = urlsplit(target)
    expected = parse_request(
        method, codec.version, verb, address.path, _query_of(address.query), body
    )
    # google-genai leaves the mask to the server; over gRPC a server may insist on it.
    if "update_mask" in request.DESCRIPTOR.fields_by_name:
        request.ClearField("update_mask")
    # As JSON: messages that came as JSON remember the order of keys.
    return to_json(request, codec.version), in_camel_case(to_json(expected, codec.version))


def _encoded(codec: Codec, name: str, arguments: dict[str, Any]) -> tuple[Any, Any]:
    if name in ("models.generate_content", "models.count_tokens", "models.embed_content"):
        operation: Any = codec.operation(name)
        made = operation.encode(**arguments)
        method, request, _ = made[0] if operation.fans_out else made
        return method, request
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
    return method, request


def _query_of(text: str) -> list[tuple[str, str]]:
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
