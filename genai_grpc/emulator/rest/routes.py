"""Which method an HTTP request calls: the templates of the method table, compiled for look-up.

Follows the path templates of google.api.http. Every version of an API serves all its routes, as
clients in the field expect it. Only paths are looked at; query and body are `binding`'s job.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple
from urllib.parse import unquote

from genai_grpc._stubs.methods import GEMINI, VERTEX
from genai_grpc._stubs.versions import VERSIONS
from genai_grpc._wire.method import HttpRule, Method
from genai_grpc.emulator.mixins import is_shared, mixins

# Official clients call what Vertex AI's services share with others under this path instead of a version.
CONSOLE = "ui"
UPLOAD, DOWNLOAD, WEBSOCKET = "UPLOAD", "DOWNLOAD", "WEBSOCKET"

_PROJECT = "projects/*/locations/*/"
# What express mode (an API key, no project) may call without the project in front.
_EXPRESS = re.compile(r"\{(\w+)=projects/\*/locations/\*/((?:publishers/\*/models|endpoints)/\*)\}")


class Route(NamedTuple):
    """A rule of a method: its pattern, and what the path gives to the request."""

    method: Method
    rule: HttpRule
    pattern: re.Pattern[str]
    fields: tuple[str, ...]


class Match(NamedTuple):
    """The method that a request calls, its version, and the fields that the path gives."""

    method: Method
    rule: HttpRule
    version: str
    fields: Mapping[str, str]


# (HTTP verb, API version, number of words in the path, custom verb) -> routes to try.
Key = tuple[str, str, int, str]


def find(http_verb: str, path: str, *, media: bool = False) -> Match | None:
    """The method behind a verb and a raw path; `media` prefers bytes over a message (alt=media)."""
    words = [unquote(word) for word in path.split("/") if word]
    is_upload = words[:1] == ["upload"]
    if is_upload:
        words = words[1:]
    if len(words) < 2:
        return None
    version, words = words[0], words[1:]
    is_console = version == CONSOLE
    if is_console:
        version = VERSIONS["vertex"][0]
    custom = ""
    if ":" in words[-1]:
        words[-1], _, custom = words[-1].rpartition(":")
    kind = UPLOAD if is_upload and http_verb == "POST" else http_verb
    kinds = (DOWNLOAD, kind) if media and http_verb == "GET" else (kind,)
    for each in kinds:
        for route in _table().get((each, version, len(words), custom), ()):
            found = route.pattern.fullmatch("/".join(words))
            if found is not None and (not is_console or is_shared(route.method)):
                fields = dict(zip(route.fields, found.groups(), strict=True))
                return Match(route.method, route.rule, version, fields)
    return None


@cache
def _table() -> dict[Key, list[Route]]:
    """All routes of both APIs. What has a service of its own comes before general operations."""
    table: dict[Key, list[Route]] = {}
    for method in _methods():
        for rule in _rules(method):
            if rule.verb == WEBSOCKET:
                continue
            template = rule.template.removeprefix("/upload")
            # A rule may name its version; the others serve it as well.
            path = re.sub(r"^/(\{version\}|v1alpha)/", "", template)
            path, custom = _split_verb(path)
            pattern, fields = _compile(path)
            route = Route(method, rule, pattern, fields)
            size = path.count("/") + 1
            for version in VERSIONS[method.backend]:
                table.setdefault((rule.verb, version, size, custom), []).append(route)
    return table


def _methods() -> Iterator[Method]:
    methods = [*GEMINI.values(), *VERTEX.values(), *mixins()]
    return iter(sorted(methods, key=lambda each: each.name.startswith("Operations.")))


def _rules(method: Method) -> Iterator[HttpRule]:
    """The rules of a method, and on Vertex AI those of express mode."""
    yield from method.http
    templates = {rule.template for rule in method.http}
    for rule in method.http:
        short = _EXPRESS.sub(r"{\1=\2}", rule.template)
        if method.backend == "vertex" and short not in templates:
            yield rule._replace(template=short)


def _split_verb(path: str) -> tuple[str, str]:
    """The path and the custom verb after its last colon; a colon inside braces is none."""
    head, brace, tail = path.rpartition("}")
    stem, _, custom = tail.partition(":")
    return f"{head}{brace}{stem}", custom


def _compile(template: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """A pattern for a path, and the request's fields that its groups give."""
    fields: list[str] = []
    pattern = ""
    for literal, field, inner in re.findall(r"([^{}]+)|\{([\w.]+)=?([^}]*)\}", template):
        if literal:
            pattern += re.escape(literal)
        else:
            fields.append(field)
            pattern += f"({_segments(inner or '*')})"
    return re.compile(pattern), tuple(fields)


def _segments(pattern: str) -> str:
    words = {"*": "[^/]+", "**": ".+"}
    return "/".join(words.get(word) or re.escape(word) for word in pattern.split("/"))
