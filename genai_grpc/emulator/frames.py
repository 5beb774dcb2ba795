"""Where HTTP/2 frames begin in a stream of bytes, so that one can be put between two others.

Reads nothing but lengths (RFC 9113 section 4.1); what frames say is the gRPC server's business.
"""

from __future__ import annotations

HEADER_BYTES = 9
# Length 8, type 7, no flags, stream 0; last stream 2^31-1: whatever was sent is still answered;
# error NO_ERROR (RFC 9113 section 6.8).
GOAWAY = b"\x00\x00\x08\x07\x00\x00\x00\x00\x00" + b"\x7f\xff\xff\xff" + b"\x00\x00\x00\x00"


class FrameWalker:
    """Follows a stream of frames and inserts what waits for the next boundary."""

    def __init__(self) -> None:
        self._header = b""
        self._left = 0
        self._pending = b""

    def insert(self, frame: bytes) -> bytes:
        """Ask for a frame to be inserted; returned if it can be sent now, else b"" and it waits."""
        if not self._left and not self._header:
            return frame
        self._pending += frame
        return b""

    def pass_on(self, data: bytes) -> bytes:
        """The same bytes, with the frames that wait put in at the first boundary."""
        at = 0
        end = len(data)
        while at < end:
            if self._pending and not self._left and not self._header:
                return data[:at] + self._release() + self._follow(data[at:])
            at = self._step(data, at, end)
        return data

    def _release(self) -> bytes:
        pending, self._pending = self._pending, b""
        return pending

    def _follow(self, data: bytes) -> bytes:
        at = 0
        while at < len(data):
            at = self._step(data, at, len(data))
        return data

    def _step(self, data: bytes, at: int, end: int) -> int:
        """Walk to the end of a header or a payload, or of the data."""
        if self._left:
            step = min(self._left, end - at)
            self._left -= step
            return at + step
        wanted = HEADER_BYTES - len(self._header)
        self._header += data[at : at + wanted]
        if len(self._header) == HEADER_BYTES:
            self._left = int.from_bytes(self._header[:3], "big")
            self._header = b""
        return min(at + wanted, end)
