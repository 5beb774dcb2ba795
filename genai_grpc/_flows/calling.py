"""A conversation in which the model has functions called: ask, call, answer, ask again.

Each request is a call of its own, with its own deadline and retries. What the model said goes back
as it came, thought signatures included. Which functions there are, and what a call of one gives,
stands in `tools`. Follows google-genai; where its versions differ, the later: a function is called
only if a request is left to send its result with.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from .._codec.contents import to_contents
from ..types.content import Content, Part
from .effects import Flow
from .retry import stream, unary
from .tools import Toolbox, function_calls

if TYPE_CHECKING:
    from google.protobuf.message import Message

    from .._options import Call
    from ..types.responses import GenerateContentResponse
    from .context import Context


class Turn:
    """What a model says in a stream, chunk by chunk.

    Attributes:
      chunks: those of the request under way; of the last one in the end.
      history: the conversation before it, if functions were called and the config lets it be shown.
    """

    def __init__(self) -> None:
        self.chunks: list[GenerateContentResponse] = []
        self.history: list[Content] = []

    def relay(self, decode: Callable[[Message], Any]) -> Callable[[Message], Any]:
        """Returns `decode` with an ear on what passes."""

        def decode_and_hear(message: Message) -> Any:
            chunk = decode(message)
            if self.history:
                chunk.automatic_function_calling_history = self.history
            self.chunks.append(chunk)
            return chunk

        return decode_and_hear


def converse(
    context: Context, toolbox: Toolbox, *, model: str, contents: Any, config: Any
) -> Flow[GenerateContentResponse]:
    """Asks, calls and answers; returns the last response."""
    operation = context.operation("models.generate_content", context.options_of(config))
    responses: list[GenerateContentResponse] = []

    def ask(call: Call) -> Flow[Content | None]:
        message = yield from unary(call, context.budget)
        responses.append(operation.decode(message, config))
        return said(responses[-1:])

    history = yield from _take_turns(
        context, operation, toolbox, ask, lambda _: None, model, contents, config
    )
    response = responses[-1]
    if history and toolbox.keeps_history:
        response.automatic_function_calling_history = history
    return response


def converse_stream(
    context: Context, toolbox: Toolbox, turn: Turn, *, model: str, contents: Any, config: Any
) -> Flow[None]:
    """Relays every chunk of every request, calls of functions included, as it comes."""
    operation = context.operation("models.generate_content_stream", context.options_of(config))
    decode = turn.relay(lambda message: operation.decode(message, config))

    def ask(call: Call) -> Flow[Content | None]:
        turn.chunks = []
        yield from stream(call, decode, context.budget)
        return said(turn.chunks)

    def show(history: list[Content]) -> None:
        if toolbox.keeps_history:
            turn.history = history

    yield from _take_turns(context, operation, toolbox, ask, show, model, contents, config)


def _take_turns(
    context: Context,
    operation: Any,
    toolbox: Toolbox,
    ask: Callable[[Call], Flow[Content | None]],
    show: Callable[[list[Content]], None],
    model: str,
    contents: Any,
    config: Any,
) -> Flow[list[Content]]:
    """Returns the conversation without its last answer; nothing if no function was called."""
    options = context.options_of(config)
    encoded = operation.encode(model=model, contents=contents, config=config)
    history: list[Content] = []
    for requests_left in range(toolbox.maximum_remote_calls - 1, -1, -1):
        method, request, blockers = encoded
        answer = yield from ask(context.call(method, request, blockers, options))
        calls = function_calls(answer)
        if answer is None or not requests_left or not toolbox.answers(calls):
            break
        turns = [answer, (yield from toolbox.answer(calls))]
        history = [*(history or to_contents(contents)), *turns]
        show(history)
        encoded = operation.extend(request, turns)
    return history


def said(chunks: Iterable[GenerateContentResponse]) -> Content | None:
    """What the first candidate says in one response or in all chunks of a stream, as one content.

    Parts stay as they are. Left out is only what says nothing, such as an empty text without a
    signature: streams may end with one, and the APIs refuse to be sent it.
    """
    found = [content for chunk in chunks if (content := content_of(chunk)) is not None]
    if len(found) == 1 and found[0].role:
        return found[0]
    parts = [
        part
        for content in found
        for part in content.parts or ()
        if not is_silent(part) and not is_blank(part)
    ]
    return Content(role="model", parts=parts) if parts else None


def content_of(response: GenerateContentResponse) -> Content | None:
    """The content of the first candidate, if there is one."""
    return response.candidates[0].content if response.candidates else None


def is_silent(part: Part) -> bool:
    """Whether a part is an empty text and nothing else: no thought, no signature."""
    return part.text == "" and part == _EMPTY_TEXT


def is_blank(part: Part) -> bool:
    """Whether a part holds nothing, not even an empty text."""
    return part == _BLANK


_BLANK = Part()
_EMPTY_TEXT = Part(text="")
