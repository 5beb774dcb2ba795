# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: model service."""

from __future__ import annotations

from collections.abc import MutableSequence

import proto
from google.protobuf import field_mask_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import encryption_spec as _encryption_spec
from genai_grpc.aiplatform.types import evaluated_annotation as _evaluated_annotation
from genai_grpc.aiplatform.types import explanation as _explanation
from genai_grpc.aiplatform.types import io as _io
from genai_grpc.aiplatform.types import machine_resources as _machine_resources
from genai_grpc.aiplatform.types import model as _model
from genai_grpc.aiplatform.types import model_evaluation as _model_evaluation
from genai_grpc.aiplatform.types import model_evaluation_slice as _model_evaluation_slice
from genai_grpc.aiplatform.types import operation as _operation

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "UploadModelRequest",
        "UploadModelOperationMetadata",
        "UploadModelResponse",
        "GetModelRequest",
        "ListModelsRequest",
        "ListModelsResponse",
        "ListModelVersionsRequest",
        "ListModelVersionsResponse",
        "ListModelVersionCheckpointsRequest",
        "ModelVersionCheckpoint",
        "ListModelVersionCheckpointsResponse",
        "UpdateModelRequest",
        "UpdateExplanationDatasetRequest",
        "UpdateExplanationDatasetOperationMetadata",
        "DeleteModelRequest",
        "DeleteModelVersionRequest",
        "MergeVersionAliasesRequest",
        "ExportModelRequest",
        "ExportModelOperationMetadata",
        "UpdateExplanationDatasetResponse",
        "ExportModelResponse",
        "CopyModelRequest",
        "CopyModelOperationMetadata",
        "CopyModelResponse",
        "ImportModelEvaluationRequest",
        "BatchImportModelEvaluationSlicesRequest",
        "BatchImportModelEvaluationSlicesResponse",
        "BatchImportEvaluatedAnnotationsRequest",
        "BatchImportEvaluatedAnnotationsResponse",
        "GetModelEvaluationRequest",
        "ListModelEvaluationsRequest",
        "ListModelEvaluationsResponse",
        "GetModelEvaluationSliceRequest",
        "ListModelEvaluationSlicesRequest",
        "ListModelEvaluationSlicesResponse",
        "RecommendSpecRequest",
        "RecommendSpecResponse",
    },
)


class UploadModelRequest(_message.Message):
    """The model to register.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        parent_model (str):
            Parent model.
        model_id (str):
            Model id.
        model (Model):
            A model in the registry, one of its versions.
        service_account (str):
            Service account.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    parent_model: str = proto.Field(proto.STRING, number=4)
    model_id: str = proto.Field(proto.STRING, number=5)
    model: _model.Model = proto.Field(proto.MESSAGE, number=2, message=_model.Model)
    service_account: str = proto.Field(proto.STRING, number=6)


class UploadModelOperationMetadata(_message.Message):
    """Progress of the operation that UploadModel starts.

    Attributes:
        generic_metadata (GenericOperationMetadata):
            When an operation began and what failed in part of it.
    """

    generic_metadata: _operation.GenericOperationMetadata = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_operation.GenericOperationMetadata,
    )


class UploadModelResponse(_message.Message):
    """The name of the registered model.

    Attributes:
        model (str):
            Model.
        model_version_id (str):
            Model version id.
    """

    model: str = proto.Field(proto.STRING, number=1)
    model_version_id: str = proto.Field(proto.STRING, number=2)


class GetModelRequest(_message.Message):
    """Names the model to read.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class ListModelsRequest(_message.Message):
    """Asks for a page of models.

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
            (AIP-132). Published in v1.
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


class ListModelsResponse(_message.Message):
    """A page of models.

    Attributes:
        models (MutableSequence[Model]):
            The models of this page.
        next_page_token (str):
            Token of the next page; empty on the last one.
    """

    models: MutableSequence[_model.Model] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_model.Model,
    )
    next_page_token: str = proto.Field(proto.STRING, number=2)

    @property
    def raw_page(self) -> ListModelsResponse:
        """The page itself: what pagers of google.api_core call it."""
        return self


class ListModelVersionsRequest(_message.Message):
    """Asks for a page of model versions.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        page_size (int):
            How many entries a page may have; the server may give fewer (AIP-158).
        page_token (str):
            Token that the previous page brought; empty for the first page (AIP-158).
        filter (str):
            Which entries are wanted, in the syntax of AIP-160.
        read_mask (google.protobuf.FieldMask):
            Read mask.
        order_by (str):
            Fields to sort by, separated by commas; ` desc` after one turns it round
            (AIP-132).
    """

    name: str = proto.Field(proto.STRING, number=1)
    page_size: int = proto.Field(proto.INT32, number=2)
    page_token: str = proto.Field(proto.STRING, number=3)
    filter: str = proto.Field(proto.STRING, number=4)
    read_mask: field_mask_pb2.FieldMask = proto.Field(
        proto.MESSAGE,
        number=5,
        message=field_mask_pb2.FieldMask,
    )
    order_by: str = proto.Field(proto.STRING, number=6)


class ListModelVersionsResponse(_message.Message):
    """A page of model versions.

    Attributes:
        models (MutableSequence[Model]):
            Models.
        next_page_token (str):
            Token of the next page; empty on the last one (AIP-158).
    """

    models: MutableSequence[_model.Model] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_model.Model,
    )
    next_page_token: str = proto.Field(proto.STRING, number=2)

    @property
    def raw_page(self) -> ListModelVersionsResponse:
        """The page itself: what pagers of google.api_core call it."""
        return self


class ListModelVersionCheckpointsRequest(_message.Message):
    """Asks for a page of model version checkpoints.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        page_size (int):
            How many entries a page may have; the server may give fewer (AIP-158).
        page_token (str):
            Token that the previous page brought; empty for the first page (AIP-158).
    """

    name: str = proto.Field(proto.STRING, number=1)
    page_size: int = proto.Field(proto.INT32, number=2)
    page_token: str = proto.Field(proto.STRING, number=3)


class ModelVersionCheckpoint(_message.Message):
    """A version and its checkpoints.

    Attributes:
        checkpoint_id (str):
            Checkpoint id.
        epoch (int):
            Epoch.
        step (int):
            Step.
    """

    checkpoint_id: str = proto.Field(proto.STRING, number=1)
    epoch: int = proto.Field(proto.INT64, number=2)
    step: int = proto.Field(proto.INT64, number=3)


class ListModelVersionCheckpointsResponse(_message.Message):
    """A page of model version checkpoints.

    Attributes:
        checkpoints (MutableSequence[ModelVersionCheckpoint]):
            Checkpoints.
        next_page_token (str):
            Token of the next page; empty on the last one (AIP-158).
    """

    checkpoints: MutableSequence[ModelVersionCheckpoint] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="ModelVersionCheckpoint",
    )
    next_page_token: str = proto.Field(proto.STRING, number=2)

    @property
    def raw_page(self) -> ListModelVersionCheckpointsResponse:
        """The page itself: what pagers of google.api_core call it."""
        return self


class UpdateModelRequest(_message.Message):
    """The model and which of its fields to change.

    Attributes:
        model (Model):
            A model in the registry, one of its versions.
        update_mask (google.protobuf.FieldMask):
            Names of the fields to change (AIP-134).
    """

    model: _model.Model = proto.Field(proto.MESSAGE, number=1, message=_model.Model)
    update_mask: field_mask_pb2.FieldMask = proto.Field(
        proto.MESSAGE,
        number=2,
        message=field_mask_pb2.FieldMask,
    )


class UpdateExplanationDatasetRequest(_message.Message):
    """The explanation dataset and which of its fields to change.

    Attributes:
        model (str):
            "projects/P/locations/L/models/M".
        examples (Examples):
            Explanation by similar examples.
    """

    model: str = proto.Field(proto.STRING, number=1)
    examples: _explanation.Examples = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_explanation.Examples,
    )


class UpdateExplanationDatasetOperationMetadata(_message.Message):
    """Progress of the operation that UpdateExplanationDataset starts.

    Attributes:
        generic_metadata (GenericOperationMetadata):
            When an operation began and what failed in part of it.
    """

    generic_metadata: _operation.GenericOperationMetadata = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_operation.GenericOperationMetadata,
    )


class DeleteModelRequest(_message.Message):
    """Names the model to delete.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class DeleteModelVersionRequest(_message.Message):
    """Names the model version to delete.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class MergeVersionAliasesRequest(_message.Message):
    """The version and its aliases; a minus sign removes one.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        version_aliases (MutableSequence[str]):
            Aliases to add; "-" before one takes it away.
    """

    name: str = proto.Field(proto.STRING, number=1)
    version_aliases: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=2)


class ExportModelRequest(_message.Message):
    """Which model to write, and where to.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        output_config (ExportModelRequest.OutputConfig):
            The format, and where files or images go to.
    """

    class OutputConfig(_message.Message):
        """Carries nothing but itself.

        Attributes:
            export_format_id (str):
                Export format id.
            artifact_destination (GcsDestination):
                A place in Cloud Storage.
            image_destination (ContainerRegistryDestination):
                A place in a container registry.
        """

        export_format_id: str = proto.Field(proto.STRING, number=1)
        artifact_destination: _io.GcsDestination = proto.Field(
            proto.MESSAGE,
            number=3,
            message=_io.GcsDestination,
        )
        image_destination: _io.ContainerRegistryDestination = proto.Field(
            proto.MESSAGE,
            number=4,
            message=_io.ContainerRegistryDestination,
        )

    name: str = proto.Field(proto.STRING, number=1)
    output_config: ExportModelRequest.OutputConfig = proto.Field(
        proto.MESSAGE,
        number=2,
        message="ExportModelRequest.OutputConfig",
    )


class ExportModelOperationMetadata(_message.Message):
    """Progress of the operation that ExportModel starts.

    Attributes:
        generic_metadata (GenericOperationMetadata):
            When an operation began and what failed in part of it.
        output_info (ExportModelOperationMetadata.OutputInfo):
            Output info.
    """

    class OutputInfo(_message.Message):
        """Carries nothing but itself.

        Attributes:
            artifact_output_uri (str):
                Artifact output uri.
            image_output_uri (str):
                Image output uri.
        """

        artifact_output_uri: str = proto.Field(proto.STRING, number=2)
        image_output_uri: str = proto.Field(proto.STRING, number=3)

    generic_metadata: _operation.GenericOperationMetadata = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_operation.GenericOperationMetadata,
    )
    output_info: ExportModelOperationMetadata.OutputInfo = proto.Field(
        proto.MESSAGE,
        number=2,
        message="ExportModelOperationMetadata.OutputInfo",
    )


class UpdateExplanationDatasetResponse(_message.Message):
    """Has no fields."""


class ExportModelResponse(_message.Message):
    """Has no fields."""


class CopyModelRequest(_message.Message):
    """Which model to copy.

    Attributes:
        model_id (str):
            Model id. One of `destination_model`.
        parent_model (str):
            Parent model. One of `destination_model`.
        parent (str):
            Resource name of the collection's owner (AIP-132).
        source_model (str):
            "projects/P/locations/L/models/M", which may be in another location.
        encryption_spec (EncryptionSpec):
            The Cloud KMS key that protects a resource.
        custom_service_account (str):
            Custom service account.
    """

    model_id: str = proto.Field(proto.STRING, number=4, oneof="destination_model")
    parent_model: str = proto.Field(proto.STRING, number=5, oneof="destination_model")
    parent: str = proto.Field(proto.STRING, number=1)
    source_model: str = proto.Field(proto.STRING, number=2)
    encryption_spec: _encryption_spec.EncryptionSpec = proto.Field(
        proto.MESSAGE,
        number=3,
        message=_encryption_spec.EncryptionSpec,
    )
    custom_service_account: str = proto.Field(proto.STRING, number=7)


class CopyModelOperationMetadata(_message.Message):
    """Progress of the operation that CopyModel starts.

    Attributes:
        generic_metadata (GenericOperationMetadata):
            When an operation began and what failed in part of it.
    """

    generic_metadata: _operation.GenericOperationMetadata = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_operation.GenericOperationMetadata,
    )


class CopyModelResponse(_message.Message):
    """The name of the copy.

    Attributes:
        model (str):
            Model.
        model_version_id (str):
            Model version id.
    """

    model: str = proto.Field(proto.STRING, number=1)
    model_version_id: str = proto.Field(proto.STRING, number=2)


class ImportModelEvaluationRequest(_message.Message):
    """The evaluation to add.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        model_evaluation (ModelEvaluation):
            Metrics of a model.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    model_evaluation: _model_evaluation.ModelEvaluation = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_model_evaluation.ModelEvaluation,
    )


class BatchImportModelEvaluationSlicesRequest(_message.Message):
    """The slices to add.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        model_evaluation_slices (MutableSequence[ModelEvaluationSlice]):
            The slices to import.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    model_evaluation_slices: MutableSequence[_model_evaluation_slice.ModelEvaluationSlice] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message=_model_evaluation_slice.ModelEvaluationSlice,
    )


class BatchImportModelEvaluationSlicesResponse(_message.Message):
    """The names of the slices.

    Attributes:
        imported_model_evaluation_slices (MutableSequence[str]):
            Imported model evaluation slices.
    """

    imported_model_evaluation_slices: MutableSequence[str] = proto.RepeatedField(
        proto.STRING,
        number=1,
    )


class BatchImportEvaluatedAnnotationsRequest(_message.Message):
    """The annotations to add.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        evaluated_annotations (MutableSequence[EvaluatedAnnotation]):
            The annotations to import.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    evaluated_annotations: MutableSequence[_evaluated_annotation.EvaluatedAnnotation] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message=_evaluated_annotation.EvaluatedAnnotation,
    )


class BatchImportEvaluatedAnnotationsResponse(_message.Message):
    """How many were added.

    Attributes:
        imported_evaluated_annotations_count (int):
            Imported evaluated annotations count.
    """

    imported_evaluated_annotations_count: int = proto.Field(proto.INT32, number=1)


class GetModelEvaluationRequest(_message.Message):
    """Names the model evaluation to read.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class ListModelEvaluationsRequest(_message.Message):
    """Asks for a page of model evaluations.

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


class ListModelEvaluationsResponse(_message.Message):
    """A page of model evaluations.

    Attributes:
        model_evaluations (MutableSequence[ModelEvaluation]):
            Model evaluations.
        next_page_token (str):
            Token of the next page; empty on the last one (AIP-158).
    """

    model_evaluations: MutableSequence[_model_evaluation.ModelEvaluation] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_model_evaluation.ModelEvaluation,
    )
    next_page_token: str = proto.Field(proto.STRING, number=2)

    @property
    def raw_page(self) -> ListModelEvaluationsResponse:
        """The page itself: what pagers of google.api_core call it."""
        return self


class GetModelEvaluationSliceRequest(_message.Message):
    """Names the model evaluation slice to read.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class ListModelEvaluationSlicesRequest(_message.Message):
    """Asks for a page of model evaluation slices.

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


class ListModelEvaluationSlicesResponse(_message.Message):
    """A page of model evaluation slices.

    Attributes:
        model_evaluation_slices (MutableSequence[ModelEvaluationSlice]):
            Model evaluation slices.
        next_page_token (str):
            Token of the next page; empty on the last one (AIP-158).
    """

    model_evaluation_slices: MutableSequence[_model_evaluation_slice.ModelEvaluationSlice] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_model_evaluation_slice.ModelEvaluationSlice,
    )
    next_page_token: str = proto.Field(proto.STRING, number=2)

    @property
    def raw_page(self) -> ListModelEvaluationSlicesResponse:
        """The page itself: what pagers of google.api_core call it."""
        return self


class RecommendSpecRequest(_message.Message):
    """The model to find machines for.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        gcs_uri (str):
            Gcs uri.
        check_machine_availability (bool):
            Check machine availability.
        check_user_quota (bool):
            Check user quota.
    """

    parent: str = proto.Field(proto.STRING, number=2)
    gcs_uri: str = proto.Field(proto.STRING, number=1)
    check_machine_availability: bool = proto.Field(proto.BOOL, number=3)
    check_user_quota: bool = proto.Field(proto.BOOL, number=4)


class RecommendSpecResponse(_message.Message):
    """The machines that were found.

    Attributes:
        base_model (str):
            Base model.
        recommendations (MutableSequence[RecommendSpecResponse.Recommendation]):
            Recommendations.
        specs (MutableSequence[RecommendSpecResponse.MachineAndModelContainerSpec]):
            Specs.
    """

    class MachineAndModelContainerSpec(_message.Message):
        """Carries nothing but itself.

        Attributes:
            machine_spec (MachineSpec):
                A machine type and its accelerators.
            container_spec (ModelContainerSpec):
                The container that serves the model.
        """

        machine_spec: _machine_resources.MachineSpec = proto.Field(
            proto.MESSAGE,
            number=1,
            message=_machine_resources.MachineSpec,
        )
        container_spec: _model.ModelContainerSpec = proto.Field(
            proto.MESSAGE,
            number=2,
            message=_model.ModelContainerSpec,
        )

    class Recommendation(_message.Message):
        """Carries nothing but itself.

        Attributes:
            region (str):
                Region.
            spec (RecommendSpecResponse.MachineAndModelContainerSpec):
                Spec.
            user_quota_state (RecommendSpecResponse.Recommendation.QuotaState):
                User quota state.
        """

        class QuotaState(_message.Enum):
            """Carries nothing but itself."""

            QUOTA_STATE_UNSPECIFIED = 0
            QUOTA_STATE_USER_HAS_QUOTA = 1
            QUOTA_STATE_NO_USER_QUOTA = 2

        region: str = proto.Field(proto.STRING, number=1)
        spec: RecommendSpecResponse.MachineAndModelContainerSpec = proto.Field(
            proto.MESSAGE,
            number=2,
            message="RecommendSpecResponse.MachineAndModelContainerSpec",
        )
        user_quota_state: RecommendSpecResponse.Recommendation.QuotaState = proto.Field(
            proto.ENUM,
            number=3,
            enum="RecommendSpecResponse.Recommendation.QuotaState",
        )

    base_model: str = proto.Field(proto.STRING, number=1)
    recommendations: MutableSequence[RecommendSpecResponse.Recommendation] = proto.RepeatedField(
        proto.MESSAGE,
        number=3,
        message="RecommendSpecResponse.Recommendation",
    )
    specs: MutableSequence[RecommendSpecResponse.MachineAndModelContainerSpec] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message="RecommendSpecResponse.MachineAndModelContainerSpec",
    )


__all__ = (
    "BatchImportEvaluatedAnnotationsRequest",
    "BatchImportEvaluatedAnnotationsResponse",
    "BatchImportModelEvaluationSlicesRequest",
    "BatchImportModelEvaluationSlicesResponse",
    "CopyModelOperationMetadata",
    "CopyModelRequest",
    "CopyModelResponse",
    "DeleteModelRequest",
    "DeleteModelVersionRequest",
    "ExportModelOperationMetadata",
    "ExportModelRequest",
    "ExportModelResponse",
    "GetModelEvaluationRequest",
    "GetModelEvaluationSliceRequest",
    "GetModelRequest",
    "ImportModelEvaluationRequest",
    "ListModelEvaluationSlicesRequest",
    "ListModelEvaluationSlicesResponse",
    "ListModelEvaluationsRequest",
    "ListModelEvaluationsResponse",
    "ListModelVersionCheckpointsRequest",
    "ListModelVersionCheckpointsResponse",
    "ListModelVersionsRequest",
    "ListModelVersionsResponse",
    "ListModelsRequest",
    "ListModelsResponse",
    "MergeVersionAliasesRequest",
    "ModelVersionCheckpoint",
    "RecommendSpecRequest",
    "RecommendSpecResponse",
    "UpdateExplanationDatasetOperationMetadata",
    "UpdateExplanationDatasetRequest",
    "UpdateExplanationDatasetResponse",
    "UpdateModelRequest",
    "UploadModelOperationMetadata",
    "UploadModelRequest",
    "UploadModelResponse",
)
