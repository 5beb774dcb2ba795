"""Streams of JSON values as they arrive: server-sent events and JSON arrays. Pure; holds no connection.

A parser is fed with bytes, cut anywhere, and gives the texts of the values that are complete. There is
no limit to a line or a value, and no byte is looked at more often than a few times: an image of 20 MB
that comes in thousands of pieces costs what it costs to copy it.

Events follow the "event stream" format of the HTML standard. Two things it does not have: a line that
begins an object or array without "data:" (gateways and errors write such), and a last event without
the blank line that ends one, which `finish` gives for the caller to judge.
"""

from __future__ import annotations

import re
from typing import Final, Protocol


class StreamParser(Protocol):
    """Cuts a stream into JSON texts."""

    def feed(self, data: bytes) -> list[bytes]:
        """Takes what arrived; gives the texts that it completed."""

    def finish(self) -> bytes:
        """Says that the stream has ended; gives what stands there unfinished, b"" if nothing does."""


def parser_for(content_type: str) -> StreamParser:
    """The parser for a reply with this Content-Type header."""
    if content_type.partition(";")[0].strip().lower() == "text/event-stream":
        return EventParser()
    return ArrayParser()


# Fields may stand without a colon, and are empty then.
_FIELDS: Final = (b"data", b"event", b"id", b"retry")


class EventParser:
    """Server-sent events: the data of each event, its lines joined by line feeds."""

    __slots__ = ("_after_return", "_begun", "_data", "_partial", "_raw", "_strange")

    def __init__(self) -> None:
        self._begun = False
        # The last byte was a carriage return: a line feed right behind it belongs to it.
        self._after_return = False
        self._partial: list[bytes] = []
        self._data: list[bytes] = []
        # Reads values that stand there without "data:".
        self._raw: ArrayParser | None = None
        # The first line that belongs to no event stream, for as long as there was no event: what is
        # labelled as one may be the page of a proxy.
        self._strange: bytes | None = b""

    def feed(self, data: bytes) -> list[bytes]:
        if b"\r" in data or self._after_return:
            data = self._with_line_feeds(data)
        if b"\n" not in data:
            if data:
                self._partial.append(data)
            return []
        lines = data.split(b"\n")
        if self._partial:
            self._partial.append(lines[0])
            lines[0] = b"".join(self._partial)
            self._partial.clear()
        rest = lines.pop()
        if rest:
            self._partial.append(rest)
        events: list[bytes] = []
        for line in lines:
            self._take(line, events)
        if events:
            self._strange = None
        return events

    def finish(self) -> bytes:
        events: list[bytes] = []
        cut = b"".join(self._partial)
        self._partial.clear()
        if cut and b"data: ".startswith(cut) and self._raw is None:
            events.append(cut)
        elif cut:
            self._take(cut, events)
        if self._raw is not None:
            events.append(self._raw.finish())
        self._take(b"", events)
        return b"\n".join(filter(None, events)) or self._strange or b""

    def _with_line_feeds(self, data: bytes) -> bytes:
        if self._after_return and data.startswith(b"\n"):
            data = data[1:]
            self._after_return = False
        if data:
            self._after_return = data.endswith(b"\r")
        return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")

    def _take(self, line: bytes, events: list[bytes]) -> None:
        if not self._begun:
            self._begun = True
            line = line.removeprefix(b"\xef\xbb\xbf")
        if self._raw is not None:
            self._take_raw(self._raw, line, events)
        elif not line:
            if self._data:
                events.append(b"\n".join(self._data))
                self._data.clear()
        elif line.startswith(b"data:"):
            self._data.append(line[6:] if line.startswith(b"data: ") else line[5:])
        elif line == b"data":
            self._data.append(b"")
        elif line.lstrip()[:1] in (b"{", b"["):
            self._take_raw(ArrayParser(), line, events)
        elif self._strange == b"" and b":" not in line and line not in _FIELDS:
            self._strange = line
        # Comments, "event:", "id:", "retry:" and fields to come say nothing that a caller needs.

    def _take_raw(self, raw: ArrayParser, line: bytes, events: list[bytes]) -> None:
        events.extend(raw.feed(line + b"\n"))
        self._raw = None if raw.is_idle else raw


# In a string only its end and escapes matter, outside of one what opens and closes.
_IN_STRING: Final = re.compile(rb'["\\]')
_OUTSIDE: Final = re.compile(rb'["{}\[\]]')
_BETWEEN: Final = b" \t\r\n,"


class ArrayParser:
    """A JSON array, or values one after the other: each element of the array, each value outside one."""

    __slots__ = ("_depth", "_escaped", "_in_array", "_in_string", "_pieces")

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._depth = 0
        self._in_array = False
        self._in_string = False
        self._escaped = False

    @property
    def is_idle(self) -> bool:
        """Whether no value and no array is begun."""
        return not (self._pieces or self._in_array)

    def feed(self, data: bytes) -> list[bytes]:
        values: list[bytes] = []
        start = position = 0
        while position < len(data):
            if position == start and not (self._pieces or self._depth or self._in_string):
                start = position = self._skip(data, position)
                if position == len(data):
                    break
            position = self._step(data, position)
            if not self._depth and not self._in_string and _closes(data, position):
                self._pieces.append(data[start:position])
                values.append(b"".join(self._pieces))
                self._pieces.clear()
                start = position
        if start < len(data):
            self._pieces.append(data[start:])
        return values

    def finish(self) -> bytes:
        rest = b"".join(self._pieces).strip(_BETWEEN)
        self._pieces.clear()
        if self._in_array and not rest:
            return b"["  # the array was never closed
        return rest

    def _skip(self, data: bytes, position: int) -> int:
        """Passes what stands between values, and the brackets of the outer array."""
        while position < len(data):
            byte = data[position : position + 1]
            if byte == b"[" and not self._in_array:
                self._in_array = True
            elif byte == b"]" and self._in_array:
                self._in_array = False
            elif byte not in _BETWEEN and byte != b"\xef" and byte != b"\xbb" and byte != b"\xbf":
                break
            position += 1
        return position

    def _step(self, data: bytes, position: int) -> int:
        """Goes to behind the next byte that matters."""
        if self._escaped:
            self._escaped = False
            return position + 1
        found = (_IN_STRING if self._in_string else _OUTSIDE).search(data, position)
        if found is None:
            return len(data)
        byte = found.group()
        if byte == b"\\":
            self._escaped = True
        elif byte == b'"':
            self._in_string = not self._in_string
        elif byte in b"{[":
            self._depth += 1
        else:
            # One bracket too many: what stands before it is handed out, and is no JSON.
            self._depth = max(0, self._depth - 1)
        return found.end()


def _closes(data: bytes, position: int) -> bool:
    """Whether the byte before `position` can end a value."""
    return data[position - 1 : position] in (b"}", b"]", b'"')
