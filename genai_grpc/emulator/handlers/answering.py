"""GenerateAnswer of the Gemini API: a question answered from passages, inline or of the retriever.

The passages that share most words with the question are the ground; without any the answer says so and
its probability is low. https://ai.google.dev/api/question-answering
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from genai_grpc._stubs.generativelanguage.generative_service_pb2 import GenerateAnswerRequest
from genai_grpc.emulator.brain import ranking, tokens
from genai_grpc.emulator.brain.prompts import read_wishes, without_markers
from genai_grpc.emulator.brain.words import stems
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.annotations import safety_ratings
from genai_grpc.emulator.handlers.prompt import last_prompt, text_of
from genai_grpc.emulator.handlers.resources import retriever
from genai_grpc.emulator.handlers.resources.records import wrong
from genai_grpc.emulator.handlers.validation import check_contents
from genai_grpc.emulator.world import World

MOST_PASSAGES = 300
MOST_CHUNKS = 5
NO_ANSWER = "The passages do not say."
Style = GenerateAnswerRequest.AnswerStyle


class Passage(NamedTuple):
    """A text that an answer may rest on, and where it is from."""

    text: str
    passage_id: str = ""
    part_index: int = 0
    source: str = ""
    chunk: str = ""


def generate_answer(world: World, call: Call, request: Any) -> Any:
    """Answer a question from passages."""
    world.catalogue.find(call, request.model, "generateAnswer")
    _check(call, request)
    prompt = last_prompt(request.contents)
    question = without_markers(prompt)
    response = call.new_response()
    if read_wishes(prompt).block is not None:
        response.input_feedback.block_reason = response.input_feedback.SAFETY
        response.answerable_probability = 0.0
        return response
    passages = _passages(world, call, request, question)
    ranked = ranking.rank(question, [each.text for each in passages])[:MOST_CHUNKS]
    used = [passages[at] for at, _ in ranked]
    answer = response.answer
    answer.index = 0
    answer.finish_reason = answer.STOP
    answer.content.role = "model"
    answer.content.parts.add(text=_answer(question, used, request.answer_style))
    answer.token_count = tokens.count(answer.content.parts[0].text)
    safety_ratings(request.safety_settings)(answer)
    for each in used:
        _attribute(answer.grounding_attributions.add(), each)
    response.answerable_probability = _probability(question, used)
    return response


def _check(call: Call, request: Any) -> None:
    found = []
    if not request.contents:
        found.append(("contents", "is not specified"))
    elif not last_prompt(request.contents):
        found.append(("contents", "must have a question of the user"))
    if request.answer_style == Style.ANSWER_STYLE_UNSPECIFIED:
        found.append(("answer_style", "is not specified"))
    if request.HasField("temperature") and not 0 <= request.temperature <= 1:
        found.append(("temperature", f"must be from 0 to 1, got {request.temperature:g}"))
    kind = request.WhichOneof("grounding_source")
    if kind is None:
        found.append(("grounding_source", "one of inline_passages, semantic_retriever must be set"))
    elif kind == "inline_passages":
        found += _passage_violations(request.inline_passages.passages)
    if found:
        raise wrong(call, *found)
    check_contents(call, "GenerateAnswerRequest", request.contents)


def _passage_violations(passages: Any) -> list[tuple[str, str]]:
    if not 1 <= len(passages) <= MOST_PASSAGES:
        text = f"must have from 1 to {MOST_PASSAGES} entries, got {len(passages)}"
        return [("inline_passages.passages", text)]
    return [
        (f"inline_passages.passages[{at}].content", "has no text")
        for at, each in enumerate(passages)
        if not text_of(each.content)
    ]


def _passages(world: World, call: Call, request: Any, question: str) -> list[Passage]:
    if request.WhichOneof("grounding_source") == "inline_passages":
        return [
            Passage(part.text, each.id, at)
            for each in request.inline_passages.passages
            for at, part in enumerate(each.content.parts)
            if part.text
        ]
    config = request.semantic_retriever
    query = text_of(config.query) or question
    most = config.max_chunks_count if config.HasField("max_chunks_count") else MOST_CHUNKS
    found = retriever.relevant(world, call, config.source, query, config.metadata_filters)
    return [
        Passage(chunk.data.string_value, source=config.source, chunk=chunk.name)
        for _, chunk, score in found[: max(most, 1)]
        if score >= config.minimum_relevance_score
    ]


def _answer(question: str, used: list[Passage], style: int) -> str:
    """The answer in the style that is asked for: quoted, in a sentence, or with all that is known."""
    if not used:
        return NO_ANSWER
    if style == Style.EXTRACTIVE:
        return _best_sentence(question, used[0].text)
    if style == Style.VERBOSE:
        return " ".join(each.text.strip() for each in used)
    return f"According to the passages: {_best_sentence(question, used[0].text)}"


def _best_sentence(question: str, passage: str) -> str:
    sentences = [each for each in re.split(r"(?<=[.!?])\s+", passage.strip()) if each]
    ranked = ranking.rank(question, sentences)
    return sentences[ranked[0][0]] if ranked else passage.strip()


def _attribute(attribution: Any, passage: Passage) -> None:
    source = attribution.source_id
    if passage.chunk:
        source.semantic_retriever_chunk.source = passage.source
        source.semantic_retriever_chunk.chunk = passage.chunk
    else:
        source.grounding_passage.passage_id = passage.passage_id
        source.grounding_passage.part_index = passage.part_index
    attribution.content.parts.add(text=passage.text)


def _probability(question: str, used: list[Passage]) -> float:
    """How much of what the question is about stands in the passages."""
    wanted = set(stems(question))
    if not wanted or not used:
        return 0.05
    known = set(stems(" ".join(each.text for each in used)))
    return round(0.05 + 0.9 * len(wanted & known) / len(wanted), 4)
