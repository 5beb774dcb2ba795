"""Times of resources: stamps, durations, and how far a job has come."""

from __future__ import annotations

from typing import Any

from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.world import World


def stamp(message: Any, seconds: float) -> None:
    """Set a Timestamp."""
    message.FromMicroseconds(round(seconds * 1e6))


def seconds_of(message: Any) -> float:
    """A Timestamp as seconds since 1970, a Duration as seconds."""
    return float(message.seconds) + float(message.nanos) / 1e9


def progress(world: World, record: Record) -> float:
    """How far a job has come, from 0 to 1; its facts say when it began."""
    if record.due is None:
        return 1.0
    began = float(record.facts["began"])
    length = record.due - began
    return 1.0 if length <= 0 else max(0.0, min(1.0, (world.now() - began) / length))
