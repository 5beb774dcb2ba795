"""Runs a live session: opens connections, sends, receives, and moves to another connection in time.

What is worth remembering and when to move is decided in `_flows.live`; what is sent and read stands
in the transport's dialogue. One message is read ahead and no more: a reader that pauses holds up the
server. Waiting for a message can be cancelled without losing it.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._call import Call
from .._flows.live import Conversation
from .._options import CallOptions
from ..errors import APIError, TransportError

if TYPE_CHECKING:
    from google.protobuf.message import Message

    from .._wire.method import Method
    from ..transports.base import AsyncDialogue, AsyncTransport

logger = logging.getLogger("genai_grpc")

# A server that ends every connection at once is not asked for ever.
_MOST_MOVES_IN_VAIN = 5


class LiveLink:
    """One session over as many connections as it takes.

    Args:
      transport: opens connections.
      new_call: makes the call of a connection.
      options: retries, and how long setting up a connection may take.
      setup: the first message.
      conversation: what the session remembers; None for one that cannot be resumed.
    """

    def __init__(
        self,
        transport: AsyncTransport | None,
        new_call: Callable[[], Call] | None,
        options: CallOptions,
        setup: Message | None,
        conversation: Conversation | None = None,
    ) -> None:
        self._transport = transport
        self._new_call = new_call
        self._options = options
        self._setup = setup
        self._conversation = conversation
        self._dialogue: AsyncDialogue | None = None
        self._ready: deque[Any] = deque()
        self._reading: asyncio.Task[Message | None] | None = None
        self._is_awaited = False
        self._writing: asyncio.Task[None] | None = None
        self._turn = asyncio.Lock()
        self._moves_in_vain = 0
        self._failure: TransportError | None = None
        self._is_leaving = False
        self.is_closed = False
        """Whether `close` was called."""
        self.begins_anew = False
        """Whether a turn that had begun to arrive begins anew; whoever reads it takes it back."""

    @classmethod
    def over(cls, dialogue: AsyncDialogue, options: CallOptions) -> LiveLink:
        """A session in a connection that is set up already; it ends with it."""
        link = cls(None, None, options, None)
        link._dialogue = dialogue
        return link

    async def open(self) -> Message | None:
        """Opens the session.

        Returns:
          The message that says so; None where the server began with another one.

        Raises:
          errors.APIError: it could not be opened.
        """
        assert self._setup is not None
        self._dialogue, first = await self._connect(self._setup)
        if _is_setup_complete(first):
            return first
        self._put(first)
        return None

    async def send(self, message: Message, *, is_old: bool = False) -> None:
        """Sends a message; waits while the server does not take more.

        Args:
          message: of the session.
          is_old: whether a frame of it is spelled as those of the deprecated `send`.

        Raises:
          errors.APIError: the connection has ended, and the session with it.
          RuntimeError: the session is closed.
        """
        async with self._turn:
            dialogue = self._connected()
            if self._conversation is not None:
                if self._conversation.has_moment:
                    await self._move(None)
                    dialogue = self._connected()
                self._conversation.sent(message)
            try:
                await self._write(dialogue, message, is_old=is_old)
            except TransportError as failure:
                if self.is_closed:
                    raise session_closed() from failure
                if self._conversation is None:
                    raise APIError.from_transport_error(failure) from failure
                # What came before the end, such as a handle, has to be read first: whoever reads
                # comes to the end, moves, and sends again what the conversation has noted.
                logger.debug("A message of the live session waits to be sent again: %s", failure)

    async def receive(self) -> Message | None:
        """The next message; None when the session has ended in good order.

        Raises:
          errors.APIError: it broke, or the server ended it with an error.
          RuntimeError: the session is closed, or somebody else receives.
        """
        while not self._ready:
            dialogue = self._connected()
            if self._is_good_moment():
                await self._move_from(dialogue, None)
                continue
            try:
                message = await self._next_of(dialogue)
            except TransportError as failure:
                if self.is_closed:
                    return None
                if not self._outlives(failure):
                    self._failure = failure
                    raise APIError.from_transport_error(failure) from failure
                await self._move_from(dialogue, failure)
                continue
            if message is not None:
                self._heard(message)
                if self._conversation is not None and _ends_a_turn(message):
                    # Behind a turn comes the handle that covers it. gRPC drops what is unread when a
                    # later message cannot be sent, so it is read before anything is.
                    self._reading = asyncio.ensure_future(_read(dialogue))
                return message
            if self.is_closed:
                return None
            if dialogue is self._dialogue:
                if not self._outlives(None):
                    if self._conversation is not None and self._is_leaving:
                        self._failure = self.ending()
                        raise APIError.from_transport_error(self._failure)
                    return None
                await self._move_from(dialogue, None)
        earlier: Message = self._ready.popleft()
        return earlier

    def ending(self) -> TransportError:
        """What it means that the server has ended the session in good order."""
        if not self._is_leaving:
            return TransportError("CANCELLED", "The server ended the live session.", http_code=1000)
        remedy = (
            "set config.session_resumption, and a session goes on in another connection."
            if self._conversation is None
            else "the server had given no handle in a session_resumption_update."
        )
        return TransportError(
            "UNAVAILABLE",
            "The server ended the connection, as it had announced with go_away, and the live session "
            f"could not be resumed: {remedy}",
            http_code=1000,
        )

    async def close(self) -> None:
        """Ends the session. What waits for a message hears of it; a second time it does nothing."""
        dialogue = self._dialogue
        if self.is_closed:
            left = getattr(dialogue, "closing", None)
            if left is not None:
                await left
            return
        self.is_closed = True
        if dialogue is not None:
            await dialogue.close()
        await self._stop_reading()

    def cancel(self) -> None:
        """Ends the session at once."""
        self.is_closed = True
        if self._dialogue is not None:
            self._dialogue.cancel()
        reading = self._reading
        if reading is not None and not reading.cancel() and not reading.cancelled():
            reading.exception()  # seen: nobody will receive it any more

    def _connected(self) -> AsyncDialogue:
        if self.is_closed:
            raise session_closed()
        if self._failure is not None:
            raise APIError.from_transport_error(self._failure) from self._failure
        assert self._dialogue is not None
        return self._dialogue

    def _heard(self, message: Any) -> None:
        self._moves_in_vain = 0
        if message.DESCRIPTOR.fields_by_name.get("go_away") and message.HasField("go_away"):
            self._is_leaving = True
        if self._conversation is not None:
            self._conversation.received(message)

    def _outlives(self, failure: TransportError | None) -> bool:
        conversation = self._conversation
        return conversation is not None and conversation.outlives(failure)

    def _is_good_moment(self) -> bool:
        # Not while something is being sent: it may be waiting for us to read.
        conversation = self._conversation
        return conversation is not None and conversation.has_moment and not self._turn.locked()

    async def _next_of(self, dialogue: AsyncDialogue) -> Message | None:
        """The next message of a connection, None at its end; stays to be had if we are cancelled."""
        reading = self._reading
        if reading is None:
            reading = self._reading = asyncio.ensure_future(_read(dialogue))
        self._is_awaited = True
        try:
            await asyncio.wait((reading,))
        finally:
            self._is_awaited = False
        if self._reading is reading:
            self._reading = None
        if reading.cancelled():
            return None
        return reading.result()

    async def _write(
        self, dialogue: AsyncDialogue, message: Message, *, is_old: bool = False
    ) -> None:
        """Sends a message whole, even if we are cancelled in the middle of it."""
        if self._writing is not None:
            await asyncio.wait((self._writing,))
        # Spelling is a matter of JSON: what has no frames has no other way to send.
        send = getattr(dialogue, "send_old", dialogue.send) if is_old else dialogue.send
        writing = self._writing = asyncio.ensure_future(send(message))
        writing.add_done_callback(_see)
        try:
            await asyncio.shield(writing)
        finally:
            if writing.done():
                self._writing = None

    async def _move_from(self, dialogue: AsyncDialogue, failure: TransportError | None) -> None:
        async with self._turn:
            if self._dialogue is dialogue and not self.is_closed:
                await self._move(failure)

    async def _move(self, failure: TransportError | None) -> None:
        """Resumes the session in another connection, and sends again what may be lost."""
        conversation = self._conversation
        assert conversation is not None
        assert self._dialogue is not None
        self._moves_in_vain += 1
        if self._moves_in_vain > _MOST_MOVES_IN_VAIN:
            failure = failure or TransportError("UNAVAILABLE", "The server ends every connection.")
            self._failure = failure
            raise APIError.from_transport_error(failure, attempts=self._moves_in_vain) from failure
        logger.debug("The live session moves to another connection: %s", failure or "it is time")
        self._dialogue.cancel()
        unread = await self._stop_reading()
        if unread is not None:
            conversation.received(unread)
        dialogue, first = await self._connect(conversation.resumption())
        again, begins_anew = conversation.resumed()
        if unread is not None and not (begins_anew and unread.HasField("server_content")):
            self._ready.append(unread)
        self.begins_anew = self.begins_anew or begins_anew
        self._is_leaving = False
        self._dialogue = dialogue
        if not _is_setup_complete(first):
            self._put(first)
        try:
            for message in again:
                await self._write(dialogue, message)
        except TransportError as broken:
            # Whoever reads next finds it broken, and decides again; nothing is forgotten till then.
            logger.debug("The new connection of the live session broke: %s", broken)

    def _put(self, message: Message) -> None:
        """Keeps a message that was read before its time for whoever receives next."""
        self._heard(message)
        self._ready.append(message)

    async def _stop_reading(self) -> Any:
        """Ends the reading of a connection; returns what it had read and nobody has received."""
        reading, self._reading = self._reading, None
        if reading is None:
            return None
        is_awaited = self._is_awaited
        if not reading.done():
            reading.cancel()
            await asyncio.wait((reading,))
        if reading.cancelled() or reading.exception() is not None or is_awaited:
            return None
        return reading.result()

    async def _connect(self, setup: Message) -> tuple[AsyncDialogue, Message]:
        """Opens a connection and sets it up, again and again as the policy allows."""
        options = self._options
        loop = asyncio.get_running_loop()
        end_s = None if options.timeout_s is None else loop.time() + options.timeout_s
        assert self._new_call is not None
        call = self._new_call()
        failures = 0
        while True:
            left_s = None if end_s is None else end_s - loop.time()
            try:
                return await asyncio.wait_for(self._attempt(call, setup), left_s)
            except asyncio.TimeoutError:
                failure = _too_late(call, options)
                raise APIError.from_transport_error(failure, attempts=failures + 1) from None
            except TransportError as error:
                failure = error
            failures += 1
            if not self._may_repeat(call, failure, failures):
                raise APIError.from_transport_error(failure, attempts=failures) from failure
            await asyncio.sleep(self._pause_s(failure, failures))

    def _may_repeat(self, call: Call, failure: TransportError, failures: int) -> bool:
        if failure.status == "UNIMPLEMENTED" and not call.over_rest and call.reroute is not None:
            return call.reroute(call)
        if failure.lasting:
            return False
        if failure.reauthenticated and failures == 1:
            return True
        return self._options.retry.allows(failure, failures=failures)

    def _pause_s(self, failure: TransportError, failures: int) -> float:
        if failure.status in ("UNIMPLEMENTED", "UNAUTHENTICATED"):
            return 0.0
        bound_s = self._options.retry.delay_bound_s(failures)
        return max(failure.retry_delay_s or 0.0, random.uniform(0.0, bound_s))

    async def _attempt(self, call: Call, setup: Message) -> tuple[AsyncDialogue, Message]:
        assert self._transport is not None
        dialogue = await self._transport.bidi(call)
        try:
            await _send_setup(dialogue, setup)
            return dialogue, await dialogue.__anext__()
        except StopAsyncIteration:
            dialogue.cancel()
            raise TransportError(
                "UNAVAILABLE", f"The server ended {call.method.name} before it was set up."
            ) from None
        except BaseException:
            dialogue.cancel()
            raise


def adopt(websocket: Any, method: Method, version: str) -> tuple[LiveLink, Call]:
    """A session over a WebSocket that somebody else has opened and set up; it is never resumed.

    Args:
      websocket: has `send`, `recv` and `close`, as connections of `websockets` do.
      method: whose messages it carries.
      version: API version.
    """
    from ..transports.websocket import WebSocketDialogue

    options = CallOptions(api_version=version)
    call = Call(method, "", None, options, over_rest=True)
    dialogue = WebSocketDialogue(websocket, call, pings=False)
    return LiveLink.over(dialogue, options), call


def given_websockets(whose: Any, opener: Callable[..., Any]) -> tuple[Any, Any]:
    """WebSockets that `opener` opens, and the settings that were read from `whose`."""
    from ..transports.websocket_given import GivenWebSockets

    websockets = GivenWebSockets(whose, opener)
    return websockets, websockets.settings


async def _send_setup(dialogue: AsyncDialogue, setup: Message) -> None:
    """Sends the first message; a server that refused the session before it came has said why."""
    try:
        await dialogue.send(setup)
    except TransportError as late:
        while await _read(dialogue) is not None:
            continue
        raise late from None


async def _read(dialogue: AsyncDialogue) -> Message | None:
    try:
        return await dialogue.__anext__()
    except StopAsyncIteration:
        return None


def _see(writing: asyncio.Task[None]) -> None:
    """Looks at how a message's sending ended whose sender was cancelled, else asyncio complains."""
    if not writing.cancelled():
        writing.exception()


def _ends_a_turn(message: Any) -> bool:
    return bool(message.server_content.turn_complete)


def _is_setup_complete(message: Any) -> bool:
    return bool(message.HasField("setup_complete"))


def _too_late(call: Call, options: CallOptions) -> TransportError:
    return TransportError(
        "DEADLINE_EXCEEDED",
        f"{call.method.name} was not set up within its deadline of {options.timeout_s:g} s.",
    )


def session_closed() -> RuntimeError:
    """For what is done with a session that its owner has closed."""
    return RuntimeError(
        "This live session is closed. Open another one with client.aio.live.connect."
    )
