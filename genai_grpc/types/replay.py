"""Recorded conversations with the API, and tables of calls that test suites run against it.

Only shapes of the files; recording and playing back happen elsewhere.
The form of the files is that of google-genai's replay tests.
"""

from __future__ import annotations

from typing import Any

from pydantic import Field

from genai_grpc.types._base import BaseModel

__all__ = [
    "ReplayFile",
    "ReplayInteraction",
    "ReplayRequest",
    "ReplayResponse",
    "TestTableFile",
    "TestTableItem",
]


class ReplayRequest(BaseModel):
    """A request as it went out."""

    method: str | None = Field(default=None, description="HTTP method, in lower case.")
    url: str | None = Field(
        default=None, description="Address with the credentials and the host removed."
    )
    headers: dict[str, str] | None = Field(
        default=None, description="Headers without the ones that differ between machines."
    )
    body_segments: list[dict[str, Any]] | None = Field(
        default=None, description="Body, one JSON object per message."
    )


class ReplayResponse(BaseModel):
    """A response as it came in, and what a caller saw of it."""

    status_code: int | None = Field(default=None, description="HTTP status code.")
    headers: dict[str, str] | None = Field(
        default=None, description="Headers without the ones that differ between runs."
    )
    body_segments: list[dict[str, Any]] | None = Field(
        default=None, description="Body, one JSON object per message or chunk."
    )
    sdk_response_segments: list[dict[str, Any]] | None = Field(
        default=None, description="What the library returned, one JSON object per chunk."
    )


class ReplayInteraction(BaseModel):
    """A request with its response."""

    request: ReplayRequest | None = Field(default=None, description="What went out.")
    response: ReplayResponse | None = Field(default=None, description="What came in.")


class ReplayFile(BaseModel):
    """All interactions of one recorded test."""

    replay_id: str | None = Field(
        default=None, description="Identifier of the recording, usually its path."
    )
    interactions: list[ReplayInteraction] | None = Field(
        default=None, description="Requests and responses in the order they happened."
    )


class TestTableItem(BaseModel):
    """One call of a table of tests."""

    # The name would make pytest collect the class.
    __test__ = False

    name: str | None = Field(default=None, description="Name of the test.")
    parameters: dict[str, Any] | None = Field(
        default=None, description="Arguments of the method that is tested."
    )
    exception_if_mldev: str | None = Field(
        default=None, description="Part of the error that the Gemini API has to give."
    )
    exception_if_vertex: str | None = Field(
        default=None, description="Part of the error that Vertex AI has to give."
    )
    override_replay_id: str | None = Field(
        default=None, description="Recording to use instead of the one named after the test."
    )
    has_union: bool | None = Field(
        default=None,
        description=(
            "Whether an argument has a type that is one of several, which other languages have to"
            " skip."
        ),
    )
    skip_in_api_mode: str | None = Field(
        default=None, description="Why the test cannot run against the real service."
    )
    ignore_keys: list[str] | None = Field(
        default=None, description="Keys of the response that differ between runs."
    )


class TestTableFile(BaseModel):
    """A table of calls to one method."""

    __test__ = False

    comment: str | None = Field(default=None, description="What the table is for.")
    test_method: str | None = Field(
        default=None, description="Method that is tested, for example `models.generate_content`."
    )
    parameter_names: list[str] | None = Field(
        default=None, description="Names of the arguments, in their order."
    )
    test_table: list[TestTableItem] | None = Field(default=None, description="The calls.")
