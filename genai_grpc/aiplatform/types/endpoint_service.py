# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: endpoint service."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence

import proto
from google.protobuf import field_mask_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import deployment_stage as _deployment_stage
from genai_grpc.aiplatform.types import endpoint as _endpoint
from genai_grpc.aiplatform.types import operation as _operation

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "CreateEndpointRequest",
        "CreateEndpointOperationMetadata",
        "GetEndpointRequest",
        "ListEndpointsRequest",
        "ListEndpointsResponse",
        "UpdateEndpointRequest",
        "UpdateEndpointLongRunningRequest",
        "UpdateEndpointOperationMetadata",
        "DeleteEndpointRequest",
        "DeployModelRequest",
        "DeployModelResponse",
        "DeployModelOperationMetadata",
        "UndeployModelRequest",
        "UndeployModelResponse",
        "SetPublisherModelConfigRequest",
        "SetPublisherModelConfigOperationMetadata",
        "FetchPublisherModelConfigRequest",
        "UndeployModelOperationMetadata",
        "MutateDeployedModelRequest",
        "MutateDeployedModelResponse",
        "MutateDeployedModelOperationMetadata",
    },
)


class CreateEndpointRequest(_message.Message):
    """The endpoint to make.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        endpoint (Endpoint):
            Where deployed models answer.
        endpoint_id (str):
            The last part of its name. Made by the service if empty.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    endpoint: _endpoint.Endpoint = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_endpoint.Endpoint,
    )
    endpoint_id: str = proto.Field(proto.STRING, number=4)


class CreateEndpointOperationMetadata(_message.Message):
    """Progress of the operation that CreateEndpoint starts.

    Attributes:
        generic_metadata (GenericOperationMetadata):
            When an operation began and what failed in part of it.
        deployment_stage (DeploymentStage):
            Where a deployment stands.
    """

    generic_metadata: _operation.GenericOperationMetadata = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_operation.GenericOperationMetadata,
    )
    deployment_stage: _deployment_stage.DeploymentStage = proto.Field(
        proto.ENUM,
        number=2,
        enum=_deployment_stage.DeploymentStage,
    )


class GetEndpointRequest(_message.Message):
    """Names the endpoint to read.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class ListEndpointsRequest(_message.Message):
    """Asks for a page of endpoints.

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


class ListEndpointsResponse(_message.Message):
    """A page of endpoints.

    Attributes:
        endpoints (MutableSequence[Endpoint]):
            Endpoints.
        next_page_token (str):
            Token of the next page; empty on the last one (AIP-158).
    """

    endpoints: MutableSequence[_endpoint.Endpoint] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_endpoint.Endpoint,
    )
    next_page_token: str = proto.Field(proto.STRING, number=2)

    @property
    def raw_page(self) -> ListEndpointsResponse:
        """The page itself: what pagers of google.api_core call it."""
        return self


class UpdateEndpointRequest(_message.Message):
    """The endpoint and which of its fields to change.

    Attributes:
        endpoint (Endpoint):
            Where deployed models answer.
        update_mask (google.protobuf.FieldMask):
            Names of the fields to change (AIP-134).
    """

    endpoint: _endpoint.Endpoint = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_endpoint.Endpoint,
    )
    update_mask: field_mask_pb2.FieldMask = proto.Field(
        proto.MESSAGE,
        number=2,
        message=field_mask_pb2.FieldMask,
    )


class UpdateEndpointLongRunningRequest(_message.Message):
    """The endpoint long running and which of its fields to change.

    Attributes:
        endpoint (Endpoint):
            Where deployed models answer.
    """

    endpoint: _endpoint.Endpoint = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_endpoint.Endpoint,
    )


class UpdateEndpointOperationMetadata(_message.Message):
    """Progress of the operation that UpdateEndpoint starts.

    Attributes:
        generic_metadata (GenericOperationMetadata):
            When an operation began and what failed in part of it.
    """

    generic_metadata: _operation.GenericOperationMetadata = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_operation.GenericOperationMetadata,
    )


class DeleteEndpointRequest(_message.Message):
    """Names the endpoint to delete.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class DeployModelRequest(_message.Message):
    """The model, its machines and the share of traffic.

    Attributes:
        endpoint (str):
            "projects/P/locations/L/endpoints/E".
        deployed_model (DeployedModel):
            A model on an endpoint, with its machines.
        traffic_split (MutableMapping[str, int]):
            Id of a deployed model to its percentage of the requests; "0" is the one
            deployed now. They add up to 100.
    """

    endpoint: str = proto.Field(proto.STRING, number=1)
    deployed_model: _endpoint.DeployedModel = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_endpoint.DeployedModel,
    )
    traffic_split: MutableMapping[str, int] = proto.MapField(
        proto.STRING,
        proto.INT32,
        number=3,
    )


class DeployModelResponse(_message.Message):
    """The deployed model.

    Attributes:
        deployed_model (DeployedModel):
            A model on an endpoint, with its machines.
    """

    deployed_model: _endpoint.DeployedModel = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_endpoint.DeployedModel,
    )


class DeployModelOperationMetadata(_message.Message):
    """Progress of the operation that DeployModel starts.

    Attributes:
        generic_metadata (GenericOperationMetadata):
            When an operation began and what failed in part of it.
        deployment_stage (DeploymentStage):
            Where a deployment stands.
    """

    generic_metadata: _operation.GenericOperationMetadata = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_operation.GenericOperationMetadata,
    )
    deployment_stage: _deployment_stage.DeploymentStage = proto.Field(
        proto.ENUM,
        number=2,
        enum=_deployment_stage.DeploymentStage,
    )


class UndeployModelRequest(_message.Message):
    """Names the deployed model to take off.

    Attributes:
        endpoint (str):
            "projects/P/locations/L/endpoints/E".
        deployed_model_id (str):
            The one that is taken away.
        traffic_split (MutableMapping[str, int]):
            Id of a deployed model to its percentage of the requests, among those that
            stay. They add up to 100.
    """

    endpoint: str = proto.Field(proto.STRING, number=1)
    deployed_model_id: str = proto.Field(proto.STRING, number=2)
    traffic_split: MutableMapping[str, int] = proto.MapField(
        proto.STRING,
        proto.INT32,
        number=3,
    )


class UndeployModelResponse(_message.Message):
    """Has no fields."""


class SetPublisherModelConfigRequest(_message.Message):
    """The settings to keep.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        publisher_model_config (PublisherModelConfig):
            Settings of a publisher's model in this project.
    """

    name: str = proto.Field(proto.STRING, number=1)
    publisher_model_config: _endpoint.PublisherModelConfig = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_endpoint.PublisherModelConfig,
    )


class SetPublisherModelConfigOperationMetadata(_message.Message):
    """Progress of the operation that SetPublisherModelConfig starts.

    Attributes:
        generic_metadata (GenericOperationMetadata):
            When an operation began and what failed in part of it.
    """

    generic_metadata: _operation.GenericOperationMetadata = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_operation.GenericOperationMetadata,
    )


class FetchPublisherModelConfigRequest(_message.Message):
    """Names the model whose settings to read.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class UndeployModelOperationMetadata(_message.Message):
    """Progress of the operation that UndeployModel starts.

    Attributes:
        generic_metadata (GenericOperationMetadata):
            When an operation began and what failed in part of it.
    """

    generic_metadata: _operation.GenericOperationMetadata = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_operation.GenericOperationMetadata,
    )


class MutateDeployedModelRequest(_message.Message):
    """The deployed model and which of its fields to change.

    Attributes:
        endpoint (str):
            "projects/P/locations/L/endpoints/E".
        deployed_model (DeployedModel):
            A model on an endpoint, with its machines.
        update_mask (google.protobuf.FieldMask):
            Names of the fields to change (AIP-134).
    """

    endpoint: str = proto.Field(proto.STRING, number=1)
    deployed_model: _endpoint.DeployedModel = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_endpoint.DeployedModel,
    )
    update_mask: field_mask_pb2.FieldMask = proto.Field(
        proto.MESSAGE,
        number=4,
        message=field_mask_pb2.FieldMask,
    )


class MutateDeployedModelResponse(_message.Message):
    """The deployed model as changed.

    Attributes:
        deployed_model (DeployedModel):
            A model on an endpoint, with its machines.
    """

    deployed_model: _endpoint.DeployedModel = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_endpoint.DeployedModel,
    )


class MutateDeployedModelOperationMetadata(_message.Message):
    """Progress of the operation that MutateDeployedModel starts.

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
    "CreateEndpointOperationMetadata",
    "CreateEndpointRequest",
    "DeleteEndpointRequest",
    "DeployModelOperationMetadata",
    "DeployModelRequest",
    "DeployModelResponse",
    "FetchPublisherModelConfigRequest",
    "GetEndpointRequest",
    "ListEndpointsRequest",
    "ListEndpointsResponse",
    "MutateDeployedModelOperationMetadata",
    "MutateDeployedModelRequest",
    "MutateDeployedModelResponse",
    "SetPublisherModelConfigOperationMetadata",
    "SetPublisherModelConfigRequest",
    "UndeployModelOperationMetadata",
    "UndeployModelRequest",
    "UndeployModelResponse",
    "UpdateEndpointLongRunningRequest",
    "UpdateEndpointOperationMetadata",
    "UpdateEndpointRequest",
)
