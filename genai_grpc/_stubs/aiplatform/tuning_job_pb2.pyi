# Generated from protos/aiplatform/tuning_job.proto by scripts/proto. Do not edit.
from genai_grpc._stubs.aiplatform import content_pb2 as _content_pb2
from genai_grpc._stubs.aiplatform import encryption_spec_pb2 as _encryption_spec_pb2
from genai_grpc._stubs.aiplatform import evaluation_service_pb2 as _evaluation_service_pb2
from genai_grpc._stubs.aiplatform import job_state_pb2 as _job_state_pb2
from genai_grpc._stubs.aiplatform import tool_pb2 as _tool_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.rpc import status_pb2 as _status_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class TuningJob(_message.Message):
    __slots__ = ("base_model", "pre_tuned_model", "supervised_tuning_spec", "distillation_spec", "partner_model_tuning_spec", "veo_tuning_spec", "veo_lora_tuning_spec", "preference_optimization_spec", "full_fine_tuning_spec", "distillation_sampling_spec", "reinforcement_tuning_spec", "name", "tuned_model_display_name", "description", "custom_base_model", "state", "create_time", "start_time", "end_time", "update_time", "error", "labels", "experiment", "tuned_model", "tuning_data_stats", "pipeline_job", "encryption_spec", "service_account", "output_uri", "evaluate_dataset_runs", "evaluation_config", "tuning_job_state", "tuning_job_metadata", "gcs_metrics_uri")
    class JobProgress(_message.Message):
        __slots__ = ("completed_epoch_count", "completed_step_count")
        class State(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
            __slots__ = ()
            TUNING_JOB_STATE_UNSPECIFIED: _ClassVar[TuningJob.JobProgress.State]
            TUNING_JOB_STATE_WAITING_FOR_QUOTA: _ClassVar[TuningJob.JobProgress.State]
            TUNING_JOB_STATE_PROCESSING_DATASET: _ClassVar[TuningJob.JobProgress.State]
            TUNING_JOB_STATE_WAITING_FOR_CAPACITY: _ClassVar[TuningJob.JobProgress.State]
            TUNING_JOB_STATE_TUNING: _ClassVar[TuningJob.JobProgress.State]
            TUNING_JOB_STATE_POST_PROCESSING: _ClassVar[TuningJob.JobProgress.State]
        TUNING_JOB_STATE_UNSPECIFIED: TuningJob.JobProgress.State
        TUNING_JOB_STATE_WAITING_FOR_QUOTA: TuningJob.JobProgress.State
        TUNING_JOB_STATE_PROCESSING_DATASET: TuningJob.JobProgress.State
        TUNING_JOB_STATE_WAITING_FOR_CAPACITY: TuningJob.JobProgress.State
        TUNING_JOB_STATE_TUNING: TuningJob.JobProgress.State
        TUNING_JOB_STATE_POST_PROCESSING: TuningJob.JobProgress.State
        COMPLETED_EPOCH_COUNT_FIELD_NUMBER: _ClassVar[int]
        COMPLETED_STEP_COUNT_FIELD_NUMBER: _ClassVar[int]
        completed_epoch_count: int
        completed_step_count: int
        def __init__(self, completed_epoch_count: _Optional[int] = ..., completed_step_count: _Optional[int] = ...) -> None: ...
    class LabelsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    BASE_MODEL_FIELD_NUMBER: _ClassVar[int]
    PRE_TUNED_MODEL_FIELD_NUMBER: _ClassVar[int]
    SUPERVISED_TUNING_SPEC_FIELD_NUMBER: _ClassVar[int]
    DISTILLATION_SPEC_FIELD_NUMBER: _ClassVar[int]
    PARTNER_MODEL_TUNING_SPEC_FIELD_NUMBER: _ClassVar[int]
    VEO_TUNING_SPEC_FIELD_NUMBER: _ClassVar[int]
    VEO_LORA_TUNING_SPEC_FIELD_NUMBER: _ClassVar[int]
    PREFERENCE_OPTIMIZATION_SPEC_FIELD_NUMBER: _ClassVar[int]
    FULL_FINE_TUNING_SPEC_FIELD_NUMBER: _ClassVar[int]
    DISTILLATION_SAMPLING_SPEC_FIELD_NUMBER: _ClassVar[int]
    REINFORCEMENT_TUNING_SPEC_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    TUNED_MODEL_DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_BASE_MODEL_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    LABELS_FIELD_NUMBER: _ClassVar[int]
    EXPERIMENT_FIELD_NUMBER: _ClassVar[int]
    TUNED_MODEL_FIELD_NUMBER: _ClassVar[int]
    TUNING_DATA_STATS_FIELD_NUMBER: _ClassVar[int]
    PIPELINE_JOB_FIELD_NUMBER: _ClassVar[int]
    ENCRYPTION_SPEC_FIELD_NUMBER: _ClassVar[int]
    SERVICE_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_URI_FIELD_NUMBER: _ClassVar[int]
    EVALUATE_DATASET_RUNS_FIELD_NUMBER: _ClassVar[int]
    EVALUATION_CONFIG_FIELD_NUMBER: _ClassVar[int]
    TUNING_JOB_STATE_FIELD_NUMBER: _ClassVar[int]
    TUNING_JOB_METADATA_FIELD_NUMBER: _ClassVar[int]
    GCS_METRICS_URI_FIELD_NUMBER: _ClassVar[int]
    base_model: str
    pre_tuned_model: PreTunedModel
    supervised_tuning_spec: SupervisedTuningSpec
    distillation_spec: DistillationSpec
    partner_model_tuning_spec: PartnerModelTuningSpec
    veo_tuning_spec: VeoTuningSpec
    veo_lora_tuning_spec: VeoLoraTuningSpec
    preference_optimization_spec: PreferenceOptimizationSpec
    full_fine_tuning_spec: FullFineTuningSpec
    distillation_sampling_spec: DistillationSamplingSpec
    reinforcement_tuning_spec: ReinforcementTuningSpec
    name: str
    tuned_model_display_name: str
    description: str
    custom_base_model: str
    state: _job_state_pb2.JobState
    create_time: _timestamp_pb2.Timestamp
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    error: _status_pb2.Status
    labels: _containers.ScalarMap[str, str]
    experiment: str
    tuned_model: TunedModel
    tuning_data_stats: TuningDataStats
    pipeline_job: str
    encryption_spec: _encryption_spec_pb2.EncryptionSpec
    service_account: str
    output_uri: str
    evaluate_dataset_runs: _containers.RepeatedCompositeFieldContainer[EvaluateDatasetRun]
    evaluation_config: EvaluationConfig
    tuning_job_state: TuningJob.JobProgress.State
    tuning_job_metadata: TuningJob.JobProgress
    gcs_metrics_uri: str
    def __init__(self, base_model: _Optional[str] = ..., pre_tuned_model: _Optional[_Union[PreTunedModel, _Mapping]] = ..., supervised_tuning_spec: _Optional[_Union[SupervisedTuningSpec, _Mapping]] = ..., distillation_spec: _Optional[_Union[DistillationSpec, _Mapping]] = ..., partner_model_tuning_spec: _Optional[_Union[PartnerModelTuningSpec, _Mapping]] = ..., veo_tuning_spec: _Optional[_Union[VeoTuningSpec, _Mapping]] = ..., veo_lora_tuning_spec: _Optional[_Union[VeoLoraTuningSpec, _Mapping]] = ..., preference_optimization_spec: _Optional[_Union[PreferenceOptimizationSpec, _Mapping]] = ..., full_fine_tuning_spec: _Optional[_Union[FullFineTuningSpec, _Mapping]] = ..., distillation_sampling_spec: _Optional[_Union[DistillationSamplingSpec, _Mapping]] = ..., reinforcement_tuning_spec: _Optional[_Union[ReinforcementTuningSpec, _Mapping]] = ..., name: _Optional[str] = ..., tuned_model_display_name: _Optional[str] = ..., description: _Optional[str] = ..., custom_base_model: _Optional[str] = ..., state: _Optional[_Union[_job_state_pb2.JobState, str]] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., start_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., error: _Optional[_Union[_status_pb2.Status, _Mapping]] = ..., labels: _Optional[_Mapping[str, str]] = ..., experiment: _Optional[str] = ..., tuned_model: _Optional[_Union[TunedModel, _Mapping]] = ..., tuning_data_stats: _Optional[_Union[TuningDataStats, _Mapping]] = ..., pipeline_job: _Optional[str] = ..., encryption_spec: _Optional[_Union[_encryption_spec_pb2.EncryptionSpec, _Mapping]] = ..., service_account: _Optional[str] = ..., output_uri: _Optional[str] = ..., evaluate_dataset_runs: _Optional[_Iterable[_Union[EvaluateDatasetRun, _Mapping]]] = ..., evaluation_config: _Optional[_Union[EvaluationConfig, _Mapping]] = ..., tuning_job_state: _Optional[_Union[TuningJob.JobProgress.State, str]] = ..., tuning_job_metadata: _Optional[_Union[TuningJob.JobProgress, _Mapping]] = ..., gcs_metrics_uri: _Optional[str] = ...) -> None: ...

class TunedModel(_message.Message):
    __slots__ = ("model", "endpoint", "checkpoints")
    MODEL_FIELD_NUMBER: _ClassVar[int]
    ENDPOINT_FIELD_NUMBER: _ClassVar[int]
    CHECKPOINTS_FIELD_NUMBER: _ClassVar[int]
    model: str
    endpoint: str
    checkpoints: _containers.RepeatedCompositeFieldContainer[TunedModelCheckpoint]
    def __init__(self, model: _Optional[str] = ..., endpoint: _Optional[str] = ..., checkpoints: _Optional[_Iterable[_Union[TunedModelCheckpoint, _Mapping]]] = ...) -> None: ...

class SupervisedTuningDatasetDistribution(_message.Message):
    __slots__ = ("sum", "billable_sum", "min", "max", "mean", "median", "p5", "p95", "buckets")
    class DatasetBucket(_message.Message):
        __slots__ = ("count", "left", "right")
        COUNT_FIELD_NUMBER: _ClassVar[int]
        LEFT_FIELD_NUMBER: _ClassVar[int]
        RIGHT_FIELD_NUMBER: _ClassVar[int]
        count: float
        left: float
        right: float
        def __init__(self, count: _Optional[float] = ..., left: _Optional[float] = ..., right: _Optional[float] = ...) -> None: ...
    SUM_FIELD_NUMBER: _ClassVar[int]
    BILLABLE_SUM_FIELD_NUMBER: _ClassVar[int]
    MIN_FIELD_NUMBER: _ClassVar[int]
    MAX_FIELD_NUMBER: _ClassVar[int]
    MEAN_FIELD_NUMBER: _ClassVar[int]
    MEDIAN_FIELD_NUMBER: _ClassVar[int]
    P5_FIELD_NUMBER: _ClassVar[int]
    P95_FIELD_NUMBER: _ClassVar[int]
    BUCKETS_FIELD_NUMBER: _ClassVar[int]
    sum: int
    billable_sum: int
    min: float
    max: float
    mean: float
    median: float
    p5: float
    p95: float
    buckets: _containers.RepeatedCompositeFieldContainer[SupervisedTuningDatasetDistribution.DatasetBucket]
    def __init__(self, sum: _Optional[int] = ..., billable_sum: _Optional[int] = ..., min: _Optional[float] = ..., max: _Optional[float] = ..., mean: _Optional[float] = ..., median: _Optional[float] = ..., p5: _Optional[float] = ..., p95: _Optional[float] = ..., buckets: _Optional[_Iterable[_Union[SupervisedTuningDatasetDistribution.DatasetBucket, _Mapping]]] = ...) -> None: ...

class SupervisedTuningDataStats(_message.Message):
    __slots__ = ("tuning_dataset_example_count", "total_tuning_character_count", "total_billable_character_count", "total_billable_token_count", "tuning_step_count", "user_input_token_distribution", "user_output_token_distribution", "user_message_per_example_distribution", "user_dataset_examples", "total_truncated_example_count", "truncated_example_indices", "dropped_example_reasons")
    TUNING_DATASET_EXAMPLE_COUNT_FIELD_NUMBER: _ClassVar[int]
    TOTAL_TUNING_CHARACTER_COUNT_FIELD_NUMBER: _ClassVar[int]
    TOTAL_BILLABLE_CHARACTER_COUNT_FIELD_NUMBER: _ClassVar[int]
    TOTAL_BILLABLE_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    TUNING_STEP_COUNT_FIELD_NUMBER: _ClassVar[int]
    USER_INPUT_TOKEN_DISTRIBUTION_FIELD_NUMBER: _ClassVar[int]
    USER_OUTPUT_TOKEN_DISTRIBUTION_FIELD_NUMBER: _ClassVar[int]
    USER_MESSAGE_PER_EXAMPLE_DISTRIBUTION_FIELD_NUMBER: _ClassVar[int]
    USER_DATASET_EXAMPLES_FIELD_NUMBER: _ClassVar[int]
    TOTAL_TRUNCATED_EXAMPLE_COUNT_FIELD_NUMBER: _ClassVar[int]
    TRUNCATED_EXAMPLE_INDICES_FIELD_NUMBER: _ClassVar[int]
    DROPPED_EXAMPLE_REASONS_FIELD_NUMBER: _ClassVar[int]
    tuning_dataset_example_count: int
    total_tuning_character_count: int
    total_billable_character_count: int
    total_billable_token_count: int
    tuning_step_count: int
    user_input_token_distribution: SupervisedTuningDatasetDistribution
    user_output_token_distribution: SupervisedTuningDatasetDistribution
    user_message_per_example_distribution: SupervisedTuningDatasetDistribution
    user_dataset_examples: _containers.RepeatedCompositeFieldContainer[_content_pb2.Content]
    total_truncated_example_count: int
    truncated_example_indices: _containers.RepeatedScalarFieldContainer[int]
    dropped_example_reasons: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, tuning_dataset_example_count: _Optional[int] = ..., total_tuning_character_count: _Optional[int] = ..., total_billable_character_count: _Optional[int] = ..., total_billable_token_count: _Optional[int] = ..., tuning_step_count: _Optional[int] = ..., user_input_token_distribution: _Optional[_Union[SupervisedTuningDatasetDistribution, _Mapping]] = ..., user_output_token_distribution: _Optional[_Union[SupervisedTuningDatasetDistribution, _Mapping]] = ..., user_message_per_example_distribution: _Optional[_Union[SupervisedTuningDatasetDistribution, _Mapping]] = ..., user_dataset_examples: _Optional[_Iterable[_Union[_content_pb2.Content, _Mapping]]] = ..., total_truncated_example_count: _Optional[int] = ..., truncated_example_indices: _Optional[_Iterable[int]] = ..., dropped_example_reasons: _Optional[_Iterable[str]] = ...) -> None: ...

class DatasetDistribution(_message.Message):
    __slots__ = ("sum", "min", "max", "mean", "median", "p5", "p95", "buckets")
    class DistributionBucket(_message.Message):
        __slots__ = ("count", "left", "right")
        COUNT_FIELD_NUMBER: _ClassVar[int]
        LEFT_FIELD_NUMBER: _ClassVar[int]
        RIGHT_FIELD_NUMBER: _ClassVar[int]
        count: int
        left: float
        right: float
        def __init__(self, count: _Optional[int] = ..., left: _Optional[float] = ..., right: _Optional[float] = ...) -> None: ...
    SUM_FIELD_NUMBER: _ClassVar[int]
    MIN_FIELD_NUMBER: _ClassVar[int]
    MAX_FIELD_NUMBER: _ClassVar[int]
    MEAN_FIELD_NUMBER: _ClassVar[int]
    MEDIAN_FIELD_NUMBER: _ClassVar[int]
    P5_FIELD_NUMBER: _ClassVar[int]
    P95_FIELD_NUMBER: _ClassVar[int]
    BUCKETS_FIELD_NUMBER: _ClassVar[int]
    sum: float
    min: float
    max: float
    mean: float
    median: float
    p5: float
    p95: float
    buckets: _containers.RepeatedCompositeFieldContainer[DatasetDistribution.DistributionBucket]
    def __init__(self, sum: _Optional[float] = ..., min: _Optional[float] = ..., max: _Optional[float] = ..., mean: _Optional[float] = ..., median: _Optional[float] = ..., p5: _Optional[float] = ..., p95: _Optional[float] = ..., buckets: _Optional[_Iterable[_Union[DatasetDistribution.DistributionBucket, _Mapping]]] = ...) -> None: ...

class DatasetStats(_message.Message):
    __slots__ = ("tuning_dataset_example_count", "total_tuning_character_count", "total_billable_character_count", "tuning_step_count", "user_input_token_distribution", "user_output_token_distribution", "user_message_per_example_distribution", "user_dataset_examples", "dropped_example_indices", "dropped_example_reasons", "contents_per_example_distribution", "reinforcement_tuning_user_dataset_examples", "total_billable_token_count")
    TUNING_DATASET_EXAMPLE_COUNT_FIELD_NUMBER: _ClassVar[int]
    TOTAL_TUNING_CHARACTER_COUNT_FIELD_NUMBER: _ClassVar[int]
    TOTAL_BILLABLE_CHARACTER_COUNT_FIELD_NUMBER: _ClassVar[int]
    TUNING_STEP_COUNT_FIELD_NUMBER: _ClassVar[int]
    USER_INPUT_TOKEN_DISTRIBUTION_FIELD_NUMBER: _ClassVar[int]
    USER_OUTPUT_TOKEN_DISTRIBUTION_FIELD_NUMBER: _ClassVar[int]
    USER_MESSAGE_PER_EXAMPLE_DISTRIBUTION_FIELD_NUMBER: _ClassVar[int]
    USER_DATASET_EXAMPLES_FIELD_NUMBER: _ClassVar[int]
    DROPPED_EXAMPLE_INDICES_FIELD_NUMBER: _ClassVar[int]
    DROPPED_EXAMPLE_REASONS_FIELD_NUMBER: _ClassVar[int]
    CONTENTS_PER_EXAMPLE_DISTRIBUTION_FIELD_NUMBER: _ClassVar[int]
    REINFORCEMENT_TUNING_USER_DATASET_EXAMPLES_FIELD_NUMBER: _ClassVar[int]
    TOTAL_BILLABLE_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    tuning_dataset_example_count: int
    total_tuning_character_count: int
    total_billable_character_count: int
    tuning_step_count: int
    user_input_token_distribution: DatasetDistribution
    user_output_token_distribution: DatasetDistribution
    user_message_per_example_distribution: DatasetDistribution
    user_dataset_examples: _containers.RepeatedCompositeFieldContainer[_content_pb2.Content]
    dropped_example_indices: _containers.RepeatedScalarFieldContainer[int]
    dropped_example_reasons: _containers.RepeatedScalarFieldContainer[str]
    contents_per_example_distribution: DatasetDistribution
    reinforcement_tuning_user_dataset_examples: ReinforcementTuningUserDatasetExamples
    total_billable_token_count: int
    def __init__(self, tuning_dataset_example_count: _Optional[int] = ..., total_tuning_character_count: _Optional[int] = ..., total_billable_character_count: _Optional[int] = ..., tuning_step_count: _Optional[int] = ..., user_input_token_distribution: _Optional[_Union[DatasetDistribution, _Mapping]] = ..., user_output_token_distribution: _Optional[_Union[DatasetDistribution, _Mapping]] = ..., user_message_per_example_distribution: _Optional[_Union[DatasetDistribution, _Mapping]] = ..., user_dataset_examples: _Optional[_Iterable[_Union[_content_pb2.Content, _Mapping]]] = ..., dropped_example_indices: _Optional[_Iterable[int]] = ..., dropped_example_reasons: _Optional[_Iterable[str]] = ..., contents_per_example_distribution: _Optional[_Union[DatasetDistribution, _Mapping]] = ..., reinforcement_tuning_user_dataset_examples: _Optional[_Union[ReinforcementTuningUserDatasetExamples, _Mapping]] = ..., total_billable_token_count: _Optional[int] = ...) -> None: ...

class DistillationDataStats(_message.Message):
    __slots__ = ("training_dataset_stats",)
    TRAINING_DATASET_STATS_FIELD_NUMBER: _ClassVar[int]
    training_dataset_stats: DatasetStats
    def __init__(self, training_dataset_stats: _Optional[_Union[DatasetStats, _Mapping]] = ...) -> None: ...

class TuningDataStats(_message.Message):
    __slots__ = ("supervised_tuning_data_stats", "distillation_data_stats", "preference_optimization_data_stats", "reinforcement_tuning_data_stats")
    SUPERVISED_TUNING_DATA_STATS_FIELD_NUMBER: _ClassVar[int]
    DISTILLATION_DATA_STATS_FIELD_NUMBER: _ClassVar[int]
    PREFERENCE_OPTIMIZATION_DATA_STATS_FIELD_NUMBER: _ClassVar[int]
    REINFORCEMENT_TUNING_DATA_STATS_FIELD_NUMBER: _ClassVar[int]
    supervised_tuning_data_stats: SupervisedTuningDataStats
    distillation_data_stats: DistillationDataStats
    preference_optimization_data_stats: PreferenceOptimizationDataStats
    reinforcement_tuning_data_stats: DatasetStats
    def __init__(self, supervised_tuning_data_stats: _Optional[_Union[SupervisedTuningDataStats, _Mapping]] = ..., distillation_data_stats: _Optional[_Union[DistillationDataStats, _Mapping]] = ..., preference_optimization_data_stats: _Optional[_Union[PreferenceOptimizationDataStats, _Mapping]] = ..., reinforcement_tuning_data_stats: _Optional[_Union[DatasetStats, _Mapping]] = ...) -> None: ...

class SupervisedHyperParameters(_message.Message):
    __slots__ = ("epoch_count", "learning_rate_multiplier", "learning_rate", "adapter_size", "batch_size")
    class AdapterSize(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        ADAPTER_SIZE_UNSPECIFIED: _ClassVar[SupervisedHyperParameters.AdapterSize]
        ADAPTER_SIZE_ONE: _ClassVar[SupervisedHyperParameters.AdapterSize]
        ADAPTER_SIZE_TWO: _ClassVar[SupervisedHyperParameters.AdapterSize]
        ADAPTER_SIZE_FOUR: _ClassVar[SupervisedHyperParameters.AdapterSize]
        ADAPTER_SIZE_EIGHT: _ClassVar[SupervisedHyperParameters.AdapterSize]
        ADAPTER_SIZE_SIXTEEN: _ClassVar[SupervisedHyperParameters.AdapterSize]
        ADAPTER_SIZE_THIRTY_TWO: _ClassVar[SupervisedHyperParameters.AdapterSize]
    ADAPTER_SIZE_UNSPECIFIED: SupervisedHyperParameters.AdapterSize
    ADAPTER_SIZE_ONE: SupervisedHyperParameters.AdapterSize
    ADAPTER_SIZE_TWO: SupervisedHyperParameters.AdapterSize
    ADAPTER_SIZE_FOUR: SupervisedHyperParameters.AdapterSize
    ADAPTER_SIZE_EIGHT: SupervisedHyperParameters.AdapterSize
    ADAPTER_SIZE_SIXTEEN: SupervisedHyperParameters.AdapterSize
    ADAPTER_SIZE_THIRTY_TWO: SupervisedHyperParameters.AdapterSize
    EPOCH_COUNT_FIELD_NUMBER: _ClassVar[int]
    LEARNING_RATE_MULTIPLIER_FIELD_NUMBER: _ClassVar[int]
    LEARNING_RATE_FIELD_NUMBER: _ClassVar[int]
    ADAPTER_SIZE_FIELD_NUMBER: _ClassVar[int]
    BATCH_SIZE_FIELD_NUMBER: _ClassVar[int]
    epoch_count: int
    learning_rate_multiplier: float
    learning_rate: float
    adapter_size: SupervisedHyperParameters.AdapterSize
    batch_size: int
    def __init__(self, epoch_count: _Optional[int] = ..., learning_rate_multiplier: _Optional[float] = ..., learning_rate: _Optional[float] = ..., adapter_size: _Optional[_Union[SupervisedHyperParameters.AdapterSize, str]] = ..., batch_size: _Optional[int] = ...) -> None: ...

class SupervisedTuningSpec(_message.Message):
    __slots__ = ("training_dataset_uri", "validation_dataset_uri", "hyper_parameters", "export_last_checkpoint_only", "evaluation_config", "tuning_mode")
    class TuningMode(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TUNING_MODE_UNSPECIFIED: _ClassVar[SupervisedTuningSpec.TuningMode]
        TUNING_MODE_FULL: _ClassVar[SupervisedTuningSpec.TuningMode]
        TUNING_MODE_PEFT_ADAPTER: _ClassVar[SupervisedTuningSpec.TuningMode]
    TUNING_MODE_UNSPECIFIED: SupervisedTuningSpec.TuningMode
    TUNING_MODE_FULL: SupervisedTuningSpec.TuningMode
    TUNING_MODE_PEFT_ADAPTER: SupervisedTuningSpec.TuningMode
    TRAINING_DATASET_URI_FIELD_NUMBER: _ClassVar[int]
    VALIDATION_DATASET_URI_FIELD_NUMBER: _ClassVar[int]
    HYPER_PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    EXPORT_LAST_CHECKPOINT_ONLY_FIELD_NUMBER: _ClassVar[int]
    EVALUATION_CONFIG_FIELD_NUMBER: _ClassVar[int]
    TUNING_MODE_FIELD_NUMBER: _ClassVar[int]
    training_dataset_uri: str
    validation_dataset_uri: str
    hyper_parameters: SupervisedHyperParameters
    export_last_checkpoint_only: bool
    evaluation_config: EvaluationConfig
    tuning_mode: SupervisedTuningSpec.TuningMode
    def __init__(self, training_dataset_uri: _Optional[str] = ..., validation_dataset_uri: _Optional[str] = ..., hyper_parameters: _Optional[_Union[SupervisedHyperParameters, _Mapping]] = ..., export_last_checkpoint_only: bool = ..., evaluation_config: _Optional[_Union[EvaluationConfig, _Mapping]] = ..., tuning_mode: _Optional[_Union[SupervisedTuningSpec.TuningMode, str]] = ...) -> None: ...

class DistillationSpec(_message.Message):
    __slots__ = ("base_teacher_model", "tuned_teacher_model_source", "training_dataset_uri", "validation_dataset_uri", "hyper_parameters", "student_model", "pipeline_root_directory", "prompt_dataset_uri", "tuning_mode", "export_last_checkpoint_only", "evaluation_config")
    BASE_TEACHER_MODEL_FIELD_NUMBER: _ClassVar[int]
    TUNED_TEACHER_MODEL_SOURCE_FIELD_NUMBER: _ClassVar[int]
    TRAINING_DATASET_URI_FIELD_NUMBER: _ClassVar[int]
    VALIDATION_DATASET_URI_FIELD_NUMBER: _ClassVar[int]
    HYPER_PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    STUDENT_MODEL_FIELD_NUMBER: _ClassVar[int]
    PIPELINE_ROOT_DIRECTORY_FIELD_NUMBER: _ClassVar[int]
    PROMPT_DATASET_URI_FIELD_NUMBER: _ClassVar[int]
    TUNING_MODE_FIELD_NUMBER: _ClassVar[int]
    EXPORT_LAST_CHECKPOINT_ONLY_FIELD_NUMBER: _ClassVar[int]
    EVALUATION_CONFIG_FIELD_NUMBER: _ClassVar[int]
    base_teacher_model: str
    tuned_teacher_model_source: str
    training_dataset_uri: str
    validation_dataset_uri: str
    hyper_parameters: DistillationHyperParameters
    student_model: str
    pipeline_root_directory: str
    prompt_dataset_uri: str
    tuning_mode: SupervisedTuningSpec.TuningMode
    export_last_checkpoint_only: bool
    evaluation_config: EvaluationConfig
    def __init__(self, base_teacher_model: _Optional[str] = ..., tuned_teacher_model_source: _Optional[str] = ..., training_dataset_uri: _Optional[str] = ..., validation_dataset_uri: _Optional[str] = ..., hyper_parameters: _Optional[_Union[DistillationHyperParameters, _Mapping]] = ..., student_model: _Optional[str] = ..., pipeline_root_directory: _Optional[str] = ..., prompt_dataset_uri: _Optional[str] = ..., tuning_mode: _Optional[_Union[SupervisedTuningSpec.TuningMode, str]] = ..., export_last_checkpoint_only: bool = ..., evaluation_config: _Optional[_Union[EvaluationConfig, _Mapping]] = ...) -> None: ...

class DistillationHyperParameters(_message.Message):
    __slots__ = ("epoch_count", "learning_rate_multiplier", "adapter_size", "generation_config", "learning_rate", "batch_size", "sft_loss_weight_multiplier")
    EPOCH_COUNT_FIELD_NUMBER: _ClassVar[int]
    LEARNING_RATE_MULTIPLIER_FIELD_NUMBER: _ClassVar[int]
    ADAPTER_SIZE_FIELD_NUMBER: _ClassVar[int]
    GENERATION_CONFIG_FIELD_NUMBER: _ClassVar[int]
    LEARNING_RATE_FIELD_NUMBER: _ClassVar[int]
    BATCH_SIZE_FIELD_NUMBER: _ClassVar[int]
    SFT_LOSS_WEIGHT_MULTIPLIER_FIELD_NUMBER: _ClassVar[int]
    epoch_count: int
    learning_rate_multiplier: float
    adapter_size: SupervisedHyperParameters.AdapterSize
    generation_config: _content_pb2.GenerationConfig
    learning_rate: float
    batch_size: int
    sft_loss_weight_multiplier: float
    def __init__(self, epoch_count: _Optional[int] = ..., learning_rate_multiplier: _Optional[float] = ..., adapter_size: _Optional[_Union[SupervisedHyperParameters.AdapterSize, str]] = ..., generation_config: _Optional[_Union[_content_pb2.GenerationConfig, _Mapping]] = ..., learning_rate: _Optional[float] = ..., batch_size: _Optional[int] = ..., sft_loss_weight_multiplier: _Optional[float] = ...) -> None: ...

class PartnerModelTuningSpec(_message.Message):
    __slots__ = ("training_dataset_uri", "validation_dataset_uri", "hyper_parameters")
    class HyperParametersEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: _struct_pb2.Value
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[_struct_pb2.Value, _Mapping]] = ...) -> None: ...
    TRAINING_DATASET_URI_FIELD_NUMBER: _ClassVar[int]
    VALIDATION_DATASET_URI_FIELD_NUMBER: _ClassVar[int]
    HYPER_PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    training_dataset_uri: str
    validation_dataset_uri: str
    hyper_parameters: _containers.MessageMap[str, _struct_pb2.Value]
    def __init__(self, training_dataset_uri: _Optional[str] = ..., validation_dataset_uri: _Optional[str] = ..., hyper_parameters: _Optional[_Mapping[str, _struct_pb2.Value]] = ...) -> None: ...

class TunedModelRef(_message.Message):
    __slots__ = ("tuned_model", "tuning_job", "pipeline_job")
    TUNED_MODEL_FIELD_NUMBER: _ClassVar[int]
    TUNING_JOB_FIELD_NUMBER: _ClassVar[int]
    PIPELINE_JOB_FIELD_NUMBER: _ClassVar[int]
    tuned_model: str
    tuning_job: str
    pipeline_job: str
    def __init__(self, tuned_model: _Optional[str] = ..., tuning_job: _Optional[str] = ..., pipeline_job: _Optional[str] = ...) -> None: ...

class VeoHyperParameters(_message.Message):
    __slots__ = ("epoch_count", "learning_rate_multiplier", "tuning_task", "veo_data_mixture_ratio", "tuning_speed", "adapter_size")
    class TuningTask(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TUNING_TASK_UNSPECIFIED: _ClassVar[VeoHyperParameters.TuningTask]
        TUNING_TASK_I2V: _ClassVar[VeoHyperParameters.TuningTask]
        TUNING_TASK_T2V: _ClassVar[VeoHyperParameters.TuningTask]
        TUNING_TASK_R2V: _ClassVar[VeoHyperParameters.TuningTask]
    TUNING_TASK_UNSPECIFIED: VeoHyperParameters.TuningTask
    TUNING_TASK_I2V: VeoHyperParameters.TuningTask
    TUNING_TASK_T2V: VeoHyperParameters.TuningTask
    TUNING_TASK_R2V: VeoHyperParameters.TuningTask
    class TuningSpeed(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TUNING_SPEED_UNSPECIFIED: _ClassVar[VeoHyperParameters.TuningSpeed]
        REGULAR: _ClassVar[VeoHyperParameters.TuningSpeed]
        FAST: _ClassVar[VeoHyperParameters.TuningSpeed]
    TUNING_SPEED_UNSPECIFIED: VeoHyperParameters.TuningSpeed
    REGULAR: VeoHyperParameters.TuningSpeed
    FAST: VeoHyperParameters.TuningSpeed
    class AdapterSize(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        ADAPTER_SIZE_UNSPECIFIED: _ClassVar[VeoHyperParameters.AdapterSize]
        ADAPTER_SIZE_EIGHT: _ClassVar[VeoHyperParameters.AdapterSize]
        ADAPTER_SIZE_SIXTEEN: _ClassVar[VeoHyperParameters.AdapterSize]
        ADAPTER_SIZE_THIRTY_TWO: _ClassVar[VeoHyperParameters.AdapterSize]
    ADAPTER_SIZE_UNSPECIFIED: VeoHyperParameters.AdapterSize
    ADAPTER_SIZE_EIGHT: VeoHyperParameters.AdapterSize
    ADAPTER_SIZE_SIXTEEN: VeoHyperParameters.AdapterSize
    ADAPTER_SIZE_THIRTY_TWO: VeoHyperParameters.AdapterSize
    EPOCH_COUNT_FIELD_NUMBER: _ClassVar[int]
    LEARNING_RATE_MULTIPLIER_FIELD_NUMBER: _ClassVar[int]
    TUNING_TASK_FIELD_NUMBER: _ClassVar[int]
    VEO_DATA_MIXTURE_RATIO_FIELD_NUMBER: _ClassVar[int]
    TUNING_SPEED_FIELD_NUMBER: _ClassVar[int]
    ADAPTER_SIZE_FIELD_NUMBER: _ClassVar[int]
    epoch_count: int
    learning_rate_multiplier: float
    tuning_task: VeoHyperParameters.TuningTask
    veo_data_mixture_ratio: float
    tuning_speed: VeoHyperParameters.TuningSpeed
    adapter_size: VeoHyperParameters.AdapterSize
    def __init__(self, epoch_count: _Optional[int] = ..., learning_rate_multiplier: _Optional[float] = ..., tuning_task: _Optional[_Union[VeoHyperParameters.TuningTask, str]] = ..., veo_data_mixture_ratio: _Optional[float] = ..., tuning_speed: _Optional[_Union[VeoHyperParameters.TuningSpeed, str]] = ..., adapter_size: _Optional[_Union[VeoHyperParameters.AdapterSize, str]] = ...) -> None: ...

class VeoTuningSpec(_message.Message):
    __slots__ = ("training_dataset_uri", "validation_dataset_uri", "hyper_parameters")
    TRAINING_DATASET_URI_FIELD_NUMBER: _ClassVar[int]
    VALIDATION_DATASET_URI_FIELD_NUMBER: _ClassVar[int]
    HYPER_PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    training_dataset_uri: str
    validation_dataset_uri: str
    hyper_parameters: VeoHyperParameters
    def __init__(self, training_dataset_uri: _Optional[str] = ..., validation_dataset_uri: _Optional[str] = ..., hyper_parameters: _Optional[_Union[VeoHyperParameters, _Mapping]] = ...) -> None: ...

class VeoLoraTuningSpec(_message.Message):
    __slots__ = ("training_dataset_uri", "validation_dataset_uri", "hyper_parameters", "video_orientation")
    class VideoOrientation(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        VIDEO_ORIENTATION_UNSPECIFIED: _ClassVar[VeoLoraTuningSpec.VideoOrientation]
        LANDSCAPE: _ClassVar[VeoLoraTuningSpec.VideoOrientation]
        PORTRAIT: _ClassVar[VeoLoraTuningSpec.VideoOrientation]
    VIDEO_ORIENTATION_UNSPECIFIED: VeoLoraTuningSpec.VideoOrientation
    LANDSCAPE: VeoLoraTuningSpec.VideoOrientation
    PORTRAIT: VeoLoraTuningSpec.VideoOrientation
    TRAINING_DATASET_URI_FIELD_NUMBER: _ClassVar[int]
    VALIDATION_DATASET_URI_FIELD_NUMBER: _ClassVar[int]
    HYPER_PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    VIDEO_ORIENTATION_FIELD_NUMBER: _ClassVar[int]
    training_dataset_uri: str
    validation_dataset_uri: str
    hyper_parameters: VeoHyperParameters
    video_orientation: VeoLoraTuningSpec.VideoOrientation
    def __init__(self, training_dataset_uri: _Optional[str] = ..., validation_dataset_uri: _Optional[str] = ..., hyper_parameters: _Optional[_Union[VeoHyperParameters, _Mapping]] = ..., video_orientation: _Optional[_Union[VeoLoraTuningSpec.VideoOrientation, str]] = ...) -> None: ...

class EvaluationConfig(_message.Message):
    __slots__ = ("metrics", "output_config", "autorater_config", "inference_generation_config")
    METRICS_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_CONFIG_FIELD_NUMBER: _ClassVar[int]
    AUTORATER_CONFIG_FIELD_NUMBER: _ClassVar[int]
    INFERENCE_GENERATION_CONFIG_FIELD_NUMBER: _ClassVar[int]
    metrics: _containers.RepeatedCompositeFieldContainer[_evaluation_service_pb2.Metric]
    output_config: _evaluation_service_pb2.OutputConfig
    autorater_config: _evaluation_service_pb2.AutoraterConfig
    inference_generation_config: _content_pb2.GenerationConfig
    def __init__(self, metrics: _Optional[_Iterable[_Union[_evaluation_service_pb2.Metric, _Mapping]]] = ..., output_config: _Optional[_Union[_evaluation_service_pb2.OutputConfig, _Mapping]] = ..., autorater_config: _Optional[_Union[_evaluation_service_pb2.AutoraterConfig, _Mapping]] = ..., inference_generation_config: _Optional[_Union[_content_pb2.GenerationConfig, _Mapping]] = ...) -> None: ...

class EvaluateDatasetRun(_message.Message):
    __slots__ = ("operation_name", "evaluation_run", "checkpoint_id", "evaluate_dataset_response", "error")
    OPERATION_NAME_FIELD_NUMBER: _ClassVar[int]
    EVALUATION_RUN_FIELD_NUMBER: _ClassVar[int]
    CHECKPOINT_ID_FIELD_NUMBER: _ClassVar[int]
    EVALUATE_DATASET_RESPONSE_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    operation_name: str
    evaluation_run: str
    checkpoint_id: str
    evaluate_dataset_response: _evaluation_service_pb2.EvaluateDatasetResponse
    error: _status_pb2.Status
    def __init__(self, operation_name: _Optional[str] = ..., evaluation_run: _Optional[str] = ..., checkpoint_id: _Optional[str] = ..., evaluate_dataset_response: _Optional[_Union[_evaluation_service_pb2.EvaluateDatasetResponse, _Mapping]] = ..., error: _Optional[_Union[_status_pb2.Status, _Mapping]] = ...) -> None: ...

class TunedModelCheckpoint(_message.Message):
    __slots__ = ("checkpoint_id", "epoch", "step", "endpoint")
    CHECKPOINT_ID_FIELD_NUMBER: _ClassVar[int]
    EPOCH_FIELD_NUMBER: _ClassVar[int]
    STEP_FIELD_NUMBER: _ClassVar[int]
    ENDPOINT_FIELD_NUMBER: _ClassVar[int]
    checkpoint_id: str
    epoch: int
    step: int
    endpoint: str
    def __init__(self, checkpoint_id: _Optional[str] = ..., epoch: _Optional[int] = ..., step: _Optional[int] = ..., endpoint: _Optional[str] = ...) -> None: ...

class PreTunedModel(_message.Message):
    __slots__ = ("tuned_model_name", "checkpoint_id", "base_model")
    TUNED_MODEL_NAME_FIELD_NUMBER: _ClassVar[int]
    CHECKPOINT_ID_FIELD_NUMBER: _ClassVar[int]
    BASE_MODEL_FIELD_NUMBER: _ClassVar[int]
    tuned_model_name: str
    checkpoint_id: str
    base_model: str
    def __init__(self, tuned_model_name: _Optional[str] = ..., checkpoint_id: _Optional[str] = ..., base_model: _Optional[str] = ...) -> None: ...

class PreferenceOptimizationSpec(_message.Message):
    __slots__ = ("training_dataset_uri", "validation_dataset_uri", "hyper_parameters", "export_last_checkpoint_only")
    TRAINING_DATASET_URI_FIELD_NUMBER: _ClassVar[int]
    VALIDATION_DATASET_URI_FIELD_NUMBER: _ClassVar[int]
    HYPER_PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    EXPORT_LAST_CHECKPOINT_ONLY_FIELD_NUMBER: _ClassVar[int]
    training_dataset_uri: str
    validation_dataset_uri: str
    hyper_parameters: PreferenceOptimizationHyperParameters
    export_last_checkpoint_only: bool
    def __init__(self, training_dataset_uri: _Optional[str] = ..., validation_dataset_uri: _Optional[str] = ..., hyper_parameters: _Optional[_Union[PreferenceOptimizationHyperParameters, _Mapping]] = ..., export_last_checkpoint_only: bool = ...) -> None: ...

class PreferenceOptimizationHyperParameters(_message.Message):
    __slots__ = ("epoch_count", "learning_rate_multiplier", "adapter_size", "beta")
    EPOCH_COUNT_FIELD_NUMBER: _ClassVar[int]
    LEARNING_RATE_MULTIPLIER_FIELD_NUMBER: _ClassVar[int]
    ADAPTER_SIZE_FIELD_NUMBER: _ClassVar[int]
    BETA_FIELD_NUMBER: _ClassVar[int]
    epoch_count: int
    learning_rate_multiplier: float
    adapter_size: SupervisedHyperParameters.AdapterSize
    beta: float
    def __init__(self, epoch_count: _Optional[int] = ..., learning_rate_multiplier: _Optional[float] = ..., adapter_size: _Optional[_Union[SupervisedHyperParameters.AdapterSize, str]] = ..., beta: _Optional[float] = ...) -> None: ...

class PreferenceOptimizationDataStats(_message.Message):
    __slots__ = ("tuning_dataset_example_count", "tuning_step_count", "total_billable_token_count", "user_input_token_distribution", "user_output_token_distribution", "scores_distribution", "score_variance_per_example_distribution", "user_dataset_examples", "dropped_example_indices", "dropped_example_reasons")
    TUNING_DATASET_EXAMPLE_COUNT_FIELD_NUMBER: _ClassVar[int]
    TUNING_STEP_COUNT_FIELD_NUMBER: _ClassVar[int]
    TOTAL_BILLABLE_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    USER_INPUT_TOKEN_DISTRIBUTION_FIELD_NUMBER: _ClassVar[int]
    USER_OUTPUT_TOKEN_DISTRIBUTION_FIELD_NUMBER: _ClassVar[int]
    SCORES_DISTRIBUTION_FIELD_NUMBER: _ClassVar[int]
    SCORE_VARIANCE_PER_EXAMPLE_DISTRIBUTION_FIELD_NUMBER: _ClassVar[int]
    USER_DATASET_EXAMPLES_FIELD_NUMBER: _ClassVar[int]
    DROPPED_EXAMPLE_INDICES_FIELD_NUMBER: _ClassVar[int]
    DROPPED_EXAMPLE_REASONS_FIELD_NUMBER: _ClassVar[int]
    tuning_dataset_example_count: int
    tuning_step_count: int
    total_billable_token_count: int
    user_input_token_distribution: DatasetDistribution
    user_output_token_distribution: DatasetDistribution
    scores_distribution: DatasetDistribution
    score_variance_per_example_distribution: DatasetDistribution
    user_dataset_examples: _containers.RepeatedCompositeFieldContainer[GeminiPreferenceExample]
    dropped_example_indices: _containers.RepeatedScalarFieldContainer[int]
    dropped_example_reasons: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, tuning_dataset_example_count: _Optional[int] = ..., tuning_step_count: _Optional[int] = ..., total_billable_token_count: _Optional[int] = ..., user_input_token_distribution: _Optional[_Union[DatasetDistribution, _Mapping]] = ..., user_output_token_distribution: _Optional[_Union[DatasetDistribution, _Mapping]] = ..., scores_distribution: _Optional[_Union[DatasetDistribution, _Mapping]] = ..., score_variance_per_example_distribution: _Optional[_Union[DatasetDistribution, _Mapping]] = ..., user_dataset_examples: _Optional[_Iterable[_Union[GeminiPreferenceExample, _Mapping]]] = ..., dropped_example_indices: _Optional[_Iterable[int]] = ..., dropped_example_reasons: _Optional[_Iterable[str]] = ...) -> None: ...

class GeminiPreferenceExample(_message.Message):
    __slots__ = ("contents", "completions")
    class Completion(_message.Message):
        __slots__ = ("completion", "score")
        COMPLETION_FIELD_NUMBER: _ClassVar[int]
        SCORE_FIELD_NUMBER: _ClassVar[int]
        completion: _content_pb2.Content
        score: float
        def __init__(self, completion: _Optional[_Union[_content_pb2.Content, _Mapping]] = ..., score: _Optional[float] = ...) -> None: ...
    CONTENTS_FIELD_NUMBER: _ClassVar[int]
    COMPLETIONS_FIELD_NUMBER: _ClassVar[int]
    contents: _containers.RepeatedCompositeFieldContainer[_content_pb2.Content]
    completions: _containers.RepeatedCompositeFieldContainer[GeminiPreferenceExample.Completion]
    def __init__(self, contents: _Optional[_Iterable[_Union[_content_pb2.Content, _Mapping]]] = ..., completions: _Optional[_Iterable[_Union[GeminiPreferenceExample.Completion, _Mapping]]] = ...) -> None: ...

class FullFineTuningSpec(_message.Message):
    __slots__ = ("training_dataset_uri", "validation_dataset_uri", "hyper_parameters")
    TRAINING_DATASET_URI_FIELD_NUMBER: _ClassVar[int]
    VALIDATION_DATASET_URI_FIELD_NUMBER: _ClassVar[int]
    HYPER_PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    training_dataset_uri: str
    validation_dataset_uri: str
    hyper_parameters: SupervisedHyperParameters
    def __init__(self, training_dataset_uri: _Optional[str] = ..., validation_dataset_uri: _Optional[str] = ..., hyper_parameters: _Optional[_Union[SupervisedHyperParameters, _Mapping]] = ...) -> None: ...

class DistillationSamplingSpec(_message.Message):
    __slots__ = ("prompt_dataset_uri", "validation_dataset_uri", "base_teacher_model", "tuned_teacher_model_source", "hyperparameters")
    PROMPT_DATASET_URI_FIELD_NUMBER: _ClassVar[int]
    VALIDATION_DATASET_URI_FIELD_NUMBER: _ClassVar[int]
    BASE_TEACHER_MODEL_FIELD_NUMBER: _ClassVar[int]
    TUNED_TEACHER_MODEL_SOURCE_FIELD_NUMBER: _ClassVar[int]
    HYPERPARAMETERS_FIELD_NUMBER: _ClassVar[int]
    prompt_dataset_uri: str
    validation_dataset_uri: str
    base_teacher_model: str
    tuned_teacher_model_source: str
    hyperparameters: DistillationHyperParameters
    def __init__(self, prompt_dataset_uri: _Optional[str] = ..., validation_dataset_uri: _Optional[str] = ..., base_teacher_model: _Optional[str] = ..., tuned_teacher_model_source: _Optional[str] = ..., hyperparameters: _Optional[_Union[DistillationHyperParameters, _Mapping]] = ...) -> None: ...

class ReinforcementTuningSpec(_message.Message):
    __slots__ = ("training_dataset_uri", "validation_dataset_uri", "hyper_parameters", "single_reward_config", "composite_reward_config")
    TRAINING_DATASET_URI_FIELD_NUMBER: _ClassVar[int]
    VALIDATION_DATASET_URI_FIELD_NUMBER: _ClassVar[int]
    HYPER_PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    SINGLE_REWARD_CONFIG_FIELD_NUMBER: _ClassVar[int]
    COMPOSITE_REWARD_CONFIG_FIELD_NUMBER: _ClassVar[int]
    training_dataset_uri: str
    validation_dataset_uri: str
    hyper_parameters: ReinforcementTuningHyperParameters
    single_reward_config: SingleReinforcementTuningRewardConfig
    composite_reward_config: CompositeReinforcementTuningRewardConfig
    def __init__(self, training_dataset_uri: _Optional[str] = ..., validation_dataset_uri: _Optional[str] = ..., hyper_parameters: _Optional[_Union[ReinforcementTuningHyperParameters, _Mapping]] = ..., single_reward_config: _Optional[_Union[SingleReinforcementTuningRewardConfig, _Mapping]] = ..., composite_reward_config: _Optional[_Union[CompositeReinforcementTuningRewardConfig, _Mapping]] = ...) -> None: ...

class ReinforcementTuningHyperParameters(_message.Message):
    __slots__ = ("epoch_count", "learning_rate_multiplier", "adapter_size", "samples_per_prompt", "batch_size", "evaluate_interval", "checkpoint_interval", "max_output_tokens", "thinking_level", "thinking_budget", "step_count")
    class ThinkingLevel(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        REINFORCEMENT_TUNING_THINKING_LEVEL_UNSPECIFIED: _ClassVar[ReinforcementTuningHyperParameters.ThinkingLevel]
        MINIMAL: _ClassVar[ReinforcementTuningHyperParameters.ThinkingLevel]
        LOW: _ClassVar[ReinforcementTuningHyperParameters.ThinkingLevel]
        MEDIUM: _ClassVar[ReinforcementTuningHyperParameters.ThinkingLevel]
        HIGH: _ClassVar[ReinforcementTuningHyperParameters.ThinkingLevel]
    REINFORCEMENT_TUNING_THINKING_LEVEL_UNSPECIFIED: ReinforcementTuningHyperParameters.ThinkingLevel
    MINIMAL: ReinforcementTuningHyperParameters.ThinkingLevel
    LOW: ReinforcementTuningHyperParameters.ThinkingLevel
    MEDIUM: ReinforcementTuningHyperParameters.ThinkingLevel
    HIGH: ReinforcementTuningHyperParameters.ThinkingLevel
    EPOCH_COUNT_FIELD_NUMBER: _ClassVar[int]
    LEARNING_RATE_MULTIPLIER_FIELD_NUMBER: _ClassVar[int]
    ADAPTER_SIZE_FIELD_NUMBER: _ClassVar[int]
    SAMPLES_PER_PROMPT_FIELD_NUMBER: _ClassVar[int]
    BATCH_SIZE_FIELD_NUMBER: _ClassVar[int]
    EVALUATE_INTERVAL_FIELD_NUMBER: _ClassVar[int]
    CHECKPOINT_INTERVAL_FIELD_NUMBER: _ClassVar[int]
    MAX_OUTPUT_TOKENS_FIELD_NUMBER: _ClassVar[int]
    THINKING_LEVEL_FIELD_NUMBER: _ClassVar[int]
    THINKING_BUDGET_FIELD_NUMBER: _ClassVar[int]
    STEP_COUNT_FIELD_NUMBER: _ClassVar[int]
    epoch_count: int
    learning_rate_multiplier: float
    adapter_size: SupervisedHyperParameters.AdapterSize
    samples_per_prompt: int
    batch_size: int
    evaluate_interval: int
    checkpoint_interval: int
    max_output_tokens: int
    thinking_level: ReinforcementTuningHyperParameters.ThinkingLevel
    thinking_budget: int
    step_count: int
    def __init__(self, epoch_count: _Optional[int] = ..., learning_rate_multiplier: _Optional[float] = ..., adapter_size: _Optional[_Union[SupervisedHyperParameters.AdapterSize, str]] = ..., samples_per_prompt: _Optional[int] = ..., batch_size: _Optional[int] = ..., evaluate_interval: _Optional[int] = ..., checkpoint_interval: _Optional[int] = ..., max_output_tokens: _Optional[int] = ..., thinking_level: _Optional[_Union[ReinforcementTuningHyperParameters.ThinkingLevel, str]] = ..., thinking_budget: _Optional[int] = ..., step_count: _Optional[int] = ...) -> None: ...

class SingleReinforcementTuningRewardConfig(_message.Message):
    __slots__ = ("reward_name", "parse_response_config", "autorater_scorer", "code_execution_reward_scorer", "string_match_reward_scorer", "cloud_run_reward_scorer")
    REWARD_NAME_FIELD_NUMBER: _ClassVar[int]
    PARSE_RESPONSE_CONFIG_FIELD_NUMBER: _ClassVar[int]
    AUTORATER_SCORER_FIELD_NUMBER: _ClassVar[int]
    CODE_EXECUTION_REWARD_SCORER_FIELD_NUMBER: _ClassVar[int]
    STRING_MATCH_REWARD_SCORER_FIELD_NUMBER: _ClassVar[int]
    CLOUD_RUN_REWARD_SCORER_FIELD_NUMBER: _ClassVar[int]
    reward_name: str
    parse_response_config: ReinforcementTuningParseResponseConfig
    autorater_scorer: ReinforcementTuningAutoraterScorer
    code_execution_reward_scorer: ReinforcementTuningCodeExecutionRewardScorer
    string_match_reward_scorer: ReinforcementTuningStringMatchRewardScorer
    cloud_run_reward_scorer: ReinforcementTuningCloudRunRewardScorer
    def __init__(self, reward_name: _Optional[str] = ..., parse_response_config: _Optional[_Union[ReinforcementTuningParseResponseConfig, _Mapping]] = ..., autorater_scorer: _Optional[_Union[ReinforcementTuningAutoraterScorer, _Mapping]] = ..., code_execution_reward_scorer: _Optional[_Union[ReinforcementTuningCodeExecutionRewardScorer, _Mapping]] = ..., string_match_reward_scorer: _Optional[_Union[ReinforcementTuningStringMatchRewardScorer, _Mapping]] = ..., cloud_run_reward_scorer: _Optional[_Union[ReinforcementTuningCloudRunRewardScorer, _Mapping]] = ...) -> None: ...

class CompositeReinforcementTuningRewardConfig(_message.Message):
    __slots__ = ("weighted_reward_configs",)
    class WeightedRewardConfig(_message.Message):
        __slots__ = ("reward_config", "weight")
        REWARD_CONFIG_FIELD_NUMBER: _ClassVar[int]
        WEIGHT_FIELD_NUMBER: _ClassVar[int]
        reward_config: SingleReinforcementTuningRewardConfig
        weight: float
        def __init__(self, reward_config: _Optional[_Union[SingleReinforcementTuningRewardConfig, _Mapping]] = ..., weight: _Optional[float] = ...) -> None: ...
    WEIGHTED_REWARD_CONFIGS_FIELD_NUMBER: _ClassVar[int]
    weighted_reward_configs: _containers.RepeatedCompositeFieldContainer[CompositeReinforcementTuningRewardConfig.WeightedRewardConfig]
    def __init__(self, weighted_reward_configs: _Optional[_Iterable[_Union[CompositeReinforcementTuningRewardConfig.WeightedRewardConfig, _Mapping]]] = ...) -> None: ...

class ReinforcementTuningParseResponseConfig(_message.Message):
    __slots__ = ("parse_type", "regex_extract_expression")
    class ResponseParseType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        RESPONSE_PARSE_TYPE_UNSPECIFIED: _ClassVar[ReinforcementTuningParseResponseConfig.ResponseParseType]
        IDENTITY: _ClassVar[ReinforcementTuningParseResponseConfig.ResponseParseType]
        REGEX_EXTRACT: _ClassVar[ReinforcementTuningParseResponseConfig.ResponseParseType]
    RESPONSE_PARSE_TYPE_UNSPECIFIED: ReinforcementTuningParseResponseConfig.ResponseParseType
    IDENTITY: ReinforcementTuningParseResponseConfig.ResponseParseType
    REGEX_EXTRACT: ReinforcementTuningParseResponseConfig.ResponseParseType
    PARSE_TYPE_FIELD_NUMBER: _ClassVar[int]
    REGEX_EXTRACT_EXPRESSION_FIELD_NUMBER: _ClassVar[int]
    parse_type: ReinforcementTuningParseResponseConfig.ResponseParseType
    regex_extract_expression: str
    def __init__(self, parse_type: _Optional[_Union[ReinforcementTuningParseResponseConfig.ResponseParseType, str]] = ..., regex_extract_expression: _Optional[str] = ...) -> None: ...

class ReinforcementTuningAutoraterScorer(_message.Message):
    __slots__ = ("autorater_config", "autorater_prompt", "autorater_response_parse_config", "parsed_response_conversion_scorer", "exact_match_scorer")
    class ParsedResponseConversionScorer(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class ExactMatchScorer(_message.Message):
        __slots__ = ("correct_answer_reward", "wrong_answer_reward", "expression")
        CORRECT_ANSWER_REWARD_FIELD_NUMBER: _ClassVar[int]
        WRONG_ANSWER_REWARD_FIELD_NUMBER: _ClassVar[int]
        EXPRESSION_FIELD_NUMBER: _ClassVar[int]
        correct_answer_reward: float
        wrong_answer_reward: float
        expression: str
        def __init__(self, correct_answer_reward: _Optional[float] = ..., wrong_answer_reward: _Optional[float] = ..., expression: _Optional[str] = ...) -> None: ...
    AUTORATER_CONFIG_FIELD_NUMBER: _ClassVar[int]
    AUTORATER_PROMPT_FIELD_NUMBER: _ClassVar[int]
    AUTORATER_RESPONSE_PARSE_CONFIG_FIELD_NUMBER: _ClassVar[int]
    PARSED_RESPONSE_CONVERSION_SCORER_FIELD_NUMBER: _ClassVar[int]
    EXACT_MATCH_SCORER_FIELD_NUMBER: _ClassVar[int]
    autorater_config: _evaluation_service_pb2.AutoraterConfig
    autorater_prompt: str
    autorater_response_parse_config: ReinforcementTuningParseResponseConfig
    parsed_response_conversion_scorer: ReinforcementTuningAutoraterScorer.ParsedResponseConversionScorer
    exact_match_scorer: ReinforcementTuningAutoraterScorer.ExactMatchScorer
    def __init__(self, autorater_config: _Optional[_Union[_evaluation_service_pb2.AutoraterConfig, _Mapping]] = ..., autorater_prompt: _Optional[str] = ..., autorater_response_parse_config: _Optional[_Union[ReinforcementTuningParseResponseConfig, _Mapping]] = ..., parsed_response_conversion_scorer: _Optional[_Union[ReinforcementTuningAutoraterScorer.ParsedResponseConversionScorer, _Mapping]] = ..., exact_match_scorer: _Optional[_Union[ReinforcementTuningAutoraterScorer.ExactMatchScorer, _Mapping]] = ...) -> None: ...

class ReinforcementTuningCodeExecutionRewardScorer(_message.Message):
    __slots__ = ("python_code_snippet",)
    PYTHON_CODE_SNIPPET_FIELD_NUMBER: _ClassVar[int]
    python_code_snippet: str
    def __init__(self, python_code_snippet: _Optional[str] = ...) -> None: ...

class ReinforcementTuningStringMatchRewardScorer(_message.Message):
    __slots__ = ("correct_answer_reward", "wrong_answer_reward", "string_match_expression", "json_match_expression")
    class MatchOperation(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        MATCH_OPERATION_UNSPECIFIED: _ClassVar[ReinforcementTuningStringMatchRewardScorer.MatchOperation]
        REGEX_CONTAINS: _ClassVar[ReinforcementTuningStringMatchRewardScorer.MatchOperation]
        PARTIAL_MATCH: _ClassVar[ReinforcementTuningStringMatchRewardScorer.MatchOperation]
        EXACT_MATCH: _ClassVar[ReinforcementTuningStringMatchRewardScorer.MatchOperation]
    MATCH_OPERATION_UNSPECIFIED: ReinforcementTuningStringMatchRewardScorer.MatchOperation
    REGEX_CONTAINS: ReinforcementTuningStringMatchRewardScorer.MatchOperation
    PARTIAL_MATCH: ReinforcementTuningStringMatchRewardScorer.MatchOperation
    EXACT_MATCH: ReinforcementTuningStringMatchRewardScorer.MatchOperation
    class StringMatchExpression(_message.Message):
        __slots__ = ("match_operation", "expression")
        MATCH_OPERATION_FIELD_NUMBER: _ClassVar[int]
        EXPRESSION_FIELD_NUMBER: _ClassVar[int]
        match_operation: ReinforcementTuningStringMatchRewardScorer.MatchOperation
        expression: str
        def __init__(self, match_operation: _Optional[_Union[ReinforcementTuningStringMatchRewardScorer.MatchOperation, str]] = ..., expression: _Optional[str] = ...) -> None: ...
    class JsonMatchExpression(_message.Message):
        __slots__ = ("key_name", "value_string_match_expression")
        KEY_NAME_FIELD_NUMBER: _ClassVar[int]
        VALUE_STRING_MATCH_EXPRESSION_FIELD_NUMBER: _ClassVar[int]
        key_name: str
        value_string_match_expression: ReinforcementTuningStringMatchRewardScorer.StringMatchExpression
        def __init__(self, key_name: _Optional[str] = ..., value_string_match_expression: _Optional[_Union[ReinforcementTuningStringMatchRewardScorer.StringMatchExpression, _Mapping]] = ...) -> None: ...
    CORRECT_ANSWER_REWARD_FIELD_NUMBER: _ClassVar[int]
    WRONG_ANSWER_REWARD_FIELD_NUMBER: _ClassVar[int]
    STRING_MATCH_EXPRESSION_FIELD_NUMBER: _ClassVar[int]
    JSON_MATCH_EXPRESSION_FIELD_NUMBER: _ClassVar[int]
    correct_answer_reward: float
    wrong_answer_reward: float
    string_match_expression: ReinforcementTuningStringMatchRewardScorer.StringMatchExpression
    json_match_expression: ReinforcementTuningStringMatchRewardScorer.JsonMatchExpression
    def __init__(self, correct_answer_reward: _Optional[float] = ..., wrong_answer_reward: _Optional[float] = ..., string_match_expression: _Optional[_Union[ReinforcementTuningStringMatchRewardScorer.StringMatchExpression, _Mapping]] = ..., json_match_expression: _Optional[_Union[ReinforcementTuningStringMatchRewardScorer.JsonMatchExpression, _Mapping]] = ...) -> None: ...

class ReinforcementTuningCloudRunRewardScorer(_message.Message):
    __slots__ = ("cloud_run_uri",)
    CLOUD_RUN_URI_FIELD_NUMBER: _ClassVar[int]
    cloud_run_uri: str
    def __init__(self, cloud_run_uri: _Optional[str] = ...) -> None: ...

class ReinforcementTuningExample(_message.Message):
    __slots__ = ("contents", "system_instruction", "tools", "references")
    class ReferencesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    CONTENTS_FIELD_NUMBER: _ClassVar[int]
    SYSTEM_INSTRUCTION_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    REFERENCES_FIELD_NUMBER: _ClassVar[int]
    contents: _containers.RepeatedCompositeFieldContainer[_content_pb2.Content]
    system_instruction: _content_pb2.Content
    tools: _containers.RepeatedCompositeFieldContainer[_tool_pb2.Tool]
    references: _containers.ScalarMap[str, str]
    def __init__(self, contents: _Optional[_Iterable[_Union[_content_pb2.Content, _Mapping]]] = ..., system_instruction: _Optional[_Union[_content_pb2.Content, _Mapping]] = ..., tools: _Optional[_Iterable[_Union[_tool_pb2.Tool, _Mapping]]] = ..., references: _Optional[_Mapping[str, str]] = ...) -> None: ...

class ReinforcementTuningUserDatasetExamples(_message.Message):
    __slots__ = ("user_dataset_examples",)
    USER_DATASET_EXAMPLES_FIELD_NUMBER: _ClassVar[int]
    user_dataset_examples: _containers.RepeatedCompositeFieldContainer[ReinforcementTuningExample]
    def __init__(self, user_dataset_examples: _Optional[_Iterable[_Union[ReinforcementTuningExample, _Mapping]]] = ...) -> None: ...
