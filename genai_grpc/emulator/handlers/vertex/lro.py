"""Long-running operations of Vertex AI whose work is done when they end.

An action is given the operation's record and returns the answer, or raises StatusError. Metadata has
the times of every operation in `generic_metadata`. https://google.aip.dev/151
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any, TypeVar

from google.protobuf.message import Message

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources import operations
from genai_grpc.emulator.handlers.resources.records import type_name
from genai_grpc.emulator.handlers.resources.times import stamp
from genai_grpc.emulator.packing import unpack
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.status import StatusError
from genai_grpc.emulator.world import Event, World

M = TypeVar("M", bound=Message)
Action = Callable[[World, Record], Message]


def begin(
    world: World,
    call: Call,
    parent: str,
    work: str,
    metadata: Any,
    message: Message | None = None,
    **facts: Any,
) -> Any:
    """Start an operation below a resource; `message` and `facts` are there when its work is done."""
    _stamp(world, metadata, is_new=True)
    if message is not None:
        facts["message"] = base64.b64encode(message.SerializeToString()).decode()
    return operations.start(world, call, parent, work, metadata, facts)


def done(world: World, call: Call, parent: str, metadata: Any, response: Message) -> Any:
    """An operation that has ended when it is returned."""
    _stamp(world, metadata, is_new=True)
    return operations.done_at_once(world, call, parent, metadata, response)


def carried(record: Record, kind: type[M]) -> M:
    """The message that an operation was started with."""
    found: M = kind.FromString(base64.b64decode(record.facts["message"]))
    return found


def ending(action: Action) -> Event:
    """What happens when an operation is due: its work is done, and it ends with answer or error."""

    def happen(world: World, record: Record) -> None:
        try:
            response = action(world, record)
        except StatusError as error:
            operations.fail(world, record, error)
            return
        metadata = unpack(record.message.metadata)
        _stamp(world, metadata)
        operations.succeed(world, record, response, metadata)

    return happen


def existing(world: World, kind: str, name: str) -> Record:
    """A record that an action needs; NOT_FOUND when it was deleted meanwhile."""
    record = world.store.get(kind, name)
    if record is None:
        raise StatusError("NOT_FOUND", f"{type_name(kind)} {name} was deleted meanwhile")
    return record


def _stamp(world: World, metadata: Any, *, is_new: bool = False) -> None:
    generic = metadata.generic_metadata
    if is_new:
        stamp(generic.create_time, world.now())
    stamp(generic.update_time, world.now())
