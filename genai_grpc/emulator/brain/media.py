"""Pictures and sounds: small, valid files that depend on the prompt."""

from __future__ import annotations

import math
import struct
import zlib

from genai_grpc.emulator.brain.jpeg import BLOCK, Colour, jpeg
from genai_grpc.emulator.brain.seeds import chooser

SAMPLE_RATE = 24_000
# What production calls the PCM it answers with.
AUDIO_TYPE = f"audio/L16;codec=pcm;rate={SAMPLE_RATE}"
IMAGE_TYPE = "image/png"
IMAGE_TYPES = (IMAGE_TYPE, "image/jpeg")


def picture(
    prompt: str, seed: int = 0, *, width: int = 64, height: int = 64, mime_type: str = IMAGE_TYPE
) -> bytes:
    """A picture of one colour with a lighter square, of one of IMAGE_TYPES."""
    pick = chooser("picture", prompt, seed)
    red, green, blue = (pick.randrange(200) for _ in range(3))
    ground = (red, green, blue)
    square = (red + 55, green + 55, blue + 55)
    if mime_type == IMAGE_TYPE:
        return _png(width, height, bytes(ground), bytes(square))
    left, top = width // 4 // BLOCK, height // 4 // BLOCK
    right, bottom = width * 3 // 4 // BLOCK, height * 3 // 4 // BLOCK

    def colour_at(column: int, row: int) -> Colour:
        inside = left <= column < right and top <= row < bottom
        return square if inside else ground

    return jpeg(width, height, colour_at)


def _png(width: int, height: int, ground: bytes, square: bytes) -> bytes:
    """PNG: RFC 2083."""
    rows = []
    for row in range(height):
        inside = height // 4 <= row < height * 3 // 4
        middle = square if inside else ground
        rows.append(b"\0" + ground * (width // 4) + middle * (width // 2) + ground * (width // 4))
    header = struct.pack(">IIBBBBB", width // 4 * 2 + width // 2, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(b"".join(rows))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*each) for each in parts)


def sound(text: str, *, seconds: float | None = None) -> bytes:
    """A tone as 16-bit PCM, longer for longer texts."""
    pick = chooser("sound", text)
    pitch = pick.randint(200, 600)
    length = int(SAMPLE_RATE * (seconds if seconds is not None else min(5.0, 0.3 + len(text) / 80)))
    period = SAMPLE_RATE // pitch
    wave = [int(8000 * math.sin(2 * math.pi * at / period)) for at in range(period)]
    samples = (wave * (length // period + 1))[:length]
    return struct.pack(f"<{length}h", *samples)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
