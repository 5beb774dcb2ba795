"""The command line `genai-grpc`: one file per command, common flags in `arguments`, errors here.

A failure is one readable line on standard error and an exit code (docs/cli has the table);
`--debug` shows the trace instead.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from .._version import __version__
from ..errors import APIError
from . import chat, count_tokens, doctor, embed, emulator, generate, resources

__all__ = ["EXIT_CODES", "main"]

COMMANDS = (generate, chat, embed, count_tokens, *resources.COMMANDS, emulator, doctor)

# What a shell script can tell apart. 2 is also what argparse exits with.
EXIT_CODES = {
    "ok": 0,
    "failed": 1,
    "bad input": 2,
    "not allowed": 3,
    "not found": 4,
    "quota": 5,
    "unavailable": 6,
    "deadline": 7,
    "interrupted": 130,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command.

    Args:
      arguments: the words behind the program's name; sys.argv's when None.

    Returns:
      The exit code.
    """
    parsed = _parser().parse_args(arguments)
    try:
        result: int = parsed.run(parsed)
        return result
    except KeyboardInterrupt:
        return EXIT_CODES["interrupted"]
    except BrokenPipeError:
        # Whoever read our output has seen enough (`| head`); python must not complain at exit.
        sys.stderr.close()
        return EXIT_CODES["ok"]
    except (APIError, ValueError, TypeError, OSError, RuntimeError, ImportError) as error:
        if parsed.debug:
            raise
        print(f"genai-grpc: {one_line(error)}", file=sys.stderr)
        return exit_code(error)


def one_line(error: BaseException) -> str:
    """What went wrong, on one line and without a trace."""
    if isinstance(error, APIError):
        text = f"{error.code} {error.status}: {error.message}"
        if error.received:
            text += f" (after {error.received} chunks)"
        if error.retry_delay is not None:
            text += f" (retry in {error.retry_delay.total_seconds():g} s)"
    elif isinstance(error, OSError) and error.strerror:
        text = f"{error.filename or ''}: {error.strerror}".removeprefix(": ")
    else:
        text = str(error) or type(error).__name__
    return " ".join(text.split())


def exit_code(error: BaseException) -> int:
    """The exit code that an error ends the program with."""
    if isinstance(error, TimeoutError):
        return EXIT_CODES["deadline"]
    if not isinstance(error, APIError):
        bad_input = isinstance(error, (ValueError, TypeError, OSError))
        return EXIT_CODES["bad input" if bad_input else "failed"]
    if error.code in (401, 403):
        return EXIT_CODES["not allowed"]
    if error.code == 404:
        return EXIT_CODES["not found"]
    if error.code == 429:
        return EXIT_CODES["quota"]
    if error.status == "DEADLINE_EXCEEDED":
        return EXIT_CODES["deadline"]
    if error.code >= 500:
        return EXIT_CODES["unavailable"]
    return EXIT_CODES["bad input"] if error.code == 400 else EXIT_CODES["failed"]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="genai-grpc", description="Gemini over gRPC, from the command line."
    )
    parser.add_argument("--version", action="version", version=f"genai-grpc {__version__}")
    parser.add_argument("--debug", action="store_true", help="show the trace of a failure")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for command in COMMANDS:
        sub = command.add_parser(commands)
        # Also behind the command, where one adds it after a failure.
        sub.add_argument(
            "--debug", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS
        )
        sub.set_defaults(run=command.run)
    return parser
