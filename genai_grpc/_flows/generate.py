"""models.generate_content, token counts and embeddings: what is sent, and what the answer becomes.

A request with Python functions or MCP sessions among its tools becomes a conversation (`calling`);
every other one passes straight through.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic.alias_generators import to_camel

from ..types.generation import GenerateContentConfig
from ..types.options import HttpResponse
from ..types.responses import GenerateContentResponse
from .calling import Turn, converse
from .continuation import pieces, whole
from .effects import Flow
from .given import option
from .retry import Single, stream, unary
from .tools import needs_care, open_toolbox

if TYPE_CHECKING:
    from google.protobuf.message import Message

    from ..types import (
        ComputeTokensResponse,
        CountTokensResponse,
        EmbedContentResponse,
    )
    from .context import Context


# What of a config steers more than the request; each name in both spellings.
_STEERING = frozenset(
    spelling
    for name in (
        "tools",
        "automatic_function_calling",
        "http_options",
        "should_return_http_response",
        "response_schema",
        "response_json_schema",
    )
    for spelling in (name, to_camel(name))
)

_RAW = ("should_return_http_response", "shouldReturnHttpResponse")

_WHOLE = "models.generate_content"
_STREAM = "models.generate_content_stream"


def generate_content(
    context: Context, *, model: str, contents: Any, config: Any
) -> Flow[GenerateContentResponse] | Single[GenerateContentResponse]:
    """One request, one whole answer; several requests if functions are called on the way."""
    if config is not None and not (
        _STEERING.isdisjoint(config)
        if type(config) is dict
        else type(config) is GenerateContentConfig
        and _STEERING.isdisjoint(config.__pydantic_fields_set__)
    ):
        tools = _tools(config)
        if option(config, *_RAW):
            return _as_it_came(context, model, contents, config, tools)
        if tools and needs_care(tools):
            return _converse(context, model, contents, config, tools)
        return _generate(context, model, contents, config)
    # Most calls: nothing in the config but what is sent. It is not looked at again.
    operation: Any = context.operations[_WHOLE]
    method, request, blockers = operation.encode(model=model, contents=contents, config=config)
    single = context.call(method, request, blockers, context.options, operation.finish)
    return whole(context, single, config, single.answer) if single.over_rest else single


def generate_content_stream(
    context: Context, *, model: str, contents: Any, config: Any
) -> Flow[Any]:
    """One request, its answer in pieces; several requests if functions are called on the way."""
    if config is not None and option(config, *_RAW):
        raise ValueError(
            "config.should_return_http_response is not available for streams, whose answer is no one "
            "body. Remove it, or call generate_content."
        )
    if config is not None and (tools := _tools(config)) and needs_care(tools):
        return _converse_stream(context, model, contents, config, tools)
    return _relay(context, model, contents, config)


def _tools(config: Any) -> Any:
    """The tools of a config, at no price worth naming: most requests have none."""
    if type(config) is dict:
        return config.get("tools")
    try:
        return config.tools
    except AttributeError:
        return option(config, "tools", "tools")


def _relay(context: Context, model: str, contents: Any, config: Any) -> Flow[int]:
    options = context.options_of(config)
    operation = context.operation(_STREAM, options)
    method, request, blockers = operation.encode(model=model, contents=contents, config=config)
    call = context.call(method, request, blockers, options)

    def decode(message: Message) -> Any:
        return operation.decode(message, config, call.headers)

    if call.over_rest:
        return pieces(context, call, config, decode)
    return stream(call, decode, context.budget)


def _as_it_came(
    context: Context, model: str, contents: Any, config: Any, tools: Any
) -> Flow[GenerateContentResponse]:
    """The answer as text and headers, not read; functions are declared, and not called."""
    if tools and needs_care(tools):
        config, _ = yield from open_toolbox(config, tools, streaming=False)
    options = context.options_of(config).keeping_body()
    operation = context.operation(_WHOLE, options)
    method, request, blockers = operation.encode(model=model, contents=contents, config=config)
    call = context.call(method, request, blockers, options)
    yield from unary(call, context.budget)
    headers = None if call.headers is None else dict(call.headers())
    return GenerateContentResponse(sdk_http_response=HttpResponse(headers=headers, body=call.body))


def _converse(
    context: Context, model: str, contents: Any, config: Any, tools: Any
) -> Flow[GenerateContentResponse]:
    config, toolbox = yield from open_toolbox(config, tools, streaming=False)
    if toolbox is None:
        response: GenerateContentResponse = yield from _generate(context, model, contents, config)
        return response
    turn = Turn()
    yield from converse(
        context, toolbox, turn, _WHOLE, model=model, contents=contents, config=config
    )
    response = turn.chunks[-1]
    if toolbox.keeps_history:
        response.automatic_function_calling_history = turn.history
    return response


def _converse_stream(
    context: Context, model: str, contents: Any, config: Any, tools: Any
) -> Flow[None]:
    config, toolbox = yield from open_toolbox(config, tools, streaming=True)
    if toolbox is None:
        yield from _relay(context, model, contents, config)
        return
    yield from converse(
        context, toolbox, Turn(), _STREAM, model=model, contents=contents, config=config
    )


def count_tokens(
    context: Context, *, model: str, contents: Any, config: Any
) -> Single[CountTokensResponse]:
    """How many tokens a request has."""
    return _ask(context, "models.count_tokens", model, contents, config)


def compute_tokens(
    context: Context, *, model: str, contents: Any, config: Any
) -> Single[ComputeTokensResponse]:
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
    response: EmbedContentResponse = operation.decode(answers, config, calls[-1].headers)
    return response


def _generate(
    context: Context, model: str, contents: Any, config: Any
) -> Flow[GenerateContentResponse] | Single[GenerateContentResponse]:
    single = _ask(context, _WHOLE, model, contents, config)
    return whole(context, single, config, single.answer) if single.over_rest else single


def _ask(context: Context, name: str, model: str, contents: Any, config: Any) -> Single[Any]:
    options = context.options if config is None else context.options_of(config)
    # A call without options of its own is in the client's version: one look, not three.
    own = options is context.options
    operation: Any = context.operations[name] if own else context.operation(name, options)
    method, request, blockers = operation.encode(model=model, contents=contents, config=config)
    return context.call(method, request, blockers, options, operation.decode, config)
