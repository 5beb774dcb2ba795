"""GenerateContent and StreamGenerateContent of both APIs: from the request to drafts of an answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from genai_grpc.emulator.brain import text, tokens
from genai_grpc.emulator.brain.prompts import read_wishes
from genai_grpc.emulator.brain.seeds import token_of
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.catalogue import split_name
from genai_grpc.emulator.handlers.drafts import Draft, DraftPart, Reply
from genai_grpc.emulator.handlers.prompt import count_prompt, last_prompt, text_of
from genai_grpc.emulator.world import World


def generate_content(world: World, call: Call, request: Any) -> Any:
    """Answer with everything at once."""
    return _reply(world, call, request).whole()


def stream_generate_content(world: World, call: Call, request: Any) -> Iterator[Any]:
    """Answer in chunks."""
    return _reply(world, call, request).streamed()


def text_response(world: World, call: Call, text: str) -> Any:
    """A response that says exactly this."""
    drafts = [Draft([DraftPart("text", text)])]
    return _draft_reply(call, call.request, drafts).whole()


def _reply(world: World, call: Call, request: Any) -> Reply:
    model = world.catalogue.find(call.backend, call.version, request.model, "generateContent")
    config = request.generation_config
    number = config.candidate_count if config.HasField("candidate_count") else 1
    drafts = [_draft(request, config, index) for index in range(number)]
    reply = _draft_reply(call, request, drafts)
    wishes = read_wishes(last_prompt(request.contents))
    reply.model_version = model.id
    reply.chunks = wishes.chunks or world.chunks
    reply.chunk_chars = wishes.chars or world.chunk_chars
    return reply


def _draft_reply(call: Call, request: Any, drafts: list[Draft]) -> Reply:
    instruction = request.system_instruction if request.HasField("system_instruction") else None
    return Reply(
        call=call,
        model_version=split_name(call.backend, request.model)[1],
        response_id=token_of(request.SerializeToString(deterministic=True)),
        prompt=count_prompt(request.contents, instruction, request.tools),
        drafts=drafts,
    )


def _draft(request: Any, config: Any, index: int) -> Draft:
    prompt = last_prompt(request.contents)
    instruction = text_of(request.system_instruction)
    said = text.answer(prompt, instruction, config.seed, index)
    return bounded(said, config)


def bounded(said: str, config: Any) -> Draft:
    """A draft of a text, cut at stop sequences and at the limit of tokens."""
    for sequence in config.stop_sequences:
        if sequence and (at := said.find(sequence)) >= 0:
            said = said[:at]
    if config.HasField("max_output_tokens"):
        kept = tokens.pieces(said)[: config.max_output_tokens]
        if len(kept) < tokens.count(said):
            return Draft([DraftPart("text", "".join(kept))], finish="MAX_TOKENS")
    return Draft([DraftPart("text", said)] if said else [])
