"""Orders as JSON: what a script file or the endpoint /emulator/ says, turned into calls of a `Director`.

    {"faults": ["status=UNAVAILABLE;times=2", ...],
     "replies": [{"text": "Hello", "match": "^Hi", "times": null}, {"stream": ["one ", "two"]}]}

Knows no HTTP. What makes no sense is a ValueError that says so.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from genai_grpc.emulator.faults import parse_fault
from genai_grpc.emulator.replies import make_script
from genai_grpc.emulator.status import StatusError

if TYPE_CHECKING:
    from genai_grpc.emulator.director import Director

_KINDS = ("text", "response", "error", "stream")


class Wrong(ValueError):
    """An order that makes no sense, and why."""


def perform(director: Director, script: Any) -> None:
    """Order everything that a script says; nothing of it when a part makes no sense."""
    if not isinstance(script, dict):
        raise Wrong("a script is a JSON object with the lists faults and replies")
    only(script, "faults", "replies")
    faults, replies = script.get("faults", []), script.get("replies", [])
    for name, found in (("faults", faults), ("replies", replies)):
        if not isinstance(found, list):
            raise Wrong(f"{name} must be a list")
    # Read once in front of nobody, so that a mistake at the end is no half script.
    for listener in (_Nobody(), director):
        for fault in faults:
            if not isinstance(fault, str):
                raise Wrong(f"a fault is one line, got {json.dumps(fault)}")
            listener.fault(fault)
        for reply in replies:
            if not isinstance(reply, dict):
                raise Wrong(f"a reply is a JSON object, got {json.dumps(reply)}")
            order_reply(listener, reply)


def read_script(path: str | Path) -> Any:
    """The JSON in a script file."""
    try:
        return json.loads(Path(path).read_text(encoding="utf-8"))
    except ValueError as error:
        raise Wrong(f"{path} is no JSON: {error}") from error


def order_reply(director: Any, order: Mapping[str, Any]) -> None:
    """Script an answer: one of text, response, error, stream, with method, match and times."""
    only(order, *_KINDS, "method", "match", "times")
    kinds = [name for name in _KINDS if name in order]
    if len(kinds) != 1:
        raise Wrong("give one of text, response, error, stream")
    rest = {
        "method": order.get("method"),
        "match": order.get("match"),
        "times": order.get("times", 1),
    }
    for name in ("method", "match"):
        if rest[name] is not None and not isinstance(rest[name], str):
            raise Wrong(f"{name} must be a text")
    if rest["times"] is not None and type(rest["times"]) is not int:
        raise Wrong("times must be a whole number, or null for always")
    if kinds == ["stream"]:
        if not isinstance(order["stream"], list):
            raise Wrong("stream is a list of replies")
        director.reply_stream([_answer(each) for each in order["stream"]], **rest)
    else:
        director.reply(_answer({kinds[0]: order[kinds[0]]}), **rest)


def only(order: Mapping[str, Any], *known: str) -> None:
    """Refuse an order with names that mean nothing here."""
    if unknown := sorted(set(order) - set(known)):
        raise Wrong(f"{', '.join(unknown)} not known here; known are {', '.join(known)}")


def need(order: Mapping[str, Any], name: str, kind: Any) -> Any:
    """What an order says under a name; Wrong when that is absent or of another type."""
    value = order.get(name)
    if not isinstance(value, kind) or isinstance(value, bool):
        raise Wrong(f"{name} is missing, or of the wrong type")
    return value


def _answer(order: Any) -> Any:
    """A reply as `Director.reply` takes it."""
    if isinstance(order, str):
        return order
    if isinstance(order, dict) and len(order) == 1:
        kind, value = next(iter(order.items()))
        if kind == "text" and isinstance(value, str):
            return value
        if kind == "response" and isinstance(value, dict):
            return value
        if kind == "error" and isinstance(value, dict):
            only(value, "status", "message")
            return StatusError(need(value, "status", str), str(value.get("message", "")))
    raise Wrong(
        'a reply is a text, {"text": "..."}, {"response": {fields}} or '
        '{"error": {"status": "...", "message": "..."}}'
    )


class _Nobody:
    """Takes orders and forgets them, once they have been understood."""

    def fault(self, line: str) -> None:
        parse_fault(line)

    def reply(self, answer: Any, **rest: Any) -> None:
        make_script([answer], **rest)

    def reply_stream(self, answers: list[Any], **rest: Any) -> None:
        make_script(answers, **rest)
