"""Opening server streams on a channel, blocking and awaiting: one attempt, without google.api_core.

They start on grpcio's core objects where `transports.direct` knows them: the thread that reads waits
for each message itself, instead of being woken by a thread of the channel.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from google.api_core import exceptions
from google.protobuf.message import DecodeError

from ..transports.direct import AwaitingStream, BlockingStream, awaiting_stream, blocking_stream

if TYPE_CHECKING:
    from collections.abc import Callable

    from .rpc import Rpc


class _Opening(NamedTuple):
    """What `transports.direct` reads of a call."""

    request: Any
    timeout_s: float | None


class StreamStub:
    """Opens the stream of one RPC over one channel when it is called.

    Everything else that grpcio's multicallables have is there too.

    Args:
      rpc: what is called.
      multicallable: grpcio's, of the same RPC.
    """

    def __init__(self, rpc: Rpc[Any, Any], multicallable: Any) -> None:
        self._multicallable = multicallable
        self._open = self._opener(multicallable, _parser(rpc))

    def _opener(self, multicallable: Any, parse: Callable[[bytes], Any]) -> Any:
        return blocking_stream(multicallable, parse)

    def __call__(
        self, request: Any, timeout: float | None = None, metadata: Any = None, **options: Any
    ) -> Any:
        """The stream as grpcio's calls are; `options` are those of grpcio."""
        if options:
            return self._multicallable(request, timeout=timeout, metadata=metadata, **options)
        message = getattr(request, "_pb", request)
        opened = self._open(_Opening(message, timeout), tuple(metadata or ()))
        return opened if isinstance(opened, (BlockingStream, AwaitingStream)) else opened.rpc

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self._multicallable, name)


class AwaitingStreamStub(StreamStub):
    """The same on an event loop.

    Args:
      rpc: what is called.
      multicallable: grpcio's, of the same RPC.
      under_way: the calls that have not ended; whoever closes the channel cancels them.
    """

    def __init__(self, rpc: Rpc[Any, Any], multicallable: Any, under_way: set[Any]) -> None:
        self._under_way = under_way
        super().__init__(rpc, multicallable)

    def _opener(self, multicallable: Any, parse: Callable[[bytes], Any]) -> Any:
        return awaiting_stream(multicallable, parse, self._under_way)


def _parser(rpc: Rpc[Any, Any]) -> Callable[[bytes], Any]:
    """The RPC's deserializer; bytes that are no message become an error that names the RPC."""
    deserialize = rpc.deserialize
    assert deserialize is not None

    def parse(data: bytes) -> Any:
        try:
            return deserialize(data)
        except DecodeError as error:
            raise exceptions.InternalServerError(
                f"The server answered {rpc.path} with {len(data)} bytes that are no "
                f"{rpc.response.__name__ if rpc.response else 'message'}: {error}"
            ) from error

    return parse
