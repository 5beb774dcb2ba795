"""What was recorded comes back: answers, streams, errors, uploads and downloads, over every transport."""

from __future__ import annotations

import asyncio
import io
import json
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from genai_grpc import AsyncClient, Client, errors
from genai_grpc.emulator import Fault
from genai_grpc.telemetry import Telemetry
from tests.unit.replay.studio import MODEL, Studio, plain

SMALL = b"a few bytes"


def blocking_work(client: Client) -> list[Any]:
    """Calls of every kind, and what came of them."""
    models = client.models
    done: list[Any] = [
        models.generate_content(model=MODEL, contents="hi", config={"temperature": 0.5}),
        list(models.generate_content_stream(model=MODEL, contents="hi there")),
        models.count_tokens(model=MODEL, contents="hi"),
        models.embed_content(model="text-embedding-004", contents="hi"),
        [model.name for model in models.list(config={"page_size": 2})],
    ]
    with pytest.raises(errors.ClientError) as caught:
        models.generate_content(model="nope", contents="hi")
    error = caught.value
    done.append((error.code, error.status, error.details, error.attempts, error.error_info))
    return done


async def awaiting_work(client: AsyncClient) -> list[Any]:
    """The same, awaited."""
    models = client.models
    stream = await models.generate_content_stream(model=MODEL, contents="hi there")
    done: list[Any] = [
        await models.generate_content(model=MODEL, contents="hi", config={"temperature": 0.5}),
        [chunk async for chunk in stream],
        await models.count_tokens(model=MODEL, contents="hi"),
        await models.embed_content(model="text-embedding-004", contents="hi"),
        [model.name async for model in await models.list(config={"page_size": 2})],
    ]
    with pytest.raises(errors.ClientError) as caught:
        await models.generate_content(model="nope", contents="hi")
    error = caught.value
    done.append((error.code, error.status, error.details, error.attempts, error.error_info))
    return done


@pytest.mark.parametrize("backend", ["gemini", "vertex"])
@pytest.mark.parametrize("transport", ["auto", "grpc", "rest"])
def test_blocking_calls_come_back(studio: Studio, transport: str, backend: str) -> None:
    work = blocking_work if backend == "gemini" else vertex_work
    with studio.recording(backend, transport=transport) as client:
        recorded = work(client)
    with studio.replaying(backend, transport=transport) as client:
        replayed = work(client)
    assert [plain(each) for each in replayed] == [plain(each) for each in recorded]


def vertex_work(client: Client) -> list[Any]:
    """Calls that the emulator's Vertex AI answers."""
    return [
        client.models.generate_content(model=MODEL, contents="hi"),
        list(client.models.generate_content_stream(model=MODEL, contents="hi there")),
        client.models.embed_content(model="text-embedding-004", contents="hi"),
    ]


@pytest.mark.parametrize("transport", ["auto", "grpc_asyncio", "rest_asyncio"])
async def test_awaited_calls_come_back(studio: Studio, transport: str) -> None:
    async with studio.recording(transport=transport).aio as client:
        recorded = await awaiting_work(client)
    async with studio.replaying(transport=transport).aio as client:
        replayed = await awaiting_work(client)
    assert [plain(each) for each in replayed] == [plain(each) for each in recorded]


@pytest.mark.parametrize(("over", "again"), [("grpc", "rest"), ("rest", "grpc")])
async def test_a_recording_serves_the_other_transport_and_colour(
    studio: Studio, over: str, again: str
) -> None:
    with studio.recording(transport=over) as client:
        recorded = blocking_work(client)
    async with studio.replaying(transport=again).aio as awaited:
        replayed = await awaiting_work(awaited)
    assert [plain(each) for each in replayed] == [plain(each) for each in recorded]


@pytest.mark.parametrize("transport", ["auto", "rest"])
def test_files_come_back(studio: Studio, transport: str) -> None:
    film = studio.server.add_file(SMALL * 1000, mime_type="video/mp4")

    def work(client: Client) -> list[Any]:
        file = client.files.upload(file=io.BytesIO(SMALL), config={"mime_type": "text/plain"})
        told: list[int] = []
        data = client.files.download(file=film, on_progress=lambda done, whole: told.append(done))
        return [plain(file), plain(client.files.get(name=file.name or "")), data, told[-1]]

    with studio.recording(transport=transport) as client:
        recorded = work(client)
    assert recorded[2:] == [SMALL * 1000, len(SMALL) * 1000]
    with studio.replaying(transport=transport) as client:
        assert work(client) == recorded


def test_an_upload_is_told_by_its_digest_and_its_address_by_nothing(studio: Studio) -> None:
    with studio.recording() as client:
        client.files.upload(file=io.BytesIO(b"x" * 10_000), config={"mime_type": "text/plain"})
    text = studio.path().read_text()
    assert "upload_id" not in text
    assert "127.0.0.1" not in text.partition('"body"')[0]
    assert len(text) < 5000
    with studio.replaying() as client, pytest.raises(errors.ReplayError, match=r"content\.sha256"):
        client.files.upload(file=io.BytesIO(b"y" * 10_000), config={"mime_type": "text/plain"})


def never(seconds: float) -> None:
    """Stands for time.sleep where nobody may sleep."""
    pytest.fail(f"slept for {seconds} s")


def test_attempts_that_failed_fail_again_without_the_pauses(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio.server.fail("UNAVAILABLE", times=2, message="not now")
    retries = {"initial_delay": 0.01, "attempts": 5}

    def work(client: Client) -> Any:
        config: Any = {"http_options": {"retry_options": retries}}
        return plain(client.models.count_tokens(model=MODEL, contents="hi", config=config))

    with studio.recording() as client:
        recorded = work(client)
    assert [each.get("error", {}).get("status") for each in studio.interactions()] == [
        "UNAVAILABLE",
        "UNAVAILABLE",
        None,
    ]
    monkeypatch.setattr(time, "sleep", never)
    with studio.replaying() as client:
        assert work(client) == recorded


def test_a_last_attempt_that_failed_is_the_same_error(studio: Studio) -> None:
    studio.server.fail("RESOURCE_EXHAUSTED", times=None, retry_delay_s=2000, message="too much")

    def work(client: Client) -> Any:
        with pytest.raises(errors.ClientError) as caught:
            client.models.count_tokens(model=MODEL, contents="hi")
        error = caught.value
        return str(error), error.details, error.retry_delay, error.attempts

    with studio.recording() as client:
        recorded = work(client)
    with studio.replaying() as client:
        assert work(client) == recorded


def test_a_stream_that_broke_breaks_at_the_same_place(studio: Studio) -> None:
    studio.server.fault(Fault(status="INTERNAL", break_after=2, times=1))

    def work(client: Client) -> Any:
        texts = []
        try:
            for chunk in client.models.generate_content_stream(model=MODEL, contents="Tell me"):
                texts.append(chunk.text)
        except errors.ServerError as error:
            return texts, error.received, str(error)
        pytest.fail("the stream did not break")

    with studio.recording() as client:
        recorded = work(client)
    assert len(recorded[0]) == recorded[1] == 2
    with studio.replaying() as client:
        assert work(client) == recorded


def test_a_stream_that_was_left_can_be_read_as_far(studio: Studio) -> None:
    def first_of(client: Client) -> Any:
        for chunk in client.models.generate_content_stream(model=MODEL, contents="Tell me"):
            return chunk.text

    with studio.recording() as client:
        recorded = first_of(client)
    with studio.replaying() as client:
        assert first_of(client) == recorded
    with studio.replaying() as client, pytest.raises(errors.ReplayError, match="left after 1 mess"):
        list(client.models.generate_content_stream(model=MODEL, contents="Tell me"))


def test_calls_of_many_threads_find_their_answers(studio: Studio) -> None:
    prompts = [f"prompt {number % 8}" for number in range(24)]

    def work(client: Client) -> list[Any]:
        def ask(prompt: str) -> Any:
            return prompt, plain(client.models.generate_content(model=MODEL, contents=prompt))

        with ThreadPoolExecutor(6) as pool:
            return list(pool.map(ask, prompts))

    with studio.recording() as client:
        recorded = work(client)
    with studio.replaying() as client:
        replayed = work(client)
    assert replayed == recorded


async def test_calls_that_are_awaited_together_make_the_same_file_each_time(studio: Studio) -> None:
    async def work(client: AsyncClient) -> list[Any]:
        asked = (
            client.models.generate_content(model=MODEL, contents=f"prompt {number}")
            for number in range(8)
        )
        return [plain(each) for each in await asyncio.gather(*asked)]

    async with studio.recording(name="one").aio as client:
        recorded = await work(client)
    async with studio.recording(name="other").aio as client:
        await work(client)
    assert studio.path("one").read_bytes() == studio.path("other").read_bytes()
    async with studio.replaying().aio as client:
        assert await work(client) == recorded


def test_called_functions_and_chats_come_back(studio: Studio) -> None:
    def work(client: Client) -> list[Any]:
        def weather(city: str) -> str:
            """How the weather is."""
            return f"sunny in {city}"

        answer = client.models.generate_content(
            model=MODEL, contents="Weather?", config={"tools": [weather]}
        )
        chat = client.chats.create(model=MODEL)
        return [answer.text, chat.send_message("One").text, chat.send_message("Two").text]

    studio.server.reply(
        {"candidates": [{"content": {"role": "model", "parts": [
            {"function_call": {"name": "weather", "args": {"city": "Oslo"}}}
        ]}}]}
    )  # fmt: skip
    with studio.recording() as client:
        recorded = work(client)
    with studio.replaying() as client:
        assert work(client) == recorded


def test_waiting_takes_no_time_in_a_replay(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    def work(client: Client, advance: Any) -> Any:
        operation = client.models.generate_videos(model="veo-2.0-generate-001", prompt="A fox")
        waited = client.operations.wait(operation, on_progress=advance)
        return plain(waited)

    def advance(operation: Any) -> None:
        studio.server.advance(30)

    with studio.recording() as client:
        recorded = work(client, advance)
    assert recorded["done"]
    monkeypatch.setattr(time, "sleep", never)
    with studio.replaying() as client:
        assert work(client, lambda operation: None) == recorded


def test_replayed_calls_are_reported_too(studio: Studio) -> None:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    telemetry = Telemetry(tracer_provider=provider)
    with studio.recording() as client:
        client.models.count_tokens(model=MODEL, contents="hi")
    with studio.replaying(telemetry=telemetry) as client:
        client.models.count_tokens(model=MODEL, contents="hi")
    assert [span.name for span in exporter.get_finished_spans()] == [f"count_tokens {MODEL}"]


def test_an_answer_that_was_wanted_as_it_came_comes_back_so(studio: Studio) -> None:
    def work(client: Client) -> Any:
        answer = client.models.generate_content(
            model=MODEL, contents="hi", config={"should_return_http_response": True}
        )
        assert answer.candidates is None
        assert answer.sdk_http_response is not None
        return answer.sdk_http_response.body

    with studio.recording() as client:
        recorded = work(client)
    assert json.loads(recorded)["candidates"][0]["content"]["role"] == "model"
    with studio.replaying() as client:
        assert work(client) == recorded


@pytest.mark.parametrize("backend", ["gemini", "vertex"])
def test_a_stream_is_no_body(studio: Studio, backend: str) -> None:
    with (
        studio.recording(backend) as client,
        pytest.raises(ValueError, match="should_return_http_response is not available for streams"),
    ):
        client.models.generate_content_stream(
            model=MODEL, contents="hi", config={"should_return_http_response": True}
        )
