# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: tuning job."""

from __future__ import annotations

import datetime
from collections.abc import MutableMapping, MutableSequence
from typing import Any

import proto
from google.protobuf import struct_pb2, timestamp_pb2
from google.rpc import status_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import content as _content
from genai_grpc.aiplatform.types import encryption_spec as _encryption_spec
from genai_grpc.aiplatform.types import evaluation_service as _evaluation_service
from genai_grpc.aiplatform.types import job_state as _job_state

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "TuningJob",
        "TunedModel",
        "SupervisedTuningDatasetDistribution",
        "SupervisedTuningDataStats",
        "DatasetDistribution",
        "DatasetStats",
        "DistillationDataStats",
        "TuningDataStats",
        "SupervisedHyperParameters",
        "SupervisedTuningSpec",
        "DistillationSpec",
        "DistillationHyperParameters",
        "PartnerModelTuningSpec",
        "TunedModelRef",
        "VeoHyperParameters",
        "VeoTuningSpec",
        "VeoLoraTuningSpec",
        "EvaluationConfig",
        "EvaluateDatasetRun",
        "TunedModelCheckpoint",
        "PreTunedModel",
    },
)


class TuningJob(_message.Message):
    """A tuning job and its state.

    Attributes:
        base_model (str):
            Model that is trained. One of `source_model`.
        pre_tuned_model (PreTunedModel):
            Tuned model that is trained further, in place of `base_model`. One of
            `source_model`.
        supervised_tuning_spec (SupervisedTuningSpec):
            Training on prompts and answers. One of `tuning_spec`.
        distillation_spec (DistillationSpec):
            Training on the answers of a larger model. One of `tuning_spec`. Published
            in v1beta1.
        partner_model_tuning_spec (PartnerModelTuningSpec):
            Training of a partner's model. One of `tuning_spec`. Published in v1beta1.
        veo_tuning_spec (VeoTuningSpec):
            Training of a video model. One of `tuning_spec`. Published in v1beta1.
        veo_lora_tuning_spec (VeoLoraTuningSpec):
            Training of an adapter for a video model. One of `tuning_spec`. Published in
            v1beta1.
        name (str):
            Resource name: `projects/{project}/locations/{location}/tuningJobs/{id}`.
        tuned_model_display_name (str):
            Name for people of the model that comes out.
        description (str):
            What the job is for.
        custom_base_model (str):
            Own weights to train, as a folder in Cloud Storage. Published in v1beta1.
        state (JobState):
            How far the job is.
        create_time (datetime.datetime):
            When it was created.
        start_time (datetime.datetime):
            When it first ran.
        end_time (datetime.datetime):
            When it ended, in whatever way.
        update_time (datetime.datetime):
            When it last changed.
        error (google.rpc.Status):
            Why the job failed or was cancelled.
        labels (MutableMapping[str, str]):
            Labels of the job and what it makes.
        experiment (str):
            Experiment that records the job: `projects/{project}/locations/{location}/me
            tadataStores/default/contexts/{id}`.
        tuned_model (TunedModel):
            The model that came out.
        tuning_data_stats (TuningDataStats):
            Statistics of the training data.
        pipeline_job (str):
            Pipeline that runs the training:
            `projects/{project}/locations/{location}/pipelineJobs/{id}`. Published in
            v1beta1.
        encryption_spec (EncryptionSpec):
            Key that encrypts the job and the model.
        service_account (str):
            Account that the job runs as.
        output_uri (str):
            Folder in Cloud Storage that the outputs go to. Published in v1beta1.
        evaluate_dataset_runs (MutableSequence[EvaluateDatasetRun]):
            Evaluations of the checkpoints.
    """

    base_model: str = proto.Field(proto.STRING, number=4, oneof="source_model")
    pre_tuned_model: PreTunedModel = proto.Field(
        proto.MESSAGE,
        number=31,
        message="PreTunedModel",
        oneof="source_model",
    )
    supervised_tuning_spec: SupervisedTuningSpec = proto.Field(
        proto.MESSAGE,
        number=5,
        message="SupervisedTuningSpec",
        oneof="tuning_spec",
    )
    distillation_spec: DistillationSpec = proto.Field(
        proto.MESSAGE,
        number=17,
        message="DistillationSpec",
        oneof="tuning_spec",
    )
    partner_model_tuning_spec: PartnerModelTuningSpec = proto.Field(
        proto.MESSAGE,
        number=21,
        message="PartnerModelTuningSpec",
        oneof="tuning_spec",
    )
    veo_tuning_spec: VeoTuningSpec = proto.Field(
        proto.MESSAGE,
        number=33,
        message="VeoTuningSpec",
        oneof="tuning_spec",
    )
    veo_lora_tuning_spec: VeoLoraTuningSpec = proto.Field(
        proto.MESSAGE,
        number=38,
        message="VeoLoraTuningSpec",
        oneof="tuning_spec",
    )
    name: str = proto.Field(proto.STRING, number=1)
    tuned_model_display_name: str = proto.Field(proto.STRING, number=2)
    description: str = proto.Field(proto.STRING, number=3)
    custom_base_model: str = proto.Field(proto.STRING, number=26)
    state: _job_state.JobState = proto.Field(proto.ENUM, number=6, enum=_job_state.JobState)
    create_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=7,
        message=timestamp_pb2.Timestamp,
    )
    start_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=8,
        message=timestamp_pb2.Timestamp,
    )
    end_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=9,
        message=timestamp_pb2.Timestamp,
    )
    update_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=10,
        message=timestamp_pb2.Timestamp,
    )
    error: status_pb2.Status = proto.Field(
        proto.MESSAGE,
        number=11,
        message=status_pb2.Status,
    )
    labels: MutableMapping[str, str] = proto.MapField(proto.STRING, proto.STRING, number=12)
    experiment: str = proto.Field(proto.STRING, number=13)
    tuned_model: TunedModel = proto.Field(proto.MESSAGE, number=14, message="TunedModel")
    tuning_data_stats: TuningDataStats = proto.Field(
        proto.MESSAGE,
        number=15,
        message="TuningDataStats",
    )
    pipeline_job: str = proto.Field(proto.STRING, number=18)
    encryption_spec: _encryption_spec.EncryptionSpec = proto.Field(
        proto.MESSAGE,
        number=16,
        message=_encryption_spec.EncryptionSpec,
    )
    service_account: str = proto.Field(proto.STRING, number=22)
    output_uri: str = proto.Field(proto.STRING, number=25)
    evaluate_dataset_runs: MutableSequence[EvaluateDatasetRun] = proto.RepeatedField(
        proto.MESSAGE,
        number=32,
        message="EvaluateDatasetRun",
    )


class TunedModel(_message.Message):
    """The tuned model and the endpoint that serves it.

    Attributes:
        model (str):
            Resource name with version:
            `projects/{project}/locations/{location}/models/{model}@{version}`.
        endpoint (str):
            Endpoint that serves it:
            `projects/{project}/locations/{location}/endpoints/{endpoint}`.
        checkpoints (MutableSequence[TunedModelCheckpoint]):
            Checkpoints that were kept.
    """

    model: str = proto.Field(proto.STRING, number=1)
    endpoint: str = proto.Field(proto.STRING, number=2)
    checkpoints: MutableSequence[TunedModelCheckpoint] = proto.RepeatedField(
        proto.MESSAGE,
        number=3,
        message="TunedModelCheckpoint",
    )


class SupervisedTuningDatasetDistribution(_message.Message):
    """How a figure is spread over a dataset.

    Attributes:
        sum (int):
            Sum of the values.
        billable_sum (int):
            Sum of the values that are billed.
        min_ (float):
            Smallest value.
        max_ (float):
            Largest value.
        mean (float):
            Mean of the values.
        median (float):
            Median of the values.
        p5 (float):
            5th percentile.
        p95 (float):
            95th percentile.
        buckets (MutableSequence[SupervisedTuningDatasetDistribution.DatasetBucket]):
            Histogram of the values.
    """

    class DatasetBucket(_message.Message):
        """Carries nothing but itself.

        Attributes:
            count (float):
                Number of values in the bar.
            left (float):
                Where the bar starts.
            right (float):
                Where the bar ends.
        """

        count: float = proto.Field(proto.DOUBLE, number=1)
        left: float = proto.Field(proto.DOUBLE, number=2)
        right: float = proto.Field(proto.DOUBLE, number=3)

    sum: int = proto.Field(proto.INT64, number=1)
    billable_sum: int = proto.Field(proto.INT64, number=9)
    min_: float = proto.Field(proto.DOUBLE, number=2)
    max_: float = proto.Field(proto.DOUBLE, number=3)
    mean: float = proto.Field(proto.DOUBLE, number=4)
    median: float = proto.Field(proto.DOUBLE, number=5)
    p5: float = proto.Field(proto.DOUBLE, number=6)
    p95: float = proto.Field(proto.DOUBLE, number=7)
    buckets: MutableSequence[SupervisedTuningDatasetDistribution.DatasetBucket] = proto.RepeatedField(
        proto.MESSAGE,
        number=8,
        message="SupervisedTuningDatasetDistribution.DatasetBucket",
    )


class SupervisedTuningDataStats(_message.Message):
    """What the server found in a supervised dataset.

    Attributes:
        tuning_dataset_example_count (int):
            Number of examples.
        total_tuning_character_count (int):
            Characters that are trained on.
        total_billable_character_count (int):
            Characters that are billed.
        total_billable_token_count (int):
            Tokens that are billed.
        tuning_step_count (int):
            Number of training steps.
        user_input_token_distribution (SupervisedTuningDatasetDistribution):
            Tokens per prompt.
        user_output_token_distribution (SupervisedTuningDatasetDistribution):
            Tokens per answer.
        user_message_per_example_distribution (SupervisedTuningDatasetDistribution):
            Messages per example.
        user_dataset_examples (MutableSequence[Content]):
            Some of the examples.
        total_truncated_example_count (int):
            Number of examples that were left out or cut.
        truncated_example_indices (MutableSequence[int]):
            Positions of the examples left out or cut, counted from 1; a part of them if
            there are many.
        dropped_example_reasons (MutableSequence[str]):
            Why examples were left out, one text per index of
            `truncated_example_indices`.
    """

    tuning_dataset_example_count: int = proto.Field(proto.INT64, number=1)
    total_tuning_character_count: int = proto.Field(proto.INT64, number=2)
    total_billable_character_count: int = proto.Field(proto.INT64, number=3)
    total_billable_token_count: int = proto.Field(proto.INT64, number=9)
    tuning_step_count: int = proto.Field(proto.INT64, number=4)
    user_input_token_distribution: SupervisedTuningDatasetDistribution = proto.Field(
        proto.MESSAGE,
        number=5,
        message="SupervisedTuningDatasetDistribution",
    )
    user_output_token_distribution: SupervisedTuningDatasetDistribution = proto.Field(
        proto.MESSAGE,
        number=6,
        message="SupervisedTuningDatasetDistribution",
    )
    user_message_per_example_distribution: SupervisedTuningDatasetDistribution = proto.Field(
        proto.MESSAGE,
        number=7,
        message="SupervisedTuningDatasetDistribution",
    )
    user_dataset_examples: MutableSequence[_content.Content] = proto.RepeatedField(
        proto.MESSAGE,
        number=8,
        message=_content.Content,
    )
    total_truncated_example_count: int = proto.Field(proto.INT64, number=10)
    truncated_example_indices: MutableSequence[int] = proto.RepeatedField(
        proto.INT64,
        number=11,
    )
    dropped_example_reasons: MutableSequence[str] = proto.RepeatedField(
        proto.STRING,
        number=12,
    )


class DatasetDistribution(_message.Message):
    """How a figure is spread over a dataset.

    Attributes:
        sum (float):
            Sum of the values.
        min_ (float):
            Smallest value.
        max_ (float):
            Largest value.
        mean (float):
            Mean of the values.
        median (float):
            Median of the values.
        p5 (float):
            5th percentile.
        p95 (float):
            95th percentile.
        buckets (MutableSequence[DatasetDistribution.DistributionBucket]):
            Histogram of the values.
    """

    class DistributionBucket(_message.Message):
        """Carries nothing but itself.

        Attributes:
            count (int):
                Number of values in the bar.
            left (float):
                Where the bar starts.
            right (float):
                Where the bar ends.
        """

        count: int = proto.Field(proto.INT64, number=1)
        left: float = proto.Field(proto.DOUBLE, number=2)
        right: float = proto.Field(proto.DOUBLE, number=3)

    sum: float = proto.Field(proto.DOUBLE, number=1)
    min_: float = proto.Field(proto.DOUBLE, number=2)
    max_: float = proto.Field(proto.DOUBLE, number=3)
    mean: float = proto.Field(proto.DOUBLE, number=4)
    median: float = proto.Field(proto.DOUBLE, number=5)
    p5: float = proto.Field(proto.DOUBLE, number=6)
    p95: float = proto.Field(proto.DOUBLE, number=7)
    buckets: MutableSequence[DatasetDistribution.DistributionBucket] = proto.RepeatedField(
        proto.MESSAGE,
        number=8,
        message="DatasetDistribution.DistributionBucket",
    )


class DatasetStats(_message.Message):
    """What the server found in a dataset.

    Attributes:
        tuning_dataset_example_count (int):
            Number of examples.
        total_tuning_character_count (int):
            Characters that are trained on.
        total_billable_character_count (int):
            Characters that are billed.
        tuning_step_count (int):
            Number of training steps.
        user_input_token_distribution (DatasetDistribution):
            Tokens per prompt.
        user_output_token_distribution (DatasetDistribution):
            Tokens per answer. Its presence is tracked: `in` tells zero from absent.
        user_message_per_example_distribution (DatasetDistribution):
            Messages per example.
        user_dataset_examples (MutableSequence[Content]):
            Some of the examples.
    """

    tuning_dataset_example_count: int = proto.Field(proto.INT64, number=1)
    total_tuning_character_count: int = proto.Field(proto.INT64, number=2)
    total_billable_character_count: int = proto.Field(proto.INT64, number=3)
    tuning_step_count: int = proto.Field(proto.INT64, number=4)
    user_input_token_distribution: DatasetDistribution = proto.Field(
        proto.MESSAGE,
        number=5,
        message="DatasetDistribution",
    )
    user_output_token_distribution: DatasetDistribution = proto.Field(
        proto.MESSAGE,
        number=6,
        message="DatasetDistribution",
        optional=True,
    )
    user_message_per_example_distribution: DatasetDistribution = proto.Field(
        proto.MESSAGE,
        number=7,
        message="DatasetDistribution",
    )
    user_dataset_examples: MutableSequence[_content.Content] = proto.RepeatedField(
        proto.MESSAGE,
        number=8,
        message=_content.Content,
    )


class DistillationDataStats(_message.Message):
    """What the server found in a distillation dataset.

    Attributes:
        training_dataset_stats (DatasetStats):
            Statistics of the training data.
    """

    training_dataset_stats: DatasetStats = proto.Field(
        proto.MESSAGE,
        number=1,
        message="DatasetStats",
    )


class TuningDataStats(_message.Message):
    """What the server found in the dataset.

    Attributes:
        supervised_tuning_data_stats (SupervisedTuningDataStats):
            Statistics for supervised training. One of `tuning_data_stats`.
        distillation_data_stats (DistillationDataStats):
            Statistics for distillation. One of `tuning_data_stats`. Published in
            v1beta1.
    """

    supervised_tuning_data_stats: SupervisedTuningDataStats = proto.Field(
        proto.MESSAGE,
        number=1,
        message="SupervisedTuningDataStats",
        oneof="tuning_data_stats",
    )
    distillation_data_stats: DistillationDataStats = proto.Field(
        proto.MESSAGE,
        number=3,
        message="DistillationDataStats",
        oneof="tuning_data_stats",
    )


class SupervisedHyperParameters(_message.Message):
    """Knobs of supervised tuning.

    Attributes:
        epoch_count (int):
            Passes over the training data.
        learning_rate_multiplier (float):
            Factor on the recommended learning rate.
        learning_rate (float):
            Learning rate; for open models only, and not with the multiplier. Published
            in v1beta1.
        adapter_size (SupervisedHyperParameters.AdapterSize):
            Size of the adapter that is trained.
        batch_size (int):
            Examples per step; for open models only. Published in v1beta1.
    """

    class AdapterSize(_message.Enum):
        """The size of the adapter. Its numbers are not in the order of sizes."""

        ADAPTER_SIZE_UNSPECIFIED = 0
        ADAPTER_SIZE_ONE = 1
        ADAPTER_SIZE_TWO = 6
        ADAPTER_SIZE_FOUR = 2
        ADAPTER_SIZE_EIGHT = 3
        ADAPTER_SIZE_SIXTEEN = 4
        ADAPTER_SIZE_THIRTY_TWO = 5

    epoch_count: int = proto.Field(proto.INT64, number=1)
    learning_rate_multiplier: float = proto.Field(proto.DOUBLE, number=2)
    learning_rate: float = proto.Field(proto.DOUBLE, number=6)
    adapter_size: SupervisedHyperParameters.AdapterSize = proto.Field(
        proto.ENUM,
        number=3,
        enum="SupervisedHyperParameters.AdapterSize",
    )
    batch_size: int = proto.Field(proto.INT64, number=5)


class SupervisedTuningSpec(_message.Message):
    """Tuning on prompts and the answers that are wished for.

    Attributes:
        training_dataset_uri (str):
            JSON Lines file in Cloud Storage, or a multimodal dataset.
        validation_dataset_uri (str):
            JSON Lines file in Cloud Storage, or a multimodal dataset.
        hyper_parameters (SupervisedHyperParameters):
            Settings of the training.
        export_last_checkpoint_only (bool):
            True keeps no checkpoint but the last.
        evaluation_config (EvaluationConfig):
            How checkpoints are evaluated.
        tuning_mode (SupervisedTuningSpec.TuningMode):
            Whether all weights or an adapter are trained. Published in v1beta1.
    """

    class TuningMode(_message.Enum):
        """All weights, or an adapter."""

        TUNING_MODE_UNSPECIFIED = 0
        TUNING_MODE_FULL = 1
        TUNING_MODE_PEFT_ADAPTER = 2

    training_dataset_uri: str = proto.Field(proto.STRING, number=1)
    validation_dataset_uri: str = proto.Field(proto.STRING, number=2)
    hyper_parameters: SupervisedHyperParameters = proto.Field(
        proto.MESSAGE,
        number=3,
        message="SupervisedHyperParameters",
    )
    export_last_checkpoint_only: bool = proto.Field(proto.BOOL, number=6)
    evaluation_config: EvaluationConfig = proto.Field(
        proto.MESSAGE,
        number=5,
        message="EvaluationConfig",
    )
    tuning_mode: SupervisedTuningSpec.TuningMode = proto.Field(
        proto.ENUM,
        number=7,
        enum="SupervisedTuningSpec.TuningMode",
    )


class DistillationSpec(_message.Message):
    """Tuning on the answers of a larger model.

    Attributes:
        base_teacher_model (str):
            Model that teaches; excludes `tuned_teacher_model_source`. One of
            `teacher_model`.
        tuned_teacher_model_source (str):
            Tuned model that teaches, as a full resource name. One of `teacher_model`.
        training_dataset_uri (str):
            JSON Lines file in Cloud Storage.
        validation_dataset_uri (str):
            JSON Lines file in Cloud Storage. Its presence is tracked: `in` tells zero
            from absent.
        hyper_parameters (DistillationHyperParameters):
            Settings of the training.
        student_model (str):
            Model that is trained, in place of `base_model`.
        pipeline_root_directory (str):
            Folder in Cloud Storage for what the pipeline writes.
    """

    base_teacher_model: str = proto.Field(proto.STRING, number=5, oneof="teacher_model")
    tuned_teacher_model_source: str = proto.Field(
        proto.STRING,
        number=6,
        oneof="teacher_model",
    )
    training_dataset_uri: str = proto.Field(proto.STRING, number=1)
    validation_dataset_uri: str = proto.Field(proto.STRING, number=2, optional=True)
    hyper_parameters: DistillationHyperParameters = proto.Field(
        proto.MESSAGE,
        number=3,
        message="DistillationHyperParameters",
    )
    student_model: str = proto.Field(proto.STRING, number=4)
    pipeline_root_directory: str = proto.Field(proto.STRING, number=7)


class DistillationHyperParameters(_message.Message):
    """Knobs of distillation.

    Attributes:
        epoch_count (int):
            Passes over the training data. Its presence is tracked: `in` tells zero from
            absent.
        learning_rate_multiplier (float):
            Factor on the recommended learning rate. Its presence is tracked: `in` tells
            zero from absent.
        adapter_size (SupervisedHyperParameters.AdapterSize):
            Size of the adapter that is trained.
    """

    epoch_count: int = proto.Field(proto.INT64, number=1, optional=True)
    learning_rate_multiplier: float = proto.Field(proto.DOUBLE, number=2, optional=True)
    adapter_size: SupervisedHyperParameters.AdapterSize = proto.Field(
        proto.ENUM,
        number=3,
        enum="SupervisedHyperParameters.AdapterSize",
    )


class PartnerModelTuningSpec(_message.Message):
    """Tuning of a partner's model.

    Attributes:
        training_dataset_uri (str):
            JSON Lines file in Cloud Storage.
        validation_dataset_uri (str):
            JSON Lines file in Cloud Storage.
        hyper_parameters (MutableMapping[str, Any]):
            Settings of the training; the keys depend on the model.
    """

    training_dataset_uri: str = proto.Field(proto.STRING, number=1)
    validation_dataset_uri: str = proto.Field(proto.STRING, number=2)
    hyper_parameters: MutableMapping[str, Any] = proto.MapField(
        proto.STRING,
        proto.MESSAGE,
        number=3,
        message=struct_pb2.Value,
    )


class TunedModelRef(_message.Message):
    """The tuned model that is moved onto a newer base.

    Attributes:
        tuned_model (str):
            Tuned model. One of `tuned_model_ref`.
        tuning_job (str):
            Tuning job. One of `tuned_model_ref`.
        pipeline_job (str):
            Pipeline job. One of `tuned_model_ref`.
    """

    tuned_model: str = proto.Field(proto.STRING, number=1, oneof="tuned_model_ref")
    tuning_job: str = proto.Field(proto.STRING, number=2, oneof="tuned_model_ref")
    pipeline_job: str = proto.Field(proto.STRING, number=3, oneof="tuned_model_ref")


class VeoHyperParameters(_message.Message):
    """Knobs of tuning Veo.

    Attributes:
        epoch_count (int):
            Passes over the training data.
        learning_rate_multiplier (float):
            Factor on the recommended learning rate.
        tuning_task (VeoHyperParameters.TuningTask):
            What kind of generation is trained.
        veo_data_mixture_ratio (float):
            Share of the provider's own videos among the training data, 0 to 1. Its
            presence is tracked: `in` tells zero from absent.
        tuning_speed (VeoHyperParameters.TuningSpeed):
            How fast the model is tuned. Its presence is tracked: `in` tells zero from
            absent.
        adapter_size (VeoHyperParameters.AdapterSize):
            Size of the adapter that is trained.
    """

    class TuningTask(_message.Enum):
        """Carries nothing but itself."""

        TUNING_TASK_UNSPECIFIED = 0
        TUNING_TASK_I2V = 1
        TUNING_TASK_T2V = 2
        TUNING_TASK_R2V = 3

    class TuningSpeed(_message.Enum):
        """Carries nothing but itself."""

        TUNING_SPEED_UNSPECIFIED = 0
        REGULAR = 1
        FAST = 2

    class AdapterSize(_message.Enum):
        """Carries nothing but itself."""

        ADAPTER_SIZE_UNSPECIFIED = 0
        ADAPTER_SIZE_EIGHT = 8
        ADAPTER_SIZE_SIXTEEN = 16
        ADAPTER_SIZE_THIRTY_TWO = 32

    epoch_count: int = proto.Field(proto.INT64, number=1)
    learning_rate_multiplier: float = proto.Field(proto.DOUBLE, number=2)
    tuning_task: VeoHyperParameters.TuningTask = proto.Field(
        proto.ENUM,
        number=3,
        enum="VeoHyperParameters.TuningTask",
    )
    veo_data_mixture_ratio: float = proto.Field(proto.DOUBLE, number=4, optional=True)
    tuning_speed: VeoHyperParameters.TuningSpeed = proto.Field(
        proto.ENUM,
        number=5,
        enum="VeoHyperParameters.TuningSpeed",
        optional=True,
    )
    adapter_size: VeoHyperParameters.AdapterSize = proto.Field(
        proto.ENUM,
        number=6,
        enum="VeoHyperParameters.AdapterSize",
    )


class VeoTuningSpec(_message.Message):
    """Tuning of Veo.

    Attributes:
        training_dataset_uri (str):
            JSON Lines file in Cloud Storage.
        validation_dataset_uri (str):
            JSON Lines file in Cloud Storage.
        hyper_parameters (VeoHyperParameters):
            Settings of the training.
    """

    training_dataset_uri: str = proto.Field(proto.STRING, number=1)
    validation_dataset_uri: str = proto.Field(proto.STRING, number=2)
    hyper_parameters: VeoHyperParameters = proto.Field(
        proto.MESSAGE,
        number=3,
        message="VeoHyperParameters",
    )


class VeoLoraTuningSpec(_message.Message):
    """Tuning of an adapter for Veo.

    Attributes:
        training_dataset_uri (str):
            JSON Lines file in Cloud Storage.
        validation_dataset_uri (str):
            JSON Lines file in Cloud Storage.
        hyper_parameters (VeoHyperParameters):
            Settings of the training.
    """

    training_dataset_uri: str = proto.Field(proto.STRING, number=1)
    validation_dataset_uri: str = proto.Field(proto.STRING, number=2)
    hyper_parameters: VeoHyperParameters = proto.Field(
        proto.MESSAGE,
        number=3,
        message="VeoHyperParameters",
    )


class EvaluationConfig(_message.Message):
    """How checkpoints are evaluated.

    Attributes:
        metrics (MutableSequence[Metric]):
            What is measured.
        output_config (OutputConfig):
            Where the results go.
        autorater_config (AutoraterConfig):
            How a model is used as rater.
        inference_generation_config (GenerationConfig):
            How the model that is evaluated answers.
    """

    metrics: MutableSequence[_evaluation_service.Metric] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_evaluation_service.Metric,
    )
    output_config: _evaluation_service.OutputConfig = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_evaluation_service.OutputConfig,
    )
    autorater_config: _evaluation_service.AutoraterConfig = proto.Field(
        proto.MESSAGE,
        number=3,
        message=_evaluation_service.AutoraterConfig,
    )
    inference_generation_config: _content.GenerationConfig = proto.Field(
        proto.MESSAGE,
        number=5,
        message=_content.GenerationConfig,
    )


class EvaluateDatasetRun(_message.Message):
    """One evaluation of a checkpoint.

    Attributes:
        operation_name (str):
            Resource name of its operation.
        evaluation_run (str):
            Its resource name.
        checkpoint_id (str):
            The checkpoint.
        evaluate_dataset_response (EvaluateDatasetResponse):
            What it came to.
        error (google.rpc.Status):
            Why the evaluation failed.
    """

    operation_name: str = proto.Field(proto.STRING, number=1)
    evaluation_run: str = proto.Field(proto.STRING, number=5)
    checkpoint_id: str = proto.Field(proto.STRING, number=2)
    evaluate_dataset_response: _evaluation_service.EvaluateDatasetResponse = proto.Field(
        proto.MESSAGE,
        number=3,
        message=_evaluation_service.EvaluateDatasetResponse,
    )
    error: status_pb2.Status = proto.Field(
        proto.MESSAGE,
        number=4,
        message=status_pb2.Status,
    )


class TunedModelCheckpoint(_message.Message):
    """A checkpoint and the endpoint that serves it.

    Attributes:
        checkpoint_id (str):
            Identifier of the checkpoint.
        epoch (int):
            Passes over the data completed by then.
        step (int):
            Training steps completed by then.
        endpoint (str):
            Endpoint that serves it:
            `projects/{project}/locations/{location}/endpoints/{endpoint}`.
    """

    checkpoint_id: str = proto.Field(proto.STRING, number=1)
    epoch: int = proto.Field(proto.INT64, number=2)
    step: int = proto.Field(proto.INT64, number=3)
    endpoint: str = proto.Field(proto.STRING, number=4)


class PreTunedModel(_message.Message):
    """A tuned model to go on from.

    Attributes:
        tuned_model_name (str):
            Resource name:
            `projects/{project}/locations/{location}/models/{model}@{version}`.
        checkpoint_id (str):
            Checkpoint to go on from; the default one if absent.
        base_model (str):
            Name of the base model it was made from; filled by the server.
    """

    tuned_model_name: str = proto.Field(proto.STRING, number=1)
    checkpoint_id: str = proto.Field(proto.STRING, number=2)
    base_model: str = proto.Field(proto.STRING, number=3)


__all__ = (
    "DatasetDistribution",
    "DatasetStats",
    "DistillationDataStats",
    "DistillationHyperParameters",
    "DistillationSpec",
    "EvaluateDatasetRun",
    "EvaluationConfig",
    "PartnerModelTuningSpec",
    "PreTunedModel",
    "SupervisedHyperParameters",
    "SupervisedTuningDataStats",
    "SupervisedTuningDatasetDistribution",
    "SupervisedTuningSpec",
    "TunedModel",
    "TunedModelCheckpoint",
    "TunedModelRef",
    "TuningDataStats",
    "TuningJob",
    "VeoHyperParameters",
    "VeoLoraTuningSpec",
    "VeoTuningSpec",
)
