"""`genai-grpc chat`: a conversation, line by line. The history lives as long as the program."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from ..errors import APIError
from . import arguments

if TYPE_CHECKING:
    from ..client import Client
    from ..types import GenerateContentConfig

Commands = Any  # argparse keeps the type of what add_subparsers returns to itself

GOODBYES = frozenset({"/exit", "/quit"})
HELP = "/reset forgets the conversation, /exit ends it (so does Ctrl-D)."


def add_parser(commands: Commands) -> argparse.ArgumentParser:
    """Declares the command."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "chat", help="talk with a model", description=f"Talks with a model. {HELP}"
    )
    arguments.model_flag(parser)
    arguments.generation_flags(parser)
    arguments.client_flags(parser)
    return parser


def run(parsed: argparse.Namespace) -> int:
    """Runs the command."""
    config = arguments.generation_config(parsed)
    interactive = sys.stdin.isatty()
    if interactive:
        print(f"{parsed.model}. {HELP}", file=sys.stderr)
    history: list[Any] = []
    with arguments.open_client(parsed) as client:
        while (line := _read(interactive=interactive)) is not None:
            if line in GOODBYES:
                break
            if line == "/reset":
                history.clear()
            elif line:
                _turn(client, parsed.model, config, history, line, interactive=interactive)
    return 0


def _read(*, interactive: bool) -> str | None:
    try:
        return input("> " if interactive else "").strip()
    except EOFError:
        return None


def _turn(
    client: Client,
    model: str,
    config: GenerateContentConfig,
    history: list[Any],
    line: str,
    *,
    interactive: bool,
) -> None:
    """Says one line and prints the answer. A turn that fails leaves the history as it was."""
    from ..types import ModelContent, UserContent

    contents: list[Any] = [*history, UserContent(parts=line)]
    said = []
    try:
        with client.models.generate_content_stream(
            model=model, contents=contents, config=config
        ) as stream:
            for chunk in stream:
                said.append(chunk.text or "")
                print(said[-1], end="", flush=True)
    except APIError as error:
        # A person goes on talking; a script must not take half an answer for a whole one.
        if not interactive:
            raise
        print(f"\n[{error.status}: {error.message}]", file=sys.stderr)
        return
    print()
    history[:] = [*contents, ModelContent(parts="".join(said))]
