"""Whether and when an attempt is repeated. Pure: asks for the time, never looks at a clock.

Codes and backoff follow gRPC A6. What the server asks for wins: no attempt comes earlier than
google.rpc.RetryInfo or Retry-After say, and when the deadline comes first the call fails at once
instead of waiting for nothing. What creates something is not repeated when nobody knows whether the
server has done it. All attempts and pauses are paid from one budget, the call's
timeout. The success path never enters this file beyond a `try`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from google.protobuf.message import Message

from .._call import Call
from .._options import CallOptions
from ..errors import APIError, TransportError
from .budget import RetryBudget
from .effects import NOW, Flow, Pause, Relay, Unary

if TYPE_CHECKING:
    from .._wire.method import Method

T = TypeVar("T")
T2 = TypeVar("T2")


# How often a server may refuse a call before that counts as a failure, and how the pauses grow.
_MOST_REFUSALS = 10
_REFUSAL_BOUNDS_S = (0.02, 2.0)


class Single(Call, Generic[T]):
    """A call that is a whole conversation: no generator is needed while all goes well.

    A driver sends it and returns `decode(message, config, headers)`; when the first attempt fails it
    runs the flow `recover(error)` for the message. Saves a unary call two generators and an object.

    Attributes:
      decode: makes the answer of the response message; set by the flow.
      config: the config of the call, for `decode`.
    """

    __slots__ = ("_budget", "config", "decode")

    # Written out instead of calling Call's: a function entered costs a call 1 µs (docs/performance).
    def __init__(
        self,
        method: Method,
        path: str,
        request: Message | None,
        options: CallOptions,
        reroute: Callable[[Call], bool] | None,
        over_rest: bool,
        budget: RetryBudget,
        decode: Callable[[Any, Any, Any], T] | None,
        config: Any,
    ) -> None:
        self.method = method
        self.path = path
        self.request = request
        self.options = options
        self.timeout_s = options.timeout_s
        self.started_s = None
        self.sent_s = None
        self.reroute = reroute
        self.over_rest = over_rest
        self.headers = None
        self.body = None
        self._budget = budget
        self.decode = decode
        self.config = config

    def __iter__(self) -> Flow[T]:
        """The same as a generator, for a conversation that the call is a part of."""
        message = yield from unary(self, self._budget)
        return self.answer(message)

    def answer(self, message: Message) -> T:
        """What the flow's caller gets for the response message."""
        assert self.decode is not None
        return self.decode(message, self.config, self.headers)

    def answered_by(self, decode: Callable[[Any, Any, Any], T2], config: Any) -> Single[T2]:
        """This call, with another way to make the answer."""
        other = cast("Single[T2]", self)
        other.decode = decode
        other.config = config
        return other

    def recover(self, failure: TransportError) -> Flow[Message]:
        """What follows the first failure; returns the response message."""
        return _recover(self, failure, self._budget)


def unary(call: Call, budget: RetryBudget) -> Flow[Message]:
    """Sends `call` until it succeeds or must not be repeated; returns the response message."""
    try:
        message: Message = yield Unary(call)
        return message
    except TransportError as error:
        failure = error
    return (yield from _recover(call, failure, budget))


def _recover(call: Call, failure: TransportError, budget: RetryBudget) -> Flow[Message]:
    attempts = Attempts(call, budget)
    while True:
        yield from attempts.failed(failure)
        try:
            message: Message = yield Unary(call)
            return message
        except TransportError as error:
            failure = error


def stream(call: Call, decode: Callable[[Message], Any], budget: RetryBudget) -> Flow[int]:
    """Relays the messages of `call` to the caller.

    Repeats it only while nothing has arrived: what was delivered is never delivered twice.
    """
    attempts = Attempts(call, budget)
    while True:
        try:
            received: int = yield Relay(call, decode)
            return received
        except TransportError as error:
            failure = error
        yield from attempts.failed(failure)


class Attempts:
    """The failures of one call so far, and what follows from them.

    Args:
      call: what is sent.
      budget: what pays for repetitions.
      is_resumable: whether a repetition goes on where the last attempt ended, as with uploads.
    """

    __slots__ = ("_budget", "_call", "_count", "_is_resumable", "_last", "_once", "_refusals")

    def __init__(self, call: Call, budget: RetryBudget, *, is_resumable: bool = False) -> None:
        self._call = call
        self._is_resumable = is_resumable
        self._budget = budget
        self._count = 0
        self._last: TransportError | None = None
        # The statuses that were repeated because they may be repeated once.
        self._once: set[str] = set()
        self._refusals = 0

    def failed(self, failure: TransportError) -> Flow[None]:
        """Waits until the call may be sent again and gives the attempt what is left of the deadline.

        Raises:
          APIError: there will be no further attempt; `failure` is its cause.
        """
        self._count += 1
        pause = self._pause(failure)
        if pause is None:
            raise self._final(failure) from failure
        now_s: float = yield NOW
        left_s = self._call.time_left_s(now_s)
        if left_s is not None and pause.at_least_s >= left_s:
            raise self._final(failure) from failure
        if self._is_window_over(now_s + pause.at_least_s):
            raise self._final(failure) from failure
        # A refused call was no work for the server, so it cannot multiply an outage.
        if not failure.refused and not self._budget.withdraw(now_s):
            raise self._final(failure) from failure
        if pause.at_most_s:
            yield pause if left_s is None else _leaving_time(pause, left_s)
            now_s = yield NOW
            left_s = self._call.time_left_s(now_s)
        if left_s is not None and left_s <= 0:
            raise self._final(failure) from failure
        self._call.timeout_s = left_s
        self._call.sent_s = now_s
        self._last = failure

    def _pause(self, failure: TransportError) -> Pause | None:
        """What is to be waited before another attempt; None when there must be none."""
        policy = self._call.options.retry
        if failure.received or failure.lasting:
            return None
        if failure.status == "UNIMPLEMENTED" and self._turns_to_rest():
            return Pause(0.0, 0.0)
        if failure.refused and self._refusals < _MOST_REFUSALS:
            # Another connection has room; the pool opens one. The policy is not asked: nothing was
            # done for this attempt, so it is none (gRPC A6 calls it a transparent retry).
            first_s, longest_s = _REFUSAL_BOUNDS_S
            bound_s = min(first_s * 2**self._refusals, longest_s)
            self._refusals += 1
            return Pause(0.0, bound_s)
        if failure.reauthenticated and failure.status not in self._once:
            self._once.add(failure.status)
            return Pause(0.0, 0.0)
        if self._is_in_doubt(failure):
            return None
        if not policy.allows(failure, failures=self._count):
            if not self._may_repeat_once(failure):
                return None
            self._once.add(failure.status)
        bound_s = policy.delay_bound_s(self._count)
        asked_s = failure.retry_delay_s
        if asked_s is None:
            return Pause(0.0, bound_s)
        # With a delay from the server the jitter only spreads the return behind it.
        return Pause(asked_s, asked_s + min(bound_s, 0.1 * asked_s))

    def _is_in_doubt(self, failure: TransportError) -> bool:
        """Whether the server may have created something: a repetition would create it twice.

        A user who names the failures to repeat has decided.
        """
        return (
            failure.interrupted
            and not failure.refused
            and not self._call.method.idempotent
            and not self._is_resumable
            and self._call.options.retry.predicate is None
        )

    def _turns_to_rest(self) -> bool:
        reroute = self._call.reroute
        return reroute is not None and not self._call.over_rest and reroute(self._call)

    def _is_window_over(self, next_s: float) -> bool:
        window_s = self._call.options.retry.window_s
        started_s = self._call.started_s
        return window_s is not None and started_s is not None and next_s - started_s >= window_s

    def _may_repeat_once(self, failure: TransportError) -> bool:
        policy = self._call.options.retry
        return (
            self._count < policy.attempts
            and self._call.method.idempotent
            and failure.status in policy.idempotent_once
            and failure.status not in self._once
        )

    def _final(self, failure: TransportError) -> APIError:
        if self._is_in_doubt(failure):
            failure.message += (
                f". It is not known whether {self._call.method.name} was carried out, so it was not sent "
                "again"
            )
        last = self._last
        if last is not None and failure.status == "DEADLINE_EXCEEDED" != last.status:
            # That the time ran out while it was repeated is not why the call failed.
            failure.message += (
                f". The attempt before the last one failed with {last.status}: {last.message}"
            )
        return APIError.from_transport_error(failure, attempts=self._count)


def _leaving_time(pause: Pause, left_s: float) -> Pause:
    """The pause, drawn from a shorter span where it would eat up what the next attempt needs."""
    at_most_s = pause.at_least_s + 0.5 * (left_s - pause.at_least_s)
    return Pause(pause.at_least_s, min(pause.at_most_s, at_most_s))
