"""`genai-grpc generate`: one prompt, one answer, streamed as it comes."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from . import arguments

if TYPE_CHECKING:
    from ..client import Client

Commands = Any  # argparse keeps the type of what add_subparsers returns to itself


def add_parser(commands: Commands) -> argparse.ArgumentParser:
    """Declares the command."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "generate",
        help="ask a model",
        description="Asks a model and prints its answer while it is made.",
    )
    arguments.prompt_flags(parser)
    arguments.model_flag(parser)
    arguments.generation_flags(parser)
    parser.add_argument(
        "--schema",
        metavar="JSON|FILE",
        help="JSON Schema that the answer obeys: in place, or the path of a file",
    )
    parser.add_argument(
        "--json", action="store_true", help="print the whole response as one JSON object"
    )
    parser.add_argument(
        "--no-stream", action="store_true", help="print the answer when it is whole"
    )
    arguments.client_flags(parser)
    return parser


def run(parsed: argparse.Namespace) -> int:
    """Runs the command."""
    config = arguments.generation_config(parsed)
    if parsed.schema:
        config.response_mime_type = "application/json"
        config.response_json_schema = arguments.json_argument(parsed.schema, "--schema")
    request = {"model": parsed.model, "contents": arguments.contents_of(parsed), "config": config}
    with arguments.open_client(parsed) as client:
        if parsed.json:
            _print_json(client, request)
        elif parsed.no_stream:
            response = client.models.generate_content(**request)
            print(response.text or "")
        else:
            _print_stream(client, request)
    return 0


def _print_json(client: Client, request: dict[str, Any]) -> None:
    response = client.models.generate_content(**request)
    print(response.model_dump_json(indent=2, exclude_none=True, by_alias=True))


def _print_stream(client: Client, request: dict[str, Any]) -> None:
    last = "\n"
    try:
        with client.models.generate_content_stream(**request) as stream:
            for chunk in stream:
                last = chunk.text or last
                sys.stdout.write(chunk.text or "")
                sys.stdout.flush()
    finally:
        # What had arrived stays readable, and an error starts on a line of its own.
        if not last.endswith("\n"):
            sys.stdout.write("\n")
            sys.stdout.flush()
