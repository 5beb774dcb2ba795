"""A live session as a state: what was sent and may be lost, which turn is open, where to resume.

Pure: it is told what was sent and what arrived, and says when to move to another connection and what
to send there again. Connections and waiting are the driver's. Follows `SessionResumptionUpdate` and
`GoAway` of BidiGenerateContent.

What counts as safe. An update with a handle covers all messages up to the index that it names, where
the server counts (`transparent`). Elsewhere it covers the turns that were complete when it came, and
media sent before it: stale audio must not be heard twice. What it does not cover is sent again.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..errors import TransportError

# Media of a session whose server never acknowledges any: the oldest goes first.
MOST_MEDIA_BYTES = 8 << 20

# What an interrupted connection looks like. Other failures would come again.
_BREAKS = frozenset(("UNAVAILABLE", "ABORTED", "INTERNAL", "UNKNOWN", "CANCELLED"))


@dataclass(frozen=True)
class Sent:
    """A message that was sent, and what it is to the conversation.

    Attributes:
      index: its number in the connection; the setup is 0.
      message: itself.
      asks: whether the server answers it with a turn.
      is_media: whether it is realtime input.
      size_bytes: its size.
    """

    index: int
    message: Any
    asks: bool
    is_media: bool
    size_bytes: int


class Conversation:
    """What one session has to remember to outlive its connection.

    Args:
      setup: the first message; taken as it is when nothing is resumed.
      keeps: whether the session was asked to be resumable. Otherwise nothing is remembered.
      is_counted: whether the server says which message was the last to count.
    """

    def __init__(self, setup: Any, *, keeps: bool, is_counted: bool = False) -> None:
        self._setup = setup
        self._keeps = keeps
        self._is_counted = is_counted
        self._handle: str = setup.setup.session_resumption.handle if keeps else ""
        self._log: deque[Sent] = deque()
        self._media_bytes = 0
        self._count = 0
        self._asked: deque[int] = deque()
        self._last_result = 0
        self._settled = 0
        self._turn_from: int | None = None
        self.is_leaving = False
        """Whether the server has said that the connection will end."""

    def sent(self, message: Any) -> None:
        """Notes a message before it is sent."""
        if not self._keeps:
            return
        self._count += 1
        self._note(message)

    def received(self, message: Any) -> None:
        """Notes a message that arrived."""
        kind = message.WhichOneof("message_type")
        if kind == "server_content":
            self._hear(message.server_content)
        elif kind == "go_away":
            self.is_leaving = True
        elif kind == "session_resumption_update":
            self._update(message.session_resumption_update)

    @property
    def has_moment(self) -> bool:
        """Whether the server wants the connection to end, and nothing would be disturbed by it."""
        pending = any(not sent.is_media for sent in self._log)
        return bool(self.is_leaving and self._handle and not pending and self._turn_from is None)

    def outlives(self, failure: TransportError | None) -> bool:
        """Whether the session goes on in another connection after this one ended so."""
        if not self._handle:
            return False
        if self.is_leaving:
            return True
        return failure is not None and failure.status in _BREAKS and not failure.lasting

    def resumption(self) -> Any:
        """The first message of the next connection."""
        setup = type(self._setup)()
        setup.CopyFrom(self._setup)
        setup.setup.session_resumption.handle = self._handle
        return setup

    def resumed(self) -> tuple[Sequence[Any], bool]:
        """Starts over in another connection.

        Returns:
          What has to be sent again, and whether a turn that had begun to arrive begins anew.
        """
        again = [sent.message for sent in self._log]
        begins_anew = self._turn_from is not None and any(sent.asks for sent in self._log)
        self._log.clear()
        self._asked.clear()
        self._media_bytes = self._count = self._settled = self._last_result = 0
        self._turn_from = None
        self.is_leaving = False
        for message in again:
            self.sent(message)
        return again, begins_anew

    def _note(self, message: Any) -> None:
        kind = message.WhichOneof("message_type")
        asks = kind == "client_content" and message.client_content.turn_complete
        is_media = kind == "realtime_input"
        size_bytes = message.ByteSize() if is_media else 0
        if asks:
            self._asked.append(self._count)
        elif kind == "tool_response":
            self._last_result = self._count
        self._log.append(Sent(self._count, message, asks, is_media, size_bytes))
        self._media_bytes += size_bytes
        while self._media_bytes > MOST_MEDIA_BYTES:
            self._drop_oldest_media()

    def _drop_oldest_media(self) -> None:
        oldest = next(sent for sent in self._log if sent.is_media)
        self._log.remove(oldest)
        self._media_bytes -= oldest.size_bytes

    def _hear(self, content: Any) -> None:
        if self._turn_from is None and not content.turn_complete:
            self._turn_from = self._asked[0] if self._asked else self._count
        if content.turn_complete:
            self._end_turn()

    def _end_turn(self) -> None:
        """The server is done with a turn: it has what began it, and the results it asked for."""
        asked = self._asked.popleft() if self._asked else self._turn_from
        end = self._count if asked is None else asked
        latest = self._asked[0] - 1 if self._asked else self._count
        self._settled = max(self._settled, end, min(self._last_result, latest))
        self._turn_from = None

    def _update(self, update: Any) -> None:
        if not update.resumable or not update.new_handle:
            return
        self._handle = update.new_handle
        named = update.last_consumed_client_message_index if self._is_counted else 0
        kept = []
        for sent in self._log:
            if not self._is_covered(sent, named):
                kept.append(sent)
            elif sent.message.WhichOneof("message_type") == "context_update":
                self._change(sent.message.context_update)
        self._log = deque(kept)
        self._media_bytes = sum(sent.size_bytes for sent in kept)

    def _change(self, update: Any) -> None:
        """Later connections are set up with what holds by then."""
        setup = self._setup.setup
        if update.HasField("system_instruction"):
            setup.system_instruction.CopyFrom(update.system_instruction)
        if update.HasField("tools"):
            del setup.tools[:]
            setup.tools.extend(update.tools.tools)

    def _is_covered(self, sent: Sent, named: int) -> bool:
        if named:
            return sent.index <= named
        # A server that was asked to count and does not: complete turns are safe, media may not be.
        return sent.index <= self._settled or (sent.is_media and not self._is_counted)
