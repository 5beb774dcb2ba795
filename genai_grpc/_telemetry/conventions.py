"""What requests and answers are called in OpenTelemetry's semantic conventions for generative AI. Pure.

Reads the wire messages of both APIs by the names of their fields, so that one table serves both. The
conventions: github.com/open-telemetry/semantic-conventions-genai.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from google.protobuf.message import Message

    from .._wire.method import Method

Attributes = dict[str, Any]

PROVIDERS: Mapping[str, str] = {"gemini": "gcp.gemini", "vertex": "gcp.vertex_ai"}

# RPCs whose operation the conventions have a name for; the others go by their own names.
_OPERATIONS: Mapping[str, str] = {
    "GenerateContent": "generate_content",
    "StreamGenerateContent": "generate_content",
    "EmbedContent": "embeddings",
    "BatchEmbedContents": "embeddings",
}

# Field of the generation config -> attribute.
_SETTINGS: Mapping[str, str] = {
    "temperature": "gen_ai.request.temperature",
    "top_p": "gen_ai.request.top_p",
    "top_k": "gen_ai.request.top_k",
    "max_output_tokens": "gen_ai.request.max_tokens",
    "stop_sequences": "gen_ai.request.stop_sequences",
    "seed": "gen_ai.request.seed",
    "presence_penalty": "gen_ai.request.presence_penalty",
    "frequency_penalty": "gen_ai.request.frequency_penalty",
}
# What a request may call the model it is for, in the order in which it is looked for.
_MODEL_FIELDS = ("model", "endpoint", "name")
_MODEL = re.compile(r"(?:^|/)(?:models|tunedModels|endpoints)/([^/]+)$")


def operation_name(method: Method, request: Message | None) -> str:
    """The value of gen_ai.operation.name, e.g. "generate_content" or "count_tokens"."""
    rpc = method.name.rpartition(".")[2]
    known = _OPERATIONS.get(rpc)
    if known is not None:
        return known
    if rpc == "Predict" and request is not None and _embeds(request):
        return "embeddings"
    return re.sub(r"(?<!^)(?=[A-Z])", "_", rpc).lower()


def request_attributes(method: Method, request: Message | None) -> Attributes:
    """What a request says of itself: the operation, the model, and how it is to answer."""
    found: Attributes = {"gen_ai.operation.name": operation_name(method, request)}
    if method.kind == "server_stream":
        found["gen_ai.request.stream"] = True
    if request is None:
        return found
    model = _model(request)
    if model is not None:
        found["gen_ai.request.model"] = model
    settings = given(request, "generation_config")
    if settings is not None:
        found.update(_settings(settings))
    dimensions = given(request, "output_dimensionality")
    if dimensions is not None:
        found["gen_ai.embeddings.dimension.count"] = dimensions
    return found


class Answer:
    """What the messages of one answer say of it; of a stream, the last word on each thing.

    The APIs count tokens of a stream from its beginning with every chunk: adding them up would
    report a multiple.
    """

    __slots__ = ("_finish_reasons", "_usage", "model", "response_id")

    def __init__(self) -> None:
        self.model: str | None = None
        self.response_id: str | None = None
        self._finish_reasons: dict[int, str] = {}
        self._usage: dict[str, int] = {}

    def hear(self, message: Message) -> None:
        """Takes note of a message."""
        self.model = given(message, "model_version") or self.model
        self.response_id = given(message, "response_id") or self.response_id
        for place, candidate in enumerate(given(message, "candidates") or ()):
            reason = finish_reason(candidate)
            if reason is not None:
                self._finish_reasons[given(candidate, "index") or place] = reason
        usage = given(message, "usage_metadata")
        if usage is not None:
            self._usage.update(_counts(usage))

    def tokens(self) -> Iterator[tuple[str, int]]:
        """How many tokens went in and came out: ("input", 12), ("output", 34)."""
        counts = self._usage
        if "prompt_token_count" in counts:
            asked = counts["prompt_token_count"] + counts.get("tool_use_prompt_token_count", 0)
            yield "input", asked
        if "candidates_token_count" in counts or "thoughts_token_count" in counts:
            said = counts.get("candidates_token_count", 0) + counts.get("thoughts_token_count", 0)
            yield "output", said

    def attributes(self) -> Attributes:
        """What a span says of the answer."""
        found: Attributes = {f"gen_ai.usage.{kind}_tokens": n for kind, n in self.tokens()}
        if self.model is not None:
            found["gen_ai.response.model"] = self.model
        if self.response_id is not None:
            found["gen_ai.response.id"] = self.response_id
        if self._finish_reasons:
            ordered = sorted(self._finish_reasons.items())
            found["gen_ai.response.finish_reasons"] = [reason for _, reason in ordered]
        if cached := self._usage.get("cached_content_token_count"):
            found["gen_ai.usage.cache_read.input_tokens"] = cached
        if thought := self._usage.get("thoughts_token_count"):
            found["gen_ai.usage.reasoning.output_tokens"] = thought
        return found


def given(message: Any, name: str) -> Any:
    """The field `name`, or None where the message has no such field or it is not set."""
    field = message.DESCRIPTOR.fields_by_name.get(name)
    if field is None:
        return None
    value = getattr(message, name)
    if field.has_presence:
        return value if message.HasField(name) else None
    return value if value or isinstance(value, bool) else None


def finish_reason(candidate: Message) -> str | None:
    """Why a candidate ended, in the conventions' lower case; None while it has not."""
    number = given(candidate, "finish_reason")
    if not number:
        return None
    reasons = candidate.DESCRIPTOR.fields_by_name["finish_reason"].enum_type
    assert reasons is not None
    known = reasons.values_by_number.get(number)
    return str(number) if known is None else known.name.lower()


def _settings(settings: Message) -> Attributes:
    found: Attributes = {}
    for name, attribute in _SETTINGS.items():
        value = given(settings, name)
        if value is not None:
            found[attribute] = list(value) if name == "stop_sequences" else value
    count = given(settings, "candidate_count")
    if count is not None and count != 1:
        found["gen_ai.request.choice.count"] = count
    mime_type = given(settings, "response_mime_type")
    if mime_type is not None:
        found["gen_ai.output.type"] = "json" if "json" in mime_type else "text"
    return found


def _counts(usage: Message) -> Iterator[tuple[str, int]]:
    for name in (
        "prompt_token_count",
        "candidates_token_count",
        "thoughts_token_count",
        "tool_use_prompt_token_count",
        "cached_content_token_count",
    ):
        value = given(usage, name)
        if value is not None:
            yield name, value


def _model(request: Message) -> str | None:
    """The model's bare name: "gemini-2.0-flash", also of a longer name of a resource."""
    for name in _MODEL_FIELDS:
        value = given(request, name)
        if isinstance(value, str) and (match := _MODEL.search(value)):
            return match.group(1)
    return None


def _embeds(request: Message) -> bool:
    """Whether a prediction is one of vectors: only those have texts as `content`."""
    for instance in given(request, "instances") or ():
        return "content" in instance.struct_value.fields
    return False
