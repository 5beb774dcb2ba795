"""What can go wrong on the wire, as a tree of exceptions and one table of status codes.

    Exception
    ├── APIError                          the service, or the way to it, failed: code, status, message, details
    │   ├── ClientError                   4xx: the request has to change before it can succeed
    │   └── ServerError                   5xx: the same request may succeed later
    │       └── UnreadableResponseError   an answer came that is no message: also an UnknownApiResponseError
    ├── TransportError                    what a transport raises; flows turn it into an APIError
    ├── AssertionError
    │   └── ReplayError                   a recording has no answer to what was asked
    └── ValueError
        ├── UnknownFunctionCallArgumentError   the model called a function with an argument it does not have
        ├── UnsupportedFunctionError           a callable cannot be declared to the model
        ├── FunctionInvocationError            a callable raised while it was called automatically
        └── UnknownApiResponseError            an answer that cannot be read as what was asked for

Status names and HTTP codes follow google/rpc/code.proto; details follow google/rpc/error_details.proto,
have their types in `_error_details`, and stand in `APIError.details` in the JSON form that the REST API answers (AIP-193).
Bad input never comes here: it raises ValueError or TypeError before anything is sent.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, NoReturn, TypeVar

from . import _error_details
from ._error_details import (
    BadRequest,
    ErrorInfo,
    FieldViolation,
    Help,
    HelpLink,
    LocalizedMessage,
    PreconditionFailure,
    PreconditionViolation,
    QuotaFailure,
    QuotaViolation,
    RequestInfo,
    ResourceInfo,
    RetryInfo,
)

__all__ = [
    "APIError",
    "BadRequest",
    "ClientError",
    "ErrorInfo",
    "ExperimentalWarning",
    "FieldViolation",
    "FunctionInvocationError",
    "Help",
    "HelpLink",
    "LocalizedMessage",
    "PreconditionFailure",
    "PreconditionViolation",
    "QuotaFailure",
    "QuotaViolation",
    "ReplayError",
    "RequestInfo",
    "ResourceInfo",
    "RetryInfo",
    "ServerError",
    "TransportError",
    "UnknownApiResponseError",
    "UnknownFunctionCallArgumentError",
    "UnreadableResponseError",
    "UnsupportedFunctionError",
]

# name -> (gRPC code, HTTP code), as google/rpc/code.proto documents them.
STATUS_CODES: Mapping[str, tuple[int, int]] = {
    "OK": (0, 200),
    "CANCELLED": (1, 499),
    "UNKNOWN": (2, 500),
    "INVALID_ARGUMENT": (3, 400),
    "DEADLINE_EXCEEDED": (4, 504),
    "NOT_FOUND": (5, 404),
    "ALREADY_EXISTS": (6, 409),
    "PERMISSION_DENIED": (7, 403),
    "RESOURCE_EXHAUSTED": (8, 429),
    "FAILED_PRECONDITION": (9, 400),
    "ABORTED": (10, 409),
    "OUT_OF_RANGE": (11, 400),
    "UNIMPLEMENTED": (12, 501),
    "INTERNAL": (13, 500),
    "UNAVAILABLE": (14, 503),
    "DATA_LOSS": (15, 500),
    "UNAUTHENTICATED": (16, 401),
}

# The other way round, for answers that carry an HTTP code alone. Several names share a code: the
# plainest one wins.
STATUS_OF_HTTP_CODE: Mapping[int, str] = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    408: "DEADLINE_EXCEEDED",
    409: "ABORTED",
    416: "OUT_OF_RANGE",
    429: "RESOURCE_EXHAUSTED",
    499: "CANCELLED",
    500: "INTERNAL",
    501: "UNIMPLEMENTED",
    502: "UNAVAILABLE",
    503: "UNAVAILABLE",
    504: "DEADLINE_EXCEEDED",
}

Metadata = tuple[tuple[str, "str | bytes"], ...]


class TransportError(Exception):
    """One attempt failed. Raised by transports; callers of the client see an APIError instead.

    Args:
      status: gRPC status name, e.g. "UNAVAILABLE".
      message: what the server, or the transport, says happened.
      details: google.rpc details in their JSON form, each with an "@type".
      metadata: trailing metadata (gRPC) or response headers (REST), as pairs.
      http_code: the HTTP code when the wire had one; else derived from `status`.
      retry_delay_s: seconds before which the server wants no further attempt (RetryInfo, Retry-After).
      reauthenticated: the credentials were rejected and have been renewed since, so that one
        repetition makes sense.
      refused: the server did nothing for the call, as it says itself; to send it again is no repetition.
      lasting: another attempt would end the same way, whatever the status says.
      unreadable: the server answered, and its answer is no message.
      interrupted: the connection broke when the request may have arrived: nobody knows whether the server
        has done what it asks for.
      received: messages of the stream that had arrived before the failure.
      response: the transport's own response object, if it has one.
    """

    def __init__(
        self,
        status: str,
        message: str,
        *,
        details: Sequence[Mapping[str, Any]] = (),
        metadata: Metadata = (),
        http_code: int | None = None,
        retry_delay_s: float | None = None,
        reauthenticated: bool = False,
        refused: bool = False,
        lasting: bool = False,
        unreadable: bool = False,
        interrupted: bool = False,
        received: int = 0,
        response: Any = None,
    ) -> None:
        super().__init__(f"{status}: {message}")
        self.status = status
        self.message = message
        self.details = tuple(details)
        self.metadata = metadata
        self.http_code = http_code if http_code is not None else http_code_of(status)
        self.retry_delay_s = (
            _error_details.retry_delay_s(self.details) if retry_delay_s is None else retry_delay_s
        )
        self.reauthenticated = reauthenticated
        self.refused = refused
        self.lasting = lasting
        self.unreadable = unreadable
        self.interrupted = interrupted
        self.received = received
        self.response = response

    def __reduce__(self) -> tuple[Any, ...]:
        return _reduced(self)


class APIError(Exception):
    """A call failed at the service or on the way to it.

    Attributes:
      code: HTTP code, e.g. 404; over gRPC the one that belongs to the status.
      status: gRPC status name, e.g. "NOT_FOUND".
      message: what the server says happened.
      details: the error in JSON form: `{"error": {"code", "message", "status", "details": [...]}}`.
      response: the HTTP response object, where there was one.
      trailing_metadata: gRPC trailing metadata or HTTP response headers, as pairs.
      received: how many messages of a stream had been delivered before it broke.
      partial: what had arrived of an answer that takes several requests; None if there is none.
      attempts: how often the call was sent.
    """

    code: int
    status: str | None = None
    message: str | None = None
    response: Any = None
    trailing_metadata: Metadata = ()
    received: int = 0
    partial: Any = None
    attempts: int = 1

    def __init__(self, code: int | None, response_json: Any, response: Any = None) -> None:
        if isinstance(response_json, list) and len(response_json) == 1:
            response_json = response_json[0]
        self.response = response
        self.details: Any = response_json
        self.message = _error_details.from_body(response_json, "message")
        self.status = _error_details.from_body(response_json, "status")
        self.code = code if code else _error_details.from_body(response_json, "code")
        super().__init__(f"{self.code} {self.status}. {self.details}")

    @classmethod
    def raise_error(cls, status_code: int, response_json: Any, response: Any = None) -> NoReturn:
        """Raises ClientError for 4xx, ServerError for 5xx, else this class.

        Args:
          status_code: the HTTP code.
          response_json: the body of the error, as JSON: an object, or a list of one.
          response: the HTTP response object, to be kept in the error.
        """
        raise cls._class_for(status_code)(status_code, response_json, response)

    @classmethod
    async def raise_error_async(
        cls, status_code: int, response_json: Any, response: Any = None
    ) -> NoReturn:
        """The same as `raise_error`, for callers that await."""
        cls.raise_error(status_code, response_json, response)

    @classmethod
    def raise_for_response(cls, response: Any) -> None:
        """Raises the error that an HTTP response tells of, if it tells of one.

        Args:
          response: of httpx or requests. A body that is no JSON becomes the message.
        """
        if 200 <= response.status_code < 300:
            return
        if hasattr(response, "read"):  # httpx leaves the body of a stream unread
            response.read()
        cls.raise_error(response.status_code, _body_of(response), response)

    @classmethod
    async def raise_for_async_response(cls, response: Any) -> None:
        """The same as `raise_for_response`, for responses of httpx's asynchronous client or aiohttp."""
        if not hasattr(response, "status_code"):
            await cls._raise_for_aiohttp(response)
        elif not 200 <= response.status_code < 300:
            await response.aread()
            cls.raise_error(response.status_code, _body_of(response), response)

    @classmethod
    async def _raise_for_aiohttp(cls, response: Any) -> None:
        if 200 <= response.status < 300:
            return
        text = await response.text()
        cls.raise_error(response.status, _body_of_text(text, response.reason), response)

    @classmethod
    def _class_for(cls, code: int) -> type[APIError]:
        if 400 <= code < 500:
            return ClientError
        if 500 <= code < 600:
            return ServerError
        return cls

    @classmethod
    def from_transport_error(cls, error: TransportError, *, attempts: int = 1) -> APIError:
        """The error that a caller sees when no further attempt is made after `attempts`."""
        body: dict[str, Any] = {
            "code": error.http_code,
            "message": error.message,
            "status": error.status,
        }
        if error.details:
            body["details"] = [dict(detail) for detail in error.details]
        kind = UnreadableResponseError if error.unreadable else cls._class_for(error.http_code)
        result = kind(error.http_code, {"error": body}, error.response)
        result.trailing_metadata = error.metadata
        result.received = error.received
        result.attempts = attempts
        return result

    def __str__(self) -> str:
        text = super().__str__()
        if self.received:
            text += f" (the stream broke after {self.received} messages)"
        if self.attempts > 1:
            text += f" (in {self.attempts} attempts)"
        return text

    def __reduce__(self) -> tuple[Any, ...]:
        return _reduced(self)

    # The typed details. Each is None when the server sent no such detail. What gateways on the way make
    # of one may be odd, and does not hide the rest: it is left out here and stands in `details`.

    @property
    def error_info(self) -> ErrorInfo | None:
        """google.rpc.ErrorInfo: reason, domain, metadata."""
        return _error_details.error_info(self.details)

    @property
    def retry_info(self) -> RetryInfo | None:
        """google.rpc.RetryInfo: how long to wait before another attempt."""
        delay_s = _error_details.retry_delay_s(_error_details.details_of(self.details))
        return None if delay_s is None else RetryInfo(timedelta(seconds=delay_s))

    @property
    def retry_delay(self) -> timedelta | None:
        """How long the server asks to wait, from RetryInfo or, over REST, Retry-After."""
        if (info := self.retry_info) is not None:
            return info.retry_delay
        for key, value in self.trailing_metadata:
            if key.lower() == "retry-after" and isinstance(value, str) and value.isdigit():
                return timedelta(seconds=int(value))
        return None

    @property
    def bad_request(self) -> BadRequest | None:
        """google.rpc.BadRequest: the fields that were refused."""
        return _error_details.bad_request(self.details)

    @property
    def quota_failure(self) -> QuotaFailure | None:
        """google.rpc.QuotaFailure: the quotas that were exceeded."""
        return _error_details.quota_failure(self.details)

    @property
    def precondition_failure(self) -> PreconditionFailure | None:
        """google.rpc.PreconditionFailure: the conditions that did not hold."""
        return _error_details.precondition_failure(self.details)

    @property
    def resource_info(self) -> ResourceInfo | None:
        """google.rpc.ResourceInfo: the resource that the failure is about."""
        return _error_details.resource_info(self.details)

    @property
    def request_info(self) -> RequestInfo | None:
        """google.rpc.RequestInfo: what to quote when reporting the failure."""
        return _error_details.request_info(self.details)

    @property
    def help(self) -> Help | None:
        """google.rpc.Help: pages about the failure."""
        return _error_details.help(self.details)

    @property
    def localized_message(self) -> LocalizedMessage | None:
        """google.rpc.LocalizedMessage: the message in a human language."""
        return _error_details.localized_message(self.details)


class ClientError(APIError):
    """4xx: the request, its credentials or its quota have to change first."""


class ServerError(APIError):
    """5xx: the service failed; the same request may succeed later."""


class UnknownFunctionCallArgumentError(ValueError):
    """The model called a function with an argument that the function does not take."""


class UnsupportedFunctionError(ValueError):
    """A callable has a signature that cannot be declared to the model."""


class FunctionInvocationError(ValueError):
    """A callable raised, or could not be given its arguments, while it was called automatically."""


class UnknownApiResponseError(ValueError):
    """The answer cannot be read as what was asked for."""


class UnreadableResponseError(ServerError, UnknownApiResponseError):
    """The service answered, and the answer is no message: no JSON, other JSON, bytes of something else.

    It is a ValueError, too, which is what google-genai raises for it.
    """


class ExperimentalWarning(Warning):
    """The feature may change or go away without notice."""


class ReplayError(AssertionError):
    """A recording has no answer to what was asked of it: something else was asked when it was made.

    Attributes:
      differences: where the request differs from the nearest one that was recorded; each has `field`
        (a path such as "request.contents[0].parts[0].text"), `recorded` and `sent`.
    """

    def __init__(self, message: str, differences: Sequence[Any] = ()) -> None:
        super().__init__(message)
        self.differences = tuple(differences)


def http_code_of(status: str) -> int:
    """The HTTP code of a status name; 500 for a name that google/rpc/code.proto does not have."""
    return STATUS_CODES.get(status, (2, 500))[1]


def _body_of(response: Any) -> Any:
    reason = getattr(response, "reason_phrase", None) or getattr(response, "reason", None)
    return _body_of_text(response.text, reason)


def _body_of_text(text: str, reason: str | None) -> Any:
    """The body in JSON form. A proxy on the way answers in HTML, which is all there is to say then."""
    try:
        return json.loads(text)
    except ValueError:
        return {"message": text, "status": reason}


_E = TypeVar("_E", bound=Exception)


def _reduced(error: APIError | TransportError) -> tuple[Any, ...]:
    state = dict(error.__dict__)
    # Live HTTP responses hold sockets. Classes that know how to be pickled say so themselves.
    if "__getstate__" not in vars(type(error.response)):
        state["response"] = None
    return _rebuild, (type(error), error.args, state)


def _rebuild(kind: type[_E], args: tuple[Any, ...], state: dict[str, Any]) -> _E:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error
