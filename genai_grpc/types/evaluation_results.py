"""What the evaluation of a tuned model came to (Vertex AI only).

Only shapes that a tuning job reports; how it is evaluated stands in `evaluation`. Follows
`EvaluateDatasetRun` of Vertex AI.
"""

from __future__ import annotations

from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types.enums import AggregationMetric, PairwiseChoice
from genai_grpc.types.operations import GoogleRpcStatus

__all__ = [
    "AggregationOutput",
    "AggregationResult",
    "BigQuerySource",
    "BleuMetricValue",
    "CustomCodeExecutionResult",
    "CustomOutput",
    "EvaluateDatasetResponse",
    "EvaluateDatasetRun",
    "EvaluationDataset",
    "ExactMatchMetricValue",
    "GcsSource",
    "OutputInfo",
    "PairwiseMetricResult",
    "PointwiseMetricResult",
    "RawOutput",
    "RougeMetricValue",
]


class BleuMetricValue(BaseModel):
    """A score of BLEU."""

    score: float | None = Field(default=None, description="The score.")


class CustomCodeExecutionResult(BaseModel):
    """A score that code gave."""

    score: float | None = Field(default=None, description="The score.")


class ExactMatchMetricValue(BaseModel):
    """A score of exact match."""

    score: float | None = Field(default=None, description="The score.")


class RougeMetricValue(BaseModel):
    """A score of ROUGE."""

    score: float | None = Field(default=None, description="The score.")


class RawOutput(BaseModel):
    """What a rater said."""

    raw_output: list[str] | None = Field(
        default=None, description="Its own words, one text per rating."
    )


class CustomOutput(BaseModel):
    """What a rater gave back, in the form that was asked for."""

    raw_outputs: RawOutput | None = Field(default=None, description="Its own words.")


class PairwiseMetricResult(BaseModel):
    """Which of two answers a rater prefers."""

    custom_output: CustomOutput | None = Field(default=None, description="What it gave back.")
    explanation: str | None = Field(default=None, description="Why.")
    pairwise_choice: PairwiseChoice | None = Field(default=None, description="The better answer.")


class PointwiseMetricResult(BaseModel):
    """How good a rater finds an answer."""

    custom_output: CustomOutput | None = Field(default=None, description="What it gave back.")
    explanation: str | None = Field(default=None, description="Why.")
    score: float | None = Field(default=None, description="The score.")


class AggregationResult(BaseModel):
    """One metric over all examples; the field of the metric is set."""

    aggregation_metric: AggregationMetric | None = Field(
        default=None, description="How the scores became one."
    )
    bleu_metric_value: BleuMetricValue | None = Field(default=None, description="For BLEU.")
    custom_code_execution_result: CustomCodeExecutionResult | None = Field(
        default=None, description="For code of one's own."
    )
    exact_match_metric_value: ExactMatchMetricValue | None = Field(
        default=None, description="For exact match."
    )
    pairwise_metric_result: PairwiseMetricResult | None = Field(
        default=None, description="For raters that compare."
    )
    pointwise_metric_result: PointwiseMetricResult | None = Field(
        default=None, description="For raters that rate."
    )
    rouge_metric_value: RougeMetricValue | None = Field(default=None, description="For ROUGE.")


class BigQuerySource(BaseModel):
    """A table in BigQuery."""

    input_uri: str | None = Field(
        default=None, description="Its address: `bq://{project}.{dataset}.{table}`."
    )


class GcsSource(BaseModel):
    """Files in Cloud Storage."""

    uris: list[str] | None = Field(
        default=None, description="Their addresses: `gs://{bucket}/{path}`."
    )


class EvaluationDataset(BaseModel):
    """What a model is evaluated on; one field is set."""

    bigquery_source: BigQuerySource | None = Field(default=None, description="A table.")
    gcs_source: GcsSource | None = Field(default=None, description="Files.")


class AggregationOutput(BaseModel):
    """The metrics over all examples."""

    aggregation_results: list[AggregationResult] | None = Field(
        default=None, description="One entry per metric and aggregation."
    )
    dataset: EvaluationDataset | None = Field(
        default=None, description="What the model was evaluated on."
    )


class OutputInfo(BaseModel):
    """Where results are."""

    gcs_output_directory: str | None = Field(default=None, description="Folder in Cloud Storage.")


class EvaluateDatasetResponse(BaseModel):
    """What an evaluation came to."""

    aggregation_output: AggregationOutput | None = Field(
        default=None, description="The metrics over all examples."
    )
    output_info: OutputInfo | None = Field(
        default=None, description="Where the single results are."
    )


class EvaluateDatasetRun(BaseModel):
    """One evaluation of a checkpoint."""

    checkpoint_id: str | None = Field(default=None, description="The checkpoint.")
    error: GoogleRpcStatus | None = Field(default=None, description="Why the evaluation failed.")
    evaluate_dataset_response: EvaluateDatasetResponse | None = Field(
        default=None, description="What it came to."
    )
    evaluation_run: str | None = Field(default=None, description="Its resource name.")
    operation_name: str | None = Field(default=None, description="Resource name of its operation.")
