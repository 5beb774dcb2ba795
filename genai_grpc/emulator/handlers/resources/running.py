"""Runs requests inside jobs: the same handlers answer them that answer calls, errors included."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from genai_grpc._stubs.methods import GEMINI, VERTEX
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers import embedding, generation
from genai_grpc.emulator.rest.reading import Reader
from genai_grpc.emulator.rest.writing import Writer
from genai_grpc.emulator.status import StatusError
from genai_grpc.emulator.world import World

GENERATE = "GenerateContent"
EMBED = "EmbedContent"
PREDICT = "Predict"
_SERVICES = {"gemini": "GenerativeService", "vertex": "PredictionService"}
_TABLES = {"gemini": GEMINI, "vertex": VERTEX}
_HANDLERS = {
    ("gemini", GENERATE): generation.generate_content,
    ("vertex", GENERATE): generation.generate_content,
    ("gemini", EMBED): embedding.embed_content,
    ("vertex", PREDICT): embedding.predict,
}


class Runner:
    """Answers requests of one method of one API."""

    def __init__(self, world: World, backend: str, version: str, method: str) -> None:
        self._world = world
        self._backend = backend
        self._version = version
        self._row = _TABLES[backend][f"{_SERVICES[backend]}.{method}"]
        self._handler = _HANDLERS[backend, method]

    def answer(self, request: Any) -> Any:
        """The answer to a request; raises StatusError."""
        return self._handler(self._world, self._call(request), request)

    def stream(self, request: Any) -> Iterator[Any]:
        """The pieces of the answer to a request that generates; raises StatusError."""
        yield from generation.stream_generate_content(self._world, self._call(request), request)

    def _call(self, request: Any) -> Call:
        path = next(iter(self._row.paths.values()))
        call = Call(path, method=self._row, version=self._version, metadata={})
        call.requests.append(request)
        return call

    def read(self, value: Any) -> Any:
        """The request that JSON describes; raises StatusError that names what is wrong."""
        request = self._row.request_type()()
        reader = Reader(self._backend, self._version)
        reader.fill(request, value)
        reader.refuse()
        return request


def lines_of(data: bytes) -> Iterator[tuple[int, dict[str, Any] | StatusError]]:
    """The objects of JSON Lines with their numbers; an error in the place of a line that is none."""
    for number, line in enumerate(data.decode("utf-8", "replace").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except ValueError as error:
            yield number, StatusError("INVALID_ARGUMENT", f"line {number} is not JSON: {error}")
            continue
        if isinstance(value, dict):
            yield number, value
        else:
            yield number, StatusError("INVALID_ARGUMENT", f"line {number} is not a JSON object")


def to_lines(values: list[dict[str, Any]]) -> bytes:
    """JSON Lines of objects."""
    return b"".join(json.dumps(each, ensure_ascii=False).encode() + b"\n" for each in values)


def to_json(message: Any) -> Any:
    """A message as the REST API would show it."""
    return Writer().value(message)


def error_json(error: StatusError) -> dict[str, Any]:
    """An error as it stands in the line of an answer."""
    return {"code": error.number, "message": error.message}
