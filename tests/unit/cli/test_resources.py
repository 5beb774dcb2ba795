"""Commands for resources against a running emulator: the real program, in a process of its own."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from genai_grpc.cli import EXIT_CODES
from genai_grpc.emulator import Emulator

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def server() -> Iterator[Emulator]:
    with Emulator(job_s=0.3) as server:
        yield server


def command(server: Emulator, *words: str, code: int = 0, given: str = "") -> str:
    """What a command prints, or complains about; its exit code must be the one that is expected."""
    done = subprocess.run(
        [sys.executable, "-m", "genai_grpc", *words],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **server.env()},
        input=given,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert done.returncode == code, done.stderr
    return done.stdout if code == 0 else done.stderr


def test_a_file_goes_up_is_found_and_deleted(server: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Buy milk.")
    made = json.loads(
        command(server, "files", "upload", str(path), "--display-name", "Notes", "--json")
    )
    assert (made["displayName"], made["mimeType"]) == ("Notes", "text/plain")
    listed = command(server, "files", "list").splitlines()
    assert f"{made['name']}\tNotes\ttext/plain\t9\tACTIVE" in listed
    assert "state: ACTIVE" in command(server, "files", "get", made["name"])
    assert "deleted" in command(server, "files", "delete", made["name"])
    assert command(server, "files", "list") == ""
    gone = command(server, "files", "get", made["name"], code=EXIT_CODES["not allowed"])
    assert gone.count("\n") == 1


def test_a_film_is_waited_for_and_downloaded(server: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(b"film")
    made = json.loads(command(server, "files", "upload", str(path), "--json"))
    assert "ACTIVE" in command(server, "files", "wait", made["name"], "--for", "20")
    name = server.add_file(b"made" * 1000, mime_type="video/mp4")
    command(server, "files", "download", name, str(tmp_path / "back.mp4"))
    assert (tmp_path / "back.mp4").read_bytes() == b"made" * 1000


def test_a_cache_is_kept_and_kept_longer(server: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "book.txt"
    path.write_text("Call me Ishmael. " * 100)
    words = ("--file", str(path), "--ttl", "60", "--display-name", "Book")
    made = json.loads(command(server, "caches", "create", "Read", "this", *words, "--json"))
    longer = json.loads(command(server, "caches", "update", made["name"], "--ttl", "600", "--json"))
    assert longer["expireTime"] > made["expireTime"]
    assert "Book" in command(server, "caches", "list")
    command(server, "caches", "delete", made["name"])


def test_models_are_listed_and_shown(server: Emulator) -> None:
    names = [line.split("\t")[0] for line in command(server, "models", "list").splitlines()]
    assert "models/gemini-2.5-flash" in names
    lines = command(server, "models", "list", "--json", "--page-size", "5").splitlines()
    assert [json.loads(line)["name"] for line in lines] == names
    assert "name: models/gemini-2.5-flash" in command(server, "models", "get", "gemini-2.5-flash")
    missing = command(server, "models", "get", "nope", code=EXIT_CODES["not found"])
    assert "nope" in missing


def test_a_batch_runs_to_its_end(server: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "requests.jsonl"
    request = {"contents": [{"role": "user", "parts": [{"text": "Hello"}]}]}
    path.write_text(json.dumps({"key": "one", "request": request}) + "\n")
    words = ("--mime-type", "application/jsonl", "--json")
    file = json.loads(command(server, "files", "upload", str(path), *words))
    flags = ("-m", "gemini-2.5-flash", "--display-name", "Greetings", "--json")
    job = json.loads(command(server, "batches", "create", file["name"], *flags))
    ended = json.loads(command(server, "batches", "wait", job["name"], "--json"))
    assert ended["state"] == "JOB_STATE_SUCCEEDED"
    assert "Greetings" in command(server, "batches", "list")
    command(server, "batches", "delete", job["name"])


def test_an_operation_is_waited_for(server: Emulator) -> None:
    from genai_grpc import Client

    with Client(api_key="any", http_options={"base_url": server.url}) as client:
        begun = client.models.generate_videos(model="veo-2.0-generate-001", source={"prompt": "x"})
    assert begun.name is not None
    assert "done: True" in command(server, "operations", "wait", begun.name, "--for", "20")
    assert "done: True" in command(server, "operations", "get", begun.name)


def test_a_terminal_gets_a_table(server: Emulator) -> None:
    outside, inside = pty.openpty()
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "TERM": "xterm"}
    done = subprocess.run(
        [sys.executable, "-m", "genai_grpc", "models", "list", "--page-size", "3"],
        env={**environment, **server.env(), "COLUMNS": "120"},
        stdin=subprocess.DEVNULL,
        stdout=inside,
        stderr=subprocess.PIPE,
        timeout=50,
        check=False,
    )
    os.close(inside)
    shown = os.read(outside, 1 << 16).decode()
    os.close(outside)
    assert done.returncode == 0, done.stderr
    assert "display name" in shown
    assert "\t" not in shown


def test_a_verb_that_is_missing_is_asked_for(server: Emulator) -> None:
    assert "VERB" in command(server, "files", code=EXIT_CODES["bad input"])


def test_files_pass_through_pipes(server: Emulator) -> None:
    words = ("files", "upload", "-", "--mime-type", "text/plain", "--json")
    made = json.loads(command(server, *words, given="Buy milk."))
    assert (made["sizeBytes"], made["state"]) == (9, "ACTIVE")
    refused = command(server, "files", "upload", "-", code=EXIT_CODES["bad input"], given="x")
    assert "MIME type" in refused
    name = server.add_file(b"made", mime_type="video/mp4")
    assert command(server, "files", "download", name, "-") == "made"


def test_json_is_all_that_is_printed_when_it_is_asked_for(server: Emulator, tmp_path: Path) -> None:
    name = server.add_file(b"made", mime_type="video/mp4")
    path = str(tmp_path / "film.mp4")
    told = json.loads(command(server, "files", "download", name, path, "--json"))
    assert told == {"name": name, "path": path}
    assert json.loads(command(server, "files", "delete", name, "--json")) == {"name": name}


def test_the_exit_code_tells_how_a_wait_ended(server: Emulator) -> None:
    from genai_grpc import Client

    with Client(api_key="any", http_options={"base_url": server.url}) as client:
        job = client.batches.create(model="gemini-2.5-flash", src=[{"contents": "Hello"}])
        client.batches.cancel(name=job.name or "")
    ended = command(server, "batches", "wait", job.name or "", code=EXIT_CODES["failed"])
    assert ended == f"genai-grpc: {job.name} did not succeed: {job.name} was cancelled\n"
    server.reply({"name": "files/slow", "state": 1}, method="GetFile")
    words = ("files", "wait", "files/slow", "--for", "0")
    assert "has not ended" in command(server, *words, code=EXIT_CODES["deadline"])
