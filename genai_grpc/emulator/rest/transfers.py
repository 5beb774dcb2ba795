"""Bytes over HTTP: resumable and multipart uploads, and downloads with ranges.

Follows Google's resumable upload protocol, which is driven by X-Goog-Upload-Command alone: start, upload,
query, finalize, cancel, in any combination that makes sense. What is made of the bytes in the end is
the handlers' business. Ranges follow RFC 9110, section 14.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
import secrets
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any, NamedTuple

from aiohttp import MultipartReader, web
from aiohttp.http_exceptions import HttpProcessingError

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources import file_search, files
from genai_grpc.emulator.rest.binding import Query, bind
from genai_grpc.emulator.rest.routes import Match
from genai_grpc.emulator.rest.writing import Writer
from genai_grpc.emulator.status import StatusError
from genai_grpc.emulator.world import World

GRANULARITY = 256 * 1024
_RANGE = re.compile(r"bytes=(\d+)-(\d*)")

# Who lost the answer to the last piece asks again; of the uploads that ended so many are remembered.
FINISHED_KEPT = 100
# And so many that were begun: nobody says when an upload is given up.
MOST_UNFINISHED = 1000


@dataclass
class Session:
    """An upload that has begun: what is known of the file, and how much of it is here."""

    call: Call
    request: Any
    size: int | None
    mime_type: str
    blob: str
    received: int = 0
    digest: Any = field(default_factory=hashlib.sha256)
    body: bytes | None = None


class Content(NamedTuple):
    """Bytes that are given: how many, of what type, and the pieces from a position on."""

    size: int
    mime_type: str
    pieces: Callable[[int], Iterator[bytes]]


class Transfers:
    """The uploads and downloads of one emulator."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._sessions: dict[str, Session] = {}
        self._finished: deque[str] = deque()

    async def upload(
        self, http: web.BaseRequest, match: Match, query: Query, call: Call
    ) -> web.StreamResponse:
        """Answer one request of an upload."""
        command = {
            word.strip() for word in http.headers.get("x-goog-upload-command", "").split(",")
        } - {""}
        id_ = http.query.get("upload_id", "")
        if id_:
            return await self._go_on(http, id_, command)
        self._world.check_key(call)
        if "start" in command:
            return await self._start(http, match, query, call)
        if http.headers.get("x-goog-upload-protocol") in ("multipart", None):
            return await self._at_once(http, match, query, call)
        raise _bad(call, "X-Goog-Upload-Command must be start, upload, query, finalize or cancel")

    async def download(self, http: web.BaseRequest, match: Match, call: Call) -> web.StreamResponse:
        """Answer with the bytes of a file, all of them or a range."""
        self._world.check_key(call)
        self._world.settle()
        content = self._content(match, call)
        start, end, status, size = 0, content.size, 200, content.size
        asked = _RANGE.fullmatch(http.headers.get("range", ""))
        headers = {"Accept-Ranges": "bytes", "Content-Type": content.mime_type}
        if asked is not None:
            start = int(asked[1])
            end = min(size, int(asked[2]) + 1) if asked[2] else size
            if start >= size or end <= start:
                headers["Content-Range"] = f"bytes */{size}"
                return web.Response(status=416, headers=headers)
            status = 206
            headers["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
        response = web.StreamResponse(status=status, headers=headers)
        response.content_length = end - start
        await response.prepare(http)
        left = end - start
        for piece in content.pieces(start):
            await response.write(piece[:left])
            left -= len(piece[:left])
            if not left:
                break
        await response.write_eof()
        return response

    def _content(self, match: Match, call: Call) -> Content:
        """What is to be downloaded."""
        name = match.fields["name"]
        if match.method.name == "FileSearchStoreService.DownloadMedia":
            document, data = file_search.media_to_download(self._world, call, name)
            return Content(len(data), document.mime_type, lambda start: iter((data[start:],)))
        record = files.to_download(self._world, call, name)
        pieces = partial(files.bytes_of, self._world, record)
        return Content(record.message.size_bytes, record.message.mime_type, pieces)

    async def _start(
        self, http: web.BaseRequest, match: Match, query: Query, call: Call
    ) -> web.StreamResponse:
        request = bind(match, query, await http.read())
        told = http.headers.get("x-goog-upload-header-content-length", "")
        size = int(told) if told.isdecimal() else None
        mime_type = http.headers.get("x-goog-upload-header-content-type", "")
        finish_of(match).check(self._world, call, request, size)
        id_ = secrets.token_urlsafe(24)
        self._sessions[id_] = Session(call, request, size, mime_type, f"upload-{id_}")
        self._forget_oldest()
        path = http.path
        url = f"{http.scheme}://{http.host}{path}?upload_id={id_}&upload_protocol=resumable"
        return web.Response(
            headers={
                "X-Goog-Upload-Status": "active",
                "X-Goog-Upload-URL": url,
                "X-Goog-Upload-Control-URL": url,
                "X-Goog-Upload-Chunk-Granularity": str(GRANULARITY),
            }
        )

    def _forget_oldest(self) -> None:
        """Drop the upload that was begun first when too many are not finished."""
        if len(self._sessions) > MOST_UNFINISHED + len(self._finished):
            id_ = next(each for each, session in self._sessions.items() if session.body is None)
            self._world.store.drop(self._sessions.pop(id_).blob)

    async def _go_on(
        self, http: web.BaseRequest, id_: str, command: set[str]
    ) -> web.StreamResponse:
        session = self._sessions.get(id_)
        if session is None:
            raise StatusError("NOT_FOUND", "there is no such upload, or it was cancelled")
        if "query" in command or session.body is not None:
            return self._state(session)
        if "cancel" in command:
            del self._sessions[id_]
            self._world.store.drop(session.blob)
            return web.Response(headers={"X-Goog-Upload-Status": "cancelled"})
        if "upload" in command:
            offset = http.headers.get("x-goog-upload-offset", "0")
            if not offset.isdecimal() or int(offset) != session.received:
                text = f"X-Goog-Upload-Offset is {offset}, and {session.received} bytes are here"
                raise _bad(session.call, text)
            await self._take(http, session, is_last="finalize" in command)
        elif "finalize" not in command:
            raise _bad(session.call, "X-Goog-Upload-Command is missing")
        if "finalize" in command:
            if session.size is not None and session.received != session.size:
                text = f"{session.size} bytes were announced, and {session.received} came"
                raise _bad(session.call, text)
            self._finish(session)
            self._finished.append(id_)
            if len(self._finished) > FINISHED_KEPT:
                del self._sessions[self._finished.popleft()]
        return self._state(session)

    async def _take(self, http: web.BaseRequest, session: Session, *, is_last: bool) -> None:
        """Keep what arrives; of a request that breaks off, whole blocks."""
        pending = bytearray()
        async for piece in http.content.iter_any():
            pending += piece
            while len(pending) >= GRANULARITY:
                self._keep(session, bytes(pending[:GRANULARITY]))
                del pending[:GRANULARITY]
        if pending and not is_last:
            raise _bad(
                session.call, f"every piece but the last has a multiple of {GRANULARITY} bytes"
            )
        if pending:
            self._keep(session, bytes(pending))

    def _keep(self, session: Session, data: bytes) -> None:
        if session.size is not None and session.received + len(data) > session.size:
            raise _bad(session.call, f"{session.size} bytes were announced, and more came")
        self._world.store.append(session.blob, session.received, data)
        session.digest.update(data)
        session.received += len(data)

    def _finish(self, session: Session) -> None:
        match_call = session.call
        finish = FINISHES[match_call.method.name if match_call.method else ""]
        answer = finish.make(self._world, session)
        session.body = Writer().text(answer).encode()

    def _state(self, session: Session) -> web.StreamResponse:
        headers = {
            "X-Goog-Upload-Status": "active" if session.body is None else "final",
            "X-Goog-Upload-Size-Received": str(session.received),
        }
        if session.body is None:
            return web.Response(headers=headers)
        return web.Response(headers=headers, body=session.body, content_type="application/json")

    async def _at_once(
        self, http: web.BaseRequest, match: Match, query: Query, call: Call
    ) -> web.StreamResponse:
        """A multipart upload: the record as JSON, then the bytes, in one request."""
        if not http.content_type.startswith("multipart/"):
            raise _bad(call, "an upload is resumable (X-Goog-Upload-Protocol) or multipart")
        try:
            return await self._take_parts(http, match, query, call)
        except (ValueError, HttpProcessingError) as error:
            raise _bad(call, f"the multipart body cannot be read: {error}") from error

    async def _take_parts(
        self, http: web.BaseRequest, match: Match, query: Query, call: Call
    ) -> web.StreamResponse:
        reader = MultipartReader(http.headers, http.content)
        described, content = await reader.next(), None
        if described is None or isinstance(described, MultipartReader):
            raise _bad(call, "the first part of a multipart upload is JSON")
        request = bind(match, query, await described.read())
        content = await reader.next()
        if content is None or isinstance(content, MultipartReader):
            raise _bad(call, "the second part of a multipart upload is the file")
        mime_type = content.headers.get("Content-Type", "")
        session = Session(call, request, None, mime_type, f"upload-{secrets.token_urlsafe(24)}")
        finish_of(match).check(self._world, call, request, None)
        try:
            while piece := await content.read_chunk(GRANULARITY):
                self._keep(session, bytes(piece))
        except BaseException:
            self._world.store.drop(session.blob)
            raise
        await asyncio.get_running_loop().run_in_executor(None, self._finish, session)
        assert session.body is not None
        return web.Response(body=session.body, content_type="application/json")


class Finish:
    """What becomes of uploaded bytes."""

    def check(self, world: World, call: Call, request: Any, size: int | None) -> None:
        """Refuse what cannot be made, before any bytes are sent."""
        raise NotImplementedError

    def make(self, world: World, session: Session) -> Any:
        """The message that the upload is answered with."""
        raise NotImplementedError


class MakesFile(Finish):
    """A file of the Gemini API."""

    def check(self, world: World, call: Call, request: Any, size: int | None) -> None:
        files.check_new(world, call, request.file, size)

    def make(self, world: World, session: Session) -> Any:
        given = session.request.file
        given.mime_type = given.mime_type or session.mime_type
        response = session.call.new_response()
        file = files.keep(
            world,
            session.call,
            given,
            session.digest.digest(),
            blob=session.blob,
            size=session.received,
        )
        response.file.CopyFrom(file)
        return response


class MakesDocument(Finish):
    """A document of a file search store."""

    def check(self, world: World, call: Call, request: Any, size: int | None) -> None:
        file_search.check_new(world, call, request)

    def make(self, world: World, session: Session) -> Any:
        given = session.request
        given.mime_type = given.mime_type or session.mime_type
        data = b"".join(world.store.pieces(session.blob))
        world.store.drop(session.blob)
        return file_search.add_document(world, session.call, given, data)


FINISHES: dict[str, Finish] = {
    "FileService.UploadFile": MakesFile(),
    "FileSearchStoreService.UploadToFileSearchStore": MakesDocument(),
}


def finish_of(match: Match) -> Finish:
    """What becomes of the bytes of an upload."""
    finish = FINISHES.get(match.method.name)
    if finish is None:
        raise StatusError("UNIMPLEMENTED", f"{match.method.name} is not emulated")
    return finish


def _bad(call: Call, text: str) -> StatusError:
    return StatusError("INVALID_ARGUMENT", text)
