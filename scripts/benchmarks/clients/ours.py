"""genai_grpc as a user writes it, with no setting but the address of the neutral server."""

from __future__ import annotations

import importlib

from . import Endpoint
from ._facade import FacadeAsync, FacadeSync, client


def connect_sync(endpoint: Endpoint) -> FacadeSync:
    return FacadeSync(client(importlib.import_module("genai_grpc"), endpoint, endpoint.grpc_port))


def connect_async(endpoint: Endpoint) -> FacadeAsync:
    return FacadeAsync(client(importlib.import_module("genai_grpc"), endpoint, endpoint.grpc_port))
