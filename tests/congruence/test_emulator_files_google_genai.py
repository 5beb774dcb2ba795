"""The real google-genai uploads files to the emulator and downloads from it: three releases, both colours."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from genai_grpc.emulator import Emulator
from tests.congruence.google_genai import RELEASES, drive

pytestmark = [
    pytest.mark.congruence,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.xdist_group("packaging"),
]

PROGRAM = """
import asyncio, io, json, sys, time
from google import genai
from google.genai import errors

client = genai.Client(api_key="key", http_options={"base_url": sys.argv[1]})
DATA = bytes(range(256)) * 40_000  # more than a piece of 8 MiB
TEXT, FILM = {"mime_type": "text/plain"}, {"mime_type": "video/mp4"}


def ask(file):
    try:
        contents = ["What is this?", file]
        return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text
    except errors.APIError as error:
        return [error.code, error.status]


def sync_facts():
    file = client.files.upload(file=io.BytesIO(DATA), config=TEXT)
    film = client.files.upload(file=io.BytesIO(b"film"), config=FILM)
    first = film.state.name
    while film.state.name == "PROCESSING":
        time.sleep(0.1)
        film = client.files.get(name=film.name)
    facts = {
        "size": file.size_bytes,
        "states": [file.state.name, first, film.state.name],
        "listed": len(list(client.files.list(config={"page_size": 1}))),
        "asked": ask(file),
        "downloaded": len(client.files.download(file="files/made")),
    }
    client.files.delete(name=file.name)
    facts["gone"] = ask(file)
    return facts


async def async_facts():
    files = client.aio.files
    file = await files.upload(file=io.BytesIO(DATA), config=TEXT)
    facts = {
        "size": (await files.get(name=file.name)).size_bytes,
        "downloaded": len(await files.download(file="files/made")),
    }
    await files.delete(name=file.name)
    return facts


print(json.dumps({"sync": sync_facts(), "async": asyncio.run(async_facts())}))
"""


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """One with a file to download, where films are looked at quickly."""
    with Emulator(job_s=0.5) as running:
        running.add_file(b"film" * 100_000, mime_type="video/mp4", name="files/made")
        yield running


@pytest.mark.parametrize("release", RELEASES)
def test_google_genai_uploads_and_downloads(release: str, emulator: Emulator) -> None:
    seen = drive(release, emulator, PROGRAM)
    facts, later = seen["sync"], seen["async"]
    assert facts["size"] == later["size"] == 256 * 40_000
    assert facts["states"] == ["ACTIVE", "PROCESSING", "ACTIVE"]
    assert facts["listed"] == 3
    assert "text/plain" in facts["asked"]
    assert facts["downloaded"] == later["downloaded"] == 400_000
    assert facts["gone"] == [403, "PERMISSION_DENIED"]
