"""The emulator as a process: the readiness line, the variables, the signals, the options."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import grpc
import pytest

from genai_grpc.emulator import Emulator
from tests.plugins.emulator import EmulatorProcess, start_emulator
from tests.unit.emulator.caller import Caller, text_of


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_says_when_it_is_ready_and_stops_on_a_signal(number: signal.Signals) -> None:
    with start_emulator("--port", "0") as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        assert first.startswith("listening on http://127.0.0.1:")
        url = first.split()[-1]
        lines = [process.stdout.readline().strip() for _ in range(5)]
        assert f"export GOOGLE_GEMINI_BASE_URL={url}" in lines
        assert f"export GOOGLE_VERTEX_BASE_URL={url}" in lines
        with grpc.insecure_channel(url.removeprefix("http://")) as channel:
            caller = Caller(channel)
            assert text_of(caller.generate())
            stalled = caller.callable("GenerateContent").future(
                caller.request(), metadata=[("x-emulator-fault", "stall")]
            )
            assert text_of(caller.generate())
            process.send_signal(number)
            _, errors = process.communicate(timeout=10)
            assert process.returncode == 0
            assert errors == ""
            assert stalled.code() is not grpc.StatusCode.OK


def test_options_reach_the_emulator() -> None:
    arguments = ["--port", "0", "--chunks", "3", "--fault", "status=ABORTED;times=1"]
    arguments += ["--model", "mine", "--require-key"]
    with start_emulator(*arguments) as process:
        assert process.stdout is not None
        address = process.stdout.readline().split("//")[1].strip()
        with grpc.insecure_channel(address) as channel:
            caller = Caller(channel)
            stream = caller.callable("StreamGenerateContent")
            request = caller.request(model="models/mine")
            key = [("x-goog-api-key", "k")]
            with pytest.raises(grpc.RpcError) as caught:
                list(stream(request, metadata=key))
            assert caught.value.code() is grpc.StatusCode.ABORTED
            assert len(list(stream(request, metadata=key))) == 3
            with pytest.raises(grpc.RpcError) as caught:
                list(stream(request))
            assert caught.value.code() is grpc.StatusCode.PERMISSION_DENIED
        process.terminate()
        process.communicate(timeout=10)


def test_a_port_in_use_is_one_readable_line(emulator: Emulator) -> None:
    with start_emulator("--port", str(emulator.port)) as process:
        _, errors = process.communicate(timeout=10)
    assert process.returncode == 1
    assert errors.startswith(f"cannot listen on 127.0.0.1:{emulator.port}: ")
    assert len(errors.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [(["--fault", "wobble"], "'wobble' is not known"), (["--chunks", "0"], "must be at least 1")],
)
def test_a_wrong_option_is_explained(arguments: list[str], complaint: str) -> None:
    with start_emulator(*arguments) as process:
        _, errors = process.communicate(timeout=10)
    assert process.returncode == 2
    assert complaint in errors


def test_the_process_fixture_serves(emulator_process: EmulatorProcess) -> None:
    with grpc.insecure_channel(emulator_process.address) as channel:
        assert text_of(Caller(channel).generate())
    assert isinstance(emulator_process.process, subprocess.Popen)


def test_the_environment_names_both_apis(emulator: Emulator) -> None:
    assert emulator.env()["GOOGLE_GEMINI_BASE_URL"] == emulator.url
    assert emulator.env()["GOOGLE_VERTEX_BASE_URL"] == emulator.url
    assert set(emulator.env()) >= {"GOOGLE_API_KEY", "GOOGLE_CLOUD_PROJECT"}


def test_http_without_aiohttp_is_explained_and_grpc_works() -> None:
    code = """
import sys, urllib.error, urllib.request
sys.modules["aiohttp"] = None
from genai_grpc.emulator import Emulator
import grpc
with Emulator() as emulator:
    try:
        urllib.request.urlopen(emulator.url)
    except urllib.error.HTTPError as error:
        with error:
            print(error.code, error.read().decode().strip())
    with grpc.insecure_channel(emulator.address) as channel:
        future = channel.unary_unary("/a.B/C").future(b"")
        print(future.code().name)
"""
    command = ["-c", code]
    import sys

    shown = subprocess.run(
        [sys.executable, "-W", "error", *command], capture_output=True, text=True, check=True
    )
    first, second = shown.stdout.splitlines()
    assert first.startswith("501 HTTP/1 needs aiohttp: pip install")
    assert second == "UNIMPLEMENTED"
    assert shown.stderr == ""


def test_a_start_loads_only_what_every_run_needs() -> None:
    """What makes it start in well under a second: REST, TLS, recording and the client load when asked for."""
    heavy = [
        "aiohttp",
        "websockets",
        "cryptography",
        "pydantic",
        "proto",
        "google.auth",
        "google.api_core",
        "genai_grpc.client",
        "genai_grpc.types",
        "genai_grpc.emulator.rest.side",
        "genai_grpc.emulator.tape.sources",
    ]
    code = (
        "import sys; from genai_grpc.emulator import Emulator\n"
        "with Emulator(): pass\n"
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_who_listens_everywhere_tells_clients_an_address_that_leads_somewhere() -> None:
    with start_emulator("--host", "0.0.0.0", "--port", "0") as process:
        assert process.stdout is not None
        everywhere = process.stdout.readline().split()[-1]
        assert everywhere.startswith("http://0.0.0.0:")
        url = everywhere.replace("0.0.0.0", "127.0.0.1")
        lines = [process.stdout.readline().strip() for _ in range(5)]
        assert f"export GOOGLE_GEMINI_BASE_URL={url}" in lines
        with grpc.insecure_channel(url.removeprefix("http://")) as channel:
            assert text_of(Caller(channel).generate())
        process.terminate()
        process.communicate(timeout=10)


def test_somebody_elses_data_file_ends_it_at_once(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear reader, " * 200)
    with start_emulator("--port", "0", "--data", str(path)) as process:
        told, errors = process.communicate(timeout=20)
    assert (process.returncode, told) == (2, "")
    assert errors == f"{path} is not a data file of this emulator\n"
