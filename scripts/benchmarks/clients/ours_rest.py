"""genai_grpc with transport="rest": the same program, over the protocol that google-genai speaks."""

from __future__ import annotations

import importlib

from . import Endpoint
from ._facade import FacadeAsync, FacadeSync, client


def connect_sync(endpoint: Endpoint) -> FacadeSync:
    return FacadeSync(_client(endpoint, "rest"))


def connect_async(endpoint: Endpoint) -> FacadeAsync:
    return FacadeAsync(_client(endpoint, "rest_asyncio"))


def _client(endpoint: Endpoint, transport: str) -> object:
    package = importlib.import_module("genai_grpc")
    return client(package, endpoint, endpoint.http_port, transport=transport)
