"""Sending one attempt of an RPC over a channel, blocking and awaiting, without google.api_core.

Calls start on grpcio's core objects where `transports.direct` knows them. The thread that reads a stream
then waits for each message itself, instead of being woken by a thread of the channel.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import grpc.aio
from google.api_core import exceptions
from google.protobuf.message import DecodeError

from ..transports.direct import blocking_stream, blocking_unary
from ..transports.direct_asyncio import awaiting_stream, awaiting_unary
from ..transports.direct_core import UnderWay

if TYPE_CHECKING:
    from collections.abc import Callable

    from .rpc import Rpc
    from .under_way import CallsUnderWay


class ClientMetadata(tuple[tuple[str, str | bytes], ...]):
    """The metadata of a call that a client of ours makes, which wants the answer and nothing else.

    By it stubs tell such calls from those of programs that call a stub themselves: they get what
    grpcio's multicallable gives, with everything that can be asked of a call.
    """

    __slots__ = ()


class _Attempt:
    """What `transports.direct` reads of a call, and where it leaves the headers of the answer."""

    __slots__ = ("headers", "request", "timeout_s")

    def __init__(self, request: Any, timeout_s: float | None) -> None:
        self.request = getattr(request, "_pb", request)
        self.timeout_s = timeout_s
        self.headers: Any = None


if TYPE_CHECKING:
    _Stream = grpc.UnaryStreamMultiCallable[Any, Any]
    _Dialogue = grpc.StreamStreamMultiCallable[Any, Any]
    _AwaitingUnary = grpc.aio.UnaryUnaryMultiCallable[Any, Any]
    _AwaitingStream = grpc.aio.UnaryStreamMultiCallable[Any, Any]
    _AwaitingDialogue = grpc.aio.StreamStreamMultiCallable[Any, Any]
else:  # generic in their types alone: the blocking ones, and with grpcio 1.60 the awaiting ones
    _Stream, _Dialogue = grpc.UnaryStreamMultiCallable, grpc.StreamStreamMultiCallable
    _AwaitingUnary = grpc.aio.UnaryUnaryMultiCallable
    _AwaitingStream = grpc.aio.UnaryStreamMultiCallable
    _AwaitingDialogue = grpc.aio.StreamStreamMultiCallable


class Renewed:
    """A multicallable whose channel may be replaced. It passes on what grpcio's would do.

    google.api_core asks for the base classes below to tell what it is given.

    Args:
      multicallable: grpcio's, of the channel of now.
    """

    def __init__(self, multicallable: Any) -> None:
        self._multicallable = multicallable

    def go_over(self, multicallable: Any) -> None:
        """Send the calls from now on over the channel of this multicallable."""
        self._multicallable = multicallable

    def __call__(self, *arguments: Any, **options: Any) -> Any:
        """What grpcio's multicallable gives."""
        return self._multicallable(*arguments, **options)


class RenewedStream(Renewed, _Stream):
    """For streams of answers."""


class RenewedDialogue(Renewed, _Dialogue):
    """For streams in both directions."""


class AwaitingRenewedStream(Renewed, _AwaitingStream):
    """For streams of answers on an event loop."""


class AwaitingRenewedDialogue(Renewed, _AwaitingDialogue):
    """For streams in both directions on an event loop."""


class Noted:
    """A multicallable on an event loop, whose calls are noted until they have ended.

    Args:
      multicallable: grpcio's.
      under_way: where they are noted.
    """

    def __init__(self, multicallable: Any, under_way: CallsUnderWay) -> None:
        self.multicallable = multicallable
        self._under_way = under_way

    def __call__(self, *arguments: Any, **options: Any) -> Any:
        """What grpcio's multicallable gives."""
        call = self.multicallable(*arguments, **options)
        self._under_way.note(call)
        return call


class NotedUnary(Noted, _AwaitingUnary):
    """For single answers."""


class NotedStream(Noted, _AwaitingStream):
    """For streams of answers."""


class NotedDialogue(Noted, _AwaitingDialogue):
    """For streams in both directions."""


class Stub:
    """Sends one RPC over one channel when it is called.

    Everything else that grpcio's multicallables have is there too.

    Args:
      rpc: what is called.
      multicallable: grpcio's, of the same RPC.
    """

    def __init__(self, rpc: Rpc[Any, Any], multicallable: Any) -> None:
        self._parse = _parser(rpc)
        self.go_over(multicallable)

    def go_over(self, multicallable: Any) -> None:
        """Send the calls from now on over the channel of this multicallable."""
        self._multicallable = multicallable
        self._send = self._sender(multicallable, self._parse)

    def _sender(self, multicallable: Any, parse: Callable[[bytes], Any]) -> Any:
        raise NotImplementedError

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self._multicallable, name)

    @property
    def plain(self) -> Any:
        """What google.api_core puts its retries around: calls of a client, whatever the options."""
        return partial(_call_of_client, self)

    def __call__(
        self, request: Any, timeout: float | None = None, metadata: Any = None, **options: Any
    ) -> Any:
        """What grpcio's multicallable gives; `options` are those of grpcio."""
        if options or type(metadata) is not ClientMetadata:
            return self._multicallable(request, timeout=timeout, metadata=metadata, **options)
        return self._send(_Attempt(request, timeout), tuple(metadata))


def _call_of_client(
    stub: Stub, request: Any, timeout: float | None = None, metadata: Any = (), **options: Any
) -> Any:
    return stub(request, timeout=timeout, metadata=ClientMetadata(metadata), **options)


class UnaryStub(Stub):
    """Waits for the answer to a unary RPC."""

    def _sender(self, multicallable: Any, parse: Callable[[bytes], Any]) -> Any:
        return blocking_unary(multicallable, parse)


class AwaitingUnaryStub(Stub, _AwaitingUnary):
    """The same on an event loop.

    google.api_core asks for the base class to tell what it is given.

    Args:
      rpc: what is called.
      multicallable: of the same RPC.
      under_way: the calls that have not ended; whoever closes the channel cancels them.
    """

    def __init__(self, rpc: Rpc[Any, Any], multicallable: Noted, under_way: UnderWay) -> None:
        self._under_way = under_way
        super().__init__(rpc, multicallable)

    def _sender(self, multicallable: Any, parse: Callable[[bytes], Any]) -> Any:
        return awaiting_unary(multicallable.multicallable, parse, self._under_way)


class StreamStub(Stub):
    """Opens a stream and waits for its messages."""

    _RENEWED: type[Renewed] = RenewedStream
    _renewed: Renewed | None = None

    @property
    def plain(self) -> Any:
        """The multicallable, for google.api_core: it wraps what streams by the class that it has."""
        return self._renewed or self._multicallable

    def keep_plain(self) -> None:
        """Let `plain` stay the same object when the channel is replaced."""
        self._renewed = self._RENEWED(self._multicallable)

    def go_over(self, multicallable: Any) -> None:
        super().go_over(multicallable)
        if self._renewed is not None:
            self._renewed.go_over(multicallable)

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

    _RENEWED = AwaitingRenewedStream

    def __init__(self, rpc: Rpc[Any, Any], multicallable: Noted, under_way: UnderWay) -> None:
        self._under_way = under_way
        super().__init__(rpc, multicallable)

    def _sender(self, multicallable: Any, parse: Callable[[bytes], Any]) -> Any:
        return awaiting_stream(multicallable.multicallable, parse, self._under_way)


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
