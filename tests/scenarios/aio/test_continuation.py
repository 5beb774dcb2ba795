"""Answers that the service makes in several requests: one answer and one stream to the caller."""

from __future__ import annotations

import pickle
from collections.abc import AsyncIterator
from typing import Any

import pytest

from genai_grpc import AsyncClient, errors, types
from genai_grpc.emulator import Emulator, StatusError
from tests.plugins.clients import BACKENDS, make_client

MODEL = "gemini-3-pro"


@pytest.fixture(params=BACKENDS)
async def rest(request: pytest.FixtureRequest, server: Emulator) -> AsyncIterator[AsyncClient]:
    """A client of each API in turn, over REST."""
    async with make_client(request.param, server, transport="rest").aio as client:
        yield client


def piece(text: str, token: str = "", reason: str = "CONTINUATION", **more: Any) -> Any:
    """An answer, or a chunk of one; with a token it is not the last."""
    candidate: dict[str, Any] = {"content": {"role": "model", "parts": [{"text": text}]}}
    if reason:
        candidate["finish_reason"] = reason
    if token:
        candidate["continuation_token"] = token.encode()
    return {"candidates": [candidate], **more}


def counted(prompt: int, candidates: int) -> Any:
    """What a request says of its tokens."""
    return {
        "prompt_token_count": prompt,
        "candidates_token_count": candidates,
        "total_token_count": prompt + candidates,
        "prompt_tokens_details": [{"modality": 1, "token_count": prompt}],
    }


def tokens_sent(server: Emulator) -> list[bytes]:
    """The token of each request."""
    return [call.request.continuation_token for call in server.calls]


async def test_an_answer_goes_on_until_it_is_whole(rest: AsyncClient, server: Emulator) -> None:
    server.reply(piece("Once ", "t1", usage_metadata=counted(5, 2)), method="GenerateContent")
    server.reply(piece("upon ", "t2", usage_metadata=counted(7, 3)), method="GenerateContent")
    last = piece("a time.", "", "STOP", usage_metadata=counted(10, 4))
    server.reply(last, method="GenerateContent")
    response = await rest.models.generate_content(
        model=MODEL, contents="Tell a story.", config={"temperature": 0.5}
    )
    assert response.text == "Once upon a time."
    assert tokens_sent(server) == [b"", b"t1", b"t2"]
    assert {call.request.contents[0].parts[0].text for call in server.calls} == {"Tell a story."}
    assert {call.request.generation_config.temperature for call in server.calls} == {0.5}
    (candidate,) = response.candidates or []
    assert candidate.finish_reason is types.FinishReason.STOP
    assert candidate.continuation_token is None
    usage = response.usage_metadata
    assert usage is not None
    assert (usage.prompt_token_count, usage.candidates_token_count) == (22, 9)
    assert usage.total_token_count == 31
    details = [types.ModalityTokenCount(modality=types.MediaModality.TEXT, token_count=22)]
    assert usage.prompt_tokens_details == details
    assert response.initial_prompt_token_count == usage.initial_prompt_token_count == 5


async def test_sources_and_ratings_of_all_requests_are_kept(
    rest: AsyncClient, server: Emulator
) -> None:
    def grounded(text: str, token: str, reason: str, uri: str, probability: int) -> Any:
        made = piece(text, token, reason)
        made["candidates"][0] |= {
            "grounding_metadata": {
                "grounding_chunks": [{"web": {"uri": uri}}],
                "grounding_supports": [
                    {"grounding_chunk_indices": [0], "segment": {"part_index": 0}}
                ],
            },
            "safety_ratings": [{"category": 3, "probability": probability}],
        }
        return made

    first = grounded("a", "t", "CONTINUATION", "https://a", 1)
    server.reply(first, method="GenerateContent")
    server.reply(grounded("b", "", "STOP", "https://b", 2), method="GenerateContent")
    response = await rest.models.generate_content(model=MODEL, contents="x")
    (candidate,) = response.candidates or []
    grounding = candidate.grounding_metadata
    assert grounding is not None
    chunks = grounding.grounding_chunks or []
    assert [chunk.web.uri for chunk in chunks if chunk.web] == ["https://a", "https://b"]
    supports = grounding.grounding_supports or []
    assert [support.grounding_chunk_indices for support in supports] == [[0], [1]]
    assert supports[1].segment is not None
    assert supports[1].segment.part_index == 1
    (rating,) = candidate.safety_ratings or []
    assert rating.probability is types.HarmProbability.LOW


async def test_who_wants_to_go_on_alone_gets_the_token(rest: AsyncClient, server: Emulator) -> None:
    server.reply(piece("Once ", "t1"), method="GenerateContent")
    config = types.GenerateContentConfig(automatic_continuation=False)
    response = await rest.models.generate_content(model=MODEL, contents="x", config=config)
    (candidate,) = response.candidates or []
    assert candidate.finish_reason is types.FinishReason.CONTINUATION
    assert candidate.continuation_token == b"t1"
    server.reply(piece("more", "", "STOP"), method="GenerateContent")
    config = types.GenerateContentConfig(continuation_token=candidate.continuation_token)
    response = await rest.models.generate_content(model=MODEL, contents="x", config=config)
    assert response.text == "more"
    assert tokens_sent(server) == [b"", b"t1"]


async def test_a_token_that_comes_again_is_not_sent_for_ever(
    rest: AsyncClient, server: Emulator
) -> None:
    server.reply(piece("a", "t"), times=5, method="GenerateContent")
    response = await rest.models.generate_content(model=MODEL, contents="x")
    assert response.text == "aa"
    assert tokens_sent(server) == [b"", b"t"]


async def test_a_request_that_goes_on_and_fails_is_told(
    rest: AsyncClient, server: Emulator
) -> None:
    server.reply(piece("a", "t"), method="GenerateContent")
    server.reply(piece("b", "t2"), method="GenerateContent")
    server.reply(StatusError("INVALID_ARGUMENT", "expired"), method="GenerateContent")
    with pytest.raises(errors.ClientError, match="expired") as caught:
        await rest.models.generate_content(model=MODEL, contents="x")
    partial = pickle.loads(pickle.dumps(caught.value)).partial
    assert partial.text == "ab"
    assert partial.candidates[0].continuation_token == b"t2"


async def test_a_schema_reads_the_whole_answer(rest: AsyncClient, server: Emulator) -> None:
    server.reply(piece("[1,", "t"), method="GenerateContent")
    server.reply(piece("2]", "", "STOP"), method="GenerateContent")
    config: Any = {"response_schema": list[int], "response_mime_type": "application/json"}
    response = await rest.models.generate_content(model=MODEL, contents="x", config=config)
    assert response.parsed == [1, 2]


async def test_a_stream_goes_on_as_one(rest: AsyncClient, server: Emulator) -> None:
    first = [
        piece("Once ", "t0", "", usage_metadata=counted(5, 1)),
        piece("upon ", "t1", usage_metadata=counted(5, 2)),
    ]
    server.reply_stream(first)
    server.reply_stream([piece("a ", "", ""), piece("time.", "", "STOP")])
    stream = await rest.models.generate_content_stream(model=MODEL, contents="x")
    chunks = [chunk async for chunk in stream]
    assert [chunk.text for chunk in chunks] == ["Once ", "upon ", "a ", "time."]
    reasons = [candidate.finish_reason for chunk in chunks for candidate in chunk.candidates or []]
    assert reasons == [None, None, None, types.FinishReason.STOP]
    assert tokens_sent(server) == [b"", b"t1"]


async def test_a_stream_counts_the_tokens_of_all_its_requests(
    rest: AsyncClient, server: Emulator
) -> None:
    server.reply_stream([piece("a", "t", usage_metadata=counted(5, 2))])
    last = [
        piece("b", "", "", usage_metadata=counted(7, 1)),
        piece("c", "", "STOP", usage_metadata=counted(7, 3)),
    ]
    server.reply_stream(last)
    stream = await rest.models.generate_content_stream(model=MODEL, contents="x")
    usages = [chunk.usage_metadata async for chunk in stream]
    counts = [(usage.prompt_token_count, usage.candidates_token_count) for usage in usages if usage]
    assert counts == [(5, 2), (12, 3), (12, 5)]
    assert [usage.initial_prompt_token_count for usage in usages if usage] == [5, 5, 5]


async def test_a_stream_that_breaks_behind_a_token_goes_on_with_it(
    rest: AsyncClient, server: Emulator
) -> None:
    server.reply_stream([piece("Once ", "t1", ""), piece("never seen", "", "STOP")])
    server.break_stream(after_chunks=1, status="UNAVAILABLE", times=1)
    server.reply_stream([piece("upon a time.", "", "STOP")])
    stream = await rest.models.generate_content_stream(model=MODEL, contents="x")
    assert [chunk.text async for chunk in stream] == ["Once ", "upon a time."]
    assert tokens_sent(server) == [b"", b"t1"]


@pytest.mark.parametrize(
    ("pieces", "status"),
    [
        ([piece("a", "t", ""), piece("b", "", ""), piece("c")], "UNAVAILABLE"),
        ([piece("a", "", ""), piece("b", "t", ""), piece("c")], "PERMISSION_DENIED"),
        ([piece("a", "", ""), piece("b", "", ""), piece("c")], "UNAVAILABLE"),
    ],
)
async def test_a_stream_that_breaks_elsewhere_is_broken(
    rest: AsyncClient, server: Emulator, pieces: list[Any], status: str
) -> None:
    server.reply_stream(pieces)
    server.break_stream(after_chunks=2, status=status, times=1)
    stream = await rest.models.generate_content_stream(model=MODEL, contents="x")
    seen: list[str | None] = []

    async def listen() -> None:
        async for chunk in stream:
            seen.append(chunk.text)

    with pytest.raises(errors.APIError) as caught:
        await listen()
    assert seen == ["a", "b"]
    assert (caught.value.status, caught.value.received) == (status, 2)
    assert len(server.calls) == 1


async def test_a_stream_that_its_caller_goes_on_with_ends_with_the_token(
    rest: AsyncClient, server: Emulator
) -> None:
    server.reply_stream([piece("a", "t")])
    config = types.GenerateContentConfig(automatic_continuation=False)
    stream = await rest.models.generate_content_stream(model=MODEL, contents="x", config=config)
    (chunk,) = [chunk async for chunk in stream]
    (candidate,) = chunk.candidates or []
    assert candidate.finish_reason is types.FinishReason.CONTINUATION
    assert candidate.continuation_token == b"t"


async def test_functions_are_called_when_the_answer_is_whole(
    rest: AsyncClient, server: Emulator
) -> None:
    def add(a: int, b: int) -> int:
        """Adds."""
        return a + b

    call = {"function_call": {"name": "add", "args": {"a": 1, "b": 2}}}
    server.reply(piece("Let me see.", "t"), method="GenerateContent")
    asks = piece("", "", "STOP")
    asks["candidates"][0]["content"]["parts"] = [call]
    server.reply(asks, method="GenerateContent")
    server.reply(piece("Three.", "", "STOP"), method="GenerateContent")
    response = await rest.models.generate_content(
        model=MODEL, contents="1+2?", config=types.GenerateContentConfig(tools=[add])
    )
    assert response.text == "Three."
    assert tokens_sent(server) == [b"", b"t", b""]
    said = server.calls[-1].request.contents[1]
    assert [part.WhichOneof("data") for part in said.parts] == ["text", "function_call"]


async def test_over_grpc_a_call_with_a_token_goes_over_rest(
    client: AsyncClient, server: Emulator
) -> None:
    server.reply(piece("more", "t2"), method="GenerateContent")
    server.reply(piece(" and more", "", "STOP"), method="GenerateContent")
    response = await client.models.generate_content(
        model=MODEL, contents="x", config={"continuation_token": b"t1"}
    )
    assert response.text == "more and more"
    assert tokens_sent(server) == [b"t1", b"t2"]
    assert {call.transport for call in server.calls} == {"rest"}
