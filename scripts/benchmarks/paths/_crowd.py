"""The asyncio paths' common engine: so many tasks on one client, each doing its work in sequence."""

from __future__ import annotations

import asyncio
from typing import NamedTuple

from .. import payloads
from ..clients import AsyncCalls, ClientModule, Endpoint
from ..meter import Meter
from . import check_text


class Calls(NamedTuple):
    """`tasks` tasks, each calling `calls` times in each of `segments` segments."""

    tasks: int
    calls: int
    segments: int

    def measure(self, module: ClientModule, endpoint: Endpoint, meter: Meter) -> None:
        """Charges CPU per call."""
        asyncio.run(self._measure(module, endpoint, meter))

    async def _measure(self, module: ClientModule, endpoint: Endpoint, meter: Meter) -> None:
        client = module.connect_async(endpoint)
        await self._segment(client)
        for _ in range(self.segments):
            with meter.segment(self.tasks * self.calls):
                await self._segment(client)
        await client.close()

    async def _segment(self, client: AsyncCalls) -> None:
        received = await asyncio.gather(*(self._task(client) for _ in range(self.tasks)))
        check_text(sum(received), self.tasks * self.calls * len(payloads.ANSWER_TEXT))

    async def _task(self, client: AsyncCalls) -> int:
        received = 0
        for _ in range(self.calls):
            received += len(await client.unary())
        return received


class Streams(NamedTuple):
    """`tasks` tasks, each reading `streams` streams of `chunks` chunks in each segment."""

    tasks: int
    streams: int
    chunks: int
    segments: int

    def measure(self, module: ClientModule, endpoint: Endpoint, meter: Meter) -> None:
        """Charges CPU per chunk; a stream's opening and end are spread over its chunks."""
        asyncio.run(self._measure(module, endpoint, meter))

    async def _measure(self, module: ClientModule, endpoint: Endpoint, meter: Meter) -> None:
        client = module.connect_async(endpoint)
        await self._segment(client)
        for _ in range(self.segments):
            with meter.segment(self.tasks * self.streams * self.chunks):
                await self._segment(client)
        await client.close()

    async def _segment(self, client: AsyncCalls) -> None:
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
