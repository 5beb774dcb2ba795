"""Misbehaviour on demand: what a fault is, how it is written in one line, and which call gets it.

A fault is data. The service acts on what concerns messages, the front on what concerns connections.

    status=UNAVAILABLE;times=2;retry-delay=1.5s;message=try later
    delay=0.2      delay=normal(200ms,50ms)      trickle=0.05      stall      stall-after=2
    break-after=3  endless    garbage            goaway            reset      reset-after=2
    rst=REFUSED_STREAM        rst-after=2        half-close        half-close-after=2
    garbage-frames            garbage-frames-after=2
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any

from google.protobuf.message import Message

from genai_grpc.emulator.calls import Breach, Call
from genai_grpc.emulator.latency import Seconds, read_latency, seconds_of
from genai_grpc.emulator.status import StatusError, retry_info
from genai_grpc.errors import STATUS_CODES

METADATA_KEY = "x-emulator-fault"
# RFC 9113 section 7.
RST_CODES = {
    "NO_ERROR": 0,
    "PROTOCOL_ERROR": 1,
    "INTERNAL_ERROR": 2,
    "FLOW_CONTROL_ERROR": 3,
    "SETTINGS_TIMEOUT": 4,
    "STREAM_CLOSED": 5,
    "FRAME_SIZE_ERROR": 6,
    "REFUSED_STREAM": 7,
    "CANCEL": 8,
    "COMPRESSION_ERROR": 9,
    "CONNECT_ERROR": 10,
    "ENHANCE_YOUR_CALM": 11,
    "INADEQUATE_SECURITY": 12,
    "HTTP_1_1_REQUIRED": 13,
}
_COUNTS = (
    "stall_after",
    "break_after",
    "reset_after",
    "rst_after",
    "half_close_after",
    "garbage_frames_after",
)
# How many lines that calls bring themselves are counted; the oldest are forgotten.
MOST_COUNTED = 10_000


@dataclass(frozen=True)
class Fault:
    """What goes wrong with a call, and with which calls.

    `method` selects calls by the method's name ("GenerateContent"), with its service
    ("PredictionService.GenerateContent") or by its path; None means all. `times` counts the calls
    that get it; None means all. Seconds everywhere; counts are of chunks already sent. `delay_s` and
    `trickle_s` may be distributions. `rst` is the name of a code of HTTP/2, which RST_STREAM brings.
    """

    status: str | None = None
    message: str = ""
    details: tuple[Message, ...] = ()
    retry_delay_s: float | None = None
    delay_s: Seconds = 0.0
    trickle_s: Seconds = 0.0
    stall: bool = False
    stall_after: int | None = None
    break_after: int | None = None
    reset: bool = False
    reset_after: int | None = None
    rst: str | None = None
    rst_after: int | None = None
    half_close: bool = False
    half_close_after: int | None = None
    garbage_frames: bool = False
    garbage_frames_after: int | None = None
    garbage: bool = False
    goaway: bool = False
    endless: bool = False
    method: str | None = None
    times: int | None = None

    def __post_init__(self) -> None:
        if self.status is not None and self.status not in STATUS_CODES:
            known = ", ".join(STATUS_CODES)
            raise ValueError(f"status={self.status} is not a code of gRPC; known are {known}")
        if self.rst is not None and self.rst not in RST_CODES:
            known = ", ".join(RST_CODES)
            raise ValueError(f"rst={self.rst} is not a code of HTTP/2; known are {known}")
        for name in ("retry_delay_s", "delay_s", "trickle_s", "times", *_COUNTS):
            number = getattr(self, name)
            if isinstance(number, (int, float)) and number < 0:
                raise ValueError(f"{name} must not be negative, got {number}")

    def breach(self) -> tuple[Breach, int] | None:
        """What happens to the stream below the messages, and after how many of them."""
        if self.rst is not None or self.rst_after is not None:
            return Breach("rst", RST_CODES[self.rst or "INTERNAL_ERROR"]), self.rst_after or 0
        if self.half_close or self.half_close_after is not None:
            return Breach("half-close"), self.half_close_after or 0
        if self.garbage_frames or self.garbage_frames_after is not None:
            return Breach("garbage-frames"), self.garbage_frames_after or 0
        return None

    def concerns(self, call: Call) -> bool:
        """Whether the call is one of those selected by `method`."""
        if self.method is None:
            return True
        names = {call.path, call.name, call.method.name if call.method else ""}
        return self.method in names

    def error(self, default: str = "UNAVAILABLE") -> StatusError:
        """The status that the call ends with."""
        code = self.status or default
        details = list(self.details)
        if self.retry_delay_s is not None:
            details.append(retry_info(self.retry_delay_s))
        return StatusError(code, self.message or f"fault on demand: {code}", details)


NO_FAULT = Fault()
_SELECTION = ("method", "times")
_EFFECTS = tuple(each.name for each in fields(Fault) if each.name not in _SELECTION)


def _effects(fault: Fault) -> dict[str, Any]:
    """The fields by which a fault differs from no fault."""
    return {n: getattr(fault, n) for n in _EFFECTS if getattr(fault, n) != getattr(NO_FAULT, n)}


class FaultBook:
    """The faults that wait for their calls."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._entries: list[list[Any]] = []  # [fault, how often it is still due]
        self._seen: dict[str, int] = {}
        # What calls ask for in their metadata, read once: distributions go on where they were.
        self._read: dict[str, Fault] = {}

    def add(self, fault: Fault) -> None:
        """Queue a fault behind the others."""
        with self._lock:
            self._entries.append([fault, fault.times])

    def clear(self) -> None:
        """Drop all faults that have not happened."""
        with self._lock:
            self._entries.clear()
            self._seen.clear()
            self._read.clear()

    def concern_frames(self, metadata: Iterable[tuple[str, str | bytes]]) -> bool:
        """Whether a call with this metadata may get a fault below the messages."""
        if any(fault.breach() for fault, _ in self._entries):
            return True
        return any(key == METADATA_KEY for key, _ in metadata)

    def take(self, call: Call) -> Fault:
        """What goes wrong with this call: the first fault due, joined by others that do not clash.

        So a delay for all calls and a status for the next two go together, and two statuses come
        one after the other.
        """
        asked = call.metadata.get(METADATA_KEY)
        if asked is None and not self._entries:
            return NO_FAULT
        merged: dict[str, Any] = {}
        with self._lock:
            if asked is not None:
                merged.update(_effects(self._from_metadata(str(asked))))
            for entry in self._due(call):
                effects = _effects(entry[0])
                if merged.keys().isdisjoint(effects):
                    merged.update(effects)
                    entry[1] = None if entry[1] is None else entry[1] - 1
            self._entries = [entry for entry in self._entries if entry[1] != 0]
        return Fault(**merged) if merged else NO_FAULT

    def _due(self, call: Call) -> Iterator[list[Any]]:
        return (entry for entry in self._entries if entry[1] != 0 and entry[0].concerns(call))

    def _from_metadata(self, text: str) -> Fault:
        """The fault that a call asks for itself.

        With times=N the first N calls with this very text get it and the next one does not; then
        the count starts anew, so that a long-lived emulator answers each run of a test alike.
        """
        fault = self._read.get(text) or self._parse(text)
        if fault.times is None:
            return fault
        count = self._seen.get(text, 0)
        if count >= fault.times:
            self._seen.pop(text, None)
            return NO_FAULT
        self._seen[text] = count + 1
        if len(self._seen) > MOST_COUNTED:
            del self._seen[next(iter(self._seen))]
        return fault

    def _parse(self, text: str) -> Fault:
        try:
            fault = parse_fault(text)
        except ValueError as error:
            raise StatusError("INVALID_ARGUMENT", f"{METADATA_KEY}: {error}") from error
        self._read[text] = fault
        if len(self._read) > MOST_COUNTED:
            del self._read[next(iter(self._read))]
        return fault


_SPELLINGS: Mapping[str, tuple[str, type | Any]] = {
    "status": ("status", str.upper),
    "message": ("message", str),
    "retry-delay": ("retry_delay_s", seconds_of),
    "delay": ("delay_s", read_latency),
    "trickle": ("trickle_s", read_latency),
    "stall-after": ("stall_after", int),
    "break-after": ("break_after", int),
    "reset-after": ("reset_after", int),
    "rst": ("rst", str.upper),
    "rst-after": ("rst_after", int),
    "half-close": ("half_close", bool),
    "half-close-after": ("half_close_after", int),
    "garbage-frames": ("garbage_frames", bool),
    "garbage-frames-after": ("garbage_frames_after", int),
    "times": ("times", int),
    "method": ("method", str),
    "stall": ("stall", bool),
    "reset": ("reset", bool),
    "garbage": ("garbage", bool),
    "goaway": ("goaway", bool),
    "endless": ("endless", bool),
    "id": ("", str),
}


def parse_fault(text: str) -> Fault:
    """Read a fault from its one-line form; ValueError says what is wrong with it.

    `id=...` means nothing; it makes two lines differ, so that their `times` count apart.
    """
    settings: dict[str, Any] = {}
    for part in filter(None, (each.strip() for each in text.split(";"))):
        key, equals, value = (each.strip() for each in part.partition("="))
        if key not in _SPELLINGS:
            raise ValueError(f"{key!r} is not known; known are {', '.join(_SPELLINGS)}")
        name, read = _SPELLINGS[key]
        if bool(equals) is (read is bool):
            wanted = f"{key} takes no value" if equals else f"{key} needs a value: {key}=..."
            raise ValueError(wanted)
        try:
            setting = True if read is bool else read(value)
        except ValueError as error:
            why = f": {error}" if "(" in value else ""
            raise ValueError(f"{key}={value} is not a number{why}") from error
        if name:
            settings[name] = setting
    return Fault(**settings)
