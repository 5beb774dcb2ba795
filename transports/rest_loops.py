"""What an asynchronous HTTP library binds to an event loop, opened once per loop. Knows no HTTP.

Each loop gets its own with its first call and loses it with its end: `asyncio.run` shuts down the
asynchronous generators of its loop, and one of them guards what was opened there. The same generator
closes it when its owner is forgotten while the loop goes on. A loop that nobody closes has it until the
interpreter ends, as in `get_event_loop().run_until_complete(...)`: then it is closed here, since aiohttp
would complain.
"""

from __future__ import annotations

import asyncio
import atexit
import threading
import weakref
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any, Generic, TypeVar

from . import fork
from .failures import closed, no_event_loop

T = TypeVar("T")

_all: weakref.WeakSet[PerLoop[Any]] = weakref.WeakSet()

# In a forked child: the parent's, which must neither be closed here nor warn that nobody closed it.
_of_the_parent: list[Any] = []


class PerLoop(Generic[T]):
    """One object per event loop.

    Args:
      open_one: makes it, in its loop.
      close_one: closes it, in its loop.
    """

    __slots__ = ("__weakref__", "_close_one", "_closed", "_guarded", "_lock", "_open_one")

    def __init__(
        self, open_one: Callable[[], T], close_one: Callable[[T], Awaitable[None]]
    ) -> None:
        self._open_one = open_one
        self._close_one = close_one
        self._lock = threading.Lock()
        self._closed = False
        self._guarded: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, _Guarded[T]] = (
            weakref.WeakKeyDictionary()
        )
        fork.watch(self)
        _all.add(self)

    async def get(self) -> T:
        """The object of the running loop.

        Raises:
          RuntimeError: everything was closed, or no event loop runs.
        """
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError as error:
            raise no_event_loop() from error
        guarded = self._guarded.get(loop)
        if guarded is None:
            with self._lock:
                if self._closed:
                    raise closed()
                guarded = self._guarded[loop] = _Guarded(self._open_one(), self._close_one)
            # Up to its `yield`: from then on the loop knows of it.
            await anext(guarded.guardian)
        return guarded.value

    async def close(self) -> None:
        """Closes what all loops have."""
        with self._lock:
            self._closed = True
            everything = list(self._guarded.items())
            self._guarded.clear()
        here = asyncio.get_running_loop()
        for loop, guarded in everything:
            if loop is here:
                await guarded.guardian.aclose()
            elif loop.is_running():
                # What belongs to the loop of another thread can be closed by that loop alone.
                future = asyncio.run_coroutine_threadsafe(guarded.close(), loop)
                await asyncio.wrap_future(future)

    def close_at_exit(self) -> None:
        """Closes what belongs to loops that stand still and were not closed."""
        for loop, guarded in list(self._guarded.items()):
            if not loop.is_running() and not loop.is_closed():
                loop.run_until_complete(guarded.close())

    def before_fork(self) -> bool:
        """Nothing has to be let go of: sockets survive a fork."""
        return False

    def after_fork_in_child(self) -> None:
        """The parent's stays the parent's, and its event loops do not run here."""
        self._lock = threading.Lock()
        _of_the_parent.extend(self._guarded.values())
        self._guarded = weakref.WeakKeyDictionary()


class _Guarded(Generic[T]):
    """An object, and the generator that closes it."""

    __slots__ = ("guardian", "value")

    def __init__(self, value: T, close_one: Callable[[T], Awaitable[None]]) -> None:
        self.value = value
        self.guardian = _guard(value, close_one)

    async def close(self) -> None:
        await self.guardian.aclose()


async def _guard(value: T, close_one: Callable[[T], Awaitable[None]]) -> AsyncGenerator[None, None]:
    """Stands still until its event loop ends, or until nobody holds it any more."""
    try:
        yield
    finally:
        await close_one(value)


@atexit.register
def _close_all_at_exit() -> None:
    for each in list(_all):
        each.close_at_exit()
