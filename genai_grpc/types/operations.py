"""Long-running operations: work that goes on at the server after the call has returned.

Only shapes and the reading of an operation's JSON; asking again until it is done is a flow.
Follows `google.longrunning.Operation`.
"""

from __future__ import annotations

import abc
import base64
from collections.abc import Mapping
from typing import Any

from pydantic import Field
from typing_extensions import Self

from genai_grpc.types._base import BaseModel
from genai_grpc.types.file_search import ImportFileResponse, UploadToFileSearchStoreResponse
from genai_grpc.types.media import Video
from genai_grpc.types.options import HttpOptions
from genai_grpc.types.videos import GeneratedVideo, GenerateVideosResponse

_URL_SAFE = str.maketrans("+/", "-_")

__all__ = [
    "FetchPredictOperationConfig",
    "GenerateVideosOperation",
    "GetOperationConfig",
    "GoogleRpcStatus",
    "ImportFileOperation",
    "Operation",
    "ProjectOperation",
    "UploadToFileSearchStoreOperation",
]


class Operation(abc.ABC):
    """What every long-running operation has: a name, and whether it is done and how it ended."""

    name: str | None
    metadata: dict[str, Any] | None
    done: bool | None
    error: dict[str, Any] | None

    @classmethod
    @abc.abstractmethod
    def from_api_response(cls, api_response: Any, is_vertex_ai: bool = False) -> Self:
        """Makes the operation from the JSON object that the API returned.

        Args:
            api_response: the parsed JSON of a `google.longrunning.Operation`, or None.
            is_vertex_ai: whether it came from Vertex AI rather than from the Gemini API.

        Returns:
            The operation, with its response typed if there is one.
        """


class GetOperationConfig(BaseModel):
    """Options of asking how far an operation is."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )


class FetchPredictOperationConfig(BaseModel):
    """Options of asking Vertex AI how far a prediction is."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )


class GoogleRpcStatus(BaseModel):
    """An error as gRPC states it."""

    code: int | None = Field(
        default=None, description="Code of the error, as in `google.rpc.Code`."
    )
    details: list[dict[str, Any]] | None = Field(
        default=None,
        description="Further details, one JSON object each, whose `@type` says what it is.",
    )
    message: str | None = Field(default=None, description="What went wrong, in English words.")


class ProjectOperation(BaseModel):
    """An operation of a project whose result has no type of its own."""

    name: str | None = Field(default=None, description="Resource name of the operation.")
    metadata: dict[str, Any] | None = Field(
        default=None, description="How far the work is; its keys depend on the service."
    )
    done: bool | None = Field(default=None, description="Whether the work has ended, well or not.")
    error: dict[str, Any] | None = Field(
        default=None, description="Why the work failed: `code`, `message` and `details`."
    )


class GenerateVideosOperation(BaseModel, Operation):
    """The generation of videos."""

    name: str | None = Field(default=None, description="Resource name of the operation.")
    metadata: dict[str, Any] | None = Field(
        default=None, description="How far the work is; its keys depend on the service."
    )
    done: bool | None = Field(default=None, description="Whether the work has ended, well or not.")
    error: dict[str, Any] | None = Field(
        default=None, description="Why the work failed: `code`, `message` and `details`."
    )
    response: GenerateVideosResponse | None = Field(
        default=None, description="The videos, once the work is done."
    )
    result: GenerateVideosResponse | None = Field(
        default=None, description="The videos, once the work is done; equal to `response`."
    )

    @classmethod
    def from_api_response(cls, api_response: Any, is_vertex_ai: bool = False) -> Self:
        """Makes the operation from the JSON object that the API returned.

        Args:
            api_response: the parsed JSON of a `google.longrunning.Operation`, or None.
            is_vertex_ai: whether it came from Vertex AI rather than from the Gemini API.

        Returns:
            The operation; `response` holds the videos once it is done.
        """
        answer = api_response or {}
        read = _vertex_videos if is_vertex_ai else _gemini_videos
        videos = read(answer["response"]) if answer.get("response") else None
        return cls(**_state_of(answer), response=videos, result=videos)


class ImportFileOperation(BaseModel, Operation):
    """The import of an uploaded file into a file search store."""

    name: str | None = Field(default=None, description="Resource name of the operation.")
    metadata: dict[str, Any] | None = Field(
        default=None, description="How far the work is; its keys depend on the service."
    )
    done: bool | None = Field(default=None, description="Whether the work has ended, well or not.")
    error: dict[str, Any] | None = Field(
        default=None, description="Why the work failed: `code`, `message` and `details`."
    )
    response: ImportFileResponse | None = Field(
        default=None, description="The new document, once the work is done."
    )

    @classmethod
    def from_api_response(cls, api_response: Any, is_vertex_ai: bool = False) -> Self:
        """Makes the operation from the JSON object that the API returned.

        Args:
            api_response: the parsed JSON of a `google.longrunning.Operation`, or None.
            is_vertex_ai: has no effect; only the Gemini API has file search stores.

        Returns:
            The operation; `response` names the new document once it is done.
        """
        answer = api_response or {}
        result = answer.get("response")
        document = ImportFileResponse(**_document_of(result)) if result else None
        return cls(**_state_of(answer), response=document)


class UploadToFileSearchStoreOperation(BaseModel, Operation):
    """The processing of a file uploaded into a file search store."""

    name: str | None = Field(default=None, description="Resource name of the operation.")
    metadata: dict[str, Any] | None = Field(
        default=None, description="How far the work is; its keys depend on the service."
    )
    done: bool | None = Field(default=None, description="Whether the work has ended, well or not.")
    error: dict[str, Any] | None = Field(
        default=None, description="Why the work failed: `code`, `message` and `details`."
    )
    response: UploadToFileSearchStoreResponse | None = Field(
        default=None, description="The new document, once the work is done."
    )

    @classmethod
    def from_api_response(cls, api_response: Any, is_vertex_ai: bool = False) -> Self:
        """Makes the operation from the JSON object that the API returned.

        Args:
            api_response: the parsed JSON of a `google.longrunning.Operation`, or None.
            is_vertex_ai: has no effect; only the Gemini API has file search stores.

        Returns:
            The operation; `response` names the new document once it is done.
        """
        answer = api_response or {}
        result = answer.get("response")
        document = UploadToFileSearchStoreResponse(**_document_of(result)) if result else None
        return cls(**_state_of(answer), response=document)


def _state_of(answer: Mapping[str, Any]) -> dict[str, Any]:
    # Only known keys: a newer server may send more, and the models refuse what they do not know.
    return {key: answer[key] for key in ("name", "metadata", "done", "error") if key in answer}


def _document_of(result: Mapping[str, Any]) -> dict[str, Any]:
    return {"parent": result.get("parent"), "document_name": result.get("documentName")}


def _gemini_videos(response: Mapping[str, Any]) -> GenerateVideosResponse:
    # The Gemini API wraps the answer once more, and calls a video a sample.
    answer = response.get("generateVideoResponse") or {}
    samples = answer.get("generatedSamples") or ()
    videos = [_gemini_video(sample.get("video") or {}) for sample in samples]
    return _videos_response(answer, videos)


def _gemini_video(video: Mapping[str, Any]) -> Video:
    return Video(
        uri=video.get("uri"),
        # REST says encodedVideo, the published message has the bytes as `video`.
        video_bytes=_bytes_of(video.get("encodedVideo") or video.get("video")),
        mime_type=video.get("encoding"),
    )


def _vertex_videos(response: Mapping[str, Any]) -> GenerateVideosResponse:
    videos = [_vertex_video(video) for video in response.get("videos") or ()]
    return _videos_response(response, videos)


def _vertex_video(video: Mapping[str, Any]) -> Video:
    return Video(
        uri=video.get("gcsUri"),
        video_bytes=_bytes_of(video.get("bytesBase64Encoded")),
        mime_type=video.get("mimeType"),
    )


def _bytes_of(text: str | None) -> bytes | None:
    """Decodes base64 of either alphabet, padded or not, as the JSON form of protobuf allows."""
    if text is None:
        return None
    padding = "=" * (-len(text) % 4)
    return base64.urlsafe_b64decode(text.translate(_URL_SAFE) + padding)


def _videos_response(answer: Mapping[str, Any], videos: list[Video]) -> GenerateVideosResponse:
    return GenerateVideosResponse(
        generated_videos=[GeneratedVideo(video=video) for video in videos] or None,
        rai_media_filtered_count=answer.get("raiMediaFilteredCount"),
        rai_media_filtered_reasons=answer.get("raiMediaFilteredReasons"),
    )
