"""A large file goes up and comes back through a connection that is cut, and memory does not notice."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from genai_grpc import Client, errors
from genai_grpc.emulator import Emulator
from tests.plugins.http_server import HttpServer, whole
from tests.plugins.processes import Program
from tests.plugins.relay import Relay

pytestmark = pytest.mark.faults

MEGABYTES = 200
# What a client may hold beyond what it had before: a piece of 8 MiB, and copies of it on its way.
MOST_BYTES = 40_000_000

PROGRAM = """
import asyncio, hashlib, io, json, resource, sys
from genai_grpc import Client

url, path, target, colour, made = sys.argv[1:]
options = {"base_url": url, "retry_options": {"initial_delay": 0.05, "attempts": 6}}
client = Client(api_key="key", http_options=options)
loop = asyncio.new_event_loop()

def do(call, **arguments):
    if colour == "blocking":
        return getattr(client.files, call)(**arguments)
    return loop.run_until_complete(getattr(client.aio.files, call)(**arguments))

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024

def tell(done, whole):
    print(json.dumps(["progress", done]), flush=True)

# Everything is loaded and has been used once.
with open(path, "rb") as stream:
    do("upload", file=io.BytesIO(stream.read(100)), config={"mime_type": "text/plain"})
before = peak()
file = do("upload", file=path, on_progress=tell)
up = peak() - before
do("download", file=made, path=target, on_progress=tell)
down = peak() - before
with open(target, "rb") as stream:
    digest = hashlib.sha256()
    while data := stream.read(1 << 20):
        digest.update(data)
seen = {"name": file.name, "size": file.size_bytes, "up": up, "down": down}
print(json.dumps({**seen, "digest": digest.hexdigest()}))
"""


@pytest.fixture
def relay() -> Iterator[tuple[Emulator, Relay]]:
    with Emulator() as server, Relay(int(server.url.rpartition(":")[2])) as running:
        yield server, running


@pytest.mark.slow
@pytest.mark.timeout(240)
@pytest.mark.parametrize("colour", ["blocking", "awaiting"])
def test_a_large_file_survives_five_cuts_and_is_not_held_in_memory(
    relay: tuple[Emulator, Relay], tmp_path: Path, colour: str
) -> None:
    server, between = relay
    block = hashlib.sha512(b"noise").digest() * (1_000_000 // 64)
    digest = hashlib.sha256()
    path = tmp_path / "large.txt"
    with path.open("wb") as stream:
        for number in range(MEGABYTES):
            data = number.to_bytes(8, "big") + block
            stream.write(data)
            digest.update(data)
    made = server.add_file(path.read_bytes(), mime_type="video/mp4")
    cuts = 0
    with Program(PROGRAM, between.url, str(path), str(tmp_path / "back"), colour, made) as program:
        while (line := program.line()).startswith('["progress"'):
            # Within the next piece, and once more while the file comes back.
            if cuts < 5 and json.loads(line)[1] > cuts * 30_000_000:
                cuts += 1
                between.cut()
        assert line, program.end()
        seen = json.loads(line)
    assert cuts == 5
    assert seen["size"] == path.stat().st_size
    assert seen["digest"] == digest.hexdigest()
    assert seen["up"] < MOST_BYTES
    assert seen["down"] < MOST_BYTES
    record = server._world.store.get("gemini.files", seen["name"])
    assert record is not None
    assert record.message.sha256_hash.decode() == digest.hexdigest()


def _download(client: Client, target: Path) -> None:
    client.files.download(file="files/film", destination=target)


def _download_awaiting(client: Client, target: Path) -> None:
    asyncio.run(client.aio.files.download(file="files/film", destination=target))


@pytest.mark.parametrize("download", [_download, _download_awaiting])
def test_the_page_of_a_proxy_is_not_taken_for_the_file(
    download: Callable[[Client, Path], None], tmp_path: Path
) -> None:
    page = whole(b"<html>Please sign in</html>", content_type="text/html; charset=utf-8")
    target = tmp_path / "film.mp4"
    with HttpServer(page) as server:
        client = Client(api_key="key", http_options={"base_url": server.url})
        with pytest.raises(errors.ServerError, match=r"A page .* came instead of the file"):
            download(client, target)
    assert not target.exists()


def test_a_page_of_the_services_own_is_a_file_like_any(tmp_path: Path) -> None:
    page = whole(b"<html>Made</html>", content_type="text/html", x_guploader_uploadid="u")
    with (
        HttpServer(page) as server,
        Client(api_key="key", http_options={"base_url": server.url}) as client,
    ):
        assert client.files.download(file="files/page") == b"<html>Made</html>"
