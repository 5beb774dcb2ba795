# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: genai tuning service."""

from __future__ import annotations

from collections.abc import MutableSequence

import proto

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import io as _io
from genai_grpc.aiplatform.types import operation as _operation
from genai_grpc.aiplatform.types import tuning_job as _tuning_job

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "CreateTuningJobRequest",
        "GetTuningJobRequest",
        "ListTuningJobsRequest",
        "ListTuningJobsResponse",
        "CancelTuningJobRequest",
        "RebaseTunedModelRequest",
        "RebaseTunedModelOperationMetadata",
    },
)


class CreateTuningJobRequest(_message.Message):
    """The tuning job to make.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        tuning_job (TuningJob):
            A tuning job and its state.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    tuning_job: _tuning_job.TuningJob = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_tuning_job.TuningJob,
    )


class GetTuningJobRequest(_message.Message):
    """Names the tuning job to read.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class ListTuningJobsRequest(_message.Message):
    """Asks for a page of tuning jobs.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        filter (str):
            Which entries are wanted, in the syntax of AIP-160.
        page_size (int):
            How many entries a page may have; the server may give fewer (AIP-158).
        page_token (str):
            Token that the previous page brought; empty for the first page (AIP-158).
    """

    parent: str = proto.Field(proto.STRING, number=1)
    filter: str = proto.Field(proto.STRING, number=2)
    page_size: int = proto.Field(proto.INT32, number=3)
    page_token: str = proto.Field(proto.STRING, number=4)


class ListTuningJobsResponse(_message.Message):
    """A page of tuning jobs.

    Attributes:
        tuning_jobs (MutableSequence[TuningJob]):
            The jobs of this page.
        next_page_token (str):
            Token of the next page; empty on the last one.
    """

    tuning_jobs: MutableSequence[_tuning_job.TuningJob] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_tuning_job.TuningJob,
    )
    next_page_token: str = proto.Field(proto.STRING, number=2)

    @property
    def raw_page(self) -> ListTuningJobsResponse:
        """The page itself: what pagers of google.api_core call it."""
        return self


class CancelTuningJobRequest(_message.Message):
    """Names the tuning job to stop.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class RebaseTunedModelRequest(_message.Message):
    """The tuned model and where the result goes.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        tuned_model_ref (TunedModelRef):
            The tuned model that is moved onto a newer base.
        tuning_job (TuningJob):
            A tuning job and its state.
        artifact_destination (GcsDestination):
            A place in Cloud Storage.
        deploy_to_same_endpoint (bool):
            Deploy to same endpoint.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    tuned_model_ref: _tuning_job.TunedModelRef = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_tuning_job.TunedModelRef,
    )
    tuning_job: _tuning_job.TuningJob = proto.Field(
        proto.MESSAGE,
        number=3,
        message=_tuning_job.TuningJob,
    )
    artifact_destination: _io.GcsDestination = proto.Field(
        proto.MESSAGE,
        number=4,
        message=_io.GcsDestination,
    )
    deploy_to_same_endpoint: bool = proto.Field(proto.BOOL, number=5)


class RebaseTunedModelOperationMetadata(_message.Message):
    """Progress of the operation that RebaseTunedModel starts.

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
    "CancelTuningJobRequest",
    "CreateTuningJobRequest",
    "GetTuningJobRequest",
    "ListTuningJobsRequest",
    "ListTuningJobsResponse",
    "RebaseTunedModelOperationMetadata",
    "RebaseTunedModelRequest",
)
