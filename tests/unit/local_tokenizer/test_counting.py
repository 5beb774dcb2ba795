"""What is counted, and into what it is split."""

from __future__ import annotations

import logging
import threading
from pathlib import Path
from typing import Any

import pytest
import sentencepiece

from genai_grpc import errors, types
from genai_grpc.local_tokenizer import LocalTokenizer
from tests.unit.local_tokenizer.conftest import train

WEATHER: Any = {
    "name": "get_weather",
    "description": "Returns the current weather.",
    "parameters": {
        "type": "OBJECT",
        "properties": {"location": {"type": "STRING", "description": "The city"}},
        "required": ["location"],
    },
    "response": {"type": "STRING", "format": "enum", "enum": ["sunny", "rainy"]},
}


@pytest.fixture
def tokens_of(model: bytes) -> Any:
    """Counts the tokens of texts with the bare library."""
    processor = sentencepiece.SentencePieceProcessor(model_proto=model)
    return lambda *texts: sum(len(processor.encode(text)) for text in texts)


@pytest.mark.parametrize(
    ("contents", "texts"),
    [
        ("Why is the sky blue?", ["Why is the sky blue?"]),
        (["Why?", "What?"], ["Why?", "What?"]),
        (types.Part.from_text(text="Why?"), ["Why?"]),
        ({"role": "user", "parts": [{"text": "Why?"}]}, ["Why?"]),
        ([types.UserContent("Why?"), types.ModelContent("So.")], ["Why?", "So."]),
        ("", []),
        (types.Content(role="user"), []),
        (
            types.Part.from_function_call(
                name="get_weather", args={"a": {"b": "sunny", "c": ["hot", 3, None]}, "d": True}
            ),
            ["get_weather", "a", "d", "b", "c", "sunny", "hot"],
        ),
        (
            types.Part.from_function_response(name="get_weather", response={"weather": "sunny"}),
            ["get_weather", "weather", "sunny"],
        ),
    ],
)
def test_the_texts_of_contents_count(
    tokenizer: LocalTokenizer, tokens_of: Any, contents: Any, texts: list[str]
) -> None:
    assert tokenizer.count_tokens(contents).total_tokens == tokens_of(*texts)


@pytest.mark.parametrize(
    ("config", "texts"),
    [
        ({"system_instruction": "Be cold."}, ["Be cold."]),
        ({"systemInstruction": {"parts": [{"text": "Be cold."}]}}, ["Be cold."]),
        (
            {"tools": [{"function_declarations": [WEATHER]}]},
            [
                "get_weather",
                "Returns the current weather.",
                "location",
                "location",
                "The city",
                "enum",
                "sunny",
                "rainy",
            ],
        ),
        (
            types.CountTokensConfig(
                generation_config=types.GenerationConfig(
                    response_schema=types.Schema(
                        title="not counted",
                        type=types.Type.ARRAY,
                        description="cities",
                        items=types.Schema(format="int32"),
                        example=["sunny", {"hot": "cold"}],
                    )
                )
            ),
            ["cities", "int32", "sunny", "hot", "cold"],
        ),
    ],
)
def test_the_texts_of_a_config_count_too(
    tokenizer: LocalTokenizer, tokens_of: Any, config: Any, texts: list[str]
) -> None:
    total = tokenizer.count_tokens("Why?", config=config).total_tokens
    assert total == tokens_of("Why?", *texts)


def test_text_is_split_into_numbers_and_bytes(tokenizer: LocalTokenizer, model: bytes) -> None:
    text = "Why is the sky ☃?"
    (info,) = tokenizer.compute_tokens(text).tokens_info or []
    processor = sentencepiece.SentencePieceProcessor(model_proto=model)
    assert info.role == "user"
    assert info.token_ids == processor.encode(text)
    assert b"".join(info.tokens or ()) == b" " + text.encode()
    assert b"\xe2" in (info.tokens or ())


def test_every_text_is_an_entry_with_its_role(tokenizer: LocalTokenizer) -> None:
    contents = [
        types.UserContent([types.Part(text="Why?"), types.Part(text="What?")]),
        types.ModelContent(types.Part.from_function_call(name="get_weather", args={"city": "CA"})),
        types.Content(role="tool", parts=[types.Part(text="sunny")]),
    ]
    infos = tokenizer.compute_tokens(contents).tokens_info or []
    assert [
        (info.role, b"".join(info.tokens or ()).decode().removeprefix(" ")) for info in infos
    ] == [
        ("user", "Why?"),
        ("user", "What?"),
        ("model", "get_weather"),
        ("model", "city"),
        ("model", "CA"),
        ("tool", "sunny"),
    ]
    total = tokenizer.count_tokens(contents).total_tokens
    assert sum(len(info.token_ids or ()) for info in infos) == total


@pytest.mark.filterwarnings("ignore::genai_grpc.errors.ExperimentalWarning")
def test_a_character_without_a_piece_keeps_its_text(tmp_path: Path) -> None:
    path = tmp_path / "unigram.model"
    path.write_bytes(train(model_type="unigram", vocab_size=100))
    tokenizer = LocalTokenizer("any", model_file=path)
    (info,) = tokenizer.compute_tokens("sky ☃☃").tokens_info or []
    assert info.tokens is not None
    assert info.tokens[-1] == "☃☃".encode()


@pytest.mark.parametrize(
    ("part", "field"),
    [
        (types.Part.from_bytes(data=b"x", mime_type="image/png"), "inline_data"),
        (types.Part.from_uri(file_uri="gs://b/f", mime_type="image/png"), "file_data"),
    ],
)
def test_media_have_no_local_count(tokenizer: LocalTokenizer, part: types.Part, field: str) -> None:
    with pytest.raises(ValueError, match=rf"contents\[0\]\.parts\[1\]\.{field}.*text only"):
        tokenizer.count_tokens(["What is this?", part])
    with pytest.raises(ValueError, match="text only"):
        tokenizer.compute_tokens([part])


@pytest.mark.parametrize("contents", [None, [], {}])
def test_contents_are_required(tokenizer: LocalTokenizer, contents: Any) -> None:
    with pytest.raises(ValueError, match="contents are required"):
        tokenizer.count_tokens(contents)


def test_a_key_that_the_config_does_not_have_is_named(tokenizer: LocalTokenizer) -> None:
    config: Any = {"system_instructions": "x"}
    with pytest.raises(ValueError, match="Did you mean system_instruction"):
        tokenizer.count_tokens("x", config=config)


def test_what_is_not_counted_is_logged(
    tokenizer: LocalTokenizer, caplog: pytest.LogCaptureFixture
) -> None:
    code = types.ExecutableCode(language=types.Language.PYTHON, code="print(1)")
    config: Any = {
        "tools": [
            {"google_search": {}},
            {
                "function_declarations": [
                    {"name": "f", "parameters_json_schema": {"type": "object"}},
                    {"name": "g", "parameters": {"any_of": [{"type": "STRING"}]}},
                ]
            },
        ]
    }
    with caplog.at_level(logging.WARNING, logger="genai_grpc.local_tokenizer"):
        tokenizer.count_tokens(["a", types.Part(executable_code=code)], config=config)
    (record,) = caplog.records
    assert record.getMessage() == (
        "these fields are not counted: contents[0].parts[1].executable_code,"
        " config.tools[0].google_search,"
        " config.tools[1].function_declarations[0].parameters_json_schema,"
        " config.tools[1].function_declarations[1].parameters.any_of"
    )


def test_nothing_is_logged_when_all_is_counted(
    tokenizer: LocalTokenizer, caplog: pytest.LogCaptureFixture
) -> None:
    tools: Any = [{"function_declarations": [WEATHER]}]
    tokenizer.count_tokens("What?", config={"tools": tools, "system_instruction": "x"})
    tokenizer.compute_tokens(["What?", types.Part.from_function_call(name="f", args={})])
    assert caplog.records == []


@pytest.mark.usefixtures("nothing_loaded")
def test_each_method_says_once_that_it_is_experimental(model_file: Path) -> None:
    tokenizer = LocalTokenizer("gemini-2.0-flash", model_file=model_file)
    with pytest.warns(errors.ExperimentalWarning, match="count_tokens") as caught:
        tokenizer.count_tokens("x")
    assert caught[0].filename == __file__
    with pytest.warns(errors.ExperimentalWarning, match="compute_tokens"):
        tokenizer.compute_tokens("x")
    # Warnings are errors in these tests: another one would be raised.
    tokenizer.count_tokens("x")
    tokenizer.compute_tokens("x")


def test_threads_share_a_tokenizer(tokenizer: LocalTokenizer) -> None:
    text = "Why is the sky blue? " * 50
    expected = tokenizer.count_tokens(text).total_tokens
    found: list[int | None] = []

    def count() -> None:
        found.extend(tokenizer.count_tokens(text).total_tokens for _ in range(20))

    threads = [threading.Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 80
