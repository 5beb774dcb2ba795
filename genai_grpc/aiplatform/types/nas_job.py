# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: nas job."""

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
        "NasJob",
        "NasTrialDetail",
        "NasJobSpec",
        "NasJobOutput",
        "NasTrial",
    },
)


class NasJob(_message.Message):
    """A search job and its state.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        display_name (str):
            Its name for people; need not be unique.
        nas_job_spec (NasJobSpec):
            How to search.
        nas_job_output (NasJobOutput):
            What was found.
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
        enable_restricted_image_training (bool):
            Enable restricted image training.
        satisfies_pzs (bool):
            Satisfies pzs.
        satisfies_pzi (bool):
            Satisfies pzi.
    """

    name: str = proto.Field(proto.STRING, number=1)
    display_name: str = proto.Field(proto.STRING, number=2)
    nas_job_spec: NasJobSpec = proto.Field(proto.MESSAGE, number=4, message="NasJobSpec")
    nas_job_output: NasJobOutput = proto.Field(
        proto.MESSAGE,
        number=5,
        message="NasJobOutput",
    )
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
    encryption_spec: _encryption_spec.EncryptionSpec = proto.Field(
        proto.MESSAGE,
        number=13,
        message=_encryption_spec.EncryptionSpec,
    )
    enable_restricted_image_training: bool = proto.Field(proto.BOOL, number=14)
    satisfies_pzs: bool = proto.Field(proto.BOOL, number=15)
    satisfies_pzi: bool = proto.Field(proto.BOOL, number=16)


class NasTrialDetail(_message.Message):
    """A trial in detail.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        parameters (str):
            Parameters.
        search_trial (NasTrial):
            One trial.
        train_trial (NasTrial):
            One trial.
    """

    name: str = proto.Field(proto.STRING, number=1)
    parameters: str = proto.Field(proto.STRING, number=2)
    search_trial: NasTrial = proto.Field(proto.MESSAGE, number=3, message="NasTrial")
    train_trial: NasTrial = proto.Field(proto.MESSAGE, number=4, message="NasTrial")


class NasJobSpec(_message.Message):
    """How to search.

    Attributes:
        multi_trial_algorithm_spec (NasJobSpec.MultiTrialAlgorithmSpec):
            Multi trial algorithm spec. One of `nas_algorithm_spec`.
        resume_nas_job_id (str):
            Resume nas job id.
        search_space_spec (str):
            Search space spec.
    """

    class MultiTrialAlgorithmSpec(_message.Message):
        """Carries nothing but itself.

        Attributes:
            multi_trial_algorithm (NasJobSpec.MultiTrialAlgorithmSpec.MultiTrialAlgorithm):
                Multi trial algorithm.
            metric (NasJobSpec.MultiTrialAlgorithmSpec.MetricSpec):
                Metric.
            search_trial_spec (NasJobSpec.MultiTrialAlgorithmSpec.SearchTrialSpec):
                Search trial spec.
            train_trial_spec (NasJobSpec.MultiTrialAlgorithmSpec.TrainTrialSpec):
                Train trial spec.
        """

        class MultiTrialAlgorithm(_message.Enum):
            """Carries nothing but itself."""

            MULTI_TRIAL_ALGORITHM_UNSPECIFIED = 0
            REINFORCEMENT_LEARNING = 1
            GRID_SEARCH = 2

        class MetricSpec(_message.Message):
            """Carries nothing but itself.

            Attributes:
                metric_id (str):
                    Metric id.
                goal (NasJobSpec.MultiTrialAlgorithmSpec.MetricSpec.GoalType):
                    Goal.
            """

            class GoalType(_message.Enum):
                """Carries nothing but itself."""

                GOAL_TYPE_UNSPECIFIED = 0
                MAXIMIZE = 1
                MINIMIZE = 2

            metric_id: str = proto.Field(proto.STRING, number=1)
            goal: NasJobSpec.MultiTrialAlgorithmSpec.MetricSpec.GoalType = proto.Field(
                proto.ENUM,
                number=2,
                enum="NasJobSpec.MultiTrialAlgorithmSpec.MetricSpec.GoalType",
            )

        class SearchTrialSpec(_message.Message):
            """Carries nothing but itself.

            Attributes:
                search_trial_job_spec (CustomJobSpec):
                    What runs, where, and as whom.
                max_trial_count (int):
                    Max trial count.
                max_parallel_trial_count (int):
                    Max parallel trial count.
                max_failed_trial_count (int):
                    Max failed trial count.
            """

            search_trial_job_spec: _custom_job.CustomJobSpec = proto.Field(
                proto.MESSAGE,
                number=1,
                message=_custom_job.CustomJobSpec,
            )
            max_trial_count: int = proto.Field(proto.INT32, number=2)
            max_parallel_trial_count: int = proto.Field(proto.INT32, number=3)
            max_failed_trial_count: int = proto.Field(proto.INT32, number=4)

        class TrainTrialSpec(_message.Message):
            """Carries nothing but itself.

            Attributes:
                train_trial_job_spec (CustomJobSpec):
                    What runs, where, and as whom.
                max_parallel_trial_count (int):
                    Max parallel trial count.
                frequency (int):
                    Frequency.
            """

            train_trial_job_spec: _custom_job.CustomJobSpec = proto.Field(
                proto.MESSAGE,
                number=1,
                message=_custom_job.CustomJobSpec,
            )
            max_parallel_trial_count: int = proto.Field(proto.INT32, number=2)
            frequency: int = proto.Field(proto.INT32, number=3)

        multi_trial_algorithm: NasJobSpec.MultiTrialAlgorithmSpec.MultiTrialAlgorithm = proto.Field(
            proto.ENUM,
            number=1,
            enum="NasJobSpec.MultiTrialAlgorithmSpec.MultiTrialAlgorithm",
        )
        metric: NasJobSpec.MultiTrialAlgorithmSpec.MetricSpec = proto.Field(
            proto.MESSAGE,
            number=2,
            message="NasJobSpec.MultiTrialAlgorithmSpec.MetricSpec",
        )
        search_trial_spec: NasJobSpec.MultiTrialAlgorithmSpec.SearchTrialSpec = proto.Field(
            proto.MESSAGE,
            number=3,
            message="NasJobSpec.MultiTrialAlgorithmSpec.SearchTrialSpec",
        )
        train_trial_spec: NasJobSpec.MultiTrialAlgorithmSpec.TrainTrialSpec = proto.Field(
            proto.MESSAGE,
            number=4,
            message="NasJobSpec.MultiTrialAlgorithmSpec.TrainTrialSpec",
        )

    multi_trial_algorithm_spec: NasJobSpec.MultiTrialAlgorithmSpec = proto.Field(
        proto.MESSAGE,
        number=2,
        message="NasJobSpec.MultiTrialAlgorithmSpec",
        oneof="nas_algorithm_spec",
    )
    resume_nas_job_id: str = proto.Field(proto.STRING, number=3)
    search_space_spec: str = proto.Field(proto.STRING, number=1)


class NasJobOutput(_message.Message):
    """What was found.

    Attributes:
        multi_trial_job_output (NasJobOutput.MultiTrialJobOutput):
            Multi trial job output. One of `output`.
    """

    class MultiTrialJobOutput(_message.Message):
        """Carries nothing but itself.

        Attributes:
            search_trials (MutableSequence[NasTrial]):
                Search trials.
            train_trials (MutableSequence[NasTrial]):
                Train trials.
        """

        search_trials: MutableSequence[NasTrial] = proto.RepeatedField(
            proto.MESSAGE,
            number=1,
            message="NasTrial",
        )
        train_trials: MutableSequence[NasTrial] = proto.RepeatedField(
            proto.MESSAGE,
            number=2,
            message="NasTrial",
        )

    multi_trial_job_output: NasJobOutput.MultiTrialJobOutput = proto.Field(
        proto.MESSAGE,
        number=1,
        message="NasJobOutput.MultiTrialJobOutput",
        oneof="output",
    )


class NasTrial(_message.Message):
    """One trial.

    Attributes:
        id (str):
            Id.
        state (NasTrial.State):
            State.
        final_measurement (Measurement):
            What a trial measured.
        start_time (datetime.datetime):
            When it started; set by the server.
        end_time (datetime.datetime):
            When it ended; set by the server.
    """

    class State(_message.Enum):
        """Carries nothing but itself."""

        STATE_UNSPECIFIED = 0
        REQUESTED = 1
        ACTIVE = 2
        STOPPING = 3
        SUCCEEDED = 4
        INFEASIBLE = 5

    id: str = proto.Field(proto.STRING, number=1)
    state: NasTrial.State = proto.Field(proto.ENUM, number=2, enum="NasTrial.State")
    final_measurement: _study.Measurement = proto.Field(
        proto.MESSAGE,
        number=3,
        message=_study.Measurement,
    )
    start_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=4,
        message=timestamp_pb2.Timestamp,
    )
    end_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=5,
        message=timestamp_pb2.Timestamp,
    )


__all__ = (
    "NasJob",
    "NasJobOutput",
    "NasJobSpec",
    "NasTrial",
    "NasTrialDetail",
)
