# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: data labeling job."""

from __future__ import annotations

import datetime
from collections.abc import MutableMapping, MutableSequence
from typing import Any

import proto
from google.protobuf import struct_pb2, timestamp_pb2
from google.rpc import status_pb2
from google.type import money_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import encryption_spec as _encryption_spec
from genai_grpc.aiplatform.types import job_state as _job_state

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "DataLabelingJob",
        "ActiveLearningConfig",
        "SampleConfig",
        "TrainingConfig",
    },
)


class DataLabelingJob(_message.Message):
    """A labeling job and its state.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        display_name (str):
            Its name for people; need not be unique.
        datasets (MutableSequence[str]):
            Datasets.
        annotation_labels (MutableMapping[str, str]):
            Annotation labels.
        labeler_count (int):
            Labeler count.
        instruction_uri (str):
            Instruction uri.
        inputs_schema_uri (str):
            Inputs schema uri.
        inputs (Any):
            Inputs.
        state (JobState):
            Where a job stands.
        labeling_progress (int):
            Labeling progress.
        current_spend (google.type.Money):
            Current spend.
        create_time (datetime.datetime):
            When it was created; set by the server.
        update_time (datetime.datetime):
            When it was last changed; set by the server.
        error (google.rpc.Status):
            Error.
        labels (MutableMapping[str, str]):
            Labels by key; keys and values are lower case, at most 64 characters.
        specialist_pools (MutableSequence[str]):
            Specialist pools.
        encryption_spec (EncryptionSpec):
            The Cloud KMS key that protects a resource.
        active_learning_config (ActiveLearningConfig):
            Labeling in rounds, guided by a model.
    """

    name: str = proto.Field(proto.STRING, number=1)
    display_name: str = proto.Field(proto.STRING, number=2)
    datasets: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=3)
    annotation_labels: MutableMapping[str, str] = proto.MapField(
        proto.STRING,
        proto.STRING,
        number=12,
    )
    labeler_count: int = proto.Field(proto.INT32, number=4)
    instruction_uri: str = proto.Field(proto.STRING, number=5)
    inputs_schema_uri: str = proto.Field(proto.STRING, number=6)
    inputs: Any = proto.Field(proto.MESSAGE, number=7, message=struct_pb2.Value)
    state: _job_state.JobState = proto.Field(proto.ENUM, number=8, enum=_job_state.JobState)
    labeling_progress: int = proto.Field(proto.INT32, number=13)
    current_spend: money_pb2.Money = proto.Field(
        proto.MESSAGE,
        number=14,
        message=money_pb2.Money,
    )
    create_time: datetime.datetime = proto.Field(
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
        number=22,
        message=status_pb2.Status,
    )
    labels: MutableMapping[str, str] = proto.MapField(proto.STRING, proto.STRING, number=11)
    specialist_pools: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=16)
    encryption_spec: _encryption_spec.EncryptionSpec = proto.Field(
        proto.MESSAGE,
        number=20,
        message=_encryption_spec.EncryptionSpec,
    )
    active_learning_config: ActiveLearningConfig = proto.Field(
        proto.MESSAGE,
        number=21,
        message="ActiveLearningConfig",
    )


class ActiveLearningConfig(_message.Message):
    """Labeling in rounds, guided by a model.

    Attributes:
        max_data_item_count (int):
            Max data item count. One of `human_labeling_budget`.
        max_data_item_percentage (int):
            Max data item percentage. One of `human_labeling_budget`.
        sample_config (SampleConfig):
            Which data a round picks.
        training_config (TrainingConfig):
            How the guiding model is trained.
    """

    max_data_item_count: int = proto.Field(
        proto.INT64,
        number=1,
        oneof="human_labeling_budget",
    )
    max_data_item_percentage: int = proto.Field(
        proto.INT32,
        number=2,
        oneof="human_labeling_budget",
    )
    sample_config: SampleConfig = proto.Field(
        proto.MESSAGE,
        number=3,
        message="SampleConfig",
    )
    training_config: TrainingConfig = proto.Field(
        proto.MESSAGE,
        number=4,
        message="TrainingConfig",
    )


class SampleConfig(_message.Message):
    """Which data a round picks.

    Attributes:
        initial_batch_sample_percentage (int):
            Initial batch sample percentage. One of `initial_batch_sample_size`.
        following_batch_sample_percentage (int):
            Following batch sample percentage. One of `following_batch_sample_size`.
        sample_strategy (SampleConfig.SampleStrategy):
            Sample strategy.
    """

    class SampleStrategy(_message.Enum):
        """Carries nothing but itself."""

        SAMPLE_STRATEGY_UNSPECIFIED = 0
        UNCERTAINTY = 1

    initial_batch_sample_percentage: int = proto.Field(
        proto.INT32,
        number=1,
        oneof="initial_batch_sample_size",
    )
    following_batch_sample_percentage: int = proto.Field(
        proto.INT32,
        number=3,
        oneof="following_batch_sample_size",
    )
    sample_strategy: SampleConfig.SampleStrategy = proto.Field(
        proto.ENUM,
        number=5,
        enum="SampleConfig.SampleStrategy",
    )


class TrainingConfig(_message.Message):
    """How the guiding model is trained.

    Attributes:
        timeout_training_milli_hours (int):
            Timeout training milli hours.
    """

    timeout_training_milli_hours: int = proto.Field(proto.INT64, number=1)


__all__ = (
    "ActiveLearningConfig",
    "DataLabelingJob",
    "SampleConfig",
    "TrainingConfig",
)
