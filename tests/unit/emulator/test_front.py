"""The one port: who gets a connection, and that closing, resetting and pausing pass through it."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import struct
import threading
import urllib.error
import urllib.request
from typing import Any

import grpc
import pytest

from genai_grpc.emulator import Emulator
from tests.unit.emulator.caller import Caller, text_of

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
EMPTY_SETTINGS = b"\x00\x00\x00\x04\x00\x00\x00\x00\x00"
SETTINGS_TYPE = 4


def connect(emulator: Emulator) -> socket.socket:
    connection = socket.create_connection(("127.0.0.1", emulator.port), timeout=10)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


def fetch(url: str, method: str = "GET") -> tuple[int, Any, str]:
    request = urllib.request.Request(url, method=method)
    try:
        with urllib.request.urlopen(request, timeout=10) as response:
            return response.status, response.read(), response.headers.get_content_type()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read(), error.headers.get_content_type()


def test_grpc_and_http_share_the_port(emulator: Emulator, caller: Caller) -> None:
    assert text_of(caller.generate())
    code, body, _ = fetch(f"{emulator.url}/")
    assert code == 200
    assert b"genai-grpc emulator" in body
    code, body, _ = fetch(f"{emulator.url}/health")
    assert (code, json.loads(body)["status"]) == (200, "SERVING")
    assert text_of(caller.generate())


@pytest.mark.parametrize(
    ("path", "code", "status"),
    [
        ("/v1beta/models", 404, "NOT_FOUND"),
        ("/v1/projects/p/locations/l/nothings", 404, "NOT_FOUND"),
    ],
)
def test_http_errors_have_the_form_of_googles_apis(
    emulator: Emulator, path: str, code: int, status: str
) -> None:
    seen, body, kind = fetch(emulator.url + path, "POST")
    error = json.loads(body)["error"]
    assert (seen, kind) == (code, "application/json")
    assert (error["code"], error["status"]) == (code, status)
    assert path in error["message"]


def test_a_preface_that_comes_byte_by_byte_is_recognised(emulator: Emulator) -> None:
    with connect(emulator) as connection:
        for byte in PREFACE + EMPTY_SETTINGS:
            connection.sendall(bytes([byte]))
        assert connection.recv(9)[3] == SETTINGS_TYPE


def test_http_that_comes_byte_by_byte_is_recognised(emulator: Emulator) -> None:
    # The first letters are those of the preface.
    with connect(emulator) as connection:
        for byte in b"PROPFIND / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n":
            connection.sendall(bytes([byte]))
        with connection.makefile("rb") as lines:
            assert lines.readline().startswith(b"HTTP/1.1 404")


def test_a_connection_that_says_nothing_holds_up_neither_others_nor_the_end() -> None:
    with Emulator() as emulator, connect(emulator) as silent:
        assert fetch(f"{emulator.url}/health")[0] == 200
        with grpc.insecure_channel(emulator.address) as channel:
            assert text_of(Caller(channel).generate())
    assert silent.fileno() == -1


def test_a_half_close_is_passed_on_and_the_answer_still_comes(emulator: Emulator) -> None:
    with connect(emulator) as connection:
        connection.sendall(PREFACE + EMPTY_SETTINGS)
        connection.shutdown(socket.SHUT_WR)
        received = b""
        while data := connection.recv(65536):
            received += data
        assert received[3] == SETTINGS_TYPE


@pytest.mark.parametrize("how", ["close", "reset"])
def test_the_server_sees_at_once_that_a_client_is_gone(emulator: Emulator, how: str) -> None:
    emulator.stall()
    with connect(emulator) as near, socket.create_server(("127.0.0.1", 0)) as relay:
        address = f"127.0.0.1:{relay.getsockname()[1]}"
        with grpc.insecure_channel(address) as channel:
            caller = Caller(channel)
            future = caller.callable("GenerateContent").future(caller.request())
            far, _ = relay.accept()
            pump_until(far, near, lambda: len(emulator.calls) == 1)
            if how == "reset":
                near.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            near.close()
            assert emulator.calls[0].cancelled.wait(5)
            assert emulator.calls[0].wait_ended().status == "CANCELLED"
            future.cancel()
            far.close()


def pump_until(one: socket.socket, other: socket.socket, done: Any) -> None:
    """Carry bytes both ways until something is true."""
    one.settimeout(0.02)
    other.settimeout(0.02)
    for _ in range(500):
        for source, target in ((one, other), (other, one)):
            try:
                target.sendall(source.recv(65536))
            except TimeoutError:
                continue
        if done():
            return
    raise AssertionError("it never became true")


def test_a_cancelled_call_is_cancelled_at_the_server(emulator: Emulator, caller: Caller) -> None:
    emulator.stall(after=2)
    stream = caller.callable("StreamGenerateContent")(caller.request())
    assert next(stream)
    stream.cancel()
    (call,) = emulator.wait_for_calls(1)
    assert call.cancelled.wait(5)
    assert call.wait_ended().status == "CANCELLED"


def test_a_slow_reader_holds_the_server_back(emulator: Emulator, caller: Caller) -> None:
    stream = caller.callable("StreamGenerateContent")(
        caller.request("[[chunks=400 chars=60000]] the sea")
    )
    assert next(stream)
    call = emulator.calls[0]
    # 24 MB are on offer; sockets, windows and the relay hold a part of them.
    assert not call.cancelled.wait(1)
    assert call.chunks_sent < 200
    assert sum(1 for _ in stream) == 399
    assert call.wait_ended().chunks_sent == 400


def test_a_reset_cuts_the_connection(emulator: Emulator, caller: Caller) -> None:
    emulator.reset()
    with pytest.raises(grpc.RpcError) as caught:
        caller.generate()
    assert caught.value.code() == grpc.StatusCode.UNAVAILABLE
    assert text_of_new_caller(emulator)
    assert [call.wait_ended().status for call in emulator.calls] == ["CANCELLED", "OK"]


def test_chunks_before_a_reset_arrive(emulator: Emulator, caller: Caller) -> None:
    emulator.reset(after=2)
    stream = caller.open_stream("[[chunks=5 chars=10]] x")
    received: list[object] = []
    with pytest.raises(grpc.RpcError) as caught:
        received.extend(stream)
    assert caught.value.code() == grpc.StatusCode.UNAVAILABLE
    assert len(received) <= 2


def test_refused_connections_are_refused_and_come_back(emulator: Emulator) -> None:
    with grpc.insecure_channel(emulator.address) as channel:
        caller = Caller(channel)
        assert text_of(caller.generate())
        with emulator.refusing():
            with pytest.raises(ConnectionRefusedError):
                connect(emulator)
            with pytest.raises(grpc.RpcError) as caught:
                caller.generate()
            assert caught.value.code() == grpc.StatusCode.UNAVAILABLE
        connect(emulator).close()


def test_frozen_connections_hang_and_go_on(emulator: Emulator, caller: Caller) -> None:
    assert text_of(caller.generate())
    with emulator.frozen():
        hanging = caller.callable("GenerateContent").future(caller.request(), timeout=10)
        with pytest.raises(grpc.FutureTimeoutError):
            hanging.result(timeout=0.2)
        with grpc.insecure_channel(
            emulator.address, options=[("grpc.use_local_subchannel_pool", 1)]
        ) as other:
            assert text_of(Caller(other).generate())
    assert text_of(hanging.result(timeout=10))


def test_goaway_lets_calls_end_and_moves_new_ones(emulator: Emulator, caller: Caller) -> None:
    emulator.trickle(0.05, times=1)
    stream = caller.open_stream("[[chunks=10 chars=5]] x")
    assert next(stream)
    first_peer = emulator.calls[0].peer
    emulator.goaway()
    # Calls that are sent before the frame arrives still use the old connection; grpcio itself ends the
    # one that it was about to send when the frame came.
    while emulator.calls[-1].peer == first_peer:
        try:
            assert text_of(caller.generate())
        except grpc.RpcError as error:
            if "GOAWAY received" not in (error.details() or ""):
                raise
    assert sum(1 for _ in stream) == 9
    assert {call.wait_ended().status for call in emulator.calls} == {"OK"}


def test_peers_are_those_of_the_clients(emulator: Emulator, caller: Caller) -> None:
    caller.generate()
    caller.generate()
    first, second = (call.peer for call in emulator.calls)
    assert first == second
    assert first.startswith("ipv4:127.0.0.1:")


def test_nothing_is_left_behind() -> None:
    before = set(threading.enumerate())
    for _ in range(3):
        with Emulator() as emulator, grpc.insecure_channel(emulator.address) as channel:
            caller = Caller(channel)
            caller.generate()
            caller.stream()
            fetch(f"{emulator.url}/health")
            emulator.stall()
            stalled = caller.callable("GenerateContent").future(caller.request())
            emulator.wait_for_calls(3)
        assert stalled.code() is not grpc.StatusCode.OK
    ours = [each.name for each in set(threading.enumerate()) - before if "emulator" in each.name]
    assert ours == []


async def test_it_is_an_async_context_manager_too() -> None:
    async with Emulator() as emulator, grpc.aio.insecure_channel(emulator.address) as channel:
        row = Caller(channel).row("GenerateContent")
        call: Any = channel.unary_unary(row.paths["v1beta"])
        answer = row.response_type().FromString(
            await call(Caller(channel).request().SerializeToString())
        )
        assert text_of(answer)


def test_a_port_in_use_is_an_error(emulator: Emulator) -> None:
    second = Emulator(port=emulator.port)
    with pytest.raises(OSError, match=r"(?i)address already in use"):
        second.start()
    assert text_of_new_caller(emulator)


def text_of_new_caller(emulator: Emulator) -> str:
    with grpc.insecure_channel(emulator.address) as channel:
        return text_of(Caller(channel).generate())


def test_it_can_be_started_again_on_its_port() -> None:
    emulator = Emulator()
    with emulator:
        port = emulator.port
        with pytest.raises(RuntimeError, match="already runs"):
            emulator.start()
    with emulator:
        assert emulator.port == port
        assert text_of_new_caller(emulator)


def test_it_listens_on_ipv6_too() -> None:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.skip("this machine has no IPv6")
    with Emulator(host="::1") as emulator:
        assert emulator.url.startswith("http://[::1]:")
        assert text_of_new_caller(emulator)
        assert emulator.calls[0].peer.startswith("ipv6:[::1]:")


def test_a_tls_connection_whose_two_ends_have_ended_can_still_be_cut() -> None:
    """Before python 3.11.4 a TLS transport that was closed twice could not be aborted."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_alpn_protocols(["h2"])
    with Emulator(tls=True) as emulator, connect(emulator) as plain:
        client = context.wrap_socket(plain)
        client.sendall(PREFACE + EMPTY_SETTINGS)
        assert client.recv(9)
        front = emulator._front
        assert front is not None

        async def end_and_cut() -> None:
            (link,) = front.links.values()
            link.backend.eof_received()
            link.client.eof_received()
            link.close()

        front.run(end_and_cut())
        client.settimeout(10)
        with contextlib.suppress(ConnectionError):  # a reset is an end, too
            while client.recv(1024):
                pass
        client.close()
