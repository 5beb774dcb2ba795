"""Recording uploads and downloads of another endpoint and serving them back."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from genai_grpc import Client
from genai_grpc.emulator import Emulator
from tests.unit.emulator.rest.web import Answer, Web

UPLOAD = "/upload/v1beta/files"
BLOCK = 256 * 1024
DATA = bytes(range(256)) * (BLOCK // 256) + b"the rest"


@pytest.fixture
def recorder(emulator: Emulator, tmp_path: Path) -> Iterator[Emulator]:
    """An emulator that records the other one."""
    with Emulator(record=tmp_path, upstream=emulator.url) as running:
        yield running


def begin(server: Emulator, *, name: str = "a file", size: int = len(DATA)) -> Answer:
    return Web(server).send(
        "POST",
        f"{UPLOAD}?key=secret-key-of-mine",
        {"file": {"displayName": name}},
        {
            "X-Goog-Upload-Protocol": "resumable",
            "X-Goog-Upload-Command": "start",
            "X-Goog-Upload-Header-Content-Type": "text/plain",
            "X-Goog-Upload-Header-Content-Length": str(size),
        },
    )


def step(server: Emulator, url: str, command: str, data: bytes = b"", offset: int = 0) -> Answer:
    assert url.startswith(f"{server.url}/"), url
    headers = {"X-Goog-Upload-Command": command, "X-Goog-Upload-Offset": str(offset)}
    return Web(server).send("POST", url.removeprefix(server.url), data, headers)


def send(server: Emulator) -> Any:
    """Upload a file in two pieces."""
    url = begin(server).headers["x-goog-upload-url"]
    first = step(server, url, "upload", DATA[:BLOCK])
    assert (first.code, first.headers["x-goog-upload-status"]) == (200, "active")
    asked = step(server, url, "query")
    assert asked.headers["x-goog-upload-size-received"] == str(BLOCK)
    last = step(server, url, "upload, finalize", DATA[BLOCK:], BLOCK)
    assert last.headers["x-goog-upload-status"] == "final"
    return last.json


def fetch(server: Emulator, name: str, **headers: str) -> Answer:
    return Web(server).send("GET", f"/v1beta/{name}:download?alt=media", None, headers)


def test_an_upload_is_served_back_without_the_other_endpoint(
    emulator: Emulator, recorder: Emulator, tmp_path: Path
) -> None:
    made = send(recorder)
    assert (made["file"]["displayName"], made["file"]["sizeBytes"]) == ("a file", str(len(DATA)))
    # The address is a permission by itself: the key goes where it is asked for.
    first, *others = emulator.calls
    assert "key=secret-key-of-mine" in first.query
    assert not [call for call in others if "x-goog-api-key" in call.metadata]
    text = (tmp_path / "emulator.json").read_text("utf-8")
    assert "secret-key-of-mine" not in text
    assert "upload_id" not in text
    emulator.stop()
    with Emulator(replay=tmp_path) as player:
        assert send(player) == made
        assert send(player) == made
        refused = begin(player, name="another")
        assert (refused.code, "has no answer" in refused.error["message"]) == (400, True)


def test_a_download_is_served_back_with_its_ranges(
    emulator: Emulator, recorder: Emulator, tmp_path: Path
) -> None:
    name = emulator.add_file(DATA, mime_type="video/mp4")
    asked: list[dict[str, str]] = [{}, {"Range": "bytes=10-99"}]
    recorded = [fetch(recorder, name, **headers) for headers in asked]
    assert [(each.code, each.body) for each in recorded] == [(200, DATA), (206, DATA[10:100])]
    assert fetch(recorder, "files/none").code == 403
    emulator.stop()
    with Emulator(replay=tmp_path) as player:
        for headers, one in zip(asked, recorded, strict=True):
            again = fetch(player, name, **headers)
            assert (again.code, again.body) == (one.code, one.body)
            for header in ("content-type", "content-range", "content-length"):
                assert again.headers.get(header) == one.headers.get(header)
        assert fetch(player, "files/none").code == 403


def test_uploads_in_one_request_are_found_whatever_their_boundary(
    emulator: Emulator, recorder: Emulator, tmp_path: Path
) -> None:
    def send_at_once(server: Emulator, boundary: str) -> Answer:
        described = json.dumps({"file": {"displayName": "x"}})
        body = (
            f"--{boundary}\r\nContent-Type: application/json\r\n\r\n{described}\r\n"
            f"--{boundary}\r\nContent-Type: text/plain\r\n\r\nhello\r\n--{boundary}--\r\n"
        )
        headers = {
            "X-Goog-Upload-Protocol": "multipart",
            "Content-Type": f"multipart/related; boundary={boundary}",
        }
        return Web(server).send("POST", UPLOAD, body.encode(), headers)

    made = send_at_once(recorder, "first-boundary")
    assert made.json["file"]["sizeBytes"] == "5"
    emulator.stop()
    with Emulator(replay=tmp_path) as player:
        assert send_at_once(player, "another").json == made.json


def test_an_upload_that_nobody_has_begun_is_refused(recorder: Emulator) -> None:
    url = f"{recorder.url}{UPLOAD}?upload_id=none"
    assert step(recorder, url, "query").code == 404


def test_clients_and_emulators_read_each_others_transfers(
    emulator: Emulator, recorder: Emulator, tmp_path: Path
) -> None:
    film = emulator.add_file(DATA, mime_type="video/mp4")

    def transfer(url: str | None, **options: Any) -> tuple[Any, bytes]:
        http_options: Any = {"base_url": url} if url else {}
        with Client(api_key="k", http_options=http_options, **options) as client:
            file = client.files.upload(file=io.BytesIO(b"small"), config={"mime_type": "text/x"})
            return file.name, bytes(client.files.download(file=film))

    here = {"replays_directory": str(tmp_path / "clients"), "replay_id": "a"}
    done = transfer(emulator.url, debug_config={"client_mode": "record", **here})
    assert done[1] == DATA
    with Emulator(replay=tmp_path / "clients") as player:
        assert transfer(player.url) == done
    again = transfer(recorder.url)
    there = {"replays_directory": str(tmp_path), "replay_id": "emulator"}
    assert transfer(None, debug_config={"client_mode": "replay", **there}) == again
