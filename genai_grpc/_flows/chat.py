"""A chat: which turns it remembers, which of them are sent again, and how an answer becomes one.

Pure state: `models` does the asking, so that whoever stands in for its methods is asked, too.

Follows google-genai: the comprehensive history holds every turn that was answered, the curated one
those whose answer can be sent back. A turn that fails, breaks midway or is left early is in neither:
the chat is as it was before, and the message can be sent again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

from .._codec.contents import to_part
from .._codec.validate import as_model
from ..types.content import Content, Part, UserContent
from ..types.enums import FinishReason
from .calling import content_of, is_blank, is_silent

if TYPE_CHECKING:
    from ..types import ContentOrDict, GenerateContentConfigOrDict, GenerateContentResponse

# How an answer may end and be whole without a last chunk that says something.
_GOOD_ENDS = (None, FinishReason.STOP, FinishReason.MAX_TOKENS)


class History:
    """What a chat remembers. Both colours of chats are one.

    It is not made for several messages at the same time: send the next one when the last is answered.
    """

    def __init__(
        self,
        *,
        model: str,
        config: GenerateContentConfigOrDict | None = None,
        history: Sequence[ContentOrDict] = (),
    ) -> None:
        self._model = model
        self._config = config
        self._comprehensive_history = [
            as_model(Content, each, f"history[{index}]") for index, each in enumerate(history)
        ]
        self._curated_history = curate(self._comprehensive_history)

    def _request(self, asked: Content, config: Any) -> dict[str, Any]:
        """What the models are asked."""
        return {
            "model": self._model,
            "contents": [*self._curated_history, asked],
            "config": config or self._config,
        }

    def _remember(self, asked: Content, response: GenerateContentResponse) -> None:
        """Adds a turn whose answer came whole."""
        content = content_of(response)
        self.record_history(
            asked,
            [] if content is None else [_of_model(content)],
            response.automatic_function_calling_history,
            content is not None and _is_sound(content),
        )

    def get_history(self, curated: bool = False) -> list[Content]:
        """What was said so far.

        Args:
          curated: True for the turns that are sent along with the next message: those whose answer
            was good. False for all turns that were answered, however badly.

        Returns:
          The chat's own list: editing it edits the chat. A streamed answer is one Content a chunk.
        """
        return self._curated_history if curated else self._comprehensive_history

    def record_history(
        self,
        user_input: Content,
        model_output: list[Content],
        automatic_function_calling_history: list[Content] | None = None,
        is_valid: bool = True,
    ) -> None:
        """Adds a turn. The chat does so itself; this is for turns that were taken elsewhere.

        Args:
          user_input: what the user said.
          model_output: what the model answered; empty if it said nothing.
          automatic_function_calling_history: the conversation that the answer ends, as its response
            shows it: the curated history, what the user said, and the calls of functions with their
            results.
          is_valid: whether the turn may be sent to the model again.
        """
        called = automatic_function_calling_history or []
        asked = called[len(self._curated_history) :] or [user_input]
        # An answer without content still takes its place: users and models take turns.
        turn = [*asked, *(model_output or [Content(role="model", parts=[])])]
        self._comprehensive_history += turn
        if is_valid:
            self._curated_history += turn


class Reply:
    """A streamed answer while it is heard. Once it has ended, the turn joins the history.

    Args:
      chat: who remembers it.
      asked: the message that it answers.
    """

    def __init__(self, chat: History, asked: Content) -> None:
        self._chat = chat
        self._asked = asked
        self._chunks: list[GenerateContentResponse] = []

    def hear(self, chunk: GenerateContentResponse) -> None:
        """Takes in what comes."""
        self._chunks.append(chunk)

    def end(self, *, earlier: int) -> None:
        """Notes that it is complete.

        Args:
          earlier: how many chunks belong to earlier requests, which had functions called; what they
            say is in the history of calls.
        """
        chunks = self._chunks[earlier:]
        contents = [_of_model(found) for each in chunks if (found := content_of(each)) is not None]
        is_whole = _is_whole(chunks)
        if is_whole:
            contents = [content for content in contents if not _is_silent(content)]
        called = chunks[-1].automatic_function_calling_history if chunks else None
        self._chat.record_history(self._asked, contents, called, is_whole)


def curate(contents: Sequence[Content]) -> list[Content]:
    """Leaves out the answers that cannot be sent back, each with the message before it.

    Raises:
      ValueError: the role of a content is neither "user" nor "model".
    """
    curated: list[Content] = []
    for is_model, run in groupby(contents, _is_of_model):
        turn = list(run)
        if not is_model or all(map(_is_sound, turn)):
            curated += turn
        else:
            del curated[-1:]
    return curated


def _is_of_model(content: Content) -> bool:
    if content.role not in ("user", "model"):
        raise ValueError(f"Role must be user or model, but got {content.role}")
    return content.role == "model"


def _is_whole(chunks: Sequence[GenerateContentResponse]) -> bool:
    """Whether a streamed answer can be sent back: it ended well, and each chunk is sound or silent.

    Streams may end with a chunk that says nothing. One that says nothing but why the answer was cut
    off, such as for safety, spoils it.
    """
    has_ended = False
    says_something = False
    for chunk in chunks:
        content = content_of(chunk)
        reason = chunk.candidates[0].finish_reason if chunk.candidates else None
        has_ended = has_ended or reason is not None
        if content is not None and _is_sound(content):
            says_something = True
        elif reason not in _GOOD_ENDS or not (content is None or _is_silent(content)):
            return False
    return has_ended and says_something


def _is_sound(content: Content) -> bool:
    """Whether a content says something and holds no blank part."""
    return not _is_silent(content) and not any(map(is_blank, content.parts or ()))


def _is_silent(content: Content) -> bool:
    """Whether a content says nothing: it has no parts, or empty texts alone."""
    return all(map(is_silent, content.parts or ()))


def _of_model(content: Content) -> Content:
    """Some servers leave out whose turn it is, and refuse to be sent a content without it."""
    return content if content.role else content.model_copy(update={"role": "model"})


def to_message(message: Any) -> Content:
    """What a user sends, as one content.

    Raises:
      ValueError: it is no part and no list of parts.
    """
    items = message if isinstance(message, (list, tuple)) else [message]
    try:
        return UserContent(parts=[_to_part(item) for item in items])
    except (TypeError, ValueError) as error:
        raise ValueError(
            f"Message must be a valid part type: text, types.Part, types.File, a PIL image, a dict"
            f" of a part, or a list of them. {error}"
        ) from error


def _to_part(item: Any) -> Part:
    if isinstance(item, Content) or (isinstance(item, Mapping) and "role" in item):
        raise ValueError(
            "A Content is a whole turn: pass its parts, or pass earlier turns as history to create."
        )
    if item is None or isinstance(item, (list, tuple)):
        raise ValueError(f"There is {item!r} in the place of a part.")
    return to_part(item, "message")
