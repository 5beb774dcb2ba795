"""One service as its writers see it: its methods, what the published client has beside their protos
(flattened arguments, default timeouts, mixed-in methods), and how its messages are named.

No source is written here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from genai_grpc._gapic import mixins
from genai_grpc._stubs import methods as table
from genai_grpc._wire.method import Method

from .messages import Types
from .module import Module
from .packages import Package


@dataclass
class Call:
    """One method of a client: its name, its row, and what the published client has beside it."""

    name: str
    row: Method
    constant: str
    fields: list[str]
    timeout_s: float | None = None
    unlimited: bool = False
    retries: bool = False
    mixed_in: bool = False

    @property
    def request(self) -> str:
        return self.row.request.partition(":")[2]

    @property
    def response(self) -> str:
        return self.row.response.partition(":")[2]

    @property
    def rpc(self) -> str:
        return self.name.upper()

    @property
    def title(self) -> str:
        """The published name, such as "GenerateContent"."""
        return self.row.name.partition(".")[2]

    @property
    def late(self) -> bool:
        """Whether its messages come with an extra, so that importing them waits for the first call."""
        return self.row.request.startswith("google.iam.")

    @property
    def takes_stream(self) -> bool:
        """Whether the caller streams requests."""
        return self.row.kind in ("bidi", "client_stream")

    @property
    def silent(self) -> bool:
        return self.row.response == "google.protobuf.empty_pb2:Empty"


@cache
def rows() -> dict[tuple[str, str], tuple[str, Method]]:
    """Backend and lower-case "service.method" -> its constant and its row."""
    return {
        (row.backend, row.name.lower()): (constant, row)
        for constant, row in vars(table).items()
        if isinstance(row, Method)
    }


def row_of(package: Package, service: str, name: str) -> tuple[str, Method]:
    """The constant and the row of a method, which another version may have in another service."""
    rpc = name.replace("_", "")
    found = rows().get((package.backend, f"{service}.{rpc}".lower()))
    if found is not None:
        return found
    path = f"/{package.published}.{service}/{rpc}".lower()
    for constant, row in rows().values():
        if row.paths.get(package.version, "").lower() == path:
            return constant, row
    raise SystemExit(f"The method table has no {service}.{name} of {package.version}.")


class Service:
    """One service of a package; `facts` is its entry in facts.json."""

    def __init__(self, package: Package, folder: str, facts: dict[str, Any], types: Types) -> None:
        self.package = package
        self.types = types
        self.name: str = facts["service"]
        self.host: str = facts["host"]
        self.scopes: list[str] = facts["scopes"]
        self.resources: dict[str, str] = facts["resources"]
        self.home = f"genai_grpc.{package.name}.services.{folder}"
        self.calls = [self._call(name, fact) for name, fact in facts["methods"].items()]
        self.mixins = [self._mixin(name) for name in facts["mixins"]]

    def _call(self, name: str, fact: dict[str, Any]) -> Call:
        constant, row = row_of(self.package, self.name, name)
        return Call(
            name,
            row,
            f"methods.{constant}",
            fact["fields"],
            timeout_s=None if row.timeout_s == fact.get("timeout_s") else fact.get("timeout_s"),
            unlimited=row.timeout_s is not None and "timeout_s" not in fact,
            retries=bool(fact.get("retries")),
        )

    def _mixin(self, name: str) -> Call:
        constant = name.upper()
        if hasattr(mixins, constant):
            return Call(name, getattr(mixins, constant), f"mixins.{constant}", [], mixed_in=True)
        key = (self.package.backend, f"operations.{name.replace('_', '')}")
        constant, row = rows()[key]
        return Call(name, row, f"methods.{constant}", [], mixed_in=True)

    @property
    def paged(self) -> bool:
        """Whether any of its methods lists page by page."""
        return any(call.row.items for call in self.calls)

    def message(self, module: Module, reference: str, *, typing_only: bool = True) -> str:
        """The expression for a message of the method table, with the import that it needs."""
        home, _, name = reference.partition(":")
        if home.startswith("genai_grpc."):
            stem = self.types.home[name]
            line = f"from {self.package.types}.types import {stem}"
        else:
            parent, _, stem = home.replace("operations_proto_pb2", "operations_pb2").rpartition(".")
            line = f"from {parent} import {stem}"
        (module.typing_only if typing_only else module.imports).add(line)
        return f"{stem}.{name}"

    def annotation(self, module: Module, message: str, name: str) -> str:
        """The annotation of a field, with the imports that it needs."""
        text = self.types.annotation(message, name)
        for stem in sorted(set(self.types.home.values())):
            if re.search(rf"(?<![\w.]){stem}\.", text):
                module.typing_only.add(f"from {self.package.types}.types import {stem}")
        for stem in set(re.findall(r"\b(\w+_pb2)\.", text)):
            parent = "google.api" if stem == "httpbody_pb2" else "google.protobuf"
            module.typing_only.add(f"from {parent} import {stem}")
        for name in ("MutableSequence", "MutableMapping"):
            if name in text:
                module.typing_only.add(f"from collections.abc import {name}")
        if re.search(r"\bdatetime\.", text):
            module.typing_only.add("import datetime")
        return text
