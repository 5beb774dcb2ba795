"""How the endpoint that is recorded failed, as the status that its callers are told."""

from __future__ import annotations

import json
from typing import Any

from google.rpc import status_pb2

from genai_grpc.emulator.status import StatusError
from genai_grpc.emulator.tape.form import error_from, opened
from genai_grpc.errors import STATUS_CODES

DETAILS_KEY = "grpc-status-details-bin"
_CODES = {http_code: name for name, (_, http_code) in reversed(list(STATUS_CODES.items()))}


def grpc_failure(error: Any) -> StatusError:
    """The status that the other endpoint ended with."""
    trailers = dict(error.trailing_metadata() or ())
    packed = status_pb2.Status.FromString(trailers.get(DETAILS_KEY, b""))
    return StatusError(error.code().name, error.details() or "", opened(packed.details))


def http_failure(code: int, body: bytes) -> StatusError:
    """The status in the body of an error."""
    try:
        value = json.loads(body)
    except ValueError:
        value = None
    if isinstance(value, list) and value:
        value = value[0]
    error = value.get("error") if isinstance(value, dict) else None
    if isinstance(error, dict) and error.get("status") in STATUS_CODES:
        return error_from(error)
    text = body.decode("utf-8", "replace")[:1000]
    return StatusError(_CODES.get(code, "UNKNOWN"), f"HTTP {code}: {text}")
