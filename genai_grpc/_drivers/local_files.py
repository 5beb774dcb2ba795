"""Files of this machine as sources of uploads and sinks of downloads. Knows no protocol."""

from __future__ import annotations

import contextlib
import errno
import io
import mimetypes
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any


class Upload:
    """Bytes to upload: of a path, or of a binary stream that somebody else owns.

    A stream without `seek` is read once; what is read is kept until the next piece, so that a piece
    can be sent again.

    Attributes:
      name: the last part of the path; "" for a stream without one.
      size: how many bytes there are; None for a stream that cannot tell.
    """

    def __init__(self, stream: IO[bytes], name: str) -> None:
        self._stream = stream
        self._seekable = bool(getattr(stream, "seekable", lambda: False)())
        self._base = stream.tell() if self._seekable else 0
        self._kept = b""
        self._kept_at = 0
        self.name = name
        self.size: int | None = None
        if self._seekable:
            self.size = stream.seek(0, os.SEEK_END) - self._base

    def read(self, offset: int, size: int) -> bytes:
        """Bytes from `offset` on: `size` of them, fewer only at the end.

        Raises:
          OSError: they cannot be read, or cannot be read again.
        """
        if self._seekable:
            self._stream.seek(self._base + offset)
            return self._read_fully(size)
        kept_to = self._kept_at + len(self._kept)
        if offset < self._kept_at or offset > kept_to:
            raise OSError(
                f"the service wants byte {offset} again, and this stream cannot go back: "
                "upload a file, or a stream with `seek`"
            )
        again = self._kept[offset - self._kept_at :]
        self._kept = again + self._read_fully(size - len(again))
        self._kept_at = offset
        return self._kept

    def _read_fully(self, size: int) -> bytes:
        pieces = []
        while size > 0:
            piece = self._stream.read(size)
            if isinstance(piece, str):
                raise TypeError("file must be opened for bytes: open(path, 'rb')")
            if not piece:
                break
            pieces.append(piece)
            size -= len(piece)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)


@contextlib.contextmanager
def upload_from(file: Any) -> Iterator[Upload]:
    """The bytes of what a user gave as `file`; a file that is opened here is closed here.

    Raises:
      TypeError: it is neither a path nor a binary stream.
      FileNotFoundError: there is no such file.
    """
    if isinstance(file, io.TextIOBase):
        raise TypeError("file must be opened for bytes: open(path, 'rb')")
    if isinstance(file, (str, os.PathLike)):
        path = Path(file)
        if not path.is_file():
            raise FileNotFoundError(f"{path} is not a valid file path: there is no such file.")
        with path.open("rb") as stream:
            yield Upload(stream, path.name)
    elif hasattr(file, "read"):
        name = getattr(file, "name", "")
        # What Python calls "<stdin>" has no name; the name of os.fdopen's is a number.
        has_one = isinstance(name, str) and not name.startswith("<")
        yield Upload(file, os.path.basename(name) if has_one else "")
    else:
        raise TypeError(
            f"file must be a path or a binary stream, not {type(file).__name__}; "
            "wrap bytes in io.BytesIO."
        )


def mime_type_of(name: str, given: str | None) -> str:
    """The MIME type that was given, or else the one that the name of a file tells.

    Raises:
      ValueError: neither says, or what was given cannot be sent.
    """
    found = given or mimetypes.guess_type(name)[0] or _MORE_TYPES.get(Path(name).suffix.lower())
    if found is None:
        raise ValueError(
            f"Unknown MIME type: {name or 'a stream without a name'!r} does not tell it. "
            "Set config={'mime_type': ...}."
        )
    if not found.isascii() or not found.isprintable() or not found.strip():
        raise ValueError(
            f"config.mime_type: {found!r} is none: it looks like 'text/plain' and is printable ASCII."
        )
    return found


# Kinds that models read and that tables of operating systems often lack.
_MORE_TYPES = {
    ".md": "text/markdown",
    ".jsonl": "application/jsonl",
    ".webp": "image/webp",
    ".heic": "image/heic",
    ".heif": "image/heif",
    ".flac": "audio/flac",
    ".opus": "audio/opus",
    ".yaml": "text/yaml",
    ".yml": "text/yaml",
    ".ipynb": "application/json",
}


class Memory:
    """Keeps a download in memory."""

    def __init__(self) -> None:
        self._data = bytearray()

    @property
    def size(self) -> int:
        """How many bytes came."""
        return len(self._data)

    def write(self, data: bytes) -> None:
        """Keeps the bytes that follow."""
        self._data += data

    def restart(self) -> None:
        """Forgets what came so far."""
        self._data.clear()

    def value(self) -> bytes:
        """All of it."""
        return bytes(self._data)


class LocalFile:
    """Writes a download beside its path, and gives it the name when it is whole.

    Args:
      path: where it is to be. A link stays one: what it leads to is replaced.

    Raises:
      OSError: it is a folder, or nothing can be written there.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(os.path.realpath(path))
        if self._path.is_dir():  # the last step would fail otherwise, after all the bytes
            raise IsADirectoryError(errno.EISDIR, "is a folder; name the file as well", str(path))
        # A name of its own: two downloads to one path must not write into each other.
        own = f"{self._path.name[:40]}.{secrets.token_hex(4)}.part"
        self._part = self._path.with_name(own)
        self._stream = self._part.open("xb")
        self.size = 0

    def write(self, data: bytes) -> None:
        """Keeps the bytes that follow."""
        self._stream.write(data)
        self.size += len(data)

    def restart(self) -> None:
        """Forgets what came so far."""
        self._stream.seek(0)
        self._stream.truncate()
        self.size = 0

    def finish(self) -> None:
        """The download is whole."""
        self._stream.close()
        self._part.replace(self._path)

    def abandon(self) -> None:
        """It will not be whole: nothing stays behind."""
        self._stream.close()
        self._part.unlink(missing_ok=True)


@contextlib.contextmanager
def download_into(destination: Any) -> Iterator[LocalFile | Outlet]:
    """Where a download goes that a user wants at a path or in a binary stream.

    A file appears under its name when the block ends well, and not at all otherwise. A path that is a
    device or a pipe is written to as it is.

    Raises:
      TypeError: it is neither a path nor a binary stream.
      OSError: the path cannot be written.
    """
    if not isinstance(destination, (str, os.PathLike)):
        yield Outlet(destination)
        return
    place = Path(destination)
    if place.exists() and not place.is_file() and not place.is_dir():
        with place.open("wb") as stream:
            yield Outlet(stream)
        return
    sink = LocalFile(destination)
    try:
        yield sink
        sink.finish()
    except BaseException:
        sink.abandon()
        raise


class Outlet:
    """Writes a download into a binary stream that somebody else owns.

    It may be one that cannot go back: when the download begins anew, what was written is skipped.

    Args:
      stream: open for writing; it stays open.

    Raises:
      TypeError: it is no stream, or one of text.
    """

    def __init__(self, stream: Any) -> None:
        if isinstance(stream, io.TextIOBase):
            raise TypeError("destination must be opened for bytes: open(path, 'wb')")
        if not hasattr(stream, "write"):
            raise TypeError(
                f"destination must be a path or a binary stream, not {type(stream).__name__}."
            )
        self._stream = stream
        self._written = 0
        self.size = 0

    def write(self, data: bytes) -> None:
        """Keeps the bytes that follow."""
        new = data[max(0, self._written - self.size) :]
        self.size += len(data)
        while new:
            count = self._stream.write(new)
            if count is None and isinstance(self._stream, io.RawIOBase):
                raise BlockingIOError("destination takes no bytes now: open it in blocking mode")
            # Streams without a buffer may take a part; those of other kinds may not count.
            count = len(new) if count is None else count
            self._written += count
            new = new[count:]

    def restart(self) -> None:
        """The download begins anew."""
        self.size = 0
