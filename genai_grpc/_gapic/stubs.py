"""Sending one attempt of an RPC over a channel, blocking and awaiting, without google.api_core.

Calls start on grpcio's core objects where `transports.direct` knows them. The thread that reads a stream
then waits for each message itself, instead of being woken by a thread of the channel.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import grpc.aio
from google.api_core import exceptions
from google.protobuf.message import DecodeError

from ..transports.direct import (
    awaiting_stream,
    awaiting_unary,
    blocking_stream,
    blocking_unary,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from .rpc import Rpc


class _Attempt:
    """What `transports.direct` reads of a call, and where it leaves the headers of the answer."""

    __slots__ = ("headers", "request", "timeout_s")

    def __init__(self, request: Any, timeout_s: float | None) -> None:
        self.request = getattr(request, "_pb", request)
        self.timeout_s = timeout_s
        self.headers: Any = None


class Stub:
    """Sends one RPC over one channel when it is called.

    Everything else that grpcio's multicallables have is there too.

    Args:
      rpc: what is called.
      multicallable: grpcio's, of the same RPC.
    """

    def __init__(self, rpc: Rpc[Any, Any], multicallable: Any) -> None:
        self._multicallable = multicallable
        self._send = self._sender(multicallable, _parser(rpc))

    def _sender(self, multicallable: Any, parse: Callable[[bytes], Any]) -> Any:
        raise NotImplementedError

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self._multicallable, name)

    def __call__(
        self, request: Any, timeout: float | None = None, metadata: Any = None, **options: Any
    ) -> Any:
        """What grpcio's multicallable gives; `options` are those of grpcio."""
        if options:
            return self._multicallable(request, timeout=timeout, metadata=metadata, **options)
        return self._send(_Attempt(request, timeout), tuple(metadata or ()))


class UnaryStub(Stub):
    """Waits for the answer to a unary RPC."""

    def _sender(self, multicallable: Any, parse: Callable[[bytes], Any]) -> Any:
        return blocking_unary(multicallable, parse)


class AwaitingUnaryStub(Stub, grpc.aio.UnaryUnaryMultiCallable[Any, Any]):
    """The same on an event loop.

    google.api_core asks for the base class to tell what it is given.

    Args:
      rpc: what is called.
      multicallable: grpcio's, of the same RPC.
      under_way: the calls that have not ended; whoever closes the channel cancels them.
    """

    def __init__(self, rpc: Rpc[Any, Any], multicallable: Any, under_way: set[Any]) -> None:
        self._under_way = under_way
        super().__init__(rpc, multicallable)

    def _sender(self, multicallable: Any, parse: Callable[[bytes], Any]) -> Any:
        return awaiting_unary(multicallable, parse, self._under_way)


class StreamStub(Stub):
    """Opens a stream and waits for its messages."""

    @property
    def plain(self) -> Any:
        """The multicallable, for google.api_core: it wraps what streams by the class that it has."""
        return self._multicallable

    def _sender(self, multicallable: Any, parse: Callable[[bytes], Any]) -> Any:
        return blocking_stream(multicallable, parse)

    def __call__(
        self, request: Any, timeout: float | None = None, metadata: Any = None, **options: Any
    ) -> Any:
        """The stream as grpcio's calls are; `options` are those of grpcio."""
        opened = super().__call__(request, timeout, metadata, **options)
        return getattr(opened, "rpc", opened)


class AwaitingStreamStub(StreamStub):
    """The same on an event loop; arguments as for AwaitingUnaryStub."""

    def __init__(self, rpc: Rpc[Any, Any], multicallable: Any, under_way: set[Any]) -> None:
        self._under_way = under_way
        super().__init__(rpc, multicallable)

    def _sender(self, multicallable: Any, parse: Callable[[bytes], Any]) -> Any:
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
