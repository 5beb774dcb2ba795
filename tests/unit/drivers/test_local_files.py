"""Paths and streams that downloads go to: whole, once, whatever there is already."""

from __future__ import annotations

import io
import os
import threading
from pathlib import Path
from typing import Any

import pytest

from genai_grpc._drivers.local_files import Outlet, download_into


class Grudging(io.RawIOBase):
    """A stream without a buffer that takes three bytes at a time, or none."""

    def __init__(self, takes: int | None = 3) -> None:
        self.taken = b""
        self._takes = takes

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int | None:
        if self._takes is None:
            return None
        self.taken += bytes(data[: self._takes])
        return min(len(data), self._takes)


class Collecting:
    """A stream of the user's own that does not count."""

    def __init__(self) -> None:
        self.pieces: list[bytes] = []

    def write(self, data: bytes) -> None:
        self.pieces.append(data)


def test_a_stream_that_takes_a_part_gets_the_rest() -> None:
    stream = Grudging()
    outlet = Outlet(stream)
    outlet.write(b"01234567")
    assert (stream.taken, outlet.size) == (b"01234567", 8)


def test_a_stream_that_does_not_count_gets_everything_once() -> None:
    stream = Collecting()
    outlet = Outlet(stream)
    outlet.write(b"0123")
    outlet.write(b"4567")
    assert stream.pieces == [b"0123", b"4567"]


def test_a_download_that_begins_anew_is_not_written_twice() -> None:
    stream = Collecting()
    outlet = Outlet(stream)
    outlet.write(b"01234")
    outlet.restart()
    assert outlet.size == 0
    for piece in (b"012", b"3456", b"78"):
        outlet.write(piece)
    assert (b"".join(stream.pieces), outlet.size) == (b"012345678", 9)


def test_a_stream_that_is_full_is_an_error_and_not_a_gap() -> None:
    with pytest.raises(BlockingIOError, match="blocking mode"):
        Outlet(Grudging(None)).write(b"0")


def test_a_folder_is_refused_before_any_bytes_come(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError, match="name the file"), download_into(tmp_path):
        pytest.fail("there is no file to write to")
    assert not list(tmp_path.iterdir())


def test_two_downloads_to_one_path_do_not_mix(tmp_path: Path) -> None:
    path = tmp_path / ("f" * 250)
    with download_into(path) as first, download_into(str(path)) as second:
        first.write(b"first")
        second.write(b"2nd")
        assert not path.exists()
    assert path.read_bytes() == b"first"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    with download_into(link) as sink:
        sink.write(b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_pipe_with_a_name_is_written_to_and_stays_one(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(path.read_bytes()))
    reader.start()
    with download_into(path) as sink:
        sink.write(b"bytes")
    reader.join(10)
    assert read == [b"bytes"]
    assert path.is_fifo()


def test_a_download_that_fails_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(b"old")

    def fail() -> None:
        with download_into(path) as sink:
            sink.write(b"new")
            raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        fail()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
