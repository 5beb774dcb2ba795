"""Cached content: prompts kept on the server, and the options of the calls that manage them.

Only shapes. Follows `CachedContent` of both APIs.
"""

from __future__ import annotations

import datetime

from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types.content import ContentListUnion, ContentUnion
from genai_grpc.types.options import HttpOptions, HttpResponse
from genai_grpc.types.tools import Tool, ToolConfig
from genai_grpc.types.usage import CachedContentUsageMetadata

__all__ = [
    "CachedContent",
    "CreateCachedContentConfig",
    "DeleteCachedContentConfig",
    "DeleteCachedContentResponse",
    "GetCachedContentConfig",
    "ListCachedContentsConfig",
    "ListCachedContentsResponse",
    "UpdateCachedContentConfig",
]


class CachedContent(BaseModel):
    """A prompt that is kept on the server, without its contents."""

    name: str | None = Field(
        default=None,
        description="Resource name: `cachedContents/{id}`, or the full name on Vertex AI.",
    )
    display_name: str | None = Field(default=None, description="Name for people.")
    model: str | None = Field(
        default=None, description="Resource name of the model that can use it."
    )
    create_time: datetime.datetime | None = Field(default=None, description="When it was created.")
    update_time: datetime.datetime | None = Field(
        default=None, description="When it was last changed."
    )
    expire_time: datetime.datetime | None = Field(
        default=None, description="When it is going to be deleted."
    )
    usage_metadata: CachedContentUsageMetadata | None = Field(
        default=None, description="How large it is."
    )


class CreateCachedContentConfig(BaseModel):
    """What to keep, and for how long."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )
    ttl: str | None = Field(
        default=None,
        description=(
            "Time to live in seconds with the suffix `s`, for example `3600s`; excludes "
            "`expire_time`."
        ),
    )
    expire_time: datetime.datetime | None = Field(
        default=None, description="When to delete it; excludes `ttl`."
    )
    display_name: str | None = Field(default=None, description="Name for people.")
    contents: ContentListUnion | None = Field(default=None, description="Contents to keep.")
    system_instruction: ContentUnion | None = Field(
        default=None, description="System instruction to keep."
    )
    tools: list[Tool] | None = Field(default=None, description="Tools to keep.")
    tool_config: ToolConfig | None = Field(
        default=None, description="How the model may use the tools."
    )
    kms_key_name: str | None = Field(
        default=None,
        description=(
            "Key that encrypts it: "
            "`projects/{project}/locations/{location}/keyRings/{ring}/cryptoKeys/{key}` (Vertex "
            "AI only)."
        ),
    )


class GetCachedContentConfig(BaseModel):
    """Options of getting cached content."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )


class ListCachedContentsConfig(BaseModel):
    """Options of listing cached contents."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of each page's call."
    )
    page_size: int | None = Field(default=None, description="Most entries per page.")
    page_token: str | None = Field(
        default=None,
        description="Token of the page to start at, from an earlier `next_page_token`.",
    )


class ListCachedContentsResponse(BaseModel):
    """A page of cached contents."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the page."
    )
    next_page_token: str | None = Field(
        default=None, description="Token of the next page; empty on the last one."
    )
    cached_contents: list[CachedContent] | None = Field(
        default=None, description="The cached contents of this page."
    )


class UpdateCachedContentConfig(BaseModel):
    """How long to keep cached content from now on."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )
    ttl: str | None = Field(
        default=None,
        description=(
            "Time to live in seconds with the suffix `s`, for example `3600s`; excludes "
            "`expire_time`."
        ),
    )
    expire_time: datetime.datetime | None = Field(
        default=None, description="When to delete it; excludes `ttl`."
    )


class DeleteCachedContentConfig(BaseModel):
    """Options of deleting cached content."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )


class DeleteCachedContentResponse(BaseModel):
    """The empty answer to deleting cached content."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the answer."
    )
