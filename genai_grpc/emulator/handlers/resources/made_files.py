"""Files that the emulator makes: answers of batches, generated videos. Downloads find them like others."""

from __future__ import annotations

import hashlib

from genai_grpc._stubs.generativelanguage.file_pb2 import File
from genai_grpc.emulator.handlers.resources import blobs
from genai_grpc.emulator.handlers.resources.files import KIND, LIFE_S
from genai_grpc.emulator.handlers.resources.times import stamp
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.world import World

_ADDRESS = "https://generativelanguage.googleapis.com/v1beta/"


def keep(world: World, name: str, data: bytes, mime_type: str) -> File:
    """Keep bytes as a file that can be downloaded, for two days."""
    now = world.now()
    file = File(name=name, mime_type=mime_type, size_bytes=len(data))
    file.uri = f"{_ADDRESS}{name}"
    file.download_uri = f"{file.uri}:download?alt=media"
    file.state, file.source = File.ACTIVE, File.GENERATED
    file.sha256_hash = hashlib.sha256(data).hexdigest().encode()
    for each in (file.create_time, file.update_time):
        stamp(each, now)
    stamp(file.expiration_time, now + LIFE_S)
    blob = f"{name}/content"
    blobs.write(world, blob, data)
    facts = {"blob": blob, "began": now}
    world.store.add(Record(KIND, name, file, facts=facts, expires=now + LIFE_S))
    return file


def read(world: World, name: str) -> bytes | None:
    """The bytes of a file; None without one."""
    record = world.store.get(KIND, name)
    return None if record is None else blobs.read(world, record.facts["blob"])
