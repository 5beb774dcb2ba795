"""Flags that several commands share: which client, which model, what to say. Prints nothing."""

from __future__ import annotations

import argparse
import json
import mimetypes
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..client import Client
    from ..types import GenerateContentConfig

DEFAULT_MODEL = "gemini-2.0-flash"
DEFAULT_EMBEDDING_MODEL = "gemini-embedding-001"


def client_flags(parser: argparse.ArgumentParser) -> None:
    """Adds what chooses the service and the identity. The environment fills what is left out."""
    group = parser.add_argument_group("connection (the environment variables of the SDK apply)")
    group.add_argument("--api-key", help="API key; GOOGLE_API_KEY or GEMINI_API_KEY")
    group.add_argument("--vertexai", action="store_true", default=None, help="talk to Vertex AI")
    group.add_argument("--project", help="Google Cloud project, for Vertex AI")
    group.add_argument("--location", help="region or 'global', for Vertex AI")
    group.add_argument("--service-account", metavar="FILE", help="JSON key of a service account")
    group.add_argument("--base-url", metavar="URL", help="another server, e.g. an emulator")
    group.add_argument("--api-version", metavar="VERSION", help="v1beta, v1, v1alpha, v1beta1")
    group.add_argument(
        "--timeout", type=float, metavar="SECONDS", help="deadline of a call, retries included"
    )
    group.add_argument("--transport", help="auto (the default), grpc or rest")


def client_arguments(parsed: argparse.Namespace) -> dict[str, Any]:
    """What Client() is called with."""
    http_options: dict[str, Any] = {}
    if parsed.base_url:
        http_options["base_url"] = parsed.base_url
    if parsed.api_version:
        http_options["api_version"] = parsed.api_version
    if parsed.timeout is not None:
        http_options["timeout"] = parsed.timeout * 1000
    arguments: dict[str, Any] = {
        "vertexai": parsed.vertexai,
        "api_key": parsed.api_key,
        "project": parsed.project,
        "location": parsed.location,
        "transport": parsed.transport,
        "http_options": http_options or None,
    }
    return {name: value for name, value in arguments.items() if value is not None}


def open_client(parsed: argparse.Namespace) -> Client:
    """The client that the flags describe."""
    from ..client import Client

    arguments = client_arguments(parsed)
    if parsed.service_account:
        return Client.from_service_account_file(parsed.service_account, **arguments)
    return Client(**arguments)


def model_flag(parser: argparse.ArgumentParser, default: str = DEFAULT_MODEL) -> None:
    """Adds --model."""
    parser.add_argument("-m", "--model", default=default, help=f"model name (default: {default})")


def prompt_flags(parser: argparse.ArgumentParser) -> None:
    """Adds the prompt and the files that go with it."""
    parser.add_argument("prompt", nargs="*", help="the prompt; '-' or nothing reads standard input")
    parser.add_argument(
        "-f",
        "--file",
        action="append",
        default=[],
        metavar="PATH",
        help="a file to send along; may be repeated",
    )


def generation_flags(parser: argparse.ArgumentParser) -> None:
    """Adds what steers generation."""
    parser.add_argument("-s", "--system", help="system instruction")
    parser.add_argument("--temperature", type=float, help="0 is the least random")
    parser.add_argument("--max-output-tokens", type=int, metavar="N", help="bound of the answer")


def generation_config(parsed: argparse.Namespace) -> GenerateContentConfig:
    """What the generation flags ask for."""
    from ..types import GenerateContentConfig

    given = {
        "system_instruction": parsed.system,
        "temperature": parsed.temperature,
        "max_output_tokens": parsed.max_output_tokens,
    }
    return GenerateContentConfig(**{name: v for name, v in given.items() if v is not None})


def contents_of(parsed: argparse.Namespace) -> Any:
    """The prompt and the files as contents.

    Raises:
      ValueError: there is nothing to send.
    """
    text = prompt_text(parsed.prompt, optional=bool(parsed.file))
    parts = [file_part(path) for path in parsed.file]
    if not parts:
        return text
    return [*parts, text] if text else parts


def prompt_text(words: list[str], *, optional: bool = False) -> str:
    """The prompt from the command line, or from standard input when it is piped in or asked for.

    Raises:
      ValueError: there is none and it is not optional.
    """
    piped = not sys.stdin.isatty()
    if words == ["-"] or (not words and piped and not optional):
        text = sys.stdin.read()
    else:
        text = " ".join(words)
    if not text.strip() and not optional:
        raise ValueError("There is no prompt. Write it behind the command, or pipe it in.")
    return text


def file_part(path: str) -> Any:
    """A file as a part; the MIME type comes from its name.

    Raises:
      ValueError: the name does not tell the type.
      OSError: the file cannot be read.
    """
    from ..types import Part

    mime_type, _ = mimetypes.guess_type(path)
    data = Path(path).read_bytes()
    if mime_type is None:
        mime_type = "text/plain" if _is_text(data) else None
    if mime_type is None:
        raise ValueError(f"{path}: the name does not say what the file is. Give it an extension.")
    if mime_type.startswith("text/") or mime_type == "application/json":
        return Part.from_text(text=f"{os.path.basename(path)}:\n{data.decode('utf-8', 'replace')}")
    return Part.from_bytes(data=data, mime_type=mime_type)


def json_argument(text: str, flag: str) -> Any:
    """JSON given in place, or the path of a file that holds it.

    Raises:
      ValueError: it is neither.
    """
    source = text
    if not text.lstrip().startswith(("{", "[", '"')):
        source = Path(text).read_text(encoding="utf-8")
    try:
        return json.loads(source)
    except ValueError as error:
        raise ValueError(f"{flag}: {error}. Give JSON, or the path of a file with JSON.") from error


def _is_text(data: bytes) -> bool:
    if b"\x00" in data:
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
