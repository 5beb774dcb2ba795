"""The command line against a running emulator: what is printed, where, and the exit code."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from genai_grpc.cli import EXIT_CODES, main
from genai_grpc.emulator import Emulator
from tests.plugins.http_server import HttpServer, Reply
from tests.plugins.socks import SocksProxy

PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 16

Run = Callable[..., int]


class Terminal(io.StringIO):
    """Standard input that a person types into."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(scope="module")
def server() -> Iterator[Emulator]:
    with Emulator() as server:
        yield server


@pytest.fixture
def run(server: Emulator, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Runs a command with its standard input; without one, a terminal is attached."""
    for name, value in server.env().items():
        monkeypatch.setenv(name, value)
    server.clear()

    def run(*words: str, stdin: str | None = None) -> int:
        monkeypatch.setattr("sys.stdin", Terminal() if stdin is None else io.StringIO(stdin))
        return main(words)

    yield run
    server.clear()


def test_generate_streams_the_answer_to_standard_output(
    run: Run, server: Emulator, capsys: pytest.CaptureFixture[str]
) -> None:
    server.reply_stream(["Scattered ", "sunlight."])
    assert run("generate", "Why", "is", "the", "sky", "blue?") == 0
    assert capsys.readouterr().out == "Scattered sunlight.\n"
    (call,) = server.calls
    assert call.name == "StreamGenerateContent"
    assert call.request.contents[0].parts[0].text == "Why is the sky blue?"


def test_generate_reads_a_piped_prompt(run: Run, server: Emulator) -> None:
    assert run("generate", stdin="from a pipe") == 0
    assert server.calls[0].request.contents[0].parts[0].text == "from a pipe"


def test_generate_without_a_prompt_says_how_to_give_one(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("generate") == EXIT_CODES["bad input"]
    assert "There is no prompt" in capsys.readouterr().err


def test_generate_json_prints_one_object(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("generate", "--json", "hello") == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed["candidates"][0]["content"]["parts"][0]["text"]
    assert printed["usageMetadata"]["totalTokenCount"] > 0


def test_generate_sends_files_as_parts(run: Run, server: Emulator, tmp_path: Path) -> None:
    (tmp_path / "picture.png").write_bytes(PNG)
    (tmp_path / "notes.txt").write_text("remember")
    files = ("-f", str(tmp_path / "picture.png"), "-f", str(tmp_path / "notes.txt"))
    assert run("generate", *files, "What is this?") == 0
    picture, notes, question = server.calls[0].request.contents[0].parts
    assert (picture.inline_data.mime_type, picture.inline_data.data) == ("image/png", PNG)
    assert notes.text == "notes.txt:\nremember"
    assert question.text == "What is this?"


def test_a_file_of_an_unknown_kind_is_refused_before_anything_is_sent(
    run: Run, server: Emulator, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "blob").write_bytes(b"\x00\x01")
    assert run("generate", "-f", str(tmp_path / "blob"), "x") == EXIT_CODES["bad input"]
    assert "blob: the name does not say what the file is" in capsys.readouterr().err
    assert not server.calls


def test_generate_sends_the_schema(run: Run, server: Emulator, tmp_path: Path) -> None:
    schema = tmp_path / "schema.json"
    schema.write_text('{"type": "object", "properties": {"a": {"type": "integer"}}}')
    assert run("generate", "--schema", str(schema), "x") == 0
    config = server.calls[0].request.generation_config
    assert config.response_mime_type == "application/json"
    assert config.response_json_schema_ordered.struct_value["type"] == "object"


def test_a_schema_that_is_no_json_names_the_flag(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("generate", "--schema", "{broken", "x") == EXIT_CODES["bad input"]
    assert "--schema" in capsys.readouterr().err


def test_flags_reach_the_request(run: Run, server: Emulator) -> None:
    flags = ("-s", "Be brief.", "--temperature", "0.5", "--max-output-tokens", "7")
    assert run("generate", "--no-stream", *flags, "x") == 0
    (call,) = server.calls
    assert call.name == "GenerateContent"
    assert call.request.system_instruction.parts[0].text == "Be brief."
    assert call.request.generation_config.temperature == 0.5
    assert call.request.generation_config.max_output_tokens == 7


def test_vertex_is_a_flag_away(run: Run, server: Emulator) -> None:
    assert run("generate", "--vertexai", "--project", "p", "--location", "europe-west4", "x") == 0
    assert server.calls[0].request.model.startswith("projects/p/locations/europe-west4/")


def test_an_error_is_one_line_and_an_exit_code(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("generate", "-m", "no-such-model", "x") == EXIT_CODES["not found"]
    err = capsys.readouterr().err
    assert err.startswith("genai-grpc: 404 NOT_FOUND: ")
    assert err.count("\n") == 1


def test_debug_shows_the_trace(run: Run) -> None:
    with pytest.raises(Exception, match="NOT_FOUND"):
        run("--debug", "generate", "-m", "no-such-model", "x")
    with pytest.raises(Exception, match="NOT_FOUND"):
        run("generate", "--debug", "-m", "no-such-model", "x")


@pytest.mark.parametrize(
    ("status", "code"),
    [
        ("PERMISSION_DENIED", "not allowed"),
        ("RESOURCE_EXHAUSTED", "quota"),
        ("UNAVAILABLE", "unavailable"),
        ("INVALID_ARGUMENT", "bad input"),
    ],
)
def test_scripts_can_tell_failures_apart(
    run: Run, server: Emulator, status: str, code: str
) -> None:
    server.fail(status, times=None, retry_delay_s=1000 if status == "RESOURCE_EXHAUSTED" else None)
    assert run("generate", "--timeout", "3", "x") == EXIT_CODES[code]


def test_what_arrived_before_a_break_stays_readable(
    run: Run, server: Emulator, capsys: pytest.CaptureFixture[str]
) -> None:
    server.reply_stream(["one ", "two ", "three"])
    server.break_stream(after_chunks=2)
    assert run("generate", "x") == EXIT_CODES["unavailable"]
    printed = capsys.readouterr()
    assert printed.out == "one two \n"
    assert "(after 2 chunks)" in printed.err


def test_chat_sends_the_conversation_so_far(
    run: Run, server: Emulator, capsys: pytest.CaptureFixture[str]
) -> None:
    server.reply("first answer")
    server.reply("second answer")
    assert run("chat", stdin="first question\nsecond question\n/exit\nnever said\n") == 0
    assert capsys.readouterr().out == "first answer\nsecond answer\n"
    said = [(c.role, c.parts[0].text) for c in server.calls[1].request.contents]
    assert said == [
        ("user", "first question"),
        ("model", "first answer"),
        ("user", "second question"),
    ]


def test_chat_forgets_on_request(run: Run, server: Emulator) -> None:
    assert run("chat", stdin="first\n/reset\nsecond\n") == 0
    assert [c.parts[0].text for c in server.calls[1].request.contents] == ["second"]


def test_embed_prints_a_vector_a_line(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("embed", "--dimensions", "8", stdin="one\n\ntwo\n") == 0
    lines = capsys.readouterr().out.splitlines()
    assert [len(json.loads(line)) for line in lines] == [8, 8]


def test_count_tokens_prints_a_number(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("count-tokens", "why", "is", "the", "sky", "blue?") == 0
    assert int(capsys.readouterr().out) > 0


def test_doctor_is_content_with_the_emulator(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("doctor", "--json") == 0
    findings = json.loads(capsys.readouterr().out)
    assert [finding["subject"] for finding in findings if not finding["ok"]] == []
    assert findings[-1]["subject"] == "call"


def test_doctor_says_what_is_wrong_and_what_to_do(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("doctor", "--base-url", "http://127.0.0.1:9") == 1
    out = capsys.readouterr().out
    assert "FAIL  connection" in out
    assert "-> check that the server runs" in out


def test_doctor_without_a_key_says_where_to_put_one(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("GOOGLE_API_KEY")
    monkeypatch.delenv("GOOGLE_GEMINI_BASE_URL")
    assert run("doctor") == 1
    assert "FAIL  settings" in capsys.readouterr().out


def test_doctor_names_a_key_that_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with Emulator(require_key="right") as server:
        assert main(["doctor", "--base-url", server.url, "--api-key", "wrong"]) == 1
    out = capsys.readouterr().out
    assert "FAIL  call" in out
    assert "->" in out


@pytest.fixture
def far(monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of a server that only a proxy knows, in an environment that names none."""
    for name in ("https_proxy", "http_proxy", "all_proxy", "no_proxy", "grpc_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("GENAI_GRPC_ALLOW_PLAINTEXT_CREDENTIALS", "true")
    return "http://model.example.test:81"


def test_doctor_goes_through_a_socks_proxy(
    run: Run,
    server: Emulator,
    far: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with SocksProxy(server.port) as socks:
        monkeypatch.setenv("ALL_PROXY", f"socks5://127.0.0.1:{socks.port}")
        code = run("doctor", "--base-url", far)
        out = capsys.readouterr().out
        assert code == 0, out
        assert "all calls go over REST" in out
        assert run("doctor", "--base-url", far, "--transport", "grpc") == 1
        assert "FAIL  proxy" in capsys.readouterr().out
    assert set(socks.asked) == {"model.example.test:81"}


def test_doctor_tells_what_a_proxy_answers_that_is_none(
    run: Run, far: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with HttpServer(Reply([b"\x05\xff"], then="close")) as server:
        monkeypatch.setenv("HTTP_PROXY", f"http://user:secret@127.0.0.1:{server.port}")
        assert run("doctor", "--base-url", far, "--timeout", "5") == 1
    out = capsys.readouterr().out
    assert "FAIL  tunnel" in out
    assert "secret" not in out
    login = server.requests[0].headers["proxy-authorization"]
    assert login == "Basic dXNlcjpzZWNyZXQ="


def test_the_module_and_the_script_are_the_same_program() -> None:
    by_module = [sys.executable, "-m", "genai_grpc", "--version"]
    shown = subprocess.run(by_module, capture_output=True, text=True, check=True).stdout
    assert shown.startswith("genai-grpc ")


def test_the_emulator_command_serves_until_it_is_told_to_stop() -> None:
    command = [sys.executable, "-m", "genai_grpc", "emulator", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        process.terminate()
        assert process.wait(10) == 0
    assert first.startswith("listening on http://127.0.0.1:")
