"""models.get, list, update and delete: which RPC each is for base and for tuned models, on each backend.

Names follow google-genai 1.51. A base model of Vertex AI belongs to its publisher and is named
without a project; a tuned one belongs to the project.
"""

from __future__ import annotations

import re
from typing import Any, Final

from genai_grpc._codec.decode import reader
from genai_grpc._codec.names import Context, model_name
from genai_grpc._codec.resources import ResourceRow, ResourceTable, Tables, Target
from genai_grpc._codec.rules import GEMINI, VERTEX, Backend
from genai_grpc._stubs import methods
from genai_grpc.types.models import (
    DeleteModelConfig,
    DeleteModelResponse,
    GetModelConfig,
    ListModelsConfig,
    ListModelsResponse,
    Model,
    TunedModelInfo,
    UpdateModelConfig,
)

BASE: Final = "base"
TUNED: Final = "tuned"

_PUBLISHED: Final = re.compile(
    r"(?:projects/[^/]+/locations/[^/]+/)?(publishers/[^/]+/models/[^/]+)\Z"
)
# What Vertex AI calls the model that a tuned one was made of.
_BASE_MODEL_LABEL: Final = "google-vertex-llm-tuning-base-model-id"


def _locate_one(context: Context, config: Any, *, model: str) -> Target:
    name = model_name(model, context)
    if context.backend == GEMINI:
        return Target(TUNED if name.startswith("tunedModels/") else BASE, name)
    published = _PUBLISHED.match(name)
    return Target(BASE, published[1]) if published else _tuned(context, name)


def _locate_tuned(context: Context, config: Any, *, model: str) -> Target:
    name = model_name(model, context)
    if "/" not in model:
        # Only tuned models can be changed, so a bare identifier means one of them.
        collection = "tunedModels/" if context.backend == GEMINI else f"{context.parent}models/"
        name = collection + model
    return Target(TUNED, name) if context.backend == GEMINI else _tuned(context, name)


def _locate_many(context: Context, config: ListModelsConfig | None) -> Target:
    if config is not None and config.query_base is False:
        if context.backend == GEMINI:
            return Target(TUNED)
        return _tuned(context, context.parent.removesuffix("/"))
    return Target(BASE, "publishers/google")


def _tuned(context: Context, name: str) -> Target:
    if not name.startswith("projects/"):
        raise ValueError(
            "Tuned models belong to a project, and this client has none: create"
            " Client(vertexai=True, project=..., location=...), or name the model in full,"
            " 'projects/.../locations/.../models/...'."
        )
    return Target(TUNED, name)


def _finish_model(response: Model, message: Any, backend: Backend, version: str) -> None:
    info: TunedModelInfo = reader(TunedModelInfo, message.DESCRIPTOR, backend, version)(message)
    if message.DESCRIPTOR.name == "Model" and backend == VERTEX:
        info.base_model = message.labels.get(_BASE_MODEL_LABEL)
    elif message.DESCRIPTOR.name == "TunedModel" and info.base_model is None:
        info.base_model = message.tuned_model_source.base_model or None
    response.tuned_model_info = info


def _finish_models(
    response: ListModelsResponse, message: Any, backend: Backend, version: str
) -> None:
    # The one repeated message of a page; a page without any is as good as none.
    items = [value for field, value in message.ListFields() if field.message_type is not None]
    for model, its_message in zip(response.models or (), *items, strict=True):
        _finish_model(model, its_message, backend, version)


TABLES: Tables = {
    "models.get": ResourceTable(
        GetModelConfig,
        Model,
        _locate_one,
        (
            ResourceRow(GEMINI, methods.GEMINI_MODEL_SERVICE_GET_MODEL, BASE, "name"),
            ResourceRow(GEMINI, methods.GEMINI_MODEL_SERVICE_GET_TUNED_MODEL, TUNED, "name"),
            ResourceRow(
                VERTEX, methods.VERTEX_MODEL_GARDEN_SERVICE_GET_PUBLISHER_MODEL, BASE, "name"
            ),
            ResourceRow(VERTEX, methods.VERTEX_MODEL_SERVICE_GET_MODEL, TUNED, "name"),
        ),
        _finish_model,
    ),
    "models.list": ResourceTable(
        ListModelsConfig,
        ListModelsResponse,
        _locate_many,
        (
            ResourceRow(GEMINI, methods.GEMINI_MODEL_SERVICE_LIST_MODELS, BASE),
            ResourceRow(GEMINI, methods.GEMINI_MODEL_SERVICE_LIST_TUNED_MODELS, TUNED),
            ResourceRow(
                VERTEX, methods.VERTEX_MODEL_GARDEN_SERVICE_LIST_PUBLISHER_MODELS, BASE, "parent"
            ),
            # The collection also holds models of other kinds than language models.
            ResourceRow(
                VERTEX,
                methods.VERTEX_MODEL_SERVICE_LIST_MODELS,
                TUNED,
                "parent",
                filter="labels.tune-type:*",
            ),
        ),
        _finish_models,
    ),
    "models.update": ResourceTable(
        UpdateModelConfig,
        Model,
        _locate_tuned,
        (
            ResourceRow(
                GEMINI,
                methods.GEMINI_MODEL_SERVICE_UPDATE_TUNED_MODEL,
                TUNED,
                "tuned_model.name",
                body="tuned_model",
                masked=True,
            ),
            ResourceRow(
                VERTEX,
                methods.VERTEX_MODEL_SERVICE_UPDATE_MODEL,
                TUNED,
                "model.name",
                body="model",
                masked=True,
            ),
        ),
        _finish_model,
    ),
    "models.delete": ResourceTable(
        DeleteModelConfig,
        DeleteModelResponse,
        _locate_tuned,
        (
            ResourceRow(GEMINI, methods.GEMINI_MODEL_SERVICE_DELETE_TUNED_MODEL, TUNED, "name"),
            # Answers with a running operation, of which google-genai makes nothing either.
            ResourceRow(VERTEX, methods.VERTEX_MODEL_SERVICE_DELETE_MODEL, TUNED, "name"),
        ),
    ),
}
