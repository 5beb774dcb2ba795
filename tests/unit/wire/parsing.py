"""HTTP requests back to messages, by the HTTP rules of the method table: the inverse of `transcode`.

What a client sent over REST is compared with a message this way. Nothing of the product needs it: the
emulator has code of its own, so that a mistake of one does not hide behind the other's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any
from urllib.parse import unquote

from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message

from genai_grpc._wire.descriptors import is_repeated
from genai_grpc._wire.json import from_json
from genai_grpc._wire.method import HttpRule, Method

_VARIABLE = re.compile(r"\{([^}=]+)(?:=([^}]*))?\}")
_PROJECT = "projects/*/locations/*"


def parse_request(
    method: Method,
    version: str,
    verb: str,
    path: str,
    query: Iterable[tuple[str, str]] = (),
    body: Any = None,
) -> Message:
    """The request that an HTTP request stands for.

    Args:
      method: the row of the method table.
      version: the API version in the path.
      verb, path, query, body: as in HttpRequest.

    Raises:
      ValueError: no rule of the method has this verb and path, or a value does not fit its place.
    """
    kind = method.request_type()
    for rule in method.http_rules(version):
        found = re.fullmatch(_expression(rule, method, version), unquote(path))
        if found is None or rule.verb != verb:
            continue
        descriptor: Any = kind.DESCRIPTOR
        content: dict[str, Any] = {}
        if rule.body == "*":
            content = dict(body or {})
        elif rule.body and body is not None:
            content[rule.body] = dict(body)
        for name, value in query:
            if name not in ("alt", "$alt"):
                _enter(content, descriptor, name.split("."), value)
        for name, value in zip(_names(rule), found.groups(), strict=True):
            _enter(content, descriptor, name.split("."), value or "")
        return from_json(kind, content, version)
    raise ValueError(f"{verb} {path} is no call of {method.name} in {version}")


def _names(rule: HttpRule) -> list[str]:
    """The fields that stand in the path."""
    return [name for name, _ in _VARIABLE.findall(rule.template) if name != "version"]


def _expression(rule: HttpRule, method: Method, version: str) -> str:
    """What the paths of a rule look like, with a group for each field."""
    pieces = _VARIABLE.split(rule.template.replace("{version}", version))
    expression = re.escape(pieces[0])
    for pattern, literal in zip(pieces[2::3], pieces[3::3], strict=True):
        expression += f"({_segments(pattern or '*', method.backend)}){re.escape(literal)}"
    return expression


def _segments(pattern: str, backend: str) -> str:
    """A pattern such as "models/*"; on Vertex AI the project may be left out."""
    plain = re.escape(pattern).replace(r"\*\*", ".+").replace(r"\*", "[^/]+")
    project = re.escape(_PROJECT).replace(r"\*", "[^/]+")
    if backend != "vertex" or not plain.startswith(project):
        return plain
    rest = plain[len(project) :].removeprefix("/")
    return f"(?:{project}/)?{rest}" if rest else f"(?:{project})?"


def _enter(content: dict[str, Any], kind: Descriptor, steps: Sequence[str], value: str) -> None:
    """Puts a parameter in its place, as a list where the field is one."""
    field = _field(kind, steps[0])
    if len(steps) > 1:
        inner = None if field is None else field.message_type
        _enter(content.setdefault(steps[0], {}), inner or kind, steps[1:], value)
    elif field is not None and is_repeated(field):
        content.setdefault(steps[0], []).append(value)
    else:
        content[steps[0]] = value


def _field(kind: Descriptor, name: str) -> FieldDescriptor | None:
    found: FieldDescriptor | None = kind.fields_by_name.get(
        name
    ) or kind.fields_by_camelcase_name.get(name)
    return found
