# Generated from tests/scenarios/aio/readme/test_images_and_videos.py by scripts/unasync: edit that file and run scripts/unasync.
"""README: "Imagen" (generate, upscale, edit) and "Veo" (generate videos)."""

from __future__ import annotations

import webbrowser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import PIL.Image
import PIL.ImageShow
import pytest

import genai_grpc as genai
from genai_grpc import types
from genai_grpc.emulator import Emulator
from genai_grpc.types import MaskReferenceImage, RawReferenceImage


class _Screen(PIL.ImageShow.Viewer):
    """Takes the place of the system's viewer of images."""

    def __init__(self) -> None:
        self.shown: list[tuple[int, int]] = []

    def show(self, image: PIL.Image.Image, **options: Any) -> int:
        self.shown.append(image.size)
        return 1


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> _Screen:
    found = _Screen()
    monkeypatch.setattr(PIL.ImageShow, "_viewers", [found])
    return found


class _Player(webbrowser.BaseBrowser):
    """Takes the place of the program that opens videos."""

    def __init__(self) -> None:
        super().__init__("player")
        self.shown: list[bytes] = []

    def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool:
        path = Path(unquote(urlsplit(url).path))
        self.shown.append(path.read_bytes())
        path.unlink()
        return True


@pytest.fixture
def player(monkeypatch: pytest.MonkeyPatch) -> _Player:
    found = _Player()
    monkeypatch.setattr(webbrowser, "_tryorder", ["player"])
    monkeypatch.setattr(webbrowser, "_browsers", {"player": [None, found]})
    return found


def generate(client: genai.Client) -> types.Image:
    """The README's first image, which later blocks go on with."""
    response1 = client.models.generate_images(
        model="imagen-3.0-generate-002",
        prompt="An umbrella in the foreground, and a rainy night sky in the background",
        config=types.GenerateImagesConfig(
            number_of_images=1, include_rai_reason=True, output_mime_type="image/jpeg"
        ),
    )
    return first(response1)


def first(response: Any) -> types.Image:
    """The first image of an answer."""
    image = response.generated_images[0].image
    assert isinstance(image, types.Image)
    return image


def test_generate_image(client: genai.Client, screen: _Screen) -> None:
    image = generate(client)
    image.show()
    assert screen.shown == [(64, 64)]


def test_upscale_image(vertex: genai.Client, screen: _Screen) -> None:
    response2 = vertex.models.upscale_image(
        model="imagen-3.0-generate-002",
        image=generate(vertex),
        upscale_factor="x2",
        config=types.UpscaleImageConfig(include_rai_reason=True, output_mime_type="image/jpeg"),
    )
    first(response2).show()
    assert screen.shown == [(128, 128)]


def test_edit_image(vertex: genai.Client, screen: _Screen) -> None:
    raw_ref_image = RawReferenceImage(reference_id=1, reference_image=generate(vertex))
    # The block gives words where the types have enums.
    mask_mode: Any = "MASK_MODE_BACKGROUND"
    edit_mode: Any = "EDIT_MODE_INPAINT_INSERTION"
    mask_ref_image = MaskReferenceImage(
        reference_id=2,
        config=types.MaskReferenceConfig(mask_mode=mask_mode, mask_dilation=0),
    )
    response3 = vertex.models.edit_image(
        model="imagen-3.0-capability-001",
        prompt="Sunlight and clear sky",
        reference_images=[raw_ref_image, mask_ref_image],
        config=types.EditImageConfig(
            edit_mode=edit_mode,
            number_of_images=1,
            include_rai_reason=True,
            output_mime_type="image/jpeg",
        ),
    )
    first(response3).show()
    assert screen.shown == [(64, 64)]


def test_generate_videos(vertex: genai.Client, server: Emulator, player: _Player) -> None:
    operation = vertex.models.generate_videos(
        model="veo-2.0-generate-001",
        prompt="A neon hologram of a cat driving at top speed",
        config=types.GenerateVideosConfig(
            number_of_videos=1, fps=24, duration_seconds=5, enhance_prompt=True
        ),
    )
    looked = 0
    while not operation.done:
        server.advance(20)
        operation = vertex.operations.get(operation)
        looked += 1
    assert looked
    assert operation.result is not None
    assert operation.result.generated_videos
    video = operation.result.generated_videos[0].video
    assert video is not None
    video.show()
    assert [video[4:8] for video in player.shown] == [b"ftyp"]


def test_generate_videos__downloaded(
    gemini: genai.Client, server: Emulator, player: _Player
) -> None:
    # This API keeps the video, and takes no `fps`.
    operation = gemini.models.generate_videos(
        model="veo-2.0-generate-001",
        prompt="A neon hologram of a cat driving at top speed",
        config=types.GenerateVideosConfig(number_of_videos=1, duration_seconds=5),
    )
    server.advance(20)
    operation = gemini.operations.get(operation)
    assert operation.result is not None
    assert operation.result.generated_videos
    video = operation.result.generated_videos[0].video
    assert video is not None
    gemini.files.download(file=video)
    video.show()
    assert [video[4:8] for video in player.shown] == [b"ftyp"]
