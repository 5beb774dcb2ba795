"""`genai-grpc doctor`: walks the way to the service and says what is wrong and what to do."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from . import arguments, checks

if TYPE_CHECKING:
    from ..client import Client

Commands = Any  # argparse keeps the type of what add_subparsers returns to itself


def add_parser(commands: Commands) -> argparse.ArgumentParser:
    """Declares the command."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "doctor",
        help="find out why calls fail",
        description="Checks endpoint, proxy, network, TLS, ALPN and credentials, and makes one free "
        "call. Exits with 1 when something is wrong.",
    )
    arguments.model_flag(parser)
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")
    arguments.client_flags(parser)
    return parser


def run(parsed: argparse.Namespace) -> int:
    """Runs the command."""
    findings = []
    for finding in examine(parsed):
        findings.append(finding)
        if not parsed.json:
            _print(finding)
    if parsed.json:
        print(json.dumps([asdict(finding) for finding in findings], indent=2))
    return 0 if all(finding.ok for finding in findings) else 1


def examine(parsed: argparse.Namespace) -> Iterator[checks.Finding]:
    """The findings, in the order of the way that a call takes."""
    yield from checks.versions()
    try:
        client = arguments.open_client(parsed)
    except ValueError as error:
        yield checks.Finding("settings", False, " ".join(str(error).split()), "see --help")
        return
    with client:
        yield from _examine(client, parsed.model)


def _examine(client: Client, model: str) -> Iterator[checks.Finding]:
    settings = checks.settings_of(client)
    yield from checks.endpoint(settings)
    yield from checks.proxy(settings)
    network = list(checks.network(settings))
    yield from network
    credentials = list(checks.credentials(client))
    yield from credentials
    # A call could only repeat, less clearly, what was found already.
    if all(finding.ok for finding in (*network, *credentials)):
        yield from checks.call(client, model)


def _print(finding: checks.Finding) -> None:
    print(f"{'ok  ' if finding.ok else 'FAIL'}  {finding.subject:<12} {finding.seen}")
    if not finding.ok and finding.remedy:
        print(f"      {'':<12} -> {finding.remedy}")
