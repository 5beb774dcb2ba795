"""Our client in the shape of the official generated one: the same program, another import."""

from __future__ import annotations

from ._generated import clients

connect_sync, connect_async = clients("genai_grpc.generativelanguage")
