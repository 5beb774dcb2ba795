"""Calls over REST: the answers of gRPC in JSON, recorded, scripted and broken in the same ways."""

from __future__ import annotations

import contextlib
import json
import logging
import socket
import struct
from typing import Any

import pytest

from genai_grpc.emulator import Emulator, StatusError
from tests.unit.emulator.caller import Caller
from tests.unit.emulator.caller import text_of as grpc_text_of
from tests.unit.emulator.rest.web import MODELS, PROJECT, Web, ask, text_of

GENERATE = "/v1beta/models/gemini-2.5-flash:generateContent"
STREAM = "/v1beta/models/gemini-2.5-flash:streamGenerateContent"
SSE = f"{STREAM}?alt=sse"


@pytest.mark.parametrize("backend", ["gemini", "vertex"])
def test_rest_and_grpc_say_the_same(web: Web, caller: Caller, backend: str) -> None:
    caller.backend = backend
    said = grpc_text_of(caller.generate())
    path = f"{MODELS[backend]}/gemini-2.5-flash"
    whole = web.post(f"{path}:generateContent", ask())
    assert (whole.code, whole.headers["content-type"]) == (200, "application/json; charset=utf-8")
    events = web.post(f"{path}:streamGenerateContent?alt=sse", ask())
    assert events.headers["content-type"] == "text/event-stream"
    array = web.post(f"{path}:streamGenerateContent", ask())
    assert text_of(whole.json) == text_of(*events.events) == text_of(*array.json) == said
    assert len(events.events) == len(array.json) > 1


@pytest.mark.parametrize(
    ("path", "body", "key"),
    [
        ("/v1/models/gemini-2.5-flash:countTokens", ask(), "totalTokens"),
        (
            "/v1/models/embedding-001:embedContent",
            {"content": {"parts": [{"text": "a"}]}},
            "embedding",
        ),
        (
            f"/v1/{PROJECT}/publishers/google/models/gemini-2.5-flash:countTokens",
            ask(),
            "totalTokens",
        ),
        (
            f"/v1/{PROJECT}/publishers/google/models/gemini-2.5-flash:computeTokens",
            ask(),
            "tokensInfo",
        ),
        (
            f"/v1/{PROJECT}/publishers/google/models/gemini-embedding-001:embedContent",
            {"content": {"parts": [{"text": "a"}]}},
            "embedding",
        ),
        (
            "/v1beta1/publishers/google/models/text-embedding-005:predict",
            {"instances": [{"content": "a"}]},
            "predictions",
        ),
    ],
)
def test_a_method_answers(web: Web, path: str, body: Any, key: str) -> None:
    answer = web.post(path, body)
    assert answer.code == 200, answer.body
    assert answer.json[key]


def test_models_are_listed_in_pages(web: Web) -> None:
    names: list[str] = []
    token = ""
    while True:
        page = web.get(f"/v1beta/models?pageSize=9&pageToken={token}").json
        names += [each["name"] for each in page["models"]]
        token = page.get("nextPageToken", "")
        if not token:
            break
    assert names == [each["name"] for each in web.get("/v1/models?page_size=1000").json["models"]]
    assert web.get(f"/v1beta/{names[0]}").json["name"] == names[0]


def test_a_call_is_recorded(web: Web, emulator: Emulator) -> None:
    sent = ask("hello")
    web.post(f"{GENERATE}?key=secret&$alt=json", sent, **{"X-Server-Timeout": "5"})
    call = emulator.calls[0].wait_ended()
    assert (call.transport, call.verb, call.path) == ("rest", "POST", GENERATE)
    assert (call.name, call.version, call.backend) == ("GenerateContent", "v1beta", "gemini")
    assert call.service == "google.ai.generativelanguage.v1beta.GenerativeService"
    assert call.request.contents[0].parts[0].text == "hello"
    assert json.loads(call.body) == sent
    assert call.query == "key=secret&$alt=json"
    assert call.metadata["x-goog-api-key"] == "secret"
    assert call.time_remaining == 5
    assert (call.status, call.chunks_sent, call.answered) == ("OK", 1, True)
    assert call.peer.startswith("ipv4:127.0.0.1:")


def test_grpc_calls_say_so(caller: Caller, emulator: Emulator) -> None:
    caller.generate()
    assert (emulator.calls[0].transport, emulator.calls[0].body) == ("grpc", b"")


def test_enums_can_be_numbers(web: Web) -> None:
    answer = web.post(f"{GENERATE}?$alt=json;enum-encoding=int", ask())
    assert answer.json["candidates"][0]["finishReason"] == 1


def test_answers_can_be_pretty(web: Web) -> None:
    assert web.post(f"{GENERATE}?prettyPrint=true", ask()).body.startswith(b"{\n  ")
    assert b"\n" not in web.post(f"{GENERATE}?prettyPrint=false", ask()).body


@pytest.mark.parametrize(
    ("where", "headers", "code"),
    [
        ("", {}, 403),
        ("?key=wrong", {}, 400),
        ("?key=right", {}, 200),
        ("?access_token=right", {}, 200),
        ("", {"x-goog-api-key": "right"}, 200),
        ("", {"Authorization": "Bearer right"}, 200),
    ],
)
def test_keys_are_read_from_header_and_query(
    where: str, headers: dict[str, str], code: int
) -> None:
    with Emulator(require_key="right") as emulator:
        answer = Web(emulator).post(f"{GENERATE}{where}", ask(), **headers)
    assert answer.code == code
    if code == 400:
        assert answer.error["details"][0]["@type"].endswith("ErrorInfo")


def test_errors_have_the_form_of_googles_apis(web: Web) -> None:
    answer = web.post("/v1beta/models/nope:generateContent", ask())
    error = answer.error
    assert (answer.code, error["code"], error["status"]) == (404, 404, "NOT_FOUND")
    assert "models/nope" in error["message"]
    kinds = [each["@type"].rpartition(".")[2] for each in error["details"]]
    assert kinds == ["ErrorInfo", "ResourceInfo"]
    assert error["details"][0]["domain"] == "generativelanguage.googleapis.com"


def test_an_error_in_place_of_an_array_is_one(web: Web) -> None:
    assert web.post("/v1beta/models/nope:streamGenerateContent", ask()).json[0]["error"]
    sse = web.post("/v1beta/models/nope:streamGenerateContent?alt=sse", ask())
    assert (sse.code, sse.json["error"]["code"]) == (404, 404)


def test_every_wrong_field_is_named(web: Web) -> None:
    answer = web.post(GENERATE, ask(generationConfig={"temperature": 3, "topP": 2}))
    assert answer.code == 400
    assert answer.violations.keys() == {
        "generation_config.temperature",
        "generation_config.top_p",
    }
    answer = web.post(f"{GENERATE}?foo=1", ask(bar=1))
    assert len(answer.error["message"].splitlines()) == 2


@pytest.mark.parametrize(
    "body", [b"{", b"[]", b'"x"', b"\xff", b'{"a": NaN}', b"[" * 100_000], ids=range(6)
)
def test_what_is_no_object_is_refused(web: Web, emulator: Emulator, body: bytes) -> None:
    answer = web.post(GENERATE, body)
    assert (answer.code, answer.error["status"]) == (400, "INVALID_ARGUMENT")
    assert emulator.calls[0].wait_ended().status == "INVALID_ARGUMENT"
    assert web.post(GENERATE, ask()).code == 200


def test_the_path_names_the_model(web: Web, emulator: Emulator) -> None:
    assert web.post(GENERATE, ask(model="models/other")).code == 200
    assert emulator.calls[0].request.model == "models/gemini-2.5-flash"


@pytest.mark.parametrize(("verb", "path"), [("POST", "/nope"), ("PUT", GENERATE), ("GET", "/v1")])
def test_other_paths_are_not_found(web: Web, emulator: Emulator, verb: str, path: str) -> None:
    answer = web.send(verb, path)
    assert (answer.code, answer.error["status"]) == (404, "NOT_FOUND")
    assert (emulator.calls[0].path, emulator.calls[0].status) == (path, "NOT_FOUND")


def test_large_bodies_pass(web: Web, emulator: Emulator) -> None:
    body = ask()
    data = "A" * 12_000_000
    body["contents"][0]["parts"].append({"inlineData": {"mimeType": "image/png", "data": data}})
    assert web.post(GENERATE, body).code == 200
    assert len(emulator.calls[0].request.contents[0].parts[1].inline_data.data) == 9_000_000


def test_faults_work_as_over_grpc(web: Web, emulator: Emulator) -> None:
    emulator.fail("RESOURCE_EXHAUSTED", retry_delay_s=1.5)
    answer = web.post(GENERATE, ask())
    assert (answer.code, answer.headers["retry-after"]) == (429, "2")
    assert answer.error["details"][0]["retryDelay"] == "1.500s"
    emulator.garbage()
    assert not web.post(GENERATE, ask()).body.startswith(b"{")
    fault = {"x-emulator-fault": "status=ABORTED;message=as you wish"}
    assert web.post(GENERATE, ask(), **fault).error["message"] == "as you wish"
    assert web.post(GENERATE, ask(), **{"x-emulator-fault": "nonsense"}).code == 400
    assert web.post(GENERATE, ask()).code == 200


def test_scripts_work_as_over_grpc(web: Web, emulator: Emulator) -> None:
    emulator.reply("forty two")
    assert text_of(web.post(GENERATE, ask()).json) == "forty two"
    emulator.reply_stream(["one ", StatusError("DATA_LOSS", "gone")])
    answer = web.post(STREAM, ask())
    assert text_of(answer.json[0]) == "one "
    assert answer.json[1]["error"]["status"] == "DATA_LOSS"


def test_a_script_that_raises_is_an_error_and_is_logged(
    web: Web, emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    def script(call: Any) -> str:
        raise RuntimeError("a mistake in the test")

    emulator.reply(script, times=2)
    with caplog.at_level(logging.ERROR):
        for path in (GENERATE, SSE):
            answer = web.post(path, ask())
            assert (answer.code, answer.error["status"]) == (500, "UNKNOWN")
    assert "a mistake in the test" in caplog.text


def test_a_stream_that_breaks_says_so_between_its_events(web: Web, emulator: Emulator) -> None:
    emulator.break_stream(2, status="INTERNAL", times=2)
    answer = web.post(SSE, ask("[[chunks=4]] x"))
    assert answer.code == 200
    assert len(answer.events) == 2
    bare = answer.body.decode().split("\r\n\r\n")[-1]
    assert json.loads(bare)["error"]["status"] == "INTERNAL"
    array = web.post(STREAM, ask("[[chunks=4]] x")).json
    assert [next(iter(each)) == "error" for each in array] == [False, False, True]
    assert [call.wait_ended().status for call in emulator.calls] == ["INTERNAL"] * 2


def test_a_deadline_in_the_header_ends_the_call(web: Web, emulator: Emulator) -> None:
    emulator.stall()
    answer = web.post(GENERATE, ask(), **{"X-Server-Timeout": "0.1"})
    assert (answer.code, answer.error["status"]) == (504, "DEADLINE_EXCEEDED")
    call = emulator.calls[0].wait_ended()
    assert (call.status, call.cancelled.is_set()) == ("DEADLINE_EXCEEDED", True)


def connect(emulator: Emulator, path: str, body: Any) -> socket.socket:
    """Send a request by hand."""
    data = json.dumps(body).encode()
    connection = socket.create_connection(("127.0.0.1", emulator.port), timeout=10)
    head = f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(data)}\r\n\r\n"
    connection.sendall(head.encode() + data)
    return connection


def read_until_reset(connection: socket.socket) -> bytes:
    """What comes before the connection is cut; fails if it is closed in an orderly way."""
    received = b""
    with contextlib.suppress(ConnectionResetError):
        while data := connection.recv(65536):
            received += data
        pytest.fail("the connection was closed, not reset")
    return received


@pytest.mark.parametrize("path", [GENERATE, SSE])
@pytest.mark.parametrize("how", ["close", "reset"])
def test_the_server_sees_that_a_client_is_gone(emulator: Emulator, path: str, how: str) -> None:
    emulator.stall(after=1 if path is SSE else None)
    with connect(emulator, path, ask()) as connection:
        (call,) = emulator.wait_for_calls(1)
        if path is SSE:
            assert connection.recv(65536).startswith(b"HTTP/1.1 200")
        if how == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    assert call.cancelled.wait(5)
    assert call.wait_ended().status == "CANCELLED"


def test_a_slow_reader_holds_up_the_stream_and_not_the_memory(emulator: Emulator) -> None:
    with connect(emulator, SSE, ask("[[chunks=2000 chars=10000]] x")) as connection:
        (call,) = emulator.wait_for_calls(1)
        assert connection.recv(100)
        sent = -1
        while call.chunks_sent != sent:
            sent = call.chunks_sent
            call.cancelled.wait(0.3)
        assert 0 < sent < 1500
    assert call.wait_ended().status == "CANCELLED"


@pytest.mark.parametrize("after", [None, 2])
def test_a_connection_is_cut_after_what_was_said(emulator: Emulator, after: int | None) -> None:
    emulator.reset(after=after)
    with connect(emulator, SSE, ask("[[chunks=5]] x")) as connection:
        received = read_until_reset(connection)
    assert received.count(b"data: ") == (after or 0)


def test_goaway_closes_the_connection_after_the_answer(emulator: Emulator) -> None:
    with connect(emulator, GENERATE, ask()) as connection:
        assert b"Connection: close" not in connection.recv(65536)
        emulator.goaway()
        connection.sendall(f"GET {MODELS['gemini']} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        received = b""
        while data := connection.recv(65536):
            received += data
    assert b"Connection: close" in received


def test_connections_can_be_cut_and_frozen(emulator: Emulator) -> None:
    with connect(emulator, GENERATE, ask()) as connection:
        assert connection.recv(65536)
        with emulator.frozen():
            connection.sendall(f"GET {MODELS['gemini']} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
            connection.settimeout(0.2)
            with pytest.raises(TimeoutError):
                connection.recv(65536)
        connection.settimeout(10)
        assert connection.recv(65536).startswith(b"HTTP/1.1 200")
    with connect(emulator, SSE, ask()) as connection:
        emulator.wait_for_calls(3)
        emulator.reset_connections()
        read_until_reset(connection)


def test_stopping_ends_what_runs() -> None:
    with Emulator() as emulator:
        emulator.stall(times=None)
        with connect(emulator, GENERATE, ask()), connect(emulator, SSE, ask()):
            calls = emulator.wait_for_calls(2)
            emulator.stop()
            assert [call.wait_ended().status for call in calls] == ["CANCELLED"] * 2


def test_readers_who_leave_in_the_middle_are_no_failure(
    web: Web, emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    body = json.dumps(ask("[[sentences=20]] [[chunks=20]]")).encode()
    head = f"POST {SSE} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n\r\n"
    # Whether a piece is just being written when the reader leaves is chance.
    for _ in range(60):
        with socket.create_connection(("127.0.0.1", emulator.port)) as connection:
            connection.sendall(head.encode() + body)
            connection.recv(1000)
    for call in emulator.wait_for_calls(60):
        call.wait_ended()
    assert web.post(GENERATE, ask()).code == 200
    assert caplog.records == []


def test_the_answers_to_uploads_are_kept_for_a_while_and_not_for_ever(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("genai_grpc.emulator.rest.transfers.FINISHED_KEPT", 2)

    def upload() -> str:
        command = {"X-Goog-Upload-Protocol": "resumable", "X-Goog-Upload-Command": "start"}
        begun = web.send("POST", "/upload/v1beta/files", {"file": {}}, command)
        path = begun.headers["x-goog-upload-url"].removeprefix(web.emulator.url)
        last = {"X-Goog-Upload-Command": "upload, finalize", "X-Goog-Upload-Offset": "0"}
        assert web.send("POST", path, b"data", last).headers["x-goog-upload-status"] == "final"
        return path

    paths = [upload() for _ in range(3)]
    query = {"X-Goog-Upload-Command": "query"}
    codes = [web.send("POST", path, b"", query).code for path in paths]
    assert codes == [404, 200, 200]
