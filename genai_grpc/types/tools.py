"""Tools that a model may use while it answers, and how freely it may use them.

Shapes only. Declaring a function stands in `schema`, sources of retrieval in `retrieval`, the loop
that calls functions in the flows.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

import pydantic
from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types._late import McpClientSession, McpTool
from genai_grpc.types.enums import (
    DynamicRetrievalConfigMode,
    Environment,
    FunctionCallingConfigMode,
    PhishBlockThreshold,
    SafetyPolicy,
)
from genai_grpc.types.retrieval import AuthConfig, Retrieval
from genai_grpc.types.schema import FunctionDeclaration

__all__ = [
    "ComputerUse",
    "DynamicRetrievalConfig",
    "EnterpriseWebSearch",
    "FileSearch",
    "FunctionCallingConfig",
    "GoogleMaps",
    "GoogleMapsGroundingTypes",
    "GoogleMapsPlaces",
    "GoogleMapsRouting",
    "GoogleSearch",
    "GoogleSearchRetrieval",
    "ImageSearch",
    "Interval",
    "LatLng",
    "McpServer",
    "RetrievalConfig",
    "SearchTypes",
    "StreamableHttpTransport",
    "Tool",
    "ToolCodeExecution",
    "ToolConfig",
    "ToolExaAiSearch",
    "ToolListUnion",
    "ToolParallelAiSearch",
    "ToolUnion",
    "UrlContext",
    "WebSearch",
]


class Interval(BaseModel):
    """A stretch of time from `start_time` up to but without `end_time`."""

    end_time: datetime.datetime | None = Field(default=None, description="The first moment after.")
    start_time: datetime.datetime | None = Field(default=None, description="The first moment in.")


class DynamicRetrievalConfig(BaseModel):
    """When a model searches by itself."""

    mode: DynamicRetrievalConfigMode | None = Field(
        default=None, description="Whether the model predicts if a search would help."
    )
    dynamic_threshold: float | None = Field(
        default=None, description="From which predicted usefulness, 0 to 1, it searches."
    )


class GoogleSearchRetrieval(BaseModel):
    """Google Search for the Gemini 1.5 models; later ones take `GoogleSearch`."""

    dynamic_retrieval_config: DynamicRetrievalConfig | None = Field(
        default=None, description="When to search."
    )


class ComputerUse(BaseModel):
    """Lets the model operate a computer by predefined functions (click, type ...)."""

    environment: Environment | None = Field(default=None, description="What it operates.")
    excluded_predefined_functions: list[str] | None = Field(
        default=None, description="Names of predefined functions that it must not call."
    )
    disabled_safety_policies: list[SafetyPolicy] | None = Field(
        default=None, description="Kinds of action that need no confirmation by the user."
    )
    enable_prompt_injection_detection: bool | None = Field(
        default=None, description="Whether what is on the screen is checked for injected prompts."
    )


class FileSearch(BaseModel):
    """Retrieval from file search stores. Gemini Developer API only."""

    file_search_store_names: list[str] | None = Field(
        default=None, description="Stores to search, `fileSearchStores/{}`."
    )
    top_k: int | None = Field(default=None, description="Number of chunks to take.")
    metadata_filter: str | None = Field(
        default=None, description="Condition on the documents' metadata (AIP-160 syntax)."
    )


class ToolCodeExecution(BaseModel):
    """Lets the model write code and have it run. It has no settings."""


class EnterpriseWebSearch(BaseModel):
    """Web search that fulfils the compliance rules of enterprises. Vertex AI only."""

    exclude_domains: list[str] | None = Field(
        default=None, description="Up to 2000 domains that are left out of the results."
    )
    blocking_confidence: PhishBlockThreshold | None = Field(
        default=None, description="From which phishing confidence on results are dropped."
    )


class GoogleMapsPlaces(BaseModel):
    """Look-up of places. It has no settings."""


class GoogleMapsRouting(BaseModel):
    """Look-up of routes. It has no settings."""


class GoogleMapsGroundingTypes(BaseModel):
    """What Google Maps is asked for."""

    places: GoogleMapsPlaces | None = Field(default=None, description="Look-up of places.")
    routing: GoogleMapsRouting | None = Field(default=None, description="Look-up of routes.")


class GoogleMaps(BaseModel):
    """Places of Google Maps as a source."""

    auth_config: AuthConfig | None = Field(
        default=None, description="How to enter the Maps API; only API keys."
    )
    enable_widget: bool | None = Field(
        default=None, description="Whether the answer carries a token that shows a Maps widget."
    )
    grounding_types: GoogleMapsGroundingTypes | None = Field(
        default=None, description="What is looked up; places alone if unset. Vertex AI only."
    )


class WebSearch(BaseModel):
    """Search for pages; the answer rests on their text. It has no settings."""


class ImageSearch(BaseModel):
    """Search for images; the answer may show them. It has no settings."""


class SearchTypes(BaseModel):
    """What Google Search looks for; pages alone when none is set."""

    web_search: WebSearch | None = Field(default=None, description="Search for pages.")
    image_search: ImageSearch | None = Field(default=None, description="Search for images.")


class GoogleSearch(BaseModel):
    """Google Search as a source."""

    exclude_domains: list[str] | None = Field(
        default=None,
        description="Up to 2000 domains that are left out of the results. Vertex AI only.",
    )
    blocking_confidence: PhishBlockThreshold | None = Field(
        default=None,
        description="From which phishing confidence on results are dropped. Vertex AI only.",
    )
    time_range_filter: Interval | None = Field(
        default=None,
        description="When the results were published; both ends are needed. Gemini API only.",
    )
    search_types: SearchTypes | None = Field(
        default=None, description="What is searched for: pages, images, or both."
    )


class UrlContext(BaseModel):
    """Lets the model read the web pages whose addresses the prompt names. It has no settings."""


class ToolExaAiSearch(BaseModel):
    """Web search by Exa."""

    api_key: str | None = Field(default=None, description="The caller's key at Exa.")
    custom_configs: dict[str, Any] | None = Field(
        default=None, description="Parameters of Exa's search, by their names there."
    )


class ToolParallelAiSearch(BaseModel):
    """Web search by Parallel."""

    api_key: str | None = Field(
        default=None,
        description="The caller's key at Parallel; without one, a subscription of the project counts.",
    )
    custom_configs: dict[str, Any] | None = Field(
        default=None, description="Parameters of Parallel's search, by their names there."
    )
    enable_zero_data_retention: bool | None = Field(
        default=None, description="Whether Parallel must not keep the queries."
    )
    enable_data_retention: bool | None = Field(
        default=None, description="Older opposite of `enable_zero_data_retention`."
    )


class StreamableHttpTransport(BaseModel):
    """How the service reaches an MCP server."""

    url: str | None = Field(default=None, description="Address of the server's endpoint.")
    headers: dict[str, str] | None = Field(
        default=None, description="Headers sent along, such as those of authentication."
    )
    timeout: str | None = Field(
        default=None, description="For ordinary requests, in seconds: `30s`."
    )
    sse_read_timeout: str | None = Field(
        default=None, description="For the next event of a stream, in seconds: `300s`."
    )
    terminate_on_close: bool | None = Field(
        default=None, description="Whether the session ends with the connection."
    )


class McpServer(BaseModel):
    """An MCP server whose tools the service itself calls."""

    name: str | None = Field(default=None, description="What the server is called.")
    streamable_http_transport: StreamableHttpTransport | None = Field(
        default=None, description="How it is reached."
    )


class Tool(BaseModel):
    """Something the model may use: functions of the caller's, or a service of Google's."""

    function_declarations: list[FunctionDeclaration] | None = Field(
        default=None, description="Functions that it may ask to be called."
    )
    retrieval: Retrieval | None = Field(
        default=None, description="A source of its own data. Vertex AI only."
    )
    google_search_retrieval: GoogleSearchRetrieval | None = Field(
        default=None, description="Google Search for Gemini 1.5."
    )
    computer_use: ComputerUse | None = Field(default=None, description="Operating a computer.")
    file_search: FileSearch | None = Field(
        default=None, description="File search stores. Gemini Developer API only."
    )
    code_execution: ToolCodeExecution | None = Field(default=None, description="Running code.")
    enterprise_web_search: EnterpriseWebSearch | None = Field(
        default=None, description="Web search for enterprises. Vertex AI only."
    )
    google_maps: GoogleMaps | None = Field(default=None, description="Google Maps.")
    google_search: GoogleSearch | None = Field(default=None, description="Google Search.")
    url_context: UrlContext | None = Field(default=None, description="Reading web pages.")
    exa_ai_search: ToolExaAiSearch | None = Field(
        default=None, description="Web search by Exa. Vertex AI only."
    )
    parallel_ai_search: ToolParallelAiSearch | None = Field(
        default=None, description="Web search by Parallel. Vertex AI only."
    )
    mcp_servers: list[McpServer] | None = Field(
        default=None,
        description="MCP servers that the service calls itself. Gemini Developer API only.",
    )

    @pydantic.model_validator(mode="before")
    @classmethod
    def _refuse_callable(cls, value: Any) -> Any:
        # Read by its attributes, any object would be a Tool without fields. A list of tools takes
        # callables as they are: an object with `__call__`, a partial.
        if callable(value):
            raise ValueError("a callable is a tool of its own, not a types.Tool")
        return value


class FunctionCallingConfig(BaseModel):
    """How free the model is in calling the declared functions."""

    mode: FunctionCallingConfigMode | None = Field(default=None, description="How free it is.")
    allowed_function_names: list[str] | None = Field(
        default=None, description="The functions it may call, for mode ANY or VALIDATED."
    )
    stream_function_call_arguments: bool | None = Field(
        default=None,
        description="Whether arguments come in pieces (`FunctionCall.partial_args`). Vertex AI only.",
    )


class LatLng(BaseModel):
    """A point on the earth (WGS84)."""

    latitude: float | None = Field(default=None, description="Degrees, -90 to 90, north positive.")
    longitude: float | None = Field(
        default=None, description="Degrees, -180 to 180, east positive."
    )


class RetrievalConfig(BaseModel):
    """Where the user is and what they speak, for tools that look things up."""

    lat_lng: LatLng | None = Field(default=None, description="Where the user is.")
    language_code: str | None = Field(
        default=None, description="The user's language, such as `en-US`."
    )


class ToolConfig(BaseModel):
    """Settings that hold for all tools of a request."""

    function_calling_config: FunctionCallingConfig | None = Field(
        default=None, description="How free the model is in calling functions."
    )
    retrieval_config: RetrievalConfig | None = Field(
        default=None, description="What retrieval knows of the user."
    )
    include_server_side_tool_invocations: bool | None = Field(
        default=None,
        description=(
            "Whether the answer shows calls of tools that ran at the server, as `Part.tool_call` and "
            "`Part.tool_response`. Gemini Developer API only."
        ),
    )


# A Callable is declared from its annotations; an MCP session or tool from what its server says.
ToolUnion: TypeAlias = Tool | Callable[..., Any] | McpTool | McpClientSession
if not TYPE_CHECKING:
    ToolListUnion: TypeAlias = list[ToolUnion]
else:
    # A variable of type list[Tool] is no list[Tool | Callable | ...] to a checker.
    ToolListUnion: TypeAlias = Sequence[ToolUnion]
