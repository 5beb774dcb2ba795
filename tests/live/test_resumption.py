"""Sessions outlive their connections: nothing that was sent is lost, nothing is answered twice."""

from __future__ import annotations

from typing import Any

import grpc
import pytest

from genai_grpc import errors, types
from tests.live.conftest import Serve, serve_kind
from tests.live.servers import Over, Refuse, Session, said, text_of

MODEL = "gemini-live-2.5-flash-preview"
TEXT = types.Modality.TEXT
RESUMABLE: types.LiveConnectConfigDict = {"response_modalities": [TEXT], "session_resumption": {}}


def update(handle: str, **more: Any) -> dict[str, Any]:
    """Says where the session can be taken up."""
    return {"sessionResumptionUpdate": {"newHandle": handle, "resumable": True, **more}}


async def turn_of(session: Any) -> str:
    """The text of one turn, without what an interruption took back."""
    text = ""
    async for message in session.receive():
        content = message.server_content
        text = "" if content is not None and content.interrupted else text + (message.text or "")
    return text


def handle_of(session: Session) -> str | None:
    """The handle that a connection began with."""
    setup = session.heard[0]["setup"]
    handle: str | None = setup.get("sessionResumption", {}).get("handle")
    return handle


async def test_a_go_away_in_the_middle_of_a_turn_resumes(serve: Serve) -> None:
    async def brain(session: Session) -> None:
        await session.begin()
        if session.number == 1:
            await session.say(update("h0"))
            await session.answer("one:" + text_of(await session.hear()))
            await session.say(update("h1"))
            await session.hear()
            await session.say(said("never to be hea"))
            await session.say({"goAway": {"timeLeft": "1s"}})
            return
        await session.answer("two:" + text_of(await session.hear()))
        await session.say(update("h2"))
        await session.answer("three:" + text_of(await session.hear()))
        await session.hear()

    async with serve(brain) as (client, server):
        async with client.live.connect(model=MODEL, config=RESUMABLE) as session:
            texts = []
            for text in ("a", "b", "c"):
                await session.send_client_content(turns=text)
                texts.append(await turn_of(session))
    assert texts == ["one:a", "two:b", "three:c"]
    assert [handle_of(connection) for connection in server.sessions] == [None, "h1"]


async def test_a_session_moves_between_turns_before_the_connection_ends(serve: Serve) -> None:
    async def brain(session: Session) -> None:
        await session.begin()
        if session.number == 1:
            await session.answer(text_of(await session.hear()))
            await session.say(update("h1"))
            await session.say({"goAway": {"timeLeft": "60s"}})
            with pytest.raises(Over):
                await session.hear()
            return
        await session.answer(text_of(await session.hear()) + "!")
        await session.hear()

    async with serve(brain) as (client, server):
        async with client.live.connect(model=MODEL, config=RESUMABLE) as session:
            await session.send_client_content(turns="a")
            assert await turn_of(session) == "a"
            messages = session.receive()
            assert (await anext(messages)).session_resumption_update is not None
            assert (await anext(messages)).go_away is not None
            await session.send_client_content(turns="b")
            assert await turn_of(session) == "b!"
    assert handle_of(server.sessions[1]) == "h1"


async def test_a_connection_that_breaks_is_resumed_and_its_message_repeated(serve: Serve) -> None:
    async def brain(session: Session) -> None:
        await session.begin()
        await session.say(update(f"h{session.number}"))
        message = await session.hear()
        if session.number < 3:
            raise Refuse(1011, grpc.StatusCode.UNAVAILABLE, "broken")
        await session.answer(text_of(message))
        await session.hear()

    async with serve(brain) as (client, server):
        async with client.live.connect(model=MODEL, config=RESUMABLE) as session:
            await session.send_client_content(turns="a")
            assert await turn_of(session) == "a"
    assert [handle_of(connection) for connection in server.sessions] == [None, "h1", "h2"]


async def test_the_server_that_counts_gets_exactly_what_it_misses() -> None:
    async def brain(session: Session) -> None:
        await session.begin()
        if session.number == 1:
            for _ in range(3):
                await session.hear()
            await session.say(update("h1", lastConsumedClientMessageIndex="2"))
            await session.say({"goAway": {"timeLeft": "1s"}})
            return
        await session.hear()
        await session.answer("done")
        await session.hear()

    config: types.LiveConnectConfigDict = {
        "response_modalities": [TEXT],
        "session_resumption": {"transparent": True},
    }
    async with serve_kind("vertex")(brain) as (client, server):
        async with client.live.connect(model=MODEL, config=config) as session:
            for text in ("a", "b", "c"):
                await session.send_realtime_input(text=text)
            assert await turn_of(session) == "done"
    again = [message["realtime_input"]["text"] for message in server.sessions[1].heard[1:]]
    assert again == ["c"]


async def test_without_resumption_a_session_ends_with_its_connection(serve: Serve) -> None:
    async def brain(session: Session) -> None:
        await session.begin()
        await session.say({"goAway": {"timeLeft": "1s"}})
        raise Refuse(1001, grpc.StatusCode.UNAVAILABLE, "over")

    async with serve(brain) as (client, server):
        async with client.live.connect(model=MODEL) as session:
            with pytest.raises(errors.APIError, match="over") as caught:
                await turn_of(session)
            assert caught.value.status == "UNAVAILABLE"
        assert len(server.sessions) == 1


async def test_an_error_that_would_come_again_is_not_resumed(serve: Serve) -> None:
    async def brain(session: Session) -> None:
        await session.begin()
        await session.say(update("h"))
        await session.hear()
        raise Refuse(1007, grpc.StatusCode.INVALID_ARGUMENT, "no such thing")

    async with serve(brain) as (client, server):
        async with client.live.connect(model=MODEL, config=RESUMABLE) as session:
            await session.send_client_content(turns="a")
            with pytest.raises(errors.APIError, match="no such thing"):
                await turn_of(session)
        assert len(server.sessions) == 1


async def test_a_server_that_ends_every_connection_is_not_asked_for_ever(serve: Serve) -> None:
    async def brain(session: Session) -> None:
        await session.begin()
        if session.number == 1:
            await session.say(update("h"))
            await session.hear()
        raise Refuse(1012, grpc.StatusCode.UNAVAILABLE, "restarting")

    async with serve(brain) as (client, server):
        async with client.live.connect(model=MODEL, config=RESUMABLE) as session:
            await session.send_client_content(turns="a")
            with pytest.raises(errors.APIError, match="restarting"):
                await turn_of(session)
        assert 2 < len(server.sessions) < 10


async def test_a_connection_that_is_refused_at_first_is_tried_again(serve: Serve) -> None:
    async def brain(session: Session) -> None:
        if session.number < 3:
            raise Refuse(1013, grpc.StatusCode.UNAVAILABLE, "later")
        await session.begin()
        await session.answer(text_of(await session.hear()))
        await session.hear()

    async with serve(brain) as (client, server):
        async with client.live.connect(model=MODEL) as session:
            await session.send_client_content(turns="a")
            assert await turn_of(session) == "a"
        assert len(server.sessions) == 3


async def test_a_server_that_was_asked_to_count_and_does_not_gets_no_turn_twice() -> None:
    async def brain(session: Session) -> None:
        await session.begin()
        if session.number == 1:
            await session.answer(text_of(await session.hear()))
            await session.say(update("h1"))
            await session.hear()
            await session.say({"goAway": {"timeLeft": "1s"}})
            return
        await session.answer(text_of(await session.hear()))
        await session.hear()

    config: types.LiveConnectConfigDict = {
        "response_modalities": [TEXT],
        "session_resumption": {"transparent": True},
    }
    async with serve_kind("vertex")(brain) as (client, _):
        async with client.live.connect(model=MODEL, config=config) as session:
            for text in ("a", "b"):
                await session.send_client_content(turns=text)
                assert await turn_of(session) == text
