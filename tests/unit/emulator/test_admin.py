"""The endpoint under /emulator/, the page for browsers, scripts by pattern, and quotas."""

from __future__ import annotations

import http.client
import json
from contextlib import closing
from typing import Any

import grpc
import pytest

from genai_grpc.emulator import Emulator
from tests.unit.emulator.caller import Caller, status_of, text_of


def ask(
    server: Emulator, verb: str, path: str, body: Any = None, kind: str = "application/json"
) -> tuple[int, Any]:
    with closing(http.client.HTTPConnection(server.address, timeout=20)) as connection:
        text = None if body is None else json.dumps(body)
        connection.request(verb, path, text, {"Content-Type": kind})
        response = connection.getresponse()
        return response.status, json.loads(response.read())


def test_calls_are_shown_with_what_was_asked_and_answered(
    emulator: Emulator, caller: Caller
) -> None:
    said = text_of(caller.generate("Tell me about rivers"))
    emulator.calls[0].wait_ended()
    status, shown = ask(emulator, "GET", "/emulator/calls")
    assert status == 200
    (call,) = shown["calls"]
    assert (call["number"], call["name"], call["transport"]) == (1, "GenerateContent", "grpc")
    assert call["status"] == "OK"
    assert call["milliseconds"] > 0
    status, whole = ask(emulator, "GET", "/emulator/calls/1")
    assert "Tell me about rivers" in json.dumps(whole["requests"])
    (answer,) = whole["responses"]
    assert answer["candidates"][0]["content"]["parts"][0]["text"] == said
    assert whole["tokens"] == answer["usageMetadata"]["totalTokenCount"]
    assert ask(emulator, "GET", "/emulator/calls?after=1")[1] == {"calls": []}
    assert ask(emulator, "GET", "/emulator/calls/2")[0] == 404


def test_a_stream_without_end_is_remembered_in_part(emulator: Emulator, caller: Caller) -> None:
    long = "word " * 20_000
    emulator.fault("endless")
    stream = caller.callable("StreamGenerateContent")(caller.request(f'[[text="{long}"]]'))
    seen = 0
    for chunk in stream:
        seen += chunk.ByteSize()
        if seen > 3 << 20:
            break
    stream.cancel()
    call = emulator.calls[0].wait_ended()
    kept = sum(each.ByteSize() for each in call.responses)
    assert 0 < kept <= 1 << 20


def test_scripts_come_by_http(emulator: Emulator, caller: Caller) -> None:
    assert ask(emulator, "POST", "/emulator/replies", {"text": "forty two"}) == (200, {})
    assert text_of(caller.generate()) == "forty two"
    order: dict[str, Any] = {"error": {"status": "ABORTED", "message": "no"}}
    assert ask(emulator, "POST", "/emulator/replies", order)[0] == 200
    with pytest.raises(grpc.RpcError) as caught:
        caller.generate()
    assert caught.value.code() is grpc.StatusCode.ABORTED
    order = {"stream": ["one ", {"text": "two"}], "method": "StreamGenerateContent"}
    assert ask(emulator, "POST", "/emulator/replies", order)[0] == 200
    stream = caller.callable("StreamGenerateContent")(caller.request())
    assert [text_of(chunk) for chunk in stream] == ["one ", "two"]


def test_faults_the_clock_and_the_connections_obey_http(emulator: Emulator, caller: Caller) -> None:
    order = {"fault": "status=UNAVAILABLE;times=1"}
    assert ask(emulator, "POST", "/emulator/faults", order)[0] == 200
    with pytest.raises(grpc.RpcError) as caught:
        caller.generate()
    assert caught.value.code() is grpc.StatusCode.UNAVAILABLE
    assert ask(emulator, "POST", "/emulator/advance", {"seconds": 5})[0] == 200
    assert ask(emulator, "POST", "/emulator/connections", {"action": "goaway"})[0] == 200
    assert text_of(caller.generate())
    assert ask(emulator, "POST", "/emulator/clear", {"resources": False})[0] == 200
    assert len(emulator.calls) == 0


@pytest.mark.parametrize(
    ("path", "body", "complaint"),
    [
        ("replies", {}, "give one of"),
        ("replies", {"text": "a", "stream": []}, "give one of"),
        ("replies", {"text": "a", "matches": "b"}, "matches not known here"),
        ("replies", {"text": "a", "match": "("}, "no regular expression"),
        ("replies", {"text": "a", "times": 0}, "times must be at least 1"),
        ("replies", {"error": {"status": "ODD"}}, "unknown status"),
        ("replies", {"stream": [1]}, "a reply is a text"),
        ("faults", {"fault": "wobble"}, "not known"),
        ("advance", {"seconds": "soon"}, "seconds is missing"),
        ("advance", {"seconds": -1}, "cannot be put back"),
        ("connections", {"action": "burn"}, "goaway"),
        ("clear", [], "must be a JSON object"),
    ],
)
def test_a_wrong_order_is_explained(
    emulator: Emulator, path: str, body: Any, complaint: str
) -> None:
    status, answer = ask(emulator, "POST", f"/emulator/{path}", body)
    assert status == 400
    assert complaint in answer["error"]


def test_orders_of_foreign_pages_are_refused(emulator: Emulator) -> None:
    status, _ = ask(emulator, "POST", "/emulator/clear", {}, kind="text/plain")
    assert status == 415


def test_browsers_get_the_page_and_others_a_line(emulator: Emulator) -> None:
    with closing(http.client.HTTPConnection(emulator.address, timeout=20)) as connection:
        connection.request("GET", "/", headers={"Accept": "text/html,*/*"})
        response = connection.getresponse()
        page = response.read().decode()
        assert response.headers["Content-Type"].startswith("text/html")
        assert "frame-ancestors 'none'" in response.headers["Content-Security-Policy"]
        assert "<title>genai-grpc emulator</title>" in page
        connection.request("GET", "/")
        assert connection.getresponse().read().startswith(b"genai-grpc emulator ")
    assert "models/gemini-2.5-flash" in ask(emulator, "GET", "/emulator/models")[1]["models"]


def test_scripts_are_chosen_by_pattern(emulator: Emulator, caller: Caller) -> None:
    emulator.reply("rain", match="(?i)weather", times=None)
    emulator.reply("once", match="^Hello$")
    assert text_of(caller.generate("The Weather in Boston?")) == "rain"
    assert text_of(caller.generate("Hello")) == "once"
    assert text_of(caller.generate("Hello")) != "once"
    emulator.reply("rest", times=None)
    assert text_of(caller.generate("Anything")) == "rest"
    stream = caller.callable("StreamGenerateContent")(caller.request("weather"))
    assert [text_of(chunk) for chunk in stream] == ["rain"]
    with pytest.raises(ValueError, match="no regular expression"):
        emulator.reply("x", match="(")


def test_the_quota_tells_how_long_to_wait() -> None:
    with Emulator(quota_per_minute=2) as server, grpc.insecure_channel(server.address) as channel:
        caller = Caller(channel)
        for _ in range(2):
            assert text_of(caller.generate())
        with pytest.raises(grpc.RpcError) as caught:
            caller.generate()
        assert caught.value.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
        kinds = [each.TypeName() for each in status_of(caught.value).details]
        assert kinds == ["google.rpc.ErrorInfo", "google.rpc.QuotaFailure", "google.rpc.RetryInfo"]
        with closing(http.client.HTTPConnection(server.address, timeout=20)) as connection:
            body = json.dumps({"contents": [{"parts": [{"text": "Hello"}]}]})
            wait = ""
            for code in (200, 200, 429):
                # Another key has a quota of its own.
                path = "/v1beta/models/gemini-2.5-flash:generateContent?key=other"
                connection.request("POST", path, body, {"Content-Type": "application/json"})
                response = connection.getresponse()
                assert response.status == code
                response.read()
                wait = response.headers.get("Retry-After", "")
            assert 55 <= int(wait) <= 60
        server.advance(61)
        assert text_of(caller.generate())


def test_a_quota_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="quota_per_minute must be at least 1"):
        Emulator(quota_per_minute=0)
