"""Images and videos are asked for in the JSON of Predict, and read from its predictions."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from google.protobuf import struct_pb2
from google.protobuf.json_format import MessageToDict, ParseDict

from genai_grpc import AsyncClient, types
from genai_grpc.emulator import Emulator

PNG = b"\x89PNG fox"
IMAGE = types.Image(image_bytes=PNG, mime_type="image/png")
DATA = base64.b64encode(PNG).decode()


def predictions(*items: dict[str, Any]) -> dict[str, Any]:
    return {"predictions": [ParseDict(item, struct_pb2.Value()) for item in items]}


def sent(server: Emulator) -> dict[str, Any]:
    """The first request as JSON."""
    return MessageToDict(server.calls[0].request)


async def test_images_are_made(client: AsyncClient, server: Emulator) -> None:
    server.reply(
        predictions(
            {
                "bytesBase64Encoded": DATA,
                "mimeType": "image/png",
                "safetyAttributes": {"categories": ["Violence"], "scores": [0.25]},
                "prompt": "A red fox",
            },
            {"raiFilteredReason": "unsafe"},
            {
                "contentType": "Positive Prompt",
                "safetyAttributes": {"categories": ["Hate"], "scores": [0.5]},
            },
        ),
        method="Predict",
    )
    response = await client.models.generate_images(
        model="imagen-4.0-generate-001",
        prompt="A fox",
        config=types.GenerateImagesConfig(
            number_of_images=2,
            aspect_ratio="16:9",
            output_mime_type="image/png",
            safety_filter_level=types.SafetyFilterLevel.BLOCK_LOW_AND_ABOVE,
        ),
    )
    assert response.generated_images == [
        types.GeneratedImage(
            image=IMAGE,
            safety_attributes=types.SafetyAttributes(categories=["Violence"], scores=[0.25]),
            enhanced_prompt="A red fox",
        ),
        types.GeneratedImage(rai_filtered_reason="unsafe"),
    ]
    about_prompt = response.positive_prompt_safety_attributes
    assert about_prompt is not None
    assert about_prompt.categories == ["Hate"]
    assert response.images[0] == IMAGE
    request = sent(server)
    assert request["instances"] == [{"prompt": "A fox"}]
    assert request["parameters"] == {
        "sampleCount": 2,
        "aspectRatio": "16:9",
        "outputOptions": {"mimeType": "image/png"},
        "safetySetting": "BLOCK_LOW_AND_ABOVE",
    }


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"seed": 3}, r"config\.seed is not available on the Gemini Developer API"),
    ({"labels": {"a": "b"}}, r"config\.labels is not .*\(labels parameter is not supported in Gem"),
    (
        {"safety_filter_level": "BLOCK_NONE"},
        r"config\.safety_filter_level: BLOCK_NONE is not .*enum value is not supported in Gemini API",
    ),
    ({"person_generation": "ALLOW_ALL"}, r"config\.person_generation: ALLOW_ALL is not available"),
]


@pytest.mark.parametrize(("config", "words"), REFUSED)
async def test_what_the_gemini_api_lacks_is_refused(
    gemini: AsyncClient, server: Emulator, config: Any, words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        await gemini.models.generate_images(model="m", prompt="A fox", config=config)
    assert not server.calls


async def test_editing_is_for_vertex_alone(gemini: AsyncClient, server: Emulator) -> None:
    raw = types.RawReferenceImage(reference_id=1, reference_image=IMAGE)
    with pytest.raises(ValueError, match="only supported in the Vertex AI client"):
        await gemini.models.edit_image(model="m", prompt="A fox", reference_images=[raw])
    with pytest.raises(ValueError, match="only supported in the Vertex AI client"):
        await gemini.models.upscale_image(model="m", image=IMAGE, upscale_factor="x2")
    with pytest.raises(ValueError, match="only supported in the Vertex AI client"):
        await gemini.models.recontext_image(model="m", source={"prompt": "x"})
    with pytest.raises(ValueError, match="only supported in the Vertex AI client"):
        await gemini.models.segment_image(model="m", source={"prompt": "x"})
    assert not server.calls


async def test_an_image_is_edited_by_others(vertex: AsyncClient, server: Emulator) -> None:
    server.reply(predictions({"gcsUri": "gs://b/out.png"}), method="Predict")
    response = await vertex.models.edit_image(
        model="imagen-3.0-capability-001",
        prompt="A fox [1]",
        reference_images=[
            types.RawReferenceImage(reference_id=1, reference_image=IMAGE),
            types.MaskReferenceImage(
                reference_id=2,
                config=types.MaskReferenceConfig(
                    mask_mode=types.MaskReferenceMode.MASK_MODE_SEMANTIC, segmentation_classes=[7]
                ),
            ),
            {"reference_type": "REFERENCE_TYPE_STYLE", "config": {"style_description": "ink"}},
        ],
        config={"labels": {"a": "b"}, "base_steps": 30},
    )
    assert response.generated_images == [
        types.GeneratedImage(image=types.Image(gcs_uri="gs://b/out.png"))
    ]
    request = sent(server)
    assert request["labels"] == {"a": "b"}
    assert request["parameters"] == {"editConfig": {"baseSteps": 30}}
    raw, mask, style = request["instances"][0]["referenceImages"]
    assert raw == {
        "referenceId": 1,
        "referenceType": "REFERENCE_TYPE_RAW",
        "referenceImage": {"bytesBase64Encoded": DATA, "mimeType": "image/png"},
    }
    assert mask["maskImageConfig"] == {"maskMode": "MASK_MODE_SEMANTIC", "maskClasses": [7]}
    assert style["styleImageConfig"] == {"styleDescription": "ink"}


@pytest.mark.parametrize(
    ("references", "words"),
    [
        ([], "reference_images are required"),
        ([{"reference_id": 1}], r"reference_images\[0\]\.reference_type: None is none of"),
    ],
)
async def test_a_reference_says_what_it_is(
    vertex: AsyncClient, server: Emulator, references: Any, words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        await vertex.models.edit_image(model="m", prompt="A fox", reference_images=references)
    assert not server.calls


async def test_things_are_found_in_an_image(vertex: AsyncClient, server: Emulator) -> None:
    found = {"bytesBase64Encoded": DATA, "labels": [{"label": "fox", "score": 0.75}]}
    server.reply(predictions(found), method="Predict")
    response = await vertex.models.segment_image(
        model="image-segmentation-001",
        source=types.SegmentImageSource(image=IMAGE),
        config={"mode": types.SegmentMode.FOREGROUND},
    )
    assert response.generated_masks == [
        types.GeneratedImageMask(
            mask=types.Image(image_bytes=PNG), labels=[types.EntityLabel(label="fox", score=0.75)]
        )
    ]
    assert sent(server)["parameters"] == {"mode": "FOREGROUND"}


async def test_an_image_is_made_larger(vertex: AsyncClient, server: Emulator) -> None:
    server.reply(predictions({"bytesBase64Encoded": DATA}), method="Predict")
    response = await vertex.models.upscale_image(
        model="m", image=IMAGE, upscale_factor="x2", config={"enhance_input_image": True}
    )
    assert response.generated_images is not None
    assert sent(server)["parameters"] == {
        "mode": "upscale",
        "sampleCount": 1,
        "upscaleConfig": {"upscaleFactor": "x2", "enhanceInputImage": True},
    }


async def test_videos_take_an_operation(gemini: AsyncClient, server: Emulator) -> None:
    server.reply({"name": "models/veo/operations/o"}, method="PredictLongRunning")
    operation = await gemini.models.generate_videos(
        model="veo",
        prompt="A fox",
        image=IMAGE,
        config=types.GenerateVideosConfig(number_of_videos=1, last_frame=IMAGE),
    )
    assert operation == types.GenerateVideosOperation(name="models/veo/operations/o")
    image = {"bytesBase64Encoded": DATA, "mimeType": "image/png"}
    request = sent(server)
    assert request["instances"] == [{"prompt": "A fox", "image": image, "lastFrame": image}]
    assert request["parameters"] == {"sampleCount": 1}


async def test_a_video_goes_by_its_address(gemini: AsyncClient, server: Emulator) -> None:
    server.reply({"name": "models/veo/operations/o"}, method="PredictLongRunning")
    video = types.Video(
        uri="https://example.com/files/a", video_bytes=b"mp4", mime_type="video/mp4"
    )
    await gemini.models.generate_videos(model="veo", source=types.GenerateVideosSource(video=video))
    assert sent(server)["instances"] == [
        {"video": {"uri": "https://example.com/files/a", "encoding": "video/mp4"}}
    ]


async def test_a_source_is_given_once(client: AsyncClient, server: Emulator) -> None:
    with pytest.raises(ValueError, match="mutually exclusive"):
        await client.models.generate_videos(model="veo", prompt="x", source={"prompt": "x"})
    with pytest.raises(ValueError, match="source is required"):
        await client.models.generate_videos(model="veo")
    assert not server.calls
