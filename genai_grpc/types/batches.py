"""Batch jobs: many requests answered together, later and cheaper.

Only shapes. Follows `batches` of the Gemini API and `BatchPredictionJob` of Vertex AI.
"""

from __future__ import annotations

import datetime
from typing import Any

from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types.content import ContentListUnion
from genai_grpc.types.embeddings import EmbedContentConfig, SingleEmbedContentResponse
from genai_grpc.types.enums import JobState
from genai_grpc.types.generation import GenerateContentConfig
from genai_grpc.types.job_states import JOB_STATES_ENDED
from genai_grpc.types.options import HttpOptions, HttpResponse
from genai_grpc.types.responses import GenerateContentResponse
from genai_grpc.types.webhooks import WebhookConfig

__all__ = [
    "BatchJob",
    "BatchJobDestination",
    "BatchJobDestinationUnion",
    "BatchJobOutputInfo",
    "BatchJobSource",
    "BatchJobSourceUnion",
    "CancelBatchJobConfig",
    "CompletionStats",
    "CreateBatchJobConfig",
    "CreateEmbeddingsBatchJobConfig",
    "DeleteBatchJobConfig",
    "DeleteResourceJob",
    "EmbedContentBatch",
    "EmbeddingsBatchJobSource",
    "GetBatchJobConfig",
    "InlinedEmbedContentResponse",
    "InlinedRequest",
    "InlinedResponse",
    "JobError",
    "ListBatchJobsConfig",
    "ListBatchJobsResponse",
    "VertexMultimodalDatasetDestination",
]


class JobError(BaseModel):
    """Why a job or one of its requests failed."""

    details: list[str] | None = Field(
        default=None, description="Further details, one text per detail."
    )
    code: int | None = Field(
        default=None, description="Code of the error, as in `google.rpc.Code`."
    )
    message: str | None = Field(default=None, description="What went wrong, in words.")


class InlinedRequest(BaseModel):
    """One request of a batch."""

    model: str | None = Field(
        default=None,
        description="Model that answers; all requests of a batch have to name the same.",
    )
    contents: ContentListUnion | None = Field(default=None, description="Contents of the prompt.")
    metadata: dict[str, str] | None = Field(
        default=None,
        description="Values that come back with the answer, to match it with the request.",
    )
    config: GenerateContentConfig | None = Field(
        default=None, description="Everything else about the request."
    )


class InlinedResponse(BaseModel):
    """The answer to one request of a batch; either field is set."""

    response: GenerateContentResponse | None = Field(default=None, description="The answer.")
    error: JobError | None = Field(default=None, description="Why there is none.")
    metadata: dict[str, str] | None = Field(
        default=None,
        description="What the request had as metadata; it tells which one this answers.",
    )


class EmbedContentBatch(BaseModel):
    """Contents to embed in one batch."""

    contents: ContentListUnion | None = Field(default=None, description="The contents.")
    config: EmbedContentConfig | None = Field(
        default=None, description="How they are turned into vectors."
    )


class InlinedEmbedContentResponse(BaseModel):
    """The vector of one content of a batch; either field is set."""

    response: SingleEmbedContentResponse | None = Field(default=None, description="The vector.")
    error: JobError | None = Field(default=None, description="Why there is none.")
    metadata: dict[str, Any] | None = Field(
        default=None,
        description="What the request had as metadata; it tells which one this answers.",
    )


class BatchJobSource(BaseModel):
    """Where the requests of a batch come from; one source is set."""

    format: str | None = Field(
        default=None,
        description="Format: `jsonl`, `bigquery` or `vertex-dataset` (Vertex AI only).",
    )
    gcs_uri: list[str] | None = Field(
        default=None,
        description="JSON Lines files in Cloud Storage: `gs://{bucket}/{path}` (Vertex AI only).",
    )
    bigquery_uri: str | None = Field(
        default=None,
        description="Table in BigQuery: `bq://{project}.{dataset}.{table}` (Vertex AI only).",
    )
    file_name: str | None = Field(
        default=None, description="Uploaded JSON Lines file: `files/{id}` (Gemini API only)."
    )
    inlined_requests: list[InlinedRequest] | None = Field(
        default=None, description="The requests themselves (Gemini API only)."
    )
    vertex_dataset_name: str | None = Field(
        default=None,
        description=(
            "Multimodal dataset: `projects/{project}/locations/{location}/datasets/{dataset}` "
            "(Vertex AI only)."
        ),
    )


class EmbeddingsBatchJobSource(BaseModel):
    """Where the contents to embed come from; one source is set (Gemini API only)."""

    file_name: str | None = Field(
        default=None, description="Uploaded JSON Lines file: `files/{id}`."
    )
    inlined_requests: EmbedContentBatch | None = Field(
        default=None, description="The contents themselves."
    )


class VertexMultimodalDatasetDestination(BaseModel):
    """A multimodal dataset to be made of the answers (Vertex AI only)."""

    bigquery_destination: str | None = Field(
        default=None,
        description="Table in BigQuery that holds it: `bq://{project}.{dataset}.{table}`.",
    )
    display_name: str | None = Field(default=None, description="Name for people.")


class BatchJobDestination(BaseModel):
    """Where the answers of a batch go, or the answers themselves."""

    format: str | None = Field(
        default=None,
        description="Format of the destination: `jsonl` or `bigquery` (Vertex AI only).",
    )
    gcs_uri: str | None = Field(
        default=None,
        description="Folder in Cloud Storage: `gs://{bucket}/{path}` (Vertex AI only).",
    )
    bigquery_uri: str | None = Field(
        default=None,
        description="Table in BigQuery: `bq://{project}.{dataset}.{table}` (Vertex AI only).",
    )
    file_name: str | None = Field(
        default=None,
        description="File to download the answers from: `files/{id}` (Gemini API only).",
    )
    inlined_responses: list[InlinedResponse] | None = Field(
        default=None, description="The answers, in the order of the requests (Gemini API only)."
    )
    inlined_embed_content_responses: list[InlinedEmbedContentResponse] | None = Field(
        default=None, description="The vectors, in the order of the contents (Gemini API only)."
    )
    vertex_dataset: VertexMultimodalDatasetDestination | None = Field(
        default=None, description="Multimodal dataset to be made (Vertex AI only)."
    )


BatchJobSourceUnion = BatchJobSource | list[InlinedRequest] | str
"""A source, the requests themselves, or the address of a file or table."""

BatchJobDestinationUnion = BatchJobDestination | str
"""A destination, or its address."""


class CompletionStats(BaseModel):
    """How many requests of a batch are done (Vertex AI only)."""

    failed_count: int | None = Field(default=None, description="Number of requests that failed.")
    incomplete_count: int | None = Field(
        default=None, description="Number of requests not done yet."
    )
    successful_count: int | None = Field(
        default=None, description="Number of requests that were answered."
    )
    successful_forecast_point_count: int | None = Field(
        default=None, description="Number of forecast points made; for forecasting models."
    )


class BatchJobOutputInfo(BaseModel):
    """Where the answers of a batch went (Vertex AI only); one field is set."""

    vertex_multimodal_dataset_name: str | None = Field(
        default=None, description="Resource name of the dataset that was made."
    )
    gcs_output_directory: str | None = Field(default=None, description="Folder in Cloud Storage.")
    bigquery_output_table: str | None = Field(default=None, description="Table in BigQuery.")


class BatchJob(BaseModel):
    """A batch job: what it reads, what it writes, and how far it is."""

    name: str | None = Field(
        default=None, description="Resource name: `batches/{id}`, or the full name on Vertex AI."
    )
    display_name: str | None = Field(default=None, description="Name for people.")
    state: JobState | None = Field(default=None, description="How far the job is.")
    error: JobError | None = Field(default=None, description="Why the job failed.")
    create_time: datetime.datetime | None = Field(default=None, description="When it was created.")
    start_time: datetime.datetime | None = Field(
        default=None, description="When it first ran (Vertex AI only)."
    )
    end_time: datetime.datetime | None = Field(
        default=None, description="When it ended, in whatever way."
    )
    update_time: datetime.datetime | None = Field(default=None, description="When it last changed.")
    model: str | None = Field(default=None, description="Resource name of the model that answers.")
    src: BatchJobSource | None = Field(
        default=None, description="Where the requests come from (Vertex AI only)."
    )
    dest: BatchJobDestination | None = Field(default=None, description="Where the answers are.")
    completion_stats: CompletionStats | None = Field(
        default=None, description="How many requests are done (Vertex AI only)."
    )
    output_info: BatchJobOutputInfo | None = Field(
        default=None, description="Where the answers went (Vertex AI only)."
    )

    @property
    def done(self) -> bool:
        """Whether the job has ended: succeeded, failed, cancelled or expired."""
        return self.state in JOB_STATES_ENDED


class CreateBatchJobConfig(BaseModel):
    """How a batch job is called and where its answers go."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )
    display_name: str | None = Field(default=None, description="Name for people.")
    dest: BatchJobDestinationUnion | None = Field(
        default=None,
        description="Where the answers go; by default beside the source (Vertex AI only).",
    )
    webhook_config: WebhookConfig | None = Field(
        default=None, description="Where the end of the job is reported (Gemini API only)."
    )


class CreateEmbeddingsBatchJobConfig(BaseModel):
    """How a batch job that embeds is called."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )
    display_name: str | None = Field(default=None, description="Name for people.")


class GetBatchJobConfig(BaseModel):
    """Options of getting a batch job."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )


class ListBatchJobsConfig(BaseModel):
    """Options of listing batch jobs."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of each page's call."
    )
    page_size: int | None = Field(default=None, description="Most jobs per page.")
    page_token: str | None = Field(
        default=None,
        description="Token of the page to start at, from an earlier `next_page_token`.",
    )
    filter: str | None = Field(
        default=None,
        description=(
            "Condition the jobs must meet, in the filter language of AIP-160 (Vertex AI only)."
        ),
    )


class ListBatchJobsResponse(BaseModel):
    """A page of batch jobs."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the page."
    )
    next_page_token: str | None = Field(
        default=None, description="Token of the next page; empty on the last one."
    )
    batch_jobs: list[BatchJob] | None = Field(default=None, description="The jobs of this page.")


class CancelBatchJobConfig(BaseModel):
    """Options of cancelling a batch job."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )


class DeleteBatchJobConfig(BaseModel):
    """Options of deleting a batch job."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )


class DeleteResourceJob(BaseModel):
    """The deletion of a job, which may take a while on Vertex AI."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the answer."
    )
    name: str | None = Field(default=None, description="Resource name of the operation.")
    done: bool | None = Field(default=None, description="Whether the job is gone.")
    error: JobError | None = Field(default=None, description="Why it could not be deleted.")
