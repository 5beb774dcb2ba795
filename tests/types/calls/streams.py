"""Answers in pieces: what is iterated, how it ends, and which colour it has."""

# ruff: noqa: B018 - an attribute by itself is what is checked

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

from typing_extensions import assert_type

from genai_grpc import Client, types

M = "gemini-2.0-flash"


def blocking(client: Client) -> Iterator[types.GenerateContentResponse]:
    for chunk in client.models.generate_content_stream(model=M, contents="x"):
        assert_type(chunk, types.GenerateContentResponse)
        assert_type(chunk.text, str | None)
    stream = client.models.generate_content_stream(model=M, contents="x")
    assert_type(next(stream), types.GenerateContentResponse)
    assert_type(stream.received, int)
    with stream as inner:
        assert_type(next(iter(inner)), types.GenerateContentResponse)
    stream.cancel()
    stream.close()
    stream.text  # type: ignore[attr-defined]
    stream.aclose()  # type: ignore[attr-defined]
    return client.models.generate_content_stream(model=M, contents="x")


def said_in_a_chat(client: Client) -> Iterator[types.GenerateContentResponse]:
    chat = client.chats.create(model=M)
    for chunk in chat.send_message_stream("x"):
        assert_type(chunk, types.GenerateContentResponse)
    assert_type(chat.get_history(curated=True), list[types.Content])
    return chat.send_message_stream("x")


async def awaiting(client: Client) -> AsyncIterator[types.GenerateContentResponse]:
    async for chunk in await client.aio.models.generate_content_stream(model=M, contents="x"):
        assert_type(chunk, types.GenerateContentResponse)
    stream = await client.aio.models.generate_content_stream(model=M, contents="x")
    assert_type(stream.received, int)
    async with stream as inner:
        assert_type(await inner.__anext__(), types.GenerateContentResponse)
    stream.cancel()
    await stream.aclose()
    stream.close()  # type: ignore[attr-defined]
    next(stream)  # type: ignore[call-overload]
    async for _ in client.aio.models.generate_content_stream(model=M, contents="x"):  # type: ignore[attr-defined]
        pass
    for _ in await client.aio.models.generate_content_stream(model=M, contents="x"):  # type: ignore[attr-defined]
        pass
    for _ in client.aio.models.generate_content_stream(model=M, contents="x"):  # type: ignore[attr-defined]
        pass
    return await client.aio.models.generate_content_stream(model=M, contents="x")


async def said_in_an_asynchronous_chat(
    client: Client,
) -> AsyncIterator[types.GenerateContentResponse]:
    chat = client.aio.chats.create(model=M)
    async for chunk in await chat.send_message_stream("x"):
        assert_type(chunk, types.GenerateContentResponse)
    answer = await chat.send_message("x")
    assert_type(answer, types.GenerateContentResponse)
    async for _ in chat.send_message_stream("x"):  # type: ignore[attr-defined]
        pass
    return await chat.send_message_stream("x")
