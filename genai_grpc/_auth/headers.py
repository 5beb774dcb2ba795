"""Headers that prove who calls, ready before the call needs them. Knows no transport.

A token is renewed ahead of its expiry in a thread of its own, one renewal at a time, while calls go on
with the token they have; only an expired token makes a call wait. Hot path: `headers()` returns a kept
tuple after one look at the clock (0.1 µs).
"""

from __future__ import annotations

import asyncio
import inspect
import logging
import math
import os
import threading
import time
import weakref
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import replace
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, Protocol

from ..errors import TransportError
from .sources import load_credentials, with_project

if TYPE_CHECKING:
    from .._settings import Settings

logger = logging.getLogger("genai_grpc")

Authorization = tuple[tuple[str, str], ...]
"""Headers that prove who calls, names in lower case."""

# google.auth begins to renew this long before the end, and servers of tokens count on it.
_REFRESH_AHEAD_S = 225.0
# A short-lived token spends three quarters of its life as it is.
_REFRESH_AHEAD_SHARE = 0.25
# No call starts with a token that may expire on the way to the server.
_IN_FLIGHT_S = 5.0
# After a renewal ahead of time has failed, the next one.
_RETRY_AFTER_S = 15.0
# Tokens made for one URL, whose expiry google.auth keeps to itself; it makes them for an hour.
_ON_DEMAND_S = 600.0

_monotonic = time.monotonic


class Authorizer(Protocol):
    """Where a transport gets the headers from. The tuple stays the same object until it changes.

    Attributes:
      pairs: the headers; good without further ado as long as the clock is before `fresh_until_s`.
      fresh_until_s: seconds of the monotonic clock. Hot paths read these two instead of entering
        `headers_if_fresh`.
    """

    @property
    def pairs(self) -> Authorization: ...

    @property
    def fresh_until_s(self) -> float: ...

    @property
    def project(self) -> str | None:
        """The project of the settings, or else the one that the credentials belong to.

        Raises:
          ValueError: a project is needed, and the credentials know of none.
        """

    def headers(self, timeout_s: float | None = None) -> Authorization:
        """The headers of a blocking call. Waits when there is no valid token, `timeout_s` at most.

        Raises:
          TransportError: UNAUTHENTICATED, UNAVAILABLE or DEADLINE_EXCEEDED: there is no valid token.
          ValueError: there are no credentials.
        """

    def headers_if_fresh(self) -> Authorization | None:
        """The headers, if they can be had without waiting. Never blocks."""

    async def async_headers(self, timeout_s: float | None = None) -> Authorization:
        """As `headers`, awaiting."""

    def invalidate(self, rejected: Authorization | None = None) -> bool:
        """Tells that the server rejected the headers. Never blocks: the next call gets new ones.

        Args:
          rejected: the tuple that was sent; when it has been replaced since, nothing is done.

        Returns:
          Whether the next headers will be other ones, so that one repetition makes sense.
        """


class ConstantAuthorizer:
    """Headers that never change: an API key, or none."""

    __slots__ = ("pairs", "project")

    fresh_until_s = math.inf

    def __init__(self, pairs: Authorization = (), project: str | None = None) -> None:
        self.pairs = pairs
        self.project = project

    def headers(self, timeout_s: float | None = None) -> Authorization:
        return self.pairs

    def headers_if_fresh(self) -> Authorization | None:
        return self.pairs

    async def async_headers(self, timeout_s: float | None = None) -> Authorization:
        return self.pairs

    def invalidate(self, rejected: Authorization | None = None) -> bool:
        return False


class TokenAuthorizer:
    """Headers of google-auth credentials. Safe across threads, event loops and fork.

    Args:
      settings: whose credentials; they are looked up with the first call.
    """

    __slots__ = (
        "__weakref__",
        "_credentials",
        "_expires_at",
        "_flight",
        "_is_renewable",
        "_lock",
        "_must_renew",
        "_settings",
        "fresh_until_s",
        "pairs",
    )

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._credentials: Any = None
        self.pairs: Authorization = ()
        # Seconds of the monotonic clock: up to the first, nothing is to be done; up to the second,
        # the pairs may be sent.
        self.fresh_until_s = -math.inf
        self._expires_at = -math.inf
        self._must_renew = False
        self._is_renewable = True
        self._lock = threading.Lock()
        self._flight: Future[None] | None = None
        _all_authorizers.add(self)

    @property
    def project(self) -> str | None:
        # What was looked up for the project is what the headers are then made of.
        self._settings = with_project(self._settings)
        return self._settings.project

    def headers(self, timeout_s: float | None = None) -> Authorization:
        if _monotonic() < self.fresh_until_s:
            return self.pairs
        pairs = self.headers_if_fresh()
        if pairs is not None:
            return pairs
        try:
            self._launch().result(timeout_s)
        except FutureTimeoutError as error:
            raise _too_late(timeout_s) from error
        return self.pairs

    def headers_if_fresh(self) -> Authorization | None:
        now = _monotonic()
        if now < self.fresh_until_s:
            return self.pairs
        if now < self._expires_at:
            self._launch()
            return self.pairs
        return None

    async def async_headers(self, timeout_s: float | None = None) -> Authorization:
        pairs = self.headers_if_fresh()
        if pairs is not None:
            return pairs
        # The flight is everybody's: a caller that is cancelled or late must not end it.
        waiting = asyncio.shield(asyncio.wrap_future(self._launch()))
        try:
            await asyncio.wait_for(waiting, timeout_s)
        except asyncio.TimeoutError as error:
            raise _too_late(timeout_s) from error
        return self.pairs

    def invalidate(self, rejected: Authorization | None = None) -> bool:
        with self._lock:
            if not self._is_renewable:
                return False
            if rejected is None or rejected is self.pairs:
                self._must_renew = True
                self.fresh_until_s = self._expires_at = -math.inf
        return True

    def _launch(self) -> Future[None]:
        """The renewal under way, started if there is none."""
        with self._lock:
            if self._flight is not None:
                return self._flight
            flight: Future[None] = Future()
            self._flight = flight
        thread = threading.Thread(
            target=self._fly, args=(flight,), name="genai-grpc-credentials", daemon=True
        )
        try:
            thread.start()
        except RuntimeError as error:  # the system has no thread to give, or python is ending
            self._land(flight, error)
        return flight

    def _fly(self, flight: Future[None]) -> None:
        failure: BaseException | None = None
        try:
            self._renew()
        except BaseException as error:  # noqa: BLE001 - every failure becomes the waiting calls' own
            failure = error
        self._land(flight, failure)

    def _land(self, flight: Future[None], failure: BaseException | None) -> None:
        """Tells those who wait how the renewal ended; the next one can begin."""
        if failure is not None:
            self._postpone(failure)
        with self._lock:
            self._flight = None
        if failure is None:
            flight.set_result(None)
        else:
            flight.set_exception(failure)

    def _renew(self) -> None:
        if self._credentials is None:
            self._credentials = load_credentials(self._settings)
        pairs, lifetime_s = _obtain(
            self._credentials, self._settings, force=self._must_renew or self._is_due()
        )
        ahead_s = min(_REFRESH_AHEAD_S, lifetime_s * _REFRESH_AHEAD_SHARE)
        now = _monotonic()
        with self._lock:
            self.pairs = pairs
            self._expires_at = now + lifetime_s - min(_IN_FLIGHT_S, ahead_s)
            self.fresh_until_s = now + lifetime_s - ahead_s
            self._must_renew = False
            self._is_renewable = bool(pairs) and hasattr(self._credentials, "refresh")

    def _is_due(self) -> bool:
        """True when the credentials' own token is the one that is about to expire."""
        return self.pairs != () and _monotonic() >= self.fresh_until_s

    def _postpone(self, error: BaseException) -> None:
        with self._lock:
            now = _monotonic()
            if now < self._expires_at:
                self.fresh_until_s = min(now + _RETRY_AFTER_S, self._expires_at)
                logger.warning("Renewing the credentials ahead of their expiry failed: %s", error)

    def _start_anew(self) -> None:
        """In a forked child the thread of a flight is gone, and the lock may be held by nobody."""
        self._lock = threading.Lock()
        self._flight = None


def authorizer(settings: Settings) -> Authorizer:
    """The authorizer that the settings ask for."""
    quota: Authorization = ()
    if settings.quota_project:
        quota = (("x-goog-user-project", settings.quota_project),)
    if settings.auth == "api_key":
        assert settings.api_key is not None
        return ConstantAuthorizer((("x-goog-api-key", settings.api_key), *quota))
    if settings.auth in ("credentials", "adc"):
        return TokenAuthorizer(settings)
    return ConstantAuthorizer(quota, settings.project)


def headers_of(settings: Settings, credentials: Any) -> dict[str, str]:
    """The headers of other credentials than the client's, for one call that acts in their name. Blocks.

    Raises:
      TransportError: UNAUTHENTICATED or UNAVAILABLE: they gave no token.
      ValueError: they are no google-auth credentials.
    """
    theirs = replace(
        settings,
        credentials=credentials,
        auth="credentials",
        needs_project=False,
        quota_project=None,  # they name who pays
    )
    unlimited = settings.timeout_s == math.inf
    return dict(TokenAuthorizer(theirs).headers(None if unlimited else settings.timeout_s))


def _obtain(credentials: Any, settings: Settings, *, force: bool) -> tuple[Authorization, float]:
    """Headers and the seconds they are good for."""
    from google.auth.exceptions import GoogleAuthError

    headers: dict[str, str] = {}
    try:
        if inspect.iscoroutinefunction(credentials.before_request):
            asyncio.run(_ask_async(credentials, settings, headers, force=force))
        else:
            _ask(credentials, settings, headers, force=force)
    except GoogleAuthError as error:
        raise _failure(credentials, error) from error
    return _pairs(headers, settings), _lifetime_s(credentials, headers)


def _ask(credentials: Any, settings: Settings, headers: dict[str, str], *, force: bool) -> None:
    from google.auth.credentials import Credentials
    from google.auth.transport.requests import Request

    request = Request(_session(settings))
    if type(credentials).before_request is not Credentials.before_request:
        # These make their headers in their own way (a token for the URL, none at all).
        credentials.before_request(request, "POST", _audience(settings), headers)
        return
    if force or not credentials.valid:
        credentials.refresh(request)
    credentials.apply(headers)


async def _ask_async(
    credentials: Any, settings: Settings, headers: dict[str, str], *, force: bool
) -> None:
    from google.auth.aio.transport.aiohttp import Request

    request = Request()
    try:
        await credentials.before_request(request, "POST", _audience(settings), headers)
    finally:
        await request.close()


def _session(settings: Settings) -> Any:
    import requests

    session = requests.Session()
    if settings.proxy:
        # Metadata servers are asked over http, and no proxy knows them.
        session.proxies["https"] = settings.proxy
    return session


def _audience(settings: Settings) -> str:
    return settings.api_audience or f"https://{settings.endpoint.host}/"


def _pairs(headers: dict[str, str], settings: Settings) -> Authorization:
    found = {name.lower(): value for name, value in headers.items()}
    # google.auth counts its own use in a header that is ours to write.
    found.pop("x-goog-api-client", None)
    if settings.quota_project:
        found["x-goog-user-project"] = settings.quota_project
    return tuple(found.items())


def _lifetime_s(credentials: Any, headers: dict[str, str]) -> float:
    expiry = getattr(credentials, "expiry", None)
    if isinstance(expiry, datetime):
        # google.auth's expiries are UTC and do not say so.
        aware = expiry if expiry.tzinfo else expiry.replace(tzinfo=timezone.utc)
        return (aware - datetime.now(timezone.utc)).total_seconds()
    made_for_url = any(kind.__name__ == "OnDemandCredentials" for kind in type(credentials).__mro__)
    return _ON_DEMAND_S if made_for_url and headers else math.inf


def _failure(credentials: Any, error: Exception) -> TransportError:
    from google.auth.exceptions import TransportError as Unreachable

    kind = type(credentials).__name__
    if isinstance(error, Unreachable) or getattr(error, "retryable", False):
        return TransportError(
            "UNAVAILABLE", f"The server of tokens cannot be reached ({kind}): {error}"
        )
    return TransportError(
        "UNAUTHENTICATED",
        f"The credentials ({kind}) gave no token: {error}. Renew them "
        "(`gcloud auth application-default login`, or a new key file), or pass others.",
    )


def _too_late(timeout_s: float | None) -> TransportError:
    return TransportError(
        "DEADLINE_EXCEEDED", f"The credentials gave no token within {timeout_s:g} s."
    )


_all_authorizers: weakref.WeakSet[TokenAuthorizer] = weakref.WeakSet()


def _start_all_anew() -> None:
    for each in _all_authorizers:
        each._start_anew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_start_all_anew)
