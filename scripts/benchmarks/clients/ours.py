"""genai_grpc as a user writes it, with no setting but the address of the neutral server."""

from __future__ import annotations

import importlib
from typing import Any

from .. import payloads
from . import Endpoint
from ._facade import FacadeAsync, FacadeSync


def client(endpoint: Endpoint) -> Any:
    """A client of the Gemini Developer API, pointed at the neutral server."""
    genai_grpc: Any = importlib.import_module("genai_grpc")
    return genai_grpc.Client(
        api_key=payloads.API_KEY,
        http_options={"base_url": f"http://127.0.0.1:{endpoint.grpc_port}"},
    )


def connect_sync(endpoint: Endpoint) -> FacadeSync:
    return FacadeSync(client(endpoint))


def connect_async(endpoint: Endpoint) -> FacadeAsync:
    return FacadeAsync(client(endpoint))
