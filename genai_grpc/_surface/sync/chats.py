# Generated from genai_grpc/_surface/aio/chats.py by scripts/unasync: edit that file and run scripts/unasync.
"""`client.chats`: conversations that remember what was said.

Each method starts a flow; what is remembered and sent stands in `_flows.chat`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._flows import chat

if TYPE_CHECKING:
    from ..._drivers.sync import Stream
    from ...types import (
        ContentOrDict,
        GenerateContentConfigOrDict,
        GenerateContentResponse,
        PartUnionDict,
    )
    from .models import Models


class Chat(chat.History):
    """A conversation with one model. Send one message at a time.

    Args:
      modules: `client.models`.
      model: model or endpoint, as in `generate_content`.
      config: config of every message that brings none of its own.
      history: earlier turns; the roles are "user" and "model".
    """

    def __init__(
        self,
        *,
        modules: Models,
        model: str,
        config: GenerateContentConfigOrDict | None = None,
        history: list[ContentOrDict],
    ) -> None:
        self._modules = modules
        super().__init__(model=model, config=config, history=history)

    def send_message(
        self,
        message: list[PartUnionDict] | PartUnionDict,
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
          >>> chat = client.chats.create(model="gemini-2.0-flash")
          >>> response = chat.send_message("Tell me a story.")
          >>> print(response.text)
        """
        return self._modules._api_client.driver.run(
            chat.send(self._modules._api_client.context, self, message, config)
        )

    def send_message_stream(
        self,
        message: list[PartUnionDict] | PartUnionDict,
        config: GenerateContentConfigOrDict | None = None,
    ) -> Stream[GenerateContentResponse]:
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
          >>> chat = client.chats.create(model="gemini-2.0-flash")
          >>> for chunk in chat.send_message_stream("Tell me a story."):
          ...     print(chunk.text, end="")
        """
        return self._modules._api_client.driver.open(
            chat.send_stream(self._modules._api_client.context, self, message, config)
        )


class Chats:
    """Makes chats.

    Args:
      modules: `client.models`.
    """

    __slots__ = ("_modules",)

    def __init__(self, modules: Models) -> None:
        self._modules = modules

    def create(
        self,
        *,
        model: str,
        config: GenerateContentConfigOrDict | None = None,
        history: list[ContentOrDict] | None = None,
    ) -> Chat:
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
        return Chat(modules=self._modules, model=model, config=config, history=history or [])
