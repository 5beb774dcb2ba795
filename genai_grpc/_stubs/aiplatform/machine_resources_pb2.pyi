# Generated from protos/aiplatform/machine_resources.proto by scripts/proto. Do not edit.
from genai_grpc._stubs.aiplatform import accelerator_type_pb2 as _accelerator_type_pb2
from genai_grpc._stubs.aiplatform import reservation_affinity_pb2 as _reservation_affinity_pb2
from google.protobuf import duration_pb2 as _duration_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class MachineSpec(_message.Message):
    __slots__ = ("machine_type", "accelerator_type", "accelerator_count", "gpu_partition_size", "tpu_topology", "multihost_gpu_node_count", "reservation_affinity", "min_gpu_driver_version")
    MACHINE_TYPE_FIELD_NUMBER: _ClassVar[int]
    ACCELERATOR_TYPE_FIELD_NUMBER: _ClassVar[int]
    ACCELERATOR_COUNT_FIELD_NUMBER: _ClassVar[int]
    GPU_PARTITION_SIZE_FIELD_NUMBER: _ClassVar[int]
    TPU_TOPOLOGY_FIELD_NUMBER: _ClassVar[int]
    MULTIHOST_GPU_NODE_COUNT_FIELD_NUMBER: _ClassVar[int]
    RESERVATION_AFFINITY_FIELD_NUMBER: _ClassVar[int]
    MIN_GPU_DRIVER_VERSION_FIELD_NUMBER: _ClassVar[int]
    machine_type: str
    accelerator_type: _accelerator_type_pb2.AcceleratorType
    accelerator_count: int
    gpu_partition_size: str
    tpu_topology: str
    multihost_gpu_node_count: int
    reservation_affinity: _reservation_affinity_pb2.ReservationAffinity
    min_gpu_driver_version: str
    def __init__(self, machine_type: _Optional[str] = ..., accelerator_type: _Optional[_Union[_accelerator_type_pb2.AcceleratorType, str]] = ..., accelerator_count: _Optional[int] = ..., gpu_partition_size: _Optional[str] = ..., tpu_topology: _Optional[str] = ..., multihost_gpu_node_count: _Optional[int] = ..., reservation_affinity: _Optional[_Union[_reservation_affinity_pb2.ReservationAffinity, _Mapping]] = ..., min_gpu_driver_version: _Optional[str] = ...) -> None: ...

class DedicatedResources(_message.Message):
    __slots__ = ("machine_spec", "min_replica_count", "max_replica_count", "required_replica_count", "initial_replica_count", "autoscaling_metric_specs", "spot", "flex_start", "scale_to_zero_spec")
    class ScaleToZeroSpec(_message.Message):
        __slots__ = ("min_scaleup_period", "idle_scaledown_period")
        MIN_SCALEUP_PERIOD_FIELD_NUMBER: _ClassVar[int]
        IDLE_SCALEDOWN_PERIOD_FIELD_NUMBER: _ClassVar[int]
        min_scaleup_period: _duration_pb2.Duration
        idle_scaledown_period: _duration_pb2.Duration
        def __init__(self, min_scaleup_period: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ..., idle_scaledown_period: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ...) -> None: ...
    MACHINE_SPEC_FIELD_NUMBER: _ClassVar[int]
    MIN_REPLICA_COUNT_FIELD_NUMBER: _ClassVar[int]
    MAX_REPLICA_COUNT_FIELD_NUMBER: _ClassVar[int]
    REQUIRED_REPLICA_COUNT_FIELD_NUMBER: _ClassVar[int]
    INITIAL_REPLICA_COUNT_FIELD_NUMBER: _ClassVar[int]
    AUTOSCALING_METRIC_SPECS_FIELD_NUMBER: _ClassVar[int]
    SPOT_FIELD_NUMBER: _ClassVar[int]
    FLEX_START_FIELD_NUMBER: _ClassVar[int]
    SCALE_TO_ZERO_SPEC_FIELD_NUMBER: _ClassVar[int]
    machine_spec: MachineSpec
    min_replica_count: int
    max_replica_count: int
    required_replica_count: int
    initial_replica_count: int
    autoscaling_metric_specs: _containers.RepeatedCompositeFieldContainer[AutoscalingMetricSpec]
    spot: bool
    flex_start: FlexStart
    scale_to_zero_spec: DedicatedResources.ScaleToZeroSpec
    def __init__(self, machine_spec: _Optional[_Union[MachineSpec, _Mapping]] = ..., min_replica_count: _Optional[int] = ..., max_replica_count: _Optional[int] = ..., required_replica_count: _Optional[int] = ..., initial_replica_count: _Optional[int] = ..., autoscaling_metric_specs: _Optional[_Iterable[_Union[AutoscalingMetricSpec, _Mapping]]] = ..., spot: bool = ..., flex_start: _Optional[_Union[FlexStart, _Mapping]] = ..., scale_to_zero_spec: _Optional[_Union[DedicatedResources.ScaleToZeroSpec, _Mapping]] = ...) -> None: ...

class AutomaticResources(_message.Message):
    __slots__ = ("min_replica_count", "max_replica_count")
    MIN_REPLICA_COUNT_FIELD_NUMBER: _ClassVar[int]
    MAX_REPLICA_COUNT_FIELD_NUMBER: _ClassVar[int]
    min_replica_count: int
    max_replica_count: int
    def __init__(self, min_replica_count: _Optional[int] = ..., max_replica_count: _Optional[int] = ...) -> None: ...

class BatchDedicatedResources(_message.Message):
    __slots__ = ("machine_spec", "starting_replica_count", "max_replica_count", "flex_start", "spot")
    MACHINE_SPEC_FIELD_NUMBER: _ClassVar[int]
    STARTING_REPLICA_COUNT_FIELD_NUMBER: _ClassVar[int]
    MAX_REPLICA_COUNT_FIELD_NUMBER: _ClassVar[int]
    FLEX_START_FIELD_NUMBER: _ClassVar[int]
    SPOT_FIELD_NUMBER: _ClassVar[int]
    machine_spec: MachineSpec
    starting_replica_count: int
    max_replica_count: int
    flex_start: FlexStart
    spot: bool
    def __init__(self, machine_spec: _Optional[_Union[MachineSpec, _Mapping]] = ..., starting_replica_count: _Optional[int] = ..., max_replica_count: _Optional[int] = ..., flex_start: _Optional[_Union[FlexStart, _Mapping]] = ..., spot: bool = ...) -> None: ...

class FullFineTunedResources(_message.Message):
    __slots__ = ("deployment_type", "model_inference_unit_count")
    class DeploymentType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        DEPLOYMENT_TYPE_UNSPECIFIED: _ClassVar[FullFineTunedResources.DeploymentType]
        DEPLOYMENT_TYPE_EVAL: _ClassVar[FullFineTunedResources.DeploymentType]
        DEPLOYMENT_TYPE_PROD: _ClassVar[FullFineTunedResources.DeploymentType]
    DEPLOYMENT_TYPE_UNSPECIFIED: FullFineTunedResources.DeploymentType
    DEPLOYMENT_TYPE_EVAL: FullFineTunedResources.DeploymentType
    DEPLOYMENT_TYPE_PROD: FullFineTunedResources.DeploymentType
    DEPLOYMENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    MODEL_INFERENCE_UNIT_COUNT_FIELD_NUMBER: _ClassVar[int]
    deployment_type: FullFineTunedResources.DeploymentType
    model_inference_unit_count: int
    def __init__(self, deployment_type: _Optional[_Union[FullFineTunedResources.DeploymentType, str]] = ..., model_inference_unit_count: _Optional[int] = ...) -> None: ...

class ResourcesConsumed(_message.Message):
    __slots__ = ("replica_hours",)
    REPLICA_HOURS_FIELD_NUMBER: _ClassVar[int]
    replica_hours: float
    def __init__(self, replica_hours: _Optional[float] = ...) -> None: ...

class DiskSpec(_message.Message):
    __slots__ = ("boot_disk_type", "boot_disk_size_gb")
    BOOT_DISK_TYPE_FIELD_NUMBER: _ClassVar[int]
    BOOT_DISK_SIZE_GB_FIELD_NUMBER: _ClassVar[int]
    boot_disk_type: str
    boot_disk_size_gb: int
    def __init__(self, boot_disk_type: _Optional[str] = ..., boot_disk_size_gb: _Optional[int] = ...) -> None: ...

class NfsMount(_message.Message):
    __slots__ = ("server", "path", "mount_point")
    SERVER_FIELD_NUMBER: _ClassVar[int]
    PATH_FIELD_NUMBER: _ClassVar[int]
    MOUNT_POINT_FIELD_NUMBER: _ClassVar[int]
    server: str
    path: str
    mount_point: str
    def __init__(self, server: _Optional[str] = ..., path: _Optional[str] = ..., mount_point: _Optional[str] = ...) -> None: ...

class LustreMount(_message.Message):
    __slots__ = ("instance_ip", "volume_handle", "filesystem", "mount_point")
    INSTANCE_IP_FIELD_NUMBER: _ClassVar[int]
    VOLUME_HANDLE_FIELD_NUMBER: _ClassVar[int]
    FILESYSTEM_FIELD_NUMBER: _ClassVar[int]
    MOUNT_POINT_FIELD_NUMBER: _ClassVar[int]
    instance_ip: str
    volume_handle: str
    filesystem: str
    mount_point: str
    def __init__(self, instance_ip: _Optional[str] = ..., volume_handle: _Optional[str] = ..., filesystem: _Optional[str] = ..., mount_point: _Optional[str] = ...) -> None: ...

class AutoscalingMetricSpec(_message.Message):
    __slots__ = ("metric_name", "target", "monitored_resource_labels")
    class MonitoredResourceLabelsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    METRIC_NAME_FIELD_NUMBER: _ClassVar[int]
    TARGET_FIELD_NUMBER: _ClassVar[int]
    MONITORED_RESOURCE_LABELS_FIELD_NUMBER: _ClassVar[int]
    metric_name: str
    target: int
    monitored_resource_labels: _containers.ScalarMap[str, str]
    def __init__(self, metric_name: _Optional[str] = ..., target: _Optional[int] = ..., monitored_resource_labels: _Optional[_Mapping[str, str]] = ...) -> None: ...

class FlexStart(_message.Message):
    __slots__ = ("max_runtime_duration",)
    MAX_RUNTIME_DURATION_FIELD_NUMBER: _ClassVar[int]
    max_runtime_duration: _duration_pb2.Duration
    def __init__(self, max_runtime_duration: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ...) -> None: ...
