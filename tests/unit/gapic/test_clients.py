"""The GAPIC-style clients against the emulator: sync and asyncio, gRPC and REST, every service."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import pytest
from google.api_core import exceptions, gapic_v1
from google.api_core.retry import Retry
from google.api_core.retry_async import AsyncRetry
from google.api_core.universe import EmptyUniverseError
from google.auth.credentials import AnonymousCredentials

from genai_grpc import generativelanguage as glm
from genai_grpc.emulator import Emulator
from genai_grpc.generativelanguage.services import generative_service, model_service

MODEL = "models/gemini-2.5-flash"
CONTENTS: Any = [{"role": "user", "parts": [{"text": "Why is the sky blue?"}]}]


def connect(module: Any, name: str, emulator: Emulator, kind: str) -> Any:
    """A blocking client of a service, over gRPC or REST."""
    client = getattr(module, f"{name}Client")
    if kind == "rest":
        transport = getattr(module.transports, f"{name}RestTransport")(
            host=emulator.address, url_scheme="http", credentials=AnonymousCredentials()
        )
    else:
        channel = grpc.insecure_channel(emulator.address)
        transport = getattr(module.transports, f"{name}GrpcTransport")(channel=channel)
    return client(transport=transport)


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


@pytest.fixture(params=["grpc", "rest"])
def client(
    emulator: Emulator, request: pytest.FixtureRequest
) -> Iterator[glm.GenerativeServiceClient]:
    with connect(generative_service, "GenerativeService", emulator, request.param) as connected:
        yield connected


@pytest.fixture(params=["grpc", "rest"])
def models(emulator: Emulator, request: pytest.FixtureRequest) -> Iterator[glm.ModelServiceClient]:
    with connect(model_service, "ModelService", emulator, request.param) as connected:
        yield connected


def text_of(response: glm.GenerateContentResponse) -> str:
    return "".join(part.text for part in response.candidates[0].content.parts)


def test_a_request_and_its_fields_give_the_same_answer(client: glm.GenerativeServiceClient) -> None:
    by_fields = client.generate_content(model=MODEL, contents=CONTENTS)
    by_dict = client.generate_content({"model": MODEL, "contents": CONTENTS})
    request = glm.GenerateContentRequest(model=MODEL, contents=CONTENTS)
    by_message = client.generate_content(request)
    by_protobuf = client.generate_content(glm.GenerateContentRequest.pb(request))
    answers = [by_fields, by_dict, by_message, by_protobuf]
    assert all(isinstance(answer, glm.GenerateContentResponse) for answer in answers)
    assert len({text_of(answer) for answer in answers}) == 1
    assert text_of(by_fields)


def test_the_word_of_google_api_core_for_a_default_means_the_default(
    client: glm.GenerativeServiceClient, emulator: Emulator
) -> None:
    emulator.fail("UNAVAILABLE", times=1)
    options: Any = {"retry": gapic_v1.method.DEFAULT, "timeout": gapic_v1.method.DEFAULT}
    assert text_of(client.generate_content(model=MODEL, contents=CONTENTS, **options))
    once: Any = {"retry": None, "timeout": gapic_v1.method.DEFAULT}
    emulator.fail("UNAVAILABLE", times=1)
    with pytest.raises(exceptions.ServiceUnavailable):
        client.generate_content(model=MODEL, contents=CONTENTS, **once)
    own: Any = {"retry": Retry(initial=0.01), "metadata": [("x-goog-api-client", "mine/1")]}
    emulator.fail("UNAVAILABLE", times=1)
    assert text_of(client.generate_content(model=MODEL, contents=CONTENTS, **own))


def test_a_request_beside_its_fields_is_refused(client: glm.GenerativeServiceClient) -> None:
    with pytest.raises(ValueError, match="none of the individual field arguments"):
        client.generate_content({"model": MODEL}, model=MODEL)


def test_another_message_is_refused(client: glm.GenerativeServiceClient) -> None:
    with pytest.raises(TypeError, match="GenerateContentRequest"):
        client.generate_content(glm.CountTokensRequest(model=MODEL))  # type: ignore[arg-type]


def test_a_stream_has_the_same_text(client: glm.GenerativeServiceClient) -> None:
    ask = {"model": MODEL, "contents": CONTENTS}
    pieces = [text_of(message) for message in client.stream_generate_content(ask)]
    assert len(pieces) > 1
    assert "".join(pieces) == text_of(client.generate_content(ask))


def test_a_stream_that_breaks_raises_after_what_had_come(
    client: glm.GenerativeServiceClient, emulator: Emulator
) -> None:
    emulator.break_stream(2, status="INTERNAL")
    stream = iter(client.stream_generate_content(model=MODEL, contents=CONTENTS))
    assert text_of(next(stream))
    assert text_of(next(stream))
    with pytest.raises(exceptions.InternalServerError, match="fault on demand"):
        next(stream)


def test_errors_are_those_of_api_core(client: glm.GenerativeServiceClient) -> None:
    with pytest.raises(exceptions.NotFound, match="models/nothing does not exist"):
        client.generate_content(model="models/nothing")
    with pytest.raises(exceptions.NotFound):
        list(client.stream_generate_content(model="models/nothing"))


def test_pages_follow_each_other(models: glm.ModelServiceClient) -> None:
    pager = models.list_models({"page_size": 2})
    assert len(pager.models) == 2
    names = [model.name for model in pager]
    assert names == [model.name for model in models.list_models()]
    assert len(names) > 4
    assert len(next(models.list_models({"page_size": 3}).pages).models) == 3


def test_a_call_that_fails_first_is_repeated(emulator: Emulator) -> None:
    client = connect(generative_service, "GenerativeService", emulator, "grpc")
    emulator.fail("UNAVAILABLE", times=1)
    assert client.count_tokens(model=MODEL, contents=CONTENTS).total_tokens > 0
    emulator.fail("UNAVAILABLE", times=1)
    with pytest.raises(exceptions.ServiceUnavailable):
        client.count_tokens(model=MODEL, contents=CONTENTS, retry=None)
    emulator.fail("INTERNAL", times=1)
    with pytest.raises(exceptions.InternalServerError):
        client.count_tokens(model=MODEL, contents=CONTENTS)
    emulator.fail("INTERNAL", times=1)
    quickly = Retry(initial=0.01, predicate=lambda error: True)
    assert client.count_tokens(model=MODEL, contents=CONTENTS, retry=quickly).total_tokens > 0


@pytest.mark.parametrize("options", [{"timeout": 20.0}, {"retry": Retry()}, {"retry": None}])
def test_call_options_leave_streams_alone(
    client: glm.GenerativeServiceClient, options: dict[str, Any]
) -> None:
    ask = {"model": MODEL, "contents": CONTENTS}
    plain = [text_of(message) for message in client.stream_generate_content(ask)]
    assert [text_of(m) for m in client.stream_generate_content(ask, **options)] == plain
    with pytest.raises(exceptions.NotFound):
        list(client.stream_generate_content({"model": "models/nothing"}, **options))


def test_a_stream_that_is_dropped_ends_at_the_server(emulator: Emulator) -> None:
    client = connect(generative_service, "GenerativeService", emulator, "grpc")
    emulator.trickle(0.05)
    stream = client.stream_generate_content(model=MODEL, contents=CONTENTS)
    next(stream)
    assert stream.is_active()
    del stream
    answer = client.count_tokens(model=MODEL, contents=CONTENTS)
    assert answer.total_tokens > 0


# Straight to the stub, and by google.api_core.
ROUTES: list[dict[str, Any]] = [{}, {"retry": Retry(predicate=lambda error: False)}]


@pytest.mark.parametrize("options", ROUTES)
def test_a_stream_is_a_call_that_can_be_watched(
    emulator: Emulator, options: dict[str, Any]
) -> None:
    client = connect(generative_service, "GenerativeService", emulator, "grpc")
    stream: Any = client.stream_generate_content(
        model=MODEL, contents=CONTENTS, timeout=30.0, **options
    )
    ended = threading.Event()
    assert 0 < stream.time_remaining() <= 30
    assert stream.add_callback(ended.set)
    assert stream.initial_metadata() == ()
    assert len(list(stream)) > 1
    assert ended.wait(10)
    assert (stream.is_active(), stream.code()) == (False, grpc.StatusCode.OK)
    assert not stream.add_callback(ended.set)
    assert isinstance(stream, grpc.Call)


@pytest.mark.parametrize("options", ROUTES)
def test_a_cancelled_stream_tells_so(emulator: Emulator, options: dict[str, Any]) -> None:
    client = connect(generative_service, "GenerativeService", emulator, "grpc")
    emulator.trickle(0.05)
    stream: Any = client.stream_generate_content(model=MODEL, contents=CONTENTS, **options)
    ended = threading.Event()
    stream.add_callback(ended.set)
    next(stream)
    assert stream.cancel()
    assert ended.wait(10)
    assert (stream.is_active(), stream.code()) == (False, grpc.StatusCode.CANCELLED)
    with pytest.raises(exceptions.Cancelled):
        next(stream)


def test_a_callback_that_fails_is_logged_and_spoils_no_stream(
    emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    client = connect(generative_service, "GenerativeService", emulator, "grpc")
    stream: Any = client.stream_generate_content(model=MODEL, contents=CONTENTS)
    codes: list[grpc.StatusCode] = []
    stream.add_callback(lambda: 1 / 0)
    stream.add_callback(lambda: codes.append(stream.code()))
    assert len(list(stream)) > 1
    assert codes == [grpc.StatusCode.OK]
    assert "division by zero" in caplog.text


def test_a_stream_that_another_thread_reads_is_ended_by_cancel(emulator: Emulator) -> None:
    client = connect(generative_service, "GenerativeService", emulator, "grpc")
    emulator.trickle(0.2)
    stream: Any = client.stream_generate_content(model=MODEL, contents=CONTENTS)
    begun, ended = threading.Event(), threading.Event()
    stream.add_callback(ended.set)

    def read() -> None:
        next(stream)
        begun.set()
        for _ in stream:
            pass

    with ThreadPoolExecutor() as threads:
        reading = threads.submit(read)
        assert begun.wait(10)
        stream.cancel()
        with pytest.raises(exceptions.Cancelled):
            reading.result(10)
    assert ended.is_set()


def test_threads_may_share_a_stream(emulator: Emulator) -> None:
    client = connect(generative_service, "GenerativeService", emulator, "grpc")
    ask = {"model": MODEL, "contents": CONTENTS}
    alone = sorted(text_of(message) for message in client.stream_generate_content(ask))
    shared = client.stream_generate_content(ask)
    with ThreadPoolExecutor(4) as threads:
        readers = [threads.submit(list, shared) for _ in range(4)]
        together = [text_of(message) for reader in readers for message in reader.result(10)]
    assert sorted(together) == alone


class Watching(grpc.UnaryUnaryClientInterceptor, grpc.UnaryStreamClientInterceptor):
    """Sees the methods that are called."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def intercept_unary_unary(self, continuation: Any, details: Any, request: Any) -> Any:
        self.seen.append(details.method.rpartition("/")[2])
        return continuation(details, request)

    def intercept_unary_stream(self, continuation: Any, details: Any, request: Any) -> Any:
        self.seen.append(details.method.rpartition("/")[2])
        return continuation(details, request)


def test_interceptors_of_a_channel_see_the_calls(emulator: Emulator) -> None:
    watching = Watching()
    channel = grpc.intercept_channel(grpc.insecure_channel(emulator.address), watching)
    transport = generative_service.transports.GenerativeServiceGrpcTransport(channel=channel)
    with glm.GenerativeServiceClient(transport=transport) as client:
        answer = client.generate_content(model=MODEL, contents=CONTENTS)
        stream = client.stream_generate_content(model=MODEL, contents=CONTENTS)
        assert "".join(text_of(message) for message in stream) == text_of(answer)
    assert watching.seen == ["GenerateContent", "StreamGenerateContent"]


@pytest.fixture
async def aclient(emulator: Emulator) -> Any:
    transports = generative_service.transports
    channel = grpc.aio.insecure_channel(emulator.address)
    transport = transports.GenerativeServiceGrpcAsyncIOTransport(channel=channel)
    async with glm.GenerativeServiceAsyncClient(transport=transport) as connected:
        yield connected


async def test_the_asyncio_client_answers(aclient: glm.GenerativeServiceAsyncClient) -> None:
    ask = {"model": MODEL, "contents": CONTENTS}
    answer = await aclient.generate_content(ask)
    stream = await aclient.stream_generate_content(ask)
    assert "".join([text_of(message) async for message in stream]) == text_of(answer)
    with pytest.raises(exceptions.NotFound):
        await aclient.generate_content(model="models/nothing")


async def test_the_asyncio_client_repeats(
    aclient: glm.GenerativeServiceAsyncClient, emulator: Emulator
) -> None:
    emulator.fail("UNAVAILABLE", times=1)
    answer = await aclient.count_tokens({"model": MODEL, "contents": CONTENTS})
    assert answer.total_tokens > 0


@pytest.mark.parametrize("options", [{"timeout": 20.0}, {"retry": AsyncRetry()}, {"retry": None}])
async def test_call_options_leave_awaited_streams_alone(
    aclient: glm.GenerativeServiceAsyncClient, options: dict[str, Any]
) -> None:
    ask = {"model": MODEL, "contents": CONTENTS}
    plain = [text_of(m) async for m in await aclient.stream_generate_content(ask)]
    found = [text_of(m) async for m in await aclient.stream_generate_content(ask, **options)]
    assert found == plain
    assert (await aclient.count_tokens(ask, **options)).total_tokens > 0
    with pytest.raises(exceptions.NotFound):
        await aclient.generate_content({"model": "models/nothing"}, **options)
    with pytest.raises(exceptions.NotFound):
        await aclient.stream_generate_content({"model": "models/nothing"}, **options)


async def test_a_deadline_ends_a_call(
    aclient: glm.GenerativeServiceAsyncClient, emulator: Emulator
) -> None:
    emulator.delay(5.0)
    with pytest.raises(exceptions.DeadlineExceeded):
        await aclient.generate_content({"model": MODEL, "contents": CONTENTS}, timeout=0.2)


def test_an_empty_universe_domain_is_refused() -> None:
    options = {"api_key": "key", "universe_domain": " "}
    with pytest.raises(EmptyUniverseError, match="cannot be an empty string"):
        glm.GenerativeServiceClient(client_options=options)


@pytest.mark.parametrize(
    "options", [{}, {"retry": AsyncRetry(predicate=lambda error: False)}], ids=["direct", "wrapped"]
)
async def test_an_awaited_stream_is_a_call_that_can_be_watched(
    aclient: glm.GenerativeServiceAsyncClient, options: dict[str, Any]
) -> None:
    stream: Any = await aclient.stream_generate_content(
        model=MODEL, contents=CONTENTS, timeout=30.0, **options
    )
    ended = asyncio.Event()
    told: list[bool] = []
    assert 0 < stream.time_remaining() <= 30
    stream.add_done_callback(lambda call: told.append(call.done()))
    stream.add_done_callback(lambda _: ended.set())
    assert isinstance(stream, grpc.aio.UnaryStreamCall)
    assert isinstance(await stream.initial_metadata(), grpc.aio.Metadata)
    assert len([message async for message in stream]) > 1
    await asyncio.wait_for(ended.wait(), 10)
    assert told == [True]
    assert isinstance(await stream.trailing_metadata(), grpc.aio.Metadata)
    assert (stream.done(), stream.cancelled(), stream.cancel()) == (True, False, False)
    assert (await stream.code(), await stream.details()) == (grpc.StatusCode.OK, "")


async def test_an_awaited_stream_that_is_cancelled_tells_so(
    aclient: glm.GenerativeServiceAsyncClient,
) -> None:
    stream: Any = await aclient.stream_generate_content(model=MODEL, contents=CONTENTS)
    ended = asyncio.Event()
    stream.add_done_callback(lambda _: ended.set())
    assert stream.cancel()
    await asyncio.wait_for(ended.wait(), 10)
    assert (stream.done(), stream.cancelled()) == (True, True)
    assert await stream.code() is grpc.StatusCode.CANCELLED
    for wait in (stream.read, stream.wait_for_connection):
        with pytest.raises(asyncio.CancelledError):
            await wait()
