"""Watches a flow from outside: passes its effects on, and tells an observer what became of each call.

One observation is one call with all its attempts: a call that is repeated is the same object. Pure as
flows are; clocks and spans are the observer's.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from .._flows.effects import Flow, Invocation, Invoke, Relay, Unary
from ..errors import TransportError

if TYPE_CHECKING:
    from google.protobuf.message import Message

    from .._call import Call

T = TypeVar("T")


class Observation(Protocol):
    """What hears of one call."""

    def chunk(self, message: Message) -> None:
        """A message of a stream has come."""

    def attempt_failed(self, error: TransportError) -> None:
        """An attempt failed; another one may follow."""

    def end(self, error: BaseException | None = None) -> None:
        """The call has ended, well or with an error."""


class Observer(Protocol):
    """What hears of all calls of a client."""

    def begin(self, call: Call) -> Observation:
        """A call is about to be sent."""

    def observed(self, invocation: Invocation) -> Invocation:
        """The same invocation, heard of."""


class Abandoned(Exception):
    """The caller left before the call had ended."""


def watch(flow: Flow[T], observer: Observer) -> Flow[T]:
    """The same conversation, with an observer."""
    return _Watch(flow, observer).run()


class _Watch:
    """One conversation and the call that is under way in it."""

    __slots__ = ("_call", "_failure", "_flow", "_observation", "_observer")

    def __init__(self, flow: Flow[Any], observer: Observer) -> None:
        self._flow = flow
        self._observer = observer
        self._call: Call | None = None
        self._observation: Observation | None = None
        self._failure: TransportError | None = None

    def run(self) -> Flow[Any]:
        go_on: Callable[[], Any] = lambda: next(self._flow)  # noqa: E731 - the first of several
        while True:
            try:
                effect = go_on()
            except StopIteration as stop:
                self._end(self._failure)
                return stop.value
            except BaseException as error:
                self._end(error)
                raise
            seen = self._seen(effect)
            try:
                result = yield seen
            except TransportError as error:
                self._failed(error)
                go_on = _throwing(self._flow, error)
            except GeneratorExit:
                self._end(Abandoned())
                self._flow.close()
                raise
            else:
                self._succeeded(effect, result)
                go_on = _sending(self._flow, result)

    def _seen(self, effect: Any) -> Any:
        kind = type(effect)
        if kind is Unary:
            self._begin(effect.call)
        elif kind is Relay:
            return Relay(effect.call, self._hearing(self._begin(effect.call), effect.decode))
        elif kind is Invoke:
            return Invoke([self._observer.observed(each) for each in effect.invocations])
        return effect

    def _begin(self, call: Call) -> Observation:
        if self._observation is None or self._call is not call:
            self._end(self._failure)
            self._call = call
            self._observation = self._observer.begin(call)
        return self._observation

    @staticmethod
    def _hearing(
        observation: Observation, decode: Callable[[Message], Any]
    ) -> Callable[[Message], Any]:
        def hear_and_decode(message: Message) -> Any:
            observation.chunk(message)
            return decode(message)

        return hear_and_decode

    def _failed(self, error: TransportError) -> None:
        if self._observation is not None:
            self._failure = error
            self._observation.attempt_failed(error)

    def _succeeded(self, effect: Any, result: Any) -> None:
        kind = type(effect)
        if kind is Unary and self._observation is not None:
            self._observation.chunk(result)
        if kind is Unary or kind is Relay:
            self._end(None)

    def _end(self, error: BaseException | None) -> None:
        observation, self._observation = self._observation, None
        self._call = self._failure = None
        if observation is not None:
            observation.end(error)


def _sending(flow: Flow[Any], result: Any) -> Callable[[], Any]:
    return lambda: flow.send(result)


def _throwing(flow: Flow[Any], error: TransportError) -> Callable[[], Any]:
    return lambda: flow.throw(error)
