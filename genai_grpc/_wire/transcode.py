"""Requests to HTTP, by the HTTP rules of the method table. Pure; follows google.api.http.

A rule has a path template such as "/{version}/{model=models/*}:generateContent" and says what the body
is: nothing, one field, or all that the path leaves ("*"). What neither has goes into the query. Of
several rules the first one counts whose patterns fit the request.

Vertex AI's resources stand under projects/*/locations/*. In express mode, and behind a gateway that
knows its callers, names come without it, and so does the path: there that part of a pattern is
optional.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import quote

from google.protobuf.descriptor import Descriptor

from .json import json_name, to_json

if TYPE_CHECKING:
    from google.protobuf.message import Message

    from .method import HttpRule, Method

_PARENT: Final = "projects/*/locations/*"
# RFC 3986 allows these in a path as they are; Google's clients and docs write them so.
_SAFE: Final = "/:@!$&'()*+,;=~"
_VARIABLE: Final = re.compile(r"\{([^}=]+)(?:=([^}]*))?\}")
# Verbs whose bytes do not travel as JSON: other transports carry them.
_NOT_JSON: Final = frozenset(("WEBSOCKET", "UPLOAD", "DOWNLOAD"))


class HttpRequest(NamedTuple):
    """What is sent for a request.

    Attributes:
        verb: "GET", "POST" ...
        path: percent-encoded, with a slash in front: "/v1beta/models/m:generateContent".
        query: parameters, not encoded.
        body: a JSON value; None for no body.
    """

    verb: str
    path: str
    query: tuple[tuple[str, str], ...]
    body: Any


class _Variable(NamedTuple):
    """A field of the request in the path."""

    path: tuple[str, ...]
    pattern: re.Pattern[str]
    template: str

    def value_of(self, request: Any) -> str | None:
        """The field's value; None if the pattern does not fit it."""
        for name in self.path:
            request = getattr(request, name)
        value = str(request)
        return value if self.pattern.fullmatch(value) else None


class _Rule(NamedTuple):
    """A rule, taken apart."""

    verb: str
    literals: tuple[str, ...]
    """What stands around the variables, the version filled in; one more than there are variables."""
    variables: tuple[_Variable, ...]
    body: str
    rest: tuple[tuple[str, ...], ...]
    """Fields that the path has taken out of the JSON of the request, as names in JSON."""

    def path_of(self, request: Any) -> str | None:
        """The path of a request; None if the rule does not fit it."""
        path = self.literals[0]
        for variable, literal in zip(self.variables, self.literals[1:], strict=True):
            value = variable.value_of(request)
            if value is None:
                return None
            # A parent that is left out takes its slash with it.
            path += quote(value, safe=_SAFE) + (literal if value else literal.removeprefix("/"))
        return path


def transcode(method: Method, request: Message, version: str) -> HttpRequest:
    """What to send for `request`.

    Args:
        method: the row of the method table.
        request: a message of the method's request type.
        version: the API version that stands in the path.

    Raises:
        ValueError: REST has no such method in this version, a name does not fit its paths, or a value
            has no JSON form.
    """
    rules = _rules(method.name, method.backend, version) or _compile(method, version)
    for rule in rules:
        path = rule.path_of(request)
        if path is not None:
            return _filled(rule, path, method, request, version)
    raise ValueError(_no_rule(method, request, rules, version))


def transcode_media(method: Method, request: Message, version: str) -> HttpRequest:
    """As `transcode`, for a method whose bytes do not travel as JSON: the head of its exchange."""
    rules = _compile(method, version, media=True)
    for rule in rules:
        path = rule.path_of(request)
        if path is not None:
            sent = _filled(rule, path, method, request, version)
            if rule.verb == "UPLOAD":
                return sent._replace(verb="POST")
            return sent._replace(verb="GET", query=(*sent.query, ("alt", "media")))
    raise ValueError(_no_rule(method, request, rules, version))


def _filled(rule: _Rule, path: str, method: Method, request: Message, version: str) -> HttpRequest:
    content = to_json(request, version)
    for steps in rule.rest:
        _remove(content, steps)
    if rule.body == "*":
        body, content = content, {}
    elif rule.body:
        body = content.pop(rule.body, {})
    else:
        body = None
    query = [] if not content else list(_flat(content))
    if method.kind == "server_stream":
        query.append(("alt", "sse"))
    return HttpRequest(rule.verb, path, tuple(query), body)


def _remove(content: Any, steps: Sequence[str]) -> None:
    for step in steps[:-1]:
        content = content.get(step, {})
    content.pop(steps[-1], None)


def _flat(content: Mapping[str, Any], prefix: str = "") -> Iterable[tuple[str, str]]:
    for name, value in content.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{name}.")
            continue
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, (dict, list)):
                raise ValueError(f"{prefix}{name} is a list of objects, which no query can hold")
            yield prefix + name, _parameter(item)


def _parameter(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _no_rule(method: Method, request: Any, rules: Sequence[_Rule], version: str) -> str:
    if not rules:
        return f"{method.name} is not part of the REST API in api_version {version!r}."
    variable = rules[0].variables[0]
    value = request
    for name in variable.path:
        value = getattr(value, name)
    forms = ", ".join(dict.fromkeys(rule.variables[0].template for rule in rules))
    return (
        f"{'.'.join(variable.path)} {value!r} is no name that {method.name} takes: expected "
        f"{forms}, where * stands for one segment."
    )


# --- compiling

_compiled: dict[tuple[str, str, str], tuple[_Rule, ...]] = {}


def _rules(name: str, backend: str, version: str) -> tuple[_Rule, ...] | None:
    return _compiled.get((backend, name, version))


def _compile(method: Method, version: str, *, media: bool = False) -> tuple[_Rule, ...]:
    descriptor: Any = method.request_type().DESCRIPTOR
    rules = tuple(
        _rule(rule, descriptor, method.backend, version)
        for rule in method.http_rules(version)
        if (rule.verb in _NOT_JSON) is media
    )
    if not media:
        _compiled[method.backend, method.name, version] = rules
    return rules


def _rule(rule: HttpRule, descriptor: Descriptor, backend: str, version: str) -> _Rule:
    template = rule.template.replace("{version}", version)
    pieces = _VARIABLE.split(template)
    variables = tuple(
        _Variable(tuple(name.split(".")), _pattern(pattern or "*", backend), pattern or "*")
        for name, pattern in zip(pieces[1::3], pieces[2::3], strict=True)
    )
    literals = tuple(pieces[0::3])
    return _Rule(
        rule.verb,
        literals,
        variables,
        _json_steps(descriptor, (rule.body,))[0] if rule.body not in ("", "*") else rule.body,
        tuple(_json_steps(descriptor, variable.path) for variable in variables),
    )


@cache
def _pattern(template: str, backend: str) -> re.Pattern[str]:
    expression = re.escape(template).replace(r"\*\*", ".+").replace(r"\*", "[^/]+")
    if backend == "vertex" and template.startswith(_PARENT):
        parent = re.escape(_PARENT).replace(r"\*", "[^/]+")
        rest = expression[len(parent) :]
        if not rest:
            return re.compile(f"(?:{parent})?")
        return re.compile(f"(?:{parent}/)?{rest.removeprefix('/')}")
    return re.compile(expression)


def _json_steps(descriptor: Descriptor, names: Sequence[str]) -> tuple[str, ...]:
    steps = []
    for name in names:
        field = descriptor.fields_by_name[name]
        steps.append(json_name(field))
        descriptor = field.message_type or descriptor
    return tuple(steps)
