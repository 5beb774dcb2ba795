"""The REST transports against a real server: what is sent, and what answers become. Both colours."""

from __future__ import annotations

import contextlib
import socket
import ssl
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from google.auth.credentials import Credentials

from genai_grpc._options import RestOptions
from genai_grpc._stubs import methods
from genai_grpc._stubs.aiplatform import prediction_service_pb2 as vertex
from genai_grpc._stubs.generativelanguage import cache_service_pb2, file_service_pb2
from genai_grpc._stubs.generativelanguage import generative_service_pb2 as messages
from genai_grpc.errors import TransportError
from genai_grpc.transports.rest_tls import NamedContext
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
    zipped,
)
from tests.plugins.socks import SocksProxy
from tests.plugins.tls import Authority, TlsTerminator
from tests.unit.transports.rest_ways import (
    STREAM,
    UNARY,
    WAYS,
    Way,
    call,
    opened,
    text,
    texts,
)


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest, http_server: HttpServer) -> Iterator[Way]:
    with opened(request.param, http_server.url) as found:
        yield found


# --- what is sent


def test_a_call_is_a_post_of_json(way: Way, http_server: HttpServer) -> None:
    request = messages.GenerateContentRequest(model="models/m")
    request.contents.add(role="user").parts.add(text="Grüße, 世界")
    request.generation_config.temperature = 0.2
    assert text(way.unary(call(UNARY, request))) == "hello"
    (seen,) = http_server.requests
    assert (seen.verb, seen.target) == ("POST", "/v1beta/models/m:generateContent")
    assert seen.json == {
        "contents": [{"role": "user", "parts": [{"text": "Grüße, 世界"}]}],
        "generationConfig": {"temperature": 0.2},
    }


def test_a_call_says_who_we_are_and_who_calls(way: Way, http_server: HttpServer) -> None:
    rest = RestOptions(headers=(("user-agent", "mine/1"), ("content-length", "7")))
    way.unary(call(metadata=(("x-mine", "1"), ("x-both-bin", b"\0\1")), rest=rest))
    headers = http_server.requests[0].headers
    assert headers["x-goog-api-key"] == "key"
    assert headers["x-goog-api-client"].startswith("gl-python/")
    assert "genai-grpc/" in headers["x-goog-api-client"]
    assert "rest/" in headers["x-goog-api-client"]
    assert headers["content-type"] == "application/json"
    assert headers["user-agent"] == "mine/1"
    assert headers["x-mine"] == "1"
    assert headers["x-both-bin"] == "AAE="
    assert headers["content-length"] == "2"


def test_without_a_user_agent_of_the_users_ours_is_sent(way: Way, http_server: HttpServer) -> None:
    way.unary(call())
    assert "genai-grpc/" in http_server.requests[0].headers["user-agent"]


@pytest.mark.parametrize(("timeout_s", "seconds"), [(2.3, "3"), (5.0, "5"), (None, None)])
def test_the_server_hears_how_long_we_wait(
    way: Way, http_server: HttpServer, timeout_s: float | None, seconds: str | None
) -> None:
    way.unary(call(timeout_s=timeout_s))
    assert http_server.requests[0].headers.get("x-server-timeout") == seconds


def test_the_users_own_server_timeout_wins(way: Way, http_server: HttpServer) -> None:
    way.unary(call(rest=RestOptions(headers=(("x-server-timeout", "99"),))))
    assert http_server.requests[0].headers["x-server-timeout"] == "99"


def test_extra_body_is_laid_over_the_request(way: Way, http_server: HttpServer) -> None:
    request = messages.GenerateContentRequest(model="models/m")
    request.generation_config.temperature = 0.5
    request.generation_config.top_k = 3
    extra = {"generation_config": {"topK": 4, "novelty": [1]}, "labels": {"a": "b"}}
    way.unary(call(UNARY, request, rest=RestOptions(extra_body=extra)))
    assert http_server.requests[0].json == {
        "generationConfig": {"temperature": 0.5, "topK": 4, "novelty": [1]},
        "labels": {"a": "b"},
    }


def test_an_extra_body_without_a_json_form_is_refused(way: Way, http_server: HttpServer) -> None:
    with pytest.raises(ValueError, match="extra_body has no JSON form"):
        way.unary(call(rest=RestOptions(extra_body={"a": object()})))
    assert http_server.requests == []


def test_names_and_lists_go_into_path_and_query(way: Way, http_server: HttpServer) -> None:
    http_server.answer(document({"files": [{"name": "files/a"}]}))
    listing = methods.GEMINI_FILE_SERVICE_LIST_FILES
    request = file_service_pb2.ListFilesRequest(page_size=5, page_token="a&b=c d")
    answer: Any = way.unary(call(listing, request))
    (seen,) = http_server.requests
    assert seen.target == "/v1beta/files?pageSize=5&pageToken=a%26b%3Dc%20d"
    assert (seen.verb, seen.body) == ("GET", b"")
    assert answer.files[0].name == "files/a"


def test_delete_has_no_body_and_an_empty_answer(way: Way, http_server: HttpServer) -> None:
    http_server.answer(document({}), Reply([head(204)]), whole(b""))
    deletion = methods.GEMINI_CACHE_SERVICE_DELETE_CACHED_CONTENT
    request = cache_service_pb2.DeleteCachedContentRequest(name="cachedContents/c")
    for _ in range(3):
        assert way.unary(call(deletion, request)).DESCRIPTOR.name == "Empty"
    assert {(seen.verb, seen.body) for seen in http_server.requests} == {("DELETE", b"")}
    assert http_server.opened == 1


def test_bytes_that_are_no_json_go_out_as_they_are(http_server: HttpServer) -> None:
    raw = methods.VERTEX_PREDICTION_SERVICE_RAW_PREDICT
    request = vertex.RawPredictRequest(endpoint="endpoints/1")
    request.endpoint = "projects/p/locations/l/endpoints/1"
    request.http_body.content_type = "text/plain"
    request.http_body.data = b"raw"
    http_server.answer(whole(b"\0\1", content_type="application/x-mine"))
    arguments = {"vertexai": True, "project": "p", "location": "l", "credentials": Token()}
    for name in WAYS:
        with opened(name, http_server.url, **arguments) as way:
            answer: Any = way.unary(call(raw, request))
            assert (answer.content_type, answer.data) == ("application/x-mine", b"\0\1")
    for seen in http_server.requests:
        assert (seen.headers["content-type"], seen.body) == ("text/plain", b"raw")


# --- where it is sent


@pytest.mark.parametrize("name", WAYS)
def test_a_base_url_may_have_a_path(name: str, http_server: HttpServer) -> None:
    with opened(name, f"{http_server.url}/gateway/v2/") as way:
        way.unary(call())
    assert http_server.requests[0].target == "/gateway/v2/v1beta/models/m:generateContent"


def test_a_call_may_have_a_base_url_of_its_own(way: Way, http_server: HttpServer) -> None:
    with HttpServer() as other:
        way.unary(call(rest=RestOptions(base_url=f"{other.url}/x")))
        assert other.requests[0].target == "/x/v1beta/models/m:generateContent"
    assert http_server.requests == []


def test_credentials_are_not_sent_in_plaintext_to_a_calls_own_base_url(way: Way) -> None:
    with pytest.raises(ValueError, match=r"http://example\.com is plaintext"):
        way.unary(call(rest=RestOptions(base_url="http://example.com")))


VERTEX_MODEL = "projects/p/locations/l/publishers/google/models/m"


def vertex_call(**options: Any) -> Any:
    request = vertex.GenerateContentRequest(model=VERTEX_MODEL)
    made = call(methods.VERTEX_PREDICTION_SERVICE_GENERATE_CONTENT, request, **options)
    made.options = made.options.override({"api_version": "v1beta1"})
    return made


@pytest.mark.parametrize("name", WAYS)
def test_vertex_paths_hold_project_and_location(name: str, http_server: HttpServer) -> None:
    arguments = {"vertexai": True, "project": "p", "location": "l", "credentials": Token()}
    with opened(name, http_server.url, **arguments) as way:
        way.unary(vertex_call())
        way.unary(vertex_call(rest=RestOptions(resource_scope="COLLECTION")))
    whole_path, short_path = (seen.target for seen in http_server.requests)
    assert whole_path == f"/v1beta1/{VERTEX_MODEL}:generateContent"
    assert short_path == "/publishers/google/models/m:generateContent"
    assert http_server.requests[0].headers["authorization"] == "Bearer token-1"


@pytest.mark.parametrize("name", WAYS)
def test_a_gateway_has_one_address(name: str, http_server: HttpServer) -> None:
    options = {"vertexai": True, "headers": {"x-gateway-token": "t"}}
    with opened(name, f"{http_server.url}/one", **options) as way:
        way.unary(vertex_call())
    assert http_server.requests[0].target == "/one"


class Token(Credentials):  # type: ignore[misc,unused-ignore]  # google-auth is untyped
    """Credentials whose tokens are numbered."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # google-auth is untyped
        self.count = 0

    def refresh(self, request: Any) -> None:
        self.count += 1
        self.token = f"token-{self.count}"


@pytest.mark.parametrize("name", WAYS)
def test_a_rejected_token_is_renewed(name: str, http_server: HttpServer) -> None:
    http_server.answer(error(401, "UNAUTHENTICATED", "expired"), document(text_answer()))
    arguments = {"vertexai": True, "project": "p", "location": "l", "credentials": Token()}
    with opened(name, http_server.url, **arguments) as way:
        with pytest.raises(TransportError) as failed:
            way.unary(vertex_call())
        assert failed.value.reauthenticated
        way.unary(vertex_call())
    assert [seen.headers["authorization"] for seen in http_server.requests] == [
        "Bearer token-1",
        "Bearer token-2",
    ]


# --- answers


def test_headers_and_body_of_the_answer_are_kept(way: Way, http_server: HttpServer) -> None:
    http_server.answer(document(text_answer(), X_Request_Id="7", X_Two="a"))
    made = call(rest=RestOptions(keeps_body=True))
    way.unary(made)
    assert made.headers is not None
    assert made.headers()["x-request-id"] == "7"
    assert made.body is not None
    assert '"hello"' in made.body


def test_connections_are_used_again(way: Way, http_server: HttpServer) -> None:
    http_server.answer(
        document(text_answer()), events(text_answer()), error(404, "NOT_FOUND", "x"), zipped({})
    )
    way.unary(call())
    way.stream(call(STREAM))
    with pytest.raises(TransportError):
        way.unary(call())
    way.unary(call())
    assert http_server.opened == 1


def test_a_connection_that_was_closed_meanwhile_is_not_used(
    way: Way, http_server: HttpServer
) -> None:
    http_server.answer(
        Reply(document(text_answer("a")).pieces, then="close"), document(text_answer("b"))
    )
    assert text(way.unary(call())) == "a"
    time.sleep(0.2)  # the farewell has to arrive; a call that crosses it is repeated by the flows
    assert text(way.unary(call())) == "b"


def test_compressed_answers_are_read(way: Way, http_server: HttpServer) -> None:
    http_server.answer(zipped(text_answer("small")))
    assert text(way.unary(call())) == "small"
    assert "gzip" in http_server.requests[0].headers["accept-encoding"]


def test_a_large_answer_is_read(way: Way, http_server: HttpServer) -> None:
    http_server.answer(document(text_answer("x" * 8_000_000)))
    assert len(text(way.unary(call()))) == 8_000_000


def test_an_answer_in_chunks_is_read(way: Way, http_server: HttpServer) -> None:
    body = document(text_answer()).pieces[0].partition(b"\r\n\r\n")[2]
    pieces = [head(content_type="application/json", transfer_encoding="chunked")]
    pieces += [chunk(body[i : i + 7]) for i in range(0, len(body), 7)] + [chunk(b"")]
    http_server.answer(Reply(pieces))
    assert text(way.unary(call())) == "hello"


def test_an_answer_without_a_length_ends_with_its_connection(
    way: Way, http_server: HttpServer
) -> None:
    body = document(text_answer()).pieces[0].partition(b"\r\n\r\n")[2]
    http_server.answer(Reply([head(content_type="application/json") + body], then="close"))
    assert text(way.unary(call())) == "hello"
    assert text(way.unary(call())) == "hello"


@pytest.mark.parametrize("status", [100, 102, 103])
def test_interim_answers_are_passed_over(way: Way, http_server: HttpServer, status: int) -> None:
    interim = head(status, link="</style.css>")
    http_server.answer(Reply([interim + interim + document(text_answer()).pieces[0]]))
    assert text(way.unary(call())) == "hello"
    assert text(way.unary(call())) == "hello"
    assert http_server.opened == 1


# --- streams


def test_a_stream_gives_its_messages(way: Way, http_server: HttpServer) -> None:
    http_server.answer(events(text_answer("a"), text_answer("b"), text_answer("c")))
    made = call(STREAM)
    received, failure = way.stream(made)
    assert (texts(received), failure) == (["a", "b", "c"], None)
    assert http_server.requests[0].target == "/v1beta/models/m:streamGenerateContent?alt=sse"
    assert made.headers is not None
    assert made.headers()["content-type"] == "text/event-stream"


def test_events_may_come_in_any_pieces(way: Way, http_server: HttpServer) -> None:
    body = b": hi\n\n" + event(text_answer("a")) + b"data:" + event(text_answer("b"))[6:]
    pieces = [head(content_type="text/event-stream", transfer_encoding="chunked")]
    pieces += [chunk(body[i : i + 5]) for i in range(0, len(body), 5)] + [chunk(b"")]
    http_server.answer(Reply(pieces))
    received, failure = way.stream(call(STREAM))
    assert (texts(received), failure) == (["a", "b"], None)


def test_a_stream_may_be_an_array(way: Way, http_server: HttpServer) -> None:
    http_server.answer(document([text_answer("a"), text_answer("b")]))
    received, failure = way.stream(call(STREAM))
    assert (texts(received), failure) == (["a", "b"], None)


def test_a_stream_without_a_length_ends_with_its_connection(
    way: Way, http_server: HttpServer
) -> None:
    body = event(text_answer("a")) + event(text_answer("b")).rstrip()
    http_server.answer(Reply([head(content_type="text/event-stream"), body], then="close"))
    received, failure = way.stream(call(STREAM))
    assert (texts(received), failure) == (["a", "b"], None)


def test_messages_are_given_as_they_arrive(way: Way, http_server: HttpServer) -> None:
    http_server.answer(events(text_answer("a"), then="hold"))
    received, failure = way.stream(call(STREAM, timeout_s=0.5))
    assert texts(received) == ["a"]
    assert failure is not None
    assert failure.status == "DEADLINE_EXCEEDED"


def test_an_empty_stream_ends(way: Way, http_server: HttpServer) -> None:
    http_server.answer(events(), document([]))
    assert way.stream(call(STREAM)) == ([], None)
    assert way.stream(call(STREAM)) == ([], None)


def test_a_blocking_dialogue_is_refused(http_server: HttpServer) -> None:
    bidi = call(methods.GEMINI_GENERATIVE_SERVICE_BIDI_GENERATE_CONTENT)
    with opened("rest", http_server.url) as way, pytest.raises(ValueError, match="both directions"):
        way.transport.bidi(bidi)


def test_a_server_that_knows_no_websockets_refuses_a_dialogue(http_server: HttpServer) -> None:
    bidi = call(methods.GEMINI_GENERATIVE_SERVICE_BIDI_GENERATE_CONTENT)
    with (
        opened("rest_asyncio", http_server.url) as way,
        pytest.raises(TransportError, match="HTTP 200"),
    ):
        way.run(way.transport.bidi(bidi))  # type: ignore[attr-defined]  # asyncio's alone


PROXY_VARIABLES = ("https_proxy", "http_proxy", "all_proxy", "no_proxy")


@pytest.fixture
def socks(http_server: HttpServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[SocksProxy]:
    """A proxy in front of the server, in an environment that names none."""
    for name in PROXY_VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    with SocksProxy(http_server.port) as proxy:
        yield proxy


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
@pytest.mark.parametrize("name", WAYS)
def test_a_socks_proxy_is_told_the_name(
    name: str, scheme: str, socks: SocksProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", f"{scheme}://127.0.0.1:{socks.port}")
    allow = {"channel": {"allow_plaintext_credentials": True}}
    with opened(name, "http://model.example.test:81", **allow) as way:
        way.unary(call())
    assert socks.asked == ["model.example.test:81"]


@pytest.mark.parametrize("name", WAYS)
def test_the_name_on_the_certificate_is_looked_for_behind_a_socks_proxy(
    name: str, http_server: HttpServer, socks: SocksProxy, authority: Authority
) -> None:
    with (
        TlsTerminator(http_server.port, authority, ("http/1.1",)) as secured,
        SocksProxy(secured.port) as proxy,
    ):
        options = {"proxy": f"socks5h://127.0.0.1:{proxy.port}"}
        tls = {"root_certificates": authority.file}
        there = "https://model.example.test"
        with opened(name, there, tls={**tls, "server_name": "localhost"}, **options) as way:
            way.unary(call())
            way.unary(call())
        assert proxy.asked == ["model.example.test:443"], "the connection was not kept"
        with (
            opened(name, there, tls={**tls, "server_name": "other.test"}, **options) as way,
            pytest.raises(TransportError, match=r"other\.test"),
        ):
            way.unary(call())


@pytest.mark.parametrize("how", ["socket", "memory"])
def test_a_named_context_looks_for_its_name_alone(how: str, authority: Authority) -> None:
    trusting = ssl.create_default_context(cafile=authority.file)
    assert _handshake(NamedContext(trusting, "localhost"), how, authority) == "localhost"
    with pytest.raises(ssl.SSLCertVerificationError, match=r"other\.test"):
        _handshake(NamedContext(trusting, "other.test"), how, authority)


def _handshake(context: ssl.SSLContext, how: str, authority: Authority) -> str | None:
    """Connects as to model.example.test; the name that the server was asked for."""
    asked: list[str | None] = []
    secured = authority.server_context()
    secured.sni_callback = lambda _, name, __: asked.append(name)
    near, far = socket.socketpair()
    with near, far, ThreadPoolExecutor() as threads:
        serving = threads.submit(secured.wrap_socket, far, server_side=True)
        try:
            if how == "socket":
                context.wrap_socket(near, server_hostname="model.example.test").close()
            else:
                _handshake_in_memory(context, near)
        finally:
            near.close()
            with contextlib.suppress(ssl.SSLError, OSError):
                serving.result().close()
    return asked[0]


def _handshake_in_memory(context: ssl.SSLContext, near: socket.socket) -> None:
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    secured = context.wrap_bio(incoming, outgoing, server_hostname="model.example.test")
    while True:
        try:
            secured.do_handshake()
        except ssl.SSLWantReadError:
            near.sendall(outgoing.read())
            incoming.write(near.recv(1 << 16))
        else:
            near.sendall(outgoing.read())
            return
