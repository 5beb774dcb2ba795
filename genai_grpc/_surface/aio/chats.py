"""`client.aio.chats`: conversations that remember what was said.

What is remembered stands in `_flows.chat`; the models are asked by their public methods.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING

from ..._flows import chat

if TYPE_CHECKING:
    from types import TracebackType

    from ..._drivers.async_ import AsyncStream
    from ...types import (
        ContentOrDict,
        GenerateContentConfigOrDict,
        GenerateContentResponse,
        PartUnionDict,
    )
    from .models import AsyncModels


class AsyncChatStream:
    """An answer in pieces, as a stream of `generate_content_stream`; its end completes the turn.

    Args:
      chunks: the stream of responses.
      reply: who listens.
    """

    __slots__ = ("_chunks", "_next", "_reply")

    def __init__(self, chunks: AsyncStream[GenerateContentResponse], reply: chat.Reply) -> None:
        self._chunks = chunks
        self._next = chunks.__aiter__().__anext__
        self._reply: chat.Reply | None = reply

    def __aiter__(self) -> AsyncIterator[GenerateContentResponse]:
        return self

    async def __anext__(self) -> GenerateContentResponse:
        try:
            chunk = await self._next()
        except StopAsyncIteration:
            reply, self._reply = self._reply, None
            if reply is not None:
                reply.end(earlier=getattr(self._chunks, "received_earlier", 0))
            raise
        except BaseException:  # it broke, or whoever waits was cancelled: there was no turn
            self._reply = None
            raise
        if self._reply is not None:
            self._reply.hear(chunk)
        return chunk

    @property
    def received(self) -> int:
        """How many responses have come."""
        return self._chunks.received

    def cancel(self) -> None:
        """Cancels what is under way. Iterating further ends at once; the turn is forgotten."""
        self._reply = None
        self._chunks.cancel()

    async def aclose(self) -> None:
        """Cancels what is under way, as `cancel()` does."""
        self.cancel()

    async def __aenter__(self) -> AsyncChatStream:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.cancel()


class AsyncChat(chat.History):
    """A conversation with one model. Send one message at a time.

    Args:
      modules: `client.aio.models`.
      model: model or endpoint, as in `generate_content`.
      config: config of every message that brings none of its own.
      history: earlier turns; the roles are "user" and "model".
    """

    __module__ = "genai_grpc.chats"

    def __init__(
        self,
        *,
        modules: AsyncModels,
        model: str,
        config: GenerateContentConfigOrDict | None = None,
        history: Sequence[ContentOrDict],
    ) -> None:
        self._modules = modules
        super().__init__(model=model, config=config, history=history)

    async def send_message(
        self,
        message: PartUnionDict | Sequence[PartUnionDict],
        config: GenerateContentConfigOrDict | None = None,
    ) -> GenerateContentResponse:
        """Sends a message with what was said before it, and returns the answer whole.

        Args:
          message: a text, a Part, a File, an image, or a list of those.
          config: used for this message instead of the chat's config.

        Returns:
          The response, as of `generate_content`. The turn is in the history, together with the
          calls of functions that were made on the way.

        Raises:
          ValueError: the message or the config cannot be sent as it is; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time. The
            history is as it was before.

        Example:
          >>> chat = client.aio.chats.create(model="gemini-2.0-flash")
          >>> response = await chat.send_message("Tell me a story.")
          >>> print(response.text)
        """
        asked = chat.to_message(message)
        response = await self._modules.generate_content(**self._request(asked, config))
        self._remember(asked, response)
        return response

    async def send_message_stream(
        self,
        message: PartUnionDict | Sequence[PartUnionDict],
        config: GenerateContentConfigOrDict | None = None,
    ) -> AsyncChatStream:
        """Sends a message with what was said before it, and returns the answer in pieces.

        The turn joins the history when the stream has ended. One that breaks, is cancelled or is
        left early leaves the history as it was before the message.

        Args:
          message: as in `send_message`.
          config: as in `send_message`.

        Returns:
          A stream of responses, as of `generate_content_stream`.

        Raises:
          ValueError: the message or the config cannot be sent as it is; nothing was sent.
          errors.APIError: while iterating: the service refused the request, failed, or did not
            finish in time.

        Example:
          >>> chat = client.aio.chats.create(model="gemini-2.0-flash")
          >>> async for chunk in await chat.send_message_stream("Tell me a story."):
          ...     print(chunk.text, end="")
        """
        asked = chat.to_message(message)
        chunks = await self._modules.generate_content_stream(**self._request(asked, config))
        return AsyncChatStream(chunks, chat.Reply(self, asked))


class AsyncChats:
    """Makes chats.

    Args:
      modules: `client.aio.models`.
    """

    __module__ = "genai_grpc.chats"

    def __init__(self, modules: AsyncModels) -> None:
        self._modules = modules

    def create(
        self,
        *,
        model: str,
        config: GenerateContentConfigOrDict | None = None,
        history: Sequence[ContentOrDict] | None = None,
    ) -> AsyncChat:
        """Starts a chat; nothing is sent.

        Args:
          model: model or endpoint, as in `generate_content`.
          config: config of every message that brings none of its own: tools, system instruction,
            sampling and so on.
          history: earlier turns to go on from; Contents or dicts with the roles "user" and "model".

        Returns:
          The chat.

        Raises:
          ValueError: a content of the history has another role, or is none.
        """
        return AsyncChat(modules=self._modules, model=model, config=config, history=history or [])
