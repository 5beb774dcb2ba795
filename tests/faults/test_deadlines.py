"""A call ends by its deadline, whatever stands between it and the answer, and says what happened."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import pytest

from genai_grpc import errors
from genai_grpc.emulator import Call, Emulator, StatusError
from tests.faults.calling import (
    STREAMS,
    WAYS,
    Outcome,
    ask,
    ask_awaiting,
    ask_in_all_ways,
    http_options,
)
from tests.plugins.clients import make_client
from tests.plugins.relay import BAD_GATEWAY, Babbler, Relay, refused_port, unreachable_port

pytestmark = pytest.mark.faults

BUDGET_S = 0.5
# What a busy machine may add is less than a second budget, which an attempt too many would take.
LATEST_S = BUDGET_S * 1.9
IN_TIME_S = pytest.approx((BUDGET_S * 0.8 + LATEST_S) / 2, abs=(LATEST_S - BUDGET_S * 0.8) / 2)
# More attempts, and quicker ones, than the budget can hold.
EAGER: dict[str, Any] = {"attempts": 50, "initial_delay": 0.05, "max_delay": 0.1}

Fault = Callable[[Emulator], AbstractContextManager[str]]


@contextmanager
def never_answers(server: Emulator) -> Iterator[str]:
    server.stall(times=None)
    yield server.url


@contextmanager
def stops_after_two_chunks(server: Emulator) -> Iterator[str]:
    server.reply_stream(["chunk"] * 5, times=None)
    server.stall(after=2, times=None)
    yield server.url


@contextmanager
def sends_a_chunk_now_and_then(server: Emulator) -> Iterator[str]:
    server.reply_stream(["chunk"] * 50, times=None)
    server.trickle(0.12, times=None)
    yield server.url


@contextmanager
def fails_and_then_never_answers(server: Emulator) -> Iterator[str]:
    seen: set[str] = set()

    def behave(call: Call) -> str:
        key = f"{call.path} {call.metadata['user-agent']!r}"
        if key not in seen:
            seen.add(key)
            raise StatusError("UNAVAILABLE", "try later")
        call.cancelled.wait(10)
        return "too late"

    server.reply(behave, times=None)
    yield server.url


@contextmanager
def sends_a_byte_now_and_then(server: Emulator) -> Iterator[str]:
    with Relay(server.port) as relay:
        relay.trickle_s = 0.05
        yield relay.url


@contextmanager
def swallows_every_byte(server: Emulator) -> Iterator[str]:
    with Relay(server.port) as relay:
        relay.swallow()
        yield relay.url


@contextmanager
def accepts_and_says_nothing(server: Emulator) -> Iterator[str]:
    with Babbler(b"") as babbler:
        yield babbler.url


@contextmanager
def drops_packets(server: Emulator) -> Iterator[str]:
    with unreachable_port() as port:
        yield f"http://127.0.0.1:{port}"


@contextmanager
def refuses(server: Emulator) -> Iterator[str]:
    yield f"http://127.0.0.1:{refused_port()}"


@contextmanager
def hangs_up(server: Emulator) -> Iterator[str]:
    with Babbler(b"", hangs_up=True) as babbler:
        yield babbler.url


@contextmanager
def talks_garbage(server: Emulator) -> Iterator[str]:
    with Babbler(b"\xde\xad\xbe\xef" * 20) as babbler:
        yield babbler.url


@contextmanager
def is_a_web_proxy_with_an_error_page(server: Emulator) -> Iterator[str]:
    with Babbler(BAD_GATEWAY) as babbler:
        yield babbler.url


@pytest.mark.parametrize(
    ("fault", "ways"),
    [
        (never_answers, WAYS),
        (fails_and_then_never_answers, WAYS),
        (stops_after_two_chunks, STREAMS),
        (sends_a_chunk_now_and_then, STREAMS),
        (sends_a_byte_now_and_then, WAYS),
        (swallows_every_byte, WAYS),
        (accepts_and_says_nothing, WAYS),
        (drops_packets, WAYS),
    ],
)
def test_whatever_stalls_costs_the_budget_and_no_more(
    server: Emulator, fault: Fault, ways: tuple[str, ...]
) -> None:
    options = http_options(BUDGET_S, **EAGER)
    with fault(server) as url:
        outcomes = ask_in_all_ways(url, options, ways=ways)
    for way, outcome in outcomes.items():
        assert isinstance(outcome.error, errors.ServerError), way
        assert outcome.error.status == "DEADLINE_EXCEEDED", way
        assert "within its deadline of 0.5 s" in str(outcome.error), way
        assert outcome.seconds == IN_TIME_S, way


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (refuses, "Connection refused"),
        (hangs_up, "failed to connect"),
        (talks_garbage, "does not speak gRPC"),
        (is_a_web_proxy_with_an_error_page, "proxy's error page"),
    ],
)
def test_whatever_cannot_be_talked_to_is_told_by_the_deadline(
    server: Emulator, fault: Fault, told: str
) -> None:
    options = http_options(BUDGET_S, **EAGER)
    with fault(server) as url:
        outcomes = ask_in_all_ways(url, options)
    for way, outcome in outcomes.items():
        assert isinstance(outcome.error, errors.ServerError), way
        assert told in str(outcome.error), way
        assert outcome.seconds <= LATEST_S, way


def test_the_budget_of_the_client_holds_where_the_call_names_none(server: Emulator) -> None:
    server.stall(times=None)
    options = http_options(BUDGET_S, **EAGER)
    outcomes = ask_in_all_ways(server.url, http_options=options)
    assert [outcome.seconds for outcome in outcomes.values()] == [IN_TIME_S] * len(outcomes)


@pytest.mark.parametrize("way", ["whole", "stream"])
def test_a_used_connection_that_falls_silent_costs_the_budget(relay: Relay, way: str) -> None:
    with make_client("gemini", relay.url) as client:
        assert ask(client, way).error is None
        relay.freeze()
        outcome = ask(client, way, http_options(BUDGET_S))
    assert_ended_by_its_deadline(outcome)


@pytest.mark.parametrize("way", ["async whole", "async stream"])
async def test_a_used_connection_that_falls_silent_costs_an_awaiting_call_the_budget(
    relay: Relay, way: str
) -> None:
    client = make_client("gemini", relay.url)
    async with client.aio:
        assert (await ask_awaiting(client, way)).error is None
        await asyncio.to_thread(relay.freeze)
        outcome = await ask_awaiting(client, way, http_options(BUDGET_S))
    assert_ended_by_its_deadline(outcome)


def assert_ended_by_its_deadline(outcome: Outcome) -> None:
    assert isinstance(outcome.error, errors.APIError)
    assert outcome.error.status == "DEADLINE_EXCEEDED"
    assert outcome.seconds == IN_TIME_S


def test_what_had_arrived_before_the_deadline_was_delivered(server: Emulator) -> None:
    with stops_after_two_chunks(server) as url:
        outcomes = ask_in_all_ways(url, http_options(BUDGET_S), ways=STREAMS)
    for way, outcome in outcomes.items():
        assert outcome.texts == ["chunk", "chunk"], way
        assert isinstance(outcome.error, errors.APIError), way
        assert outcome.error.received == 2, way


@pytest.mark.parametrize("way", WAYS)
def test_the_deadline_names_the_failure_that_made_it_pass(server: Emulator, way: str) -> None:
    with fails_and_then_never_answers(server) as url, make_client("gemini", url) as client:
        outcome = ask(client, way, http_options(BUDGET_S, **EAGER))
    assert "UNAVAILABLE: try later" in str(outcome.error)


def test_without_a_timeout_a_refused_call_ends_after_its_attempts(server: Emulator) -> None:
    """Five attempts, with pauses of at most 0.5, 1, 2 and 4 seconds between them."""
    with refuses(server) as url:
        outcomes = ask_in_all_ways(url)
    for way, outcome in outcomes.items():
        assert isinstance(outcome.error, errors.ServerError), way
        assert outcome.error.attempts == 5, way
        assert outcome.seconds < 8, way


def test_without_a_timeout_a_port_that_says_nothing_ends_with_the_connection_attempts(
    server: Emulator,
) -> None:
    """gRPC gives a connection 20 s to be established; here one, so that nobody waits for the test."""
    channel = {"extra": (("grpc.min_reconnect_backoff_ms", 1000),)}
    retry = {"retry_options": {"attempts": 2, "initial_delay": 0.05}}
    with drops_packets(server) as url:
        outcomes = ask_in_all_ways(url, retry, channel=channel)
    for way, outcome in outcomes.items():
        assert isinstance(outcome.error, errors.ServerError), way
        assert outcome.error.status == "UNAVAILABLE", way
        assert outcome.seconds < 5, way


@pytest.mark.parametrize("way", ["whole", "async whole"])
def test_a_server_that_asks_for_more_time_than_is_left_is_not_waited_for(
    server: Emulator, way: str
) -> None:
    server.fail("RESOURCE_EXHAUSTED", times=None, retry_delay_s=53)
    with make_client("gemini", server) as client:
        outcome = ask(client, way, http_options(10))
    assert isinstance(outcome.error, errors.ClientError)
    assert outcome.seconds < 5  # half of the budget
    assert len(server.calls) == 1


def test_a_pause_ends_in_time_for_the_last_attempt(server: Emulator) -> None:
    server.fail("UNAVAILABLE", times=None)
    with make_client("gemini", server) as client:
        outcome = ask(client, "whole", http_options(BUDGET_S, attempts=3, initial_delay=60))
    assert isinstance(outcome.error, errors.ServerError)
    assert outcome.error.attempts == 3
    assert outcome.seconds <= LATEST_S


def test_the_time_of_a_token_is_part_of_the_budget(server: Emulator) -> None:
    release = threading.Event()
    credentials = _slow_credentials(release)
    with make_client("vertex", server, credentials=credentials) as client:
        outcome = ask(client, "whole", http_options(BUDGET_S))
    release.set()
    assert isinstance(outcome.error, errors.APIError)
    assert outcome.error.status == "DEADLINE_EXCEEDED"
    assert outcome.seconds == IN_TIME_S
    assert not server.calls


def _slow_credentials(release: threading.Event) -> Any:
    from google.oauth2.credentials import Credentials

    class Slow(Credentials):
        def refresh(self, request: Any) -> None:
            release.wait(10)

    return Slow(token=None)  # type: ignore[no-untyped-call]  # google-auth has no annotations here
