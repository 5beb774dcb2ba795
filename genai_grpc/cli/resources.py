"""`genai-grpc files|caches|models|batches|operations`: what is kept or runs at the service.

A command is a resource and a verb. What a verb needs and does stands in one table; printing is
`showing`'s.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from . import arguments, showing

if TYPE_CHECKING:
    from ..client import Client

Commands = Any  # argparse keeps the type of what add_subparsers returns to itself
Run = Callable[["Client", argparse.Namespace], "int | None"]

_FAILED = 1  # what was waited for has ended badly


class Verb(NamedTuple):
    """One command of a resource.

    Attributes:
      name: "list", "get" ...
      help: what it does.
      run: does it; gives an exit code, or None for success.
      flags: adds what it needs to know.
    """

    name: str
    help: str
    run: Run
    flags: Callable[[argparse.ArgumentParser], None]


class Resource:
    """A command with verbs below it, for `cli.COMMANDS`."""

    def __init__(self, name: str, help_: str, verbs: tuple[Verb, ...]) -> None:
        self._name = name
        self._help = help_
        self._verbs = verbs

    def add_parser(self, commands: Commands) -> argparse.ArgumentParser:
        """Declares the command."""
        parser: argparse.ArgumentParser = commands.add_parser(self._name, help=self._help)
        verbs = parser.add_subparsers(title="verbs", required=True, metavar="VERB")
        for verb in self._verbs:
            sub = verbs.add_parser(verb.name, help=verb.help, description=verb.help)
            verb.flags(sub)
            sub.add_argument("--json", action="store_true", help="print JSON")
            sub.add_argument(
                "--debug", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS
            )
            arguments.client_flags(sub)
            sub.set_defaults(act=verb.run)
        return parser

    def run(self, parsed: argparse.Namespace) -> int:
        """Runs the verb."""
        with arguments.open_client(parsed) as client:
            code: int | None = parsed.act(client, parsed)
        return code or 0


# --- flags


def _name(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="name of the resource, or its last part")


def _listing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--page-size", type=int, metavar="N", help="how many to fetch at once")


def _waiting(parser: argparse.ArgumentParser) -> None:
    _name(parser)
    parser.add_argument(
        "--for",
        dest="patience_s",
        type=float,
        metavar="SECONDS",
        help="how long to wait at most (for ever)",
    )


def _upload_flags(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "path", metavar="PATH", help="the file to upload; '-' for standard input (with --mime-type)"
    )
    parser.add_argument("--name", help="files/... to give it")
    parser.add_argument("--display-name", help="a name for people")
    parser.add_argument("--mime-type", help="what it is, if its name does not tell")


def _download_flags(parser: argparse.ArgumentParser) -> None:
    _name(parser)
    parser.add_argument("path", metavar="PATH", help="where to put it; '-' for standard output")


def _model_list_flags(parser: argparse.ArgumentParser) -> None:
    _listing(parser)
    parser.add_argument("--tuned", action="store_true", help="tuned models instead of base models")


def _cache_flags(parser: argparse.ArgumentParser) -> None:
    arguments.prompt_flags(parser)
    arguments.model_flag(parser)
    parser.add_argument("-s", "--system", help="system instruction")
    parser.add_argument("--ttl", metavar="SECONDS", type=float, help="how long it is kept (3600)")
    parser.add_argument("--display-name", help="a name for people")


def _update_flags(parser: argparse.ArgumentParser) -> None:
    _name(parser)
    parser.add_argument("--ttl", metavar="SECONDS", type=float, required=True, help="from now on")


def _batch_flags(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", metavar="SOURCE", help="files/..., gs://... or bq://...")
    arguments.model_flag(parser)
    parser.add_argument("--dest", help="where answers go on Vertex AI: gs://... or bq://...")
    parser.add_argument("--display-name", help="a name for people")


# --- what verbs do


def _lists(resource: str, *columns: str) -> Run:
    def run(client: Client, parsed: argparse.Namespace) -> None:
        config: dict[str, Any] = {}
        if parsed.page_size is not None:
            config["page_size"] = parsed.page_size
        if getattr(parsed, "tuned", False):
            config["query_base"] = False
        pager = getattr(client, resource).list(config=config or None)
        showing.rows(pager, columns, as_json=parsed.json)

    return run


def _gets(resource: str, parameter: str = "name") -> Run:
    def run(client: Client, parsed: argparse.Namespace) -> None:
        found = getattr(client, resource).get(**{parameter: parsed.name})
        showing.one(found, as_json=parsed.json)

    return run


def _deletes(resource: str, parameter: str = "name") -> Run:
    def run(client: Client, parsed: argparse.Namespace) -> None:
        getattr(client, resource).delete(**{parameter: parsed.name})
        showing.report("is deleted.", as_json=parsed.json, name=parsed.name)

    return run


def _waits(resource: str, parameter: str = "name") -> Run:
    def run(client: Client, parsed: argparse.Namespace) -> int:
        with showing.waiting(parsed.name) as tell:
            found = getattr(client, resource).wait(
                **{parameter: parsed.name}, timeout_s=parsed.patience_s, on_progress=tell
            )
        return _ended(found, parsed)

    return run


def _ended(found: Any, parsed: argparse.Namespace) -> int:
    """Shows what was waited for; scripts hear from the exit code how it ended."""
    showing.one(found, as_json=parsed.json)
    state = getattr(found, "state", None)
    is_bad = str(getattr(state, "name", "")).endswith(("FAILED", "CANCELLED", "EXPIRED"))
    if not is_bad and found.error is None:
        return 0
    why = showing.failure_of(found.error) or showing.text_of(state)
    print(f"genai-grpc: {parsed.name} did not succeed: {why}", file=sys.stderr)
    return _FAILED


def _upload(client: Client, parsed: argparse.Namespace) -> None:
    given = {
        "name": parsed.name,
        "display_name": parsed.display_name,
        "mime_type": parsed.mime_type,
    }
    config: Any = {name: value for name, value in given.items() if value is not None}
    source: Any = sys.stdin.buffer if parsed.path == "-" else parsed.path
    with showing.bytes_bar(parsed.path) as tell:
        file = client.files.upload(file=source, config=config, on_progress=tell)
    showing.one(file, as_json=parsed.json)


def _download(client: Client, parsed: argparse.Namespace) -> None:
    with showing.bytes_bar(parsed.name) as tell:
        place: Any = sys.stdout.buffer if parsed.path == "-" else parsed.path
        client.files.download(name=parsed.name, destination=place, on_progress=tell)
    if parsed.path != "-":
        text = f"is in {parsed.path}."
        showing.report(text, as_json=parsed.json, name=parsed.name, path=parsed.path)


def _create_cache(client: Client, parsed: argparse.Namespace) -> None:
    given = {
        "contents": arguments.contents_of(parsed),
        "system_instruction": parsed.system,
        "ttl": None if parsed.ttl is None else f"{parsed.ttl:g}s",
        "display_name": parsed.display_name,
    }
    config: Any = {name: value for name, value in given.items() if value is not None}
    showing.one(client.caches.create(model=parsed.model, config=config), as_json=parsed.json)


def _update_cache(client: Client, parsed: argparse.Namespace) -> None:
    updated = client.caches.update(name=parsed.name, config={"ttl": f"{parsed.ttl:g}s"})
    showing.one(updated, as_json=parsed.json)


def _create_batch(client: Client, parsed: argparse.Namespace) -> None:
    given = {"dest": parsed.dest, "display_name": parsed.display_name}
    config: Any = {name: value for name, value in given.items() if value is not None}
    job = client.batches.create(model=parsed.model, src=parsed.source, config=config or None)
    showing.one(job, as_json=parsed.json)


def _cancel_batch(client: Client, parsed: argparse.Namespace) -> None:
    client.batches.cancel(name=parsed.name)
    showing.report("is being cancelled.", as_json=parsed.json, name=parsed.name)


def _get_operation(client: Client, parsed: argparse.Namespace) -> None:
    found: Any = client.operations.get(parsed.name)
    showing.one(found, as_json=parsed.json)


def _wait_for_operation(client: Client, parsed: argparse.Namespace) -> int:
    with showing.waiting(parsed.name) as tell:
        found: Any = client.operations.wait(
            parsed.name, timeout_s=parsed.patience_s, on_progress=tell
        )
    return _ended(found, parsed)


files = Resource(
    "files",
    "upload, find, download and delete files (Gemini Developer API)",
    (
        Verb("upload", "upload a file", _upload, _upload_flags),
        Verb("download", "download a file that a model made", _download, _download_flags),
        Verb(
            "list",
            "list files",
            _lists("files", "name", "display_name", "mime_type", "size_bytes", "state"),
            _listing,
        ),
        Verb("get", "show a file", _gets("files"), _name),
        Verb("wait", "wait until a file can be used", _waits("files"), _waiting),
        Verb("delete", "delete a file", _deletes("files"), _name),
    ),
)
caches = Resource(
    "caches",
    "keep prompts at the service",
    (
        Verb("create", "keep a prompt and files", _create_cache, _cache_flags),
        Verb(
            "list",
            "list caches",
            _lists("caches", "name", "display_name", "model", "expire_time"),
            _listing,
        ),
        Verb("get", "show a cache", _gets("caches"), _name),
        Verb("update", "keep a cache longer, or shorter", _update_cache, _update_flags),
        Verb("delete", "delete a cache", _deletes("caches"), _name),
    ),
)
models = Resource(
    "models",
    "list, show and delete models",
    (
        Verb(
            "list",
            "list models",
            _lists("models", "name", "display_name", "input_token_limit", "output_token_limit"),
            _model_list_flags,
        ),
        Verb("get", "show a model", _gets("models", "model"), _name),
        Verb("delete", "delete a tuned model", _deletes("models", "model"), _name),
    ),
)
batches = Resource(
    "batches",
    "start, watch and end batch jobs",
    (
        Verb("create", "start a job", _create_batch, _batch_flags),
        Verb(
            "list",
            "list jobs",
            _lists("batches", "name", "display_name", "state", "model", "create_time"),
            _listing,
        ),
        Verb("get", "show a job", _gets("batches"), _name),
        Verb("wait", "wait for the end of a job", _waits("batches"), _waiting),
        Verb("cancel", "stop a job", _cancel_batch, _name),
        Verb("delete", "delete a job", _deletes("batches"), _name),
    ),
)
operations = Resource(
    "operations",
    "look at long-running operations",
    (
        Verb("get", "show an operation", _get_operation, _name),
        Verb("wait", "wait for the end of an operation", _wait_for_operation, _waiting),
    ),
)

COMMANDS = (files, caches, models, batches, operations)
