"""Where the table of a facade method on resources stands. Tables load with the first use of a resource:
each brings types of its own, and a program that only generates has no use for them.

The engine of the tables is resources.py; a module of rows has its tables in TABLES.
"""

from __future__ import annotations

from importlib import import_module
from typing import Final

from genai_grpc._codec.resources import ResourceTable, Tables

ROW_MODULES: Final[dict[str, str]] = {
    "batches": "genai_grpc._codec.batch_rows",
    "caches": "genai_grpc._codec.cache_rows",
    "models": "genai_grpc._codec.model_rows",
    "operations": "genai_grpc._codec.operation_rows",
    "tunings": "genai_grpc._codec.tuning_rows",
}
"""Resource -> the module that has its rows."""


def table_of(name: str) -> ResourceTable:
    """Returns the table of a facade method such as "models.list"."""
    return tables_of(name.partition(".")[0])[name]


def tables_of(resource: str) -> Tables:
    """Returns all tables of a resource such as "models"."""
    tables: Tables = import_module(ROW_MODULES[resource]).TABLES
    return tables
