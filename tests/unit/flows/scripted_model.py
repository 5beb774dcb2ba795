"""A model that says what a test tells it: runs flows by hand, without a transport or a clock.

It records the requests as they would be sent and performs invocations as the synchronous driver
does; `awaits` lets it pass for the asynchronous one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from typing import Any

from google.protobuf.message import Message

from genai_grpc._call import Call
from genai_grpc._codec import Codec
from genai_grpc._drivers.invocations import invoke, invoke_together
from genai_grpc._flows.context import Context
from genai_grpc._flows.effects import Awaits, Flow, Invoke, Relay, Unary
from genai_grpc._options import CallOptions
from genai_grpc._stubs.generativelanguage.content_pb2 import Content, Part
from genai_grpc._stubs.generativelanguage.generative_service_pb2 import (
    Candidate,
    GenerateContentResponse,
)
from genai_grpc.errors import TransportError

Answer = Message | TransportError | Sequence[Message | TransportError]


def said(*parts: Part | str, finish: str = "STOP", role: str = "model") -> GenerateContentResponse:
    """A response whose first candidate says these parts."""
    response = GenerateContentResponse()
    candidate = response.candidates.add()
    candidate.content.role = role
    for part in parts:
        candidate.content.parts.append(Part(text=part) if isinstance(part, str) else part)
    if finish:
        candidate.finish_reason = getattr(Candidate, finish)
    return response


def calling(name: str, *, id: str = "", signature: bytes = b"", **arguments: Any) -> Part:
    """A part that asks for a function to be called."""
    part = Part(thought_signature=signature)
    part.function_call.name = name
    part.function_call.id = id
    part.function_call.args.update(arguments)
    return part


class ScriptedModel:
    """Performs the effects of flows: each request is answered by the next of `answers`."""

    def __init__(self, *answers: Answer, awaits: bool = False) -> None:
        self.answers = list(answers)
        self.awaits = awaits
        self.calls: list[Call] = []
        self.chunks: list[Any] = []
        self.chunks_earlier = 0  # what had been relayed when the latest request was sent
        self.context = Context(Codec("gemini", "v1beta"), CallOptions("v1beta"))

    @property
    def requests(self) -> list[Any]:
        """The requests that were sent."""
        return [call.request for call in self.calls]

    def run(self, started: Iterable[Any]) -> Any:
        """Runs a flow to its end; what it relays is in `chunks`."""
        flow: Any = iter(started)
        try:
            effect = next(flow)
            while True:
                effect = self._perform(flow, effect)
        except StopIteration as stop:
            return stop.value

    def _perform(self, flow: Flow[Any], effect: Any) -> Any:
        if isinstance(effect, Awaits):
            return flow.send(self.awaits)
        if isinstance(effect, Invoke):
            return flow.send(self._invoke(effect))
        assert isinstance(effect, (Unary, Relay))
        self.calls.append(effect.call)
        answer = self.answers.pop(0)
        if isinstance(effect, Relay):
            return self._relay(flow, effect, answer)
        return flow.throw(answer) if isinstance(answer, TransportError) else flow.send(answer)

    def _relay(self, flow: Flow[Any], relay: Relay, answer: Any) -> Any:
        self.chunks_earlier = len(self.chunks)
        for number, message in enumerate(answer):
            if isinstance(message, TransportError):
                message.received = number
                return flow.throw(message)
            self.chunks.append(relay.decode(message))
        return flow.send(len(answer))

    def _invoke(self, effect: Invoke) -> Any:
        if self.awaits:
            return asyncio.run(invoke_together(effect.invocations))
        return [invoke(each) for each in effect.invocations]


def parts_of(request: Any, index: int) -> list[Part]:
    """The parts of one content of a request."""
    content: Content = request.contents[index]
    return list(content.parts)
