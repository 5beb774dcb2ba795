"""`genai-grpc embed`: texts to vectors, one JSON array a line."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from . import arguments

Commands = Any  # argparse keeps the type of what add_subparsers returns to itself


def add_parser(commands: Commands) -> argparse.ArgumentParser:
    """Declares the command."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "embed",
        help="turn texts into vectors",
        description="Prints one JSON array a text. Without texts, each line of standard input is one.",
    )
    parser.add_argument("texts", nargs="*", metavar="TEXT", help="a text to embed")
    arguments.model_flag(parser, arguments.DEFAULT_EMBEDDING_MODEL)
    parser.add_argument("--dimensions", type=int, metavar="N", help="length of the vectors")
    parser.add_argument("--task-type", help="e.g. RETRIEVAL_DOCUMENT, SEMANTIC_SIMILARITY")
    parser.add_argument(
        "--json", action="store_true", help="print the whole response as one JSON object"
    )
    arguments.client_flags(parser)
    return parser


def run(parsed: argparse.Namespace) -> int:
    """Runs the command."""
    texts = parsed.texts or [line for line in sys.stdin.read().splitlines() if line.strip()]
    if not texts:
        raise ValueError("There is no text. Write it behind the command, or pipe lines in.")
    from ..types import EmbedContentConfig

    config = EmbedContentConfig(output_dimensionality=parsed.dimensions, task_type=parsed.task_type)
    with arguments.open_client(parsed) as client:
        response = client.models.embed_content(model=parsed.model, contents=texts, config=config)
    if parsed.json:
        print(response.model_dump_json(indent=2, exclude_none=True, by_alias=True))
        return 0
    for embedding in response.embeddings or ():
        print(json.dumps(embedding.values))
    return 0
