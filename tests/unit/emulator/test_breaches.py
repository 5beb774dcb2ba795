"""Streams that break below their messages: RST_STREAM, ends without a status, frames that are none.

By real clients over HTTP/2 (grpcio), HTTP/1 (the standard library) and WebSockets (aiohttp).
"""

from __future__ import annotations

import http.client
import json
import socket
from contextlib import closing
from typing import Any

import aiohttp
import grpc
import pytest

from genai_grpc._stubs.generativelanguage import generative_service_pb2 as messages
from genai_grpc.emulator import Emulator, Fault
from genai_grpc.emulator.calls import Breach
from genai_grpc.emulator.faults import parse_fault
from genai_grpc.emulator.frames import FrameWalker, breached, frame
from tests.unit.emulator.caller import Caller, text_of

pytestmark = pytest.mark.faults
STREAM = "/v1beta/models/gemini-2.5-flash:streamGenerateContent"
LIVE = "/google.ai.generativelanguage.v1beta.GenerativeService/BidiGenerateContent"
SOCKET = "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"
MODEL = "models/gemini-2.0-flash-live-001"


def collect(caller: Caller, received: list[Any], prompt: str = "[[chunks=10 chars=5]] x") -> Any:
    """Read a stream until it breaks; returns the error."""
    with pytest.raises(grpc.RpcError) as caught:
        received.extend(iter_into(received, caller.open_stream(prompt)))
    return caught.value


def iter_into(received: list[Any], stream: Any) -> list[Any]:
    for each in stream:
        received.append(each)
    return []


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("INTERNAL_ERROR", "INTERNAL"),
        ("CANCEL", "CANCELLED"),
        ("REFUSED_STREAM", "UNAVAILABLE"),
        ("ENHANCE_YOUR_CALM", "RESOURCE_EXHAUSTED"),
        ("INADEQUATE_SECURITY", "PERMISSION_DENIED"),
    ],
)
def test_rst_stream_ends_one_stream_and_no_other(
    emulator: Emulator, api: Caller, code: str, status: str
) -> None:
    """Codes of gRPC for codes of HTTP/2 are those of PROTOCOL-HTTP2.md."""
    emulator.trickle(0.02, times=1)
    other = api.open_stream("[[chunks=8 chars=5]] other")
    first = next(other)
    emulator.rst_stream(code, after=3)
    received: list[Any] = []
    error = collect(api, received)
    assert error.code() is grpc.StatusCode[status]
    assert len(received) == 3
    # The same connection carries the other stream to its end, and serves on.
    assert len([first, *other]) == 8
    assert text_of(api.generate())
    assert len({call.peer for call in emulator.calls}) == 1
    assert emulator.calls[1].wait_ended().status == "CANCELLED"


def test_a_unary_call_is_reset_before_its_answer(emulator: Emulator, api: Caller) -> None:
    emulator.rst_stream("ENHANCE_YOUR_CALM")
    with pytest.raises(grpc.RpcError) as caught:
        api.generate()
    assert caught.value.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
    assert text_of(api.generate())


def test_a_call_may_ask_for_a_reset_of_its_stream(emulator: Emulator, caller: Caller) -> None:
    metadata = [("x-emulator-fault", "rst=cancel")]
    with pytest.raises(grpc.RpcError) as caught:
        caller.callable("GenerateContent")(caller.request(), metadata=metadata)
    assert caught.value.code() is grpc.StatusCode.CANCELLED
    # A fault of messages, asked for by the call, works on the same path.
    metadata = [("x-emulator-fault", "status=ABORTED")]
    with pytest.raises(grpc.RpcError) as caught:
        caller.callable("GenerateContent")(caller.request(), metadata=metadata)
    assert caught.value.code() is grpc.StatusCode.ABORTED
    metadata = [("x-emulator-fault", "delay=1ms")]
    assert text_of(caller.callable("GenerateContent")(caller.request(), metadata=metadata))


def test_a_stream_may_end_without_a_status(emulator: Emulator, api: Caller) -> None:
    emulator.half_close(after=2)
    received: list[Any] = []
    error = collect(api, received)
    # What gRPC makes of a status that never came.
    assert error.code() in (grpc.StatusCode.UNKNOWN, grpc.StatusCode.INTERNAL)
    assert len(received) == 2
    assert text_of(api.generate())
    emulator.half_close()
    with pytest.raises(grpc.RpcError):
        api.generate()
    assert text_of(api.generate())


def test_frames_that_are_none_end_the_connection(emulator: Emulator, api: Caller) -> None:
    emulator.garbage_frames(after=2)
    received: list[Any] = []
    error = collect(api, received)
    assert error.code().name in ("UNKNOWN", "UNAVAILABLE", "INTERNAL")
    assert len(received) == 2
    with grpc.insecure_channel(
        emulator.address, options=[("grpc.use_local_subchannel_pool", 1)]
    ) as channel:
        assert text_of(Caller(channel, api.backend).generate())


def test_big_chunks_before_a_breach_arrive(emulator: Emulator, caller: Caller) -> None:
    """Frames of many kilobytes, in pieces, are passed on whole while a marker is looked for."""
    emulator.reply_stream(["a" * 200_000, "b" * 200_000, "c"])
    emulator.rst_stream("CANCEL", after=2)
    received: list[Any] = []
    collect(caller, received)
    assert [text_of(each)[:1] for each in received] == ["a", "b"]
    assert len(text_of(*received)) == 400_000


def test_many_breaches_leave_no_trace(emulator: Emulator, caller: Caller) -> None:
    for _ in range(30):
        emulator.rst_stream("CANCEL", after=1)
        collect(caller, [], "[[chunks=3 chars=5]] x")
    assert text_of(caller.generate())
    assert emulator.calls[-1].wait_ended().status == "OK"
    assert len({call.peer for call in emulator.calls}) == 1


def test_by_tls_too() -> None:
    with Emulator(tls=True) as server:
        with open(server.ca_file, "rb") as file:
            credentials = grpc.ssl_channel_credentials(file.read())
        with grpc.secure_channel(server.address, credentials) as channel:
            caller = Caller(channel)
            server.rst_stream("CANCEL", after=1)
            received: list[Any] = []
            assert collect(caller, received).code() is grpc.StatusCode.CANCELLED
            assert len(received) == 1
            assert text_of(caller.generate())


# HTTP/1


def stream_by_http(server: Emulator) -> tuple[http.client.HTTPResponse, http.client.HTTPConnection]:
    connection = http.client.HTTPConnection(server.address, timeout=10)
    body = json.dumps({"contents": [{"parts": [{"text": "[[chunks=10 chars=5]] x"}]}]})
    try:
        connection.request("POST", f"{STREAM}?alt=sse", body, {"Content-Type": "application/json"})
        return connection.getresponse(), connection
    except (http.client.HTTPException, OSError):
        connection.close()
        raise


def pieces_into(seen: list[bytes], response: http.client.HTTPResponse) -> list[bytes]:
    while piece := response.read1(10_000):
        seen.append(piece)
    return []


@pytest.mark.parametrize(
    ("line", "failures"),
    [
        ("half-close-after=2", (http.client.IncompleteRead,)),
        # Python hides a chunk's wrong size behind the same error.
        ("garbage-frames-after=2", (http.client.IncompleteRead, ValueError)),
        ("rst-after=2", (ConnectionResetError, http.client.IncompleteRead)),
    ],
)
def test_a_body_breaks_off(
    emulator: Emulator, line: str, failures: tuple[type[Exception], ...]
) -> None:
    emulator.fault(f"{line};times=1")
    response, connection = stream_by_http(emulator)
    with closing(connection):
        seen: list[bytes] = []
        with pytest.raises(failures):
            seen.extend(pieces_into(seen, response))
    assert b"".join(seen).count(b"data: ") == 2
    assert emulator.calls[0].wait_ended().status == "CANCELLED"
    response, connection = stream_by_http(emulator)
    with closing(connection):
        assert response.read().count(b"data: ") == 10


@pytest.mark.parametrize(
    ("line", "failures"),
    [
        ("half-close", (http.client.RemoteDisconnected,)),
        ("garbage-frames", (http.client.BadStatusLine,)),
        ("rst=CANCEL", (ConnectionResetError,)),
    ],
)
def test_an_answer_never_begins(
    emulator: Emulator, line: str, failures: tuple[type[Exception], ...]
) -> None:
    emulator.fault(f"{line};times=1")
    with pytest.raises(failures):
        stream_by_http(emulator)
    response, connection = stream_by_http(emulator)
    with closing(connection):
        assert response.status == 200


# Live sessions


def talk(channel: Any, *said: Any) -> Any:
    """The answers to messages of a live session."""
    make = channel.stream_stream(
        LIVE,
        request_serializer=messages.BidiGenerateContentClientMessage.SerializeToString,
        response_deserializer=messages.BidiGenerateContentServerMessage.FromString,
    )
    return make(iter(said), timeout=10)


SETUP = messages.BidiGenerateContentClientMessage(
    setup=messages.BidiGenerateContentSetup(model=MODEL)
)


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("rst=CANCEL;rst-after=1", {"CANCELLED"}),
        ("half-close-after=1", {"UNKNOWN", "INTERNAL"}),
        ("garbage-frames-after=1", {"UNKNOWN", "UNAVAILABLE", "INTERNAL"}),
        ("break-after=1;status=ABORTED", {"ABORTED"}),
        ("reset-after=1", {"UNAVAILABLE"}),
    ],
)
def test_a_live_session_breaks_over_grpc(
    emulator: Emulator, caller: Caller, line: str, codes: set[str]
) -> None:
    emulator.fault(f"{line};times=1")
    said = messages.BidiGenerateContentClientMessage()
    said.client_content.turns.add(role="user").parts.add(text="Hello")
    said.client_content.turn_complete = True
    answers = talk(caller.channel, SETUP, said)
    assert next(answers).HasField("setup_complete")
    with pytest.raises(grpc.RpcError) as caught:
        next(answers)
    assert caught.value.code().name in codes
    # A connection of its own: the other one may not have noticed yet that it has ended.
    options = [("grpc.use_local_subchannel_pool", 1)]
    with grpc.insecure_channel(emulator.address, options=options) as channel:
        assert next(talk(channel, SETUP)).HasField("setup_complete")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("rst-after=1", 1006),
        ("half-close-after=1", 1006),
        ("reset-after=1", 1006),
        ("garbage-frames-after=1", 1002),
        ("break-after=1", 1013),
        ("status=RESOURCE_EXHAUSTED;break-after=1", 1011),
    ],
)
async def test_a_live_session_breaks_over_a_websocket(
    emulator: Emulator, line: str, code: int
) -> None:
    emulator.fault(f"{line};times=1")
    async with aiohttp.ClientSession() as session:
        for is_broken in (True, False):
            async with session.ws_connect(emulator.url + SOCKET) as websocket:
                await websocket.send_json({"setup": {"model": MODEL}})
                first = await websocket.receive(timeout=10)
                assert "setupComplete" in json.loads(first.data)
                turn = {"role": "user", "parts": [{"text": "Hello"}]}
                await websocket.send_json(
                    {"clientContent": {"turns": [turn], "turnComplete": True}}
                )
                second = await websocket.receive(timeout=10)
                assert (second.type is aiohttp.WSMsgType.BINARY) is not is_broken
                if is_broken:
                    assert websocket.close_code == code


async def test_a_live_session_is_told_to_go(emulator: Emulator) -> None:
    emulator.fault("goaway;times=1")
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(emulator.url + SOCKET) as websocket,
    ):
        first = await websocket.receive(timeout=10)
        assert "goAway" in json.loads(first.data)


async def test_a_live_session_may_be_answered_nonsense(emulator: Emulator) -> None:
    emulator.garbage(times=1)
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(emulator.url + SOCKET) as websocket,
    ):
        await websocket.send_json({"setup": {"model": MODEL}})
        first = await websocket.receive(timeout=10)
        with pytest.raises(ValueError, match=r"codec|JSON|Expecting"):
            json.loads(first.data)


# How it is ordered, and the frames themselves


def test_lines_and_methods_say_the_same() -> None:
    assert parse_fault("rst=refused_stream;rst-after=2").breach() == (Breach("rst", 7), 2)
    assert parse_fault("rst-after=2").breach() == (Breach("rst", 2), 2)
    assert parse_fault("half-close").breach() == (Breach("half-close"), 0)
    assert parse_fault("garbage-frames-after=3").breach() == (Breach("garbage-frames"), 3)
    assert Fault().breach() is None
    with pytest.raises(ValueError, match="rst=OOPS is not a code of HTTP/2"):
        parse_fault("rst=oops")
    with pytest.raises(ValueError, match="rst_after must not be negative"):
        parse_fault("rst-after=-1")


@pytest.mark.parametrize("size", [1, 2, 3, 7, 50, 1000])
def test_a_marker_is_found_however_the_bytes_are_cut(size: int) -> None:
    marker = b"m" * 24
    message = b"\0" + (24).to_bytes(4, "big") + marker
    before = frame(1, 5, b"head") + frame(0, 5, b"\0\0\0\0\3abc")
    after = frame(0, 7, b"other") + frame(8, 0, b"\0\0\0\1")
    walker = FrameWalker()
    told: list[tuple[int, int]] = []
    out = walker.pass_on(before[:4])
    walker.look_for(marker, Breach("rst", 8), lambda stream, length: told.append((stream, length)))
    stream = before[4:] + frame(0, 5, b"joined" + message) + after
    for at in range(0, len(stream), size):
        out += walker.pass_on(stream[at : at + size])
    assert out == before + frame(0, 5, b"joined") + breached(Breach("rst", 8), 5) + after
    assert told == [(5, len(message))]
    # Afterwards frames pass again as they come.
    assert walker.pass_on(b"\0\0\5\0") == b"\0\0\5\0"
    assert walker.insert(b"x") == b""


def test_a_half_closed_http_connection_is_really_closed(emulator: Emulator) -> None:
    """Seen on the socket: the server has sent its end, not a reset."""
    emulator.half_close()
    body = json.dumps({"contents": [{"parts": [{"text": "x"}]}]}).encode()
    head = f"POST {STREAM} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
    with socket.create_connection((emulator.host, emulator.port), timeout=10) as raw:
        raw.sendall(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
        assert raw.recv(1000) == b""
