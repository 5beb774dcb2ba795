# Generated from tests/scenarios/aio/readme/test_generate_content.py by scripts/unasync: edit that file and run scripts/unasync.
"""README: "Generate Content", "System Instructions and Other Configs", "Typed Config", "Safety
Settings", "Streaming", "Generate Content (Asynchronous ...)", "Error Handling".
"""

from __future__ import annotations

from pathlib import Path

import pytest

import genai_grpc as genai
from genai_grpc import errors, types
from genai_grpc.emulator import Emulator


def test_types__dictionaries_or_pydantic_models(client: genai.Client, server: Emulator) -> None:
    for config in (
        types.GenerateContentConfig(temperature=0.5, stop_sequences=["STOP!"]),
        types.GenerateContentConfigDict(temperature=0.5, stop_sequences=["STOP!"]),
    ):
        client.models.generate_content(
            model="gemini-2.0-flash-001", contents="Why is the sky blue?", config=config
        )
    first, second = (call.request for call in server.calls)
    assert first == second
    assert first.generation_config.temperature == 0.5


def test_generate_content__with_text_content(client: genai.Client) -> None:
    response = client.models.generate_content(
        model="gemini-2.0-flash-001", contents="Why is the sky blue?"
    )
    assert "sky" in (response.text or "")
    assert "blue" in (response.text or "")


def test_system_instructions_and_other_configs(client: genai.Client, server: Emulator) -> None:
    response = client.models.generate_content(
        model="gemini-2.0-flash-001",
        contents="high",
        config=types.GenerateContentConfig(
            system_instruction="I say high, you say low",
            max_output_tokens=3,
            temperature=0.3,
        ),
    )
    assert response.text == "low"
    assert response.usage_metadata is not None
    assert (response.usage_metadata.candidates_token_count or 0) <= 3
    sent = server.calls[0].request
    assert sent.system_instruction.parts[0].text == "I say high, you say low"
    assert sent.generation_config.max_output_tokens == 3
    assert sent.generation_config.temperature == pytest.approx(0.3)


def test_typed_config(client: genai.Client, server: Emulator) -> None:
    response = client.models.generate_content(
        model="gemini-2.0-flash-001",
        contents=types.Part.from_text(text="Why is the sky blue?"),
        config=types.GenerateContentConfig(
            temperature=0,
            top_p=0.95,
            top_k=20,
            candidate_count=1,
            seed=5,
            max_output_tokens=100,
            stop_sequences=["STOP!"],
            presence_penalty=0.0,
            frequency_penalty=0.0,
        ),
    )
    assert "sky" in (response.text or "")
    sent = server.calls[0].request.generation_config
    assert sent.HasField("temperature")
    assert sent.HasField("presence_penalty")
    assert sent.HasField("frequency_penalty")
    assert (sent.temperature, sent.top_k, sent.candidate_count, sent.seed) == (0, 20, 1, 5)
    assert sent.top_p == pytest.approx(0.95)
    assert (sent.max_output_tokens, list(sent.stop_sequences)) == (100, ["STOP!"])


def test_safety_settings(client: genai.Client, server: Emulator) -> None:
    response = client.models.generate_content(
        model="gemini-2.0-flash-001",
        contents="Say something bad.",
        config=types.GenerateContentConfig(
            safety_settings=[
                types.SafetySetting(
                    category="HARM_CATEGORY_HATE_SPEECH",  # type: ignore[arg-type]  # a name of an enum
                    threshold="BLOCK_ONLY_HIGH",  # type: ignore[arg-type]  # a name of an enum
                )
            ]
        ),
    )
    assert response.text
    (sent,) = server.calls[0].request.safety_settings
    enums = sent.DESCRIPTOR.fields_by_name
    categories = enums["category"].enum_type.values_by_number
    thresholds = enums["threshold"].enum_type.values_by_number
    assert categories[sent.category].name == "HARM_CATEGORY_HATE_SPEECH"
    assert thresholds[sent.threshold].name == "BLOCK_ONLY_HIGH"


def test_streaming_for_text_content(client: genai.Client) -> None:
    pieces = []
    for chunk in client.models.generate_content_stream(
        model="gemini-2.0-flash-001", contents="Tell me a story in 300 words."
    ):
        pieces.append(chunk.text or "")
    whole = client.models.generate_content(
        model="gemini-2.0-flash-001", contents="Tell me a story in 300 words."
    )
    assert len(pieces) > 1
    assert all(pieces)
    assert "".join(pieces) == whole.text


def test_streaming_for_image_content__from_uri(client: genai.Client, server: Emulator) -> None:
    text = ""
    for chunk in client.models.generate_content_stream(
        model="gemini-2.0-flash-001",
        contents=[
            "What is this image about?",
            types.Part.from_uri(
                file_uri="gs://generativeai-downloads/images/scones.jpg",
                mime_type="image/jpeg",
            ),
        ],
    ):
        text += chunk.text or ""
    assert "image/jpeg" in text
    (content,) = server.calls[0].request.contents
    assert content.parts[0].text == "What is this image about?"
    sent = content.parts[1].file_data
    assert (sent.file_uri, sent.mime_type) == (
        "gs://generativeai-downloads/images/scones.jpg",
        "image/jpeg",
    )


@pytest.fixture
def image_bytes(tmp_path: Path) -> bytes:
    """An image, read from the local file system as the block does."""
    image_path = tmp_path / "your_image_path"
    image_path.write_bytes(b"\xff\xd8\xff\xe0 a photograph of scones")
    with open(image_path, "rb") as f:
        return f.read()


def test_streaming_for_image_content__from_bytes(
    client: genai.Client, server: Emulator, image_bytes: bytes
) -> None:
    text = ""
    for chunk in client.models.generate_content_stream(
        model="gemini-2.0-flash-001",
        contents=[
            "What is this image about?",
            types.Part.from_bytes(data=image_bytes, mime_type="image/jpeg"),
        ],
    ):
        text += chunk.text or ""
    assert "image/jpeg" in text
    sent = server.calls[0].request.contents[0].parts[1].inline_data
    assert (sent.data, sent.mime_type) == (image_bytes, "image/jpeg")


def test_generate_content__non_streaming(client: genai.Client) -> None:
    response = client.models.generate_content(
        model="gemini-2.0-flash-001", contents="Tell me a story in 300 words."
    )
    assert "story" in (response.text or "")


def test_error_handling(client: genai.Client) -> None:
    code, message = None, None
    try:
        client.models.generate_content(
            model="invalid-model-name",
            contents="What is your name?",
        )
    except errors.APIError as e:
        code, message = e.code, e.message
    assert code == 404
    assert "invalid-model-name" in (message or "")
