"""DirectPredict and the streaming predictions of Vertex AI: tensors in, tensors out, and raw bytes.

A tensor with a text is answered with a text, in pieces where the method streams; any other with one
number for each of its rows. Raw bytes come back as they were sent, as nothing is known of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from genai_grpc._stubs.aiplatform.types_pb2 import Tensor
from genai_grpc.emulator.brain import chunking, text
from genai_grpc.emulator.brain.prompts import read_wishes
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources.records import wrong
from genai_grpc.emulator.handlers.vertex import endpoints
from genai_grpc.emulator.handlers.vertex.deployments import answering
from genai_grpc.emulator.handlers.vertex.predictions import TEXT_FIELDS, score_of
from genai_grpc.emulator.world import World

CHUNK_CHARS = 60
_VALUES = (
    "bool_val string_val bytes_val float_val double_val int_val int64_val uint_val uint64_val"
).split()


def direct_predict(world: World, call: Call, request: Any) -> Any:
    """Answer tensors with tensors."""
    model = _model(world, call, request.endpoint)
    return _answer(call, request, model)


def direct_raw_predict(world: World, call: Call, request: Any) -> Any:
    """Answer bytes with the same bytes."""
    _model(world, call, request.endpoint)
    response = call.new_response()
    response.output = request.input
    return response


def stream_predict(world: World, call: Call, request: Any) -> Iterator[Any]:
    """Answer tensors with tensors, texts in pieces."""
    model = _model(world, call, request.endpoint)
    _check_inputs(call, request)
    said = next(filter(None, map(_text, request.inputs)), "")
    if not said:
        yield _answer(call, request, model)
        return
    wishes = read_wishes(said)
    chunks, chars = wishes.chunks or world.chunks, wishes.chars or world.chunk_chars
    chars = chars or (None if chunks else CHUNK_CHARS)
    for piece in chunking.cut(text.answer(said, "", 0, 0), chunks=chunks, chars=chars):
        response = call.new_response()
        response.outputs.append(_of_text(piece))
        yield response


def predict_each(world: World, call: Call, requests: Iterator[Any]) -> Iterator[Any]:
    """Answer each message of tensors as it comes; the first names the endpoint."""
    for request, model in _with_models(world, call, requests):
        yield _answer(call, request, model)


def predict_each_raw(world: World, call: Call, requests: Iterator[Any]) -> Iterator[Any]:
    """Answer each message of bytes as it comes; the first names the endpoint."""
    for request, _ in _with_models(world, call, requests):
        response = call.new_response()
        response.output = request.input
        yield response


def _with_models(world: World, call: Call, requests: Iterator[Any]) -> Iterator[tuple[Any, Any]]:
    endpoint, model = "", None
    for request in requests:
        if not endpoint or request.endpoint not in ("", endpoint):
            endpoint = request.endpoint
            model = _model(world, call, endpoint)
        yield request, model


def _model(world: World, call: Call, endpoint: str) -> Any:
    """The deployed model behind an endpoint; None for a publisher's model, which must exist."""
    if not endpoint:
        raise wrong(call, ("endpoint", "is not specified"))
    if "/publishers/" in f"/{endpoint}":
        world.catalogue.find(call, endpoint, field="endpoint")
        return None
    return answering(endpoints.known(world, call, endpoint))


def _check_inputs(call: Call, request: Any) -> None:
    if not request.inputs:
        raise wrong(call, ("inputs", "must have at least one entry"))


def _answer(call: Call, request: Any, model: Any) -> Any:
    _check_inputs(call, request)
    response = call.new_response()
    for each in request.inputs:
        said = _text(each)
        if said:
            response.outputs.append(_of_text(text.answer(said, "", 0, 0)))
        else:
            response.outputs.append(_scores(each, model))
    return response


def _text(tensor: Tensor) -> str:
    """The text in a tensor of named ones."""
    for name in TEXT_FIELDS:
        if name in tensor.struct_val and tensor.struct_val[name].string_val:
            return str(tensor.struct_val[name].string_val[0])
    return ""


def _of_text(said: str) -> Tensor:
    return Tensor(struct_val={"content": Tensor(dtype=Tensor.STRING, string_val=[said])})


def _scores(tensor: Tensor, model: Any) -> Tensor:
    """A number for each row of a tensor; one without a shape is a row for each value."""
    lengths = [len(getattr(tensor, name)) for name in _VALUES] + [len(tensor.list_val), 1]
    rows = int(tensor.shape[0]) if tensor.shape else max(lengths)
    key = tensor.SerializeToString(deterministic=True).hex()
    scores = [score_of(model, f"{at} {key}") for at in range(rows)]
    return Tensor(dtype=Tensor.FLOAT, shape=[rows], float_val=scores)
