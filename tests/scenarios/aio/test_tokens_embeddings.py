"""Token counts and embeddings on both APIs."""

from __future__ import annotations

import pytest

from genai_grpc import AsyncClient, types
from genai_grpc.emulator import Emulator

MODEL = "gemini-2.0-flash"
EMBEDDING_MODEL = "gemini-embedding-001"


async def test_a_count_is_what_generating_reports(client: AsyncClient) -> None:
    counted = await client.models.count_tokens(model=MODEL, contents="Why is the sky blue?")
    response = await client.models.generate_content(model=MODEL, contents="Why is the sky blue?")
    assert response.usage_metadata is not None
    assert counted.total_tokens == response.usage_metadata.prompt_token_count


async def test_system_instruction_and_tools_count_too(client: AsyncClient) -> None:
    bare = await client.models.count_tokens(model=MODEL, contents="x")
    tool = types.Tool(function_declarations=[types.FunctionDeclaration(name="weather")])
    config = types.CountTokensConfig(system_instruction="Answer in two words.", tools=[tool])
    full = await client.models.count_tokens(model=MODEL, contents="x", config=config)
    assert (full.total_tokens or 0) > (bare.total_tokens or 0)


@pytest.mark.parametrize("version", ["v1", "v1beta1"])
async def test_vertex_counts_in_each_version(
    vertex: AsyncClient, server: Emulator, version: str
) -> None:
    config = types.CountTokensConfig(http_options=types.HttpOptions(api_version=version))
    counted = await vertex.models.count_tokens(model=MODEL, contents="a b c", config=config)
    assert (counted.total_tokens or 0) > 0
    service = "LlmUtilityService" if version == "v1" else "PredictionService"
    assert server.calls[0].path == f"/google.cloud.aiplatform.{version}.{service}/CountTokens"


async def test_tokens_spell_the_text(vertex: AsyncClient) -> None:
    computed = await vertex.models.compute_tokens(model=MODEL, contents="Why is the sky blue?")
    assert computed.tokens_info is not None
    info = computed.tokens_info[0]
    assert b"".join(info.tokens or []).decode() == "Why is the sky blue?"
    assert len(info.token_ids or []) == len(info.tokens or [])


async def test_computing_tokens_is_vertex_only(gemini: AsyncClient, server: Emulator) -> None:
    with pytest.raises(ValueError, match="only supported in the Vertex AI client"):
        await gemini.models.compute_tokens(model=MODEL, contents="x")
    assert not server.calls


@pytest.mark.parametrize("model", [EMBEDDING_MODEL, "text-embedding-004", "gemini-embedding-2"])
async def test_each_text_gets_its_own_vector_in_order(client: AsyncClient, model: str) -> None:
    texts = ["the cat sat on the mat", "a cat sat on a mat", "quarterly revenue grew"]
    together = await client.models.embed_content(model=model, contents=texts)
    assert together.embeddings is not None
    assert len(together.embeddings) == 3
    for text, embedding in zip(texts, together.embeddings, strict=True):
        alone = await client.models.embed_content(model=model, contents=text)
        assert alone.embeddings is not None
        assert alone.embeddings[0].values == pytest.approx(embedding.values)


async def test_similar_texts_are_near(client: AsyncClient) -> None:
    texts = ["the cat sat on the mat", "a cat sat on a mat", "quarterly revenue grew"]
    response = await client.models.embed_content(model=EMBEDDING_MODEL, contents=texts)
    cat, other_cat, revenue = (e.values or [] for e in response.embeddings or [])

    def nearness(a: list[float], b: list[float]) -> float:
        return sum(x * y for x, y in zip(a, b, strict=True))

    assert nearness(cat, other_cat) > nearness(cat, revenue)


async def test_the_dimensions_asked_for_are_the_dimensions_given(client: AsyncClient) -> None:
    config = types.EmbedContentConfig(output_dimensionality=10, task_type="RETRIEVAL_DOCUMENT")
    response = await client.models.embed_content(
        model=EMBEDDING_MODEL, contents=["a", "b"], config=config
    )
    assert [len(e.values or []) for e in response.embeddings or []] == [10, 10]
