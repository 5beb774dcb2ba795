"""The wire facts of tests/data/wire_facts.json as a flat list: facade path, JSON path, field numbers.

In the file a field is its number, "refused", or an object with `number`, `json` (the whole JSON path
where it is not the facade path in camelCase) and `fields`. No number means that only REST has it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from pydantic.alias_generators import to_camel

from genai_grpc._codec.rules import Backend

_FILE = Path(__file__).parents[2] / "data" / "wire_facts.json"


class Fact(NamedTuple):
    """What the published API says of one field of one method."""

    backend: Backend
    method: str
    direction: str
    path: tuple[str, ...]
    """Names in the facade, from the parameter or the response on."""
    json: str
    """JSON path, without marks for lists and maps."""
    number: int | None
    """Number of the last field, None if only REST has it."""
    refused: bool
    is_leaf: bool

    def __str__(self) -> str:
        return f"{self.backend} {self.method} {self.direction} {'.'.join(self.path)}"


def facts() -> list[Fact]:
    """Returns every fact, parents before children."""
    return [
        fact
        for backend, methods in json.loads(_FILE.read_text("utf-8")).items()
        for method, directions in methods.items()
        for direction, fields in directions.items()
        for fact in _flat((backend, method, direction), (), "", fields)
    ]


def _flat(
    where: tuple[Any, str, str], path: tuple[str, ...], prefix: str, fields: dict[str, Any]
) -> Iterator[Fact]:
    for name, entry in fields.items():
        given: dict[str, Any] = {"number": entry} if isinstance(entry, int) else {}
        if isinstance(entry, dict):
            given = entry
        json_path = given.get("json") or ".".join(filter(None, (prefix, to_camel(name))))
        inner = given.get("fields", {})
        yield Fact(
            *where, (*path, name), json_path, given.get("number"), entry == "refused", not inner
        )
        yield from _flat(where, (*path, name), json_path, inner)
