"""Programs in processes of their own, for what must not happen in the one of the tests: signals, forks,
the end of the interpreter, measurements of memory. They see the checkout and what the tests see.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path
from types import TracebackType

ROOT = Path(__file__).resolve().parents[2]
TIMEOUT_S = 40.0


class Program:
    """A running piece of Python. Usable in `with`: whatever happens, it ends there.

    Args:
      code: the program; indentation is taken off.
      arguments: its sys.argv[1:].
      variables: environment variables beside those of the tests.
    """

    def __init__(self, code: str, *arguments: str, variables: dict[str, str] | None = None) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-u", "-c", textwrap.dedent(code), *arguments],
            cwd=ROOT,
            env={**_environment(), "PYTHONPATH": str(ROOT), **(variables or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            # A group of its own: a fork that outlives it is ended with it.
            start_new_session=True,
        )

    def __enter__(self) -> Program:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.communicate()

    def line(self) -> str:
        """The next line that it prints."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().rstrip("\n")

    def interrupt(self) -> None:
        """What Ctrl-C does."""
        self._process.send_signal(signal.SIGINT)

    def end(self, timeout_s: float = TIMEOUT_S) -> tuple[int, str, str]:
        """Waits for its end: exit code, what it printed since, and its standard error."""
        output, errors = self._process.communicate(timeout=timeout_s)
        return self._process.returncode, output, errors


def _environment() -> dict[str, str]:
    """The environment of the tests, without what our own import left in it."""
    return {name: value for name, value in os.environ.items() if name != "GRPC_VERBOSITY"}


def run(code: str, *arguments: str, variables: dict[str, str] | None = None) -> str:
    """What a program prints; it must succeed and be quiet on standard error."""
    with Program(code, *arguments, variables=variables) as program:
        status, output, errors = program.end()
    assert (status, errors) == (0, ""), f"exit code {status}\n{output}\n{errors}"
    return output
