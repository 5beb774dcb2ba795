# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: study."""

from __future__ import annotations

import datetime
from collections.abc import MutableMapping, MutableSequence
from typing import Any

import proto
from google.protobuf import duration_pb2, struct_pb2, timestamp_pb2, wrappers_pb2

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "Trial",
        "StudyTimeConstraint",
        "StudySpec",
        "Measurement",
    },
)


class Trial(_message.Message):
    """One trial of a study.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        id (str):
            Id.
        state (Trial.State):
            State.
        parameters (MutableSequence[Trial.Parameter]):
            Parameters.
        final_measurement (Measurement):
            What a trial measured.
        measurements (MutableSequence[Measurement]):
            Measurements.
        start_time (datetime.datetime):
            When it started; set by the server.
        end_time (datetime.datetime):
            When it ended; set by the server.
        client_id (str):
            Client id.
        infeasible_reason (str):
            Infeasible reason.
        custom_job (str):
            Custom job.
        web_access_uris (MutableMapping[str, str]):
            Web access uris.
    """

    class State(_message.Enum):
        """Carries nothing but itself."""

        STATE_UNSPECIFIED = 0
        REQUESTED = 1
        ACTIVE = 2
        STOPPING = 3
        SUCCEEDED = 4
        INFEASIBLE = 5

    class Parameter(_message.Message):
        """Carries nothing but itself.

        Attributes:
            parameter_id (str):
                Parameter id.
            value (Any):
                Value.
        """

        parameter_id: str = proto.Field(proto.STRING, number=1)
        value: Any = proto.Field(proto.MESSAGE, number=2, message=struct_pb2.Value)

    name: str = proto.Field(proto.STRING, number=1)
    id: str = proto.Field(proto.STRING, number=2)
    state: Trial.State = proto.Field(proto.ENUM, number=3, enum="Trial.State")
    parameters: MutableSequence[Trial.Parameter] = proto.RepeatedField(
        proto.MESSAGE,
        number=4,
        message="Trial.Parameter",
    )
    final_measurement: Measurement = proto.Field(
        proto.MESSAGE,
        number=5,
        message="Measurement",
    )
    measurements: MutableSequence[Measurement] = proto.RepeatedField(
        proto.MESSAGE,
        number=6,
        message="Measurement",
    )
    start_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=7,
        message=timestamp_pb2.Timestamp,
    )
    end_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=8,
        message=timestamp_pb2.Timestamp,
    )
    client_id: str = proto.Field(proto.STRING, number=9)
    infeasible_reason: str = proto.Field(proto.STRING, number=10)
    custom_job: str = proto.Field(proto.STRING, number=11)
    web_access_uris: MutableMapping[str, str] = proto.MapField(
        proto.STRING,
        proto.STRING,
        number=12,
    )


class StudyTimeConstraint(_message.Message):
    """How long a study may take.

    Attributes:
        max_duration (datetime.timedelta):
            Max duration. One of `constraint`.
        end_time (datetime.datetime):
            When it ended; set by the server. One of `constraint`.
    """

    max_duration: datetime.timedelta = proto.Field(
        proto.MESSAGE,
        number=1,
        message=duration_pb2.Duration,
        oneof="constraint",
    )
    end_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=2,
        message=timestamp_pb2.Timestamp,
        oneof="constraint",
    )


class StudySpec(_message.Message):
    """What a study varies and measures.

    Attributes:
        decay_curve_stopping_spec (StudySpec.DecayCurveAutomatedStoppingSpec):
            Decay curve stopping spec. One of `automated_stopping_spec`.
        median_automated_stopping_spec (StudySpec.MedianAutomatedStoppingSpec):
            Median automated stopping spec. One of `automated_stopping_spec`.
        convex_stop_config (StudySpec.ConvexStopConfig):
            Convex stop config. One of `automated_stopping_spec`. Published in v1beta1.
        convex_automated_stopping_spec (StudySpec.ConvexAutomatedStoppingSpec):
            Convex automated stopping spec. One of `automated_stopping_spec`.
        metrics (MutableSequence[StudySpec.MetricSpec]):
            Metrics.
        parameters (MutableSequence[StudySpec.ParameterSpec]):
            Parameters.
        algorithm (StudySpec.Algorithm):
            Algorithm.
        observation_noise (StudySpec.ObservationNoise):
            Observation noise.
        measurement_selection_type (StudySpec.MeasurementSelectionType):
            Measurement selection type.
        transfer_learning_config (StudySpec.TransferLearningConfig):
            Transfer learning config. Published in v1beta1.
        study_stopping_config (StudySpec.StudyStoppingConfig):
            Study stopping config. Its presence is tracked: `in` tells zero from absent.
    """

    class Algorithm(_message.Enum):
        """Carries nothing but itself."""

        ALGORITHM_UNSPECIFIED = 0
        GRID_SEARCH = 2
        RANDOM_SEARCH = 3

    class ObservationNoise(_message.Enum):
        """Carries nothing but itself."""

        OBSERVATION_NOISE_UNSPECIFIED = 0
        LOW = 1
        HIGH = 2

    class MeasurementSelectionType(_message.Enum):
        """Carries nothing but itself."""

        MEASUREMENT_SELECTION_TYPE_UNSPECIFIED = 0
        LAST_MEASUREMENT = 1
        BEST_MEASUREMENT = 2

    class MetricSpec(_message.Message):
        """Carries nothing but itself.

        Attributes:
            metric_id (str):
                Metric id.
            goal (StudySpec.MetricSpec.GoalType):
                Goal.
            safety_config (StudySpec.MetricSpec.SafetyMetricConfig):
                Safety config. Its presence is tracked: `in` tells zero from absent.
        """

        class GoalType(_message.Enum):
            """Carries nothing but itself."""

            GOAL_TYPE_UNSPECIFIED = 0
            MAXIMIZE = 1
            MINIMIZE = 2

        class SafetyMetricConfig(_message.Message):
            """Carries nothing but itself.

            Attributes:
                safety_threshold (float):
                    Safety threshold.
                desired_min_safe_trials_fraction (float):
                    Desired min safe trials fraction. Its presence is tracked: `in` tells zero
                    from absent.
            """

            safety_threshold: float = proto.Field(proto.DOUBLE, number=1)
            desired_min_safe_trials_fraction: float = proto.Field(
                proto.DOUBLE,
                number=2,
                optional=True,
            )

        metric_id: str = proto.Field(proto.STRING, number=1)
        goal: StudySpec.MetricSpec.GoalType = proto.Field(
            proto.ENUM,
            number=2,
            enum="StudySpec.MetricSpec.GoalType",
        )
        safety_config: StudySpec.MetricSpec.SafetyMetricConfig = proto.Field(
            proto.MESSAGE,
            number=3,
            message="StudySpec.MetricSpec.SafetyMetricConfig",
            optional=True,
        )

    class ParameterSpec(_message.Message):
        """Carries nothing but itself.

        Attributes:
            double_value_spec (StudySpec.ParameterSpec.DoubleValueSpec):
                Double value spec. One of `parameter_value_spec`.
            integer_value_spec (StudySpec.ParameterSpec.IntegerValueSpec):
                Integer value spec. One of `parameter_value_spec`.
            categorical_value_spec (StudySpec.ParameterSpec.CategoricalValueSpec):
                Categorical value spec. One of `parameter_value_spec`.
            discrete_value_spec (StudySpec.ParameterSpec.DiscreteValueSpec):
                Discrete value spec. One of `parameter_value_spec`.
            parameter_id (str):
                Parameter id.
            scale_type (StudySpec.ParameterSpec.ScaleType):
                Scale type.
            conditional_parameter_specs (MutableSequence[StudySpec.ParameterSpec.ConditionalParameterSpec]):
                Conditional parameter specs.
        """

        class ScaleType(_message.Enum):
            """Carries nothing but itself."""

            SCALE_TYPE_UNSPECIFIED = 0
            UNIT_LINEAR_SCALE = 1
            UNIT_LOG_SCALE = 2
            UNIT_REVERSE_LOG_SCALE = 3

        class DoubleValueSpec(_message.Message):
            """Carries nothing but itself.

            Attributes:
                min_value (float):
                    Min value.
                max_value (float):
                    Max value.
                default_value (float):
                    Default value. Its presence is tracked: `in` tells zero from absent.
            """

            min_value: float = proto.Field(proto.DOUBLE, number=1)
            max_value: float = proto.Field(proto.DOUBLE, number=2)
            default_value: float = proto.Field(proto.DOUBLE, number=4, optional=True)

        class IntegerValueSpec(_message.Message):
            """Carries nothing but itself.

            Attributes:
                min_value (int):
                    Min value.
                max_value (int):
                    Max value.
                default_value (int):
                    Default value. Its presence is tracked: `in` tells zero from absent.
            """

            min_value: int = proto.Field(proto.INT64, number=1)
            max_value: int = proto.Field(proto.INT64, number=2)
            default_value: int = proto.Field(proto.INT64, number=4, optional=True)

        class CategoricalValueSpec(_message.Message):
            """Carries nothing but itself.

            Attributes:
                values (MutableSequence[str]):
                    Values.
                default_value (str):
                    Default value. Its presence is tracked: `in` tells zero from absent.
            """

            values: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=1)
            default_value: str = proto.Field(proto.STRING, number=3, optional=True)

        class DiscreteValueSpec(_message.Message):
            """Carries nothing but itself.

            Attributes:
                values (MutableSequence[float]):
                    Values.
                default_value (float):
                    Default value. Its presence is tracked: `in` tells zero from absent.
            """

            values: MutableSequence[float] = proto.RepeatedField(proto.DOUBLE, number=1)
            default_value: float = proto.Field(proto.DOUBLE, number=3, optional=True)

        class ConditionalParameterSpec(_message.Message):
            """Carries nothing but itself.

            Attributes:
                parent_discrete_values (StudySpec.ParameterSpec.ConditionalParameterSpec.DiscreteValueCondition):
                    Parent discrete values. One of `parent_value_condition`.
                parent_int_values (StudySpec.ParameterSpec.ConditionalParameterSpec.IntValueCondition):
                    Parent int values. One of `parent_value_condition`.
                parent_categorical_values (StudySpec.ParameterSpec.ConditionalParameterSpec.CategoricalValueCondition):
                    Parent categorical values. One of `parent_value_condition`.
                parameter_spec (StudySpec.ParameterSpec):
                    Parameter spec.
            """

            class DiscreteValueCondition(_message.Message):
                """Carries nothing but itself.

                Attributes:
                    values (MutableSequence[float]):
                        Values.
                """

                values: MutableSequence[float] = proto.RepeatedField(proto.DOUBLE, number=1)

            class IntValueCondition(_message.Message):
                """Carries nothing but itself.

                Attributes:
                    values (MutableSequence[int]):
                        Values.
                """

                values: MutableSequence[int] = proto.RepeatedField(proto.INT64, number=1)

            class CategoricalValueCondition(_message.Message):
                """Carries nothing but itself.

                Attributes:
                    values (MutableSequence[str]):
                        Values.
                """

                values: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=1)

            parent_discrete_values: StudySpec.ParameterSpec.ConditionalParameterSpec.DiscreteValueCondition = proto.Field(
                proto.MESSAGE,
                number=2,
                message="StudySpec.ParameterSpec.ConditionalParameterSpec.DiscreteValueCondition",
                oneof="parent_value_condition",
            )
            parent_int_values: StudySpec.ParameterSpec.ConditionalParameterSpec.IntValueCondition = proto.Field(
                proto.MESSAGE,
                number=3,
                message="StudySpec.ParameterSpec.ConditionalParameterSpec.IntValueCondition",
                oneof="parent_value_condition",
            )
            parent_categorical_values: StudySpec.ParameterSpec.ConditionalParameterSpec.CategoricalValueCondition = proto.Field(
                proto.MESSAGE,
                number=4,
                message="StudySpec.ParameterSpec.ConditionalParameterSpec.CategoricalValueCondition",
                oneof="parent_value_condition",
            )
            parameter_spec: StudySpec.ParameterSpec = proto.Field(
                proto.MESSAGE,
                number=1,
                message="StudySpec.ParameterSpec",
            )

        double_value_spec: StudySpec.ParameterSpec.DoubleValueSpec = proto.Field(
            proto.MESSAGE,
            number=2,
            message="StudySpec.ParameterSpec.DoubleValueSpec",
            oneof="parameter_value_spec",
        )
        integer_value_spec: StudySpec.ParameterSpec.IntegerValueSpec = proto.Field(
            proto.MESSAGE,
            number=3,
            message="StudySpec.ParameterSpec.IntegerValueSpec",
            oneof="parameter_value_spec",
        )
        categorical_value_spec: StudySpec.ParameterSpec.CategoricalValueSpec = proto.Field(
            proto.MESSAGE,
            number=4,
            message="StudySpec.ParameterSpec.CategoricalValueSpec",
            oneof="parameter_value_spec",
        )
        discrete_value_spec: StudySpec.ParameterSpec.DiscreteValueSpec = proto.Field(
            proto.MESSAGE,
            number=5,
            message="StudySpec.ParameterSpec.DiscreteValueSpec",
            oneof="parameter_value_spec",
        )
        parameter_id: str = proto.Field(proto.STRING, number=1)
        scale_type: StudySpec.ParameterSpec.ScaleType = proto.Field(
            proto.ENUM,
            number=6,
            enum="StudySpec.ParameterSpec.ScaleType",
        )
        conditional_parameter_specs: MutableSequence[StudySpec.ParameterSpec.ConditionalParameterSpec] = proto.RepeatedField(
            proto.MESSAGE,
            number=10,
            message="StudySpec.ParameterSpec.ConditionalParameterSpec",
        )

    class DecayCurveAutomatedStoppingSpec(_message.Message):
        """Carries nothing but itself.

        Attributes:
            use_elapsed_duration (bool):
                Use elapsed duration.
        """

        use_elapsed_duration: bool = proto.Field(proto.BOOL, number=1)

    class MedianAutomatedStoppingSpec(_message.Message):
        """Carries nothing but itself.

        Attributes:
            use_elapsed_duration (bool):
                Use elapsed duration.
        """

        use_elapsed_duration: bool = proto.Field(proto.BOOL, number=1)

    class ConvexAutomatedStoppingSpec(_message.Message):
        """Carries nothing but itself.

        Attributes:
            max_step_count (int):
                Max step count.
            min_step_count (int):
                Min step count.
            min_measurement_count (int):
                Min measurement count.
            learning_rate_parameter_name (str):
                Learning rate parameter name.
            use_elapsed_duration (bool):
                Use elapsed duration.
            update_all_stopped_trials (bool):
                Update all stopped trials. Its presence is tracked: `in` tells zero from
                absent.
        """

        max_step_count: int = proto.Field(proto.INT64, number=1)
        min_step_count: int = proto.Field(proto.INT64, number=2)
        min_measurement_count: int = proto.Field(proto.INT64, number=3)
        learning_rate_parameter_name: str = proto.Field(proto.STRING, number=4)
        use_elapsed_duration: bool = proto.Field(proto.BOOL, number=5)
        update_all_stopped_trials: bool = proto.Field(proto.BOOL, number=6, optional=True)

    class ConvexStopConfig(_message.Message):
        """Carries nothing but itself.

        Attributes:
            max_num_steps (int):
                Max num steps.
            min_num_steps (int):
                Min num steps.
            autoregressive_order (int):
                Autoregressive order.
            learning_rate_parameter_name (str):
                Learning rate parameter name.
            use_seconds (bool):
                Use seconds.
        """

        max_num_steps: int = proto.Field(proto.INT64, number=1)
        min_num_steps: int = proto.Field(proto.INT64, number=2)
        autoregressive_order: int = proto.Field(proto.INT64, number=3)
        learning_rate_parameter_name: str = proto.Field(proto.STRING, number=4)
        use_seconds: bool = proto.Field(proto.BOOL, number=5)

    class TransferLearningConfig(_message.Message):
        """Carries nothing but itself.

        Attributes:
            disable_transfer_learning (bool):
                Disable transfer learning.
            prior_study_names (MutableSequence[str]):
                Prior study names.
        """

        disable_transfer_learning: bool = proto.Field(proto.BOOL, number=1)
        prior_study_names: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=2)

    class StudyStoppingConfig(_message.Message):
        """Carries nothing but itself.

        Attributes:
            should_stop_asap (bool | None):
                Should stop asap.
            minimum_runtime_constraint (StudyTimeConstraint):
                How long a study may take.
            maximum_runtime_constraint (StudyTimeConstraint):
                How long a study may take.
            min_num_trials (int | None):
                Min num trials.
            max_num_trials (int | None):
                Max num trials.
            max_num_trials_no_progress (int | None):
                Max num trials no progress.
            max_duration_no_progress (datetime.timedelta):
                Max duration no progress.
        """

        should_stop_asap: bool | None = proto.Field(
            proto.MESSAGE,
            number=1,
            message=wrappers_pb2.BoolValue,
        )
        minimum_runtime_constraint: StudyTimeConstraint = proto.Field(
            proto.MESSAGE,
            number=2,
            message="StudyTimeConstraint",
        )
        maximum_runtime_constraint: StudyTimeConstraint = proto.Field(
            proto.MESSAGE,
            number=3,
            message="StudyTimeConstraint",
        )
        min_num_trials: int | None = proto.Field(
            proto.MESSAGE,
            number=4,
            message=wrappers_pb2.Int32Value,
        )
        max_num_trials: int | None = proto.Field(
            proto.MESSAGE,
            number=5,
            message=wrappers_pb2.Int32Value,
        )
        max_num_trials_no_progress: int | None = proto.Field(
            proto.MESSAGE,
            number=6,
            message=wrappers_pb2.Int32Value,
        )
        max_duration_no_progress: datetime.timedelta = proto.Field(
            proto.MESSAGE,
            number=7,
            message=duration_pb2.Duration,
        )

    decay_curve_stopping_spec: StudySpec.DecayCurveAutomatedStoppingSpec = proto.Field(
        proto.MESSAGE,
        number=4,
        message="StudySpec.DecayCurveAutomatedStoppingSpec",
        oneof="automated_stopping_spec",
    )
    median_automated_stopping_spec: StudySpec.MedianAutomatedStoppingSpec = proto.Field(
        proto.MESSAGE,
        number=5,
        message="StudySpec.MedianAutomatedStoppingSpec",
        oneof="automated_stopping_spec",
    )
    convex_stop_config: StudySpec.ConvexStopConfig = proto.Field(
        proto.MESSAGE,
        number=8,
        message="StudySpec.ConvexStopConfig",
        oneof="automated_stopping_spec",
    )
    convex_automated_stopping_spec: StudySpec.ConvexAutomatedStoppingSpec = proto.Field(
        proto.MESSAGE,
        number=9,
        message="StudySpec.ConvexAutomatedStoppingSpec",
        oneof="automated_stopping_spec",
    )
    metrics: MutableSequence[StudySpec.MetricSpec] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="StudySpec.MetricSpec",
    )
    parameters: MutableSequence[StudySpec.ParameterSpec] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message="StudySpec.ParameterSpec",
    )
    algorithm: StudySpec.Algorithm = proto.Field(
        proto.ENUM,
        number=3,
        enum="StudySpec.Algorithm",
    )
    observation_noise: StudySpec.ObservationNoise = proto.Field(
        proto.ENUM,
        number=6,
        enum="StudySpec.ObservationNoise",
    )
    measurement_selection_type: StudySpec.MeasurementSelectionType = proto.Field(
        proto.ENUM,
        number=7,
        enum="StudySpec.MeasurementSelectionType",
    )
    transfer_learning_config: StudySpec.TransferLearningConfig = proto.Field(
        proto.MESSAGE,
        number=10,
        message="StudySpec.TransferLearningConfig",
    )
    study_stopping_config: StudySpec.StudyStoppingConfig = proto.Field(
        proto.MESSAGE,
        number=11,
        message="StudySpec.StudyStoppingConfig",
        optional=True,
    )


class Measurement(_message.Message):
    """What a trial measured.

    Attributes:
        elapsed_duration (datetime.timedelta):
            Elapsed duration.
        step_count (int):
            Step count.
        metrics (MutableSequence[Measurement.Metric]):
            Metrics.
    """

    class Metric(_message.Message):
        """Carries nothing but itself.

        Attributes:
            metric_id (str):
                Metric id.
            value (float):
                Value.
        """

        metric_id: str = proto.Field(proto.STRING, number=1)
        value: float = proto.Field(proto.DOUBLE, number=2)

    elapsed_duration: datetime.timedelta = proto.Field(
        proto.MESSAGE,
        number=1,
        message=duration_pb2.Duration,
    )
    step_count: int = proto.Field(proto.INT64, number=2)
    metrics: MutableSequence[Measurement.Metric] = proto.RepeatedField(
        proto.MESSAGE,
        number=3,
        message="Measurement.Metric",
    )


__all__ = (
    "Measurement",
    "StudySpec",
    "StudyTimeConstraint",
    "Trial",
)
