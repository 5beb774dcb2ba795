"""Whether and when an attempt is repeated. Pure: asks for the time, never looks at a clock.

Codes and backoff follow gRPC A6. What the server asks for wins: no attempt comes earlier than
google.rpc.RetryInfo or Retry-After say, and when the deadline comes first the call fails at once
instead of waiting for nothing. All attempts and pauses are paid from one budget, the call's
timeout. The success path never enters this file beyond a `try`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from google.protobuf.message import Message

from .._options import Call, RetryBudget
from ..errors import APIError, TransportError
from .effects import NOW, Flow, Pause, Relay, Unary


def unary(call: Call, budget: RetryBudget) -> Flow[Message]:
    """Sends `call` until it succeeds or must not be repeated; returns the response message."""
    try:
        message: Message = yield Unary(call)
        return message
    except TransportError as error:
        failure = error
    failures = 1
    while True:
        yield from before_next_attempt(call, failure, failures, budget)
        try:
            message = yield Unary(call)
            return message
        except TransportError as error:
            failure = error
            failures += 1


def stream(call: Call, decode: Callable[[Message], Any], budget: RetryBudget) -> Flow[int]:
    """Relays the messages of `call` to the caller.

    Repeats it only while nothing has arrived: what was delivered is never delivered twice.
    """
    failures = 0
    while True:
        try:
            received: int = yield Relay(call, decode)
            return received
        except TransportError as error:
            failure = error
            failures += 1
        if failure.received:
            raise APIError.from_transport_error(failure) from failure
        yield from before_next_attempt(call, failure, failures, budget)


def before_next_attempt(
    call: Call, failure: TransportError, failures: int, budget: RetryBudget
) -> Flow[None]:
    """Waits until `call` may be sent again and gives the attempt what is left of the deadline.

    Raises:
      APIError: there will be no further attempt; `failure` is its cause.
    """
    policy = call.options.retry
    if failure.reauthenticated and failures == 1:
        delay_s, jitter_s = 0.0, 0.0
    elif policy.allows(failure, failures=failures, idempotent=call.method.idempotent):
        asked_s = failure.retry_delay_s
        bound_s = policy.delay_bound_s(failures)
        # With a delay from the server the jitter only spreads the return behind it.
        delay_s = 0.0 if asked_s is None else asked_s
        jitter_s = bound_s if asked_s is None else min(bound_s, 0.1 * asked_s)
    else:
        raise APIError.from_transport_error(failure) from failure

    now_s: float = yield NOW
    left_s = call.time_left_s(now_s)
    if left_s is not None:
        if delay_s >= left_s:
            raise APIError.from_transport_error(failure) from failure
        jitter_s = min(jitter_s, max(0.0, 0.5 * (left_s - delay_s)))
    if not budget.withdraw(now_s):
        raise APIError.from_transport_error(failure) from failure
    if delay_s or jitter_s:
        yield Pause(delay_s, delay_s + jitter_s)
        now_s = yield NOW
        left_s = call.time_left_s(now_s)
    if left_s is not None and left_s <= 0:
        raise APIError.from_transport_error(failure) from failure
    call.timeout_s = left_s
