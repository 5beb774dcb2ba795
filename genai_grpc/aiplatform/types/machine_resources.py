# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: machine resources."""

from __future__ import annotations

import datetime
from collections.abc import MutableMapping, MutableSequence

import proto
from google.protobuf import duration_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import accelerator_type as _accelerator_type
from genai_grpc.aiplatform.types import reservation_affinity as _reservation_affinity

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "MachineSpec",
        "DedicatedResources",
        "AutomaticResources",
        "BatchDedicatedResources",
        "FullFineTunedResources",
        "ResourcesConsumed",
        "DiskSpec",
        "NfsMount",
        "LustreMount",
        "AutoscalingMetricSpec",
        "FlexStart",
    },
)


class MachineSpec(_message.Message):
    """A machine type and its accelerators.

    Attributes:
        machine_type (str):
            Machine type.
        accelerator_type (AcceleratorType):
            An accelerator to attach to a machine.
        accelerator_count (int):
            Accelerator count.
        gpu_partition_size (str):
            Gpu partition size.
        tpu_topology (str):
            Tpu topology.
        multihost_gpu_node_count (int):
            Multihost gpu node count. Published in v1beta1.
        reservation_affinity (ReservationAffinity):
            Which reservations may be used.
        min_gpu_driver_version (str):
            Min gpu driver version. Published in v1beta1.
    """

    machine_type: str = proto.Field(proto.STRING, number=1)
    accelerator_type: _accelerator_type.AcceleratorType = proto.Field(
        proto.ENUM,
        number=2,
        enum=_accelerator_type.AcceleratorType,
    )
    accelerator_count: int = proto.Field(proto.INT32, number=3)
    gpu_partition_size: str = proto.Field(proto.STRING, number=7)
    tpu_topology: str = proto.Field(proto.STRING, number=4)
    multihost_gpu_node_count: int = proto.Field(proto.INT32, number=6)
    reservation_affinity: _reservation_affinity.ReservationAffinity = proto.Field(
        proto.MESSAGE,
        number=5,
        message=_reservation_affinity.ReservationAffinity,
    )
    min_gpu_driver_version: str = proto.Field(proto.STRING, number=9)


class DedicatedResources(_message.Message):
    """Machines of one's own, in a range of numbers.

    Attributes:
        machine_spec (MachineSpec):
            A machine type and its accelerators.
        min_replica_count (int):
            Min replica count.
        max_replica_count (int):
            Max replica count.
        required_replica_count (int):
            Required replica count.
        initial_replica_count (int):
            Initial replica count. Published in v1beta1.
        autoscaling_metric_specs (MutableSequence[AutoscalingMetricSpec]):
            Autoscaling metric specs.
        spot (bool):
            Spot.
        flex_start (FlexStart):
            How long capacity may be waited for. Published in v1beta1.
        scale_to_zero_spec (DedicatedResources.ScaleToZeroSpec):
            Scale to zero spec. Published in v1beta1.
    """

    class ScaleToZeroSpec(_message.Message):
        """Carries nothing but itself.

        Attributes:
            min_scaleup_period (datetime.timedelta):
                Min scaleup period.
            idle_scaledown_period (datetime.timedelta):
                Idle scaledown period.
        """

        min_scaleup_period: datetime.timedelta = proto.Field(
            proto.MESSAGE,
            number=1,
            message=duration_pb2.Duration,
        )
        idle_scaledown_period: datetime.timedelta = proto.Field(
            proto.MESSAGE,
            number=2,
            message=duration_pb2.Duration,
        )

    machine_spec: MachineSpec = proto.Field(proto.MESSAGE, number=1, message="MachineSpec")
    min_replica_count: int = proto.Field(proto.INT32, number=2)
    max_replica_count: int = proto.Field(proto.INT32, number=3)
    required_replica_count: int = proto.Field(proto.INT32, number=9)
    initial_replica_count: int = proto.Field(proto.INT32, number=6)
    autoscaling_metric_specs: MutableSequence[AutoscalingMetricSpec] = proto.RepeatedField(
        proto.MESSAGE,
        number=4,
        message="AutoscalingMetricSpec",
    )
    spot: bool = proto.Field(proto.BOOL, number=5)
    flex_start: FlexStart = proto.Field(proto.MESSAGE, number=10, message="FlexStart")
    scale_to_zero_spec: DedicatedResources.ScaleToZeroSpec = proto.Field(
        proto.MESSAGE,
        number=11,
        message="DedicatedResources.ScaleToZeroSpec",
    )


class AutomaticResources(_message.Message):
    """Machines that the server chooses.

    Attributes:
        min_replica_count (int):
            Min replica count.
        max_replica_count (int):
            Max replica count.
    """

    min_replica_count: int = proto.Field(proto.INT32, number=1)
    max_replica_count: int = proto.Field(proto.INT32, number=2)


class BatchDedicatedResources(_message.Message):
    """Machines of a batch job.

    Attributes:
        machine_spec (MachineSpec):
            A machine type and its accelerators.
        starting_replica_count (int):
            Starting replica count.
        max_replica_count (int):
            Max replica count.
        flex_start (FlexStart):
            How long capacity may be waited for. Published in v1beta1.
        spot (bool):
            Spot. Published in v1beta1.
    """

    machine_spec: MachineSpec = proto.Field(proto.MESSAGE, number=1, message="MachineSpec")
    starting_replica_count: int = proto.Field(proto.INT32, number=2)
    max_replica_count: int = proto.Field(proto.INT32, number=3)
    flex_start: FlexStart = proto.Field(proto.MESSAGE, number=4, message="FlexStart")
    spot: bool = proto.Field(proto.BOOL, number=5)


class FullFineTunedResources(_message.Message):
    """Machines of a fully tuned model.

    Attributes:
        deployment_type (FullFineTunedResources.DeploymentType):
            Deployment type.
        model_inference_unit_count (int):
            Model inference unit count.
    """

    class DeploymentType(_message.Enum):
        """Carries nothing but itself."""

        DEPLOYMENT_TYPE_UNSPECIFIED = 0
        DEPLOYMENT_TYPE_EVAL = 1
        DEPLOYMENT_TYPE_PROD = 2

    deployment_type: FullFineTunedResources.DeploymentType = proto.Field(
        proto.ENUM,
        number=1,
        enum="FullFineTunedResources.DeploymentType",
    )
    model_inference_unit_count: int = proto.Field(proto.INT32, number=2)


class ResourcesConsumed(_message.Message):
    """Hours that a job used.

    Attributes:
        replica_hours (float):
            Replica hours.
    """

    replica_hours: float = proto.Field(proto.DOUBLE, number=1)


class DiskSpec(_message.Message):
    """The boot disk.

    Attributes:
        boot_disk_type (str):
            Boot disk type.
        boot_disk_size_gb (int):
            Boot disk size gb.
    """

    boot_disk_type: str = proto.Field(proto.STRING, number=1)
    boot_disk_size_gb: int = proto.Field(proto.INT32, number=2)


class NfsMount(_message.Message):
    """A mounted NFS share.

    Attributes:
        server (str):
            Server.
        path (str):
            Path.
        mount_point (str):
            Mount point.
    """

    server: str = proto.Field(proto.STRING, number=1)
    path: str = proto.Field(proto.STRING, number=2)
    mount_point: str = proto.Field(proto.STRING, number=3)


class LustreMount(_message.Message):
    """A mounted Lustre file system.

    Attributes:
        instance_ip (str):
            Instance ip.
        volume_handle (str):
            Volume handle.
        filesystem (str):
            Filesystem.
        mount_point (str):
            Mount point.
    """

    instance_ip: str = proto.Field(proto.STRING, number=1)
    volume_handle: str = proto.Field(proto.STRING, number=2)
    filesystem: str = proto.Field(proto.STRING, number=3)
    mount_point: str = proto.Field(proto.STRING, number=4)


class AutoscalingMetricSpec(_message.Message):
    """When more machines are added.

    Attributes:
        metric_name (str):
            Metric name.
        target (int):
            Target.
        monitored_resource_labels (MutableMapping[str, str]):
            Monitored resource labels. Published in v1beta1.
    """

    metric_name: str = proto.Field(proto.STRING, number=1)
    target: int = proto.Field(proto.INT32, number=2)
    monitored_resource_labels: MutableMapping[str, str] = proto.MapField(
        proto.STRING,
        proto.STRING,
        number=3,
    )


class FlexStart(_message.Message):
    """How long capacity may be waited for.

    Attributes:
        max_runtime_duration (datetime.timedelta):
            Max runtime duration.
    """

    max_runtime_duration: datetime.timedelta = proto.Field(
        proto.MESSAGE,
        number=1,
        message=duration_pb2.Duration,
    )


__all__ = (
    "AutomaticResources",
    "AutoscalingMetricSpec",
    "BatchDedicatedResources",
    "DedicatedResources",
    "DiskSpec",
    "FlexStart",
    "FullFineTunedResources",
    "LustreMount",
    "MachineSpec",
    "NfsMount",
    "ResourcesConsumed",
)
