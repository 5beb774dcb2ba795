"""Runs a soak: an emulator and a client in processes of their own, watched from here.

usage: scripts/soak [SECONDS]. Ends with 1 if memory rises or anything is left open.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, NamedTuple

from .readings import Reading, read
from .verdict import Trend, complaints, left_open, trend

ROOT: Final = Path(__file__).parents[2]
DEFAULT_S: Final = 600.0
READINGS: Final = 240
# Pools of threads fill in the first moments of work, and stay; what is at rest then is compared.
FIRST_S: Final = 3.0
SETTLING_S: Final = 15.0
# Whoever remembers calls holds memory by intention; with few of them that ends in the warming up.
KEEP_CALLS: Final = 200


class Result(NamedTuple):
    """What a soak has shown.

    Attributes:
      trends: memory, threads and files of "client" and "emulator" while they worked.
      visits: how often each thing was done.
      complaints: what is wrong; empty if nothing is.
    """

    trends: dict[str, Trend]
    visits: dict[str, int]
    complaints: list[str]


def soak(seconds: float, *, say: Callable[[str], object] = lambda line: None) -> Result:
    """Works for so many seconds; `say` is told every few of them how it goes."""
    flags = ["--port", "0", "--keep-calls", str(KEEP_CALLS)]
    with _process("genai_grpc", "emulator", *flags) as emulator:
        try:
            url = _line(emulator).removeprefix("listening on ").strip()
            with _process("scripts.soaking.client", url) as client:
                try:
                    return _watch({"client": client, "emulator": emulator}, seconds, say)
                finally:
                    # Its orders end, and so does it.
                    client.communicate(timeout=30)
        finally:
            emulator.terminate()


def _watch(processes: dict[str, Any], seconds: float, say: Callable[[str], object]) -> Result:
    client = processes["client"]
    _order(client, "work")
    time.sleep(FIRST_S)
    _order(client, "stop")
    before = {name: _settled(each.pid) for name, each in processes.items()}
    _order(client, "work")
    readings: dict[str, list[Reading]] = {name: [] for name in processes}
    start = time.monotonic()
    while (at_s := time.monotonic() - start) < seconds:
        if client.poll() is not None:
            raise RuntimeError("the client ended before the soak did")
        for name, each in processes.items():
            readings[name].append(read(each.pid, at_s))
        if len(readings["client"]) % (READINGS // 20) == 1:
            say(_progress(at_s, readings))
        time.sleep(seconds / READINGS)
    done = _order(client, "stop")
    found = [f"client: a task was left: {task}" for task in done["tasks"]]
    trends = {name: trend(each) for name, each in readings.items()}
    for name, process in processes.items():
        found += complaints(name, trends[name])
        found += left_open(name, before[name], _settled(process.pid, before[name]))
    return Result(trends, done["visits"], found)


def _settled(pid: int, like: Reading | None = None) -> Reading:
    """A reading of a process at rest: one that stays the same, or is like an earlier one."""
    end = time.monotonic() + SETTLING_S
    last, same = read(pid), 0
    while time.monotonic() < end and same < 5:
        time.sleep(0.2)
        now = read(pid)
        if like is not None and not left_open("", like, now):
            return now
        same = same + 1 if like is None and now[2:] == last[2:] else 0
        last = now
    return last


def _progress(at_s: float, readings: dict[str, list[Reading]]) -> str:
    parts = [f"{at_s:5.0f} s"]
    for name, each in readings.items():
        last = each[-1]
        parts.append(
            f"{name} {last.resident_bytes / 1e6:6.1f} MB, {last.threads} threads, {last.files} files"
        )
    return "   ".join(parts)


def _process(module: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _line(process: Any) -> str:
    line: str = process.stdout.readline()
    if not line:
        raise RuntimeError(f"{process.args} ended: its own output says why")
    return line


def _order(client: Any, order: str) -> Any:
    client.stdin.write(order + "\n")
    client.stdin.flush()
    return json.loads(_line(client))


def main() -> int:
    """Runs a soak as the command line says, and reports it."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_S
    result = soak(seconds, say=lambda line: print(line, flush=True))
    for name, seen in result.trends.items():
        print(
            f"{name}: {seen.resident_bytes / 1e6:.1f} MB, over {seen.seconds:.0f} s "
            f"{seen.rise_bytes / 1e6:+.2f} MB ({seen.bytes_per_minute / 1e3:+.0f} kB a minute), "
            f"threads {seen.threads:+g}, files {seen.files:+g}"
        )
    print(f"{sum(result.visits.values())} visits: {result.visits}")
    for complaint in result.complaints:
        print(complaint)
    return 1 if result.complaints else 0


if __name__ == "__main__":
    sys.exit(main())
