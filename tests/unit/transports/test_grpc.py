"""The blocking gRPC transport against a real server."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterable, Iterator
from typing import Any, cast

import grpc
import pytest

from genai_grpc import _settings
from genai_grpc._auth import authorizer
from genai_grpc._call import Call
from genai_grpc._options import CallOptions
from genai_grpc._stubs import methods
from genai_grpc._stubs.generativelanguage import generative_service_pb2 as messages
from genai_grpc._wire.method import Method
from genai_grpc.errors import TransportError
from genai_grpc.transports import direct, direct_core
from genai_grpc.transports.grpc import GrpcTransport
from tests.plugins.grpc_server import ScriptedServer, answer

UNARY = methods.GEMINI_GENERATIVE_SERVICE_GENERATE_CONTENT
STREAM = methods.GEMINI_GENERATIVE_SERVICE_STREAM_GENERATE_CONTENT
BIDI = methods.GEMINI_GENERATIVE_SERVICE_BIDI_GENERATE_CONTENT


def call(method: Method, *, model: str = "models/m", **options: Any) -> Call:
    request = messages.GenerateContentRequest(model=model)
    return Call(method, method.paths["v1beta"], request, CallOptions("v1beta", **options))


class Plugin:
    """What an observability package registers with grpcio: notes which methods were called."""

    stats_enabled = True
    observability_enabled = tracing_enabled = False

    def __init__(self) -> None:
        self.recorded: list[str] = []

    def record_rpc_latency(self, method: str, target: str, latency_ms: float, code: Any) -> None:
        self.recorded.append(method)

    def save_registered_method(self, method: bytes) -> None:
        """Registered methods have a name of their own in metrics; here they need none."""


def text(message: Any) -> str:
    return str(message.candidates[0].content.parts[0].text)


@pytest.fixture(params=["core", "multicallable"])
def transport(
    request: pytest.FixtureRequest, scripted_server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> Iterator[GrpcTransport]:
    """On grpcio's core objects, and by its multicallables as with a version that nobody has tried."""
    monkeypatch.setattr(direct, "is_tried", lambda: request.param == "core")
    settings = _settings.resolve(
        api_key="key", http_options={"base_url": scripted_server.url}, environ={}
    )
    transport = GrpcTransport(settings, authorizer(settings))
    yield transport
    transport.close()


def test_a_unary_call_returns_the_message(transport: GrpcTransport) -> None:
    assert text(transport.unary(call(UNARY))) == "hello"


def test_the_headers_of_an_answer_are_there_for_who_asks(
    transport: GrpcTransport, scripted_server: ScriptedServer
) -> None:
    answers = scripted_server.unary

    def with_header(request: bytes, context: grpc.ServicerContext) -> bytes:
        context.send_initial_metadata((("x-where", "here"),))
        return answers(request, context)

    scripted_server.unary = with_header
    asked = call(UNARY)
    transport.unary(asked)
    assert asked.headers is not None
    assert dict(asked.headers())["x-where"] == "here"


def test_the_headers_of_a_stream_are_there_with_its_first_message(
    transport: GrpcTransport, scripted_server: ScriptedServer
) -> None:
    answers = scripted_server.stream

    def with_header(request: bytes, context: grpc.ServicerContext) -> Iterable[bytes]:
        context.send_initial_metadata((("x-where", "here"),))
        return answers(request, context)

    scripted_server.stream = with_header
    asked = call(STREAM)
    next(transport.stream(asked))
    assert asked.headers is not None
    assert dict(asked.headers())["x-where"] == "here"


def test_the_outer_call_s_deadline_bounds_the_inner_one(scripted_server: ScriptedServer) -> None:
    """What a server asks for while it answers has to be over when its own caller stops waiting."""
    assert direct_core.deadline_s_of(10.0, time.time() + 1) == pytest.approx(time.time() + 1, abs=1)
    assert direct_core.deadline_s_of(1.0, time.time() + 10) == pytest.approx(time.time() + 1, abs=1)
    assert direct_core.deadline_s_of(None, 5.0) == 5.0
    assert direct_core.deadline_s_of(None, None) is None


@pytest.mark.parametrize(
    ("version", "tried"),
    [("1.59.5", False), ("1.60.0", True), ("1.85.1", True), ("1.86.0", False), ("2.0.0", False)],
)
def test_versions_that_nobody_has_tried_are_left_alone(version: str, tried: bool) -> None:
    assert direct_core.is_tried(version) is tried


def test_a_program_that_observes_grpc_is_left_grpcios_own_calls(
    scripted_server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    from grpc import _observability

    plugin = Plugin()
    _observability.set_plugin(cast("Any", plugin))
    try:
        settings = _settings.resolve(
            api_key="key", http_options={"base_url": scripted_server.url}, environ={}
        )
        transport = GrpcTransport(settings, authorizer(settings))
        transport.unary(call(UNARY))
        transport.close()
    finally:
        _observability.set_plugin(None)
    assert plugin.recorded == [UNARY.paths["v1beta"]]


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Ctrl-C as in a terminal; a shell that started the tests in the background has it ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_an_interrupted_call_is_cancelled_at_the_server(
    scripted_server: ScriptedServer,
) -> None:
    release = threading.Event()

    def stall(request: bytes, context: grpc.ServicerContext) -> bytes:
        os.kill(os.getpid(), signal.SIGINT)
        release.wait(10)
        return b""

    scripted_server.unary = stall
    settings = _settings.resolve(
        api_key="key", http_options={"base_url": scripted_server.url}, environ={}
    )
    transport = GrpcTransport(settings, authorizer(settings))
    with pytest.raises(KeyboardInterrupt):
        transport.unary(call(UNARY, timeout_s=20.0))
    assert scripted_server.calls[0].ended.wait(5)
    release.set()
    transport.close()


def test_a_call_says_who_we_are_who_calls_and_where_it_is_routed(
    transport: GrpcTransport, scripted_server: ScriptedServer
) -> None:
    transport.unary(call(UNARY, model="tunedModels/a b", metadata=(("x-mine", "1"),)))
    (seen,) = scripted_server.calls
    assert seen.metadata["x-goog-api-key"] == "key"
    assert seen.metadata["x-goog-request-params"] == "model=tunedModels/a%20b"
    assert str(seen.metadata["x-goog-api-client"]).startswith("gl-python/")
    assert "genai-grpc/" in str(seen.metadata["x-goog-api-client"])
    assert seen.metadata["x-mine"] == "1"


def test_metadata_of_the_user_replaces_ours(
    transport: GrpcTransport, scripted_server: ScriptedServer
) -> None:
    transport.unary(call(UNARY, metadata=(("x-goog-api-client", "mine"),)))
    assert scripted_server.calls[0].metadata["x-goog-api-client"] == "mine"


def test_metadata_of_one_call_does_not_leak_into_the_next(
    transport: GrpcTransport, scripted_server: ScriptedServer
) -> None:
    transport.unary(call(UNARY, metadata=(("x-mine", "1"),)))
    transport.unary(call(UNARY))
    assert "x-mine" not in scripted_server.calls[1].metadata


def test_the_budget_is_the_deadline_that_the_server_sees(
    transport: GrpcTransport, scripted_server: ScriptedServer
) -> None:
    transport.unary(call(UNARY, timeout_s=7.0))
    transport.unary(call(UNARY, timeout_s=None))
    first, second = (seen.time_remaining_s for seen in scripted_server.calls)
    assert first is not None
    assert 6 < first <= 7.1  # rounded up to tenths on the wire
    assert second is None


def test_a_status_with_details_arrives_whole(
    transport: GrpcTransport, scripted_server: ScriptedServer
) -> None:
    from google.protobuf import any_pb2, duration_pb2
    from google.rpc import error_details_pb2, status_pb2

    packed = any_pb2.Any()
    packed.Pack(error_details_pb2.RetryInfo(retry_delay=duration_pb2.Duration(seconds=1)))
    status = status_pb2.Status(code=8, message="slow down", details=[packed])

    def refuse(request: bytes, context: grpc.ServicerContext) -> bytes:
        context.set_trailing_metadata((("grpc-status-details-bin", status.SerializeToString()),))
        context.abort(grpc.StatusCode.RESOURCE_EXHAUSTED, "slow down")
        raise AssertionError("abort raises")

    scripted_server.unary = refuse
    with pytest.raises(TransportError) as caught:
        transport.unary(call(UNARY))
    assert caught.value.status == "RESOURCE_EXHAUSTED"
    assert caught.value.http_code == 429
    assert caught.value.retry_delay_s == 1.0
    assert caught.value.details == (
        {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "1s"},
    )


def test_an_answer_that_is_no_message_is_a_failure_that_says_so(
    transport: GrpcTransport, scripted_server: ScriptedServer
) -> None:
    scripted_server.unary = lambda request, context: b"\xff" * 40
    with pytest.raises(TransportError, match=r"40 bytes that are no GenerateContentResponse"):
        transport.unary(call(UNARY))


def test_a_chunk_that_is_no_message_ends_the_stream_after_those_before_it(
    transport: GrpcTransport, scripted_server: ScriptedServer
) -> None:
    scripted_server.stream = lambda request, context: [answer("good"), b"\xff" * 40]
    stream = transport.stream(call(STREAM))
    assert text(next(stream)) == "good"
    with pytest.raises(TransportError, match="40 bytes"):
        next(stream)


def test_a_stalled_server_costs_the_deadline_and_no_more(
    transport: GrpcTransport, scripted_server: ScriptedServer
) -> None:
    release = threading.Event()

    def stall(request: bytes, context: grpc.ServicerContext) -> bytes:
        release.wait(10)
        return answer()

    scripted_server.unary = stall
    with pytest.raises(TransportError, match=r"within its deadline of 0.3 s") as caught:
        transport.unary(call(UNARY, timeout_s=0.3))
    release.set()
    assert caught.value.status == "DEADLINE_EXCEEDED"


def endless(request: bytes, context: grpc.ServicerContext) -> Iterable[bytes]:
    while context.is_active():
        yield answer()


def test_leaving_the_loop_cancels_the_call_at_the_server(
    transport: GrpcTransport, scripted_server: ScriptedServer
) -> None:
    scripted_server.stream = endless
    for _ in transport.stream(call(STREAM)):
        break
    assert scripted_server.calls[0].ended.wait(5)


def test_a_cancelled_stream_ends_without_an_error_in_the_thread_that_reads(
    transport: GrpcTransport, scripted_server: ScriptedServer
) -> None:
    waiting = threading.Event()

    def one_then_silence(request: bytes, context: grpc.ServicerContext) -> Iterable[bytes]:
        yield answer()
        waiting.wait(10)

    scripted_server.stream = one_then_silence
    stream = transport.stream(call(STREAM))
    assert text(next(stream)) == "hello"
    canceller = threading.Timer(0.05, stream.cancel)
    canceller.start()
    assert list(stream) == []
    canceller.join()
    assert scripted_server.calls[0].ended.wait(5)
    waiting.set()


def test_a_closed_transport_says_so(transport: GrpcTransport) -> None:
    transport.unary(call(UNARY))
    transport.close()
    with pytest.raises(RuntimeError, match="This client is closed"):
        transport.unary(call(UNARY))


def test_closing_ends_the_calls_under_way(
    transport: GrpcTransport, scripted_server: ScriptedServer
) -> None:
    scripted_server.stream = endless
    stream = transport.stream(call(STREAM))
    next(stream)
    transport.close()
    with pytest.raises(TransportError) as caught:
        list(stream)
    assert caught.value.status == "CANCELLED"


def test_a_refused_connection_is_unavailable() -> None:
    settings = _settings.resolve(
        api_key="key", http_options={"base_url": "http://127.0.0.1:9"}, environ={}
    )
    transport = GrpcTransport(settings, authorizer(settings))
    with pytest.raises(TransportError) as caught:
        transport.unary(call(UNARY, timeout_s=5.0))
    transport.close()
    assert caught.value.status == "UNAVAILABLE"


def dialogue_call(**options: Any) -> Call:
    return Call(BIDI, BIDI.paths["v1beta"], None, CallOptions("v1beta", **options))


def client_message(text: str) -> messages.BidiGenerateContentClientMessage:
    message = messages.BidiGenerateContentClientMessage()
    message.setup.model = text
    return message


def server_message(request: bytes) -> bytes:
    heard = messages.BidiGenerateContentClientMessage.FromString(request)
    said = messages.BidiGenerateContentServerMessage()
    said.server_content.model_turn.parts.add(text=heard.setup.model.upper())
    return said.SerializeToString()


def test_a_dialogue_goes_back_and_forth(
    transport: GrpcTransport, scripted_server: ScriptedServer
) -> None:
    scripted_server.dialogue = lambda requests, context: (server_message(r) for r in requests)
    dialogue = transport.bidi(dialogue_call())
    heard = []
    for word in ("one", "two", "three"):
        dialogue.send(client_message(word))
        message: Any = next(dialogue)
        heard.append(message.server_content.model_turn.parts[0].text)
    dialogue.half_close()
    assert heard == ["ONE", "TWO", "THREE"]
    assert list(dialogue) == []


def test_sending_into_a_dialogue_that_the_server_ended_says_why(
    transport: GrpcTransport, scripted_server: ScriptedServer
) -> None:
    def refuse(requests: Iterator[bytes], context: grpc.ServicerContext) -> Iterable[bytes]:
        context.abort(grpc.StatusCode.PERMISSION_DENIED, "not you")
        raise AssertionError("abort raises")

    scripted_server.dialogue = refuse
    dialogue = transport.bidi(dialogue_call())
    with pytest.raises(TransportError, match="not you"):
        next(dialogue)
    with pytest.raises(TransportError, match="not you"):
        dialogue.send(client_message("late"))


def test_answers_of_many_megabytes_arrive(
    transport: GrpcTransport, scripted_server: ScriptedServer
) -> None:
    scripted_server.unary = lambda request, context: answer("x" * 12_000_000)
    assert len(text(transport.unary(call(UNARY)))) == 12_000_000


def test_a_server_that_compresses_is_understood(
    transport: GrpcTransport, scripted_server: ScriptedServer
) -> None:
    """Without core's optional filters we do not say that we can inflate, so none may deflate."""

    def compress(request: bytes, context: grpc.ServicerContext) -> bytes:
        context.set_compression(grpc.Compression.Gzip)
        return answer("x" * 10_000)

    scripted_server.unary = compress
    assert len(text(transport.unary(call(UNARY)))) == 10_000


def test_requests_are_compressed_when_asked_for(scripted_server: ScriptedServer) -> None:
    settings = _settings.resolve(
        api_key="key",
        http_options={"base_url": scripted_server.url},
        channel={"compression": "gzip"},
        environ={},
    )
    transport = GrpcTransport(settings, authorizer(settings))
    large = call(UNARY)
    assert isinstance(large.request, messages.GenerateContentRequest)
    large.request.contents.add().parts.add(text="0" * 5_000_000)
    with pytest.raises(TransportError) as caught:
        transport.unary(large)
    transport.close()
    # A server that takes 4 MB sees how much it is only after it has inflated it.
    assert caught.value.status == "RESOURCE_EXHAUSTED"
    assert "decompressed" in caught.value.message.lower()


def test_a_limit_of_size_is_kept_when_asked_for(scripted_server: ScriptedServer) -> None:
    settings = _settings.resolve(
        api_key="key",
        http_options={"base_url": scripted_server.url},
        channel={"max_receive_bytes": 1000},
        environ={},
    )
    transport = GrpcTransport(settings, authorizer(settings))
    scripted_server.unary = lambda request, context: answer("x" * 10_000)
    with pytest.raises(TransportError) as caught:
        transport.unary(call(UNARY))
    transport.close()
    assert caught.value.status == "RESOURCE_EXHAUSTED"


def test_a_connection_that_was_silent_too_long_is_not_used_again(
    scripted_server: ScriptedServer,
) -> None:
    settings = _settings.resolve(
        api_key="key",
        http_options={"base_url": scripted_server.url},
        channel={"idle_timeout_s": 5},
        environ={},
    )
    transport = GrpcTransport(settings, authorizer(settings))
    transport.unary(call(UNARY))
    for silence_s in (4.0, 6.0):
        later = call(UNARY)
        later.sent_s = transport._pool.used_s + silence_s
        transport.unary(later)
    transport.close()
    first, second, third = (seen.peer for seen in scripted_server.calls)
    assert first == second
    assert third != first
