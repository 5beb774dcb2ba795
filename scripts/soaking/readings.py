"""What the system says of a process: memory, threads, open files. Linux only; decides nothing."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

_PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


class Reading(NamedTuple):
    """One look at a process.

    Attributes:
      at_s: when, in seconds since the soak began.
      resident_bytes: memory that it holds.
      threads: how many run in it.
      files: how many file descriptors are open.
    """

    at_s: float
    resident_bytes: int
    threads: int
    files: int


def read(pid: int, at_s: float = 0.0) -> Reading:
    """Looks at a process of this user."""
    process = Path("/proc", str(pid))
    resident = int((process / "statm").read_text().split()[1]) * _PAGE_BYTES
    threads = len(os.listdir(process / "task"))
    return Reading(at_s, resident, threads, len(os.listdir(process / "fd")))
