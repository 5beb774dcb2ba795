"""The REST transports when things go wrong: one clear TransportError each, in time. Both colours."""

from __future__ import annotations

import json
import pickle
import socket
import struct
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genai_grpc.errors import APIError, ClientError, TransportError
from tests.plugins.http_server import (
    HttpServer,
    Reply,
    chunk,
    document,
    error,
    event,
    events,
    head,
    text_answer,
    whole,
)
from tests.plugins.tls import Authority
from tests.unit.transports.rest_ways import (
    STREAM,
    WAYS,
    Way,
    call,
    opened,
    seconds_of,
    text,
    texts,
)


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest, http_server: HttpServer) -> Iterator[Way]:
    with opened(request.param, http_server.url) as found:
        yield found


def failure_of(way: Way, **options: Any) -> TransportError:
    with pytest.raises(TransportError) as failed:
        way.unary(call(**options))
    return failed.value


RETRY_INFO = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "1.5s"}
ERROR_INFO = {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "R", "domain": "d"}


# --- errors of the service


def test_an_error_keeps_all_that_the_service_says(way: Way, http_server: HttpServer) -> None:
    http_server.answer(error(429, "RESOURCE_EXHAUSTED", "Slow down.", RETRY_INFO, ERROR_INFO))
    failure = failure_of(way)
    assert (failure.status, failure.message) == ("RESOURCE_EXHAUSTED", "Slow down.")
    assert failure.http_code == 429
    assert failure.retry_delay_s == 1.5
    assert list(failure.details) == [RETRY_INFO, ERROR_INFO]
    assert dict(failure.metadata)["content-type"] == "application/json"
    shown = APIError.from_transport_error(failure)
    assert isinstance(shown, ClientError)
    assert shown.error_info is not None
    assert shown.error_info.reason == "R"


def test_the_response_of_an_error_can_be_read_and_pickled(
    way: Way, http_server: HttpServer
) -> None:
    http_server.answer(error(400, "INVALID_ARGUMENT", "No.", X_Request_Id="7"))
    shown = APIError.from_transport_error(failure_of(way))
    again = pickle.loads(pickle.dumps(shown))
    for response in (shown.response, again.response):
        assert response.status_code == 400
        assert response.headers["x-request-id"] == "7"
        assert response.json()["error"]["message"] == "No."
        assert "INVALID_ARGUMENT" in response.text


@pytest.mark.parametrize(
    ("retry_after", "expected"),
    [("7", 7.0), ("0", 0.0), ("soon", None), ("", None)],
)
def test_retry_after_is_a_number_of_seconds(
    way: Way, http_server: HttpServer, retry_after: str, expected: float | None
) -> None:
    http_server.answer(error(503, "UNAVAILABLE", "x", Retry_After=retry_after))
    assert failure_of(way).retry_delay_s == expected


def test_retry_after_may_be_a_date(way: Way, http_server: HttpServer) -> None:
    soon = datetime.now(timezone.utc) + timedelta(seconds=60)
    http_server.answer(whole(b"", 503, Retry_After=format_datetime(soon, usegmt=True)))
    delay_s = failure_of(way).retry_delay_s
    assert delay_s is not None
    assert 50 < delay_s <= 60


def test_the_service_says_better_than_a_header_when_to_return(
    way: Way, http_server: HttpServer
) -> None:
    http_server.answer(error(503, "UNAVAILABLE", "x", RETRY_INFO, Retry_After="9"))
    assert failure_of(way).retry_delay_s == 1.5


@pytest.mark.parametrize(
    ("reply", "status", "code", "said"),
    [
        (
            document([{"error": {"code": 404, "message": "m", "status": "NOT_FOUND"}}], 404),
            "NOT_FOUND",
            404,
            "m",
        ),
        (document({"error": "plain words"}, 403), "PERMISSION_DENIED", 403, "plain words"),
        (document({"message": "m", "status": "ABORTED"}, 409), "ABORTED", 409, "m"),
        (document({"error": {"message": "m", "status": "NEVER_HEARD"}}, 500), "INTERNAL", 500, "m"),
        (
            document({"error": {"message": 5, "details": "x"}}, 400),
            "INVALID_ARGUMENT",
            400,
            "HTTP 400",
        ),
        (document("words", 418), "FAILED_PRECONDITION", 418, "HTTP 418 I'm a Teapot"),
        (whole(b"", 500), "INTERNAL", 500, "HTTP 500 Internal Server Error"),
        (whole(b"upstream gone", 504, "text/plain"), "DEADLINE_EXCEEDED", 504, "upstream gone"),
        (whole(b"", 507), "UNKNOWN", 507, "HTTP 507"),
        (
            whole(b"", 302, location="https://login.example/"),
            "UNKNOWN",
            302,
            "https://login.example/",
        ),
        (Reply([head(304)]), "UNKNOWN", 304, "redirects are not followed"),
    ],
)
def test_errors_of_other_shapes_have_a_status_and_say_something(
    way: Way, http_server: HttpServer, reply: Reply, status: str, code: int, said: str
) -> None:
    http_server.answer(reply)
    failure = failure_of(way)
    assert (failure.status, failure.http_code) == (status, code)
    assert said in failure.message


PAGE = (
    b"<!DOCTYPE html><html><head><title>502 Bad &amp; Gateway</title>"
    b"<style>body {x}</style></head><body><h1>Oh no</h1></body></html>"
)


def test_the_page_of_a_proxy_is_told_in_its_own_words(way: Way, http_server: HttpServer) -> None:
    http_server.answer(whole(PAGE, 502, "text/html; charset=utf-8"))
    failure = failure_of(way)
    assert (failure.status, failure.http_code) == ("UNAVAILABLE", 502)
    assert "502 Bad & Gateway" in failure.message
    assert "<" not in failure.message


def test_a_page_without_a_title_is_told_too(way: Way, http_server: HttpServer) -> None:
    http_server.answer(whole(b"<html><script>x()</script><p>Blocked by policy</p>", 403))
    assert "Blocked by policy" in failure_of(way).message
    assert "x()" not in failure_of(way).message


# --- answers that are none


def test_a_page_instead_of_an_answer_is_an_error_that_lasts(
    way: Way, http_server: HttpServer
) -> None:
    http_server.answer(whole(PAGE, 200, "text/html"))
    failure = failure_of(way)
    assert (failure.status, failure.lasting) == ("INTERNAL", True)
    assert "GenerativeService.GenerateContent answered" in failure.message
    assert "text/html" in failure.message


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b'{"candidates": [', "it is no JSON"),
        (b"", "0 bytes"),
        (b"\xff\xfe", "it is no JSON"),
        (b"[]", "expected an object"),
        (b'{"candidates": "none"}', "candidates: expected a list, got a text"),
        (b'{"candidates": [{"content": {"parts": [{"text": 5}]}}]}', "parts[0].text"),
        (b"[" * 100_000, "nested too deeply"),
    ],
)
def test_json_that_is_no_answer_names_method_size_and_place(
    way: Way, http_server: HttpServer, body: bytes, said: str
) -> None:
    http_server.answer(whole(body))
    failure = failure_of(way)
    assert (failure.status, failure.lasting) == ("INTERNAL", False)
    assert f"answered {len(body)} bytes" in failure.message
    assert "GenerateContentResponse" in failure.message
    assert said in failure.message


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30
)
@given(st.data())
def test_an_answer_with_a_byte_changed_is_an_answer_or_an_error(
    way: Way, http_server: HttpServer, data: st.DataObject
) -> None:
    body = bytearray(json.dumps(text_answer()).encode())
    body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    http_server.answer(whole(bytes(body)))
    try:
        assert way.unary(call()).DESCRIPTOR.name == "GenerateContentResponse"
    except TransportError as failure:
        if failure.status != "INTERNAL":
            raise


# --- connections that break

ANSWER = document(text_answer()).pieces[0]
BROKEN = {
    "before the answer": Reply([], then="close"),
    "reset before the answer": Reply([], then="reset"),
    "in the head": Reply([ANSWER[:30]], then="close"),
    "in the body": Reply([ANSWER[:-5]], then="close"),
    "reset in the body": Reply([ANSWER[:-5]], then="reset"),
    "in a chunk": Reply([head(transfer_encoding="chunked"), b"ff\r\nabc"], then="close"),
    "between chunks": Reply([head(transfer_encoding="chunked"), chunk(b"{")], then="close"),
    "in a compressed body": Reply(
        [head(content_encoding="gzip", content_length="40") + b"\x1f\x8b\x08"], then="close"
    ),
    "no HTTP": Reply([b"SSH-2.0-OpenSSH_9.6\r\n"], then="close"),
    "nonsense": Reply([b"\0\1\2\3\r\n\r\n"], then="close"),
    "no size of a chunk": Reply([head(transfer_encoding="chunked"), b"xyz\r\n"], then="close"),
    "no size of a later chunk": Reply(
        [head(transfer_encoding="chunked"), chunk(b"{"), b"xyz\r\n"], pause_s=0.05, then="hold"
    ),
    "a negative chunk": Reply(
        [head(transfer_encoding="chunked"), b"-5\r\nabc\r\n"], pause_s=0.05, then="hold"
    ),
    "a length that lies": Reply([head(content_length=str(10**15)) + b"{}"], then="close"),
    "no gzip": whole(b"{}", content_encoding="gzip"),
    "a negative length": Reply([head(content_length="-2") + b"{}"], then="close"),
    "two lengths": Reply(
        [head(content_length="2").replace(b"\r\n\r\n", b"\r\nContent-Length: 4\r\n\r\n{}{}")]
    ),
    "a coding that nobody asked for": whole(b"{}", content_encoding="br"),
}


@pytest.mark.parametrize("how", BROKEN)
def test_a_connection_that_breaks_is_unavailable(
    way: Way, http_server: HttpServer, how: str
) -> None:
    http_server.answer(BROKEN[how], document(text_answer("next")))
    failure = failure_of(way)
    assert (failure.status, failure.lasting) == ("UNAVAILABLE", False)
    assert "The connection broke while" in failure.message
    assert text(way.unary(call())) == "next"


def test_a_body_longer_than_its_length_does_not_spoil_the_next_call(
    way: Way, http_server: HttpServer
) -> None:
    longer = head(content_length=str(len(ANSWER))) + ANSWER.partition(b"\r\n\r\n")[2]
    short = longer.replace(str(len(ANSWER)).encode(), b"10")
    http_server.answer(Reply([short]), document(text_answer("next")))
    # No JSON, or no HTTP: that depends on how far the library looks.
    assert failure_of(way).status in ("INTERNAL", "UNAVAILABLE")
    assert text(way.unary(call())) == "next"


@pytest.mark.parametrize("name", WAYS)
def test_a_port_where_nobody_listens(name: str) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    with opened(name, f"http://127.0.0.1:{port}") as way:
        failure = failure_of(way)
    assert failure.status == "UNAVAILABLE"
    assert f"No connection to 127.0.0.1:{port}" in failure.message


@pytest.mark.parametrize("name", WAYS)
def test_a_name_that_is_not_known(name: str) -> None:
    with opened(name, "https://nowhere.invalid") as way:
        failure = failure_of(way, timeout_s=10.0)
    assert failure.status == "UNAVAILABLE"
    assert "No connection to nowhere.invalid:443" in failure.message


@pytest.mark.parametrize("name", WAYS)
def test_a_server_whose_certificate_is_not_trusted(name: str, authority: Authority) -> None:
    with (
        HttpServer(ssl=authority.server_context(["http/1.1"])) as server,
        opened(name, server.url) as way,
    ):
        failure = failure_of(way)
    assert (failure.status, failure.lasting) == ("UNAVAILABLE", True)
    assert "not signed by an authority that is trusted here" in failure.message


@pytest.mark.parametrize("name", WAYS)
def test_a_server_whose_certificate_is_anothers(name: str, authority: Authority) -> None:
    tls = {"root_certificates": str(authority.file), "server_name": "elsewhere.example"}
    with (
        HttpServer(ssl=authority.server_context(["http/1.1"])) as server,
        opened(name, server.url, tls=tls) as way,
    ):
        failure = failure_of(way)
    assert (failure.status, failure.lasting) == ("UNAVAILABLE", True)
    assert "belongs to another name" in failure.message


@pytest.mark.parametrize("name", WAYS)
def test_a_plaintext_port_that_is_asked_for_tls(name: str, http_server: HttpServer) -> None:
    http_server.answer(Reply([b"HTTP/1.1 400 Bad Request\r\n\r\n"], then="close"))
    url = http_server.url.replace("http:", "https:")
    with opened(name, url) as way:
        failure = failure_of(way, timeout_s=3.0)
    assert failure.status in ("UNAVAILABLE", "DEADLINE_EXCEEDED")


# --- deadlines

LATE = {
    "no answer": Reply([], then="hold"),
    "half a head": Reply([ANSWER[:30]], then="hold"),
    "half a body": Reply([ANSWER[:-5]], then="hold"),
    "a head that trickles": Reply([bytes([byte]) for byte in ANSWER], pause_s=0.05),
    "headers without end": Reply(
        [b"HTTP/1.1 200 OK\r\n", *[b"X-A: b\r\n"] * 90], pause_s=0.05, then="hold"
    ),
    "a body that trickles": Reply([head(content_length="9999"), *[b" "] * 999], pause_s=0.05),
    "chunks without end": Reply(
        [head(transfer_encoding="chunked"), *[chunk(b" ")] * 999], pause_s=0.05
    ),
    "interim answers without end": Reply([head(102)] * 999, pause_s=0.05),
}


@pytest.mark.parametrize("how", LATE)
def test_no_answer_outlives_its_deadline(way: Way, http_server: HttpServer, how: str) -> None:
    http_server.answer(LATE[how])
    took_s, failure = seconds_of(lambda: way.unary(call(timeout_s=0.5)))
    assert isinstance(failure, TransportError)
    assert failure.status == "DEADLINE_EXCEEDED"
    assert "GenerativeService.GenerateContent did not finish within its deadline of 0.5 s" in (
        failure.message
    )
    assert 0.45 < took_s < 1.0
    http_server.answer(document(text_answer("next")))
    assert text(way.unary(call())) == "next"


def test_a_stream_without_end_does_not_outlive_its_deadline(
    way: Way, http_server: HttpServer
) -> None:
    http_server.answer(events(*[text_answer(str(number)) for number in range(99)], pause_s=0.1))
    took_s, (received, failure) = seconds_of(lambda: way.stream(call(STREAM, timeout_s=0.55)))
    assert 2 <= len(received) <= 5
    assert failure.status == "DEADLINE_EXCEEDED"
    assert 0.5 < took_s < 1.0


@pytest.mark.parametrize("name", WAYS)
def test_a_connection_that_is_never_accepted_does_not_outlive_the_deadline(name: str) -> None:
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(0)
        port = deaf.getsockname()[1]
        crowd = [socket.socket() for _ in range(3)]
        for each in crowd:
            each.setblocking(False)
            each.connect_ex(("127.0.0.1", port))
        with opened(name, f"http://127.0.0.1:{port}") as way:
            took_s, failure = seconds_of(lambda: way.unary(call(timeout_s=0.5)))
        for each in crowd:
            each.close()
    assert failure.status == "DEADLINE_EXCEEDED"
    assert 0.45 < took_s < 1.0


@pytest.mark.parametrize("name", WAYS)
def test_a_handshake_that_never_ends_does_not_outlive_the_deadline(
    name: str, http_server: HttpServer
) -> None:
    http_server.answer(Reply([], then="hold"))
    with opened(name, http_server.url.replace("http:", "https:")) as way:
        took_s, failure = seconds_of(lambda: way.unary(call(timeout_s=0.5)))
    assert failure.status == "DEADLINE_EXCEEDED"
    assert 0.45 < took_s < 1.0


def test_a_request_that_nobody_reads_does_not_outlive_the_deadline(way: Way) -> None:
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(5)
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        made = call(timeout_s=0.5)
        made.request.contents.add().parts.add(text="x" * 30_000_000)  # type: ignore[union-attr]  # calls made here have one
        with opened("rest", f"http://127.0.0.1:{deaf.getsockname()[1]}") as other:
            took_s, failure = seconds_of(lambda: other.unary(made))
    assert failure.status == "DEADLINE_EXCEEDED"
    assert 0.45 < took_s < 1.5


# --- streams that break


def test_an_error_between_the_chunks_comes_after_what_arrived(
    way: Way, http_server: HttpServer
) -> None:
    body = {
        "error": {
            "code": 429,
            "message": "m",
            "status": "RESOURCE_EXHAUSTED",
            "details": [RETRY_INFO],
        }
    }
    http_server.answer(events(text_answer("a"), text_answer("b"), body, text_answer("never")))
    received, failure = way.stream(call(STREAM))
    assert texts(received) == ["a", "b"]
    assert failure is not None
    assert (failure.status, failure.http_code, failure.message) == ("RESOURCE_EXHAUSTED", 429, "m")
    assert failure.retry_delay_s == 1.5


def test_an_error_without_a_frame_is_found(way: Way, http_server: HttpServer) -> None:
    lines = json.dumps({"error": {"code": 503, "message": "m", "status": "UNAVAILABLE"}}, indent=2)
    pieces = [head(content_type="text/event-stream", transfer_encoding="chunked")]
    pieces += [chunk(event(text_answer("a"))), chunk(lines.encode()), chunk(b"")]
    http_server.answer(Reply(pieces))
    received, failure = way.stream(call(STREAM))
    assert texts(received) == ["a"]
    assert failure is not None
    assert failure.status == "UNAVAILABLE"


def test_a_stream_that_is_refused_has_the_services_error(way: Way, http_server: HttpServer) -> None:
    http_server.answer(error(404, "NOT_FOUND", "No such model."))
    received, failure = way.stream(call(STREAM))
    assert received == []
    assert failure is not None
    assert (failure.status, failure.message) == ("NOT_FOUND", "No such model.")


@pytest.mark.parametrize("then", ["close", "reset"])
def test_a_stream_that_breaks_gives_what_arrived_before(
    way: Way, http_server: HttpServer, then: str
) -> None:
    http_server.answer(events(text_answer("a"), text_answer("b"), pause_s=0.02, then=then))
    received, failure = way.stream(call(STREAM))
    assert texts(received) == ["a", "b"]
    assert failure is not None
    assert failure.status == "UNAVAILABLE"
    assert "The connection broke while reading the answer" in failure.message


def test_a_stream_that_ends_inside_an_event_is_broken(way: Way, http_server: HttpServer) -> None:
    pieces = [head(content_type="text/event-stream", transfer_encoding="chunked")]
    pieces += [chunk(event(text_answer("a")) + b'data: {"candi'), chunk(b"")]
    http_server.answer(Reply(pieces))
    received, failure = way.stream(call(STREAM))
    assert texts(received) == ["a"]
    assert failure is not None
    assert failure.status == "UNAVAILABLE"
    assert "ended in the middle of a chunk" in failure.message


def test_an_array_that_never_closes_is_broken(way: Way, http_server: HttpServer) -> None:
    http_server.answer(whole(b"[" + json.dumps(text_answer("a")).encode()))
    received, failure = way.stream(call(STREAM))
    assert texts(received) == ["a"]
    assert failure is not None
    assert failure.status == "UNAVAILABLE"


@pytest.mark.parametrize("bad", [b"data: <html>\n\n", b'data: {"candidates": 1}\n\n', PAGE])
def test_a_chunk_that_is_none_is_an_error_after_what_arrived(
    way: Way, http_server: HttpServer, bad: bytes
) -> None:
    pieces = [head(content_type="text/event-stream", transfer_encoding="chunked")]
    pieces += [chunk(event(text_answer("a")) + bad), chunk(b"")]
    http_server.answer(Reply(pieces))
    received, failure = way.stream(call(STREAM))
    assert texts(received) == ["a"]
    if bad is PAGE:
        assert failure is None or failure.status in ("INTERNAL", "UNAVAILABLE")
    else:
        assert failure is not None
        assert failure.status == "INTERNAL"


def test_a_page_instead_of_a_stream_is_an_error(way: Way, http_server: HttpServer) -> None:
    http_server.answer(whole(PAGE, 200, "text/html"))
    received, failure = way.stream(call(STREAM))
    assert received == []
    assert failure is not None
    assert failure.status in ("INTERNAL", "UNAVAILABLE")
