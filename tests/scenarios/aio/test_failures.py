"""What a caller sees when the service or the way to it fails. Faults are injected at the server."""

from __future__ import annotations

from typing import Any

import pytest

from genai_grpc import AsyncClient, errors, types
from genai_grpc.emulator import Emulator

pytestmark = pytest.mark.faults

MODEL = "gemini-2.0-flash"


def within(seconds: float, **retry: Any) -> types.GenerateContentConfig:
    options = types.HttpOptions(
        timeout=int(seconds * 1000),
        retry_options=types.HttpRetryOptions(initial_delay=0.01, **retry),
    )
    return types.GenerateContentConfig(http_options=options)


async def ask(client: AsyncClient, config: types.GenerateContentConfig | None = None) -> str | None:
    response = await client.models.generate_content(model=MODEL, contents="x", config=config)
    return response.text


async def test_unavailable_twice_and_then_an_answer_is_an_answer(
    client: AsyncClient, server: Emulator
) -> None:
    server.fail("UNAVAILABLE", times=2)
    assert await ask(client, within(30))
    assert [call.wait_ended().status for call in server.calls] == [
        "UNAVAILABLE",
        "UNAVAILABLE",
        "OK",
    ]


async def test_all_attempts_share_one_deadline(client: AsyncClient, server: Emulator) -> None:
    server.fail("UNAVAILABLE", times=2, retry_delay_s=0.3)
    await ask(client, within(5))
    first, second, third = (call.time_remaining or 0.0 for call in server.calls)
    # On the wire a deadline of seconds is rounded up to tenths.
    assert first <= 5.1
    assert second <= first - 0.15
    assert third <= second - 0.15


async def test_internal_is_repeated_once(client: AsyncClient, server: Emulator) -> None:
    server.fail("INTERNAL", times=1)
    assert await ask(client, within(30))
    server.fail("INTERNAL", times=2)
    with pytest.raises(errors.ServerError):
        await ask(client, within(30))


async def test_the_servers_delay_is_obeyed_and_reported(
    client: AsyncClient, server: Emulator
) -> None:
    server.fail("RESOURCE_EXHAUSTED", times=1, retry_delay_s=0.3)
    await ask(client, within(30))
    refused, answered = server.calls
    assert refused.ended is not None
    assert answered.started - refused.ended >= 0.3


async def test_a_delay_beyond_the_deadline_fails_at_once(
    client: AsyncClient, server: Emulator
) -> None:
    server.fail("RESOURCE_EXHAUSTED", times=1, retry_delay_s=53)
    with pytest.raises(errors.ClientError) as caught:
        await ask(client, within(20))
    assert caught.value.code == 429
    assert caught.value.retry_delay is not None
    assert caught.value.retry_delay.total_seconds() == 53
    assert len(server.calls) == 1


@pytest.mark.parametrize("status", ["PERMISSION_DENIED", "INVALID_ARGUMENT", "UNAUTHENTICATED"])
async def test_what_repetition_cannot_mend_is_sent_once(
    client: AsyncClient, server: Emulator, status: str
) -> None:
    server.fail(status, times=None)
    with pytest.raises(errors.ClientError) as caught:
        await ask(client)
    assert caught.value.status == status
    assert len(server.calls) == 1


async def test_a_stalled_server_costs_the_deadline_whatever_the_retries(
    client: AsyncClient, server: Emulator
) -> None:
    server.stall(times=None)
    with pytest.raises(errors.ServerError) as caught:
        await ask(client, within(0.5, attempts=10))
    assert caught.value.status == "DEADLINE_EXCEEDED"
    assert len(server.calls) == 1
    assert "0.5 s" in (caught.value.message or "")


async def test_chunks_received_before_a_break_are_delivered(
    client: AsyncClient, server: Emulator
) -> None:
    server.reply_stream(["one", "two", "three", "four", "five"])
    server.break_stream(after_chunks=3)
    got = []
    with pytest.raises(errors.ServerError, match="after 3 messages") as caught:  # noqa: PT012
        async for chunk in await client.models.generate_content_stream(model=MODEL, contents="x"):
            got.append(chunk.text)
    assert got == ["one", "two", "three"]
    assert caught.value.received == 3
    assert len(server.calls) == 1


async def test_a_stream_refused_before_its_first_chunk_is_opened_again(
    client: AsyncClient, server: Emulator
) -> None:
    server.fail("UNAVAILABLE", times=2)
    stream = await client.models.generate_content_stream(
        model=MODEL, contents="x", config=within(30)
    )
    assert [chunk async for chunk in stream]
    assert len(server.calls) == 3


async def test_leaving_a_stream_early_cancels_it_at_the_server(
    client: AsyncClient, server: Emulator
) -> None:
    server.reply_stream(["chunk"] * 1000)

    async def read_one() -> None:
        async for _ in await client.models.generate_content_stream(model=MODEL, contents="x"):
            break

    await read_one()
    (call,) = server.calls
    assert call.cancelled.wait(5)


async def test_closing_a_stream_cancels_it_at_the_server(
    client: AsyncClient, server: Emulator
) -> None:
    server.reply_stream(["chunk"] * 1000)
    stream = await client.models.generate_content_stream(model=MODEL, contents="x")
    async with stream:
        assert (await stream.__anext__()).text == "chunk"
    assert server.calls[0].cancelled.wait(5)
    assert [chunk async for chunk in stream] == []


async def test_a_connection_cut_in_the_middle_of_a_call_is_repeated(
    client: AsyncClient, server: Emulator
) -> None:
    server.reset(times=1)
    assert await ask(client, within(30))


async def test_an_answer_that_is_no_message_is_an_error_and_never_none(
    client: AsyncClient, server: Emulator
) -> None:
    server.garbage(times=None)
    with pytest.raises(errors.ServerError, match="bytes that are no GenerateContentResponse"):
        await ask(client)


async def test_a_client_survives_a_server_that_goes_away(
    client: AsyncClient, server: Emulator
) -> None:
    assert await ask(client)
    server.reset_connections()
    assert await ask(client, within(30))


async def test_a_closed_client_says_so(client: AsyncClient) -> None:
    await ask(client)
    await client.aclose()
    with pytest.raises(RuntimeError, match="This client is closed"):
        await ask(client)
