"""What a list of candidates says in short: its text, its parts, its function calls, its code.

Pure reading of typed candidates; no model classes and no wire messages here. Each function speaks
for the first candidate and gives None where it has nothing, as google-genai's response properties do.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from genai_grpc.types.content import FunctionCall, Part
    from genai_grpc.types.responses import Candidate

__all__ = [
    "code_execution_result",
    "executable_code",
    "function_calls",
    "non_text_kinds",
    "parts",
    "text",
    "text_of_parts",
    "warn_once",
]

_logger = logging.getLogger("genai_grpc.types")

# What a part can hold instead of text. Other fields of a part only describe what it holds.
_PAYLOADS = (
    "inline_data",
    "file_data",
    "function_call",
    "function_response",
    "executable_code",
    "code_execution_result",
)

_already_warned: set[str] = set()


def parts(candidates: Sequence[Candidate] | None) -> list[Part] | None:
    """Returns the parts of the first candidate."""
    return _first_parts(candidates, "parts")


def text(candidates: Sequence[Candidate] | None) -> str | None:
    """Returns the text of the first candidate without its thoughts."""
    first = _first_parts(candidates, "text")
    if not first:
        return None
    _warn_of_other_kinds(non_text_kinds(first))
    return text_of_parts(first)


def function_calls(candidates: Sequence[Candidate] | None) -> list[FunctionCall] | None:
    """Returns the function calls of the first candidate."""
    first = _first_parts(candidates, "function_calls") or ()
    calls = [part.function_call for part in first if part.function_call is not None]
    return calls or None


def executable_code(candidates: Sequence[Candidate] | None) -> str | None:
    """Returns the first piece of code the model wrote to be run."""
    for part in _first_parts(candidates, "executable_code") or ():
        if part.executable_code is not None:
            return part.executable_code.code
    return None


def code_execution_result(candidates: Sequence[Candidate] | None) -> str | None:
    """Returns the output of the first piece of code that was run."""
    for part in _first_parts(candidates, "code_execution_result") or ():
        if part.code_execution_result is not None:
            return part.code_execution_result.output
    return None


def text_of_parts(first: Iterable[Part]) -> str | None:
    """Returns the joined text of the parts that are not thoughts; None if there is no such part."""
    texts = [part.text for part in first if part.text is not None and not part.thought]
    return "".join(texts) if texts else None


def non_text_kinds(first: Iterable[Part]) -> list[str]:
    """Returns the name of what each part holds beside text, in order of the parts."""
    return [kind for part in first for kind in _PAYLOADS if getattr(part, kind) is not None]


def warn_once(key: str, message: str, *values: object) -> None:
    """Logs a warning the first time it is asked to under this key.

    A stream reads `.text` per chunk; the same warning for each would bury everything else.
    """
    if key in _already_warned:
        return
    _already_warned.add(key)
    _logger.warning(message, *values)


def _first_parts(candidates: Sequence[Candidate] | None, asked_for: str) -> list[Part] | None:
    if not candidates:
        return None
    if len(candidates) > 1:
        warn_once(
            f"candidates:{asked_for}",
            "there are %d candidates: there are multiple candidates in the response, and .%s speaks"
            " for the first one only; the others are in response.candidates",
            len(candidates),
            asked_for,
        )
    content = candidates[0].content
    return content.parts if content is not None else None


def _warn_of_other_kinds(kinds: list[str]) -> None:
    if kinds:
        found = ", ".join(dict.fromkeys(kinds))
        warn_once(
            f"kinds:text:{found}",
            "there are non-text parts in the response: %s; .text leaves them out,"
            " response.parts has everything",
            found,
        )
