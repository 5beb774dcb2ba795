"""Metrics of an evaluation: what a user names becomes the spec that Vertex AI takes.

Follows `Metric` of Vertex AI; which metrics there are, and that scores are averaged, is google-genai's.
"""

from __future__ import annotations

import pydantic

from genai_grpc._codec.names import Context
from genai_grpc.types.evaluation import (
    BleuSpec,
    CustomOutputFormatConfig,
    Metric,
    MetricUnion,
    PointwiseMetricSpec,
    RougeSpec,
    UnifiedMetric,
)


class ExactMatchSpec(pydantic.BaseModel):
    """Exact match has nothing to say."""


class MetricSpec(UnifiedMetric):
    """A metric in the shape of the wire; one of the specs is set."""

    aggregation_metrics: list[str]
    exact_match_spec: ExactMatchSpec | None = None


def metric_specs(value: list[MetricUnion], context: Context) -> list[MetricSpec]:
    """Returns the specs of metrics.

    Raises:
        ValueError: a metric is neither predefined nor has a prompt for a rating model.
    """
    return [_spec(metric) for metric in value]


def _spec(metric: MetricUnion) -> MetricSpec:
    spec = MetricSpec(aggregation_metrics=["AVERAGE", "STANDARD_DEVIATION"])
    if isinstance(metric, UnifiedMetric):
        given = {name: getattr(metric, name) for name in metric.model_fields_set}
        return spec.model_copy(update=given)
    name = metric.name or ""
    if name == "exact_match":
        spec.exact_match_spec = ExactMatchSpec()
    elif name == "bleu":
        spec.bleu_spec = BleuSpec()
    elif name.startswith("rouge"):
        spec.rouge_spec = RougeSpec(rouge_type=name.replace("_", ""))
    elif metric.prompt_template:
        spec.pointwise_metric_spec = _pointwise(metric)
    else:
        raise ValueError(
            f"metrics: {name!r} is not predefined (exact_match, bleu, rouge_1, rouge_l, rouge_l_sum)"
            " and has no prompt_template. Give it one, or name a predefined metric."
        )
    return spec


def _pointwise(metric: Metric) -> PointwiseMetricSpec:
    spec = PointwiseMetricSpec(metric_prompt_template=metric.prompt_template)
    if metric.judge_model_system_instruction:
        spec.system_instruction = metric.judge_model_system_instruction
    if metric.return_raw_output:
        spec.custom_output_format_config = CustomOutputFormatConfig(return_raw_output=True)
    return spec
