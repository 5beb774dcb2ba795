"""`genai-grpc count-tokens`: how long a prompt is for a model."""

from __future__ import annotations

import argparse
from typing import Any

from . import arguments

Commands = Any  # argparse keeps the type of what add_subparsers returns to itself


def add_parser(commands: Commands) -> argparse.ArgumentParser:
    """Declares the command."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "count-tokens",
        help="count the tokens of a prompt",
        description="Prints how many tokens a prompt has for a model.",
    )
    arguments.prompt_flags(parser)
    arguments.model_flag(parser)
    parser.add_argument("-s", "--system", help="system instruction, counted too")
    parser.add_argument(
        "--json", action="store_true", help="print the whole response as one JSON object"
    )
    arguments.client_flags(parser)
    return parser


def run(parsed: argparse.Namespace) -> int:
    """Runs the command."""
    from ..types import CountTokensConfig

    config = CountTokensConfig(system_instruction=parsed.system) if parsed.system else None
    with arguments.open_client(parsed) as client:
        response = client.models.count_tokens(
            model=parsed.model, contents=arguments.contents_of(parsed), config=config
        )
    if parsed.json:
        print(response.model_dump_json(indent=2, exclude_none=True, by_alias=True))
    else:
        print(response.total_tokens)
    return 0
