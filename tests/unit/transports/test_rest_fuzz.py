"""What servers, proxies and broken networks may answer, at random and by list: the REST transports give
the right answer or one TransportError, in time, and the next call is not spoilt. Both colours.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genai_grpc.errors import STATUS_CODES, TransportError
from tests.plugins.http_server import (
    HttpServer,
    Reply,
    chunk,
    document,
    event,
    events,
    head,
    text_answer,
    whole,
)
from tests.unit.transports.rest_ways import (
    STREAM,
    WAYS,
    Way,
    call,
    opened,
    seconds_of,
    texts,
)

TEXTS = ["one", "two", "three"]
BODY = b"".join(event(text_answer(each)) for each in TEXTS)
ARRAY = json.dumps([text_answer(each) for each in TEXTS]).encode()
ANSWER = json.dumps(text_answer("whole")).encode()
NEXT = document(text_answer("next"))
# For answers that never end; the others are given time on a busy machine.
SHORT_S = 1.0
LIMIT_S = 20.0
SLACK_S = 8.0

fuzzed = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    deadline=None,
    max_examples=40,
)


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest, http_server: HttpServer) -> Iterator[Way]:
    with opened(request.param, http_server.url) as found:
        yield found


def asked(way: Way, limit_s: float = LIMIT_S) -> str | TransportError:
    """The text of a unary answer, or why there is none; in time."""
    seconds, found = seconds_of(lambda: way.unary(call(timeout_s=limit_s)))
    assert seconds < limit_s + SLACK_S
    if isinstance(found, TransportError):
        assert found.status in STATUS_CODES
        assert found.message
        return found
    return "".join(part.text for each in found.candidates[:1] for part in each.content.parts)


def streamed(way: Way) -> tuple[list[str], TransportError | None]:
    """The texts of a stream, and what it broke with; in time."""
    seconds, (received, failure) = seconds_of(lambda: way.stream(call(STREAM, timeout_s=LIMIT_S)))
    assert seconds < LIMIT_S + SLACK_S
    if failure is not None:
        assert failure.status in STATUS_CODES
        assert failure.message
    return texts(received), failure


def assert_next(way: Way) -> None:
    """What came before does not spoil the next call, or the one behind a connection that was lost."""
    found = asked(way)
    if isinstance(found, TransportError) and found.status == "UNAVAILABLE":
        found = asked(way)
    assert found == "next"


# --- streams that end early


@pytest.mark.parametrize("framing", ["chunked", "length", "array"])
@fuzzed
@given(data=st.data())
def test_a_stream_cut_anywhere_gives_what_arrived_and_an_error(
    way: Way, http_server: HttpServer, framing: str, data: st.DataObject
) -> None:
    body = ARRAY if framing == "array" else BODY
    kind = "application/json" if framing == "array" else "text/event-stream"
    if framing == "chunked":
        full = head(content_type=kind, transfer_encoding="chunked")
        full += b"".join(chunk(event(text_answer(each))) for each in TEXTS) + chunk(b"")
    else:
        full = head(content_type=kind, content_length=str(len(body))) + body
    at = data.draw(st.integers(0, len(full) - 1))
    http_server.answer(Reply([full[:at]], then="close"), NEXT)
    received, failure = streamed(way)
    assert received == TEXTS[: len(received)]
    assert failure is not None
    assert failure.status == "UNAVAILABLE"
    assert_next(way)


@fuzzed
@given(data=st.data())
def test_a_stream_whose_body_ends_inside_an_event_is_no_whole_stream(
    way: Way, http_server: HttpServer, data: st.DataObject
) -> None:
    # The framing is in order: whoever stands between has ended it.
    at = data.draw(st.integers(1, len(BODY) - 1))
    http_server.answer(whole(BODY[:at], content_type="text/event-stream"), NEXT)
    received, failure = streamed(way)
    assert received == TEXTS[: len(received)]
    ended = BODY[:at].rstrip(b"\r\n")
    whole_events = b"".join(event(text_answer(each)) for each in received).rstrip(b"\r\n")
    assert (failure is None) == (ended == whole_events)
    assert_next(way)


# --- what is labelled wrongly

KINDS = [
    "",
    "text/plain",
    "text/html",
    "text/event-stream",
    "TEXT/EVENT-STREAM; charset=UTF-8",
    "application/json; charset=utf-8",
    "application/octet-stream",
    "application/x-protobuf",
    "multipart/form-data; boundary=x",
    "nonsense",
    ";;;",
]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("body", ["events", "array", "object"])
def test_a_stream_of_another_type_is_read_or_refused(
    way: Way, http_server: HttpServer, kind: str, body: str
) -> None:
    data = {"events": BODY, "array": ARRAY, "object": ANSWER}[body]
    http_server.answer(whole(data, content_type=kind), NEXT)
    received, failure = streamed(way)
    expected = ["whole"] if body == "object" else TEXTS
    if failure is None:
        assert received == expected
    else:
        assert received == expected[: len(received)]
        assert failure.status in ("INTERNAL", "UNAVAILABLE")
    assert_next(way)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("body", ["events", "array", "object"])
def test_an_answer_of_another_type_is_read_or_refused(
    way: Way, http_server: HttpServer, kind: str, body: str
) -> None:
    data = {"events": BODY, "array": ARRAY, "object": ANSWER}[body]
    http_server.answer(whole(data, content_type=kind), NEXT)
    found = asked(way)
    if body == "object":
        assert found == "whole"
    else:
        assert isinstance(found, TransportError)
        assert found.status == "INTERNAL"
    assert_next(way)


# --- pages of proxies

PAGE = b"<!DOCTYPE html><html><head><title>%s</title></head><body><h1>no</h1></body></html>"


@pytest.mark.parametrize("status", [200, 203, 400, 401, 403, 404, 407, 429, 500, 502, 503, 504])
@pytest.mark.parametrize("kind", ["text/html; charset=utf-8", "application/json", ""])
def test_the_page_of_a_proxy_is_an_error(
    way: Way, http_server: HttpServer, status: int, kind: str
) -> None:
    http_server.answer(whole(PAGE % b"Blocked by Acme", status, content_type=kind), NEXT)
    found = asked(way)
    assert isinstance(found, TransportError)
    if status >= 400:
        assert found.http_code == status
        assert "Blocked by Acme" in found.message
    else:
        assert (found.status, found.lasting) == ("INTERNAL", True)
    assert_next(way)
    http_server.answer(whole(PAGE % b"Blocked by Acme", status, content_type=kind), NEXT)
    received, failure = streamed(way)
    assert received == []
    assert failure is not None
    assert_next(way)


# --- interim answers, redirects, answers without a body


@pytest.mark.parametrize("interim", [[100], [102], [103], [103, 103, 100, 102], [199]])
def test_interim_answers_are_passed_over(
    way: Way, http_server: HttpServer, interim: list[int]
) -> None:
    lines = b"".join(b"HTTP/1.1 %d Wait\r\nLink: </x>\r\n\r\n" % each for each in interim)
    pieces = [lines + piece for piece in document(text_answer("whole")).pieces]
    http_server.answer(Reply(pieces), NEXT)
    assert asked(way) == "whole"
    http_server.answer(Reply([lines, *events(*map(text_answer, TEXTS)).pieces]), NEXT)
    assert streamed(way) == (TEXTS, None)
    assert_next(way)


def test_a_page_that_is_labelled_as_a_stream_is_an_error(way: Way, http_server: HttpServer) -> None:
    page = (PAGE % b"Blocked by Acme").replace(b"><", b">\n<")
    http_server.answer(whole(page, content_type="text/event-stream"), NEXT)
    received, failure = streamed(way)
    assert received == []
    assert failure is not None
    assert (failure.status, failure.lasting) == ("INTERNAL", True)
    assert_next(way)


def test_interim_answers_without_end_end_with_the_deadline(
    way: Way, http_server: HttpServer
) -> None:
    interim = [b"HTTP/1.1 103 Early Hints\r\n\r\n"] * 1000
    http_server.answer(Reply(interim, pause_s=0.02, then="hold"), NEXT)
    found = asked(way, SHORT_S)
    assert isinstance(found, TransportError)
    assert found.status in ("DEADLINE_EXCEEDED", "UNAVAILABLE")
    assert_next(way)


def test_another_protocol_is_no_answer(way: Way, http_server: HttpServer) -> None:
    http_server.answer(
        Reply([head(101, upgrade="websocket", connection="upgrade") + ANSWER], then="close"), NEXT
    )
    found = asked(way)
    assert isinstance(found, TransportError)
    assert_next(way)


@pytest.mark.parametrize("status", [300, 301, 302, 303, 304, 307, 308])
@pytest.mark.parametrize("location", ["", "https://elsewhere.example/x", "/again", "\x7f:::"])
def test_redirects_are_told_and_not_followed(
    way: Way, http_server: HttpServer, status: int, location: str
) -> None:
    headers = {"location": location} if location else {}
    http_server.answer(whole(b"", status, **headers), NEXT)
    found = asked(way)
    assert isinstance(found, TransportError)
    assert found.http_code == status
    assert "redirects are not followed" in found.message
    assert len(http_server.requests) == 1
    assert_next(way)
    http_server.answer(whole(b"", status, **headers), NEXT)
    received, failure = streamed(way)
    assert received == []
    assert failure is not None
    assert failure.http_code == status
    assert_next(way)


@pytest.mark.parametrize("status", [200, 202, 204, 205, 206])
def test_an_answer_without_a_body_is_no_answer(
    way: Way, http_server: HttpServer, status: int
) -> None:
    http_server.answer(whole(b"", status), NEXT)
    found = asked(way)
    assert isinstance(found, TransportError)
    assert found.status == "INTERNAL"
    assert_next(way)


# --- lengths that lie

LENGTHS = {
    "too short": [head(content_length="10") + ANSWER],
    "nothing": [head(content_length="0") + ANSWER],
    "too long": [head(content_length=str(len(ANSWER) + 5)) + ANSWER],
    "far too long": [head(content_length=str(10**18)) + ANSWER],
    "negative": [head(content_length="-1") + ANSWER],
    "a word": [head(content_length="many") + ANSWER],
    "not whole": [head(content_length="1.5") + ANSWER],
    "two": [
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: %d\r\n\r\n" % len(ANSWER) + ANSWER
    ],
    "beside chunks": [
        head(content_length="3", transfer_encoding="chunked") + chunk(ANSWER) + chunk(b"")
    ],
    "a chunk too short": [head(transfer_encoding="chunked") + b"3\r\n" + ANSWER + b"\r\n0\r\n\r\n"],
    "a chunk too long": [head(transfer_encoding="chunked") + b"fffff\r\n" + ANSWER + b"\r\n0\r\n"],
    "a negative chunk": [head(transfer_encoding="chunked") + b"-5\r\n" + ANSWER + b"\r\n0\r\n\r\n"],
    "an endless size": [head(transfer_encoding="chunked") + b"f" * 70_000],
    "an endless header": [head()[:-2] + b"x: " + b"y" * 1_000_000],
    "endless headers": [head()[:-2] + b"x: y\r\n" * 100_000],
}


@pytest.mark.parametrize("lie", LENGTHS)
@pytest.mark.parametrize("then", ["close", "hold"])
def test_a_length_that_lies_is_an_error_or_no_matter(
    way: Way, http_server: HttpServer, lie: str, then: str
) -> None:
    http_server.answer(Reply(LENGTHS[lie], then=then), NEXT)
    found = asked(way, SHORT_S if then == "hold" else LIMIT_S)
    if isinstance(found, TransportError):
        assert found.status in ("UNAVAILABLE", "INTERNAL", "DEADLINE_EXCEEDED")
    else:
        assert found == "whole"
    assert_next(way)


# --- at random


def mutated(data: st.DataObject, original: bytes) -> bytes:
    """The bytes with some changed, lost, doubled or put in between."""
    body = bytearray(original)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, max(0, len(body) - 1)))
        how = data.draw(st.sampled_from(["change", "lose", "insert", "double"]))
        span = data.draw(st.integers(1, 12))
        if how == "change":
            body[at : at + 1] = bytes([data.draw(st.integers(0, 255))])
        elif how == "lose":
            del body[at : at + span]
        elif how == "insert":
            body[at:at] = data.draw(st.binary(min_size=1, max_size=6))
        else:
            body[at:at] = body[at : at + span]
    return bytes(body)


@fuzzed
@given(data=st.data())
def test_json_changed_at_random(way: Way, http_server: HttpServer, data: st.DataObject) -> None:
    http_server.answer(whole(mutated(data, ANSWER)), NEXT)
    found = asked(way)
    if isinstance(found, TransportError):
        assert found.status == "INTERNAL"
    assert_next(way)


VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["candidates", "content", "parts", "text", "error", "code", "x"]),
            inner,
            max_size=3,
        )
    ),
    max_leaves=12,
)


@pytest.mark.parametrize("status", [200, 400, 503])
@fuzzed
@given(value=VALUES)
def test_json_of_any_shape(way: Way, http_server: HttpServer, status: int, value: Any) -> None:
    http_server.answer(document(value, status), NEXT)
    found = asked(way) if status != 200 else seconds_of(lambda: way.unary(call()))[1]
    if status != 200:
        assert isinstance(found, TransportError)
        assert found.http_code == status
    elif isinstance(found, TransportError):
        assert found.status == "INTERNAL"
    assert_next(way)


@fuzzed
@given(data=st.data())
def test_a_stream_changed_at_random(way: Way, http_server: HttpServer, data: st.DataObject) -> None:
    body = mutated(data, BODY)
    http_server.answer(whole(body, content_type="text/event-stream"), NEXT)
    seconds, (_, failure) = seconds_of(lambda: way.stream(call(STREAM, timeout_s=LIMIT_S)))
    assert seconds < LIMIT_S + SLACK_S
    assert failure is None or failure.status in STATUS_CODES
    assert_next(way)


@fuzzed
@given(data=st.data())
def test_a_head_changed_at_random_gives_the_answer_or_an_error(
    way: Way, http_server: HttpServer, data: st.DataObject
) -> None:
    start = head(content_type="application/json", content_length=str(len(ANSWER)))
    http_server.answer(Reply([mutated(data, start) + ANSWER], then="close"), NEXT)
    found = asked(way)
    assert isinstance(found, TransportError) or found == "whole"
    assert_next(way)
