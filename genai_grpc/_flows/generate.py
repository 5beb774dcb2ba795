"""models.generate_content, token counts and embeddings: what is sent, and what the answer becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .effects import Flow
from .retry import stream, unary

if TYPE_CHECKING:
    from google.protobuf.message import Message

    from ..types import (
        ComputeTokensResponse,
        CountTokensResponse,
        EmbedContentResponse,
        GenerateContentResponse,
    )
    from .context import Context


def generate_content(
    context: Context, *, model: str, contents: Any, config: Any
) -> Flow[GenerateContentResponse]:
    """One request, one whole answer."""
    return _ask(context, "models.generate_content", model, contents, config)


def generate_content_stream(
    context: Context, *, model: str, contents: Any, config: Any
) -> Flow[int]:
    """One request, its answer in pieces; returns how many there were."""
    options = context.options_of(config)
    operation = context.operation("models.generate_content_stream", options)
    method, request, blockers = operation.encode(model=model, contents=contents, config=config)
    call = context.call(method, request, blockers, options)

    def decode(message: Message) -> Any:
        return operation.decode(message, config)

    return stream(call, decode, context.budget)


def count_tokens(
    context: Context, *, model: str, contents: Any, config: Any
) -> Flow[CountTokensResponse]:
    """How many tokens a request has."""
    return _ask(context, "models.count_tokens", model, contents, config)


def compute_tokens(
    context: Context, *, model: str, contents: Any, config: Any
) -> Flow[ComputeTokensResponse]:
    """Which tokens a text has."""
    return _ask(context, "models.compute_tokens", model, contents, config)


def embed_content(
    context: Context, *, model: str, contents: Any, config: Any
) -> Flow[EmbedContentResponse]:
    """One vector for each content, in order, in as many requests as the model's RPC needs."""
    options = context.options_of(config)
    operation = context.operation("models.embed_content", options)
    calls = [
        context.call(method, request, blockers, options)
        for method, request, blockers in operation.encode(
            model=model, contents=contents, config=config
        )
    ]
    answers = []
    for call in calls:
        answers.append((yield from unary(call, context.budget)))
    response: EmbedContentResponse = operation.decode(answers, config)
    return response


def _ask(context: Context, name: str, model: str, contents: Any, config: Any) -> Flow[Any]:
    options = context.options_of(config)
    operation = context.operation(name, options)
    method, request, blockers = operation.encode(model=model, contents=contents, config=config)
    message = yield from unary(context.call(method, request, blockers, options), context.budget)
    return operation.decode(message, config)
