"""How resources are shown: a table on a terminal, tabs in a pipe, JSON when it is asked for; progress bars.

Results go to standard output; bars to standard error, and only if that is a terminal.
"""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any


def rows(items: Iterable[Any], columns: Sequence[str], *, as_json: bool) -> None:
    """Prints models, one a row.

    Args:
      items: pydantic models, perhaps a pager: each is printed when it comes.
      columns: names of their fields.
      as_json: one JSON object a line instead, with all fields.
    """
    if as_json:
        for item in items:
            print(item.model_dump_json(exclude_none=True, by_alias=True))
    elif sys.stdout.isatty():
        _table(items, columns)
    else:
        for item in items:
            print("\t".join(text_of(getattr(item, name, None)) for name in columns))


def one(item: Any, *, as_json: bool) -> None:
    """Prints one model: its fields that are set, a line each, or JSON."""
    if as_json:
        print(item.model_dump_json(indent=2, exclude_none=True, by_alias=True))
        return
    for name in type(item).model_fields:
        value = getattr(item, name, None)
        if value is not None and name != "sdk_http_response":
            print(f"{name}: {text_of(value)}")


def report(text: str, *, as_json: bool, name: str, **facts: str) -> None:
    """Prints what became of a resource that is not shown itself.

    Args:
      text: what, as the end of a sentence that begins with the name.
      as_json: an object with the name and the facts instead.
      name: of the resource.
      facts: what else there is to know.
    """
    print(json.dumps({"name": name, **facts}) if as_json else f"{name} {text}")


def text_of(value: Any) -> str:
    """A value on one line."""
    if value is None:
        return ""
    if hasattr(value, "model_dump_json"):
        return str(value.model_dump_json(exclude_none=True, by_alias=True))
    if isinstance(value, (list, tuple)):
        return ", ".join(map(text_of, value))
    return " ".join(str(getattr(value, "name", value)).split())


def failure_of(error: Any) -> str:
    """What an error that is part of a resource says: a model, or a dict as operations have it."""
    given = error if isinstance(error, Mapping) else dict(error or ())
    return text_of(given.get("message") or given or None)


@contextlib.contextmanager
def bytes_bar(title: str) -> Iterator[Callable[[int, int | None], None]]:
    """A progress bar of a transfer; gives what is told how far it is."""
    if not sys.stderr.isatty():
        yield lambda done, whole: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TransferSpeedColumn

    console = Console(stderr=True)
    columns = ("{task.description}", BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(title, total=None)
        yield lambda done, whole: progress.update(task, completed=done, total=whole)


@contextlib.contextmanager
def waiting(title: str) -> Iterator[Callable[[Any], None]]:
    """A spinner with the state of what is waited for; gives what is told of it."""
    if not sys.stderr.isatty():
        yield lambda item: None
        return
    from rich.console import Console

    with Console(stderr=True).status(title) as status:

        def tell(item: Any) -> None:
            state = getattr(item, "state", None)
            status.update(f"{title}: {text_of(state)}" if state is not None else title)

        yield tell


def _table(items: Iterable[Any], columns: Sequence[str]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, header_style="bold")
    for name in columns:
        table.add_column(name.replace("_", " "), overflow="fold")
    for item in items:
        table.add_row(*(text_of(getattr(item, name, None)) for name in columns))
    Console().print(table)
