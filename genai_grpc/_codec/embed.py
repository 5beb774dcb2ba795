"""models.embed_content: one vector per content on both APIs, whatever the RPC takes at once.

Contents that one request cannot hold go into several; their answers are joined in order. Which RPC a
model has, and how much it takes, is the table WAYS. Fields in messages are rules.py's; the JSON of
Predict is PREDICT_FIELDS.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from genai_grpc._codec.contents import to_content
from genai_grpc._codec.decode import reader
from genai_grpc._codec.encode import filler
from genai_grpc._codec.errors import Refused
from genai_grpc._codec.explain import Root, blockers, explain, refusal
from genai_grpc._codec.lazy import Headers
from genai_grpc._codec.names import Context, Names
from genai_grpc._codec.rules import GEMINI, PREDICT_FIELDS, VERTEX, Backend
from genai_grpc._codec.validate import as_model
from genai_grpc._codec.wellknown import fill_struct, fill_value, read_value
from genai_grpc._stubs import methods
from genai_grpc.types.content import Content
from genai_grpc.types.embeddings import (
    ContentEmbedding,
    ContentEmbeddingStatistics,
    EmbedContentConfig,
    EmbedContentMetadata,
    EmbedContentResponse,
)
from genai_grpc.types.options import HttpResponse
from genai_grpc.types.usage import UsageMetadata

if TYPE_CHECKING:
    from genai_grpc._codec.explain import EncodedCall
    from genai_grpc._codec.plan import Binding
    from genai_grpc._wire.method import Method


class Way(NamedTuple):
    """How a family of models is asked for vectors."""

    backend: Backend
    models: re.Pattern[str]
    """Matches the last segment of the model's name."""
    method: Method
    most: int
    """Contents that one request holds."""


_ANY: Final = re.compile("")
WAYS: Final[tuple[Way, ...]] = (
    Way(GEMINI, _ANY, methods.GEMINI_GENERATIVE_SERVICE_BATCH_EMBED_CONTENTS, 100),
    Way(
        VERTEX,
        re.compile(r"gemini-embedding-001\Z"),
        methods.VERTEX_PREDICTION_SERVICE_PREDICT,
        1,
    ),
    Way(VERTEX, re.compile("gemini|maas"), methods.VERTEX_PREDICTION_SERVICE_EMBED_CONTENT, 1),
    Way(VERTEX, _ANY, methods.VERTEX_PREDICTION_SERVICE_PREDICT, 250),
)


class EmbedOperation:
    """models.embed_content bound to a client. Keep one: its functions are compiled on first use."""

    fans_out: Final = True
    """`encode` gives a list of calls; `decode` takes the list of their answers."""

    def __init__(self, context: Context, version: str) -> None:
        self._context = context
        self._version = version
        self._names = Names(context)

    def encode(self, *, model: str, contents: Any, config: Any = None) -> list[EncodedCall]:
        """Makes the calls, in the order of the contents; one, unless the RPC takes fewer at once.

        Args:
            model: any form of a model's name.
            contents: one content or a list of contents; an inner list is one content of parts.
            config: types.EmbedContentConfig, a mapping of its fields, or None.

        Raises:
            ValueError: a parameter is missing, unknown, malformed or not available here.
        """
        name = self._names[model]
        items = _one_content_each(contents)
        settings = None if config is None else as_model(EmbedContentConfig, config, "config")
        way = way_of(name, self._context.backend)
        encode = _ENCODERS[way.method.name]
        parts = [
            (start, items[start : start + way.most]) for start in range(0, len(items), way.most)
        ]
        return [encode(self, way.method, name, start, part, settings) for start, part in parts]

    def decode(
        self, messages: Sequence[Any], config: Any = None, headers: Headers = None
    ) -> EmbedContentResponse:
        """Joins the answers, given in the order of the calls, into one response."""
        responses = [self._decode_one(message) for message in messages]
        response = _joined(responses)
        if headers is not None:
            given = headers() if callable(headers) else headers
            response.sdk_http_response = HttpResponse(headers=dict(given))
        return response

    def _decode_one(self, message: Any) -> EmbedContentResponse:
        backend, version = self._context.backend, self._version
        decode = _DECODERS.get(message.DESCRIPTOR.name)
        if decode is not None:
            return decode(message, version)
        read = reader(EmbedContentResponse, message.DESCRIPTOR, backend, version)
        response: EmbedContentResponse = read(message)
        return response

    def _encode_batch(
        self,
        method: Method,
        name: str,
        start: int,
        items: Sequence[Content],
        settings: EmbedContentConfig | None,
    ) -> EncodedCall:
        batch: Any = method.request_type()()
        batch.model = name
        found: tuple[Any, ...] = ()
        for index, item in enumerate(items, start):
            request = batch.requests.add()
            request.model = name
            found += self._fill(request, index, item, settings)
        return method, batch, found

    def _encode_single(
        self,
        method: Method,
        name: str,
        start: int,
        items: Sequence[Content],
        settings: EmbedContentConfig | None,
    ) -> EncodedCall:
        request: Any = method.request_type()()
        request.model = name
        return method, request, self._fill(request, start, items[0], settings)

    def _encode_predict(
        self,
        method: Method,
        name: str,
        start: int,
        items: Sequence[Content],
        settings: EmbedContentConfig | None,
    ) -> EncodedCall:
        places = _predict_fields(settings)
        request: Any = method.request_type()()
        request.endpoint = name
        for index, item in enumerate(items, start):
            instance = {"content": _text_of(item, f"contents[{index}]"), **places["instance"]}
            fill_value(request.instances.add(), instance)
        if places["parameters"]:
            fill_struct(request.parameters.struct_value, places["parameters"])
        return method, request, ()

    def _fill(
        self, request: Any, index: int, item: Content, settings: EmbedContentConfig | None
    ) -> tuple[Any, ...]:
        fill_content, fill_config = _fillers(request.DESCRIPTOR, *self._where)
        blocked: list[Binding] = []
        try:
            fill_content(request.content, item, self._context, blocked)
            if settings is not None:
                fill_config(request, settings, self._context, blocked)
        except (ValueError, TypeError) as error:
            roots = _roots(request, index, item, settings)
            raise explain(error, roots, self._context, self._version) from error
        if not blocked:
            return ()
        return blockers(_roots(request, index, item, settings), self._context, self._version)

    @property
    def _where(self) -> tuple[Backend, str]:
        return self._context.backend, self._version


def way_of(name: str, backend: Backend) -> Way:
    """Returns how the model of this name is asked for vectors."""
    last = name.rsplit("/", 1)[-1]
    return next(way for way in WAYS if way.backend == backend and way.models.search(last))


_ENCODERS: Final = {
    "GenerativeService.BatchEmbedContents": EmbedOperation._encode_batch,
    "PredictionService.EmbedContent": EmbedOperation._encode_single,
    "PredictionService.Predict": EmbedOperation._encode_predict,
}


@cache
def _fillers(request: Any, backend: Backend, version: str) -> tuple[Any, Any]:
    content = request.fields_by_name["content"].message_type
    return (
        filler(Content, content, backend, version),
        filler(EmbedContentConfig, request, backend, version),
    )


def _roots(
    request: Any, index: int, item: Content, settings: EmbedContentConfig | None
) -> list[Root]:
    fields = request.DESCRIPTOR.fields_by_name
    roots = [Root(f"contents[{index}]", Content, item, fields["content"].message_type)]
    if settings is not None:
        roots.append(Root("config", EmbedContentConfig, settings, request.DESCRIPTOR))
    return roots


def _one_content_each(contents: Any) -> list[Content]:
    if contents is None or (isinstance(contents, (str, list, tuple)) and not contents):
        raise ValueError(
            "contents are required. Pass text, types.Part, types.Content or a list of them; each item"
            " of the list gets its vector."
        )
    if not isinstance(contents, (list, tuple)):
        return [to_content(contents)]
    return [to_content(item, f"contents[{index}]") for index, item in enumerate(contents)]


def _text_of(content: Content, path: str) -> str:
    texts = []
    for index, part in enumerate(content.parts or ()):
        if part.text is None:
            raise ValueError(
                f"{path}.parts[{index}] is not text, and this embedding model takes nothing else."
                " Use a multimodal model such as 'gemini-embedding-2'."
            )
        texts.append(part.text)
    if not texts:
        raise ValueError(f"{path} has no text to embed.")
    return "\n".join(texts)


def _predict_fields(settings: EmbedContentConfig | None) -> dict[str, dict[str, Any]]:
    places: dict[str, dict[str, Any]] = {"instance": {}, "parameters": {}, "client_side": {}}
    for name in () if settings is None else sorted(settings.model_fields_set):
        value = getattr(settings, name)
        if value is None:
            continue
        if name not in PREDICT_FIELDS:
            raise Refused(refusal(f"config.{name}", "this embedding model on Vertex AI", VERTEX))
        place, key = PREDICT_FIELDS[name]
        places[place][key] = value
    return places


def _joined(responses: Sequence[EmbedContentResponse]) -> EmbedContentResponse:
    if len(responses) == 1:
        return responses[0]
    embeddings = [vector for response in responses for vector in response.embeddings or ()]
    counts = [
        response.metadata.billable_character_count or 0
        for response in responses
        if response.metadata is not None
    ]
    joined = EmbedContentResponse(embeddings=embeddings)
    if counts:
        joined.metadata = EmbedContentMetadata(billable_character_count=sum(counts))
    cuts = [response.truncated for response in responses if response.truncated is not None]
    if cuts:
        joined.truncated = any(cuts)
    usages = [response.usage_metadata for response in responses if response.usage_metadata]
    if usages:
        joined.usage_metadata = UsageMetadata(
            prompt_token_count=sum(usage.prompt_token_count or 0 for usage in usages),
            total_token_count=sum(usage.total_token_count or 0 for usage in usages),
        )
    return joined


def _read_predict(message: Any, version: str) -> EmbedContentResponse:
    response = EmbedContentResponse(
        embeddings=[_vector_of(prediction.struct_value) for prediction in message.predictions]
    )
    if message.HasField("metadata"):
        metadata = read_value(message.metadata) or {}
        count = metadata.get("billableCharacterCount", metadata.get("billable_character_count"))
        response.metadata = EmbedContentMetadata(billable_character_count=count)
    return response


def _vector_of(prediction: Any) -> ContentEmbedding:
    fields = prediction.fields["embeddings"].struct_value.fields
    # Not read_value: a vector is of floats, also where one of them is 0.0.
    values = [value.number_value for value in fields["values"].list_value.values]
    embedding = ContentEmbedding.model_construct(_fields_set={"values"}, values=values)
    if "statistics" in fields:
        given = read_value(fields["statistics"]) or {}
        embedding.statistics = ContentEmbeddingStatistics(
            truncated=given.get("truncated"),
            token_count=given.get("token_count", given.get("tokenCount")),
        )
    return embedding


def _read_embed(message: Any, version: str) -> EmbedContentResponse:
    statistics = ContentEmbeddingStatistics(truncated=message.truncated)
    usage: UsageMetadata | None = None
    if message.HasField("usage_metadata"):
        usage = _read_usage(message.usage_metadata, version)
        statistics.token_count = float(message.usage_metadata.prompt_token_count)
        statistics.tokens_details = usage.prompt_tokens_details
    vector = ContentEmbedding.model_construct(
        _fields_set={"values", "statistics"},
        values=list(message.embedding.values),
        statistics=statistics,
    )
    return EmbedContentResponse(
        embeddings=[vector], truncated=message.truncated, usage_metadata=usage
    )


def _read_usage(message: Any, version: str) -> UsageMetadata:
    usage: UsageMetadata = reader(UsageMetadata, message.DESCRIPTOR, VERTEX, version)(message)
    return usage


_DECODERS: Final[dict[str, Callable[..., EmbedContentResponse]]] = {
    "PredictResponse": _read_predict,
    "EmbedContentResponse": _read_embed,
}
