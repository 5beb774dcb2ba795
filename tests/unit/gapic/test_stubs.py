"""The stubs of a transport that programs call themselves, and requests that are dicts on their way out.

What a client makes of them is the subject of test_clients.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import grpc
import pytest
from google.api_core import exceptions
from google.api_core.retry import Retry, if_exception_type
from google.api_core.retry_async import AsyncRetry

from genai_grpc import generativelanguage as glm
from genai_grpc.generativelanguage.services.generative_service import transports
from tests.plugins.grpc_server import ScriptedServer

ASK = {"model": "models/m"}


@pytest.fixture
def client(scripted_server: ScriptedServer) -> glm.GenerativeServiceClient:
    channel = grpc.insecure_channel(f"127.0.0.1:{scripted_server.port}")
    return glm.GenerativeServiceClient(
        transport=transports.GenerativeServiceGrpcTransport(channel=channel)
    )


@pytest.fixture
async def aclient(
    scripted_server: ScriptedServer,
) -> AsyncIterator[glm.GenerativeServiceAsyncClient]:
    channel = grpc.aio.insecure_channel(f"127.0.0.1:{scripted_server.port}")
    transport = transports.GenerativeServiceGrpcAsyncIOTransport(channel=channel)
    async with glm.GenerativeServiceAsyncClient(transport=transport) as client:
        yield client


def unary(request: bytes, context: grpc.ServicerContext) -> bytes:
    context.send_initial_metadata((("x-first", "1"),))
    context.set_trailing_metadata((("x-last", "2"),))
    if b"fails" in request:
        context.abort(grpc.StatusCode.ABORTED, "no")
    return b""


def test_a_stub_takes_what_the_client_takes(
    scripted_server: ScriptedServer, client: glm.GenerativeServiceClient
) -> None:
    stub: Any = client.transport.count_tokens
    scripted_server.unary = lambda request, context: b""
    assert isinstance(stub(ASK), glm.CountTokensResponse)
    _, call = stub.with_call(glm.CountTokensRequest(ASK), timeout=5)
    assert call.code() is grpc.StatusCode.OK
    streaming: Any = client.transport.stream_generate_content
    opened = streaming(ASK)
    assert len(list(opened)) == 3
    assert opened.code() is grpc.StatusCode.OK


async def test_an_awaited_stub_gives_the_call(
    scripted_server: ScriptedServer, aclient: glm.GenerativeServiceAsyncClient
) -> None:
    scripted_server.unary = unary
    stub: Any = aclient.transport.count_tokens
    call = stub(ASK)
    assert isinstance(call, grpc.aio.UnaryUnaryCall)
    assert ("x-first", "1") in tuple(await call.initial_metadata())
    assert isinstance(await call, glm.CountTokensResponse)
    assert ("x-last", "2") in tuple(await call.trailing_metadata())
    opened: Any = aclient.transport.stream_generate_content(ASK)
    assert len([each async for each in opened]) == 3
    assert await opened.code() is grpc.StatusCode.OK


def test_messages_of_a_dialogue_may_be_dicts(client: glm.GenerativeServiceClient) -> None:
    said: Any = {"setup": {"model": "models/m"}}
    (heard,) = client.bidi_generate_content(iter([said]))
    assert glm.BidiGenerateContentServerMessage.serialize(heard) == (
        glm.BidiGenerateContentClientMessage.serialize(glm.BidiGenerateContentClientMessage(said))
    )


def test_a_failure_tells_both_headers(
    scripted_server: ScriptedServer, client: glm.GenerativeServiceClient
) -> None:
    scripted_server.unary = unary
    with pytest.raises(exceptions.Aborted) as caught:
        client.count_tokens(model="fails")
    check(caught.value.errors[0])


async def test_an_awaited_failure_tells_both_headers(
    scripted_server: ScriptedServer, aclient: glm.GenerativeServiceAsyncClient
) -> None:
    scripted_server.unary = unary
    with pytest.raises(exceptions.Aborted) as caught:
        await aclient.count_tokens(model="fails")
    check(caught.value.errors[0])


def check(failure: Any) -> None:
    """What a program reads of the failure that an error holds."""
    assert (failure.code(), failure.details()) == (grpc.StatusCode.ABORTED, "no")
    assert dict(failure.initial_metadata())["x-first"] == "1"
    assert dict(failure.trailing_metadata())["x-last"] == "2"
    assert "no" in failure.debug_error_string()


async def test_bytes_that_are_no_message_are_an_error_with_own_retries_too(
    scripted_server: ScriptedServer,
    client: glm.GenerativeServiceClient,
    aclient: glm.GenerativeServiceAsyncClient,
) -> None:
    scripted_server.unary = lambda request, context: b"\xff\xff"
    unavailable = if_exception_type(exceptions.ServiceUnavailable)
    with pytest.raises(exceptions.InternalServerError, match="2 bytes that are no CountTokens"):
        client.count_tokens(ASK, retry=Retry(predicate=unavailable))
    with pytest.raises(exceptions.InternalServerError, match="2 bytes that are no CountTokens"):
        await aclient.count_tokens(ASK, retry=AsyncRetry(predicate=unavailable))
