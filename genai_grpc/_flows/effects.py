"""What a flow can ask for. Plain values: a driver performs them and sends the result back."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from google.protobuf.message import Message

from .._call import Call, MediaCall

if TYPE_CHECKING:
    from ..types import FunctionCall

T = TypeVar("T")

# What a flow yields varies from effect to effect and so does what comes back: the driver knows.
Flow = Generator[Any, Any, T]


class Unary:
    """Send `call`, receive its one response message. Result: the message."""

    __slots__ = ("call",)

    def __init__(self, call: Call) -> None:
        self.call = call


class Relay:
    """Open `call` as a server stream and hand each message, through `decode`, to the caller.

    The flow sleeps while messages pass; it goes on when the stream has ended (result: how many
    messages passed) or broke (TransportError with `received` set).
    """

    __slots__ = ("call", "decode")

    def __init__(self, call: Call, decode: Callable[[Message], Any]) -> None:
        self.call = call
        self.decode = decode


class Media:
    """Send one request of bytes, or for bytes. Result: a MediaReply."""

    __slots__ = ("call",)

    def __init__(self, call: MediaCall) -> None:
        self.call = call


class Pause:
    """Let time pass: at least `at_least_s` and, drawn evenly, up to `at_most_s` seconds."""

    __slots__ = ("at_least_s", "at_most_s")

    def __init__(self, at_least_s: float, at_most_s: float) -> None:
        self.at_least_s = at_least_s
        self.at_most_s = at_most_s


class Now:
    """Result: seconds of the monotonic clock."""

    __slots__ = ()


NOW = Now()


class Awaits:
    """Result: whether the driver can await, so that a coroutine function is of use to it."""

    __slots__ = ()


AWAITS = Awaits()


class Invocation(NamedTuple):
    """A call of code that is not ours.

    Attributes:
      start: makes the call, arguments and all.
      finish: turns what it returned into what the flow wants.
      awaits: whether `start` gives something to await. Otherwise it may block, and a driver that
        must not block runs it in a thread.
      answers: what the model asked for, if it did; for whoever watches.
    """

    start: Callable[[], Any]
    finish: Callable[[Any], Any]
    awaits: bool
    answers: FunctionCall | None = None


class Outcome(NamedTuple):
    """How an invocation ended: `value`, unless there is an `error`."""

    value: Any = None
    error: BaseException | None = None


class Invoke:
    """Call the user's functions, at the same time if the driver can. Result: Outcomes in order."""

    __slots__ = ("invocations",)

    def __init__(self, invocations: Sequence[Invocation]) -> None:
        self.invocations = invocations


def work(function: Callable[[], Any]) -> Flow[Any]:
    """Runs something that may block, as an effect; what it raises is raised here."""
    (outcome,) = yield Invoke([Invocation(function, lambda value: value, awaits=False)])
    if outcome.error is not None:
        raise outcome.error
    return outcome.value
