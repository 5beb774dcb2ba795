"""What is sent again, how often and when, as the server sees it; and every way to say so."""

from __future__ import annotations

import asyncio
import threading
import time
import warnings
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest

from genai_grpc import Client, errors, types
from genai_grpc.emulator import Emulator
from tests.faults.calling import MODEL, STREAMS, WAYS, Outcome, ask, http_options, request
from tests.plugins.clients import BACKENDS, make_client

with warnings.catch_warnings():
    # It regrets that grpcio-status is not there, and does not need it here.
    warnings.simplefilter("ignore", ImportWarning)
    from google.api_core import exceptions
    from google.api_core import retry as api_core

pytestmark = pytest.mark.faults

every_way = pytest.mark.parametrize("way", WAYS)
QUICK: dict[str, Any] = {"initial_delay": 0.01, "max_delay": 0.02}


def ask_failing(
    server: Emulator, way: str, options: Any = None, *, status: str, times: int | None, **fault: Any
) -> Outcome:
    """Asks a server that fails so often; the server's calls tell what was sent."""
    server.clear()
    server.fail(status, times=times, **fault)
    with make_client("gemini", server) as client:
        return ask(client, way, options)


def succeeds(outcome: Outcome) -> bool:
    return outcome.error is None and bool(outcome.texts)


@every_way
@pytest.mark.parametrize("status", ["UNAVAILABLE", "RESOURCE_EXHAUSTED"])
def test_the_default_repeats_what_may_pass(server: Emulator, way: str, status: str) -> None:
    outcome = ask_failing(server, way, http_options(**QUICK), status=status, times=4)
    assert succeeds(outcome)
    assert len(server.calls) == 5


@every_way
def test_the_default_ends_with_the_fifth_attempt(server: Emulator, way: str) -> None:
    outcome = ask_failing(server, way, http_options(**QUICK), status="UNAVAILABLE", times=None)
    assert isinstance(outcome.error, errors.ServerError)
    assert outcome.error.attempts == len(server.calls) == 5


@every_way
def test_internal_is_repeated_once(server: Emulator, way: str) -> None:
    assert succeeds(ask_failing(server, way, http_options(**QUICK), status="INTERNAL", times=1))
    outcome = ask_failing(server, way, http_options(**QUICK), status="INTERNAL", times=2)
    assert isinstance(outcome.error, errors.ServerError)
    assert len(server.calls) == 2


@pytest.mark.parametrize("transport", ["grpc", "rest"])
@pytest.mark.parametrize("colour", ["blocking", "awaiting"])
def test_nothing_is_created_twice_when_a_connection_breaks(
    server: Emulator, transport: str, colour: str
) -> None:
    client = make_client("gemini", server, transport=transport, http_options=http_options(**QUICK))
    what: dict[str, Any] = {"model": MODEL, "config": {"contents": ["to be kept"]}}

    def create() -> Any:
        if colour == "awaiting":
            return asyncio.run(client.aio.caches.create(**what))
        return client.caches.create(**what)

    server.reset(method="CreateCachedContent")
    with pytest.raises(errors.ServerError, match="not known whether") as caught:
        create()
    assert (caught.value.status, caught.value.attempts) == ("UNAVAILABLE", 1)
    assert len(server.calls) == 1
    # What the server itself refuses was not done, and what changes nothing may be done twice.
    server.fail("UNAVAILABLE", times=1)
    assert create().name
    server.reset(times=1)
    assert ask(client, "whole" if colour == "blocking" else "async whole").texts
    assert [call.name for call in server.calls] == [
        *["CreateCachedContent"] * 3,
        *["GenerateContent"] * 2,
    ]


# UNIMPLEMENTED is sent once over each way that a client has; test_routing has it.
REPEATED = {"UNAVAILABLE", "RESOURCE_EXHAUSTED", "INTERNAL", "UNIMPLEMENTED"}


@pytest.mark.parametrize("status", sorted(set(errors.STATUS_CODES) - REPEATED - {"OK"}))
def test_everything_else_is_sent_once(server: Emulator, status: str) -> None:
    for way in WAYS:
        outcome = ask_failing(server, way, status=status, times=None)
        assert isinstance(outcome.error, errors.APIError), way
        assert len(server.calls) == 1, way


@every_way
def test_no_attempt_comes_before_the_server_wants_it(server: Emulator, way: str) -> None:
    outcome = ask_failing(
        server, way, http_options(**QUICK), status="RESOURCE_EXHAUSTED", times=2, retry_delay_s=0.3
    )
    assert succeeds(outcome)
    calls = list(server.calls)
    pauses_s = [after.started - (before.ended or 0) for before, after in pairwise(calls)]
    assert len(pauses_s) == 2
    assert min(pauses_s) >= 0.3
    assert max(pauses_s) <= 0.9


@every_way
def test_all_attempts_share_one_deadline(server: Emulator, way: str) -> None:
    outcome = ask_failing(
        server, way, http_options(5, **QUICK), status="UNAVAILABLE", times=2, retry_delay_s=0.3
    )
    assert succeeds(outcome)
    left_s = [call.time_remaining or 0.0 for call in server.calls]
    assert len(left_s) == 3
    # On the wire a deadline of seconds is rounded up to tenths.
    assert left_s[0] <= 5.1
    assert left_s[0] - left_s[2] >= 0.4


@pytest.mark.parametrize("way", STREAMS)
@pytest.mark.parametrize("status", ["UNAVAILABLE", "INTERNAL", "RESOURCE_EXHAUSTED"])
def test_nothing_is_repeated_behind_the_first_chunk(
    server: Emulator, way: str, status: str
) -> None:
    server.reply_stream(["chunk"] * 5)
    server.break_stream(1, status=status)
    with make_client("gemini", server) as client:
        outcome = ask(client, way)
    assert outcome.texts == ["chunk"]
    assert isinstance(outcome.error, errors.APIError)
    assert outcome.error.received == 1
    assert len(server.calls) == 1


# Ways to say it. Each is a client's http_options, or those of a call.


def said_as_dict(**retry: Any) -> Any:
    return {"retry_options": retry}


def said_in_camel_case(**retry: Any) -> Any:
    return {"retryOptions": {_camel(name): value for name, value in retry.items()}}


def said_as_model(**retry: Any) -> Any:
    return types.HttpOptions(retry_options=types.HttpRetryOptions(**retry))


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


SPELLINGS = [said_as_dict, said_in_camel_case, said_as_model]


@pytest.mark.parametrize("attempts", [0, 1])
@pytest.mark.parametrize("say", SPELLINGS)
def test_one_attempt_is_no_repetition(server: Emulator, say: Any, attempts: int) -> None:
    for way in WAYS:
        ask_failing(server, way, say(attempts=attempts), status="UNAVAILABLE", times=None)
        assert len(server.calls) == 1, way


@pytest.mark.parametrize("say", SPELLINGS)
def test_the_codes_of_http_decide_when_they_are_given(server: Emulator, say: Any) -> None:
    options = say(http_status_codes=[404, 503], attempts=3, **QUICK)
    for way in WAYS:
        assert succeeds(ask_failing(server, way, options, status="NOT_FOUND", times=2)), way
        assert succeeds(ask_failing(server, way, options, status="UNAVAILABLE", times=2)), way
        for status in ("RESOURCE_EXHAUSTED", "INTERNAL"):
            ask_failing(server, way, options, status=status, times=None)
            assert len(server.calls) == 1, (way, status)


def test_a_client_says_it_for_all_its_calls_and_a_call_for_itself(server: Emulator) -> None:
    server.fail("UNAVAILABLE", times=None)
    with make_client("gemini", server, http_options=said_as_dict(attempts=2, **QUICK)) as client:
        ask(client, "whole")
        assert len(server.calls) == 2
        ask(client, "whole", said_as_dict(attempts=1))
        assert len(server.calls) == 3


NOT_FOUND = api_core.if_exception_type(exceptions.NotFound)
KINDS = [
    api_core.Retry,
    api_core.AsyncRetry,
    api_core.StreamingRetry,
    api_core.AsyncStreamingRetry,
]


@every_way
@pytest.mark.parametrize("kind", KINDS)
def test_retry_objects_of_google_api_core_decide(server: Emulator, kind: Any, way: str) -> None:
    policy = kind(predicate=NOT_FOUND, initial=0.01, maximum=0.02, timeout=30)
    for options in ({"retry_options": policy}, types.HttpOptions(retry_options=policy)):
        assert succeeds(ask_failing(server, way, options, status="NOT_FOUND", times=7))
        assert len(server.calls) == 8
        ask_failing(server, way, options, status="UNAVAILABLE", times=None)
        assert len(server.calls) == 1


def test_a_client_takes_retry_objects_of_google_api_core(server: Emulator) -> None:
    policy = api_core.Retry(predicate=NOT_FOUND, initial=0.01, maximum=0.02)
    server.fail("NOT_FOUND", times=3)
    with make_client("gemini", server, http_options={"retry_options": policy}) as client:
        assert succeeds(ask(client, "whole"))


def test_the_timeout_of_a_retry_object_ends_the_repetitions(server: Emulator) -> None:
    policy = api_core.Retry(predicate=NOT_FOUND, initial=0.1, maximum=0.1, timeout=0.5)
    outcome = ask_failing(
        server, "whole", {"retry_options": policy}, status="NOT_FOUND", times=None
    )
    assert isinstance(outcome.error, errors.ClientError)
    assert outcome.error.status == "NOT_FOUND"
    assert outcome.seconds <= 0.95
    assert len(server.calls) > 2


@pytest.mark.parametrize(
    ("retry", "told"),
    [
        ({"atempts": 3}, "retry_options has no option 'atempts'"),
        ({"attempts": -1}, "retry_options.attempts must not be negative"),
        (3, "retry_options must be"),
    ],
)
def test_what_cannot_be_a_policy_is_refused_when_the_client_is_built(
    server: Emulator, retry: Any, told: str
) -> None:
    with pytest.raises((ValueError, TypeError), match=told):
        make_client("gemini", server, http_options={"retry_options": retry})


def test_an_outage_is_not_multiplied(server: Emulator) -> None:
    """A bucket of tokens bounds the repetitions of a client, whatever its policy says."""
    server.fail("UNAVAILABLE", times=None)
    eager = said_as_dict(attempts=1000, initial_delay=0.0, max_delay=0.0)

    with make_client("gemini", server, http_options=eager) as client:
        threads = [threading.Thread(target=ask, args=(client, "whole")) for _ in range(4)]
        started_s = time.monotonic()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        took_s = time.monotonic() - started_s
    # The bucket holds 2000 and gets 20 a second; the four first attempts need none.
    assert 2000 <= len(server.calls) <= 4 + 2000 + 20 * (took_s + 1)


class Token:
    """A google-auth credential whose first token is revoked although it has not expired."""

    def __init__(self) -> None:
        from google.oauth2.credentials import Credentials

        self.issued = 0
        outer = self

        class Renewing(Credentials):
            def refresh(self, request: Any) -> None:
                outer.issued += 1
                self.token = f"token-{outer.issued}"

        self.credentials = Renewing(token=None)  # type: ignore[no-untyped-call]  # not annotated


@pytest.fixture
def strict_server() -> Iterator[Emulator]:
    """An emulator that accepts the second token alone."""
    with Emulator(require_key="token-2") as emulator:
        yield emulator


@every_way
def test_a_revoked_token_is_renewed_once_and_the_call_repeated(
    strict_server: Emulator, way: str
) -> None:
    token = Token()
    with make_client("vertex", strict_server, credentials=token.credentials) as client:
        outcome = ask(client, way, said_as_dict(attempts=1))
        assert succeeds(outcome), outcome.error
        assert token.issued == 2
        assert [call.metadata["authorization"] for call in strict_server.calls] == [
            "Bearer token-1",
            "Bearer token-2",
        ]
        assert succeeds(ask(client, way))
        assert token.issued == 2


@every_way
def test_a_token_that_is_refused_again_is_final(way: str) -> None:
    token = Token()
    with Emulator(require_key="another") as server:
        with make_client("vertex", server, credentials=token.credentials) as client:
            outcome = ask(client, way)
        assert isinstance(outcome.error, errors.ClientError)
        assert outcome.error.status == "UNAUTHENTICATED"
        assert len(server.calls) == 2


@every_way
@pytest.mark.parametrize("backend", BACKENDS)
def test_a_key_that_is_refused_is_not_repeated(backend: str, way: str) -> None:
    with Emulator(require_key="another") as server:
        options: dict[str, Any] = {"vertexai": True} if backend == "vertex" else {}
        client = Client(api_key="mine", http_options={"base_url": server.url}, **options)
        outcome = ask(client, way)
        client.close()
        assert isinstance(outcome.error, errors.ClientError)
        assert len(server.calls) == 1


async def test_a_thousand_calls_survive_an_outage_of_a_moment(server: Emulator) -> None:
    """They all fail at once, and come back spread out over time."""
    server.fail("UNAVAILABLE", times=1000)
    options = http_options(30, initial_delay=0.2)
    client = make_client("gemini", server)
    async with client.aio as aio:
        answers = await asyncio.gather(
            *(aio.models.generate_content(**request(options)) for _ in range(1000))
        )
    assert all(answer.text for answer in answers)
    assert len(server.calls) == 2000
