"""README: "How to structure contents argument for generate_content".

Each block shows a short form and what the SDK converts it to. Both are sent, and the server has to
see the same; the roles are asserted besides, as the long form is converted too.
"""

from __future__ import annotations

from typing import Any

import pytest

import genai_grpc as genai
from genai_grpc import types
from genai_grpc.emulator import Emulator


class Asked:
    """Sends contents, and tells the roles that the server saw."""

    def __init__(self, client: genai.Client, server: Emulator) -> None:
        self._client = client
        self._server = server

    async def with_contents(self, contents: Any) -> Any:
        """What the server was sent."""
        self._server.reply("fine")
        response = await self._client.aio.models.generate_content(
            model="gemini-2.0-flash-001", contents=contents
        )
        assert response.text == "fine"
        return self._server.calls[-1].request.contents

    async def alike(self, contents: Any, *, converted: list[types.Content]) -> list[str]:
        """The roles that were sent for either form."""
        sent = await self.with_contents(contents)
        assert sent == await self.with_contents(converted)
        return [content.role for content in sent]


@pytest.fixture
def asked(client: genai.Client, server: Emulator) -> Asked:
    return Asked(client, server)


async def test_provide_a_list_of_types_content(asked: Asked) -> None:
    contents = [
        types.Content(role="user", parts=[types.Part.from_text(text="Why is the sky blue?")]),
        types.Content(role="model", parts=[types.Part.from_text(text="It scatters light.")]),
        types.Content(role="user", parts=[types.Part.from_text(text="Why is that?")]),
    ]
    sent = await asked.with_contents(contents)
    assert [(content.role, [part.text for part in content.parts]) for content in sent] == [
        ("user", ["Why is the sky blue?"]),
        ("model", ["It scatters light."]),
        ("user", ["Why is that?"]),
    ]


async def test_provide_a_types_content_instance(asked: Asked) -> None:
    contents = types.Content(role="user", parts=[types.Part.from_text(text="Why is the sky blue?")])
    converted = [
        types.Content(role="user", parts=[types.Part.from_text(text="Why is the sky blue?")])
    ]
    assert await asked.alike(contents, converted=converted) == ["user"]


async def test_provide_a_string(asked: Asked) -> None:
    contents = "Why is the sky blue?"
    converted: list[types.Content] = [
        types.UserContent(parts=[types.Part.from_text(text="Why is the sky blue?")])
    ]
    assert await asked.alike(contents, converted=converted) == ["user"]


async def test_provide_a_list_of_string(asked: Asked) -> None:
    contents = ["Why is the sky blue?", "Why is the cloud white?"]
    converted: list[types.Content] = [
        types.UserContent(
            parts=[
                types.Part.from_text(text="Why is the sky blue?"),
                types.Part.from_text(text="Why is the cloud white?"),
            ]
        )
    ]
    assert await asked.alike(contents, converted=converted) == ["user"]


async def test_provide_a_function_call_part(asked: Asked) -> None:
    contents = types.Part.from_function_call(
        name="get_weather_by_location", args={"location": "Boston"}
    )
    converted: list[types.Content] = [
        types.ModelContent(
            parts=[
                types.Part.from_function_call(
                    name="get_weather_by_location", args={"location": "Boston"}
                )
            ]
        )
    ]
    assert await asked.alike(contents, converted=converted) == ["model"]


async def test_provide_a_list_of_function_call_parts(asked: Asked) -> None:
    contents = [
        types.Part.from_function_call(name="get_weather_by_location", args={"location": "Boston"}),
        types.Part.from_function_call(
            name="get_weather_by_location", args={"location": "New York"}
        ),
    ]
    converted: list[types.Content] = [
        types.ModelContent(
            parts=[
                types.Part.from_function_call(
                    name="get_weather_by_location", args={"location": "Boston"}
                ),
                types.Part.from_function_call(
                    name="get_weather_by_location", args={"location": "New York"}
                ),
            ]
        )
    ]
    assert await asked.alike(contents, converted=converted) == ["model"]


async def test_provide_a_non_function_call_part(asked: Asked) -> None:
    contents = types.Part.from_uri(
        file_uri="gs://generativeai-downloads/images/scones.jpg",
        mime_type="image/jpeg",
    )
    converted: list[types.Content] = [
        types.UserContent(
            parts=[
                types.Part.from_uri(
                    file_uri="gs://generativeai-downloads/images/scones.jpg",
                    mime_type="image/jpeg",
                )
            ]
        )
    ]
    assert await asked.alike(contents, converted=converted) == ["user"]


async def test_provide_a_list_of_non_function_call_parts(asked: Asked) -> None:
    contents = [
        types.Part.from_text("What is this image about?"),
        types.Part.from_uri(
            file_uri="gs://generativeai-downloads/images/scones.jpg",
            mime_type="image/jpeg",
        ),
    ]
    converted: list[types.Content] = [
        types.UserContent(
            parts=[
                types.Part.from_text("What is this image about?"),
                types.Part.from_uri(
                    file_uri="gs://generativeai-downloads/images/scones.jpg",
                    mime_type="image/jpeg",
                ),
            ]
        )
    ]
    assert await asked.alike(contents, converted=converted) == ["user"]


async def test_mix_types_in_contents(asked: Asked) -> None:
    call = types.Part.from_function_call(name="get_weather", args={"location": "Boston"})
    contents = [
        "Why is the sky blue?",
        types.Part.from_text(text="And the cloud white?"),
        call,
        call,
        types.Content(role="user", parts=[types.Part.from_text(text="as it is")]),
        ["an inner list", types.Part.from_text(text="is one content")],
    ]
    converted = [
        types.UserContent(
            parts=[
                types.Part.from_text(text="Why is the sky blue?"),
                types.Part.from_text(text="And the cloud white?"),
            ]
        ),
        types.ModelContent(parts=[call, call]),
        types.Content(role="user", parts=[types.Part.from_text(text="as it is")]),
        types.UserContent(
            parts=[
                types.Part.from_text(text="an inner list"),
                types.Part.from_text(text="is one content"),
            ]
        ),
    ]
    roles = await asked.alike(contents, converted=converted)
    assert roles == ["user", "model", "user", "user"]
