"""The blocking gRPC transport, on grpcio's channels. No policy: one call is one attempt.

Hot path: about 3 µs above a prebuilt multicallable of grpcio for a unary call, 0.3 µs for a streamed
message. Streams are single-threaded (grpc.experimental.ChannelOptions.SingleThreadedUnaryStream):
without it a channel-spin thread is woken for each message, at half as much CPU again.
"""

from __future__ import annotations

import contextlib
import os
import queue
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import grpc

from .channel_pool import ChannelPool, Lane, is_refused
from .failures import Undecodable, closed, closed_during, transport_error, undecodable
from .interruptions import unlock
from .metadata import MetadataCache, api_client_header

if TYPE_CHECKING:
    from google.protobuf.message import Message

    from .._auth import Authorizer
    from .._auth.headers import Authorization
    from .._call import Call
    from .._settings import Settings
    from ..errors import TransportError


class GrpcTransport:
    """Sends calls over grpcio channels, blocking. Thread-safe, and usable in a forked child.

    Args:
      settings: where to connect and how.
      authorizer: whose credentials the calls carry.
      rest: sends the unary calls that say `over_rest`, for a client that has both ways.
    """

    kind = "grpc"

    def __init__(
        self,
        settings: Settings,
        authorizer: Authorizer,
        rest: Callable[[Call], Message] | None = None,
    ) -> None:
        self._rest = rest or _no_rest
        self._authorizer = authorizer
        self._pool = ChannelPool(settings)
        weakref.finalize(self, self._pool.forget)
        self._closed = False
        constant = (("x-goog-api-client", api_client_header(f"grpc/{grpc.__version__}")),)
        self._metadata = MetadataCache(constant)

    def unary(self, call: Call) -> Message:
        if call.over_rest:
            return self._rest(call)
        authorizer = self._authorizer
        now_s = call.sent_s or time.monotonic()
        if now_s < authorizer.fresh_until_s:
            headers = authorizer.pairs
        else:
            headers = self._fetch_headers(call)
        pool = self._pool
        if now_s - pool.used_s > pool.idle_after_s:
            pool.renew()
        pool.used_s = now_s
        # `acquire`, `lane.unary` and `release` written out: three functions cost a program that waits
        # for a network three microseconds (docs/performance).
        try:
            lane = pool.take()
        except IndexError:
            lane = pool.acquire()
        try:
            send = lane.callables.get(call.path) or lane.unary(call.method, call.path)
            message = send(call, self._metadata.of(call, headers))
        except grpc.RpcError as error:
            raise self._failure(call, headers, error, lane) from error
        except ValueError as error:
            raise self._refusal(error) from error
        finally:
            home = lane.home
            if home.owed:
                lane.release()
            else:
                home.tokens.append(lane)
        if type(message) is Undecodable:
            raise undecodable(call, message)
        return message  # type: ignore[no-any-return]  # grpcio's multicallables are untyped

    def stream(self, call: Call) -> Messages:
        headers = self._fetch_headers(call)
        lane = self._acquire(call)
        try:
            rpc = lane.stream(call.method, call.path)(call, self._metadata.of(call, headers))
        except ValueError as error:
            lane.release()
            raise self._refusal(error) from error
        except BaseException as error:
            lane.interrupted(error)
            lane.release()
            raise
        call.headers = rpc.initial_metadata
        return Messages(self, call, headers, rpc, lane)

    def bidi(self, call: Call) -> GrpcDialogue:
        headers = self._fetch_headers(call)
        lane = self._acquire(call)
        outgoing: queue.Queue[Message | None] = queue.Queue(maxsize=1)
        try:
            rpc = lane.bidi(call.method, call.path)(
                iter(outgoing.get, None), call.timeout_s, self._metadata.of(call, headers)
            )
        except ValueError as error:
            lane.release()
            raise self._refusal(error) from error
        except BaseException as error:
            lane.interrupted(error)
            lane.release()
            raise
        return GrpcDialogue(self, call, headers, rpc, lane, outgoing)

    def close(self) -> None:
        self._closed = True
        self._pool.close()

    def _fetch_headers(self, call: Call) -> Authorization:
        fresh = self._authorizer.headers_if_fresh()
        if fresh is not None:
            return fresh
        started_s = time.monotonic()
        headers = self._authorizer.headers(call.timeout_s)
        call.spend(time.monotonic() - started_s)
        return headers

    def _acquire(self, call: Call) -> Lane:
        pool = self._pool
        now_s = call.sent_s or time.monotonic()
        if now_s - pool.used_s > pool.idle_after_s:
            pool.renew()
        pool.used_s = now_s
        return pool.acquire()

    def _failure(
        self, call: Call, headers: Authorization, error: grpc.RpcError, lane: Lane | None
    ) -> TransportError:
        failure = transport_error(call, error)
        if failure.status == "UNAUTHENTICATED":
            failure.reauthenticated = self._authorizer.invalidate(headers)
        elif failure.status == "CANCELLED" and self._closed:
            return closed_during(call)
        failure.refused = is_refused(failure.status, failure.message)
        if lane is not None:
            lane.report(failure.status, failure.message, call.timeout_s or 0.0)
        return failure

    def _refusal(self, error: ValueError) -> Exception:
        """What grpcio says of a call that it did not even start: the channel was just closed."""
        return closed() if self._closed else error


def _no_rest(call: Call) -> Message:
    raise ValueError(
        f"{call.method.name} was to go over REST, which this transport is not: use transport='auto'."
    )


# Held while the last events of a call are taken. Reentrant: the collector may drop a stream meanwhile.
_ending = threading.RLock()


class Messages:
    """The messages of one server stream."""

    # _busy: a thread waits for an event of the call, or no further event may be waited for.
    __slots__ = (
        "_busy",
        "_call",
        "_cancelled",
        "_headers",
        "_lane",
        "_process",
        "_rpc",
        "_transport",
    )

    def __init__(
        self, transport: GrpcTransport, call: Call, headers: Authorization, rpc: Any, lane: Lane
    ) -> None:
        self._transport = transport
        self._call = call
        self._headers = headers
        self._rpc = rpc
        self._lane: Lane | None = lane
        self._process = os.getpid()
        self._busy = False
        self._cancelled = False

    def __iter__(self) -> Iterator[Message]:
        return self

    def __next__(self) -> Message:
        self._busy = True
        try:
            message = next(self._rpc)
        except StopIteration:
            self._busy = False
            self._end()
            raise
        except grpc.RpcError as error:
            self._busy = False
            lane = self._lane
            self._end()
            if self._cancelled:
                raise StopIteration from None
            raise self._failure(error, lane) from error
        except BaseException as error:  # Ctrl-C: grpcio has torn the call down, so it stays busy
            unlock(error)
            self.cancel()
            raise
        self._busy = False
        if type(message) is Undecodable:
            self.cancel()
            raise undecodable(self._call, message)
        return message  # type: ignore[no-any-return]  # grpcio's rendezvous is untyped

    def cancel(self) -> None:
        self._cancelled = True
        self._rpc.cancel()
        self._end()

    def _end(self) -> None:
        """Frees the call and the token.

        grpcio keeps the state of a single-threaded stream (20 kB) until somebody has taken the last
        event of its completion queue, and nobody does for a stream that was left early. A cancelled
        call delivers its events at once; in a forked child nobody delivers any.
        """
        with _ending:
            if not self._busy and self._process == os.getpid():
                self._busy = True
                self._drain()
        self._release()

    def _drain(self) -> None:
        self._rpc.drain()

    def _failure(self, error: Any, lane: Lane | None = None) -> TransportError:
        return self._transport._failure(self._call, self._headers, error, lane)

    def _release(self) -> None:
        lane, self._lane = self._lane, None
        if lane is not None:
            lane.release()

    def __del__(self) -> None:
        # A loop left early drops the stream: the server must hear of it, and the lane be free again.
        if self._lane is not None:
            self.cancel()


class GrpcDialogue(Messages):
    """Both directions of one bidirectional call.

    grpcio takes what is to be sent from an iterator, in a thread of its own, one message at a time as
    the flow-control window opens; the queue between hands it over and holds no more than one.
    """

    __slots__ = ("_outgoing",)

    # How often a blocked sender looks whether the call has ended: nothing wakes it then.
    _POLL_S = 0.05

    def __init__(
        self,
        transport: GrpcTransport,
        call: Call,
        headers: Authorization,
        rpc: Any,
        lane: Lane,
        outgoing: queue.Queue[Message | None],
    ) -> None:
        super().__init__(transport, call, headers, rpc, lane)
        self._outgoing = outgoing
        # Whatever ends the call ends the thread that waits for messages to send.
        rpc.add_callback(lambda: _end(outgoing))

    def send(self, message: Message) -> None:
        self._put(message)

    def half_close(self) -> None:
        self._put(None)

    def _drain(self) -> None:
        """Nothing: a thread of grpcio's takes the events of such calls."""

    def _put(self, message: Message | None) -> None:
        while True:
            if not self._rpc.is_active():
                raise self._failure(self._rpc)
            try:
                return self._outgoing.put(message, timeout=self._POLL_S)
            except queue.Full:
                continue


def _end(outgoing: queue.Queue[Message | None]) -> None:
    """Lets the sending thread go, whether it waits or the queue is full."""
    while True:
        try:
            return outgoing.put_nowait(None)
        except queue.Full:
            with contextlib.suppress(queue.Empty):
                outgoing.get_nowait()
