"""The first words of messages, for lists of calls."""

from __future__ import annotations

from genai_grpc._stubs.generativelanguage import generative_service_pb2 as messages
from genai_grpc._stubs.generativelanguage.content_pb2 import Content, Part
from genai_grpc.emulator.rest.gist import MOST_CHARS, gist


def test_what_is_said_is_shown_and_names_are_not() -> None:
    request = messages.GenerateContentRequest(model="models/m")
    request.contents.add(role="user").parts.add(text="Why is the sky blue?")
    assert gist([request]) == "Why is the sky blue?"


def test_pieces_are_joined_and_cut() -> None:
    pieces = [Part(text=letter * 50) for letter in "abcdef"]
    found = gist(pieces)
    assert found.startswith("a" * 50 + "b" * 50)
    assert found.endswith("…")
    assert len(found) == MOST_CHARS + 1


def test_where_nothing_is_said_there_are_facts() -> None:
    assert gist([messages.CountTokensResponse(total_tokens=7)]) == "total_tokens: 7"
    picture = Part(inline_data={"mime_type": "image/png", "data": b"x" * 5000})
    assert gist([Content(parts=[picture])]) == "parts: 1"
    assert gist([]) == ""
    assert gist([b"garbage"]) == ""
