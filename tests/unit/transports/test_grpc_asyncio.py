"""The asyncio gRPC transport against a real server: loops, tasks, cancellation."""

from __future__ import annotations

import asyncio
import socket
import sys
import threading
from collections.abc import AsyncIterator, Iterable
from typing import Any

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
from genai_grpc.transports import direct_asyncio
from genai_grpc.transports.grpc_asyncio import GrpcAsyncioTransport
from tests.plugins.grpc_server import ScriptedServer, answer

UNARY = methods.GEMINI_GENERATIVE_SERVICE_GENERATE_CONTENT
STREAM = methods.GEMINI_GENERATIVE_SERVICE_STREAM_GENERATE_CONTENT
BIDI = methods.GEMINI_GENERATIVE_SERVICE_BIDI_GENERATE_CONTENT


def call(method: Method, *, model: str = "models/m", **options: Any) -> Call:
    request = messages.GenerateContentRequest(model=model)
    return Call(method, method.paths["v1beta"], request, CallOptions("v1beta", **options))


def text(message: Any) -> str:
    return str(message.candidates[0].content.parts[0].text)


def open_transport(server: ScriptedServer) -> GrpcAsyncioTransport:
    settings = _settings.resolve(api_key="key", http_options={"base_url": server.url}, environ={})
    return GrpcAsyncioTransport(settings, authorizer(settings))


@pytest.fixture(params=["core", "multicallable"])
async def transport(
    request: pytest.FixtureRequest, scripted_server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[GrpcAsyncioTransport]:
    """On grpcio's core objects, and by its multicallables as with a version that nobody has tried."""
    monkeypatch.setattr(direct_asyncio, "is_tried", lambda: request.param == "core")
    transport = open_transport(scripted_server)
    yield transport
    await transport.close()


async def test_headers_are_there_for_who_asks(
    transport: GrpcAsyncioTransport, scripted_server: ScriptedServer
) -> None:
    unary, stream = scripted_server.unary, scripted_server.stream

    def whole(request: bytes, context: grpc.ServicerContext) -> bytes:
        context.send_initial_metadata((("x-where", "here"),))
        return unary(request, context)

    def in_pieces(request: bytes, context: grpc.ServicerContext) -> Iterable[bytes]:
        context.send_initial_metadata((("x-where", "there"),))
        return stream(request, context)

    scripted_server.unary, scripted_server.stream = whole, in_pieces
    asked, streamed = call(UNARY), call(STREAM)
    await transport.unary(asked)
    messages = await transport.stream(streamed)
    await messages.__anext__()
    messages.cancel()
    assert asked.headers is not None
    assert streamed.headers is not None
    assert (asked.headers()["x-where"], streamed.headers()["x-where"]) == ("here", "there")


def endless(request: bytes, context: grpc.ServicerContext) -> Iterable[bytes]:
    while context.is_active():
        yield answer()


def one_then_silence(server: ScriptedServer) -> threading.Event:
    """Makes streams stall behind their first message until the event is set."""
    release = threading.Event()

    def behave(request: bytes, context: grpc.ServicerContext) -> Iterable[bytes]:
        yield answer()
        release.wait(10)

    server.stream = behave
    return release


async def ended(server: ScriptedServer) -> bool:
    return await asyncio.to_thread(server.calls[0].ended.wait, 5)


async def test_a_unary_call_returns_the_message(transport: GrpcAsyncioTransport) -> None:
    assert text(await transport.unary(call(UNARY))) == "hello"


async def test_a_call_carries_credentials_and_routing(
    transport: GrpcAsyncioTransport, scripted_server: ScriptedServer
) -> None:
    await transport.unary(call(UNARY, metadata=(("x-mine", "1"), ("x-mine", "2"))))
    metadata = scripted_server.calls[0].metadata
    assert metadata["x-goog-api-key"] == "key"
    assert metadata["x-goog-request-params"] == "model=models/m"
    assert metadata["x-mine"] == "2"


async def test_an_answer_that_is_no_message_is_never_none(
    transport: GrpcAsyncioTransport, scripted_server: ScriptedServer
) -> None:
    scripted_server.unary = lambda request, context: b"\xff" * 40
    with pytest.raises(TransportError, match="40 bytes that are no GenerateContentResponse"):
        await transport.unary(call(UNARY))


async def test_a_stream_delivers_its_messages_in_order(transport: GrpcAsyncioTransport) -> None:
    stream = await transport.stream(call(STREAM))
    assert [text(message) async for message in stream] == ["0", "1", "2"]


async def test_a_stalled_server_costs_the_deadline_and_no_more(
    transport: GrpcAsyncioTransport, scripted_server: ScriptedServer
) -> None:
    release = one_then_silence(scripted_server)
    stream = await transport.stream(call(STREAM, timeout_s=0.3))
    await stream.__anext__()
    with pytest.raises(TransportError, match=r"within its deadline of 0.3 s"):
        await stream.__anext__()
    release.set()


async def test_leaving_the_loop_cancels_the_call_at_the_server(
    transport: GrpcAsyncioTransport, scripted_server: ScriptedServer
) -> None:
    scripted_server.stream = endless

    async def read_one() -> None:
        async for _ in await transport.stream(call(STREAM)):
            break

    await read_one()
    assert await ended(scripted_server)


async def test_another_task_can_end_a_stream_without_an_error(
    transport: GrpcAsyncioTransport, scripted_server: ScriptedServer
) -> None:
    release = one_then_silence(scripted_server)
    stream = await transport.stream(call(STREAM))
    await stream.__anext__()

    async def rest() -> list[Any]:
        return [message async for message in stream]

    reader = asyncio.create_task(rest())
    await asyncio.sleep(0)
    stream.cancel()
    assert await reader == []
    assert await ended(scripted_server)
    release.set()


async def test_cancelling_the_task_cancels_the_call_at_the_server(
    transport: GrpcAsyncioTransport, scripted_server: ScriptedServer
) -> None:
    release = threading.Event()

    def stall(request: bytes, context: grpc.ServicerContext) -> bytes:
        release.wait(10)
        return answer()

    scripted_server.unary = stall
    task = asyncio.create_task(transport.unary(call(UNARY)))
    await asyncio.to_thread(scripted_server.wait_for_calls, 1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await ended(scripted_server)
    release.set()


async def test_cancelling_the_task_that_reads_is_a_cancellation(
    transport: GrpcAsyncioTransport, scripted_server: ScriptedServer
) -> None:
    release = one_then_silence(scripted_server)
    stream = await transport.stream(call(STREAM))
    await stream.__anext__()
    reader = asyncio.ensure_future(stream.__anext__())
    await asyncio.sleep(0)
    reader.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reader
    assert await ended(scripted_server)
    release.set()


async def test_a_closed_transport_says_so(transport: GrpcAsyncioTransport) -> None:
    await transport.unary(call(UNARY))
    await transport.close()
    with pytest.raises(RuntimeError, match="This client is closed"):
        await transport.unary(call(UNARY))


def test_one_transport_serves_loop_after_loop(scripted_server: ScriptedServer) -> None:
    transport = open_transport(scripted_server)
    for _ in range(3):
        assert text(asyncio.run(transport.unary(call(UNARY)))) == "hello"


def test_one_transport_serves_loops_in_several_threads(scripted_server: ScriptedServer) -> None:
    transport = open_transport(scripted_server)
    answers: list[str] = []

    async def ask() -> None:
        for _ in range(20):
            answers.append(text(await transport.unary(call(UNARY))))

    threads = [threading.Thread(target=asyncio.run, args=(ask(),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert answers == ["hello"] * 80


def client_message(word: str) -> messages.BidiGenerateContentClientMessage:
    message = messages.BidiGenerateContentClientMessage()
    message.setup.model = word
    return message


def server_message(request: bytes) -> bytes:
    heard = messages.BidiGenerateContentClientMessage.FromString(request)
    said = messages.BidiGenerateContentServerMessage()
    said.server_content.model_turn.parts.add(text=heard.setup.model.upper())
    return said.SerializeToString()


async def test_a_dialogue_goes_back_and_forth(
    transport: GrpcAsyncioTransport, scripted_server: ScriptedServer
) -> None:
    scripted_server.dialogue = lambda requests, context: (server_message(r) for r in requests)
    opening = Call(BIDI, BIDI.paths["v1beta"], None, CallOptions("v1beta"))
    dialogue = await transport.bidi(opening)
    heard = []
    for word in ("one", "two", "three"):
        await dialogue.send(client_message(word))
        message: Any = await dialogue.__anext__()
        heard.append(message.server_content.model_turn.parts[0].text)
    await dialogue.half_close()
    assert heard == ["ONE", "TWO", "THREE"]
    assert [message async for message in dialogue] == []


async def test_sending_into_a_dialogue_that_the_server_ended_says_why(
    transport: GrpcAsyncioTransport, scripted_server: ScriptedServer
) -> None:
    def refuse(requests: Iterable[bytes], context: grpc.ServicerContext) -> Iterable[bytes]:
        context.abort(grpc.StatusCode.PERMISSION_DENIED, "not you")
        raise AssertionError("abort raises")

    scripted_server.dialogue = refuse
    opening = Call(BIDI, BIDI.paths["v1beta"], None, CallOptions("v1beta"))
    dialogue = await transport.bidi(opening)
    with pytest.raises(TransportError, match="not you"):
        await dialogue.__anext__()
    with pytest.raises(TransportError, match="not you"):
        await dialogue.send(client_message("late"))


def test_loops_that_ended_leave_nothing_behind(scripted_server: ScriptedServer) -> None:
    transport = open_transport(scripted_server)
    for _ in range(5):
        asyncio.run(transport.unary(call(UNARY)))
    assert len(transport._pools) == 1


@pytest.mark.skipif(sys.version_info < (3, 11), reason="cannot tell who was cancelled")
@pytest.mark.parametrize("who", ["client", "dialogue"])
async def test_a_message_that_waits_for_its_connection_when_the_call_is_ended_fails(
    who: str,
) -> None:
    """A cancellation would end the task of the sender, which nobody has cancelled."""
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        url = f"http://127.0.0.1:{deaf.getsockname()[1]}"
        settings = _settings.resolve(api_key="key", http_options={"base_url": url}, environ={})
        transport = GrpcAsyncioTransport(settings, authorizer(settings))
        opening = Call(BIDI, BIDI.paths["v1beta"], None, CallOptions("v1beta"))
        dialogue = await transport.bidi(opening)
        sending = asyncio.create_task(dialogue.send(messages.BidiGenerateContentClientMessage()))
        connected, _ = await asyncio.to_thread(deaf.accept)
        if who == "client":
            await transport.close()
        else:
            dialogue.cancel()
        with pytest.raises(TransportError) as caught:
            await sending
        assert caught.value.status == "CANCELLED"
        await transport.close()
        connected.close()
