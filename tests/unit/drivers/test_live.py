"""The driver of live sessions where the timing of a connection must be ours."""

from __future__ import annotations

import asyncio
import gc
from typing import Any

import pytest

from genai_grpc._drivers.live import LiveLink
from genai_grpc._options import CallOptions
from genai_grpc._stubs.generativelanguage import generative_service_pb2 as pb
from genai_grpc.errors import TransportError


class Congested:
    """A connection that takes nothing until it breaks."""

    def __init__(self) -> None:
        self.broken = asyncio.Event()

    async def send(self, message: Any) -> None:
        await self.broken.wait()
        raise TransportError("UNAVAILABLE", "broken")


async def test_a_send_that_was_cancelled_fails_in_silence() -> None:
    complaints: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, about: complaints.append(about))
    dialogue: Any = Congested()
    link = LiveLink.over(dialogue, CallOptions(api_version="v1beta"))
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(link.send(pb.BidiGenerateContentClientMessage()), 0.01)
    dialogue.broken.set()
    await asyncio.wait(asyncio.all_tasks() - {asyncio.current_task()})
    del link
    gc.collect()
    assert complaints == []
