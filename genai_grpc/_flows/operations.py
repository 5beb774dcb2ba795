"""Long-running operations: how far one is, and waiting for its end.

An operation knows how to read itself. A name alone tells which kind it is by the resource it belongs to.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from .._codec.rules import VERTEX
from ..types.operations import (
    GenerateVideosOperation,
    ImportFileOperation,
    Operation,
    ProjectOperation,
    UploadToFileSearchStoreOperation,
)
from ..types.tunings import TuningOperation
from . import poll
from .context import Context
from .effects import Flow
from .resources import ask
from .retry import Single

# What the name of an operation looks like -> what it makes. The first that matches counts.
_KINDS: tuple[tuple[re.Pattern[str], type[Any]], ...] = (
    (re.compile(r"fileSearchStores/[^/]+/upload/operations/"), UploadToFileSearchStoreOperation),
    (re.compile(r"fileSearchStores/[^/]+/operations/"), ImportFileOperation),
    (re.compile(r"tunedModels/[^/]+/operations/"), TuningOperation),
    (re.compile(r"(^|/)(models|endpoints)/[^/]+/operations/"), GenerateVideosOperation),
    (re.compile(""), ProjectOperation),
)
_CLASSES = (Operation, TuningOperation, ProjectOperation)
_STATE = ("name", "metadata", "done", "error")


def get(context: Context, operation: Any, *, config: Any) -> Single[Any]:
    """An operation as it is now, of the same class as the one that is given."""
    _check(operation)
    name = operation if isinstance(operation, str) else operation.name
    single: Single[Any] = ask(context, "operations.get", name=name, config=config)
    kind = _kind_of(name) if isinstance(operation, str) else type(operation)
    is_vertex = context.codec.backend == VERTEX
    decode: Any = single.decode

    def typed(message: Any, config: Any = None, headers: Any = None) -> Any:
        return _made(kind, decode(message, config, headers), is_vertex)

    return single.answered_by(typed, config)


def wait(
    context: Context,
    operation: Any,
    *,
    timeout_s: float | None,
    on_progress: Callable[[Any], Any] | None,
    config: Any,
) -> Flow[Any]:
    """Looks at an operation until it is done."""

    def look() -> Single[Any]:
        return get(context, operation, config=config)

    _check(operation)
    first = None if isinstance(operation, str) else operation
    return poll.until(
        lambda seen: bool(seen.done),
        look,
        timeout_s=timeout_s,
        on_progress=on_progress,
        first=first,
    )


def _check(operation: Any) -> None:
    if not isinstance(operation, (str, *_CLASSES)):
        raise TypeError(
            f"operation must be an operation or its name, not {type(operation).__name__}. Jobs and files "
            "are asked for by name where they were made: client.batches.get(name=...) and the like."
        )


def _kind_of(name: str) -> type[Any]:
    return next(kind for pattern, kind in _KINDS if pattern.search(name))


def _made(kind: type[Any], answer: Mapping[str, Any], is_vertex: bool) -> Any:
    if issubclass(kind, Operation):
        return kind.from_api_response(answer, is_vertex_ai=is_vertex)
    return kind(**{key: answer[key] for key in _STATE if key in answer})
