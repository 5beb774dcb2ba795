"""google-genai over REST with the HTTP client it uses by default, httpx."""

from __future__ import annotations

import importlib
from typing import Any

from .. import payloads
from . import Endpoint
from ._facade import FacadeAsync, FacadeSync


def client(endpoint: Endpoint) -> Any:
    """A client of the Gemini Developer API, pointed at the neutral server."""
    genai: Any = importlib.import_module("google.genai")
    return genai.Client(
        api_key=payloads.API_KEY,
        http_options={"base_url": f"http://127.0.0.1:{endpoint.http_port}"},
    )


def connect_sync(endpoint: Endpoint) -> FacadeSync:
    return FacadeSync(client(endpoint))


def connect_async(endpoint: Endpoint) -> FacadeAsync:
    return FacadeAsync(client(endpoint))
