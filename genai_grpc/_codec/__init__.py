"""Codec: pydantic objects of genai_grpc.types to protobuf messages and back.

`Codec(backend, version)` is what the layers above use. The facts live in rules.py and operations.py,
the mechanism in plan.py, encode.py and decode.py. Nothing here knows a transport, a clock or a socket.
"""

from __future__ import annotations

from genai_grpc._codec.embed import EmbedOperation
from genai_grpc._codec.explain import Blocker
from genai_grpc._codec.operations import Codec, Operation
from genai_grpc._codec.resources import ResourceOperation

__all__ = ["Blocker", "Codec", "EmbedOperation", "Operation", "ResourceOperation"]
