"""Evaluating a tuned model while it is trained: metrics, raters and where results go (Vertex AI only).

Only shapes and the checks a user's input needs. Follows `EvaluationConfig` of Vertex AI.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pydantic
from pydantic import Field
from typing_extensions import Self

from genai_grpc.types._base import BaseModel
from genai_grpc.types.enums import ComputationBasedMetricType, RubricContentType
from genai_grpc.types.generation import GenerationConfig

__all__ = [
    "AutoraterConfig",
    "BleuSpec",
    "ComputationBasedMetricSpec",
    "CustomCodeExecutionSpec",
    "CustomOutputFormatConfig",
    "EvaluationConfig",
    "EvaluationParserConfig",
    "EvaluationParserConfigCustomCodeParserConfig",
    "GcsDestination",
    "LLMBasedMetricSpec",
    "Metric",
    "MetricUnion",
    "OutputConfig",
    "PairwiseMetricSpec",
    "PointwiseMetricSpec",
    "PredefinedMetricSpec",
    "RougeSpec",
    "RubricGenerationSpec",
    "UnifiedMetric",
]


class CustomOutputFormatConfig(BaseModel):
    """What a rater gives back."""

    return_raw_output: bool | None = Field(
        default=None, description="Whether the rater's own words come back with the score."
    )


class PointwiseMetricSpec(BaseModel):
    """A metric that rates one answer by itself."""

    metric_prompt_template: str | None = Field(
        default=None,
        description="Prompt of the rater, with placeholders for the fields of an example.",
    )
    custom_output_format_config: CustomOutputFormatConfig | None = Field(
        default=None, description="What the rater gives back."
    )
    system_instruction: str | None = Field(
        default=None, description="System instruction of the rater."
    )


class PairwiseMetricSpec(BaseModel):
    """A metric that compares two answers."""

    metric_prompt_template: str | None = Field(
        default=None,
        description="Prompt of the rater, with placeholders for the fields of an example.",
    )
    baseline_response_field_name: str | None = Field(
        default=None, description="Field of an example that holds the answer to compare with."
    )
    candidate_response_field_name: str | None = Field(
        default=None, description="Field of an example that holds the answer to rate."
    )
    custom_output_format_config: CustomOutputFormatConfig | None = Field(
        default=None, description="What the rater gives back."
    )
    system_instruction: str | None = Field(
        default=None, description="System instruction of the rater."
    )


class BleuSpec(BaseModel):
    """The BLEU metric of closeness to a reference."""

    use_effective_order: bool | None = Field(
        default=None,
        description="Whether n-grams without any match are left out, which suits single sentences.",
    )


class RougeSpec(BaseModel):
    """The ROUGE metric of closeness to a reference."""

    rouge_type: str | None = Field(
        default=None, description="Kind of ROUGE: `rouge1` to `rouge9`, `rougeL` or `rougeLsum`."
    )
    split_summaries: bool | None = Field(
        default=None, description="Whether sentences are separated first, for `rougeLsum`."
    )
    use_stemmer: bool | None = Field(
        default=None, description="Whether words are reduced to their stems first."
    )


class AutoraterConfig(BaseModel):
    """How a model is used as rater."""

    sampling_count: int | None = Field(
        default=None, description="Ratings per example, 1 to 32; they are averaged."
    )
    flip_enabled: bool | None = Field(
        default=None, description="Whether the order of compared answers changes between ratings."
    )
    autorater_model: str | None = Field(
        default=None, description="Model or endpoint that rates, as a full resource name."
    )
    generation_config: GenerationConfig | None = Field(
        default=None, description="Generation settings of the rater."
    )


class GcsDestination(BaseModel):
    """A folder in Cloud Storage."""

    output_uri_prefix: str | None = Field(
        default=None, description="Address of the folder: `gs://{bucket}/{path}`."
    )

    @pydantic.model_validator(mode="after")
    def _check_scheme(self) -> Self:
        prefix = self.output_uri_prefix
        if prefix is not None and not prefix.startswith("gs://"):
            raise ValueError(
                'output_uri_prefix must be a valid GCS path starting with "gs://",'
                f" for example gs://my-bucket/results, got {prefix!r}."
            )
        return self


class OutputConfig(BaseModel):
    """Where results go."""

    gcs_destination: GcsDestination | None = Field(
        default=None, description="Folder in Cloud Storage."
    )


class Metric(BaseModel):
    """A metric of one's own: a prompt for a rating model, or a Python function."""

    # Further keys are kept, since predefined metrics take parameters of their own.
    model_config = pydantic.ConfigDict(extra="allow")

    name: str | None = Field(default=None, description="Name of the metric; kept in lower case.")
    custom_function: Callable[..., Any] | None = Field(
        default=None, description="Function that rates an example, given as a dict."
    )
    prompt_template: str | None = Field(
        default=None,
        description="Prompt of the rater, with placeholders for the fields of an example.",
    )
    judge_model_system_instruction: str | None = Field(
        default=None, description="System instruction of the rater."
    )
    return_raw_output: bool | None = Field(
        default=None, description="Whether the rater's own words come back with the score."
    )
    parse_and_reduce_fn: Callable[..., Any] | None = Field(
        default=None, description="Function that reads one score from all of the rater's answers."
    )
    aggregate_summary_fn: Callable[..., Any] | None = Field(
        default=None, description="Function that summarises the scores of all examples."
    )

    _is_predefined: bool = pydantic.PrivateAttr(default=False)
    _config_source: str | None = pydantic.PrivateAttr(default=None)
    _version: str | None = pydantic.PrivateAttr(default=None)

    @pydantic.model_validator(mode="after")
    def _check_name(self) -> Self:
        if not self.name:
            raise ValueError("Metric name cannot be empty. Give it a name of letters and digits.")
        self.name = self.name.lower()
        return self

    def to_yaml_file(self, file_path: str, version: str | None = None) -> None:
        """Writes the metric to a YAML file, without its functions.

        The file is written in YAML's JSON syntax, which every YAML reader takes.

        Args:
            file_path: path of the file to write; an existing file is replaced.
            version: version of the metric, written along with it.

        Raises:
            OSError: the file cannot be written.
        """
        fields = self.model_dump(mode="json", exclude_none=True, exclude=_FUNCTIONS)
        if version is not None:
            fields["version"] = version
        with open(file_path, "w", encoding="utf-8") as file:
            json.dump(fields, file, indent=2, ensure_ascii=False, allow_nan=False)
            file.write("\n")


_FUNCTIONS = {"custom_function", "parse_and_reduce_fn", "aggregate_summary_fn"}


class PredefinedMetricSpec(BaseModel):
    """A metric that the service knows by name."""

    metric_spec_name: str | None = Field(
        default=None, description="Its name, for example `general_quality_v1`."
    )
    metric_spec_parameters: dict[str, Any] | None = Field(
        default=None, description="Its settings; the keys depend on the metric."
    )
    step_autorater_configs: dict[str, AutoraterConfig] | None = Field(
        default=None, description="The raters of its steps, by the name of the step."
    )


class RubricGenerationSpec(BaseModel):
    """How a model writes the criteria of a rating."""

    prompt_template: str | None = Field(
        default=None,
        description="Prompt for the criteria, with placeholders for the fields of an example.",
    )
    rubric_content_type: RubricContentType | None = Field(
        default=None, description="What the criteria look like."
    )
    rubric_type_ontology: list[str] | None = Field(
        default=None, description="Kinds of criteria to choose from."
    )


class EvaluationParserConfigCustomCodeParserConfig(BaseModel):
    """Lets Python code read what a rater said."""

    parsing_function: str | None = Field(
        default=None, description="Source of the function `parse(responses)`."
    )
    code_execution_region: str | None = Field(default=None, description="Region where it runs.")


class EvaluationParserConfig(BaseModel):
    """How the score is read from what a rater said."""

    custom_code_parser_config: EvaluationParserConfigCustomCodeParserConfig | None = Field(
        default=None, description="Python code reads it."
    )


class LLMBasedMetricSpec(BaseModel):
    """A metric that a model rates."""

    metric_prompt_template: str | None = Field(
        default=None,
        description="Prompt of the rater, with placeholders for the fields of an example.",
    )
    system_instruction: str | None = Field(
        default=None, description="System instruction of the rater."
    )
    judge_autorater_config: AutoraterConfig | None = Field(
        default=None, description="The model that rates."
    )
    rubric_group_key: str | None = Field(
        default=None, description="Field of an example that holds the criteria."
    )
    predefined_rubric_generation_spec: PredefinedMetricSpec | None = Field(
        default=None, description="A metric whose criteria are taken."
    )
    rubric_generation_spec: RubricGenerationSpec | None = Field(
        default=None, description="How the criteria are written."
    )
    additional_config: dict[str, Any] | None = Field(default=None, description="Further settings.")
    result_parser_config: EvaluationParserConfig | None = Field(
        default=None, description="How the score is read from what the rater said."
    )


class CustomCodeExecutionSpec(BaseModel):
    """A metric that Python code computes at the service."""

    evaluation_function: str | None = Field(
        default=None, description="Source of the function `evaluate(instance)`."
    )
    code_execution_region: str | None = Field(default=None, description="Region where it runs.")


class ComputationBasedMetricSpec(BaseModel):
    """A metric that is computed without a model."""

    type: ComputationBasedMetricType | None = Field(default=None, description="Which metric.")
    parameters: dict[str, Any] | None = Field(
        default=None, description="Its settings; the keys depend on the metric."
    )


class UnifiedMetric(BaseModel):
    """A metric in the form of the service; one field is set."""

    bleu_spec: BleuSpec | None = Field(
        default=None, description="Closeness to a reference by BLEU."
    )
    rouge_spec: RougeSpec | None = Field(
        default=None, description="Closeness to a reference by ROUGE."
    )
    pointwise_metric_spec: PointwiseMetricSpec | None = Field(
        default=None, description="A model rates one answer."
    )
    llm_based_metric_spec: LLMBasedMetricSpec | None = Field(
        default=None, description="A model rates, with criteria."
    )
    custom_code_execution_spec: CustomCodeExecutionSpec | None = Field(
        default=None, description="Python code computes it."
    )
    predefined_metric_spec: PredefinedMetricSpec | None = Field(
        default=None, description="The service knows it by name."
    )
    computation_based_metric_spec: ComputationBasedMetricSpec | None = Field(
        default=None, description="It is computed without a model."
    )


MetricUnion = Metric | UnifiedMetric
"""A metric by its name or prompt, or in the form of the service."""


class EvaluationConfig(BaseModel):
    """How a tuned model is evaluated."""

    metrics: list[MetricUnion] | None = Field(default=None, description="What is measured.")
    output_config: OutputConfig | None = Field(default=None, description="Where the results go.")
    autorater_config: AutoraterConfig | None = Field(
        default=None, description="How a model is used as rater."
    )
    inference_generation_config: GenerationConfig | None = Field(
        default=None, description="How the model that is evaluated answers."
    )
