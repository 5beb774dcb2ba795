"""Sends a stream of media while receiving: two things at once, for the deprecated `start_stream`."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TypeVar

M = TypeVar("M")


async def exchange(
    stream: AsyncIterator[bytes],
    send: Callable[[bytes], Awaitable[None]],
    receive: Callable[[], Awaitable[M | None]],
) -> AsyncIterator[M]:
    """Gives what `receive` gives until the stream has been sent, or nothing more comes.

    Raises:
      Exception: what the stream, `send` or `receive` raised.
    """
    sending = asyncio.ensure_future(_send_all(stream, send))
    receiving: asyncio.Future[M | None] | None = None
    try:
        while not sending.done():
            receiving = asyncio.ensure_future(receive())
            await asyncio.wait((receiving, sending), return_when=asyncio.FIRST_COMPLETED)
            if not receiving.done():
                break
            message = receiving.result()
            if message is None:
                break
            yield message
        if sending.done():
            sending.result()
    finally:
        for task in (sending, receiving):
            if task is not None and not task.done():
                task.cancel()
                await asyncio.wait((task,))


async def _send_all(stream: AsyncIterator[bytes], send: Callable[[bytes], Awaitable[None]]) -> None:
    async for data in stream:
        await send(data)
