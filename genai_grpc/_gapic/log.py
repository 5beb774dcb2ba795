"""What calls write to the logger `genai_grpc.gapic` at DEBUG: method, request, metadata, answer.

Off unless a program lowers the level; credentials are not among the metadata that are seen here.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .rpc import Rpc

LOGGER = logging.getLogger("genai_grpc.gapic")


def log_request(
    rpc: Rpc[Any, Any], request: Any, metadata: Sequence[tuple[str, str | bytes]]
) -> None:
    """Write down what is about to be sent."""
    extra = {"rpcName": rpc.method.name, "request": request, "metadata": dict(metadata)}
    LOGGER.debug("Sending request for %s", rpc.method.name, extra=extra)


def log_response(rpc: Rpc[Any, Any], answer: Any) -> Any:
    """Write down what came, and give it back."""
    extra = {"rpcName": rpc.method.name, "response": answer}
    LOGGER.debug("Received response for %s", rpc.method.name, extra=extra)
    return answer
