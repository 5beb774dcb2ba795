"""Counts tokens without asking the service, with the published tokenizer of a model. Text only.

Which texts count, which tokenizer a model has and where its file is stands in `_local_tokenizer`.
The names are those of google-genai's module. Needs the extra `tokenizer` (sentencepiece).
"""

from __future__ import annotations

import functools
import logging
import warnings
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from genai_grpc._codec.contents import to_contents
from genai_grpc._codec.validate import as_model
from genai_grpc._local_tokenizer.model_files import read_model
from genai_grpc._local_tokenizer.texts import Texts
from genai_grpc._local_tokenizer.tokenizers import Tokenizer, tokenizer_of
from genai_grpc.errors import ExperimentalWarning
from genai_grpc.types.content import Content
from genai_grpc.types.tokens import (
    ComputeTokensResult,
    CountTokensConfig,
    CountTokensResult,
    TokensInfo,
)

if TYPE_CHECKING:
    from sentencepiece import SentencePieceProcessor

    from genai_grpc._surface.arguments import Contents
    from genai_grpc.types import CountTokensConfigOrDict

__all__ = ["LocalTokenizer"]

_logger = logging.getLogger(__name__)

# Sentencepiece writes a space as this; so it stands in the pieces and has to be turned back.
_SPACE = "▁"

_warned: set[str] = set()


class LocalTokenizer:
    """Counts the tokens of text on this machine. Experimental.

    It counts what google-genai's local tokenizer counts: the text of parts, function calls and
    responses, and of the declarations and schemas of a config. The service may count a few tokens
    more, for what it puts around them. Instances may be used from several threads.

    Args:
      model_name: a model such as "gemini-2.0-flash", or its resource name. A model that is not in the
        list of known ones gets the tokenizer of its family, with a warning.
      model_file: path of a sentencepiece model to use, whatever the model's name. Without it the file
        is looked for in the directory $GENAI_GRPC_TOKENIZER_DIR, or that of the user's cache, and
        downloaded into it once.

    Raises:
      ImportError: sentencepiece is not installed.
      ValueError: no tokenizer is known for the model, or a file is not what it should be.
      ConnectionError: the file is not here and cannot be downloaded.

    Example:
      >>> tokenizer = LocalTokenizer("gemini-2.0-flash")
      >>> tokenizer.count_tokens("What is your name?").total_tokens
    """

    def __init__(self, model_name: str, *, model_file: str | PathLike[str] | None = None) -> None:
        if model_file is not None:
            self._processor = _processor_of_file(Path(model_file))
        else:
            self._processor = _processor_of_tokenizer(tokenizer_of(model_name, stacklevel=2))

    def count_tokens(
        self, contents: Contents, *, config: CountTokensConfigOrDict | None = None
    ) -> CountTokensResult:
        """Counts the tokens of contents, and of what a config adds to them.

        Args:
          contents: as in `client.models.generate_content`; text, function calls and responses.
          config: `system_instruction`, `tools` and `generation_config.response_schema` are counted
            too; CountTokensConfig or a dict.

        Returns:
          The result; `total_tokens` is the count.

        Raises:
          ValueError: a part of the contents is no text.
        """
        _warn_once("count_tokens")
        settings = as_model(CountTokensConfig, config or {}, "config")
        texts = Texts()
        texts.add_contents(_contents(contents), "contents")
        texts.add_tools(settings.tools or (), "config.tools")
        generation = settings.generation_config
        if generation is not None and generation.response_schema is not None:
            path = "config.generation_config.response_schema"
            texts.add_schema(generation.response_schema, path)
        if settings.system_instruction:
            instruction = to_contents([settings.system_instruction], "config.system_instruction")
            texts.add_contents(instruction, "config.system_instruction")
        _report_left_out(texts)
        tokens = self._processor.encode([text for _, text in texts.found], out_type=int)
        return CountTokensResult(total_tokens=sum(map(len, tokens)))

    def compute_tokens(self, contents: Contents) -> ComputeTokensResult:
        """Splits contents into tokens.

        Args:
          contents: as in `client.models.generate_content`; text, function calls and responses.

        Returns:
          The result; `tokens_info` has an entry for each text, in order, with the role of the content
          that it stands in. `tokens` are bytes: a token may be half a character.

        Raises:
          ValueError: a part of the contents is no text.
        """
        _warn_once("compute_tokens")
        texts = Texts()
        texts.add_contents(_contents(contents), "contents")
        _report_left_out(texts)
        return ComputeTokensResult(
            tokens_info=[self._tokens_info(role, text) for role, text in texts.found]
        )

    def _tokens_info(self, role: str | None, text: str) -> TokensInfo:
        # Twice, as pieces and as numbers: the call that gives both differs between versions of the
        # library, and the piece of a number is not always the piece of the text (unknown characters).
        ids: list[int] = self._processor.encode(text, out_type=int)
        pieces: list[str] = self._processor.encode(text, out_type=str)
        return TokensInfo(
            role=role,
            token_ids=ids,
            tokens=[
                _bytes_of(piece, is_byte=self._processor.is_byte(number))
                for number, piece in zip(ids, pieces, strict=True)
            ],
        )


def _contents(given: Any) -> list[Content]:
    # A request without text is refused, but the empty text has a number of tokens: none.
    return to_contents([""] if given == "" else given)


def _bytes_of(piece: str, *, is_byte: bool) -> bytes:
    """The bytes that a piece stands for. Bytes without a piece of their own are written <0x0A>."""
    if is_byte:
        return bytes.fromhex(piece[3:5])
    return piece.replace(_SPACE, " ").encode()


@functools.cache
def _processor_of_tokenizer(tokenizer: Tokenizer) -> SentencePieceProcessor:
    _require_sentencepiece()
    return _load(read_model(tokenizer))


def _processor_of_file(path: Path) -> SentencePieceProcessor:
    _require_sentencepiece()
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ValueError(f"model_file: cannot read {path}: {error.strerror}.") from error
    try:
        return _load(content)
    except RuntimeError as error:
        raise ValueError(f"model_file: {path} is no sentencepiece model.") from error


def _require_sentencepiece() -> None:
    try:
        import sentencepiece  # noqa: F401
    except ImportError as error:
        raise ImportError(
            "The local tokenizer needs sentencepiece. Install it: pip install 'genai-grpc[tokenizer]'."
        ) from error


def _load(serialized: bytes) -> SentencePieceProcessor:
    from sentencepiece import SentencePieceProcessor

    processor = SentencePieceProcessor()
    processor.load_from_serialized_proto(serialized)
    if not processor.vocab_size():
        raise RuntimeError("the model has no pieces")
    return processor


def _report_left_out(texts: Texts) -> None:
    if texts.left_out:
        _logger.warning("these fields are not counted: %s", ", ".join(texts.left_out))


def _warn_once(method: str) -> None:
    """Warns of the first use of each method, in the name of whoever called it."""
    if method in _warned:
        return
    _warned.add(method)
    warnings.warn(
        f"LocalTokenizer.{method} is experimental: it counts text only, and may change.",
        ExperimentalWarning,
        stacklevel=3,
    )
