"""The local tokenizer takes what count_tokens takes."""

from __future__ import annotations

from pathlib import Path

from typing_extensions import assert_type

from genai_grpc import types
from genai_grpc.local_tokenizer import LocalTokenizer


def accepted(history: list[types.Content]) -> None:
    tokenizer = LocalTokenizer("gemini-2.0-flash")
    LocalTokenizer(model_name="gemini-2.0-flash", model_file=Path("a.model"))
    assert_type(tokenizer.count_tokens("x"), types.CountTokensResult)
    assert_type(tokenizer.count_tokens(history).total_tokens, int | None)
    tokenizer.count_tokens(["x", types.Part(text="y")], config={"system_instruction": "z"})
    assert_type(tokenizer.compute_tokens("x").tokens_info, list[types.TokensInfo] | None)


def refused(tokenizer: LocalTokenizer) -> None:
    LocalTokenizer()  # type: ignore[call-arg]
    LocalTokenizer("gemini-2.0-flash", "a.model")  # type: ignore[call-arg]
    tokenizer.count_tokens(3)  # type: ignore[arg-type]
    tokenizer.count_tokens("x", {"tools": []})  # type: ignore[call-arg]
    tokenizer.count_tokens("x", config={"temperature": 1})  # type: ignore[arg-type]
    tokenizer.compute_tokens("x", config={})  # type: ignore[call-arg]
