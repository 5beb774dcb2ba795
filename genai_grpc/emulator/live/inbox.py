"""What a live session has yet to hear: messages of its client, and orders from outside."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from genai_grpc.emulator.status import StatusError

# A client that sends faster than the model listens is held up.
MOST_WAITING = 64


@dataclass(frozen=True)
class GoAway:
    """An order to tell the client that the connection ends soon, and to end it then."""

    time_left_s: float


class Inbox:
    """A bounded queue between the thread that reads from a client and the one that answers."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._items: deque[Any] = deque()
        self._error: StatusError | None = None
        self._is_ended = False

    def put(self, item: Any) -> None:
        """Add something; waits while too much is there."""
        with self._changed:
            while len(self._items) >= MOST_WAITING and not self._is_ended:
                self._changed.wait()
            self._items.append(item)
            self._changed.notify_all()

    def order(self, item: GoAway) -> None:
        """Put an order in front of everything else. Never waits."""
        with self._changed:
            self._items.appendleft(item)
            self._changed.notify_all()

    def take_order(self) -> GoAway | None:
        """The order that waits, if one does."""
        with self._changed:
            if self._items and isinstance(self._items[0], GoAway):
                order: GoAway = self._items.popleft()
                return order
            return None

    def end(self, error: StatusError | None = None) -> None:
        """Say that nothing more will come, or what went wrong with reading."""
        with self._changed:
            self._is_ended, self._error = True, error
            self._changed.notify_all()

    def get(self, timeout_s: float | None = None) -> Any:
        """The next item; None at the end, or when the time is over. Raises what went wrong."""
        with self._changed:
            self._changed.wait_for(lambda: self._items or self._is_ended, timeout_s)
            if self._items:
                item = self._items.popleft()
                self._changed.notify_all()
                return item
            if self._error is not None:
                raise self._error
            return None

    @property
    def is_over(self) -> bool:
        """Whether nothing is there and nothing will come."""
        with self._changed:
            return self._is_ended and not self._items

    def holds(self, wanted: Callable[[Any], bool]) -> bool:
        """Whether something that is waited for is there."""
        with self._changed:
            return any(map(wanted, self._items))
