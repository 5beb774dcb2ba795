# Generated from protos/aiplatform/evaluation_service.proto by scripts/proto. Do not edit.
from genai_grpc._stubs.aiplatform import content_pb2 as _content_pb2
from genai_grpc._stubs.aiplatform import io_pb2 as _io_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PairwiseChoice(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PAIRWISE_CHOICE_UNSPECIFIED: _ClassVar[PairwiseChoice]
    BASELINE: _ClassVar[PairwiseChoice]
    CANDIDATE: _ClassVar[PairwiseChoice]
    TIE: _ClassVar[PairwiseChoice]
PAIRWISE_CHOICE_UNSPECIFIED: PairwiseChoice
BASELINE: PairwiseChoice
CANDIDATE: PairwiseChoice
TIE: PairwiseChoice

class Metric(_message.Message):
    __slots__ = ("predefined_metric_spec", "computation_based_metric_spec", "llm_based_metric_spec", "custom_code_execution_spec", "pointwise_metric_spec", "pairwise_metric_spec", "exact_match_spec", "bleu_spec", "rouge_spec", "aggregation_metrics", "metadata")
    class AggregationMetric(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        AGGREGATION_METRIC_UNSPECIFIED: _ClassVar[Metric.AggregationMetric]
        AVERAGE: _ClassVar[Metric.AggregationMetric]
        MODE: _ClassVar[Metric.AggregationMetric]
        STANDARD_DEVIATION: _ClassVar[Metric.AggregationMetric]
        VARIANCE: _ClassVar[Metric.AggregationMetric]
        MINIMUM: _ClassVar[Metric.AggregationMetric]
        MAXIMUM: _ClassVar[Metric.AggregationMetric]
        MEDIAN: _ClassVar[Metric.AggregationMetric]
        PERCENTILE_P90: _ClassVar[Metric.AggregationMetric]
        PERCENTILE_P95: _ClassVar[Metric.AggregationMetric]
        PERCENTILE_P99: _ClassVar[Metric.AggregationMetric]
    AGGREGATION_METRIC_UNSPECIFIED: Metric.AggregationMetric
    AVERAGE: Metric.AggregationMetric
    MODE: Metric.AggregationMetric
    STANDARD_DEVIATION: Metric.AggregationMetric
    VARIANCE: Metric.AggregationMetric
    MINIMUM: Metric.AggregationMetric
    MAXIMUM: Metric.AggregationMetric
    MEDIAN: Metric.AggregationMetric
    PERCENTILE_P90: Metric.AggregationMetric
    PERCENTILE_P95: Metric.AggregationMetric
    PERCENTILE_P99: Metric.AggregationMetric
    PREDEFINED_METRIC_SPEC_FIELD_NUMBER: _ClassVar[int]
    COMPUTATION_BASED_METRIC_SPEC_FIELD_NUMBER: _ClassVar[int]
    LLM_BASED_METRIC_SPEC_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_CODE_EXECUTION_SPEC_FIELD_NUMBER: _ClassVar[int]
    POINTWISE_METRIC_SPEC_FIELD_NUMBER: _ClassVar[int]
    PAIRWISE_METRIC_SPEC_FIELD_NUMBER: _ClassVar[int]
    EXACT_MATCH_SPEC_FIELD_NUMBER: _ClassVar[int]
    BLEU_SPEC_FIELD_NUMBER: _ClassVar[int]
    ROUGE_SPEC_FIELD_NUMBER: _ClassVar[int]
    AGGREGATION_METRICS_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    predefined_metric_spec: PredefinedMetricSpec
    computation_based_metric_spec: ComputationBasedMetricSpec
    llm_based_metric_spec: LLMBasedMetricSpec
    custom_code_execution_spec: CustomCodeExecutionSpec
    pointwise_metric_spec: PointwiseMetricSpec
    pairwise_metric_spec: PairwiseMetricSpec
    exact_match_spec: ExactMatchSpec
    bleu_spec: BleuSpec
    rouge_spec: RougeSpec
    aggregation_metrics: _containers.RepeatedScalarFieldContainer[Metric.AggregationMetric]
    metadata: MetricMetadata
    def __init__(self, predefined_metric_spec: _Optional[_Union[PredefinedMetricSpec, _Mapping]] = ..., computation_based_metric_spec: _Optional[_Union[ComputationBasedMetricSpec, _Mapping]] = ..., llm_based_metric_spec: _Optional[_Union[LLMBasedMetricSpec, _Mapping]] = ..., custom_code_execution_spec: _Optional[_Union[CustomCodeExecutionSpec, _Mapping]] = ..., pointwise_metric_spec: _Optional[_Union[PointwiseMetricSpec, _Mapping]] = ..., pairwise_metric_spec: _Optional[_Union[PairwiseMetricSpec, _Mapping]] = ..., exact_match_spec: _Optional[_Union[ExactMatchSpec, _Mapping]] = ..., bleu_spec: _Optional[_Union[BleuSpec, _Mapping]] = ..., rouge_spec: _Optional[_Union[RougeSpec, _Mapping]] = ..., aggregation_metrics: _Optional[_Iterable[_Union[Metric.AggregationMetric, str]]] = ..., metadata: _Optional[_Union[MetricMetadata, _Mapping]] = ...) -> None: ...

class MetricMetadata(_message.Message):
    __slots__ = ("title", "score_range", "other_metadata")
    class ScoreRange(_message.Message):
        __slots__ = ("min", "max", "step", "description")
        MIN_FIELD_NUMBER: _ClassVar[int]
        MAX_FIELD_NUMBER: _ClassVar[int]
        STEP_FIELD_NUMBER: _ClassVar[int]
        DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
        min: float
        max: float
        step: float
        description: str
        def __init__(self, min: _Optional[float] = ..., max: _Optional[float] = ..., step: _Optional[float] = ..., description: _Optional[str] = ...) -> None: ...
    TITLE_FIELD_NUMBER: _ClassVar[int]
    SCORE_RANGE_FIELD_NUMBER: _ClassVar[int]
    OTHER_METADATA_FIELD_NUMBER: _ClassVar[int]
    title: str
    score_range: MetricMetadata.ScoreRange
    other_metadata: _struct_pb2.Struct
    def __init__(self, title: _Optional[str] = ..., score_range: _Optional[_Union[MetricMetadata.ScoreRange, _Mapping]] = ..., other_metadata: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class AutoraterConfig(_message.Message):
    __slots__ = ("sampling_count", "flip_enabled", "autorater_model", "generation_config")
    SAMPLING_COUNT_FIELD_NUMBER: _ClassVar[int]
    FLIP_ENABLED_FIELD_NUMBER: _ClassVar[int]
    AUTORATER_MODEL_FIELD_NUMBER: _ClassVar[int]
    GENERATION_CONFIG_FIELD_NUMBER: _ClassVar[int]
    sampling_count: int
    flip_enabled: bool
    autorater_model: str
    generation_config: _content_pb2.GenerationConfig
    def __init__(self, sampling_count: _Optional[int] = ..., flip_enabled: bool = ..., autorater_model: _Optional[str] = ..., generation_config: _Optional[_Union[_content_pb2.GenerationConfig, _Mapping]] = ...) -> None: ...

class OutputConfig(_message.Message):
    __slots__ = ("gcs_destination",)
    GCS_DESTINATION_FIELD_NUMBER: _ClassVar[int]
    gcs_destination: _io_pb2.GcsDestination
    def __init__(self, gcs_destination: _Optional[_Union[_io_pb2.GcsDestination, _Mapping]] = ...) -> None: ...

class EvaluationDataset(_message.Message):
    __slots__ = ("gcs_source", "bigquery_source")
    GCS_SOURCE_FIELD_NUMBER: _ClassVar[int]
    BIGQUERY_SOURCE_FIELD_NUMBER: _ClassVar[int]
    gcs_source: _io_pb2.GcsSource
    bigquery_source: _io_pb2.BigQuerySource
    def __init__(self, gcs_source: _Optional[_Union[_io_pb2.GcsSource, _Mapping]] = ..., bigquery_source: _Optional[_Union[_io_pb2.BigQuerySource, _Mapping]] = ...) -> None: ...

class EvaluateDatasetResponse(_message.Message):
    __slots__ = ("aggregation_output", "output_info")
    AGGREGATION_OUTPUT_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_INFO_FIELD_NUMBER: _ClassVar[int]
    aggregation_output: AggregationOutput
    output_info: OutputInfo
    def __init__(self, aggregation_output: _Optional[_Union[AggregationOutput, _Mapping]] = ..., output_info: _Optional[_Union[OutputInfo, _Mapping]] = ...) -> None: ...

class OutputInfo(_message.Message):
    __slots__ = ("gcs_output_directory",)
    GCS_OUTPUT_DIRECTORY_FIELD_NUMBER: _ClassVar[int]
    gcs_output_directory: str
    def __init__(self, gcs_output_directory: _Optional[str] = ...) -> None: ...

class AggregationOutput(_message.Message):
    __slots__ = ("dataset", "aggregation_results")
    DATASET_FIELD_NUMBER: _ClassVar[int]
    AGGREGATION_RESULTS_FIELD_NUMBER: _ClassVar[int]
    dataset: EvaluationDataset
    aggregation_results: _containers.RepeatedCompositeFieldContainer[AggregationResult]
    def __init__(self, dataset: _Optional[_Union[EvaluationDataset, _Mapping]] = ..., aggregation_results: _Optional[_Iterable[_Union[AggregationResult, _Mapping]]] = ...) -> None: ...

class AggregationResult(_message.Message):
    __slots__ = ("pointwise_metric_result", "pairwise_metric_result", "exact_match_metric_value", "bleu_metric_value", "rouge_metric_value", "custom_code_execution_result", "aggregation_metric")
    POINTWISE_METRIC_RESULT_FIELD_NUMBER: _ClassVar[int]
    PAIRWISE_METRIC_RESULT_FIELD_NUMBER: _ClassVar[int]
    EXACT_MATCH_METRIC_VALUE_FIELD_NUMBER: _ClassVar[int]
    BLEU_METRIC_VALUE_FIELD_NUMBER: _ClassVar[int]
    ROUGE_METRIC_VALUE_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_CODE_EXECUTION_RESULT_FIELD_NUMBER: _ClassVar[int]
    AGGREGATION_METRIC_FIELD_NUMBER: _ClassVar[int]
    pointwise_metric_result: PointwiseMetricResult
    pairwise_metric_result: PairwiseMetricResult
    exact_match_metric_value: ExactMatchMetricValue
    bleu_metric_value: BleuMetricValue
    rouge_metric_value: RougeMetricValue
    custom_code_execution_result: CustomCodeExecutionResult
    aggregation_metric: Metric.AggregationMetric
    def __init__(self, pointwise_metric_result: _Optional[_Union[PointwiseMetricResult, _Mapping]] = ..., pairwise_metric_result: _Optional[_Union[PairwiseMetricResult, _Mapping]] = ..., exact_match_metric_value: _Optional[_Union[ExactMatchMetricValue, _Mapping]] = ..., bleu_metric_value: _Optional[_Union[BleuMetricValue, _Mapping]] = ..., rouge_metric_value: _Optional[_Union[RougeMetricValue, _Mapping]] = ..., custom_code_execution_result: _Optional[_Union[CustomCodeExecutionResult, _Mapping]] = ..., aggregation_metric: _Optional[_Union[Metric.AggregationMetric, str]] = ...) -> None: ...

class PredefinedMetricSpec(_message.Message):
    __slots__ = ("metric_spec_name", "metric_spec_parameters", "step_autorater_configs")
    class StepAutoraterConfigsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: AutoraterConfig
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[AutoraterConfig, _Mapping]] = ...) -> None: ...
    METRIC_SPEC_NAME_FIELD_NUMBER: _ClassVar[int]
    METRIC_SPEC_PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    STEP_AUTORATER_CONFIGS_FIELD_NUMBER: _ClassVar[int]
    metric_spec_name: str
    metric_spec_parameters: _struct_pb2.Struct
    step_autorater_configs: _containers.MessageMap[str, AutoraterConfig]
    def __init__(self, metric_spec_name: _Optional[str] = ..., metric_spec_parameters: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., step_autorater_configs: _Optional[_Mapping[str, AutoraterConfig]] = ...) -> None: ...

class ComputationBasedMetricSpec(_message.Message):
    __slots__ = ("type", "parameters")
    class ComputationBasedMetricType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        COMPUTATION_BASED_METRIC_TYPE_UNSPECIFIED: _ClassVar[ComputationBasedMetricSpec.ComputationBasedMetricType]
        EXACT_MATCH: _ClassVar[ComputationBasedMetricSpec.ComputationBasedMetricType]
        BLEU: _ClassVar[ComputationBasedMetricSpec.ComputationBasedMetricType]
        ROUGE: _ClassVar[ComputationBasedMetricSpec.ComputationBasedMetricType]
    COMPUTATION_BASED_METRIC_TYPE_UNSPECIFIED: ComputationBasedMetricSpec.ComputationBasedMetricType
    EXACT_MATCH: ComputationBasedMetricSpec.ComputationBasedMetricType
    BLEU: ComputationBasedMetricSpec.ComputationBasedMetricType
    ROUGE: ComputationBasedMetricSpec.ComputationBasedMetricType
    TYPE_FIELD_NUMBER: _ClassVar[int]
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    type: ComputationBasedMetricSpec.ComputationBasedMetricType
    parameters: _struct_pb2.Struct
    def __init__(self, type: _Optional[_Union[ComputationBasedMetricSpec.ComputationBasedMetricType, str]] = ..., parameters: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class LLMBasedMetricSpec(_message.Message):
    __slots__ = ("rubric_group_key", "rubric_generation_spec", "predefined_rubric_generation_spec", "metric_prompt_template", "system_instruction", "judge_autorater_config", "additional_config", "result_parser_config")
    RUBRIC_GROUP_KEY_FIELD_NUMBER: _ClassVar[int]
    RUBRIC_GENERATION_SPEC_FIELD_NUMBER: _ClassVar[int]
    PREDEFINED_RUBRIC_GENERATION_SPEC_FIELD_NUMBER: _ClassVar[int]
    METRIC_PROMPT_TEMPLATE_FIELD_NUMBER: _ClassVar[int]
    SYSTEM_INSTRUCTION_FIELD_NUMBER: _ClassVar[int]
    JUDGE_AUTORATER_CONFIG_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_CONFIG_FIELD_NUMBER: _ClassVar[int]
    RESULT_PARSER_CONFIG_FIELD_NUMBER: _ClassVar[int]
    rubric_group_key: str
    rubric_generation_spec: RubricGenerationSpec
    predefined_rubric_generation_spec: PredefinedMetricSpec
    metric_prompt_template: str
    system_instruction: str
    judge_autorater_config: AutoraterConfig
    additional_config: _struct_pb2.Struct
    result_parser_config: EvaluationParserConfig
    def __init__(self, rubric_group_key: _Optional[str] = ..., rubric_generation_spec: _Optional[_Union[RubricGenerationSpec, _Mapping]] = ..., predefined_rubric_generation_spec: _Optional[_Union[PredefinedMetricSpec, _Mapping]] = ..., metric_prompt_template: _Optional[str] = ..., system_instruction: _Optional[str] = ..., judge_autorater_config: _Optional[_Union[AutoraterConfig, _Mapping]] = ..., additional_config: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., result_parser_config: _Optional[_Union[EvaluationParserConfig, _Mapping]] = ...) -> None: ...

class CustomCodeExecutionSpec(_message.Message):
    __slots__ = ("evaluation_function", "code_execution_region")
    EVALUATION_FUNCTION_FIELD_NUMBER: _ClassVar[int]
    CODE_EXECUTION_REGION_FIELD_NUMBER: _ClassVar[int]
    evaluation_function: str
    code_execution_region: str
    def __init__(self, evaluation_function: _Optional[str] = ..., code_execution_region: _Optional[str] = ...) -> None: ...

class ExactMatchSpec(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ExactMatchMetricValue(_message.Message):
    __slots__ = ("score",)
    SCORE_FIELD_NUMBER: _ClassVar[int]
    score: float
    def __init__(self, score: _Optional[float] = ...) -> None: ...

class BleuSpec(_message.Message):
    __slots__ = ("use_effective_order",)
    USE_EFFECTIVE_ORDER_FIELD_NUMBER: _ClassVar[int]
    use_effective_order: bool
    def __init__(self, use_effective_order: bool = ...) -> None: ...

class BleuMetricValue(_message.Message):
    __slots__ = ("score",)
    SCORE_FIELD_NUMBER: _ClassVar[int]
    score: float
    def __init__(self, score: _Optional[float] = ...) -> None: ...

class RougeSpec(_message.Message):
    __slots__ = ("rouge_type", "use_stemmer", "split_summaries")
    ROUGE_TYPE_FIELD_NUMBER: _ClassVar[int]
    USE_STEMMER_FIELD_NUMBER: _ClassVar[int]
    SPLIT_SUMMARIES_FIELD_NUMBER: _ClassVar[int]
    rouge_type: str
    use_stemmer: bool
    split_summaries: bool
    def __init__(self, rouge_type: _Optional[str] = ..., use_stemmer: bool = ..., split_summaries: bool = ...) -> None: ...

class RougeMetricValue(_message.Message):
    __slots__ = ("score",)
    SCORE_FIELD_NUMBER: _ClassVar[int]
    score: float
    def __init__(self, score: _Optional[float] = ...) -> None: ...

class CustomCodeExecutionResult(_message.Message):
    __slots__ = ("score",)
    SCORE_FIELD_NUMBER: _ClassVar[int]
    score: float
    def __init__(self, score: _Optional[float] = ...) -> None: ...

class PointwiseMetricSpec(_message.Message):
    __slots__ = ("metric_prompt_template", "system_instruction", "custom_output_format_config")
    METRIC_PROMPT_TEMPLATE_FIELD_NUMBER: _ClassVar[int]
    SYSTEM_INSTRUCTION_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_OUTPUT_FORMAT_CONFIG_FIELD_NUMBER: _ClassVar[int]
    metric_prompt_template: str
    system_instruction: str
    custom_output_format_config: CustomOutputFormatConfig
    def __init__(self, metric_prompt_template: _Optional[str] = ..., system_instruction: _Optional[str] = ..., custom_output_format_config: _Optional[_Union[CustomOutputFormatConfig, _Mapping]] = ...) -> None: ...

class CustomOutputFormatConfig(_message.Message):
    __slots__ = ("return_raw_output",)
    RETURN_RAW_OUTPUT_FIELD_NUMBER: _ClassVar[int]
    return_raw_output: bool
    def __init__(self, return_raw_output: bool = ...) -> None: ...

class PointwiseMetricResult(_message.Message):
    __slots__ = ("score", "explanation", "custom_output")
    SCORE_FIELD_NUMBER: _ClassVar[int]
    EXPLANATION_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_OUTPUT_FIELD_NUMBER: _ClassVar[int]
    score: float
    explanation: str
    custom_output: CustomOutput
    def __init__(self, score: _Optional[float] = ..., explanation: _Optional[str] = ..., custom_output: _Optional[_Union[CustomOutput, _Mapping]] = ...) -> None: ...

class CustomOutput(_message.Message):
    __slots__ = ("raw_outputs",)
    RAW_OUTPUTS_FIELD_NUMBER: _ClassVar[int]
    raw_outputs: RawOutput
    def __init__(self, raw_outputs: _Optional[_Union[RawOutput, _Mapping]] = ...) -> None: ...

class RawOutput(_message.Message):
    __slots__ = ("raw_output",)
    RAW_OUTPUT_FIELD_NUMBER: _ClassVar[int]
    raw_output: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, raw_output: _Optional[_Iterable[str]] = ...) -> None: ...

class PairwiseMetricSpec(_message.Message):
    __slots__ = ("metric_prompt_template", "candidate_response_field_name", "baseline_response_field_name", "system_instruction", "custom_output_format_config")
    METRIC_PROMPT_TEMPLATE_FIELD_NUMBER: _ClassVar[int]
    CANDIDATE_RESPONSE_FIELD_NAME_FIELD_NUMBER: _ClassVar[int]
    BASELINE_RESPONSE_FIELD_NAME_FIELD_NUMBER: _ClassVar[int]
    SYSTEM_INSTRUCTION_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_OUTPUT_FORMAT_CONFIG_FIELD_NUMBER: _ClassVar[int]
    metric_prompt_template: str
    candidate_response_field_name: str
    baseline_response_field_name: str
    system_instruction: str
    custom_output_format_config: CustomOutputFormatConfig
    def __init__(self, metric_prompt_template: _Optional[str] = ..., candidate_response_field_name: _Optional[str] = ..., baseline_response_field_name: _Optional[str] = ..., system_instruction: _Optional[str] = ..., custom_output_format_config: _Optional[_Union[CustomOutputFormatConfig, _Mapping]] = ...) -> None: ...

class PairwiseMetricResult(_message.Message):
    __slots__ = ("pairwise_choice", "explanation", "custom_output")
    PAIRWISE_CHOICE_FIELD_NUMBER: _ClassVar[int]
    EXPLANATION_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_OUTPUT_FIELD_NUMBER: _ClassVar[int]
    pairwise_choice: PairwiseChoice
    explanation: str
    custom_output: CustomOutput
    def __init__(self, pairwise_choice: _Optional[_Union[PairwiseChoice, str]] = ..., explanation: _Optional[str] = ..., custom_output: _Optional[_Union[CustomOutput, _Mapping]] = ...) -> None: ...

class EvaluationParserConfig(_message.Message):
    __slots__ = ("custom_code_parser_config",)
    class CustomCodeParserConfig(_message.Message):
        __slots__ = ("parsing_function", "code_execution_region")
        PARSING_FUNCTION_FIELD_NUMBER: _ClassVar[int]
        CODE_EXECUTION_REGION_FIELD_NUMBER: _ClassVar[int]
        parsing_function: str
        code_execution_region: str
        def __init__(self, parsing_function: _Optional[str] = ..., code_execution_region: _Optional[str] = ...) -> None: ...
    CUSTOM_CODE_PARSER_CONFIG_FIELD_NUMBER: _ClassVar[int]
    custom_code_parser_config: EvaluationParserConfig.CustomCodeParserConfig
    def __init__(self, custom_code_parser_config: _Optional[_Union[EvaluationParserConfig.CustomCodeParserConfig, _Mapping]] = ...) -> None: ...

class RubricGenerationSpec(_message.Message):
    __slots__ = ("prompt_template", "model_config", "rubric_content_type", "rubric_type_ontology")
    class RubricContentType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        RUBRIC_CONTENT_TYPE_UNSPECIFIED: _ClassVar[RubricGenerationSpec.RubricContentType]
        PROPERTY: _ClassVar[RubricGenerationSpec.RubricContentType]
        NL_QUESTION_ANSWER: _ClassVar[RubricGenerationSpec.RubricContentType]
        PYTHON_CODE_ASSERTION: _ClassVar[RubricGenerationSpec.RubricContentType]
    RUBRIC_CONTENT_TYPE_UNSPECIFIED: RubricGenerationSpec.RubricContentType
    PROPERTY: RubricGenerationSpec.RubricContentType
    NL_QUESTION_ANSWER: RubricGenerationSpec.RubricContentType
    PYTHON_CODE_ASSERTION: RubricGenerationSpec.RubricContentType
    PROMPT_TEMPLATE_FIELD_NUMBER: _ClassVar[int]
    MODEL_CONFIG_FIELD_NUMBER: _ClassVar[int]
    RUBRIC_CONTENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    RUBRIC_TYPE_ONTOLOGY_FIELD_NUMBER: _ClassVar[int]
    prompt_template: str
    model_config: AutoraterConfig
    rubric_content_type: RubricGenerationSpec.RubricContentType
    rubric_type_ontology: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, prompt_template: _Optional[str] = ..., model_config: _Optional[_Union[AutoraterConfig, _Mapping]] = ..., rubric_content_type: _Optional[_Union[RubricGenerationSpec.RubricContentType, str]] = ..., rubric_type_ontology: _Optional[_Iterable[str]] = ...) -> None: ...
