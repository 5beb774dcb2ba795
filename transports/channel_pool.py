"""Pools of gRPC channels: which connection carries a call, and when another one takes over.

A connection carries about 100 calls at a time: Google's front ends refuse more (RST_STREAM 7), and a
call refused is a call lost. A pool hands out one token per call; when the tokens of the connections it
has are used up it opens another one, and it replaces connections that are in doubt. Sends no call and
knows no method by name.
"""

from __future__ import annotations

import asyncio
import math
import threading
import time
import weakref
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from . import fork
from .channel import Place, connection, open_aio_channel, open_channel
from .direct import blocking_stream, blocking_unary
from .direct_asyncio import awaiting_stream, awaiting_unary
from .direct_core import LAST_EVENTS_S, Parse, UnderWay
from .failures import closed, deserializer
from .interruptions import unlock
from .loop_end import at_loop_end
from .remedies import REFUSED_BY_GATEWAY

if TYPE_CHECKING:
    from .._settings import Settings
    from .._wire.method import Method

# A connection on which calls only run out of time may be dead: at most so often, and after so long a
# wait, new calls get another one.
_DOUBT_EVERY_S = 10.0
_DOUBT_AFTER_S = 5.0

# A server that refuses calls below its limit still counts those that have just ended.
_FEWEST_STREAMS = 10

# Most gRPC servers allow a ping in five minutes on a connection that is silent. Google's allow more.
_CALM_KEEPALIVE_S = 300.0


class Lane:
    """One connection of a pool, with the multicallables of the methods that were called on it.

    Attributes:
      callables: path -> what sends calls of a method, of those called so far; else ask `unary` or
        `stream`.
      home: the generation that the lane belongs to.
    """

    __slots__ = ("_pool", "callables", "channel", "home")

    def __init__(self, channel: Any, pool: _Pool[Any], home: _Generation[Any]) -> None:
        self.channel = channel
        self._pool = pool
        self.home = home
        self.callables: dict[str, Any] = {}

    def unary(self, method: Method, path: str) -> Any:
        """What sends calls of a unary method: (call, metadata) -> response."""
        send = self.callables.get(path)
        if send is None:
            made = self._multicallable(self.channel.unary_unary, method, path)
            send = self._direct(made, method.response_type().FromString)
            self.callables[path] = send
        return send

    def stream(self, method: Method, path: str) -> Any:
        """What opens calls of a server-streaming method: (call, metadata) -> stream."""
        start = self.callables.get(path)
        if start is None:
            made = self._multicallable(self.channel.unary_stream, method, path)
            start = self._direct_stream(made, method.response_type().FromString)
            self.callables[path] = start
        return start

    def bidi(self, method: Method, path: str) -> Any:
        """The multicallable of a bidirectional method."""
        made = self.callables.get(path)
        if made is None:
            made = self._multicallable(self.channel.stream_stream, method, path)
            self.callables[path] = made
        return made

    def release(self) -> None:
        """Gives the token back. Call it once for each `acquire`, from any thread."""
        if self.home.owed:
            self._pool.settle(self)
        else:
            self.home.tokens.append(self)

    def report(self, status: str, message: str = "", waited_s: float = 0.0) -> None:
        """Tells how a call failed, so that a bad connection is not used for ever. Never blocks.

        Args:
          status: name of the gRPC status.
          message: its message.
          waited_s: how long the call took.
        """
        if (
            status == "UNAVAILABLE"
            or (status == "DEADLINE_EXCEEDED" and waited_s >= _DOUBT_AFTER_S)
            or REFUSED_BY_GATEWAY in message
        ):
            self._pool.doubt(self, status, message)

    def interrupted(self, error: BaseException) -> None:
        """Undoes what Ctrl-C, or another signal, left of a call that was being started."""
        unlock(error)
        if not isinstance(error, Exception):
            self._pool.give_up(self.home)

    def _multicallable(self, make: Callable[..., Any], method: Method, path: str) -> Any:
        return make(
            path,
            request_serializer=method.request_type().SerializeToString,
            response_deserializer=deserializer(method.response_type().FromString),
        )

    def _direct(self, multicallable: Any, parse: Parse) -> Any:
        return blocking_unary(multicallable, parse, partial(self._pool.give_up, self.home))

    def _direct_stream(self, multicallable: Any, parse: Parse) -> Any:
        return blocking_stream(multicallable, parse)


class AioLane(Lane):
    """One connection of an asyncio pool; its multicallables belong to the pool's event loop."""

    __slots__ = ("_under_way",)

    def __init__(self, channel: Any, pool: _Pool[Any], home: _Generation[Any]) -> None:
        super().__init__(channel, pool, home)
        self._under_way = UnderWay()

    async def close(self) -> None:
        """Cancels the calls in flight and closes the connection."""
        self._under_way.cancel("The client was closed.")
        await self.channel.close()

    def end(self) -> bool:
        """Cancels the calls in flight, since the event loop ends.

        Returns:
          Whether events of calls that were cancelled may still be on their way.
        """
        return self._under_way.cancel("The event loop ended.")

    def _direct(self, multicallable: Any, parse: Parse) -> Any:
        return awaiting_unary(multicallable, parse, self._under_way)

    def _direct_stream(self, multicallable: Any, parse: Parse) -> Any:
        return awaiting_stream(multicallable, parse, self._under_way)


_LaneT = TypeVar("_LaneT", bound=Lane)


@dataclass(slots=True, eq=False)
class _Generation(Generic[_LaneT]):
    """Connections that were opened alike, and the tokens for calls on them that are not out."""

    tokens: list[_LaneT] = field(default_factory=list)
    lanes: list[_LaneT] = field(default_factory=list)
    # Calls in flight beyond the capacity of the last connection; see `settle`.
    owed: int = 0
    capacity: int = 0

    def is_idle(self, *, besides: int = 0) -> bool:
        """Whether no calls are in flight, `besides` some that are known of."""
        return not self.owed and len(self.tokens) >= self.capacity - besides


class _Pool(Generic[_LaneT]):
    """Tokens in a list: pop and append are atomic, so the hot path takes no lock (0.1 µs a call)."""

    __slots__ = (
        "__weakref__",
        "_closed",
        "_doubted_at",
        "_home",
        "_inherited",
        "_lock",
        "_retired",
        "_settings",
        "_valid_until_s",
        "idle_after_s",
        "take",
        "used_s",
    )

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        # Reentrant: the garbage collector may release an abandoned stream at any point.
        self._lock = threading.RLock()
        self._use(_Generation())
        self._retired: list[_Generation[_LaneT]] = []
        self._inherited: list[_Generation[_LaneT]] = []
        # Middleboxes forget silent connections after 4 to 10 minutes and tell nobody: whoever makes a
        # call notes when in `used_s`, and after `idle_after_s` without one lets `renew` open others.
        idle_s = settings.channel.idle_timeout_s
        self.idle_after_s = math.inf if idle_s is None else idle_s
        self.used_s = time.monotonic()
        self._doubted_at = -_DOUBT_EVERY_S
        self._closed = False
        fork.watch(self)

    def _use(self, home: _Generation[_LaneT]) -> None:
        """Lets a generation serve new calls."""
        self._home = home
        self._valid_until_s = math.inf
        # take(): a lane with a token to spare, or IndexError: the hot half of `acquire`, a C function.
        self.take: Callable[[], _LaneT] = home.tokens.pop

    def _place(self) -> Place:
        """Where the next connection goes. Its certificate limits how long the generation serves."""
        place = connection(self._settings)
        renew_at_s = place[1].renew_at_s() if place[1] is not None else None
        if renew_at_s is not None:
            self._valid_until_s = min(self._valid_until_s, renew_at_s)
            self.take = self._take_while_valid
        return place

    def _take_while_valid(self) -> _LaneT:
        if time.time() >= self._valid_until_s:
            self.renew()
        return self._home.tokens.pop()

    def acquire(self) -> _LaneT:
        """A lane with room for one more call. Release it when the call is over.

        Raises:
          RuntimeError: the pool is closed.
        """
        try:
            return self.take()
        except IndexError:
            return self._grow()

    def settle(self, lane: Lane) -> None:
        """Takes back a token beyond capacity, so that capacity stays what it is."""
        home = lane.home
        with self._lock:
            if home.owed:
                home.owed -= 1
            else:
                home.tokens.append(lane)

    def doubt(self, lane: Lane, status: str, message: str) -> None:
        """Acts on the failure of a call; see `Lane.report`."""
        now = time.monotonic()
        with self._lock:
            if lane.home is not self._home:
                return
            if "too_many_pings" in message or "Too many pings" in message:
                self._settings = _with_calm_keepalive(self._settings)
            elif is_refused(status, message):
                if len(self._home.lanes) >= self._settings.channel.max_connections:
                    # Others would exceed the bound that the user set: the calls take turns.
                    return
                self._settings = _with_fewer_streams(self._settings)
            elif status != "DEADLINE_EXCEEDED" and not _shows_certificate(self._settings):
                # gRPC connects again by itself, and better than we could.
                return
            elif now - self._doubted_at < _DOUBT_EVERY_S:
                return
            self._doubted_at = now
        self.renew()

    def give_up(self, home: _Generation[_LaneT]) -> None:
        """Leaves connections one of which carries a call that only who closes it can cancel."""
        with self._lock:
            if home is self._home:
                self._retired.append(home)
                self._use(_Generation())
            # The token of that call is still out.
            is_last = home in self._retired and home.is_idle(besides=1)
            if is_last:
                self._retired.remove(home)
        if is_last:
            self._dispose(home)

    @property
    def connections(self) -> int:
        """How many connections new calls are spread over."""
        return len(self._home.lanes)

    def renew(self) -> None:
        """Lets new connections take over, with the certificates of now; calls in flight finish."""
        with self._lock:
            self._retired.append(self._home)
            self._use(_Generation())
            drained = [old for old in self._retired if old.is_idle()]
            self._retired = [old for old in self._retired if old not in drained]
        for old in drained:
            self._dispose(old)

    def before_fork(self) -> bool:
        """Blocking connections need nothing: the parent goes on with them."""
        return False

    def after_fork_in_child(self) -> None:
        """Forgets the parent's connections; closing them would talk to threads that are not there."""
        self._lock = threading.RLock()
        self._inherited += [*self._retired, self._home]
        self._retired = []
        self._use(_Generation())

    def _open(self, number: int, home: _Generation[_LaneT]) -> _LaneT:
        raise NotImplementedError

    def _dispose(self, old: _Generation[_LaneT]) -> None:
        raise NotImplementedError

    def _grow(self) -> _LaneT:
        options = self._settings.channel
        with self._lock:
            if self._closed:
                raise closed()
            home = self._home
            if home.tokens:
                return home.tokens.pop()
            number = len(home.lanes)
            if number >= options.max_connections:
                home.owed += 1
                return home.lanes[home.owed % number]
            lane = self._open(number, home)
            home.lanes.append(lane)
            home.capacity += options.streams_per_connection
            home.tokens.extend([lane] * (options.streams_per_connection - 1))
            return lane

    def forget(self) -> None:
        """Lets go of all connections: whoever makes calls on them is gone, and nobody closed the client.

        Lanes and their generation hold each other, so they would wait for the garbage collector, and a
        program that makes a client for each of its requests can have a thousand of them by then.
        """
        for generation in (*self._retired, self._home):
            generation.lanes.clear()
            generation.tokens.clear()

    def _shut(self) -> list[_LaneT]:
        with self._lock:
            self._closed = True
            generations = [*self._retired, self._home]
            self._retired = []
            # A late release goes to the old tokens, and so to nobody.
            self._use(_Generation())
        return [lane for generation in generations for lane in generation.lanes]


class ChannelPool(_Pool[Lane]):
    """Blocking connections to one address. Thread-safe."""

    __slots__ = ()

    def close(self) -> None:
        """Cancels the calls in flight and closes every connection."""
        for lane in self._shut():
            lane.channel.close()

    def _open(self, number: int, home: _Generation[Lane]) -> Lane:
        return Lane(open_channel(self._settings, number=number, place=self._place()), self, home)

    def _dispose(self, old: _Generation[Lane]) -> None:
        for lane in old.lanes:
            lane.channel.close()


class AioChannelPool(_Pool[AioLane]):
    """Connections to one address for the event loop that is running now."""

    __slots__ = ("_guardian", "_loop")

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._loop = weakref.ref(asyncio.get_running_loop())
        self._guardian = at_loop_end(partial(_end, weakref.ref(self)))

    async def end(self) -> None:
        """Ends what is under way together with the event loop.

        What gRPC has to say of a cancelled call comes a moment later, and must not come to a loop that is
        closed by then: the next one would log it as an exception of its own.
        """
        generations = (*self._retired, self._home)
        late = [lane.end() for generation in generations for lane in generation.lanes]
        if any(late):
            await asyncio.sleep(LAST_EVENTS_S)

    async def close(self) -> None:
        """Cancels the calls in flight and closes every connection."""
        for lane in self._shut():
            await lane.close()

    def before_fork(self) -> bool:
        """Drops the connections if no call uses them and no other thread may be about to."""
        with self._lock:
            had_lanes = bool(self._retired or self._home.lanes)
            self._retired = [old for old in self._retired if not old.is_idle()]
            if self._home.is_idle() and not _runs_elsewhere(self._loop()):
                self._use(_Generation())
            return had_lanes

    def _open(self, number: int, home: _Generation[AioLane]) -> AioLane:
        return AioLane(
            open_aio_channel(self._settings, number=number, place=self._place()), self, home
        )

    def _dispose(self, old: _Generation[AioLane]) -> None:
        """An asyncio channel is closed when nobody holds it; `close` could only be awaited."""


async def _end(pool: weakref.ref[AioChannelPool]) -> None:
    guarded = pool()
    if guarded is not None:
        await guarded.end()


def is_refused(status: str, message: str) -> bool:
    """Whether the server refused the stream (RFC 9113, 8.7): it did nothing, so repeating is safe."""
    return status == "UNAVAILABLE" and "RST_STREAM" in message and "error code 7" in message


def _with_fewer_streams(settings: Settings) -> Settings:
    streams = max(_FEWEST_STREAMS, settings.channel.streams_per_connection // 2)
    return replace(settings, channel=replace(settings.channel, streams_per_connection=streams))


def _with_calm_keepalive(settings: Settings) -> Settings:
    calm = replace(settings.channel, keepalive_time_s=_CALM_KEEPALIVE_S)
    return replace(settings, channel=calm)


def _shows_certificate(settings: Settings) -> bool:
    """Whether a handshake can fail because the client's certificate has expired."""
    tls = settings.tls
    return (
        settings.endpoint.secure
        and tls.use_client_certificate is not False
        and bool(
            tls.client_cert_source or tls.client_encrypted_cert_source or tls.use_client_certificate
        )
    )


def _runs_elsewhere(loop: asyncio.AbstractEventLoop | None) -> bool:
    return loop is not None and loop.is_running() and asyncio._get_running_loop() is not loop
