"""What live sessions can be resumed from: histories by handle, as many as there is room for."""

from __future__ import annotations

import secrets
import threading
from typing import Any

# What is kept of conversations: the oldest handles are forgotten beyond either.
_MOST_HANDLES = 10_000
_MOST_KEPT_BYTES = 64 << 20


class Memory:
    """What sessions can be resumed from, by handle. Shared by the sessions of an emulator.

    The oldest handles are forgotten when there are too many, or when they hold too much.
    """

    def __init__(
        self, most_handles: int = _MOST_HANDLES, most_bytes: int = _MOST_KEPT_BYTES
    ) -> None:
        self._lock = threading.Lock()
        self._most_handles = most_handles
        self._most_bytes = most_bytes
        self._bytes = 0
        self._histories: dict[str, list[bytes]] = {}

    def keep(self, history: list[Any]) -> str:
        """Keep a history; returns its handle."""
        handle = secrets.token_urlsafe(24)
        kept = [each.SerializeToString() for each in history]
        with self._lock:
            self._histories[handle] = kept
            self._bytes += sum(map(len, kept))
            while len(self._histories) > 1 and (
                len(self._histories) > self._most_handles or self._bytes > self._most_bytes
            ):
                oldest = self._histories.pop(next(iter(self._histories)))
                self._bytes -= sum(map(len, oldest))
        return handle

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._histories.clear()
            self._bytes = 0

    def get(self, handle: str) -> list[bytes] | None:
        """The history of a handle."""
        with self._lock:
            return self._histories.get(handle)
