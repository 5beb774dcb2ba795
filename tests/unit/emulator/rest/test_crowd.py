"""A crowd over REST: a thousand streams at once, each on a connection of its own."""

from __future__ import annotations

import asyncio
import json

import aiohttp

from genai_grpc.emulator import Emulator
from tests.unit.emulator.rest.web import ask

STREAMS = 1000


async def test_a_thousand_streams_at_once_lose_nothing() -> None:
    async with Emulator(keep_calls=2 * STREAMS) as emulator:
        # No stream ends before all have begun.
        everyone = asyncio.Event()
        begun = 0
        emulator.trickle(0.2)

        async def stream(session: aiohttp.ClientSession, number: int) -> int:
            nonlocal begun
            url = f"{emulator.url}/v1beta/models/gemini-2.5-flash:streamGenerateContent?alt=sse"
            prompt = f"[[chunks=4 chars=50]] {number}"
            async with session.post(url, json=ask(prompt)) as response:
                assert response.status == 200
                begun += 1
                if begun == STREAMS:
                    everyone.set()
                await everyone.wait()
                events = [line async for line in response.content if line.startswith(b"data")]
            last = json.loads(events[-1].removeprefix(b"data: "))
            assert last["candidates"][0]["finishReason"] == "STOP"
            return len(events)

        connector = aiohttp.TCPConnector(limit=0)
        async with aiohttp.ClientSession(connector=connector) as session:
            counts = await asyncio.gather(*(stream(session, n) for n in range(STREAMS)))
        assert counts == [4] * STREAMS
        assert len(emulator.calls) == STREAMS
        assert {call.wait_ended().status for call in emulator.calls} == {"OK"}
