"""The details of an error, google/rpc/error_details.proto, as values, read from their JSON form (AIP-193).

`errors` exports the classes. What gateways on the way make of a detail may be odd and does not hide the
rest: it is left out here and stands in `APIError.details`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

_TYPE_PREFIX = "type.googleapis.com/google.rpc."
# What a google.protobuf.Duration can hold: 10,000 years.
_LONGEST_DELAY_S = 315_576_000_001.0


@dataclass(frozen=True)
class ErrorInfo:
    """Why it failed, for programs: `reason` is unique within `domain`; `metadata` is text to text."""

    __module__ = "genai_grpc.errors"

    reason: str = ""
    domain: str = ""
    metadata: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class RetryInfo:
    """How long the server wants the client to wait before the next attempt."""

    __module__ = "genai_grpc.errors"

    retry_delay: timedelta = timedelta(0)


@dataclass(frozen=True)
class FieldViolation:
    """One bad field of the request: its path in proto names, and what is wrong with it."""

    __module__ = "genai_grpc.errors"

    field: str = ""
    description: str = ""
    reason: str = ""


@dataclass(frozen=True)
class BadRequest:
    """Which fields of the request were refused."""

    __module__ = "genai_grpc.errors"

    field_violations: tuple[FieldViolation, ...] = ()


@dataclass(frozen=True)
class QuotaViolation:
    """One quota that was exceeded: who hit it, which one, and its limit where the server says so."""

    __module__ = "genai_grpc.errors"

    subject: str = ""
    description: str = ""
    quota_metric: str = ""
    quota_id: str = ""
    quota_dimensions: Mapping[str, str] = field(default_factory=dict)
    quota_value: int | None = None


@dataclass(frozen=True)
class QuotaFailure:
    """Which quotas were exceeded."""

    __module__ = "genai_grpc.errors"

    violations: tuple[QuotaViolation, ...] = ()


@dataclass(frozen=True)
class PreconditionViolation:
    """One condition that did not hold: its kind, what it concerns, how to satisfy it."""

    __module__ = "genai_grpc.errors"

    type: str = ""
    subject: str = ""
    description: str = ""


@dataclass(frozen=True)
class PreconditionFailure:
    """Which conditions did not hold."""

    __module__ = "genai_grpc.errors"

    violations: tuple[PreconditionViolation, ...] = ()


@dataclass(frozen=True)
class ResourceInfo:
    """The resource that the failure is about."""

    __module__ = "genai_grpc.errors"

    resource_type: str = ""
    resource_name: str = ""
    owner: str = ""
    description: str = ""


@dataclass(frozen=True)
class RequestInfo:
    """What to quote to the provider when one reports the failure."""

    __module__ = "genai_grpc.errors"

    request_id: str = ""
    serving_data: str = ""


@dataclass(frozen=True)
class HelpLink:
    """A page that describes the failure or what to do about it."""

    __module__ = "genai_grpc.errors"

    description: str = ""
    url: str = ""


@dataclass(frozen=True)
class Help:
    """Pages that describe the failure or what to do about it."""

    __module__ = "genai_grpc.errors"

    links: tuple[HelpLink, ...] = ()


@dataclass(frozen=True)
class LocalizedMessage:
    """The message in a human language; `locale` is a BCP 47 tag such as "en-US"."""

    __module__ = "genai_grpc.errors"

    locale: str = ""
    message: str = ""


def error_info(body: Any) -> ErrorInfo | None:
    found = _found(body, "ErrorInfo")
    return found and ErrorInfo(
        found.get("reason", ""), found.get("domain", ""), found.get("metadata", {})
    )


def bad_request(body: Any) -> BadRequest | None:
    found = _found(body, "BadRequest")
    return found and BadRequest(
        tuple(
            FieldViolation(v.get("field", ""), v.get("description", ""), v.get("reason", ""))
            for v in _entries(found, "fieldViolations")
        )
    )


def quota_failure(body: Any) -> QuotaFailure | None:
    found = _found(body, "QuotaFailure")
    return found and QuotaFailure(
        tuple(
            QuotaViolation(
                v.get("subject", ""),
                v.get("description", ""),
                v.get("quotaMetric", ""),
                v.get("quotaId", ""),
                v.get("quotaDimensions", {}),
                _whole_number(v.get("quotaValue")),
            )
            for v in _entries(found, "violations")
        )
    )


def precondition_failure(body: Any) -> PreconditionFailure | None:
    found = _found(body, "PreconditionFailure")
    return found and PreconditionFailure(
        tuple(
            PreconditionViolation(v.get("type", ""), v.get("subject", ""), v.get("description", ""))
            for v in _entries(found, "violations")
        )
    )


def resource_info(body: Any) -> ResourceInfo | None:
    found = _found(body, "ResourceInfo")
    return found and ResourceInfo(
        found.get("resourceType", ""),
        found.get("resourceName", ""),
        found.get("owner", ""),
        found.get("description", ""),
    )


def request_info(body: Any) -> RequestInfo | None:
    found = _found(body, "RequestInfo")
    return found and RequestInfo(found.get("requestId", ""), found.get("servingData", ""))


def help(body: Any) -> Help | None:
    found = _found(body, "Help")
    return found and Help(
        tuple(
            HelpLink(v.get("description", ""), v.get("url", "")) for v in _entries(found, "links")
        )
    )


def localized_message(body: Any) -> LocalizedMessage | None:
    found = _found(body, "LocalizedMessage")
    return found and LocalizedMessage(found.get("locale", ""), found.get("message", ""))


def retry_delay_s(details: Iterable[Mapping[str, Any]]) -> float | None:
    """The delay of google.rpc.RetryInfo; None if there is none, or none that can be waited for."""
    for detail in details:
        if detail.get("@type") == _TYPE_PREFIX + "RetryInfo":
            try:
                delay_s = _seconds(str(detail.get("retryDelay", "0s")))
            except ValueError:
                return None
            return max(0.0, delay_s) if delay_s < _LONGEST_DELAY_S else None
    return None


def _seconds(duration: str) -> float:
    """Seconds in the JSON form of google.protobuf.Duration ("1.5s")."""
    return float(duration.removesuffix("s") or 0)


def _found(body: Any, name: str) -> Any:
    """The first detail of that name; None without one."""
    for detail in details_of(body):
        if detail.get("@type") == _TYPE_PREFIX + name:
            return detail
    return None


def _entries(detail: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    entries = detail.get(name)
    if not isinstance(entries, list):
        return []
    return [entry for entry in entries if isinstance(entry, Mapping)]


def _whole_number(text: Any) -> int | None:
    """An int64 in its JSON form, which is text; None if it is none."""
    try:
        return int(text)
    except (TypeError, ValueError):
        return None


def details_of(body: Any) -> Iterable[Mapping[str, Any]]:
    """The details in the body of an error; what is no object is left out."""
    details = from_body(body, "details")
    if not isinstance(details, list):
        return ()
    return [detail for detail in details if isinstance(detail, Mapping)]


def from_body(body: Any, key: str) -> Any:
    """`key` of an error body, which may be the error itself or stand under "error"."""
    if not isinstance(body, Mapping):
        return None
    if key in body:
        return body[key]
    inner = body.get("error")
    return inner.get(key) if isinstance(inner, Mapping) else None
