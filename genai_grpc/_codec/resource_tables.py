"""Where the table of a facade method on resources stands. Tables load with the first use of a resource:
each brings types of its own, and a program that only generates has no use for them.

The engine of the tables is resources.py; a module of rows has its tables in TABLES.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from genai_grpc._codec.names import Context
from genai_grpc._codec.resources import ResourceOperation, ResourceTable, Tables

if TYPE_CHECKING:
    from genai_grpc._codec.predict import PredictOperation

_PREDICTIONS: Final = frozenset(
    f"models.{method}"
    for method in (
        *("generate_images", "edit_image", "upscale_image", "recontext_image", "segment_image"),
        "generate_videos",
    )
)

ROW_MODULES: Final[dict[str, str]] = {
    "auth_tokens": "genai_grpc._codec.auth_token_rows",
    "batches": "genai_grpc._codec.batch_rows",
    "caches": "genai_grpc._codec.cache_rows",
    "documents": "genai_grpc._codec.file_search_rows",
    "file_search_stores": "genai_grpc._codec.file_search_rows",
    "files": "genai_grpc._codec.file_rows",
    "models": "genai_grpc._codec.model_rows",
    "operations": "genai_grpc._codec.operation_rows",
    "tunings": "genai_grpc._codec.tuning_rows",
}
"""Resource -> the module that has its rows."""


def bind(name: str, context: Context, version: str) -> ResourceOperation | PredictOperation:
    """Returns the operation of a facade method such as "models.list", bound to a client."""
    if name in _PREDICTIONS:
        from genai_grpc._codec.predict import PredictOperation

        return PredictOperation(name, context, version)
    return ResourceOperation(name, table_of(name), context, version)


def table_of(name: str) -> ResourceTable:
    """Returns the table of a facade method such as "models.list"."""
    return tables_of(name.partition(".")[0])[name]


def tables_of(resource: str) -> Tables:
    """Returns all tables of a resource such as "models"."""
    tables: Tables = import_module(ROW_MODULES[resource]).TABLES
    return tables
