# Generated from tests/scenarios/aio/readme/test_caches.py by scripts/unasync: edit that file and run scripts/unasync.
"""README: "Caches": create, get, generate content with caches."""

from __future__ import annotations

from pathlib import Path

import pytest

import genai_grpc as genai
from genai_grpc import types


@pytest.fixture
def cached_content(client: genai.Client, tmp_path: Path) -> types.CachedContent:
    """Two documents that are kept, made as the README makes them."""
    if client.vertexai:
        file_uris = [
            "gs://cloud-samples-data/generative-ai/pdf/2312.11805v3.pdf",
            "gs://cloud-samples-data/generative-ai/pdf/2403.05530.pdf",
        ]
    else:
        file_uris = []
        for name in ("2312.11805v3.pdf", "2403.05530.pdf"):
            path = tmp_path / name
            path.write_bytes(b"%PDF-1.4\n" + b"A page about foxes. " * 20_000)
            file_uris.append(client.files.upload(file=str(path)).uri or "")
    return client.caches.create(
        model="gemini-2.0-flash-001",
        config=types.CreateCachedContentConfig(
            contents=[
                types.Content(
                    role="user",
                    parts=[
                        types.Part.from_uri(file_uri=file_uris[0], mime_type="application/pdf"),
                        types.Part.from_uri(file_uri=file_uris[1], mime_type="application/pdf"),
                    ],
                )
            ],
            system_instruction="What is the sum of the two pdfs?",
            display_name="test cache",
            ttl="3600s",
        ),
    )


def test_create(cached_content: types.CachedContent) -> None:
    assert cached_content.name
    assert cached_content.display_name == "test cache"
    assert cached_content.expire_time is not None
    assert cached_content.create_time is not None
    lives = cached_content.expire_time - cached_content.create_time
    assert lives.total_seconds() == pytest.approx(3600, abs=1)


def test_get(client: genai.Client, cached_content: types.CachedContent) -> None:
    assert cached_content.name is not None
    found = client.caches.get(name=cached_content.name)
    assert found == cached_content


def test_generate_content_with_caches(
    client: genai.Client, cached_content: types.CachedContent
) -> None:
    response = client.models.generate_content(
        model="gemini-2.0-flash-001",
        contents="Summarize the pdfs",
        config=types.GenerateContentConfig(cached_content=cached_content.name),
    )
    assert response.text
    assert response.usage_metadata is not None
    assert (response.usage_metadata.cached_content_token_count or 0) > 0
