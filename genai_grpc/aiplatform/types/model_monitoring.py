# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: model monitoring."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence

import proto

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import io as _io

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "ModelMonitoringConfig",
        "ModelMonitoringObjectiveConfig",
        "ModelMonitoringAlertConfig",
        "ThresholdConfig",
        "SamplingStrategy",
    },
)


class ModelMonitoringConfig(_message.Message):
    """What is watched on a batch job.

    Attributes:
        objective_configs (MutableSequence[ModelMonitoringObjectiveConfig]):
            Objective configs.
        alert_config (ModelMonitoringAlertConfig):
            Whom an alert reaches.
        analysis_instance_schema_uri (str):
            Analysis instance schema uri.
        stats_anomalies_base_directory (GcsDestination):
            A place in Cloud Storage.
    """

    objective_configs: MutableSequence[ModelMonitoringObjectiveConfig] = proto.RepeatedField(
        proto.MESSAGE,
        number=3,
        message="ModelMonitoringObjectiveConfig",
    )
    alert_config: ModelMonitoringAlertConfig = proto.Field(
        proto.MESSAGE,
        number=2,
        message="ModelMonitoringAlertConfig",
    )
    analysis_instance_schema_uri: str = proto.Field(proto.STRING, number=4)
    stats_anomalies_base_directory: _io.GcsDestination = proto.Field(
        proto.MESSAGE,
        number=5,
        message=_io.GcsDestination,
    )


class ModelMonitoringObjectiveConfig(_message.Message):
    """What is watched on a model.

    Attributes:
        training_dataset (ModelMonitoringObjectiveConfig.TrainingDataset):
            Training dataset.
        training_prediction_skew_detection_config (ModelMonitoringObjectiveConfig.TrainingPredictionSkewDetectionConfig):
            Training prediction skew detection config.
        prediction_drift_detection_config (ModelMonitoringObjectiveConfig.PredictionDriftDetectionConfig):
            Prediction drift detection config.
        explanation_config (ModelMonitoringObjectiveConfig.ExplanationConfig):
            Explanation config.
    """

    class TrainingDataset(_message.Message):
        """Carries nothing but itself.

        Attributes:
            dataset (str):
                Dataset. One of `data_source`.
            gcs_source (GcsSource):
                Objects in Cloud Storage. One of `data_source`.
            bigquery_source (BigQuerySource):
                A table. One of `data_source`.
            data_format (str):
                Data format.
            target_field (str):
                Target field.
            logging_sampling_strategy (SamplingStrategy):
                How much of the traffic is looked at.
        """

        dataset: str = proto.Field(proto.STRING, number=3, oneof="data_source")
        gcs_source: _io.GcsSource = proto.Field(
            proto.MESSAGE,
            number=4,
            message=_io.GcsSource,
            oneof="data_source",
        )
        bigquery_source: _io.BigQuerySource = proto.Field(
            proto.MESSAGE,
            number=5,
            message=_io.BigQuerySource,
            oneof="data_source",
        )
        data_format: str = proto.Field(proto.STRING, number=2)
        target_field: str = proto.Field(proto.STRING, number=6)
        logging_sampling_strategy: SamplingStrategy = proto.Field(
            proto.MESSAGE,
            number=7,
            message="SamplingStrategy",
        )

    class TrainingPredictionSkewDetectionConfig(_message.Message):
        """Carries nothing but itself.

        Attributes:
            skew_thresholds (MutableMapping[str, ThresholdConfig]):
                Skew thresholds.
            attribution_score_skew_thresholds (MutableMapping[str, ThresholdConfig]):
                Attribution score skew thresholds.
            default_skew_threshold (ThresholdConfig):
                From where on there is an alert.
        """

        skew_thresholds: MutableMapping[str, ThresholdConfig] = proto.MapField(
            proto.STRING,
            proto.MESSAGE,
            number=1,
            message="ThresholdConfig",
        )
        attribution_score_skew_thresholds: MutableMapping[str, ThresholdConfig] = proto.MapField(
            proto.STRING,
            proto.MESSAGE,
            number=2,
            message="ThresholdConfig",
        )
        default_skew_threshold: ThresholdConfig = proto.Field(
            proto.MESSAGE,
            number=6,
            message="ThresholdConfig",
        )

    class PredictionDriftDetectionConfig(_message.Message):
        """Carries nothing but itself.

        Attributes:
            drift_thresholds (MutableMapping[str, ThresholdConfig]):
                Drift thresholds.
            attribution_score_drift_thresholds (MutableMapping[str, ThresholdConfig]):
                Attribution score drift thresholds.
            default_drift_threshold (ThresholdConfig):
                From where on there is an alert.
        """

        drift_thresholds: MutableMapping[str, ThresholdConfig] = proto.MapField(
            proto.STRING,
            proto.MESSAGE,
            number=1,
            message="ThresholdConfig",
        )
        attribution_score_drift_thresholds: MutableMapping[str, ThresholdConfig] = proto.MapField(
            proto.STRING,
            proto.MESSAGE,
            number=2,
            message="ThresholdConfig",
        )
        default_drift_threshold: ThresholdConfig = proto.Field(
            proto.MESSAGE,
            number=5,
            message="ThresholdConfig",
        )

    class ExplanationConfig(_message.Message):
        """Carries nothing but itself.

        Attributes:
            enable_feature_attributes (bool):
                Enable feature attributes.
            explanation_baseline (ModelMonitoringObjectiveConfig.ExplanationConfig.ExplanationBaseline):
                Explanation baseline.
        """

        class ExplanationBaseline(_message.Message):
            """Carries nothing but itself.

            Attributes:
                gcs (GcsDestination):
                    A place in Cloud Storage. One of `destination`.
                bigquery (BigQueryDestination):
                    A project, dataset or table. One of `destination`.
                prediction_format (ModelMonitoringObjectiveConfig.ExplanationConfig.ExplanationBaseline.PredictionFormat):
                    Prediction format.
            """

            class PredictionFormat(_message.Enum):
                """Carries nothing but itself."""

                PREDICTION_FORMAT_UNSPECIFIED = 0
                JSONL = 2
                BIGQUERY = 3

            gcs: _io.GcsDestination = proto.Field(
                proto.MESSAGE,
                number=2,
                message=_io.GcsDestination,
                oneof="destination",
            )
            bigquery: _io.BigQueryDestination = proto.Field(
                proto.MESSAGE,
                number=3,
                message=_io.BigQueryDestination,
                oneof="destination",
            )
            prediction_format: ModelMonitoringObjectiveConfig.ExplanationConfig.ExplanationBaseline.PredictionFormat = proto.Field(
                proto.ENUM,
                number=1,
                enum="ModelMonitoringObjectiveConfig.ExplanationConfig.ExplanationBaseline.PredictionFormat",
            )

        enable_feature_attributes: bool = proto.Field(proto.BOOL, number=1)
        explanation_baseline: ModelMonitoringObjectiveConfig.ExplanationConfig.ExplanationBaseline = proto.Field(
            proto.MESSAGE,
            number=2,
            message="ModelMonitoringObjectiveConfig.ExplanationConfig.ExplanationBaseline",
        )

    training_dataset: ModelMonitoringObjectiveConfig.TrainingDataset = proto.Field(
        proto.MESSAGE,
        number=1,
        message="ModelMonitoringObjectiveConfig.TrainingDataset",
    )
    training_prediction_skew_detection_config: ModelMonitoringObjectiveConfig.TrainingPredictionSkewDetectionConfig = proto.Field(
        proto.MESSAGE,
        number=2,
        message="ModelMonitoringObjectiveConfig.TrainingPredictionSkewDetectionConfig",
    )
    prediction_drift_detection_config: ModelMonitoringObjectiveConfig.PredictionDriftDetectionConfig = proto.Field(
        proto.MESSAGE,
        number=3,
        message="ModelMonitoringObjectiveConfig.PredictionDriftDetectionConfig",
    )
    explanation_config: ModelMonitoringObjectiveConfig.ExplanationConfig = proto.Field(
        proto.MESSAGE,
        number=5,
        message="ModelMonitoringObjectiveConfig.ExplanationConfig",
    )


class ModelMonitoringAlertConfig(_message.Message):
    """Whom an alert reaches.

    Attributes:
        email_alert_config (ModelMonitoringAlertConfig.EmailAlertConfig):
            Email alert config. One of `alert`.
        enable_logging (bool):
            Enable logging.
        notification_channels (MutableSequence[str]):
            Notification channels.
    """

    class EmailAlertConfig(_message.Message):
        """Carries nothing but itself.

        Attributes:
            user_emails (MutableSequence[str]):
                User emails.
        """

        user_emails: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=1)

    email_alert_config: ModelMonitoringAlertConfig.EmailAlertConfig = proto.Field(
        proto.MESSAGE,
        number=1,
        message="ModelMonitoringAlertConfig.EmailAlertConfig",
        oneof="alert",
    )
    enable_logging: bool = proto.Field(proto.BOOL, number=2)
    notification_channels: MutableSequence[str] = proto.RepeatedField(
        proto.STRING,
        number=3,
    )


class ThresholdConfig(_message.Message):
    """From where on there is an alert.

    Attributes:
        value (float):
            Value. One of `threshold`.
    """

    value: float = proto.Field(proto.DOUBLE, number=1, oneof="threshold")


class SamplingStrategy(_message.Message):
    """How much of the traffic is looked at.

    Attributes:
        random_sample_config (SamplingStrategy.RandomSampleConfig):
            Random sample config.
    """

    class RandomSampleConfig(_message.Message):
        """Carries nothing but itself.

        Attributes:
            sample_rate (float):
                Sample rate.
        """

        sample_rate: float = proto.Field(proto.DOUBLE, number=1)

    random_sample_config: SamplingStrategy.RandomSampleConfig = proto.Field(
        proto.MESSAGE,
        number=1,
        message="SamplingStrategy.RandomSampleConfig",
    )


__all__ = (
    "ModelMonitoringAlertConfig",
    "ModelMonitoringConfig",
    "ModelMonitoringObjectiveConfig",
    "SamplingStrategy",
    "ThresholdConfig",
)
