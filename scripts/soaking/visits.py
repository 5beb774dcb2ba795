"""The mix: what programs do with a client, each thing as one short function that checks its answer.

A visit leaves nothing at the server (what it makes it deletes), so that the server's memory can be
judged too. The same things are done by both colours as far as both have them.
"""

from __future__ import annotations

import asyncio
import io
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

import grpc

from genai_grpc import Client, errors
from genai_grpc.generativelanguage import GenerativeServiceClient
from genai_grpc.generativelanguage.services.generative_service.transports import (
    GenerativeServiceGrpcTransport,
)

MODEL: Final = "gemini-2.5-flash"
LIVE_MODEL: Final = "gemini-live-2.5-flash-preview"
EMBEDDER: Final = "gemini-embedding-001"
PROMPT: Final = "[[chunks=20]] [[sentences=20]] Tell of the sea"
UPLOAD: Final = bytes(range(256)) * 1200
ONE_ATTEMPT: Final = {"attempts": 1}


def weather(city: str) -> str:
    """Says what the weather is in a city."""
    return f"rain in {city}"


@dataclass(frozen=True)
class Clients:
    """The clients of one soak: each API, each transport, and GAPIC's surface."""

    grpc: Client
    rest: Client
    vertex: Client
    gapic: Any

    @classmethod
    def of(cls, url: str) -> Clients:
        """Clients of the emulator at this URL."""
        options: Any = {"base_url": url}
        channel = grpc.insecure_channel(url.removeprefix("http://"))
        return cls(
            Client(api_key="k", transport="grpc", http_options=options),
            Client(api_key="k", transport="rest", http_options=options),
            Client(vertexai=True, project="p", location="us-central1", http_options=options),
            GenerativeServiceClient(transport=GenerativeServiceGrpcTransport(channel=channel)),
        )

    def close(self) -> None:
        """Closes the blocking halves."""
        for client in (self.grpc, self.rest, self.vertex):
            client.close()
        self.gapic.transport.close()

    async def aclose(self) -> None:
        """Closes the awaiting halves."""
        for client in (self.grpc, self.rest, self.vertex):
            await client.aio.aclose()


def faulty(fault: str) -> Any:
    """A config whose call meets a fault, and is not repeated."""
    return {"http_options": {"headers": {"x-emulator-fault": fault}, "retry_options": ONE_ATTEMPT}}


def expect(is_right: object, what: str) -> None:
    """Ends the soak when an answer is wrong: a fast failure would look like a frugal client."""
    if not is_right:
        raise RuntimeError(f"the answer to {what} is wrong")


# Blocking


def ask(clients: Clients) -> None:
    for client in (clients.grpc, clients.rest, clients.vertex):
        expect(client.models.generate_content(model=MODEL, contents="Hello").text, "a prompt")


def stream(clients: Clients) -> None:
    for client in (clients.grpc, clients.rest, clients.vertex):
        chunks = client.models.generate_content_stream(model=MODEL, contents=PROMPT)
        expect(sum(bool(chunk.text) for chunk in chunks) == 20, "a streamed prompt")


def leave_early(clients: Clients) -> None:
    for client in (clients.grpc, clients.rest):
        for chunk in client.models.generate_content_stream(model=MODEL, contents=PROMPT):
            expect(chunk.text, "a stream that is left")
            break


def fail(clients: Clients) -> None:
    for client in (clients.grpc, clients.rest):
        for model, config in (("no-such", None), (MODEL, faulty("break-after=3"))):
            try:
                chunks = client.models.generate_content_stream(
                    model=model, contents=PROMPT, config=config
                )
                received = len(list(chunks))
            except errors.APIError:
                continue
            raise RuntimeError(f"a call that fails brought {received} chunks")


def count_and_embed(clients: Clients) -> None:
    models = clients.grpc.models
    expect(models.count_tokens(model=MODEL, contents="Hello").total_tokens, "a count")
    vectors = models.embed_content(model=EMBEDDER, contents=["a", "b"]).embeddings
    expect(vectors and len(vectors) == 2, "an embedding")


def chat(clients: Clients) -> None:
    talk = clients.grpc.chats.create(model=MODEL, config={"tools": [weather]})
    expect(talk.send_message("What is the weather in Bern?").text, "a chat")
    expect(len(talk.get_history()) == 4, "the history of a chat")


def upload(clients: Clients) -> None:
    files = clients.rest.files
    file = files.upload(file=io.BytesIO(UPLOAD), config={"mime_type": "text/plain"})
    expect(file.size_bytes == len(UPLOAD), "an upload")
    files.delete(name=str(file.name))


def cache(clients: Clients) -> None:
    caches = clients.grpc.caches
    made = caches.create(model=MODEL, config={"contents": "a long text"})
    expect(made.name and list(caches.list()), "a cache")
    caches.delete(name=str(made.name))


def gapic(clients: Clients) -> None:
    contents = [{"role": "user", "parts": [{"text": PROMPT}]}]
    request = {"model": f"models/{MODEL}", "contents": contents}
    expect(clients.gapic.generate_content(request).candidates, "GAPIC's call")
    chunks = clients.gapic.stream_generate_content(request)
    expect(sum(1 for _ in chunks) == 20, "GAPIC's stream")


BLOCKING: Final[tuple[Callable[[Clients], None], ...]] = (
    *(ask, stream, leave_early, fail, count_and_embed, chat, upload, cache, gapic),
)

# Awaiting


async def ask_async(clients: Clients) -> None:
    for client in (clients.grpc, clients.rest, clients.vertex):
        answer = await client.aio.models.generate_content(model=MODEL, contents="Hello")
        expect(answer.text, "an awaited prompt")


async def stream_async(clients: Clients) -> None:
    for client in (clients.grpc, clients.rest, clients.vertex):
        chunks = await client.aio.models.generate_content_stream(model=MODEL, contents=PROMPT)
        expect(len([chunk.text async for chunk in chunks]) == 20, "an awaited stream")


async def leave_early_async(clients: Clients) -> None:
    for client in (clients.grpc, clients.rest):
        chunks = await client.aio.models.generate_content_stream(model=MODEL, contents=PROMPT)
        async for chunk in chunks:
            expect(chunk.text, "an awaited stream that is left")
            break


async def cancel_async(clients: Clients) -> None:
    for client in (clients.grpc, clients.rest):
        call = client.aio.models.generate_content(
            model=MODEL, contents="Hello", config=faulty("stall")
        )
        try:
            await asyncio.wait_for(call, 0.02)
        except asyncio.TimeoutError:
            continue
        raise RuntimeError("a call that stalls was answered")


async def fail_async(clients: Clients) -> None:
    for client in (clients.grpc, clients.rest):
        chunks = await client.aio.models.generate_content_stream(
            model=MODEL, contents=PROMPT, config=faulty("break-after=3")
        )
        try:
            received = len([chunk async for chunk in chunks])
        except errors.APIError:
            continue
        raise RuntimeError(f"a stream that breaks ended well after {received} chunks")


async def upload_async(clients: Clients) -> None:
    files = clients.rest.aio.files
    file = await files.upload(file=io.BytesIO(UPLOAD), config={"mime_type": "text/plain"})
    expect(file.size_bytes == len(UPLOAD), "an awaited upload")
    await files.delete(name=str(file.name))


async def live_async(clients: Clients) -> None:
    config: Any = {"response_modalities": ["TEXT"], "session_resumption": {}}
    for client in (clients.grpc, clients.rest):
        async with client.aio.live.connect(model=LIVE_MODEL, config=config) as session:
            for turn in ("one", "two", "three"):
                await session.send_client_content(turns={"parts": [{"text": turn}]})
                heard = [message.text async for message in session.receive() if message.text]
                expect(heard, "a turn of a live session")


AWAITING: Final[tuple[Callable[[Clients], Awaitable[None]], ...]] = (
    *(ask_async, stream_async, leave_early_async, cancel_async, fail_async),
    *(upload_async, live_async),
)
