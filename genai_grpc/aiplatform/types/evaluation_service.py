# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: evaluation service."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import Any

import proto
from google.protobuf import struct_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import content as _content
from genai_grpc.aiplatform.types import io as _io

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "PairwiseChoice",
        "Metric",
        "MetricMetadata",
        "AutoraterConfig",
        "OutputConfig",
        "EvaluationDataset",
        "EvaluateDatasetResponse",
        "OutputInfo",
        "AggregationOutput",
        "AggregationResult",
        "PredefinedMetricSpec",
        "ComputationBasedMetricSpec",
        "LLMBasedMetricSpec",
        "CustomCodeExecutionSpec",
        "ExactMatchSpec",
        "ExactMatchMetricValue",
        "BleuSpec",
        "BleuMetricValue",
        "RougeSpec",
        "RougeMetricValue",
        "CustomCodeExecutionResult",
        "PointwiseMetricSpec",
        "CustomOutputFormatConfig",
        "PointwiseMetricResult",
        "CustomOutput",
        "RawOutput",
        "PairwiseMetricSpec",
        "PairwiseMetricResult",
        "EvaluationParserConfig",
        "RubricGenerationSpec",
    },
)


class PairwiseChoice(_message.Enum):
    """Which answer won."""

    PAIRWISE_CHOICE_UNSPECIFIED = 0
    BASELINE = 1
    CANDIDATE = 2
    TIE = 3


class Metric(_message.Message):
    """A metric of generated answers and how its scores are summed up.

    Attributes:
        predefined_metric_spec (PredefinedMetricSpec):
            A metric by its name. One of `metric_spec`.
        computation_based_metric_spec (ComputationBasedMetricSpec):
            A metric that is computed and not judged. One of `metric_spec`.
        llm_based_metric_spec (LLMBasedMetricSpec):
            A metric that a model judges. One of `metric_spec`.
        custom_code_execution_spec (CustomCodeExecutionSpec):
            A metric in the caller's code. One of `metric_spec`. Published in v1beta1.
        pointwise_metric_spec (PointwiseMetricSpec):
            A metric that judges one answer. One of `metric_spec`.
        pairwise_metric_spec (PairwiseMetricSpec):
            A metric that compares two answers. One of `metric_spec`.
        exact_match_spec (ExactMatchSpec):
            The metric of equal texts; no settings. One of `metric_spec`.
        bleu_spec (BleuSpec):
            Settings of BLEU. One of `metric_spec`.
        rouge_spec (RougeSpec):
            Settings of ROUGE. One of `metric_spec`.
        aggregation_metrics (MutableSequence[Metric.AggregationMetric]):
            Aggregation metrics.
        metadata (MetricMetadata):
            How to show a metric. Published in v1beta1.
    """

    class AggregationMetric(_message.Enum):
        """How scores are summed up."""

        AGGREGATION_METRIC_UNSPECIFIED = 0
        AVERAGE = 1
        MODE = 2
        STANDARD_DEVIATION = 3
        VARIANCE = 4
        MINIMUM = 5
        MAXIMUM = 6
        MEDIAN = 7
        PERCENTILE_P90 = 8
        PERCENTILE_P95 = 9
        PERCENTILE_P99 = 10

    predefined_metric_spec: PredefinedMetricSpec = proto.Field(
        proto.MESSAGE,
        number=8,
        message="PredefinedMetricSpec",
        oneof="metric_spec",
    )
    computation_based_metric_spec: ComputationBasedMetricSpec = proto.Field(
        proto.MESSAGE,
        number=9,
        message="ComputationBasedMetricSpec",
        oneof="metric_spec",
    )
    llm_based_metric_spec: LLMBasedMetricSpec = proto.Field(
        proto.MESSAGE,
        number=10,
        message="LLMBasedMetricSpec",
        oneof="metric_spec",
    )
    custom_code_execution_spec: CustomCodeExecutionSpec = proto.Field(
        proto.MESSAGE,
        number=11,
        message="CustomCodeExecutionSpec",
        oneof="metric_spec",
    )
    pointwise_metric_spec: PointwiseMetricSpec = proto.Field(
        proto.MESSAGE,
        number=2,
        message="PointwiseMetricSpec",
        oneof="metric_spec",
    )
    pairwise_metric_spec: PairwiseMetricSpec = proto.Field(
        proto.MESSAGE,
        number=3,
        message="PairwiseMetricSpec",
        oneof="metric_spec",
    )
    exact_match_spec: ExactMatchSpec = proto.Field(
        proto.MESSAGE,
        number=4,
        message="ExactMatchSpec",
        oneof="metric_spec",
    )
    bleu_spec: BleuSpec = proto.Field(
        proto.MESSAGE,
        number=5,
        message="BleuSpec",
        oneof="metric_spec",
    )
    rouge_spec: RougeSpec = proto.Field(
        proto.MESSAGE,
        number=6,
        message="RougeSpec",
        oneof="metric_spec",
    )
    aggregation_metrics: MutableSequence[Metric.AggregationMetric] = proto.RepeatedField(
        proto.ENUM,
        number=1,
        enum="Metric.AggregationMetric",
    )
    metadata: MetricMetadata = proto.Field(
        proto.MESSAGE,
        number=13,
        message="MetricMetadata",
    )


class MetricMetadata(_message.Message):
    """How to show a metric.

    Attributes:
        title (str):
            Title.
        score_range (MetricMetadata.ScoreRange):
            Score range.
        other_metadata (MutableMapping[str, Any]):
            Other metadata.
    """

    class ScoreRange(_message.Message):
        """Carries nothing but itself.

        Attributes:
            min_ (float):
                Min. Its presence is tracked: `in` tells zero from absent.
            max_ (float):
                Max. Its presence is tracked: `in` tells zero from absent.
            step (float):
                Step. Its presence is tracked: `in` tells zero from absent.
            description (str):
                What it is for, in words of the user.
        """

        min_: float = proto.Field(proto.DOUBLE, number=1, optional=True)
        max_: float = proto.Field(proto.DOUBLE, number=2, optional=True)
        step: float = proto.Field(proto.DOUBLE, number=3, optional=True)
        description: str = proto.Field(proto.STRING, number=4)

    title: str = proto.Field(proto.STRING, number=1)
    score_range: MetricMetadata.ScoreRange = proto.Field(
        proto.MESSAGE,
        number=2,
        message="MetricMetadata.ScoreRange",
    )
    other_metadata: MutableMapping[str, Any] = proto.Field(
        proto.MESSAGE,
        number=3,
        message=struct_pb2.Struct,
    )


class AutoraterConfig(_message.Message):
    """The model that judges answers.

    Attributes:
        sampling_count (int):
            Ratings per example, 1 to 32; they are averaged. Its presence is tracked:
            `in` tells zero from absent.
        flip_enabled (bool):
            Whether the order of compared answers changes between ratings. Its presence
            is tracked: `in` tells zero from absent.
        autorater_model (str):
            Model or endpoint that rates, as a full resource name.
        generation_config (GenerationConfig):
            Generation settings of the rater.
    """

    sampling_count: int = proto.Field(proto.INT32, number=1, optional=True)
    flip_enabled: bool = proto.Field(proto.BOOL, number=2, optional=True)
    autorater_model: str = proto.Field(proto.STRING, number=3)
    generation_config: _content.GenerationConfig = proto.Field(
        proto.MESSAGE,
        number=4,
        message=_content.GenerationConfig,
    )


class OutputConfig(_message.Message):
    """Where results are written.

    Attributes:
        gcs_destination (GcsDestination):
            Folder in Cloud Storage. One of `destination`.
    """

    gcs_destination: _io.GcsDestination = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_io.GcsDestination,
        oneof="destination",
    )


class EvaluationDataset(_message.Message):
    """The data that are judged.

    Attributes:
        gcs_source (GcsSource):
            Files. One of `source`.
        bigquery_source (BigQuerySource):
            A table. One of `source`.
    """

    gcs_source: _io.GcsSource = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_io.GcsSource,
        oneof="source",
    )
    bigquery_source: _io.BigQuerySource = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_io.BigQuerySource,
        oneof="source",
    )


class EvaluateDatasetResponse(_message.Message):
    """The results over a dataset.

    Attributes:
        aggregation_output (AggregationOutput):
            The metrics over all examples.
        output_info (OutputInfo):
            Where the single results are.
    """

    aggregation_output: AggregationOutput = proto.Field(
        proto.MESSAGE,
        number=1,
        message="AggregationOutput",
    )
    output_info: OutputInfo = proto.Field(proto.MESSAGE, number=3, message="OutputInfo")


class OutputInfo(_message.Message):
    """Where the results are.

    Attributes:
        gcs_output_directory (str):
            Folder in Cloud Storage. One of `output_location`.
    """

    gcs_output_directory: str = proto.Field(proto.STRING, number=1, oneof="output_location")


class AggregationOutput(_message.Message):
    """Summed-up results and the data they come from.

    Attributes:
        dataset (EvaluationDataset):
            What the model was evaluated on.
        aggregation_results (MutableSequence[AggregationResult]):
            One entry per metric and aggregation.
    """

    dataset: EvaluationDataset = proto.Field(
        proto.MESSAGE,
        number=1,
        message="EvaluationDataset",
    )
    aggregation_results: MutableSequence[AggregationResult] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message="AggregationResult",
    )


class AggregationResult(_message.Message):
    """One summed-up result.

    Attributes:
        pointwise_metric_result (PointwiseMetricResult):
            For raters that rate. One of `aggregation_result`.
        pairwise_metric_result (PairwiseMetricResult):
            For raters that compare. One of `aggregation_result`.
        exact_match_metric_value (ExactMatchMetricValue):
            For exact match. One of `aggregation_result`.
        bleu_metric_value (BleuMetricValue):
            For BLEU. One of `aggregation_result`.
        rouge_metric_value (RougeMetricValue):
            For ROUGE. One of `aggregation_result`.
        custom_code_execution_result (CustomCodeExecutionResult):
            For code of one's own. One of `aggregation_result`. Published in v1beta1.
        aggregation_metric (Metric.AggregationMetric):
            How the scores became one.
    """

    pointwise_metric_result: PointwiseMetricResult = proto.Field(
        proto.MESSAGE,
        number=5,
        message="PointwiseMetricResult",
        oneof="aggregation_result",
    )
    pairwise_metric_result: PairwiseMetricResult = proto.Field(
        proto.MESSAGE,
        number=6,
        message="PairwiseMetricResult",
        oneof="aggregation_result",
    )
    exact_match_metric_value: ExactMatchMetricValue = proto.Field(
        proto.MESSAGE,
        number=7,
        message="ExactMatchMetricValue",
        oneof="aggregation_result",
    )
    bleu_metric_value: BleuMetricValue = proto.Field(
        proto.MESSAGE,
        number=8,
        message="BleuMetricValue",
        oneof="aggregation_result",
    )
    rouge_metric_value: RougeMetricValue = proto.Field(
        proto.MESSAGE,
        number=9,
        message="RougeMetricValue",
        oneof="aggregation_result",
    )
    custom_code_execution_result: CustomCodeExecutionResult = proto.Field(
        proto.MESSAGE,
        number=10,
        message="CustomCodeExecutionResult",
        oneof="aggregation_result",
    )
    aggregation_metric: Metric.AggregationMetric = proto.Field(
        proto.ENUM,
        number=4,
        enum="Metric.AggregationMetric",
    )


class PredefinedMetricSpec(_message.Message):
    """A metric by its name.

    Attributes:
        metric_spec_name (str):
            Its name, for example `general_quality_v1`.
        metric_spec_parameters (MutableMapping[str, Any]):
            Its settings; the keys depend on the metric.
    """

    metric_spec_name: str = proto.Field(proto.STRING, number=1)
    metric_spec_parameters: MutableMapping[str, Any] = proto.Field(
        proto.MESSAGE,
        number=2,
        message=struct_pb2.Struct,
    )


class ComputationBasedMetricSpec(_message.Message):
    """A metric that is computed and not judged.

    Attributes:
        type_ (ComputationBasedMetricSpec.ComputationBasedMetricType):
            Which metric. Its presence is tracked: `in` tells zero from absent.
        parameters (MutableMapping[str, Any]):
            Its settings; the keys depend on the metric. Its presence is tracked: `in`
            tells zero from absent.
    """

    class ComputationBasedMetricType(_message.Enum):
        """Carries nothing but itself."""

        COMPUTATION_BASED_METRIC_TYPE_UNSPECIFIED = 0
        EXACT_MATCH = 1
        BLEU = 2
        ROUGE = 3

    type_: ComputationBasedMetricSpec.ComputationBasedMetricType = proto.Field(
        proto.ENUM,
        number=1,
        enum="ComputationBasedMetricSpec.ComputationBasedMetricType",
        optional=True,
    )
    parameters: MutableMapping[str, Any] = proto.Field(
        proto.MESSAGE,
        number=2,
        message=struct_pb2.Struct,
        optional=True,
    )


class LLMBasedMetricSpec(_message.Message):
    """A metric that a model judges.

    Attributes:
        rubric_group_key (str):
            Field of an example that holds the criteria. One of `rubrics_source`.
        rubric_generation_spec (RubricGenerationSpec):
            How the criteria are written. One of `rubrics_source`. Published in v1beta1.
        predefined_rubric_generation_spec (PredefinedMetricSpec):
            A metric whose criteria are taken. One of `rubrics_source`.
        metric_prompt_template (str):
            Prompt of the rater, with placeholders for the fields of an example. Its
            presence is tracked: `in` tells zero from absent.
        system_instruction (str):
            System instruction of the rater. Its presence is tracked: `in` tells zero
            from absent.
        judge_autorater_config (AutoraterConfig):
            The model that rates. Its presence is tracked: `in` tells zero from absent.
        additional_config (MutableMapping[str, Any]):
            Further settings. Its presence is tracked: `in` tells zero from absent.
        result_parser_config (EvaluationParserConfig):
            How the score is read from what the rater said. Published in v1beta1.
    """

    rubric_group_key: str = proto.Field(proto.STRING, number=4, oneof="rubrics_source")
    rubric_generation_spec: RubricGenerationSpec = proto.Field(
        proto.MESSAGE,
        number=5,
        message="RubricGenerationSpec",
        oneof="rubrics_source",
    )
    predefined_rubric_generation_spec: PredefinedMetricSpec = proto.Field(
        proto.MESSAGE,
        number=6,
        message="PredefinedMetricSpec",
        oneof="rubrics_source",
    )
    metric_prompt_template: str = proto.Field(proto.STRING, number=1, optional=True)
    system_instruction: str = proto.Field(proto.STRING, number=2, optional=True)
    judge_autorater_config: AutoraterConfig = proto.Field(
        proto.MESSAGE,
        number=3,
        message="AutoraterConfig",
        optional=True,
    )
    additional_config: MutableMapping[str, Any] = proto.Field(
        proto.MESSAGE,
        number=7,
        message=struct_pb2.Struct,
        optional=True,
    )
    result_parser_config: EvaluationParserConfig = proto.Field(
        proto.MESSAGE,
        number=8,
        message="EvaluationParserConfig",
    )


class CustomCodeExecutionSpec(_message.Message):
    """A metric in the caller's code.

    Attributes:
        evaluation_function (str):
            Source of the function `evaluate(instance)`. Its presence is tracked: `in`
            tells zero from absent.
    """

    evaluation_function: str = proto.Field(proto.STRING, number=1, optional=True)


class ExactMatchSpec(_message.Message):
    """The metric of equal texts; no settings."""


class ExactMatchMetricValue(_message.Message):
    """1 for equal texts, else 0.

    Attributes:
        score (float):
            The score. Its presence is tracked: `in` tells zero from absent.
    """

    score: float = proto.Field(proto.FLOAT, number=1, optional=True)


class BleuSpec(_message.Message):
    """Settings of BLEU.

    Attributes:
        use_effective_order (bool):
            Whether n-grams without any match are left out, which suits single
            sentences.
    """

    use_effective_order: bool = proto.Field(proto.BOOL, number=1)


class BleuMetricValue(_message.Message):
    """A BLEU score.

    Attributes:
        score (float):
            The score. Its presence is tracked: `in` tells zero from absent.
    """

    score: float = proto.Field(proto.FLOAT, number=1, optional=True)


class RougeSpec(_message.Message):
    """Settings of ROUGE.

    Attributes:
        rouge_type (str):
            Kind of ROUGE: `rouge1` to `rouge9`, `rougeL` or `rougeLsum`.
        use_stemmer (bool):
            Whether words are reduced to their stems first.
        split_summaries (bool):
            Whether sentences are separated first, for `rougeLsum`.
    """

    rouge_type: str = proto.Field(proto.STRING, number=1)
    use_stemmer: bool = proto.Field(proto.BOOL, number=2)
    split_summaries: bool = proto.Field(proto.BOOL, number=3)


class RougeMetricValue(_message.Message):
    """A ROUGE score.

    Attributes:
        score (float):
            The score. Its presence is tracked: `in` tells zero from absent.
    """

    score: float = proto.Field(proto.FLOAT, number=1, optional=True)


class CustomCodeExecutionResult(_message.Message):
    """The score that the caller's code gave.

    Attributes:
        score (float):
            The score. Its presence is tracked: `in` tells zero from absent.
    """

    score: float = proto.Field(proto.FLOAT, number=1, optional=True)


class PointwiseMetricSpec(_message.Message):
    """A metric that judges one answer.

    Attributes:
        metric_prompt_template (str):
            Prompt of the rater, with placeholders for the fields of an example. Its
            presence is tracked: `in` tells zero from absent.
        system_instruction (str):
            System instruction of the rater. Its presence is tracked: `in` tells zero
            from absent.
        custom_output_format_config (CustomOutputFormatConfig):
            What the rater gives back.
    """

    metric_prompt_template: str = proto.Field(proto.STRING, number=1, optional=True)
    system_instruction: str = proto.Field(proto.STRING, number=2, optional=True)
    custom_output_format_config: CustomOutputFormatConfig = proto.Field(
        proto.MESSAGE,
        number=3,
        message="CustomOutputFormatConfig",
    )


class CustomOutputFormatConfig(_message.Message):
    """Whether the judge's raw words come back.

    Attributes:
        return_raw_output (bool):
            Whether the rater's own words come back with the score. One of
            `custom_output_format_config`.
    """

    return_raw_output: bool = proto.Field(
        proto.BOOL,
        number=1,
        oneof="custom_output_format_config",
    )


class PointwiseMetricResult(_message.Message):
    """The judgement of one answer.

    Attributes:
        score (float):
            The score. Its presence is tracked: `in` tells zero from absent.
        explanation (str):
            Why.
        custom_output (CustomOutput):
            What it gave back.
    """

    score: float = proto.Field(proto.FLOAT, number=1, optional=True)
    explanation: str = proto.Field(proto.STRING, number=2)
    custom_output: CustomOutput = proto.Field(
        proto.MESSAGE,
        number=3,
        message="CustomOutput",
    )


class CustomOutput(_message.Message):
    """What a judge said in a format of the caller's.

    Attributes:
        raw_outputs (RawOutput):
            Its own words. One of `custom_output`.
    """

    raw_outputs: RawOutput = proto.Field(
        proto.MESSAGE,
        number=1,
        message="RawOutput",
        oneof="custom_output",
    )


class RawOutput(_message.Message):
    """The judge's raw words.

    Attributes:
        raw_output (MutableSequence[str]):
            Its own words, one text per rating.
    """

    raw_output: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=1)


class PairwiseMetricSpec(_message.Message):
    """A metric that compares two answers.

    Attributes:
        metric_prompt_template (str):
            Prompt of the rater, with placeholders for the fields of an example. Its
            presence is tracked: `in` tells zero from absent.
        candidate_response_field_name (str):
            Field of an example that holds the answer to rate.
        baseline_response_field_name (str):
            Field of an example that holds the answer to compare with.
        system_instruction (str):
            System instruction of the rater. Its presence is tracked: `in` tells zero
            from absent.
        custom_output_format_config (CustomOutputFormatConfig):
            What the rater gives back.
    """

    metric_prompt_template: str = proto.Field(proto.STRING, number=1, optional=True)
    candidate_response_field_name: str = proto.Field(proto.STRING, number=2)
    baseline_response_field_name: str = proto.Field(proto.STRING, number=3)
    system_instruction: str = proto.Field(proto.STRING, number=4, optional=True)
    custom_output_format_config: CustomOutputFormatConfig = proto.Field(
        proto.MESSAGE,
        number=5,
        message="CustomOutputFormatConfig",
    )


class PairwiseMetricResult(_message.Message):
    """Which of two answers is better.

    Attributes:
        pairwise_choice (PairwiseChoice):
            The better answer.
        explanation (str):
            Why.
        custom_output (CustomOutput):
            What it gave back.
    """

    pairwise_choice: PairwiseChoice = proto.Field(
        proto.ENUM,
        number=1,
        enum="PairwiseChoice",
    )
    explanation: str = proto.Field(proto.STRING, number=2)
    custom_output: CustomOutput = proto.Field(
        proto.MESSAGE,
        number=3,
        message="CustomOutput",
    )


class EvaluationParserConfig(_message.Message):
    """How a judge's words become a score.

    Attributes:
        custom_code_parser_config (EvaluationParserConfig.CustomCodeParserConfig):
            Python code reads it. One of `parser`.
    """

    class CustomCodeParserConfig(_message.Message):
        """Carries nothing but itself.

        Attributes:
            parsing_function (str):
                Source of the function `parse(responses)`. Its presence is tracked: `in`
                tells zero from absent.
        """

        parsing_function: str = proto.Field(proto.STRING, number=1, optional=True)

    custom_code_parser_config: EvaluationParserConfig.CustomCodeParserConfig = proto.Field(
        proto.MESSAGE,
        number=2,
        message="EvaluationParserConfig.CustomCodeParserConfig",
        oneof="parser",
    )


class RubricGenerationSpec(_message.Message):
    """How rubrics are written.

    Attributes:
        prompt_template (str):
            Prompt for the criteria, with placeholders for the fields of an example.
        model_config (AutoraterConfig):
            The model that judges answers. Its presence is tracked: `in` tells zero from
            absent.
        rubric_content_type (RubricGenerationSpec.RubricContentType):
            What the criteria look like.
        rubric_type_ontology (MutableSequence[str]):
            Kinds of criteria to choose from.
    """

    class RubricContentType(_message.Enum):
        """Carries nothing but itself."""

        RUBRIC_CONTENT_TYPE_UNSPECIFIED = 0
        PROPERTY = 1
        NL_QUESTION_ANSWER = 2
        PYTHON_CODE_ASSERTION = 3

    prompt_template: str = proto.Field(proto.STRING, number=1)
    model_config: AutoraterConfig = proto.Field(
        proto.MESSAGE,
        number=4,
        message="AutoraterConfig",
        optional=True,
    )
    rubric_content_type: RubricGenerationSpec.RubricContentType = proto.Field(
        proto.ENUM,
        number=5,
        enum="RubricGenerationSpec.RubricContentType",
    )
    rubric_type_ontology: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=6)


__all__ = (
    "AggregationOutput",
    "AggregationResult",
    "AutoraterConfig",
    "BleuMetricValue",
    "BleuSpec",
    "ComputationBasedMetricSpec",
    "CustomCodeExecutionResult",
    "CustomCodeExecutionSpec",
    "CustomOutput",
    "CustomOutputFormatConfig",
    "EvaluateDatasetResponse",
    "EvaluationDataset",
    "EvaluationParserConfig",
    "ExactMatchMetricValue",
    "ExactMatchSpec",
    "LLMBasedMetricSpec",
    "Metric",
    "MetricMetadata",
    "OutputConfig",
    "OutputInfo",
    "PairwiseChoice",
    "PairwiseMetricResult",
    "PairwiseMetricSpec",
    "PointwiseMetricResult",
    "PointwiseMetricSpec",
    "PredefinedMetricSpec",
    "RawOutput",
    "RougeMetricValue",
    "RougeSpec",
    "RubricGenerationSpec",
)
