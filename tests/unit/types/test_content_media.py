"""Images and videos are read from files, written to files and shown."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from genai_grpc.types import Image, Video

Medium: TypeAlias = type[Image] | type[Video]
KINDS: list[Medium] = [Image, Video]


def content_of(medium: Image | Video) -> bytes | None:
    return medium.image_bytes if isinstance(medium, Image) else medium.video_bytes


def address_of(medium: Image | Video) -> str | None:
    return medium.gcs_uri if isinstance(medium, Image) else medium.uri


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> Medium:
    found: Medium = request.param
    return found


@pytest.mark.parametrize(
    ("name", "given", "expected"),
    [
        ("a.png", None, "image/png"),
        ("a.mp4", None, "video/mp4"),
        ("a.png", "image/webp", "image/webp"),
        ("plain", None, None),
    ],
)
def test_a_file_is_read_with_the_media_type_of_its_name(
    kind: Medium, tmp_path: Path, name: str, given: str | None, expected: str | None
) -> None:
    (tmp_path / name).write_bytes(b"\x00\x01")
    for location in (tmp_path / name, str(tmp_path / name)):
        medium = kind.from_file(location=location, mime_type=given)
        assert content_of(medium) == b"\x00\x01"
        assert medium.mime_type == expected


def test_a_cloud_storage_address_is_kept_and_not_read(kind: Medium) -> None:
    medium = kind.from_file(location="gs://bucket/a.png")
    assert address_of(medium) == "gs://bucket/a.png"
    assert content_of(medium) is None


def test_a_missing_file_is_an_os_error(kind: Medium, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        kind.from_file(location=tmp_path / "none.png")


def test_what_was_read_is_saved_byte_for_byte(kind: Medium, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x00\xff")
    kind.from_file(location=tmp_path / "a.png").save(str(tmp_path / "b.png"))
    assert (tmp_path / "b.png").read_bytes() == b"\x00\xff"


@pytest.mark.parametrize(
    ("medium", "error"),
    [
        (Image(gcs_uri="gs://b/o"), ValueError),
        (Video(uri="gs://b/o"), NotImplementedError),
    ],
)
def test_what_is_not_here_can_not_be_saved(
    medium: Image | Video, error: type[Exception], tmp_path: Path
) -> None:
    with pytest.raises(error, match="kept at gs://b/o; download it first"):
        medium.save(tmp_path / "x")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("medium", [Image(), Video(), Video(uri="gs://b/o")])
def test_what_is_not_here_can_not_be_shown(medium: Image | Video) -> None:
    with pytest.raises(ValueError, match="is not set"):
        medium.show()


def test_a_video_opens_in_the_program_of_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = tmp_path / "seen"
    viewer = tmp_path / "viewer"
    viewer.write_text(f'#!/bin/sh\nprintf %s "$1" > {seen}\n')
    viewer.chmod(0o755)
    program = "from genai_grpc.types import Video; Video(video_bytes=b'film', mime_type='video/webm').show()"
    monkeypatch.setenv("BROWSER", f"{viewer} %s")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    subprocess.run([sys.executable, "-c", program], check=True)
    shown = Path(seen.read_text().removeprefix("file://"))
    assert shown.suffix == ".webm"
    assert shown.read_bytes() == b"film"


def test_a_video_without_a_program_to_open_it_says_where_it_is(tmp_path: Path) -> None:
    program = "from genai_grpc.types import Video; Video(video_bytes=b'film').show()"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PATH": "", "TMPDIR": str(tmp_path), "PYTHONPATH": ":".join(filter(None, sys.path))},
        capture_output=True,
        text=True,
    )
    (film,) = tmp_path.iterdir()
    assert f"the video was written to {film}" in done.stderr


def test_looking_at_an_image_leaves_it_as_it_was() -> None:
    pillow = pytest.importorskip("PIL.Image")
    file = io.BytesIO()
    pillow.new("RGB", (2, 2)).save(file, format="PNG")
    image: Any = Image(image_bytes=file.getvalue(), mime_type="image/png")
    assert image._pil_image.size == (2, 2)
    assert image == Image(image_bytes=file.getvalue(), mime_type="image/png")


def test_showing_an_image_without_pillow_says_how_to_get_it(tmp_path: Path) -> None:
    program = (
        "import sys; sys.modules['PIL'] = None;"
        "from genai_grpc.types import Image; Image(image_bytes=b'x').show()"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (
        "RuntimeError: Showing an image needs Pillow: pip install 'genai-grpc[images]'."
        in done.stderr
    )
