"""What makes a client usable after os.fork, in the parent and in the child. Knows pools, not calls.

grpcio's objects do not survive a fork: the threads that serve them stay behind in the parent. So:
before a fork, idle asyncio connections are let go, which ends the one thread that grpcio's asyncio side
runs (1 ms; the next call connects again); in the child, every pool forgets the connections that it
inherited, without closing what is the parent's, and opens its own. Calls in flight go on in the parent.

What stays grpcio's: a child forked while calls are in flight may crash, and with asyncio calls it may
crash before it runs a line of Python; a child that has made calls cannot fork again; a child that
inherits asyncio channels, such as somebody else's, cannot open its own. The last is seen and refused.
"""

from __future__ import annotations

import gc
import os
import threading
import weakref
from typing import Any, Protocol

# The thread that polls for all asyncio channels of a process is named after its target.
_POLLER = "(_poll_wrapper)"

# It ends soon after the last channel is gone, which may take the collector more than one round.
_ATTEMPTS = 5
_JOIN_S = 0.01


class Forkable(Protocol):
    """A pool that takes part in forks."""

    def before_fork(self) -> bool:
        """Lets go of asyncio connections that nothing uses; returns whether there were any."""

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
    """True in a child that was forked while asyncio channels were open."""
    return _asyncio_is_lost


def _before_fork() -> None:
    global _poller_was_running
    let_go = [pool.before_fork() for pool in list(_watched)]
    for _ in range(_ATTEMPTS if any(let_go) else 0):
        poller = _poller()
        if poller is None:
            break
        # Calls that are over can still hold their channel, in cycles that nobody has collected yet.
        gc.collect()
        poller.join(_JOIN_S)
    _poller_was_running = _poller() is not None


def _poller() -> threading.Thread | None:
    return next((each for each in threading.enumerate() if each.name.endswith(_POLLER)), None)


def _after_fork_in_child() -> None:
    global _asyncio_is_lost
    _asyncio_is_lost = _asyncio_is_lost or _poller_was_running
    for pool in list(_watched):
        pool.after_fork_in_child()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before_fork, after_in_child=_after_fork_in_child)
