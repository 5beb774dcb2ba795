"""Files of the Gemini API: their records, their bytes, and what prompts may do with them.

The bytes come and go by `rest/transfers`. https://ai.google.dev/api/files
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources.records import (
    find,
    list_page,
    make,
    new_id,
    unready,
    wrong,
)
from genai_grpc.emulator.handlers.resources.times import stamp
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.status import StatusError, error_info
from genai_grpc.emulator.world import World

KIND = "gemini.files"
PATTERN = "files/*"
LIFE_S = 48 * 3600.0
LARGEST_BYTES = 2 * 1024**3
# Clients take the name of a file out of its address, and some of them insist on this form.
_ADDRESS = "https://generativelanguage.googleapis.com/{version}/{name}"
_IN_ADDRESS = re.compile(r"^(?:https?://[^/]+/[^/]+/)?(files/[^/:?#]+)")
_ID = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?")
# Kinds that are looked at frame by frame before a prompt may use them.
_PROCESSED = ("video/", "audio/")


def create(world: World, call: Call, request: Any) -> Any:
    """The record of a file without bytes."""
    response = call.new_response()
    response.file.CopyFrom(keep(world, call, request.file, b"", blob=""))
    return response


def get(world: World, call: Call, request: Any) -> Any:
    """One file."""
    return _find(world, call, request.name).message


def list_all(world: World, call: Call, request: Any) -> Any:
    """A page of files."""
    response = call.new_response()
    page, response.next_page_token = list_page(world, call, request, KIND, largest=100)
    response.files.extend(each.message for each in page)
    return response


def delete(world: World, call: Call, request: Any) -> Any:
    """Forget a file and its bytes."""
    world.remove(_find(world, call, request.name))
    return call.new_response()


def download(world: World, call: Call, request: Any) -> Any:
    """Without alt=media the answer is empty; that the file is there is said all the same."""
    _find(world, call, request.name)
    return call.new_response()


def check_new(world: World, call: Call, given: Any, size: int | None) -> None:
    """Refuse a file that cannot be made."""
    if given.name:
        id_ = given.name.removeprefix("files/")
        if not _ID.fullmatch(id_):
            text = "must be files/ and up to 40 small letters, digits and dashes within"
            raise wrong(call, ("file.name", text))
        if world.store.get(KIND, f"files/{id_}") is not None:
            info = error_info(call.backend, "ALREADY_EXISTS", {"resource": given.name})
            raise StatusError("ALREADY_EXISTS", f"File {given.name} already exists", [info])
    if size is not None and size > LARGEST_BYTES:
        raise wrong(call, ("file", f"has {size} bytes; the most is {LARGEST_BYTES}"))


def keep(
    world: World,
    call: Call,
    given: Any,
    digest: bytes,
    *,
    blob: str,
    size: int = 0,
    generated: bool = False,
) -> Any:
    """Keep a file whose bytes are in `blob`; returns its message."""
    check_new(world, call, given, size)
    now = world.now()
    file = type(given)()
    file.name = f"files/{given.name.removeprefix('files/')}" if given.name else f"files/{new_id()}"
    file.display_name = given.display_name
    file.mime_type = given.mime_type or "application/octet-stream"
    file.size_bytes = size
    file.sha256_hash = digest.hex().encode()
    for each in (file.create_time, file.update_time):
        stamp(each, now)
    stamp(file.expiration_time, now + LIFE_S)
    version = call.version or "v1beta"
    file.uri = _ADDRESS.format(version=version, name=file.name)
    file.source = file.Source.Value("GENERATED" if generated else "UPLOADED")
    if generated:
        file.download_uri = f"{file.uri}:download?alt=media"
    slow = file.mime_type.startswith(_PROCESSED) and not generated and world.job_s > 0
    file.state = file.State.Value("PROCESSING" if slow else "ACTIVE")
    if file.mime_type.startswith("video/"):
        file.video_metadata.video_duration.seconds = max(1, size // 250_000)
    due = now + world.job_s if slow else None
    facts = {"blob": blob, "began": now}
    make(world, call, Record(KIND, file.name, file, "", facts, expires=now + LIFE_S, due=due))
    return file


def on_due(world: World, record: Record) -> None:
    """A file has been looked at, and may be used."""
    record.message.state = record.message.State.Value("ACTIVE")
    stamp(record.message.update_time, record.due or world.now())
    world.store.put(record.but(due=None))


def on_removal(world: World, record: Record) -> None:
    """Forget the bytes, too."""
    if record.facts["blob"]:
        world.store.drop(record.facts["blob"])


def to_download(world: World, call: Call, name: str) -> Record:
    """The file whose bytes are asked for; those that were uploaded are not given back."""
    record = _find(world, call, name)
    file = record.message
    if file.source != file.Source.Value("GENERATED"):
        raise unready(call, f"File {name} was uploaded and cannot be downloaded")
    return record


def bytes_of(world: World, record: Record, start: int = 0) -> Iterator[bytes]:
    """The bytes of a file, piece by piece."""
    return world.store.pieces(record.facts["blob"], start)


def check_used(world: World, call: Call, contents: Any) -> None:
    """Refuse a prompt with files that are not there, or not ready."""
    if call.backend != "gemini":
        return
    for content in contents:
        for part in content.parts:
            uri = part.file_data.file_uri
            found = _IN_ADDRESS.match(uri) if uri and "generativelanguage" in uri else None
            if found is not None:
                _check_usable(world, call, found[1])


def _check_usable(world: World, call: Call, name: str) -> None:
    record = world.store.get(KIND, name)
    if record is None:
        # Production does not tell whether it is missing or somebody else's.
        text = f"You do not have permission to access the File {name[6:]} or it may not exist."
        info = error_info(call.backend, "PERMISSION_DENIED", {"resource": name})
        raise StatusError("PERMISSION_DENIED", text, [info])
    file = record.message
    if file.state != file.State.Value("ACTIVE"):
        text = f"The File {name[6:]} is not in an ACTIVE state and usage is not allowed."
        raise unready(call, text)


def _find(world: World, call: Call, name: str) -> Record:
    try:
        return find(world, call, KIND, name, PATTERN)
    except StatusError as error:
        if error.code != "NOT_FOUND":
            raise
        # As above: production answers 403 here.
        text = f"You do not have permission to access the File {name[6:]} or it may not exist."
        info = error_info(call.backend, "PERMISSION_DENIED", {"resource": name})
        raise StatusError("PERMISSION_DENIED", text, [info]) from error
