"""What a candidate says about its answer: log probabilities, safety, sources. Fills Candidate messages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from genai_grpc.emulator.brain import seeds, text, tokens

Filler = Callable[[Any], None]
_URL = re.compile(r"https?://[^\s\"'<>)]+")


def log_probabilities(said: str, top: int) -> Filler:
    """Fill the log probability of each token, with the `top` likeliest ones beside it."""

    def fill(candidate: Any) -> None:
        total = 0.0
        pieces = tokens.pieces(said)
        for at, piece in enumerate(pieces):
            chances = _chances(piece, at, max(top, 1))
            total += chances[0][1]
            result = candidate.logprobs_result
            _write(result.chosen_candidates.add(), *chances[0])
            row = result.top_candidates.add()
            for each in chances[:top]:
                _write(row.candidates.add(), *each)
        if pieces:
            candidate.avg_logprobs = total / len(pieces)
        if "log_probability_sum" in candidate.logprobs_result.DESCRIPTOR.fields_by_name:
            candidate.logprobs_result.log_probability_sum = total

    return fill


def _chances(piece: str, at: int, number: int) -> list[tuple[str, float]]:
    """The chosen token and less likely ones."""
    pick = seeds.chooser("logprob", at, piece)
    found = [(piece, -round(pick.uniform(0.001, 0.5), 4))]
    while len(found) < number:
        other = f" alternative{len(found)}"
        found.append((other, round(found[-1][1] - pick.uniform(0.5, 2.0), 4)))
    return found


def _write(candidate: Any, piece: str, log_probability: float) -> None:
    candidate.token = piece
    candidate.token_id = tokens.token_id(piece)
    candidate.log_probability = log_probability


def safety_ratings(settings: Iterable[Any]) -> Filler:
    """Rate the answer as harmless in every category that has a setting."""

    def fill(candidate: Any) -> None:
        for setting in settings:
            rating = candidate.safety_ratings.add(category=setting.category)
            rating.probability = rating.HarmProbability.Value("NEGLIGIBLE")

    return fill


def grounding(prompt: str, said: str) -> Filler:
    """Fill the web pages that an answer rests on."""
    topic = text.topics(prompt)[0]

    def fill(candidate: Any) -> None:
        metadata = candidate.grounding_metadata
        metadata.web_search_queries.append(prompt[:200])
        metadata.search_entry_point.rendered_content = "<div>emulated search</div>"
        chunk = metadata.grounding_chunks.add()
        chunk.web.uri = "https://example.com/emulated-source"
        chunk.web.title = f"About {topic}"
        support = metadata.grounding_supports.add()
        support.segment.end_index = len(said.encode())
        support.segment.text = said
        support.grounding_chunk_indices.append(0)
        support.confidence_scores.append(0.9)

    return fill


def file_grounding(sources: Iterable[Any], said: str, *, with_store: bool) -> Filler:
    """Fill the chunks of documents that an answer rests on, the best first."""

    def fill(candidate: Any) -> None:
        metadata = candidate.grounding_metadata
        support = metadata.grounding_supports.add()
        support.segment.end_index = len(said.encode())
        support.segment.text = said
        for at, source in enumerate(sources):
            context = metadata.grounding_chunks.add().retrieved_context
            context.title = source.document.display_name
            context.text = source.text
            if with_store:
                context.file_search_store = source.store
                if source.media_id:
                    context.media_id = source.media_id
            support.grounding_chunk_indices.append(at)
            support.confidence_scores.append(round(source.score / (1 + source.score), 4))

    return fill


def url_context(prompt: str) -> Filler:
    """Report each address in the prompt as read."""
    addresses = _URL.findall(prompt)

    def fill(candidate: Any) -> None:
        for address in addresses:
            metadata = candidate.url_context_metadata.url_metadata.add(retrieved_url=address)
            status = metadata.DESCRIPTOR.fields_by_name["url_retrieval_status"].enum_type
            success = status.values_by_name["URL_RETRIEVAL_STATUS_SUCCESS"].number
            metadata.url_retrieval_status = success

    return fill
