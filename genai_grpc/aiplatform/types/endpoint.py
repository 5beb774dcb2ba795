# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: endpoint."""

from __future__ import annotations

import datetime
from collections.abc import MutableMapping, MutableSequence

import proto
from google.protobuf import duration_pb2, timestamp_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import encryption_spec as _encryption_spec
from genai_grpc.aiplatform.types import explanation as _explanation
from genai_grpc.aiplatform.types import io as _io
from genai_grpc.aiplatform.types import machine_resources as _machine_resources
from genai_grpc.aiplatform.types import service_networking as _service_networking

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "Endpoint",
        "DeployedModel",
        "PrivateEndpoints",
        "PredictRequestResponseLoggingConfig",
        "PublisherModelConfig",
        "ClientConnectionConfig",
        "FasterDeploymentConfig",
        "RolloutOptions",
        "GenAiAdvancedFeaturesConfig",
        "SpeculativeDecodingSpec",
    },
)


class Endpoint(_message.Message):
    """Where deployed models answer.

    Attributes:
        name (str):
            Resource name:
            `projects/{project}/locations/{location}/endpoints/{endpoint}`.
        display_name (str):
            Its name for people; need not be unique.
        description (str):
            What it is for, in words of the user.
        deployed_models (MutableSequence[DeployedModel]):
            Deployed models.
        traffic_split (MutableMapping[str, int]):
            Traffic split.
        etag (str):
            Changes with every change; sent back, it guards against a lost update
            (AIP-154).
        labels (MutableMapping[str, str]):
            Labels by key; keys and values are lower case, at most 64 characters.
        create_time (datetime.datetime):
            When it was created; set by the server.
        update_time (datetime.datetime):
            When it was last changed; set by the server.
        encryption_spec (EncryptionSpec):
            The Cloud KMS key that protects a resource.
        network (str):
            Network.
        enable_private_service_connect (bool):
            Enable private service connect.
        private_service_connect_config (PrivateServiceConnectConfig):
            A private connection.
        model_deployment_monitoring_job (str):
            Model deployment monitoring job.
        predict_request_response_logging_config (PredictRequestResponseLoggingConfig):
            Which requests are logged, and where.
        dedicated_endpoint_enabled (bool):
            Dedicated endpoint enabled.
        dedicated_endpoint_dns (str):
            Dedicated endpoint dns.
        client_connection_config (ClientConnectionConfig):
            How long a connection may be silent.
        satisfies_pzs (bool):
            Satisfies pzs.
        satisfies_pzi (bool):
            Satisfies pzi.
        gen_ai_advanced_features_config (GenAiAdvancedFeaturesConfig):
            Extra features of a generative endpoint.
        private_model_server_enabled (bool):
            Private model server enabled.
    """

    name: str = proto.Field(proto.STRING, number=1)
    display_name: str = proto.Field(proto.STRING, number=2)
    description: str = proto.Field(proto.STRING, number=3)
    deployed_models: MutableSequence[DeployedModel] = proto.RepeatedField(
        proto.MESSAGE,
        number=4,
        message="DeployedModel",
    )
    traffic_split: MutableMapping[str, int] = proto.MapField(
        proto.STRING,
        proto.INT32,
        number=5,
    )
    etag: str = proto.Field(proto.STRING, number=6)
    labels: MutableMapping[str, str] = proto.MapField(proto.STRING, proto.STRING, number=7)
    create_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=8,
        message=timestamp_pb2.Timestamp,
    )
    update_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=9,
        message=timestamp_pb2.Timestamp,
    )
    encryption_spec: _encryption_spec.EncryptionSpec = proto.Field(
        proto.MESSAGE,
        number=10,
        message=_encryption_spec.EncryptionSpec,
    )
    network: str = proto.Field(proto.STRING, number=13)
    enable_private_service_connect: bool = proto.Field(proto.BOOL, number=17)
    private_service_connect_config: _service_networking.PrivateServiceConnectConfig = proto.Field(
        proto.MESSAGE,
        number=21,
        message=_service_networking.PrivateServiceConnectConfig,
    )
    model_deployment_monitoring_job: str = proto.Field(proto.STRING, number=14)
    predict_request_response_logging_config: PredictRequestResponseLoggingConfig = proto.Field(
        proto.MESSAGE,
        number=18,
        message="PredictRequestResponseLoggingConfig",
    )
    dedicated_endpoint_enabled: bool = proto.Field(proto.BOOL, number=24)
    dedicated_endpoint_dns: str = proto.Field(proto.STRING, number=25)
    client_connection_config: ClientConnectionConfig = proto.Field(
        proto.MESSAGE,
        number=23,
        message="ClientConnectionConfig",
    )
    satisfies_pzs: bool = proto.Field(proto.BOOL, number=27)
    satisfies_pzi: bool = proto.Field(proto.BOOL, number=28)
    gen_ai_advanced_features_config: GenAiAdvancedFeaturesConfig = proto.Field(
        proto.MESSAGE,
        number=29,
        message="GenAiAdvancedFeaturesConfig",
    )
    private_model_server_enabled: bool = proto.Field(proto.BOOL, number=30)


class DeployedModel(_message.Message):
    """A model on an endpoint, with its machines.

    Attributes:
        dedicated_resources (DedicatedResources):
            Machines of one's own, in a range of numbers. One of `prediction_resources`.
        automatic_resources (AutomaticResources):
            Machines that the server chooses. One of `prediction_resources`.
        shared_resources (str):
            Shared resources. One of `prediction_resources`.
        full_fine_tuned_resources (FullFineTunedResources):
            Machines of a fully tuned model. One of `prediction_resources`. Published in
            v1beta1.
        id (str):
            Id.
        model (str):
            Model.
        model_version_id (str):
            Model version id.
        display_name (str):
            Its name for people; need not be unique.
        create_time (datetime.datetime):
            When it was created; set by the server.
        explanation_spec (ExplanationSpec):
            How a model is explained.
        disable_explanations (bool):
            Disable explanations.
        service_account (str):
            Service account.
        enable_container_logging (bool):
            Enable container logging. Published in v1beta1.
        disable_container_logging (bool):
            Disable container logging.
        enable_access_logging (bool):
            Enable access logging.
        private_endpoints (PrivateEndpoints):
            Addresses inside the caller's network.
        faster_deployment_config (FasterDeploymentConfig):
            Whether deployment uses a faster way.
        rollout_options (RolloutOptions):
            How one deployed model replaces another. Published in v1beta1.
        status (DeployedModel.Status):
            Status.
        system_labels (MutableMapping[str, str]):
            System labels.
        checkpoint_id (str):
            Checkpoint id.
        speculative_decoding_spec (SpeculativeDecodingSpec):
            Guessing tokens ahead to answer faster.
    """

    class Status(_message.Message):
        """Carries nothing but itself.

        Attributes:
            message (str):
                Message.
            last_update_time (datetime.datetime):
                Last update time.
            available_replica_count (int):
                Available replica count.
        """

        message: str = proto.Field(proto.STRING, number=1)
        last_update_time: datetime.datetime = proto.Field(
            proto.MESSAGE,
            number=2,
            message=timestamp_pb2.Timestamp,
        )
        available_replica_count: int = proto.Field(proto.INT32, number=3)

    dedicated_resources: _machine_resources.DedicatedResources = proto.Field(
        proto.MESSAGE,
        number=7,
        message=_machine_resources.DedicatedResources,
        oneof="prediction_resources",
    )
    automatic_resources: _machine_resources.AutomaticResources = proto.Field(
        proto.MESSAGE,
        number=8,
        message=_machine_resources.AutomaticResources,
        oneof="prediction_resources",
    )
    shared_resources: str = proto.Field(
        proto.STRING,
        number=17,
        oneof="prediction_resources",
    )
    full_fine_tuned_resources: _machine_resources.FullFineTunedResources = proto.Field(
        proto.MESSAGE,
        number=36,
        message=_machine_resources.FullFineTunedResources,
        oneof="prediction_resources",
    )
    id: str = proto.Field(proto.STRING, number=1)
    model: str = proto.Field(proto.STRING, number=2)
    model_version_id: str = proto.Field(proto.STRING, number=18)
    display_name: str = proto.Field(proto.STRING, number=3)
    create_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=6,
        message=timestamp_pb2.Timestamp,
    )
    explanation_spec: _explanation.ExplanationSpec = proto.Field(
        proto.MESSAGE,
        number=9,
        message=_explanation.ExplanationSpec,
    )
    disable_explanations: bool = proto.Field(proto.BOOL, number=19)
    service_account: str = proto.Field(proto.STRING, number=11)
    enable_container_logging: bool = proto.Field(proto.BOOL, number=12)
    disable_container_logging: bool = proto.Field(proto.BOOL, number=15)
    enable_access_logging: bool = proto.Field(proto.BOOL, number=13)
    private_endpoints: PrivateEndpoints = proto.Field(
        proto.MESSAGE,
        number=14,
        message="PrivateEndpoints",
    )
    faster_deployment_config: FasterDeploymentConfig = proto.Field(
        proto.MESSAGE,
        number=23,
        message="FasterDeploymentConfig",
    )
    rollout_options: RolloutOptions = proto.Field(
        proto.MESSAGE,
        number=25,
        message="RolloutOptions",
    )
    status: DeployedModel.Status = proto.Field(
        proto.MESSAGE,
        number=26,
        message="DeployedModel.Status",
    )
    system_labels: MutableMapping[str, str] = proto.MapField(
        proto.STRING,
        proto.STRING,
        number=28,
    )
    checkpoint_id: str = proto.Field(proto.STRING, number=29)
    speculative_decoding_spec: SpeculativeDecodingSpec = proto.Field(
        proto.MESSAGE,
        number=30,
        message="SpeculativeDecodingSpec",
    )


class PrivateEndpoints(_message.Message):
    """Addresses inside the caller's network.

    Attributes:
        predict_http_uri (str):
            Predict http uri.
        explain_http_uri (str):
            Explain http uri.
        health_http_uri (str):
            Health http uri.
        service_attachment (str):
            Service attachment.
    """

    predict_http_uri: str = proto.Field(proto.STRING, number=1)
    explain_http_uri: str = proto.Field(proto.STRING, number=2)
    health_http_uri: str = proto.Field(proto.STRING, number=3)
    service_attachment: str = proto.Field(proto.STRING, number=4)


class PredictRequestResponseLoggingConfig(_message.Message):
    """Which requests are logged, and where.

    Attributes:
        enabled (bool):
            Enabled.
        sampling_rate (float):
            Sampling rate.
        bigquery_destination (BigQueryDestination):
            A project, dataset or table.
        request_response_logging_schema_version (str):
            Request response logging schema version. Published in v1beta1.
        enable_otel_logging (bool):
            Enable otel logging. Published in v1beta1.
    """

    enabled: bool = proto.Field(proto.BOOL, number=1)
    sampling_rate: float = proto.Field(proto.DOUBLE, number=2)
    bigquery_destination: _io.BigQueryDestination = proto.Field(
        proto.MESSAGE,
        number=3,
        message=_io.BigQueryDestination,
    )
    request_response_logging_schema_version: str = proto.Field(proto.STRING, number=4)
    enable_otel_logging: bool = proto.Field(proto.BOOL, number=6)


class PublisherModelConfig(_message.Message):
    """Settings of a publisher's model in this project.

    Attributes:
        logging_config (PredictRequestResponseLoggingConfig):
            Which requests are logged, and where.
        data_sharing_enabled_provider (PublisherModelConfig.ModelProvider):
            Data sharing enabled provider.
    """

    class ModelProvider(_message.Enum):
        """Carries nothing but itself."""

        MODEL_PROVIDER_UNSPECIFIED = 0
        ANTHROPIC = 1

    logging_config: PredictRequestResponseLoggingConfig = proto.Field(
        proto.MESSAGE,
        number=3,
        message="PredictRequestResponseLoggingConfig",
    )
    data_sharing_enabled_provider: PublisherModelConfig.ModelProvider = proto.Field(
        proto.ENUM,
        number=4,
        enum="PublisherModelConfig.ModelProvider",
    )


class ClientConnectionConfig(_message.Message):
    """How long a connection may be silent.

    Attributes:
        inference_timeout (datetime.timedelta):
            Inference timeout.
    """

    inference_timeout: datetime.timedelta = proto.Field(
        proto.MESSAGE,
        number=1,
        message=duration_pb2.Duration,
    )


class FasterDeploymentConfig(_message.Message):
    """Whether deployment uses a faster way.

    Attributes:
        fast_tryout_enabled (bool):
            Fast tryout enabled.
    """

    fast_tryout_enabled: bool = proto.Field(proto.BOOL, number=2)


class RolloutOptions(_message.Message):
    """How one deployed model replaces another.

    Attributes:
        max_unavailable_replicas (int):
            Max unavailable replicas. One of `max_unavailable`.
        max_unavailable_percentage (int):
            Max unavailable percentage. One of `max_unavailable`.
        max_surge_replicas (int):
            Max surge replicas. One of `max_surge`.
        max_surge_percentage (int):
            Max surge percentage. One of `max_surge`.
        previous_deployed_model (str):
            Previous deployed model.
        revision_number (int):
            Revision number.
    """

    max_unavailable_replicas: int = proto.Field(
        proto.INT32,
        number=3,
        oneof="max_unavailable",
    )
    max_unavailable_percentage: int = proto.Field(
        proto.INT32,
        number=4,
        oneof="max_unavailable",
    )
    max_surge_replicas: int = proto.Field(proto.INT32, number=5, oneof="max_surge")
    max_surge_percentage: int = proto.Field(proto.INT32, number=6, oneof="max_surge")
    previous_deployed_model: str = proto.Field(proto.STRING, number=1)
    revision_number: int = proto.Field(proto.INT32, number=2)


class GenAiAdvancedFeaturesConfig(_message.Message):
    """Extra features of a generative endpoint.

    Attributes:
        rag_config (GenAiAdvancedFeaturesConfig.RagConfig):
            Rag config.
    """

    class RagConfig(_message.Message):
        """Carries nothing but itself.

        Attributes:
            enable_rag (bool):
                Enable rag.
        """

        enable_rag: bool = proto.Field(proto.BOOL, number=1)

    rag_config: GenAiAdvancedFeaturesConfig.RagConfig = proto.Field(
        proto.MESSAGE,
        number=1,
        message="GenAiAdvancedFeaturesConfig.RagConfig",
    )


class SpeculativeDecodingSpec(_message.Message):
    """Guessing tokens ahead to answer faster.

    Attributes:
        draft_model_speculation (SpeculativeDecodingSpec.DraftModelSpeculation):
            Draft model speculation. One of `speculation`.
        ngram_speculation (SpeculativeDecodingSpec.NgramSpeculation):
            Ngram speculation. One of `speculation`.
        speculative_token_count (int):
            Speculative token count.
    """

    class DraftModelSpeculation(_message.Message):
        """Carries nothing but itself.

        Attributes:
            draft_model (str):
                Draft model.
        """

        draft_model: str = proto.Field(proto.STRING, number=1)

    class NgramSpeculation(_message.Message):
        """Carries nothing but itself.

        Attributes:
            ngram_size (int):
                Ngram size.
        """

        ngram_size: int = proto.Field(proto.INT32, number=1)

    draft_model_speculation: SpeculativeDecodingSpec.DraftModelSpeculation = proto.Field(
        proto.MESSAGE,
        number=2,
        message="SpeculativeDecodingSpec.DraftModelSpeculation",
        oneof="speculation",
    )
    ngram_speculation: SpeculativeDecodingSpec.NgramSpeculation = proto.Field(
        proto.MESSAGE,
        number=3,
        message="SpeculativeDecodingSpec.NgramSpeculation",
        oneof="speculation",
    )
    speculative_token_count: int = proto.Field(proto.INT32, number=1)


__all__ = (
    "ClientConnectionConfig",
    "DeployedModel",
    "Endpoint",
    "FasterDeploymentConfig",
    "GenAiAdvancedFeaturesConfig",
    "PredictRequestResponseLoggingConfig",
    "PrivateEndpoints",
    "PublisherModelConfig",
    "RolloutOptions",
    "SpeculativeDecodingSpec",
)
