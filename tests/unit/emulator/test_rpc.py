"""The gRPC side: every path of the table is known, and a call is recorded as the server saw it."""

from __future__ import annotations

import asyncio

import grpc
import pytest

from genai_grpc._stubs.methods import GEMINI, VERTEX
from genai_grpc.emulator import Emulator
from genai_grpc.emulator.calls import Call, CallLog
from tests.unit.emulator.caller import Caller, raw_call, text_of

# What an empty request gets.
REFUSALS = (grpc.StatusCode.NOT_FOUND, grpc.StatusCode.INVALID_ARGUMENT)
PATHS = [
    path
    for table in (GEMINI, VERTEX)
    for method in table.values()
    for path in method.paths.values()
]


def test_every_path_is_answered(emulator: Emulator, caller: Caller) -> None:
    for path in PATHS:
        call = raw_call(caller.channel, path)
        assert call.code() in (grpc.StatusCode.OK, *REFUSALS), path
    assert len(emulator.calls) == len(PATHS)


def test_an_unknown_path_is_named(emulator: Emulator, caller: Caller) -> None:
    call = raw_call(caller.channel, "/some.Service/Method")
    assert call.code() is grpc.StatusCode.UNIMPLEMENTED
    assert "/some.Service/Method" in call.details()
    assert emulator.calls[0].wait_ended().status == "UNIMPLEMENTED"


@pytest.mark.parametrize("version", ["v1", "v1beta", "v1alpha"])
def test_gemini_answers_in_each_version(caller: Caller, version: str) -> None:
    assert text_of(caller.callable("GenerateContent", version)(caller.request()))


@pytest.mark.parametrize("version", ["v1", "v1beta1"])
def test_vertex_answers_in_each_version(caller: Caller, version: str) -> None:
    caller.backend = "vertex"
    assert text_of(caller.callable("GenerateContent", version)(caller.request()))


def test_a_call_is_recorded(emulator: Emulator, api: Caller) -> None:
    request = api.request("hello")
    api.callable("GenerateContent")(request, timeout=5, metadata=[("x-goog-api-key", "k")])
    (call,) = emulator.wait_for_calls(1)
    call.wait_ended()
    assert call.request == request
    assert call.name == "GenerateContent"
    assert call.path == f"/{call.service}/GenerateContent"
    assert call.backend == api.backend
    assert call.metadata["x-goog-api-key"] == "k"
    assert call.time_remaining is not None
    assert 4 < call.time_remaining <= 5.1
    assert (call.status, call.chunks_sent) == ("OK", 1)
    assert call.ended is not None
    assert call.ended >= call.started
    assert not call.cancelled.is_set()


def test_a_call_without_deadline_has_none(emulator: Emulator, caller: Caller) -> None:
    caller.callable("GenerateContent")(caller.request())
    assert emulator.calls[0].time_remaining is None


def test_a_deadline_ends_the_call_at_the_server(emulator: Emulator, caller: Caller) -> None:
    emulator.stall()
    with pytest.raises(grpc.RpcError) as caught:
        caller.callable("GenerateContent")(caller.request(), timeout=0.2)
    assert caught.value.code() is grpc.StatusCode.DEADLINE_EXCEEDED
    call = emulator.calls[0].wait_ended()
    assert call.cancelled.is_set()
    assert call.status == "DEADLINE_EXCEEDED"


def test_waiting_for_what_does_not_come_fails(emulator: Emulator, caller: Caller) -> None:
    with pytest.raises(TimeoutError, match="0 of 1"):
        emulator.wait_for_calls(1, timeout_s=0.01)
    emulator.stall()
    future = caller.callable("GenerateContent").future(caller.request())
    (call,) = emulator.wait_for_calls(1)
    with pytest.raises(TimeoutError, match="still running"):
        call.wait_ended(timeout_s=0.01)
    future.cancel()


def test_large_messages_pass_both_ways(emulator: Emulator, caller: Caller) -> None:
    request = caller.request("[[chunks=1 chars=60000]] x")
    request.contents[0].parts.add().inline_data.data = bytes(9_000_000)
    request.contents[0].parts[1].inline_data.mime_type = "image/png"
    assert len(text_of(caller.callable("GenerateContent")(request))) == 60_000
    assert len(emulator.calls[0].request.contents[0].parts[1].inline_data.data) == 9_000_000


def test_a_request_that_is_no_message_is_an_error_and_is_recorded(
    emulator: Emulator, caller: Caller
) -> None:
    path = caller.row("GenerateContent").paths["v1beta"]
    call = raw_call(caller.channel, path, b"\xff\xff\xff")
    assert call.code() is grpc.StatusCode.INTERNAL
    assert "GenerateContentRequest" in call.details()
    assert emulator.calls[0].request is None


def test_a_version_does_not_see_fields_that_it_does_not_publish(
    emulator: Emulator, caller: Caller
) -> None:
    request = caller.request()
    request.tools.add().function_declarations.add(name="f")
    request.tools[0].google_search.SetInParent()
    caller.callable("GenerateContent", "v1beta")(request)
    assert emulator.calls[0].request == request
    caller.callable("GenerateContent", "v1")(request)
    assert not emulator.calls[1].request.tools


def test_fields_that_only_rest_carries_do_not_exist_here(
    emulator: Emulator, caller: Caller
) -> None:
    request = caller.request()
    request.contents[0].parts[0].inline_data.display_name = "a name"
    request.contents[0].parts[0].inline_data.mime_type = "image/png"
    request.contents[0].parts[0].inline_data.data = b"png"
    caller.callable("GenerateContent")(request)
    seen = emulator.calls[0].request.contents[0].parts[0].inline_data
    assert (seen.mime_type, seen.display_name) == ("image/png", "")


def test_a_thousand_calls_may_stall_at_once(emulator: Emulator, caller: Caller) -> None:
    emulator.stall(times=None)
    call = caller.callable("GenerateContent")
    futures = [call.future(caller.request()) for _ in range(1000)]
    calls = emulator.wait_for_calls(1000, timeout_s=30)
    emulator.clear()
    assert text_of(caller.generate())
    for future in futures:
        future.cancel()
    assert {each.wait_ended(30).status for each in calls} == {"CANCELLED"}


async def test_a_thousand_streams_at_once_lose_nothing(emulator: Emulator) -> None:
    async with grpc.aio.insecure_channel(emulator.address) as channel:
        caller = Caller(channel)
        call = caller.callable("StreamGenerateContent")
        request = caller.request("[[chunks=10 chars=20]] x")

        async def read() -> str:
            return text_of(*[chunk async for chunk in call(request)])

        texts = await asyncio.gather(*(read() for _ in range(1000)))
    assert len(set(texts)) == 1
    assert len(texts[0]) == 200
    calls = emulator.wait_for_calls(1000)
    assert {call.wait_ended().status for call in calls} == {"OK"}


def test_the_oldest_calls_are_forgotten() -> None:
    with Emulator(keep_calls=3) as emulator, grpc.insecure_channel(emulator.address) as channel:
        for number in range(5):
            Caller(channel).generate(f"number {number}")
        prompts = [call.request.contents[0].parts[0].text for call in emulator.calls]
        assert prompts == ["number 2", "number 3", "number 4"]
        assert len(emulator.wait_for_calls(5)) == 3


def test_large_requests_are_forgotten_sooner() -> None:
    log = CallLog(limit=100, limit_bytes=1000)
    calls = [Call(f"/a.B/{number}", method=None, version="", metadata={}) for number in range(4)]
    for call in calls:
        log.add(call)
        log.grow(call, 400)
    assert list(log) == calls[2:]
    log.grow(calls[3], 5000)
    assert list(log) == calls[3:]


def test_keys_may_be_required() -> None:
    with (
        Emulator(require_key="right") as emulator,
        grpc.insecure_channel(emulator.address) as channel,
    ):
        call = Caller(channel).callable("GenerateContent")
        request = Caller(channel).request()
        for metadata, code in (
            ([], grpc.StatusCode.PERMISSION_DENIED),
            ([("x-goog-api-key", "wrong")], grpc.StatusCode.INVALID_ARGUMENT),
        ):
            with pytest.raises(grpc.RpcError) as caught:
                call(request, metadata=metadata)
            assert caught.value.code() is code
        assert text_of(call(request, metadata=[("x-goog-api-key", "right")]))
        assert text_of(call(request, metadata=[("authorization", "Bearer right")]))


def test_a_server_may_limit_streams_on_a_connection() -> None:
    with Emulator(max_streams=2) as emulator, grpc.insecure_channel(emulator.address) as channel:
        caller = Caller(channel)
        assert text_of(caller.generate())
        emulator.stall(times=None)
        futures = [caller.callable("GenerateContent").future(caller.request()) for _ in range(4)]
        emulator.wait_for_calls(3)
        with pytest.raises(TimeoutError):
            emulator.wait_for_calls(4, timeout_s=0.3)
        for future in futures:
            future.cancel()
