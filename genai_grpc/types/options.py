"""Options of one call or of a client that concern HTTP and retries, and the raw response metadata.

Deadlines, retries and endpoints are decided elsewhere; these are only the shapes a user fills in.
Names and units follow google-genai: `timeout` counts milliseconds, retry delays count seconds.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, ValidatorFunctionWrapHandler, field_validator

from genai_grpc.types._base import BaseModel
from genai_grpc.types._late import LateClass
from genai_grpc.types.enums import ResourceScope

__all__ = [
    "HttpOptions",
    "HttpResponse",
    "HttpRetryOptions",
]


class HttpResponse(BaseModel):
    """What the server sent around the message: response headers or gRPC metadata."""

    headers: dict[str, str] | None = Field(
        default=None,
        description="Response headers, or gRPC initial and trailing metadata, by lower-case name.",
    )
    body: str | None = Field(
        default=None,
        description=(
            "Undecoded response body; filled only when the call asked for the raw response."
        ),
    )


class HttpRetryOptions(BaseModel):
    """How often and how patiently a failed attempt is repeated."""

    attempts: int | None = Field(
        default=None,
        description=(
            "Number of attempts in total, the first one included; 0 and 1 both mean no retry."
        ),
    )
    initial_delay: float | None = Field(
        default=None, description="Upper bound of the pause before the second attempt, in seconds."
    )
    max_delay: float | None = Field(
        default=None, description="Upper bound of any single pause, in seconds."
    )
    exp_base: float | None = Field(
        default=None,
        description="Factor by which the bound of the pause grows from one attempt to the next.",
    )
    jitter: float | None = Field(
        default=None,
        description="Accepted and without effect: pauses are drawn from the whole of their bound.",
    )
    http_status_codes: list[int] | None = Field(
        default=None,
        description=(
            "HTTP status codes that are retried; a gRPC code counts as the HTTP code it maps to."
        ),
    )


class HttpOptions(BaseModel):
    """Transport options: endpoint, headers, deadline and retries of one call or of a client."""

    base_url: str | None = Field(
        default=None,
        description="Address of the endpoint, such as `https://host:port`; `http://` is plaintext.",
    )
    base_url_resource_scope: ResourceScope | None = Field(
        default=None,
        description="What `base_url` stands for, beyond the host, on a gateway of Vertex AI.",
    )
    api_version: str | None = Field(
        default=None,
        description=(
            "API version such as `v1beta`, `v1beta1` or `v1`; picks the service path and its "
            "fields."
        ),
    )
    headers: dict[str, str] | None = Field(
        default=None, description="Extra HTTP headers or gRPC metadata sent with each request."
    )
    timeout: int | None = Field(
        default=None,
        description=(
            "Time the whole call may take, in milliseconds, over all its attempts; 0 for no end."
        ),
    )
    client_args: dict[str, Any] | None = Field(
        default=None,
        description="Keyword arguments for the synchronous HTTP client of the REST transport.",
    )
    async_client_args: dict[str, Any] | None = Field(
        default=None,
        description="Keyword arguments for the asynchronous HTTP client of the REST transport.",
    )
    extra_body: dict[str, Any] | None = Field(
        default=None,
        description=(
            "Fields merged into the request body under their wire names, after the typed fields."
        ),
    )
    retry_options: HttpRetryOptions | None = Field(
        default=None,
        description="Retry policy of the call; without it the default policy of the client holds.",
    )
    httpx_client: Annotated[object, LateClass("Client", "httpx", "httpx2")] | None = Field(
        default=None, description="A ready `httpx.Client` that the REST transport should use."
    )
    httpx_async_client: Annotated[object, LateClass("AsyncClient", "httpx", "httpx2")] | None = (
        Field(
            default=None,
            description="A ready `httpx.AsyncClient` that the REST transport should use.",
        )
    )
    aiohttp_client: Annotated[object, LateClass("ClientSession", "aiohttp")] | None = Field(
        default=None,
        description=(
            "A ready `aiohttp.ClientSession` that the asynchronous REST transport should use."
        ),
    )

    @field_validator("retry_options", mode="wrap")
    @classmethod
    def _keep_retry_object(cls, value: Any, handler: ValidatorFunctionWrapHandler) -> Any:
        """google.api_core's retry objects stay what they are; read by attributes they are empty."""
        if any(kind.__module__.startswith("google.api_core.retry") for kind in type(value).__mro__):
            return value
        return handler(value)
