"""google.longrunning.Operations of both APIs: get, list, cancel, delete and wait.

Knows no work in particular: whoever starts an operation says which work it is, and `by_work` finds
what happens when it is due. Both APIs share the names of these methods on the wire, so a resource's
name tells which API is meant, not the call.

https://google.aip.dev/151
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from google.longrunning import operations_pb2
from google.protobuf.empty_pb2 import Empty
from google.protobuf.message import Message

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources.records import (
    list_page,
    make,
    missing,
    new_id,
    unready,
    wrong,
)
from genai_grpc.emulator.packing import pack
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.status import StatusError
from genai_grpc.emulator.world import Event, World

KIND = "operations"


def start(
    world: World,
    call: Call,
    parent: str,
    work: str,
    metadata: Message,
    facts: Mapping[str, Any],
    *,
    steps: int = 1,
) -> Any:
    """Begin an operation below a resource; its work happens in equal steps over a job's time."""
    operation = operations_pb2.Operation(name=f"{parent}/operations/{new_id()}")
    operation.metadata.CopyFrom(pack(metadata, call.version))
    began = world.now()
    known = {**facts, "work": work, "version": call.version, "began": began, "steps": steps}
    due = began + world.job_s / steps
    make(world, call, Record(KIND, operation.name, operation, parent, known, due=due))
    return operation


def done_at_once(
    world: World, call: Call, parent: str, metadata: Message, response: Message
) -> Any:
    """An operation that has ended when it is returned."""
    operation = operations_pb2.Operation(name=f"{parent}/operations/{new_id()}", done=True)
    operation.metadata.CopyFrom(pack(metadata, call.version))
    operation.response.CopyFrom(pack(response, call.version))
    make(world, call, Record(KIND, operation.name, operation, parent))
    return operation


def next_step(world: World, record: Record, metadata: Message) -> None:
    """Note how far an operation has come, and when it goes on."""
    record.message.metadata.CopyFrom(pack(metadata, record.facts["version"]))
    taken = int(record.facts.get("taken", 0)) + 1
    due = float(record.facts["began"]) + world.job_s * (taken + 1) / int(record.facts["steps"])
    world.store.put(record.but(facts={**record.facts, "taken": taken}, due=due))


def succeed(
    world: World, record: Record, response: Message, metadata: Message | None = None
) -> None:
    """End an operation with its answer."""
    version = record.facts["version"]
    if metadata is not None:
        record.message.metadata.CopyFrom(pack(metadata, version))
    record.message.done = True
    record.message.response.CopyFrom(pack(response, version))
    world.store.put(record.but(due=None))


def fail(world: World, record: Record, error: StatusError) -> None:
    """End an operation with an error."""
    record.message.done = True
    record.message.error.CopyFrom(error.to_proto())
    world.store.put(record.but(due=None))


def by_work(events: Mapping[str, Event]) -> Event:
    """What happens to an operation that is due, by its work."""

    def happen(world: World, record: Record) -> None:
        events[record.facts["work"]](world, record)

    return happen


def get(world: World, call: Call, request: Any) -> Any:
    """How far an operation is."""
    return find(world, call, request.name).message


def wait(world: World, call: Call, request: Any) -> Any:
    """The same: waiting no longer than it likes is a server's right (AIP-151), and clients ask on."""
    return find(world, call, request.name).message


def list_all(world: World, call: Call, request: Any) -> Any:
    """A page of the operations below a resource."""
    response = call.new_response()
    parent = request.name.removesuffix("/operations")
    page, response.next_page_token = list_page(world, call, request, KIND, parent)
    response.operations.extend(each.message for each in page)
    return response


def cancel(world: World, call: Call, request: Any) -> Any:
    """Stop an operation; one that has ended stays as it is."""
    with world.store.changing():
        record = find(world, call, request.name)
        if not record.message.done:
            fail(world, record, StatusError("CANCELLED", "The operation was cancelled."))
    return Empty()


def delete(world: World, call: Call, request: Any) -> Any:
    """Forget an operation that has ended."""
    with world.store.changing():
        record = find(world, call, request.name)
        if not record.message.done:
            raise unready(call, f"{request.name} has not ended; cancel it first")
        world.remove(record)
    return Empty()


def find(world: World, call: Call, name: str) -> Record:
    """The record of an operation."""
    if "/operations/" not in f"/{name}" or name.endswith("/"):
        raise wrong(call, ("name", f"{name!r} must look like RESOURCE/operations/*"))
    record = world.store.get(KIND, name)
    if record is None:
        raise missing(call, "Operation", name)
    return record
