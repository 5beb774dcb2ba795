"""Answers before they are messages: drafts of candidates, and how they become responses.

A whole response and a stream are made from the same drafts, so they always say the same. What the
draft says is decided in `generation`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from genai_grpc.emulator.brain import chunking, tokens
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.prompt import Tokens


@dataclass(frozen=True)
class DraftPart:
    """A part of an answer: of the fields, `kind` says which one counts."""

    kind: str  # text, thought, function_call, executable_code, code_execution_result, inline_data
    text: str = ""
    name: str = ""
    arguments: dict[str, Any] = field(default_factory=dict)
    mime_type: str = ""
    data: bytes = b""
    signature: bytes = b""

    def signed(self, signature: bytes) -> DraftPart:
        """This part with the signature of the thoughts that led to it."""
        return replace(self, signature=signature)

    @property
    def token_count(self) -> int:
        """What the part costs."""
        if self.kind == "inline_data":
            return tokens.count_media(self.mime_type, len(self.data))[1]
        if self.kind == "function_call":
            return tokens.count(f"{self.name} {self.arguments}")
        return tokens.count(self.text)

    @property
    def modality(self) -> str:
        """The modality in which the part is counted."""
        return tokens.modality_of(self.mime_type) if self.kind == "inline_data" else tokens.TEXT

    def write(self, part: Any) -> None:
        """Fill a Part."""
        if self.kind in ("text", "thought"):
            part.text = self.text
            part.thought = self.kind == "thought"
        elif self.kind == "function_call":
            part.function_call.name = self.name
            part.function_call.args.update(self.arguments)
        elif self.kind == "executable_code":
            part.executable_code.language = part.executable_code.PYTHON
            part.executable_code.code = self.text
        elif self.kind == "code_execution_result":
            part.code_execution_result.outcome = part.code_execution_result.OUTCOME_OK
            part.code_execution_result.output = self.text
        else:
            part.inline_data.mime_type = self.mime_type
            part.inline_data.data = self.data
        if self.signature:
            part.thought_signature = self.signature


@dataclass
class Draft:
    """A candidate: its parts, why it ends, and what else is known of it.

    `finishing` fills further fields of the Candidate message that ends it (log probabilities,
    grounding).
    """

    parts: list[DraftPart]
    finish: str = "STOP"
    finish_message: str = ""
    finishing: list[Any] = field(default_factory=list)


@dataclass
class Reply:
    """All that a call is answered with."""

    call: Call
    model_version: str
    response_id: str
    prompt: Tokens
    drafts: list[Draft]
    # The part of the prompt that comes out of a cache.
    cached: Tokens = field(default_factory=Tokens)
    chunks: int | None = None
    chunk_chars: int | None = None
    # Fills prompt_feedback and the like on the first message.
    opening: list[Any] = field(default_factory=list)

    def whole(self) -> Any:
        """The response of a unary call."""
        response = self._response()
        for index, draft in enumerate(self.drafts):
            self._write(response, index, draft.parts, draft)
        self._write_usage(response, Count.of(draft.parts for draft in self.drafts))
        return response

    def streamed(self) -> Iterator[Any]:
        """The responses of a stream; joined they say the same as the whole one."""
        slices = [self._slices(draft) for draft in self.drafts]
        length = max((len(each) for each in slices), default=1)
        so_far = Count()
        for at in range(length):
            response = self._response(first=at == 0)
            for index, (draft, parts) in enumerate(zip(self.drafts, slices, strict=True)):
                if at < len(parts):
                    is_last = at == len(parts) - 1
                    so_far.add(parts[at])
                    self._write(response, index, parts[at], draft if is_last else None)
            if at == length - 1:
                self._write_usage(response, Count.of(draft.parts for draft in self.drafts))
            elif self.call.backend == "gemini":
                self._write_usage(response, so_far)
            yield response

    def _response(self, *, first: bool = True) -> Any:
        response = self.call.new_response()
        response.model_version = self.model_version
        response.response_id = self.response_id
        if self.call.backend == "vertex":
            response.create_time.GetCurrentTime()
        if first:
            for fill in self.opening:
                fill(response)
        return response

    def _slices(self, draft: Draft) -> list[list[DraftPart]]:
        """The parts of each chunk of a candidate."""
        found: list[list[DraftPart]] = []
        for part in draft.parts:
            if part.kind != "text":
                found.append([part])
                continue
            texts = chunking.cut(part.text, chunks=self.chunks, chars=self.chunk_chars)
            pieces = [replace(part, text=text, signature=b"") for text in texts]
            # As in production, the signature comes with the last piece.
            pieces[-1] = replace(pieces[-1], signature=part.signature)
            found.extend([piece] for piece in pieces)
        return found or [[]]

    def _write(self, response: Any, index: int, parts: list[DraftPart], end: Draft | None) -> None:
        candidate = response.candidates.add(index=index)
        candidate.content.role = "model"
        for part in parts:
            part.write(candidate.content.parts.add())
        if end is not None:
            candidate.finish_reason = candidate.FinishReason.Value(end.finish)
            if end.finish_message:
                candidate.finish_message = end.finish_message
            for fill in end.finishing:
                fill(candidate)

    def _write_usage(self, response: Any, count: Count) -> None:
        usage = response.usage_metadata
        usage.prompt_token_count = self.prompt.total
        usage.candidates_token_count = count.answer.total
        if count.thoughts:
            usage.thoughts_token_count = count.thoughts
        usage.total_token_count = self.prompt.total + count.answer.total + count.thoughts
        self.prompt.fill(usage.prompt_tokens_details)
        if self.cached.total:
            usage.cached_content_token_count = self.cached.total
            self.cached.fill(usage.cache_tokens_details)
        count.answer.fill(usage.candidates_tokens_details)


class Count:
    """Tokens of an answer, thoughts apart."""

    def __init__(self) -> None:
        self.answer = Tokens()
        self.thoughts = 0

    @classmethod
    def of(cls, drafts: Any) -> Count:
        """Count the parts of all drafts."""
        count = cls()
        for parts in drafts:
            count.add(parts)
        return count

    def add(self, parts: list[DraftPart]) -> None:
        """Count further parts."""
        for part in parts:
            if part.kind == "thought":
                self.thoughts += part.token_count
            else:
                self.answer.add(part.modality, part.token_count)
