"""Which tokenizer a model has; what is said of models that the table does not have."""

from __future__ import annotations

import re
import warnings
from pathlib import Path

import pytest

from genai_grpc._local_tokenizer.tokenizers import TOKENIZERS, tokenizer_of
from genai_grpc.local_tokenizer import LocalTokenizer

# The models of google-genai 1.51.
KNOWN = """
gemini-2.5-pro gemini-2.5-flash gemini-2.5-flash-lite gemini-2.0-flash gemini-2.0-flash-lite
gemini-2.5-pro-preview-06-05 gemini-2.5-pro-preview-05-06 gemini-2.5-pro-exp-03-25
gemini-live-2.5-flash gemini-2.5-flash-preview-05-20 gemini-2.5-flash-preview-04-17
gemini-2.5-flash-lite-preview-06-17 gemini-2.0-flash-001 gemini-2.0-flash-lite-001
""".split()


@pytest.mark.parametrize("name", KNOWN)
def test_a_known_model_has_its_tokenizer_without_a_warning(name: str) -> None:
    assert tokenizer_of(name).name == "gemma3"


@pytest.mark.parametrize(
    "name",
    [
        "models/gemini-2.5-pro",
        "publishers/google/models/gemini-2.5-pro",
        "projects/p/locations/global/publishers/google/models/gemini-2.5-pro",
        "google/gemini-2.5-pro",
    ],
)
def test_a_model_may_be_named_in_full(name: str) -> None:
    assert tokenizer_of(name).name == "gemma3"


@pytest.mark.parametrize(
    ("name", "tokenizer"),
    [
        ("gemini-2.5-flash-preview-12-31", "gemma3"),
        ("gemini-2.0-pro", "gemma3"),
        ("gemini-live-2.5-flash-preview", "gemma3"),
        ("gemini-3-ultra", "gemma3"),
        ("gemini-1.5-pro-002", "gemma2"),
        ("gemini-1.0-pro", "gemma2"),
        ("gemma-2-9b-it", "gemma2"),
        ("gemma-3-27b-it", "gemma3"),
        ("gemma-3n-e4b-it", "gemma3"),
        ("models/gemini-2.0-pro", "gemma3"),
    ],
)
def test_an_unknown_model_of_a_known_family_has_its_tokenizer_with_a_warning(
    name: str, tokenizer: str
) -> None:
    with pytest.warns(UserWarning, match=f"{re.escape(name)} is not in the list") as caught:
        assert tokenizer_of(name).name == tokenizer
    assert tokenizer in str(caught[0].message)
    assert caught[0].filename == __file__


@pytest.mark.parametrize(
    "name",
    ["gpt-4", "", "gemini", "gemini-3.1-pro", "gemini-2.55", "gemini-embedding-001", "gemma"],
)
def test_a_model_of_no_known_family_is_refused_with_what_is_known(name: str) -> None:
    with pytest.raises(
        ValueError, match=r"gemini-2\.5-pro,.*gemini-2\.0-\*.*model_file="
    ) as caught:
        LocalTokenizer(name)
    assert repr(name) in str(caught.value)


def test_the_warning_points_at_whoever_made_the_tokenizer(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("GENAI_GRPC_TOKENIZER_DIR", str(tmp_path))
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with pytest.raises(ConnectionError):
            LocalTokenizer("gemini-2.0-pro")
    assert [warning.filename for warning in caught] == [__file__]


def test_every_tokenizer_is_a_file_of_a_fixed_commit() -> None:
    for tokenizer in TOKENIZERS.values():
        assert re.fullmatch(
            r"https://raw\.githubusercontent\.com/google/gemma_pytorch/[0-9a-f]{40}/\S+\.model",
            tokenizer.url,
        )
        assert re.fullmatch(r"[0-9a-f]{64}", tokenizer.sha256)
