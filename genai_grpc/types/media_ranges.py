"""Which stretch of a file is meant and what of it is read: of a document, a table, audio or video.

Only shapes; the part that they describe lives in `content`. Follows the metadata of `Part` of both APIs.
"""

from __future__ import annotations

from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types.enums import (
    DocumentMetadataContentLayer,
    SpreadsheetMetadataContentLayer,
    VideoMetadataContentLayer,
)

__all__ = ["AudioMetadata", "DocumentMetadata", "SpreadsheetMetadata", "VideoMetadata"]


class AudioMetadata(BaseModel):
    """Which stretch of a recording is meant."""

    start_offset: str | None = Field(
        default=None, description="Start of the stretch, in seconds from the start: `2s`."
    )
    end_offset: str | None = Field(
        default=None, description="End of the stretch, in seconds from the start: `12.5s`."
    )


class DocumentMetadata(BaseModel):
    """Which pages of a document are meant, and what of them is read."""

    start_page: int | None = Field(default=None, description="First page, counted from 1.")
    end_page: int | None = Field(default=None, description="Last page, counted from 1.")
    content_layers: list[DocumentMetadataContentLayer] | None = Field(
        default=None, description="What is read of the pages; images and text if unset."
    )


class SpreadsheetMetadata(BaseModel):
    """Which cells of a spreadsheet are meant, and what of them is read."""

    visible_cells: str | None = Field(default=None, description="The cells, for example `A1:D20`.")
    sheet_index: int | None = Field(
        default=None, description="Position of the sheet, counted from 0."
    )
    content_layers: list[SpreadsheetMetadataContentLayer] | None = Field(
        default=None, description="What is read of the cells."
    )


class VideoMetadata(BaseModel):
    """Which stretch of a video is meant, and how it is sampled."""

    end_offset: str | None = Field(
        default=None, description="End of the stretch, in seconds from the start: `12.5s`."
    )
    fps: float | None = Field(
        default=None, description="Frames taken per second, above 0 up to 24; 1 if unset."
    )
    start_offset: str | None = Field(
        default=None, description="Start of the stretch, in seconds from the start: `2s`."
    )
    content_layers: list[VideoMetadataContentLayer] | None = Field(
        default=None, description="What is read of the video; frames and sound if unset."
    )
