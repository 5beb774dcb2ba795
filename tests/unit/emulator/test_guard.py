"""Who may use the endpoint under /emulator/, what it shows of keys, and what may stay in memory."""

from __future__ import annotations

import http.client
import json
from contextlib import closing
from typing import Any

import grpc
import pytest
from google.rpc import error_details_pb2

from genai_grpc._stubs.generativelanguage import generative_service_pb2 as messages
from genai_grpc._stubs.methods import GEMINI
from genai_grpc.emulator import Emulator
from genai_grpc.emulator.calls import KEEP_REQUEST_BYTES, Call, CallLog
from genai_grpc.emulator.faults import MOST_COUNTED, FaultBook
from genai_grpc.emulator.live.memory import Memory
from genai_grpc.emulator.quota import Quota
from genai_grpc.emulator.rest.guard import refusal
from tests.unit.emulator.caller import Caller, status_of, text_of
from tests.unit.emulator.rest.web import Web, ask


def get(server: Emulator, path: str, **headers: str) -> tuple[int, Any]:
    """GET with these headers and no others."""
    with closing(http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)) as connection:
        connection.putrequest("GET", path, skip_host=True)
        for name, value in {"Host": server.address, **headers}.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        response = connection.getresponse()
        return response.status, json.loads(response.read())


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1:8085", "localhost", "LOCALHOST.:8085", "app.localhost:1", "[::1]:8085", "10.0.0.7"],
)
def test_the_endpoint_answers_under_names_that_nobody_elses_dns_decides(host: str) -> None:
    assert refusal({"Host": host}) is None
    assert refusal({"Host": host, "Origin": f"http://{host}"}) is None


@pytest.mark.parametrize(
    "host", ["", "evil.example", "127.0.0.1.evil.example:8085", "localhost.evil", "[evil]"]
)
def test_names_that_were_bound_to_this_address_are_refused(host: str) -> None:
    found = refusal({"Host": host, "Origin": f"http://{host}"})
    assert found is not None
    assert found[0] == 403


def test_pages_of_other_origins_are_refused() -> None:
    own = {"Host": "localhost:8085"}
    for foreign in (
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost:9999"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ):
        assert refusal({**own, **foreign}) is not None, foreign
    assert refusal({**own, "Sec-Fetch-Site": "same-origin"}) is None


def test_a_rebound_name_reaches_neither_calls_nor_orders(emulator: Emulator) -> None:
    address = f"evil.example:{emulator.port}"
    for path in ("/emulator/calls", "/emulator/calls/1", "/emulator/models"):
        status, answer = get(emulator, path, Host=address)
        assert status == 403
        assert "evil.example" in answer["error"]
    web = Web(emulator)
    emulator.reply("kept")
    refused = web.send("POST", "/emulator/clear", {}, {"Host": address})
    assert refused.code == 403
    said = web.post("/v1beta/models/gemini-2.5-flash:generateContent", ask())
    assert "kept" in said.body.decode()


def test_names_of_a_network_are_let_in_on_request() -> None:
    with Emulator(admin_hosts=["Emulator"]) as server:
        assert get(server, "/emulator/models", Host="emulator:8085")[0] == 200
        assert get(server, "/emulator/models", Host="other:8085")[0] == 403


def test_a_required_key_is_required_of_the_endpoint_too() -> None:
    with Emulator(require_key="right") as server:
        assert get(server, "/emulator/calls")[0] == 401
        assert get(server, "/emulator/calls", x_goog_api_key="wrong")[0] == 401
        assert get(server, "/emulator/calls", x_goog_api_key="right")[0] == 200
        assert get(server, "/emulator/calls", Authorization="Bearer right")[0] == 200
        assert get(server, "/emulator/calls?key=right")[0] == 200
        # Whether it is alive is no secret.
        assert get(server, "/health")[0] == 200


def test_keys_are_not_shown(emulator: Emulator, caller: Caller) -> None:
    metadata = [("x-goog-api-key", "AIza-very-secret"), ("x-other", "shown in full")]
    caller.callable("GenerateContent")(caller.request(), metadata=metadata)
    _, shown = get(emulator, "/emulator/calls/1")
    assert shown["metadata"]["x-goog-api-key"] == "AIza..."
    assert shown["metadata"]["x-other"] == "shown in full"
    assert emulator.calls[0].metadata["x-goog-api-key"] == "AIza-very-secret"


def test_a_wrong_key_is_explained_alike_over_both_wires() -> None:
    with Emulator(require_key="right") as server, grpc.insecure_channel(server.address) as channel:
        web, caller = Web(server), Caller(channel)
        refused = web.post("/v1beta/models/gemini-2.5-flash:generateContent?key=wrong", ask())
        assert (refused.code, refused.error["status"]) == (400, "INVALID_ARGUMENT")
        info, said = refused.error["details"]
        assert info["reason"] == "API_KEY_INVALID"
        assert info["domain"] == "googleapis.com"
        assert info["metadata"] == {"service": "generativelanguage.googleapis.com"}
        assert said["locale"] == "en-US"
        key = [("x-goog-api-key", "wrong")]
        with pytest.raises(grpc.RpcError) as caught:
            caller.callable("GenerateContent")(caller.request(), metadata=key)
        kinds = [each.TypeName() for each in status_of(caught.value).details]
        assert kinds == ["google.rpc.ErrorInfo", "google.rpc.LocalizedMessage"]
        found = error_details_pb2.ErrorInfo()
        assert status_of(caught.value).details[0].Unpack(found)
        assert found.reason == "API_KEY_INVALID"
        # And the emulator keeps serving.
        rest = web.post("/v1beta/models/gemini-2.5-flash:generateContent?key=right", ask())
        assert rest.code == 200
        key = [("x-goog-api-key", "right")]
        assert text_of(caller.callable("GenerateContent")(caller.request(), metadata=key))


def test_a_call_without_a_key_is_refused_as_each_api_refuses_it() -> None:
    with Emulator(require_key=True) as server:
        web = Web(server)
        gemini = web.post("/v1beta/models/gemini-2.5-flash:generateContent", ask())
        assert (gemini.code, gemini.error["status"]) == (403, "PERMISSION_DENIED")
        path = "/v1/projects/p/locations/l/publishers/google/models/gemini-2.5-flash"
        vertex = web.post(f"{path}:generateContent", ask())
        assert (vertex.code, vertex.error["status"]) == (401, "UNAUTHENTICATED")
        (info,) = vertex.error["details"]
        assert info["reason"] == "CREDENTIALS_MISSING"


def live_call() -> Call:
    row = GEMINI["GenerativeService.BidiGenerateContent"]
    return Call("/", method=row, version="v1beta", metadata={})


def test_a_long_session_is_remembered_in_part() -> None:
    log, call = CallLog(limit=10), live_call()
    log.add(call)
    setup = messages.BidiGenerateContentClientMessage()
    setup.setup.model = "models/m" + "x" * (2 * KEEP_REQUEST_BYTES)
    log.keep_request(call, setup)
    said = messages.BidiGenerateContentClientMessage()
    said.realtime_input.audio.data = bytes(100_000)
    for _ in range(100):
        log.keep_request(call, said)
    assert call.request is setup
    assert call.heard == 101
    assert 1 < len(call.requests) <= 1 + KEEP_REQUEST_BYTES // 100_000
    assert call.size_bytes == sum(each.ByteSize() for each in call.requests)


def test_conversations_to_be_resumed_are_forgotten_from_the_oldest() -> None:
    content = messages.BidiGenerateContentClientMessage()
    content.setup.model = "x" * 1000
    by_number, by_size = Memory(most_handles=3), Memory(most_bytes=3_500)
    for memory in (by_number, by_size):
        handles = [memory.keep([content]) for _ in range(5)]
        assert [memory.get(each) is not None for each in handles] == [False] * 2 + [True] * 3
        memory.clear()
        assert memory.get(handles[-1]) is None
    # The last one stays, however large it is.
    assert by_size.get(by_size.keep([content] * 100)) is not None


def test_counters_of_faults_and_quotas_do_not_grow_without_end() -> None:
    book, quota = FaultBook(), Quota(1)
    for number in range(MOST_COUNTED + 50):
        line = f"delay=0;times=1;id={number}"
        call = Call("/", method=None, version="", metadata={"x-emulator-fault": line})
        book.take(call)
        quota.spend(call, model=f"m{number}", now=0.0)
    assert len(book._seen) == MOST_COUNTED
    assert len(quota._times) == MOST_COUNTED
