"""Recording live sessions of another endpoint and serving them back, over gRPC and WebSockets."""

from __future__ import annotations

import asyncio
import json
import queue
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import grpc
import pytest
from google.protobuf import json_format
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from genai_grpc import Client, types
from genai_grpc._stubs.generativelanguage import generative_service_pb2 as messages
from genai_grpc.emulator import Emulator

MODEL = "models/gemini-2.0-flash-live-001"
SERVICE = "google.ai.generativelanguage.v1beta.GenerativeService"
SETUP = {"setup": {"model": MODEL, "generationConfig": {"responseModalities": ["TEXT"]}}}
CONFIG = types.LiveConnectConfig(response_modalities=[types.Modality.TEXT])
Json = dict[str, Any]


def user(text: str) -> Json:
    turn = {"role": "user", "parts": [{"text": text}]}
    return {"clientContent": {"turns": [turn], "turnComplete": True}}


class Ended(Exception):
    """How the server ended a session: the name of a status, or the code of a close."""


class Socket:
    """A session over a WebSocket."""

    def __init__(self, server: Emulator) -> None:
        self._opened = ExitStack()
        url = f"ws://{server.address}/ws/{SERVICE}.BidiGenerateContent?key=k"
        self._socket = self._opened.enter_context(connect(url))

    def say(self, message: Json) -> None:
        self._socket.send(json.dumps(message))

    def hear(self) -> Json:
        try:
            value: Json = json.loads(self._socket.recv(timeout=10))
        except ConnectionClosed as closed:
            raise Ended(str(closed.rcvd.code if closed.rcvd else None), str(closed)) from closed
        return value

    def close(self) -> None:
        self._opened.close()


class Stream:
    """A session over gRPC."""

    def __init__(self, server: Emulator) -> None:
        options = [("grpc.use_local_subchannel_pool", 1)]
        self._channel = grpc.insecure_channel(server.address, options=options)
        self._said: queue.SimpleQueue[Any] = queue.SimpleQueue()
        make: Any = self._channel.stream_stream
        self._answers = make(
            f"/{SERVICE}/BidiGenerateContent",
            request_serializer=messages.BidiGenerateContentClientMessage.SerializeToString,
            response_deserializer=messages.BidiGenerateContentServerMessage.FromString,
        )(iter(self._said.get, None), timeout=30)

    def say(self, message: Json) -> None:
        self._said.put(json_format.ParseDict(message, messages.BidiGenerateContentClientMessage()))

    def hear(self) -> Json:
        try:
            return dict(json_format.MessageToDict(next(self._answers)))
        except grpc.RpcError as error:
            raise Ended(error.code().name, error.details()) from error

    def close(self) -> None:
        self._said.put(None)
        self._answers.cancel()
        self._channel.close()


Session = Socket | Stream
WAYS: dict[str, type[Socket] | type[Stream]] = {"websocket": Socket, "grpc": Stream}


@pytest.fixture(params=list(WAYS))
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def recorder(emulator: Emulator, tmp_path: Path) -> Iterator[Emulator]:
    """An emulator that records the other one."""
    with Emulator(record=tmp_path, upstream=emulator.url) as running:
        yield running


def turn(session: Session, text: str) -> list[Json]:
    """What is said in answer to a text."""
    session.say(user(text))
    heard = [session.hear()]
    while "turnComplete" not in heard[-1].get("serverContent", {}):
        heard.append(session.hear())
    return heard


def talk(server: Emulator, way: str, *texts: str) -> list[Json]:
    """All that a session is told."""
    session: Session = WAYS[way](server)
    try:
        session.say(SETUP)
        heard = [session.hear()]
        for text in texts:
            heard += turn(session, text)
        return heard
    finally:
        session.close()


def test_a_session_is_served_back_without_the_other_endpoint(
    emulator: Emulator, recorder: Emulator, tmp_path: Path, way: str
) -> None:
    recorded = talk(recorder, way, "Why is the sky blue?", "And at night?")
    seen = emulator.calls[0]
    assert seen.transport == way
    assert len(seen.wait_ended().requests) == 3
    recorder.stop()
    emulator.stop()
    with Emulator(replay=tmp_path) as player:
        assert talk(player, way, "Why is the sky blue?", "And at night?") == recorded
        # And again, from its beginning; also over the other wire, where setupComplete has no identifier.
        for other in WAYS:
            again = talk(player, other, "Why is the sky blue?", "And at night?")
            assert again[1:] == recorded[1:]
        assert len(player.calls[0].wait_ended().requests) == 3


def test_another_message_than_was_recorded_is_refused(
    recorder: Emulator, tmp_path: Path, way: str
) -> None:
    talk(recorder, way, "Hello?")
    recorder.stop()
    refused = {"websocket": "1008", "grpc": "FAILED_PRECONDITION"}[way]
    with Emulator(replay=tmp_path) as player:
        with pytest.raises(Ended, match="another message 1 than was recorded") as caught:
            talk(player, way, "Goodbye!")
        assert caught.value.args[0] == refused
        with pytest.raises(Ended, match="1 messages after the setup, and one more"):
            talk(player, way, "Hello?", "And then?")
        session: Session = WAYS[way](player)
        session.say({"setup": {"model": "models/other"}})
        with pytest.raises(Ended, match="has no answer to this GenerativeService"):
            session.hear()
        session.close()


def test_a_refusal_comes_back(
    emulator: Emulator, recorder: Emulator, tmp_path: Path, way: str
) -> None:
    def refusal(server: Emulator) -> tuple[str, str]:
        session: Session = WAYS[way](server)
        session.say({"setup": {"model": "models/none"}})
        with pytest.raises(Ended) as caught:
            session.hear()
        session.close()
        code, text = caught.value.args
        return code, text

    recorded = refusal(recorder)
    assert recorded[0] == {"websocket": "1008", "grpc": "NOT_FOUND"}[way]
    recorder.stop()
    with Emulator(replay=tmp_path) as player:
        assert refusal(player) == recorded


def test_a_handshake_that_is_refused_is_told(emulator: Emulator, tmp_path: Path, way: str) -> None:
    emulator.stop()
    with Emulator(record=tmp_path, upstream=emulator.url) as recorder:
        with pytest.raises(Ended) as caught:
            talk(recorder, way, "Hello?")
        assert caught.value.args[0] == {"websocket": "1013", "grpc": "UNAVAILABLE"}[way]
        recorder.calls[0].wait_ended()


def test_who_leaves_ends_the_session_at_the_other_endpoint(
    emulator: Emulator, recorder: Emulator, way: str
) -> None:
    emulator.trickle(0.02)
    session: Session = WAYS[way](recorder)
    session.say(SETUP)
    session.hear()
    session.say(user("[[chunks=500]] Tell me everything"))
    session.hear()
    session.close()
    emulator.calls[0].wait_ended()
    recorder.calls[0].wait_ended()


def test_a_go_away_ends_a_session_that_is_passed_on(recorder: Emulator, way: str) -> None:
    session: Session = WAYS[way](recorder)
    session.say(SETUP)
    session.hear()
    assert recorder.go_away(time_left_s=0.1) == 1
    assert session.hear() == {"goAway": {"timeLeft": "0.100s"}}
    recorder.calls[0].wait_ended()
    session.close()


def test_clients_and_emulators_read_each_others_sessions(
    emulator: Emulator, recorder: Emulator, tmp_path: Path
) -> None:
    async def said(url: str | None, **options: Any) -> list[Any]:
        http_options: Any = {"base_url": url} if url else {}
        client = Client(api_key="k", http_options=http_options, transport="grpc", **options)
        async with (
            client.aio as aio,
            aio.live.connect(model=MODEL.removeprefix("models/"), config=CONFIG) as session,
        ):
            await session.send_client_content(turns={"parts": [{"text": "Hello?"}]})
            return [each.model_dump(exclude_none=True) async for each in session.receive()]

    async def check() -> None:
        here = {"replays_directory": str(tmp_path / "clients"), "replay_id": "a"}
        recorded = await said(emulator.url, debug_config={"client_mode": "record", **here})
        with Emulator(replay=tmp_path / "clients") as player:
            assert await said(player.url) == recorded
        assert await said(recorder.url) == recorded
        await asyncio.to_thread(recorder.stop)
        there = {"replays_directory": str(tmp_path), "replay_id": "emulator"}
        assert await said(None, debug_config={"client_mode": "replay", **there}) == recorded

    asyncio.run(check())
