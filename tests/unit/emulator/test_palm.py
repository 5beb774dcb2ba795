"""Chat, completion and vectors of the PaLM models, over both fronts."""

from __future__ import annotations

import math
from typing import Any

import pytest

from tests.unit.emulator.fronts import Front

TEXT, CHAT, GECKO = "models/text-bison-001", "models/chat-bison-001", "models/embedding-gecko-001"


def complete(gemini: Front, prompt: str, **fields: Any) -> Any:
    """The completions of a prompt."""
    return gemini.ask("TextService.GenerateText", model=TEXT, prompt={"text": prompt}, **fields)


def chat(gemini: Front, *said: str, **prompt: Any) -> Any:
    """The next message of a conversation."""
    messages = [{"content": each} for each in said]
    prompt = {"messages": messages, **prompt}
    return gemini.ask("DiscussService.GenerateMessage", model=CHAT, prompt=prompt)


def test_a_text_is_completed_as_often_as_is_asked_for(gemini: Front) -> None:
    answer = complete(gemini, "Write about whales", candidateCount=3, maxOutputTokens=20)
    outputs = [each["output"] for each in answer["candidates"]]
    assert len(set(outputs)) == 3
    assert complete(gemini, "Write about whales", candidateCount=3, maxOutputTokens=20) == answer
    for each in outputs:
        assert (
            gemini.ask("TextService.CountTextTokens", model=TEXT, prompt={"text": each})[
                "tokenCount"
            ]
            <= 20
        )


def test_a_completion_ends_before_a_stop_sequence(gemini: Front) -> None:
    answer = complete(gemini, "Reply with exactly: one two three", stopSequences=[" three"])
    assert answer["candidates"][0]["output"] == "one two"


def test_safety_settings_are_rated(gemini: Front) -> None:
    settings = [{"category": "HARM_CATEGORY_TOXICITY", "threshold": "BLOCK_LOW_AND_ABOVE"}]
    (candidate,) = complete(gemini, "Hello", safetySettings=settings)["candidates"]
    assert [each["category"] for each in candidate["safetyRatings"]] == ["HARM_CATEGORY_TOXICITY"]
    blocked = complete(gemini, "[[block=SAFETY]]", safetySettings=settings)
    assert blocked["filters"][0]["reason"] == "SAFETY"
    assert blocked["safetyFeedback"][0]["rating"]["blocked"]
    assert "candidates" not in blocked


def test_a_conversation_goes_on_with_authors(gemini: Front) -> None:
    answer = chat(gemini, "Hi", "Hello", "Reply with exactly: good night")
    assert [each["author"] for each in answer["messages"]] == ["0", "1", "0"]
    assert answer["candidates"] == [{"author": "1", "content": "good night"}]


def test_examples_and_context_are_obeyed(gemini: Front) -> None:
    examples = [{"input": {"content": "ping"}, "output": {"content": "pong"}}]
    assert chat(gemini, "ping", examples=examples)["candidates"][0]["content"] == "pong"
    shouted = chat(gemini, "Tell me of whales", context="Answer in capital letters.")
    assert shouted["candidates"][0]["content"].isupper()


def test_a_conversation_is_counted_as_a_whole(gemini: Front) -> None:
    def count(**prompt: Any) -> int:
        answer = gemini.ask("DiscussService.CountMessageTokens", model=CHAT, prompt=prompt)
        return int(answer["tokenCount"])

    messages = [{"content": "Why is the sky blue?"}]
    alone = count(messages=messages)
    assert 0 < alone < count(messages=messages, context="You are a physicist.")


def test_vectors_of_texts_are_those_of_requests(gemini: Front) -> None:
    one = gemini.ask("TextService.EmbedText", model=GECKO, text="the cat sat")["embedding"]
    assert math.isclose(sum(each**2 for each in one["value"]), 1, rel_tol=1e-3)
    ask: dict[str, Any] = {"model": GECKO, "texts": ["the cat sat", "revenue grew"]}
    many = gemini.ask("TextService.BatchEmbedText", **ask)["embeddings"]
    assert many[0] == one != many[1]
    requests = [{"model": GECKO, "text": each} for each in ask["texts"]]
    again = gemini.ask("TextService.BatchEmbedText", model=GECKO, requests=requests)
    assert again["embeddings"] == many


@pytest.mark.parametrize(
    ("method", "fields", "wrong"),
    [
        ("TextService.GenerateText", {"model": TEXT}, ["prompt.text"]),
        (
            "TextService.GenerateText",
            {"model": TEXT, "prompt": {"text": "x"}, "temperature": 2, "candidateCount": 9},
            ["temperature", "candidate_count"],
        ),
        ("DiscussService.GenerateMessage", {"model": CHAT}, ["prompt.messages"]),
        ("TextService.EmbedText", {"model": GECKO}, ["text"]),
        ("TextService.BatchEmbedText", {"model": GECKO}, ["texts"]),
    ],
)
def test_wrong_fields_are_named(
    gemini: Front, method: str, fields: dict[str, Any], wrong: list[str]
) -> None:
    refusal = gemini.refusal(method, **fields)
    assert refusal.code == "INVALID_ARGUMENT"
    assert refusal.fields == wrong


def test_a_model_answers_its_own_methods_only(gemini: Front) -> None:
    for method, model in (
        ("TextService.GenerateText", CHAT),
        ("DiscussService.GenerateMessage", "models/gemini-2.5-flash"),
        ("TextService.EmbedText", TEXT),
    ):
        assert gemini.refusal(method, model=model).code == "NOT_FOUND"


def test_retired_models_are_known_and_not_listed(gemini: Front) -> None:
    assert gemini.ask("ModelService.GetModel", name=TEXT)["name"] == TEXT
    listed = gemini.pages("ModelService.ListModels", "models", 1000)[0]
    assert TEXT not in {each["name"] for each in listed}
