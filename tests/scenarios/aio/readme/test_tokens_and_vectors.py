"""README: "Count Tokens and Compute Tokens" and "Embed Content"."""

from __future__ import annotations

import math

import pytest

import genai_grpc as genai
from genai_grpc import types


async def test_count_tokens(client: genai.Client) -> None:
    response = await client.aio.models.count_tokens(
        model="gemini-2.0-flash-001",
        contents="why is the sky blue?",
    )
    assert response.total_tokens
    assert f"total_tokens={response.total_tokens}" in str(response)


async def test_compute_tokens(vertex: genai.Client) -> None:
    response = await vertex.aio.models.compute_tokens(
        model="gemini-2.0-flash-001",
        contents="why is the sky blue?",
    )
    assert response.tokens_info is not None
    (info,) = response.tokens_info
    assert info.role == "user"
    assert b"".join(info.tokens or ()) == b"why is the sky blue?"
    assert len(info.token_ids or ()) == len(info.tokens or ())
    counted = await vertex.aio.models.count_tokens(
        model="gemini-2.0-flash-001", contents="why is the sky blue?"
    )
    assert len(info.tokens or ()) == counted.total_tokens


async def test_compute_tokens__is_only_supported_in_vertex_ai(gemini: genai.Client) -> None:
    with pytest.raises(ValueError, match="Vertex AI"):
        await gemini.aio.models.compute_tokens(
            model="gemini-2.0-flash-001",
            contents="why is the sky blue?",
        )


async def test_embed_content(client: genai.Client) -> None:
    response = await client.aio.models.embed_content(
        model="text-embedding-004",
        contents="why is the sky blue?",
    )
    assert response.embeddings is not None
    (embedding,) = response.embeddings
    assert math.hypot(*(embedding.values or ())) == pytest.approx(1, abs=1e-3)
    assert "embeddings=[" in str(response)


async def test_embed_content__multiple_contents_with_config(client: genai.Client) -> None:
    response = await client.aio.models.embed_content(
        model="text-embedding-004",
        contents=["why is the sky blue?", "What is your age?"],
        config=types.EmbedContentConfig(output_dimensionality=10),
    )
    assert response.embeddings is not None
    first, second = response.embeddings
    assert first.values is not None
    assert second.values is not None
    assert len(first.values) == len(second.values) == 10
    assert first.values != second.values
