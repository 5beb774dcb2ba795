"""Where HTTP/2 frames begin in a stream of bytes, so that one can be put between two others.

Reads nothing but lengths (RFC 9113 section 4.1); what frames say is the gRPC server's business.
"""

from __future__ import annotations

from collections.abc import Callable

from genai_grpc.emulator.calls import Breach

HEADER_BYTES = 9
# Length 8, type 7, no flags, stream 0; last stream 2^31-1: whatever was sent is still answered;
# error NO_ERROR (RFC 9113 section 6.8).
GOAWAY = b"\x00\x00\x08\x07\x00\x00\x00\x00\x00" + b"\x7f\xff\xff\xff" + b"\x00\x00\x00\x00"


DATA, RST_STREAM, WINDOW_UPDATE = 0, 3, 8
END_STREAM = 1
CANCEL = 8
# A frame that is longer than any client allows, of no known type.
NO_FRAME = b"\xff" * 9 + b" this is no frame"

# Told about a marker that was found: its stream, and how many bytes of it were left out.
Found = Callable[[int, int], None]


def frame(kind: int, stream: int, payload: bytes = b"", *, flags: int = 0) -> bytes:
    """The bytes of a frame (RFC 9113 section 4.1)."""
    head = len(payload).to_bytes(3, "big") + bytes((kind, flags)) + stream.to_bytes(4, "big")
    return head + payload


def breached(how: Breach, stream: int) -> bytes:
    """What a client is sent for a breach of one of its streams."""
    if how.kind == "rst":
        return frame(RST_STREAM, stream, how.code.to_bytes(4, "big"))
    if how.kind == "half-close":
        return frame(DATA, stream, flags=END_STREAM)
    return NO_FRAME


def dropped(stream: int, size: int) -> bytes:
    """What a server is sent for a stream whose client will not hear of it any more.

    The bytes that were left out are given back to the window of the connection.
    """
    back = frame(WINDOW_UPDATE, 0, size.to_bytes(4, "big"))
    return frame(RST_STREAM, stream, CANCEL.to_bytes(4, "big")) + back


class FrameWalker:
    """Follows a stream of frames and inserts what waits for the next boundary.

    While it looks for markers, it holds each frame back until it is whole. `preface` is the number
    of bytes in front of the first frame.
    """

    def __init__(self, *, preface: int = 0) -> None:
        self._header = b""
        self._left = preface
        self._pending = b""
        self._held = b""
        self._markers: dict[bytes, tuple[Breach, Found]] = {}

    def look_for(self, marker: bytes, how: Breach, found: Found) -> None:
        """Put a breach where a gRPC message of these bytes comes, and tell about it."""
        # Not compressed, and so many bytes long: gRPC's frame of a message.
        message = b"\0" + len(marker).to_bytes(4, "big") + marker
        self._markers[message] = (how, found)

    def insert(self, frame: bytes) -> bytes:
        """Ask for a frame to be inserted; returned if it can be sent now, else b"" and it waits."""
        if not self._left and not self._header:
            return frame
        self._pending += frame
        return b""

    def pass_on(self, data: bytes) -> bytes:
        """The same bytes, with the frames that wait put in at the first boundary."""
        if self._markers or self._held:
            return self._sift(data)
        at = 0
        end = len(data)
        while at < end:
            if self._pending and not self._left and not self._header:
                return data[:at] + self._release() + self._follow(data[at:])
            at = self._step(data, at, end)
        return data

    def _sift(self, data: bytes) -> bytes:
        """The same, frame by frame."""
        at = 0
        while at < len(data) and (self._left or self._header):
            at = self._step(data, at, len(data))
        passed = data[:at]
        if self._left or self._header:
            return passed
        passed += self._release()
        rest, self._held = self._held + data[at:], b""
        while self._markers and (whole := _whole(rest)):
            passed += self._replaced(rest[:whole])
            rest = rest[whole:]
        if self._markers:
            self._held = rest
            return passed
        return passed + self._follow(rest)

    def _replaced(self, whole: bytes) -> bytes:
        """A frame, with the breach in place of a marker at its end."""
        if whole[3] != DATA:
            return whole
        message = next((each for each in self._markers if whole.endswith(each)), None)
        if message is None:
            return whole
        how, found = self._markers.pop(message)
        stream = int.from_bytes(whole[5:HEADER_BYTES], "big")
        found(stream, len(message))
        before = whole[HEADER_BYTES : -len(message)]
        return (frame(DATA, stream, before) if before else b"") + breached(how, stream)

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


def _whole(data: bytes) -> int:
    """The length of the frame in front, 0 while it is not whole."""
    if len(data) < HEADER_BYTES:
        return 0
    length = HEADER_BYTES + int.from_bytes(data[:3], "big")
    return length if len(data) >= length else 0
