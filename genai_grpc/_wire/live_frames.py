"""Frames of live sessions over a WebSocket: each is one message in JSON. Pure.

The services take the names of a frame in either spelling; google-genai writes those of a client's
message with underscores, and servers that were made for it may know no other.
"""

from __future__ import annotations

import json
import re
from typing import Any, TypeVar

from google.protobuf.message import Message

from .json import from_json, loads, to_json

_M = TypeVar("_M", bound=Message)

_SPELLINGS = {
    "clientContent": "client_content",
    "realtimeInput": "realtime_input",
    "toolResponse": "tool_response",
}


def frame_of(message: Message, version: str, *, is_old: bool = False) -> str:
    """The text of a client's message.

    Args:
        message: of a session.
        version: API version.
        is_old: whether the names one level down have underscores, too, as in frames of the
            deprecated `send`.
    """
    value: dict[str, Any] = to_json(message, version)
    if not message.DESCRIPTOR.name.startswith("BidiGenerateMusic"):
        if "clientContent" in value:
            # Said even when it is false, as google-genai does: it decides who speaks next.
            value["clientContent"].setdefault("turnComplete", False)
        if is_old:
            value = {name: _underscored(item) for name, item in value.items()}
        value = {_SPELLINGS.get(name, name): item for name, item in value.items()}
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _underscored(fields: dict[str, Any]) -> dict[str, Any]:
    return {re.sub("([A-Z])", r"_\1", name).lower(): item for name, item in fields.items()}


def message_of(kind: type[_M], frame: str | bytes, version: str) -> _M:
    """The message of a server's frame.

    Raises:
        JsonError: it is no JSON, or no such message.
    """
    return from_json(kind, loads(frame or b"{}"), version)


def error_of(frame: str | bytes) -> dict[str, Any] | None:
    """The error that a frame tells of, as `{"error": {...}}`; None for a message."""
    if b'"error"' not in (frame.encode() if isinstance(frame, str) else frame)[:200]:
        return None
    value = loads(frame)
    return value if isinstance(value, dict) and "error" in value else None
