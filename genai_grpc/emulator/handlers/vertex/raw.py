"""RawPredict and StreamRawPredict of Vertex AI: what a body means is seen from its fields.

`instances` are predicted, `contents` generated from, `messages` answered as a chat. To an endpoint with a
deployed model any other body is an echo's: it comes back as it was sent.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from google.api.httpbody_pb2 import HttpBody

from genai_grpc._stubs.methods import VERTEX
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources.records import wrong
from genai_grpc.emulator.handlers.resources.running import GENERATE, Runner, to_json
from genai_grpc.emulator.handlers.vertex import chat, endpoints, predictions
from genai_grpc.emulator.handlers.vertex.deployments import answering
from genai_grpc.emulator.rest.reading import Reader
from genai_grpc.emulator.status import StatusError
from genai_grpc.emulator.world import World

_PREDICT = VERTEX["PredictionService.Predict"]


def raw_predict(world: World, call: Call, request: Any) -> HttpBody:
    """Answer a body with a body."""
    asked = _read(request.http_body)
    if isinstance(asked, dict) and "messages" in asked:
        asked = {**asked, "stream": False}
    bodies = list(_answer(world, call, request, asked, streams=False))
    return bodies[0]


def stream_raw_predict(world: World, call: Call, request: Any) -> Iterator[HttpBody]:
    """Answer a body with the pieces of one."""
    asked = _read(request.http_body)
    if isinstance(asked, dict) and "messages" in asked:
        asked = {**asked, "stream": True}
    yield from _answer(world, call, request, asked, streams=True)


def _answer(
    world: World, call: Call, request: Any, asked: Any, *, streams: bool
) -> Iterator[HttpBody]:
    endpoint = request.endpoint
    _check_target(world, call, endpoint)
    if isinstance(asked, dict) and "anthropic_version" in asked:
        text = "the Messages format of Anthropic's models is not emulated; script an answer"
        raise StatusError("UNIMPLEMENTED", text)
    if isinstance(asked, dict) and "instances" in asked:
        yield _json(_predict(world, call, endpoint, asked))
    elif isinstance(asked, dict) and "contents" in asked:
        yield from _generate(world, call, endpoint, asked, streams=streams)
    elif isinstance(asked, dict) and "messages" in asked:
        where = endpoint
        if "/publishers/" in f"/{endpoint}":
            words = endpoint.split("/")
            asked = {**asked, "model": f"{words[-3]}/{words[-1]}"}
            where = f"endpoints/{chat.OPENAPI}"
        yield from chat.complete(world, call, where, asked)
    elif endpoints.is_own(world, endpoint):
        kind = request.http_body.content_type or "application/octet-stream"
        yield HttpBody(content_type=kind, data=request.http_body.data)
    else:
        text = "must be JSON with instances, contents or messages"
        raise wrong(call, ("http_body.data", text))


def _check_target(world: World, call: Call, endpoint: str) -> None:
    """Refuse what cannot answer."""
    if not endpoint:
        raise wrong(call, ("endpoint", "is not specified"))
    if "/publishers/" in f"/{endpoint}":
        world.catalogue.find(call, endpoint, field="endpoint")
    else:
        answering(endpoints.known(world, call, endpoint))


def _read(body: HttpBody) -> Any:
    """The JSON of a body; None when it is something else."""
    try:
        return json.loads(body.data)
    except ValueError:
        return None


def _predict(world: World, call: Call, endpoint: str, asked: dict[str, Any]) -> Any:
    request: Any = _PREDICT.request_type()()
    reader = Reader("vertex", call.version)
    reader.fill(request, asked)
    reader.refuse()
    request.endpoint = endpoint
    path = next(iter(_PREDICT.paths.values()))
    inner = Call(path, method=_PREDICT, version=call.version, metadata={})
    return to_json(predictions.predict(world, inner, request))


def _generate(
    world: World, call: Call, endpoint: str, asked: dict[str, Any], *, streams: bool
) -> Iterator[HttpBody]:
    runner = Runner(world, "vertex", call.version, GENERATE)
    request = runner.read(asked)
    request.model = endpoint
    if not streams:
        yield _json(to_json(runner.answer(request)))
        return
    for each in runner.stream(request):
        data = json.dumps(to_json(each), ensure_ascii=False).encode()
        yield HttpBody(content_type=chat.SSE, data=b"data: " + data + b"\r\n\r\n")


def _json(value: Any) -> HttpBody:
    return HttpBody(content_type=chat.JSON, data=json.dumps(value, ensure_ascii=False).encode())
