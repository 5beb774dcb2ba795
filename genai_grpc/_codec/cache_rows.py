"""caches.create, get, list, update and delete: prompts that are kept at the server.

Follows `CachedContent` of both APIs. A cache belongs to one model and, on Vertex AI, to a project.
"""

from __future__ import annotations

from typing import Any

from genai_grpc._codec.names import (
    Context,
    cached_content_name,
    project_model_name,
    project_parent,
)
from genai_grpc._codec.resources import ResourceRow, ResourceTable, Tables, Target
from genai_grpc._codec.rules import GEMINI, VERTEX
from genai_grpc._stubs import methods
from genai_grpc.types.caches import (
    CachedContent,
    CreateCachedContentConfig,
    DeleteCachedContentConfig,
    DeleteCachedContentResponse,
    GetCachedContentConfig,
    ListCachedContentsConfig,
    ListCachedContentsResponse,
    UpdateCachedContentConfig,
)


def _locate_new(context: Context, config: Any, *, model: str) -> Target:
    return Target(
        name=project_parent(context),
        texts={"cached_content.model": project_model_name(model, context)},
    )


def _locate_one(context: Context, config: Any, *, name: str) -> Target:
    return Target(name=cached_content_name(name, context))


def _locate_many(context: Context, config: Any) -> Target:
    return Target(name=project_parent(context))


TABLES: Tables = {
    "caches.create": ResourceTable(
        CreateCachedContentConfig,
        CachedContent,
        _locate_new,
        (
            ResourceRow(
                GEMINI, methods.GEMINI_CACHE_SERVICE_CREATE_CACHED_CONTENT, body="cached_content"
            ),
            ResourceRow(
                VERTEX,
                methods.VERTEX_GEN_AI_CACHE_SERVICE_CREATE_CACHED_CONTENT,
                target="parent",
                body="cached_content",
            ),
        ),
    ),
    "caches.get": ResourceTable(
        GetCachedContentConfig,
        CachedContent,
        _locate_one,
        (
            ResourceRow(GEMINI, methods.GEMINI_CACHE_SERVICE_GET_CACHED_CONTENT, target="name"),
            ResourceRow(
                VERTEX, methods.VERTEX_GEN_AI_CACHE_SERVICE_GET_CACHED_CONTENT, target="name"
            ),
        ),
    ),
    "caches.list": ResourceTable(
        ListCachedContentsConfig,
        ListCachedContentsResponse,
        _locate_many,
        (
            ResourceRow(GEMINI, methods.GEMINI_CACHE_SERVICE_LIST_CACHED_CONTENTS),
            ResourceRow(
                VERTEX, methods.VERTEX_GEN_AI_CACHE_SERVICE_LIST_CACHED_CONTENTS, target="parent"
            ),
        ),
    ),
    "caches.update": ResourceTable(
        UpdateCachedContentConfig,
        CachedContent,
        _locate_one,
        (
            ResourceRow(
                GEMINI,
                methods.GEMINI_CACHE_SERVICE_UPDATE_CACHED_CONTENT,
                target="cached_content.name",
                body="cached_content",
                masked=True,
            ),
            ResourceRow(
                VERTEX,
                methods.VERTEX_GEN_AI_CACHE_SERVICE_UPDATE_CACHED_CONTENT,
                target="cached_content.name",
                body="cached_content",
                masked=True,
            ),
        ),
    ),
    "caches.delete": ResourceTable(
        DeleteCachedContentConfig,
        DeleteCachedContentResponse,
        _locate_one,
        (
            ResourceRow(GEMINI, methods.GEMINI_CACHE_SERVICE_DELETE_CACHED_CONTENT, target="name"),
            ResourceRow(
                VERTEX, methods.VERTEX_GEN_AI_CACHE_SERVICE_DELETE_CACHED_CONTENT, target="name"
            ),
        ),
    ),
}
