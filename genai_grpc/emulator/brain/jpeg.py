"""JPEG files of squares in one colour each: baseline, three components, no frequencies (ITU-T T.81).

A block of 8 x 8 samples in one colour has a mean and nothing else. What is written of it is how much its
mean differs from that of the block before.
"""

from __future__ import annotations

import struct
from collections.abc import Callable

BLOCK = 8

Colour = tuple[int, int, int]

# A mean is eight times the samples' level; divided by eight it is the level, without loss.
_QUANTUM = 8
# Differences of means have up to eight bits and a sign. Nine codes of four bits say how many.
_MEAN_CODES = struct.pack(">16B", 0, 0, 0, 9, *[0] * 12) + bytes(range(9))
_MEAN_CODE_BITS = 4
# "No more of this block", the only thing that is said of frequencies: one bit, 0.
_FREQUENCY_CODES = struct.pack(">16B", 1, *[0] * 15) + b"\0"


def jpeg(width: int, height: int, colour_at: Callable[[int, int], Colour]) -> bytes:
    """A JPEG file (JFIF 1.02).

    Args:
      width, height: in pixels.
      colour_at: red, green and blue, each from 0 to 255, of the block at a column and a row.
    """
    columns, rows = -(-width // BLOCK), -(-height // BLOCK)
    bits: list[str] = []
    before = (0, 0, 0)
    for row in range(rows):
        for column in range(columns):
            levels = _levels(colour_at(column, row))
            bits += [_block(level - last) for level, last in zip(levels, before, strict=True)]
            before = levels
    components = (1, 2, 3)
    frame = b"".join(struct.pack(">BBB", each, 0x11, 0) for each in components)
    scan = b"".join(struct.pack(">BB", each, 0) for each in components)
    return b"".join(
        (
            b"\xff\xd8",
            _segment(0xE0, b"JFIF\0" + struct.pack(">HBHHBB", 0x0102, 0, 1, 1, 0, 0)),
            _segment(0xDB, b"\0" + bytes([_QUANTUM]) * 64),
            _segment(0xC0, struct.pack(">BHHB", 8, height, width, len(components)) + frame),
            _segment(0xC4, b"\x00" + _MEAN_CODES),
            _segment(0xC4, b"\x10" + _FREQUENCY_CODES),
            _segment(0xDA, bytes([len(components)]) + scan + b"\x00\x3f\x00"),
            _packed("".join(bits)),
            b"\xff\xd9",
        )
    )


def _levels(colour: Colour) -> tuple[int, int, int]:
    """Luminance and two chrominances (JFIF 1.02), around 0."""
    red, green, blue = colour
    luminance = 0.299 * red + 0.587 * green + 0.114 * blue
    blueness, redness = (blue - luminance) / 1.772, (red - luminance) / 1.402
    return round(luminance) - 128, min(127, round(blueness)), min(127, round(redness))


def _block(difference: int) -> str:
    """The bits of a block whose mean differs so much from the last one's (T.81, F.1.2.1)."""
    size = abs(difference).bit_length()
    code = f"{size:0{_MEAN_CODE_BITS}b}"
    if size:
        # Negative ones are one less, in as many bits.
        value = difference if difference > 0 else difference + (1 << size) - 1
        code += f"{value:0{size}b}"
    return code + "0"


def _packed(bits: str) -> bytes:
    """Bits as bytes, filled up with ones; no 0xFF may look like a marker (T.81, B.1.1.5)."""
    bits += "1" * (-len(bits) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8, "big").replace(b"\xff", b"\xff\0")


def _segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content
