"""What was asked and answered, as the JSON that the conventions want in attributes. Pure.

Bytes stay out: a span is no place for a video, so a blob tells its type and size alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .conventions import finish_reason, given

if TYPE_CHECKING:
    from google.protobuf.message import Message

_ROLES: Mapping[str, str] = {"model": "assistant", "function": "tool", "": "user"}


def request_content(request: Message | None) -> dict[str, str]:
    """Attributes with what a request says."""
    found: dict[str, str] = {}
    if request is None:
        return found
    contents = given(request, "contents")
    if contents is not None:
        found["gen_ai.input.messages"] = _text([_message(each) for each in contents])
    instructions = given(request, "system_instruction")
    if instructions is not None:
        found["gen_ai.system_instructions"] = _text(_parts(instructions.parts))
    return found


class Said:
    """What an answer says, gathered from its messages."""

    __slots__ = ("_parts", "_reasons")

    def __init__(self) -> None:
        self._parts: dict[int, list[dict[str, Any]]] = {}
        self._reasons: dict[int, str] = {}

    def hear(self, message: Message) -> None:
        """Takes note of a message."""
        for place, candidate in enumerate(given(message, "candidates") or ()):
            index = given(candidate, "index") or place
            said = self._parts.setdefault(index, [])
            content = given(candidate, "content")
            for part in _parts(content.parts) if content is not None else ():
                _append(said, part)
            if (reason := finish_reason(candidate)) is not None:
                self._reasons[index] = reason

    def attributes(self) -> dict[str, str]:
        """Attributes with what was said."""
        if not self._parts:
            return {}
        messages = [
            {
                "role": "assistant",
                "parts": parts,
                "finish_reason": self._reasons.get(index, "unknown"),
            }
            for index, parts in sorted(self._parts.items())
        ]
        return {"gen_ai.output.messages": _text(messages)}


def as_text(value: Any) -> str:
    """A tool's arguments or result; what JSON does not have shows as Python does."""
    return json.dumps(value, ensure_ascii=False, default=repr)


def _message(content: Any) -> dict[str, Any]:
    parts = _parts(content.parts)
    answers = any(part["type"] == "tool_call_response" for part in parts)
    role = "tool" if answers else _ROLES.get(content.role, content.role)
    return {"role": role, "parts": parts}


def _parts(parts: Iterable[Any]) -> list[dict[str, Any]]:
    return [_part(part) for part in parts]


def _part(part: Any) -> dict[str, Any]:
    kind = part.WhichOneof("data")
    if kind == "text":
        return {"type": "reasoning" if part.thought else "text", "content": part.text}
    if kind == "function_call":
        call = part.function_call
        arguments = _plain(call, "args")
        return {"type": "tool_call", "id": call.id, "name": call.name, "arguments": arguments}
    if kind == "function_response":
        answer = part.function_response
        response = _plain(answer, "response")
        return {"type": "tool_call_response", "id": answer.id, "response": response}
    if kind == "inline_data":
        blob = part.inline_data
        return {"type": "blob", **_media(blob.mime_type), "size": len(blob.data)}
    if kind == "file_data":
        file = part.file_data
        return {"type": "uri", **_media(file.mime_type), "uri": file.file_uri}
    return {"type": kind or "empty"}


def _media(mime_type: str) -> dict[str, str]:
    return {"mime_type": mime_type, "modality": mime_type.partition("/")[0]}


def _plain(message: Any, name: str) -> Any:
    from google.protobuf import json_format

    if not hasattr(message, name) or not message.HasField(name):
        return None
    return json_format.MessageToDict(getattr(message, name))


def _append(said: list[dict[str, Any]], part: dict[str, Any]) -> None:
    """Adds a part; a text goes on in the one before it, as it does for a reader of the stream."""
    last = said[-1] if said else None
    if last is not None and part["type"] == last["type"] and part["type"] in ("text", "reasoning"):
        last["content"] += part["content"]
    else:
        said.append(part)


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
