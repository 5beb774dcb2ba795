# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: batch prediction job."""

from __future__ import annotations

import datetime
from collections.abc import MutableMapping, MutableSequence
from typing import Any

import proto
from google.protobuf import struct_pb2, timestamp_pb2
from google.rpc import status_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import completion_stats as _completion_stats
from genai_grpc.aiplatform.types import encryption_spec as _encryption_spec
from genai_grpc.aiplatform.types import explanation as _explanation
from genai_grpc.aiplatform.types import io as _io
from genai_grpc.aiplatform.types import job_state as _job_state
from genai_grpc.aiplatform.types import machine_resources as _machine_resources
from genai_grpc.aiplatform.types import manual_batch_tuning_parameters as _manual_batch_tuning_parameters
from genai_grpc.aiplatform.types import model_deployment_monitoring_job as _model_deployment_monitoring_job
from genai_grpc.aiplatform.types import model_monitoring as _model_monitoring
from genai_grpc.aiplatform.types import unmanaged_container_model as _unmanaged_container_model

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "BatchPredictionJob",
    },
)


class BatchPredictionJob(_message.Message):
    """A job that runs a model over the rows of a file or a table.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        display_name (str):
            Its name for people; need not be unique.
        model (str):
            Model.
        model_version_id (str):
            Model version id.
        unmanaged_container_model (UnmanagedContainerModel):
            The container and its artifacts.
        endpoint (str):
            Endpoint. Published in v1beta1.
        input_config (BatchPredictionJob.InputConfig):
            Where the rows come from.
        instance_config (BatchPredictionJob.InstanceConfig):
            How a row becomes an instance.
        model_parameters (Any):
            Model parameters.
        output_config (BatchPredictionJob.OutputConfig):
            Where the answers go.
        dedicated_resources (BatchDedicatedResources):
            Machines of a batch job.
        service_account (str):
            Service account.
        manual_batch_tuning_parameters (ManualBatchTuningParameters):
            The size of a batch.
        generate_explanation (bool):
            Generate explanation.
        explanation_spec (ExplanationSpec):
            How a model is explained.
        output_info (BatchPredictionJob.OutputInfo):
            Where the answers went.
        state (JobState):
            Where a job stands.
        error (google.rpc.Status):
            Error.
        partial_failures (MutableSequence[google.rpc.Status]):
            Partial failures.
        resources_consumed (ResourcesConsumed):
            Hours that a job used.
        completion_stats (CompletionStats):
            Rows that succeeded, failed, or are still to come.
        create_time (datetime.datetime):
            When it was created; set by the server.
        start_time (datetime.datetime):
            When it started; set by the server.
        end_time (datetime.datetime):
            When it ended; set by the server.
        update_time (datetime.datetime):
            When it was last changed; set by the server.
        labels (MutableMapping[str, str]):
            Labels by key; keys and values are lower case, at most 64 characters.
        encryption_spec (EncryptionSpec):
            The Cloud KMS key that protects a resource.
        model_monitoring_config (ModelMonitoringConfig):
            What is watched on a batch job. Published in v1beta1.
        model_monitoring_stats_anomalies (MutableSequence[ModelMonitoringStatsAnomalies]):
            Model monitoring stats anomalies. Published in v1beta1.
        model_monitoring_status (google.rpc.Status):
            Model monitoring status. Published in v1beta1.
        disable_container_logging (bool):
            Disable container logging.
        satisfies_pzs (bool):
            Satisfies pzs.
        satisfies_pzi (bool):
            Satisfies pzi.
    """

    class InputConfig(_message.Message):
        """Where the rows come from.

        Attributes:
            gcs_source (GcsSource):
                Objects in Cloud Storage. One of `source`.
            bigquery_source (BigQuerySource):
                A table. One of `source`.
            vertex_multimodal_dataset_source (VertexMultimodalDatasetSource):
                A multimodal dataset of Vertex AI. One of `source`.
            instances_format (str):
                Instances format.
        """

        gcs_source: _io.GcsSource = proto.Field(
            proto.MESSAGE,
            number=2,
            message=_io.GcsSource,
            oneof="source",
        )
        bigquery_source: _io.BigQuerySource = proto.Field(
            proto.MESSAGE,
            number=3,
            message=_io.BigQuerySource,
            oneof="source",
        )
        vertex_multimodal_dataset_source: _io.VertexMultimodalDatasetSource = proto.Field(
            proto.MESSAGE,
            number=4,
            message=_io.VertexMultimodalDatasetSource,
            oneof="source",
        )
        instances_format: str = proto.Field(proto.STRING, number=1)

    class InstanceConfig(_message.Message):
        """How a row becomes an instance.

        Attributes:
            instance_type (str):
                Instance type.
            key_field (str):
                Key field.
            included_fields (MutableSequence[str]):
                Included fields.
            excluded_fields (MutableSequence[str]):
                Excluded fields.
        """

        instance_type: str = proto.Field(proto.STRING, number=1)
        key_field: str = proto.Field(proto.STRING, number=2)
        included_fields: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=3)
        excluded_fields: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=4)

    class OutputConfig(_message.Message):
        """Where the answers go.

        Attributes:
            gcs_destination (GcsDestination):
                Folder in Cloud Storage. One of `destination`.
            bigquery_destination (BigQueryDestination):
                A project, dataset or table. One of `destination`.
            vertex_multimodal_dataset_destination (VertexMultimodalDatasetDestination):
                A multimodal dataset to make. One of `destination`.
            predictions_format (str):
                Predictions format.
        """

        gcs_destination: _io.GcsDestination = proto.Field(
            proto.MESSAGE,
            number=2,
            message=_io.GcsDestination,
            oneof="destination",
        )
        bigquery_destination: _io.BigQueryDestination = proto.Field(
            proto.MESSAGE,
            number=3,
            message=_io.BigQueryDestination,
            oneof="destination",
        )
        vertex_multimodal_dataset_destination: _io.VertexMultimodalDatasetDestination = proto.Field(
            proto.MESSAGE,
            number=6,
            message=_io.VertexMultimodalDatasetDestination,
            oneof="destination",
        )
        predictions_format: str = proto.Field(proto.STRING, number=1)

    class OutputInfo(_message.Message):
        """Where the answers went.

        Attributes:
            gcs_output_directory (str):
                Folder in Cloud Storage. One of `output_location`.
            bigquery_output_dataset (str):
                Bigquery output dataset. One of `output_location`.
            vertex_multimodal_dataset_name (str):
                Vertex multimodal dataset name. One of `output_location`.
            bigquery_output_table (str):
                Bigquery output table.
        """

        gcs_output_directory: str = proto.Field(proto.STRING, number=1, oneof="output_location")
        bigquery_output_dataset: str = proto.Field(
            proto.STRING,
            number=2,
            oneof="output_location",
        )
        vertex_multimodal_dataset_name: str = proto.Field(
            proto.STRING,
            number=5,
            oneof="output_location",
        )
        bigquery_output_table: str = proto.Field(proto.STRING, number=4)

    name: str = proto.Field(proto.STRING, number=1)
    display_name: str = proto.Field(proto.STRING, number=2)
    model: str = proto.Field(proto.STRING, number=3)
    model_version_id: str = proto.Field(proto.STRING, number=30)
    unmanaged_container_model: _unmanaged_container_model.UnmanagedContainerModel = proto.Field(
        proto.MESSAGE,
        number=28,
        message=_unmanaged_container_model.UnmanagedContainerModel,
    )
    endpoint: str = proto.Field(proto.STRING, number=41)
    input_config: BatchPredictionJob.InputConfig = proto.Field(
        proto.MESSAGE,
        number=4,
        message="BatchPredictionJob.InputConfig",
    )
    instance_config: BatchPredictionJob.InstanceConfig = proto.Field(
        proto.MESSAGE,
        number=27,
        message="BatchPredictionJob.InstanceConfig",
    )
    model_parameters: Any = proto.Field(proto.MESSAGE, number=5, message=struct_pb2.Value)
    output_config: BatchPredictionJob.OutputConfig = proto.Field(
        proto.MESSAGE,
        number=6,
        message="BatchPredictionJob.OutputConfig",
    )
    dedicated_resources: _machine_resources.BatchDedicatedResources = proto.Field(
        proto.MESSAGE,
        number=7,
        message=_machine_resources.BatchDedicatedResources,
    )
    service_account: str = proto.Field(proto.STRING, number=29)
    manual_batch_tuning_parameters: _manual_batch_tuning_parameters.ManualBatchTuningParameters = proto.Field(
        proto.MESSAGE,
        number=8,
        message=_manual_batch_tuning_parameters.ManualBatchTuningParameters,
    )
    generate_explanation: bool = proto.Field(proto.BOOL, number=23)
    explanation_spec: _explanation.ExplanationSpec = proto.Field(
        proto.MESSAGE,
        number=25,
        message=_explanation.ExplanationSpec,
    )
    output_info: BatchPredictionJob.OutputInfo = proto.Field(
        proto.MESSAGE,
        number=9,
        message="BatchPredictionJob.OutputInfo",
    )
    state: _job_state.JobState = proto.Field(
        proto.ENUM,
        number=10,
        enum=_job_state.JobState,
    )
    error: status_pb2.Status = proto.Field(
        proto.MESSAGE,
        number=11,
        message=status_pb2.Status,
    )
    partial_failures: MutableSequence[status_pb2.Status] = proto.RepeatedField(
        proto.MESSAGE,
        number=12,
        message=status_pb2.Status,
    )
    resources_consumed: _machine_resources.ResourcesConsumed = proto.Field(
        proto.MESSAGE,
        number=13,
        message=_machine_resources.ResourcesConsumed,
    )
    completion_stats: _completion_stats.CompletionStats = proto.Field(
        proto.MESSAGE,
        number=14,
        message=_completion_stats.CompletionStats,
    )
    create_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=15,
        message=timestamp_pb2.Timestamp,
    )
    start_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=16,
        message=timestamp_pb2.Timestamp,
    )
    end_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=17,
        message=timestamp_pb2.Timestamp,
    )
    update_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=18,
        message=timestamp_pb2.Timestamp,
    )
    labels: MutableMapping[str, str] = proto.MapField(proto.STRING, proto.STRING, number=19)
    encryption_spec: _encryption_spec.EncryptionSpec = proto.Field(
        proto.MESSAGE,
        number=24,
        message=_encryption_spec.EncryptionSpec,
    )
    model_monitoring_config: _model_monitoring.ModelMonitoringConfig = proto.Field(
        proto.MESSAGE,
        number=26,
        message=_model_monitoring.ModelMonitoringConfig,
    )
    model_monitoring_stats_anomalies: MutableSequence[_model_deployment_monitoring_job.ModelMonitoringStatsAnomalies] = proto.RepeatedField(
        proto.MESSAGE,
        number=31,
        message=_model_deployment_monitoring_job.ModelMonitoringStatsAnomalies,
    )
    model_monitoring_status: status_pb2.Status = proto.Field(
        proto.MESSAGE,
        number=32,
        message=status_pb2.Status,
    )
    disable_container_logging: bool = proto.Field(proto.BOOL, number=34)
    satisfies_pzs: bool = proto.Field(proto.BOOL, number=36)
    satisfies_pzi: bool = proto.Field(proto.BOOL, number=37)


__all__ = (
    "BatchPredictionJob",
)
