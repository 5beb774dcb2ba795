"""What google-genai and genai_grpc are both asked: their surfaces are equal, so the code is one.

Which package it is, and on which port its protocol is served, is for the two files that use this.
"""

from __future__ import annotations

import importlib
from collections.abc import AsyncIterable, Iterable
from typing import Any

from .. import payloads
from . import Endpoint


def config() -> dict[str, object]:
    """The options of every call, written as most programs write them."""
    return {
        "temperature": payloads.TEMPERATURE,
        "top_p": payloads.TOP_P,
        "max_output_tokens": payloads.MAX_OUTPUT_TOKENS,
    }


def client(package: Any, endpoint: Endpoint, port: int, **options: Any) -> Any:
    """A client of one of the two packages, pointed at the neutral server and otherwise as it is.

    `options` are further arguments that only one of them takes.
    """
    http_options = {"base_url": f"http://127.0.0.1:{port}"}
    if not endpoint.vertex:
        return package.Client(api_key=payloads.API_KEY, http_options=http_options, **options)
    return package.Client(
        vertexai=True,
        project=payloads.PROJECT,
        location=payloads.LOCATION,
        credentials=importlib.import_module("google.oauth2.credentials").Credentials(
            payloads.TOKEN
        ),
        http_options=http_options,
        **options,
    )


class FacadeSync:
    """client.models."""

    def __init__(self, client: Any) -> None:  # either package's Client
        self._client = client
        self._models = client.models

    def unary(self) -> str:
        response = self._models.generate_content(
            model=payloads.MODEL, contents=payloads.PROMPT, config=config()
        )
        text: str = response.text
        return text

    def stream(self) -> Iterable[Any]:
        chunks: Iterable[Any] = self._models.generate_content_stream(
            model=payloads.MODEL, contents=payloads.PROMPT, config=config()
        )
        return chunks

    def text(self, chunk: Any) -> str:
        text: str = chunk.text
        return text

    def close(self) -> None:
        self._client.close()


class FacadeAsync:
    """client.aio.models."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self._models = client.aio.models

    async def unary(self) -> str:
        response = await self._models.generate_content(
            model=payloads.MODEL, contents=payloads.PROMPT, config=config()
        )
        text: str = response.text
        return text

    async def stream(self) -> AsyncIterable[Any]:
        chunks: AsyncIterable[Any] = await self._models.generate_content_stream(
            model=payloads.MODEL, contents=payloads.PROMPT, config=config()
        )
        return chunks

    def text(self, chunk: Any) -> str:
        text: str = chunk.text
        return text

    async def close(self) -> None:
        await self._client.aio.aclose()
