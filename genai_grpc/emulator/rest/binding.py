"""An HTTP request as the message of the method that it calls: path, query and body put together.

Follows google.api.http: fields in the path, the body as the whole request or as one of its fields,
everything else in the query. The parameters that all of Google's APIs know are set apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

from genai_grpc._wire.method import Method
from genai_grpc.emulator.rest.fields import fields_by_json_name, is_repeated
from genai_grpc.emulator.rest.reading import Reader, parse_json
from genai_grpc.emulator.rest.routes import Match
from genai_grpc.emulator.status import StatusError, Violation, bad_request, error_info

# https://cloud.google.com/apis/docs/system-parameters
_SYSTEM = frozenset(
    """$alt $callback $fields $key $outputdefaults $prettyprint $trace $userproject $xgafv $.xgafv
    access_token alt callback fields key oauth_token prettyprint quotauser upload_id
    upload_protocol uploadtype auth_token""".split()
)
# A field that holds whatever the HTTP request's body is, and its type.
BODY, HTTP_BODY = "http_body", "google.api.HttpBody"
_FALSE = ("0", "false", "False")


@dataclass
class Query:
    """The query of a request, system parameters apart."""

    fields: Sequence[tuple[str, str]] = ()
    key: str = ""
    access_token: str = ""
    is_sse: bool = False
    wants_media: bool = False
    enums_as_numbers: bool = False
    pretty: bool = False


def read_query(pairs: Iterable[tuple[str, str]]) -> Query:
    """Sort the parameters of a query."""
    fields: list[tuple[str, str]] = []
    query = Query(fields=fields)
    for name, value in pairs:
        plain = name.lower()
        if plain not in _SYSTEM:
            fields.append((name, value))
        elif plain in ("alt", "$alt"):
            words = value.split(";")
            query.is_sse |= words[0] == "sse"
            query.wants_media |= words[0] == "media"
            query.enums_as_numbers |= "enum-encoding=int" in words
        elif plain in ("key", "$key"):
            query.key = value
        elif plain in ("access_token", "oauth_token"):
            query.access_token = value
        elif plain in ("prettyprint", "$prettyprint"):
            query.pretty = value not in _FALSE
    return query


def bind(match: Match, query: Query, body: bytes, content_type: str = "") -> Any:
    """The request message; INVALID_ARGUMENT names everything that is wrong with it."""
    request = match.method.request_type()()
    reader = Reader(match.method.backend, match.version)
    if takes_any_body(match.method) and not _is_wrapped(match, body):
        getattr(request, BODY).data = body
        getattr(request, BODY).content_type = content_type
    else:
        _read_body(reader, request, match, _parse(match, body))
    for name, value in query.fields:
        _read_parameter(reader, request, name, value)
    for path, value in match.fields.items():
        # The path wins over a body that names the resource once more.
        _set_at(request, path, value)
    reader.refuse()
    return request


def takes_any_body(method: Method) -> bool:
    """Whether the body of a method's request is whatever its caller sends."""
    field = method.request_type().DESCRIPTOR.fields_by_name.get(BODY)
    kind = field.message_type if field is not None else None
    return kind is not None and kind.full_name == HTTP_BODY


def _is_wrapped(match: Match, body: bytes) -> bool:
    """Whether a body is the message that holds one: some clients transcode it like any other."""
    try:
        value = parse_json(body)
    except ValueError:
        return False
    if not isinstance(value, dict) or not value:
        return False
    if match.rule.body == BODY:
        return "data" in value and set(value) <= {"contentType", "content_type", "data"}
    return set(value) in ({"httpBody"}, {"http_body"})


def _parse(match: Match, body: bytes) -> Any:
    if not body.strip():
        return None
    try:
        return parse_json(body)
    except ValueError as error:
        text = f"Invalid JSON payload received. {error}"
        details = [
            error_info(match.method.backend, "INVALID_ARGUMENT"),
            bad_request([Violation("", text)]),
        ]
        raise StatusError("INVALID_ARGUMENT", text, details) from error


def _read_body(reader: Reader, request: Message, match: Match, value: Any) -> None:
    if value is None:
        return
    field = match.rule.body
    if field in ("", "*"):
        # Clients send {} where no body belongs; anything more is unknown there.
        target = request if field else type(request)()
        if field or value != {}:
            reader.fill(target, value)
        return
    inner = getattr(request, field)
    inner.SetInParent()
    reader.fill(inner, value, field)


def _read_parameter(reader: Reader, request: Any, name: str, value: str) -> None:
    """Set the field that a parameter of the query names; its parts are separated by dots."""
    message = request
    *outer, last = name.split(".")
    for word in outer:
        field = fields_by_json_name(message.DESCRIPTOR, reader.version).get(word)
        if field is None or field.message_type is None or is_repeated(field):
            reader.problems.append(_unbound(name, word))
            return
        message = getattr(message, field.name)
    field = fields_by_json_name(message.DESCRIPTOR, reader.version).get(last)
    if field is None:
        reader.problems.append(_unbound(name, last))
        return
    if field.cpp_type == FieldDescriptor.CPPTYPE_BOOL:
        # Clients in Python write True; in JSON it would be refused.
        value = value.lower()
    # A parameter that is repeated adds to the list.
    reader.set(message, field, [value] if is_repeated(field) else value, field.name)


def _unbound(name: str, word: str) -> Violation:
    text = (
        f'Invalid JSON payload received. Unknown name "{name}": Cannot bind query parameter. '
        f"Field '{word}' could not be found in request message."
    )
    return Violation("", text)


def _set_at(message: Any, path: str, value: str) -> None:
    *outer, last = path.split(".")
    for word in outer:
        message = getattr(message, word)
    setattr(message, last, value)
