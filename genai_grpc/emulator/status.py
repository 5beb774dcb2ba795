"""Errors as production answers them: a code, a message and typed details in a google.rpc.Status.

Only says what is wrong; how it travels (trailing metadata, JSON body) is the fronts' job.
Follows AIP-193 and google/rpc/error_details.proto.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from google.protobuf.any_pb2 import Any
from google.protobuf.message import Message
from google.rpc import error_details_pb2, status_pb2

from genai_grpc.errors import STATUS_CODES

DOMAINS = {"gemini": "generativelanguage.googleapis.com", "vertex": "aiplatform.googleapis.com"}


class Violation(NamedTuple):
    """A field that is wrong, and why."""

    field: str
    description: str


class StatusError(Exception):
    """Ends a call with a status other than OK."""

    def __init__(self, code: str, message: str, details: Iterable[Message] = ()) -> None:
        super().__init__(code, message)
        if code not in STATUS_CODES:
            raise ValueError(f"unknown status {code!r}; known are {', '.join(STATUS_CODES)}")
        self.code = code
        self.message = message
        self.details = tuple(details)

    @property
    def number(self) -> int:
        """The code as a number of google.rpc.Code."""
        return STATUS_CODES[self.code][0]

    @property
    def http_code(self) -> int:
        """The HTTP status that goes with the code."""
        return STATUS_CODES[self.code][1]

    def to_proto(self) -> status_pb2.Status:
        """The google.rpc.Status with its details packed."""
        return status_pb2.Status(
            code=self.number, message=self.message, details=[_pack(each) for each in self.details]
        )


def error_info(backend: str, reason: str, metadata: Mapping[str, str] | None = None) -> Message:
    """A google.rpc.ErrorInfo in the domain of the backend."""
    domain = DOMAINS.get(backend, "googleapis.com")
    return error_details_pb2.ErrorInfo(reason=reason, domain=domain, metadata=metadata or {})


def retry_info(delay_s: float) -> Message:
    """A google.rpc.RetryInfo that asks to wait before the next attempt."""
    info = error_details_pb2.RetryInfo()
    info.retry_delay.FromNanoseconds(round(delay_s * 1e9))
    return info


def invalid(backend: str, request: str, violations: Sequence[Violation]) -> StatusError:
    """INVALID_ARGUMENT that names every wrong field of a request."""
    lines = [f"* {request}.{field}: {description}" for field, description in violations]
    message = lines[0][2:] if len(lines) == 1 else "\n".join(lines)
    info = error_info(backend, "INVALID_ARGUMENT")
    return StatusError("INVALID_ARGUMENT", message, [info, bad_request(violations)])


def bad_request(violations: Sequence[Violation]) -> Message:
    """A google.rpc.BadRequest that names fields and what is wrong with them."""
    found = error_details_pb2.BadRequest()
    for field, description in violations:
        found.field_violations.add(field=field, description=description)
    return found


def not_found(backend: str, resource_type: str, name: str, message: str) -> StatusError:
    """NOT_FOUND that names the resource."""
    resource = error_details_pb2.ResourceInfo(
        resource_type=resource_type, resource_name=name, description=message
    )
    return StatusError("NOT_FOUND", message, [error_info(backend, "NOT_FOUND"), resource])


def unimplemented(path: str) -> StatusError:
    """UNIMPLEMENTED that names the method."""
    return StatusError("UNIMPLEMENTED", f"{path} is not implemented by this emulator")


def _pack(detail: Message) -> Any:
    if isinstance(detail, Any):
        return detail
    packed = Any()
    packed.Pack(detail)
    return packed
