"""What calls write to the logger `genai_grpc.gapic` at DEBUG: method, request, metadata, answer.

Off unless a program lowers the level or the variable GOOGLE_SDK_PYTHON_LOGGING_SCOPE asks for it, as the
official clients read it. Credentials are not among the metadata that are seen here. Fields of the records
(`rpcName`, `request`, `response`, ...) are what google.api_core.client_logging writes as JSON.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from google.protobuf import json_format
from google.protobuf.message import Message as RawMessage

if TYPE_CHECKING:
    from .rpc import Rpc

LOGGER = logging.getLogger("genai_grpc.gapic")

# Scopes that stand for the official clients of the same services.
_THEIRS = ("google.ai.generativelanguage", "google.cloud.aiplatform")


def read_scope() -> None:
    """Turn the logger on if GOOGLE_SDK_PYTHON_LOGGING_SCOPE names it or the official clients."""
    scope = os.environ.get("GOOGLE_SDK_PYTHON_LOGGING_SCOPE")
    if not scope:
        return
    try:
        from google.api_core import client_logging
    except ImportError:  # google-api-core before 2.24 knows no such variable
        return
    client_logging.initialize_logging()
    if scope == "google" or scope.startswith(_THEIRS):
        client_logging.setup_logging(LOGGER.name)


def log_request(
    rpc: Rpc[Any, Any], request: Any, metadata: Sequence[tuple[str, str | bytes]]
) -> None:
    """Write down what is about to be sent."""
    pairs = {key: value if isinstance(value, str) else repr(value) for key, value in metadata}
    sent = {"payload": _payload(request), "metadata": pairs}
    extra = {**_named(rpc), "request": sent, "metadata": pairs}
    LOGGER.debug("Sending request for %s", rpc.method.name, extra=extra)


def log_response(rpc: Rpc[Any, Any], answer: Any) -> Any:
    """Write down what came, and give it back."""
    extra = {**_named(rpc), "response": {"payload": _payload(answer)}}
    LOGGER.debug("Received response for %s", rpc.method.name, extra=extra)
    return answer


def _named(rpc: Rpc[Any, Any]) -> dict[str, str]:
    service, _, name = rpc.path.removeprefix("/").partition("/")
    return {"serviceName": service, "rpcName": name}


def _payload(value: Any) -> str:
    """A message as JSON; of a stream, whose messages are still to come, what it is."""
    raw = getattr(value, "_pb", value)
    if isinstance(raw, RawMessage):
        return json_format.MessageToJson(raw, indent=None)
    return type(value).__name__
