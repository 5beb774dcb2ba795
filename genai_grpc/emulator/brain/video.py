"""Videos: small MP4 files whose frames are images (ISO/IEC 14496-12; frames are PNG, as QuickTime has it)."""

from __future__ import annotations

import struct
from collections.abc import Sequence

VIDEO_TYPE = "video/mp4"
_TIMESCALE = 1000


def video(frames: Sequence[bytes], *, width: int, height: int, seconds: float) -> bytes:
    """An MP4 that shows images one after the other.

    Args:
      frames: PNG files of one size.
      width: of the images, in pixels.
      height: of the images, in pixels.
      seconds: how long the video is.
    """
    head = _box(b"ftyp", b"isom", struct.pack(">I", 512), b"isomiso2mp41")
    media = _box(b"mdat", *frames)
    first = len(head) + 8
    length = round(seconds * _TIMESCALE)
    return head + media + _movie(frames, first, width, height, length)


def _movie(frames: Sequence[bytes], first: int, width: int, height: int, length: int) -> bytes:
    each = max(1, length // len(frames))
    length = each * len(frames)
    matrix = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
    header = _full(
        b"mvhd",
        0,
        struct.pack(">IIIIIH", 0, 0, _TIMESCALE, length, 0x10000, 0x100) + b"\0" * 10,
        matrix + b"\0" * 24 + struct.pack(">I", 2),
    )
    track = _full(
        b"tkhd",
        3,
        struct.pack(">IIIII", 0, 0, 1, 0, length) + b"\0" * 16,
        matrix + struct.pack(">II", width << 16, height << 16),
    )
    entry = _box(
        b"png ",
        b"\0" * 6 + struct.pack(">H", 1) + b"\0" * 16,
        struct.pack(">HHIIIH", width, height, 0x480000, 0x480000, 0, 1),
        b"\0" * 32 + struct.pack(">Hh", 24, -1),
    )
    table = _box(
        b"stbl",
        _full(b"stsd", 0, struct.pack(">I", 1), entry),
        _full(b"stts", 0, struct.pack(">III", 1, len(frames), each)),
        _full(b"stsc", 0, struct.pack(">IIII", 1, 1, len(frames), 1)),
        _full(b"stsz", 0, struct.pack(f">II{len(frames)}I", 0, len(frames), *map(len, frames))),
        _full(b"stco", 0, struct.pack(">II", 1, first)),
    )
    place = _box(b"dinf", _full(b"dref", 0, struct.pack(">I", 1), _full(b"url ", 1)))
    information = _box(b"minf", _full(b"vmhd", 1, b"\0" * 8), place, table)
    media = _box(
        b"mdia",
        _full(b"mdhd", 0, struct.pack(">IIIIHH", 0, 0, _TIMESCALE, length, 0x55C4, 0)),
        _full(b"hdlr", 0, b"\0" * 4 + b"vide" + b"\0" * 12 + b"frames\0"),
        information,
    )
    return _box(b"moov", header, _box(b"trak", track, media))


def _box(kind: bytes, *contents: bytes) -> bytes:
    data = b"".join(contents)
    return struct.pack(">I", len(data) + 8) + kind + data


def _full(kind: bytes, flags: int, *contents: bytes) -> bytes:
    return _box(kind, struct.pack(">I", flags), *contents)
