"""Which published tokenizer a model uses. A table and a lookup; files are `model_files`' business.

The models are those that google-genai lists for its local tokenizer; the tokenizers are files of
google/gemma_pytorch, at a fixed commit each.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Mapping
from typing import Final, NamedTuple

__all__ = ["TOKENIZERS", "Tokenizer", "tokenizer_of"]

_REPOSITORY: Final = "https://raw.githubusercontent.com/google/gemma_pytorch"


class Tokenizer(NamedTuple):
    """A published sentencepiece model."""

    name: str
    url: str
    sha256: str


TOKENIZERS: Mapping[str, Tokenizer] = {
    tokenizer.name: tokenizer
    for tokenizer in (
        Tokenizer(
            "gemma2",
            f"{_REPOSITORY}/33b652c465537c6158f9a472ea5700e5e770ad3f/tokenizer/tokenizer.model",
            "61a7b147390c64585d6c3543dd6fc636906c9af3865a5548f27f31aee1d4c8e2",
        ),
        Tokenizer(
            "gemma3",
            f"{_REPOSITORY}/014acb7ac4563a5f77c76d7ff98f31b568c16508"
            "/tokenizer/gemma3_cleaned_262144_v2.spiece.model",
            "1299c11d7cf632ef3b4e11937501358ada021bbdf7c47638d13c0ee982f2e79c",
        ),
    )
}

_MODELS: Mapping[str, str] = dict.fromkeys(
    """
    gemini-2.0-flash gemini-2.0-flash-001 gemini-2.0-flash-lite gemini-2.0-flash-lite-001
    gemini-2.5-pro gemini-2.5-pro-exp-03-25 gemini-2.5-pro-preview-05-06
    gemini-2.5-pro-preview-06-05
    gemini-2.5-flash gemini-2.5-flash-preview-04-17 gemini-2.5-flash-preview-05-20
    gemini-2.5-flash-lite gemini-2.5-flash-lite-preview-06-17
    gemini-live-2.5-flash
    gemini-3-pro-preview gemini-3-flash-preview
    """.split(),
    "gemma3",
)


class _Family(NamedTuple):
    """Models that are taken to have one tokenizer; `title` is what an error calls them."""

    title: str
    pattern: re.Pattern[str]
    tokenizer: str


# From gemini-3.1 on, models have tokenizers that are not published as sentencepiece models.
_FAMILIES: Final = (
    _Family("gemini-1.0-*", re.compile(r"gemini-1\.0(-|$)"), "gemma2"),
    _Family("gemini-1.5-*", re.compile(r"gemini-1\.5(-|$)"), "gemma2"),
    _Family("gemini-2.0-*", re.compile(r"gemini-(live-)?2\.0(-|$)"), "gemma3"),
    _Family("gemini-2.5-*", re.compile(r"gemini-(live-)?2\.5(-|$)"), "gemma3"),
    _Family("gemini-3-*", re.compile(r"gemini-3(-|$)"), "gemma3"),
    _Family("gemma-2-*", re.compile(r"gemma-2(-|$)"), "gemma2"),
    _Family("gemma-3-*", re.compile(r"gemma-3n?(-|$)"), "gemma3"),
)

# "gemini-2.0-flash" in a resource name of either API.
_RESOURCE = re.compile(r"(?:.*/)?models/([^/]+)\Z|google/([^/]+)\Z")


def tokenizer_of(model_name: str, *, stacklevel: int = 1) -> Tokenizer:
    """Returns the tokenizer of a model.

    Args:
      model_name: "gemini-2.0-flash", "models/gemini-2.0-flash", "publishers/google/models/..." or
        "google/gemini-2.0-flash".
      stacklevel: who is told that a model is not in the table: 1 is the caller, 2 the caller's one.

    Warns:
      UserWarning: the model is not in the table; its family's tokenizer is taken.

    Raises:
      ValueError: neither the model nor its family is known.
    """
    match = _RESOURCE.match(model_name)
    name = next(group for group in match.groups() if group) if match else model_name
    known = _MODELS.get(name)
    if known is not None:
        return TOKENIZERS[known]
    for family in _FAMILIES:
        if family.pattern.match(name):
            warnings.warn(
                f"{model_name} is not in the list of models with a known tokenizer. Its tokens are"
                f" counted with {family.tokenizer}, which other models of {family.title} have.",
                UserWarning,
                stacklevel=stacklevel + 1,
            )
            return TOKENIZERS[family.tokenizer]
    raise ValueError(
        f"No tokenizer is known for the model {model_name!r}."
        f" Known models: {', '.join(_MODELS)}."
        f" Known families: {', '.join(family.title for family in _FAMILIES)}."
        " For any other model pass model_file=, the path of its sentencepiece model,"
        " or ask the service: client.models.count_tokens(...)."
    )
