"""What one call is asked to be: its deadline, its metadata, its retries. Values and their arithmetic.

Client options are the defaults, `http_options` of a call override them field by field. Nothing here
sends, sleeps or looks at a clock: whoever needs the time passes it in (seconds of a monotonic clock).
Units: `HttpOptions.timeout` is milliseconds, as in google-genai; everything inside is seconds.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from .errors import STATUS_CODES, Metadata, TransportError

# A call without a deadline can hang for ever behind a middlebox. Ten minutes is what the published
# service configuration of GenerativeService gives its slowest methods.
DEFAULT_TIMEOUT_S = 600.0


@dataclass(frozen=True)
class RetryPolicy:
    """When and how often an attempt is repeated. Defaults are on: see docs/deadlines-and-retries.

    Attributes:
      attempts: how many attempts in all, the first included; 1 means no retries.
      initial_delay_s: upper bound of the first pause. Each pause is drawn between nothing and its
        bound (full jitter), so that clients that failed together do not return together.
      max_delay_s: the bound never grows beyond this.
      multiplier: how much the bound grows from pause to pause.
      statuses: gRPC status names that are worth another attempt.
      idempotent_once: status names that are repeated once, and only where the method is idempotent.
      predicate: decides instead of `statuses`, if given (google.api_core's retry objects do).
      window_s: no attempt begins later than this after the first; None: the deadline alone decides.
    """

    attempts: int = 5
    initial_delay_s: float = 0.5
    max_delay_s: float = 60.0
    multiplier: float = 2.0
    statuses: frozenset[str] = frozenset({"UNAVAILABLE", "RESOURCE_EXHAUSTED"})
    idempotent_once: frozenset[str] = frozenset({"INTERNAL"})
    predicate: Callable[[TransportError], bool] | None = None
    window_s: float | None = None

    def allows(self, error: TransportError, *, failures: int) -> bool:
        """Whether another attempt may follow `error`, the `failures`-th failure of this call."""
        if failures >= self.attempts:
            return False
        if self.predicate is not None:
            return self.predicate(error)
        return error.status in self.statuses

    def delay_bound_s(self, failures: int) -> float:
        """The longest pause that may follow the `failures`-th failure."""
        try:
            grown = self.initial_delay_s * self.multiplier ** (failures - 1)
        except OverflowError:
            return self.max_delay_s
        return min(grown, self.max_delay_s)


DEFAULT_RETRIES = RetryPolicy()


def retry_policy(value: Any) -> RetryPolicy:
    """The policy that `value` describes.

    Args:
      value: None (the default policy), a RetryPolicy, google-genai's HttpRetryOptions (object or
        dict), or a google.api_core.retry Retry or AsyncRetry.

    Raises:
      TypeError: for anything else.
      ValueError: for a number out of its range.
    """
    if value is None:
        return DEFAULT_RETRIES
    if isinstance(value, RetryPolicy):
        return value
    if hasattr(value, "_predicate") and hasattr(value, "_multiplier"):
        return _from_api_core(value)
    if isinstance(value, Mapping) or hasattr(value, "http_status_codes"):
        return _from_http_retry_options(value)
    raise TypeError(
        f"retry_options must be HttpRetryOptions, a dict of its fields or a google.api_core.retry "
        f"object, not {type(value).__name__}"
    )


def _from_http_retry_options(value: Any) -> RetryPolicy:
    if isinstance(value, Mapping):
        _refuse_unknown(value, _RETRY_FIELDS, "retry_options")
    given = _fields(value, _RETRY_FIELDS)
    for name in ("attempts", "initial_delay", "max_delay", "exp_base"):
        number = given.get(name)
        if number is not None and number < 0:
            raise ValueError(f"retry_options.{name} must not be negative, got {number!r}")
    policy = DEFAULT_RETRIES
    codes = given.get("http_status_codes")
    return RetryPolicy(
        attempts=_or(given.get("attempts"), policy.attempts) or 1,
        initial_delay_s=_or(given.get("initial_delay"), policy.initial_delay_s),
        max_delay_s=_or(given.get("max_delay"), policy.max_delay_s),
        multiplier=_or(given.get("exp_base"), policy.multiplier),
        statuses=policy.statuses,
        idempotent_once=policy.idempotent_once if codes is None else frozenset(),
        predicate=None if codes is None else _code_predicate(frozenset(codes)),
    )


def _code_predicate(codes: frozenset[int]) -> Callable[[TransportError], bool]:
    return lambda error: error.http_code in codes


def _from_api_core(value: Any) -> RetryPolicy:
    """google.api_core decides on its own exceptions, so the predicate sees one of those.

    Its timeout says how long it goes on repeating; each attempt still has what is left of the call's
    own deadline. The number of attempts is not limited.
    """

    def predicate(error: TransportError) -> bool:
        from google.api_core import exceptions  # costs 50 ms of import, and few users get here

        code = STATUS_CODES.get(error.status, STATUS_CODES["UNKNOWN"])[0]
        return bool(value._predicate(exceptions.from_grpc_status(code, error.message)))

    return RetryPolicy(
        attempts=_UNLIMITED,
        initial_delay_s=value._initial,
        max_delay_s=value._maximum,
        multiplier=value._multiplier,
        predicate=predicate,
        window_s=value._timeout,
    )


_UNLIMITED = 1_000_000
_RETRY_FIELDS = (
    "attempts",
    "initial_delay",
    "max_delay",
    "exp_base",
    "jitter",
    "http_status_codes",
)


@dataclass(frozen=True)
class RestOptions:
    """What only a request of the REST API can carry.

    Attributes:
      headers: pairs of the user's that describe one HTTP message, keys in lower case.
      extra_body: members laid over the JSON of the request.
      base_url: where this call goes instead of where its client's calls go.
      resource_scope: "COLLECTION" when the base URL names version, project and location already.
      keeps_body: whether the answer is wanted as it came.
    """

    headers: Metadata = ()
    extra_body: Mapping[str, Any] | None = None
    base_url: str | None = None
    resource_scope: str | None = None
    keeps_body: bool = False
    needed_for: str = field(init=False, compare=False)
    """Which option gRPC cannot obey; "" when there is none. Asked with every call, so kept."""

    def __post_init__(self) -> None:
        reason = "config.should_return_http_response" if self.keeps_body else ""
        if self.base_url is not None:
            reason = "http_options.base_url of a single call"
        if self.extra_body:
            reason = "http_options.extra_body"
        object.__setattr__(self, "needed_for", reason)


NO_REST_OPTIONS = RestOptions()


@dataclass(frozen=True)
class CallOptions:
    """What applies to a call beside its request.

    Attributes:
      timeout_s: the caller's budget for everything the call does, retries included; None: no end.
      metadata: pairs that the user adds, keys in lower case.
      retry: the retry policy.
      api_version: which published version of the service answers, e.g. "v1beta".
      rest: what only REST can carry.
    """

    api_version: str
    timeout_s: float | None = DEFAULT_TIMEOUT_S
    metadata: Metadata = ()
    retry: RetryPolicy = DEFAULT_RETRIES
    rest: RestOptions = NO_REST_OPTIONS

    def override(self, http_options: Any) -> CallOptions:
        """These options with `http_options` (HttpOptions or a dict) of one call laid over them."""
        if http_options is None:
            return self
        given = _fields(http_options, _OVERRIDES)
        changes: dict[str, Any] = {}
        if (timeout_ms := given.get("timeout")) is not None:
            changes["timeout_s"] = timeout_seconds(timeout_ms)
        if (headers := given.get("headers")) is not None:
            changes["metadata"] = merge_metadata(self.metadata, metadata_pairs(headers))
        if (retry := given.get("retry_options")) is not None:
            changes["retry"] = retry_policy(retry)
        if (version := given.get("api_version")) is not None:
            changes["api_version"] = version
        if (rest := self._rest(given)) is not self.rest:
            changes["rest"] = rest
        return replace(self, **changes) if changes else self

    def keeping_body(self) -> CallOptions:
        """These options for a call whose answer is wanted as it came."""
        return replace(self, rest=replace(self.rest, keeps_body=True))

    def _rest(self, given: Mapping[str, Any]) -> RestOptions:
        changes: dict[str, Any] = {}
        if described := http_only_pairs(given.get("headers") or {}):
            changes["headers"] = merge_metadata(self.rest.headers, described)
        for name in ("extra_body", "base_url"):
            if given.get(name):
                changes[name] = given[name]
        if (scope := given.get("base_url_resource_scope")) is not None:
            changes["resource_scope"] = str(getattr(scope, "value", scope)).upper()
        return replace(self.rest, **changes) if changes else self.rest


_OVERRIDES = (
    "timeout",
    "headers",
    "retry_options",
    "api_version",
    "extra_body",
    "base_url",
    "base_url_resource_scope",
)


def timeout_seconds(timeout_ms: Any) -> float | None:
    """`HttpOptions.timeout` (milliseconds) in seconds; None: no end.

    0 and infinity both mean that there is no end: 0 is google-genai's word for it.

    Raises:
      TypeError: it is no number.
      ValueError: it is negative or NaN.
    """
    if isinstance(timeout_ms, bool) or not isinstance(timeout_ms, (int, float)):
        raise TypeError(
            f"http_options.timeout must be a number of milliseconds, "
            f"got {type(timeout_ms).__name__}"
        )
    if not timeout_ms >= 0:
        raise ValueError(
            f"http_options.timeout must be a positive number of milliseconds, or 0 for no end, "
            f"got {timeout_ms!r}"
        )
    return None if timeout_ms in (0, math.inf) else timeout_ms / 1000


# These describe one HTTP message, not the call; gRPC writes its own.
HTTP_ONLY_HEADERS = frozenset(
    {
        "accept",
        "accept-encoding",
        "connection",
        "content-encoding",
        "content-length",
        "content-type",
        "host",
        "te",
        "transfer-encoding",
        "user-agent",
        "x-server-timeout",
    }
)

# What gRPC sends as the key of metadata: RFC 9110 allows a few characters more.
_METADATA_KEY = re.compile(r"[0-9a-z_.-]+")
_METADATA_VALUE = re.compile(r"[\x20-\x7e]*")


def metadata_pairs(headers: Mapping[str, Any]) -> Metadata:
    """HTTP headers as gRPC metadata: keys in lower case, a list of values repeats its key.

    Raises:
      TypeError: a value is neither text nor, under a key that ends in "-bin", bytes.
      ValueError: a key or a value has characters that cannot be sent.
    """
    pairs: list[tuple[str, str | bytes]] = []
    for name, value in headers.items():
        key = name.lower()
        if not _METADATA_KEY.fullmatch(key):
            raise ValueError(
                f"http_options.headers: {name!r} is no key of gRPC metadata; "
                "letters, digits, '-', '_' and '.' may be used."
            )
        if key not in HTTP_ONLY_HEADERS:
            values = value if isinstance(value, (list, tuple)) else (value,)
            pairs.extend((key, _metadata_value(name, one)) for one in values)
    return tuple(pairs)


def http_only_pairs(headers: Mapping[str, Any]) -> Metadata:
    """The headers that `metadata_pairs` leaves out, keys in lower case."""
    return tuple(
        (name.lower(), _metadata_value(name, value))
        for name, value in headers.items()
        if name.lower() in HTTP_ONLY_HEADERS
    )


def _metadata_value(name: str, value: Any) -> str | bytes:
    if isinstance(value, bytes) and name.lower().endswith("-bin"):
        return value
    if not isinstance(value, str):
        raise TypeError(f"http_options.headers[{name!r}] must be a str, got {type(value).__name__}")
    if not _METADATA_VALUE.fullmatch(value):
        raise ValueError(
            f"http_options.headers[{name!r}] has characters that a header cannot carry; "
            "only printable ASCII may be sent."
        )
    return value


def merge_metadata(base: Metadata, over: Metadata) -> Metadata:
    """`base` without the keys that `over` has, then `over`."""
    keys = {key for key, _ in over}
    return tuple(pair for pair in base if pair[0] not in keys) + over


def _fields(value: Any, names: tuple[str, ...]) -> dict[str, Any]:
    """The named fields of a model or of a dict in snake_case or camelCase."""
    if not isinstance(value, Mapping):
        return {name: getattr(value, name, None) for name in names}
    snake = {_snake(key): item for key, item in value.items()}
    return {name: snake.get(name) for name in names}


def _refuse_unknown(given: Mapping[str, Any], names: tuple[str, ...], what: str) -> None:
    for key in given:
        if _snake(key) not in names:
            raise ValueError(f"{what} has no option {key!r}. Known are {', '.join(names)}.")


def _snake(key: str) -> str:
    return "".join("_" + c.lower() if c.isupper() else c for c in key)


def _or(value: Any, default: Any) -> Any:
    return default if value is None else value
