"""Models, chats, functions, structured output, counting and vectors: the same over all transports."""

from __future__ import annotations

import enum
from typing import Any

import pydantic
import pytest

from genai_grpc import errors, types
from genai_grpc.emulator import Emulator
from tests.plugins.clients import BACKENDS
from tests.ways.same import same

MODEL = "gemini-2.5-flash"
EMBEDDING = "gemini-embedding-001"

on_both = pytest.mark.parametrize("backend", BACKENDS)


class Recipe(pydantic.BaseModel):
    """What a cook needs."""

    name: str
    minutes: int
    ingredients: list[str]


class Taste(enum.Enum):
    SWEET = "sweet"
    SOUR = "sour"


CONTENTS: list[Any] = [
    "What is this?",
    types.Part.from_bytes(data=b"\x00\xff\x10fox", mime_type="image/png"),
    types.Part.from_uri(file_uri="gs://b/fox.png", mime_type="image/png"),
]
CONFIG: dict[str, Any] = {
    "system_instruction": "Be brief. Ünïcödé, emoji 🦊 and a null \x00.",
    "temperature": 0.3,
    "top_p": 0.9,
    "seed": 7,
    "stop_sequences": ["END"],
    "safety_settings": [
        {"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_ONLY_HIGH"},
    ],
}


@on_both
def test_an_answer(server: Emulator, backend: str) -> None:
    found = same(
        server,
        backend,
        lambda client: client.models.generate_content(
            model=MODEL, contents=CONTENTS, config=CONFIG
        ),
    )
    assert found["candidates"][0]["content"]["parts"][0]["text"]
    assert found["usage_metadata"]["total_token_count"] > 0


@on_both
def test_several_candidates_with_log_probabilities(server: Emulator, backend: str) -> None:
    config = {"candidate_count": 2, "response_logprobs": True, "logprobs": 3}
    found = same(
        server,
        backend,
        lambda client: client.models.generate_content(model=MODEL, contents="Hi", config=config),
    )
    assert len(found["candidates"]) == 2


@on_both
def test_a_stream(server: Emulator, backend: str) -> None:
    def body(client: Any) -> Any:
        stream = client.models.generate_content_stream(model=MODEL, contents="Tell me a story.")
        return [chunk.text for chunk in stream], list(
            client.models.generate_content_stream(model=MODEL, contents=CONTENTS, config=CONFIG)
        )

    texts, chunks = same(server, backend, body)
    assert len(texts) > 1
    assert len(chunks) > 1


@on_both
def test_a_stream_that_is_left(server: Emulator, backend: str) -> None:
    def body(client: Any) -> Any:
        first = []
        for chunk in client.models.generate_content_stream(model=MODEL, contents="A story, please"):
            first.append(chunk.text)
            break
        return first, client.models.generate_content(model=MODEL, contents="Another one").text

    first, text = same(server, backend, body)
    assert first
    assert text


@on_both
def test_a_chat_with_its_history(server: Emulator, backend: str) -> None:
    def body(client: Any) -> Any:
        chat = client.chats.create(model=MODEL, config={"temperature": 0.5})
        one = chat.send_message("Reply with exactly: fox")
        two = [chunk.text for chunk in chat.send_message_stream("And now a longer story")]
        return one, two, chat.get_history(), chat.get_history(curated=True)

    one, two, history, curated = same(server, backend, body)
    assert one["candidates"][0]["content"]["parts"][0]["text"] == "fox"
    assert len(two) > 1
    assert history == curated
    assert [each["role"] for each in history[:3]] == ["user", "model", "user"]


@on_both
def test_functions_that_are_called(server: Emulator, backend: str) -> None:
    def weather(city: str, days: int = 1) -> dict[str, Any]:
        """The weather of a city.

        Args:
          city: where.
          days: how many.
        """
        return {"city": city, "days": days, "sky": "sunny"}

    def body(client: Any) -> Any:
        answer = client.models.generate_content(
            model=MODEL, contents="What is the weather in Paris?", config={"tools": [weather]}
        )
        return answer, answer.automatic_function_calling_history

    answer, history = same(server, backend, body)
    assert answer["candidates"][0]["content"]["parts"][0]["text"]
    called = history[1]["parts"][0]["function_call"]
    assert called["name"] == "weather"


@on_both
def test_a_declared_function(server: Emulator, backend: str) -> None:
    declared = {
        "name": "find",
        "description": "Finds an animal.",
        "parameters": {
            "type": "OBJECT",
            "properties": {"name": {"type": "STRING"}, "legs": {"type": "INTEGER"}},
            "required": ["name"],
        },
    }
    config = {
        "tools": [{"function_declarations": [declared]}],
        "tool_config": {"function_calling_config": {"mode": "ANY"}},
    }

    def body(client: Any) -> Any:
        answer = client.models.generate_content(model=MODEL, contents="A fox", config=config)
        return answer, answer.function_calls

    _, calls = same(server, backend, body)
    assert calls[0]["name"] == "find"


@pytest.mark.parametrize("schema", [Recipe, list[Recipe], Taste, {"type": "INTEGER"}])
@on_both
def test_structured_output(server: Emulator, backend: str, schema: Any) -> None:
    kind = "text/x.enum" if schema is Taste else "application/json"
    config = {"response_mime_type": kind, "response_schema": schema}

    def body(client: Any) -> Any:
        answer = client.models.generate_content(model=MODEL, contents="A cake", config=config)
        return answer.text, answer.parsed

    text, parsed = same(server, backend, body)
    assert text
    assert parsed is not None


@on_both
def test_counting(server: Emulator, backend: str) -> None:
    found = same(
        server,
        backend,
        lambda client: client.models.count_tokens(model=MODEL, contents=CONTENTS),
    )
    assert found["total_tokens"] > 0


def test_computing(server: Emulator) -> None:
    found = same(
        server,
        "vertex",
        lambda client: client.models.compute_tokens(model=MODEL, contents="The quick fox"),
    )
    assert found["tokens_info"][0]["tokens"]


@on_both
def test_vectors(server: Emulator, backend: str) -> None:
    def body(client: Any) -> Any:
        return client.models.embed_content(
            model=EMBEDDING,
            contents=["a fox", "a whale"],
            config={"output_dimensionality": 8, "task_type": "RETRIEVAL_QUERY"},
        )

    found = same(server, backend, body)
    assert [len(each["values"]) for each in found["embeddings"]] == [8, 8]


@on_both
def test_the_list_of_models(server: Emulator, backend: str) -> None:
    def body(client: Any) -> Any:
        pager = client.models.list(config={"page_size": 4})
        first = [pager[0], len(pager), pager.page_size, pager.name]
        rest = [model.name for model in pager]
        return first, rest

    first, names = same(server, backend, body)
    assert first[1:] == [4, 4, "models"]
    assert len(set(names)) == len(names) > 10


@on_both
def test_tuned_models(server: Emulator, backend: str) -> None:
    def body(client: Any) -> Any:
        server.add_tuned_model("fox", display_name="Fox", create_time=1.5, update_time=2.5)
        name = next(iter(client.models.list(config={"query_base": False}))).name
        changed = client.models.update(model=name, config={"display_name": "Wolf"})
        shown = client.models.get(model=name)
        gone = client.models.delete(model=name)
        with pytest.raises(errors.ClientError) as caught:
            client.models.get(model=name)
        return changed, shown, gone, caught.value

    changed, shown, _, error = same(server, backend, body)
    assert changed["display_name"] == shown["display_name"] == "Wolf"
    assert error["code"] == 404


@on_both
def test_pictures(server: Emulator, backend: str) -> None:
    def body(client: Any) -> Any:
        return client.models.generate_images(
            model="imagen-3.0-generate-002",
            prompt="A red fox",
            config={"number_of_images": 2, "include_rai_reason": True, "aspect_ratio": "16:9"},
        )

    found = same(server, backend, body)
    assert len(found["generated_images"]) == 2


def test_pictures_made_of_pictures(server: Emulator) -> None:
    fox = types.Image(image_bytes=b"fox", mime_type="image/png")

    def body(client: Any) -> Any:
        models = client.models
        raw = types.RawReferenceImage(reference_id=1, reference_image=fox)
        return [
            models.edit_image(
                model="imagen-3.0-capability-001", prompt="A hat", reference_images=[raw]
            ),
            models.upscale_image(model="imagen-3.0-generate-002", image=fox, upscale_factor="x2"),
            models.recontext_image(
                model="imagen-product-recontext-preview-06-30",
                source=types.RecontextImageSource(
                    prompt="On a beach", product_images=[types.ProductImage(product_image=fox)]
                ),
            ),
            models.segment_image(
                model="image-segmentation-001",
                source=types.SegmentImageSource(prompt="fox", image=fox),
            ),
        ]

    edited, larger, moved, masks = same(server, "vertex", body)
    for found in (edited, larger, moved):
        assert found["generated_images"][0]["image"]["image_bytes"]
    assert masks["generated_masks"]
