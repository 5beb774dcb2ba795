"""From HTTP replies and broken connections to TransportError: one boundary, one translation. No I/O.

Errors of the services are JSON as AIP-193 has it; those of what stands between (proxies, load
balancers, gateways) are HTML or nothing. Status names follow google/rpc/code.proto.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from .._wire.json import JsonError, loads
from ..errors import STATUS_CODES, STATUS_OF_HTTP_CODE, TransportError
from .failures import closed_during
from .remedies import remedy
from .rest_exchange import ErrorReply, Headers, joined

if TYPE_CHECKING:
    from .._auth import Authorizer
    from .._auth.headers import Authorization
    from .._call import Call

# How much of an error's body is read: a page of a proxy, not a flood.
MOST_ERROR_BYTES = 1 << 20
_MOST_SHOWN = 300

_TITLE = re.compile(rb"<title[^>]*>(.*?)</title>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<(?:script|style).*?</(?:script|style)>|<[^>]*>", re.IGNORECASE | re.DOTALL)


def refusal(status: int, reason: str, headers: Headers, body: bytes) -> TransportError:
    """The failure that a reply with an error status stands for."""
    found = _error_of(body)
    known = joined(headers)
    name = str(found.get("status") or "")
    if name not in STATUS_CODES:
        name = status_of(status)
    details = found.get("details")
    return TransportError(
        name,
        _text(found.get("message")) or _words(status, reason, known, body),
        details=[each for each in details if isinstance(each, Mapping)]
        if isinstance(details, list)
        else (),
        metadata=tuple(headers),
        http_code=status,
        retry_delay_s=_retry_delay_s(details, known),
        # A gateway says so of the connection behind it.
        interrupted=status == 502,
        response=ErrorReply(status, reason, known, body),
    )


def error_in_stream(value: Mapping[str, Any], headers: Headers) -> TransportError:
    """The failure that an error object between the chunks of a stream stands for."""
    found = value["error"]
    error: Mapping[str, Any] = found if isinstance(found, Mapping) else {"message": found}
    code = error.get("code")
    status = code if isinstance(code, int) and 400 <= code < 600 else 500
    name = str(error.get("status") or "")
    details = error.get("details")
    return TransportError(
        name if name in STATUS_CODES else status_of(status),
        _text(error.get("message")) or "The stream ended with an error that has no message.",
        details=[each for each in details if isinstance(each, Mapping)]
        if isinstance(details, list)
        else (),
        metadata=tuple(headers),
        http_code=status,
        retry_delay_s=_retry_delay_s(details, {}),
    )


def status_of(code: int) -> str:
    """The status name of an HTTP code that stands alone."""
    name = STATUS_OF_HTTP_CODE.get(code)
    if name is not None:
        return name
    # A request that is wrong in a way of its own; a server that fails in one.
    return "FAILED_PRECONDITION" if 400 <= code < 500 else "UNKNOWN"


def unreadable(call: Call, headers: Headers, body: bytes, error: JsonError) -> TransportError:
    """The failure for a reply of a call that went well, and whose body is not the message."""
    kind = call.method.response.rpartition(":")[2]
    known = joined(headers)
    content_type = known.get("content-type", "")
    shown = "" if "json" in content_type else f" of type {content_type or 'unknown'!r}"
    return TransportError(
        "INTERNAL",
        f"{call.method.name} answered {len(body)} bytes{shown} that are no {kind}: {error}",
        metadata=tuple(headers),
        # What inspects traffic answers 200 with a page of its own, again and again.
        lasting=_is_html(known, body),
        unreadable=True,
    )


def broken(doing: str, error: BaseException, *, received: str = "") -> TransportError:
    """The failure for a connection that broke, or brought no HTTP.

    Args:
      doing: what was being done, such as "reading the answer".
      error: what the library raised.
      received: how far it came, if that is known.
    """
    reason = str(error) or type(error).__name__
    # With TLS 1.3 a client that is refused hears of it after the handshake.
    found = remedy(reason)
    advice = f". {found.advice}" if found is not None else ""
    return TransportError(
        "UNAVAILABLE",
        f"The connection broke while {doing}{received}: {reason}{advice}",
        lasting=found is not None and found.lasting,
        interrupted=True,
    )


def unreachable(place: str, error: BaseException) -> TransportError:
    """The failure for a connection that could not be made to `place`."""
    reason = str(error) or type(error).__name__
    found = remedy(reason)
    advice = f". {found.advice}" if found is not None else ""
    return TransportError(
        "UNAVAILABLE",
        f"No connection to {place}: {reason.rstrip('. ')}{advice}",
        lasting=found is not None and found.lasting,
    )


def too_late(doing: str) -> TransportError:
    """The failure for a deadline that came first; the transport says whose it was."""
    return TransportError("DEADLINE_EXCEEDED", doing)


def failed(
    call: Call,
    failure: TransportError,
    authorizer: Authorizer,
    authorization: Authorization,
    *,
    is_closed: bool,
) -> TransportError:
    """The failure of a call, with what the transport knows about it.

    Args:
      call: what failed.
      failure: what the exchange with the server raised.
      authorizer: gave `authorization`, and replaces it if the server refused it.
      authorization: the headers that the call carried.
      is_closed: whether the transport was closed in the meantime.
    """
    if failure.status == "UNAUTHENTICATED":
        failure.reauthenticated = authorizer.invalidate(authorization)
    elif failure.response is None and is_closed:
        return closed_during(call)
    elif failure.status == "DEADLINE_EXCEEDED" and failure.response is None:
        return _late(call, failure)
    return failure


def _late(call: Call, failure: TransportError) -> TransportError:
    """The same failure in the words of the call."""
    limit = call.options.timeout_s
    if limit is not None:
        failure.message = (
            f"{call.method.name} did not finish within its deadline of {limit:g} s "
            f"({failure.message})"
        )
        failure.args = (f"{failure.status}: {failure.message}",)
    return failure


def _error_of(body: bytes) -> Mapping[str, Any]:
    """The error object of a body; {} when there is none."""
    try:
        value = loads(body)
    except JsonError:
        return {}
    if isinstance(value, list) and value:
        value = value[0]
    if not isinstance(value, Mapping):
        return {}
    error = value.get("error", value)
    return error if isinstance(error, Mapping) else {"message": error}


def _text(message: Any) -> str:
    return message if isinstance(message, str) else ""


def _words(status: int, reason: str, headers: Mapping[str, str], body: bytes) -> str:
    """What happened, when the service itself does not say."""
    said = f"HTTP {status} {reason}".rstrip()
    if 300 <= status < 400:
        place = headers.get("location", "nowhere")
        return f"{said}: the server points to {place}, and redirects are not followed. Check the base URL."
    if _is_html(headers, body):
        title = _TITLE.search(body)
        page = (title[1] if title else body).decode("utf-8", "replace")
        words = " ".join(html.unescape(_TAG.sub(" ", page)).split())
        found = remedy(words)
        advice = f". {found.advice}" if found is not None else ""
        return f"{said}, with a page instead of JSON: {words[:_MOST_SHOWN]}{advice}"
    words = " ".join(body.decode("utf-8", "replace").split())
    return f"{said}: {words[:_MOST_SHOWN]}" if words else said


def _is_html(headers: Mapping[str, str], body: bytes) -> bool:
    return "html" in headers.get("content-type", "") or body.lstrip()[:1] == b"<"


def _retry_delay_s(details: Any, headers: Mapping[str, str]) -> float | None:
    """What Retry-After asks for, unless google.rpc.RetryInfo says it better."""
    for detail in details if isinstance(details, list) else ():
        if isinstance(detail, Mapping) and "retryDelay" in detail:
            return None
    return _seconds(headers.get("retry-after", ""))


def _seconds(retry_after: str) -> float | None:
    """Seconds of a Retry-After header (RFC 9110: a number or a date); None if it says nothing."""
    if retry_after.isdecimal():
        return float(retry_after)
    try:
        moment = parsedate_to_datetime(retry_after)
    except (TypeError, ValueError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    return max(0.0, (moment - datetime.now(timezone.utc)).total_seconds())
