"""RegisterFiles of the Gemini API: objects of Cloud Storage that prompts may name like files.

The objects are the emulator's own. https://ai.google.dev/gemini-api/docs/file-input-methods
"""

from __future__ import annotations

import hashlib
import mimetypes
from typing import Any

from genai_grpc._stubs.generativelanguage.file_pb2 import File
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources import blobs, files
from genai_grpc.emulator.handlers.resources.records import make, missing, new_id, wrong
from genai_grpc.emulator.handlers.resources.times import stamp
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.world import World

MOST_AT_ONCE = 100


def register(world: World, call: Call, request: Any) -> Any:
    """Make a file of each object, or none when one of them does not exist."""
    _check(call, list(request.uris))
    response = call.new_response()
    with world.store.changing():
        for uri in request.uris:
            response.files.append(_file(world, call, uri))
    return response


def _check(call: Call, uris: list[str]) -> None:
    found = []
    if not 1 <= len(uris) <= MOST_AT_ONCE:
        found.append(("uris", f"must have from 1 to {MOST_AT_ONCE} entries, got {len(uris)}"))
    for at, uri in enumerate(uris):
        if not uri.startswith("gs://") or not uri.removeprefix("gs://").partition("/")[2]:
            found.append((f"uris[{at}]", f"{uri!r} must look like gs://BUCKET/OBJECT"))
    if found:
        raise wrong(call, *found)


def _file(world: World, call: Call, uri: str) -> File:
    data = blobs.read_object(world, uri)
    if data is None:
        raise missing(call, "Object", uri)
    now = world.now()
    file = File(name=f"files/{new_id()}", uri=uri, size_bytes=len(data))
    file.display_name = uri.rpartition("/")[2]
    file.mime_type = mimetypes.guess_type(uri)[0] or "application/octet-stream"
    file.sha256_hash = hashlib.sha256(data).hexdigest().encode()
    file.source, file.state = File.REGISTERED, File.ACTIVE
    for each in (file.create_time, file.update_time):
        stamp(each, now)
    stamp(file.expiration_time, now + files.LIFE_S)
    # Its bytes stay where they are: forgetting the file does not forget the object.
    facts = {"blob": "", "began": now}
    make(world, call, Record(files.KIND, file.name, file, facts=facts, expires=now + files.LIFE_S))
    return file
