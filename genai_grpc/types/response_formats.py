"""The form of an answer, one entry per kind of media it may have.

Only shapes. Follows `GenerationConfig.responseFormat` of both APIs, which has no published proto.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import Field, model_validator

from genai_grpc.types._base import BaseModel
from genai_grpc.types.enums import AspectRatio, Delivery, ImageSize

__all__ = [
    "AudioResponseFormat",
    "ImageResponseFormat",
    "ResponseFormat",
    "TextResponseFormat",
    "VideoResponseFormat",
]


class AudioResponseFormat(BaseModel):
    """The form of audio."""

    bit_rate: int | None = Field(
        default=None, description="Bits per second, for formats that are compressed."
    )
    delivery: Delivery | None = Field(default=None, description="How the audio is handed over.")
    mime_type: str | None = Field(default=None, description="MIME type, for example `audio/mp3`.")
    sample_rate: int | None = Field(default=None, description="Samples per second.")


class ImageResponseFormat(BaseModel):
    """The form of images."""

    aspect_ratio: AspectRatio | None = Field(default=None, description="Width to height.")
    delivery: Delivery | None = Field(default=None, description="How the image is handed over.")
    image_size: ImageSize | None = Field(default=None, description="Size of the image.")
    mime_type: str | None = Field(default=None, description="MIME type, for example `image/jpeg`.")


class TextResponseFormat(BaseModel):
    """The form of text."""

    mime_type: str | None = Field(
        default=None, description="MIME type: `text/plain` or `application/json`."
    )
    json_schema: Any | None = Field(
        default=None,
        alias="schema",
        description="JSON schema, as a dict, that JSON text has to satisfy; also `jsonSchema`.",
    )

    @model_validator(mode="before")
    @classmethod
    def _take_the_name_of_google_genai(cls, data: Any) -> Any:
        # Its attribute is called jsonSchema, as on the wire, and its dict has `schema`.
        if isinstance(data, Mapping) and "jsonSchema" in data:
            return {("schema" if key == "jsonSchema" else key): data[key] for key in data}
        return data


class VideoResponseFormat(BaseModel):
    """The form of videos."""

    aspect_ratio: AspectRatio | None = Field(default=None, description="Width to height.")
    delivery: Delivery | None = Field(default=None, description="How the video is handed over.")
    duration: str | None = Field(default=None, description="Length in seconds: `8s`.")
    gcs_uri: str | None = Field(
        default=None, description="Where in Cloud Storage it is put, if delivered as an address."
    )
    resolution: str | None = Field(default=None, description="Resolution, for example `720p`.")


class ResponseFormat(BaseModel):
    """The form of one kind of media in an answer; one field is set."""

    audio: AudioResponseFormat | None = Field(default=None, description="The form of audio.")
    image: ImageResponseFormat | None = Field(default=None, description="The form of images.")
    text: TextResponseFormat | None = Field(default=None, description="The form of text.")
    video: VideoResponseFormat | None = Field(default=None, description="The form of videos.")
