"""What a flow can ask for. Plain values: a driver performs them and sends the result back."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, TypeVar

from google.protobuf.message import Message

from .._options import Call

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
