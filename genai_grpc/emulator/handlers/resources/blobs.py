"""Bytes beside resources: what a file holds, and the objects of Cloud Storage that jobs read and write.

A blob has the name of its resource; an object that of its gs:// or bq:// address.
"""

from __future__ import annotations

from collections.abc import Iterator

from google.protobuf.wrappers_pb2 import StringValue

from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.world import World

OBJECTS = "objects"
SCHEMES = ("gs://", "bq://")


def write(world: World, name: str, data: bytes) -> None:
    """Put bytes in the place of those that a name had."""
    with world.store.changing():
        world.store.drop(name)
        world.store.append(name, 0, data)


def read(world: World, name: str) -> bytes:
    """The bytes that a name has, none if it has none."""
    return b"".join(world.store.pieces(name))


def is_address(text: str, *schemes: str) -> bool:
    """Whether an object can have this address, with one of the schemes; any that there is if none."""
    scheme, _, path = text.partition("://")
    return f"{scheme}://" in (schemes or SCHEMES) and bool(path.strip("/"))


def put_object(world: World, address: str, data: bytes) -> None:
    """Keep an object, in the place of one with its address."""
    if not is_address(address):
        raise ValueError(f"an object's address begins with gs:// or bq://, got {address!r}")
    with world.store.changing():
        write(world, address, data)
        if world.store.get(OBJECTS, address) is None:
            world.store.add(Record(OBJECTS, address, StringValue(value=address)))


def read_object(world: World, address: str) -> bytes | None:
    """What an object holds; None without one."""
    return None if world.store.get(OBJECTS, address) is None else read(world, address)


def objects(world: World, prefix: str = "") -> Iterator[str]:
    """The addresses of the objects that begin like this."""
    after = 0
    while batch := world.store.page(OBJECTS, "", after, 500):
        after = batch[-1].number
        yield from (record.name for record in batch if record.name.startswith(prefix))
