"""What calls on grpcio's core objects share, blocking or awaited: with which grpcio they are made, how they
end, what their answers are.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from time import monotonic, time
from typing import TYPE_CHECKING, Any

import grpc
from google.protobuf.message import DecodeError

from .failures import Undecodable

if TYPE_CHECKING:
    from google.protobuf.message import Message

Parse = Callable[[bytes], "Message"]
"""parse(bytes) -> response message; raises DecodeError."""

_FIRST_TRIED = (1, 60)
_LAST_TRIED = (1, 85)
CODES = {code.value[0]: code for code in grpc.StatusCode}
_NO_MESSAGE = "The server said that all went well and sent no message."


class Failed(grpc.RpcError):
    """How a call ended that did not succeed; the part of grpc.Call that a failure is read by."""

    def __init__(
        self, code: int, details: str, metadata: Any, headers: Any = (), debug: str = ""
    ) -> None:
        super().__init__(details)
        self._code = CODES.get(code, grpc.StatusCode.UNKNOWN)
        self._details = details
        self._metadata = metadata
        self._headers = headers
        self._debug = debug

    def code(self) -> grpc.StatusCode:
        return self._code

    def details(self) -> str:
        return self._details

    def trailing_metadata(self) -> Any:
        return self._metadata

    def initial_metadata(self) -> Any:
        return self._headers

    def debug_error_string(self) -> str:
        return self._debug


# How long the last events of cancelled calls may take on their way through gRPC's threads.
LAST_EVENTS_S = 0.03


class UnderWay(set[Any]):
    """The asyncio calls of a connection that have not ended.

    Attributes:
      cancelled_s: when one of them was cancelled last, in seconds of the monotonic clock.
    """

    cancelled_s = -math.inf

    def cancel(self, reason: str) -> bool:
        """Cancels them all.

        Returns:
          Whether events of calls that were cancelled, now or before, may still be on their way.
        """
        calls = list(self)
        for call in calls:
            call.cancel(reason)
        return bool(calls) or monotonic() - self.cancelled_s < LAST_EVENTS_S


def failure(status: Any, headers: Any, *, awaited: bool = False) -> Failed:
    """The failure that a status of the core tells of.

    Args:
      status: the operation that received it; asyncio's object, which is another, if `awaited`.
      headers: the metadata that came before it; None and empty are the same.
    """
    debug = status.debug_error_string() if awaited else status.error_string()
    return Failed(
        status.code(), status.details(), status.trailing_metadata(), headers or (), debug or ""
    )


def is_tried(version: str = grpc.__version__) -> bool:
    """Whether this version of grpcio is one whose core objects are known."""
    numbers = tuple(map(int, re.findall(r"\d+", version)[:2]))
    return _FIRST_TRIED <= numbers <= _LAST_TRIED


def deadline_s_of(timeout_s: float | None, outer_s: float | None) -> float | None:
    """When a call has to be over, in seconds of the epoch."""
    own_s = None if timeout_s is None else time() + timeout_s
    if own_s is None or outer_s is None:
        return outer_s if own_s is None else own_s
    return min(own_s, outer_s)


def handle_of(multicallable: Any) -> tuple[Any, ...]:
    """The registered handle of a method, as a last argument for the core; empty before grpcio 1.62."""
    try:
        return (multicallable._registered_call_handle,)
    except AttributeError:
        return ()


def is_watched() -> bool:
    """Whether the program has an observability plugin in grpcio, which measures in the Python layer."""
    from grpc import _observability

    with _observability.get_plugin() as plugin:
        return plugin is not None


def parsed(answer: bytes | None, parse: Parse) -> Any:
    """The response that the bytes are, or Undecodable.

    Raises:
      Failed: there are none, though the call succeeded.
    """
    if answer is None:
        raise Failed(grpc.StatusCode.INTERNAL.value[0], _NO_MESSAGE, ())
    try:
        return parse(answer)
    except DecodeError as error:
        return Undecodable(len(answer), str(error))
