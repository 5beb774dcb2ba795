"""What a recording looks like: interactions as JSON, and the question by which an answer is found. Pure.

The form is the one in docs/replay.md, so that a client can replay what an emulator has recorded and the
other way round. Messages are in the JSON of the REST APIs; a message that JSON alone would lose parts of
has its bytes beside it. Nothing of a call's metadata is kept, so no key and no token.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from google.protobuf import json_format
from google.protobuf.any_pb2 import Any as AnyMessage
from google.protobuf.message import Message
from google.rpc import error_details_pb2

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.rest.reading import Reader
from genai_grpc.emulator.rest.writing import Writer
from genai_grpc.emulator.status import StatusError

Json = dict[str, Any]
FORMAT_NAME, FORMAT = "genai_grpc_replay", 1
BYTES = "@bytes"
# Base64 of more than this is told by its digest in questions.
_LONGEST_BASE64 = 1024
_BASE64 = re.compile(r"[A-Za-z0-9+/]+={0,2}")
_PLACE = re.compile(r"projects/([^/\s\"']+)/locations/([^/\s\"',]+)")
_NO_PLACE = "projects/{PROJECT}/locations/{LOCATION}"
_KNOWN_DETAILS = (
    error_details_pb2.ErrorInfo,
    error_details_pb2.RetryInfo,
    error_details_pb2.QuotaFailure,
    error_details_pb2.BadRequest,
    error_details_pb2.Help,
    error_details_pb2.LocalizedMessage,
    error_details_pb2.ResourceInfo,
    error_details_pb2.RequestInfo,
    error_details_pb2.PreconditionFailure,
    error_details_pb2.DebugInfo,
)


def question(call: Call, request: Message) -> Json:
    """What a call asks: all by which its answer is found."""
    return {
        "backend": call.backend,
        "method": call.method.name if call.method else call.path,
        "version": call.version,
        "request": asked_json(request),
    }


def asked_json(request: Message) -> Any:
    """What a caller sends, as it is compared: without its project, and long bytes by their digest."""
    return _shortened(without_place(Writer().value(request)))


def is_same(asked: Any, recorded: Any) -> bool:
    """Whether two values of `asked_json` say the same, however their numbers are written."""
    return bool(_numbered(asked) == _numbered(recorded))


def key_of(asked: Mapping[str, Any]) -> str:
    """The same text for the same question, however its members are ordered and numbers are written."""
    names = ("backend", "method", "version", "request")
    return json.dumps({name: _numbered(asked.get(name)) for name in names}, sort_keys=True)


def place_of(request: Message) -> tuple[str, str] | None:
    """The project and location that a request names first."""
    found = _PLACE.search(json.dumps(Writer().value(request), sort_keys=True))
    return (found[1], found[2]) if found else None


def answer_json(call: Call, answer: Message) -> Json:
    """An answer as JSON, with its bytes where JSON alone would lose something."""
    value: Json = Writer().value(answer)
    again = type(answer)()
    try:
        Reader(call.backend, call.version).fill(again, value)
        is_whole = again.SerializeToString(deterministic=True) == answer.SerializeToString(
            deterministic=True
        )
    except (StatusError, ValueError, TypeError):
        is_whole = False
    found: Json = without_place(value)
    if not is_whole:
        found[BYTES] = base64.b64encode(answer.SerializeToString(deterministic=True)).decode()
    return found


def answer_from(call: Call, value: Json, place: tuple[str, str] | None) -> Message:
    """The answer that was recorded; with the project of the caller in place of the recorded one."""
    answer: Message = call.new_response()
    if BYTES in value:
        answer.ParseFromString(base64.b64decode(value[BYTES]))
        return answer
    reader = Reader(call.backend, call.version)
    reader.fill(answer, with_place(value, place))
    reader.refuse()
    return answer


def error_json(error: StatusError) -> Json:
    """A failure as JSON."""
    found: Json = {
        "code": error.http_code,
        "message": without_place(error.message),
        "status": error.code,
    }
    if error.details:
        details = [Writer().any(each) for each in error.to_proto().details]
        found["details"] = without_place(details)
    return found


def error_from(value: Json, place: tuple[str, str] | None = None) -> StatusError:
    """The failure that was recorded."""
    details = [
        json_format.ParseDict(each, AnyMessage(), ignore_unknown_fields=True)
        for each in with_place(value.get("details", []), place)
        if _is_known(each)
    ]
    message = with_place(value.get("message", ""), place)
    return StatusError(value["status"], message, opened(details))


def opened(details: Iterable[AnyMessage]) -> list[Message]:
    """Details by their own types, where these are known; the others stay packed."""
    found: list[Message] = []
    for packed in details:
        name = packed.TypeName()
        kind = next((each for each in _KNOWN_DETAILS if each.DESCRIPTOR.full_name == name), None)
        if kind is None:
            found.append(packed)
            continue
        detail = kind()
        packed.Unpack(detail)
        found.append(detail)
    return found


def _is_known(value: Mapping[str, Any]) -> bool:
    """Whether a detail is of a type that can be made of its JSON."""
    name = str(value.get("@type", "")).rpartition("/")[2]
    return any(name == each.DESCRIPTOR.full_name for each in _KNOWN_DETAILS)


def digest(data: bytes) -> Json:
    """Bytes by their SHA-256 and their number."""
    return {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}


def without_place(value: Any) -> Any:
    """A JSON value with placeholders for project and location."""
    return _walked(value, lambda text: _PLACE.sub(_NO_PLACE, text))


def with_place(value: Any, place: tuple[str, str] | None) -> Any:
    """A JSON value with a caller's project and location in place of the placeholders."""
    if place is None:
        return value
    own = "projects/{}/locations/{}".format(*place)
    return _walked(value, lambda text: text.replace(_NO_PLACE, own))


def _numbered(value: Any) -> Any:
    """The value with whole numbers as integers: JSON has one kind of number, and 3.0 is 3."""
    if isinstance(value, dict):
        return {key: _numbered(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_numbered(item) for item in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _shortened(value: Any) -> Any:
    """A value with the digest in place of long base64, as recordings of clients have it."""
    if isinstance(value, dict):
        return {key: _shortened(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_shortened(item) for item in value]
    is_long = isinstance(value, str) and len(value) > _LONGEST_BASE64
    if is_long and len(value) % 4 == 0 and _BASE64.fullmatch(value):
        return digest(base64.b64decode(value))
    return value


def _walked(value: Any, change: Any) -> Any:
    if isinstance(value, dict):
        return {key: _walked(item, change) for key, item in value.items()}
    if isinstance(value, list):
        return [_walked(item, change) for item in value]
    return change(value) if isinstance(value, str) else value
