"""Which (model class, message) pairs an API call can reach, and where a walk of them starts.

Built from the operation table alone, so that a row that is added is walked without being named here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import pydantic
from google.protobuf.descriptor import Descriptor

from genai_grpc._codec.embed import WAYS
from genai_grpc._codec.operations import ROWS
from genai_grpc._codec.plan import Plan, message_of, plan
from genai_grpc._codec.resource_tables import ROW_MODULES, tables_of
from genai_grpc._codec.resources import ResourceRow, ResourceTable
from genai_grpc._codec.rules import Backend
from genai_grpc._codec.tuning_rows import CLASSES_OF_METHODS
from genai_grpc._codec.wellknown import READ
from genai_grpc._stubs.aiplatform import (
    batch_prediction_job_pb2,
    llm_bidi_service_pb2,
    tuning_job_pb2,
)
from genai_grpc._stubs.generativelanguage import (
    batch_service_pb2,
    generative_service_pb2,
    live_music_service_pb2,
    tuned_model_pb2,
)
from genai_grpc._wire.descriptors import is_map
from genai_grpc.types.batches import BatchJobSource, EmbeddingsBatchJobSource
from genai_grpc.types.content import Content
from genai_grpc.types.embeddings import EmbedContentConfig, EmbedContentResponse
from genai_grpc.types.generation import GenerationConfig
from genai_grpc.types.live import (
    LiveClientContent,
    LiveClientContextUpdate,
    LiveClientRealtimeInput,
    LiveClientToolResponse,
    LiveConnectConfig,
    LiveServerMessage,
)
from genai_grpc.types.live_music import (
    LiveMusicClientContent,
    LiveMusicClientSetup,
    LiveMusicGenerationConfig,
    LiveMusicServerMessage,
)
from genai_grpc.types.models import Model, TunedModelInfo
from genai_grpc.types.tunings import TuningDataset

VERSIONS: dict[Backend, tuple[str, ...]] = {
    "gemini": ("v1beta", "v1", "v1alpha"),
    "vertex": ("v1beta1", "v1"),
}
SIDES: list[tuple[Backend, str]] = [
    (backend, version) for backend, versions in VERSIONS.items() for version in versions
]


class Start(NamedTuple):
    """A parameter or a response of an operation."""

    backend: Backend
    model: type[pydantic.BaseModel]
    message: Descriptor
    is_response: bool


def starts() -> Iterator[Start]:
    """Gives every parameter and response of every operation, on the backends that have it."""
    for row in ROWS:
        request: Any = row.method.request_type().DESCRIPTOR
        response: Any = row.method.response_type().DESCRIPTOR
        yield Start(row.backend, row.config, request, False)
        yield Start(row.backend, Content, message_of(request.fields_by_name["contents"]), False)
        yield Start(row.backend, row.response, response, True)
    for name in ROW_MODULES:
        for table in tables_of(name).values():
            for resource in table.rows:
                yield from _resource(table, resource)
    yield from _parameters()
    yield from _live()
    for way in WAYS:
        yield from _embedding(way.backend, way.method.request_type(), way.method.response_type())


def _resource(table: ResourceTable, row: ResourceRow) -> Iterator[Start]:
    request: Any = row.method.request_type().DESCRIPTOR
    response: Any = row.method.response_type().DESCRIPTOR
    yield Start(row.backend, table.config, _at(request, row.body), False)
    # An answer that is read by hand may come in another message.
    if table.response is not None and table.read is None:
        yield Start(row.backend, table.response, response, True)
    if table.response is Model:
        yield Start(row.backend, TunedModelInfo, response, True)


def _parameters() -> Iterator[Start]:
    """Models that calls take beside their config."""
    job: Any = tuning_job_pb2.TuningJob.DESCRIPTOR
    tuned: Any = tuned_model_pb2.TunedModel.DESCRIPTOR
    yield Start("vertex", TuningDataset, job, False)
    for models in CLASSES_OF_METHODS.values():
        yield from (Start("vertex", model, job, False) for model in models)
    yield Start("gemini", TuningDataset, tuned, False)
    vertex_job: Any = batch_prediction_job_pb2.BatchPredictionJob.InputConfig.DESCRIPTOR
    yield Start("vertex", BatchJobSource, vertex_job, False)
    inputs: Any = batch_service_pb2.GenerateContentBatch.InputConfig.DESCRIPTOR
    yield Start("gemini", BatchJobSource, inputs, False)
    embeddings: Any = batch_service_pb2.EmbedContentBatch.InputConfig.DESCRIPTOR
    yield Start("gemini", EmbeddingsBatchJobSource, embeddings, False)


def _live() -> Iterator[Start]:
    """The messages of live sessions and music."""
    for backend, module in (("gemini", generative_service_pb2), ("vertex", llm_bidi_service_pb2)):
        client: Any = module.BidiGenerateContentClientMessage.DESCRIPTOR
        server: Any = module.BidiGenerateContentServerMessage.DESCRIPTOR
        for field, model in LIVE_PARTS.items():
            yield Start(backend, model, message_of(client.fields_by_name[field]), False)  # type: ignore[arg-type]  # a str of two
        setup = message_of(client.fields_by_name["setup"])
        place = message_of(setup.fields_by_name["generation_config"])
        yield Start(backend, GenerationConfig, place, False)  # type: ignore[arg-type]  # a str of two
        yield Start(backend, LiveServerMessage, server, True)  # type: ignore[arg-type]  # a str of two
    music: Any = live_music_service_pb2.BidiGenerateMusicClientMessage.DESCRIPTOR
    for field, model in MUSIC_PARTS.items():
        yield Start("gemini", model, message_of(music.fields_by_name[field]), False)
    heard: Any = live_music_service_pb2.BidiGenerateMusicServerMessage.DESCRIPTOR
    yield Start("gemini", LiveMusicServerMessage, heard, True)


LIVE_PARTS: dict[str, type[pydantic.BaseModel]] = {
    "setup": LiveConnectConfig,
    "client_content": LiveClientContent,
    "realtime_input": LiveClientRealtimeInput,
    "tool_response": LiveClientToolResponse,
    "context_update": LiveClientContextUpdate,
}
MUSIC_PARTS: dict[str, type[pydantic.BaseModel]] = {
    "setup": LiveMusicClientSetup,
    "client_content": LiveMusicClientContent,
    "music_generation_config": LiveMusicGenerationConfig,
}


def _at(message: Descriptor, path: str) -> Descriptor:
    for step in path.split(".") if path else ():
        message = message_of(message.fields_by_name[step])
    return message


def _embedding(backend: Backend, request_type: Any, response_type: Any) -> Iterator[Start]:
    request, response = request_type.DESCRIPTOR, response_type.DESCRIPTOR
    if "requests" in request.fields_by_name:
        request = message_of(request.fields_by_name["requests"])
        yield Start(backend, EmbedContentResponse, response, True)
    if "content" in request.fields_by_name:
        yield Start(backend, Content, message_of(request.fields_by_name["content"]), False)
        yield Start(backend, EmbedContentConfig, request, False)


def plans(backend: Backend, version: str) -> Iterator[tuple[Plan, bool, str]]:
    """Walks all plans of a backend and version: plan, whether in a response, path to it."""
    seen: set[tuple[str, str, bool]] = set()
    waiting = [(start, start.model.__name__) for start in starts() if start.backend == backend]
    while waiting:
        start, path = waiting.pop()
        key = (start.model.__name__, start.message.full_name, start.is_response)
        if key in seen:
            continue
        seen.add(key)
        made = plan(start.model, start.message, backend, version)
        yield made, start.is_response, path
        for binding in made.bindings:
            if binding.status == "bound" or (start.is_response and binding.steps):
                message = _inner(binding.field)
                if message is not None and binding.model is not None:
                    inner = Start(backend, binding.model, message, start.is_response)
                    waiting.append((inner, f"{path}.{binding.name}"))


def _inner(field: Any) -> Descriptor | None:
    if is_map(field):
        field = message_of(field).fields_by_name["value"]
    message: Descriptor | None = field.message_type
    return None if message is None or message.full_name in READ else message
