"""Images: reference images mark their kind, and responses list what came out."""

from __future__ import annotations

import copy
import pickle

import pytest
from pydantic import ValidationError

from genai_grpc import types

ReferenceImage = (
    types.RawReferenceImage
    | types.MaskReferenceImage
    | types.ControlReferenceImage
    | types.StyleReferenceImage
    | types.SubjectReferenceImage
    | types.ContentReferenceImage
)

KINDS: list[tuple[type[ReferenceImage], str]] = [
    (types.RawReferenceImage, "REFERENCE_TYPE_RAW"),
    (types.MaskReferenceImage, "REFERENCE_TYPE_MASK"),
    (types.ControlReferenceImage, "REFERENCE_TYPE_CONTROL"),
    (types.StyleReferenceImage, "REFERENCE_TYPE_STYLE"),
    (types.SubjectReferenceImage, "REFERENCE_TYPE_SUBJECT"),
    (types.ContentReferenceImage, "REFERENCE_TYPE_CONTENT"),
]


@pytest.mark.parametrize(("cls", "kind"), KINDS)
def test_a_reference_image_carries_the_kind_of_its_class(
    cls: type[ReferenceImage], kind: str
) -> None:
    image = cls.model_validate({"referenceId": 1, "reference_image": {"gcsUri": "gs://b/i"}})
    assert image.reference_type == kind
    assert image.reference_image == types.Image(gcs_uri="gs://b/i")


@pytest.mark.parametrize(("cls", "kind"), KINDS)
@pytest.mark.parametrize("key", ["reference_type", "referenceType"])
def test_another_kind_cannot_be_given(cls: type[ReferenceImage], kind: str, key: str) -> None:
    with pytest.raises(ValidationError, match=rf"reference_type.*{cls.__name__} has '{kind}'"):
        cls.model_validate({key: "REFERENCE_TYPE_OTHER"})


@pytest.mark.parametrize(("cls", "kind"), KINDS)
def test_a_reference_image_survives_dump_json_pickling_and_copying(
    cls: type[ReferenceImage], kind: str
) -> None:
    image = cls(reference_id=2, reference_image=types.Image(image_bytes=b"\xff\xfe"))
    assert cls.model_validate(image.model_dump()) == image
    assert cls.model_validate_json(image.model_dump_json(by_alias=True)) == image
    assert pickle.loads(pickle.dumps(image)) == image
    assert copy.deepcopy(image) == image


def test_the_config_is_also_found_under_its_wire_name() -> None:
    mask = types.MaskReferenceImage.model_validate({"config": {"maskDilation": 0.5}})
    assert mask.config == mask.mask_image_config == types.MaskReferenceConfig(mask_dilation=0.5)
    style = types.StyleReferenceImage(config=types.StyleReferenceConfig(style_description="s"))
    assert style.style_image_config == style.config


def test_a_raw_image_has_no_config() -> None:
    with pytest.raises(ValidationError, match="config"):
        types.RawReferenceImage.model_validate({"config": {}})


def test_images_keep_a_place_for_what_was_withheld() -> None:
    kept = types.Image(image_bytes=b"x")
    response = types.GenerateImagesResponse(
        generated_images=[
            types.GeneratedImage(image=kept),
            types.GeneratedImage(rai_filtered_reason="why"),
        ]
    )
    assert response.images == [kept, None]
    assert types.GenerateImagesResponse().images == []


def test_words_for_levels_are_read_in_any_case() -> None:
    config = types.GenerateImagesConfig.model_validate(
        {"safetyFilterLevel": "block_only_high", "personGeneration": "allow_adult"}
    )
    assert config.safety_filter_level is types.SafetyFilterLevel.BLOCK_ONLY_HIGH
    assert config.person_generation is types.PersonGeneration.ALLOW_ADULT


def test_a_reference_for_a_video_says_what_it_lends() -> None:
    reference = types.VideoGenerationReferenceImage.model_validate(
        {"image": {"imageBytes": b"x"}, "referenceType": "asset"}
    )
    assert reference.reference_type is types.VideoGenerationReferenceType.ASSET
    config = types.GenerateVideosConfig(reference_images=[reference])
    assert types.GenerateVideosConfig.model_validate_json(config.model_dump_json()) == config
