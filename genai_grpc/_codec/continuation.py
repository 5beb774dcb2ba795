"""Answers that were made in several requests, put together: pure functions over the wire's messages.

When to go on is the flow's to decide. What is added up and what the latest answer decides follows
google-genai 2.34; both APIs have the fields under the same names, and over REST alone.
"""

from __future__ import annotations

from typing import Any

from genai_grpc._codec.explain import Blocker
from genai_grpc._codec.plan import REST_ONLY
from genai_grpc._codec.slots import set_private
from genai_grpc.types.responses import GenerateContentResponse
from genai_grpc.types.usage import INITIAL_PROMPT

BLOCKERS = (Blocker("config.continuation_token", REST_ONLY),)

# What the latest request says of a candidate, also by not saying it.
_FINAL = ("finish_reason", "finish_message", "continuation_token")


def token_of(message: Any) -> bytes:
    """The token that goes on with an answer; b"" for one that is whole."""
    if not message.candidates or message.HasField("prompt_feedback"):
        return b""
    candidate = message.candidates[0]
    token: bytes = candidate.continuation_token
    return token if token and (not candidate.finish_reason or is_interrupted(message)) else b""


def is_interrupted(message: Any) -> bool:
    """Whether the first candidate ended for the time being."""
    candidate = message.candidates[0]
    reasons = candidate.DESCRIPTOR.fields_by_name["finish_reason"].enum_type.values_by_name
    return bool(candidate.finish_reason == reasons["CONTINUATION"].number)


def following(request: Any, token: bytes) -> Any:
    """The request that goes on."""
    again = type(request)()
    again.CopyFrom(request)
    again.continuation_token = token
    return again


def add(whole: Any, more: Any) -> None:
    """Adds the answer of the latest request to those before it."""
    rest = type(more)()
    rest.CopyFrom(more)
    for candidate, following_one in zip(whole.candidates, more.candidates, strict=False):
        _add_candidate(candidate, following_one)
    for candidate in whole.candidates[len(more.candidates) :]:
        _forget_end(candidate)
    del rest.candidates[: len(whole.candidates)]
    if whole.HasField("usage_metadata"):
        if rest.HasField("usage_metadata"):
            add_usage(whole.usage_metadata, rest.usage_metadata)
        rest.ClearField("usage_metadata")
    whole.MergeFrom(rest)


def add_usage(usage: Any, more: Any) -> None:
    """Adds counts of tokens, those by medium too; what is no count is the latest's."""
    counts = {
        field.name: getattr(usage, field.name) + value
        for field, value in more.ListFields()
        if field.cpp_type == field.CPPTYPE_INT32
    }
    details = {
        field.name: _by_medium([*getattr(usage, field.name), *value])
        for field, value in more.ListFields()
        if field.message_type is not None
    }
    usage.MergeFrom(more)
    for name, count in counts.items():
        setattr(usage, name, count)
    for name, summed in details.items():
        usage.ClearField(name)
        getattr(usage, name).extend(summed)


def note_prompt(response: GenerateContentResponse, token_count: int) -> None:
    """Keeps the tokens of the prompt alone: those that go on are counted as prompts again."""
    if response.usage_metadata is not None:
        set_private(response.usage_metadata, {INITIAL_PROMPT: token_count})


def _add_candidate(candidate: Any, more: Any) -> None:
    _forget_end(candidate)
    shifted = type(more)()
    shifted.CopyFrom(more)
    _shift(
        shifted, len(candidate.content.parts), len(candidate.grounding_metadata.grounding_chunks)
    )
    tokens = candidate.token_count + more.token_count
    ratings = {
        rating.category: rating for rating in (*candidate.safety_ratings, *more.safety_ratings)
    }
    latest = [type(rating).FromString(rating.SerializeToString()) for rating in ratings.values()]
    sums = _log_probabilities(candidate) + _log_probabilities(more)
    candidate.MergeFrom(shifted)
    candidate.token_count = tokens
    candidate.ClearField("safety_ratings")
    candidate.safety_ratings.extend(latest)
    if sums:
        candidate.logprobs_result.log_probability_sum = sums


def _forget_end(candidate: Any) -> None:
    for name in _FINAL:
        candidate.ClearField(name)


def _shift(candidate: Any, parts: int, chunks: int) -> None:
    """Sources and supported texts are counted from the start of the whole answer."""
    for support in candidate.grounding_metadata.grounding_supports:
        support.grounding_chunk_indices[:] = [
            index + chunks for index in support.grounding_chunk_indices
        ]
        if support.HasField("segment"):
            support.segment.part_index += parts


def _log_probabilities(candidate: Any) -> float:
    result = candidate.logprobs_result
    # Vertex AI has no sum.
    return float(getattr(result, "log_probability_sum", 0.0))


def _by_medium(counts: list[Any]) -> list[Any]:
    summed: dict[int, Any] = {}
    for count in counts:
        if count.modality not in summed:
            summed[count.modality] = type(count)(modality=count.modality)
        summed[count.modality].token_count += count.token_count
    return list(summed.values())
