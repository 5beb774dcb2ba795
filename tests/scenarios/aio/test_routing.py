"""Which way a call goes: over gRPC unless gRPC cannot carry it, and the log says why."""

from __future__ import annotations

import logging

import pytest

from genai_grpc import AsyncClient, Client, errors, types
from genai_grpc.emulator import Emulator

MODEL = "gemini-2.5-flash"
# What only REST carries on the Gemini Developer API.
THINKING: types.GenerateContentConfigDict = {
    "thinking_config": {"thinking_level": types.ThinkingLevel.LOW}
}


def ways(server: Emulator) -> list[str]:
    return [call.transport for call in server.calls]


def gemini_client(server: Emulator, transport: str | None = None, suffix: str = "") -> AsyncClient:
    options = types.HttpOptions(base_url=server.url + suffix)
    return Client(api_key="k", http_options=options, transport=transport).aio


async def test_only_the_call_that_needs_rest_goes_there(
    gemini: AsyncClient, server: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="genai_grpc")
    plain = await gemini.models.generate_content(model=MODEL, contents="a")
    thoughtful = await gemini.models.generate_content(model=MODEL, contents="a", config=THINKING)
    await gemini.models.generate_content(model=MODEL, contents="a")
    assert ways(server) == ["grpc", "rest", "grpc"]
    assert thoughtful.text == plain.text
    (reason,) = [text for text in caplog.messages if "goes over REST" in text]
    assert "thinking_level" in reason


async def test_a_stream_goes_where_its_fields_lead(gemini: AsyncClient, server: Emulator) -> None:
    texts = []
    for config in (None, THINKING):
        stream = await gemini.models.generate_content_stream(
            model=MODEL, contents="Why is the sky blue?", config=config
        )
        texts.append([chunk.text async for chunk in stream])
    assert ways(server) == ["grpc", "rest"]
    assert texts[0] == texts[1]


async def test_what_grpc_cannot_carry_is_refused_when_grpc_is_all_there_is(
    server: Emulator,
) -> None:
    async with gemini_client(server, "grpc") as client:
        with pytest.raises(ValueError, match=r"thinking_level.*transport='auto'"):
            await client.models.generate_content(model=MODEL, contents="a", config=THINKING)
        with pytest.raises(ValueError, match="part of the REST API alone"):
            await client.file_search_stores.create()
    assert ways(server) == []


async def test_everything_goes_over_rest_on_request(server: Emulator) -> None:
    async with gemini_client(server, "rest") as client:
        await client.models.generate_content(model=MODEL, contents="a")
        await client.models.embed_content(model="gemini-embedding-001", contents="a")
    assert ways(server) == ["rest", "rest"]


async def test_a_method_that_the_server_lacks_goes_over_rest_from_then_on(
    gemini: AsyncClient, server: Emulator
) -> None:
    server.fail("UNIMPLEMENTED", times=1)
    for _ in range(2):
        assert (await gemini.models.generate_content(model=MODEL, contents="a")).text
    await gemini.models.count_tokens(model=MODEL, contents="a")
    assert ways(server) == ["grpc", "rest", "rest", "grpc"]


async def test_a_version_that_is_not_published_for_grpc_is_sent_as_it_is(server: Emulator) -> None:
    options = types.HttpOptions(base_url=server.url, api_version="v9")
    async with Client(api_key="k", http_options=options).aio as client:
        with pytest.raises(errors.ClientError) as caught:
            await client.models.generate_content(model=MODEL, contents="a")
    assert caught.value.code == 404
    assert server.calls[0].path == f"/v9/models/{MODEL}:generateContent"


async def test_an_address_with_a_path_means_rest(server: Emulator) -> None:
    async with gemini_client(server, suffix="/gateway/x") as client:
        with pytest.raises(errors.ClientError):
            await client.models.generate_content(model=MODEL, contents="a")
    assert server.calls[0].path == f"/gateway/x/v1beta/models/{MODEL}:generateContent"
    with pytest.raises(ValueError, match="gRPC has no path prefix"):
        async with gemini_client(server, "grpc", "/gateway/x") as client:
            await client.models.generate_content(model=MODEL, contents="a")
