"""Uploads and downloads step by step: what one HTTP request of them asks, as it is written and found. Pure.

The form is that of recordings of clients: headers of the upload protocol and of ranges, what was sent by its
digest, the answer with its bytes. The address of an upload is another one each time and is not kept.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from google.protobuf.message import Message

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.tape.form import Json, asked_json, digest, with_place, without_place

UPLOAD_URL = "{UPLOAD_URL}"
URL_HEADER = "x-goog-upload-url"
_CONTROL_HEADER = "x-goog-upload-control-url"
_ASKING = re.compile(r"x-goog-upload-.+|range")
_KEPT = frozenset(
    (
        "content-type retry-after content-encoding content-length content-range accept-ranges"
        " x-goog-upload-chunk-granularity x-goog-upload-size-received x-goog-upload-status"
    ).split()
)
# What a caller is told.
TELLING = _KEPT | {URL_HEADER, _CONTROL_HEADER}
_BOUNDARY = re.compile(r"""boundary=("?)([^";,\s]+)\1""")


class Step(NamedTuple):
    """One request of an upload or download.

    Attributes:
      request: the message that begins it; None for what follows.
      headers: by name in lower case, those that say what is meant.
      body: as it came.
      content_type: of the body.
      sends_bytes: whether the body is bytes of a file, and not the request.
    """

    request: Message | None
    headers: Mapping[str, str]
    body: bytes
    content_type: str
    sends_bytes: bool


class Reply(NamedTuple):
    """What a step is answered: status, headers by name in lower case, body."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def meant(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers that say what a step is to do."""
    lower = {name.lower(): value for name, value in headers.items()}
    found = {name: value for name, value in lower.items() if _ASKING.fullmatch(name)}
    if lower.get("accept-encoding") == "identity":
        found["accept-encoding"] = "identity"
    return found


def step_question(call: Call, step: Step) -> Json:
    """What a step asks: all by which its answer is found."""
    found: Json = {
        "backend": call.backend,
        "method": call.method.name if call.method else call.path,
        "version": call.version,
        "headers": dict(step.headers),
    }
    if step.request is not None:
        found["request"] = asked_json(step.request)
    if step.sends_bytes:
        found["content"] = digest(_without_boundary(step))
    return found


def step_key(question: Mapping[str, Any]) -> str:
    """The same text for the same step, whichever client asks."""
    headers = {
        name.lower(): value.replace(" ", "")
        for name, value in question.get("headers", {}).items()
        if _ASKING.fullmatch(name.lower())
    }
    names = ("backend", "method", "version", "request", "content")
    asked = {name: question.get(name) for name in names}
    return json.dumps({**asked, "headers": headers}, sort_keys=True)


def reply_json(reply: Reply) -> Json:
    """An answer as JSON."""
    headers = {name: value for name, value in sorted(reply.headers.items()) if name in _KEPT}
    if URL_HEADER in reply.headers:
        headers[URL_HEADER] = UPLOAD_URL
    found: Json = {"headers": headers, "status": reply.status}
    value = _object(reply) if reply.body else None
    if value is not None:
        headers.pop("content-length", None)  # of the text as it came
        found["body"] = without_place(value)
    elif reply.body:
        found["bytes"] = base64.b64encode(reply.body).decode()
    return found


def reply_from(value: Json, place: tuple[str, str] | None, url: str) -> Reply:
    """The answer that was recorded; `url` is where an upload goes on here."""
    headers = dict(value["headers"])
    if URL_HEADER in headers:
        headers[URL_HEADER] = url
    body = base64.b64decode(value.get("bytes", ""))
    if "body" in value:
        body = json.dumps(with_place(value["body"], place)).encode()
    return Reply(value["status"], headers, body)


def moved(reply: Reply, url: str) -> Reply:
    """An answer that sends an upload to another address."""
    own = {name: url for name in (URL_HEADER, _CONTROL_HEADER) if name in reply.headers}
    return reply._replace(headers={**reply.headers, **own})


def _object(reply: Reply) -> Json | None:
    if "json" not in reply.headers.get("content-type", ""):
        return None
    try:
        value = json.loads(reply.body)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def _without_boundary(step: Step) -> bytes:
    """What is sent; multipart without its boundary, which clients draw anew for each request."""
    found = _BOUNDARY.search(step.content_type)
    is_multipart = step.content_type.startswith("multipart/")
    if not is_multipart or found is None:
        return step.body
    return step.body.replace(found[2].encode(), b"boundary")
