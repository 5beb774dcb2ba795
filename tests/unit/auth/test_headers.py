"""Headers are ready before a call needs them: one renewal at a time, ahead of time, whoever asks."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from google.auth import exceptions
from google.auth.api_key import Credentials as ApiKeyCredentials
from google.auth.credentials import AnonymousCredentials, Credentials

from genai_grpc._auth import Authorizer, ConstantAuthorizer, authorizer
from genai_grpc._settings import resolve
from genai_grpc.errors import TransportError


class Numbered(Credentials):
    """Credentials whose tokens are counted, and whose server can be slow or broken."""

    def __init__(self, *lifetimes_s: float) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # google-auth is untyped
        self.count = 0
        self.started = threading.Event()
        self.may_end = threading.Event()
        self.may_end.set()
        self.failure: BaseException | None = None
        self._lifetimes_s = list(lifetimes_s)

    def refresh(self, request: Any) -> None:
        self.started.set()
        assert self.may_end.wait(10)
        if self.failure is not None:
            raise self.failure
        self.count += 1
        lifetime_s = self._lifetimes_s.pop(0) if self._lifetimes_s else 3600
        self.token = f"token-{self.count}"
        self.expiry = (datetime.now(timezone.utc) + timedelta(seconds=lifetime_s)).replace(
            tzinfo=None
        )


def authorizer_of(credentials: Any, **arguments: Any) -> Authorizer:
    return authorizer(
        resolve(
            vertexai=True,
            project="p",
            location="us-central1",
            credentials=credentials,
            environ={},
            **arguments,
        )
    )


def bearer(number: int) -> tuple[tuple[str, str], ...]:
    return (("authorization", f"Bearer token-{number}"),)


def eventually(holds: Callable[[], bool]) -> None:
    tick = threading.Event()
    for _ in range(1000):
        if holds():
            return
        tick.wait(0.01)
    raise AssertionError("it did not come about in ten seconds")


def test_an_api_key_is_a_constant() -> None:
    made = authorizer(resolve(api_key="key", environ={}))
    assert isinstance(made, ConstantAuthorizer)
    assert made.headers() == (("x-goog-api-key", "key"),)
    assert made.headers() is made.headers_if_fresh() is asyncio.run(made.async_headers())
    assert not made.invalidate()


def test_the_paying_project_is_named() -> None:
    made = authorizer_of(Numbered(), client_options={"quota_project_id": "payer"})
    assert made.headers() == (*bearer(1), ("x-goog-user-project", "payer"))


def test_the_tuple_is_the_same_until_it_changes() -> None:
    made = authorizer_of(Numbered())
    assert made.headers_if_fresh() is None
    first = made.headers()
    assert first == bearer(1)
    assert made.headers() is first is made.headers_if_fresh() is asyncio.run(made.async_headers())


def test_a_token_is_renewed_ahead_of_time_while_calls_go_on() -> None:
    credentials = Numbered(1000)
    made = authorizer_of(credentials)
    first = made.headers()
    _let_pass(made, 800)
    credentials.may_end.clear()
    credentials.started.clear()
    assert made.headers() is first
    assert credentials.started.wait(10)
    assert made.headers() is made.headers_if_fresh() is first
    credentials.may_end.set()
    eventually(lambda: made.headers() == bearer(2))
    assert credentials.count == 2


def test_only_an_expired_token_makes_a_call_wait() -> None:
    credentials = Numbered(1000)
    made = authorizer_of(credentials)
    made.headers()
    _let_pass(made, 996)
    assert made.headers_if_fresh() is None
    assert made.headers() == bearer(2)


def _let_pass(made: Any, seconds: float) -> None:
    """Lets a token age; the credentials' own expiry moves with it."""
    made.fresh_until_s -= seconds
    made._expires_at -= seconds
    made._credentials.expiry -= timedelta(seconds=seconds)


@pytest.mark.parametrize("lifetime_s", [40, 400])
def test_a_short_lived_token_is_used_for_most_of_its_life(lifetime_s: float) -> None:
    credentials = Numbered(lifetime_s)
    made = authorizer_of(credentials)
    first = made.headers()
    _let_pass(made, lifetime_s * 0.4)
    assert made.headers() is first
    assert credentials.count == 1


def test_many_threads_cause_one_renewal() -> None:
    credentials = Numbered()
    credentials.may_end.clear()
    made = authorizer_of(credentials)
    with ThreadPoolExecutor(20) as threads:
        futures = [threads.submit(made.headers) for _ in range(20)]
        assert credentials.started.wait(10)
        credentials.may_end.set()
        assert {future.result() for future in futures} == {bearer(1)}
    assert credentials.count == 1


def test_many_tasks_of_several_loops_cause_one_renewal() -> None:
    credentials = Numbered()
    made = authorizer_of(credentials)

    async def main() -> set[Any]:
        return set(await asyncio.gather(*(made.async_headers() for _ in range(50))))

    with ThreadPoolExecutor(3) as threads:
        found = list(threads.map(lambda _: asyncio.run(main()), range(3)))
    assert found == [{bearer(1)}] * 3
    assert credentials.count == 1


def test_a_cancelled_task_does_not_end_the_renewal_of_the_others() -> None:
    credentials = Numbered()
    credentials.may_end.clear()
    made = authorizer_of(credentials)

    async def main() -> Any:
        first = asyncio.ensure_future(made.async_headers())
        second = asyncio.ensure_future(made.async_headers())
        await asyncio.sleep(0)
        first.cancel()
        credentials.may_end.set()
        with pytest.raises(asyncio.CancelledError):
            await first
        return await second

    assert asyncio.run(main()) == bearer(1)


def test_an_event_loop_is_never_blocked() -> None:
    credentials = Numbered()
    credentials.may_end.clear()
    made = authorizer_of(credentials)

    async def main() -> Any:
        asyncio.get_running_loop().call_later(0.05, credentials.may_end.set)
        return await made.async_headers()

    assert asyncio.run(main()) == bearer(1)


def test_waiting_has_an_end() -> None:
    credentials = Numbered()
    credentials.may_end.clear()
    made = authorizer_of(credentials)
    started_at = time.monotonic()
    with pytest.raises(TransportError, match=r"no token within 0\.1 s") as caught:
        made.headers(0.1)
    assert caught.value.status == "DEADLINE_EXCEEDED"
    with pytest.raises(TransportError, match=r"no token within 0\.1 s"):
        asyncio.run(made.async_headers(0.1))
    assert time.monotonic() - started_at < 5
    credentials.may_end.set()


class TestRejection:
    def test_a_rejected_token_is_replaced_once(self) -> None:
        credentials = Numbered()
        made = authorizer_of(credentials)
        sent = made.headers()
        assert made.invalidate(sent)
        assert made.headers_if_fresh() is None
        assert made.headers() == bearer(2)
        # Another call that was sent with the old token hears of it late.
        assert made.invalidate(sent)
        assert made.headers() == bearer(2)
        assert credentials.count == 2

    def test_nothing_can_replace_anonymity(self) -> None:
        made = authorizer_of(AnonymousCredentials())
        assert made.headers() == ()
        assert not made.invalidate()


class TestFailure:
    def test_credentials_that_give_no_token(self) -> None:
        credentials = Numbered()
        credentials.failure = exceptions.RefreshError("revoked")
        with pytest.raises(TransportError, match=r"Numbered.*revoked.*Renew them") as caught:
            authorizer_of(credentials).headers()
        assert caught.value.status == "UNAUTHENTICATED"
        assert caught.value.__cause__ is credentials.failure

    @pytest.mark.parametrize(
        "failure",
        [exceptions.TransportError("no route"), exceptions.RefreshError("busy", retryable=True)],
    )
    def test_a_server_of_tokens_that_is_away_may_come_back(self, failure: Exception) -> None:
        credentials = Numbered()
        credentials.failure = failure
        made = authorizer_of(credentials)
        with pytest.raises(TransportError) as caught:
            made.headers()
        assert caught.value.status == "UNAVAILABLE"
        credentials.failure = None
        assert made.headers() == bearer(1)

    def test_a_renewal_ahead_of_time_may_fail(self, caplog: pytest.LogCaptureFixture) -> None:
        credentials = Numbered(1000)
        made = authorizer_of(credentials)
        first = made.headers()
        _let_pass(made, 800)
        credentials.failure = exceptions.TransportError("no route")
        assert made.headers() is first
        eventually(lambda: "ahead of their expiry failed" in caplog.text)
        # The next attempt comes later, not with every call.
        credentials.started.clear()
        assert made.headers() is first
        assert not credentials.started.is_set()

    def test_whatever_ends_a_renewal_ends_the_waiting(self) -> None:
        """Extensions in C and Rust raise exceptions that are no Exception."""
        credentials = Numbered()
        credentials.failure = panic = BaseException("panic")
        made = authorizer_of(credentials)
        with pytest.raises(BaseException, match="panic") as caught:
            made.headers(10)
        assert caught.value is panic
        credentials.failure = None
        assert made.headers(10) == bearer(1)

    def test_a_system_without_threads_is_told_and_asked_again(
        self, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        made = authorizer_of(Numbered(1000))

        def refuse(thread: threading.Thread) -> None:
            raise RuntimeError("can't start new thread")

        with monkeypatch.context() as patched:
            patched.setattr(threading.Thread, "start", refuse)
            for _ in range(2):
                with pytest.raises(RuntimeError, match="can't start new thread"):
                    made.headers(10)
        first = made.headers(10)
        _let_pass(made, 800)
        with monkeypatch.context() as patched:
            patched.setattr(threading.Thread, "start", refuse)
            assert made.headers_if_fresh() is first
        assert "ahead of their expiry failed: can't start new thread" in caplog.text


class TestKinds:
    def test_api_keys_of_google_auth(self) -> None:
        assert authorizer_of(ApiKeyCredentials("key")).headers() == (("x-goog-api-key", "key"),)

    def test_asynchronous_credentials_serve_both_colours(self) -> None:
        aio = pytest.importorskip("google.auth.aio.credentials", reason="younger google-auth")
        made = authorizer_of(aio.StaticCredentials("token-1"))
        assert asyncio.run(made.async_headers()) == bearer(1)
        assert made.headers() == bearer(1)

    def test_a_token_without_end_is_never_renewed(self) -> None:
        credentials = Numbered()
        credentials.token = "token-7"
        made = authorizer_of(credentials)
        assert made.headers() == bearer(7)
        assert credentials.count == 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_child_renews_by_itself() -> None:
    credentials = Numbered()
    credentials.may_end.clear()
    made = authorizer_of(credentials)
    with ThreadPoolExecutor(1) as threads:
        waiting = threads.submit(made.headers)
        assert credentials.started.wait(10)
        credentials.may_end.set()
        child = os.fork()
        if child == 0:
            os._exit(0 if made.headers(5) else 1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert waiting.result() == bearer(1)
