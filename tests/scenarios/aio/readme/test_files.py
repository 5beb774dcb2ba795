"""README: "with uploaded file", "Files": upload, get, delete."""

from __future__ import annotations

from pathlib import Path

import pytest

import genai_grpc as genai
from genai_grpc import errors


@pytest.fixture(autouse=True)
def _documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The files that the README copies into the working directory first."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a11.txt").write_text("One small step for a man.")
    for name in ("2312.11805v3.pdf", "2403.05530.pdf"):
        (tmp_path / name).write_bytes(b"%PDF-1.4\n" + name.encode())


async def test_with_uploaded_file(gemini: genai.Client) -> None:
    file = await gemini.aio.files.upload(file="a11.txt")
    response = await gemini.aio.models.generate_content(
        model="gemini-2.0-flash-001", contents=["Could you summarize this file?", file]
    )
    assert response.text


async def test_upload(gemini: genai.Client) -> None:
    file1 = await gemini.aio.files.upload(file="2312.11805v3.pdf")
    file2 = await gemini.aio.files.upload(file="2403.05530.pdf")
    assert file1.mime_type == file2.mime_type == "application/pdf"
    assert file1.name != file2.name
    assert file1.uri
    assert file2.uri
    assert "files/" in str(file1)


async def test_get(gemini: genai.Client) -> None:
    file1 = await gemini.aio.files.upload(file="2312.11805v3.pdf")
    assert file1.name is not None
    file_info = await gemini.aio.files.get(name=file1.name)
    assert file_info == file1


async def test_delete(gemini: genai.Client) -> None:
    file3 = await gemini.aio.files.upload(file="2312.11805v3.pdf")
    assert file3.name is not None
    await gemini.aio.files.delete(name=file3.name)
    with pytest.raises(errors.ClientError):
        await gemini.aio.files.get(name=file3.name)
