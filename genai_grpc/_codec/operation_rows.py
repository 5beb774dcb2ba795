"""operations.get: how far work at the server is, as the JSON object of a google.longrunning.Operation.

The classes of types/operations.py make operations of that object; which class is meant is for whoever
asks to say. Vertex AI tells about predictions of its publishers' models by a method of their own, the
Gemini Developer API about file search stores by one that only REST has.
"""

from __future__ import annotations

import re
from typing import Any, Final

from genai_grpc._codec.names import Context
from genai_grpc._codec.resources import ResourceRow, ResourceTable, Tables, Target
from genai_grpc._codec.rules import GEMINI, VERTEX
from genai_grpc._stubs import methods
from genai_grpc._wire.json import to_json
from genai_grpc.types.operations import GetOperationConfig

PREDICTION: Final = "prediction"
FILE_SEARCH: Final = "file search"
OTHER: Final = "other"

_PREDICTION: Final = re.compile(r"(?:^|/)(?:publishers/[^/]+/models|endpoints)/[^/]+/operations/")


def _locate(context: Context, config: Any, *, name: str) -> Target:
    if not name or not isinstance(name, str):
        raise ValueError(f"operation is required, with its name; got {name!r}.")
    if context.backend == GEMINI:
        return Target(FILE_SEARCH if name.startswith("fileSearchStores/") else OTHER, name)
    if not name.startswith("projects/"):
        name = context.parent + (name if "/" in name else f"operations/{name}")
    if _PREDICTION.search(name):
        return Target(
            PREDICTION, name.rpartition("/operations/")[0], texts={"operation_name": name}
        )
    return Target(OTHER, name)


def _read(message: Any, context: Context, version: str) -> dict[str, Any]:
    found: dict[str, Any] = to_json(message, version)
    return found


TABLES: Tables = {
    "operations.get": ResourceTable(
        GetOperationConfig,
        None,
        _locate,
        (
            ResourceRow(GEMINI, methods.GEMINI_OPERATIONS_GET_OPERATION, OTHER, "name"),
            ResourceRow(
                GEMINI,
                methods.GEMINI_FILE_SEARCH_STORE_SERVICE_GET_OPERATION,
                FILE_SEARCH,
                "name",
            ),
            ResourceRow(VERTEX, methods.VERTEX_OPERATIONS_GET_OPERATION, OTHER, "name"),
            ResourceRow(
                VERTEX,
                methods.VERTEX_PREDICTION_SERVICE_FETCH_PREDICT_OPERATION,
                PREDICTION,
                "endpoint",
            ),
        ),
        read=_read,
    ),
}
