"""Uploads and downloads: bytes that survive a broken connection. Decides; reads and writes nothing itself.

Uploads follow Google's resumable protocol: `start` announces the file and is answered with an address;
chunks go there, each with its offset; after a failure `query` asks how much has arrived. Downloads go
on with a Range (RFC 9110, section 14). Each request has the deadline of the options for itself, and the
retries of the options: what has made progress starts counting anew.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from .._call import MediaCall, MediaReply
from .._options import CallOptions
from .._wire.json import JsonError, from_json, loads
from ..errors import APIError, TransportError
from .effects import Flow, Media, work
from .retry import Attempts

if TYPE_CHECKING:
    from .context import Context

# Offsets of chunks must be multiples of 256 KiB; this is what Google's clients send.
CHUNK_BYTES = 8 * 1024 * 1024

Progress = Callable[[int, "int | None"], Any]
"""on_progress(bytes so far, bytes in all or None)"""


class Source(Protocol):
    """Where an upload's bytes come from. Both methods may block."""

    name: str
    size: int | None

    def read(self, offset: int, size: int) -> bytes:
        """Bytes from `offset` on: `size` of them, fewer only at the end."""


class Sink(Protocol):
    """Where a download's bytes go. It may block."""

    @property
    def size(self) -> int:
        """How many bytes came."""

    def write(self, data: bytes) -> None:
        """Keeps the bytes that follow."""

    def restart(self) -> None:
        """Forgets what came so far."""


def upload(
    context: Context,
    name: str,
    source: Source,
    *,
    mime_type: str,
    on_progress: Progress | None,
    config: Any,
    **parameters: Any,
) -> Flow[Any]:
    """Sends all of `source` and returns what the service made of it.

    Args:
      context: of the client.
      name: of the facade method, such as "files.upload".
      source: the bytes.
      mime_type: what they are.
      on_progress: is told how many bytes the service has.
      config: the config of the method.
      parameters: what names the resource, as the facade method does.

    Raises:
      APIError: the service refused the file, failed for good, or has other bytes than were sent.
    """
    options = context.options_of(config)
    operation = context.resource(name, options)
    method, request, blockers = operation.encode(config=config, mime_type=mime_type, **parameters)
    context.call(
        method, request, blockers, options
    )  # says so if none of the client's ways leads there
    if source.size is not None and method.name == "FileService.UploadFile":
        request.file.size_bytes = source.size
    sending = _Upload(context, method, options, source, on_progress)
    begun = yield from sending.begin(request, mime_type)
    reply = yield from sending.send(begun)
    try:
        message = from_json(method.response_type(), loads(reply.body), options.api_version)
    except JsonError as error:
        raise _corrupt(f"{method.name} ended with no {method.response}: {error}") from error
    made = operation.decode(message)
    sending.compare(getattr(made, "sha256_hash", None))
    return made


def require(context: Context, name: str) -> None:
    """Asks whether the client can upload at all, before a file is opened.

    Args:
      context: of the client.
      name: of the facade method, such as "files.upload".

    Raises:
      ValueError: its API does not have the method.
    """
    context.resource(name, context.options).check_available()


class _Upload:
    """One file on its way."""

    def __init__(
        self,
        context: Context,
        method: Any,
        options: CallOptions,
        source: Source,
        on_progress: Progress | None,
    ) -> None:
        self._context = context
        self._method = method
        self._options = options
        self._source = source
        self._on_progress = on_progress
        self._hash = hashlib.sha256()
        self._hashed = 0

    def begin(self, request: Any, mime_type: str) -> Flow[str]:
        """Announces the file; returns the address that its bytes go to."""
        size = self._source.size
        added = [
            ("x-goog-upload-protocol", "resumable"),
            ("x-goog-upload-command", "start"),
            ("x-goog-upload-header-content-type", mime_type),
        ]
        if size is not None:
            added.append(("x-goog-upload-header-content-length", str(size)))
        if self._source.name.isascii() and self._source.name.isprintable() and self._source.name:
            added.append(("x-goog-upload-file-name", self._source.name))
        call = MediaCall(self._method, request, self._options, added=tuple(added))
        reply = yield from self._repeated(call)
        url = reply.headers.get("x-goog-upload-url")
        if not url:
            raise _corrupt(f"{self._method.name} was not given an address to upload to")
        return url

    def send(self, url: str) -> Flow[MediaReply]:
        """Sends the bytes; returns the reply to the last of them."""
        offset = 0
        attempts: Attempts | None = None
        while True:
            data: bytes = yield from work(partial(self._source.read, offset, CHUNK_BYTES))
            self._note(offset, data)
            is_last = len(data) < CHUNK_BYTES or offset + len(data) == self._source.size
            command = "upload, finalize" if is_last else "upload"
            call = self._step(url, command, data, ("x-goog-upload-offset", str(offset)))
            attempts = attempts or Attempts(call, self._context.budget, is_resumable=True)
            try:
                reply: MediaReply = yield Media(call)
                received = offset + len(data)
                unfinished = is_last
            except TransportError as failure:
                yield from attempts.failed(failure)
                reply = yield from self._repeated(self._step(url, "query", b""))
                received = _received(reply, offset)
                unfinished = False
            if reply.headers.get("x-goog-upload-status") == "final":
                self._tell(self._hashed)
                return reply
            if reply.headers.get("x-goog-upload-status") == "cancelled":
                raise _corrupt("the service has cancelled the upload")
            if received > self._hashed:
                raise _corrupt(
                    f"the service says it has {received} bytes, and {self._hashed} were sent"
                )
            if unfinished:
                raise _corrupt("the service has all bytes and does not say that the upload is over")
            if received > offset:
                attempts = None  # progress: what comes next starts counting anew
                self._tell(received)
            offset = received

    def compare(self, told: str | None) -> None:
        """Refuses a file that has other bytes at the service.

        Raises:
          APIError: DATA_LOSS.
        """
        if not told:
            return
        try:
            value = base64.b64decode(told, validate=True)
        except binascii.Error:
            value = told.encode()
        # The API encodes the hexadecimal digits; the digest itself is what the field is said to be.
        if value not in (self._hash.digest(), self._hash.hexdigest().encode()):
            raise APIError.from_transport_error(
                TransportError(
                    "DATA_LOSS",
                    "The service has other bytes than were sent: its SHA-256 is another one. Delete the "
                    "file and upload it again.",
                ),
                attempts=1,
            )

    def _note(self, offset: int, data: bytes) -> None:
        """Adds what is read for the first time to the checksum."""
        if offset + len(data) > self._hashed:
            self._hash.update(data[self._hashed - offset :])
            self._hashed = offset + len(data)

    def _tell(self, count: int) -> None:
        if self._on_progress is not None:
            self._on_progress(count, self._source.size)

    def _step(self, url: str, command: str, data: bytes, *more: tuple[str, str]) -> MediaCall:
        added = (("x-goog-upload-command", command), *more)
        return MediaCall(self._method, None, self._options, added=added, url=url, content=data)

    def _repeated(self, call: MediaCall) -> Flow[MediaReply]:
        attempts = Attempts(call, self._context.budget, is_resumable=True)
        while True:
            try:
                reply: MediaReply = yield Media(call)
                return reply
            except TransportError as error:
                failure = error
            yield from attempts.failed(failure)


def download(
    context: Context,
    facade: str,
    *,
    name: Any,
    sink: Sink,
    on_progress: Progress | None,
    config: Any,
) -> Flow[None]:
    """Fetches bytes into `sink`, going on where a connection broke.

    Args:
      context: of the client.
      facade: the facade method, such as "files.download".
      name: what has the bytes.
      sink: where they go.
      on_progress: is told how many bytes came.
      config: the config of the method.

    Raises:
      APIError: there is no such file, it cannot be downloaded, or the service failed for good.
    """
    options = context.options_of(config)
    operation = context.resource(facade, options)
    method, request, blockers = operation.encode(name=name, config=config)
    context.call(method, request, blockers, options)
    whole: int | None = None
    current: MediaReply | None = None
    attempts: Attempts | None = None

    def take(reply: MediaReply, piece: bytes) -> None:
        nonlocal whole, current
        if reply is not current:
            current = reply
            _refuse_page(reply)
            if reply.status != 206 and sink.size:
                sink.restart()  # the server knows no ranges, and begins again
            elif reply.status == 206 and _start(reply) != sink.size:
                raise _corrupt(f"bytes from {sink.size} on were asked for, and others came")
            whole = _whole(reply)
        sink.write(piece)
        if on_progress is not None:
            on_progress(sink.size, whole)

    while True:
        at_last = sink.size
        # Compressed bytes would have offsets of their own.
        added = [("accept-encoding", "identity")]
        if at_last:
            added.append(("range", f"bytes={at_last}-"))
        call = MediaCall(method, request, options, added=tuple(added), sink=take)
        attempts = attempts or Attempts(call, context.budget, is_resumable=True)
        try:
            yield Media(call)
        except TransportError as failure:
            if failure.http_code == 416 and whole is not None and sink.size == whole:
                return
            if sink.size > at_last:
                attempts = Attempts(call, context.budget, is_resumable=True)
            yield from attempts.failed(failure)
            continue
        if whole is not None and sink.size != whole:
            raise _corrupt(f"{sink.size} bytes came, and the service has {whole}")
        return


def _received(reply: MediaReply, offset: int) -> int:
    told = reply.headers.get("x-goog-upload-size-received", "")
    if reply.headers.get("x-goog-upload-status") == "final":
        return offset
    if not told.isdecimal():
        raise _corrupt("the service does not say how much of the upload has arrived")
    return int(told)


def _whole(reply: MediaReply) -> int | None:
    """How many bytes the whole file has, if the reply says so."""
    if reply.status == 206:
        total = reply.headers.get("content-range", "").rpartition("/")[2]
        return int(total) if total.isdecimal() else None
    length = reply.headers.get("content-length", "")
    is_plain = reply.headers.get("content-encoding", "identity") == "identity"
    return int(length) if length.isdecimal() and is_plain else None


def _start(reply: MediaReply) -> int | None:
    first = reply.headers.get("content-range", "").removeprefix("bytes ").partition("-")[0]
    return int(first) if first.isdecimal() else None


def _refuse_page(reply: MediaReply) -> None:
    """Refuses the page of a proxy or of a login, which answers for the service and says 200.

    The service has no pages, and puts headers of its own on every download.
    """
    is_page = reply.headers.get("content-type", "").lower().startswith("text/html")
    if is_page and not any(name.startswith(("x-goog", "x-guploader")) for name in reply.headers):
        raise APIError.from_transport_error(
            TransportError(
                "INTERNAL",
                "A page (text/html) came instead of the file: something between here and the service "
                "answers in its place, such as a proxy that wants a login.",
            ),
            attempts=1,
        )


def _corrupt(what: str) -> APIError:
    return APIError.from_transport_error(
        TransportError("DATA_LOSS", f"The transfer cannot go on: {what}."), attempts=1
    )
