"""Test doubles, as users of google-genai make them: sessions over anything with send and recv, and
functions that open WebSockets without a network.
"""

from __future__ import annotations

import contextlib
import json
import pickle
from collections.abc import AsyncIterator
from types import SimpleNamespace
from typing import Any

import pytest

from genai_grpc import Client, errors, live, live_music, types
from genai_grpc.client import AsyncClient
from genai_grpc.live import AsyncLive, AsyncSession
from genai_grpc.live_music import AsyncMusicSession
from tests.live.conftest import serve_kind
from tests.live.servers import echo

MODEL = "gemini-live-2.5-flash-preview"
COMPLETE = '{"serverContent": {"turnComplete": true}}'
GEMINI = SimpleNamespace(vertexai=False)
VERTEX = SimpleNamespace(vertexai=True)


class Double:
    """A WebSocket that says what it was given, and remembers what it was told."""

    def __init__(self, *says: str | bytes) -> None:
        self.says = list(says)
        self.heard: list[Any] = []
        self.closed = 0

    async def send(self, frame: str) -> None:
        self.heard.append(json.loads(frame))

    async def recv(self) -> str | bytes:
        if not self.says:
            raise StopAsyncIteration
        return self.says.pop(0)

    async def close(self) -> None:
        self.closed += 1


class Opener:
    """Stands in for what opens WebSockets."""

    def __init__(self, double: Double) -> None:
        self.double = double
        self.uri = ""
        self.headers: Any = None

    @contextlib.asynccontextmanager
    async def __call__(self, uri: str, additional_headers: Any = None) -> AsyncIterator[Double]:
        self.uri, self.headers = uri, additional_headers
        yield self.double
        self.double.closed += 1


def opening(
    monkeypatch: pytest.MonkeyPatch,
    *says: str | bytes,
    module: Any = live,
    name: str = "ws_connect",
) -> Opener:
    """Replaces what opens WebSockets."""
    opener = Opener(Double(*says))
    monkeypatch.setattr(module, name, opener)
    return opener


@pytest.mark.parametrize("owner", [GEMINI, VERTEX], ids=["gemini", "vertex"])
async def test_a_session_over_a_double_talks_and_closes_it(owner: Any) -> None:
    double = Double('{"serverContent": {"modelTurn": {"parts": [{"text": "hi"}]}}}', COMPLETE)
    session = AsyncSession(api_client=owner, websocket=double)
    await session.send_client_content(turns={"parts": [{"text": "x"}]})
    texts = [message.text async for message in session.receive()]
    assert texts == ["hi", None]
    await session.close()
    assert double.closed == 1
    assert list(double.heard[0]) == ["client_content"]


async def test_a_double_that_has_run_out_is_an_error_of_the_test() -> None:
    session = AsyncSession(api_client=GEMINI, websocket=Double())
    with pytest.raises(RuntimeError, match="StopAsyncIteration"):
        await anext(session.receive())


@pytest.mark.parametrize("frame", ["no json", b"\xff", "[1]", '{"serverContent": 5}'])
async def test_a_frame_that_is_no_message_is_a_value_error_and_an_api_error(frame: Any) -> None:
    session = AsyncSession(api_client=GEMINI, websocket=Double(frame))
    with pytest.raises(ValueError, match="BidiGenerateContent answered") as caught:
        await anext(session.receive())
    error = caught.value
    assert isinstance(error, errors.UnreadableResponseError)
    assert isinstance(error, errors.ServerError)
    assert (error.code, error.status) == (500, "INTERNAL")
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


async def test_the_deprecated_send_writes_underscores_and_the_others_do_not() -> None:
    double = Double()
    session = AsyncSession(api_client=VERTEX, websocket=double)
    with pytest.warns(DeprecationWarning, match="send is deprecated"):
        await session.send(input=None)
    with pytest.warns(DeprecationWarning, match="send is deprecated"):
        await session.send(input=types.Blob(data=b"a", mime_type="audio/pcm"))
    with pytest.warns(DeprecationWarning, match="send is deprecated"):
        await session.send(input=types.FunctionResponse(name="f", response={"userName": 1}))
    await session.send_client_content()
    results = [{"name": "f", "response": {"userName": 1}}]
    assert double.heard == [
        {"client_content": {"turn_complete": True}},
        {"realtime_input": {"media_chunks": [{"mimeType": "audio/pcm", "data": "YQ=="}]}},
        {"tool_response": {"function_responses": results}},
        {"client_content": {"turnComplete": True}},
    ]


async def test_a_music_session_over_a_double() -> None:
    double = Double(
        '{"serverContent": {"audioChunks": [{"data": "AQI=", "mimeType": "audio/l16"}]}}'
    )
    session = AsyncMusicSession(api_client=GEMINI, websocket=double)
    await session.set_weighted_prompts(prompts=[types.WeightedPrompt(text="Jazz", weight=1)])
    await session.play()
    content = (await anext(session.receive())).server_content
    assert content is not None
    assert content.audio_chunks is not None
    assert content.audio_chunks[0].data == b"\x01\x02"
    await session.close()
    assert double.closed == 1
    assert double.heard[1] == {"playbackControl": "PLAY"}


async def test_music_on_vertex_ai_is_not_implemented() -> None:
    session = AsyncMusicSession(api_client=VERTEX, websocket=Double())
    with pytest.raises(NotImplementedError, match=r"live\.music"):
        await session.play()
    with pytest.raises(ValueError, match=r"live\.music"):
        await anext(session.receive())


def clients() -> list[Any]:
    """The same caller as a real client and as an object that stands in for one."""
    stand_in = SimpleNamespace(vertexai=False, api_key="k", project=None, location=None)
    return [Client(api_key="k").aio.live, AsyncLive(stand_in)]  # type: ignore[arg-type]  # a double


@pytest.mark.parametrize("which", [0, 1], ids=["client", "stand-in"])
async def test_what_opens_websockets_can_be_replaced(
    monkeypatch: pytest.MonkeyPatch, which: int
) -> None:
    opener = opening(monkeypatch, '{"setupComplete": {"sessionId": "s1"}}', COMPLETE)
    config: types.LiveConnectConfigDict = {"temperature": 0.5}
    async with clients()[which].connect(model=MODEL, config=config) as session:
        assert [bool(message.server_content) async for message in session.receive()] == [True]
    assert opener.uri == (
        "wss://generativelanguage.googleapis.com/ws/"
        "google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"
    )
    assert opener.headers["X-Goog-Api-Key"] == "k"
    assert opener.double.heard == [
        {"setup": {"model": f"models/{MODEL}", "generationConfig": {"temperature": 0.5}}}
    ]
    assert opener.double.closed == 1


async def test_a_stand_in_on_vertex_ai_shows_the_token_of_its_credentials(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opener = opening(monkeypatch, '{"setupComplete": {"sessionId": "s1"}}')
    stand_in: Any = SimpleNamespace(
        vertexai=True,
        api_key=None,
        project="p",
        location="us-central1",
        _credentials=SimpleNamespace(token="t"),
        _http_options=types.HttpOptions(headers={"x-mine": "1"}),
    )
    async with AsyncLive(stand_in).connect(model="m") as session:
        assert session.session_id == "s1"
    assert opener.uri.startswith("wss://us-central1-aiplatform.googleapis.com/ws/")
    assert opener.headers["Authorization"] == "Bearer t"
    assert opener.headers["x-mine"] == "1"
    model = "projects/p/locations/us-central1/publishers/google/models/m"
    assert opener.double.heard[0]["setup"]["model"] == model


async def test_a_stand_in_with_a_short_lived_token(monkeypatch: pytest.MonkeyPatch) -> None:
    opener = opening(monkeypatch, '{"setupComplete": {}}')
    stand_in: Any = SimpleNamespace(
        vertexai=False, api_key="auth_tokens/x", _http_options={"api_version": "v1alpha"}
    )
    with pytest.warns(errors.ExperimentalWarning, match="experimental"):
        async with AsyncLive(stand_in).connect(model="m"):
            pass
    assert opener.uri.endswith("v1alpha.GenerativeService.BidiGenerateContentConstrained")
    assert opener.headers["Authorization"] == "Token auth_tokens/x"


async def test_what_opens_websockets_for_music_can_be_replaced(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opener = opening(monkeypatch, '{"setupComplete": {}}', module=live_music, name="connect")
    client: AsyncClient = Client(api_key="k", http_options={"api_version": "v1alpha"}).aio
    with pytest.warns(errors.ExperimentalWarning, match="Music"):
        async with client.live.music.connect(model="m"):
            pass
    assert opener.double.heard == [{"setup": {"model": "models/m"}}]


async def test_what_was_put_back_is_not_taken_for_a_double(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Not every tool that replaces names knows names that a module gives on demand."""
    monkeypatch.setitem(vars(live), "ws_connect", live.ws_connect)
    async with serve_kind("grpc")(echo) as (client, server):
        async with client.live.connect(model=MODEL):
            pass
    assert server.sessions[0].path.endswith("GenerativeService/BidiGenerateContent")


async def test_leaving_with_an_error_closes_what_was_opened(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opener = opening(monkeypatch, '{"setupComplete": {}}')
    with pytest.raises(KeyError):
        async with Client(api_key="k").aio.live.connect(model="m"):
            raise KeyError
    assert opener.double.closed == 1


async def test_what_is_no_client_says_so() -> None:
    stand_in: Any = SimpleNamespace(vertexai=False, api_key="k")
    with pytest.raises(TypeError, match=r"genai_grpc\.live\.ws_connect"):
        async with AsyncLive(stand_in).connect(model="m"):
            pass


def test_the_names_for_annotations_and_doubles() -> None:
    from websockets.asyncio.client import ClientConnection, connect

    from genai_grpc import client

    assert live.ClientConnection is ClientConnection
    assert live.ws_connect is connect
    assert live_music.connect is connect
    owner = Client(api_key="k").aio.live._api_client
    assert isinstance(owner, client.BaseApiClient)
    for module in (client, live, live_music):
        with pytest.raises(AttributeError, match="no_such_name"):
            _ = module.no_such_name
