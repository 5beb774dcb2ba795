"""Files go to the service and come back whole, whatever happens to the connection on the way."""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from genai_grpc import AsyncClient, errors, types
from genai_grpc.emulator import Emulator
from tests.plugins.clients import make_client
from tests.plugins.relay import Relay

PIECE = 8 * 1024 * 1024


def noise(size: int) -> bytes:
    """Bytes that no two offsets have in common."""
    return b"".join(hashlib.sha256(at.to_bytes(8, "big")).digest() for at in range(size // 32 + 1))[
        :size
    ]


@pytest.fixture(params=[0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE], ids=str)
def data(request: pytest.FixtureRequest) -> bytes:
    """Contents on both sides of the size of a piece."""
    return noise(request.param)


def stored(server: Emulator, name: str | None) -> bytes:
    """The bytes that the emulator has of a file."""
    record = server._world.store.get("gemini.files", name or "")
    assert record is not None
    return b"".join(server._world.store.pieces(record.facts["blob"]))


async def test_a_path_is_uploaded(
    gemini: AsyncClient, server: Emulator, tmp_path: Path, data: bytes
) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(data)
    told: list[tuple[int, int | None]] = []
    file = await gemini.files.upload(
        file=path,
        config={"display_name": "Report"},
        on_progress=lambda done, whole: told.append((done, whole)),
    )
    assert (file.mime_type, file.size_bytes, file.display_name) == (
        "application/pdf",
        len(data) or None,
        "Report",
    )
    assert file.source is types.FileSource.UPLOADED
    assert stored(server, file.name) == data
    assert told[-1] == (len(data), len(data))
    assert told == sorted(told)


async def test_a_stream_is_uploaded_from_where_it_stands_and_stays_open(
    gemini: AsyncClient, server: Emulator
) -> None:
    stream = io.BytesIO(b"skipped" + noise(100))
    stream.seek(7)
    file = await gemini.files.upload(file=stream, config={"mime_type": "text/plain"})
    assert stored(server, file.name) == noise(100)
    assert not stream.closed


async def test_a_pipe_is_uploaded(gemini: AsyncClient, server: Emulator) -> None:
    reading, writing = os.pipe()
    os.write(writing, noise(1000))
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        file = await gemini.files.upload(file=pipe, config={"mime_type": "text/plain"})
    assert stored(server, file.name) == noise(1000)


async def test_a_file_can_be_given_a_name(gemini: AsyncClient) -> None:
    config = types.UploadFileConfig(name="my-file", mime_type="text/plain")
    file = await gemini.files.upload(file=io.BytesIO(b"x"), config=config)
    assert file.name == "files/my-file"
    with pytest.raises(errors.ClientError) as caught:
        await gemini.files.upload(file=io.BytesIO(b"x"), config=config)
    assert caught.value.status == "ALREADY_EXISTS"


async def test_what_was_uploaded_can_be_asked_about(gemini: AsyncClient) -> None:
    file = await gemini.files.upload(file=io.BytesIO(b"x"), config={"mime_type": "text/plain"})
    response = await gemini.models.generate_content(
        model="gemini-2.0-flash", contents=["What is in this file?", file]
    )
    assert "text/plain" in (response.text or "")
    assert file.name is not None
    await gemini.files.delete(name=file.name)
    with pytest.raises(errors.ClientError) as caught:
        await gemini.models.generate_content(model="gemini-2.0-flash", contents=["And now?", file])
    assert (caught.value.code, caught.value.status) == (403, "PERMISSION_DENIED")


async def test_a_film_is_looked_at_before_it_can_be_used(
    gemini: AsyncClient, server: Emulator
) -> None:
    file = await gemini.files.upload(file=io.BytesIO(b"x"), config={"mime_type": "video/mp4"})
    assert file.state is types.FileState.PROCESSING
    assert file.name is not None
    with pytest.raises(errors.ClientError, match="not in an ACTIVE state"):
        await gemini.models.generate_content(model="gemini-2.0-flash", contents=[file])
    server.advance(5)
    assert (await gemini.files.wait(name=file.name)).state is types.FileState.ACTIVE


@pytest.mark.parametrize(
    ("file", "error", "says"),
    [
        ("/no/such/file.txt", FileNotFoundError, "no such file"),
        (io.StringIO("x"), TypeError, "opened for bytes"),
        (b"x", TypeError, "io.BytesIO"),
        (io.BytesIO(b"x"), ValueError, "mime_type"),
    ],
)
async def test_what_cannot_be_uploaded_is_refused_before_anything_is_sent(
    gemini: AsyncClient, server: Emulator, file: Any, error: type[Exception], says: str
) -> None:
    with pytest.raises(error, match=says):
        await gemini.files.upload(file=file)
    assert list(server.calls) == []


@pytest.mark.parametrize("mime_type", ["text/plain\r\nX-Mine: 1", "text/pl\u00e4n", " "])
async def test_a_mime_type_that_cannot_be_sent_is_named(
    gemini: AsyncClient, server: Emulator, mime_type: str
) -> None:
    with pytest.raises(ValueError, match=r"config\.mime_type"):
        await gemini.files.upload(file=io.BytesIO(b"x"), config={"mime_type": mime_type})
    assert list(server.calls) == []


async def test_vertex_has_no_files(vertex: AsyncClient, server: Emulator) -> None:
    with pytest.raises(ValueError, match=r"files\.upload"):
        await vertex.files.upload(file=io.BytesIO(b"x"), config={"mime_type": "text/plain"})
    # Before the disk is asked: a program that learns which API it talks to has no file there.
    with pytest.raises(ValueError, match=r"files\.upload is not available on Vertex AI"):
        await vertex.files.upload(file="not-there.pdf")
    with pytest.raises(
        ValueError, match="upload_to_file_search_store is not available on Vertex AI"
    ):
        await vertex.file_search_stores.upload_to_file_search_store(
            file_search_store_name="fileSearchStores/s", file="not-there.pdf"
        )
    assert list(server.calls) == []


async def test_a_client_of_grpc_alone_says_what_uploads_need(server: Emulator) -> None:
    async with make_client("gemini", server, transport="grpc").aio as client:
        with pytest.raises(ValueError, match="'auto' or 'rest'"):
            await client.files.upload(file=io.BytesIO(b"x"), config={"mime_type": "text/plain"})


@pytest.fixture
def relay(server: Emulator) -> Iterator[Relay]:
    """What stands between and can be cut."""
    with Relay(server._front.port if server._front else 0) as running:
        yield running


RETRIES = {"retry_options": {"initial_delay": 0.01, "attempts": 4}}


async def test_an_upload_goes_on_where_it_was_cut(server: Emulator, relay: Relay) -> None:
    content = noise(5 * PIECE + 12345)
    cuts: list[int] = []

    def cut(done: int, whole: int | None) -> None:
        if len(cuts) < 5:
            cuts.append(done)
            relay.cut()

    async with make_client("gemini", relay.url, http_options=RETRIES).aio as client:
        file = await client.files.upload(
            file=io.BytesIO(content), config={"mime_type": "text/plain"}, on_progress=cut
        )
    assert len(cuts) == 5
    assert stored(server, file.name) == content


async def test_a_download_goes_on_where_it_was_cut(server: Emulator, relay: Relay) -> None:
    content = noise(3 * PIECE)
    name = server.add_file(content, mime_type="video/mp4")
    cuts: list[tuple[int, int | None]] = []

    def cut(done: int, whole: int | None) -> None:
        if done > (len(cuts) + 1) * PIECE // 2 and len(cuts) < 5:
            cuts.append((done, whole))
            relay.cut()

    async with make_client("gemini", relay.url, http_options=RETRIES).aio as client:
        data = await client.files.download(file=name, on_progress=cut)
    assert len(cuts) == 5
    assert {whole for _, whole in cuts} == {len(content)}
    assert data == content


async def test_a_download_appears_under_its_name_when_it_is_whole(
    gemini: AsyncClient, server: Emulator, tmp_path: Path
) -> None:
    name = server.add_file(noise(1000), mime_type="video/mp4")
    path = tmp_path / "film.mp4"
    assert await gemini.files.download(name=name, path=path) == b""
    assert path.read_bytes() == noise(1000)
    with pytest.raises(errors.ClientError):
        await gemini.files.download(name="files/none", path=tmp_path / "none.mp4")
    assert os.listdir(tmp_path) == ["film.mp4"]


async def test_a_download_goes_to_a_destination(
    gemini: AsyncClient, server: Emulator, tmp_path: Path
) -> None:
    name = server.add_file(noise(1000), mime_type="video/mp4")
    await gemini.files.download(file=name, destination=tmp_path / "film.mp4")
    assert (tmp_path / "film.mp4").read_bytes() == noise(1000)
    stream = io.BytesIO(b"before")
    stream.seek(6)
    await gemini.files.download(file=name, destination=stream)
    assert stream.getvalue() == b"before" + noise(1000)


@pytest.mark.parametrize(
    ("arguments", "error", "says"),
    [
        ({"destination": io.StringIO()}, TypeError, "opened for bytes"),
        ({"destination": 3}, TypeError, "not int"),
        ({"destination": "a", "path": "b"}, ValueError, "destination is given twice"),
    ],
)
async def test_a_destination_that_is_none_is_refused(
    gemini: AsyncClient,
    server: Emulator,
    arguments: dict[str, Any],
    error: type[Exception],
    says: str,
) -> None:
    with pytest.raises(error, match=says):
        await gemini.files.download(file="files/f", **arguments)
    assert list(server.calls) == []


async def test_the_bytes_of_a_video_are_put_into_it(gemini: AsyncClient, server: Emulator) -> None:
    name = server.add_file(noise(10), mime_type="video/mp4")
    video = types.Video(uri=f"https://example.com/v1beta/{name}:download?alt=media")
    generated = types.GeneratedVideo(video=video)
    assert await gemini.files.download(file=generated) == noise(10)
    assert video.video_bytes == noise(10)


async def test_what_was_uploaded_stays_at_the_service(gemini: AsyncClient) -> None:
    file = await gemini.files.upload(file=io.BytesIO(b"x"), config={"mime_type": "text/plain"})
    with pytest.raises(ValueError, match="was uploaded"):
        await gemini.files.download(file=file)
    assert file.name is not None
    with pytest.raises(errors.ClientError, match="cannot be downloaded"):
        await gemini.files.download(file=file.name)
