"""gRPC under gevent and eventlet, which replace the threads that gRPC waits with. Opens nothing.

With gevent, grpcio has to be told before the first channel, or it stops every greenlet while one waits.
eventlet has no such switch. grpcio's asyncio side has none either: the thread that polls for it becomes a
greenlet, and the first time that it waits, the whole process does.
"""

from __future__ import annotations

import sys
import threading

_lock = threading.Lock()
_gevent_is_ready = False


def prepare() -> None:
    """Tells grpcio about gevent, if gevent has replaced the sockets. Call it before opening a channel.

    Raises:
      RuntimeError: eventlet has replaced the threads.
    """
    global _gevent_is_ready
    if _is_patched("eventlet.patcher", "is_monkey_patched", "thread"):
        raise RuntimeError(
            "gRPC cannot wait under eventlet: the whole program would stop with each call. Use "
            "gevent, threads or asyncio, or transport='rest'."
        )
    if _gevent_is_ready or not _is_patched("gevent.monkey", "is_module_patched", "socket"):
        return
    with _lock:
        if not _gevent_is_ready:
            from grpc.experimental.gevent import init_gevent

            init_gevent()
            _gevent_is_ready = True


def asyncio_is_blocked() -> bool:
    """Whether grpcio's asyncio side would stop the process, since gevent has replaced the threads."""
    return _is_patched("gevent.monkey", "is_module_patched", "threading")


def _is_patched(module: str, function: str, subject: str) -> bool:
    """Asks a library that is loaded already; one that is not cannot have replaced anything."""
    loaded = sys.modules.get(module)
    return loaded is not None and bool(getattr(loaded, function)(subject))
