"""How sessions connect and stay connected: headers, deadlines, proxies, TLS, accounts, pings."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from genai_grpc import Client, errors, types
from genai_grpc.emulator import Emulator
from genai_grpc.transports import websocket
from tests.live.conftest import client_for, serve_kind
from tests.live.servers import Session, echo, running, said
from tests.plugins.proxy import Proxy

MODEL = "gemini-live-2.5-flash-preview"
TEXT: types.LiveConnectConfigDict = {"response_modalities": [types.Modality.TEXT]}
WIRES = ("grpc", "websocket")


async def turn(session: Any, text: str = "Hello") -> str:
    """Says something and gives the answer."""
    await session.send_client_content(turns=text)
    return "".join([message.text or "" async for message in session.receive()])


@pytest.mark.parametrize("kind", ["grpc", "websocket", "vertex"])
async def test_headers_of_the_client_and_of_the_session_arrive(kind: str) -> None:
    config: types.LiveConnectConfigDict = {**TEXT, "http_options": {"headers": {"x-more": "2"}}}
    wire = "grpc" if kind == "grpc" else "websocket"
    async with running(wire, echo) as server:
        options = {"http_options": {"headers": {"x-mine": "1"}}}
        async with client_for(kind, server.url, **options).aio as client:
            async with client.live.connect(model=MODEL, config=config) as session:
                assert await turn(session, "x") == "x-ax-b"
        headers = server.sessions[0].headers
    assert (headers["x-mine"], headers["x-more"]) == ("1", "2")
    assert "genai-grpc/" in headers["x-goog-api-client"]
    if kind != "vertex":
        assert headers["x-goog-api-key"] == "k"


async def test_a_session_has_the_version_that_its_options_ask_for() -> None:
    config: types.LiveConnectConfigDict = {**TEXT, "http_options": {"api_version": "v1alpha"}}
    async with serve_kind("websocket")(echo) as (client, server):
        async with client.live.connect(model=MODEL, config=config):
            pass
    assert ".v1alpha." in server.sessions[0].path


@pytest.mark.parametrize("kind", WIRES)
async def test_a_setup_that_is_not_confirmed_ends_with_the_deadline(kind: str) -> None:
    async def brain(session: Session) -> None:
        await session.hear()
        await session.hear()

    config: types.LiveConnectConfigDict = {**TEXT, "http_options": {"timeout": 1000}}
    async with serve_kind(kind)(brain) as (client, server):
        with pytest.raises(errors.APIError, match="of 1 s") as caught:
            async with client.live.connect(model=MODEL, config=config):
                pass
        assert caught.value.status == "DEADLINE_EXCEEDED"
        await asyncio.wait_for(server.sessions[0].ended.wait(), 10)


async def test_a_port_that_never_answers_the_handshake_ends_with_the_deadline() -> None:
    async with silent_port() as port:
        http_options: types.HttpOptionsDict = {
            "base_url": f"http://127.0.0.1:{port}",
            "timeout": 300,
        }
        async with Client(api_key="k", transport="rest", http_options=http_options).aio as client:
            with pytest.raises(errors.APIError) as caught:
                async with client.live.connect(model=MODEL, config=TEXT):
                    pass
    assert caught.value.status == "DEADLINE_EXCEEDED"


@contextlib.asynccontextmanager
async def silent_port() -> AsyncIterator[int]:
    """A port that takes connections and says nothing."""
    done = asyncio.Event()

    async def wait(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await done.wait()
        writer.close()

    server = await asyncio.start_server(wait, "127.0.0.1", 0)
    yield server.sockets[0].getsockname()[1]
    done.set()
    server.close()


@pytest.mark.parametrize("kind", WIRES)
async def test_a_session_goes_through_the_proxy_of_the_client(kind: str) -> None:
    with Emulator(tls=True) as emulator, Proxy(emulator.port) as proxy:
        client = Client(
            api_key="k",
            transport="grpc" if kind == "grpc" else "rest",
            proxy=proxy.url,
            tls={"root_certificates": emulator.ca_file, "server_name": "localhost"},
            http_options={"base_url": "https://live.example"},
        )
        async with client.aio as aio:
            async with aio.live.connect(model=MODEL, config=TEXT) as session:
                assert await turn(session)
        assert proxy.asked == ["live.example:443"]


async def test_a_session_goes_through_the_proxy_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with Emulator() as emulator, Proxy(emulator.port) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.delenv("no_proxy", raising=False)
        http_options: types.HttpOptionsDict = {"base_url": "http://live.example:8080"}
        client = Client(
            api_key="k",
            transport="rest",
            http_options=http_options,
            channel={"allow_plaintext_credentials": True},
        )
        async with client.aio as aio:
            async with aio.live.connect(model=MODEL, config=TEXT) as session:
                assert await turn(session)
        assert proxy.asked == ["live.example:8080"]


async def test_a_proxy_that_refuses_is_an_error_with_its_answer() -> None:
    with Proxy(1, answer="407 Proxy Authentication Required") as proxy:
        http_options: types.HttpOptionsDict = {
            "base_url": "https://live.example",
            "retry_options": {"attempts": 1},
        }
        client = Client(api_key="k", transport="rest", proxy=proxy.url, http_options=http_options)
        async with client.aio as aio:
            with pytest.raises(errors.APIError, match="407"):
                async with aio.live.connect(model=MODEL, config=TEXT):
                    pass


@pytest.mark.parametrize("way", ["tls", "environment", "verify", "context"])
async def test_the_authority_of_a_server_is_given_in_every_way(
    monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    with Emulator(tls=True) as emulator:
        http_options: dict[str, Any] = {"base_url": emulator.url}
        options: dict[str, Any] = {}
        if way == "tls":
            options["tls"] = {"root_certificates": emulator.ca_file}
        elif way == "environment":
            monkeypatch.delenv("GRPC_DEFAULT_SSL_ROOTS_FILE_PATH", raising=False)
            monkeypatch.setenv("SSL_CERT_FILE", emulator.ca_file)
        elif way == "verify":
            http_options["async_client_args"] = {"verify": emulator.ca_file}
        else:
            context = ssl.create_default_context(cafile=emulator.ca_file)
            http_options["async_client_args"] = {"ssl": context}
        client = Client(api_key="k", transport="rest", http_options=http_options, **options)  # type: ignore[arg-type]  # of Client's
        async with client.aio as aio:
            async with aio.live.connect(model=MODEL, config=TEXT) as session:
                assert await turn(session)


@pytest.mark.parametrize("kind", WIRES)
async def test_an_unknown_authority_is_refused_with_advice(kind: str) -> None:
    with Emulator(tls=True) as emulator:
        async with client_for(kind, emulator.url).aio as client:
            with pytest.raises(errors.APIError, match=r"(?i)certificate") as caught:
                async with client.live.connect(model=MODEL, config=TEXT):
                    pass
    assert caught.value.status == "UNAVAILABLE"


async def test_a_service_account_opens_sessions_on_vertex_ai(service_account_file: Path) -> None:
    with Emulator(tls=True) as emulator:
        client = Client.from_service_account_file(
            service_account_file,
            vertexai=True,
            project="p",
            location="us-central1",
            tls={"root_certificates": emulator.ca_file},
            http_options={"base_url": emulator.url},
        )
        async with client.aio as aio:
            async with aio.live.connect(model="gemini-live-2.5-flash", config=TEXT) as session:
                assert await turn(session)
        call = emulator.calls[0]
        assert call.path.endswith("LlmBidiService/BidiGenerateContent")
        assert str(call.metadata["authorization"]).startswith("Bearer ")
        model = call.requests[0].setup.model
    assert (
        model == "projects/p/locations/us-central1/publishers/google/models/gemini-live-2.5-flash"
    )


@pytest.fixture
def pings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pings within a test's time."""
    monkeypatch.setattr(websocket, "PING_EVERY_S", 0.1)
    monkeypatch.setattr(websocket, "_PONG_WITHIN_S", 1.5)


@pytest.mark.usefixtures("pings")
@pytest.mark.parametrize("kind", WIRES)
async def test_a_peer_that_is_dead_is_found_out(kind: str) -> None:
    channel = {"keepalive_time_s": 0.3, "keepalive_timeout_s": 0.3} if kind == "grpc" else None
    with Emulator() as emulator:
        async with client_for(kind, emulator.url, channel=channel).aio as client:
            async with client.live.connect(model=MODEL, config=TEXT) as session:
                assert await turn(session)
                with emulator.frozen():
                    with pytest.raises(errors.APIError) as caught:
                        await asyncio.wait_for(anext(session.receive()), 30)
    assert caught.value.status == "UNAVAILABLE"


@pytest.mark.usefixtures("pings")
async def test_a_reader_that_takes_a_pause_is_not_taken_for_dead() -> None:
    async def brain(session: Session) -> None:
        await session.begin()
        await session.hear()
        for number in range(60):
            await session.say(said(str(number)))
        await session.say({"serverContent": {"turnComplete": True}})
        await session.hear()

    async with serve_kind("websocket")(brain) as (client, _):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            await session.send_client_content(turns="x")
            messages = session.receive()
            heard = [(await anext(messages)).text]
            await asyncio.sleep(1.0)  # several pings, all of them behind unread frames
            heard += [message.text async for message in messages]
    assert heard == [*map(str, range(60)), None]


@pytest.mark.parametrize("kind", WIRES)
async def test_a_server_that_does_not_listen_holds_up_the_sender(kind: str) -> None:
    """Audio that the server does not take waits with the program, not in memory."""
    go_on = asyncio.Event()

    async def brain(session: Session) -> None:
        await session.begin()
        await go_on.wait()
        for _ in range(60):
            await session.hear()
        await session.answer("all of it")
        await session.hear()

    sound = types.Blob(data=bytes(500_000), mime_type="audio/pcm")
    sent = 0

    async def speak(session: Any) -> None:
        nonlocal sent
        for _ in range(60):
            await session.send_realtime_input(audio=sound)
            sent += 1

    async with serve_kind(kind)(brain) as (client, server):
        async with client.live.connect(model=MODEL, config=TEXT) as session:
            speaking = asyncio.create_task(speak(session))
            before = -1
            while before != sent:  # until it does not get on
                before = sent
                await asyncio.sleep(0.3)
            assert sent < 50
            go_on.set()
            assert [message.text async for message in session.receive()] == ["all of it", None]
            await speaking
    assert len(server.sessions[0].heard) == 61
