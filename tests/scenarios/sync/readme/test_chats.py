# Generated from tests/scenarios/aio/readme/test_chats.py by scripts/unasync: edit that file and run scripts/unasync.
"""README: "Chats"."""

from __future__ import annotations

import genai_grpc as genai
from genai_grpc.emulator import Emulator


def test_send_message__non_streaming(client: genai.Client, server: Emulator) -> None:
    chat = client.chats.create(model="gemini-2.0-flash-001")
    response = chat.send_message("tell me a story")
    told = response.text
    assert "story" in (told or "")
    response = chat.send_message("summarize the story you told me in 1 sentence")
    assert response.text
    assert response.text != told
    assert [
        (content.role, content.parts[0].text) for content in server.calls[1].request.contents
    ] == [
        ("user", "tell me a story"),
        ("model", told),
        ("user", "summarize the story you told me in 1 sentence"),
    ]


def test_send_message__streaming(client: genai.Client) -> None:
    chat = client.chats.create(model="gemini-2.0-flash-001")
    text = ""
    chunks = 0
    for chunk in chat.send_message_stream("tell me a story"):
        text += chunk.text or ""
        chunks += 1
    assert chunks > 1
    assert "story" in text
    question, *answers = chat.get_history()
    assert question.role == "user"
    assert {answer.role for answer in answers} == {"model"}
    assert "".join(part.text or "" for answer in answers for part in answer.parts or ()) == text
