# Generated from tests/scenarios/aio/test_chats.py by scripts/unasync: edit that file and run scripts/unasync.
"""Chats: turns follow each other, and the history stays whole when something goes wrong."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from genai_grpc import Client, errors, types
from genai_grpc.chats import Chat, Chats
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


def test_a_chat_reflects_on_what_was_said(client: Client, server: Emulator) -> None:
    chat = client.chats.create(model=MODEL)
    server.reply("Once upon a time.")
    server.reply("A story.")
    response = chat.send_message("tell me a story")
    assert response.text == "Once upon a time."
    chat.send_message("summarize the story you told me in 1 sentence")
    assert sent(server) == [
        ("user", "tell me a story"),
        ("model", "Once upon a time."),
        ("user", "summarize the story you told me in 1 sentence"),
    ]
    assert len(chat.get_history()) == len(chat.get_history(curated=True)) == 4


def test_a_streamed_answer_is_remembered(client: Client, server: Emulator) -> None:
    chat = client.chats.create(model=MODEL)
    server.reply_stream(["Once ", "upon ", "a time."])
    stream = chat.send_message_stream("tell me a story")
    said = [chunk.text for chunk in stream]
    assert said == ["Once ", "upon ", "a time."]
    chat.send_message("go on")
    assert "".join(text for role, text in sent(server) if role == "model") == "Once upon a time."
    assert {role for role, _ in sent(server)} == {"user", "model"}


def test_nothing_is_sent_to_make_a_chat(client: Client, server: Emulator) -> None:
    assert isinstance(client.chats, Chats)
    assert isinstance(client.chats.create(model=MODEL), Chat)
    assert not server.calls


def test_a_chat_goes_on_from_a_history(client: Client, server: Emulator) -> None:
    history: list[Any] = [
        {"role": "user", "parts": [{"text": "define a=5, b=10"}]},
        types.ModelContent("Defined."),
    ]
    chat = client.chats.create(model=MODEL, history=history)
    chat.send_message("what is a + b?")
    assert [role for role, _ in sent(server)] == ["user", "model", "user"]
    assert len(chat.get_history()) == 4


def test_the_config_of_the_chat_yields_to_that_of_a_message(
    client: Client, server: Emulator
) -> None:
    chat = client.chats.create(model=MODEL, config={"candidate_count": 1})
    response = chat.send_message("x", config={"candidate_count": 2})
    assert len(response.candidates or ()) == 2
    assert len(chat.send_message("y").candidates or ()) == 1


MESSAGES: dict[str, Any] = {
    "text": "hello",
    "part": types.Part.from_text(text="hello"),
    "parts": [types.Part.from_text(text="hello"), "there"],
    "image": ["what is this?", types.Part.from_bytes(data=PIXEL, mime_type="image/png")],
    "dict": {"text": "hello"},
}


@pytest.mark.parametrize("form", MESSAGES)
def test_a_message_has_many_forms(client: Client, server: Emulator, form: str) -> None:
    chat = client.chats.create(model=MODEL)
    assert chat.send_message(MESSAGES[form]).text
    for _ in chat.send_message_stream(MESSAGES[form]):
        pass
    first, _, *_, last = server.calls[1].request.contents
    assert first == last
    assert first.role == "user"


def test_a_file_is_a_message(gemini: Client, server: Emulator) -> None:
    uri = "https://generativelanguage.googleapis.com/v1beta/files/abc"
    file = types.File(name="files/abc", uri=uri, mime_type="text/plain")
    server.reply("a file")
    gemini.chats.create(model=MODEL).send_message([file, "what is this?"])
    assert server.calls[0].request.contents[0].parts[0].file_data.file_uri == uri


def test_a_whole_content_is_no_message(client: Client, server: Emulator) -> None:
    wrong: Any = types.UserContent("hello")
    with pytest.raises(ValueError, match="Message must be a valid part type"):
        client.chats.create(model=MODEL).send_message(wrong)
    assert not server.calls


def test_functions_are_called_within_a_chat(client: Client, server: Emulator) -> None:
    def divide(numerator: int, denominator: int) -> int:
        """Divides two integers with a rule of its own."""
        return numerator // denominator + 1

    chat = client.chats.create(model=MODEL, config={"tools": [divide]})
    chat.send_message("hello")
    response = chat.send_message("divide 100 by 2")
    assert "51" in (response.text or "")
    history = chat.get_history(curated=True)
    assert [content.role for content in history] == ["user", "model"] * 3
    assert history[3].parts is not None
    assert history[3].parts[0].function_call is not None
    assert history[3].parts[0].function_call.args == {"numerator": 100, "denominator": 2}
    chat.send_message("thank you")
    assert len(server.calls[-1].request.contents) == 7


def test_functions_are_called_within_a_streamed_chat(client: Client, server: Emulator) -> None:
    def divide(numerator: int, denominator: int) -> int:
        """Divides two integers with a rule of its own."""
        return numerator // denominator + 1

    chat = client.chats.create(model=MODEL, config={"tools": [divide]})
    stream = chat.send_message_stream("divide 100 by 2")
    said = "".join([chunk.text or "" for chunk in stream])
    assert "51" in said
    history = chat.get_history(curated=True)
    assert [content.role for content in history][:3] == ["user", "model", "user"]
    assert texts(history)[0] == ("user", "divide 100 by 2")
    assert "".join(text for role, text in texts(history) if role == "model") == said
    chat.send_message("thank you")


def test_a_stream_that_breaks_leaves_the_history_as_it_was(
    client: Client, server: Emulator
) -> None:
    chat = client.chats.create(model=MODEL)
    chat.send_message("hello")
    before = texts(chat.get_history())
    server.break_stream(2)
    stream = chat.send_message_stream("tell me a story in 300 words")
    with pytest.raises(errors.APIError) as caught:
        for _ in stream:
            pass
    assert caught.value.received == 2
    assert texts(chat.get_history()) == texts(chat.get_history(curated=True)) == before
    assert chat.send_message("again").text
    assert [role for role, _ in sent(server)] == ["user", "model", "user"]


def test_a_stream_that_is_left_early_leaves_the_history_as_it_was(
    client: Client, server: Emulator
) -> None:
    chat = client.chats.create(model=MODEL)
    server.trickle(0.05)
    with chat.send_message_stream("stream 50 chunks") as stream:
        stream.__next__()
    assert server.calls[0].cancelled.wait(10)
    assert chat.get_history() == []


def test_a_request_that_fails_leaves_the_history_as_it_was(
    client: Client, server: Emulator
) -> None:
    chat = client.chats.create(model=MODEL)
    server.fail("INVALID_ARGUMENT")
    with pytest.raises(errors.ClientError):
        chat.send_message("hello")
    assert chat.get_history() == []


def test_an_answer_that_was_blocked_is_not_sent_again(client: Client, server: Emulator) -> None:
    chat = client.chats.create(model=MODEL)
    server.reply({"prompt_feedback": {"block_reason": "SAFETY"}})
    chat.send_message("something forbidden")
    chat.send_message("something else")
    assert [text for _, text in sent(server)] == ["something else"]
    assert [content.role for content in chat.get_history()] == ["user", "model"] * 2


def test_thought_signatures_are_sent_back(client: Client, server: Emulator) -> None:
    signature = bytes(range(256))
    parts = [{"text": "hm", "thought": True}, {"text": "", "thought_signature": signature}]
    answer = {
        "candidates": [{"content": {"role": "model", "parts": parts}, "finish_reason": "STOP"}]
    }
    chat = client.chats.create(model=MODEL)
    server.reply_stream(["well, ", answer])
    for _ in chat.send_message_stream("think"):
        pass
    chat.send_message("and?")
    returned = [part for each in server.calls[1].request.contents for part in each.parts]
    assert signature in [part.thought_signature for part in returned]
    assert any(part.thought for part in returned)
