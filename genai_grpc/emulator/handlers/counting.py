"""CountTokens and ComputeTokens: the same count that usage metadata reports."""

from __future__ import annotations

from typing import Any

from genai_grpc.emulator.brain import tokens
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.prompt import count_prompt, text_of
from genai_grpc.emulator.handlers.resources.caches import with_cache
from genai_grpc.emulator.world import World


def count_tokens(world: World, call: Call, request: Any) -> Any:
    """Count the tokens of a prompt: contents, system instruction and tools."""
    response = call.new_response()
    if call.backend == "gemini":
        world.catalogue.find(call, request.model, "countTokens")
        whole = request.HasField("generate_content_request")
        source = request.generate_content_request if whole else request
        if whole and source.cached_content:
            source, cached = with_cache(world, call, source)
            response.cached_content_token_count = cached.total
            cached.fill(response.cache_tokens_details)
        instruction = source.system_instruction if whole else None
        found = count_prompt(source.contents, instruction, source.tools if whole else ())
    else:
        world.catalogue.find(call, request.endpoint or request.model, field="endpoint")
        found = count_prompt(request.contents, request.system_instruction, request.tools)
        for instance in request.instances:
            found.add(tokens.TEXT, tokens.count(_text_of_instance(instance)))
        texts = [text_of(each) for each in (*request.contents, request.system_instruction)]
        response.total_billable_characters = tokens.billable_characters("".join(texts))
    response.total_tokens = found.total
    found.fill(response.prompt_tokens_details)
    return response


def compute_tokens(world: World, call: Call, request: Any) -> Any:
    """List the tokens of each content, with their numbers."""
    world.catalogue.find(call, request.endpoint or request.model, field="endpoint")
    response = call.new_response()
    for content in request.contents:
        _describe(response.tokens_info.add(role=content.role), text_of(content))
    for instance in request.instances:
        _describe(response.tokens_info.add(), _text_of_instance(instance))
    return response


def _describe(info: Any, text: str) -> None:
    for piece in tokens.pieces(text):
        info.tokens.append(piece.encode())
        info.token_ids.append(tokens.token_id(piece))


def _text_of_instance(instance: Any) -> str:
    """The text of a prediction instance: a string, or a struct with content or prompt."""
    if instance.WhichOneof("kind") == "string_value":
        return str(instance.string_value)
    fields = instance.struct_value.fields
    return next((fields[each].string_value for each in ("content", "prompt") if each in fields), "")
