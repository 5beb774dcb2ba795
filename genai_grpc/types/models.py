"""Models, base and tuned: what the service tells about them, and the options of the calls that ask.

Only shapes. Follows `Model` of both APIs; tuning jobs live in `tunings`.
"""

from __future__ import annotations

import datetime

from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types.options import HttpOptions, HttpResponse

__all__ = [
    "Checkpoint",
    "DeleteModelConfig",
    "DeleteModelResponse",
    "Endpoint",
    "GetModelConfig",
    "ListModelsConfig",
    "ListModelsResponse",
    "Model",
    "TunedModelInfo",
    "UpdateModelConfig",
]


class Endpoint(BaseModel):
    """Where a tuned model is deployed (Vertex AI only)."""

    name: str | None = Field(
        default=None,
        description=(
            "Resource name: `projects/{project}/locations/{location}/endpoints/{endpoint}`."
        ),
    )
    deployed_model_id: str | None = Field(
        default=None, description="Identifier of the deployment within the endpoint."
    )


class TunedModelInfo(BaseModel):
    """What a tuned model was made from, and when."""

    base_model: str | None = Field(default=None, description="Identifier of the base model.")
    create_time: datetime.datetime | None = Field(
        default=None, description="When the tuned model was created."
    )
    update_time: datetime.datetime | None = Field(
        default=None, description="When the tuned model was last changed."
    )


class Checkpoint(BaseModel):
    """A state of a tuned model part way through its training."""

    checkpoint_id: str | None = Field(default=None, description="Identifier of the checkpoint.")
    epoch: int | None = Field(default=None, description="Passes over the data completed by then.")
    step: int | None = Field(default=None, description="Training steps completed by then.")


class Model(BaseModel):
    """A model and what it can do."""

    name: str | None = Field(
        default=None, description="Resource name: `models/{model}`, or the full name on Vertex AI."
    )
    display_name: str | None = Field(default=None, description="Name for people.")
    description: str | None = Field(default=None, description="What the model is for.")
    version: str | None = Field(default=None, description="Version of the model.")
    endpoints: list[Endpoint] | None = Field(
        default=None, description="Where a tuned model is deployed (Vertex AI only)."
    )
    labels: dict[str, str] | None = Field(
        default=None, description="Labels of the model (Vertex AI only)."
    )
    tuned_model_info: TunedModelInfo | None = Field(
        default=None, description="What a tuned model was made from."
    )
    input_token_limit: int | None = Field(
        default=None, description="Most tokens a prompt may have (Gemini API only)."
    )
    output_token_limit: int | None = Field(
        default=None, description="Most tokens an answer may have (Gemini API only)."
    )
    supported_actions: list[str] | None = Field(
        default=None,
        description="Methods the model answers, such as `generateContent` (Gemini API only).",
    )
    default_checkpoint_id: str | None = Field(
        default=None,
        description="Checkpoint that answers unless another is named (Vertex AI only).",
    )
    checkpoints: list[Checkpoint] | None = Field(
        default=None, description="Checkpoints of a tuned model (Vertex AI only)."
    )
    temperature: float | None = Field(
        default=None, description="Temperature used when a request names none (Gemini API only)."
    )
    max_temperature: float | None = Field(
        default=None, description="Highest temperature the model accepts (Gemini API only)."
    )
    top_p: float | None = Field(
        default=None, description="`top_p` used when a request names none (Gemini API only)."
    )
    top_k: int | None = Field(
        default=None, description="`top_k` used when a request names none (Gemini API only)."
    )
    thinking: bool | None = Field(
        default=None, description="Whether the model can think before it answers (Gemini API only)."
    )


class GetModelConfig(BaseModel):
    """Options of getting a model."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )


class ListModelsConfig(BaseModel):
    """Options of listing models."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of each page's call."
    )
    page_size: int | None = Field(default=None, description="Most models per page.")
    page_token: str | None = Field(
        default=None,
        description="Token of the page to start at, from an earlier `next_page_token`.",
    )
    filter: str | None = Field(
        default=None,
        description=(
            "Condition the models must meet, in the filter language of AIP-160 (Vertex AI only)."
        ),
    )
    query_base: bool | None = Field(
        default=None,
        description="True lists base models, False tuned ones; by default base models.",
    )


class ListModelsResponse(BaseModel):
    """A page of models."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the page."
    )
    next_page_token: str | None = Field(
        default=None, description="Token of the next page; empty on the last one."
    )
    models: list[Model] | None = Field(default=None, description="The models of this page.")


class UpdateModelConfig(BaseModel):
    """What to change in a tuned model."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )
    display_name: str | None = Field(default=None, description="New name for people.")
    description: str | None = Field(default=None, description="New description.")
    default_checkpoint_id: str | None = Field(
        default=None, description="New default checkpoint (Vertex AI only)."
    )


class DeleteModelConfig(BaseModel):
    """Options of deleting a tuned model."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )


class DeleteModelResponse(BaseModel):
    """The empty answer to deleting a tuned model."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the answer."
    )
