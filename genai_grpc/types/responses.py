"""What `generate_content` returns: candidates, their log probabilities, feedback on the prompt.

Only shapes; turning a wire message into them is the codec's job, and what `.text` and its siblings
mean stands in `_candidates`. Follows `GenerateContentResponse` of both APIs.
"""

from __future__ import annotations

import datetime
from typing import Any

from pydantic import Field

from genai_grpc.types import _candidates
from genai_grpc.types._base import BaseModel
from genai_grpc.types.content import Content, FunctionCall, Part
from genai_grpc.types.enums import BlockedReason, FinishReason, ModelStage
from genai_grpc.types.grounding import CitationMetadata, GroundingMetadata, UrlContextMetadata
from genai_grpc.types.options import HttpResponse
from genai_grpc.types.safety import SafetyRating
from genai_grpc.types.usage import GenerateContentResponseUsageMetadata

__all__ = [
    "Candidate",
    "GenerateContentResponse",
    "GenerateContentResponsePromptFeedback",
    "LogprobsResult",
    "LogprobsResultCandidate",
    "LogprobsResultTopCandidates",
    "ModelStatus",
]


class LogprobsResultCandidate(BaseModel):
    """A token and how likely it was."""

    log_probability: float | None = Field(
        default=None, description="Natural logarithm of the token's probability."
    )
    token: str | None = Field(default=None, description="Text of the token.")
    token_id: int | None = Field(
        default=None, description="Number of the token in the model's vocabulary."
    )


class LogprobsResultTopCandidates(BaseModel):
    """The likeliest tokens at one position."""

    candidates: list[LogprobsResultCandidate] | None = Field(
        default=None, description="Tokens, likeliest first."
    )


class LogprobsResult(BaseModel):
    """Log probabilities of a candidate, position by position."""

    chosen_candidates: list[LogprobsResultCandidate] | None = Field(
        default=None,
        description="The token that was chosen at each position, not always the likeliest.",
    )
    top_candidates: list[LogprobsResultTopCandidates] | None = Field(
        default=None, description="The likeliest tokens at each position."
    )
    log_probability_sum: float | None = Field(
        default=None,
        description="Sum of the log probabilities of all chosen tokens (Gemini API only).",
    )


class Candidate(BaseModel):
    """One of the answers the model offers."""

    content: Content | None = Field(default=None, description="The answer.")
    citation_metadata: CitationMetadata | None = Field(
        default=None, description="Sources that the answer quotes or resembles."
    )
    finish_message: str | None = Field(
        default=None, description="Why generation stopped, in words."
    )
    token_count: int | None = Field(
        default=None, description="Number of tokens in the answer (Gemini API only)."
    )
    finish_reason: FinishReason | None = Field(
        default=None, description="Why generation stopped; absent while a stream goes on."
    )
    avg_logprobs: float | None = Field(
        default=None, description="Mean log probability of the tokens of the answer."
    )
    grounding_metadata: GroundingMetadata | None = Field(
        default=None, description="Sources the answer is grounded in."
    )
    index: int | None = Field(
        default=None, description="Position among the candidates, counted from 0."
    )
    logprobs_result: LogprobsResult | None = Field(
        default=None, description="Log probabilities, if they were asked for."
    )
    safety_ratings: list[SafetyRating] | None = Field(
        default=None, description="Ratings of the answer, at most one per category."
    )
    url_context_metadata: UrlContextMetadata | None = Field(
        default=None, description="URLs that were read for the answer."
    )
    continuation_token: bytes | None = Field(
        default=None, description="Goes on with the answer, if it ended with CONTINUATION."
    )


class GenerateContentResponsePromptFeedback(BaseModel):
    """Why a prompt was refused, if it was."""

    block_reason: BlockedReason | None = Field(
        default=None, description="Why the prompt was refused; rephrase it when set."
    )
    block_reason_message: str | None = Field(
        default=None, description="The same in words (Vertex AI only)."
    )
    safety_ratings: list[SafetyRating] | None = Field(
        default=None, description="Ratings of the prompt, at most one per category."
    )


class ModelStatus(BaseModel):
    """Where the model that answered stands in its life."""

    model_stage: ModelStage | None = Field(default=None, description="How far it has come.")
    retirement_time: datetime.datetime | None = Field(
        default=None, description="When it stops answering, if that is decided."
    )
    message: str | None = Field(default=None, description="What its users should know.")


class GenerateContentResponse(BaseModel):
    """The answer to `generate_content`, or one chunk of a streamed answer."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the answer."
    )
    candidates: list[Candidate] | None = Field(
        default=None, description="The answers on offer, usually one."
    )
    create_time: datetime.datetime | None = Field(
        default=None, description="When the server received the request (Vertex AI only)."
    )
    model_version: str | None = Field(
        default=None, description="Version of the model that answered."
    )
    prompt_feedback: GenerateContentResponsePromptFeedback | None = Field(
        default=None,
        description="Why the prompt was refused, if it was; then there are no candidates.",
    )
    response_id: str | None = Field(
        default=None, description="Identifier of the answer, the same in each chunk of a stream."
    )
    usage_metadata: GenerateContentResponseUsageMetadata | None = Field(
        default=None, description="Tokens that the call consumed and produced."
    )
    model_status: ModelStatus | None = Field(
        default=None,
        description="Where the model stands in its life. Gemini Developer API only, over REST.",
    )
    automatic_function_calling_history: list[Content] | None = Field(
        default=None,
        description="The whole conversation, if Python functions were called for the model.",
    )
    # Any: an instance of whatever `response_schema` was, which may be a list or a plain value.
    parsed: Any = Field(
        default=None,
        description=(
            "The answer as an instance of `response_schema`; None if there was no schema or the "
            "answer does not fit it."
        ),
    )

    @property
    def parts(self) -> list[Part] | None:
        """The parts of the first candidate, or None if it has no content."""
        return _candidates.parts(self.candidates)

    @property
    def text(self) -> str | None:
        """The text of the first candidate, thoughts left out, or None if it has no text.

        Logs a warning, once per process, if there are other kinds of parts or more candidates.
        """
        return _candidates.text(self.candidates)

    @property
    def function_calls(self) -> list[FunctionCall] | None:
        """The function calls of the first candidate, or None if it makes none."""
        return _candidates.function_calls(self.candidates)

    @property
    def executable_code(self) -> str | None:
        """The first piece of code that the model wrote to be run, or None."""
        return _candidates.executable_code(self.candidates)

    @property
    def code_execution_result(self) -> str | None:
        """The output of the first piece of code that was run, or None."""
        return _candidates.code_execution_result(self.candidates)

    @property
    def initial_prompt_token_count(self) -> int | None:
        """Tokens of the prompt alone, where the answer took several requests that count it anew."""
        usage = self.usage_metadata
        return usage.initial_prompt_token_count if usage is not None else None
