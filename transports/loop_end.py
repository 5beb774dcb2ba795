"""The end of an event loop, noticed by what has to end with it. Knows no calls and ends nothing itself.

`asyncio.run` shuts down the asynchronous generators of its loop before it closes it (PEP 525), so one that
stands still hears of it.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator, Awaitable, Callable

End = Callable[[], Awaitable[None]]


def at_loop_end(end: End) -> AsyncGenerator[None, None]:
    """Lets a function be awaited when the running event loop shuts down.

    Args:
      end: the function; what it holds is held until then.

    Returns:
      The guardian, to be kept by whoever wants to be told. If it is dropped before, `end` is awaited then.
    """
    guardian = _guard(end)
    # Up to its `yield`, where nothing is awaited: from then on the loop knows of it.
    with contextlib.suppress(StopIteration):
        guardian.__anext__().send(None)
    return guardian


async def _guard(end: End) -> AsyncGenerator[None, None]:
    """Stands still until `asyncio.run` shuts down the asynchronous generators of its event loop."""
    try:
        yield
    finally:
        await end()
