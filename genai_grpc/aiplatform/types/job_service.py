# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: job service."""

from __future__ import annotations

import datetime
from collections.abc import MutableSequence

import proto
from google.protobuf import field_mask_pb2, timestamp_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import batch_prediction_job as _batch_prediction_job
from genai_grpc.aiplatform.types import custom_job as _custom_job
from genai_grpc.aiplatform.types import data_labeling_job as _data_labeling_job
from genai_grpc.aiplatform.types import hyperparameter_tuning_job as _hyperparameter_tuning_job
from genai_grpc.aiplatform.types import model_deployment_monitoring_job as _model_deployment_monitoring_job
from genai_grpc.aiplatform.types import nas_job as _nas_job
from genai_grpc.aiplatform.types import operation as _operation

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "CreateCustomJobRequest",
        "GetCustomJobRequest",
        "ListCustomJobsRequest",
        "ListCustomJobsResponse",
        "DeleteCustomJobRequest",
        "CancelCustomJobRequest",
        "CreateDataLabelingJobRequest",
        "GetDataLabelingJobRequest",
        "ListDataLabelingJobsRequest",
        "ListDataLabelingJobsResponse",
        "DeleteDataLabelingJobRequest",
        "CancelDataLabelingJobRequest",
        "CreateHyperparameterTuningJobRequest",
        "GetHyperparameterTuningJobRequest",
        "ListHyperparameterTuningJobsRequest",
        "ListHyperparameterTuningJobsResponse",
        "DeleteHyperparameterTuningJobRequest",
        "CancelHyperparameterTuningJobRequest",
        "CreateNasJobRequest",
        "GetNasJobRequest",
        "ListNasJobsRequest",
        "ListNasJobsResponse",
        "DeleteNasJobRequest",
        "CancelNasJobRequest",
        "GetNasTrialDetailRequest",
        "ListNasTrialDetailsRequest",
        "ListNasTrialDetailsResponse",
        "CreateBatchPredictionJobRequest",
        "GetBatchPredictionJobRequest",
        "ListBatchPredictionJobsRequest",
        "ListBatchPredictionJobsResponse",
        "DeleteBatchPredictionJobRequest",
        "CancelBatchPredictionJobRequest",
        "CreateModelDeploymentMonitoringJobRequest",
        "SearchModelDeploymentMonitoringStatsAnomaliesRequest",
        "SearchModelDeploymentMonitoringStatsAnomaliesResponse",
        "GetModelDeploymentMonitoringJobRequest",
        "ListModelDeploymentMonitoringJobsRequest",
        "ListModelDeploymentMonitoringJobsResponse",
        "UpdateModelDeploymentMonitoringJobRequest",
        "DeleteModelDeploymentMonitoringJobRequest",
        "PauseModelDeploymentMonitoringJobRequest",
        "ResumeModelDeploymentMonitoringJobRequest",
        "UpdateModelDeploymentMonitoringJobOperationMetadata",
    },
)


class CreateCustomJobRequest(_message.Message):
    """The custom job to make.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        custom_job (CustomJob):
            A training job and its state.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    custom_job: _custom_job.CustomJob = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_custom_job.CustomJob,
    )


class GetCustomJobRequest(_message.Message):
    """Names the custom job to read.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class ListCustomJobsRequest(_message.Message):
    """Asks for a page of custom jobs.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        filter (str):
            Which entries are wanted, in the syntax of AIP-160.
        page_size (int):
            How many entries a page may have; the server may give fewer (AIP-158).
        page_token (str):
            Token that the previous page brought; empty for the first page (AIP-158).
        read_mask (google.protobuf.FieldMask):
            Read mask.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    filter: str = proto.Field(proto.STRING, number=2)
    page_size: int = proto.Field(proto.INT32, number=3)
    page_token: str = proto.Field(proto.STRING, number=4)
    read_mask: field_mask_pb2.FieldMask = proto.Field(
        proto.MESSAGE,
        number=5,
        message=field_mask_pb2.FieldMask,
    )


class ListCustomJobsResponse(_message.Message):
    """A page of custom jobs.

    Attributes:
        custom_jobs (MutableSequence[CustomJob]):
            Custom jobs.
        next_page_token (str):
            Token of the next page; empty on the last one (AIP-158).
    """

    custom_jobs: MutableSequence[_custom_job.CustomJob] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_custom_job.CustomJob,
    )
    next_page_token: str = proto.Field(proto.STRING, number=2)

    @property
    def raw_page(self) -> ListCustomJobsResponse:
        """The page itself: what pagers of google.api_core call it."""
        return self


class DeleteCustomJobRequest(_message.Message):
    """Names the custom job to delete.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class CancelCustomJobRequest(_message.Message):
    """Names the custom job to stop.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class CreateDataLabelingJobRequest(_message.Message):
    """The data labeling job to make.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        data_labeling_job (DataLabelingJob):
            A labeling job and its state.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    data_labeling_job: _data_labeling_job.DataLabelingJob = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_data_labeling_job.DataLabelingJob,
    )


class GetDataLabelingJobRequest(_message.Message):
    """Names the data labeling job to read.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class ListDataLabelingJobsRequest(_message.Message):
    """Asks for a page of data labeling jobs.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        filter (str):
            Which entries are wanted, in the syntax of AIP-160.
        page_size (int):
            How many entries a page may have; the server may give fewer (AIP-158).
        page_token (str):
            Token that the previous page brought; empty for the first page (AIP-158).
        read_mask (google.protobuf.FieldMask):
            Read mask.
        order_by (str):
            Fields to sort by, separated by commas; ` desc` after one turns it round
            (AIP-132).
    """

    parent: str = proto.Field(proto.STRING, number=1)
    filter: str = proto.Field(proto.STRING, number=2)
    page_size: int = proto.Field(proto.INT32, number=3)
    page_token: str = proto.Field(proto.STRING, number=4)
    read_mask: field_mask_pb2.FieldMask = proto.Field(
        proto.MESSAGE,
        number=5,
        message=field_mask_pb2.FieldMask,
    )
    order_by: str = proto.Field(proto.STRING, number=6)


class ListDataLabelingJobsResponse(_message.Message):
    """A page of data labeling jobs.

    Attributes:
        data_labeling_jobs (MutableSequence[DataLabelingJob]):
            Data labeling jobs.
        next_page_token (str):
            Token of the next page; empty on the last one (AIP-158).
    """

    data_labeling_jobs: MutableSequence[_data_labeling_job.DataLabelingJob] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_data_labeling_job.DataLabelingJob,
    )
    next_page_token: str = proto.Field(proto.STRING, number=2)

    @property
    def raw_page(self) -> ListDataLabelingJobsResponse:
        """The page itself: what pagers of google.api_core call it."""
        return self


class DeleteDataLabelingJobRequest(_message.Message):
    """Names the data labeling job to delete.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class CancelDataLabelingJobRequest(_message.Message):
    """Names the data labeling job to stop.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class CreateHyperparameterTuningJobRequest(_message.Message):
    """The hyperparameter tuning job to make.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        hyperparameter_tuning_job (HyperparameterTuningJob):
            A search job, its trials and its state.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    hyperparameter_tuning_job: _hyperparameter_tuning_job.HyperparameterTuningJob = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_hyperparameter_tuning_job.HyperparameterTuningJob,
    )


class GetHyperparameterTuningJobRequest(_message.Message):
    """Names the hyperparameter tuning job to read.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class ListHyperparameterTuningJobsRequest(_message.Message):
    """Asks for a page of hyperparameter tuning jobs.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        filter (str):
            Which entries are wanted, in the syntax of AIP-160.
        page_size (int):
            How many entries a page may have; the server may give fewer (AIP-158).
        page_token (str):
            Token that the previous page brought; empty for the first page (AIP-158).
        read_mask (google.protobuf.FieldMask):
            Read mask.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    filter: str = proto.Field(proto.STRING, number=2)
    page_size: int = proto.Field(proto.INT32, number=3)
    page_token: str = proto.Field(proto.STRING, number=4)
    read_mask: field_mask_pb2.FieldMask = proto.Field(
        proto.MESSAGE,
        number=5,
        message=field_mask_pb2.FieldMask,
    )


class ListHyperparameterTuningJobsResponse(_message.Message):
    """A page of hyperparameter tuning jobs.

    Attributes:
        hyperparameter_tuning_jobs (MutableSequence[HyperparameterTuningJob]):
            Hyperparameter tuning jobs.
        next_page_token (str):
            Token of the next page; empty on the last one (AIP-158).
    """

    hyperparameter_tuning_jobs: MutableSequence[_hyperparameter_tuning_job.HyperparameterTuningJob] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_hyperparameter_tuning_job.HyperparameterTuningJob,
    )
    next_page_token: str = proto.Field(proto.STRING, number=2)

    @property
    def raw_page(self) -> ListHyperparameterTuningJobsResponse:
        """The page itself: what pagers of google.api_core call it."""
        return self


class DeleteHyperparameterTuningJobRequest(_message.Message):
    """Names the hyperparameter tuning job to delete.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class CancelHyperparameterTuningJobRequest(_message.Message):
    """Names the hyperparameter tuning job to stop.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class CreateNasJobRequest(_message.Message):
    """The nas job to make.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        nas_job (NasJob):
            A search job and its state.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    nas_job: _nas_job.NasJob = proto.Field(proto.MESSAGE, number=2, message=_nas_job.NasJob)


class GetNasJobRequest(_message.Message):
    """Names the nas job to read.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class ListNasJobsRequest(_message.Message):
    """Asks for a page of nas jobs.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        filter (str):
            Which entries are wanted, in the syntax of AIP-160.
        page_size (int):
            How many entries a page may have; the server may give fewer (AIP-158).
        page_token (str):
            Token that the previous page brought; empty for the first page (AIP-158).
        read_mask (google.protobuf.FieldMask):
            Read mask.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    filter: str = proto.Field(proto.STRING, number=2)
    page_size: int = proto.Field(proto.INT32, number=3)
    page_token: str = proto.Field(proto.STRING, number=4)
    read_mask: field_mask_pb2.FieldMask = proto.Field(
        proto.MESSAGE,
        number=5,
        message=field_mask_pb2.FieldMask,
    )


class ListNasJobsResponse(_message.Message):
    """A page of nas jobs.

    Attributes:
        nas_jobs (MutableSequence[NasJob]):
            Nas jobs.
        next_page_token (str):
            Token of the next page; empty on the last one (AIP-158).
    """

    nas_jobs: MutableSequence[_nas_job.NasJob] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_nas_job.NasJob,
    )
    next_page_token: str = proto.Field(proto.STRING, number=2)

    @property
    def raw_page(self) -> ListNasJobsResponse:
        """The page itself: what pagers of google.api_core call it."""
        return self


class DeleteNasJobRequest(_message.Message):
    """Names the nas job to delete.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class CancelNasJobRequest(_message.Message):
    """Names the nas job to stop.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class GetNasTrialDetailRequest(_message.Message):
    """Names the nas trial detail to read.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class ListNasTrialDetailsRequest(_message.Message):
    """Asks for a page of nas trial details.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        page_size (int):
            How many entries a page may have; the server may give fewer (AIP-158).
        page_token (str):
            Token that the previous page brought; empty for the first page (AIP-158).
    """

    parent: str = proto.Field(proto.STRING, number=1)
    page_size: int = proto.Field(proto.INT32, number=2)
    page_token: str = proto.Field(proto.STRING, number=3)


class ListNasTrialDetailsResponse(_message.Message):
    """A page of nas trial details.

    Attributes:
        nas_trial_details (MutableSequence[NasTrialDetail]):
            Nas trial details.
        next_page_token (str):
            Token of the next page; empty on the last one (AIP-158).
    """

    nas_trial_details: MutableSequence[_nas_job.NasTrialDetail] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_nas_job.NasTrialDetail,
    )
    next_page_token: str = proto.Field(proto.STRING, number=2)

    @property
    def raw_page(self) -> ListNasTrialDetailsResponse:
        """The page itself: what pagers of google.api_core call it."""
        return self


class CreateBatchPredictionJobRequest(_message.Message):
    """The batch prediction job to make.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        batch_prediction_job (BatchPredictionJob):
            A job that runs a model over the rows of a file or a table.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    batch_prediction_job: _batch_prediction_job.BatchPredictionJob = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_batch_prediction_job.BatchPredictionJob,
    )


class GetBatchPredictionJobRequest(_message.Message):
    """Names the batch prediction job to read.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class ListBatchPredictionJobsRequest(_message.Message):
    """Asks for a page of batch prediction jobs.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        filter (str):
            Which entries are wanted, in the syntax of AIP-160.
        page_size (int):
            How many entries a page may have; the server may give fewer (AIP-158).
        page_token (str):
            Token that the previous page brought; empty for the first page (AIP-158).
        read_mask (google.protobuf.FieldMask):
            Read mask.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    filter: str = proto.Field(proto.STRING, number=2)
    page_size: int = proto.Field(proto.INT32, number=3)
    page_token: str = proto.Field(proto.STRING, number=4)
    read_mask: field_mask_pb2.FieldMask = proto.Field(
        proto.MESSAGE,
        number=5,
        message=field_mask_pb2.FieldMask,
    )


class ListBatchPredictionJobsResponse(_message.Message):
    """A page of batch prediction jobs.

    Attributes:
        batch_prediction_jobs (MutableSequence[BatchPredictionJob]):
            Batch prediction jobs.
        next_page_token (str):
            Token of the next page; empty on the last one (AIP-158).
    """

    batch_prediction_jobs: MutableSequence[_batch_prediction_job.BatchPredictionJob] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_batch_prediction_job.BatchPredictionJob,
    )
    next_page_token: str = proto.Field(proto.STRING, number=2)

    @property
    def raw_page(self) -> ListBatchPredictionJobsResponse:
        """The page itself: what pagers of google.api_core call it."""
        return self


class DeleteBatchPredictionJobRequest(_message.Message):
    """Names the batch prediction job to delete.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class CancelBatchPredictionJobRequest(_message.Message):
    """Names the batch prediction job to stop.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class CreateModelDeploymentMonitoringJobRequest(_message.Message):
    """The model deployment monitoring job to make.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        model_deployment_monitoring_job (ModelDeploymentMonitoringJob):
            A monitoring job and its state.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    model_deployment_monitoring_job: _model_deployment_monitoring_job.ModelDeploymentMonitoringJob = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_model_deployment_monitoring_job.ModelDeploymentMonitoringJob,
    )


class SearchModelDeploymentMonitoringStatsAnomaliesRequest(_message.Message):
    """Which model, objectives and days.

    Attributes:
        model_deployment_monitoring_job (str):
            "projects/P/locations/L/modelDeploymentMonitoringJobs/J".
        deployed_model_id (str):
            The deployed model whose statistics are asked for.
        feature_display_name (str):
            Feature display name.
        objectives (MutableSequence[SearchModelDeploymentMonitoringStatsAnomaliesRequest.StatsAnomaliesObjective]):
            Objectives.
        page_size (int):
            How many entries a page may have; the server may give fewer (AIP-158).
        page_token (str):
            Token that the previous page brought; empty for the first page (AIP-158).
        start_time (datetime.datetime):
            When it started; set by the server.
        end_time (datetime.datetime):
            When it ended; set by the server.
    """

    class StatsAnomaliesObjective(_message.Message):
        """Carries nothing but itself.

        Attributes:
            type_ (ModelDeploymentMonitoringObjectiveType):
                What can be watched.
            top_feature_count (int):
                Top feature count.
        """

        type_: _model_deployment_monitoring_job.ModelDeploymentMonitoringObjectiveType = proto.Field(
            proto.ENUM,
            number=1,
            enum=_model_deployment_monitoring_job.ModelDeploymentMonitoringObjectiveType,
        )
        top_feature_count: int = proto.Field(proto.INT32, number=4)

    model_deployment_monitoring_job: str = proto.Field(proto.STRING, number=1)
    deployed_model_id: str = proto.Field(proto.STRING, number=2)
    feature_display_name: str = proto.Field(proto.STRING, number=3)
    objectives: MutableSequence[SearchModelDeploymentMonitoringStatsAnomaliesRequest.StatsAnomaliesObjective] = proto.RepeatedField(
        proto.MESSAGE,
        number=4,
        message="SearchModelDeploymentMonitoringStatsAnomaliesRequest.StatsAnomaliesObjective",
    )
    page_size: int = proto.Field(proto.INT32, number=5)
    page_token: str = proto.Field(proto.STRING, number=6)
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


class SearchModelDeploymentMonitoringStatsAnomaliesResponse(_message.Message):
    """A page of anomalies.

    Attributes:
        monitoring_stats (MutableSequence[ModelMonitoringStatsAnomalies]):
            Monitoring stats.
        next_page_token (str):
            Token of the next page; empty on the last one (AIP-158).
    """

    monitoring_stats: MutableSequence[_model_deployment_monitoring_job.ModelMonitoringStatsAnomalies] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_model_deployment_monitoring_job.ModelMonitoringStatsAnomalies,
    )
    next_page_token: str = proto.Field(proto.STRING, number=2)

    @property
    def raw_page(self) -> SearchModelDeploymentMonitoringStatsAnomaliesResponse:
        """The page itself: what pagers of google.api_core call it."""
        return self


class GetModelDeploymentMonitoringJobRequest(_message.Message):
    """Names the model deployment monitoring job to read.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class ListModelDeploymentMonitoringJobsRequest(_message.Message):
    """Asks for a page of model deployment monitoring jobs.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        filter (str):
            Which entries are wanted, in the syntax of AIP-160.
        page_size (int):
            How many entries a page may have; the server may give fewer (AIP-158).
        page_token (str):
            Token that the previous page brought; empty for the first page (AIP-158).
        read_mask (google.protobuf.FieldMask):
            Read mask.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    filter: str = proto.Field(proto.STRING, number=2)
    page_size: int = proto.Field(proto.INT32, number=3)
    page_token: str = proto.Field(proto.STRING, number=4)
    read_mask: field_mask_pb2.FieldMask = proto.Field(
        proto.MESSAGE,
        number=5,
        message=field_mask_pb2.FieldMask,
    )


class ListModelDeploymentMonitoringJobsResponse(_message.Message):
    """A page of model deployment monitoring jobs.

    Attributes:
        model_deployment_monitoring_jobs (MutableSequence[ModelDeploymentMonitoringJob]):
            Model deployment monitoring jobs.
        next_page_token (str):
            Token of the next page; empty on the last one (AIP-158).
    """

    model_deployment_monitoring_jobs: MutableSequence[_model_deployment_monitoring_job.ModelDeploymentMonitoringJob] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_model_deployment_monitoring_job.ModelDeploymentMonitoringJob,
    )
    next_page_token: str = proto.Field(proto.STRING, number=2)

    @property
    def raw_page(self) -> ListModelDeploymentMonitoringJobsResponse:
        """The page itself: what pagers of google.api_core call it."""
        return self


class UpdateModelDeploymentMonitoringJobRequest(_message.Message):
    """The model deployment monitoring job and which of its fields to change.

    Attributes:
        model_deployment_monitoring_job (ModelDeploymentMonitoringJob):
            A monitoring job and its state.
        update_mask (google.protobuf.FieldMask):
            Names of the fields to change (AIP-134).
    """

    model_deployment_monitoring_job: _model_deployment_monitoring_job.ModelDeploymentMonitoringJob = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_model_deployment_monitoring_job.ModelDeploymentMonitoringJob,
    )
    update_mask: field_mask_pb2.FieldMask = proto.Field(
        proto.MESSAGE,
        number=2,
        message=field_mask_pb2.FieldMask,
    )


class DeleteModelDeploymentMonitoringJobRequest(_message.Message):
    """Names the model deployment monitoring job to delete.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class PauseModelDeploymentMonitoringJobRequest(_message.Message):
    """Names the model deployment monitoring job to pause.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class ResumeModelDeploymentMonitoringJobRequest(_message.Message):
    """Names the model deployment monitoring job to resume.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class UpdateModelDeploymentMonitoringJobOperationMetadata(_message.Message):
    """Progress of the operation that UpdateModelDeploymentMonitoringJob starts.

    Attributes:
        generic_metadata (GenericOperationMetadata):
            When an operation began and what failed in part of it.
    """

    generic_metadata: _operation.GenericOperationMetadata = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_operation.GenericOperationMetadata,
    )


__all__ = (
    "CancelBatchPredictionJobRequest",
    "CancelCustomJobRequest",
    "CancelDataLabelingJobRequest",
    "CancelHyperparameterTuningJobRequest",
    "CancelNasJobRequest",
    "CreateBatchPredictionJobRequest",
    "CreateCustomJobRequest",
    "CreateDataLabelingJobRequest",
    "CreateHyperparameterTuningJobRequest",
    "CreateModelDeploymentMonitoringJobRequest",
    "CreateNasJobRequest",
    "DeleteBatchPredictionJobRequest",
    "DeleteCustomJobRequest",
    "DeleteDataLabelingJobRequest",
    "DeleteHyperparameterTuningJobRequest",
    "DeleteModelDeploymentMonitoringJobRequest",
    "DeleteNasJobRequest",
    "GetBatchPredictionJobRequest",
    "GetCustomJobRequest",
    "GetDataLabelingJobRequest",
    "GetHyperparameterTuningJobRequest",
    "GetModelDeploymentMonitoringJobRequest",
    "GetNasJobRequest",
    "GetNasTrialDetailRequest",
    "ListBatchPredictionJobsRequest",
    "ListBatchPredictionJobsResponse",
    "ListCustomJobsRequest",
    "ListCustomJobsResponse",
    "ListDataLabelingJobsRequest",
    "ListDataLabelingJobsResponse",
    "ListHyperparameterTuningJobsRequest",
    "ListHyperparameterTuningJobsResponse",
    "ListModelDeploymentMonitoringJobsRequest",
    "ListModelDeploymentMonitoringJobsResponse",
    "ListNasJobsRequest",
    "ListNasJobsResponse",
    "ListNasTrialDetailsRequest",
    "ListNasTrialDetailsResponse",
    "PauseModelDeploymentMonitoringJobRequest",
    "ResumeModelDeploymentMonitoringJobRequest",
    "SearchModelDeploymentMonitoringStatsAnomaliesRequest",
    "SearchModelDeploymentMonitoringStatsAnomaliesResponse",
    "UpdateModelDeploymentMonitoringJobOperationMetadata",
    "UpdateModelDeploymentMonitoringJobRequest",
)
