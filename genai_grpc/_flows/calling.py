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
from .continuation import pieces, whole
from .effects import Flow
from .tools import Toolbox, function_calls

if TYPE_CHECKING:
    from google.protobuf.message import Message

    from ..types.responses import GenerateContentResponse
    from .context import Context


class Turn:
    """What a model says, heard while it passes to the caller.

    Attributes:
      chunks: of the request under way; of the last one in the end.
      history: the conversation before it, if functions were called and the config lets it be shown.
    """

    def __init__(self) -> None:
        self.chunks: list[GenerateContentResponse] = []
        self.history: list[Content] = []

    def hearing(self, decode: Callable[[Message], Any]) -> Callable[[Message], Any]:
        """Returns `decode` with an ear on what passes."""

        def decode_and_hear(message: Message) -> Any:
            chunk = decode(message)
            if self.history:
                chunk.automatic_function_calling_history = self.history
            self.chunks.append(chunk)
            return chunk

        return decode_and_hear


def converse(
    context: Context,
    toolbox: Toolbox,
    turn: Turn,
    name: str,
    *,
    model: str,
    contents: Any,
    config: Any,
) -> Flow[None]:
    """Asks, calls and answers until nothing is asked to be called; `turn` holds the last answer.

    With the name of a streaming operation every chunk of every request is relayed as it comes, calls
    of functions included.
    """
    options = context.options_of(config)
    operation = context.operation(name, options)
    decode = turn.hearing(lambda message: operation.decode(message, config, call.headers))
    asked = to_contents(contents)
    method, request, blockers = operation.encode(model=model, contents=asked, config=config)
    for requests_left in range(toolbox.maximum_remote_calls - 1, -1, -1):
        call = context.call(method, request, blockers, options)
        turn.chunks = []
        if method.kind == "unary":
            yield from whole(context, call, config, decode)
        else:
            yield from pieces(context, call, config, decode)
        answer = said(turn.chunks)
        calls = function_calls(answer)
        if answer is None or not requests_left or not toolbox.answers(calls):
            break
        said_since = [answer, (yield from toolbox.answer(calls))]
        asked += said_since
        if toolbox.keeps_history:
            turn.history = list(asked)
        method, request, blockers = operation.extend(request, said_since)


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
