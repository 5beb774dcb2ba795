"""DiscussService and TextService of the Gemini API: chat, completion and vectors of the PaLM models.

Production has turned these models off; their clients are still in the field and are answered here as
the models used to answer. https://ai.google.dev/api/palm
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from genai_grpc.emulator.brain import embeddings, text, tokens
from genai_grpc.emulator.brain.prompts import read_wishes
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.generation import bounded
from genai_grpc.emulator.handlers.resources.records import wrong
from genai_grpc.emulator.handlers.validation import MOST_STOP_SEQUENCES, Range
from genai_grpc.emulator.world import World

MOST_CANDIDATES = 8
MOST_AT_ONCE = 100
# Who speaks, when messages do not say.
USER, MODEL = "0", "1"
RANGES = (
    Range("temperature", 0, 1),
    Range("candidate_count", 1, MOST_CANDIDATES),
    Range("top_p", 0, 1),
    Range("top_k", 1, None),
    Range("max_output_tokens", 1, None),
)


def generate_text(world: World, call: Call, request: Any) -> Any:
    """Complete a text."""
    world.catalogue.find(call, request.model, "generateText")
    prompt = request.prompt.text
    found = [] if prompt else [("prompt.text", "is not specified")]
    if len(request.stop_sequences) > MOST_STOP_SEQUENCES:
        found.append(("stop_sequences", f"takes {MOST_STOP_SEQUENCES} at most"))
    _refuse(call, [*found, *_out_of_range(request)])
    response = call.new_response()
    if _is_blocked(prompt):
        _block(response)
        for setting in request.safety_settings:
            feedback = response.safety_feedback.add(setting=setting)
            feedback.rating.category = setting.category
            feedback.rating.probability = feedback.rating.HIGH
            feedback.rating.blocked = True
        return response
    for index in range(_candidates(request)):
        draft = bounded(text.answer(prompt, "", 0, index), request)
        completion = response.candidates.add(output="".join(each.text for each in draft.parts))
        for setting in request.safety_settings:
            rating = completion.safety_ratings.add(category=setting.category)
            rating.probability = rating.NEGLIGIBLE
    return response


def generate_message(world: World, call: Call, request: Any) -> Any:
    """Say the next thing in a conversation."""
    world.catalogue.find(call, request.model, "generateMessage")
    prompt = request.prompt
    _refuse(call, [*_conversation(prompt), *_out_of_range(request)])
    response = call.new_response()
    for at, message in enumerate(prompt.messages):
        said = response.messages.add()
        said.CopyFrom(message)
        said.author = message.author or (USER, MODEL)[at % 2]
    last = prompt.messages[-1].content
    if _is_blocked(last):
        _block(response)
        return response
    before = "\n".join(each.content for each in prompt.messages[:-1])
    for index in range(_candidates(request)):
        content = _shown(prompt, last) or text.answer(last, prompt.context, len(before), index)
        response.candidates.add(author=MODEL, content=content)
    return response


def count_message_tokens(world: World, call: Call, request: Any) -> Any:
    """The tokens of a conversation."""
    world.catalogue.find(call, request.model, "countMessageTokens")
    _refuse(call, list(_conversation(request.prompt)))
    response = call.new_response()
    response.token_count = sum(map(tokens.count, _said(request.prompt)))
    return response


def count_text_tokens(world: World, call: Call, request: Any) -> Any:
    """The tokens of a text."""
    world.catalogue.find(call, request.model, "countTextTokens")
    _refuse(call, [] if request.prompt.text else [("prompt.text", "is not specified")])
    response = call.new_response()
    response.token_count = tokens.count(request.prompt.text)
    return response


def embed_text(world: World, call: Call, request: Any) -> Any:
    """One vector."""
    model = world.catalogue.find(call, request.model, "embedText")
    _refuse(call, [] if request.text else [("text", "is not specified")])
    response = call.new_response()
    response.embedding.value.extend(embeddings.embed(request.text, model.dimensions))
    return response


def batch_embed_text(world: World, call: Call, request: Any) -> Any:
    """One vector for each text, given as texts or as requests."""
    model = world.catalogue.find(call, request.model, "embedText")
    texts = [*request.texts, *(each.text for each in request.requests)]
    found = []
    if request.texts and request.requests:
        found.append(("requests", "cannot be set beside texts"))
    if not 1 <= len(texts) <= MOST_AT_ONCE:
        found.append(("texts", f"must have from 1 to {MOST_AT_ONCE} entries, got {len(texts)}"))
    found += [(f"texts[{at}]", "is empty") for at, each in enumerate(texts) if not each]
    for at, each in enumerate(request.requests):
        if each.model != request.model:
            text = f"must be the model of the batch, {request.model!r}, got {each.model!r}"
            found.append((f"requests[{at}].model", text))
    _refuse(call, found)
    response = call.new_response()
    for said in texts:
        response.embeddings.add().value.extend(embeddings.embed(said, model.dimensions))
    return response


def _refuse(call: Call, found: list[tuple[str, str]]) -> None:
    if found:
        raise wrong(call, *found)


def _out_of_range(request: Any) -> Iterator[tuple[str, str]]:
    for row in RANGES:
        if row.field not in request.DESCRIPTOR.fields_by_name or not request.HasField(row.field):
            continue
        value = getattr(request, row.field)
        if value < row.low or (row.high is not None and value > row.high):
            most = "" if row.high is None else f" and at most {row.high:g}"
            yield row.field, f"must be at least {row.low:g}{most}, got {value:g}"


def _conversation(prompt: Any) -> Iterator[tuple[str, str]]:
    if not prompt.messages:
        yield "prompt.messages", "must have at least one message"
    for at, message in enumerate(prompt.messages):
        if not message.content:
            yield f"prompt.messages[{at}].content", "is not specified"
    for at, example in enumerate(prompt.examples):
        for side in ("input", "output"):
            if not getattr(example, side).content:
                yield f"prompt.examples[{at}].{side}.content", "is not specified"


def _candidates(request: Any) -> int:
    return int(request.candidate_count) if request.HasField("candidate_count") else 1


def _shown(prompt: Any, last: str) -> str:
    """What the examples say to this very message."""
    return next((each.output.content for each in prompt.examples if each.input.content == last), "")


def _said(prompt: Any) -> Iterator[str]:
    yield prompt.context
    for example in prompt.examples:
        yield from (example.input.content, example.output.content)
    yield from (each.content for each in prompt.messages)


def _is_blocked(prompt: str) -> bool:
    return read_wishes(prompt).block is not None


def _block(response: Any) -> None:
    blocked = response.filters.add(message="The prompt asks to be blocked.")
    blocked.reason = blocked.SAFETY
