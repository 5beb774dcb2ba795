# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: model."""

from __future__ import annotations

import datetime
from collections.abc import MutableMapping, MutableSequence
from typing import Any

import proto
from google.protobuf import duration_pb2, struct_pb2, timestamp_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import deployed_model_ref as _deployed_model_ref
from genai_grpc.aiplatform.types import encryption_spec as _encryption_spec
from genai_grpc.aiplatform.types import env_var as _env_var
from genai_grpc.aiplatform.types import explanation as _explanation

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "Model",
        "LargeModelReference",
        "ModelGardenSource",
        "GenieSource",
        "PredictSchemata",
        "ModelContainerSpec",
        "Port",
        "ModelSourceInfo",
        "Probe",
        "Checkpoint",
    },
)


class Model(_message.Message):
    """A model in the registry, one of its versions.

    Attributes:
        name (str):
            Resource name: `models/{model}`, or the full name on Vertex AI.
        version_id (str):
            Version id.
        version_aliases (MutableSequence[str]):
            Version aliases.
        version_create_time (datetime.datetime):
            Version create time.
        version_update_time (datetime.datetime):
            Version update time.
        display_name (str):
            Name for people.
        description (str):
            What the model is for.
        version_description (str):
            Version description.
        default_checkpoint_id (str):
            Checkpoint that answers unless another is named (Vertex AI only).
        predict_schemata (PredictSchemata):
            Schemas of instances, parameters and predictions.
        metadata_schema_uri (str):
            Metadata schema uri.
        metadata (Any):
            Metadata.
        supported_export_formats (MutableSequence[Model.ExportFormat]):
            Supported export formats.
        training_pipeline (str):
            Training pipeline.
        container_spec (ModelContainerSpec):
            The container that serves the model.
        artifact_uri (str):
            Artifact uri.
        supported_deployment_resources_types (MutableSequence[Model.DeploymentResourcesType]):
            Supported deployment resources types.
        supported_input_storage_formats (MutableSequence[str]):
            Supported input storage formats.
        supported_output_storage_formats (MutableSequence[str]):
            Supported output storage formats.
        create_time (datetime.datetime):
            When it was created; set by the server.
        update_time (datetime.datetime):
            When it was last changed; set by the server.
        deployed_models (MutableSequence[DeployedModelRef]):
            Deployed models.
        explanation_spec (ExplanationSpec):
            How a model is explained.
        etag (str):
            Changes with every change; sent back, it guards against a lost update
            (AIP-154).
        labels (MutableMapping[str, str]):
            Labels of the model (Vertex AI only).
        encryption_spec (EncryptionSpec):
            The Cloud KMS key that protects a resource.
        model_source_info (ModelSourceInfo):
            How the model came to be.
        original_model_info (Model.OriginalModelInfo):
            The model that this one was copied from.
        metadata_artifact (str):
            Metadata artifact.
        base_model_source (Model.BaseModelSource):
            Where the base model came from.
        satisfies_pzs (bool):
            Satisfies pzs.
        satisfies_pzi (bool):
            Satisfies pzi.
        checkpoints (MutableSequence[Checkpoint]):
            Checkpoints of a tuned model (Vertex AI only).
        pipeline_job (str):
            Pipeline job. Published in v1.
        data_stats (Model.DataStats):
            How much data the model was trained on; v1 alone publishes it. Published in
            v1.
    """

    class DeploymentResourcesType(_message.Enum):
        """Carries nothing but itself."""

        DEPLOYMENT_RESOURCES_TYPE_UNSPECIFIED = 0
        DEDICATED_RESOURCES = 1
        AUTOMATIC_RESOURCES = 2
        SHARED_RESOURCES = 3

    class ExportFormat(_message.Message):
        """A format in which the model can be exported.

        Attributes:
            id (str):
                Id.
            exportable_contents (MutableSequence[Model.ExportFormat.ExportableContent]):
                Exportable contents.
        """

        class ExportableContent(_message.Enum):
            """Carries nothing but itself."""

            EXPORTABLE_CONTENT_UNSPECIFIED = 0
            ARTIFACT = 1
            IMAGE = 2

        id: str = proto.Field(proto.STRING, number=1)
        exportable_contents: MutableSequence[Model.ExportFormat.ExportableContent] = proto.RepeatedField(
            proto.ENUM,
            number=2,
            enum="Model.ExportFormat.ExportableContent",
        )

    class OriginalModelInfo(_message.Message):
        """The model that this one was copied from.

        Attributes:
            model (str):
                Model.
        """

        model: str = proto.Field(proto.STRING, number=1)

    class BaseModelSource(_message.Message):
        """Where the base model came from.

        Attributes:
            model_garden_source (ModelGardenSource):
                The Model Garden entry. One of `source`.
            genie_source (GenieSource):
                The base model of a tuned one. One of `source`.
        """

        model_garden_source: ModelGardenSource = proto.Field(
            proto.MESSAGE,
            number=1,
            message="ModelGardenSource",
            oneof="source",
        )
        genie_source: GenieSource = proto.Field(
            proto.MESSAGE,
            number=2,
            message="GenieSource",
            oneof="source",
        )

    class DataStats(_message.Message):
        """How much data the model was trained on; v1 alone publishes it.

        Attributes:
            training_data_items_count (int):
                Training data items count.
            validation_data_items_count (int):
                Validation data items count.
            test_data_items_count (int):
                Test data items count.
            training_annotations_count (int):
                Training annotations count.
            validation_annotations_count (int):
                Validation annotations count.
            test_annotations_count (int):
                Test annotations count.
        """

        training_data_items_count: int = proto.Field(proto.INT64, number=1)
        validation_data_items_count: int = proto.Field(proto.INT64, number=2)
        test_data_items_count: int = proto.Field(proto.INT64, number=3)
        training_annotations_count: int = proto.Field(proto.INT64, number=4)
        validation_annotations_count: int = proto.Field(proto.INT64, number=5)
        test_annotations_count: int = proto.Field(proto.INT64, number=6)

    name: str = proto.Field(proto.STRING, number=1)
    version_id: str = proto.Field(proto.STRING, number=28)
    version_aliases: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=29)
    version_create_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=31,
        message=timestamp_pb2.Timestamp,
    )
    version_update_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=32,
        message=timestamp_pb2.Timestamp,
    )
    display_name: str = proto.Field(proto.STRING, number=2)
    description: str = proto.Field(proto.STRING, number=3)
    version_description: str = proto.Field(proto.STRING, number=30)
    default_checkpoint_id: str = proto.Field(proto.STRING, number=53)
    predict_schemata: PredictSchemata = proto.Field(
        proto.MESSAGE,
        number=4,
        message="PredictSchemata",
    )
    metadata_schema_uri: str = proto.Field(proto.STRING, number=5)
    metadata: Any = proto.Field(proto.MESSAGE, number=6, message=struct_pb2.Value)
    supported_export_formats: MutableSequence[Model.ExportFormat] = proto.RepeatedField(
        proto.MESSAGE,
        number=20,
        message="Model.ExportFormat",
    )
    training_pipeline: str = proto.Field(proto.STRING, number=7)
    container_spec: ModelContainerSpec = proto.Field(
        proto.MESSAGE,
        number=9,
        message="ModelContainerSpec",
    )
    artifact_uri: str = proto.Field(proto.STRING, number=26)
    supported_deployment_resources_types: MutableSequence[Model.DeploymentResourcesType] = proto.RepeatedField(
        proto.ENUM,
        number=10,
        enum="Model.DeploymentResourcesType",
    )
    supported_input_storage_formats: MutableSequence[str] = proto.RepeatedField(
        proto.STRING,
        number=11,
    )
    supported_output_storage_formats: MutableSequence[str] = proto.RepeatedField(
        proto.STRING,
        number=12,
    )
    create_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=13,
        message=timestamp_pb2.Timestamp,
    )
    update_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=14,
        message=timestamp_pb2.Timestamp,
    )
    deployed_models: MutableSequence[_deployed_model_ref.DeployedModelRef] = proto.RepeatedField(
        proto.MESSAGE,
        number=15,
        message=_deployed_model_ref.DeployedModelRef,
    )
    explanation_spec: _explanation.ExplanationSpec = proto.Field(
        proto.MESSAGE,
        number=23,
        message=_explanation.ExplanationSpec,
    )
    etag: str = proto.Field(proto.STRING, number=16)
    labels: MutableMapping[str, str] = proto.MapField(proto.STRING, proto.STRING, number=17)
    encryption_spec: _encryption_spec.EncryptionSpec = proto.Field(
        proto.MESSAGE,
        number=24,
        message=_encryption_spec.EncryptionSpec,
    )
    model_source_info: ModelSourceInfo = proto.Field(
        proto.MESSAGE,
        number=38,
        message="ModelSourceInfo",
    )
    original_model_info: Model.OriginalModelInfo = proto.Field(
        proto.MESSAGE,
        number=34,
        message="Model.OriginalModelInfo",
    )
    metadata_artifact: str = proto.Field(proto.STRING, number=44)
    base_model_source: Model.BaseModelSource = proto.Field(
        proto.MESSAGE,
        number=50,
        message="Model.BaseModelSource",
    )
    satisfies_pzs: bool = proto.Field(proto.BOOL, number=51)
    satisfies_pzi: bool = proto.Field(proto.BOOL, number=52)
    checkpoints: MutableSequence[Checkpoint] = proto.RepeatedField(
        proto.MESSAGE,
        number=57,
        message="Checkpoint",
    )
    pipeline_job: str = proto.Field(proto.STRING, number=47)
    data_stats: Model.DataStats = proto.Field(
        proto.MESSAGE,
        number=21,
        message="Model.DataStats",
    )


class LargeModelReference(_message.Message):
    """The large model that was tuned.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class ModelGardenSource(_message.Message):
    """The Model Garden entry.

    Attributes:
        public_model_name (str):
            Public model name.
        version_id (str):
            Version id.
        skip_hf_model_cache (bool):
            Skip hf model cache.
    """

    public_model_name: str = proto.Field(proto.STRING, number=1)
    version_id: str = proto.Field(proto.STRING, number=3)
    skip_hf_model_cache: bool = proto.Field(proto.BOOL, number=4)


class GenieSource(_message.Message):
    """The base model of a tuned one.

    Attributes:
        base_model_uri (str):
            Base model uri.
    """

    base_model_uri: str = proto.Field(proto.STRING, number=1)


class PredictSchemata(_message.Message):
    """Schemas of instances, parameters and predictions.

    Attributes:
        instance_schema_uri (str):
            Instance schema uri.
        parameters_schema_uri (str):
            Parameters schema uri.
        prediction_schema_uri (str):
            Prediction schema uri.
    """

    instance_schema_uri: str = proto.Field(proto.STRING, number=1)
    parameters_schema_uri: str = proto.Field(proto.STRING, number=2)
    prediction_schema_uri: str = proto.Field(proto.STRING, number=3)


class ModelContainerSpec(_message.Message):
    """The container that serves the model.

    Attributes:
        image_uri (str):
            Image uri.
        command (MutableSequence[str]):
            Command.
        args (MutableSequence[str]):
            Args.
        env (MutableSequence[EnvVar]):
            Env.
        ports (MutableSequence[Port]):
            Ports.
        predict_route (str):
            Predict route.
        health_route (str):
            Health route.
        invoke_route_prefix (str):
            Invoke route prefix.
        grpc_ports (MutableSequence[Port]):
            Grpc ports.
        deployment_timeout (datetime.timedelta):
            Deployment timeout.
        shared_memory_size_mb (int):
            Shared memory size mb.
        startup_probe (Probe):
            How the container's health is probed.
        health_probe (Probe):
            How the container's health is probed.
        liveness_probe (Probe):
            How the container's health is probed.
    """

    image_uri: str = proto.Field(proto.STRING, number=1)
    command: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=2)
    args: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=3)
    env: MutableSequence[_env_var.EnvVar] = proto.RepeatedField(
        proto.MESSAGE,
        number=4,
        message=_env_var.EnvVar,
    )
    ports: MutableSequence[Port] = proto.RepeatedField(
        proto.MESSAGE,
        number=5,
        message="Port",
    )
    predict_route: str = proto.Field(proto.STRING, number=6)
    health_route: str = proto.Field(proto.STRING, number=7)
    invoke_route_prefix: str = proto.Field(proto.STRING, number=15)
    grpc_ports: MutableSequence[Port] = proto.RepeatedField(
        proto.MESSAGE,
        number=9,
        message="Port",
    )
    deployment_timeout: datetime.timedelta = proto.Field(
        proto.MESSAGE,
        number=10,
        message=duration_pb2.Duration,
    )
    shared_memory_size_mb: int = proto.Field(proto.INT64, number=11)
    startup_probe: Probe = proto.Field(proto.MESSAGE, number=12, message="Probe")
    health_probe: Probe = proto.Field(proto.MESSAGE, number=13, message="Probe")
    liveness_probe: Probe = proto.Field(proto.MESSAGE, number=14, message="Probe")


class Port(_message.Message):
    """A port of the container.

    Attributes:
        container_port (int):
            Container port.
    """

    container_port: int = proto.Field(proto.INT32, number=3)


class ModelSourceInfo(_message.Message):
    """How the model came to be.

    Attributes:
        source_type (ModelSourceInfo.ModelSourceType):
            Source type.
        copy (bool):
            Copy.
    """

    class ModelSourceType(_message.Enum):
        """Carries nothing but itself."""

        MODEL_SOURCE_TYPE_UNSPECIFIED = 0
        AUTOML = 1
        CUSTOM = 2
        BQML = 3
        MODEL_GARDEN = 4
        GENIE = 5
        CUSTOM_TEXT_EMBEDDING = 6
        MARKETPLACE = 7

    source_type: ModelSourceInfo.ModelSourceType = proto.Field(
        proto.ENUM,
        number=1,
        enum="ModelSourceInfo.ModelSourceType",
    )
    copy: bool = proto.Field(proto.BOOL, number=2)


class Probe(_message.Message):
    """How the container's health is probed.

    Attributes:
        exec_ (Probe.ExecAction):
            Exec. One of `probe_type`.
        http_get (Probe.HttpGetAction):
            Http get. One of `probe_type`.
        grpc (Probe.GrpcAction):
            Grpc. One of `probe_type`.
        tcp_socket (Probe.TcpSocketAction):
            Tcp socket. One of `probe_type`.
        period_seconds (int):
            Period seconds.
        timeout_seconds (int):
            Timeout seconds.
        failure_threshold (int):
            Failure threshold.
        success_threshold (int):
            Success threshold.
        initial_delay_seconds (int):
            Initial delay seconds.
    """

    class ExecAction(_message.Message):
        """Carries nothing but itself.

        Attributes:
            command (MutableSequence[str]):
                Command.
        """

        command: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=1)

    class HttpGetAction(_message.Message):
        """Carries nothing but itself.

        Attributes:
            path (str):
                Path.
            port (int):
                Port.
            host (str):
                Host.
            scheme (str):
                Scheme.
            http_headers (MutableSequence[Probe.HttpHeader]):
                Http headers.
        """

        path: str = proto.Field(proto.STRING, number=1)
        port: int = proto.Field(proto.INT32, number=2)
        host: str = proto.Field(proto.STRING, number=3)
        scheme: str = proto.Field(proto.STRING, number=4)
        http_headers: MutableSequence[Probe.HttpHeader] = proto.RepeatedField(
            proto.MESSAGE,
            number=5,
            message="Probe.HttpHeader",
        )

    class GrpcAction(_message.Message):
        """Carries nothing but itself.

        Attributes:
            port (int):
                Port.
            service (str):
                Service.
        """

        port: int = proto.Field(proto.INT32, number=1)
        service: str = proto.Field(proto.STRING, number=2)

    class TcpSocketAction(_message.Message):
        """Carries nothing but itself.

        Attributes:
            port (int):
                Port.
            host (str):
                Host.
        """

        port: int = proto.Field(proto.INT32, number=1)
        host: str = proto.Field(proto.STRING, number=2)

    class HttpHeader(_message.Message):
        """Carries nothing but itself.

        Attributes:
            name (str):
                Resource name, such as `collection/id` (AIP-122).
            value (str):
                Value.
        """

        name: str = proto.Field(proto.STRING, number=1)
        value: str = proto.Field(proto.STRING, number=2)

    exec_: Probe.ExecAction = proto.Field(
        proto.MESSAGE,
        number=1,
        message="Probe.ExecAction",
        oneof="probe_type",
    )
    http_get: Probe.HttpGetAction = proto.Field(
        proto.MESSAGE,
        number=4,
        message="Probe.HttpGetAction",
        oneof="probe_type",
    )
    grpc: Probe.GrpcAction = proto.Field(
        proto.MESSAGE,
        number=5,
        message="Probe.GrpcAction",
        oneof="probe_type",
    )
    tcp_socket: Probe.TcpSocketAction = proto.Field(
        proto.MESSAGE,
        number=6,
        message="Probe.TcpSocketAction",
        oneof="probe_type",
    )
    period_seconds: int = proto.Field(proto.INT32, number=2)
    timeout_seconds: int = proto.Field(proto.INT32, number=3)
    failure_threshold: int = proto.Field(proto.INT32, number=7)
    success_threshold: int = proto.Field(proto.INT32, number=8)
    initial_delay_seconds: int = proto.Field(proto.INT32, number=9)


class Checkpoint(_message.Message):
    """A checkpoint of a tuned model.

    Attributes:
        checkpoint_id (str):
            Identifier of the checkpoint.
        epoch (int):
            Passes over the data completed by then.
        step (int):
            Training steps completed by then.
    """

    checkpoint_id: str = proto.Field(proto.STRING, number=1)
    epoch: int = proto.Field(proto.INT64, number=2)
    step: int = proto.Field(proto.INT64, number=3)


__all__ = (
    "Checkpoint",
    "GenieSource",
    "LargeModelReference",
    "Model",
    "ModelContainerSpec",
    "ModelGardenSource",
    "ModelSourceInfo",
    "Port",
    "PredictSchemata",
    "Probe",
)
