"""What an answer is made of, and the errors that come instead of one."""

# ruff: noqa: B018 - an attribute by itself is what is checked

from __future__ import annotations

from datetime import timedelta
from typing import Any

from typing_extensions import assert_type

from genai_grpc import Client, errors, types
from genai_grpc.pagers import AsyncPager, Pager

M = "gemini-2.0-flash"


def answers(client: Client) -> None:
    response = client.models.generate_content(model=M, contents="x")
    assert_type(response, types.GenerateContentResponse)
    assert_type(response.text, str | None)
    assert_type(response.parts, list[types.Part] | None)
    assert_type(response.candidates, list[types.Candidate] | None)
    assert_type(response.function_calls, list[types.FunctionCall] | None)
    assert_type(response.executable_code, str | None)
    assert_type(response.code_execution_result, str | None)
    assert_type(response.usage_metadata, types.GenerateContentResponseUsageMetadata | None)
    assert_type(response.automatic_function_calling_history, list[types.Content] | None)
    assert_type(response.model_version, str | None)
    assert_type(response.parsed, Any)
    response.text.upper()  # type: ignore[union-attr]
    response.candidates[0]  # type: ignore[index]
    response.txt  # type: ignore[attr-defined]
    response.text = "x"  # type: ignore[misc]
    if response.candidates and response.candidates[0].finish_reason:
        reason = response.candidates[0].finish_reason
        assert_type(reason, types.FinishReason)
        reason.value.lower()
        types.FinishReason.STOPPED  # type: ignore[attr-defined]


def tokens_and_vectors(client: Client) -> None:
    assert_type(client.models.count_tokens(model=M, contents="x"), types.CountTokensResponse)
    assert_type(client.models.count_tokens(model=M, contents="x").total_tokens, int | None)
    assert_type(client.models.compute_tokens(model=M, contents="x"), types.ComputeTokensResponse)
    embedded = client.models.embed_content(model=M, contents=["x", "y"])
    assert_type(embedded, types.EmbedContentResponse)
    assert_type(embedded.embeddings, list[types.ContentEmbedding] | None)
    embedded.embedding  # type: ignore[attr-defined]


async def asynchronous(client: Client) -> None:
    response = await client.aio.models.generate_content(model=M, contents="x")
    assert_type(response, types.GenerateContentResponse)
    counted = await client.aio.models.count_tokens(model=M, contents="x")
    assert_type(counted.total_tokens, int | None)
    client.aio.models.generate_content(model=M, contents="x").text  # type: ignore[attr-defined]
    await client.models.generate_content(model=M, contents="x")  # type: ignore[misc]


def models(client: Client) -> None:
    assert_type(client.models.get(model=M), types.Model)
    assert_type(client.models.update(model=M, config={"display_name": "x"}), types.Model)
    assert_type(client.models.delete(model=M), types.DeleteModelResponse)
    pager = client.models.list()
    assert_type(pager, Pager[types.Model])
    assert_type(pager[0], types.Model)
    assert_type(pager.page_size, int)
    assert_type(pager.next_page(), list[types.Model])
    for model in pager:
        assert_type(model, types.Model)
    client.models.get(name=M)  # type: ignore[call-arg]
    client.models.update(model=M, config={"title": "x"})  # type: ignore[arg-type]


async def models_asynchronously(client: Client) -> None:
    pager = await client.aio.models.list()
    assert_type(pager, AsyncPager[types.Model])
    assert_type(await pager.next_page(), list[types.Model])
    async for model in pager:
        assert_type(model, types.Model)
    async for _ in client.aio.models.list():  # type: ignore[attr-defined]
        pass


def failures(client: Client) -> None:
    try:
        client.models.generate_content(model=M, contents="x")
    except errors.ClientError as error:
        assert_type(error, errors.ClientError)
        assert_type(error.code, int)
        assert_type(error.status, str | None)
        assert_type(error.message, str | None)
        assert_type(error.retry_delay, timedelta | None)
        assert_type(error.bad_request, errors.BadRequest | None)
        base: errors.APIError = error
        error.reason  # type: ignore[attr-defined]
        error.bad_request.field_violations  # type: ignore[union-attr]
        assert_type(base.details, Any)
    except errors.ApiError:  # type: ignore[attr-defined]
        pass
