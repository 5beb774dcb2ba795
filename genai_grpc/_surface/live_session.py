"""A live session as users hold it: what they say into it, and what comes out, turn by turn.

What a message looks like stands in `_codec.live`, how a session outlives its connection in `_flows.live`
and `_drivers.live`. `_surface.live` opens sessions.
"""

from __future__ import annotations

import warnings
from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Codec
from .._drivers.live import LiveLink, adopt
from .._flows import live_input
from .._flows.tools import Toolbox, needs_care, open_live_toolbox
from ..errors import APIError
from ..types import (
    FunctionResponseScheduling,
    InteractionStatus,
    LiveClientContextUpdateTools,
)

if TYPE_CHECKING:
    from .._call import Call
    from .._codec.live import Encoded, LiveCodec
    from .._drivers.async_ import AsyncDriver
    from ..types import (
        ActivityEndOrDict,
        ActivityStartOrDict,
        BlobImageUnionDict,
        BlobOrDict,
        ContentOrDict,
        ContentUnion,
        FunctionResponse,
        FunctionResponseOrDict,
        LiveServerContent,
        LiveServerMessage,
        LiveServerSetupComplete,
        LiveServerToolCall,
        ToolListUnion,
    )

    _Parts = tuple[LiveLink, LiveCodec, Call, Toolbox | None, AsyncDriver | None]


class AsyncSession:
    """A conversation in which both sides may speak at any time.

    Send from one task and receive in another, or by turns. `receive()` gives the messages of one
    turn; iterating the session itself gives all messages until it ends.

    Sessions come from `client.aio.live.connect`. As in google-genai, one can also be made over a
    WebSocket that was opened and set up elsewhere; it is not resumed and calls no functions.

    Args:
      api_client: anything with `vertexai`, such as a client.
      websocket: has `send`, `recv` and `close`, as connections of the library `websockets` do.
      session_id: what the server calls the session.
      setup_complete: what the server said when the session was set up.

    Attributes:
      session_id: what the server calls the session; None where it does not say (Gemini API).
      setup_complete: what the server said when the session was set up, such as the
        `voice_consent_signature`; None if it said something else first.
    """

    __module__ = "genai_grpc.live"

    def __init__(
        self,
        api_client: Any,
        websocket: Any = None,
        session_id: str | None = None,
        setup_complete: LiveServerSetupComplete | None = None,
        *,
        _parts: _Parts | None = None,
    ) -> None:
        if _parts is None:
            _parts = _adopted(api_client, websocket)
        self._api_client = api_client
        self.session_id = session_id
        self.setup_complete = setup_complete
        self._link, self._codec, self._call, self._toolbox, self._driver = _parts
        self._is_receiving = False
        self._held: Any = None

    async def send_client_content(
        self,
        *,
        turns: ContentOrDict | Sequence[ContentOrDict] | str | None = None,
        turn_complete: bool = True,
    ) -> None:
        """Sends turns of the conversation, which the model reads in order; they interrupt it.

        Args:
          turns: a Content or dict, a list of them, or text; None to say only that the turn is
            complete.
          turn_complete: whether the model should answer now; otherwise it waits for more.

        Raises:
          ValueError: the turns cannot be sent as they are; nothing was sent.
          errors.APIError: the session has ended.
          RuntimeError: the session is closed.
        """
        await self._send(self._codec.client_content(turns, turn_complete))

    async def send_realtime_input(
        self,
        *,
        media: BlobImageUnionDict | None = None,
        audio: BlobOrDict | None = None,
        audio_stream_end: bool | None = None,
        video: BlobImageUnionDict | None = None,
        text: str | None = None,
        activity_start: ActivityStartOrDict | None = None,
        activity_end: ActivityEndOrDict | None = None,
        media_chunks: Sequence[BlobOrDict] | None = None,
    ) -> None:
        """Sends what comes in while it comes in; the server finds out itself when to answer.

        One argument is given at a time.

        Args:
          media: audio or a frame of video: a Blob, its dict or a PIL image.
          audio: a Blob of audio, such as `audio/pcm;rate=16000`.
          audio_stream_end: True when no audio comes for now, as when the microphone is off.
          video: a frame of video: a Blob of an image, its dict or a PIL image.
          text: text.
          activity_start, activity_end: the user begins or stops to speak, where
            `automatic_activity_detection.disabled` leaves that to the client.
          media_chunks: a list of Blobs, the older form of `media`.

        Raises:
          ValueError: no argument or more than one, or one that cannot be sent as it is.
          errors.APIError: the session has ended.
          RuntimeError: the session is closed.
        """
        value = live_input.realtime(
            media=media,
            audio=audio,
            audio_stream_end=audio_stream_end,
            video=video,
            text=text,
            activity_start=activity_start,
            activity_end=activity_end,
            media_chunks=media_chunks,
        )
        await self._send(self._codec.realtime_input(value))

    async def send_tool_response(
        self, *, function_responses: FunctionResponseOrDict | Sequence[FunctionResponseOrDict]
    ) -> None:
        """Sends the results of functions that a message with `tool_call` asked for.

        Args:
          function_responses: one or more; `id` is that of the call (the Gemini API needs it).

        Raises:
          ValueError: there is none, or an id is missing; nothing was sent.
          errors.APIError: the session has ended.
          RuntimeError: the session is closed.
        """
        await self._send(self._codec.tool_response(function_responses))

    async def send_context_update(
        self,
        *,
        system_instruction: ContentUnion | None = None,
        tools: ToolListUnion | None = None,
    ) -> None:
        """Changes instructions or tools in the middle of the session, in order with other input.

        It goes over a WebSocket alone. The service has to read the whole conversation anew after it.

        Args:
          system_instruction: what the model should know or obey from now on; None leaves it.
          tools: the tools the model may use from now on, as in `config.tools`; an empty list takes
            all of them away, None leaves them.

        Raises:
          ValueError: neither is set, one cannot be sent as it is, or the session goes over gRPC;
            nothing was sent.
          errors.APIError: the session has ended.
          RuntimeError: the session is closed.

        Example:
          >>> await session.send_context_update(system_instruction="Answer in French from now on.")
        """
        wrapped = None if tools is None else LiveClientContextUpdateTools(tools=tools)
        toolbox = None if tools is not None else self._toolbox
        if wrapped is not None and self._driver is not None and needs_care(tools):
            wrapped, toolbox = await self._driver.run(open_live_toolbox(wrapped, tools))
        await self._send(self._codec.context_update(system_instruction, wrapped))
        self._toolbox = toolbox

    async def answer_tool_call(
        self,
        tool_call: LiveServerToolCall,
        *,
        scheduling: FunctionResponseScheduling | str | None = None,
    ) -> list[FunctionResponse]:
        """Calls the Python functions and MCP tools of `config.tools` that are asked for, and sends
        their results. Nothing is called unless you ask for it here.

        While functions run, messages can be received elsewhere: run this in a task of its own for
        functions that are declared NON_BLOCKING.

        Args:
          tool_call: `message.tool_call`.
          scheduling: for functions that are declared NON_BLOCKING: when the results enter the
            conversation, "SILENT", "WHEN_IDLE" or "INTERRUPT".

        Returns:
          The results as they were sent. A function that failed has `{"error": ...}`.

        Raises:
          ValueError: a function is asked for that the session's tools do not have as a callable.
          errors.APIError: the session has ended.
        """
        calls = tool_call.function_calls or []
        toolbox, driver = self._toolbox, self._driver
        if toolbox is None or driver is None or not toolbox.answers(calls):
            names = ", ".join(str(call.name) for call in calls) or "nothing"
            raise ValueError(
                f"tool_call asks for {names}, which config.tools does not have as Python functions or"
                " MCP sessions alone. Answer it with send_tool_response."
            )
        content = await driver.run(toolbox.answer(calls))
        responses = [part.function_response for part in content.parts or []]
        found = [response for response in responses if response is not None]
        if scheduling is not None:
            when = FunctionResponseScheduling(scheduling)
            found = [response.model_copy(update={"scheduling": when}) for response in found]
        await self.send_tool_response(function_responses=found)
        return found

    async def receive(self) -> AsyncIterator[LiveServerMessage]:
        """The messages of one turn, as they come; it ends behind the one with `turn_complete`.

        Where the server tells the `interaction_status`, the turn goes on until that is IDLE: the
        model may speak several times in between.

        Call it again for the next turn. It may be cancelled without losing a message.

        Raises:
          errors.APIError: the session broke, or the server ended it; `code` is the HTTP code, or the
            close code of a WebSocket.
          RuntimeError: the session is closed, or is being received from elsewhere.
        """
        while (message := await self._receive()) is not None:
            yield message
            content = message.server_content
            if content is not None and _ends_turn(content):
                return
        if not self._link.is_closed:
            raise APIError.from_transport_error(self._link.ending())

    async def __aiter__(self) -> AsyncIterator[LiveServerMessage]:
        """All messages, turn after turn, until the session ends.

        Raises:
          errors.APIError: it broke, or the server ended it with an error.
        """
        while (message := await self._receive()) is not None:
            yield message

    async def send(
        self,
        *,
        input: Any = None,
        end_of_turn: bool | None = False,
    ) -> None:
        """Sends whatever `input` is. Deprecated: use the three methods that say what is sent.

        Args:
          input: text or a list of texts and parts (turns), a Blob or its dict (media), results of
            functions, one of the LiveClient classes or its dict; None ends the turn.
          end_of_turn: whether text completes the turn.

        Raises:
          ValueError: the input is none of these.
        """
        warnings.warn(
            "AsyncSession.send is deprecated: use send_client_content, send_realtime_input or "
            "send_tool_response.",
            DeprecationWarning,
            stacklevel=2,
        )
        kind, value = live_input.sort(input, end_of_turn)
        if kind == "tool_response":
            encoded = self._codec.tool_response(value)
        elif kind == "realtime_input":
            encoded = self._codec.realtime_input(value)
        else:
            encoded = self._codec.client_content(*value)
        await self._send(encoded, is_old=True)

    async def start_stream(
        self, *, stream: AsyncIterator[bytes], mime_type: str
    ) -> AsyncIterator[LiveServerMessage]:
        """Sends a stream of media and gives what comes back meanwhile. Deprecated: send and receive.

        Args:
          stream: the media, piece by piece; its end ends the iteration.
          mime_type: such as "audio/pcm".
        """
        warnings.warn(
            "AsyncSession.start_stream is deprecated: use send_realtime_input and receive.",
            DeprecationWarning,
            stacklevel=2,
        )
        from .._drivers.live_stream import exchange

        async def send_one(data: bytes) -> None:
            chunks: list[BlobOrDict] = [{"data": data, "mime_type": mime_type}]
            await self.send_realtime_input(media_chunks=chunks)

        async for message in exchange(stream, send_one, self._receive):
            yield message

    async def close(self) -> None:
        """Ends the session; what was sent before has left. A second time it does nothing."""
        await self._link.close()

    async def _send(self, encoded: Encoded, *, is_old: bool = False) -> None:
        message, blockers = encoded
        if blockers and not self._call.over_rest:
            raise ValueError(
                f"{'; '.join(map(str, blockers))}: this session goes over gRPC, which cannot send it."
                " Open it with a client of transport='rest', where it goes over a WebSocket."
            )
        await self._link.send(message, is_old=is_old)

    async def _receive(self) -> LiveServerMessage | None:
        if self._is_receiving:
            raise RuntimeError(
                "This live session is being received from already: one task receives, others send."
            )
        self._is_receiving = True
        try:
            message = self._held or await self._link.receive()
        finally:
            self._is_receiving = False
        self._held = None
        if message is None:
            return None
        if self._link.begins_anew:
            self._link.begins_anew = False
            self._held = message
            return live_input.interruption()
        return self._codec.decode(message)


def _ends_turn(content: LiveServerContent) -> bool:
    status = content.interaction_status
    if status is None or status is InteractionStatus.INTERACTION_STATUS_UNSPECIFIED:
        return bool(content.turn_complete)
    return status is InteractionStatus.IDLE


def _adopted(api_client: Any, websocket: Any) -> _Parts:
    """What a session needs over a WebSocket that was set up elsewhere."""
    if websocket is None:
        raise TypeError("A session is opened with client.aio.live.connect(model=...).")
    backend: Literal["gemini", "vertex"] = "vertex" if api_client.vertexai else "gemini"
    version = "v1beta1" if backend == "vertex" else "v1beta"
    codec = Codec(backend, version).live(over_websocket=True)
    link, call = adopt(websocket, codec.method, version)
    return link, codec, call, None, None
