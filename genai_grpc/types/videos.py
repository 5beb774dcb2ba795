"""Generating videos: what goes in, how, and what comes out.

Only shapes; `Video` itself lives in `media`, the running generation in `operations`.
Follows the prediction schemas of Veo on both APIs.
"""

from __future__ import annotations

from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types.enums import (
    ImageResizeMode,
    VideoCompressionQuality,
    VideoGenerationMaskMode,
    VideoGenerationReferenceType,
)
from genai_grpc.types.media import Image, Video
from genai_grpc.types.options import HttpOptions
from genai_grpc.types.webhooks import WebhookConfig

__all__ = [
    "GenerateVideosConfig",
    "GenerateVideosResponse",
    "GenerateVideosSource",
    "GeneratedVideo",
    "VideoGenerationMask",
    "VideoGenerationReferenceImage",
]


class GenerateVideosSource(BaseModel):
    """What a video starts from."""

    prompt: str | None = Field(
        default=None,
        description=(
            "What the video should show; may be left out when an image or a video is given."
        ),
    )
    image: Image | None = Field(default=None, description="First frame of the video.")
    video: Video | None = Field(default=None, description="Video to go on from.")


class VideoGenerationReferenceImage(BaseModel):
    """An image whose content or style is to appear in the video."""

    image: Image | None = Field(default=None, description="The image.")
    reference_type: VideoGenerationReferenceType | None = Field(
        default=None,
        description="Whether it is a thing or person to show, or a style to take over.",
    )


class VideoGenerationMask(BaseModel):
    """Where in a given video something is added or removed (Vertex AI only)."""

    image: Image | None = Field(default=None, description="The mask.")
    mask_mode: VideoGenerationMaskMode | None = Field(
        default=None, description="What happens within the mask."
    )


class GenerateVideosConfig(BaseModel):
    """How videos are generated."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )
    number_of_videos: int | None = Field(default=None, description="Number of videos.")
    output_gcs_uri: str | None = Field(
        default=None,
        description="Folder in Cloud Storage to write to: `gs://{bucket}/{path}` (Vertex AI only).",
    )
    fps: int | None = Field(default=None, description="Frames per second (Vertex AI only).")
    duration_seconds: int | None = Field(
        default=None, description="Length of each video, in seconds."
    )
    seed: int | None = Field(
        default=None, description="Start of the random numbers (Vertex AI only)."
    )
    aspect_ratio: str | None = Field(default=None, description="Width to height: `16:9` or `9:16`.")
    resolution: str | None = Field(default=None, description="Resolution: `720p` or `1080p`.")
    person_generation: str | None = Field(
        default=None,
        description="Whether people may appear: `dont_allow`, `allow_adult` or `allow_all`.",
    )
    pubsub_topic: str | None = Field(
        default=None,
        description=(
            "Pub/Sub topic that learns of the progress: `projects/{project}/topics/{topic}` "
            "(Vertex AI only)."
        ),
    )
    negative_prompt: str | None = Field(
        default=None, description="What the videos should not show."
    )
    enhance_prompt: bool | None = Field(
        default=None, description="Whether the service may rewrite the prompt."
    )
    generate_audio: bool | None = Field(
        default=None, description="Whether the videos have sound (Vertex AI only)."
    )
    last_frame: Image | None = Field(
        default=None, description="Last frame of the video; the first one is the source image."
    )
    reference_images: list[VideoGenerationReferenceImage] | None = Field(
        default=None, description="Up to 3 things or people to show, or one style to take over."
    )
    mask: VideoGenerationMask | None = Field(
        default=None,
        description="Where in the given video something is added or removed (Vertex AI only).",
    )
    compression_quality: VideoCompressionQuality | None = Field(
        default=None,
        description="Whether the videos are compressed, and how much (Vertex AI only).",
    )
    labels: dict[str, str] | None = Field(
        default=None, description="Labels to split the bill by (Vertex AI only)."
    )
    webhook_config: WebhookConfig | None = Field(
        default=None, description="Where the end of the work is reported (Gemini API only)."
    )
    resize_mode: ImageResizeMode | None = Field(
        default=None,
        description="How the image is fitted to the frame of the video (Vertex AI only).",
    )


class GeneratedVideo(BaseModel):
    """One video that came out."""

    video: Video | None = Field(default=None, description="The video: its address, or its bytes.")


class GenerateVideosResponse(BaseModel):
    """The videos that came out."""

    generated_videos: list[GeneratedVideo] | None = Field(default=None, description="The videos.")
    rai_media_filtered_count: int | None = Field(
        default=None, description="Number of videos that were withheld."
    )
    rai_media_filtered_reasons: list[str] | None = Field(
        default=None, description="Why they were withheld."
    )
