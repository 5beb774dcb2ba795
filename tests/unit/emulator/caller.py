"""Calls the emulator by raw grpcio and the method table, without any client of ours."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import grpc
from google.rpc import error_details_pb2, status_pb2

from genai_grpc._stubs.methods import GEMINI, VERTEX
from genai_grpc._wire.method import Method

MODEL = "gemini-2.5-flash"
PROJECT = "projects/p/locations/us-central1"
ROWS = {"gemini": GEMINI, "vertex": VERTEX}
SERVICE = {"gemini": "GenerativeService", "vertex": "PredictionService"}
VERSION = {"gemini": "v1beta", "vertex": "v1beta1"}


def raw_call(channel: grpc.Channel, path: str, data: bytes = b"") -> Any:
    """Call a path with bytes and return the ended call; its answers are dropped."""
    make: Any = channel.stream_stream
    call = make(path)(iter([data]), timeout=10)
    with contextlib.suppress(grpc.RpcError):
        list(call)
    return call


class Caller:
    """A channel, and the API that is called unless another is named."""

    def __init__(self, channel: Any, backend: str = "gemini") -> None:
        self.channel = channel
        self.backend = backend

    def row(self, name: str) -> Method:
        """The method of this name; without a service, of the one that generates."""
        full = name if "." in name else f"{SERVICE[self.backend]}.{name}"
        return ROWS[self.backend][full]

    def model(self, name: str = MODEL) -> str:
        """The resource name of a model."""
        if self.backend == "gemini":
            return f"models/{name}"
        return f"{PROJECT}/publishers/google/models/{name}"

    def callable(self, name: str, version: str | None = None) -> Any:
        """The multicallable of a method."""
        row = self.row(name)
        make = self.channel.unary_unary if row.kind == "unary" else self.channel.unary_stream
        return make(
            row.paths[version or VERSION[self.backend]],
            request_serializer=row.request_type().SerializeToString,
            response_deserializer=row.response_type().FromString,
        )

    def request(self, prompt: str | None = "Why is the sky blue?", **fields: Any) -> Any:
        """A GenerateContentRequest with one turn of the user."""
        fields.setdefault("model", self.model())
        request: Any = self.row("GenerateContent").request_type()()
        fill(request, fields)
        if prompt is not None:
            request.contents.add(role="user").parts.add(text=prompt)
        return request

    def generate(self, prompt: str | None = "Why is the sky blue?", **fields: Any) -> Any:
        """Generate an answer."""
        return self.callable("GenerateContent")(self.request(prompt, **fields), timeout=10)

    def stream(self, prompt: str = "Why is the sky blue?", **fields: Any) -> list[Any]:
        """Generate an answer in chunks."""
        return list(self.open_stream(prompt, **fields))

    def open_stream(self, prompt: str = "Why is the sky blue?", **fields: Any) -> Iterator[Any]:
        """Start to generate an answer in chunks."""
        stream: Iterator[Any] = self.callable("StreamGenerateContent")(
            self.request(prompt, **fields), timeout=30
        )
        return stream

    def ask(self, method: str, version: str | None = None, /, **fields: Any) -> Any:
        """Call any unary method."""
        request = self.row(method).request_type()(**fields)
        return self.callable(method, version)(request, timeout=10)


def fill(message: Any, fields: dict[str, Any]) -> None:
    """Set fields from plain values; protobuf 4 cannot do it for maps of messages."""
    for name, value in fields.items():
        inner = getattr(message, name)
        if isinstance(value, dict) and hasattr(inner, "DESCRIPTOR"):
            inner.SetInParent()
            fill(inner, value)
        elif isinstance(value, dict):
            for key, each in value.items():
                fill(inner[key], each)
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            for each in value:
                fill(inner.add(), each)
        else:
            message.MergeFrom(type(message)(**{name: value}))


def text_of(*responses: Any, candidate: int = 0) -> str:
    """The text of a candidate over all chunks, without thoughts."""
    return "".join(
        part.text
        for response in responses
        for each in response.candidates
        if each.index == candidate
        for part in each.content.parts
        if not part.thought
    )


def status_of(error: grpc.RpcError) -> status_pb2.Status:
    """The google.rpc.Status that an error carries."""
    metadata: Any = error.trailing_metadata()
    return status_pb2.Status.FromString(dict(metadata)["grpc-status-details-bin"])


def violations_of(error: grpc.RpcError) -> dict[str, str]:
    """Field -> description of every violation that an error names."""
    bad_request = error_details_pb2.BadRequest()
    for detail in status_of(error).details:
        if detail.Unpack(bad_request):
            break
    return {each.field: each.description for each in bad_request.field_violations}
