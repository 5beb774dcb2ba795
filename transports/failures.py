"""From what grpcio raises to TransportError: one boundary, one translation.

Also the answer that cannot be decoded: grpcio's blocking calls report it as a bare INTERNAL and its
asyncio calls return None as if that were the answer, so our deserializers return a marker instead.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from google.protobuf.message import DecodeError

from .._wire.status import details_of_metadata
from ..errors import TransportError
from .remedies import is_interruption, remedy_of_call

if TYPE_CHECKING:
    from .._call import Call


class Undecodable(NamedTuple):
    """Bytes that arrived as a message and are none."""

    size_bytes: int
    reason: str


def deserializer(parse: Callable[[bytes], Any]) -> Callable[[bytes], Any]:
    """`parse` that returns Undecodable where it would raise."""

    def deserialize(data: bytes) -> Any:
        try:
            return parse(data)
        except DecodeError as error:
            return Undecodable(len(data), str(error))

    return deserialize


def undecodable(call: Call, found: Undecodable) -> TransportError:
    """The failure for an answer that is no message of the expected type."""
    return TransportError(
        "INTERNAL",
        f"{call.method.name} answered {found.size_bytes} bytes that are no "
        f"{call.method.response.rpartition(':')[2]}: {found.reason}",
        unreadable=True,
    )


def transport_error(call: Call, error: Any) -> TransportError:
    """The failure that a grpc.RpcError (blocking or asyncio) stands for."""
    status: str = error.code().name
    message: str = error.details() or ""
    metadata = tuple((key, value) for key, value in error.trailing_metadata() or ())
    details = details_of_metadata(metadata)
    if _is_our_deadline(status, message) and call.options.timeout_s is not None:
        message = (
            f"{call.method.name} did not finish within its deadline of "
            f"{call.options.timeout_s:g} s ({message})"
        )
    found = None if metadata else remedy_of_call(status, message)
    if found is not None:
        message = f"{message.rstrip('. ')}. {found.advice}"
    return TransportError(
        status,
        message,
        details=details,
        metadata=metadata,
        lasting=found is not None and found.lasting,
        interrupted=is_interruption(status, message),
    )


def _is_our_deadline(status: str, message: str) -> bool:
    """Whether gRPC itself ended the call: a server can also say that it took too long elsewhere."""
    return status == "DEADLINE_EXCEEDED" and message in _OUR_DEADLINE


# The second is what streams and grpcio 1.85 say.
_OUR_DEADLINE = ("Deadline Exceeded", "Stream removed (Deadline Exceeded)")


def closed() -> RuntimeError:
    """For calls on a client that was closed."""
    return RuntimeError("This client is closed. Create another one, or close it later.")


def no_event_loop() -> RuntimeError:
    """For awaiting where no event loop of asyncio runs."""
    return RuntimeError(
        "client.aio needs a running event loop of asyncio, and there is none here. Under trio use the "
        "blocking client in a thread: await trio.to_thread.run_sync(...)."
    )


def closed_during(call: Call) -> TransportError:
    """For calls that were under way when their client was closed."""
    return TransportError(
        "CANCELLED", f"The client was closed during this call of {call.method.name}."
    )
