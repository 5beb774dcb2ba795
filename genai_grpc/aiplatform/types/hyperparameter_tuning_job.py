# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: hyperparameter tuning job."""

from __future__ import annotations

import datetime
from collections.abc import MutableMapping, MutableSequence

import proto
from google.protobuf import timestamp_pb2
from google.rpc import status_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import custom_job as _custom_job
from genai_grpc.aiplatform.types import encryption_spec as _encryption_spec
from genai_grpc.aiplatform.types import job_state as _job_state
from genai_grpc.aiplatform.types import study as _study

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "HyperparameterTuningJob",
    },
)


class HyperparameterTuningJob(_message.Message):
    """A search job, its trials and its state.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        display_name (str):
            Its name for people; need not be unique.
        study_spec (StudySpec):
            What a study varies and measures.
        max_trial_count (int):
            Max trial count.
        parallel_trial_count (int):
            Parallel trial count.
        max_failed_trial_count (int):
            Max failed trial count.
        trial_job_spec (CustomJobSpec):
            What runs, where, and as whom.
        trials (MutableSequence[Trial]):
            Trials.
        state (JobState):
            Where a job stands.
        create_time (datetime.datetime):
            When it was created; set by the server.
        start_time (datetime.datetime):
            When it started; set by the server.
        end_time (datetime.datetime):
            When it ended; set by the server.
        update_time (datetime.datetime):
            When it was last changed; set by the server.
        error (google.rpc.Status):
            Error.
        labels (MutableMapping[str, str]):
            Labels by key; keys and values are lower case, at most 64 characters.
        encryption_spec (EncryptionSpec):
            The Cloud KMS key that protects a resource.
        satisfies_pzs (bool):
            Satisfies pzs.
        satisfies_pzi (bool):
            Satisfies pzi.
    """

    name: str = proto.Field(proto.STRING, number=1)
    display_name: str = proto.Field(proto.STRING, number=2)
    study_spec: _study.StudySpec = proto.Field(
        proto.MESSAGE,
        number=4,
        message=_study.StudySpec,
    )
    max_trial_count: int = proto.Field(proto.INT32, number=5)
    parallel_trial_count: int = proto.Field(proto.INT32, number=6)
    max_failed_trial_count: int = proto.Field(proto.INT32, number=7)
    trial_job_spec: _custom_job.CustomJobSpec = proto.Field(
        proto.MESSAGE,
        number=8,
        message=_custom_job.CustomJobSpec,
    )
    trials: MutableSequence[_study.Trial] = proto.RepeatedField(
        proto.MESSAGE,
        number=9,
        message=_study.Trial,
    )
    state: _job_state.JobState = proto.Field(
        proto.ENUM,
        number=10,
        enum=_job_state.JobState,
    )
    create_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=11,
        message=timestamp_pb2.Timestamp,
    )
    start_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=12,
        message=timestamp_pb2.Timestamp,
    )
    end_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=13,
        message=timestamp_pb2.Timestamp,
    )
    update_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=14,
        message=timestamp_pb2.Timestamp,
    )
    error: status_pb2.Status = proto.Field(
        proto.MESSAGE,
        number=15,
        message=status_pb2.Status,
    )
    labels: MutableMapping[str, str] = proto.MapField(proto.STRING, proto.STRING, number=16)
    encryption_spec: _encryption_spec.EncryptionSpec = proto.Field(
        proto.MESSAGE,
        number=17,
        message=_encryption_spec.EncryptionSpec,
    )
    satisfies_pzs: bool = proto.Field(proto.BOOL, number=19)
    satisfies_pzi: bool = proto.Field(proto.BOOL, number=20)


__all__ = (
    "HyperparameterTuningJob",
)
