"""google-genai over REST with the HTTP client it uses by default, httpx."""

from __future__ import annotations

import importlib

from . import Endpoint
from ._facade import FacadeAsync, FacadeSync, client


def connect_sync(endpoint: Endpoint) -> FacadeSync:
    return FacadeSync(client(importlib.import_module("google.genai"), endpoint, endpoint.http_port))


def connect_async(endpoint: Endpoint) -> FacadeAsync:
    return FacadeAsync(
        client(importlib.import_module("google.genai"), endpoint, endpoint.http_port)
    )
