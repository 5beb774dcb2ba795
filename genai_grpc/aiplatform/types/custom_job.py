# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: custom job."""

from __future__ import annotations

import datetime
from collections.abc import MutableMapping, MutableSequence

import proto
from google.protobuf import duration_pb2, timestamp_pb2
from google.rpc import status_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import encryption_spec as _encryption_spec
from genai_grpc.aiplatform.types import env_var as _env_var
from genai_grpc.aiplatform.types import io as _io
from genai_grpc.aiplatform.types import job_state as _job_state
from genai_grpc.aiplatform.types import machine_resources as _machine_resources
from genai_grpc.aiplatform.types import service_networking as _service_networking

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "CustomJob",
        "CustomJobSpec",
        "WorkerPoolSpec",
        "ContainerSpec",
        "PythonPackageSpec",
        "Scheduling",
    },
)


class CustomJob(_message.Message):
    """A training job and its state.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        display_name (str):
            Its name for people; need not be unique.
        job_spec (CustomJobSpec):
            What runs, where, and as whom.
        state (JobState):
            Where a job stands.
        create_time (datetime.datetime):
            When it was created; set by the server.
        start_time (datetime.datetime):
            When it started; set by the server.
        end_time (datetime.datetime):
            When it ended; set by the server.
        update_time (datetime.datetime):
            When it was last changed; set by the server.
        error (google.rpc.Status):
            Error.
        labels (MutableMapping[str, str]):
            Labels by key; keys and values are lower case, at most 64 characters.
        encryption_spec (EncryptionSpec):
            The Cloud KMS key that protects a resource.
        web_access_uris (MutableMapping[str, str]):
            Web access uris.
        satisfies_pzs (bool):
            Satisfies pzs.
        satisfies_pzi (bool):
            Satisfies pzi.
    """

    name: str = proto.Field(proto.STRING, number=1)
    display_name: str = proto.Field(proto.STRING, number=2)
    job_spec: CustomJobSpec = proto.Field(proto.MESSAGE, number=4, message="CustomJobSpec")
    state: _job_state.JobState = proto.Field(proto.ENUM, number=5, enum=_job_state.JobState)
    create_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=6,
        message=timestamp_pb2.Timestamp,
    )
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
    update_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=9,
        message=timestamp_pb2.Timestamp,
    )
    error: status_pb2.Status = proto.Field(
        proto.MESSAGE,
        number=10,
        message=status_pb2.Status,
    )
    labels: MutableMapping[str, str] = proto.MapField(proto.STRING, proto.STRING, number=11)
    encryption_spec: _encryption_spec.EncryptionSpec = proto.Field(
        proto.MESSAGE,
        number=12,
        message=_encryption_spec.EncryptionSpec,
    )
    web_access_uris: MutableMapping[str, str] = proto.MapField(
        proto.STRING,
        proto.STRING,
        number=16,
    )
    satisfies_pzs: bool = proto.Field(proto.BOOL, number=18)
    satisfies_pzi: bool = proto.Field(proto.BOOL, number=19)


class CustomJobSpec(_message.Message):
    """What runs, where, and as whom.

    Attributes:
        persistent_resource_id (str):
            Persistent resource id.
        worker_pool_specs (MutableSequence[WorkerPoolSpec]):
            Worker pool specs.
        scheduling (Scheduling):
            How long a job may wait and run, and whether it may be restarted.
        service_account (str):
            Service account.
        network (str):
            Network.
        reserved_ip_ranges (MutableSequence[str]):
            Reserved ip ranges.
        psc_interface_config (PscInterfaceConfig):
            An interface into the caller's network.
        base_output_directory (GcsDestination):
            A place in Cloud Storage.
        protected_artifact_location_id (str):
            Protected artifact location id.
        tensorboard (str):
            Tensorboard.
        enable_web_access (bool):
            Enable web access.
        enable_dashboard_access (bool):
            Enable dashboard access.
        experiment (str):
            Experiment.
        experiment_run (str):
            Experiment run.
        models (MutableSequence[str]):
            Models.
    """

    persistent_resource_id: str = proto.Field(proto.STRING, number=14)
    worker_pool_specs: MutableSequence[WorkerPoolSpec] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="WorkerPoolSpec",
    )
    scheduling: Scheduling = proto.Field(proto.MESSAGE, number=3, message="Scheduling")
    service_account: str = proto.Field(proto.STRING, number=4)
    network: str = proto.Field(proto.STRING, number=5)
    reserved_ip_ranges: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=13)
    psc_interface_config: _service_networking.PscInterfaceConfig = proto.Field(
        proto.MESSAGE,
        number=21,
        message=_service_networking.PscInterfaceConfig,
    )
    base_output_directory: _io.GcsDestination = proto.Field(
        proto.MESSAGE,
        number=6,
        message=_io.GcsDestination,
    )
    protected_artifact_location_id: str = proto.Field(proto.STRING, number=19)
    tensorboard: str = proto.Field(proto.STRING, number=7)
    enable_web_access: bool = proto.Field(proto.BOOL, number=10)
    enable_dashboard_access: bool = proto.Field(proto.BOOL, number=16)
    experiment: str = proto.Field(proto.STRING, number=17)
    experiment_run: str = proto.Field(proto.STRING, number=18)
    models: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=20)


class WorkerPoolSpec(_message.Message):
    """Machines of one kind and what runs on them.

    Attributes:
        container_spec (ContainerSpec):
            A container to run. One of `task`.
        python_package_spec (PythonPackageSpec):
            A Python package to run. One of `task`.
        machine_spec (MachineSpec):
            A machine type and its accelerators.
        replica_count (int):
            Replica count.
        nfs_mounts (MutableSequence[NfsMount]):
            Nfs mounts.
        lustre_mounts (MutableSequence[LustreMount]):
            Lustre mounts.
        disk_spec (DiskSpec):
            The boot disk.
    """

    container_spec: ContainerSpec = proto.Field(
        proto.MESSAGE,
        number=6,
        message="ContainerSpec",
        oneof="task",
    )
    python_package_spec: PythonPackageSpec = proto.Field(
        proto.MESSAGE,
        number=7,
        message="PythonPackageSpec",
        oneof="task",
    )
    machine_spec: _machine_resources.MachineSpec = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_machine_resources.MachineSpec,
    )
    replica_count: int = proto.Field(proto.INT64, number=2)
    nfs_mounts: MutableSequence[_machine_resources.NfsMount] = proto.RepeatedField(
        proto.MESSAGE,
        number=4,
        message=_machine_resources.NfsMount,
    )
    lustre_mounts: MutableSequence[_machine_resources.LustreMount] = proto.RepeatedField(
        proto.MESSAGE,
        number=9,
        message=_machine_resources.LustreMount,
    )
    disk_spec: _machine_resources.DiskSpec = proto.Field(
        proto.MESSAGE,
        number=5,
        message=_machine_resources.DiskSpec,
    )


class ContainerSpec(_message.Message):
    """A container to run.

    Attributes:
        image_uri (str):
            Image uri.
        command (MutableSequence[str]):
            Command.
        args (MutableSequence[str]):
            Args.
        env (MutableSequence[EnvVar]):
            Env.
    """

    image_uri: str = proto.Field(proto.STRING, number=1)
    command: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=2)
    args: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=3)
    env: MutableSequence[_env_var.EnvVar] = proto.RepeatedField(
        proto.MESSAGE,
        number=4,
        message=_env_var.EnvVar,
    )


class PythonPackageSpec(_message.Message):
    """A Python package to run.

    Attributes:
        executor_image_uri (str):
            Executor image uri.
        package_uris (MutableSequence[str]):
            Package uris.
        python_module (str):
            Python module.
        args (MutableSequence[str]):
            Args.
        env (MutableSequence[EnvVar]):
            Env.
    """

    executor_image_uri: str = proto.Field(proto.STRING, number=1)
    package_uris: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=2)
    python_module: str = proto.Field(proto.STRING, number=3)
    args: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=4)
    env: MutableSequence[_env_var.EnvVar] = proto.RepeatedField(
        proto.MESSAGE,
        number=5,
        message=_env_var.EnvVar,
    )


class Scheduling(_message.Message):
    """How long a job may wait and run, and whether it may be restarted.

    Attributes:
        timeout (datetime.timedelta):
            Timeout.
        restart_job_on_worker_restart (bool):
            Restart job on worker restart.
        strategy (Scheduling.Strategy):
            Strategy.
        disable_retries (bool):
            Disable retries.
        max_wait_duration (datetime.timedelta):
            Max wait duration.
    """

    class Strategy(_message.Enum):
        """Carries nothing but itself."""

        STRATEGY_UNSPECIFIED = 0
        ON_DEMAND = 1
        LOW_COST = 2
        STANDARD = 3
        SPOT = 4
        FLEX_START = 6

    timeout: datetime.timedelta = proto.Field(
        proto.MESSAGE,
        number=1,
        message=duration_pb2.Duration,
    )
    restart_job_on_worker_restart: bool = proto.Field(proto.BOOL, number=3)
    strategy: Scheduling.Strategy = proto.Field(
        proto.ENUM,
        number=4,
        enum="Scheduling.Strategy",
    )
    disable_retries: bool = proto.Field(proto.BOOL, number=5)
    max_wait_duration: datetime.timedelta = proto.Field(
        proto.MESSAGE,
        number=6,
        message=duration_pb2.Duration,
    )


__all__ = (
    "ContainerSpec",
    "CustomJob",
    "CustomJobSpec",
    "PythonPackageSpec",
    "Scheduling",
    "WorkerPoolSpec",
)
