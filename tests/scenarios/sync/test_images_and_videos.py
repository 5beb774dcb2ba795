# Generated from tests/scenarios/aio/test_images_and_videos.py by scripts/unasync: edit that file and run scripts/unasync.
"""The emulator really makes images and videos, and the client brings them home."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator

import PIL.Image
import pytest

from genai_grpc import Client, errors, types
from genai_grpc.emulator import Emulator

IMAGEN, VEO = "imagen-3.0-generate-002", "veo-2.0-generate-001"
FOX = types.Image(image_bytes=b"fox", mime_type="image/png")


def opened(image: types.Image | None) -> PIL.Image.Image:
    """The pixels of an image: it can be decoded."""
    assert image is not None
    assert image.image_bytes is not None
    picture = PIL.Image.open(io.BytesIO(image.image_bytes))
    picture.load()
    return picture


def test_images_have_the_shape_and_number_that_is_asked_for(client: Client) -> None:
    response = client.models.generate_images(
        model=IMAGEN, prompt="A red fox", config={"number_of_images": 3, "aspect_ratio": "16:9"}
    )
    images = [opened(each.image) for each in response.generated_images or ()]
    assert [image.size for image in images] == [(64, 36)] * 3
    assert len({image.tobytes() for image in images}) == 3


def test_images_are_of_the_type_that_is_asked_for(client: Client) -> None:
    made = {}
    for mime_type in ("image/png", "image/jpeg"):
        response = client.models.generate_images(
            model=IMAGEN, prompt="A red fox", config={"output_mime_type": mime_type}
        )
        image = response.images[0]
        assert image is not None
        assert image.mime_type == mime_type
        made[mime_type] = opened(image)
    assert [image.format for image in made.values()] == ["PNG", "JPEG"]
    assert [image.size for image in made.values()] == [(64, 64)] * 2
    for place in ((0, 0), (32, 32), (63, 63)):
        png, jpeg = (image.getpixel(place) for image in made.values())
        assert isinstance(png, tuple)
        assert isinstance(jpeg, tuple)
        assert max(abs(one - other) for one, other in zip(png, jpeg, strict=True)) <= 1


def test_images_of_other_types_are_refused(client: Client) -> None:
    with pytest.raises(errors.ClientError, match=r"outputOptions\.mimeType"):
        client.models.generate_images(
            model=IMAGEN, prompt="x", config={"output_mime_type": "image/gif"}
        )


def test_drawn_parts_are_of_the_type_that_is_asked_for(vertex: Client) -> None:
    def drawn(mime_type: str) -> types.Blob:
        response = vertex.models.generate_content(
            model="gemini-2.5-flash-image",
            contents="A red fox",
            config={
                "response_modalities": ["IMAGE"],
                "image_config": {"output_mime_type": mime_type},
            },
        )
        assert response.parts
        assert response.parts[0].inline_data is not None
        return response.parts[0].inline_data

    blob = drawn("image/jpeg")
    assert blob.mime_type == "image/jpeg"
    assert PIL.Image.open(io.BytesIO(blob.data or b"")).format == "JPEG"
    with pytest.raises(errors.ClientError, match=r"image_output_options\.mime_type"):
        drawn("image/gif")


def test_the_same_prompt_gives_the_same_picture(client: Client) -> None:
    pictures = [
        client.models.generate_images(model=IMAGEN, prompt=prompt)
        for prompt in ("A red fox", "A red fox", "A blue fox")
    ]
    one, same, other = (opened(each.images[0]).tobytes() for each in pictures)
    assert one == same != other


def test_images_are_edited_enlarged_recontextualised_and_segmented(
    vertex: Client,
) -> None:
    raw = types.RawReferenceImage(reference_id=1, reference_image=FOX)
    edited = vertex.models.edit_image(
        model="imagen-3.0-capability-001", prompt="A hat", reference_images=[raw]
    )
    assert opened((edited.generated_images or [])[0].image).size == (64, 64)
    larger = vertex.models.upscale_image(model=IMAGEN, image=FOX, upscale_factor="x4")
    assert opened((larger.generated_images or [])[0].image).size == (256, 256)
    moved = vertex.models.recontext_image(
        model="imagen-product-recontext-preview-06-30",
        source=types.RecontextImageSource(
            prompt="On a beach", product_images=[types.ProductImage(product_image=FOX)]
        ),
    )
    assert opened((moved.generated_images or [])[0].image).size == (64, 64)
    masks = vertex.models.segment_image(
        model="image-segmentation-001",
        source=types.SegmentImageSource(prompt="fox", image=FOX),
    )
    mask = (masks.generated_masks or [])[0]
    assert opened(mask.mask).size == (64, 64)
    assert mask.labels == [types.EntityLabel(label="fox", score=0.9)]


def test_what_imagen_does_not_take_is_refused(client: Client) -> None:
    with pytest.raises(errors.ClientError, match="sampleCount"):
        client.models.generate_images(model=IMAGEN, prompt="x", config={"number_of_images": 9})
    with pytest.raises(errors.ClientError) as caught:
        client.models.generate_images(model="gemini-2.0-flash", prompt="x")
    assert caught.value.status == "NOT_FOUND"


def test_a_video_is_made_in_time_and_can_be_downloaded(gemini: Client, server: Emulator) -> None:
    operation = gemini.models.generate_videos(
        model=VEO,
        source={"prompt": "A fox runs"},
        config={"number_of_videos": 2, "duration_seconds": 5},
    )
    assert not operation.done
    assert not gemini.operations.get(operation).done
    server.advance(5)
    operation = gemini.operations.wait(operation)
    assert operation.response is not None
    videos = operation.response.generated_videos or []
    assert len(videos) == 2
    data = gemini.files.download(file=videos[0])
    check_video(data, seconds=5, frames=5)
    assert videos[0].video is not None
    assert videos[0].video.video_bytes == data


def test_a_video_comes_with_the_answer_on_vertex(vertex: Client, server: Emulator) -> None:
    operation = vertex.models.generate_videos(model=VEO, source={"prompt": "A fox runs"})
    server.advance(5)
    operation = vertex.operations.get(operation)
    assert operation.done
    assert operation.response is not None
    video = (operation.response.generated_videos or [])[0].video
    assert video is not None
    assert video.mime_type == "video/mp4"
    check_video(video.video_bytes or b"", seconds=4, frames=4)


def test_a_video_goes_where_it_is_wanted(vertex: Client, server: Emulator) -> None:
    operation = vertex.models.generate_videos(
        model=VEO, source={"prompt": "A fox"}, config={"output_gcs_uri": "gs://videos/fox"}
    )
    server.advance(5)
    operation = vertex.operations.get(operation)
    assert operation.response is not None
    video = (operation.response.generated_videos or [])[0].video
    assert video is not None
    assert video.uri == "gs://videos/fox/sample_0.mp4"


def check_video(data: bytes, *, seconds: float, frames: int) -> None:
    """Reads an MP4 as a player does: the table of frames, and each frame where it says."""
    movie = dict(boxes(data))[b"moov"]
    track = dict(boxes(movie))[b"trak"]
    media = dict(boxes(track))[b"mdia"]
    scale, length = struct.unpack_from(">II", dict(boxes(media))[b"mdhd"], 12)
    assert length / scale == seconds
    table = dict(boxes(dict(boxes(dict(boxes(media))[b"minf"]))[b"stbl"]))
    sizes = struct.unpack_from(f">{frames}I", table[b"stsz"], 12)
    assert struct.unpack_from(">I", table[b"stsz"], 8) == (frames,)
    (at,) = struct.unpack_from(">I", table[b"stco"], 8)
    for size in sizes:
        with PIL.Image.open(io.BytesIO(data[at : at + size])) as frame:
            frame.load()
            assert frame.size == (64, 36)
        at += size


def boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The boxes that follow each other in some bytes."""
    at = 0
    while at < len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        yield kind, data[at + 8 : at + size]
        at += size
