"""Undoes what Ctrl-C leaves behind in grpcio: the lock of a channel that stays locked. Cancels no call.

grpcio's core guards each channel with a threading.Condition, whose `__enter__` and `__exit__` are Python:
a signal's handler may run in them and raise, and then nobody unlocks any more. Every other thread that
uses the channel would wait for ever, even one that happens to collect it.
"""

from __future__ import annotations

from contextlib import suppress
from threading import Condition

_GUARDS = (Condition.__enter__.__code__, Condition.__exit__.__code__)


def unlock(error: BaseException) -> None:
    """Unlocks what this thread had locked, or was about to unlock, when it was interrupted.

    Args:
      error: what a call of grpcio's core was interrupted by, caught where the core was called.
    """
    traceback = error.__traceback__
    while traceback is not None:
        frame = traceback.tb_frame
        if frame.f_code in _GUARDS:  # what is above it, if anything, is the signal's handler
            with suppress(RuntimeError):  # it is not locked, or not by this thread
                frame.f_locals["self"].release()
        traceback = traceback.tb_next
