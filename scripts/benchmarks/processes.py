"""Starts the processes of a benchmark: the neutral server, and one fresh process a measured client.

Only the standard library: the interpreter that runs this needs no environment. Children get a bare
environment, since variables for keys, proxies and gRPC would change what is measured.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Final, NamedTuple

SCRIPTS: Final = Path(__file__).parents[1]
MEASUREMENT_TIMEOUT_S: Final = 120


class Pins(NamedTuple):
    """The CPU of the measured process and that of the server; empty where they can't be pinned."""

    client: tuple[str, ...]
    server: tuple[str, ...]


def pins() -> Pins:
    """Two CPUs of those this process may use, if there are two and the system can pin."""
    if sys.platform != "linux":
        return Pins((), ())
    allowed = sorted(os.sched_getaffinity(0))
    if len(allowed) < 2:
        return Pins((), ())
    return Pins((str(allowed[0]),), (str(allowed[1]),))


class Address(NamedTuple):
    """The ports of one pace, as arguments of a measurement."""

    grpc: str
    http: str


class Measured(NamedTuple):
    """A client in its process."""

    client: str
    process: subprocess.Popen[str]

    def wait_until_warm(self) -> None:
        """Returns when imports, connections and caches are paid."""
        _line(self.process)

    def turn(self) -> dict[str, float]:
        """Lets it work for one turn; see worker.Turn for what comes back."""
        assert self.process.stdin is not None
        self.process.stdin.write("go\n")
        self.process.stdin.flush()
        measured: dict[str, float] = json.loads(_line(self.process))
        return measured


class Bench(NamedTuple):
    """A running server and the interpreters to measure with."""

    pythons: dict[str, Path]
    addresses: dict[str, Address]
    client_pin: tuple[str, ...]
    server: subprocess.Popen[str]

    @contextmanager
    def started(self, clients: Sequence[str], path: str, pace: str) -> Iterator[list[Measured]]:
        """Processes for some clients on one path, each warm and waiting for its first turn."""
        with ExitStack() as stack:
            yield [stack.enter_context(self._started(client, path, pace)) for client in clients]

    @contextmanager
    def _started(self, client: str, path: str, pace: str) -> Iterator[Measured]:
        worker = ["benchmarks.worker", client, path, *self.addresses[pace], *self.client_pin]
        with _started([str(self.pythons[client]), "-m", *worker]) as process:
            measured = Measured(client, process)
            measured.wait_until_warm()
            yield measured

    def start_up(self, client: str) -> dict[str, dict[str, float]]:
        """What building one client and its first answer take."""
        program = str(SCRIPTS / "benchmarks" / "startup.py")
        command = [program, client, *self.addresses["alone"], *self.client_pin]
        readings: dict[str, dict[str, float]] = _run(self.pythons[client], command)
        return readings


@contextmanager
def bench(pythons: dict[str, Path]) -> Iterator[Bench]:
    """Keeps the neutral server running while measurements are made."""
    client_pin, server_pin = pins()
    with _started([str(pythons["raw"]), "-m", "benchmarks.server", *server_pin]) as server:
        ports = json.loads(_line(server))
        addresses = {
            pace: Address(str(pair["grpc"]), str(pair["http"])) for pace, pair in ports.items()
        }
        yield Bench(pythons, addresses, client_pin, server)


@contextmanager
def _started(command: Sequence[str]) -> Iterator[subprocess.Popen[str]]:
    """A child that ends when its input does, which is when the block ends, however that is."""
    with subprocess.Popen(
        command,
        cwd=SCRIPTS,
        env=bare_environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        try:
            yield process
        finally:
            process.stdin.close()


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise RuntimeError(f"{process.args!r} ended with status {process.wait()}; see above")
    return line


def bare_environment() -> dict[str, str]:
    """What a child needs to run, and nothing that sets a client up."""
    kept = ("PATH", "HOME", "LANG", "SYSTEMROOT")
    return {name: os.environ[name] for name in kept if name in os.environ}


def versions(python: Path, packages: tuple[str, ...]) -> dict[str, str]:
    """The versions of what an environment holds, its interpreter's among them."""
    program = (
        "import importlib.metadata, json, platform, sys; "
        "print(json.dumps({'Python': platform.python_version()} "
        "| {name: importlib.metadata.version(name) for name in sys.argv[1:]}))"
    )
    found: dict[str, str] = _run(python, ["-c", program, *packages])
    return found


def _run(python: Path, arguments: list[str]) -> Any:  # whatever JSON the program prints
    done = subprocess.run(
        [python, *arguments],
        cwd=SCRIPTS,
        env=bare_environment(),
        stdout=subprocess.PIPE,
        text=True,
        timeout=MEASUREMENT_TIMEOUT_S,
        check=True,
    )
    return json.loads(done.stdout)
