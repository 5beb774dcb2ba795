"""The asyncio paths' common engine: so many tasks on one client, each doing its work in sequence.

Between turns the loop stands still, as the process does; nothing is in flight then.
"""

from __future__ import annotations

import asyncio
from typing import NamedTuple

from .. import payloads
from ..clients import AsyncCalls, ClientModule, Endpoint
from ..meter import Meter
from . import check_text


class Calls(NamedTuple):
    """`tasks` tasks, each calling `calls` times in a turn."""

    tasks: int
    calls: int

    def measure(self, module: ClientModule, endpoint: Endpoint, meter: Meter) -> None:
        """Charges CPU per call."""
        asyncio.run(self._measure(module, endpoint, meter))

    async def _measure(self, module: ClientModule, endpoint: Endpoint, meter: Meter) -> None:
        client = module.connect_async(endpoint)
        await self._turn(client)
        for _ in meter.turns(self.tasks * self.calls):
            await self._turn(client)
        await client.close()

    async def _turn(self, client: AsyncCalls) -> None:
        received = await asyncio.gather(*(self._task(client) for _ in range(self.tasks)))
        check_text(sum(received), self.tasks * self.calls * len(payloads.ANSWER_TEXT))

    async def _task(self, client: AsyncCalls) -> int:
        received = 0
        for _ in range(self.calls):
            received += len(await client.unary())
        return received


class Streams(NamedTuple):
    """`tasks` tasks, each reading `streams` streams of `chunks` chunks in a turn."""

    tasks: int
    streams: int
    chunks: int

    def measure(self, module: ClientModule, endpoint: Endpoint, meter: Meter) -> None:
        """Charges CPU per chunk; a stream's opening and end are spread over its chunks."""
        asyncio.run(self._measure(module, endpoint, meter))

    async def _measure(self, module: ClientModule, endpoint: Endpoint, meter: Meter) -> None:
        client = module.connect_async(endpoint)
        await self._turn(client)
        for _ in meter.turns(self.tasks * self.streams * self.chunks):
            await self._turn(client)
        await client.close()

    async def _turn(self, client: AsyncCalls) -> None:
        received = await asyncio.gather(*(self._task(client) for _ in range(self.tasks)))
        expected = self.tasks * self.streams * self.chunks * len(payloads.CHUNK_TEXT)
        check_text(sum(received), expected)

    async def _task(self, client: AsyncCalls) -> int:
        received = 0
        text = client.text
        for _ in range(self.streams):
            async for chunk in await client.stream():
                received += len(text(chunk))
        return received
