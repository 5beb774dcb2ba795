"""Handlers: one function per method, from a request message to its answer.

A handler reads messages, asks the brain and fills messages. It never waits and knows no transport.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from genai_grpc.emulator.handlers import (
    answering,
    counting,
    embedding,
    generation,
    images,
    models,
    palm,
    tuned_models,
)
from genai_grpc.emulator.handlers.resources import (
    caches,
    files,
    grants,
    operations,
    registered_files,
    registry,
)
from genai_grpc.emulator.handlers.vertex import table
from genai_grpc.emulator.service import Handlers, UnaryHandler
from genai_grpc.emulator.world import Event

GENERATE = {
    ("gemini", "GenerativeService.GenerateContent"),
    ("vertex", "PredictionService.GenerateContent"),
}
STREAM = {
    ("gemini", "GenerativeService.StreamGenerateContent"),
    ("vertex", "PredictionService.StreamGenerateContent"),
}

CACHES = {"gemini": "CacheService", "vertex": "GenAiCacheService"}


def _caches() -> dict[tuple[str, str], UnaryHandler]:
    return {
        (backend, f"{service}.{name}"): handler
        for backend, service in CACHES.items()
        for name, handler in (
            ("CreateCachedContent", caches.create),
            ("GetCachedContent", caches.get),
            ("ListCachedContents", caches.list_all),
            ("UpdateCachedContent", caches.update),
            ("DeleteCachedContent", caches.delete),
        )
    }


# What happens to resources by themselves.
ON_DUE: dict[str, Event] = {
    **registry.ON_DUE,
    **table.ON_DUE,
    files.KIND: files.on_due,
    operations.KIND: operations.by_work({**registry.WORK, **table.WORK}),
}
ON_REMOVAL: dict[str, Event] = {
    **registry.ON_REMOVAL,
    **table.ON_REMOVAL,
    files.KIND: files.on_removal,
}


def _governed(found: Mapping[tuple[str, str], Any]) -> dict[tuple[str, str], Any]:
    """The handlers, with permissions looked at where the Gemini API has them."""
    return {
        (backend, name): grants.governed(handler) if backend == "gemini" else handler
        for (backend, name), handler in found.items()
    }


_UNARY: dict[tuple[str, str], UnaryHandler] = {
    **registry.RESOURCES,
    **{("vertex", name): handler for name, handler in table.UNARY.items()},
    **_caches(),
    ("gemini", "FileService.CreateFile"): files.create,
    ("gemini", "FileService.GetFile"): files.get,
    ("gemini", "FileService.ListFiles"): files.list_all,
    ("gemini", "FileService.DeleteFile"): files.delete,
    ("gemini", "FileService.DownloadFile"): files.download,
    ("gemini", "FileService.RegisterFiles"): registered_files.register,
    ("gemini", "GenerativeService.GenerateAnswer"): answering.generate_answer,
    ("gemini", "DiscussService.GenerateMessage"): palm.generate_message,
    ("gemini", "DiscussService.CountMessageTokens"): palm.count_message_tokens,
    ("gemini", "TextService.GenerateText"): palm.generate_text,
    ("gemini", "TextService.CountTextTokens"): palm.count_text_tokens,
    ("gemini", "TextService.EmbedText"): palm.embed_text,
    ("gemini", "TextService.BatchEmbedText"): palm.batch_embed_text,
    **dict.fromkeys(GENERATE, generation.generate_content),
    ("gemini", "GenerativeService.CountTokens"): counting.count_tokens,
    ("vertex", "PredictionService.CountTokens"): counting.count_tokens,
    ("vertex", "LlmUtilityService.ComputeTokens"): counting.compute_tokens,
    ("gemini", "GenerativeService.EmbedContent"): embedding.embed_content,
    ("gemini", "GenerativeService.BatchEmbedContents"): embedding.batch_embed_contents,
    ("vertex", "PredictionService.EmbedContent"): embedding.embed_content_vertex,
    ("gemini", "PredictionService.Predict"): images.predict,
    ("gemini", "ModelService.GetModel"): models.get_model,
    ("gemini", "ModelService.ListModels"): models.list_models,
    ("vertex", "ModelGardenService.GetPublisherModel"): models.get_publisher_model,
    ("vertex", "ModelGardenService.ListPublisherModels"): models.list_publisher_models,
    ("gemini", "ModelService.GetTunedModel"): tuned_models.get_tuned_model,
    ("gemini", "ModelService.ListTunedModels"): tuned_models.list_tuned_models,
    ("gemini", "ModelService.UpdateTunedModel"): tuned_models.update_tuned_model,
    ("gemini", "ModelService.DeleteTunedModel"): tuned_models.delete_tuned_model,
}

HANDLERS = Handlers(
    unary=_governed(_UNARY),
    stream=_governed(
        {
            **dict.fromkeys(STREAM, generation.stream_generate_content),
            **{("vertex", name): handler for name, handler in table.STREAM.items()},
        }
    ),
    dialogues={("vertex", name): handler for name, handler in table.DIALOGUES.items()},
    texts=dict.fromkeys(GENERATE | STREAM, generation.text_response),
)
