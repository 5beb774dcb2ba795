# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: model garden service."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence

import proto

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import io as _io
from genai_grpc.aiplatform.types import machine_resources as _machine_resources
from genai_grpc.aiplatform.types import model as _model
from genai_grpc.aiplatform.types import operation as _operation
from genai_grpc.aiplatform.types import publisher_model as _publisher_model
from genai_grpc.aiplatform.types import service_networking as _service_networking

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "PublisherModelView",
        "GetPublisherModelRequest",
        "ListPublisherModelsRequest",
        "ListPublisherModelsResponse",
        "DeployRequest",
        "DeployPublisherModelRequest",
        "DeployResponse",
        "DeployPublisherModelResponse",
        "DeployOperationMetadata",
        "DeployPublisherModelOperationMetadata",
        "ExportPublisherModelResponse",
        "ExportPublisherModelOperationMetadata",
        "ExportPublisherModelRequest",
        "CheckPublisherModelEulaAcceptanceRequest",
        "AcceptPublisherModelEulaRequest",
        "PublisherModelEulaAcceptance",
    },
)


class PublisherModelView(_message.Enum):
    """How much of a model is shown."""

    PUBLISHER_MODEL_VIEW_UNSPECIFIED = 0
    PUBLISHER_MODEL_VIEW_BASIC = 1
    PUBLISHER_MODEL_VIEW_FULL = 2
    PUBLISHER_MODEL_VERSION_VIEW_BASIC = 3


class GetPublisherModelRequest(_message.Message):
    """Names the publisher model to read.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        language_code (str):
            Language code.
        view (PublisherModelView):
            How much of a model is shown.
        is_hugging_face_model (bool):
            Is hugging face model.
        hugging_face_token (str):
            Hugging face token.
        include_equivalent_model_garden_model_deployment_configs (bool):
            Include equivalent model garden model deployment configs. Published in
            v1beta1.
    """

    name: str = proto.Field(proto.STRING, number=1)
    language_code: str = proto.Field(proto.STRING, number=2)
    view: PublisherModelView = proto.Field(proto.ENUM, number=3, enum="PublisherModelView")
    is_hugging_face_model: bool = proto.Field(proto.BOOL, number=5)
    hugging_face_token: str = proto.Field(proto.STRING, number=6)
    include_equivalent_model_garden_model_deployment_configs: bool = proto.Field(
        proto.BOOL,
        number=7,
    )


class ListPublisherModelsRequest(_message.Message):
    """Asks for a page of publisher models.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        filter (str):
            Which entries are wanted, in the syntax of AIP-160.
        page_size (int):
            How many entries a page may have; the server may give fewer (AIP-158).
        page_token (str):
            Token that the previous page brought; empty for the first page (AIP-158).
        view (PublisherModelView):
            How much of a model is shown.
        order_by (str):
            Fields to sort by, separated by commas; ` desc` after one turns it round
            (AIP-132).
        language_code (str):
            Language code.
        list_all_versions (bool):
            List all versions.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    filter: str = proto.Field(proto.STRING, number=2)
    page_size: int = proto.Field(proto.INT32, number=3)
    page_token: str = proto.Field(proto.STRING, number=4)
    view: PublisherModelView = proto.Field(proto.ENUM, number=5, enum="PublisherModelView")
    order_by: str = proto.Field(proto.STRING, number=6)
    language_code: str = proto.Field(proto.STRING, number=7)
    list_all_versions: bool = proto.Field(proto.BOOL, number=8)


class ListPublisherModelsResponse(_message.Message):
    """A page of publisher models.

    Attributes:
        publisher_models (MutableSequence[PublisherModel]):
            Publisher models.
        next_page_token (str):
            Token of the next page; empty on the last one (AIP-158).
    """

    publisher_models: MutableSequence[_publisher_model.PublisherModel] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_publisher_model.PublisherModel,
    )
    next_page_token: str = proto.Field(proto.STRING, number=2)

    @property
    def raw_page(self) -> ListPublisherModelsResponse:
        """The page itself: what pagers of google.api_core call it."""
        return self


class DeployRequest(_message.Message):
    """What to deploy, and how.

    Attributes:
        publisher_model_name (str):
            Publisher model name. One of `artifacts`.
        hugging_face_model_id (str):
            Hugging face model id. One of `artifacts`.
        custom_model (DeployRequest.CustomModel):
            Custom model. One of `artifacts`. Published in v1beta1.
        destination (str):
            Destination.
        model_config (DeployRequest.ModelConfig):
            Model config.
        endpoint_config (DeployRequest.EndpointConfig):
            Endpoint config.
        deploy_config (DeployRequest.DeployConfig):
            Deploy config.
    """

    class CustomModel(_message.Message):
        """Carries nothing but itself.

        Attributes:
            gcs_uri (str):
                Gcs uri. One of `model_source`.
        """

        gcs_uri: str = proto.Field(proto.STRING, number=2, oneof="model_source")

    class ModelConfig(_message.Message):
        """Carries nothing but itself.

        Attributes:
            accept_eula (bool):
                Accept eula.
            hugging_face_access_token (str):
                Hugging face access token.
            hugging_face_cache_enabled (bool):
                Hugging face cache enabled.
            model_display_name (str):
                Model display name.
            container_spec (ModelContainerSpec):
                The container that serves the model.
            model_user_id (str):
                Model user id.
        """

        accept_eula: bool = proto.Field(proto.BOOL, number=1)
        hugging_face_access_token: str = proto.Field(proto.STRING, number=2)
        hugging_face_cache_enabled: bool = proto.Field(proto.BOOL, number=3)
        model_display_name: str = proto.Field(proto.STRING, number=4)
        container_spec: _model.ModelContainerSpec = proto.Field(
            proto.MESSAGE,
            number=5,
            message=_model.ModelContainerSpec,
        )
        model_user_id: str = proto.Field(proto.STRING, number=6)

    class EndpointConfig(_message.Message):
        """Carries nothing but itself.

        Attributes:
            endpoint_display_name (str):
                Endpoint display name.
            dedicated_endpoint_enabled (bool):
                Dedicated endpoint enabled.
            dedicated_endpoint_disabled (bool):
                Dedicated endpoint disabled.
            private_service_connect_config (PrivateServiceConnectConfig):
                A private connection. Published in v1beta1.
            endpoint_user_id (str):
                Endpoint user id.
        """

        endpoint_display_name: str = proto.Field(proto.STRING, number=1)
        dedicated_endpoint_enabled: bool = proto.Field(proto.BOOL, number=2)
        dedicated_endpoint_disabled: bool = proto.Field(proto.BOOL, number=4)
        private_service_connect_config: _service_networking.PrivateServiceConnectConfig = proto.Field(
            proto.MESSAGE,
            number=5,
            message=_service_networking.PrivateServiceConnectConfig,
        )
        endpoint_user_id: str = proto.Field(proto.STRING, number=3)

    class DeployConfig(_message.Message):
        """Carries nothing but itself.

        Attributes:
            dedicated_resources (DedicatedResources):
                Machines of one's own, in a range of numbers.
            fast_tryout_enabled (bool):
                Fast tryout enabled.
            system_labels (MutableMapping[str, str]):
                System labels.
        """

        dedicated_resources: _machine_resources.DedicatedResources = proto.Field(
            proto.MESSAGE,
            number=1,
            message=_machine_resources.DedicatedResources,
        )
        fast_tryout_enabled: bool = proto.Field(proto.BOOL, number=2)
        system_labels: MutableMapping[str, str] = proto.MapField(
            proto.STRING,
            proto.STRING,
            number=3,
        )

    publisher_model_name: str = proto.Field(proto.STRING, number=1, oneof="artifacts")
    hugging_face_model_id: str = proto.Field(proto.STRING, number=2, oneof="artifacts")
    custom_model: DeployRequest.CustomModel = proto.Field(
        proto.MESSAGE,
        number=3,
        message="DeployRequest.CustomModel",
        oneof="artifacts",
    )
    destination: str = proto.Field(proto.STRING, number=4)
    model_config: DeployRequest.ModelConfig = proto.Field(
        proto.MESSAGE,
        number=5,
        message="DeployRequest.ModelConfig",
    )
    endpoint_config: DeployRequest.EndpointConfig = proto.Field(
        proto.MESSAGE,
        number=6,
        message="DeployRequest.EndpointConfig",
    )
    deploy_config: DeployRequest.DeployConfig = proto.Field(
        proto.MESSAGE,
        number=7,
        message="DeployRequest.DeployConfig",
    )


class DeployPublisherModelRequest(_message.Message):
    """What to deploy, and how, in the older form.

    Attributes:
        model (str):
            Model.
        destination (str):
            Destination.
        endpoint_display_name (str):
            Endpoint display name.
        dedicated_resources (DedicatedResources):
            Machines of one's own, in a range of numbers.
        model_display_name (str):
            Model display name.
        hugging_face_access_token (str):
            Hugging face access token.
        accept_eula (bool):
            Accept eula.
    """

    model: str = proto.Field(proto.STRING, number=1)
    destination: str = proto.Field(proto.STRING, number=2)
    endpoint_display_name: str = proto.Field(proto.STRING, number=3)
    dedicated_resources: _machine_resources.DedicatedResources = proto.Field(
        proto.MESSAGE,
        number=4,
        message=_machine_resources.DedicatedResources,
    )
    model_display_name: str = proto.Field(proto.STRING, number=5)
    hugging_face_access_token: str = proto.Field(proto.STRING, number=6)
    accept_eula: bool = proto.Field(proto.BOOL, number=7)


class DeployResponse(_message.Message):
    """The endpoint and the model.

    Attributes:
        publisher_model (str):
            Publisher model.
        endpoint (str):
            Endpoint.
        model (str):
            Model.
    """

    publisher_model: str = proto.Field(proto.STRING, number=1)
    endpoint: str = proto.Field(proto.STRING, number=2)
    model: str = proto.Field(proto.STRING, number=3)


class DeployPublisherModelResponse(_message.Message):
    """The endpoint and the model.

    Attributes:
        publisher_model (str):
            Publisher model.
        endpoint (str):
            Endpoint.
        model (str):
            Model.
    """

    publisher_model: str = proto.Field(proto.STRING, number=1)
    endpoint: str = proto.Field(proto.STRING, number=2)
    model: str = proto.Field(proto.STRING, number=3)


class DeployOperationMetadata(_message.Message):
    """Progress of the operation that Deploy starts.

    Attributes:
        generic_metadata (GenericOperationMetadata):
            When an operation began and what failed in part of it.
        publisher_model (str):
            Publisher model.
        destination (str):
            Destination.
        project_number (int):
            Project number.
        model_id (str):
            Model id.
    """

    generic_metadata: _operation.GenericOperationMetadata = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_operation.GenericOperationMetadata,
    )
    publisher_model: str = proto.Field(proto.STRING, number=2)
    destination: str = proto.Field(proto.STRING, number=3)
    project_number: int = proto.Field(proto.INT64, number=4)
    model_id: str = proto.Field(proto.STRING, number=5)


class DeployPublisherModelOperationMetadata(_message.Message):
    """Progress of the operation that DeployPublisherModel starts.

    Attributes:
        generic_metadata (GenericOperationMetadata):
            When an operation began and what failed in part of it.
        publisher_model (str):
            Publisher model.
        destination (str):
            Destination.
        project_number (int):
            Project number.
    """

    generic_metadata: _operation.GenericOperationMetadata = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_operation.GenericOperationMetadata,
    )
    publisher_model: str = proto.Field(proto.STRING, number=2)
    destination: str = proto.Field(proto.STRING, number=3)
    project_number: int = proto.Field(proto.INT64, number=4)


class ExportPublisherModelResponse(_message.Message):
    """Where the copy is.

    Attributes:
        publisher_model (str):
            Publisher model.
        destination_uri (str):
            Destination uri.
    """

    publisher_model: str = proto.Field(proto.STRING, number=1)
    destination_uri: str = proto.Field(proto.STRING, number=2)


class ExportPublisherModelOperationMetadata(_message.Message):
    """Progress of the operation that ExportPublisherModel starts.

    Attributes:
        generic_metadata (GenericOperationMetadata):
            When an operation began and what failed in part of it.
    """

    generic_metadata: _operation.GenericOperationMetadata = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_operation.GenericOperationMetadata,
    )


class ExportPublisherModelRequest(_message.Message):
    """Which model to copy, and where to.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        destination (GcsDestination):
            A place in Cloud Storage.
        parent (str):
            Resource name of the collection's owner (AIP-132).
    """

    name: str = proto.Field(proto.STRING, number=1)
    destination: _io.GcsDestination = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_io.GcsDestination,
    )
    parent: str = proto.Field(proto.STRING, number=3)


class CheckPublisherModelEulaAcceptanceRequest(_message.Message):
    """Names the model.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        publisher_model (str):
            "publishers/P/models/M".
    """

    parent: str = proto.Field(proto.STRING, number=1)
    publisher_model: str = proto.Field(proto.STRING, number=2)


class AcceptPublisherModelEulaRequest(_message.Message):
    """Names the model.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        publisher_model (str):
            "publishers/P/models/M".
    """

    parent: str = proto.Field(proto.STRING, number=1)
    publisher_model: str = proto.Field(proto.STRING, number=2)


class PublisherModelEulaAcceptance(_message.Message):
    """Whether the licence is accepted.

    Attributes:
        project_number (int):
            Project number.
        publisher_model (str):
            Publisher model.
        publisher_model_eula_acked (bool):
            Publisher model eula acked.
    """

    project_number: int = proto.Field(proto.INT64, number=1)
    publisher_model: str = proto.Field(proto.STRING, number=2)
    publisher_model_eula_acked: bool = proto.Field(proto.BOOL, number=3)


__all__ = (
    "AcceptPublisherModelEulaRequest",
    "CheckPublisherModelEulaAcceptanceRequest",
    "DeployOperationMetadata",
    "DeployPublisherModelOperationMetadata",
    "DeployPublisherModelRequest",
    "DeployPublisherModelResponse",
    "DeployRequest",
    "DeployResponse",
    "ExportPublisherModelOperationMetadata",
    "ExportPublisherModelRequest",
    "ExportPublisherModelResponse",
    "GetPublisherModelRequest",
    "ListPublisherModelsRequest",
    "ListPublisherModelsResponse",
    "PublisherModelEulaAcceptance",
    "PublisherModelView",
)
