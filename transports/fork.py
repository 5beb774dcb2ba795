"""What makes a client usable after os.fork, in the parent and in the child. Knows pools, not calls.

grpcio's objects do not survive a fork: the threads that serve them stay behind in the parent. So:
before a fork, idle asyncio connections are let go, which ends the one thread that grpcio's asyncio side
runs (1 ms; the next call connects again); in the child, every pool forgets the connections that it
inherited, without closing what is the parent's, and opens its own. Calls in flight go on in the parent.

When asyncio calls are in flight at the fork, grpcio's asyncio side is beyond repair in the child (it
crashes or hangs); `asyncio_is_lost` then says so.
"""

from __future__ import annotations

import gc
import os
import threading
import weakref
from typing import Any, Protocol

# The thread that polls for all asyncio channels of a process is named after its target.
_POLLER = "(_poll_wrapper)"


class Forkable(Protocol):
    """A pool that takes part in forks."""

    def before_fork(self) -> None:
        """Lets go of what a fork would break, if nothing uses it."""

    def after_fork_in_child(self) -> None:
        """Forgets what belongs to the parent."""


_watched: weakref.WeakSet[Any] = weakref.WeakSet()
_asyncio_is_lost = False
# Looked at before the fork: in the child, threading has struck out the threads that stayed behind.
_poller_was_running = False


def watch(pool: Forkable) -> None:
    """Lets a pool take part in forks for as long as it lives."""
    _watched.add(pool)


def asyncio_is_lost() -> bool:
    """True in a child that was forked while asyncio channels were in use."""
    return _asyncio_is_lost


def _before_fork() -> None:
    global _poller_was_running
    for pool in list(_watched):
        pool.before_fork()
    if _poller_is_running():
        # Calls that are over can still hold their channel, in cycles that nobody has collected yet.
        gc.collect()
    _poller_was_running = _poller_is_running()


def _poller_is_running() -> bool:
    return any(thread.name.endswith(_POLLER) for thread in threading.enumerate())


def _after_fork_in_child() -> None:
    global _asyncio_is_lost
    _asyncio_is_lost = _asyncio_is_lost or _poller_was_running
    for pool in list(_watched):
        pool.after_fork_in_child()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before_fork, after_in_child=_after_fork_in_child)
