"""Runs one body over every transport and compares what it gives: the machinery, and no feature.

A body is a function of a client and is written once, for the blocking surface; `Blocked` lets it drive
the awaiting one too. What it returns or raises is made plain data, without what a server makes anew
each time (identifiers, times), and has to be the same over all of them.
"""

from __future__ import annotations

import asyncio
import enum
import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from pydantic import BaseModel

from genai_grpc import errors
from genai_grpc.emulator import Emulator
from tests.plugins.background import Background
from tests.plugins.clients import make_client

Body = Callable[[Any], Any]

# What one protocol can do as well as the other.
EACH: Final = ("grpc", "grpc_asyncio", "rest", "rest_asyncio")
# What needs REST for some of its steps: gRPC carries the others.
MIXED: Final = ("auto", "auto_asyncio", "rest", "rest_asyncio")

_MADE_ANEW = re.compile(
    r"(\b(?:cachedContents|files|batches|operations|tuningJobs|fileSearchStores|documents"
    r"|tunedModels|batchPredictionJobs|endpoints|models)/|deployed-|[Ff]iles? )"
    r"([a-z0-9-]*[a-z0-9]{10,})(?![\w.])"
)
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[\d.]*(?:Z|\+00:00)")
_DELAY = re.compile(r"\d+\.\d+ ?s\b")
# Headers are the protocol's own; the identifier of an answer is drawn from what was asked, new names
# included.
_LEFT_OUT = frozenset(("sdk_http_response", "response_id"))


def same(server: Emulator, backend: str, body: Body, ways: tuple[str, ...] = EACH) -> Any:
    """What a body gives over each way, which must be the same; server state is fresh each time.

    Raises:
      AssertionError: two ways differ, or one did not go over the protocol it is named after.
    """
    found = {way: over(server, backend, body, way) for way in ways}
    first = found[ways[0]]
    for way, other in found.items():
        assert other == first, f"{way} differs from {ways[0]}: {difference(other, first)}"
    return first


def difference(one: Any, other: Any, path: str = "result") -> str:
    """Where two results differ first."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in [*one, *other]:
            if key not in one or key not in other:
                return f"{path} has {key!r} in one only"
            if one[key] != other[key]:
                return difference(one[key], other[key], f"{path}.{key}")
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for index, pair in enumerate(zip(one, other, strict=True)):
            if pair[0] != pair[1]:
                return difference(*pair, f"{path}[{index}]")
    return f"{path}: {one!r:.500} against {other!r:.500}"


def over(server: Emulator, backend: str, body: Body, way: str) -> Any:
    """What a body gives over one way, as plain data."""
    server.clear()
    awaiting = way.endswith("_asyncio")
    with make_client(backend, server, transport=way.removesuffix("_asyncio")) as client:
        if awaiting:
            loop = Background()
            try:
                found = _outcome(body, Blocked(client.aio, loop))
                loop.run(client.aio.aclose())
            finally:
                loop.stop()
        else:
            found = _outcome(body, client)
    used = {call.transport for call in server.calls}
    if way.startswith(("grpc", "rest")):
        assert used <= {way.removesuffix("_asyncio")}, f"{way} went over {used}"
    assert used, "nothing was sent"
    return Plain().of(found)


def _outcome(body: Body, client: Any) -> Any:
    try:
        return body(client)
    except errors.APIError as error:
        return error


class Plain:
    """Makes results comparable: models as dicts, errors as what they tell, new names as numbers."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    def of(self, value: Any) -> Any:
        if isinstance(value, errors.APIError):
            return {
                "type": type(value).__name__,
                "code": value.code,
                "status": value.status,
                "message": self.of(value.message),
                "details": self.of(_details(value)),
            }
        if isinstance(value, BaseModel):
            return {"type": type(value).__name__, **self.of(value.model_dump(exclude_none=True))}
        if isinstance(value, Mapping):
            return {key: self.of(each) for key, each in value.items() if key not in _LEFT_OUT}
        if isinstance(value, ValueError):
            return {"type": "ValueError", "message": self.of(str(value))}
        if isinstance(value, (list, tuple)):
            return [self.of(each) for each in value]
        if hasattr(value, "isoformat"):
            return f"a {type(value).__name__} in {value.tzinfo}"
        if isinstance(value, str):
            value = _MADE_ANEW.sub(self._number, value)
            return _DELAY.sub("DELAY", _TIME.sub("TIME", value))
        return value

    def _number(self, found: re.Match[str]) -> str:
        collection, name = found.groups()
        return f"{collection}{self._names.setdefault(name, f'NEW{len(self._names)}')}"


def _details(error: errors.APIError) -> Any:
    """The details as the service's JSON has them, the envelope that google-genai keeps taken off."""
    details = error.details
    while isinstance(details, Mapping) and "error" in details:
        details = details["error"]
    return details


class Blocked:
    """An object of the awaiting surface that is used as if it blocked."""

    def __init__(self, inner: Any, loop: Background) -> None:
        self._inner = inner
        self._loop = loop

    def __getattr__(self, name: str) -> Any:
        return self._wrap(getattr(self._inner, name))

    def __call__(self, *arguments: Any, **options: Any) -> Any:
        async def call() -> Any:
            result = self._inner(*arguments, **options)
            return await result if inspect.isawaitable(result) else result

        return self._wrap(self._loop.run(call()))

    def __iter__(self) -> Iterator[Any]:
        items = self._loop.run(_started(self._inner))
        while (item := self._loop.run(_next(items))) is not _END:
            yield item

    def __getitem__(self, index: int) -> Any:
        return self._inner[index]

    def __len__(self) -> int:
        return len(self._inner)

    def _wrap(self, value: Any) -> Any:
        ours = type(value).__module__.startswith("genai_grpc")
        if (
            (ours and not isinstance(value, (BaseModel, enum.Enum)))
            or inspect.ismethod(value)
            or hasattr(value, "__aiter__")
        ):
            return Blocked(value, self._loop)
        return value


_END: Final = object()


async def _started(items: Any) -> Any:
    return aiter(items)


async def _next(items: Any) -> Any:
    await asyncio.sleep(0)
    return await anext(items, _END)
