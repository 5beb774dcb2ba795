"""`genai-grpc emulator`: both APIs on one local port. The flags are the emulator's own."""

from __future__ import annotations

import argparse
from typing import Any

Commands = Any  # argparse keeps the type of what add_subparsers returns to itself


def add_parser(commands: Commands) -> argparse.ArgumentParser:
    """Declares the command."""
    from ..emulator import serve

    parser: argparse.ArgumentParser = commands.add_parser(
        "emulator",
        help="serve both APIs on a local port, without a key",
        description="Serves the Gemini Developer API and Vertex AI on one local port.",
    )
    serve.add_arguments(parser)
    return parser


def run(parsed: argparse.Namespace) -> int:
    """Runs the command."""
    from ..emulator import serve

    return serve.run(parsed)
