"""What a failing wire becomes: one tree of errors that keeps what the server said, wherever it is carried."""

from __future__ import annotations

import asyncio
import copy
import gc
import inspect
import multiprocessing
import pickle
import weakref
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import timedelta
from typing import Any

import grpc
import grpc.aio
import pytest
from google.protobuf.any_pb2 import Any as AnyMessage
from google.protobuf.duration_pb2 import Duration
from google.protobuf.message import Message
from google.protobuf.wrappers_pb2 import StringValue
from google.rpc import code_pb2, error_details_pb2, status_pb2

from genai_grpc import errors
from genai_grpc.emulator import Emulator
from genai_grpc.transports.channel_pool import Lane
from tests.faults.calling import MODEL, STREAMS, WAYS, ask, ask_in_all_ways, http_options, request
from tests.plugins.clients import make_client
from tests.plugins.grpc_server import ScriptedServer, answer

pytestmark = pytest.mark.faults

ONCE = http_options(attempts=1)

# google/rpc/code.proto: the HTTP code that stands beside each name.
HTTP_CODES = {
    "CANCELLED": 499,
    "UNKNOWN": 500,
    "INVALID_ARGUMENT": 400,
    "DEADLINE_EXCEEDED": 504,
    "NOT_FOUND": 404,
    "ALREADY_EXISTS": 409,
    "PERMISSION_DENIED": 403,
    "RESOURCE_EXHAUSTED": 429,
    "FAILED_PRECONDITION": 400,
    "ABORTED": 409,
    "OUT_OF_RANGE": 400,
    "UNIMPLEMENTED": 501,
    "INTERNAL": 500,
    "UNAVAILABLE": 503,
    "DATA_LOSS": 500,
    "UNAUTHENTICATED": 401,
}


def failure_of(server: Emulator, way: str = "whole") -> errors.APIError:
    """The error of a call that fails as the emulator was told."""
    with make_client("gemini", server) as client:
        error = ask(client, way, ONCE).error
    assert isinstance(error, errors.APIError)
    return error


def test_the_table_has_every_status() -> None:
    assert set(HTTP_CODES) == {name for name in code_pb2.Code.keys() if name != "OK"}  # noqa: SIM118
    assert set(HTTP_CODES) == {code.name for code in grpc.StatusCode if code.name != "OK"}


@pytest.mark.parametrize("status", HTTP_CODES)
def test_every_status_becomes_its_class_and_code(server: Emulator, status: str) -> None:
    server.fail(status, times=None, message="what happened")
    for way, outcome in ask_in_all_ways(server.url, ONCE).items():
        error = outcome.error
        kind = errors.ClientError if HTTP_CODES[status] < 500 else errors.ServerError
        assert type(error) is kind, way
        assert isinstance(error, errors.APIError)
        assert (error.code, error.status) == (HTTP_CODES[status], status), way
        assert error.message == "what happened", way
        assert isinstance(error.__cause__, errors.TransportError), way


DETAILS: dict[str, tuple[Message, Any]] = {
    "error_info": (
        error_details_pb2.ErrorInfo(
            reason="API_KEY_INVALID", domain="googleapis.com", metadata={"service": "x"}
        ),
        errors.ErrorInfo("API_KEY_INVALID", "googleapis.com", {"service": "x"}),
    ),
    "retry_info": (
        error_details_pb2.RetryInfo(retry_delay=Duration(seconds=53, nanos=500_000_000)),
        errors.RetryInfo(timedelta(seconds=53.5)),
    ),
    "bad_request": (
        error_details_pb2.BadRequest(
            field_violations=[
                error_details_pb2.BadRequest.FieldViolation(
                    field="contents[0].role", description="unknown role"
                )
            ]
        ),
        errors.BadRequest((errors.FieldViolation("contents[0].role", "unknown role"),)),
    ),
    "quota_failure": (
        error_details_pb2.QuotaFailure(
            violations=[
                error_details_pb2.QuotaFailure.Violation(
                    subject="project:p",
                    description="too many",
                    quota_metric="requests",
                    quota_id="PerMinute",
                    quota_dimensions={"model": "m"},
                    quota_value=5,
                )
            ]
        ),
        errors.QuotaFailure(
            (
                errors.QuotaViolation(
                    "project:p", "too many", "requests", "PerMinute", {"model": "m"}, 5
                ),
            )
        ),
    ),
    "precondition_failure": (
        error_details_pb2.PreconditionFailure(
            violations=[
                error_details_pb2.PreconditionFailure.Violation(
                    type="TOS", subject="p", description="accept the terms"
                )
            ]
        ),
        errors.PreconditionFailure((errors.PreconditionViolation("TOS", "p", "accept the terms"),)),
    ),
    "resource_info": (
        error_details_pb2.ResourceInfo(
            resource_type="model", resource_name="models/x", owner="me", description="gone"
        ),
        errors.ResourceInfo("model", "models/x", "me", "gone"),
    ),
    "request_info": (
        error_details_pb2.RequestInfo(request_id="42", serving_data="s"),
        errors.RequestInfo("42", "s"),
    ),
    "help": (
        error_details_pb2.Help(
            links=[error_details_pb2.Help.Link(description="read", url="https://example.com")]
        ),
        errors.Help((errors.HelpLink("read", "https://example.com"),)),
    ),
    "localized_message": (
        error_details_pb2.LocalizedMessage(locale="de", message="Nein"),
        errors.LocalizedMessage("de", "Nein"),
    ),
}


@pytest.mark.parametrize("name", DETAILS)
@pytest.mark.parametrize("way", WAYS)
def test_every_detail_is_typed(server: Emulator, name: str, way: str) -> None:
    sent, expected = DETAILS[name]
    server.fail("RESOURCE_EXHAUSTED", details=[sent])
    error = failure_of(server, way)
    assert getattr(error, name) == expected
    others = [getattr(error, other) for other in DETAILS if other != name]
    assert others == [None] * len(others)
    (detail,) = error.details["error"]["details"]
    assert detail["@type"] == f"type.googleapis.com/{sent.DESCRIPTOR.full_name}"


def test_all_details_come_together(server: Emulator) -> None:
    server.fail("RESOURCE_EXHAUSTED", details=[sent for sent, _ in DETAILS.values()])
    error = failure_of(server)
    for name, (_, expected) in DETAILS.items():
        assert getattr(error, name) == expected
    assert error.retry_delay == timedelta(seconds=53.5)


def test_a_detail_of_an_unknown_kind_keeps_its_bytes(server: Emulator) -> None:
    server.fail("ABORTED", details=[StringValue(value="x")])
    (known,) = failure_of(server).details["error"]["details"]
    assert known["@type"] == "type.googleapis.com/google.protobuf.StringValue"

    def refuse(request: bytes, context: grpc.ServicerContext) -> bytes:
        detail = AnyMessage(type_url="type.googleapis.com/no.such.Kind", value=b"\x01\x02")
        status = status_pb2.Status(code=10, message="no", details=[detail])
        context.set_trailing_metadata((("grpc-status-details-bin", status.SerializeToString()),))
        context.abort(grpc.StatusCode.ABORTED, "no")
        raise AssertionError("abort raises")

    error = scripted_failure(refuse)
    assert error.details["error"]["details"] == [
        {"@type": "type.googleapis.com/no.such.Kind", "value": "AQI="}
    ]


def test_details_that_cannot_be_read_do_not_hide_the_status() -> None:
    def refuse(request: bytes, context: grpc.ServicerContext) -> bytes:
        context.set_trailing_metadata((("grpc-status-details-bin", b"\xff\xff\xff"),))
        context.abort(grpc.StatusCode.ABORTED, "no")
        raise AssertionError("abort raises")

    error = scripted_failure(refuse)
    assert (error.status, error.message) == ("ABORTED", "no")
    assert error.retry_info is None


def test_trailing_metadata_come_with_the_error() -> None:
    def refuse(request: bytes, context: grpc.ServicerContext) -> bytes:
        context.set_trailing_metadata((("x-request-id", "42"), ("x-raw-bin", b"\x00\xff")))
        context.abort(grpc.StatusCode.NOT_FOUND, "")
        raise AssertionError("abort raises")

    error = scripted_failure(refuse)
    assert ("x-request-id", "42") in error.trailing_metadata
    assert ("x-raw-bin", b"\x00\xff") in error.trailing_metadata
    assert error.message == ""


def scripted_failure(behaviour: Callable[[bytes, grpc.ServicerContext], bytes]) -> errors.APIError:
    server = ScriptedServer()
    server.unary = behaviour
    try:
        with make_client("gemini", server.url) as client:
            error = ask(client, "whole", ONCE).error
    finally:
        server.stop()
    assert isinstance(error, errors.APIError)
    return error


@pytest.fixture
def broken(server: Emulator) -> errors.APIError:
    """An error with something in every field."""
    server.reply_stream(["chunk"] * 5)
    server.fault("break-after=2;status=RESOURCE_EXHAUSTED;message=enough;retry-delay=1.5s")
    return failure_of(server, "stream")


CARRIERS: dict[str, Callable[[errors.APIError], errors.APIError]] = {
    "pickle": lambda error: pickle.loads(pickle.dumps(error)),
    "oldest pickle": lambda error: pickle.loads(pickle.dumps(error, protocol=0)),
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
}


@pytest.mark.parametrize("carrier", CARRIERS)
def test_an_error_survives_being_carried(broken: errors.APIError, carrier: str) -> None:
    assert_same(CARRIERS[carrier](broken), broken)


@pytest.mark.parametrize("carrier", CARRIERS)
def test_what_a_transport_raised_survives_being_carried(
    broken: errors.APIError, carrier: str
) -> None:
    cause: Any = broken.__cause__
    carried: Any = CARRIERS[carrier](cause)
    assert type(carried) is errors.TransportError
    assert str(carried) == str(cause)
    assert vars(carried) == vars(cause)


def assert_same(carried: errors.APIError, original: errors.APIError) -> None:
    assert type(carried) is type(original)
    assert str(carried) == str(original)
    assert carried.args == original.args
    for name in ("code", "status", "message", "details", "trailing_metadata", "received"):
        assert getattr(carried, name) == getattr(original, name), name
    assert carried.attempts == original.attempts
    assert carried.retry_delay == original.retry_delay


def _fail_elsewhere(url: str) -> None:
    make_client("gemini", url).models.generate_content(**request(ONCE))


def test_an_error_comes_home_from_a_pool_of_processes(server: Emulator) -> None:
    server.fail("RESOURCE_EXHAUSTED", retry_delay_s=53, message="slow down", times=2)
    spawning = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawning) as processes:
        raised = processes.submit(_fail_elsewhere, server.url).exception()
    assert isinstance(raised, errors.ClientError)
    local = failure_of(server)
    assert (raised.code, raised.message) == (429, "slow down")
    assert raised.retry_delay == timedelta(seconds=53)
    assert str(raised) == str(local)


def grpc_exceptions() -> Iterator[type[Exception]]:
    """Every exception class that grpcio makes public."""
    for module in (grpc, grpc.aio):
        for _, kind in inspect.getmembers(module, inspect.isclass):
            if issubclass(kind, Exception):
                yield kind


def an_instance(kind: type[Exception]) -> Exception:
    if issubclass(kind, grpc.aio.AioRpcError):
        return kind(grpc.StatusCode.ABORTED, grpc.aio.Metadata(), grpc.aio.Metadata(), "no", None)
    if issubclass(kind, grpc.RpcError):
        return FailedCall("no")
    return kind("no")


class FailedCall(grpc.RpcError):
    """What grpcio's blocking calls raise: private classes of it that are an RpcError and a Call."""

    def code(self) -> grpc.StatusCode:
        return grpc.StatusCode.ABORTED

    def details(self) -> str:
        return "no"

    def trailing_metadata(self) -> Any:
        return ()


def test_what_grpc_can_raise_is_known() -> None:
    """A new class in a release of grpcio has to be looked at."""
    assert {kind.__name__ for kind in grpc_exceptions()} == {
        "RpcError",
        "AioRpcError",
        "BaseError",
        "UsageError",
        "InternalError",
        "AbortError",
        # Of the futures interface, which is not used here.
        "FutureCancelledError",
        "FutureTimeoutError",
    }


# grpcio's blocking calls raise RpcError alone.
RAISED = [
    (kind, way)
    for way in ("whole", "async whole")
    for kind in grpc_exceptions()
    if issubclass(kind, grpc.RpcError) or (way != "whole" and issubclass(kind, grpc.aio.BaseError))
]


@pytest.mark.parametrize(("kind", "way"), RAISED)
def test_whatever_grpc_raises_is_one_of_ours(
    server: Emulator, monkeypatch: pytest.MonkeyPatch, kind: type[Exception], way: str
) -> None:
    """Most of these cannot be had on demand, so the multicallable is replaced."""

    def multicallable(*arguments: Any, **named: Any) -> Any:
        raise an_instance(kind)

    monkeypatch.setattr(Lane, "unary", lambda lane, method, path: multicallable)
    error = failure_of(server, way)
    assert "no" in str(error)


@pytest.mark.parametrize("way", STREAMS)
def test_a_chunk_that_is_no_message_is_an_error_behind_those_before_it(way: str) -> None:
    server = ScriptedServer()
    server.stream = lambda request, context: [answer("good"), b"\xff" * 40]
    try:
        with make_client("gemini", server.url) as client:
            outcome = ask(client, way)
    finally:
        server.stop()
    assert outcome.texts == ["good"]
    assert isinstance(outcome.error, errors.ServerError)
    assert "40 bytes that are no GenerateContentResponse" in str(outcome.error)
    assert outcome.error.received == 1


async def test_an_error_does_not_keep_its_client_alive(server: Emulator) -> None:
    server.fail("NOT_FOUND")
    client = make_client("gemini", server)
    with pytest.raises(errors.ClientError) as caught:
        await client.aio.models.generate_content(model=MODEL, contents="x")
    error = caught.value.with_traceback(None)
    error.__cause__ = None
    del caught
    remembered = weakref.ref(client)
    await client.aio.aclose()
    del client
    gc.collect()
    await asyncio.sleep(0)
    assert remembered() is None
    assert error.code == 404
