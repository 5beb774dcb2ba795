# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: model deployment monitoring job."""

from __future__ import annotations

import datetime
from collections.abc import MutableMapping, MutableSequence
from typing import Any

import proto
from google.protobuf import duration_pb2, struct_pb2, timestamp_pb2
from google.rpc import status_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import encryption_spec as _encryption_spec
from genai_grpc.aiplatform.types import feature_monitoring_stats as _feature_monitoring_stats
from genai_grpc.aiplatform.types import io as _io
from genai_grpc.aiplatform.types import job_state as _job_state
from genai_grpc.aiplatform.types import model_monitoring as _model_monitoring

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "ModelDeploymentMonitoringObjectiveType",
        "ModelDeploymentMonitoringJob",
        "ModelDeploymentMonitoringBigQueryTable",
        "ModelDeploymentMonitoringObjectiveConfig",
        "ModelDeploymentMonitoringScheduleConfig",
        "ModelMonitoringStatsAnomalies",
    },
)


class ModelDeploymentMonitoringObjectiveType(_message.Enum):
    """What can be watched."""

    MODEL_DEPLOYMENT_MONITORING_OBJECTIVE_TYPE_UNSPECIFIED = 0
    RAW_FEATURE_SKEW = 1
    RAW_FEATURE_DRIFT = 2
    FEATURE_ATTRIBUTION_SKEW = 3
    FEATURE_ATTRIBUTION_DRIFT = 4


class ModelDeploymentMonitoringJob(_message.Message):
    """A monitoring job and its state.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        display_name (str):
            Its name for people; need not be unique.
        endpoint (str):
            Endpoint.
        state (JobState):
            Where a job stands.
        schedule_state (ModelDeploymentMonitoringJob.MonitoringScheduleState):
            Schedule state.
        latest_monitoring_pipeline_metadata (ModelDeploymentMonitoringJob.LatestMonitoringPipelineMetadata):
            Latest monitoring pipeline metadata.
        model_deployment_monitoring_objective_configs (MutableSequence[ModelDeploymentMonitoringObjectiveConfig]):
            Model deployment monitoring objective configs.
        model_deployment_monitoring_schedule_config (ModelDeploymentMonitoringScheduleConfig):
            How often it is looked at.
        logging_sampling_strategy (SamplingStrategy):
            How much of the traffic is looked at.
        model_monitoring_alert_config (ModelMonitoringAlertConfig):
            Whom an alert reaches.
        predict_instance_schema_uri (str):
            Predict instance schema uri.
        sample_predict_instance (Any):
            Sample predict instance.
        analysis_instance_schema_uri (str):
            Analysis instance schema uri.
        bigquery_tables (MutableSequence[ModelDeploymentMonitoringBigQueryTable]):
            Bigquery tables.
        log_ttl (datetime.timedelta):
            Log ttl.
        labels (MutableMapping[str, str]):
            Labels by key; keys and values are lower case, at most 64 characters.
        create_time (datetime.datetime):
            When it was created; set by the server.
        update_time (datetime.datetime):
            When it was last changed; set by the server.
        next_schedule_time (datetime.datetime):
            Next schedule time.
        stats_anomalies_base_directory (GcsDestination):
            A place in Cloud Storage.
        encryption_spec (EncryptionSpec):
            The Cloud KMS key that protects a resource.
        enable_monitoring_pipeline_logs (bool):
            Enable monitoring pipeline logs.
        error (google.rpc.Status):
            Error.
        satisfies_pzs (bool):
            Satisfies pzs.
        satisfies_pzi (bool):
            Satisfies pzi.
    """

    class MonitoringScheduleState(_message.Enum):
        """Carries nothing but itself."""

        MONITORING_SCHEDULE_STATE_UNSPECIFIED = 0
        PENDING = 1
        OFFLINE = 2
        RUNNING = 3

    class LatestMonitoringPipelineMetadata(_message.Message):
        """Carries nothing but itself.

        Attributes:
            run_time (datetime.datetime):
                Run time.
            status (google.rpc.Status):
                Status.
        """

        run_time: datetime.datetime = proto.Field(
            proto.MESSAGE,
            number=1,
            message=timestamp_pb2.Timestamp,
        )
        status: status_pb2.Status = proto.Field(
            proto.MESSAGE,
            number=2,
            message=status_pb2.Status,
        )

    name: str = proto.Field(proto.STRING, number=1)
    display_name: str = proto.Field(proto.STRING, number=2)
    endpoint: str = proto.Field(proto.STRING, number=3)
    state: _job_state.JobState = proto.Field(proto.ENUM, number=4, enum=_job_state.JobState)
    schedule_state: ModelDeploymentMonitoringJob.MonitoringScheduleState = proto.Field(
        proto.ENUM,
        number=5,
        enum="ModelDeploymentMonitoringJob.MonitoringScheduleState",
    )
    latest_monitoring_pipeline_metadata: ModelDeploymentMonitoringJob.LatestMonitoringPipelineMetadata = proto.Field(
        proto.MESSAGE,
        number=25,
        message="ModelDeploymentMonitoringJob.LatestMonitoringPipelineMetadata",
    )
    model_deployment_monitoring_objective_configs: MutableSequence[ModelDeploymentMonitoringObjectiveConfig] = proto.RepeatedField(
        proto.MESSAGE,
        number=6,
        message="ModelDeploymentMonitoringObjectiveConfig",
    )
    model_deployment_monitoring_schedule_config: ModelDeploymentMonitoringScheduleConfig = proto.Field(
        proto.MESSAGE,
        number=7,
        message="ModelDeploymentMonitoringScheduleConfig",
    )
    logging_sampling_strategy: _model_monitoring.SamplingStrategy = proto.Field(
        proto.MESSAGE,
        number=8,
        message=_model_monitoring.SamplingStrategy,
    )
    model_monitoring_alert_config: _model_monitoring.ModelMonitoringAlertConfig = proto.Field(
        proto.MESSAGE,
        number=15,
        message=_model_monitoring.ModelMonitoringAlertConfig,
    )
    predict_instance_schema_uri: str = proto.Field(proto.STRING, number=9)
    sample_predict_instance: Any = proto.Field(
        proto.MESSAGE,
        number=19,
        message=struct_pb2.Value,
    )
    analysis_instance_schema_uri: str = proto.Field(proto.STRING, number=16)
    bigquery_tables: MutableSequence[ModelDeploymentMonitoringBigQueryTable] = proto.RepeatedField(
        proto.MESSAGE,
        number=10,
        message="ModelDeploymentMonitoringBigQueryTable",
    )
    log_ttl: datetime.timedelta = proto.Field(
        proto.MESSAGE,
        number=17,
        message=duration_pb2.Duration,
    )
    labels: MutableMapping[str, str] = proto.MapField(proto.STRING, proto.STRING, number=11)
    create_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=12,
        message=timestamp_pb2.Timestamp,
    )
    update_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=13,
        message=timestamp_pb2.Timestamp,
    )
    next_schedule_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=14,
        message=timestamp_pb2.Timestamp,
    )
    stats_anomalies_base_directory: _io.GcsDestination = proto.Field(
        proto.MESSAGE,
        number=20,
        message=_io.GcsDestination,
    )
    encryption_spec: _encryption_spec.EncryptionSpec = proto.Field(
        proto.MESSAGE,
        number=21,
        message=_encryption_spec.EncryptionSpec,
    )
    enable_monitoring_pipeline_logs: bool = proto.Field(proto.BOOL, number=22)
    error: status_pb2.Status = proto.Field(
        proto.MESSAGE,
        number=23,
        message=status_pb2.Status,
    )
    satisfies_pzs: bool = proto.Field(proto.BOOL, number=26)
    satisfies_pzi: bool = proto.Field(proto.BOOL, number=27)


class ModelDeploymentMonitoringBigQueryTable(_message.Message):
    """A table with logged traffic.

    Attributes:
        log_source (ModelDeploymentMonitoringBigQueryTable.LogSource):
            Log source.
        log_type (ModelDeploymentMonitoringBigQueryTable.LogType):
            Log type.
        bigquery_table_path (str):
            Bigquery table path.
        request_response_logging_schema_version (str):
            Request response logging schema version.
    """

    class LogSource(_message.Enum):
        """Carries nothing but itself."""

        LOG_SOURCE_UNSPECIFIED = 0
        TRAINING = 1
        SERVING = 2

    class LogType(_message.Enum):
        """Carries nothing but itself."""

        LOG_TYPE_UNSPECIFIED = 0
        PREDICT = 1
        EXPLAIN = 2

    log_source: ModelDeploymentMonitoringBigQueryTable.LogSource = proto.Field(
        proto.ENUM,
        number=1,
        enum="ModelDeploymentMonitoringBigQueryTable.LogSource",
    )
    log_type: ModelDeploymentMonitoringBigQueryTable.LogType = proto.Field(
        proto.ENUM,
        number=2,
        enum="ModelDeploymentMonitoringBigQueryTable.LogType",
    )
    bigquery_table_path: str = proto.Field(proto.STRING, number=3)
    request_response_logging_schema_version: str = proto.Field(proto.STRING, number=4)


class ModelDeploymentMonitoringObjectiveConfig(_message.Message):
    """What is watched on one deployed model.

    Attributes:
        deployed_model_id (str):
            Deployed model id.
        objective_config (ModelMonitoringObjectiveConfig):
            What is watched on a model.
    """

    deployed_model_id: str = proto.Field(proto.STRING, number=1)
    objective_config: _model_monitoring.ModelMonitoringObjectiveConfig = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_model_monitoring.ModelMonitoringObjectiveConfig,
    )


class ModelDeploymentMonitoringScheduleConfig(_message.Message):
    """How often it is looked at.

    Attributes:
        monitor_interval (datetime.timedelta):
            Monitor interval.
        monitor_window (datetime.timedelta):
            Monitor window.
    """

    monitor_interval: datetime.timedelta = proto.Field(
        proto.MESSAGE,
        number=1,
        message=duration_pb2.Duration,
    )
    monitor_window: datetime.timedelta = proto.Field(
        proto.MESSAGE,
        number=2,
        message=duration_pb2.Duration,
    )


class ModelMonitoringStatsAnomalies(_message.Message):
    """Anomalies of one objective.

    Attributes:
        objective (ModelDeploymentMonitoringObjectiveType):
            What can be watched.
        deployed_model_id (str):
            Deployed model id.
        anomaly_count (int):
            Anomaly count.
        feature_stats (MutableSequence[ModelMonitoringStatsAnomalies.FeatureHistoricStatsAnomalies]):
            Feature stats.
    """

    class FeatureHistoricStatsAnomalies(_message.Message):
        """Carries nothing but itself.

        Attributes:
            feature_display_name (str):
                Feature display name.
            threshold (ThresholdConfig):
                From where on there is an alert.
            training_stats (FeatureStatsAnomaly):
                When a feature went astray and by how much.
            prediction_stats (MutableSequence[FeatureStatsAnomaly]):
                Prediction stats.
        """

        feature_display_name: str = proto.Field(proto.STRING, number=1)
        threshold: _model_monitoring.ThresholdConfig = proto.Field(
            proto.MESSAGE,
            number=3,
            message=_model_monitoring.ThresholdConfig,
        )
        training_stats: _feature_monitoring_stats.FeatureStatsAnomaly = proto.Field(
            proto.MESSAGE,
            number=4,
            message=_feature_monitoring_stats.FeatureStatsAnomaly,
        )
        prediction_stats: MutableSequence[_feature_monitoring_stats.FeatureStatsAnomaly] = proto.RepeatedField(
            proto.MESSAGE,
            number=5,
            message=_feature_monitoring_stats.FeatureStatsAnomaly,
        )

    objective: ModelDeploymentMonitoringObjectiveType = proto.Field(
        proto.ENUM,
        number=1,
        enum="ModelDeploymentMonitoringObjectiveType",
    )
    deployed_model_id: str = proto.Field(proto.STRING, number=2)
    anomaly_count: int = proto.Field(proto.INT32, number=3)
    feature_stats: MutableSequence[ModelMonitoringStatsAnomalies.FeatureHistoricStatsAnomalies] = proto.RepeatedField(
        proto.MESSAGE,
        number=4,
        message="ModelMonitoringStatsAnomalies.FeatureHistoricStatsAnomalies",
    )


__all__ = (
    "ModelDeploymentMonitoringBigQueryTable",
    "ModelDeploymentMonitoringJob",
    "ModelDeploymentMonitoringObjectiveConfig",
    "ModelDeploymentMonitoringObjectiveType",
    "ModelDeploymentMonitoringScheduleConfig",
    "ModelMonitoringStatsAnomalies",
)
