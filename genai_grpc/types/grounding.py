"""Where an answer comes from: citations, grounding in search, maps or documents, and fetched URLs.

Only what a response reports; the tools that cause it live in `tools`.
Follows `GroundingMetadata`, `CitationMetadata` and `UrlContextMetadata` of both APIs.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pydantic
from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types.enums import UrlRetrievalStatus

__all__ = [
    "Citation",
    "CitationMetadata",
    "GoogleTypeDate",
    "GroundingChunk",
    "GroundingChunkCustomMetadata",
    "GroundingChunkImage",
    "GroundingChunkMaps",
    "GroundingChunkMapsPlaceAnswerSources",
    "GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution",
    "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet",
    "GroundingChunkMapsRoute",
    "GroundingChunkRetrievedContext",
    "GroundingChunkStringList",
    "GroundingChunkWeb",
    "GroundingMetadata",
    "GroundingMetadataSourceFlaggingUri",
    "GroundingSupport",
    "RagChunk",
    "RagChunkPageSpan",
    "RetrievalMetadata",
    "SearchEntryPoint",
    "Segment",
    "UrlContextMetadata",
    "UrlMetadata",
]


class GoogleTypeDate(BaseModel):
    """A calendar date; parts that are 0 or absent are not known."""

    day: int | None = Field(default=None, description="Day of the month, 1 to 31, or 0.")
    month: int | None = Field(default=None, description="Month, 1 to 12, or 0.")
    year: int | None = Field(default=None, description="Year, 1 to 9999, or 0.")


class Citation(BaseModel):
    """A source that a stretch of the answer quotes or resembles."""

    end_index: int | None = Field(
        default=None,
        description="Where the stretch ends (exclusive), in bytes of the answer's UTF-8 text.",
    )
    license: str | None = Field(default=None, description="License of the source.")
    publication_date: GoogleTypeDate | None = Field(
        default=None, description="Date of publication (Vertex AI only)."
    )
    start_index: int | None = Field(
        default=None, description="Where the stretch starts, in bytes of the answer's UTF-8 text."
    )
    title: str | None = Field(default=None, description="Title of the source (Vertex AI only).")
    uri: str | None = Field(default=None, description="Address of the source.")


class CitationMetadata(BaseModel):
    """All sources that a candidate cites."""

    citations: list[Citation] | None = Field(
        default=None, description="One entry per cited stretch."
    )

    @pydantic.model_validator(mode="before")
    @classmethod
    def _take_sources(cls, value: Any) -> Any:
        """The Gemini API's own JSON, such as the lines of a batch, has `citationSources`."""
        if not isinstance(value, Mapping):
            return value
        names = {"citationSources": "citations", "citation_sources": "citations"}
        return {names.get(name, name): item for name, item in value.items()}


class RagChunkPageSpan(BaseModel):
    """Pages of a document that a chunk spans."""

    first_page: int | None = Field(default=None, description="First page, counted from 1.")
    last_page: int | None = Field(
        default=None, description="Last page (inclusive), counted from 1."
    )


class RagChunk(BaseModel):
    """A piece of a document in a RAG corpus."""

    page_span: RagChunkPageSpan | None = Field(
        default=None, description="Pages that the piece comes from."
    )
    text: str | None = Field(default=None, description="Text of the piece.")
    chunk_id: str | None = Field(default=None, description="Identifier of the piece.")
    file_id: str | None = Field(
        default=None, description="Identifier of the file the piece belongs to."
    )


class GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution(BaseModel):
    """Who wrote a review on Google Maps."""

    display_name: str | None = Field(default=None, description="Name of the author.")
    photo_uri: str | None = Field(default=None, description="Address of the author's photo.")
    uri: str | None = Field(default=None, description="Address of the author's page.")


class GroundingChunkMapsPlaceAnswerSourcesReviewSnippet(BaseModel):
    """A review on Google Maps that supports the answer."""

    author_attribution: GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution | None = Field(
        default=None, description="Who wrote the review."
    )
    flag_content_uri: str | None = Field(
        default=None, description="Where to report a problem with the review."
    )
    google_maps_uri: str | None = Field(
        default=None, description="Address of the review on Google Maps."
    )
    relative_publish_time_description: str | None = Field(
        default=None, description="Age of the review in words, for example `2 months ago`."
    )
    review: str | None = Field(
        default=None, description="Resource name of the review: `places/{place}/reviews/{review}`."
    )
    review_id: str | None = Field(default=None, description="Identifier of the review.")
    title: str | None = Field(default=None, description="Title of the review.")


class GroundingChunkMapsPlaceAnswerSources(BaseModel):
    """What supports an answer about a place."""

    flag_content_uri: str | None = Field(
        default=None, description="Where to report a problem with the answer."
    )
    review_snippets: list[GroundingChunkMapsPlaceAnswerSourcesReviewSnippet] | None = Field(
        default=None, description="Reviews that the answer draws on."
    )
    review_snippet: list[GroundingChunkMapsPlaceAnswerSourcesReviewSnippet] | None = Field(
        default=None, description="The same under the name that the Gemini API gives it."
    )


class GroundingChunkMapsRoute(BaseModel):
    """A route on Google Maps that supports the answer."""

    distance_meters: int | None = Field(default=None, description="Length of the route, in meters.")
    duration: str | None = Field(
        default=None, description="Travel time in seconds with the suffix `s`, for example `165s`."
    )
    encoded_polyline: str | None = Field(
        default=None, description="Course of the route as an encoded polyline."
    )


class GroundingChunkMaps(BaseModel):
    """A place or route on Google Maps that supports the answer."""

    place_answer_sources: GroundingChunkMapsPlaceAnswerSources | None = Field(
        default=None, description="Reviews and other sources about the place."
    )
    place_id: str | None = Field(
        default=None, description="Identifier of the place: `places/{place}`."
    )
    text: str | None = Field(default=None, description="Description of the place.")
    title: str | None = Field(default=None, description="Name of the place.")
    uri: str | None = Field(default=None, description="Address of the place on Google Maps.")
    route: GroundingChunkMapsRoute | None = Field(
        default=None, description="The route, if the chunk is one (Vertex AI only)."
    )


class GroundingChunkStringList(BaseModel):
    """Several texts."""

    values: list[str] | None = Field(default=None, description="The texts.")


class GroundingChunkCustomMetadata(BaseModel):
    """A key of the owner's with its value, of one of three kinds."""

    key: str | None = Field(default=None, description="The key.")
    numeric_value: float | None = Field(default=None, description="The value, if it is a number.")
    string_list_value: GroundingChunkStringList | None = Field(
        default=None, description="The value, if it is a list of texts."
    )
    string_value: str | None = Field(default=None, description="The value, if it is a text.")


class GroundingChunkImage(BaseModel):
    """An image that image search found."""

    source_uri: str | None = Field(default=None, description="Address of the page it stands on.")
    image_uri: str | None = Field(default=None, description="Address of the image.")
    title: str | None = Field(default=None, description="Title of the page.")
    domain: str | None = Field(default=None, description="Domain of the page.")


class GroundingChunkRetrievedContext(BaseModel):
    """A piece of a document that a retrieval tool found."""

    document_name: str | None = Field(
        default=None, description="Full name of the document in the data store."
    )
    rag_chunk: RagChunk | None = Field(
        default=None, description="The piece, if it comes from a RAG corpus."
    )
    text: str | None = Field(default=None, description="Text of the piece.")
    title: str | None = Field(default=None, description="Title of the document.")
    uri: str | None = Field(default=None, description="Address of the document.")
    custom_metadata: list[GroundingChunkCustomMetadata] | None = Field(
        default=None,
        description="What the document's owner noted about it. Gemini Developer API only.",
    )
    file_search_store: str | None = Field(
        default=None,
        description="Store that the document is in: `fileSearchStores/{store}`. Gemini Developer API only.",
    )
    page_number: int | None = Field(
        default=None,
        description="Page of the document, counted from 1. Gemini Developer API only.",
    )
    media_id: str | None = Field(
        default=None,
        description="Name of an image within the document, to be downloaded. Gemini Developer API only.",
    )


class GroundingChunkWeb(BaseModel):
    """A web page that supports the answer."""

    domain: str | None = Field(default=None, description="Domain of the page.")
    title: str | None = Field(default=None, description="Title of the page.")
    uri: str | None = Field(default=None, description="Address of the page, usually a redirect.")


class GroundingChunk(BaseModel):
    """One source that supports the answer; exactly one field is set."""

    maps: GroundingChunkMaps | None = Field(
        default=None, description="A place or route on Google Maps."
    )
    retrieved_context: GroundingChunkRetrievedContext | None = Field(
        default=None, description="A piece of a retrieved document."
    )
    web: GroundingChunkWeb | None = Field(default=None, description="A web page.")
    image: GroundingChunkImage | None = Field(default=None, description="An image of the web.")


class Segment(BaseModel):
    """A stretch of the answer."""

    end_index: int | None = Field(
        default=None,
        description="Where the stretch ends (exclusive), in bytes from the start of the part.",
    )
    part_index: int | None = Field(
        default=None, description="Position of the part within its content, counted from 0."
    )
    start_index: int | None = Field(
        default=None, description="Where the stretch starts, in bytes from the start of the part."
    )
    text: str | None = Field(default=None, description="Text of the stretch.")


class GroundingSupport(BaseModel):
    """Which sources support one stretch of the answer."""

    confidence_scores: list[float] | None = Field(
        default=None,
        description="Confidence between 0 and 1, one per entry of `grounding_chunk_indices`.",
    )
    grounding_chunk_indices: list[int] | None = Field(
        default=None,
        description="Positions of the sources within `grounding_chunks`, counted from 0.",
    )
    segment: Segment | None = Field(default=None, description="The stretch that is supported.")
    rendered_parts: list[int] | None = Field(
        default=None,
        description="Positions of the parts, such as images, that the sources support.",
    )


class RetrievalMetadata(BaseModel):
    """How a search was decided on."""

    google_search_dynamic_retrieval_score: float | None = Field(
        default=None,
        description=(
            "Likelihood between 0 and 1 that a web search helps; compared with the threshold."
        ),
    )


class SearchEntryPoint(BaseModel):
    """What has to be shown when an answer is grounded in Google Search."""

    rendered_content: str | None = Field(
        default=None, description="HTML of the search suggestions, ready to embed."
    )
    sdk_blob: bytes | None = Field(
        default=None,
        description="JSON list of pairs of search term and search address, as UTF-8 bytes.",
    )


class GroundingMetadataSourceFlaggingUri(BaseModel):
    """Where to report a source."""

    flag_content_uri: str | None = Field(
        default=None, description="Where to report a problem with the source."
    )
    source_id: str | None = Field(default=None, description="Identifier of the place or review.")


class GroundingMetadata(BaseModel):
    """Sources of a candidate and how they support it."""

    google_maps_widget_context_token: str | None = Field(
        default=None, description="Token that renders a Google Maps widget for the answer."
    )
    grounding_chunks: list[GroundingChunk] | None = Field(default=None, description="The sources.")
    grounding_supports: list[GroundingSupport] | None = Field(
        default=None, description="Which sources support which stretch of the answer."
    )
    retrieval_metadata: RetrievalMetadata | None = Field(
        default=None, description="How the search was decided on."
    )
    retrieval_queries: list[str] | None = Field(
        default=None, description="Queries that the retrieval tools ran (Vertex AI only)."
    )
    search_entry_point: SearchEntryPoint | None = Field(
        default=None, description="What has to be shown along with results of Google Search."
    )
    source_flagging_uris: list[GroundingMetadataSourceFlaggingUri] | None = Field(
        default=None, description="Where to report the sources (Vertex AI only)."
    )
    web_search_queries: list[str] | None = Field(
        default=None, description="Queries that were sent to web search."
    )
    image_search_queries: list[str] | None = Field(
        default=None, description="Queries that were sent to image search."
    )


class UrlMetadata(BaseModel):
    """What became of one URL that the model wanted to read."""

    retrieved_url: str | None = Field(default=None, description="The URL.")
    url_retrieval_status: UrlRetrievalStatus | None = Field(
        default=None, description="Whether and why not it could be read."
    )


class UrlContextMetadata(BaseModel):
    """All URLs that the URL context tool read."""

    url_metadata: list[UrlMetadata] | None = Field(default=None, description="One entry per URL.")
