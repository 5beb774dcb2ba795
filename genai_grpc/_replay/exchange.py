"""One call as JSON: what was asked, what came, how it failed, and the way back. Pure.

Messages are in the JSON of the REST APIs whichever way they went, so that a recording reads like the
APIs' documentation and serves every transport. What a message has beyond that (fields that this
version does not know) is kept as bytes beside it.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from google.protobuf.message import Message

from .._call import MediaCall, MediaReply
from .._wire.json import JsonError, from_json, to_json
from ..errors import TransportError

if TYPE_CHECKING:
    from .._call import Call
    from .redaction import Redactor

Json = dict[str, Any]

# The address that an upload goes to is a permission, and another one each time.
UPLOAD_URL = "{UPLOAD_URL}"

_BYTES = "@bytes"
# Base64 of more than this is told by its digest in requests: nobody reads it, everybody scrolls past.
_LONGEST_BASE64 = 1024
_BASE64 = re.compile(r"[A-Za-z0-9+/]+={0,2}")

_KEPT_HEADERS = frozenset({"content-type", "retry-after"})
# Of bytes, which are kept as they came, also what says how they came.
_KEPT_OF_BYTES = _KEPT_HEADERS | frozenset(
    (
        "content-encoding content-length content-range"
        " x-goog-upload-chunk-granularity x-goog-upload-size-received x-goog-upload-status"
    ).split()
)
_KEPT_PREFIXES = ("x-ratelimit-", "x-gemini-", "x-vertex-ai-")


def asked(call: Call, redactor: Redactor) -> Json:
    """What a call asks: all by which it is found in a recording."""
    version = call.options.api_version
    found: Json = {
        "backend": call.method.backend,
        "method": call.method.name,
        "version": version,
    }
    if call.request is not None:
        found["request"] = request_json(call.request, version, redactor)
    if call.options.rest.extra_body:
        found["extra_body"] = redactor.redact(_plain(call.options.rest.extra_body))
    if isinstance(call, MediaCall):
        found["headers"] = redactor.redact(dict(call.added))
        if call.content is not None:
            found["content"] = digest(call.content)
    return found


def key_of(question: Mapping[str, Any]) -> str:
    """The same text for the same question, however its members are ordered and numbers are written."""
    return json.dumps(_numbered(question), sort_keys=True, ensure_ascii=False)


def request_json(request: Message, version: str, redactor: Redactor) -> Any:
    """What is sent, as JSON that says whether two requests are the same."""
    try:
        value = to_json(request, version)
    except ValueError:  # as in `message_json`
        value = {_BYTES: _encoded(request.SerializeToString(deterministic=True))}
    return _shortened(redactor.redact(value))


def message_json(message: Message, version: str, redactor: Redactor) -> Json:
    """A message as JSON without secrets, and as bytes where JSON alone would lose something."""
    try:
        value = to_json(message, version)
    except ValueError:  # an infinite number inside a Struct has no JSON
        return {_BYTES: _encoded(message.SerializeToString(deterministic=True))}
    redacted = redactor.redact(value)
    if redacted == value and not _is_complete(message, value, version):
        return {**value, _BYTES: _encoded(message.SerializeToString(deterministic=True))}
    found: Json = redacted
    return found


def message_from(kind: type[Message], value: Json, version: str, redactor: Redactor) -> Message:
    """The message that `message_json` wrote.

    Raises:
      ValueError: it is none of this kind.
    """
    if _BYTES in value:
        message = kind()
        message.ParseFromString(base64.b64decode(value[_BYTES]))
        return message
    return from_json(kind, redactor.restore(value), version)


def failure_json(failure: TransportError, redactor: Redactor) -> Json:
    """A failed attempt as JSON: all that retries and errors are made of."""
    found: Json = {
        "code": failure.http_code,
        "message": redactor.redact(failure.message),
        "status": failure.status,
    }
    if failure.details:
        found["details"] = redactor.redact(_plain([dict(each) for each in failure.details]))
    if metadata := kept_headers(failure.metadata):
        found["metadata"] = redactor.redact(metadata)
    if failure.retry_delay_s is not None:
        found["retry_delay_s"] = failure.retry_delay_s
    for name in ("reauthenticated", "refused", "lasting", "interrupted"):
        if getattr(failure, name):
            found[name] = True
    return found


def failure_from(value: Json, redactor: Redactor) -> TransportError:
    """The failure that `failure_json` wrote."""
    known = redactor.restore(value)
    return TransportError(
        known["status"],
        known["message"],
        details=known.get("details", ()),
        metadata=tuple(known.get("metadata", {}).items()),
        http_code=known["code"],
        retry_delay_s=known.get("retry_delay_s"),
        reauthenticated=known.get("reauthenticated", False),
        refused=known.get("refused", False),
        lasting=known.get("lasting", False),
        interrupted=known.get("interrupted", False),
    )


def reply_json(reply: MediaReply, data: bytes, redactor: Redactor) -> Json:
    """The answer to a step of an upload, or a download: `data` is all that came of its body."""
    headers = kept_headers(reply.headers.items(), _KEPT_OF_BYTES)
    if "x-goog-upload-url" in reply.headers:
        headers["x-goog-upload-url"] = UPLOAD_URL
    found: Json = {"headers": headers, "status": reply.status}
    if not data:
        return found
    try:
        body = json.loads(data) if "json" in reply.headers.get("content-type", "") else None
    except ValueError:
        body = None
    if isinstance(body, dict):
        headers.pop("content-length", None)  # of the text as it came
        found["body"] = redactor.redact(body)
    else:
        found["bytes"] = _encoded(data)
    return found


def reply_from(value: Json, redactor: Redactor) -> tuple[MediaReply, bytes]:
    """The answer that `reply_json` wrote, and its body."""
    data = base64.b64decode(value.get("bytes", ""))
    if "body" in value:
        data = json.dumps(redactor.restore(value["body"])).encode()
    return MediaReply(value["status"], value["headers"], b""), data


def kept_headers(
    pairs: Iterable[tuple[str, Any]], kept: Collection[str] = _KEPT_HEADERS
) -> dict[str, str]:
    """The headers that say something of the answer. Others churn, or are nobody's business."""
    return {
        name.lower(): value
        for name, value in sorted(pairs, key=lambda pair: pair[0])
        if isinstance(value, str)
        and (name.lower() in kept or name.lower().startswith(_KEPT_PREFIXES))
    }


def digest(data: bytes) -> Json:
    """Bytes that went out, by their SHA-256 and their number."""
    return {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}


def _is_complete(message: Message, value: Any, version: str) -> bool:
    """Whether a message can be made of its JSON again."""
    try:
        again = from_json(type(message), value, version)
    except JsonError:
        return False
    wanted = message.SerializeToString(deterministic=True)
    return again.SerializeToString(deterministic=True) == wanted


def _shortened(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _shortened(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_shortened(item) for item in value]
    if isinstance(value, str) and len(value) > _LONGEST_BASE64 and _BASE64.fullmatch(value):
        return digest(base64.b64decode(value)) if len(value) % 4 == 0 else value
    return value


def _numbered(value: Any) -> Any:
    """The value with whole numbers as integers: JSON has one kind of number, and 3.0 is 3."""
    if isinstance(value, dict):
        return {key: _numbered(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_numbered(item) for item in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _plain(value: Any) -> Any:
    """A value of plain JSON types."""
    return json.loads(json.dumps(value, default=str))


def _encoded(data: bytes) -> str:
    return base64.b64encode(data).decode()
