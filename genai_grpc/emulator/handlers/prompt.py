"""Reads a conversation out of request messages: who said what last, and what it costs in tokens.

Both APIs name these fields alike, so one reader serves both.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from google.protobuf.json_format import MessageToDict

from genai_grpc.emulator.brain import tokens


@dataclass
class Tokens:
    """Tokens by modality."""

    by_modality: dict[str, int] = field(default_factory=dict)

    def add(self, modality: str, number: int) -> None:
        """Count some more."""
        if number:
            self.by_modality[modality] = self.by_modality.get(modality, 0) + number

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.by_modality.values())

    def fill(self, details: Any) -> None:
        """Write them into a repeated ModalityTokenCount."""
        for modality, number in self.by_modality.items():
            details.add(modality=modality, token_count=number)


def count_prompt(
    contents: Iterable[Any], instruction: Any = None, tools: Iterable[Any] = ()
) -> Tokens:
    """The tokens of everything that a model reads before it answers."""
    found = Tokens()
    for content in contents:
        _count_content(content, found)
    if instruction is not None:
        _count_content(instruction, found)
    for tool in tools:
        for declaration in tool.function_declarations:
            found.add(tokens.TEXT, tokens.count(_json(declaration)))
    return found


def text_of(content: Any) -> str:
    """The text parts of a content, one per line."""
    return "\n".join(part.text for part in content.parts if part.text and not part.thought)


def last_prompt(contents: Any) -> str:
    """The text that the user said last; a later function response does not hide it."""
    for content in reversed(contents):
        if content.role in ("", "user") and (text := text_of(content)):
            return text
    return ""


def function_responses(contents: Any) -> list[Any]:
    """The function responses that the last content brings."""
    if not contents:
        return []
    return [
        part.function_response for part in contents[-1].parts if is_set(part, "function_response")
    ]


def all_function_responses(contents: Any) -> list[Any]:
    """The function responses since the user last said something."""
    found: list[Any] = []
    for content in reversed(contents):
        if content.role in ("", "user") and text_of(content):
            break
        found[:0] = function_responses([content])
    return found


def rounds_answered(contents: Any) -> int:
    """How often functions have answered since the user last said something."""
    count = 0
    for content in reversed(contents):
        if content.role in ("", "user") and text_of(content):
            break
        count += bool(function_responses([content]))
    return count


def media_of(contents: Any) -> list[str]:
    """The MIME types of the files in the last content."""
    if not contents:
        return []
    found = []
    for part in contents[-1].parts:
        for name in ("inline_data", "file_data"):
            if is_set(part, name):
                found.append(getattr(part, name).mime_type or "file")
    return found


def is_set(part: Any, name: str) -> bool:
    """Whether the data of a part is of this kind."""
    return bool(part.WhichOneof("data") == name)


def _count_content(content: Any, found: Tokens) -> None:
    for part in content.parts:
        kind = part.WhichOneof("data")
        if kind == "text":
            found.add(tokens.TEXT, tokens.count(part.text))
        elif kind == "inline_data":
            blob = part.inline_data
            found.add(*tokens.count_media(blob.mime_type, len(blob.data)))
        elif kind == "file_data":
            found.add(*tokens.count_media(part.file_data.mime_type, None))
        elif kind is not None:
            found.add(tokens.TEXT, tokens.count(_json(getattr(part, kind))))


def _json(message: Any) -> str:
    return json.dumps(MessageToDict(message), sort_keys=True, ensure_ascii=False)
