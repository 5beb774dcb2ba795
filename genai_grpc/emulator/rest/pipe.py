"""From a thread that makes the pieces of an answer to the event loop that sends them.

Bounded: a reader that is slow, or gone, holds up the thread and not the memory.
"""

from __future__ import annotations

import asyncio
import threading

LIMIT = 32


class PipeClosed(Exception):
    """The reading end was closed; there is nobody left to send to."""


class Pipe:
    """A queue of pieces with a blocking end and an awaiting one."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._changed = threading.Condition()
        self._pieces: list[bytes] = []
        self._error: BaseException | None = None
        self._unsent = 0
        self._is_ended = False
        self._is_closed = False
        self._filled = asyncio.Event()

    # The thread's end

    def put(self, piece: bytes) -> None:
        """Hand over a piece; waits while too many are unsent. PipeClosed when nobody reads."""
        with self._changed:
            while self._unsent >= LIMIT and not self._is_closed:
                self._changed.wait()
            if self._is_closed:
                raise PipeClosed
            self._pieces.append(piece)
            self._unsent += 1
            if len(self._pieces) == 1:
                self._wake()

    def end(self, error: BaseException | None = None) -> None:
        """Say that there is no more, or what went wrong."""
        with self._changed:
            self._is_ended, self._error = True, error
            self._wake()

    def wait_sent(self, timeout_s: float) -> None:
        """Wait until everything was sent, or nobody reads, or the time is over."""
        with self._changed:
            self._changed.wait_for(lambda: not self._unsent or self._is_closed, timeout_s)

    # The loop's end

    async def take(self) -> list[bytes]:
        """The pieces that have come, at least one; none at the end. Raises what went wrong."""
        await self._filled.wait()
        with self._changed:
            self._filled.clear()
            pieces, self._pieces = self._pieces, []
            if pieces:
                if self._is_ended:
                    self._filled.set()
                return pieces
            if self._error is not None:
                raise self._error
            return []

    def sent(self, number: int) -> None:
        """Note that pieces are on their way, so that more may come."""
        with self._changed:
            self._unsent -= number
            self._changed.notify_all()

    def close(self) -> None:
        """Stop reading."""
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()

    def _wake(self) -> None:
        # The loop is closed when the emulator was stopped in the middle of an answer.
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._filled.set)
