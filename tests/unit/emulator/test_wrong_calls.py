"""What is wrong with a call gets the code of production, over each wire, and the emulator keeps serving.

docs/emulator.md has the table of codes with their sources.
"""

from __future__ import annotations

import contextlib
import gc
import http.client
import json
import socket
import struct
import time
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import grpc
import pytest

from genai_grpc._stubs.generativelanguage import generative_service_pb2 as messages
from genai_grpc._stubs.methods import GEMINI
from genai_grpc.emulator import Emulator
from tests.unit.emulator.caller import Caller, text_of
from tests.unit.emulator.rest.web import Web, ask

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
SETTINGS = b"\0\0\0\4\0\0\0\0\0"
GENERATE = "/v1beta/models/gemini-2.5-flash:generateContent"
GRPC_PATH = GEMINI["GenerativeService.GenerateContent"].paths["v1beta"]
LIVE_PATH = GEMINI["GenerativeService.BidiGenerateContent"].paths["v1beta"]
SOCKET = "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"
UPGRADE = (
    f"GET {SOCKET} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
).encode()


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """One emulator takes all of it, one after the other."""
    with Emulator(max_request_bytes=100_000) as running:
        yield running


@pytest.fixture(autouse=True)
def keeps_serving(emulator: Emulator) -> Iterator[None]:
    """After each of these calls both wires answer a decent one."""
    yield
    assert Web(emulator).post(GENERATE, ask()).code == 200
    options = [("grpc.use_local_subchannel_pool", 1)]
    with grpc.insecure_channel(emulator.address, options=options) as channel:
        assert text_of(Caller(channel).generate())


def raw(emulator: Emulator, *data: bytes) -> bytes:
    """What comes for these bytes until the server closes."""
    with socket.create_connection((emulator.host, emulator.port), timeout=10) as connection:
        for each in data:
            connection.sendall(each)
        found = b""
        with contextlib.suppress(ConnectionResetError):
            while piece := connection.recv(65_536):
                found += piece
        return found


def code_of(emulator: Emulator, path: str, data: bytes, **options: Any) -> str:
    """The code that bytes get over gRPC."""
    with grpc.insecure_channel(emulator.address) as channel:
        make: Any = channel.unary_unary
        with pytest.raises(grpc.RpcError) as caught:
            make(path)(data, timeout=10, **options)
    return str(caught.value.code().name)


# Bytes that are no protocol


@pytest.mark.parametrize(
    "data",
    [
        b"\x00\x01\x02 hello\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/1.1\r\nbad header\r\n\r\n",
        b"POST /v1beta/models/x:generateContent HTTP/1.1\r\nHost: x\r\nContent-Length: abc\r\n\r\n",
        b"POST /x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n",
        # Two lengths are an attempt to smuggle a request past somebody (RFC 9112 section 6.3).
        b"POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
        b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    ],
)
def test_what_is_no_http_gets_400_and_the_end(emulator: Emulator, data: bytes) -> None:
    assert raw(emulator, data).split(b" ")[1] == b"400"


@pytest.mark.parametrize(
    "frames",
    [
        b"\xff" * 40,
        # The first frame has to be SETTINGS (RFC 9113 section 3.4).
        b"\0\0\4\3\0\0\0\0\1\0\0\0\0",
        # A frame that is larger than the server has allowed (section 4.2).
        SETTINGS + b"\xff\xff\xff\0\0\0\0\0\1",
        # PING of the wrong size (section 6.7).
        SETTINGS + b"\0\0\1\6\0\0\0\0\0x",
    ],
)
def test_what_is_no_http_2_ends_the_connection(emulator: Emulator, frames: bytes) -> None:
    # The server's own SETTINGS may come first; then it says goodbye or just closes.
    assert b":status" not in raw(emulator, PREFACE, frames)


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        (b"\xf1\x80\0\0\0\0", 1002),  # reserved bits
        (b"\x83\x80\0\0\0\0", 1002),  # a reserved opcode
        (b"\x89\xfe\0\xff\0\0\0\0", 1002),  # a ping of 255 bytes
        (b"\x81\x82\0\0\0\0\xff\xfe", 1007),  # text that is no UTF-8
    ],
)
def test_what_is_no_frame_closes_the_session(emulator: Emulator, frame: bytes, code: int) -> None:
    """Codes of RFC 6455 section 7.4.1."""
    answer = raw(emulator, UPGRADE, frame)
    closing_frame = answer.partition(b"\r\n\r\n")[2]
    assert closing_frame[:1] == b"\x88"
    assert struct.unpack(">H", closing_frame[2:4])[0] == code


def test_connections_that_are_reset_at_once_leave_nothing(
    emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    def links() -> int:
        front = emulator._connections()
        return len(front.sniffing) + len(front.links) + len(front.http_links)

    before = links()
    for first in (b"GET / HTTP/1.1\r\n", PREFACE, b"\xff\xff", b""):
        for _ in range(100):
            with socket.create_connection((emulator.host, emulator.port)) as connection:
                connection.sendall(first)
                no_linger = struct.pack("ii", 1, 0)
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, no_linger)
    ends = time.monotonic() + 20
    while links() > before and time.monotonic() < ends:
        assert Web(emulator).post(GENERATE, ask()).code == 200
    assert links() <= before
    gc.collect()  # a task that nobody looked at reports its failure when it is collected
    assert not caplog.records


def test_a_multipart_body_that_is_none_is_an_invalid_argument(emulator: Emulator) -> None:
    for content_type in ("multipart/related", "multipart/related; boundary=x"):
        headers = {"Content-Type": content_type}
        answer = Web(emulator).send("POST", "/upload/v1beta/files", b"{}", headers)
        assert (answer.code, answer.error["status"]) == (400, "INVALID_ARGUMENT")
        assert "multipart body cannot be read" in answer.error["message"]


# Messages that are none


@pytest.mark.parametrize("data", [b"\xff\xff\xff", b"\x0a\x10abc", b"\x0a\x02\xff\xfe"])
def test_bytes_that_are_no_message_are_internal(emulator: Emulator, data: bytes) -> None:
    assert code_of(emulator, GRPC_PATH, data) == "INTERNAL"


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        (b"{", "Invalid JSON payload received"),
        (b"\xff\xfe", "Invalid JSON payload received"),
        (b"[" * 50_000, "Invalid JSON payload received"),
        (b'{"foo": 1}', 'Unknown name "foo": Cannot find field.'),
        (b'{"contents": 5}', "Invalid value at 'contents[0]'"),
        (b"[]", "Invalid value at"),
        (b"", "contents: is not specified"),
    ],
)
def test_json_that_makes_no_sense_is_an_invalid_argument(
    emulator: Emulator, body: bytes, complaint: str
) -> None:
    answer = Web(emulator).send("POST", GENERATE, body)
    assert (answer.code, answer.error["status"]) == (400, "INVALID_ARGUMENT")
    assert complaint in answer.error["message"]
    # A stream without events answers with an array, and so does its error.
    array = Web(emulator).send("POST", GENERATE.replace("generate", "streamGenerate"), body)
    assert array.code == 400
    assert isinstance(array.json, list)


TURN = '"contents":[{"parts":[{"text":"x"}]}]'


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        # JSON can write halves of characters, numbers without end and signs without number.
        ('{"contents":[{"parts":[{"text":"\\ud800"}]}]}', "Invalid value at"),
        (f'{{{TURN},"\\ud800":1}}', "Unknown name"),
        (f'{{{TURN},"safetySettings":[{{"category":"\\ud800"}}]}}', "Invalid value at"),
        (f'{{{TURN},"safetySettings":[{{"category":"--1"}}]}}', "Invalid value at"),
        (f'{{{TURN},"generationConfig":{{"temperature":{"1" * 400}}}}}', "Invalid value at"),
        (f'{{{TURN},"generationConfig":{{"topP":1e999}}}}', "Number overflow"),
    ],
)
def test_values_that_no_message_can_hold_are_invalid(
    emulator: Emulator, body: str, complaint: str
) -> None:
    answer = Web(emulator).send("POST", GENERATE, body.encode())
    assert (answer.code, answer.error["status"]) == (400, "INVALID_ARGUMENT")
    assert complaint in answer.error["message"]


def test_labels_that_are_no_text_are_invalid(emulator: Emulator) -> None:
    model = "projects/p/locations/l/publishers/google/models/gemini-2.5-flash"
    for labels in ('{"\\ud800":"x"}', '{"x":"\\ud800"}'):
        body = f'{{{TURN},"labels":{labels}}}'.encode()
        answer = Web(emulator).send("POST", f"/v1/{model}:generateContent", body)
        assert (answer.code, answer.error["status"]) == (400, "INVALID_ARGUMENT")


def test_numbers_without_json_are_invalid(emulator: Emulator) -> None:
    """A Struct can hold NaN over gRPC, and nobody can write it."""
    with grpc.insecure_channel(emulator.address) as channel:
        caller = Caller(channel)
        request = caller.request()
        call = request.contents.add(role="model").parts.add().function_call
        call.name = "f"
        call.args["x"] = float("nan")
        for method in ("GenerateContent", "StreamGenerateContent"):
            with pytest.raises(grpc.RpcError) as caught:
                list(caller.callable(method)(request, timeout=10))
            assert caught.value.code() is grpc.StatusCode.INVALID_ARGUMENT


@pytest.mark.parametrize(
    ("schema", "complaint"),
    [
        ({"type": "array", "items": {}, "minItems": 10**9}, "more than 10000 values"),
        ({"type": "object", "minProperties": 10**9}, "more than 10000 values"),
        ({"type": "string", "minLength": 10**9}, "more than 500000 characters"),
        ({"type": "string", "pattern": "(a{9999}){9999}"}, "too long a text"),
        ({"type": "string", "pattern": "(" * 5000}, "demands itself without end"),
        ({"allOf": [{"$ref": "#"}]}, "demands itself without end"),
        ({"type": "object", "properties": {"a": {"enum": 5}}}, "is no JSON Schema"),
        ({"type": "object", "required": 5, "properties": {"a": {}}}, "is not defined"),
        ({"$ref": "#/$defs/a", "$defs": 5}, "must be an object"),
    ],
)
def test_schemas_that_ask_for_too_much_or_for_nothing_are_invalid(
    emulator: Emulator, schema: Any, complaint: str
) -> None:
    config = {"responseMimeType": "application/json", "responseJsonSchema": schema}
    answer = Web(emulator).post(GENERATE, ask(generationConfig=config))
    assert (answer.code, answer.error["status"]) == (400, "INVALID_ARGUMENT")
    assert complaint in answer.error["message"]


def test_parameters_of_a_function_are_an_object(emulator: Emulator) -> None:
    declaration = {"name": "f", "parametersJsonSchema": {"type": "string"}}
    answer = Web(emulator).post(GENERATE, ask(tools=[{"functionDeclarations": [declaration]}]))
    assert answer.code == 400
    assert "must describe an object" in answer.error["message"]


# Names


@pytest.mark.parametrize("backend", ["gemini", "vertex"])
def test_models_that_do_not_exist_are_not_found(emulator: Emulator, backend: str) -> None:
    with grpc.insecure_channel(emulator.address) as channel:
        caller = Caller(channel, backend)
        for name in ("nope", "imagen-4.0-generate-001"):
            with pytest.raises(grpc.RpcError) as caught:
                caller.generate(model=caller.model(name))
            assert caught.value.code() is grpc.StatusCode.NOT_FOUND
    version = {"gemini": "v1beta", "vertex": "v1beta1"}[backend]
    answer = Web(emulator).post(f"/{version}/{caller.model('nope')}:generateContent", ask())
    assert (answer.code, answer.error["status"]) == (404, "NOT_FOUND")


def test_methods_that_do_not_exist(emulator: Emulator) -> None:
    assert code_of(emulator, "/nope.Nope/Nope", b"") == "UNIMPLEMENTED"
    assert code_of(emulator, GRPC_PATH.replace("v1beta", "v9"), b"") == "UNIMPLEMENTED"
    web = Web(emulator)
    for verb, path in (("GET", "/nope"), ("PUT", "/v1beta/models"), ("POST", "/v9/models/x:y")):
        assert web.send(verb, path).code == 404


# Sizes


def test_requests_that_are_too_large_are_refused(emulator: Emulator) -> None:
    large = ask("x" * 100_000)
    answer = Web(emulator).post(GENERATE, large)
    assert (answer.code, answer.error["status"]) == (400, "INVALID_ARGUMENT")
    assert "100000 bytes" in answer.error["message"]
    # In chunks, so that nobody knows beforehand how large it gets.
    with closing(http.client.HTTPConnection(emulator.address, timeout=10)) as connection:
        pieces = (json.dumps(large).encode()[at : at + 7_000] for at in range(0, 200_000, 7_000))
        headers = {"Content-Type": "application/json", "Transfer-Encoding": "chunked"}
        with contextlib.suppress(ConnectionError):  # it may be refused before all was sent
            connection.request("POST", GENERATE, pieces, headers, encode_chunked=True)
        response = connection.getresponse()
        assert response.status == 400
        assert b"INVALID_ARGUMENT" in response.read()
    with grpc.insecure_channel(emulator.address) as channel:
        with pytest.raises(grpc.RpcError) as caught:
            Caller(channel).generate("x" * 100_000)
        assert caught.value.code() is grpc.StatusCode.INVALID_ARGUMENT
        live: Any = channel.stream_stream
        message = messages.BidiGenerateContentClientMessage()
        message.setup.model = "x" * 100_000
        with pytest.raises(grpc.RpcError) as caught:
            list(live(LIVE_PATH)(iter([message.SerializeToString()]), timeout=10))
        assert caught.value.code() is grpc.StatusCode.INVALID_ARGUMENT
    assert [call.wait_ended().status for call in emulator.calls[-4:]] == ["INVALID_ARGUMENT"] * 4


def test_a_limit_has_to_be_positive() -> None:
    with pytest.raises(ValueError, match="max_request_bytes must be at least 1"):
        Emulator(max_request_bytes=0)
