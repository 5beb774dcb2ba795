"""Where the file of a published tokenizer comes from: the cache directory, or a download into it.

Whatever the source, the bytes are used only if their SHA-256 is the published one. A file enters the
cache whole or not at all, so that processes may share it.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from genai_grpc._local_tokenizer.tokenizers import Tokenizer

if TYPE_CHECKING:
    import requests

__all__ = ["VARIABLE", "cache_directory", "read_model"]

VARIABLE: Final = "GENAI_GRPC_TOKENIZER_DIR"

_CONNECT_TIMEOUT_S: Final = 10.0
_READ_TIMEOUT_S: Final = 30.0
_DOWNLOAD_TIMEOUT_S: Final = 300.0
# Published models have 4 to 5 MB: what is much larger is not one of them.
_MAXIMUM_BYTES: Final = 64 << 20
_CHUNK_BYTES: Final = 1 << 16

_logger = logging.getLogger("genai_grpc.local_tokenizer")


def cache_directory() -> Path:
    """Returns the directory that holds downloaded models: $GENAI_GRPC_TOKENIZER_DIR or the user's cache."""
    given = os.environ.get(VARIABLE)
    if given:
        return Path(given).expanduser()
    return _user_cache() / "genai_grpc" / "tokenizers"


def read_model(tokenizer: Tokenizer) -> bytes:
    """Returns the serialized sentencepiece model of a published tokenizer.

    Raises:
      ConnectionError: it is not in the cache and cannot be downloaded.
      ValueError: what was downloaded is not the published file.
    """
    path = cache_directory() / f"{tokenizer.name}.model"
    cached = _read_cached(path, tokenizer.sha256)
    if cached is not None:
        return cached
    content = _download(tokenizer, path)
    found = _sha256(content)
    if found != tokenizer.sha256:
        raise ValueError(
            f"{tokenizer.url} is not the published model of the tokenizer {tokenizer.name}: its"
            f" SHA-256 is {found}, not {tokenizer.sha256}. A proxy may have answered in its place."
        )
    _store(path, content)
    return content


def _user_cache() -> Path:
    """Follows the XDG base directory specification, and the platform's habit where it has another."""
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return Path(local) if local else Path.home() / "AppData" / "Local"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    given = os.environ.get("XDG_CACHE_HOME", "")
    # A relative path is invalid by that specification, and ignored.
    return Path(given) if os.path.isabs(given) else Path.home() / ".cache"


def _read_cached(path: Path, sha256: str) -> bytes | None:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        _logger.warning("cannot read the cached tokenizer model: %s", error)
        return None
    if _sha256(content) == sha256:
        return content
    _logger.warning("%s is not the published model, by its SHA-256; downloading it again", path)
    return None


def _download(tokenizer: Tokenizer, path: Path) -> bytes:
    import requests

    try:
        with requests.get(
            tokenizer.url, stream=True, timeout=(_CONNECT_TIMEOUT_S, _READ_TIMEOUT_S)
        ) as response:
            response.raise_for_status()
            return b"".join(_read_within_limits(response))
    except requests.RequestException as error:
        raise ConnectionError(
            f"Cannot download the model of the tokenizer {tokenizer.name}: {error}."
            f" Without a connection, save {tokenizer.url} as {path}, or put {path.name} into a"
            f" directory that ${VARIABLE} names, or pass model_file=."
        ) from error


def _read_within_limits(response: requests.Response) -> Iterator[bytes]:
    """Yields the body. requests limits the wait for each piece of it; this limits the whole."""
    import requests

    deadline = time.monotonic() + _DOWNLOAD_TIMEOUT_S
    size = 0
    for chunk in response.iter_content(_CHUNK_BYTES):
        size += len(chunk)
        if size > _MAXIMUM_BYTES:
            raise requests.RequestException(f"the answer has more than {_MAXIMUM_BYTES} bytes")
        if time.monotonic() > deadline:
            raise requests.Timeout(f"not finished after {_DOWNLOAD_TIMEOUT_S:.0f} s")
        yield chunk


def _store(path: Path, content: bytes) -> None:
    """Puts the file into the cache by renaming, so that nobody ever reads half of it."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f"{path.name}.", suffix=".part", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            os.replace(name, path)
        except OSError:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(name)
            raise
    except OSError as error:
        # The model is here all the same; the next process downloads it again.
        _logger.warning("cannot keep the tokenizer model in the cache: %s", error)


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
