"""The table for images and videos: where a field of a model stands in the JSON of Predict.

A field without a row stands under its own name in lowerCamel: one of a config among the parameters,
one of any other model in the object of that model. A row says what differs, as rules.py does for
messages. Follows the reference of Imagen and Veo on both APIs.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from genai_grpc._codec.rules import BOTH, GEMINI, VERTEX, Backend

CLIENT_SIDE: Final = "client_side"
HERE: Final = "."
"""The fields of the value go straight into the object of the model."""


class Place(NamedTuple):
    """One fact about one field of one model."""

    field: str
    """`Model.field`."""
    path: str = ""
    """Dotted path of keys; in a config it starts with instance, parameters, labels or webhookConfig.
    Empty means the default."""
    backends: tuple[Backend, ...] = BOTH
    """Where this row holds. A field with rows, none of them for a backend, is refused there."""
    without: tuple[str, ...] = ()
    """Values that the backend does not take."""


CONFIGS: Final = (
    "GenerateImagesConfig",
    "EditImageConfig",
    "UpscaleImageConfig",
    "RecontextImageConfig",
    "SegmentImageConfig",
    "GenerateVideosConfig",
)

_IN_CONFIGS: Final[dict[str, str]] = {
    "http_options": CLIENT_SIDE,
    "labels": "labels",
    "output_gcs_uri": "parameters.storageUri",
    "number_of_images": "parameters.sampleCount",
    "number_of_videos": "parameters.sampleCount",
    "safety_filter_level": "parameters.safetySetting",
    "output_mime_type": "parameters.outputOptions.mimeType",
    "output_compression_quality": "parameters.outputOptions.compressionQuality",
    "image_size": "parameters.sampleImageSize",
}

# What only Vertex AI has, of the configs that both APIs have.
_VERTEX_ONLY: Final = {
    "GenerateImagesConfig": "output_gcs_uri negative_prompt seed add_watermark labels enhance_prompt",
    "GenerateVideosConfig": (
        "output_gcs_uri fps seed pubsub_topic generate_audio mask compression_quality labels"
        " resize_mode"
    ),
}

PLACES: Final[tuple[Place, ...]] = (
    *(
        Place(f"{config}.{field}", _IN_CONFIGS.get(field, ""), (VERTEX,))
        for config, fields in _VERTEX_ONLY.items()
        for field in fields.split()
        if field != "mask"
    ),
    Place(
        "GenerateImagesConfig.safety_filter_level",
        _IN_CONFIGS["safety_filter_level"],
        (GEMINI,),
        ("BLOCK_NONE",),
    ),
    Place(
        "GenerateImagesConfig.safety_filter_level", _IN_CONFIGS["safety_filter_level"], (VERTEX,)
    ),
    Place("GenerateImagesConfig.person_generation", "", (GEMINI,), ("ALLOW_ALL",)),
    Place("GenerateImagesConfig.person_generation", "", (VERTEX,)),
    Place("EditImageConfig.base_steps", "parameters.editConfig.baseSteps"),
    Place("UpscaleImageConfig.enhance_input_image", "parameters.upscaleConfig.enhanceInputImage"),
    Place(
        "UpscaleImageConfig.image_preservation_factor",
        "parameters.upscaleConfig.imagePreservationFactor",
    ),
    Place("GenerateVideosConfig.last_frame", "instance.lastFrame"),
    Place("GenerateVideosConfig.reference_images", "instance.referenceImages"),
    Place("GenerateVideosConfig.mask", "instance.mask", (VERTEX,)),
    Place("GenerateVideosConfig.webhook_config", "webhookConfig", (GEMINI,)),
    *(
        Place(f"{config}.{field}", path)
        for config in CONFIGS
        for field, path in _IN_CONFIGS.items()
        if field not in _VERTEX_ONLY.get(config, "").split()
        if (config, field) != ("GenerateImagesConfig", "safety_filter_level")
    ),
    Place("Image.gcs_uri", backends=(VERTEX,)),
    Place("Image.image_bytes", "bytesBase64Encoded"),
    Place("Video.uri", "uri", (GEMINI,)),
    Place("Video.uri", "gcsUri", (VERTEX,)),
    Place("Video.video_bytes", "encodedVideo", (GEMINI,)),
    Place("Video.video_bytes", "bytesBase64Encoded", (VERTEX,)),
    Place("Video.mime_type", "encoding", (GEMINI,)),
    Place("Video.mime_type", "mimeType", (VERTEX,)),
    # A reference image repeats its config under the name that the wire has.
    *(
        Place(f"{kind}ReferenceImage.config", CLIENT_SIDE)
        for kind in ("Mask", "Control", "Style", "Subject")
    ),
    Place("MaskReferenceConfig.segmentation_classes", "maskClasses"),
    Place("MaskReferenceConfig.mask_dilation", "dilation"),
    Place("ControlReferenceConfig.enable_control_image_computation", "computeControl"),
    Place("RecontextImageSource.person_image", "personImage.image"),
    Place("ProductImage.product_image", "image"),
    Place("SegmentImageSource.scribble_image", "scribble"),
    Place("VideoGenerationMask.image", HERE),
    Place("VideoGenerationReferenceImage.reference_type", "", (GEMINI,), ("STYLE",)),
    Place("VideoGenerationReferenceImage.reference_type", "", (VERTEX,)),
)
