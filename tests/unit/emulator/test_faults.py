"""Faults on demand: by method, by line, by metadata of the call; and that the emulator survives them."""

from __future__ import annotations

from typing import Any

import grpc
import pytest
from google.rpc import error_details_pb2

from genai_grpc.emulator import Emulator, Fault
from genai_grpc.emulator.faults import parse_fault
from tests.unit.emulator.caller import Caller, status_of, text_of

pytestmark = pytest.mark.faults


def code_of(caller: Caller, fault: str = "") -> str:
    """The code of a unary call, which may ask for a fault itself."""
    metadata = [("x-emulator-fault", fault)] if fault else []
    try:
        caller.callable("GenerateContent")(caller.request(), metadata=metadata, timeout=5)
    except grpc.RpcError as error:
        return str(error.code().name)
    return "OK"


def test_calls_fail_as_often_as_ordered_and_then_succeed(
    emulator: Emulator, caller: Caller
) -> None:
    emulator.fail("UNAVAILABLE", times=2)
    emulator.fail(grpc.StatusCode.ABORTED)
    codes = [code_of(caller) for _ in range(4)]
    assert codes == ["UNAVAILABLE", "UNAVAILABLE", "ABORTED", "OK"]
    assert [call.wait_ended().status for call in emulator.calls] == codes


def test_a_failure_carries_its_details(emulator: Emulator, api: Caller) -> None:
    quota = error_details_pb2.QuotaFailure()
    quota.violations.add(subject="project", description="too many requests")
    emulator.fail("RESOURCE_EXHAUSTED", retry_delay_s=1.5, message="slow down", details=[quota])
    with pytest.raises(grpc.RpcError) as caught:
        api.generate()
    assert caught.value.details() == "slow down"
    status = status_of(caught.value)
    assert (status.code, status.message) == (8, "slow down")
    retry = error_details_pb2.RetryInfo()
    seen = error_details_pb2.QuotaFailure()
    assert status.details[0].Unpack(seen)
    assert seen == quota
    assert status.details[1].Unpack(retry)
    assert retry.retry_delay.ToMilliseconds() == 1500


def test_a_fault_may_concern_one_method(emulator: Emulator, caller: Caller) -> None:
    emulator.fail("INTERNAL", times=None, method="CountTokens")
    assert code_of(caller) == "OK"
    with pytest.raises(grpc.RpcError):
        caller.ask("CountTokens", model=caller.model())
    emulator.clear()
    emulator.fail("INTERNAL", times=None, method="GenerativeService.GenerateContent")
    assert code_of(caller) == "INTERNAL"
    caller.ask("CountTokens", model=caller.model())
    caller.backend = "vertex"
    assert code_of(caller) == "OK"


def test_a_call_asks_for_its_own_fault(caller: Caller) -> None:
    fault = "status=UNAVAILABLE;times=2;retry-delay=10ms"
    codes = [code_of(caller, fault) for _ in range(4)]
    # After the call that is let through the count starts anew.
    assert codes == ["UNAVAILABLE", "UNAVAILABLE", "OK", "UNAVAILABLE"]
    assert code_of(caller) == "OK"


def test_counts_of_different_faults_are_apart(caller: Caller) -> None:
    assert code_of(caller, "status=ABORTED;times=1;id=a") == "ABORTED"
    assert code_of(caller, "status=ABORTED;times=1;id=b") == "ABORTED"
    assert code_of(caller, "status=ABORTED;times=1;id=a") == "OK"


def test_a_fault_that_makes_no_sense_is_refused(emulator: Emulator, caller: Caller) -> None:
    assert code_of(caller, "status=BROKEN") == "INVALID_ARGUMENT"
    assert code_of(caller, "explode") == "INVALID_ARGUMENT"
    assert [call.wait_ended().status for call in emulator.calls] == ["INVALID_ARGUMENT"] * 2
    assert "explode" in emulator.calls[1].message


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        (
            "status=unavailable;times=2;retry-delay=1.5s;message=try later",
            Fault(status="UNAVAILABLE", times=2, retry_delay_s=1.5, message="try later"),
        ),
        ("delay=200ms", Fault(delay_s=0.2)),
        (" stall ; method=CountTokens ", Fault(stall=True, method="CountTokens")),
        ("break-after=3", Fault(break_after=3)),
        ("trickle=0.05;endless", Fault(trickle_s=0.05, endless=True)),
        ("garbage;reset;goaway", Fault(garbage=True, reset=True, goaway=True)),
        ("stall-after=2;reset-after=4", Fault(stall_after=2, reset_after=4)),
        ("", Fault()),
    ],
)
def test_a_line_says_what_a_fault_is(line: str, fault: Fault) -> None:
    assert parse_fault(line) == fault


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("status=NOPE", "status=NOPE is not a code"),
        ("delay=soon", "delay=soon is not a number"),
        ("delay=-1", "must not be negative"),
        ("times=-1", "must not be negative"),
        ("stall=yes", "stall takes no value"),
        ("status", "status needs a value"),
        ("wobble", "'wobble' is not known"),
    ],
)
def test_a_wrong_line_says_what_is_wrong(line: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        parse_fault(line)


def test_a_stream_breaks_after_the_chunks_that_were_ordered(
    emulator: Emulator, api: Caller
) -> None:
    emulator.break_stream(3, message="gone")
    received: list[Any] = []
    with pytest.raises(grpc.RpcError) as caught:
        received.extend(api.open_stream("[[chunks=10 chars=5]] x"))
    assert caught.value.code() is grpc.StatusCode.UNAVAILABLE
    assert caught.value.details() == "gone"
    assert emulator.calls[0].wait_ended().chunks_sent == 3


def test_chunks_before_a_break_are_delivered(emulator: Emulator, caller: Caller) -> None:
    emulator.break_stream(3)
    stream = caller.open_stream("[[chunks=10 chars=5]] x")
    assert len([next(stream) for _ in range(3)]) == 3
    with pytest.raises(grpc.RpcError):
        next(stream)


def test_a_stream_may_break_at_its_very_end(emulator: Emulator, caller: Caller) -> None:
    emulator.break_stream(2, status="DATA_LOSS")
    stream = caller.open_stream("[[chunks=2 chars=5]] x")
    assert len([next(stream) for _ in range(2)]) == 2
    with pytest.raises(grpc.RpcError) as caught:
        next(stream)
    assert caught.value.code() is grpc.StatusCode.DATA_LOSS


def test_garbage_is_no_message(emulator: Emulator, caller: Caller) -> None:
    emulator.garbage()
    with pytest.raises(grpc.RpcError) as caught:
        caller.generate()
    assert caught.value.code() is grpc.StatusCode.INTERNAL
    emulator.garbage(method="StreamGenerateContent")
    assert text_of(caller.generate())
    with pytest.raises(grpc.RpcError):
        caller.stream()


def test_delays_are_waited_for(emulator: Emulator, caller: Caller) -> None:
    emulator.delay(0.2, times=1)
    caller.generate()
    call = emulator.calls[0].wait_ended()
    assert call.ended is not None
    assert call.ended - call.started >= 0.2


def test_a_delay_and_a_failure_go_together(emulator: Emulator, caller: Caller) -> None:
    emulator.delay(0.05)
    emulator.fail("ABORTED")
    assert [code_of(caller), code_of(caller)] == ["ABORTED", "OK"]
    for call in emulator.calls:
        call.wait_ended()
        assert call.ended is not None
        assert call.ended - call.started >= 0.05


def test_a_trickle_spreads_the_chunks(emulator: Emulator, caller: Caller) -> None:
    emulator.trickle(0.03)
    assert len(caller.stream("[[chunks=5 chars=5]] x")) == 5
    call = emulator.calls[0].wait_ended()
    assert call.ended is not None
    assert call.ended - call.started >= 0.15


def test_an_endless_stream_ends_with_its_reader(emulator: Emulator, caller: Caller) -> None:
    emulator.fault("endless;times=1")
    stream: Any = caller.open_stream("[[chunks=2 chars=5]] x")
    assert len([next(stream) for _ in range(100)]) == 100
    stream.cancel()
    assert emulator.calls[0].cancelled.wait(5)


def test_faults_from_the_start(caller: Caller) -> None:
    with (
        Emulator(faults=["status=ABORTED;times=1", Fault(delay_s=0.01)]) as emulator,
        grpc.insecure_channel(emulator.address) as channel,
    ):
        assert [code_of(Caller(channel)), code_of(Caller(channel))] == ["ABORTED", "OK"]


def test_a_goaway_of_one_call_moves_the_next(emulator: Emulator, caller: Caller) -> None:
    emulator.fault("goaway;times=1")
    assert text_of(caller.generate())
    first_peer = emulator.calls[0].peer
    while emulator.calls[-1].peer == first_peer:
        assert text_of(caller.generate())
