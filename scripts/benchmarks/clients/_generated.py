"""A generated client over a plaintext channel: the official one and ours differ by the package alone.

Channel options are those the official transport sets. Requests are proto-plus messages, as its
documentation writes them.
"""

from __future__ import annotations

import importlib
from collections.abc import AsyncIterable, Iterable
from typing import Any, Final

import grpc
import grpc.aio

from .. import payloads
from . import Endpoint

OPTIONS: Final = (
    ("grpc.max_send_message_length", -1),
    ("grpc.max_receive_message_length", -1),
)
METADATA: Final = (("x-goog-api-key", payloads.API_KEY),)


def clients(package: str) -> tuple[type[GapicSync], type[GapicAsync]]:
    """The blocking and the asyncio client of a package.

    Untyped on purpose: the official one is installed in an environment of its own, out of a type
    checker's sight.
    """
    api = importlib.import_module(package)
    transports = importlib.import_module(f"{package}.services.generative_service.transports")
    members = {"api": api, "transports": transports}
    return type("Sync", (GapicSync,), members), type("Async", (GapicAsync,), members)


def request(api: Any) -> Any:
    """The request of every call, in proto-plus messages."""
    return api.GenerateContentRequest(
        model=f"models/{payloads.MODEL}",
        contents=[api.Content(role="user", parts=[api.Part(text=payloads.PROMPT)])],
        generation_config=api.GenerationConfig(
            temperature=payloads.TEMPERATURE,
            top_p=payloads.TOP_P,
            max_output_tokens=payloads.MAX_OUTPUT_TOKENS,
        ),
    )


def text(response: Any) -> str:
    """The text of an answer that has one part."""
    return str(response.candidates[0].content.parts[0].text)


class GapicSync:
    """GenerativeServiceClient."""

    api: Any
    transports: Any

    def __init__(self, endpoint: Endpoint) -> None:
        channel = grpc.insecure_channel(f"127.0.0.1:{endpoint.grpc_port}", options=OPTIONS)
        transport = self.transports.GenerativeServiceGrpcTransport(channel=channel)
        self._client = self.api.GenerativeServiceClient(transport=transport)

    def unary(self) -> str:
        return text(self._client.generate_content(request(self.api), metadata=METADATA))

    def stream(self) -> Iterable[Any]:
        chunks: Iterable[Any] = self._client.stream_generate_content(
            request(self.api), metadata=METADATA
        )
        return chunks

    def text(self, chunk: Any) -> str:
        return text(chunk)

    def close(self) -> None:
        self._client.transport.close()


class GapicAsync:
    """GenerativeServiceAsyncClient."""

    api: Any
    transports: Any

    def __init__(self, endpoint: Endpoint) -> None:
        channel = grpc.aio.insecure_channel(f"127.0.0.1:{endpoint.grpc_port}", options=OPTIONS)
        transport = self.transports.GenerativeServiceGrpcAsyncIOTransport(channel=channel)
        self._client = self.api.GenerativeServiceAsyncClient(transport=transport)

    async def unary(self) -> str:
        return text(await self._client.generate_content(request(self.api), metadata=METADATA))

    async def stream(self) -> AsyncIterable[Any]:
        chunks: AsyncIterable[Any] = await self._client.stream_generate_content(
            request(self.api), metadata=METADATA
        )
        return chunks

    def text(self, chunk: Any) -> str:
        return text(chunk)

    async def close(self) -> None:
        await self._client.transport.close()
