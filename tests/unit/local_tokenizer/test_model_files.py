"""Where the model's file comes from: an argument, the cache, or an HTTPS server of the test."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from genai_grpc._local_tokenizer import model_files, tokenizers
from genai_grpc._local_tokenizer.tokenizers import Tokenizer
from genai_grpc.local_tokenizer import LocalTokenizer
from tests.plugins.environments import ROOT
from tests.plugins.tls import Authority

pytestmark = pytest.mark.usefixtures("nothing_loaded")


@dataclass
class FileServer:
    """Serves one file over TLS; `answers` may hold other answers for the first requests."""

    content: bytes
    port: int = 0
    requests: int = 0
    answers: list[tuple[int, bytes]] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"https://localhost:{self.port}/small.model"

    def answer(self) -> tuple[int, bytes]:
        self.requests += 1
        return self.answers.pop(0) if self.answers else (200, self.content)


@pytest.fixture
def files(model: bytes, authority: Authority) -> Iterator[FileServer]:
    """A server of the small model."""
    server = FileServer(model)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, content = server.answer()
            self.send_response(status)
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *arguments: object) -> None:
            """Says nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        context = authority.server_context(protocols=())
        http.socket = context.wrap_socket(http.socket, server_side=True)
        server.port = http.server_port
        thread = threading.Thread(target=http.serve_forever)
        thread.start()
        yield server
        http.shutdown()
        thread.join()


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The directory that the variable names."""
    path = tmp_path / "cache"
    monkeypatch.setenv(model_files.VARIABLE, str(path))
    return path


@pytest.fixture(autouse=True)
def gemma(
    model: bytes, files: FileServer, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> Tokenizer:
    """The published tokenizer, published by the test's server."""
    tokenizer = Tokenizer("gemma3", files.url, hashlib.sha256(model).hexdigest())
    monkeypatch.setattr(tokenizers, "TOKENIZERS", {"gemma3": tokenizer})
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(authority.file))
    return tokenizer


def test_a_file_is_downloaded_once_and_kept(
    cache: Path, files: FileServer, model: bytes, gemma: Tokenizer
) -> None:
    LocalTokenizer("gemini-2.0-flash")
    LocalTokenizer("gemini-2.5-pro")
    assert model_files.read_model(gemma) == model
    assert files.requests == 1
    assert [(path.name, path.read_bytes()) for path in cache.iterdir()] == [("gemma3.model", model)]


def test_a_file_that_is_there_is_not_downloaded(
    cache: Path, files: FileServer, model: bytes
) -> None:
    cache.mkdir()
    (cache / "gemma3.model").write_bytes(model)
    LocalTokenizer("gemini-2.0-flash")
    assert files.requests == 0


def test_a_file_with_another_checksum_is_replaced(
    cache: Path, files: FileServer, model: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    cache.mkdir()
    (cache / "gemma3.model").write_bytes(model[:-1])
    LocalTokenizer("gemini-2.0-flash")
    assert files.requests == 1
    assert (cache / "gemma3.model").read_bytes() == model
    assert "SHA-256" in caplog.text


def test_what_is_not_the_published_file_is_neither_used_nor_kept(
    cache: Path, files: FileServer, gemma: Tokenizer
) -> None:
    files.answers = [(200, b"<html>Please sign in</html>")]
    with pytest.raises(ValueError, match=f"SHA-256 is [0-9a-f]{{64}}, not {gemma.sha256}"):
        LocalTokenizer("gemini-2.0-flash")
    assert not cache.exists()
    LocalTokenizer("gemini-2.0-flash")  # The failure is not remembered.


def test_a_server_that_refuses_is_named_with_the_remedy(cache: Path, files: FileServer) -> None:
    files.answers = [(404, b"gone")]
    with pytest.raises(ConnectionError, match=r"404.*model_file=") as caught:
        LocalTokenizer("gemini-2.0-flash")
    assert files.url in str(caught.value)
    assert str(cache / "gemma3.model") in str(caught.value)
    assert model_files.VARIABLE in str(caught.value)


def test_no_connection_is_said_with_the_remedy(
    cache: Path, files: FileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    with pytest.raises(ConnectionError, match=r"Cannot download.*model_file="):
        LocalTokenizer("gemini-2.0-flash")
    assert not cache.exists()


def test_a_stranger_s_certificate_is_refused(
    cache: Path, files: FileServer, stranger: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(stranger.file))
    with pytest.raises(ConnectionError, match="certificate"):
        LocalTokenizer("gemini-2.0-flash")
    assert not cache.exists()


def test_an_endless_answer_is_cut_off(
    cache: Path, files: FileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_files, "_MAXIMUM_BYTES", len(files.content) - 1)
    with pytest.raises(ConnectionError, match="more than"):
        LocalTokenizer("gemini-2.0-flash")
    assert not cache.exists()


def test_a_slow_answer_is_cut_off(
    cache: Path, files: FileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_files, "_DOWNLOAD_TIMEOUT_S", -1.0)
    with pytest.raises(ConnectionError, match="not finished"):
        LocalTokenizer("gemini-2.0-flash")
    assert not cache.exists()


def test_a_cache_that_cannot_be_written_costs_a_download_each_time(
    tmp_path: Path,
    files: FileServer,
    gemma: Tokenizer,
    model: bytes,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv(model_files.VARIABLE, str(tmp_path / "file" / "cache"))
    assert model_files.read_model(gemma) == model
    assert model_files.read_model(gemma) == model
    assert files.requests == 2
    assert caplog.text.count("cannot keep") == 2


def test_a_file_that_was_not_written_whole_leaves_nothing_behind(
    cache: Path, gemma: Tokenizer, model: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    (cache / "gemma3.model").mkdir(parents=True)  # No file can be renamed to this.
    assert model_files.read_model(gemma) == model
    assert "cannot read" in caplog.text
    assert "cannot keep" in caplog.text
    assert [path.name for path in cache.iterdir()] == ["gemma3.model"]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these have places of their own")
def test_the_user_s_cache_is_the_default(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(model_files.VARIABLE, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert model_files.cache_directory() == tmp_path / "genai_grpc" / "tokenizers"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert model_files.cache_directory() == tmp_path / ".cache" / "genai_grpc" / "tokenizers"
    monkeypatch.setenv(model_files.VARIABLE, "~/models")
    assert model_files.cache_directory() == tmp_path / "models"


def test_a_file_of_one_s_own_needs_neither_a_known_model_nor_the_network(
    cache: Path, files: FileServer, model_file: Path
) -> None:
    LocalTokenizer("my-own-model", model_file=model_file)
    LocalTokenizer("my-own-model", model_file=str(model_file))
    assert files.requests == 0
    assert not cache.exists()


@pytest.mark.parametrize("content", [b"", b"this is no model"])
def test_a_file_that_is_no_model_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    with pytest.raises(ValueError, match=r"model_file: .*notes\.txt is no sentencepiece model"):
        LocalTokenizer("gemini-2.0-flash", model_file=path)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"cannot read .*missing\.model: No such file"):
        LocalTokenizer("gemini-2.0-flash", model_file=tmp_path / "missing.model")


def test_without_sentencepiece_the_extra_is_named(model_file: Path) -> None:
    code = f"""
import sys
sys.modules["sentencepiece"] = None
from genai_grpc.local_tokenizer import LocalTokenizer
for arguments in ({{}}, {{"model_file": {str(model_file)!r}}}):
    try:
        LocalTokenizer("gemini-2.0-flash", **arguments)
    except ImportError as error:
        print(error)
"""
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert result.stdout.count("pip install 'genai-grpc[tokenizer]'") == 2
