"""Chats: turns follow each other, and the history stays whole when something goes wrong."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from genai_grpc import AsyncClient, errors, types
from genai_grpc.chats import AsyncChat, AsyncChats
from genai_grpc.emulator import Emulator

MODEL = "gemini-2.0-flash"
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def texts(contents: list[types.Content]) -> list[tuple[str | None, str]]:
    """Role and text of each content."""
    return [
        (content.role, "".join(part.text or "" for part in content.parts or []))
        for content in contents
    ]


def sent(server: Emulator, call: int = -1) -> list[tuple[str, str]]:
    """Role and text of each content of a request, as the server saw it."""
    contents = server.calls[call].request.contents
    return [(each.role, "".join(part.text for part in each.parts)) for each in contents]


async def test_a_chat_reflects_on_what_was_said(client: AsyncClient, server: Emulator) -> None:
    chat = client.chats.create(model=MODEL)
    server.reply("Once upon a time.")
    server.reply("A story.")
    response = await chat.send_message("tell me a story")
    assert response.text == "Once upon a time."
    await chat.send_message("summarize the story you told me in 1 sentence")
    assert sent(server) == [
        ("user", "tell me a story"),
        ("model", "Once upon a time."),
        ("user", "summarize the story you told me in 1 sentence"),
    ]
    assert len(chat.get_history()) == len(chat.get_history(curated=True)) == 4


async def test_a_streamed_answer_is_remembered(client: AsyncClient, server: Emulator) -> None:
    chat = client.chats.create(model=MODEL)
    server.reply_stream(["Once ", "upon ", "a time."])
    stream = await chat.send_message_stream("tell me a story")
    said = [chunk.text async for chunk in stream]
    assert said == ["Once ", "upon ", "a time."]
    await chat.send_message("go on")
    assert "".join(text for role, text in sent(server) if role == "model") == "Once upon a time."
    assert {role for role, _ in sent(server)} == {"user", "model"}


async def test_nothing_is_sent_to_make_a_chat(client: AsyncClient, server: Emulator) -> None:
    assert isinstance(client.chats, AsyncChats)
    assert isinstance(client.chats.create(model=MODEL), AsyncChat)
    assert not server.calls


async def test_a_chat_goes_on_from_a_history(client: AsyncClient, server: Emulator) -> None:
    history: list[Any] = [
        {"role": "user", "parts": [{"text": "define a=5, b=10"}]},
        types.ModelContent("Defined."),
    ]
    chat = client.chats.create(model=MODEL, history=history)
    await chat.send_message("what is a + b?")
    assert [role for role, _ in sent(server)] == ["user", "model", "user"]
    assert len(chat.get_history()) == 4


async def test_the_config_of_the_chat_yields_to_that_of_a_message(
    client: AsyncClient, server: Emulator
) -> None:
    chat = client.chats.create(model=MODEL, config={"candidate_count": 1})
    response = await chat.send_message("x", config={"candidate_count": 2})
    assert len(response.candidates or ()) == 2
    assert len((await chat.send_message("y")).candidates or ()) == 1


MESSAGES: dict[str, Any] = {
    "text": "hello",
    "part": types.Part.from_text(text="hello"),
    "parts": [types.Part.from_text(text="hello"), "there"],
    "image": ["what is this?", types.Part.from_bytes(data=PIXEL, mime_type="image/png")],
    "dict": {"text": "hello"},
}


@pytest.mark.parametrize("form", MESSAGES)
async def test_a_message_has_many_forms(client: AsyncClient, server: Emulator, form: str) -> None:
    chat = client.chats.create(model=MODEL)
    assert (await chat.send_message(MESSAGES[form])).text
    async for _ in await chat.send_message_stream(MESSAGES[form]):
        pass
    first, _, *_, last = server.calls[1].request.contents
    assert first == last
    assert first.role == "user"


async def test_a_file_is_a_message(gemini: AsyncClient, server: Emulator) -> None:
    uri = "https://generativelanguage.googleapis.com/v1beta/files/abc"
    file = types.File(name="files/abc", uri=uri, mime_type="text/plain")
    server.reply("a file")
    await gemini.chats.create(model=MODEL).send_message([file, "what is this?"])
    assert server.calls[0].request.contents[0].parts[0].file_data.file_uri == uri


async def test_a_whole_content_is_no_message(client: AsyncClient, server: Emulator) -> None:
    wrong: Any = types.UserContent("hello")
    with pytest.raises(ValueError, match="Message must be a valid part type"):
        await client.chats.create(model=MODEL).send_message(wrong)
    assert not server.calls


async def test_functions_are_called_within_a_chat(client: AsyncClient, server: Emulator) -> None:
    def divide(numerator: int, denominator: int) -> int:
        """Divides two integers with a rule of its own."""
        return numerator // denominator + 1

    chat = client.chats.create(model=MODEL, config={"tools": [divide]})
    await chat.send_message("hello")
    response = await chat.send_message("divide 100 by 2")
    assert "51" in (response.text or "")
    history = chat.get_history(curated=True)
    assert [content.role for content in history] == ["user", "model"] * 3
    assert history[3].parts is not None
    assert history[3].parts[0].function_call is not None
    assert history[3].parts[0].function_call.args == {"numerator": 100, "denominator": 2}
    await chat.send_message("thank you")
    assert len(server.calls[-1].request.contents) == 7


async def test_functions_are_called_within_a_streamed_chat(
    client: AsyncClient, server: Emulator
) -> None:
    def divide(numerator: int, denominator: int) -> int:
        """Divides two integers with a rule of its own."""
        return numerator // denominator + 1

    chat = client.chats.create(model=MODEL, config={"tools": [divide]})
    stream = await chat.send_message_stream("divide 100 by 2")
    said = "".join([chunk.text or "" async for chunk in stream])
    assert "51" in said
    history = chat.get_history(curated=True)
    assert [content.role for content in history][:3] == ["user", "model", "user"]
    assert texts(history)[0] == ("user", "divide 100 by 2")
    assert "".join(text for role, text in texts(history) if role == "model") == said
    await chat.send_message("thank you")


async def test_a_stream_that_breaks_leaves_the_history_as_it_was(
    client: AsyncClient, server: Emulator
) -> None:
    chat = client.chats.create(model=MODEL)
    await chat.send_message("hello")
    before = texts(chat.get_history())
    server.break_stream(2)
    stream = await chat.send_message_stream("tell me a story in 300 words")
    with pytest.raises(errors.APIError) as caught:
        async for _ in stream:
            pass
    assert caught.value.received == 2
    assert texts(chat.get_history()) == texts(chat.get_history(curated=True)) == before
    assert (await chat.send_message("again")).text
    assert [role for role, _ in sent(server)] == ["user", "model", "user"]


async def test_a_stream_that_is_left_early_leaves_the_history_as_it_was(
    client: AsyncClient, server: Emulator
) -> None:
    chat = client.chats.create(model=MODEL)
    server.trickle(0.05)
    async with await chat.send_message_stream("stream 50 chunks") as stream:
        await stream.__anext__()
    assert server.calls[0].cancelled.wait(10)
    assert chat.get_history() == []


async def test_a_request_that_fails_leaves_the_history_as_it_was(
    client: AsyncClient, server: Emulator
) -> None:
    chat = client.chats.create(model=MODEL)
    server.fail("INVALID_ARGUMENT")
    with pytest.raises(errors.ClientError):
        await chat.send_message("hello")
    assert chat.get_history() == []


async def test_an_answer_that_was_blocked_is_not_sent_again(
    client: AsyncClient, server: Emulator
) -> None:
    chat = client.chats.create(model=MODEL)
    server.reply({"prompt_feedback": {"block_reason": "SAFETY"}})
    await chat.send_message("something forbidden")
    await chat.send_message("something else")
    assert [text for _, text in sent(server)] == ["something else"]
    assert [content.role for content in chat.get_history()] == ["user", "model"] * 2


async def test_thought_signatures_are_sent_back(client: AsyncClient, server: Emulator) -> None:
    signature = bytes(range(256))
    parts = [{"text": "hm", "thought": True}, {"text": "", "thought_signature": signature}]
    answer = {
        "candidates": [{"content": {"role": "model", "parts": parts}, "finish_reason": "STOP"}]
    }
    chat = client.chats.create(model=MODEL)
    server.reply_stream(["well, ", answer])
    async for _ in await chat.send_message_stream("think"):
        pass
    await chat.send_message("and?")
    returned = [part for each in server.calls[1].request.contents for part in each.parts]
    assert signature in [part.thought_signature for part in returned]
    assert any(part.thought for part in returned)
