"""Generating, editing, upscaling, recontextualising and segmenting images with image models.

Only shapes and the checks a user's input needs; `Image` itself lives in `media`.
Follows the prediction schemas of Imagen on Vertex AI and `PredictionService` of the Gemini API.
"""

from __future__ import annotations

from typing import Any, ClassVar

import pydantic
from pydantic import Field
from pydantic.alias_generators import to_camel

from genai_grpc.types._base import BaseModel
from genai_grpc.types.enums import (
    ControlReferenceType,
    EditMode,
    ImagePromptLanguage,
    MaskReferenceMode,
    PersonGeneration,
    SafetyFilterLevel,
    SegmentMode,
    SubjectReferenceType,
)
from genai_grpc.types.media import Image
from genai_grpc.types.options import HttpOptions, HttpResponse

__all__ = [
    "ContentReferenceImage",
    "ControlReferenceConfig",
    "ControlReferenceImage",
    "EditImageConfig",
    "EditImageResponse",
    "EntityLabel",
    "GenerateImagesConfig",
    "GenerateImagesResponse",
    "GeneratedImage",
    "GeneratedImageMask",
    "MaskReferenceConfig",
    "MaskReferenceImage",
    "ProductImage",
    "RawReferenceImage",
    "RecontextImageConfig",
    "RecontextImageResponse",
    "RecontextImageSource",
    "SafetyAttributes",
    "ScribbleImage",
    "SegmentImageConfig",
    "SegmentImageResponse",
    "SegmentImageSource",
    "StyleReferenceConfig",
    "StyleReferenceImage",
    "SubjectReferenceConfig",
    "SubjectReferenceImage",
    "UpscaleImageConfig",
    "UpscaleImageParameters",
    "UpscaleImageResponse",
]


class SafetyAttributes(BaseModel):
    """How an image or a prompt scored in categories of harm."""

    categories: list[str] | None = Field(default=None, description="Names of the categories.")
    scores: list[float] | None = Field(
        default=None, description="Scores between 0 and 1, one per category."
    )
    content_type: str | None = Field(
        default=None, description="What was rated, such as the prompt (internal)."
    )


class GeneratedImage(BaseModel):
    """One image that came out."""

    image: Image | None = Field(default=None, description="The image; absent if it was withheld.")
    rai_filtered_reason: str | None = Field(default=None, description="Why it was withheld.")
    safety_attributes: SafetyAttributes | None = Field(
        default=None, description="How it scored, if that was asked for."
    )
    enhanced_prompt: str | None = Field(
        default=None, description="The prompt as the service rewrote it, if it did."
    )


class GenerateImagesConfig(BaseModel):
    """How images are generated from a prompt."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )
    output_gcs_uri: str | None = Field(
        default=None,
        description="Folder in Cloud Storage to write to: `gs://{bucket}/{path}` (Vertex AI only).",
    )
    negative_prompt: str | None = Field(
        default=None, description="What the images should not show."
    )
    number_of_images: int | None = Field(default=None, description="Number of images, 1 to 4.")
    aspect_ratio: str | None = Field(
        default=None, description="Width to height: `1:1`, `3:4`, `4:3`, `9:16` or `16:9`."
    )
    guidance_scale: float | None = Field(
        default=None, description="How closely the images follow the prompt; higher is closer."
    )
    seed: int | None = Field(
        default=None, description="Start of the random numbers; not together with `add_watermark`."
    )
    safety_filter_level: SafetyFilterLevel | None = Field(
        default=None, description="From which level on images are withheld."
    )
    person_generation: PersonGeneration | None = Field(
        default=None, description="Whether people may appear."
    )
    include_safety_attributes: bool | None = Field(
        default=None, description="Whether scores come back with the images."
    )
    include_rai_reason: bool | None = Field(
        default=None, description="Whether a reason comes back for images that were withheld."
    )
    language: ImagePromptLanguage | None = Field(
        default=None, description="Language of the prompt."
    )
    output_mime_type: str | None = Field(
        default=None, description="MIME type of the images, for example `image/png`."
    )
    output_compression_quality: int | None = Field(
        default=None, description="JPEG quality between 0 and 100."
    )
    add_watermark: bool | None = Field(
        default=None, description="Whether the images carry an invisible watermark."
    )
    labels: dict[str, str] | None = Field(
        default=None, description="Labels to split the bill by (Vertex AI only)."
    )
    image_size: str | None = Field(
        default=None, description="Size of the longer side: `1K` or `2K`."
    )
    enhance_prompt: bool | None = Field(
        default=None, description="Whether the service may rewrite the prompt."
    )


class GenerateImagesResponse(BaseModel):
    """The images that came out."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the answer."
    )
    generated_images: list[GeneratedImage] | None = Field(
        default=None, description="One entry per image, withheld ones included."
    )
    positive_prompt_safety_attributes: SafetyAttributes | None = Field(
        default=None, description="How the prompt scored, if that was asked for."
    )

    @property
    def images(self) -> list[Image | None]:
        """The images in their order; None in place of one that was withheld."""
        return [generated.image for generated in self.generated_images or ()]


class MaskReferenceConfig(BaseModel):
    """How the mask of an edit is found."""

    mask_mode: MaskReferenceMode | None = Field(
        default=None, description="Whether the mask is given or found, and by what."
    )
    segmentation_classes: list[int] | None = Field(
        default=None,
        description="Numbers of up to 5 classes of things to mask, for the semantic mode.",
    )
    mask_dilation: float | None = Field(
        default=None,
        description="By how much to widen the mask, as a share of the image's width, 0 to 1.",
    )


class ControlReferenceConfig(BaseModel):
    """How a control image steers an edit."""

    control_type: ControlReferenceType | None = Field(
        default=None, description="What the control image holds: edges, a scribble or a face mesh."
    )
    enable_control_image_computation: bool | None = Field(
        default=None, description="Whether the control image is computed from the given photo."
    )


class StyleReferenceConfig(BaseModel):
    """How a style image is described."""

    style_description: str | None = Field(default=None, description="The style in words.")


class SubjectReferenceConfig(BaseModel):
    """How a subject image is described."""

    subject_type: SubjectReferenceType | None = Field(
        default=None,
        description="What the subject is: a person, an animal, a product or something else.",
    )
    subject_description: str | None = Field(default=None, description="The subject in words.")


class _ReferenceImage(BaseModel):
    """What all reference images share: an image, its number in the prompt and its kind."""

    _kind: ClassVar[str] = ""
    # Name of the second field under which `config` is also found, since the wire calls it that.
    _config_twin: ClassVar[str | None] = None

    reference_image: Image | None = Field(default=None, description="The image.")
    reference_id: int | None = Field(
        default=None, description="Number by which the prompt refers to the image, as in `[1]`."
    )
    reference_type: str | None = Field(
        default=None, description="Kind of reference; set by the class and not to be given."
    )

    @pydantic.model_validator(mode="before")
    @classmethod
    def _mark_kind(cls, values: Any) -> Any:
        if not isinstance(values, dict):
            return values
        # A dump of this class carries its own kind, and must load again.
        given = values.get("reference_type", values.get("referenceType"))
        if given not in (None, cls._kind):
            raise ValueError(
                "Cannot set internal reference_type field directly: each class of reference image"
                f" has its own, {cls.__name__} has {cls._kind!r}."
            )
        derived: dict[str, Any] = {"reference_type": cls._kind}
        if cls._config_twin is not None:
            derived[cls._config_twin] = values.get("config")
        # Under either spelling, or pydantic takes the second one for an unknown key.
        replaced = {to_camel(name) for name in derived}
        return {key: values[key] for key in values if key not in replaced} | derived


class RawReferenceImage(_ReferenceImage):
    """The image to edit."""

    _kind: ClassVar[str] = "REFERENCE_TYPE_RAW"


class MaskReferenceImage(_ReferenceImage):
    """The part of the image to edit: a mask, or how to find one."""

    _kind: ClassVar[str] = "REFERENCE_TYPE_MASK"
    _config_twin: ClassVar[str | None] = "mask_image_config"

    config: MaskReferenceConfig | None = Field(default=None, description="How the mask is found.")
    mask_image_config: MaskReferenceConfig | None = Field(
        default=None, description="Equal to `config`; not to be given."
    )


class ControlReferenceImage(_ReferenceImage):
    """An image whose edges, scribble or face mesh steers the edit."""

    _kind: ClassVar[str] = "REFERENCE_TYPE_CONTROL"
    _config_twin: ClassVar[str | None] = "control_image_config"

    config: ControlReferenceConfig | None = Field(
        default=None, description="How the image steers the edit."
    )
    control_image_config: ControlReferenceConfig | None = Field(
        default=None, description="Equal to `config`; not to be given."
    )


class StyleReferenceImage(_ReferenceImage):
    """An image whose style is to be taken over."""

    _kind: ClassVar[str] = "REFERENCE_TYPE_STYLE"
    _config_twin: ClassVar[str | None] = "style_image_config"

    config: StyleReferenceConfig | None = Field(default=None, description="What the style is.")
    style_image_config: StyleReferenceConfig | None = Field(
        default=None, description="Equal to `config`; not to be given."
    )


class SubjectReferenceImage(_ReferenceImage):
    """An image whose subject is to appear."""

    _kind: ClassVar[str] = "REFERENCE_TYPE_SUBJECT"
    _config_twin: ClassVar[str | None] = "subject_image_config"

    config: SubjectReferenceConfig | None = Field(default=None, description="What the subject is.")
    subject_image_config: SubjectReferenceConfig | None = Field(
        default=None, description="Equal to `config`; not to be given."
    )


class ContentReferenceImage(_ReferenceImage):
    """An image whose content is to be taken over."""

    _kind: ClassVar[str] = "REFERENCE_TYPE_CONTENT"


class EditImageConfig(BaseModel):
    """How an image is edited (Vertex AI only)."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )
    output_gcs_uri: str | None = Field(
        default=None, description="Folder in Cloud Storage to write to: `gs://{bucket}/{path}`."
    )
    negative_prompt: str | None = Field(
        default=None, description="What the images should not show."
    )
    number_of_images: int | None = Field(default=None, description="Number of images, 1 to 4.")
    aspect_ratio: str | None = Field(
        default=None, description="Width to height: `1:1`, `3:4`, `4:3`, `9:16` or `16:9`."
    )
    guidance_scale: float | None = Field(
        default=None, description="How closely the images follow the prompt; higher is closer."
    )
    seed: int | None = Field(
        default=None, description="Start of the random numbers; not together with `add_watermark`."
    )
    safety_filter_level: SafetyFilterLevel | None = Field(
        default=None, description="From which level on images are withheld."
    )
    person_generation: PersonGeneration | None = Field(
        default=None, description="Whether people may appear."
    )
    include_safety_attributes: bool | None = Field(
        default=None, description="Whether scores come back with the images."
    )
    include_rai_reason: bool | None = Field(
        default=None, description="Whether a reason comes back for images that were withheld."
    )
    language: ImagePromptLanguage | None = Field(
        default=None, description="Language of the prompt."
    )
    output_mime_type: str | None = Field(
        default=None, description="MIME type of the images, for example `image/png`."
    )
    output_compression_quality: int | None = Field(
        default=None, description="JPEG quality between 0 and 100."
    )
    add_watermark: bool | None = Field(
        default=None, description="Whether the images carry an invisible watermark."
    )
    labels: dict[str, str] | None = Field(default=None, description="Labels to split the bill by.")
    edit_mode: EditMode | None = Field(default=None, description="What kind of edit it is.")
    base_steps: int | None = Field(
        default=None,
        description="Number of sampling steps; more give better images and take longer.",
    )


class EditImageResponse(BaseModel):
    """The images that came out."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the answer."
    )
    generated_images: list[GeneratedImage] | None = Field(
        default=None, description="One entry per image, withheld ones included."
    )


class UpscaleImageConfig(BaseModel):
    """How an image is enlarged (Vertex AI only)."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )
    output_gcs_uri: str | None = Field(
        default=None, description="Folder in Cloud Storage to write to: `gs://{bucket}/{path}`."
    )
    safety_filter_level: SafetyFilterLevel | None = Field(
        default=None, description="From which level on images are withheld."
    )
    person_generation: PersonGeneration | None = Field(
        default=None, description="Whether people may appear."
    )
    include_rai_reason: bool | None = Field(
        default=None, description="Whether a reason comes back for images that were withheld."
    )
    output_mime_type: str | None = Field(
        default=None, description="MIME type of the image, for example `image/png`."
    )
    output_compression_quality: int | None = Field(
        default=None, description="JPEG quality between 0 and 100."
    )
    enhance_input_image: bool | None = Field(
        default=None, description="Whether noise and artefacts of the input are removed first."
    )
    image_preservation_factor: float | None = Field(
        default=None, description="How closely details of the input are kept, 0 to 1."
    )
    labels: dict[str, str] | None = Field(default=None, description="Labels to split the bill by.")


class UpscaleImageParameters(BaseModel):
    """The arguments of `upscale_image`."""

    model: str | None = Field(default=None, description="Model that enlarges the image.")
    image: Image | None = Field(default=None, description="The image.")
    upscale_factor: str | None = Field(
        default=None, description="Factor of enlargement: `x2` or `x4`."
    )
    config: UpscaleImageConfig | None = Field(default=None, description="How it is enlarged.")


class UpscaleImageResponse(BaseModel):
    """The enlarged image."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the answer."
    )
    generated_images: list[GeneratedImage] | None = Field(
        default=None, description="One entry per image, withheld ones included."
    )


class ProductImage(BaseModel):
    """A photo of a product."""

    product_image: Image | None = Field(default=None, description="The photo.")


class RecontextImageSource(BaseModel):
    """What to show in a new setting."""

    prompt: str | None = Field(default=None, description="The setting in words.")
    person_image: Image | None = Field(
        default=None, description="Photo of the person who tries the products on."
    )
    product_images: list[ProductImage] | None = Field(
        default=None, description="Photos of the products."
    )


class RecontextImageConfig(BaseModel):
    """How products are shown in a new setting, or on a person (Vertex AI only)."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )
    number_of_images: int | None = Field(default=None, description="Number of images.")
    base_steps: int | None = Field(
        default=None,
        description="Number of sampling steps; more give better images and take longer.",
    )
    output_gcs_uri: str | None = Field(
        default=None, description="Folder in Cloud Storage to write to: `gs://{bucket}/{path}`."
    )
    seed: int | None = Field(
        default=None, description="Start of the random numbers; not together with `add_watermark`."
    )
    safety_filter_level: SafetyFilterLevel | None = Field(
        default=None, description="From which level on images are withheld."
    )
    person_generation: PersonGeneration | None = Field(
        default=None, description="Whether people may appear."
    )
    add_watermark: bool | None = Field(
        default=None, description="Whether the images carry an invisible watermark."
    )
    output_mime_type: str | None = Field(
        default=None, description="MIME type of the images, for example `image/png`."
    )
    output_compression_quality: int | None = Field(
        default=None, description="JPEG quality between 0 and 100."
    )
    enhance_prompt: bool | None = Field(
        default=None, description="Whether the service may rewrite the prompt."
    )
    labels: dict[str, str] | None = Field(default=None, description="Labels to split the bill by.")


class RecontextImageResponse(BaseModel):
    """The images that came out."""

    generated_images: list[GeneratedImage] | None = Field(
        default=None, description="One entry per image, withheld ones included."
    )


class ScribbleImage(BaseModel):
    """A hand-drawn hint at what to segment."""

    image: Image | None = Field(default=None, description="The drawing.")


class SegmentImageSource(BaseModel):
    """What to segment."""

    prompt: str | None = Field(
        default=None, description="The things to find, in words, where the mode takes a prompt."
    )
    image: Image | None = Field(default=None, description="The image to segment.")
    scribble_image: ScribbleImage | None = Field(
        default=None,
        description="A drawing that marks the thing to find, for the interactive mode.",
    )


class SegmentImageConfig(BaseModel):
    """How an image is segmented (Vertex AI only)."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )
    mode: SegmentMode | None = Field(
        default=None,
        description="What to look for: foreground, background, things named or things marked.",
    )
    max_predictions: int | None = Field(default=None, description="Most masks to return.")
    confidence_threshold: float | None = Field(
        default=None, description="Least confidence a mask needs, 0 to 1."
    )
    mask_dilation: float | None = Field(
        default=None,
        description="By how much to widen the masks, as a share of the image's width, 0 to 1.",
    )
    binary_color_threshold: float | None = Field(
        default=None,
        description="Level from which a mask is white, 0 to 255; -1 keeps grey levels.",
    )
    labels: dict[str, str] | None = Field(default=None, description="Labels to split the bill by.")


class EntityLabel(BaseModel):
    """What a mask shows."""

    label: str | None = Field(default=None, description="Name of the thing.")
    score: float | None = Field(default=None, description="Confidence in the name, 0 to 1.")


class GeneratedImageMask(BaseModel):
    """A mask that came out."""

    mask: Image | None = Field(default=None, description="The mask, white where the thing is.")
    labels: list[EntityLabel] | None = Field(default=None, description="What the thing is.")


class SegmentImageResponse(BaseModel):
    """The masks that came out."""

    generated_masks: list[GeneratedImageMask] | None = Field(
        default=None, description="One entry per mask."
    )
