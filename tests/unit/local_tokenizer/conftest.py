"""A small sentencepiece model, trained for the run, and tokenizers that use it."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sentencepiece

from genai_grpc import errors, local_tokenizer
from genai_grpc.local_tokenizer import LocalTokenizer

SENTENCES = (
    "Why is the sky blue, and what is the weather like in Boston?",
    "Returns the current weather of a city, for example San Francisco, CA.",
    "The city, the location, the unit and the temperature of the weather are words of a test.",
    "A model that is small knows few words: sunny, rainy, hot, cold, celsius, fahrenheit.",
)


def train(**options: Any) -> bytes:
    """A serialized sentencepiece model of a few sentences."""
    written = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(SENTENCES * 5),
        model_writer=written,
        hard_vocab_limit=False,
        minloglevel=2,
        **options,
    )
    return written.getvalue()


@pytest.fixture(scope="session")
def model() -> bytes:
    """A model like the published ones: byte pairs, and bytes for what has no piece."""
    return train(model_type="bpe", vocab_size=500, byte_fallback=True, character_coverage=1.0)


@pytest.fixture(scope="session")
def model_file(model: bytes, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same model as a file."""
    path = tmp_path_factory.mktemp("tokenizer") / "small.model"
    path.write_bytes(model)
    return path


@pytest.fixture
def tokenizer(model_file: Path) -> Iterator[LocalTokenizer]:
    """A tokenizer that uses the small model; it has said already that it is experimental."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", errors.ExperimentalWarning)
        yield LocalTokenizer("gemini-2.0-flash", model_file=model_file)


@pytest.fixture
def nothing_loaded(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As in a new process: no tokenizer is in memory, and no warning was given."""
    local_tokenizer._processor_of_tokenizer.cache_clear()
    monkeypatch.setattr(local_tokenizer, "_warned", set())
    yield
    local_tokenizer._processor_of_tokenizer.cache_clear()
